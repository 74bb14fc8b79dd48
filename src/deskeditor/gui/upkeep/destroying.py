"""Destroying, asked for in the window: what goes is said, the name is typed, and then it cannot be undone."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from deskeditor.gui import forms
from deskeditor.gui.desk import Desk
from deskeditor.news.problems import Problem
from deskeditor.upkeep import destroying
from deskeditor.upkeep.destroying import Done, Going

if TYPE_CHECKING:
    from deskeditor.gui.window import Window


def destroy_story(window: "Window") -> None:
    """The story in front, or the one chosen in the queue."""
    if window.chosen:
        ask(window.desk, [window.chosen], window)


def ask(desk: Desk, ids: Sequence[str], parent: QWidget) -> "DestroyDialog | None":
    """Opens the question; nothing goes before it is answered."""
    if desk.newsroom is None:
        return None
    dialog = DestroyDialog(desk, ids, parent)
    dialog.open()
    return dialog


class DestroyDialog(QDialog):
    """Once it is done the same dialog says what could not be reached."""

    destroyed_ = Signal()

    def __init__(self, desk: Desk, ids: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._ids = tuple(ids)
        self._going: Going | None = None
        self._wanted = ""
        self._under_way = False
        form = forms.fill(self, "destroy")
        self.question = form.find(QLabel, "question")
        self.what = form.find(QPlainTextEdit, "what")
        self.belongs = form.find(QCheckBox, "belongs")
        self.backups = form.find(QCheckBox, "backups")
        self._type = form.find(QLabel, "typeLabel")
        self.typed = form.find(QLineEdit, "typed")
        self._do = form.find(QPushButton, "destroy")
        self._cancel = form.find(QPushButton, "cancel")
        self.question.setText(self.tr("One moment…"))
        for widget in (self.belongs, self.backups, self._type, self.typed):
            widget.hide()
        self.belongs.toggled.connect(self._look)
        self.typed.textChanged.connect(self._compare)
        self.typed.returnPressed.connect(self._do.click)
        self._do.clicked.connect(self._destroy)
        self._cancel.clicked.connect(self.reject)
        self._look()

    def _look(self) -> None:
        """What would go, as it is now."""
        newsroom, ids, only = self._desk.newsroom, self._ids, not self.belongs.isChecked()
        if newsroom is not None:
            self._desk.tasks.ask(
                lambda: destroying.going(newsroom, ids, only=only), self._show, self._failed, "destroy"
            )

    def _show(self, going: Going) -> None:
        self._going = going
        title = destroying.listed(going.asked)
        if len(going.asked) == 1:
            self.question.setText(self.tr("Destroy {0}?").format(title))
        else:
            self.question.setText(self.tr("Destroy {0}?").format(destroying.counted(going.asked)))
        cannot = self.tr("This cannot be undone. What is only to be put aside is better spiked.")
        self.what.setPlainText("\n\n".join([cannot, *destroying.sentences(going)]))
        if going.belongs:
            self.belongs.setText(
                self.tr("Also what belongs to it alone: {0}").format(destroying.counted(going.belongs))
            )
            self.belongs.show()
        if going.backups:
            number = destroying.amount(len(going.backups), "backup")
            self.backups.setText(self.tr("Also in {0} that can be reached").format(number))
            self.backups.show()
        self._ask_for(going)

    def _ask_for(self, going: Going) -> None:
        self._wanted = destroying.word_to_type(going)
        self._type.setText(self.tr("Type {0} to confirm:").format(f"“{self._wanted}”"))
        self.typed.setAccessibleName(self._type.text())
        self._type.show()
        if self.typed.isHidden():
            self.typed.show()
            self.typed.setFocus()
        self._compare()

    def _compare(self) -> None:
        same = " ".join(self.typed.text().split()).casefold() == self._wanted.casefold()
        self._do.setEnabled(self._going is not None and same)

    def reject(self) -> None:
        if not self._under_way:
            super().reject()

    def _destroy(self) -> None:
        newsroom, going = self._desk.newsroom, self._going
        if newsroom is None or going is None:
            return
        self._under_way = True
        too = self.backups.isChecked()
        for widget in (self._do, self._cancel, self.typed, self.belongs, self.backups):
            widget.setEnabled(False)
        self.question.setText(self.tr("Destroying…"))
        self._desk.tasks.ask(lambda: destroying.destroy(newsroom, going, in_backups=too), self._done, self._failed)

    def _done(self, done: Done) -> None:
        count = len(self._going.pieces) if self._going else 0
        said = destroying.told(done, count)
        self._end(said[0], "\n\n".join(said[1:]))
        self.destroyed_.emit()

    def _failed(self, problem: Exception) -> None:
        self._end(self.tr("Nothing was destroyed."), str(problem))
        if not isinstance(problem, Problem):
            self._desk.tasks.fault.emit(problem)

    def _end(self, what: str, more: str) -> None:
        """There is nothing to decide any more, but to read."""
        self._under_way = False
        self.question.setText(what)
        self.what.setPlainText(more)
        for widget in (self.belongs, self.backups, self._type, self.typed, self._do):
            widget.hide()
        self._cancel.setText(self.tr("Close"))
        self._cancel.setEnabled(True)
        self._cancel.setFocus()
