"""Translations of a story on the command line."""

from argparse import Namespace
from dataclasses import asdict
from typing import Any

from deskeditor.cli import DONE
from deskeditor.cli.commands import one_line, opened, print_json, print_made, tell
from deskeditor.news.languages import language
from deskeditor.review import translating
from deskeditor.review.translating import Row


def begin(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        id = translating.begin(newsroom, newsroom.find_story(asked.story), asked.language)
    return print_made(asked, id)


def listed(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        family = translating.family(newsroom, newsroom.find_story(asked.story))
    if asked.json:
        print_json([asdict(one) for one in family])
        return DONE
    for one in family:
        remark = "original" if one.is_original else "behind the original" if one.behind else "translation"
        print(
            one_line(
                f"{one.language:<6} {one.slugline or one.id}: {one.headline} ({language(one.language).name}, {remark})"
            )
        )
    return DONE


def side_by_side(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        rows = translating.side_by_side(newsroom, newsroom.story(newsroom.find_story(asked.story)))
    shown = [row for row in rows if not asked.open or row.state != "translated"]
    if asked.json:
        print_json([_shape(row) for row in shown])
        return DONE
    for row in shown:
        print(f"{row.field}, {row.state}:")
        for words in (_words(row, "original"), _words(row, "translation")):
            print(f"    {words or '-'}")
        if row.was:
            print(f"    was: {one_line(row.was)}")
        for said in row.said:
            if said.original:
                print(f"    said: {one_line(said.original)}")
    done = sum(row.state == "translated" for row in rows)
    tell(f"{done} of {len(rows)} are translated.")
    return DONE


def link(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        id = newsroom.find_story(asked.story)
        translating.link(newsroom, id, newsroom.find_story(asked.original))
    return print_made(asked, id)


def unlink(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        id = newsroom.find_story(asked.story)
        translating.unlink(newsroom, id)
    return print_made(asked, id)


def caught_up(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        id = newsroom.find_story(asked.story)
        translating.caught_up(newsroom, id)
    return print_made(asked, id)


def _words(row: Row, side: str) -> str:
    return one_line(" ".join(sentence.words for sentence in getattr(row.pair, side)))


def _shape(row: Row) -> dict[str, Any]:
    return {
        "field": row.field,
        "state": row.state,
        "original": [asdict(one) for one in row.pair.original],
        "translation": [asdict(one) for one in row.pair.translation],
        "was": row.was,
        "said": [asdict(said) for said in row.said],
    }
