"""Asks what a version is to be called that somebody wants to keep."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QWidget

from deskeditor.gui.forms import fill


class KeepVersionDialog(QDialog):
    named = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form = fill(self, "keepversion")
        self.name = form.find(QLineEdit, "name")
        buttons = form.find(QDialogButtonBox, "buttons")
        save = buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setText(self.tr("Keep"))
        save.setDefault(True)
        save.setEnabled(False)
        self.name.textChanged.connect(lambda words: save.setEnabled(bool(words.strip())))
        buttons.accepted.connect(self._keep)
        buttons.rejected.connect(self.reject)
        self.name.setFocus()

    def _keep(self) -> None:
        if name := self.name.text().strip():
            self.named.emit(name)
            self.accept()
