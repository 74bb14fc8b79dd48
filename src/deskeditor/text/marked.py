"""Which words of a shared text carry which marks of suggestions, run by run, kept up with every edit.

A mark is a key (`ins:<id>`, `del:<id>`) with what is said of it: `by`, `at`, and of a deletion the `words` that were
marked, with a number `n` that tells two markings apart. In the shared document a mark is a range: words that somebody
else put in between while it was made would be in it too. A deletion is of the words that it was made for, so what came
in between is told from them by `words`, and is not marked (`own_only`). The next edit here takes the mark from these
words in the shared document as well (`MarkedRuns.foreign`), for the fewer of them stand there, the less can be told.
"""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Any

from deskeditor.text.compare import difference

INSERTION = "ins:"
DELETION = "del:"
Marks = Mapping[str, Any]
NONE: Marks = {}
LETTER_BY_LETTER = 40_000
"""Up to this product of their lengths two texts are compared by each letter."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """Words of the shared text that carry the same marks."""

    words: str
    marks: Marks = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Run:
    """Code points of the shared text, and the marks that they carry."""

    start: int
    end: int
    marks: Marks


class MarkedRuns:
    """The marks on a text, as lengths: what is typed beside them costs nothing."""

    def __init__(self, chunks: Iterable[Chunk]) -> None:
        self._lengths: list[int] = []
        self._marks: list[Marks] = []
        self._ends: list[int] = []
        """Where the runs end: the first ones, as many as are known."""
        self.foreign: tuple[tuple[int, int, str], ...] = ()
        """Words that carry the mark of a deletion (its key) that was not made for them: from one code point to
        another."""
        found = list(chunks)
        foreign = _foreign(found)
        at = 0
        for number, chunk in enumerate(found):
            others = foreign.get(number, ())
            self.foreign += tuple((at + start, at + end, key) for start, end, key in others)
            for part in _cut(chunk, others):
                self._append(len(part.words), part.marks)
            at += len(chunk.words)

    @classmethod
    def plain(cls, length: int) -> "MarkedRuns":
        """Of a text without any marks."""
        made = cls(())
        made._append(length, NONE)
        return made

    def __bool__(self) -> bool:
        """Whether anything is marked."""
        return any(self._marks)

    def __iter__(self) -> Iterator[Run]:
        at = 0
        for length, marks in zip(self._lengths, self._marks, strict=True):
            yield Run(at, at + length, marks)
            at += length

    def within(self, start: int, end: int) -> list[Run]:
        """The runs of these code points, cut at both ends."""
        ends = self._known(end)
        found: list[Run] = []
        number = bisect_right(ends, start)
        while number < len(ends) and (at := ends[number] - self._lengths[number]) < end:
            found.append(Run(max(at, start), min(ends[number], end), self._marks[number]))
            number += 1
        return found

    def around(self, at: int) -> tuple[Run | None, Run | None]:
        """The runs that hold the character before a position, and the one behind it; None at the ends of the text."""
        ends = self._known(at)
        before = bisect_right(ends, at - 1) if at else -1
        behind = bisect_right(ends, at)
        return self._run(before), self._run(behind)

    def splice(self, start: int, end: int, length: int, marks: Marks) -> None:
        """Words went, and others with these marks came in their place."""
        self._put(start, end, [(length, marks)])

    def mark(self, start: int, end: int, key: str, value: Any) -> None:
        """Give words a mark, or (None) take it from them."""
        self._put(
            start,
            end,
            [(run.end - run.start, _with(run.marks, key, value)) for run in self.within(start, end)],
        )

    def clear(self, keys: Collection[str]) -> None:
        """Take marks from all words that carry them."""
        lengths, marks = self._lengths, self._marks
        self._lengths, self._marks, self._ends = [], [], []
        for length, carried in zip(lengths, marks, strict=True):
            left = carried if carried.keys().isdisjoint(keys) else {k: v for k, v in carried.items() if k not in keys}
            self._append(length, left)

    def _put(self, start: int, end: int, parts: list[tuple[int, Marks]]) -> None:
        """Parts in the place of these code points. Only the runs around are looked at, however many there are."""
        (first, head), (last, tail) = self._place(start), self._place(end)
        around = [(head, self._marks[first])] if head else []
        around += parts
        if last < len(self._lengths):
            around.append((self._lengths[last] - tail, self._marks[last]))
            last += 1
        if first:
            first -= 1
            around.insert(0, (self._lengths[first], self._marks[first]))
        if last < len(self._lengths):
            around.append((self._lengths[last], self._marks[last]))
            last += 1
        joined: list[tuple[int, Marks]] = []
        for length, marks in around:
            if joined and joined[-1][1] == marks:
                joined[-1] = joined[-1][0] + length, marks
            elif length:
                joined.append((length, marks))
        self._lengths[first:last] = [length for length, _ in joined]
        self._marks[first:last] = [marks for _, marks in joined]
        del self._ends[first:]

    def _place(self, at: int) -> tuple[int, int]:
        """The run that holds the character at a position, and how many of its characters are before that."""
        ends = self._known(at)
        number = bisect_right(ends, at)
        return number, at - (ends[number - 1] if number else 0)

    def _append(self, length: int, marks: Marks) -> None:
        if not length:
            return
        if self._marks and self._marks[-1] == marks:
            self._lengths[-1] += length
        else:
            self._lengths.append(length)
            self._marks.append(marks)

    def _run(self, number: int) -> Run | None:
        ends = self._ends
        if not 0 <= number < len(ends):
            return None
        return Run(ends[number] - self._lengths[number], ends[number], self._marks[number])

    def _known(self, at: int) -> list[int]:
        """Where the runs end, as far as the one that holds the character at a position."""
        ends = self._ends
        while len(ends) < len(self._lengths) and (not ends or ends[-1] <= at):
            ends.append((ends[-1] if ends else 0) + self._lengths[len(ends)])
        return ends


def own_only(chunks: Iterable[Chunk]) -> list[Chunk]:
    """The same words; of a deletion, only those that it was made for are marked."""
    found = list(chunks)
    foreign = _foreign(found)
    return [part for number, chunk in enumerate(found) for part in _cut(chunk, foreign.get(number, ()))]


def _foreign(found: list[Chunk]) -> dict[int, list[tuple[int, int, str]]]:
    """Of each chunk, by its number, what a deletion that it carries was not made for."""
    places: dict[tuple[str, int], list[int]] = {}
    for number, chunk in enumerate(found):
        for key, said in chunk.marks.items():
            if key.startswith(DELETION) and isinstance(said, Mapping) and "words" in said:
                places.setdefault((key, said.get("n", 0)), []).append(number)
    foreign: dict[int, list[tuple[int, int, str]]] = {}
    for (key, _), numbers in places.items():
        meant = str(found[numbers[0]].marks[key]["words"])
        standing = "".join(found[number].words for number in numbers)
        if is_left_of(standing, meant):
            continue
        for start, end in _came_in(meant, standing):
            _spread(foreign, found, numbers, start, end, key)
    return foreign


def is_left_of(standing: str, meant: str) -> bool:
    """Whether it is what is left of the words when some of them are gone."""
    rest = iter(meant)
    return standing == meant or all(letter in rest for letter in standing)


def _came_in(meant: str, standing: str) -> Iterator[tuple[int, int]]:
    """Where, in what stands there, others put words in; letter by letter, for somebody may have typed inside a word."""
    ahead = _alike(meant, standing)
    meant, standing = meant[ahead:], standing[ahead:]
    behind = _alike(meant[::-1], standing[::-1])
    meant, standing = meant[: len(meant) - behind], standing[: len(standing) - behind]
    for start, end in _between(meant, standing):
        yield ahead + start, ahead + end


def _alike(one: str, other: str) -> int:
    """How many letters they begin with in common."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((number for number, (a, b) in pairs if a != b), min(len(one), len(other)))


