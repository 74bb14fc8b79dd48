"""Stories come in from files, on a worker, one after the other; what cannot be read is told, and the others come in all
the same. What was left out of each is listed whole."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QProgressBar, QPushButton, QTreeWidget, QTreeWidgetItem, QWidget

from deskeditor.formats.importing import import_file
from deskeditor.formats.readers import extensions
from deskeditor.gui import forms, notices
from deskeditor.gui.desk import Desk
from deskeditor.gui.tasks import Job
from deskeditor.gui.theme import Theme
from deskeditor.news.problems import Problem
from deskeditor.newsroom import Newsroom

STORY = Qt.ItemDataRole.UserRole
SHOWN_AFTER_MS = 600
"""What takes longer is shown while it goes on."""


@dataclass(frozen=True, slots=True)
class Came:
    """What became of one file: a story (its id and what it is called), or why there is none. `done` of `total` files
    are through."""

    file: str
    done: int
    total: int
    id: str = ""
    title: str = ""
    warnings: tuple[str, ...] = ()
    refusal: str = ""


def kinds() -> list[str]:
    """All endings that can be read, for the dialog that chooses files. Loads the readers: ask it on a worker."""
    return sorted(extensions())


def read_all(newsroom: Newsroom, paths: Sequence[Path]) -> Iterator[Came]:
    """One after the other; a file in which several stories are gives as many. Yields before each file, too."""
    total = len(paths)
    for done, path in enumerate(paths):
        yield Came(path.name, done, total)
        try:
            stories = import_file(newsroom, path)
        except Problem as problem:
            yield Came(path.name, done + 1, total, refusal=str(problem))
            continue
        for story in stories:
            yield Came(path.name, done + 1, total, story.id, story.headline or story.slugline, story.warnings)


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


class ImportDialog(QDialog):
    """What comes in, file by file. It shows itself when it takes a while, and stays when there is something to read."""

    story_wanted = Signal(str)

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._theme = theme
        self._job: Job | None = None
        self._came: list[Came] = []
        self._then: Callable[[list[str]], None] = lambda _ids: None
        form = forms.fill(self, "imported")
        self.what = form.find(QLabel, "what")
        self.progress = form.find(QProgressBar, "progress")
        self.list = form.find(QTreeWidget, "list")
        self.said = form.find(QLabel, "said")
        self._open = form.find(QPushButton, "open")
        self._stop = form.find(QPushButton, "stop")
        self._stop.clicked.connect(self._stop_or_close)
        self._open.clicked.connect(self._open_chosen)
        self.list.itemDoubleClicked.connect(lambda *_: self._open_chosen())
        self.list.itemSelectionChanged.connect(lambda *_: self._allow())
        self._patience = QTimer(self, singleShot=True, interval=SHOWN_AFTER_MS)
        self._patience.timeout.connect(self.show)

    def begin(self, newsroom: Newsroom, paths: Sequence[Path], then: Callable[[list[str]], None]) -> None:
        """Bring the files in and call back with the ids of the new stories."""
        self._then = then
        self.progress.setRange(0, len(paths))
        self.progress.setValue(0)
        many = self.tr("Bringing in {n} files…").format(n=len(paths))
        self.what.setText(self.tr("Bringing in {file}…").format(file=paths[0].name) if len(paths) == 1 else many)
        self._allow()
        self._patience.start()
        self._job = self._desk.tasks.run(partial(read_all, newsroom, tuple(paths)), self._step, self._end, self._failed)

    def show_came(self, came: Sequence[Came]) -> None:
        """What came in by itself, the last first."""
        self.setWindowTitle(self.tr("What came in"))
        self.progress.hide()
        self._stop.setText(self.tr("Close"))
        self.what.setText(self._counted(came) if came else self.tr("Nothing came in yet"))
        folder = self._desk.facts.incoming_folder
        self.said.setText(self.tr("Since this newsroom was opened, from {folder}").format(folder=folder))
        self.show()
        for one in reversed(came):
            self._list(one)
        self._allow()

    def _step(self, came: Came) -> None:
        self.progress.setValue(came.done)
        if not (came.id or came.refusal):
            self.said.setText(came.file)
            return
        self._came.append(came)
        self._list(came)

    def _list(self, came: Came) -> None:
        colours = self._theme.colours
        item = QTreeWidgetItem(self.list, [came.title or came.file])
        item.setData(0, STORY, came.id)
        item.setToolTip(0, came.file)
        level = "blocker" if came.refusal else "warning" if came.warnings else "check"
        colour = colours.bad if came.refusal else colours.warn if came.warnings else colours.good
        item.setIcon(0, self._theme.sign(level, colour))
        if came.refusal:
            self._say_below(item, _capital(came.refusal.removeprefix(f"{came.file}: ")))
        for sentence in came.warnings:
            self._say_below(item, sentence)
        item.setExpanded(True)

    def _say_below(self, item: QTreeWidgetItem, sentence: str) -> None:
        """The whole sentence, in as many lines as it takes."""
        below = QTreeWidgetItem(item, [sentence])
        below.setData(0, STORY, item.data(0, STORY))
        label = QLabel(sentence)
        label.setWordWrap(True)
        label.setProperty("hint", True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        below.setText(0, "")
        below.setData(0, Qt.ItemDataRole.AccessibleTextRole, sentence)
        label.setFixedWidth(max(self.list.viewport().width() - 80, 380))
        below.setSizeHint(0, label.sizeHint() + QSize(0, 10))  # Qt leaves the padding of the rows out
        self.list.setItemWidget(below, 0, label)

    def _end(self, whole: bool) -> None:
        self._job = None
        self._patience.stop()
        self.progress.hide()
        self._stop.setText(self.tr("Close"))
        ids = [came.id for came in self._came if came.id]
        said = self._counted(self._came)
        self.what.setText(said if whole else self.tr("Stopped: {said}").format(said=said))
        self.said.setText(self.tr("The received files are kept with the stories.") if ids else "")
        self._allow()
        self._then(ids)
        self._tell_or_stay()

    def _counted(self, came: Sequence[Came]) -> str:
        """`2 stories came in, 1 file did not`."""
        stories = sum(1 for one in came if one.id)
        refused = sum(1 for one in came if one.refusal)
        said = self.tr("1 story came in") if stories == 1 else self.tr("{n} stories came in").format(n=stories)
        if refused:
            rest = self.tr("1 file did not") if refused == 1 else self.tr("{n} files did not").format(n=refused)
            said = f"{said}, {rest}"
        return said

    def _tell_or_stay(self) -> None:
        """One sentence is a notice; more of them stay to be read."""
        sentences = [s for came in self._came for s in (came.refusal, *came.warnings) if s]
        if len(sentences) > 1:
            self.show()
            if (first := self.list.topLevelItem(0)) is not None:
                self.list.setCurrentItem(first)
            return
        if sentences:
            (notices.error if any(came.refusal for came in self._came) else notices.warning)(sentences[0])
        if not self.isVisible() or len(self._came) == 1:
            if len(self._came) > 1 and not sentences:
                notices.info(self._counted(self._came) + ".")
            self.close()

    def _failed(self, problem: Exception) -> None:
        self._job = None
        self._patience.stop()
        if isinstance(problem, Problem):
            notices.error(str(problem))
        else:
            self._desk.tasks.fault.emit(problem)
        self.close()

    def _allow(self) -> None:
        self._open.setEnabled(bool(self._chosen))

    @property
    def _chosen(self) -> str:
        """Id of the story of the chosen line, empty where there is none."""
        chosen = self.list.selectedItems()
        return str(chosen[0].data(0, STORY)) if chosen else ""

    def _open_chosen(self) -> None:
        if self._chosen:
            self.story_wanted.emit(self._chosen)

    def _stop_or_close(self) -> None:
        if self._job is not None:
            self._job.cancel()
        else:
            self.close()

    def reject(self) -> None:
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the list opens the story."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.hasFocus():
            self._open_chosen()
        else:
            super().keyPressEvent(event)
