"""Backing up by hand, and making a newsroom of a backup again."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from deskeditor.gui import forms, places, questions
from deskeditor.gui.dates import dated, in_bytes, in_figures
from deskeditor.gui.desk import Desk
from deskeditor.gui.tasks import Job
from deskeditor.gui.upkeep.pace import paced
from deskeditor.upkeep import backups
from deskeditor.upkeep.backups import Backup, Progress

if TYPE_CHECKING:
    from deskeditor.gui.window import Window
    from deskeditor.newsroom import Newsroom

BACKUP = Qt.ItemDataRole.UserRole + 1
STEPS = 1000
"""Of the progress bar: bytes can be more than its numbers hold."""


def back_up(window: "Window") -> None:
    newsroom = window.desk.newsroom
    if newsroom is not None:
        BackupDialog(window.desk, newsroom, window).open()


def restore_backup(window: "Window") -> None:
    dialog = RestoreDialog(window.desk, window)
    dialog.newsroom_wanted.connect(window.open_folder)
    dialog.open()


class _Working(QDialog):
    """A dialog over one piece of work at a time, with its progress and what came of it."""

    def __init__(self, desk: Desk, form: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._job: Job | None = None
        self.form = forms.fill(self, form)
        self.progress = self.form.find(QProgressBar, "progress")
        self.said = self.form.find(QLabel, "said")
        self.start = self.form.find(QPushButton, "startButton")
        self.cancel = self.form.find(QPushButton, "cancelButton")
        self.progress.setRange(0, STEPS)
        self.progress.hide()
        self.cancel.clicked.connect(self._stop)
        # A slot of Qt's own: PySide 6.11 goes on calling an overridden `reject` after the dialog is gone.
        desk.closing.connect(self.close)

    def work(self, steps: Callable[[], Iterator[Progress | Backup]]) -> None:
        self.progress.setValue(0)
        self.progress.show()
        self.say("")
        self._job = self._desk.tasks.run(lambda: paced(steps()), self._step, self._finished, self._failed)
        self.cancel.setText(self.tr("Cancel"))
        self.allow()

    @property
    def working(self) -> bool:
        return self._job is not None

    def allow(self) -> None:
        """Switch on what can be done now."""

    def done_well(self, made: Backup | None) -> None:
        """The work has ended as it should."""

    def say(self, words: str, trouble: bool = False) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))
        self.said.setProperty("trouble", trouble)
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
        if (layout := self.layout()) is not None and self.isVisible():
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _step(self, step: Progress | Backup) -> None:
        if isinstance(step, Backup):
            self._made = step
        else:
            self.progress.setValue(int(STEPS * step.done / max(step.of, 1)))

    _made: Backup | None = None

    def _finished(self, whole: bool) -> None:
        self._end()
        if whole:
            self.done_well(self._made)
        else:
            self.say(self.tr("Cancelled; nothing was kept."))

    def _failed(self, problem: Exception) -> None:
        self._end()
        self.say(str(problem), trouble=True)

    def _end(self) -> None:
        self._job = None
        self.progress.hide()
        self.cancel.setText(self.tr("Close"))
        self.allow()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
        else:
            self.reject()

    def reject(self) -> None:
        if self._job is not None:
            self._job.cancel()
        super().reject()


class BackupDialog(_Working):
    """Where to, and how far it is."""

    def __init__(self, desk: Desk, newsroom: "Newsroom", parent: QWidget | None = None) -> None:
        super().__init__(desk, "backup", parent)
        self._newsroom = newsroom
        self.own = self.form.find(QRadioButton, "own")
        self.elsewhere = self.form.find(QRadioButton, "elsewhere")
        self.folder = self.form.find(QLineEdit, "folder")
        self._choose = self.form.find(QPushButton, "folderButton")
        self.show_folder = self.form.find(QPushButton, "showFolder")
        own_place = newsroom.folder / "backups"
        self.form.find(QLabel, "ownHint").setText(self.tr("In {folder}").format(folder=own_place))
        self.folder.setText(desk.facts.backup_folder)
        self.show_folder.hide()
        self.elsewhere.toggled.connect(self.allow)
        self.folder.textChanged.connect(self.allow)
        self._choose.clicked.connect(self._choose_folder)
        self.start.clicked.connect(self.begin)
        self.show_folder.clicked.connect(self._show_folder)
        self.say("")
        self.allow()

    def begin(self) -> None:
        newsroom = self._newsroom
        folder = Path(self.folder.text().strip()).expanduser() if self.elsewhere.isChecked() else None
        self.show_folder.hide()
        self.work(lambda: backups.steps(newsroom, folder))

    def allow(self) -> None:
        for widget in (self.folder, self._choose):
            widget.setEnabled(self.elsewhere.isChecked() and not self.working)
        for button in (self.own, self.elsewhere):
            button.setEnabled(not self.working)
        there = bool(self.folder.text().strip()) or not self.elsewhere.isChecked()
        self.start.setEnabled(there and not self.working)

    def done_well(self, made: Backup | None) -> None:
        if made is None:
            return
        words = self.tr("Backed up and proved: {stories}, {size}, in {path}").format(
            stories=_stories(made.stories), size=in_bytes(made.size), path=made.path
        )
        lost = self.tr("{n} photos or recordings are missing in the newsroom itself.").format(n=len(made.lost))
        self.say(f"{words}. {lost}" if made.lost else f"{words}.", trouble=bool(made.lost))
        self.show_folder.show()
        self.cancel.setFocus()

    def _choose_folder(self) -> None:
        found = questions.folder(self, self.tr("Back up into"), self.folder.text())
        if found is not None:
            self.folder.setText(str(found))

    def _show_folder(self) -> None:
        if self._made is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._made.path)))


class RestoreDialog(_Working):
    """`newsroom_wanted`: the folder of a newsroom that was made of a backup, to be opened."""

    newsroom_wanted = Signal(Path)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "restorebackup", parent)
        self.list = self.form.find(QTreeWidget, "backups")
        self.folder = self.form.find(QLineEdit, "folder")
        self.open_it = self.form.find(QPushButton, "openButton")
        self._restored: Path | None = None
        self.open_it.hide()
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        head = self.list.header()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setStretchLastSection(True)
        self.list.currentItemChanged.connect(self._chosen)
        self.list.itemDoubleClicked.connect(lambda *_: self.start.click())
        self.folder.textChanged.connect(self.allow)
        self.form.find(QPushButton, "otherButton").clicked.connect(self._look_elsewhere)
        self.start.clicked.connect(self.begin)
        self.open_it.clicked.connect(self._open)
        self.say("")
        self.allow()
        newsroom = desk.newsroom
        if newsroom is not None:
            self._ask(lambda: backups.all_of(newsroom))

    def _ask(self, find: Callable[[], list[Backup]]) -> None:
        self._desk.tasks.ask(find, self._fill, key=f"backups-{id(self)}")

    def _fill(self, found: list[Backup]) -> None:
        self.list.clear()
        for backup in found:
            at = backup.moment.astimezone()
            when = dated(at, "D %b %Y, %H:%M")
            said = [when, _reason(backup), in_figures(backup.stories), in_bytes(backup.size), str(backup.path)]
            item = QTreeWidgetItem(self.list, said)
            item.setData(0, BACKUP, backup)
            for column in (2, 3):
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setToolTip(4, str(backup.path))
        if (first := self.list.topLevelItem(0)) is not None:
            self.list.setCurrentItem(first)
            self.list.setFocus()
            self.say("")
        else:
            self.say(self.tr("There is no backup here yet. Look in another folder, or back up now."))
        self.allow()

    @property
    def chosen(self) -> Backup | None:
        chosen = self.list.selectedItems()
        backup: Backup | None = chosen[0].data(0, BACKUP) if chosen else None
        return backup

    def _chosen(self) -> None:
        if (backup := self.chosen) is not None:
            self.folder.setText(str(backups.place_beside(backup, places.own_folder())))
        self.allow()

    def begin(self) -> None:
        backup, to = self.chosen, Path(self.folder.text().strip()).expanduser().absolute()
        if backup is not None and self.start.isEnabled():
            self._restored = to
            self.open_it.hide()
            self.work(lambda: backups.restore_steps(backup.path, to))

    def allow(self) -> None:
        self.list.setEnabled(not self.working)
        self.folder.setEnabled(not self.working)
        self.start.setEnabled(self.chosen is not None and bool(self.folder.text().strip()) and not self.working)

    def done_well(self, made: Backup | None) -> None:
        self.say(self.tr("Restored into {folder}.").format(folder=self._restored))
        self.start.setEnabled(False)
        self.open_it.show()
        self.open_it.setDefault(True)
        self.open_it.setFocus()

    def _open(self) -> None:
        if self._restored is not None:
            folder = self._restored
            self.accept()
            self.newsroom_wanted.emit(folder)

    def _look_elsewhere(self) -> None:
        found = questions.folder(self, self.tr("Where the backups are"))
        if found is not None:
            self._ask(lambda: _in(found))


def _in(folder: Path) -> list[Backup]:
    """The backups in a folder; itself when it is one."""
    itself = backups.backup_at(folder)
    return [itself] if itself is not None else backups.backups_of(folder)


def _reason(backup: Backup) -> str:
    match backup.made:
        case "person":
            return _tr("by hand")
        case "day":
            return _tr("daily")
        case "migration":
            return _tr("before an update")


def _stories(count: int) -> str:
    return _tr("1 story") if count == 1 else _tr("{n} stories").format(n=in_figures(count))


def _tr(text: str) -> str:
    return QCoreApplication.translate("backups", text)
