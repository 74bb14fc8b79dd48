"""One reading of a prose field, live: its words, where they stand in the shared text, and what each change does to it.

Without suggestions every reading is the shared text itself, and what is typed is followed as it is.
"""

from bisect import bisect_left, bisect_right
from typing import Any

from deskeditor.text.compare import Splice, difference
from deskeditor.text.document import Change, Document
from deskeditor.text.lines import Lines
from deskeditor.text.ranges import Range, Runs
from deskeditor.text.readings import HIDDEN, Reading, Which
from deskeditor.text.rereading import reread

Pieces = tuple[list[int], list[int]]
"""Where the words that show begin, run by run: in the reading, and in the shared text."""


class View:
    """`follow` is to be called with every change that the document tells of the field, in their order."""

    def __init__(self, document: Document[Any], field: str, which: Which) -> None:
        self.document = document
        self.field = field
        self.which = which
        self.lines = Lines(self._read())
        """The words of the reading."""
        self.made: tuple[Splice, ...] = ()
        """What the last change did to them."""
        self._behind = document.ahead(field)
        """Whether the words have something already that `follow` is not told of yet."""
        self._pieces: Pieces | None = None
        if which != "marked" and not self._behind:
            self._parts()

    def follow(self, change: Change) -> tuple[Splice, ...]:
        """What a change does to the words of the reading, each splice on what the last one left."""
        before, self._pieces = self._pieces, None
        ahead = self.document.ahead(self.field)
        if self.which == "marked" and not self._behind:
            self.made, ahead = change.splices, False
        elif ahead or self._behind or before is None:
            self.made = difference(self.lines.text(), self._read())
        elif change.remarked or len(change.splices) != 1:
            self.made = self._of_many(change.splices, before)
        else:
            self.made = self._of_one(change.splices[0], before)
        self._behind = ahead
        for splice in self.made:
            self.lines.splice(splice.start, splice.end, splice.inserted)
        if self.which != "marked":
            self._parts()  # the next change asks where words stood before it
        return self.made

    def to_marked(self, at: int) -> int:
        """Where a position of the reading is in the shared text; where words are hidden, before them."""
        starts, marked = self._parts()
        if not at or not starts:
            return 0
        piece = max(bisect_left(starts, at) - 1, 0)
        return marked[piece] + at - starts[piece]

    def from_marked(self, at: int) -> int:
        """Where a position of the shared text is in the reading; for one in hidden words, where they would be."""
        starts, marked = self._parts()
        piece = bisect_right(marked, at) - 1
        if piece < 0:
            return 0
        end = starts[piece + 1] if piece + 1 < len(starts) else len(self.lines)
        return min(starts[piece] + at - marked[piece], end)

    def runs(self, start: int, end: int) -> Runs:
        """The words from start to end in the shared text, without those that are hidden between them."""
        starts, marked = self._parts()
        found: list[Range] = []
        piece = max(bisect_right(starts, start) - 1, 0)
        while piece < len(starts) and starts[piece] < end:
            until = starts[piece + 1] if piece + 1 < len(starts) else len(self.lines)
            low, high = max(start, starts[piece]), min(end, until)
            if low < high:
                found.append((marked[piece] + low - starts[piece], marked[piece] + high - starts[piece]))
            piece += 1
        return tuple(found)

    def span(self, start: int, end: int) -> Range:
        """The words from start to end in the shared text, from the first to the last; what is hidden around them is
        not among them. A position that is beyond the text counts as its end."""
        start, end = min(start, len(self.lines)), min(end, len(self.lines))
        runs = self.runs(start, end)
        return (runs[0][0], runs[-1][1]) if runs else (self.to_marked(start),) * 2

    def _parts(self) -> Pieces:
        """Where the pieces that show begin: in the reading, and in the shared text."""
        if self._pieces is None:
            runs = self.document.runs(self.field)
            starts, marked, at = [0], [0], 0
            if runs is not None and self.which != "marked":
                starts, marked = [], []
                for run in runs:
                    if not self._hides(run.marks):
                        starts.append(at)
                        marked.append(run.start)
                        at += run.end - run.start
            self._pieces = starts, marked
        return self._pieces

    def _read(self) -> str:
        if self.which == "marked" or self.document.runs(self.field) is None:
            return self.document.lines(self.field).text()
        return Reading(self.document.chunks(self.field), self.which).text

    def _of_one(self, splice: Splice, before: Pieces) -> tuple[Splice, ...]:
        """`before`: the pieces as they were. How many of the words that went were shown, they tell."""
        start, end = (self._shown_before(before, at) for at in (splice.start, splice.end))
        runs, words = self.document.runs(self.field), splice.inserted
        if runs is not None:
            found = runs.within(splice.start, splice.start + len(words))
            shown = [run for run in found if not self._hides(run.marks)]
            inserted = "".join(words[run.start - splice.start : run.end - splice.start] for run in shown)
            if len(inserted) in (0, len(words)) and splice.start == splice.end:
                self._pieces = _grown(before, splice, len(self.lines), hidden=not inserted)
        else:
            inserted = words
        return (Splice(start, end, inserted),) if end > start or inserted else ()

    def _of_many(self, splices: tuple[Splice, ...], before: Pieces) -> tuple[Splice, ...]:
        starts, marked = before
        shown = [
            (at, at + until - start)
            for start, until, at in zip(starts, [*starts[1:], len(self.lines)], marked, strict=True)
            if start < until
        ]
        words, runs = self.document.lines(self.field).text(), self.document.runs(self.field)
        shows = [(0, len(words))]
        if runs is not None:
            shows = [(run.start, run.end) for run in runs if not self._hides(run.marks)]
        made = reread(shown, splices, shows, words)
        return difference(self.lines.text(), self._read()) if made is None else made

    def _shown_before(self, pieces: Pieces, at: int) -> int:
        starts, marked = pieces
        piece = bisect_right(marked, at) - 1
        if piece < 0:
            return 0
        end = starts[piece + 1] if piece + 1 < len(starts) else len(self.lines)
        return min(starts[piece] + at - marked[piece], end)

    def _hides(self, marks: Any) -> bool:
        return any(key.startswith(HIDDEN[self.which]) for key in marks)


def _grown(before: Pieces, splice: Splice, length: int, *, hidden: bool) -> Pieces | None:
    """The pieces after words were put in, where no piece begins or ends by that; None where one does, or may.

    `length`: of the reading, before.
    """
    starts, marked = before
    grown = len(splice.inserted)
    piece = bisect_right(marked, splice.start) - 1
    if piece < 0:
        return None
    end = marked[piece] + (starts[piece + 1] if piece + 1 < len(starts) else length) - starts[piece]
    behind = piece + 1
    if hidden:
        if marked[piece] < splice.start < end:
            return None
        behind -= splice.start == marked[piece]
        return starts, [*marked[:behind], *(at + grown for at in marked[behind:])]
    if splice.start > end:
        return None
    return (
        [*starts[:behind], *(at + grown for at in starts[behind:])],
        [*marked[:behind], *(at + grown for at in marked[behind:])],
    )