def _between(meant: str, standing: str) -> Iterator[tuple[int, int]]:
    if len(meant) * len(standing) <= LETTER_BY_LETTER:
        yield from _not_common(meant, standing)
        return
    text = meant
    for splice in difference(meant, standing):
        old = text[splice.start : splice.end]
        for what, _, _, start, end in SequenceMatcher(None, old, splice.inserted, autojunk=False).get_opcodes():
            if what in ("insert", "replace"):
                yield splice.start + start, splice.start + end
        text = text[: splice.start] + splice.inserted + text[splice.end :]


def _not_common(meant: str, standing: str) -> Iterator[tuple[int, int]]:
    """What of the letters that stand there is not in the best row of letters that both texts have: with the most
    letters, then with the most blanks, then in the fewest pieces. No blanks are worth a letter: those of others may
    stand where letters are gone."""
    blank = len(meant) + 1
    letter = blank * blank
    best = [[0] * (len(standing) + 1) for _ in range(len(meant) + 1)]
    """What the rest of both texts have in common, by where it begins."""
    here = [[0] * (len(standing) + 1) for _ in range(len(meant) + 1)]
    """The same, when it begins with both of these letters; 0 where they differ."""
    for number in range(len(meant) - 1, -1, -1):
        one, weight = meant[number], blank if meant[number].isspace() else letter
        row, match, below, match_below = best[number], here[number], best[number + 1], here[number + 1]
        for at in range(len(standing) - 1, -1, -1):
            if one == standing[at]:
                goes_on = match_below[at + 1]
                match[at] = weight + max(below[at + 1], goes_on and goes_on + 1)
            row[at] = max(match[at], below[at], row[at + 1])
    number = at = 0
    matched = False
    while at < len(standing):
        if number < len(meant) and (bonus := here[number][at]) and bonus + matched >= best[number][at]:
            number, at, matched = number + 1, at + 1, True
        elif number < len(meant) and best[number + 1][at] >= best[number][at + 1]:
            number, matched = number + 1, False
        else:
            yield at, at + 1
            at, matched = at + 1, False


def _spread(
    foreign: dict[int, list[tuple[int, int, str]]],
    chunks: list[Chunk],
    numbers: list[int],
    start: int,
    end: int,
    key: str,
) -> None:
    at = 0
    for number in numbers:
        length = len(chunks[number].words)
        low, high = max(start - at, 0), min(end - at, length)
        if low < high:
            foreign.setdefault(number, []).append((low, high, key))
        at += length


def _cut(chunk: Chunk, foreign: Iterable[tuple[int, int, str]]) -> Iterator[Chunk]:
    foreign = list(foreign)
    edges = sorted({0, len(chunk.words), *(edge for start, end, _ in foreign for edge in (start, end))})
    for start, end in pairwise(edges):
        gone = {key for low, high, key in foreign if low <= start and end <= high}
        yield Chunk(chunk.words[start:end], {k: v for k, v in chunk.marks.items() if k not in gone})


def _with(marks: Marks, key: str, value: Any) -> Marks:
    others = {k: v for k, v in marks.items() if k != key}
    return others if value is None else others | {key: value}
