"""Where the words of a note are written: it grows with them, and behind an `@` it offers who is in the newsroom."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QMimeData, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QPlainTextEdit, QWidget

from deskeditor.gui.alphabet import by_alphabet

MOST_LINES = 7
LONGEST_NAME = 40
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteEdit(QPlainTextEdit):
    sent = Signal()
    """Ctrl+Enter."""
    left = Signal()
    """Escape."""
    grown = Signal()

    def __init__(self, names: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noteEdit")
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._lines = 0
        self._completer = QCompleter(QStringListModel(sorted(set(names), key=by_alphabet), self), self)
        self._list: QAbstractItemView = self._completer.popup()  # type: ignore[assignment]  # it is made when asked for
        self._list.setObjectName("noteNames")
        self._completer.setWidget(self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.activated.connect(self._complete)
        self.document().contentsChanged.connect(self._changed)
        self._changed()

    @property
    def words(self) -> str:
        """As they are kept: `toPlainText()` would turn no-break spaces into spaces."""
        return self.document().toRawText().replace("\u2029", "\n").strip()

    def write(self, words: str) -> None:
        self.setPlainText(words)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._wanted_height())

    def _wanted_height(self) -> int:
        lines = min(max(self._lines, 2), MOST_LINES)
        return lines * QFontMetrics(self.font()).lineSpacing() + 18

    def _changed(self) -> None:
        layout = self.document().documentLayout()
        block, lines = self.document().firstBlock(), 0
        while block.isValid():
            layout.blockBoundingRect(block)
            lines += max(block.layout().lineCount(), 1)
            block = block.next()
        if lines != self._lines:
            self._lines = lines
            self.setFixedHeight(self._wanted_height())
            self.grown.emit()

    # mentions

    @property
    def offered(self) -> list[str]:
        """The names that are offered now."""
        if not self._list.isVisible():
            return []
        model = self._completer.completionModel()
        return [str(model.data(model.index(row, 0))) for row in range(model.rowCount())]

    def _begun(self) -> str | None:
        """What of a name stands between the last `@` and the caret; None when no name is being written."""
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        at = before.rfind("@")
        begun = before[at + 1 :]
        alone = at == 0 or (at > 0 and not (before[at - 1].isalnum() or before[at - 1] == "_"))
        return begun if at >= 0 and alone and len(begun) <= LONGEST_NAME and not begun.startswith(" ") else None

    def _offer(self) -> None:
        begun = self._begun()
        self._completer.setCompletionPrefix(begun or "")
        names = self._completer.completionCount()
        if begun is None or not names or (names == 1 and self._completer.currentCompletion() == begun):
            self._list.hide()
            return
        self._list.setCurrentIndex(self._completer.completionModel().index(0, 0))
        place = self.cursorRect()
        place.setWidth(self._list.sizeHintForColumn(0) + 30)
        self._completer.complete(place)

    def _complete(self, name: str) -> None:
        begun = self._begun()
        if begun is not None:
            cursor = self.textCursor()
            cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(begun))
            cursor.insertText(name + " ")

    # Qt

    def event(self, event: QEvent) -> bool:
        """Ctrl+Enter sends the note, whatever it means elsewhere in the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _sends(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self._list.isVisible() and key in (*_ENTER, Qt.Key.Key_Tab, Qt.Key.Key_Escape):
            event.ignore()  # the list takes it
            return
        if _sends(event):
            self.sent.emit()
            return
        if key == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
        if event.text():
            self._offer()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Words alone."""
        if source.hasText():
            self.insertPlainText(source.text())


def _sends(event: QKeyEvent) -> bool:
    return event.key() in _ENTER and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
