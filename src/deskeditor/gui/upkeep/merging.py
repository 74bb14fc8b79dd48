"""Another newsroom, or a story that somebody sent, comes into the one that is open; and a story is sent."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from deskeditor.gui import forms, notices, questions
from deskeditor.gui.desk import Desk
from deskeditor.gui.tasks import Job
from deskeditor.gui.upkeep import mixed
from deskeditor.upkeep import desktop, merging, storyfile
from deskeditor.upkeep.merging import Came, Progress, Report

if TYPE_CHECKING:
    from deskeditor.gui.window import Window
    from deskeditor.newsroom import Newsroom

KINDS = QT_TRANSLATE_NOOP("merging", "Story files (*{ending})")


def merge_newsroom(window: "Window") -> None:
    newsroom = window.desk.newsroom
    folder = questions.folder(window, _tr("Merge which newsroom? It is read, and not changed"))
    if newsroom is None or folder is None:
        return
    dialog = MergeDialog(window.desk, window)
    dialog.read_wanted.connect(partial(mixed.read_passages, window))
    dialog.story_wanted.connect(window.open_story)
    dialog.open()
    dialog.begin(newsroom, folder)


def open_story_file(window: "Window") -> None:
    bring_in(window, questions.files(window, _tr("Open a story that was sent"), _kinds()))


def bring_in(window: "Window", paths: Sequence[Path]) -> None:
    """Merge story files, one after the other, and open each story."""
    newsroom = window.desk.newsroom
    if newsroom is None:
        return
    for path in paths:
        window.desk.tasks.ask(partial(storyfile.open_file, newsroom, path), partial(_came_in, window))


def _came_in(window: "Window", came: tuple[str, Report]) -> None:
    story, report = came
    window.desk.read_again()
    window.open_story(story)
    first, *others = report.sentences
    remarks = others[1:] if report.mixed else others  # the strip over the copy tells of what was mixed
    if remarks:
        notices.warning(" ".join([first, *remarks]))
    else:
        notices.info(first)


def send(window: "Window") -> None:
    """The chosen story, to a file that is asked for."""
    newsroom, story = window.desk.newsroom, window.chosen
    if newsroom is not None and story:
        window.desk.tasks.ask(partial(_name_for, newsroom, story), partial(_ask_where, window, story))


def _name_for(newsroom: "Newsroom", story: str) -> str:
    return storyfile.place_for(newsroom.story(story), None).name


def _ask_where(window: "Window", story: str, name: str) -> None:
    newsroom = window.desk.newsroom
    path = questions.new_file(window, _tr("Send to desk: write the story to"), name, _kinds())
    if newsroom is None or path is None:
        return
    path = path if path.suffix else path.with_suffix(storyfile.SUFFIX)
    window.desk.tasks.ask(partial(storyfile.send, newsroom, story, path), _sent)


def _sent(sent: storyfile.Sent) -> None:
    said = " ".join(sent.sentences)
    warnings = [finding.sentence for finding in sent.verdict.warnings]
    if len(sent.sentences) > 1 or warnings:
        notices.warning(" ".join([said, *warnings]))
    else:
        notices.info(said)


def install_desktop(window: "Window") -> None:
    """Story files open with this program, from the file manager."""
    window.desk.tasks.ask(desktop.install, notices.info)


def _kinds() -> str:
    return _tr(KINDS).format(ending=storyfile.SUFFIX)


def _tr(text: str) -> str:
    return QCoreApplication.translate("merging", text)


class MergeDialog(QDialog):
    """The merge under way, then what came in. It can be cut short: what is in stays in, the rest comes next time."""

    read_wanted = Signal()
    story_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._job: Job | None = None
        form = forms.fill(self, "merge")
        self.setWindowTitle(self.tr("Merge Newsroom"))
        self._what = form.find(QLabel, "what")
        self.progress = form.find(QProgressBar, "progress")
        self.said = form.find(QLabel, "said")
        self.came = form.find(QTreeWidget, "came")
        self.read = form.find(QPushButton, "readButton")
        self._close = form.find(QPushButton, "closeButton")
        self.came.hide()
        self.read.hide()
        self.came.itemActivated.connect(self._go)
        self.read.clicked.connect(self._read)
        self._close.clicked.connect(self.reject)
        desk.closing.connect(self.reject)

    def begin(self, newsroom: "Newsroom", folder: Path) -> None:
        self._what.setText(self.tr("Merging {name}…").format(name=folder.name))
        self.progress.setRange(0, 0)
        self._close.setText(self.tr("Cancel"))

        def steps() -> Iterator[Progress | Report]:
            return merging.merging(newsroom, folder)

        self._job = self._desk.tasks.run(steps, self._step, self._finished, self._failed)

    def _step(self, step: Progress | Report) -> None:
        if isinstance(step, Report):
            self._show(step)
        elif step.of:
            self.progress.setRange(0, step.of)
            self.progress.setValue(step.done)
            self.said.setText(self.tr("{done} of {of}").format(done=step.done, of=step.of))

    def _show(self, report: Report) -> None:
        first, *others = report.sentences
        self._what.setText(first)
        self.said.setText("\n".join(others))
        self.said.setVisible(bool(others))
        shown = [came for came in report.came if came.new or came.fields]
        for came in shown:
            self._list(came)
        self.came.setVisible(bool(shown))
        header = self.came.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.read.setVisible(bool(report.mixed))
        (self.read if report.mixed else self._close).setFocus()
        self._desk.read_again()

    def _list(self, came: Came) -> None:
        what = self.tr("new {kind}").format(kind=came.kind) if came.new else ", ".join(came.fields).replace("_", " ")
        words = " ".join(f"{sign}{count}" for sign, count in (("+", came.words), ("−", came.gone)) if count)
        item = QTreeWidgetItem([came.title or self.tr("({kind})").format(kind=came.kind), what, words])
        item.setData(0, Qt.ItemDataRole.UserRole, came.id if came.kind == "story" else "")
        item.setToolTip(1, what)
        self.came.addTopLevelItem(item)

    def _finished(self, whole: bool) -> None:
        self._job = None
        self.progress.hide()
        self._close.setText(self.tr("Close"))
        if not whole:
            self._what.setText(self.tr("Cut short: what is in stays in, and the rest comes when you merge again."))

    def _failed(self, problem: Exception) -> None:
        self._finished(True)
        self._what.setText(self.tr("Nothing was merged"))
        self.said.setText(str(problem))
        self.said.show()

    def _go(self, item: QTreeWidgetItem) -> None:
        if story := str(item.data(0, Qt.ItemDataRole.UserRole)):
            self.accept()
            self.story_wanted.emit(story)

    def _read(self) -> None:
        self.accept()
        self.read_wanted.emit()

    def reject(self) -> None:
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def done(self, result: int) -> None:
        # Python's half of the dialog outlives Qt's: it must not hear of the next newsroom that closes.
        self._desk.closing.disconnect(self.reject)
        super().done(result)
