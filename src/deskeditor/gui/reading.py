"""Words in the direction in which they are read: in fields of several lines, and in lines that the window draws."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal
from unicodedata import bidirectional

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QLabel,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
)

from deskeditor.news.languages import direction_of
from deskeditor.news.records import Story
from deskeditor.text.direction import Direction, direction_in, has_right_to_left

if TYPE_CHECKING:
    from deskeditor.text.document import Document

End = Literal["first", "last", ""]


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


def as_in(story: "Document[Story]", words: str) -> Qt.LayoutDirection:
    """The direction of words that belong to a story: its own, unless they are a sentence that runs the other way."""
    said = story.read("direction") or direction_of(str(story.read("language")))
    usual: Direction = "rtl" if said == "rtl" else "ltr"
    right = direction_in(words, usual) == "rtl"
    return Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight


def apart(words: str) -> str:
    """Words of a person in a line of the window: they run as their own first letter does, whichever way the window
    runs, and their quotation marks and full stops stay at their own ends (UAX #9, isolates)."""
    turns = words and (QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft or has_right_to_left(words))
    return f"\u2068{words}\u2069" if turns else words


def fitting(
    metrics: QFontMetrics | QFontMetricsF,
    words: str,
    width: float,
    mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> str:
    """So much of the words as the width (pixels) holds, `apart`; the dots stand where the words were cut."""
    if isinstance(metrics, QFontMetricsF):
        return metrics.elidedText(apart(words), mode, width)
    return metrics.elidedText(apart(words), mode, int(width))


def begin_at_its_side(line: QLabel | QAbstractSpinBox) -> None:
    """In a window from right to left the line begins at the right also where it says Latin words: left alone, Qt 6.11
    puts a `Draft` to the other end of its row."""
    side = line.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
    if side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag(0)):
        upright = line.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        line.setAlignment(upright | Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)


def join(button: QToolButton, end: End) -> None:
    """Makes it one of several that stand side by side as one; `end`: which of them it is, else one between. The style
    sheet knows only left and right, so that in a window from right to left the first gets the corners of the last."""
    turned: Mapping[str, str] = {"first": "last", "last": "first"}
    from_right = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    button.setProperty("segment", (turned.get(end, end) if from_right else end) or "middle")


class Apart(QStyledItemDelegate):
    """Draws the cells of a list or table as Qt does, with their words `apart`."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.text = apart(option.text)


def is_right_to_left(words: str) -> bool:
    """By the first letter that has a direction."""
    ways = (bidirectional(letter) for letter in words)
    return next((way for way in ways if way in ("L", "R", "AL")), "L") != "L"
