"""The form in which one record is written down: saved when it is accepted, and a sentence instead when it cannot be."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QIcon, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QWidget,
)
from shiboken6 import isValid

from deskeditor.gui import questions
from deskeditor.gui.forms import Form, fill
from deskeditor.gui.inspector.fields import calm
from deskeditor.gui.inspector.widgets import quiet
from deskeditor.gui.unfinished import Unfinished

LABEL_PX = 84


class RecordDialog(Unfinished):
    """Saves what was written when it is accepted; says in a sentence what is missing instead of closing.

    Enter accepts it, in prose Ctrl+Enter. Escape asks before written words are thrown away; `reject` does not.
    """

    def __init__(self, form: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._form: Form = fill(self, form)
        self.resize(self._form.root.size())
        self._form.root.setWindowFlags(Qt.WindowType.Widget)
        self._trouble = self._form.find(QLabel, "trouble")
        self._trouble.setProperty("trouble", True)
        self._trouble.hide()
        buttons = self._form.find(QDialogButtonBox, "buttons")
        for button in buttons.buttons():
            button.setIcon(QIcon())
        buttons.accepted.connect(self.finish)
        buttons.rejected.connect(self.leave)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.finish)
        for label in self.findChildren(QLabel):
            if label.objectName().endswith(("Label", "Hint")):
                quiet(label)
                label.setMinimumWidth(LABEL_PX if label.objectName().endswith("Label") else 0)
        calm(self)

    def missing(self) -> tuple[str, QWidget] | None:
        """A sentence and the field that wants it, or nothing when all is there that must be."""
        raise NotImplementedError

    def finish(self) -> None:
        missing = self.missing()
        if missing is None:
            self._trouble.hide()
            self.accept()
            return
        sentence, field = missing
        self._trouble.setText(sentence)
        self._trouble.show()
        self.reveal(field)

    def leave(self) -> None:
        """As the person wants it: when something was written, only after a question."""
        question = self.tr("Throw away what you wrote here?")
        explanation = self.tr("It is not saved yet. Cancel goes back to the form.")
        if self.is_written and not questions.sure(self, question, explanation, self.tr("Throw It Away")):
            return
        if isValid(self):  # the vault closes forms as it locks
            self.reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Cancel):
            self.leave()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """By the frame of its window."""
        if self.isVisible():
            event.ignore()
            self.leave()
        else:
            super().closeEvent(event)

    def reveal(self, field: QWidget) -> None:
        """Turn to the page of a field, and put the keyboard into it."""
        tabs = self._form.find(QTabWidget, "tabs")
        for number in range(tabs.count()):
            page = tabs.widget(number)
            if page is not None and page.isAncestorOf(field):
                tabs.setCurrentIndex(number)
        field.setFocus()

    def _line(self, name: str) -> QLineEdit:
        return self._form.find(QLineEdit, name)

    def _text(self, name: str) -> QPlainTextEdit:
        return self._form.find(QPlainTextEdit, name)

    def _box(self, name: str) -> QComboBox:
        return self._form.find(QComboBox, name)

    def _label(self, name: str) -> QLabel:
        return self._form.find(QLabel, name)

    def _place(self, name: str) -> QWidget:
        return self._form.find(QWidget, name)

    def _show_row(self, name: str, shown: bool) -> None:
        """A field with its label."""
        self._place(name).setVisible(shown)
        self._label(f"{name}Label").setVisible(shown)


def choose(box: QComboBox, value: object) -> None:
    """The entry with this value; the first when there is none."""
    box.setCurrentIndex(max(box.findData(value), 0))
