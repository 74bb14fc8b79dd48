"""Copy that arrives by itself: the folder that Preferences name is looked into now and then, and what came in is told
and listed."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from deskeditor.gui import notices
from deskeditor.gui.desk import Desk
from deskeditor.gui.tasks import Job
from deskeditor.news.problems import Problem

if TYPE_CHECKING:
    from deskeditor.gui.importing import Came
    from deskeditor.gui.window import Window
    from deskeditor.newsroom import Newsroom
    from deskeditor.upkeep.arrivals import Arrivals

LOOK_MS = 5_000
MOST_LISTED = 500


class Incoming(QObject):
    """Looks into the folder while a newsroom is open. `came`: what became of each file since then, the last at the
    end."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job: Job | None = None
        self._arrivals: Arrivals | None = None
        self._fresh: list[Came] = []
        self._told = ""
        self.came: list[Came] = []
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        desk.newsroom_opened.connect(self._begin)
        desk.facts_changed.connect(self._begin)
        desk.closing.connect(self.end)

    def _begin(self) -> None:
        folder = self._desk.facts.incoming_folder
        if not folder or self._desk.newsroom is None:
            self._timer.stop()
            self._arrivals = None
        elif self._arrivals is None or self._arrivals.folder != Path(folder).expanduser():
            from deskeditor.upkeep.arrivals import Arrivals

            self._arrivals, self._told = Arrivals(Path(folder).expanduser()), ""
            self._timer.start()

    def end(self) -> None:
        """The newsroom is about to be closed. A file that is being taken in is taken in whole."""
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()
        self._job = self._arrivals = None
        self.came.clear()

    def look(self) -> None:
        """Look now, unless a look is under way."""
        newsroom, arrivals = self._desk.newsroom, self._arrivals
        if newsroom is not None and arrivals is not None and self._job is None:
            self._fresh = []
            self._job = self._desk.tasks.run(
                lambda: _looked(newsroom, arrivals), self._arrived, self._end, self._failed
            )

    def _arrived(self, came: "Came") -> None:
        self._fresh.append(came)

    def _end(self, whole: bool) -> None:
        self._job, self._told = None, ""
        fresh, self._fresh = self._fresh, []
        self.came = [*self.came, *fresh][-MOST_LISTED:]
        stories = [came for came in fresh if came.id]
        refused = [came for came in fresh if came.refusal]
        if refused:
            notices.warning(refused[0].refusal)
        elif len(stories) == 1:
            notices.info(self.tr("Came in: {title}").format(title=stories[0].title))
        elif stories:
            notices.info(self.tr("{n} stories came in.").format(n=len(stories)))

    def _failed(self, problem: Exception) -> None:
        """Told once; the next look tries again."""
        self._job = None
        if not isinstance(problem, Problem):
            self._desk.tasks.fault.emit(problem)
        elif str(problem) != self._told:
            self._told = str(problem)
            notices.warning(str(problem))


def _looked(newsroom: "Newsroom", arrivals: "Arrivals") -> "Iterator[Came]":
    from deskeditor.gui.importing import Came

    for arrived in arrivals.look(newsroom):
        name = arrived.path.name
        if arrived.refusal:
            yield Came(name, 1, 1, refusal=arrived.refusal)
        for story in arrived.stories:
            yield Came(name, 1, 1, story.id, story.headline or story.slugline, story.warnings)


def show_incoming(window: "Window") -> None:
    """The list of what came in since the newsroom was opened."""
    from deskeditor.gui.importing import ImportDialog

    if not window.desk.facts.incoming_folder:
        notices.info(window.tr("No folder is watched; name one in Preferences, In and Out."))
        return
    dialog = ImportDialog(window.desk, window.theme, window)
    dialog.story_wanted.connect(window.open_story)
    dialog.show_came(window.incoming.came if window.incoming is not None else [])
