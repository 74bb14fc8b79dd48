"""Recorded texts made searchable: a long one, as a transcript, and very many short ones, as the quotes of a newsroom.

Both are made and searched with operations that run in C over the whole text, and lazily: to find words exactly takes
one pass over the text, and only what is not found so needs more. Words that came out altered are looked for by the sets
of words of stretches (a quote; some lines of a transcript): where most of the rare ones meet, an alignment is worth it.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import accumulate
from operator import add
from weakref import WeakValueDictionary

from deskeditor.checks.quotes.normal import Word, normal, words

STRETCH = 24
"""Words of a transcript that are held together in one set."""
MOST_STRETCHES = 12
"""How many that look promising are compared by all their words."""

_ASIDE = re.compile(r"\[[^\[\]\n]{0,120}\]")
"""[laughs], [00:12:40], [off the record]: the transcriber's own words, which nobody said."""
_TIME = re.compile(r"^[ \t]*\(?(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?\)?(?!\d)", re.MULTILINE)
_LABEL = re.compile(r"^[ \t]*([^\W\d_][^:\n]{0,40}):(?=[ \t])", re.MULTILINE)

Turns = tuple[tuple[int, str], ...]


class Sought:
    """What is looked for: the words of a quotation, or of its longest piece."""

    def __init__(self, keys: Sequence[str], rare: Iterable[str]) -> None:
        self.keys = keys
        self.all = frozenset(keys)
        rare = sorted(frozenset(rare), key=lambda word: (-len(word), word))[:10]
        self.rare = frozenset(rare) if len(rare) > 1 else self.all

    @property
    def exactly(self) -> str:
        return f" {' '.join(self.keys)} "


class Spoken:
    """One long text. Its words are numbered; `place` says where they stand in it."""

    def __init__(self, text: str, turns: Turns = ()) -> None:
        self.text = text
        self.turns = turns or tuple((m.start(1), m[1].strip()) for m in _LABEL.finditer(text) if m[1].isupper())
        self._said = _without_labels(_blanked(_TIME, _blanked(_ASIDE, text)), self.turns)
        self._normal = normal(self._said)
        self._joined = _single_spaced(f" {self._normal} ".replace("\n", " "))
        self._places: dict[int, list[Word]] = {}

    @cached_property
    def words(self) -> list[str]:
        return self._joined.split()

    @cached_property
    def _sets(self) -> list[frozenset[str]]:
        said = self.words
        return [frozenset(said[at : at + STRETCH]) for at in range(0, len(said), STRETCH)]

    @cached_property
    def _lines(self) -> tuple[list[str], list[int], list[int]]:
        """The lines of the text, the number of the first word of each, and where each begins."""
        lines = self._said.split("\n")
        counts = [len(line.split()) for line in self._normal.split("\n")]
        first = list(accumulate(counts, initial=0))
        begins = list(accumulate((len(line) + 1 for line in lines), initial=0))
        return lines, first, begins

    def exactly(self, sought: Sought, most: int) -> Iterator[int]:
        """The numbers of the words with which the sought ones begin, where they stand one after another."""
        at, number, counted = -1, 0, 0
        for _ in range(most):
            at = self._joined.find(sought.exactly, at + 1)
            if at < 0:
                return
            number += self._joined.count(" ", counted, at)
            counted = at
            yield number

    def near(self, sought: Sought) -> list[tuple[int, int, int]]:
        """Stretches in which many of the words meet: how many, and the numbers of the first word and behind the last.
        The most first."""
        sets = self._sets
        if not sets:
            return []
        wide = 1 + len(sought.keys) // STRETCH
        hits = [*map(len, map(sought.rare.intersection, sets)), *([0] * wide)]
        met = hits[:]
        for step in range(1, wide + 1):
            met = list(map(add, met, hits[step:]))
        most = max(met)
        if not most:
            return []
        best = [at for at, number in enumerate(met) if 2 * number >= most]
        best.sort(key=lambda at: -len(sought.all.intersection(*[frozenset().union(*sets[at : at + wide + 1])])))
        margin = len(sought.keys) // 2 + 4
        return [
            (met[at], max(0, at * STRETCH - margin), min(len(self.words), (at + wide + 1) * STRETCH + margin))
            for at in best[:MOST_STRETCHES]
        ]

    def place(self, first: int, behind: int) -> tuple[int, int]:
        """Where these words stand in the text, in code points."""
        return self._word(first)[0], self._word(behind - 1)[1]

    def _word(self, number: int) -> tuple[int, int]:
        lines, first, begins = self._lines
        line = bisect_right(first, number) - 1
        if line not in self._places:
            self._places[line] = words(lines[line])
        word = self._places[line][number - first[line]]
        return begins[line] + word.start, begins[line] + word.end

    def label(self, at: int) -> str:
        """Under which label the words at this code point stand; empty for none."""
        turn = bisect_right(self.turns, at, key=lambda turn: turn[0]) - 1
        return self.turns[turn][1] if turn >= 0 else ""


