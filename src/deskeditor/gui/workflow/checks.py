"""Parallel checks of a story: which are needed, which are done, by whom and when."""

from functools import partial
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from deskeditor.gui import forms, notices
from deskeditor.gui.history.times import moment_words
from deskeditor.news.permissions import seat
from deskeditor.review.workflow import CheckLine, checks, set_check

if TYPE_CHECKING:
    from deskeditor.gui.desk import Desk
    from deskeditor.gui.session import Session

Status = Literal["not needed", "required", "done"]
NAMES = {
    "legal": QT_TRANSLATE_NOOP("checks", "Legal"),
    "photo": QT_TRANSLATE_NOOP("checks", "Photo"),
    "facts": QT_TRANSLATE_NOOP("checks", "Facts"),
    "standards": QT_TRANSLATE_NOOP("checks", "Standards"),
}
WAYS: dict[Status, tuple[Status, ...]] = {
    "not needed": ("required",),
    "required": ("done", "not needed"),
    "done": ("required",),
}
"""What can be made of a check: what the buttons beside it say, the first one first."""
SAID: dict[Status, str] = {
    "not needed": QT_TRANSLATE_NOOP("checks", "Not Needed"),
    "required": QT_TRANSLATE_NOOP("checks", "Ask for It"),
    "done": QT_TRANSLATE_NOOP("checks", "Done"),
}


class ChecksDialog(QDialog):
    """Stays open beside the copy, and shows what others do meanwhile."""

    def __init__(self, desk: "Desk", session: "Session", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._session = desk, session
        form = forms.fill(self, "checks")
        self.grid = form.find(QGridLayout, "linesLayout")
        self.remark = form.find(QLineEdit, "remark")
        self.buttons: dict[tuple[str, Status], QPushButton] = {}
        self._made: list[QWidget] = []
        form.find(QPushButton, "closeButton").clicked.connect(self.accept)
        session.changed.connect(self._follow)
        desk.facts_changed.connect(self._show)
        desk.open_changed.connect(self._leave)
        self._show()

    def _follow(self, change: object) -> None:
        if getattr(change, "field", "") in ("checks", "desk"):
            self._show()

    def _leave(self) -> None:
        """The story was closed."""
        if self._desk.session(self._session.id) is not self._session:
            self.accept()

    def _show(self) -> None:
        had = next((key for key, button in self.buttons.items() if button.hasFocus()), None)
        for widget in self._made:
            widget.deleteLater()
        self._made, self.buttons = [], {}
        who = seat(self._desk.facts.me, self._desk.facts.people)
        for row, line in enumerate(checks(self._desk.facts.workflow, self._session.value(), who)):
            self._add(row, line)
        self._keep_keyboard(had)

    def _add(self, row: int, line: CheckLine) -> None:
        tr = partial(QCoreApplication.translate, "checks")
        name = tr(NAMES.get(line.name, line.name))
        self._put(row, 0, QLabel(f"<b>{name}</b>", self))
        said = QLabel(self._said(line), self)
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setProperty("wanting", line.state.status == "required")
        self._put(row, 1, said)
        for column, way in enumerate(WAYS[line.state.status], 2):
            button = QPushButton(tr(SAID[way]), self)
            button.setAutoDefault(False)
            button.setAccessibleName(f"{name}: {button.text()}")
            allowed = way == "required" or not line.may_not
            button.setEnabled(allowed)
            button.setToolTip("" if allowed else line.may_not)
            button.clicked.connect(partial(self._set, line.name, way))
            self.buttons[line.name, way] = button
            self._put(row, column, button)

    def _put(self, row: int, column: int, widget: QWidget) -> None:
        self._made.append(widget)
        self.grid.addWidget(widget, row, column)
        widget.show()

    def _said(self, line: CheckLine) -> str:
        state = line.state
        if state.status == "not needed":
            return self.tr("Not needed")
        if line.of_house:
            return self.tr("Needed, as for every story of this section")
        name, at = self._session.name_of(state.by), moment_words(state.at) if state.at else ""
        said = self.tr("Done") if state.status == "done" else self.tr("Needed")
        return ", ".join(part for part in (said, name, at) if part)

    def _keep_keyboard(self, had: tuple[str, Status] | None) -> None:
        """On the same check, whose buttons are others now."""
        if had is not None:
            button = next((one for (name, _), one in self.buttons.items() if name == had[0] and one.isEnabled()), None)
            if button is not None:
                button.setFocus()

    def _set(self, name: str, way: Status, _checked: bool = False) -> None:
        newsroom = self._desk.newsroom
        if newsroom is None:
            return
        remark = self.remark.text().strip()
        self._session.catch_up()
        work = partial(set_check, newsroom, self._session.id, name, way, remark)
        self._desk.tasks.ask(work, lambda _: self.remark.clear(), lambda problem: notices.warning(str(problem)))
