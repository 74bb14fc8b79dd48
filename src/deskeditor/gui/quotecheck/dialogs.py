"""The questions about one quotation: why it stands as it is, which recorded quote it is, who says it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QWidget

from deskeditor.gui.ledger.recordform import RecordDialog
from deskeditor.gui.theme import serif
from deskeditor.news.quotation import in_marks
from deskeditor.news.quotations import Checked
from deskeditor.text.fold import fold

LONGEST = 300
"""Characters of a quotation that a dialog shows."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose: a record's id, its words, and a line below them."""

    id: str
    words: str
    below: str = ""


class _Question(RecordDialog):
    """All on one page."""

    def reveal(self, field: QWidget) -> None:
        field.setFocus()


class ClearDialog(_Question):
    """Asks for the reason why a quotation stands although the check objects."""

    cleared = Signal(str)

    def __init__(self, one: Checked, language: str, parent: QWidget | None = None) -> None:
        super().__init__("clear_quote", parent)
        _show_words(self._form.find(QLabel, "words"), one, language, self.font().pointSizeF())
        verdict = self._form.find(QLabel, "verdict")
        verdict.setTextFormat(Qt.TextFormat.PlainText)
        verdict.setText(one.sentence)
        self._reason = self._line("reason")
        if one.ruling is not None:
            self._reason.setText(one.ruling.cleared)
        buttons = self._form.find(QDialogButtonBox, "buttons")
        buttons.button(QDialogButtonBox.StandardButton.Save).setText(self.tr("Clear This Quote"))
        self.accepted.connect(lambda: self.cleared.emit(self._reason.text().strip()))
        self._reason.setFocus()

    def missing(self) -> tuple[str, QWidget] | None:
        if self._reason.text().strip():
            return None
        return self.tr("Write the reason: whoever asks later will want it."), self._reason


class ChooseDialog(_Question):
    """Asks which of these it is. The first letters of a word find it; Enter takes what is chosen."""

    chosen = Signal(str)

    def __init__(
        self,
        title: str,
        do_it: str,
        one: Checked,
        language: str,
        choices: Sequence[Choice],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("choose_record", parent)
        self.setWindowTitle(title)
        _show_words(self._form.find(QLabel, "words"), one, language, self.font().pointSizeF())
        self._choices = choices
        self._find = self._line("find")
        self._list = self._form.find(QListWidget, "list")
        self._list.setAlternatingRowColors(False)
        self._list.itemDoubleClicked.connect(lambda _: self.finish())
        self._find.textEdited.connect(lambda _: self._fill())
        self._find.installEventFilter(self)
        self._form.find(QDialogButtonBox, "buttons").button(QDialogButtonBox.StandardButton.Save).setText(do_it)
        self.accepted.connect(lambda: self.chosen.emit(self._chosen))
        self._fill()
        self._find.setFocus()

    def missing(self) -> tuple[str, QWidget] | None:
        return None if self._chosen else (self.tr("Choose one of the list."), self._find)

    @property
    def _chosen(self) -> str:
        item = self._list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if self._list.count() else ""

    def _fill(self) -> None:
        wanted = fold(self._find.text()).split()
        self._list.clear()
        for choice in self._choices:
            folded = fold(f"{choice.words} {choice.below}")
            if all(word in folded for word in wanted):
                item = QListWidgetItem("\n".join(filter(None, (choice.words, choice.below))))
                item.setData(Qt.ItemDataRole.UserRole, choice.id)
                self._list.addItem(item)
        self._list.setCurrentRow(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down in the line go through the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if by:
                self._list.setCurrentRow(min(max(self._list.currentRow() + by, 0), self._list.count() - 1))
                return True
        return super().eventFilter(watched, event)


def _show_words(label: QLabel, one: Checked, language: str, points: float) -> None:
    words = " ".join(one.quotation.words.split())
    short = words if len(words) <= LONGEST else f"{words[:LONGEST].rstrip()} …"
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(serif(round(points * 1.15)))
    label.setText(in_marks(short, language))
