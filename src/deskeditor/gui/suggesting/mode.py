"""In the status bar of a window: whether one edits the story in front, or suggests. A click changes it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton

if TYPE_CHECKING:
    from deskeditor.gui.copy.pane import CopyPane
    from deskeditor.gui.window import Window


class ModeButton(QToolButton):
    """`watch` tells it of another story in front."""

    turned = Signal()
    """The mode or the reading is another one."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._copy: CopyPane | None = None
        self.setObjectName("modeButton")
        self.setToolTip(self.tr("Whether your changes are made at once or suggested"))
        self.clicked.connect(self.turn)
        self.hide()

    @property
    def toggles(self) -> tuple[str, ...]:
        """Ids of the actions that are on."""
        if self._copy is None:
            return ()
        suggest = ("review.suggest",) if self._copy.session.suggesting else ()
        return (*suggest, f"review.{self._copy.reading}")

    def watch(self, copy: "CopyPane | None") -> None:
        if copy is not self._copy:
            if self._copy is not None:
                self._copy.session.suggesting_changed.disconnect(self._say)
                self._copy.reading_changed.disconnect(self._say)
                self._copy.destroyed.disconnect(self._forget)
            if copy is not None:
                copy.session.suggesting_changed.connect(self._say)
                copy.reading_changed.connect(self._say)
                copy.destroyed.connect(self._forget)
            self._copy = copy
        self._say()

    def turn(self) -> None:
        """The other of the two."""
        # Needs what edits stories, for which a start does not wait.
        from deskeditor.gui.suggesting.shown import suggestions_of

        if (shown := suggestions_of(self._copy)) is not None:
            shown.suggest(not shown.session.suggesting)

    def _forget(self) -> None:
        self._copy = None

    def _say(self) -> None:
        self.setVisible(self._copy is not None)
        if self._copy is None:
            return
        on = self._copy.session.suggesting
        self.setText(self.tr("Suggesting") if on else self.tr("Editing"))
        self.setAccessibleName(self.text())
        if self.property("suggesting") != on:
            self.setProperty("suggesting", on)
            self.style().unpolish(self)
            self.style().polish(self)
        self.turned.emit()
