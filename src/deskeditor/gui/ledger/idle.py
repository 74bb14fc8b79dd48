"""The vault locks by itself: when nobody touched keyboard or mouse for some minutes, and when the computer slept."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from deskeditor.gui import notices
from deskeditor.gui.desk import Desk
from deskeditor.gui.settings import VAULT_IDLE

if TYPE_CHECKING:
    from deskeditor.newsroom import Newsroom

LOOK_MS = 5000
SLEPT_S = 60.0
"""When so long goes by between two looks, the computer was asleep."""
TOUCHED = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel}
    | {QEvent.Type.TouchBegin, QEvent.Type.InputMethod}
)


def keeper_of(desk: Desk) -> "VaultKeeper":
    """The one of this desk."""
    return desk.findChild(VaultKeeper) or VaultKeeper(desk)


class VaultKeeper(QObject):
    """Knows the vault of the newsroom that is open, and tells the windows when it is locked or opened."""

    locking = Signal()
    """It is about to be locked: what was typed and belongs into it is written now."""
    locked = Signal()
    opened = Signal()
    _locked = Signal()
    _opened = Signal()

    def __init__(self, desk: Desk, clock: Callable[[], float] = time.time) -> None:
        """`clock`: seconds that go on while the computer sleeps."""
        super().__init__(desk)
        self.desk = desk
        self._clock = clock
        self._touched = self._looked = clock()
        self._stops: list[Callable[[], None]] = []
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._locked.connect(self._tell_locked, Qt.ConnectionType.QueuedConnection)
        self._opened.connect(self._tell_opened, Qt.ConnectionType.QueuedConnection)
        desk.newsroom_opened.connect(self._follow)
        desk.closing.connect(self._leave)
        app = QApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._state_changed)
        self._follow()

    @property
    def newsroom(self) -> "Newsroom | None":
        return self.desk.newsroom

    @property
    def is_open(self) -> bool:
        return self.newsroom is not None and self.newsroom.vault.is_open

    def lock(self) -> None:
        """Lock at once: what shows something of it closes before this returns."""
        if self.newsroom is not None and self.newsroom.vault.is_open:
            self.locking.emit()
            self.newsroom.vault.lock()
            self.locked.emit()

    def look(self) -> None:
        """Lock when it is time for it."""
        now, before = self._clock(), self._looked
        self._looked = now
        idle = now - self._touched > self.desk.settings.get(VAULT_IDLE) * 60
        if self.is_open and (idle or now - before > SLEPT_S):
            self.lock()
            notices.info(self.tr("Your vault was locked."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHED:
            self._touched = self._clock()
        return False

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationSuspended:
            self.lock()

    def _follow(self) -> None:
        newsroom = self.newsroom
        if newsroom is not None:
            self._stops = [newsroom.vault.on_lock(self._locked.emit), newsroom.vault.on_open(self._opened.emit)]

    def _leave(self) -> None:
        """Another newsroom comes, or none."""
        self._end()
        self.lock()
        for stop in self._stops:
            stop()
        self._stops = []

    def _tell_opened(self) -> None:
        self._touched = self._looked = self._clock()
        if self.is_open and not self._timer.isActive():
            # The filter sees every event of the program: it is there only while there is something to lock.
            self._timer.start()
            if (app := QApplication.instance()) is not None:
                app.installEventFilter(self)
        self.opened.emit()

    def _tell_locked(self) -> None:
        if not self.is_open:
            self._end()
            self.locked.emit()

    def _end(self) -> None:
        self._timer.stop()
        if (app := QApplication.instance()) is not None:
            app.removeEventFilter(self)
