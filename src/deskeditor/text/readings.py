"""The three readings of a text with open suggestions, and the positions between them.

A suggestion is a mark on a range of the shared text: `ins:<id>` on words that somebody would put in, `del:<id>` on
words that somebody would take out. *Marked* is the shared text itself, with all of these words. *Original* is without
the open insertions and with what would be deleted: what everything reads that does not deal with suggestions.
*Accepted* is as if every suggestion had been taken.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import Literal

from deskeditor.text.marked import DELETION, INSERTION, Chunk
from deskeditor.text.ranges import Range, Runs

Which = Literal["original", "marked", "accepted"]
HIDDEN: dict[Which, str] = {"original": INSERTION, "accepted": DELETION, "marked": "\0"}
"""With what the keys begin of the words that a reading is without."""


class Reading:
    """One reading of a text. Positions are code points; `marked` ones count in the shared text."""

    def __init__(self, chunks: Iterable[Chunk], which: Which = "original") -> None:
        hidden = HIDDEN[which]
        self._starts: list[int] = []
        self._marked: list[int] = []
        words = []
        at = marked = 0
        for chunk in chunks:
            if not any(mark.startswith(hidden) for mark in chunk.marks):
                self._starts.append(at)
                self._marked.append(marked)
                words.append(chunk.words)
                at += len(chunk.words)
            marked += len(chunk.words)
        self.text = "".join(words)
        self.marked_length = marked

    def to_marked(self, at: int) -> int:
        """Where a position is in the shared text; where words are hidden, before them. Raises IndexError."""
        if not 0 <= at <= len(self.text):
            raise IndexError(f"{at} is not in a text of {len(self.text)} code points")
        piece = max(bisect_left(self._starts, at) - 1, 0)
        return self._marked[piece] + at - self._starts[piece] if at else 0

    def from_marked(self, at: int) -> int:
        """Where a position of the shared text is; for one in hidden words, where they would be. Raises IndexError."""
        if not 0 <= at <= self.marked_length:
            raise IndexError(f"{at} is not in a text of {self.marked_length} code points")
        piece = bisect_right(self._marked, at) - 1
        if piece < 0:
            return 0
        end = self._starts[piece + 1] if piece + 1 < len(self._starts) else len(self.text)
        return min(self._starts[piece] + at - self._marked[piece], end)

    def runs(self, start: int, end: int) -> Runs:
        """The words from start to end in the shared text, without those that are hidden between them."""
        found: list[Range] = []
        for piece, (at, marked) in enumerate(zip(self._starts, self._marked, strict=True)):
            until = self._starts[piece + 1] if piece + 1 < len(self._starts) else len(self.text)
            low, high = max(start, at), min(end, until)
            if low < high:
                found.append((marked + low - at, marked + high - at))
        return tuple(found)
