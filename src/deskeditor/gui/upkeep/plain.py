"""Writing the whole newsroom out as plain files: where to, and how far it is."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QProgressBar, QPushButton, QWidget

from deskeditor.gui import forms, questions
from deskeditor.gui.desk import Desk
from deskeditor.gui.tasks import Job
from deskeditor.news.problems import Problem
from deskeditor.upkeep.plain_files import Written, folder_for
from deskeditor.upkeep.plain_files import write_out as written_out

if TYPE_CHECKING:
    from deskeditor.gui.window import Window
    from deskeditor.newsroom import Newsroom


def write_out(window: "Window") -> None:
    newsroom = window.desk.newsroom
    if newsroom is not None:
        PlainFilesDialog(window.desk, newsroom, window).open()


class PlainFilesDialog(QDialog):
    """The folder is a new one: nothing that lies there is ever written over."""

    def __init__(self, desk: Desk, newsroom: "Newsroom", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._newsroom = newsroom
        self._job: Job | None = None
        self._written: Written | None = None
        form = forms.fill(self, "plainfiles")
        self.folder = form.find(QLineEdit, "folder")
        self.progress = form.find(QProgressBar, "progress")
        self.said = form.find(QLabel, "said")
        self.start = form.find(QPushButton, "startButton")
        self.close_button = form.find(QPushButton, "closeButton")
        self.show_folder = form.find(QPushButton, "showFolder")
        self._choose = form.find(QPushButton, "folderButton")
        self.folder.setText(str(folder_for(_documents(), desk.facts.title, newsroom.clock())))
        for widget in (self.progress, self.said, self.show_folder):
            widget.hide()
        self._choose.clicked.connect(self._choose_folder)
        self.folder.textChanged.connect(self._allow)
        self.start.clicked.connect(self.begin)
        self.close_button.clicked.connect(self._stop)
        self.show_folder.clicked.connect(self._open_folder)
        desk.closing.connect(self.reject)
        self.start.setFocus()

    def begin(self) -> None:
        newsroom, folder = self._newsroom, Path(self.folder.text().strip()).expanduser()
        self.progress.setRange(0, 0)
        self.progress.show()
        self._say("")
        self._job = self._desk.tasks.run(
            lambda: written_out(newsroom, folder), self._step, self._finished, self._failed
        )
        self.close_button.setText(self.tr("Cancel"))
        self._allow()

    def _step(self, step: Written) -> None:
        self._written = step
        self.progress.setRange(0, step.total)
        self.progress.setValue(step.done)

    def _finished(self, whole: bool) -> None:
        self._end()
        if not whole or self._written is None:
            self._say(self.tr("Cancelled; nothing was written."))
            return
        said = self.tr("Everything is in {folder}.").format(folder=self._written.folder)
        self._say(" ".join((said, *self._written.missing[:3])), trouble=bool(self._written.missing))
        self.start.hide()
        self.show_folder.show()
        self.close_button.setFocus()

    def _failed(self, problem: Exception) -> None:
        self._end()
        if not isinstance(problem, Problem):
            self._desk.tasks.fault.emit(problem)
        self._say(str(problem) or repr(problem), trouble=True)

    def _end(self) -> None:
        self._job = None
        self.progress.hide()
        self.close_button.setText(self.tr("Close"))
        self._allow()

    def _say(self, words: str, trouble: bool = False) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))
        self.said.setProperty("trouble", trouble)
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
        if (layout := self.layout()) is not None and self.isVisible():
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _allow(self) -> None:
        idle = self._job is None
        for widget in (self.folder, self._choose):
            widget.setEnabled(idle)
        self.start.setEnabled(idle and bool(self.folder.text().strip()))

    def _choose_folder(self) -> None:
        found = questions.folder(self, self.tr("Where to write it"), str(_documents()))
        if found is not None:
            self.folder.setText(str(folder_for(found, self._desk.facts.title, self._newsroom.clock())))

    def _open_folder(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.folder)))

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
        else:
            self.reject()

    def reject(self) -> None:
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def done(self, result: int) -> None:
        # Python's half of the dialog outlives Qt's: it must not hear of the next newsroom that closes.
        self._desk.closing.disconnect(self.reject)
        super().done(result)


def _documents() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
