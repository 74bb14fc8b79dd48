"""What would be sent, part by part, and what is different from what was sent last."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QPushButton

from deskeditor.gui.delivery.preparing import Shown
from deskeditor.gui.delivery.texts import show_runs
from deskeditor.gui.exporting.colouring import Colouring
from deskeditor.gui.exporting.shown import Kind, Part, Run, before, compared, size, words
from deskeditor.gui.forms import Form
from deskeditor.gui.reading import turn

if TYPE_CHECKING:
    from deskeditor.gui.tasks import Asks
    from deskeditor.gui.theme import Theme


class PayloadView(QObject):
    """The right side of the window that sends."""

    def __init__(self, form: Form, theme: "Theme", tasks: "Asks", parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._tasks = theme, tasks
        self._last: tuple[Part, ...] = ()
        self.part = form.find(QComboBox, "part")
        self.changes = form.find(QPushButton, "changes")
        self.text = form.find(QPlainTextEdit, "text")
        self.told = form.find(QLabel, "told")
        self._colouring = Colouring(self.text.document(), theme.colours)
        self.part.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.part.activated.connect(lambda *_: self._show())
        self.changes.toggled.connect(lambda *_: self._show())
        self.wait()

    def wait(self) -> None:
        self.part.clear()
        self.changes.setEnabled(False)
        self.told.hide()
        self._put(self.tr("Looking what would be sent…"), "text")

    def show_parts(self, shown: Shown) -> None:
        last, told = shown.last, shown.told
        self._last = last
        self.part.clear()
        for part in shown.parts:
            self.part.addItem(part.title if shown.files else part.name.rpartition(".")[0], part)
        self.changes.setEnabled(bool(last))
        why = self.tr("It was never sent there")
        self.changes.setToolTip(self.tr("What is different from what was sent last") if last else why)
        self.changes.setChecked(bool(last))
        self.told.setText("\n".join(told))
        self.told.setVisible(bool(told))
        differing = (row for row, part in enumerate(shown.parts) if last and _differs(part, last))
        self.part.setCurrentIndex(next(differing, 0))
        self._show()

    def cannot(self, why: str) -> None:
        """It cannot be shown; it can be sent all the same where the site is merely out of reach."""
        self.wait()
        self._put(why, "text")

    @property
    def chosen(self) -> Part | None:
        found: Part | None = self.part.currentData()
        return found

    def _show(self) -> None:
        part = self.chosen
        if part is None:
            return
        if part.kind in ("picture", "pdf", "bytes"):
            self._put(f"{part.name}\n{size(len(part.data))}", "text")
            return
        then = before(part, self._last)
        if not (self.changes.isChecked() and self.changes.isEnabled()):
            self._put(words(part), part.kind)
            return
        self._tasks.ask(lambda: _compared(part, then), self._show_runs, key=f"payload-{id(self)}")

    def _show_runs(self, runs: list[Run]) -> None:
        part = self.chosen
        turn(self.text, words(part) if part is not None and part.kind == "text" else "")
        self._colouring.know("text", 0)
        same = Run("cut", self.tr("Nothing is different in this part from what was sent last."))
        show_runs(self.text, runs or [same], self._theme.colours)

    def _put(self, said: str, kind: Kind) -> None:
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self.text.setFont(fixed if kind in ("json", "markup") else QFont())
        turn(self.text, said if kind == "text" else "")
        self._colouring.know(kind, len(said))
        self.text.setPlainText(said)


def _differs(part: Part, last: tuple[Part, ...]) -> bool:
    then = before(part, last)
    return then is None or then.data != part.data


def _compared(part: Part, then: Part | None) -> list[Run]:
    return compared(words(then) if then is not None else "", words(part))
