"""Fields of several lines in the direction in which their words are read."""

from unicodedata import bidirectional

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit


def set_direction(widget: QPlainTextEdit, way: Qt.LayoutDirection) -> None:
    """Qt 6.11 puts words from right to left to the left edge of a QPlainTextEdit, unless it is told the other one."""
    right = way == Qt.LayoutDirection.RightToLeft
    option = widget.document().defaultTextOption()
    option.setTextDirection(way)
    option.setAlignment(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
    widget.document().setDefaultTextOption(option)
    widget.setLayoutDirection(way)


def turn(widget: QPlainTextEdit, words: str) -> None:
    """In the direction of these words."""
    right = is_right_to_left(words)
    set_direction(widget, Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)


def is_right_to_left(words: str) -> bool:
    """By the first letter that has a direction."""
    ways = (bidirectional(letter) for letter in words)
    return next((way for way in ways if way in ("L", "R", "AL")), "L") != "L"
