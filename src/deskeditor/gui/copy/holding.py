"""The line at the top of the view stays there while the copy gets another width: lines above it become more or fewer,
and are set in slices."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from deskeditor.gui.copy.layout import CopyLayout


class TopHeld(QObject):
    def __init__(self, edit: QPlainTextEdit, page: CopyLayout) -> None:
        super().__init__(edit)
        self._edit = edit
        self._page = page
        self._top: QTextCursor | None = None
        page.sliced.connect(self._bring_back)
        edit.verticalScrollBar().actionTriggered.connect(self.let_go)

    def take(self) -> None:
        """Hold what is at the top now, unless something is held already."""
        if self._top is None and self._edit.verticalScrollBar().value():
            self._top = QTextCursor(self._edit.firstVisibleBlock())

    def let_go(self) -> None:
        """The person goes elsewhere."""
        self._top = None

    def _bring_back(self) -> None:
        if self._top is None:
            return
        self._edit.verticalScrollBar().setValue(self._top.block().firstLineNumber())
        if self._page.is_settled:
            self._top = None
