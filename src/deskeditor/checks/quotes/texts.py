"""Recorded texts made searchable: a long one, as a transcript, and very many short ones, as the quotes of a newsroom.

All that touches every word runs in C: to fold a text, to part it into words, to find words exactly in all of it. Words
that came out altered are looked for by the rare ones among them. Where one of these stands is asked for once in the
life of a text, for many words in one pass (`Words.learn`); an index of all words would take longer than a whole check.
Each place votes for where the quotation would begin, and where many votes meet, an alignment is worth its time.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import accumulate, chain, compress, count
from typing import NamedTuple
from weakref import WeakValueDictionary

from deskeditor.checks.quotes.normal import Word, normal, words

MOST_RARE = 10
"""Words of a quotation by which it is looked for."""
ENOUGH = 7
"""Of those, the rarest in a text vote."""
FEW = 3
"""So many words are looked for one by one; more of them in one pass over all words."""
MARKED = 64
DRIFT = 8
"""Words by which two places may disagree on where the quotation begins."""
BREAK = "|"
"""Between two short texts: no word is written so."""

_ASIDE = re.compile(r"\[(?<!\w\[)[^\[\]\n]{0,120}\](?!\w)")
"""[laughs], [00:12:40], [off the record]: the transcriber's own words, which nobody said."""
_HEAD = re.compile(
    r"[ \t]*(?P<time>\(?(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?\)?(?!\d))?"
    r"[ \t]*(?:(?P<label>[^\W\d_][^:\n]{0,40}):(?=[ \t]))?"
)
LONGEST_HEAD = 70

Turns = tuple[tuple[int, str], ...]


class Sought:
    """What is looked for: the words of a quotation, or of its longest piece. `rare`: those that few others have."""

    def __init__(self, keys: Sequence[str], rare: Iterable[str]) -> None:
        self.keys = list(keys)
        rare = sorted(frozenset(rare), key=lambda word: (-len(word), word))[:MOST_RARE]
        self.rare = frozenset(rare) if len(rare) > 1 else frozenset(keys)
        self.places: dict[str, list[int]] = {}
        """Where each of the rare ones stands."""
        for at, word in enumerate(self.keys):
            if word in self.rare:
                self.places.setdefault(word, []).append(at)
        self.least = max(len(self.rare) / 4, 1 if len(self.rare) < FEW else 2)
        """So many of them have to meet for a place to be promising."""


class Near(NamedTuple):
    """Where the words may stand: how many of the rare ones meet there, and the numbers of the first word of the stretch
    and behind its last."""

    met: int
    low: int
    high: int


