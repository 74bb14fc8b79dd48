"""The formats of one line of the copy: what is marked looks as readers will see it, and the marks are hidden away
from the caret."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QTextCharFormat, QTextLayout

from deskeditor.gui.copy.look import Look
from deskeditor.gui.copy.marked import Marked
from deskeditor.gui.copy.proposed import Span
from deskeditor.render.marks import LineKind, Mark, hidden, is_delimiter, marks
from deskeditor.text.lines import utf16_length

FORMATTED = frozenset({"strong", "emphasis", "link", "footnote_ref", "quotation"})


@dataclass(frozen=True, slots=True)
class Dressed:
    """A range of columns (code points) and how it looks."""

    start: int
    end: int
    format: QTextCharFormat


@lru_cache(maxsize=256)
def inline_marks(line: str, kind: LineKind) -> list[Mark]:
    """The marks between the words of the line, in columns of the whole line. Kept for the next question: do not
    change it."""
    if kind.name in ("photo", "definition", "section_break", "blank"):
        return []
    if not kind.text_at:
        return marks(line)
    at = kind.text_at
    return [_moved(mark, at) for mark in marks(line[at:])]


def seen(line: str, kind: LineKind) -> str:
    """The words of the line as readers see them."""
    found, at = [], 0
    for start, end in hidden(inline_marks(line, kind)):
        found.append(line[at:start])
        at = max(at, end)
    return "".join([*found, line[at:]])


def dressed(
    line: str,
    kind: LineKind,
    look: Look,
    caret: int | None,
    marked: tuple[Marked, ...] = (),
    proposed: tuple[Span, ...] = (),
) -> list[Dressed]:
    """How the ranges of the line look; later ones go over earlier ones. `caret` is its column when it stands in
    this line; `marked`: what a check objects to; `proposed`: what somebody suggests, which never hides."""
    found = _line_formats(line, kind, look)
    found += [Dressed(mark.start, mark.end, look.marked[mark.kind]) for mark in marked]
    signs: list[Dressed] = []
    for mark in inline_marks(line, kind):
        if mark.kind in FORMATTED:
            found.append(Dressed(mark.start, mark.end, look.formats[mark.kind]))
        if mark.kind != "quotation":
            shown = look.marks_shown or (caret is not None and mark.start <= caret <= mark.end)
            shown = shown or any(_meets(span, proposed) for span in (mark.opening, mark.closing))
            mark_format = look.faint if shown else look.hidden
            signs += [Dressed(*span, mark_format) for span in (mark.opening, mark.closing) if span[0] < span[1]]
    return found + _prefix(line, kind, look, 0 if _meets((0, kind.text_at), proposed) else caret) + signs


def _meets(place: tuple[int, int], proposed: tuple[Span, ...]) -> bool:
    return any(span.start < place[1] and span.end > place[0] for span in proposed)


def revealed(line: str, kind: LineKind, caret: int) -> tuple[tuple[int, int], ...]:
    """The marked ranges whose marks show because the caret stands in them; what decides whether a line is set
    again."""
    spans = [(m.start, m.end) for m in inline_marks(line, kind) if m.kind != "quotation" and m.start <= caret <= m.end]
    if kind.text_at or kind.name in ("photo", "section_break"):
        spans.append((0, kind.text_at))
    return tuple(spans)


def format_ranges(line: str, ranges: list[Dressed]) -> list[QTextLayout.FormatRange]:
    """For Qt, in UTF-16 units."""
    wide = not line.isascii() and max(line) > "\uffff"
    made = []
    for each in ranges:
        start, end = each.start, each.end
        if wide:
            start, end = utf16_length(line[:start]), utf16_length(line[:end])
        one = QTextLayout.FormatRange()
        one.start, one.length, one.format = start, end - start, each.format
        made.append(one)
    return made


def _line_formats(line: str, kind: LineKind, look: Look) -> list[Dressed]:
    match kind.name:
        case "heading":
            return [Dressed(0, len(line), look.heading(kind.level))]
        case "footnote":
            return [Dressed(0, len(line), look.footnote)]
        case "definition" | "section_break":
            return [Dressed(0, len(line), look.faint)]
        case "table":
            return [Dressed(0, len(line), look.table), *_bars(line, look)]
        case _ if kind.quotes:
            return [Dressed(0, len(line), look.quoted)]
        case _:
            return []


def _bars(line: str, look: Look) -> list[Dressed]:
    """What only draws the table: the bars, and the line below the headings."""
    if is_delimiter(line):
        return [Dressed(0, len(line), look.faint)]
    return [Dressed(at, at + 1, look.faint) for at, character in enumerate(line) if character == "|"]


def _prefix(line: str, kind: LineKind, look: Look, caret: int | None) -> list[Dressed]:
    """The marks that a line begins with, and photo lines, of which only the picture shows."""
    if kind.name == "photo":
        return [Dressed(0, len(line), look.faint if look.marks_shown else look.hidden)]
    if not kind.text_at or kind.name in ("text", "table"):
        return []
    if kind.name == "item" and kind.ordered and not kind.quotes:
        return [Dressed(0, kind.text_at, look.soft)]
    shown = look.marks_shown or caret is not None
    if kind.name == "footnote" and not shown:
        number = 2 + len(kind.label)  # `[^1]: ` becomes a raised 1
        raised = Dressed(2, number, look.formats["footnote_ref"])
        return [Dressed(0, 2, look.hidden), raised, Dressed(number, number + 2, look.hidden)]
    return [Dressed(0, kind.text_at, look.faint if shown else look.hidden)]


def _moved(mark: Mark, by: int) -> Mark:
    return Mark(
        mark.start + by,
        mark.end + by,
        mark.kind,
        (mark.opening[0] + by, mark.opening[1] + by),
        (mark.closing[0] + by, mark.closing[1] + by),
        mark.target,
    )
