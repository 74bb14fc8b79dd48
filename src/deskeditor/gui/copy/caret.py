"""Left and right in lines of both directions: the caret goes where the key points, and whole words with Ctrl.

Qt goes by the first letter of a paragraph: in an Arabic one that begins with “CNN” it would go the wrong way, and in a
Latin name within Arabic words against the key. Lines of one direction are left to Qt.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from deskeditor.text.direction import has_right_to_left

ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})
_ONLY = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.KeypadModifier
_Move, _Mode = QTextCursor.MoveOperation, QTextCursor.MoveMode


def stepped(edit: QPlainTextEdit, event: QKeyEvent) -> bool:
    """Whether this was an arrow in a line of both directions, and the caret went."""
    cursor = edit.textCursor()
    block, modifiers = cursor.block(), event.modifiers()
    turned = block.layout().textOption().textDirection() == Qt.LayoutDirection.RightToLeft
    if event.key() not in ARROWS or modifiers & ~_ONLY or not (turned or has_right_to_left(block.text())):
        return False
    left = event.key() == Qt.Key.Key_Left
    keeps = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    mode = _Mode.KeepAnchor if keeps else _Mode.MoveAnchor
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        cursor.movePosition(_Move.PreviousWord if left != turned else _Move.NextWord, mode)
    elif cursor.hasSelection() and not keeps:
        cursor.setPosition(_edge(cursor, left, turned))
    else:
        cursor.setPosition(_beside(cursor, left, turned), mode)
    edit.setTextCursor(cursor)
    edit.ensureCursorVisible()
    return True


def _beside(cursor: QTextCursor, left: bool, turned: bool) -> int:
    """The next place on that side; from the end of a paragraph, the one below or above."""
    block = cursor.block()
    at, layout = cursor.positionInBlock(), block.layout()
    there = layout.leftCursorPosition(at) if left else layout.rightCursorPosition(at)
    if there != at:
        return block.position() + there
    other = block.next() if left == turned else block.previous()
    if not other.isValid():
        return cursor.position()
    return other.position() if left == turned else other.position() + other.length() - 1


def _edge(cursor: QTextCursor, left: bool, turned: bool) -> int:
    """The end of the selection that is seen on that side."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    first, block = cursor.document().findBlock(start), cursor.document().findBlock(end)
    line = first.layout().lineForTextPosition(start - first.position())
    last = block.layout().lineForTextPosition(end - block.position())
    if first == block and line.isValid() and line.lineNumber() == last.lineNumber():
        one, other = (_x(line.cursorToX(place - first.position())) for place in (start, end))
        return start if (one < other) == left else end
    return end if left == turned else start


def _x(answer: object) -> float:
    return float(answer[0] if isinstance(answer, tuple) else answer)  # type: ignore[arg-type]  # PySide answers with x and position
