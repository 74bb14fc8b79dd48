"""First start: three questions on one page, then an empty story."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QRadioButton, QWidget

from deskeditor.gui import forms, questions
from deskeditor.gui.theme import serif

ROLES = {
    "reporterRole": "reporter",
    "editorRole": "editor",
    "photoEditorRole": "photo editor",
    "checkerRole": "checker",
    "publisherRole": "publisher",
}
"""Check boxes of the form and what somebody is."""


@dataclass(frozen=True, slots=True)
class Answers:
    """`profile` is a key of `news.workflow.PROFILES`; `destination`: a folder, None for not yet; `site`: stories are to
    go to a web site or a server, which is to be set up next; `roles`: what who answers works as, in a newsroom."""

    name: str
    profile: str
    destination: Path | None
    site: bool = False
    roles: tuple[str, ...] = ()


class FirstStartPage(QWidget):
    answered = Signal(Answers)
    sample_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, can_go_back: bool = False) -> None:
        super().__init__(parent)
        form = forms.fill(self, "firststart")
        form.find(QLabel, "firstStartTitle").setFont(serif(26))
        self.name = form.find(QLineEdit, "name")
        self.large = form.find(QRadioButton, "large")
        self.folder = form.find(QLineEdit, "folder")
        self.site = form.find(QCheckBox, "site")
        self.roles = {role: form.find(QCheckBox, name) for name, role in ROLES.items()}
        self._roles_box = form.find(QWidget, "rolesBox")
        self._roles_box.hide()
        self.large.toggled.connect(self._roles_box.setVisible)
        self.trouble = form.find(QLabel, "trouble")
        self.start = form.find(QPushButton, "startButton")
        self.trouble.hide()
        self.start.clicked.connect(self._answer)
        self.name.returnPressed.connect(self._answer)
        self.folder.returnPressed.connect(self._answer)
        form.find(QPushButton, "sampleButton").clicked.connect(self.sample_wanted)
        self._back = form.find(QPushButton, "backButton")
        self._back.setVisible(can_go_back)
        self._back.clicked.connect(self.back_wanted)
        choose = form.find(QPushButton, "folderButton")
        choose.clicked.connect(self._choose_folder)
        for widget in (self.folder, choose):
            self.site.toggled.connect(widget.setDisabled)

    def say(self, sentence: str) -> None:
        """What is wrong with the answers, or went wrong with them."""
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))

    def _choose_folder(self) -> None:
        found = questions.folder(self, self.tr("Where finished stories go"), self.folder.text())
        if found is not None:
            self.folder.setText(str(found))

    def _answer(self) -> None:
        name, site = self.name.text().strip(), self.site.isChecked()
        folder = "" if site else self.folder.text().strip()
        if not name:
            self.say(self.tr("Write your name; it stands in your byline."))
            self.name.setFocus()
            return
        if folder and not Path(folder).expanduser().is_dir():
            self.say(self.tr("There is no folder “{folder}”; choose one, or leave it empty.").format(folder=folder))
            self.folder.setFocus()
            return
        self.say("")
        destination = Path(folder).expanduser() if folder else None
        if not self.large.isChecked():
            self.answered.emit(Answers(name, "small", destination, site))
            return
        roles = tuple(role for role, box in self.roles.items() if box.isChecked())
        self.answered.emit(Answers(name, "large", destination, site, roles))
