"""Marks on words of the copy: what a check objects to, line by line, so that a keystroke looks at one line only.

A mark holds on to its words while others are typed around them, and goes when they change: it never stands on words
that it was not made for. It comes back when the check has looked again.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

Kind = Literal["grave", "doubtful", "wrong", "look", "style", "said"]
"""Of a quotation, `grave` and `doubtful`; the others are those of the language check: `said` is inside a quotation."""
LineOf = Callable[[int], str]


@dataclass(frozen=True, slots=True)
class Marked:
    """Columns (code points) of one line, and the words that stand there."""

    start: int
    end: int
    kind: Kind
    words: str


@dataclass(frozen=True, slots=True)
class Row:
    """The marks of a line, and how long the line was when they were put there."""

    length: int
    marks: tuple[Marked, ...]


class MarkedLines:
    """`line_of` gives the words of a line as they are now."""

    def __init__(self, line_of: LineOf, count: int) -> None:
        self._line_of = line_of
        self._rows: list[Row | None] = [None] * count

    def on(self, line: int) -> tuple[Marked, ...]:
        """What is marked in a line."""
        row = self._rows[line] if line < len(self._rows) else None
        return row.marks if row is not None else ()

    def put(self, marks: Iterable[tuple[int, Marked]], count: int) -> list[int]:
        """Mark these, each in its line, and nothing else. `count`: lines that there are. Answers with the lines that
        look otherwise now."""
        wanted: list[list[Marked] | None] = [None] * count
        for line, mark in marks:
            if line < count:
                if (row := wanted[line]) is None:
                    row = wanted[line] = []
                row.append(mark)
        before = self._rows
        self._rows = [Row(len(self._line_of(line)), tuple(row)) if row else None for line, row in enumerate(wanted)]
        return [line for line, row in enumerate(self._rows) if _marks(row) != _marks(_at(before, line))]

    def put_between(self, first: int, last: int, marks: Iterable[tuple[int, Marked]]) -> list[int]:
        """Mark these in the lines from `first` up to, and without, `last`, and nothing else there. Answers as `put`."""
        last = min(last, len(self._rows))
        wanted: dict[int, list[Marked]] = {}
        for line, mark in marks:
            wanted.setdefault(line, []).append(mark)
        changed = []
        for line in range(first, last):
            row = wanted.get(line)
            if row is None and self._rows[line] is None:
                continue
            made = Row(len(self._line_of(line)), tuple(row)) if row else None
            if _marks(made) != _marks(self._rows[line]):
                changed.append(line)
            self._rows[line] = made
        return changed

    def revise(self, first: int, column: int, gone: int, came: int) -> None:
        """The words changed there: `gone` lines after the first one went, and `came` came (`binding.LineListener`)."""
        rows = self._rows
        if not gone and not came and (first >= len(rows) or rows[first] is None):
            return
        head, tail = _at(rows, first), _at(rows, first + gone)
        behind = 0 if gone else column
        new: list[Row | None] = [None] * (came + 1)
        ends = [_before(head, column), _behind(tail, behind, self._line_of(first + came))]
        if not came:
            new[0] = self._row(first, ends[0] + [mark for mark in ends[1] if mark.start >= column])
        else:
            new[0], new[-1] = self._row(first, ends[0]), self._row(first + came, ends[1])
        rows[first : first + gone + 1] = new

    def _row(self, line: int, marks: list[Marked]) -> Row | None:
        if not marks:
            return None
        words = self._line_of(line)
        kept = tuple(mark for mark in marks if mark.start >= 0 and words[mark.start : mark.end] == mark.words)
        return Row(len(words), kept) if kept else None


def _before(row: Row | None, column: int) -> list[Marked]:
    return [mark for mark in row.marks if mark.end <= column] if row is not None else []


def _behind(row: Row | None, column: int, words: str) -> list[Marked]:
    """The marks behind a column of a line that ends as `words` now: they keep their distance from its end."""
    if row is None:
        return []
    by = len(words) - row.length
    return [Marked(m.start + by, m.end + by, m.kind, m.words) for m in row.marks if m.start >= column]


def _at(rows: list[Row | None], line: int) -> Row | None:
    return rows[line] if line < len(rows) else None


def _marks(row: Row | None) -> tuple[Marked, ...]:
    return row.marks if row is not None else ()
