"""Every question that stops the window, each one function that a test replaces. None means: not now."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget


def folder(parent: QWidget, title: str, start: str = "") -> Path | None:
    """A folder that is there."""
    found = QFileDialog.getExistingDirectory(parent, title, start or _documents())
    return Path(found) if found else None


def new_file(parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
    """A file to write; the dialog has asked before it names one that is there. `kinds`: `PDF (*.pdf)`."""
    found, _ = QFileDialog.getSaveFileName(parent, title, str(Path(_documents()) / name), kinds)
    return Path(found) if found else None


def files(parent: QWidget, title: str, kinds: str) -> list[Path]:
    """Files to read; empty for none."""
    found, _ = QFileDialog.getOpenFileNames(parent, title, _documents(), kinds)
    return [Path(name) for name in found]


def sure(parent: QWidget | None, question: str, explanation: str, do_it: str) -> bool:
    """Whether to do it; `do_it` names the button."""
    box = QMessageBox(QMessageBox.Icon.Question, "deskeditor", question, parent=parent)
    box.setInformativeText(explanation)
    yes = box.addButton(do_it, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    return box.clickedButton() is yes


def tell_fault(parent: QWidget | None, trace: str) -> None:
    """A fault of the program itself, with what is needed to mend it."""
    box = QMessageBox(QMessageBox.Icon.Critical, "deskeditor", _tr("deskeditor has made a mistake."), parent=parent)
    box.setInformativeText(
        _tr("What you wrote is saved. Please send the details below to the makers; then go on, or start again.")
    )
    box.setDetailedText(trace)
    box.exec()


def tell_unsaved(sentence: str) -> None:
    """The last thing the program says when the disk did not take the last words."""
    box = QMessageBox(QMessageBox.Icon.Warning, "deskeditor", _tr("Your last words are not saved in the newsroom yet."))
    box.setInformativeText(sentence)
    box.exec()


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def _tr(text: str) -> str:
    return QCoreApplication.translate("questions", text)
