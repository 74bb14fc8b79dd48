"""Which passages of a merged text both sides made.

Edits of two sides merge without asking anybody, and lose no word; but a paragraph in which both wrote may say what
neither meant. There need be no common ancestor to find it: a line of the merged text that stands neither in ours nor in
theirs was made by both. The splices by which each side's text became the merged one say where it stood there.

What both sides only took words out of leaves no such line when one of them took out all that the other did, and more.
That is found where the text before they parted is known (`base`), and else not: no words were mixed there.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from deskeditor.text.compare import Splice

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Mixture:
    """What stood there, in ours and in theirs, and what stands there merged. Whole lines; an empty one is taken out."""

    ours: str
    theirs: str
    merged: str


@dataclass(frozen=True, slots=True)
class _Move:
    """Code points from `start` to `end` became so many."""

    start: int
    end: int
    length: int

    def first(self, at: int) -> int:
        """Where a range that starts at `at` starts then; what was put in just before it is not part of it."""
        if at < self.start or (at == self.start and at < self.end):
            return at
        return self.start if at < self.end else at + self.length - (self.end - self.start)

    def last(self, at: int) -> int:
        """Where a range that ends at `at` ends then; what was put in just behind it is not part of it."""
        if at <= self.start:
            return at
        return self.start + self.length if at < self.end else at + self.length - (self.end - self.start)


class _Side:
    """The text of one side, and the way between it and the merged text."""

    def __init__(self, text: str, splices: Sequence[Splice]) -> None:
        self.text = text
        self.lines = frozenset(text.split("\n"))
        self._there = [_Move(s.start, s.end, len(s.inserted)) for s in splices]
        self._back = [_Move(s.start, s.start + len(s.inserted), s.end - s.start) for s in reversed(splices)]

    def merged(self, lines: Range) -> Range:
        return _moved(lines, self._there)

    def own(self, lines: Range) -> Range:
        """The whole lines of this side that became these."""
        return _whole_lines(self.text, _moved(lines, self._back))


def mixtures(
    ours: str,
    theirs: str,
    merged: str,
    from_ours: Sequence[Splice],
    from_theirs: Sequence[Splice],
    base: str | None = None,
) -> tuple[Mixture, ...]:
    """The passages that both sides made, in the order of the merged text.

    `from_ours` make `merged` of `ours`, one after the other, as `from_theirs` do of `theirs`. `base` is the text before
    they parted, None when that is not known.
    """
    if ours == theirs == merged:
        return ()
    sides = _Side(ours, from_ours), _Side(theirs, from_theirs)
    found = [_grown(merged, line, sides) for line in _new_lines(merged, sides[0].lines | sides[1].lines)]
    if base is not None:
        standing = frozenset(merged.split("\n")) | frozenset(base.split("\n"))
        for side, other in (sides, sides[::-1]):
            for line in _new_lines(side.text, standing | other.lines):
                found.append(_grown(merged, _whole_lines(merged, side.merged(line)), sides))
    return tuple(_mixture(merged, passage, sides) for passage in _joined(found))


def _new_lines(text: str, known: frozenset[str]) -> Iterator[Range]:
    """The lines with words that are not known."""
    for line, (start, end) in zip(text.split("\n"), _lines(text), strict=True):
        if line.strip() and line not in known:
            yield start, end


def _lines(text: str) -> Iterator[Range]:
    """Start and end of each line, without its line end."""
    lines = text.split("\n")
    ends = accumulate(len(line) + 1 for line in lines)
    return ((end - 1 - len(line), end - 1) for line, end in zip(lines, ends, strict=True))


def _grown(merged: str, passage: Range, sides: Iterable[_Side]) -> Range:
    """The passage with all of the merged text that its lines on either side became, so that either can be put there."""
    while True:
        start, end = passage
        for side in sides:
            first, last = side.merged(side.own(passage))
            start, end = min(start, first), max(end, last)
        grown = _whole_lines(merged, (start, end))
        if grown == passage:
            return passage
        passage = grown


def _joined(passages: list[Range]) -> list[Range]:
    """Those that meet are one."""
    found: list[Range] = []
    for start, end in sorted(set(passages)):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def _mixture(merged: str, passage: Range, sides: tuple[_Side, _Side]) -> Mixture:
    ours, theirs = (side.text[slice(*side.own(passage))] for side in sides)
    return Mixture(ours, theirs, merged[slice(*passage)])


def _moved(lines: Range, moves: Iterable[_Move]) -> Range:
    start, end = lines
    for move in moves:
        empty = start == end
        start, end = move.first(start), move.last(end)
        if empty or start > end:
            start = end = min(start, end)
    return start, end


def _whole_lines(text: str, part: Range) -> Range:
    start, end = part
    stop = text.find("\n", end)
    return text.rfind("\n", 0, start) + 1, len(text) if stop < 0 else stop
