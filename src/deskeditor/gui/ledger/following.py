"""What an open window of transcripts hears of the newsroom, whichever thread tells it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

if TYPE_CHECKING:
    from deskeditor.newsroom import Newsroom


class Following(QObject):
    edits = Signal(list)
    """Kind, record and update of what other windows and desks wrote."""
    vault_turned = Signal()
    """The vault was opened or locked."""
    _edits = Signal(list)
    _turned = Signal()

    def __init__(self, newsroom: "Newsroom", parent: QObject) -> None:
        super().__init__(parent)
        self._edits.connect(self.edits, Qt.ConnectionType.QueuedConnection)
        self._turned.connect(self.vault_turned, Qt.ConnectionType.QueuedConnection)
        self._stops = [
            newsroom.on_elsewhere(self._tell_edits),
            newsroom.vault.on_lock(self._tell_turned),
            newsroom.vault.on_open(self._tell_turned),
        ]

    def stop(self) -> None:
        for stop in self._stops:
            stop()
        self._stops = []

    def _tell_edits(self, edits: list[tuple[str, str, bytes]]) -> None:
        if isValid(self):
            self._edits.emit(edits)

    def _tell_turned(self) -> None:
        if isValid(self):
            self._turned.emit()
