"""Whether the newsroom is whole: looked at while one goes on writing, and what was found."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QListWidgetItem, QProgressBar, QPushButton, QWidget

from deskeditor.gui import forms
from deskeditor.gui.desk import Desk
from deskeditor.gui.tasks import Job
from deskeditor.upkeep import verifying
from deskeditor.upkeep.verifying import Flaw, Looking

if TYPE_CHECKING:
    from deskeditor.gui.window import Window

T = TypeVar("T")
SHOWN_S = 0.1
STEPS = 1000
PARTS = {
    "file": QT_TRANSLATE_NOOP("checking", "The file itself"),
    "schema": QT_TRANSLATE_NOOP("checking", "Its tables"),
    "log": QT_TRANSLATE_NOOP("checking", "Every edit in the log"),
    "tables": QT_TRANSLATE_NOOP("checking", "What the tables say against the log"),
    "search": QT_TRANSLATE_NOOP("checking", "The index of the search"),
    "versions": QT_TRANSLATE_NOOP("checking", "Every version"),
    "history": QT_TRANSLATE_NOOP("checking", "History, receipts and references"),
    "media": QT_TRANSLATE_NOOP("checking", "Photos and recordings"),
    "journal": QT_TRANSLATE_NOOP("checking", "The journal"),
    "backups": QT_TRANSLATE_NOOP("checking", "Backups"),
}
SEVERITIES = {
    "damage": QT_TRANSLATE_NOOP("checking", "Damaged"),
    "warning": QT_TRANSLATE_NOOP("checking", "Look at this"),
    "note": QT_TRANSLATE_NOOP("checking", "Good to know"),
}


def check(window: "Window") -> None:
    newsroom = window.desk.newsroom
    if newsroom is None:
        return
    dialog = CheckDialog(window.desk, newsroom.folder, window)
    dialog.repair_wanted.connect(lambda folder: _repair(window, folder))
    dialog.open()


def _repair(window: "Window", folder: Path) -> None:
    from deskeditor.gui.upkeep.damage import DamageDialog

    dialog = DamageDialog(window.desk, folder, "", window)
    dialog.newsroom_wanted.connect(window.open_folder)
    dialog.open()
    dialog.repair()


class CheckDialog(QDialog):
    """`repair_wanted`: the folder of the newsroom, which is still open."""

    repair_wanted = Signal(Path)

    def __init__(self, desk: Desk, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._folder = folder
        self._stopped = Event()
        self._flaws: list[Flaw] = []
        form = forms.fill(self, "check")
        self.summary = form.find(QLabel, "summary")
        self._now = form.find(QLabel, "now")
        self._progress = form.find(QProgressBar, "progress")
        self.findings = form.find(QListWidget, "findings")
        self.close_button = form.find(QPushButton, "closeButton")
        self.repair_button = form.find(QPushButton, "repairButton")
        self._progress.setRange(0, STEPS)
        self.repair_button.hide()
        self.close_button.clicked.connect(self.reject)
        self.repair_button.clicked.connect(self._repair)
        desk.closing.connect(self.reject)
        stopped = self._stopped.is_set
        self._job: Job | None = desk.tasks.run(
            lambda: paced(verifying.verify(folder, stopped)), self._step, self._finished, self._failed
        )

    def _step(self, step: Looking | Flaw) -> None:
        if isinstance(step, Looking):
            order = verifying.parts()
            through = order.index(step.part) + step.done / max(step.total, 1)
            self._progress.setValue(int(STEPS * through / len(order)))
            self._now.setText(_tr(PARTS[step.part]))
        else:
            self._flaws.append(step)
            self._list(step)

    def _list(self, flaw: Flaw) -> None:
        said = f"{_tr(SEVERITIES[flaw.severity])}: {flaw.sentence} {flaw.to_do}".strip()
        QListWidgetItem(_sign(flaw), said, self.findings)

    def _finished(self, whole: bool) -> None:
        self._end()
        self._now.setText(self.tr("Everything was looked at: {parts}.").format(parts=", ".join(_looked_at())))
        self.summary.setText(verifying.summary(self._flaws))
        self.repair_button.setVisible(any(flaw.severity == "damage" for flaw in self._flaws))
        if self.repair_button.isVisible():
            self.repair_button.setFocus()

    def _failed(self, problem: Exception) -> None:
        self._end()
        self._now.clear()
        self.summary.setText(str(problem))
        self.repair_button.show()

    def _end(self) -> None:
        self._job = None
        self._progress.hide()
        self.close_button.setText(self.tr("Close"))

    def _repair(self) -> None:
        self.accept()
        self.repair_wanted.emit(self._folder)

    def reject(self) -> None:
        self._stopped.set()
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def done(self, result: int) -> None:
        # Python's half of the dialog outlives Qt's: it must not hear of the next newsroom that closes.
        self._desk.closing.disconnect(self.reject)
        super().done(result)


def paced(steps: Iterator[Looking | T], clock: Callable[[], float] = time.monotonic) -> Iterator[Looking | T]:
    """All that was found or done, and of how far it is no more than a person can see."""
    shown = float("-inf")
    for step in steps:
        if not isinstance(step, Looking):
            yield step
        elif clock() - shown >= SHOWN_S:
            shown = clock()
            yield step


def _looked_at() -> list[str]:
    return [_tr(name)[:1].lower() + _tr(name)[1:] for name in PARTS.values()]


def _sign(flaw: Flaw) -> QIcon:
    """A dot whose colour says how bad it is; the words say it, too."""
    picture = QPixmap(12, 12)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor({"damage": "#c0392b", "warning": "#c98a1b", "note": "#7f8c8d"}[flaw.severity]))
    painter.drawEllipse(2, 2, 8, 8)
    painter.end()
    return QIcon(picture)


def _tr(text: str) -> str:
    return QCoreApplication.translate("checking", text)
