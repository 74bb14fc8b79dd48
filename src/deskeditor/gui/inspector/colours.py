"""The colours in force around a widget, for what is painted by hand."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from deskeditor.gui.theme import DARK, LIGHT, Colours


def colours_of(widget: QWidget) -> Colours:
    """Light or dark, by the ground on which the widget stands."""
    return DARK if widget.palette().color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT
