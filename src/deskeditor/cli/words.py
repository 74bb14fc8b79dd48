"""The house list and the dictionaries on the command line."""

from argparse import Namespace
from dataclasses import asdict, replace
from pathlib import Path

from deskeditor.checks.spelling.dictionaries import Dictionary, chosen
from deskeditor.checks.spelling.speller import Dictionaries
from deskeditor.cli import DONE
from deskeditor.cli.commands import one_line, opened, print_json, tell
from deskeditor.news.housewords import HouseWord
from deskeditor.news.languages import language
from deskeditor.news.problems import NotFound


def words_list(asked: Namespace) -> int:
    with opened(asked, unlock=False) as newsroom:
        words, faults = newsroom.house_words, newsroom.house.word_list.faults()
    if asked.json:
        print_json({"words": [asdict(one) for one in words.entries], "faults": [asdict(one) for one in faults]})
        return DONE
    for one in words.entries:
        print(_line(one))
    for fault in faults:
        tell(str(fault))
    return DONE


def _line(one: HouseWord) -> str:
    who = ", ".join(part for part in (one.by, one.at[:10]) if part)
    about = [one.language, one.rule, one.note, f"({who})" if who else ""]
    return one_line("  ".join([one.word, *(part for part in about if part)]))


def words_add(asked: Namespace) -> int:
    with opened(asked, unlock=False) as newsroom:
        newsroom.add_house_word(asked.word, asked.language, asked.rule, asked.note)
    if asked.json:
        print_json({"word": asked.word.strip()})
    else:
        print(one_line(asked.word.strip()))
    return DONE


def words_remove(asked: Namespace) -> int:
    with opened(asked, unlock=False) as newsroom:
        gone = newsroom.house.word_list.remove(asked.word.strip(), asked.language, asked.rule)
    if not gone:
        raise NotFound(f"“{one_line(asked.word)}” is not in the house list as you say.")
    if asked.json:
        print_json({"word": asked.word.strip(), "removed": gone})
    else:
        print(one_line(asked.word.strip()))
    return DONE


def dictionaries(asked: Namespace) -> int:
    with opened(asked, unlock=False) as newsroom:
        installed = _tried(newsroom.folder)
    used = [one for one in installed if one.tag and one in chosen(one.tag, installed)]
    shown = installed if asked.all else [one for one in installed if one in used or one.note]
    if asked.json:
        print_json([_shape(one, one in used) for one in shown])
        return DONE
    for one in shown:
        told = f"  {one.note}" if one.note else "" if one in used else "  Another one is used."
        print(f"{one.tag or '-':<7} {language(one.tag).name if one.tag else '':<30} {one.origin:<9} {one.path}{told}")
    return DONE


def _tried(folder: Path) -> tuple[Dictionary, ...]:
    """All that are found; nobody has tried those of the newsroom's folder yet."""
    asked = Dictionaries(folder)
    try:
        return tuple(one if one.origin != "newsroom" else _as_read(one, asked) for one in asked.installed)
    finally:
        asked.close()


def _as_read(one: Dictionary, asked: Dictionaries) -> Dictionary:
    return one if asked.try_out(one) else replace(one, tag="", note="It cannot be read, or is no list of words.")


def _shape(one: Dictionary, used: bool) -> dict[str, object]:
    return {
        "tag": one.tag,
        "language": language(one.tag).name if one.tag else "",
        "origin": one.origin,
        "path": str(one.path),
        "licence": str(one.licence) if one.licence else "",
        "used": used,
        "note": one.note,
    }
