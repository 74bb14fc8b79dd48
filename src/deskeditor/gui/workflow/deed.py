"""What a step with a story asks for before it is taken: a note, a reason, somebody, or only whether to go on."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFormLayout, QLabel, QPlainTextEdit, QPushButton, QWidget

from deskeditor.gui import forms
from deskeditor.gui.alphabet import by_alphabet
from deskeditor.news.records import Person
from deskeditor.news.workflow import Ask

NOBODY = ""


@dataclass(frozen=True, slots=True)
class Deed:
    """`name` as on the button; `asks` what must be answered; `said` sentences to know before; `proposed` how many of
    the newsroom's own suggestions are open and can be accepted with it."""

    story: str
    """Its id."""
    title: str
    name: str
    asks: tuple[Ask, ...] = ()
    said: tuple[str, ...] = ()
    proposed: int = 0
    desk: str = ""
    """The section of the paper that the story is for."""
    assignee: str = NOBODY


@dataclass(frozen=True, slots=True)
class Answer:
    note: str = ""
    assignee: str = NOBODY
    accept: bool = False


class DeedDialog(QDialog):
    answered = Signal(Answer)

    def __init__(self, deed: Deed, people: Iterable[Person] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._deed = deed
        form = forms.fill(self, "deed")
        self.setWindowTitle(deed.name)
        form.find(QLabel, "what").setText(deed.title)
        self.explained = form.find(QLabel, "explained")
        self.explained.setText("\n".join(deed.said))
        self.explained.setVisible(bool(deed.said))
        self.assignee = form.find(QComboBox, "assignee")
        self.note = form.find(QPlainTextEdit, "note")
        self.accept_all = form.find(QCheckBox, "acceptAll")
        self.button = form.find(QPushButton, "doButton")
        form.find(QLabel, "said").hide()
        self._fields = form.find(QFormLayout, "fieldsLayout")
        self._ask_whom(people)
        self._ask_words(form.find(QLabel, "noteLabel"))
        self._ask_suggestions()
        self.button.setText(deed.name)
        self.button.clicked.connect(self._answer)
        form.find(QPushButton, "closeButton").clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.button.click)
        self._allow()
        self.adjustSize()

    def _ask_whom(self, people: Iterable[Person]) -> None:
        asked = "assignee" in self._deed.asks
        self._fields.setRowVisible(self.assignee, asked)
        if not asked:
            return
        self.assignee.addItem(self.tr("Choose somebody"), NOBODY)
        for person in sorted(people, key=lambda p: (p.desk != self._deed.desk, by_alphabet(p.name))):
            self.assignee.addItem(self._called(person), person.id)
        self.assignee.setCurrentIndex(max(self.assignee.findData(self._deed.assignee), 0))
        self.assignee.currentIndexChanged.connect(self._allow)
        self.assignee.setFocus()

    def _called(self, person: Person) -> str:
        about = ", ".join(part for part in (*person.roles, person.desk) if part)
        return f"{person.name} — {about}" if about else person.name

    def _ask_words(self, label: QLabel) -> None:
        asks = self._deed.asks
        self._fields.setRowVisible(self.note, "note" in asks or "reason" in asks)
        if "reason" in asks:
            label.setText(self.tr("&Why"))
            self.note.setPlaceholderText(self.tr("Kept in the history of the story"))
        elif "note" in asks:
            label.setText(self.tr("&Note"))
            self.note.setPlaceholderText(self.tr("What is to be done; it goes to who gets the story"))
        self.note.setAccessibleName(label.text().replace("&", ""))
        self.note.textChanged.connect(self._allow)
        if asks and "assignee" not in asks:
            self.note.setFocus()

    def _ask_suggestions(self) -> None:
        count = self._deed.proposed
        self._fields.setRowVisible(self.accept_all, count > 0)
        one, many = (
            self.tr("&Accept the desk’s open suggestion"),
            self.tr("&Accept all {n} open suggestions of the desk"),
        )
        self.accept_all.setText(one if count == 1 else many.format(n=count))
        self.accept_all.setChecked(count > 0)

    def _allow(self) -> None:
        """What must be answered must be, before it can be done."""
        wants_words = {"note", "reason"} & set(self._deed.asks)
        answered = bool(self.note.toPlainText().strip()) or not wants_words
        chosen = "assignee" not in self._deed.asks or bool(self.assignee.currentData())
        self.button.setEnabled(answered and chosen)

    def _answer(self) -> None:
        said = Answer(
            self.note.toPlainText().strip(),
            str(self.assignee.currentData() or NOBODY),
            self.accept_all.isChecked() and self._deed.proposed > 0,
        )
        self.accept()
        self.answered.emit(said)
