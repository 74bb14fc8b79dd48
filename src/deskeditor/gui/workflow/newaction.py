"""A further action of the workflow: what it is called, and from where to where it leads."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QWidget

from deskeditor.gui import forms
from deskeditor.news.workflow import MOVED_BY_HAND, Workflow

KEY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class NewAction:
    name: str
    sources: tuple[str, ...]
    to: str


class NewActionDialog(QDialog):
    made = Signal(NewAction)

    def __init__(self, workflow: Workflow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form = forms.fill(self, "newaction")
        self.name = form.find(QLineEdit, "name")
        self.sources = form.find(QListWidget, "from")
        self.to = form.find(QComboBox, "to")
        self.button = form.find(QPushButton, "addButton")
        for state in workflow.states:
            item = QListWidgetItem(state.name, self.sources)
            item.setData(KEY, state.key)
            item.setCheckState(Qt.CheckState.Unchecked)
            if state.meaning in MOVED_BY_HAND:
                self.to.addItem(state.name, state.key)
        self.name.textChanged.connect(self._allow)
        self.sources.itemChanged.connect(self._allow)
        self.to.currentIndexChanged.connect(self._allow)
        self.button.clicked.connect(self._add)
        form.find(QPushButton, "closeButton").clicked.connect(self.reject)
        self._allow()
        self.name.setFocus()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The states from which it leads; it cannot lead to where it starts."""
        items = [self.sources.item(row) for row in range(self.sources.count())]
        ticked = [str(item.data(KEY)) for item in items if item.checkState() is Qt.CheckState.Checked]
        return tuple(key for key in ticked if key != self.to.currentData())

    def _allow(self) -> None:
        self.button.setEnabled(bool(self.name.text().strip() and self.chosen))

    def _add(self) -> None:
        made = NewAction(self.name.text().strip(), self.chosen, str(self.to.currentData()))
        self.accept()
        self.made.emit(made)
