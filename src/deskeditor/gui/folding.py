"""The arrow of a header that folds what stands below it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QToolButton

from deskeditor.gui.inspector.colours import colours_of
from deskeditor.gui.theme import drawn

SIGN_PX = 12


class FoldSign(QObject):
    """Keeps the arrow of a checkable header: down while it is open, else to where the words run.

    It is an icon, not an arrow of Qt's own: those Qt 6.11 leaves at the left in a window from right to left, far from
    the words of the header.
    """

    def __init__(self, header: QToolButton) -> None:
        super().__init__(header)
        self._header = header
        header.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        header.setIconSize(QSize(SIGN_PX, SIGN_PX))
        header.toggled.connect(self._draw)
        header.installEventFilter(self)
        self._draw()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange):
            self._draw()
        return super().eventFilter(watched, event)

    def _draw(self) -> None:
        folded = "left" if self._header.layoutDirection() == Qt.LayoutDirection.RightToLeft else "right"
        way = "down" if self._header.isChecked() else folded
        ink = colours_of(self._header).soft
        self._header.setIcon(QIcon(drawn(f"fold-{way}", ink, SIGN_PX)))
