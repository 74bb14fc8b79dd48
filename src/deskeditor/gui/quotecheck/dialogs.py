"""The questions about one quotation: why it stands as it is, which recorded quote it is, who says it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QWidget

from deskeditor.gui.gatewords import judged
from deskeditor.gui.ledger.recordform import RecordDialog
from deskeditor.gui.tasks import Asks
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
        verdict.setText(judged(one.sentence))
        self._reason = self._line("reason")
        self._stood = one.ruling.cleared if one.ruling is not None else ""
        self._reason.setText(self._stood)
        buttons = self._form.find(QDialogButtonBox, "buttons")
        buttons.button(QDialogButtonBox.StandardButton.Save).setText(self.tr("Clear This Quote"))
        self.accepted.connect(lambda: self.cleared.emit(self._reason.text().strip()))
        self._reason.setFocus()

    @property
    def is_written(self) -> bool:
        return self._reason.text() != self._stood

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
        self._list.setSpacing(4)
        self._list.itemDoubleClicked.connect(lambda _: self.finish())
        self._find.textChanged.connect(lambda _: self._fill())
        self._find.installEventFilter(self)
        self._form.find(QDialogButtonBox, "buttons").button(QDialogButtonBox.StandardButton.Save).setText(do_it)
        self.accepted.connect(lambda: self.chosen.emit(self._chosen))
        self._fill()
        self._find.setFocus()

    @property
    def is_written(self) -> bool:
        """What was typed only finds."""
        return False

    def missing(self) -> tuple[str, QWidget] | None:
        return None if self._chosen else (self.tr("Choose one of the list."), self._find)

    @property
    def _chosen(self) -> str:
        item = self._list.currentItem() if self._list.count() else None
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def _fill(self) -> None:
        wanted = fold(self._find.text()).split()
        self._offer([one for one in self._choices if all(word in fold(f"{one.words} {one.below}") for word in wanted)])

    def _offer(self, choices: Sequence[Choice], chosen: str = "") -> None:
        """List these, with one of them chosen: the first when it is not among them."""
        self._list.clear()
        for choice in choices:
            item = QListWidgetItem("\n".join(filter(None, (choice.words, choice.below))))
            item.setData(Qt.ItemDataRole.UserRole, choice.id)
            self._list.addItem(item)
        ids = [choice.id for choice in choices]
        self._list.setCurrentRow(ids.index(chosen) if chosen in ids else 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down in the line go through the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if by:
                self._go_by(by)
                return True
        return super().eventFilter(watched, event)

    def _go_by(self, rows: int) -> None:
        self._list.setCurrentRow(min(max(self._list.currentRow() + rows, 0), self._list.count() - 1))


class LinkDialog(ChooseDialog):
    """Asks which recorded quote it is, of all that the newsroom has; `find` looks for them beside the window."""

    def __init__(
        self,
        one: Checked,
        language: str,
        find: Callable[[str], Sequence[Choice]],
        tasks: Asks,
        parent: QWidget | None = None,
    ) -> None:
        self._find_for, self._tasks = find, tasks
        self._awaited = self._at_once = self._turned = False
        """Whether an answer is on the way, its first one is to be taken, and somebody went through the list since they
        typed."""
        super().__init__(self.tr("Which recorded quote is it?"), self.tr("Link"), one, language, (), parent)
        self._find.setPlaceholderText(self.tr("Find in all that is recorded: words, speaker, story"))
        self._list.itemPressed.connect(lambda _: self._turn())

    def finish(self) -> None:
        """Enter takes no quote that is not the answer to what was typed: it waits for that."""
        self._at_once = self._awaited and not self._turned
        if not self._at_once:
            super().finish()

    def missing(self) -> tuple[str, QWidget] | None:
        missing = super().missing()
        return (self._none_found(), self._find) if missing and not self._list.count() else missing

    def _none_found(self) -> str:
        if self._find.text().strip():
            return self.tr("No recorded quote has all these words.")
        return self.tr("Nothing is recorded yet: record the quote first.")

    def _turn(self) -> None:
        self._turned = True

    def _go_by(self, rows: int) -> None:
        super()._go_by(rows)
        self._turn()

    def _fill(self) -> None:
        self._awaited, self._at_once, self._turned = True, False, False
        words, find = self._find.text(), self._find_for
        self._tasks.ask(lambda: (words, find(words)), self._take, key=f"link-{id(self)}")

    def _take(self, answer: tuple[str, Sequence[Choice]]) -> None:
        words, choices = answer
        if words != self._find.text():
            return
        self._awaited = False
        self._offer(choices, self._chosen if self._turned else "")
        self._trouble.setVisible(not choices)
        self._trouble.setText(self._none_found())
        if self._at_once:
            self._at_once = False
            self.finish()


def _show_words(label: QLabel, one: Checked, language: str, points: float) -> None:
    words = " ".join(one.quotation.words.split())
    short = words if len(words) <= LONGEST else f"{words[:LONGEST].rstrip()} …"
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(serif(round(points * 1.15)))
    label.setText(in_marks(short, language))
