"""Forms that stay open beside the window: nothing written in one is lost when the window, or the newsroom, is left."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from deskeditor.gui import questions

PRIVATE = "private"
"""Property of a form that shows words of a vault."""


class Unfinished(QDialog):
    """A form whose words are saved only when it is accepted."""

    @property
    def is_written(self) -> bool:
        """Whether somebody wrote something in it that is not saved yet."""
        raise NotImplementedError

    def finish(self) -> None:
        """Save what was written, and close; when something is missing for that, say it and stay open."""
        raise NotImplementedError


def finished(within: QWidget | None = None) -> bool:
    """Close the forms that belong to a window, or all: what was written in them is saved, as by their own button.
    One that cannot be saved comes to the front and says what is missing: then the answer is no. One that is out of
    sight with the vault is asked about."""
    if any(form.is_written for form in _locked_forms(within)) and not _thrown_away(within):
        return False
    for form in _open_forms(within):
        if _is_there(form) and form.is_written and not _finish(form):
            return False
    for form in _open_forms(within):
        if _is_there(form):
            form.reject()
    return True


def _finish(form: Unfinished) -> bool:
    form.finish()
    if not _is_there(form):
        return True
    form.raise_()
    form.activateWindow()
    return False


def _open_forms(within: QWidget | None) -> list[Unfinished]:
    """One that was opened out of another is before it."""
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, Unfinished) and w.isVisible()]
    mine = [form for form in found if within is None or within in _above(form)]
    return sorted(mine, key=lambda form: -len(_above(form)))


def _locked_forms(within: QWidget | None) -> list[Unfinished]:
    """Those that were hidden when the vault was locked, since they show what is in it."""
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, Unfinished) and w.property(PRIVATE)]
    return [form for form in found if not form.isVisible() and (within is None or within in _above(form))]


def _thrown_away(within: QWidget | None) -> bool:
    """What they hold is not saved unasked: it would be in the clear then."""
    return questions.sure(
        within or QApplication.activeWindow(),
        _tr("A quote that you were writing from a private transcript is not saved."),
        _tr("Unlock the vault (Ctrl+Alt+L) to see it again and to save it."),
        _tr("&Throw It Away"),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("unfinished", text)


def _above(widget: QWidget) -> list[QWidget]:
    above = []
    at = widget.parentWidget()
    while at is not None:
        above.append(at)
        at = at.parentWidget()
    return above


def _is_there(form: QDialog) -> bool:
    return bool(isValid(form)) and form.isVisible()
