"""What the keys do that make, join and pass over paragraphs, as functions of the words and the place of the caret.

Paragraphs are kept with the blank line of standard Markdown between them, and nobody needs to know: Enter makes a
paragraph in one stroke, Backspace and Delete take it back in one, and the caret passes over the blank line in one.
Positions are code points.
"""

import re
from dataclasses import dataclass

from deskeditor.gui.copy.commands import Edit, Outcome
from deskeditor.gui.copy.structure import Structure
from deskeditor.render.marks import LineKind, cells
from deskeditor.text.lines import Lines

_PREFIX = re.compile(r"([ \t]*)(?:(> )+|([-*])([ \t]+)|(\d{1,9})\.([ \t]+)|#{1,6}[ \t]+)")
_EMPTY_ITEM = re.compile(r"[ \t]*(?:[-*]|\d{1,9}\.)[ \t]*\Z|(?:> ?)+\Z")


@dataclass(frozen=True, slots=True)
class Place:
    """Where the caret stands."""

    lines: Lines
    structure: Structure
    at: int
    line: int
    column: int

    @property
    def words(self) -> str:
        return self.lines.line(self.line)

    @property
    def kind(self) -> LineKind:
        return self.structure.kind(self.line)

    @property
    def start(self) -> int:
        return self.at - self.column

    @property
    def is_last(self) -> bool:
        return self.line + 1 >= self.lines.count


def place(lines: Lines, structure: Structure, at: int) -> Place:
    return Place(lines, structure, at, *lines.line_of(at))


# Enter


def enter(where: Place, *, in_list: bool = False) -> Outcome | None:
    """A new paragraph, item or row; None where Enter has nothing to do: in a paragraph that is empty already.

    `in_list`: the line is an item even if it does not look like one yet (`1. first` needs a second).
    """
    words, kind = where.words, where.kind
    if not words:
        return _fresh_paragraph(where, "") if where.structure.is_separator(where.line) else None
    if _EMPTY_ITEM.match(words) and where.column:
        return _ended(where)
    if kind.name == "item" or in_list:
        return _next_item(where)
    if kind.name == "table":
        return _next_row(where)
    if kind.name == "photo":
        return _inserted(where.start + len(words), "\n\n")
    if where.column <= kind.text_at:
        return _inserted(where.start, "\n\n", caret=where.at + 2)
    if kind.quotes:
        return _inserted(where.at, "\n\n" + ">" * kind.pull + "> " * kind.quotes)
    return _inserted(where.at, "\n\n")


def _ended(where: Place) -> Outcome:
    """Enter on an item without words: the list ends here and a paragraph begins."""
    above = where.line > 0 and where.lines.line(where.line - 1) != ""
    below = not where.is_last and where.lines.line(where.line + 1) != ""
    words = ("\n" if above else "") + ("\n" if below else "")
    return _replaced(where.start, where.start + len(where.words), words, where.start + (1 if above else 0))


def _next_item(where: Place) -> Outcome:
    found = _PREFIX.match(where.words)
    if not found or where.column < found.end():
        return _inserted(where.start, "\n", caret=where.at + 1)
    if not found[5]:
        return _inserted(where.at, "\n" + found[0])
    number = int(found[5])
    edits = [Edit(where.at, where.at, f"\n{found[1]}{number + 1}.{found[6]}")]
    return Outcome((*edits, *_renumbered(where, number + 2)), where.at + len(edits[0].inserted))


def _renumbered(where: Place, number: int) -> list[Edit]:
    """The items below, counted on from `number`."""
    edits = []
    for line in range(where.line + 1, where.lines.count):
        kind = where.structure.kind(line)
        found = _PREFIX.match(where.lines.line(line))
        if kind.name != "item" or not found or not found[5] or kind.level != where.kind.level:
            break
        start = where.lines.start_of(line) + len(found[1])
        edits.append(Edit(start, start + len(found[5]), str(number)))
        number += 1
    return edits


def _next_row(where: Place) -> Outcome:
    """A row below of as many cells; Enter in a row without words ends the table."""
    found = cells(where.words)
    end = where.start + len(where.words)
    if all(start == stop for start, stop in found):
        return _replaced(where.start, end, "\n" if where.line else "", where.start + (1 if where.line else 0))
    return _replaced(end, end, "\n|" + "  |" * len(found), end + 3)


