"""Changed there by somebody else: both texts side by side, and a person decides."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QPushButton, QSplitter, QWidget

from deskeditor.delivery.deciding import cancel, retry
from deskeditor.gui import forms
from deskeditor.gui.delivery.preparing import Both, ask_both
from deskeditor.gui.delivery.texts import show_runs
from deskeditor.gui.exporting.shown import Run
from deskeditor.gui.history.times import moment_words
from deskeditor.gui.reading import turn
from deskeditor.news.deliveries import Delivery
from deskeditor.news.problems import Problem
from deskeditor.text.compare import difference

if TYPE_CHECKING:
    from deskeditor.gui.delivery.courier import Courier
    from deskeditor.gui.desk import Desk
    from deskeditor.gui.theme import Theme
    from deskeditor.newsroom import Newsroom


class ConflictDialog(QDialog):
    """Nothing is overwritten unless *Overwrite* is pressed."""

    def __init__(
        self, desk: "Desk", courier: "Courier", theme: "Theme", delivery: Delivery, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._courier, self._theme, self._delivery = desk, courier, theme, delivery
        self._edit_url = ""
        form = forms.fill(self, "conflict")
        self.what = form.find(QLabel, "what")
        self.hint = form.find(QLabel, "hint")
        self.ours = form.find(QPlainTextEdit, "ours")
        self.theirs = form.find(QPlainTextEdit, "theirs")
        self._theirs_side = form.find(QWidget, "theirsSide")
        self.said = form.find(QLabel, "said")
        self.open_there = form.find(QPushButton, "openThere")
        self.leave = form.find(QPushButton, "leave")
        self.overwrite = form.find(QPushButton, "overwrite")
        later = form.find(QPushButton, "closeButton")
        room = self.screen().availableGeometry()
        self.resize(min(1080, room.width() - 60), min(660, room.height() - 70))
        form.find(QSplitter, "splitter").setSizes([540, 540])
        self.what.setText(delivery.sentence)
        self.hint.setText(self.tr("Nothing was overwritten. Reading both texts…"))
        self.open_there.hide()
        self.overwrite.setEnabled(False)
        self.overwrite.clicked.connect(self._overwrite)
        self.leave.clicked.connect(self._leave)
        self.open_there.clicked.connect(self._open_there)
        later.clicked.connect(self.reject)
        later.setFocus()
        if (newsroom := desk.newsroom) is not None:
            work = partial(ask_both, newsroom, delivery, desk.secrets_of(newsroom))
            desk.tasks.ask(work, self._show, self._failed)

    def _show(self, both: Both) -> None:
        self._edit_url = both.edit_url
        self.open_there.setVisible(both.edit_url.startswith(("http://", "https://")))
        self.overwrite.setEnabled(True)
        self.hint.setText(self._said_of(both))
        self.hint.setVisible(bool(self.hint.text()))
        self.said.setText(both.unread)
        self.said.setVisible(bool(both.unread))
        self._theirs_side.setVisible(both.gone != "deleted")
        turn(self.ours, both.ours)
        turn(self.theirs, both.theirs)
        if both.gone == "deleted":
            self.overwrite.setText(self.tr("&Send It Anew"))
            self.ours.setPlainText(both.ours)
            return
        if both.gone == "trash":
            self.overwrite.setText(self.tr("&Restore It With Ours"))
        ours, theirs = in_both(both.ours, both.theirs)
        show_runs(self.ours, ours, self._theme.colours)
        show_runs(self.theirs, theirs, self._theme.colours)

    def _said_of(self, both: Both) -> str:
        said = []
        if both.modified:
            when = self.tr("There it was changed last on {at}").format(at=moment_words(both.modified))
            said.append(self.tr("{when} by {who}.").format(when=when, who=both.who) if both.who else f"{when}.")
        if not both.gone and both.ours == both.theirs:
            said.append(self.tr("The words are the same: something else of it was changed there."))
        elif not both.gone:
            said.append(self.tr("What only one of the texts has is marked in it."))
        return " ".join(said)

    def _overwrite(self) -> None:
        self._decide(partial(retry, overwrite=True))

    def _leave(self) -> None:
        self._decide(cancel)

    def _decide(self, how: "Callable[[Newsroom, str], Delivery]") -> None:
        newsroom, id = self._desk.newsroom, self._delivery.id
        if newsroom is not None:
            self.overwrite.setEnabled(False)
            self.leave.setEnabled(False)
            self._desk.tasks.ask(lambda: how(newsroom, id), self._decided, self._failed)

    def _decided(self, _delivery: Delivery) -> None:
        self._courier.wake()
        self.accept()

    def _failed(self, problem: Exception) -> None:
        if not isinstance(problem, Problem):
            self._desk.tasks.fault.emit(problem)
        self.hint.setText(str(problem))
        self.hint.show()
        self.leave.setEnabled(True)

    def _open_there(self) -> None:
        QDesktopServices.openUrl(QUrl(self._edit_url))


def in_both(ours: str, theirs: str) -> tuple[list[Run], list[Run]]:
    """Both texts whole, each with what the other has not marked as come."""
    left: list[Run] = []
    right: list[Run] = []
    at, shift = 0, 0
    for splice in difference(theirs, ours):
        same = ours[at : splice.start]
        left += [Run("same", same), Run("come", splice.inserted)]
        right += [Run("same", same), Run("come", theirs[splice.start - shift : splice.end - shift])]
        at = splice.start + len(splice.inserted)
        shift += len(splice.inserted) - (splice.end - splice.start)
    rest = ours[at:]
    return [run for run in (*left, Run("same", rest)) if run.text], [
        run for run in (*right, Run("same", rest)) if run.text
    ]
