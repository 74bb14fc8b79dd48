"""Notices on the desktop, where the system shows them: through its tray, or the notices of freedesktop.

Only while no window of the program is in front: there they stand in the window itself.
"""

import shutil
from collections.abc import Callable
from html import escape

from PySide6.QtCore import QObject, QProcess
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from deskeditor.gui.bell.watch import Bell
from deskeditor.gui.settings import NOTICES_ON_DESKTOP, Settings
from deskeditor.news.notices import Notice

Show = Callable[[str, str], None]
"""A title and what is told."""
SENDER = "notify-send"
MOST_TOLD = 3


class DesktopNotices(QObject):
    """`way` shows one; without it, what this system has is found when the first is to be shown."""

    def __init__(self, bell: Bell, settings: Settings, parent: QObject | None = None, way: Show | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._way = way
        self._tray: QSystemTrayIcon | None = None
        bell.rang.connect(self._tell)

    def _tell(self, new: tuple[Notice, ...]) -> None:
        if not self._settings.get(NOTICES_ON_DESKTOP) or QApplication.activeWindow() is not None:
            return
        show = self._way or self._found()
        if show is None:
            return
        for notice in new[:MOST_TOLD]:
            show("deskeditor", notice.sentence)
        if len(new) > MOST_TOLD:
            show("deskeditor", self.tr("{n} more notices").format(n=len(new) - MOST_TOLD))

    def _found(self) -> Show | None:
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            self._way = self._by_tray
        elif shutil.which(SENDER):
            self._way = _by_sender
        return self._way

    def _by_tray(self, title: str, said: str) -> None:
        if self._tray is None:
            self._tray = QSystemTrayIcon(QApplication.windowIcon(), self)
            self._tray.setToolTip("deskeditor")
            self._tray.show()
        self._tray.showMessage(title, said, QApplication.windowIcon())


def _by_sender(title: str, said: str) -> None:
    """The words are data: no marks of the desktop's own language, and no option."""
    QProcess.startDetached(SENDER, ["--app-name=deskeditor", "--", title, escape(said, quote=False)])
