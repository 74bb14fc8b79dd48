"""The form in which one record is written down: saved when it is accepted, and a sentence instead when it cannot be."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QWidget,
)

from deskeditor.gui.forms import Form, fill
from deskeditor.gui.inspector.fields import calm
from deskeditor.gui.inspector.widgets import quiet
from deskeditor.gui.unfinished import Unfinished

LABEL_PX = 84


class RecordDialog(Unfinished):
    """Saves what was written when it is accepted; says in a sentence what is missing instead of closing."""

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
        buttons.rejected.connect(self.reject)
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
