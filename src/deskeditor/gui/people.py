"""The people of the newsroom: names as printed, what they work as, bios. A change is kept when its field is left."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QCompleter,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from deskeditor.gui import forms, notices
from deskeditor.gui.alphabet import by_alphabet
from deskeditor.gui.desk import Desk
from deskeditor.gui.inspector.moment import zones
from deskeditor.news.planning import zone_or_here
from deskeditor.news.records import Person

PERSON_ID = Qt.ItemDataRole.UserRole
LINES = {
    "name": "name",
    "displayName": "display_name",
    "jobTitle": "job_title",
    "organization": "organization",
    "location": "location",
    "desk": "desk",
    "zone": "zone",
    "url": "url",
    "email": "email",
    "phone": "phone",
}
"""Line edits of the form and the fields of the person."""
ROLES = {
    "reporterRole": "reporter",
    "editorRole": "editor",
    "photoEditorRole": "photo editor",
    "checkerRole": "checker",
    "publisherRole": "publisher",
    "outsideReaderRole": "outside reader",
}
"""Check boxes of the form and what somebody is (`news.records.ROLES_OF_PEOPLE`)."""


class PeopleDialog(QDialog):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._wanted = desk.facts.me
        self._shown: Person | None = None
        form = forms.fill(self, "people")
        self.people = form.find(QListWidget, "people")
        self.lines = {field: form.find(QLineEdit, name) for name, field in LINES.items()}
        self.bio = form.find(QPlainTextEdit, "bio")
        self.staff = form.find(QCheckBox, "staff")
        self.roles = {role: form.find(QCheckBox, name) for name, role in ROLES.items()}
        self._roles_hint = form.find(QLabel, "rolesHint")
        form.find(QPushButton, "addButton").clicked.connect(self.add)
        form.find(QPushButton, "closeButton").clicked.connect(self.accept)
        for field, line in self.lines.items():
            self._follow(field, line)
        names = QCompleter(zones(), self)
        names.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        names.setFilterMode(Qt.MatchFlag.MatchContains)
        self.lines["zone"].setCompleter(names)
        self.bio.installEventFilter(self)
        self.staff.toggled.connect(lambda on: self._keep(staff=on))
        for box in self.roles.values():
            box.clicked.connect(self._keep_roles)
        self.people.currentItemChanged.connect(lambda *_: self._show())
        desk.facts_changed.connect(self._list)
        self._list()

    def add(self) -> None:
        """Somebody new, whose name is to be written."""
        newsroom = self._desk.newsroom
        if newsroom is None:
            return
        name = self.tr("New person")
        self._desk.tasks.ask(lambda: newsroom.add_person(name=name), self._added)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.bio and event.type() == QEvent.Type.FocusOut:
            self._keep(bio=self.bio.toPlainText())
        return super().eventFilter(watched, event)

    def done(self, result: int) -> None:
        self._keep(bio=self.bio.toPlainText())
        super().done(result)

    def _added(self, person_id: str) -> None:
        self._wanted = person_id
        self.lines["name"].setFocus()

    def _list(self) -> None:
        """The people anew, with the same one chosen."""
        wanted = self._wanted or (self._shown.id if self._shown else "")
        blocked = self.people.blockSignals(True)
        self.people.clear()
        for person in sorted(self._desk.facts.people, key=lambda p: by_alphabet(p.name)):
            item = QListWidgetItem(person.name or self.tr("(no name)"), self.people)
            item.setData(PERSON_ID, person.id)
            if person.id == wanted:
                self.people.setCurrentItem(item)
                self._wanted = ""
        if self.people.currentItem() is None and self.people.count():
            self.people.setCurrentRow(0)
        self.people.blockSignals(blocked)
        self._show()

    def _show(self) -> None:
        item = self.people.currentItem()
        chosen = item.data(PERSON_ID) if item else ""
        person = next((p for p in self._desk.facts.people if p.id == chosen), None)
        fields: list[QWidget] = [*self.lines.values(), self.bio, self.staff, *self.roles.values()]
        for widget in fields:
            widget.setEnabled(person is not None)
        another = person is None or self._shown is None or person.id != self._shown.id
        self._shown = person
        for field, line in self.lines.items():
            if another or not line.hasFocus():
                line.setText(getattr(person, field, ""))
        if another or not self.bio.hasFocus():
            self.bio.setPlainText(person.bio if person else "")
        self.staff.setChecked(bool(person and person.staff))
        for role, box in self.roles.items():
            box.setChecked(bool(person and role in person.roles))
        self._say_roles(person)
        if another and person and person.name == self.tr("New person"):
            self.lines["name"].selectAll()

    def _say_roles(self, person: Person | None) -> None:
        said = self.tr("Nothing is ticked: they may do what anybody here may.")
        self._roles_hint.setText(said if person and not person.roles else "")
        self._roles_hint.setVisible(bool(self._roles_hint.text()))

    def _keep_roles(self) -> None:
        self._keep(roles=tuple(role for role, box in self.roles.items() if box.isChecked()))

    def _follow(self, field: str, line: QLineEdit) -> None:
        line.editingFinished.connect(lambda: self._line_left(field, line))

    def _line_left(self, field: str, line: QLineEdit) -> None:
        said = line.text().strip()
        if field == "zone" and said and zone_or_here(said) is None:
            notices.error(self.tr("“{zone}” is not a time zone; write it like Europe/Berlin.").format(zone=said))
            line.setText(self._shown.zone if self._shown else "")
            return
        self._keep(**{field: said})

    def _keep(self, **fields: Any) -> None:
        """Write what differs."""
        person, newsroom = self._shown, self._desk.newsroom
        changed = {name: value for name, value in fields.items() if person and getattr(person, name) != value}
        if person is None or newsroom is None or not changed:
            return
        person_id = person.id
        self._desk.tasks.ask(lambda: newsroom.set_fields(person_id, **changed), lambda _: None)
