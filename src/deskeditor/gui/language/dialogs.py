"""The question how far a finding may stand, and why."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QRadioButton, QWidget

from deskeditor.gui import forms
from deskeditor.gui.language.messages import isolated
from deskeditor.gui.language.watch import Found
from deskeditor.gui.reading import apart


class LetStandDialog(QDialog):
    answered = Signal(str, str)
    """`here`, `story` or `always`, and the reason."""

    def __init__(self, found: Found, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form = forms.fill(self, "letstand")
        form.find(QLabel, "about").setText(f"“{apart(found.finding.text)}”: {isolated(found.finding)}")
        self.scopes = {name: form.find(QRadioButton, name) for name in ("here", "story", "always")}
        self.reason = form.find(QLineEdit, "reason")
        buttons = form.find(QDialogButtonBox, "buttons")
        buttons.accepted.connect(self._answer)
        buttons.rejected.connect(self.reject)
        self.reason.setFocus()

    def _answer(self) -> None:
        scope = next(name for name, button in self.scopes.items() if button.isChecked())
        self.answered.emit(scope, self.reason.text().strip())
        self.accept()
