"""About deskeditor: version and licence."""

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QWidget

from deskeditor.gui import forms
from deskeditor.gui.theme import serif


def program_version() -> str:
    """As installed; empty in a bare checkout."""
    try:
        return version("deskeditor")
    except PackageNotFoundError:
        return ""


class AboutDialog(QDialog):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form = forms.fill(self, "about")
        form.find(QLabel, "title").setFont(serif(24))
        form.find(QLabel, "version").setText(
            self.tr("Version {own}, Qt {qt}").format(own=program_version() or "—", qt=qVersion())
        )
        form.find(QDialogButtonBox, "buttons").rejected.connect(self.reject)
