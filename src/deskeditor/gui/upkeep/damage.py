"""A newsroom whose file is damaged: what is wrong, and three ways out, each behind a button."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QListWidgetItem, QProgressBar, QPushButton, QWidget

from deskeditor.gui import forms
from deskeditor.gui.desk import Desk
from deskeditor.gui.upkeep.checking import STEPS, paced
from deskeditor.news.problems import Problem
from deskeditor.upkeep import verifying
from deskeditor.upkeep.verifying import Deed, Flaw, Looking

if TYPE_CHECKING:
    from deskeditor.newsroom import Newsroom


class DamageDialog(QDialog):
    """`newsroom_wanted`: the folder of the newsroom that is to be opened now. Whatever is chosen, the damaged newsroom
    is closed first where it is open."""

    newsroom_wanted = Signal(Path)

    def __init__(self, desk: Desk, folder: Path, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._folder = folder
        self._working = False
        form = forms.fill(self, "damage")
        self._title = form.find(QLabel, "title")
        self._ways = form.find(QWidget, "ways")
        self.progress = form.find(QProgressBar, "progress")
        self.deeds = form.find(QListWidget, "deeds")
        self.said = form.find(QLabel, "said")
        self.repair_button = form.find(QPushButton, "repairButton")
        self.backup_button = form.find(QPushButton, "backupButton")
        self.read_button = form.find(QPushButton, "readButton")
        self.close_button = form.find(QPushButton, "closeButton")
        self.open_button = form.find(QPushButton, "openButton")
        self._what = form.find(QLabel, "what")
        self._what.setText(sentence or str(folder))
        self.progress.setRange(0, STEPS)
        for widget in (self.progress, self.deeds, self.said, self.open_button):
            widget.hide()
        self.repair_button.clicked.connect(self.repair)
        self.backup_button.clicked.connect(partial(self._open, verifying.backup_beside))
        self.read_button.clicked.connect(partial(self._open, verifying.readable_beside))
        self.close_button.clicked.connect(self.reject)
        self.open_button.clicked.connect(lambda: self._leave_for(folder))
        desk.tasks.ask(lambda: verifying.has_good_backup(folder), self.backup_button.setEnabled)

    def repair(self) -> None:
        self._begin()
        folder, close = self._folder, self._closing()

        def steps() -> Iterator[Looking | Flaw | Deed]:
            close()
            return paced(verifying.repair(folder))

        self._desk.tasks.run(steps, self._step, self._repaired, self._failed)

    def _open(self, make: Callable[[Path], Path]) -> None:
        self._begin()
        folder, close = self._folder, self._closing()

        def work() -> Path:
            close()
            return make(folder)

        self.progress.setRange(0, 0)
        self._desk.tasks.ask(work, self._leave_for, self._failed)

    def _closing(self) -> Callable[[], None]:
        """What closes the newsroom, on a worker, where it is open here."""
        newsroom = self._desk.newsroom
        if newsroom is None or newsroom.folder.resolve() != self._folder.resolve():
            return lambda: None
        let_go = self._desk.let_go()
        return partial(_close, let_go) if let_go is not None else lambda: None

    def _begin(self) -> None:
        self._working = True
        self._ways.hide()
        self.said.hide()
        self.deeds.clear()
        self.progress.setValue(0)
        self.progress.show()
        self.close_button.setEnabled(False)

    def _step(self, step: Looking | Flaw | Deed) -> None:
        if isinstance(step, Looking):
            self.progress.setValue(int(STEPS * step.done / max(step.total, 1)))
        elif isinstance(step, Deed):
            self.deeds.show()
            lost = self.tr("Not saved: {what}").format(what=step.sentence)
            QListWidgetItem(lost if step.lost else step.sentence, self.deeds)

    def _repaired(self, _whole: bool) -> None:
        self._end()
        self._title.setText(self.tr("The newsroom is repaired."))
        self._what.setText(self.tr("This was found and done:"))
        self.open_button.show()
        self.open_button.setFocus()
        self.close_button.setText(self.tr("Close"))
        self.adjustSize()

    def _failed(self, problem: Exception) -> None:
        self._end()
        if not isinstance(problem, Problem):
            self._desk.tasks.fault.emit(problem)
        self.said.setText(str(problem) or repr(problem))
        self.said.show()
        self._ways.show()

    def _end(self) -> None:
        self._working = False
        self.progress.hide()
        self.progress.setRange(0, STEPS)
        self.close_button.setEnabled(True)

    def _leave_for(self, folder: Path) -> None:
        self._working = False
        self.accept()
        self.newsroom_wanted.emit(folder)

    def reject(self) -> None:
        if not self._working:  # the file is being replaced: that is quick, and must not be left half told
            super().reject()


def _close(newsroom: "Newsroom") -> None:
    with suppress(Problem):  # of a damaged newsroom the tables are not up to date; its words are in the journal
        newsroom.close()
