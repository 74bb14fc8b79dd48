"""Where one is in the copy of a story, and the way back there."""

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QTextCursor

from deskeditor.gui.copy.binding import Binding
from deskeditor.gui.remembered import BEFORE, Spot, found_again

if TYPE_CHECKING:
    from deskeditor.gui.copy.body import BodyEdit
    from deskeditor.gui.copy.pane import CopyPane


def spot_of(copy: "CopyPane") -> Spot:
    """Costs the same in a short story and in a long one."""
    field = _field_of(copy)
    carets = {name: _caret(edit) for name, edit in _edits(copy).items()}
    dateline = copy.head.dateline
    carets["dateline"] = (dateline.cursorPosition(), dateline.cursorPosition())
    before = ""
    if (edit := _edits(copy).get(field)) is not None:
        binding: Binding = edit.binding
        at = binding.in_view(carets[field][1])
        before = binding.lines.slice(max(at - BEFORE, 0), at)
    return Spot(field, carets, _top_of(copy.body), copy.sheet.head_out_of_view_px, before, dict(copy.begun))


def bring_to(copy: "CopyPane", spot: Spot) -> None:
    """Put carets and scroll position where they were; the field that had the keyboard gets it with the next one."""
    for name, edit in _edits(copy).items():
        if name in spot.carets:
            anchor, caret = spot.carets[name]
            if name == spot.field and anchor == caret:
                anchor = caret = found_again(spot.before, edit.binding.words, caret)
            _put_caret(edit, anchor, caret)
    if "dateline" in spot.carets:
        copy.head.dateline.setCursorPosition(spot.carets["dateline"][1])
    copy.remember_field(spot.field)
    copy.begun = {**spot.begun, **copy.begun}
    _scroll(copy, spot)


def _edits(copy: "CopyPane") -> dict[str, Any]:
    return {**copy.head.fields, "body": copy.body}


def _field_of(copy: "CopyPane") -> str:
    last = copy.last_field
    return "dateline" if last is copy.head.dateline else next((n for n, e in _edits(copy).items() if e is last), "")


def _caret(edit: Any) -> tuple[int, int]:
    """Anchor and caret, code points of the story."""
    cursor: QTextCursor = edit.textCursor()
    caret = edit.binding.position(cursor.position())
    return (edit.binding.position(cursor.anchor()) if cursor.hasSelection() else caret), caret


def _put_caret(edit: Any, anchor: int, caret: int) -> None:
    binding: Binding = edit.binding
    end = binding.in_story(len(binding.lines))
    cursor = edit.textCursor()
    cursor.setPosition(binding.at_utf16(min(anchor, end)))
    cursor.setPosition(binding.at_utf16(min(caret, end)), QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)


def _top_of(body: "BodyEdit") -> int:
    """The code point with which the first line in view begins."""
    block = body.firstVisibleBlock()
    line = body.verticalScrollBar().value() - block.firstLineNumber()
    layout = block.layout()
    column = layout.lineAt(line).textStart() if 0 < line < layout.lineCount() else 0
    return body.binding.position(block.position() + column)


def _scroll(copy: "CopyPane", spot: Spot) -> None:
    """Qt keeps the first block in view while those above it are still to be set."""
    body = copy.body
    end = body.binding.in_story(len(body.binding.lines))
    at = body.binding.at_utf16(min(spot.top, end))
    block = body.document().findBlock(at)
    body.page.set_end(body.viewport().height())
    body.page.set_if_stale(block)
    line = block.layout().lineForTextPosition(at - block.position())
    shown = block.firstLineNumber() + (line.lineNumber() if line.isValid() else 0)
    copy.sheet.scroll_to(spot.head_px, shown)
