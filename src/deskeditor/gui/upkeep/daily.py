"""Backups that nobody has to think of: one a day, some time after the newsroom was opened, or after midnight."""

import logging
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from deskeditor.gui import notices
from deskeditor.gui.desk import Desk
from deskeditor.gui.tasks import Job
from deskeditor.news.problems import Problem

if TYPE_CHECKING:
    from deskeditor.newsroom import Newsroom
    from deskeditor.upkeep.backups import Backup, Progress

FIRST_MS = 30_000
"""After a newsroom was opened: the start and the first words have the disk for themselves."""
LOOK_MS = 10 * 60_000
log = logging.getLogger(__name__)


class DailyBackups(QObject):
    """Looks now and then whether a backup is due. Trouble with it is told once, and it is tried again."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job: Job | None = None
        self._told = ""
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._first = QTimer(self, singleShot=True, interval=FIRST_MS)
        self._first.timeout.connect(self.look)
        desk.newsroom_opened.connect(self._begin)
        desk.closing.connect(self.end)

    def look(self) -> None:
        """Back up now when it is due."""
        newsroom = self._desk.newsroom
        if newsroom is not None and self._job is None:
            self._job = self._desk.tasks.run(lambda: _due(newsroom), _nothing, self._finished, self._failed)

    @property
    def working(self) -> bool:
        return self._job is not None

    def _begin(self) -> None:
        self._told = ""
        self._timer.start()
        self._first.start()

    def end(self) -> None:
        """Stop, in the midst of a backup too: nothing of it is left."""
        self._timer.stop()
        self._first.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _finished(self, whole: bool) -> None:
        self._job = None
        self._told = ""

    def _failed(self, problem: Exception) -> None:
        self._job = None
        if not isinstance(problem, Problem):
            self._desk.tasks.fault.emit(problem)
        elif str(problem) != self._told:
            self._told = str(problem)
            notices.warning(self.tr("Today’s backup could not be made. {why}").format(why=problem))


def _due(newsroom: "Newsroom") -> "Iterator[Progress | Backup]":
    from deskeditor.gui.upkeep.pace import paced
    from deskeditor.upkeep import backups

    for step in paced(backups.daily(newsroom)):
        if isinstance(step, backups.Backup):
            log.info("backed up: %s", step.path)
        yield step


def _nothing(step: object) -> None:
    """Nobody looks on."""