class Words:
    """The words of a text in order, and where each of them stands as far as somebody asked."""

    def __init__(self, lines: Iterable[str], between: Sequence[str] = ()) -> None:
        self.all: list[str] = []
        self.first: list[int] = []
        """The number of the first word of each line."""
        for line in lines:
            self.first.append(len(self.all))
            self.all += line.split()
            self.all += between
        self._known: dict[str, Sequence[int]] = {}

    @cached_property
    def _joined(self) -> tuple[str, list[int]]:
        """All words in one text, and where those begin in it whose numbers can be divided by `MARKED`."""
        parts = [" ".join(self.all[at : at + MARKED]) for at in range(0, len(self.all), MARKED)]
        return f" {' '.join(parts)} ", list(accumulate((len(part) + 1 for part in parts), initial=0))

    def line(self, number: int) -> int:
        """The line in which the word of this number stands."""
        return bisect_right(self.first, number) - 1

    def learn(self, wanted: Collection[str]) -> None:
        """Find out where these words stand."""
        new = [word for word in wanted if word not in self._known]
        if len(new) <= FEW:
            self._known |= {word: list(self._where(word)) for word in new}
            return
        missing = frozenset(new)
        places: dict[str, list[int]] = {}
        for number in compress(count(), map(missing.__contains__, self.all)):
            places.setdefault(self.all[number], []).append(number)
        self._known |= {word: places.get(word, ()) for word in new}

    def _where(self, word: str) -> Iterator[int]:
        joined, marks = self._joined
        at = joined.find(f" {word} ")
        while at >= 0:
            mark = bisect_right(marks, at) - 1
            yield mark * MARKED + joined.count(" ", marks[mark] + 1, at + 1)
            at = joined.find(f" {word} ", at + 1)

    def exactly(self, sought: Sought, expected: Collection[str]) -> Iterator[int]:
        """The numbers of the words with which the sought ones begin, where they stand one after another. `expected`:
        words that will be asked for."""
        self._learn(sought, expected)
        rarest = min(sought.places, key=lambda word: len(self._known[word]))
        ahead, size = sought.places[rarest][0], len(sought.keys)
        for number in self._known[rarest]:
            first = number - ahead
            if first >= 0 and self.all[first : first + size] == sought.keys:
                yield first

    def near(self, sought: Sought, expected: Collection[str]) -> list[Near]:
        """Stretches in which many of the rare words meet as they do in what is sought, the most first."""
        begins = [
            {(number - at) // DRIFT for number in self._known[word] for at in sought.places[word]}
            for word in self._telling(sought, expected)
        ]
        votes = Counter(chain.from_iterable(begins))
        if 2 * max(votes.values(), default=0) < sought.least:
            return []
        met = {begin: number + votes.get(begin + 1, 0) for begin, number in votes.items()}
        behind = 3 * DRIFT + len(sought.keys)
        return [
            Near(met[begin], max(0, (begin - 1) * DRIFT), begin * DRIFT + behind) for begin in _most(met, sought.least)
        ]

    def near_lines(self, sought: Sought, expected: Collection[str]) -> list[Near]:
        """Lines in which many of the rare words meet, the most first."""
        first, known = self.first, self._known
        behind = [{bisect_right(first, number) for number in known[word]} for word in self._telling(sought, expected)]
        met = Counter(chain.from_iterable(behind))
        return [
            Near(met[n], first[n - 1], first[n] if n < len(first) else len(self.all)) for n in _most(met, sought.least)
        ]

    def _learn(self, sought: Sought, expected: Collection[str]) -> None:
        if not self._known.keys() >= sought.rare:
            self.learn(frozenset(expected) | sought.rare)

    def _telling(self, sought: Sought, expected: Collection[str]) -> list[str]:
        """The rarest of the words that the text has; none when these are too few to meet anywhere."""
        self._learn(sought, expected)
        there = [word for word in sought.places if self._known[word]]
        there.sort(key=lambda word: len(self._known[word]))
        return there[:ENOUGH] if len(there) >= sought.least else []


def _most(met: Mapping[int, int], least: float) -> list[int]:
    """The places where the most words meet, as far as that is promising."""
    most = max(met.values(), default=0)
    if most < least:
        return []
    least = max(most / 2, least)
    return sorted((place for place, number in met.items() if number >= least), key=lambda place: (-met[place], place))


class Spoken:
    """One long text. Its words are numbered; `place` says where they stand in it."""

    def __init__(self, text: str, turns: Turns = ()) -> None:
        self.text = text
        lines, found = _without_heads(_ASIDE.sub(_blank, text).split("\n"))
        self.turns = turns or found
        if turns:
            lines = _without_labels("\n".join(lines), turns).split("\n")
        self.labels = frozenset(label for _, label in self.turns)
        self._lines = lines
        self._begins = list(accumulate((len(line) + 1 for line in lines), initial=0))
        self.words = Words(normal("\n".join(lines)).split("\n"))
        self._places: dict[int, list[Word]] = {}

    def place(self, first: int, behind: int) -> tuple[int, int]:
        """Where these words stand in the text, in code points."""
        return self._word(first)[0], self._word(behind - 1)[1]

    def _word(self, number: int) -> tuple[int, int]:
        line = self.words.line(number)
        if line not in self._places:
            self._places[line] = words(self._lines[line])
        word = self._places[line][number - self.words.first[line]]
        return self._begins[line] + word.start, self._begins[line] + word.end

    def label(self, at: int) -> str:
        """Under which label the words at this code point stand; empty for none."""
        turn = bisect_right(self.turns, at, key=lambda turn: turn[0]) - 1
        return self.turns[turn][1] if turn >= 0 else ""


class Sayings:
    """Very many short texts, each known by its number."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.texts = texts
        self.words = Words(normal("\n".join(map(_as_line, texts))).split("\n"), (BREAK,))

    def of(self, number: int) -> list[str]:
        """The words of a text."""
        first = self.words.first
        end = first[number + 1] if number + 1 < len(first) else len(self.words.all)
        return self.words.all[first[number] : end - 1]

    def place(self, number: int, first: int, behind: int) -> tuple[int, int]:
        """Where these words stand in the text, in code points."""
        located = words(_as_line(self.texts[number]))
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


def sentence_bounds(text: str, start: int, end: int) -> tuple[bool, bool]:
    """Whether a sentence begins at `start` and one ends at `end`."""
    before = text[max(0, start - 20) : start].rstrip(" \t\"'“”‘’«»„(")
    after = text[end : end + 20].lstrip("\"'“”‘’«»)")
    return not before or before[-1] in _STOPS, not after or after[0] in _STOPS


def rest_of_sentence(text: str, end: int) -> str:
    """What follows in the sentence in which words end at `end`; empty when it ends there, or nothing shows where."""
    found = SENTENCE_END.search(text, end)
    behind = found.start() if found else len(text)
    if sentence_bounds(text, end, end)[1] or behind - end > LONGEST_REST:
        return ""
    placed = words(text[end:behind])
    return text[end + placed[0].start : end + placed[-1].end] if placed else ""


LONGEST_REST = 400
"""Code points; more of them without an end are words that were recorded without sentences."""
STOPS = ".!?。！？؟۔"
"""With these ends a sentence."""
SENTENCE_END = re.compile(r"[.!?…][\"'”’»)]*\s|\n|[。！？؟]")
_STOPS = STOPS + "…:\n\r"


def _as_line(text: str) -> str:
    return (_ASIDE.sub(_blank, text) if "[" in text else text).replace("\n", " ")


def _blank(found: re.Match[str]) -> str:
    """Spaces in its place, so that everything else keeps its own."""
    return " " * len(found[0])


def _without_heads(lines: Sequence[str]) -> tuple[list[str], Turns]:
    """The lines with spaces for what stands before the words: the time, and a label in capitals; and the labels, each
    with the code point of the text where it begins."""
    bare: list[str] = []
    turns: list[tuple[int, str]] = []
    begin = 0
    for line in lines:
        head = _HEAD.match(line) if ":" in line[:LONGEST_HEAD] else None
        end = head.end("time") if head and head["time"] else 0
        if head and head["label"] and head["label"].isupper():
            turns.append((begin + head.start("label"), head["label"].strip()))
            end = head.end("label")
        bare.append(" " * end + line[end:])
        begin += len(line) + 1
    return bare, tuple(turns)


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
