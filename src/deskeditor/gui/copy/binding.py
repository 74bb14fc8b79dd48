"""A Qt document and a prose field of a record, kept the same words in both directions.

Qt tells changes in UTF-16 units, the record is changed in code points. The binding keeps the lines that the widget
shows (`lines`) and converts by them, so that a keystroke costs the same in a short story and in a long one.
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor, QTextDocument

from deskeditor.gui.session import Session
from deskeditor.text.compare import Splice
from deskeditor.text.document import Change
from deskeditor.text.lines import Lines
from deskeditor.text.undo import Undo

LineListener = Callable[[int, int, int, int], None]
"""Told the line and column (code points) where a change begins, how many lines after that line went, and how many
came."""


def words_of(document: QTextDocument) -> str:
    """The words exactly: `toPlainText()` would turn no-break spaces into spaces."""
    return document.toRawText().replace("\u2029", "\n")


def words_between(document: QTextDocument, start_utf16: int, end_utf16: int) -> str:
    cursor = QTextCursor(document)
    cursor.setPosition(start_utf16)
    cursor.setPosition(end_utf16, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText().replace("\u2029", "\n")


def trimmed(start: int, old: str, new: str) -> tuple[int, int, str]:
    """What really differs, when `old`, which began at `start`, became `new`: start, end and what comes there
    instead."""
    head = 0
    shorter = min(len(old), len(new))
    while head < shorter and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < shorter - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return start + head, start + len(old) - tail, new[head : len(new) - tail]


class Binding(QObject):
    """`keeping` is entered around changes that come from elsewhere; the editor keeps its scroll position there."""

    def __init__(
        self,
        document: QTextDocument,
        session: Session,
        field: str,
        *,
        record: str | None = None,
        keeping: Callable[[], AbstractContextManager[object]] = nullcontext,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.lines = Lines()
        self.field = field
        self._document = document
        self._session = session
        self._record = record
        self._record_id = record or session.id
        self._keeping = keeping
        self.turned_back: Callable[[int], None] = lambda _position: None
        """Called after undo or redo changed these words, with the place where they did."""
        self._listeners: list[LineListener] = []
        self._showing = False
        document.setUndoRedoEnabled(False)
        document.contentsChange.connect(self._take)
        session.changed.connect(self._follow)

    def listen(self, listener: LineListener) -> None:
        """Called after each change of the shown words, before the document is laid out again."""
        self._listeners.append(listener)

    def load(self) -> None:
        """Show what the field holds."""
        text = self._session.document(self._record).lines(self.field).text()
        with self._shown():
            cursor = QTextCursor(self._document)
            cursor.beginEditBlock()
            self._replace(cursor, 0, len(self.lines), text)
            cursor.endEditBlock()

    def release(self) -> None:
        """Follow the session no longer."""
        self._session.changed.disconnect(self._follow)
        self._document.contentsChange.disconnect(self._take)

    def position(self, at_utf16: int) -> int:
        """Code point at a Qt position."""
        return self.lines.from_utf16(at_utf16)

    def at_utf16(self, position: int) -> int:
        """Qt position of a code point."""
        return self.lines.to_utf16(position)

    # from the widget

    def _take(self, at: int, removed: int, added: int) -> None:
        """Qt counts the end of the last block too, and tells changes of formats as if the words had changed."""
        if self._showing:
            return
        lines = self.lines
        start = lines.from_utf16(at)
        if added == 1 and not removed:
            character = self._document.characterAt(at)
            if character < "\u2028" or "\u202a" <= character < "\ud800":  # the usual keystroke
                self._pass_on(start, start, character)
                return
        end = lines.from_utf16(min(at + removed, lines.utf16_length))
        new = words_between(self._document, at, min(at + added, self._document.characterCount() - 1)) if added else ""
        old = lines.slice(start, end) if end > start else ""
        if old == new:
            return
        if old and new:
            start, end, new = trimmed(start, old, new)
        self._pass_on(start, end, new)

    def _pass_on(self, start: int, end: int, new: str) -> None:
        self._splice(start, end, new)
        self._session.splice_typed(self.field, start, end, new, by=self, record=self._record)

    # from the session

    def _follow(self, change: Change) -> None:
        if change.field == self.field and change.record_id == self._record_id and change.origin is not self:
            self.show_splices(change.splices)
            if isinstance(change.origin, Undo) and change.splices:
                last = change.splices[-1]
                self.turned_back(last.start + len(last.inserted))

    def show_splices(self, splices: tuple[Splice, ...]) -> None:
        """Make the widget show what was changed elsewhere. Each splice counts in the text that the one before it
        left."""
        with self._keeping(), self._shown():
            cursor = QTextCursor(self._document)
            cursor.beginEditBlock()
            for splice in splices:
                self._replace(cursor, splice.start, splice.end, splice.inserted)
            cursor.endEditBlock()

    def _replace(self, cursor: QTextCursor, start: int, end: int, inserted: str) -> None:
        cursor.setPosition(self.lines.to_utf16(start))
        cursor.setPosition(self.lines.to_utf16(end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(inserted)
        self._splice(start, end, inserted)

    def _splice(self, start: int, end: int, inserted: str) -> None:
        first, column = self.lines.line_of(start)
        gone = self.lines.splice(start, end, inserted).count("\n")
        came = inserted.count("\n")
        for listener in self._listeners:
            listener(first, column, gone, came)

    @contextmanager
    def _shown(self) -> Iterator[None]:
        self._showing = True
        try:
            yield
        finally:
            self._showing = False