def line_break(where: Place) -> Outcome:
    """Shift+Enter: a new line in the same paragraph; readers see the words run on."""
    return _inserted(where.at, "\n")


# Backspace and Delete


def backspace(where: Place) -> Outcome | None:
    """Backspace where a paragraph begins; None anywhere else."""
    words, kind = where.words, where.kind
    if kind.name == "photo":
        return without_line(where)
    begins = _begins_at(where)
    if where.column > begins or (where.column == 0 and where.line == 0):
        return None
    if begins and where.column == begins:
        joins = kind.name == "item" and where.line > 0 and where.structure.kind(where.line - 1).name == "item"
        if joins and words[begins:]:
            return _replaced(where.start - 1, where.at, "", where.start - 1)
        return _replaced(where.start, where.at, "", where.start)
    if where.column == 0:
        return _joined(where)
    return None


def _begins_at(where: Place) -> int:
    """The column of the first word; that of `- ` without words, too."""
    if where.kind.text_at:
        return where.kind.text_at
    return len(where.words) if _EMPTY_ITEM.match(where.words) else 0


def _joined(where: Place) -> Outcome | None:
    """The paragraph that begins here joined to the one before."""
    above = where.line - 1
    if above < 0 or where.lines.line(above):
        return None
    if above > 0 and where.structure.kind(above - 1).name in ("photo", "table"):
        return without_line(where) if not where.words else Outcome((), where.lines.start_of(above - 1))
    gone = 2 if above > 0 else 1
    return _replaced(where.start - gone, where.start, "", where.start - gone)


def delete(where: Place) -> Outcome | None:
    """Delete where a paragraph ends; None anywhere else."""
    words, kind = where.words, where.kind
    if kind.name == "photo":
        return without_line(where)
    if where.column < len(words) or where.is_last or where.lines.line(where.line + 1):
        return None
    below = where.line + 2
    if below >= where.lines.count:
        return _replaced(where.at, where.at + 1, "", where.at)
    next_kind = where.structure.kind(below)
    if not words:
        return _replaced(where.at, where.at + 2, "", where.at)
    if next_kind.name in ("photo", "table"):
        return Outcome((), where.lines.start_of(below))
    return _replaced(where.at, where.at + 2 + next_kind.text_at, "", where.at)


def without_line(where: Place) -> Outcome:
    """A photo or an empty paragraph taken out whole, with the blank line that set it apart."""
    end = where.start + len(where.words)
    if where.line > 1 and not where.lines.line(where.line - 1):
        return _replaced(where.start - 2, end, "", where.start - 2)
    after = min(2, len(where.lines) - end)
    return _replaced(where.start, end + after, "", where.start)


# words where none can stand


def set_apart(where: Place, words: str) -> Outcome | None:
    """Words typed on the blank line between two paragraphs, or on a photo: they make a paragraph of their own."""
    if where.kind.name == "photo":
        end = where.start + len(where.words)
        return _replaced(end, end, "\n\n" + words, end + 2 + len(words))
    if where.words or not where.structure.is_separator(where.line):
        return None
    return _fresh_paragraph(where, words)


def _fresh_paragraph(where: Place, words: str) -> Outcome:
    """On the blank line below a paragraph."""
    below = "\n" if not where.is_last and where.lines.line(where.line + 1) else ""
    return _replaced(where.at, where.at, "\n" + words + below, where.at + 1 + len(words))


# moving


def passed(where: Place, forward: bool) -> int:
    """Where a caret goes on that came to rest where none stands.

    From between two paragraphs it goes to the end of the one or the start of the other, and from inside the hidden
    words of a photo to their start, which is the photo's own place, or past them.
    """
    line = where.line
    if where.kind.name == "photo" and where.column:
        if not forward or where.is_last:
            return where.start
        return where.lines.start_of(min(line + 2, where.lines.count - 1))
    if not where.structure.is_separator(line):
        return where.at
    if forward and line + 1 < where.lines.count:
        return where.lines.start_of(line + 1)
    if not forward and line > 0:
        above = where.structure.kind(line - 1).name == "photo"
        return where.lines.start_of(line - 1) if above else where.lines.start_of(line) - 1
    return where.at


def _inserted(at: int, words: str, caret: int | None = None) -> Outcome:
    return Outcome((Edit(at, at, words),), at + len(words) if caret is None else caret)


def _replaced(start: int, end: int, words: str, caret: int) -> Outcome:
    return Outcome((Edit(start, end, words),), caret)
