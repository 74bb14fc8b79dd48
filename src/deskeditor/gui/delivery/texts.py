"""Texts with what differs in them, painted into a field."""

from collections.abc import Iterable

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from deskeditor.gui.exporting.shown import Run
from deskeditor.gui.theme import Colours


def show_runs(text: QPlainTextEdit, runs: Iterable[Run], colours: Colours) -> None:
    looks = _looks(colours)
    text.clear()
    cursor = QTextCursor(text.document())
    for run in runs:
        cursor.insertText(run.text, looks[run.way])
    text.moveCursor(QTextCursor.MoveOperation.Start)


def _looks(colours: Colours) -> dict[str, QTextCharFormat]:
    looks = {way: QTextCharFormat() for way in ("same", "gone", "come", "cut")}
    looks["gone"].setBackground(QColor(colours.bad_tint))
    looks["gone"].setForeground(QColor(colours.bad))
    looks["gone"].setFontStrikeOut(True)
    looks["come"].setBackground(QColor(colours.good_tint))
    looks["come"].setForeground(QColor(colours.good))
    looks["cut"].setForeground(QColor(colours.faint))
    return looks
