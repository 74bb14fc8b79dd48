"""Which words of the copy are suggested, line by line, so that a keystroke looks at one line only.

The rows follow what is typed at once, before the record has it: words within what somebody would put in belong to it,
and what one types while suggesting does, too. As soon as the record has them, the lines that changed are looked at
again, and set again when they were taken for something else.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from deskeditor.gui.copy.binding import Binding
from deskeditor.gui.session import Session
from deskeditor.text.marked import DELETION, INSERTION, MarkedRuns, Marks, Run
from deskeditor.text.ranges import Runs


@dataclass(frozen=True, slots=True)
class Mark:
    """One suggestion on some words. `by`: who suggests."""

    deletes: bool
    by: str
    id: str = field(compare=False)


@dataclass(frozen=True, slots=True)
class Span:
    """Columns (code points) of a line; `end` is one more than the line has when its end is suggested, too."""

    start: int
    end: int
    marks: tuple[Mark, ...]

    @property
    def deleted(self) -> bool:
        return any(mark.deletes for mark in self.marks)


@dataclass(frozen=True, slots=True)
class Row:
    """The spans of a line that has so many code points."""

    length: int
    spans: tuple[Span, ...]


class ProposedLines:
    """The spans of one field as it is shown; none in a reading that shows the words as they were, or would be."""

    def __init__(self, binding: Binding, session: Session, record: str | None = None) -> None:
        self._binding = binding
        self._session = session
        self._record = record
        self._rows: list[Row | None] = []
        """Empty while nothing is suggested."""

    def __bool__(self) -> bool:
        """Whether something is, or was a moment ago."""
        return bool(self._rows)

    def on(self, line: int) -> tuple[Span, ...]:
        """What is suggested in a line as it is shown."""
        row = self._rows[line] if line < len(self._rows) else None
        return row.spans if row is not None else ()

    def length(self, line: int) -> int:
        """Code points of a line in which something is suggested."""
        row = self._rows[line] if line < len(self._rows) else None
        return row.length if row is not None else 0

    def struck_lines(self) -> Iterator[int]:
        """The lines of which somebody would take something out."""
        for line, row in enumerate(self._rows):
            if row is not None and any(span.deleted for span in row.spans):
                yield line

    def without_struck(self, line: int, words: str) -> str:
        """The words that a line begins with, without those that somebody would take out."""
        for span in reversed(self.on(line)):
            if span.deleted:
                words = words[: span.start] + words[span.end :]
        return words

    # what is typed

    def revise(self, first: int, column: int, gone: int, came: int) -> None:
        """The words changed there (`binding.LineListener`)."""
        if not self._rows and not self._binding.keeps:
            return
        rows = self._rows = self._rows or [None] * (self._binding.lines.count + gone - came)
        if self._binding.is_showing:  # and will say where to look again
            if gone or came:
                rows[first : first + gone + 1] = [rows[first], *[None] * came]
            return
        new = [*self._ends(first, column, gone, came)]
        rows[first : first + gone + 1] = new

    def _ends(self, first: int, column: int, gone: int, came: int) -> Iterator[Row | None]:
        """The rows of the lines that stand there now; of those in between nothing is known yet."""
        lines = self._binding.lines
        head, tail = self._rows[first], self._rows[first + gone]
        before = [_cut(span, 0, column) for span in head.spans if span.start < column] if head else []
        length = len(lines.line(first + came))
        if not gone and not came:
            yield _row(length, _joined([*before, *self._typed(head, column, length)]))
            return
        behind = _from_end(tail, length, 0)
        if not came:
            yield _row(length, [*before, *(span for span in behind if span.start >= column)])
            return
        yield _row(len(lines.line(first)), before)
        for _ in range(came - 1):
            yield None
        yield _row(length, behind)

    def _typed(self, row: Row | None, column: int, length: int) -> Iterator[Span]:
        """From this column on, in a line that has now so many code points."""
        grown = length - (row.length if row else length)
        if row is None:
            if self._binding.keeps and length:
                yield Span(column, column + 1, (self._own(),))
            return
        around = next((span for span in row.spans if span.start < column < span.end), None)
        beside = next((span for span in row.spans if column in (span.start, span.end) and self._goes_on(span)), None)
        if grown > 0 and around is not None and any(not mark.deletes for mark in around.marks):
            marks = tuple(mark for mark in around.marks if not mark.deletes)
            yield Span(column, column + grown, marks)
        elif grown > 0 and self._binding.keeps:
            yield Span(column, column + grown, beside.marks if beside else (self._own(),))
        yield from _from_end(row, length, column + max(grown, 0))

    def _own(self) -> Mark:
        return Mark(False, self._session.proposer.by, "")

    def _goes_on(self, span: Span) -> bool:
        return span.marks == (self._own(),)

    # what the record has

    def look_at(self, where: Runs | None) -> list[int]:
        """Look again at these words, or (None) everywhere. Answers with the lines that look otherwise."""
        runs = self._runs()
        if runs is None and not self._rows:
            return []
        if where is None or runs is None or len(self._rows) != self._binding.lines.count:
            return self._look_at_all(runs)
        return [line for line in self._touched(where) if self._look(line, runs)]

    def _runs(self) -> MarkedRuns | None:
        if self._binding.which != "marked":
            return None
        return self._session.document(self._record).runs(self._binding.field)

    def _touched(self, where: Runs) -> Iterable[int]:
        lines, binding = self._binding.lines, self._binding
        found: dict[int, None] = {}
        for start, end in where:
            first, last = (min(binding.in_view(at), len(lines)) for at in (start, end))
            found.update(dict.fromkeys(range(lines.line_of(first)[0], lines.line_of(last)[0] + 1)))
        return found

    def _look(self, line: int, runs: MarkedRuns) -> bool:
        before, now = self._rows[line], self._row_of(line, runs)
        self._rows[line] = now
        return _spans(before) != _spans(now)

    def _look_at_all(self, runs: MarkedRuns | None) -> list[int]:
        before, lines = self._rows, self._binding.lines
        self._rows = [None] * lines.count if runs is not None else []
        if runs is not None:
            for line in {line for run in runs if run.marks for line in self._lines_of(run)}:
                self._rows[line] = self._row_of(line, runs)
        count = max(len(before), len(self._rows))
        return [
            line
            for line in range(min(count, lines.count))
            if _spans(_at(before, line)) != _spans(_at(self._rows, line))
        ]

    def _lines_of(self, run: Run) -> range:
        lines, binding = self._binding.lines, self._binding
        return range(
            lines.line_of(binding.in_view(run.start))[0], lines.line_of(max(binding.in_view(run.end) - 1, 0))[0] + 1
        )

    def _row_of(self, line: int, runs: MarkedRuns) -> Row | None:
        lines, binding = self._binding.lines, self._binding
        shown = lines.start_of(line)
        length = len(lines.line(line))
        start, end = binding.in_story(shown), binding.in_story(shown + length)
        if line + 1 < lines.count:
            end = binding.in_story(shown + length + 1)
        found = [Span(run.start - start, run.end - start, marks_of(run.marks)) for run in runs.within(start, end)]
        return _row(length, [span for span in found if span.marks])


def marks_of(marks: Marks) -> tuple[Mark, ...]:
    """Of all that is said of words, who would put them in and who would take them out."""
    found = []
    for key, said in marks.items():
        by = str(said.get("by", "")) if isinstance(said, dict) else ""
        for prefix in (INSERTION, DELETION):
            if key.startswith(prefix):
                found.append(Mark(prefix == DELETION, by, key.removeprefix(prefix)))
    return tuple(sorted(found, key=lambda mark: (mark.deletes, mark.id)))


def _row(length: int, spans: Iterable[Span]) -> Row | None:
    kept = tuple(span for span in spans if 0 <= span.start < span.end)
    return Row(length, kept) if kept else None


def _cut(span: Span, start: int, end: int) -> Span:
    return replace(span, start=max(span.start, start), end=min(span.end, end))


def _from_end(row: Row | None, length: int, column: int) -> list[Span]:
    """The spans of a line that ends now as one of so many code points, from a column on: they keep their distance from
    its end."""
    if row is None:
        return []
    by = length - row.length
    moved = (replace(span, start=span.start + by, end=span.end + by) for span in row.spans)
    return [_cut(span, column, span.end) for span in moved if span.end > column]


def _joined(spans: Iterable[Span]) -> list[Span]:
    """Those that touch and are marked alike as one."""
    found: list[Span] = []
    for span in spans:
        if found and found[-1].end == span.start and found[-1].marks == span.marks:
            span = replace(span, start=found.pop().start)
        found.append(span)
    return found


def _at(rows: list[Row | None], line: int) -> Row | None:
    return rows[line] if line < len(rows) else None


def _spans(row: Row | None) -> tuple[Span, ...]:
    return row.spans if row is not None else ()
