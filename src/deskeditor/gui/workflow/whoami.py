"""Who writes here: every change is kept under a name."""

from collections.abc import Collection
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QLabel, QPushButton, QWidget

from deskeditor.gui import forms
from deskeditor.gui.alphabet import by_alphabet
from deskeditor.gui.people import ROLES

if TYPE_CHECKING:
    from deskeditor.gui.desk import Desk


class WhoAmIDialog(QDialog):
    """Somebody of the newsroom, or a name that becomes a person with what they work as."""

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._is_new = False
        form = forms.fill(self, "whoami")
        self.name = form.find(QComboBox, "name")
        self.roles = {role: form.find(QCheckBox, name) for name, role in ROLES.items()}
        self.said = form.find(QLabel, "said")
        self.button = form.find(QPushButton, "okButton")
        self.said.hide()
        for person in sorted(desk.facts.people, key=lambda p: by_alphabet(p.name)):
            self.name.addItem(person.name, person.id)
        self.name.setCurrentIndex(self.name.findData(desk.facts.me))
        line = self.name.lineEdit()
        assert line is not None  # it is editable
        line.setPlaceholderText(self.tr("Your name, as it stands in your byline"))
        self.name.editTextChanged.connect(self._show)
        self.button.clicked.connect(self._answer)
        form.find(QPushButton, "closeButton").clicked.connect(self.reject)
        self._show()
        self.name.setFocus()

    @property
    def person(self) -> str:
        """The id of whoever has the name that stands there; empty for a new one."""
        place = self.name.findText(self.name.currentText().strip(), Qt.MatchFlag.MatchFixedString)
        return str(self.name.itemData(place)) if place >= 0 else ""

    def _show(self) -> None:
        """What somebody works as is said of them under People; of a new one it is said here: nobody gets the roles of
        whoever stood there before."""
        person = next((one for one in self._desk.facts.people if one.id == self.person), None)
        if person is not None:
            self._tick(person.roles, changeable=False)
        elif not self._is_new:
            self._tick((), changeable=True)
        self._is_new = person is None
        self.button.setEnabled(bool(self.name.currentText().strip()))

    def _tick(self, roles: Collection[str], *, changeable: bool) -> None:
        for role, box in self.roles.items():
            box.setChecked(role in roles)
            box.setEnabled(changeable)

    def _answer(self) -> None:
        newsroom, person = self._desk.newsroom, self.person
        if newsroom is None:
            return
        if person:
            self._become(person)
            return
        self.button.setEnabled(False)
        roles = tuple(role for role, box in self.roles.items() if box.isChecked())
        work = partial(newsroom.add_person, name=self.name.currentText().strip(), roles=roles)
        self._desk.tasks.ask(work, self._become, self._failed)

    def _become(self, person: str) -> None:
        self._desk.set_fact("me", person)
        self.accept()

    def _failed(self, problem: Exception) -> None:
        self.button.setEnabled(True)
        self.said.setText(str(problem))
        self.said.show()
