"""Brings the ticks of the checker's sheet into a copy once the story has a sheet: what finds facts in the words is
loaded then, and no story waits for it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from deskeditor.gui.copy.pane import CopyPane
    from deskeditor.gui.window import Window
    from deskeditor.text.document import Change

FIRST_MS = 900
"""After a story was opened: its words are to be painted, and keys taken, before that."""


class Waiting(QObject):
    """One for each copy, and its child."""

    def __init__(self, copy: "CopyPane", window: "Window") -> None:
        super().__init__(copy)
        self._copy, self._window = copy, window
        self._first = QTimer(self, singleShot=True, interval=FIRST_MS)
        self._first.timeout.connect(self._begin)
        copy.session.changed.connect(self._changed)
        self._begin_if_on(self._first.start)

    def _changed(self, change: "Change") -> None:
        if change.field == "fact_check":
            self._begin_if_on(self._begin)

    def _begin_if_on(self, begin: Callable[[], object]) -> None:
        if self._copy.session.story.read("fact_check"):
            self._copy.session.changed.disconnect(self._changed)
            begin()

    def _begin(self) -> None:
        from deskeditor.gui.checking import ticks

        ticks.put_on(self._copy, self._window)


def put_on(copy: "CopyPane", window: "Window") -> Waiting:
    """The ticks, when the story has a sheet."""
    return Waiting(copy, window)
