"""Who knows words: the dictionaries that are installed, asked in batches, with all answers kept."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from deskeditor.checks.spelling.asking import PATIENCE_S, Child, Silent
from deskeditor.checks.spelling.dictionaries import (
    FOLDER,
    Dictionary,
    Mark,
    Origin,
    canonical,
    chosen,
    dictionaries,
    mark_of,
    places,
)
from deskeditor.checks.spelling.forms import forms
from deskeditor.shipped import shipped

MOST_KEPT = 200_000
"""Words of all languages whose answers are kept: a long day's reading."""
BATCH = 2_000
"""Words that are asked for at once: a twentieth of a second, so that whoever wants a suggestion need not wait."""
LONGEST = 60
"""Letters: longer words are not asked for suggestions."""
SLOWER = 10
"""How often spylls needs the time of hunspell, at the least."""


class Dictionaries:
    """A `Speller`. Looks into the folders when it is first asked; may be slow then. Close it."""

    def __init__(self, newsroom: Path | None = None, searched: Sequence[tuple[Path, Origin]] | None = None) -> None:
        """`newsroom`: its folder. `searched`: instead of the usual places."""
        self._searched = places(newsroom) if searched is None else tuple(searched)
        self._own = tuple(folder for folder, origin in self._searched if origin == "newsroom")
        self._installed: tuple[Dictionary, ...] | None = None
        self._mark: Mark = ()
        self._slower = 1 if find_spec("hunspell") is not None else SLOWER
        self._child = Child(PATIENCE_S * self._slower)
        self._right: dict[str, dict[str, bool]] = {}
        self._near: dict[tuple[str, str], tuple[str, ...]] = {}
        self._suggested: dict[tuple[str, str], tuple[str, ...]] = {}
        self._chosen: dict[str, tuple[str, ...]] = {}
        self.broken: set[str] = set()
        """Dictionaries that cannot be read: their paths, without the endings of the files."""
        self.edition = 0
        """Another number as soon as other dictionaries are asked: what was said before may not hold any more."""

    @property
    def installed(self) -> tuple[Dictionary, ...]:
        if (found := self._installed) is None:
            self._mark = mark_of(self._own)
            found = self._installed = dictionaries(self._searched)
        return found

    def look_again(self) -> None:
        """See what was put into the newsroom's folder, changed or taken away there since. On a worker."""
        if self._installed is None or mark_of(self._own) == self._mark:
            return
        self._installed = None
        self._chosen, self._right, self._suggested, self.broken = {}, {}, {}, set()
        self.edition += 1
        self._child.close()  # it keeps what it has read

    def try_out(self, one: Dictionary) -> bool:
        """Whether the dictionary can be read; if not, it is among the `broken`."""
        self._ask("known", [str(one.path)], [])
        return str(one.path) not in self.broken

    def close(self) -> None:
        self._child.close()

    def interrupt(self) -> None:
        """Whoever waits for an answer gets Interrupted instead. From any thread."""
        self._child.interrupt()

    def knows(self, tag: str) -> bool:
        """Whether there is a dictionary of the language."""
        return bool(self._paths(tag))

    def languages(self) -> tuple[str, ...]:
        """Tags of the languages that there is a dictionary of, without regions, those of the newsroom and the program
        first."""
        near = [one for one in self.installed if one.tag and one.origin != "system"]
        return tuple(dict.fromkeys(one.tag.split("-")[0] for one in near))

    def wrong(self, words: Mapping[str, Iterable[str]]) -> Mapping[str, frozenset[str]]:
        """By tag the words that no dictionary of the language knows; all are right of one that has none."""
        return {tag: self._wrong(tag, frozenset(asked)) for tag, asked in words.items()}

    def near(self, tag: str, words: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
        """For each of these, frequent words that one slip makes it of; none in languages without such a list."""
        asked = dict.fromkeys(words)
        if not (path := _frequent(tag)):
            return dict.fromkeys(asked, ())
        if left := [word for word in asked if (tag, word) not in self._near]:
            said = self._ask("near", [], left, frequent=path) or [[] for _ in left]
            self._near.update({(tag, word): tuple(each) for word, each in zip(left, said, strict=True)})
        return {word: self._near[tag, word] for word in asked}

    def suggest(self, word: str, tag: str) -> tuple[str, ...]:
        """What the word could be, the likeliest first, in its case. May take half a second."""
        key, kept = (tag, word), self._suggested
        if key not in kept:
            paths = self._paths(tag)
            if not paths or len(word) > LONGEST:
                return ()
            form = forms(word, canonical(tag))[0]
            said = self._ask("suggest", paths, [form], frequent=_frequent(tag))
            kept[key] = tuple(_as_written(each, word) for each in said[0]) if said else ()
        return kept[key]

    def _paths(self, tag: str) -> tuple[str, ...]:
        kept = self._chosen
        if tag not in kept:
            kept[tag] = tuple(str(one.path) for one in chosen(tag, self.installed))
        return tuple(path for path in kept[tag] if path not in self.broken)

    def _wrong(self, tag: str, words: frozenset[str]) -> frozenset[str]:
        if not (paths := self._paths(tag)):
            return frozenset()
        kept = self._right.setdefault(tag, {})
        if sum(len(each) for each in self._right.values()) > MOST_KEPT:
            kept.clear()
        language = canonical(tag)
        left = [word for word in words if word not in kept]
        kept.update((word, True) for word in left if _is_of_today(word, language))
        left = [word for word in left if word not in kept]
        batch = BATCH // self._slower
        for at in range(0, len(left), batch):
            part = left[at : at + batch]
            asked = [forms(word, language) for word in part]
            compounds = language.split("-")[0] == "de"
            said = self._ask("known", paths, asked, compounds=compounds)
            kept.update(zip(part, said or [True] * len(part), strict=True))
        return frozenset(word for word in words if not kept[word])

    def _ask(self, do: str, paths: Sequence[str], words: Sequence[Any], **more: Any) -> list[Any]:
        """Nothing when it cannot say: a dictionary that ends the process is left alone from then on."""
        try:
            answer = self._child.ask({"do": do, "paths": list(paths), "words": list(words), **more})
        except Silent:
            if do == "known":
                self._leave_out_faulty(paths)
            return []
        self.broken.update(answer["broken"])
        return list(answer["said"])

    def _leave_out_faulty(self, paths: Sequence[str]) -> None:
        """One that cannot even be read; all of them when it is not that."""
        faulty = {path for path in paths if len(paths) == 1 or not self._can_be_read(path)}
        self.broken.update(faulty or paths)

    def _can_be_read(self, path: str) -> bool:
        try:
            self._child.ask({"do": "known", "paths": [path], "words": []})
        except Silent:
            return False
        return True


def _is_of_today(word: str, language: str) -> bool:
    """Whether a list that is shipped beside the dictionaries has the word."""
    more = _more(language.split("-")[0])
    return bool(more) and any(form in more or form.lower() in more for form in forms(word, language))


@lru_cache(maxsize=64)
def _more(language: str) -> frozenset[str]:
    path = shipped("resources") / FOLDER / "more" / f"{language}.txt"
    return frozenset(path.read_text(encoding="utf-8").split()) if path.is_file() else frozenset()


@lru_cache(maxsize=64)
def _frequent(tag: str) -> str:
    """The list of frequent words of the language; empty when there is none."""
    path = shipped("resources") / FOLDER / "frequency" / f"{tag.split('-')[0].lower()}.txt"
    return str(path) if path.is_file() else ""


def _as_written(suggestion: str, word: str) -> str:
    """With the apostrophe of the word; the curly one of print when it has none."""
    return suggestion if "'" in word else suggestion.replace("'", "’")
