"""The byline of a story: who, in what role, in what order. Every change is in the story at once, and can be undone."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QWidget,
)

from deskeditor.gui import forms
from deskeditor.gui.alphabet import by_alphabet
from deskeditor.gui.session import Session
from deskeditor.gui.theme import Theme
from deskeditor.news.ids import new_id
from deskeditor.news.records import ROLES, Byline, Person
from deskeditor.render.printed import printed_byline

LINE_ID = Qt.ItemDataRole.UserRole


def named(text: str, people: Sequence[Person]) -> dict[str, str]:
    """What a typed name means: a person of the newsroom where the name is theirs alone, else a free name."""
    wanted = text.strip()
    fitting = [p for p in people if wanted.casefold() in (p.name.casefold(), p.display_name.casefold())]
    if wanted and len(fitting) == 1:
        return {"person": fitting[0].id, "name": ""}
    return {"person": "", "name": wanted}


class BylineDialog(QDialog):
    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._filling = False
        form = forms.fill(self, "byline")
        self._printed = form.find(QLabel, "printed")
        self.lines = form.find(QListWidget, "lines")
        self.who = form.find(QComboBox, "who")
        self.role = form.find(QComboBox, "role")
        self.job_title = form.find(QLineEdit, "jobTitle")
        self.location = form.find(QLineEdit, "location")
        self.remove = form.find(QPushButton, "removeButton")
        self._up = form.find(QToolButton, "upButton")
        self._down = form.find(QToolButton, "downButton")
        self._up.setIcon(theme.icon("up"))
        self._down.setIcon(theme.icon("down"))
        self.add = form.find(QPushButton, "addButton")
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self._up.clicked.connect(lambda: self.shift(-1))
        self._down.clicked.connect(lambda: self.shift(+1))
        form.find(QPushButton, "closeButton").clicked.connect(self.accept)
        for role in ROLES:
            self.role.addItem(role.capitalize(), role)
        self.lines.currentRowChanged.connect(self._show_line)
        self.lines.model().rowsMoved.connect(self._dropped)
        self.lines.installEventFilter(self)
        self.who.activated.connect(self._rename)
        line = self.who.lineEdit()
        assert line is not None  # the form makes it editable
        line.editingFinished.connect(self._rename)
        self.role.activated.connect(lambda: self._amend(role=self.role.currentData()))
        self.job_title.editingFinished.connect(lambda: self._amend(job_title=self.job_title.text().strip()))
        self.location.editingFinished.connect(lambda: self._amend(location=self.location.text().strip()))
        session.changed.connect(self._story_changed)
        session.surroundings_changed.connect(self._show)
        self._show()
        if self.lines.count():
            self.lines.setCurrentRow(0)

    @property
    def _people(self) -> list[Person]:
        return sorted(self._session.surroundings.people.values(), key=lambda p: by_alphabet(p.name))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.lines and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self.shift(-1 if event.key() == Qt.Key.Key_Up else 1)
                return True
            if event.key() == Qt.Key.Key_Delete:
                self._remove()
                return True
        return super().eventFilter(watched, event)

    def shift(self, by: int) -> None:
        """Move the chosen line up (-1) or down (+1)."""
        row, ids = self.lines.currentRow(), [line.id for line in self._session.shown("bylines")]
        if not 0 <= row + by < len(ids) or row < 0:
            return
        moved = ids.pop(row)
        ids.insert(row + by, moved)
        self._move(moved, ids)
        self.lines.setCurrentRow(row + by)

    def _dropped(self) -> None:
        if self._filling:
            return
        ids = [self.lines.item(row).data(LINE_ID) for row in range(self.lines.count())]
        before = [line.id for line in self._session.shown("bylines")]
        moved = next(
            (id for id in ids if _rest(ids, id) == _rest(before, id) and ids.index(id) != before.index(id)), None
        )
        if moved is not None:
            self._move(moved, ids)

    def _move(self, moved: str, ids: list[str]) -> None:
        place = ids.index(moved)
        self._session.step()
        self._session.move("bylines", moved, ids[place + 1] if place + 1 < len(ids) else None)

    def _add(self) -> None:
        line = Byline(new_id())
        self._session.step()
        self._session.add("bylines", line)
        self.lines.setCurrentRow(self.lines.count() - 1)
        self.who.setFocus()

    def _remove(self) -> None:
        if line := self._line():
            row = self.lines.currentRow()
            self._session.step()
            self._session.remove("bylines", line.id)
            self.lines.setCurrentRow(min(row, self.lines.count() - 1))

    def _line(self) -> Byline | None:
        row, lines = self.lines.currentRow(), self._session.shown("bylines")
        return lines[row] if 0 <= row < len(lines) else None

    def _rename(self) -> None:
        chosen = (
            self.who.currentData() if self.who.currentText() == self.who.itemText(self.who.currentIndex()) else None
        )
        if chosen:
            self._amend(person=chosen, name="")
        else:
            self._amend(**named(self.who.currentText(), self._people))

    def _amend(self, **changes: str) -> None:
        line = self._line()
        if line is None or self._filling or replace(line, **changes) == line:  # type: ignore[arg-type]  # roles come from ROLES
            return
        self._session.step()
        self._session.amend("bylines", line.id, **changes)

    def _story_changed(self, change: object) -> None:
        if getattr(change, "field", "bylines") in ("bylines", "suggestions"):
            self._show()

    def _show(self) -> None:
        row = self.lines.currentRow()
        self._filling = True
        self.lines.clear()
        for line in self._session.shown("bylines"):
            item = QListWidgetItem(self._said(line), self.lines)
            item.setData(LINE_ID, line.id)
        self._filling = False
        published = self._session.published()
        self._printed.setText(printed_byline(published.bylines, published.language) or self.tr("No byline yet"))
        self.lines.setCurrentRow(min(max(row, 0), self.lines.count() - 1))
        self._show_line()

    def _show_line(self) -> None:
        if self._filling:
            return
        line = self._line()
        for widget in (self.who, self.role, self.job_title, self.location, self.remove, self._up, self._down):
            widget.setEnabled(line is not None)
        self._filling = True
        self.who.clear()
        for person in self._people:
            self.who.addItem(person.display_name or person.name, person.id)
        if line is not None:
            self.who.setCurrentIndex(self.who.findData(line.person) if line.person else -1)
            self.who.setEditText(self._name(line))
            self.role.setCurrentIndex(self.role.findData(line.role))
            self.job_title.setText(line.job_title)
            self.location.setText(line.location)
        self._filling = False

    def _name(self, line: Byline) -> str:
        person = self._session.surroundings.people.get(line.person)
        return (person.display_name or person.name) if person else line.name

    def _said(self, line: Byline) -> str:
        name = self._name(line) or self.tr("(nobody yet)")
        aside = ", ".join(filter(None, (line.job_title, line.location)))
        return f"{line.role.capitalize()} {name}" + (f" — {aside}" if aside else "")


def _rest(ids: list[str], without: str) -> list[str]:
    return [id for id in ids if id != without]
