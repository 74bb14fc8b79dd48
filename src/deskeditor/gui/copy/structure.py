"""What each line of the body is, kept up with every edit by looking at the lines around it only."""

from collections.abc import Iterator
from itertools import islice

from deskeditor.render.marks import BLANK, START, LineKind, State, line_kind
from deskeditor.text.lines import Lines

PAINTED = frozenset({"item", "photo"})
FARTHEST_BACK = 200
"""Lines that are looked at again before a changed one, at most."""


class Structure:
    """The kind of each line of `lines`. `separators` says which blank lines only stand between two paragraphs; any
    other blank line is an empty paragraph."""

    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self.kinds: list[LineKind] = [BLANK]
        self.separators: list[bool] = [False]
        self._states: list[State] = [START]
        self._painted = bytearray(1)
        """1 for each line that has something painted beside or instead of its words."""

    def kind(self, line: int) -> LineKind:
        return self.kinds[line] if line < len(self.kinds) else BLANK

    def is_separator(self, line: int) -> bool:
        return line < len(self.separators) and self.separators[line]

    def is_painted(self, first: int, end: int) -> bool:
        """Whether something is painted beside or instead of the words of one of these lines."""
        return 1 in self._painted[first:end]

    def revise(self, first: int, column: int, gone: int, came: int) -> tuple[int, int]:
        """Lines were changed: `first` differs from `column` on, `gone` lines after it went and `came` lines came.

        Returns the lines, from and up to, that are to be set again because they or what they are changed.
        """
        if not gone and not came and self._stays(first, column):
            return first, first + 1
        self._painted[first : first + gone + 1] = bytes(came + 1)
        self.kinds[first : first + gone + 1] = [BLANK] * (came + 1)
        self.separators[first : first + gone + 1] = [False] * (came + 1)
        self._states[first : first + gone + 1] = [START] * (came + 1)
        low, high = first, first + came + 1
        for line in self._stale(first, first + came):
            if self._look(line) and not first <= line <= first + came:
                low, high = min(low, line), max(high, line + 1)
        return low, high

    def _stays(self, line: int, column: int) -> bool:
        """The usual keystroke: in the midst of words that make nothing else of the line, whatever they are."""
        kind = self.kinds[line]
        if kind.name != "text" or kind.quotes or not column:
            return False
        words = self._lines.line(line)
        return (words[0].isalpha() or words[0] in "“”„«»‘’\"'(") and "|" not in words

    def _stale(self, first: int, last: int) -> Iterator[int]:
        """From the paragraph before the first changed line until what follows is as it was."""
        yield from range(self._paragraph_before(first), last + 1)
        for line in range(last + 1, len(self.kinds)):
            before = (self._states[line], self.separators[line])
            yield line
            if (self._states[line], self.separators[line]) == before:
                return

    def _paragraph_before(self, line: int) -> int:
        """The first line of the paragraph before the one that holds this line: `1.` is an item only when `2.`
        follows."""
        farthest = max(line - FARTHEST_BACK, 0)
        for _each in range(2):
            while line > farthest and self.kinds[line - 1] is BLANK:
                line -= 1
            while line > farthest and self.kinds[line - 1] is not BLANK:
                line -= 1
        return line

    def _look(self, line: int) -> bool:
        """See again what this line is; whether it turned out to be something else."""
        state = self._states[line - 1] if line else START
        kind, self._states[line] = line_kind(self._lines.line(line), state, self._below(line))
        separator = kind is BLANK and line > 0 and not self.separators[line - 1]
        if kind == self.kinds[line] and separator == self.separators[line]:
            return False
        self._painted[line] = kind.name in PAINTED or kind.quotes > 0
        self.kinds[line] = kind
        self.separators[line] = separator
        return True

    def _below(self, line: int) -> Iterator[str]:
        return (self._lines.line(n) for n in islice(range(line + 1, self._lines.count), FARTHEST_BACK))
