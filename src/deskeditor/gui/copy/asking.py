"""The two questions of the copy: where a link goes, and how large a table is. Each is one function, which a test
replaces."""

from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QSpinBox, QWidget

from deskeditor.gui import forms


@dataclass(frozen=True, slots=True)
class LinkAnswer:
    """An empty `address` takes the link away."""

    address: str
    words: str


def ask_link(parent: QWidget, address: str, words: str) -> LinkAnswer | None:
    """`words` are those that are to be the link; None: not now."""
    dialog = QDialog(parent)
    form = forms.fill(dialog, "link")
    field, shown = form.find(QLineEdit, "address"), form.find(QLineEdit, "words")
    field.setText(address)
    shown.setText(words)
    remove = form.find(QPushButton, "removeButton")
    remove.setVisible(bool(address))
    remove.clicked.connect(field.clear)
    remove.clicked.connect(dialog.accept)
    form.find(QPushButton, "linkButton").clicked.connect(dialog.accept)
    form.find(QPushButton, "cancelButton").clicked.connect(dialog.reject)
    field.setFocus()
    answer = LinkAnswer(field.text().strip(), shown.text().strip()) if dialog.exec() else None
    dialog.deleteLater()
    return answer


def ask_table(parent: QWidget) -> tuple[int, int] | None:
    """Rows below the headings, and columns; None: not now."""
    dialog = QDialog(parent)
    form = forms.fill(dialog, "table")
    rows, columns = form.find(QSpinBox, "rows"), form.find(QSpinBox, "columns")
    form.find(QPushButton, "insertButton").clicked.connect(dialog.accept)
    form.find(QPushButton, "cancelButton").clicked.connect(dialog.reject)
    answer = (rows.value(), columns.value()) if dialog.exec() else None
    dialog.deleteLater()
    return answer