class Sayings:
    """Very many short texts, each known by its number."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.texts = texts
        joined = normal("\n".join(_blanked(_ASIDE, text).replace("\n", " ") for text in texts))
        self._joined = _single_spaced(f" {joined} ".replace("\n", " \n "))
        self._begins = list(accumulate((len(line) + 1 for line in self._joined.split("\n")), initial=0))

    @cached_property
    def _sets(self) -> list[frozenset[str]]:
        return [frozenset(line.split()) for line in self._joined.split("\n")]

    def words(self, number: int) -> list[str]:
        return self._joined[self._begins[number] : self._begins[number + 1] - 1].split()

    def exactly(self, sought: Sought, most: int) -> Iterator[tuple[int, int]]:
        """The texts in which the words stand one after another, and the number of the first of them there."""
        at = -1
        for _ in range(most):
            at = self._joined.find(sought.exactly, at + 1)
            if at < 0:
                return
            number = bisect_right(self._begins, at) - 1
            yield number, self._joined.count(" ", self._begins[number], at)

    def near(self, sought: Sought) -> list[tuple[int, int]]:
        """Texts in which many of the words meet: how many, and the number of the text. The most first."""
        met = list(map(len, map(sought.rare.intersection, self._sets)))
        most = max(met, default=0)
        if not most:
            return []
        best = [number for number, meeting in enumerate(met) if 2 * meeting >= most]
        best.sort(key=lambda number: -len(sought.all & self._sets[number]))
        return [(met[number], number) for number in best[:MOST_STRETCHES]]

    def place(self, number: int, first: int, behind: int) -> tuple[int, int]:
        """Where these words stand in the text, in code points."""
        located = words(_blanked(_ASIDE, self.texts[number]).replace("\n", " "))
        return located[first].start, located[behind - 1].end


_spoken: WeakValueDictionary[tuple[str, Turns], Spoken] = WeakValueDictionary()
_sayings: WeakValueDictionary[tuple[str, ...], Sayings] = WeakValueDictionary()
# Weak: what is private is gone from memory with the last check that knows of it.


def spoken(text: str, turns: Turns = ()) -> Spoken:
    """The same one for the same text while somebody holds it."""
    found = _spoken.get((text, turns))
    if found is None:
        found = _spoken[text, turns] = Spoken(text, turns)
    return found


def sayings(texts: tuple[str, ...]) -> Sayings:
    """The same ones for the same texts while somebody holds them."""
    found = _sayings.get(texts)
    if found is None:
        found = _sayings[texts] = Sayings(texts)
    return found


def already(texts: Callable[[], tuple[str, ...]], long: Iterable[tuple[str, Turns]]) -> tuple[object, ...]:
    """What is in memory of these texts, for who will ask for it later and wants it to stay until then."""
    held: list[object] = [_spoken.get(key) for key in long] if _spoken else []
    return (*held, _sayings.get(texts()) if _sayings else None)


def _blanked(pattern: re.Pattern[str], text: str) -> str:
    """With spaces for what the pattern finds, so that everything else keeps its place."""
    return pattern.sub(lambda found: " " * len(found[0]), text)


def _without_labels(text: str, turns: Turns) -> str:
    """Labels stand at the beginning of a turn, or right before it."""
    parts: list[str] = []
    at = 0
    for start, label in turns:
        begin = start if text.startswith(label, start) else text.rfind(label, max(at, start - len(label) - 3), start)
        if label and begin >= at:
            parts += [text[at:begin], " " * len(label)]
            at = begin + len(label)
    return "".join((*parts, text[at:]))


def _single_spaced(text: str) -> str:
    while "  " in text:
        text = text.replace("  ", " ")
    return text


def sentence_bounds(text: str, start: int, end: int) -> tuple[bool, bool]:
    """Whether a sentence begins at `start` and one ends at `end`."""
    before = text[max(0, start - 20) : start].rstrip(" \t\"'“”‘’«»„(")
    after = text[end : end + 20].lstrip("\"'“”‘’«»)")
    return not before or before[-1] in _STOPS, not after or after[0] in _STOPS


_STOPS = ".!?…:\n\r。！？؟"
