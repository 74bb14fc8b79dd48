"""A Qt document and a prose field of a record, kept the same words in both directions.

Qt tells changes in UTF-16 units, the record is changed in code points. The binding keeps the lines that the widget
shows (`lines`) and converts by them, so that a keystroke costs the same in a short story and in a long one.

Qt shapes a block anew as a whole with every key: a second for a million characters. So a line that is too long is shown
as several blocks. Where it is cut is a line end in `lines`, and nothing in the story: positions *shown* count these
line ends, positions in the story do not. Hardly ever is there one, and then both are the same.
"""

from bisect import bisect_left, insort
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor, QTextDocument

from deskeditor.gui.session import Session
from deskeditor.text.compare import Splice
from deskeditor.text.document import Change
from deskeditor.text.lines import Lines
from deskeditor.text.undo import Undo

LONG_LINE = 12_000
PIECE = 4_000
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


def cuts_of(line: str) -> list[int]:
    """Where a line is cut to be shown: nowhere as a rule; a long one every few thousand characters, after a blank if
    there is one."""
    found: list[int] = []
    at = 0
    while len(line) > LONG_LINE and len(line) - at > PIECE * 3 // 2:
        blank = line.rfind(" ", at + PIECE // 2, at + PIECE)
        at = blank + 1 if blank > 0 else at + PIECE
        found.append(at)
    return found


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
        self._cuts: list[int] = []
        """Shown positions of the line ends that are not in the story, in order."""
        self._listeners: list[LineListener] = []
        self._showing = False
        self._long_timer = QTimer(self, singleShot=True, interval=0)
        self._long_timer.timeout.connect(self._cut_all)
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
            self._replace(cursor, 0, self.in_story(len(self.lines)), text)
            cursor.endEditBlock()

    def release(self) -> None:
        """Follow the session no longer."""
        self._session.changed.disconnect(self._follow)
        self._document.contentsChange.disconnect(self._take)

    def position(self, at_utf16: int) -> int:
        """Code point of the story at a Qt position."""
        return self.in_story(self.lines.from_utf16(at_utf16))

    def at_utf16(self, position: int) -> int:
        """Qt position of a code point of the story."""
        return self.lines.to_utf16(self.in_view(position))

    def in_story(self, shown: int) -> int:
        return shown - bisect_left(self._cuts, shown) if self._cuts else shown

    def in_view(self, position: int) -> int:
        """Where a position of the story is shown; at a cut before it."""
        if not self._cuts:
            return position
        before = bisect_left(range(len(self._cuts)), position, key=lambda n: self._cuts[n] - n)
        return position + before

    @property
    def words(self) -> str:
        """The words of the story as they are shown."""
        text = self.lines.text()
        if not self._cuts:
            return text
        edges = zip([-1, *self._cuts], [*self._cuts, len(text)], strict=True)
        return "".join(text[start + 1 : end] for start, end in edges)

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
        if len(new) > LONG_LINE:
            self._long_timer.start()
        if old and new:
            start, end, new = trimmed(start, old, new)
        self._pass_on(start, end, new)

    def _pass_on(self, start: int, end: int, new: str) -> None:
        first, last = self.in_story(start), self.in_story(end)
        self._splice(start, end, new)
        if new or last > first:  # else only a cut was taken out
            self._session.splice_typed(self.field, first, last, new, by=self, record=self._record)

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
        """In positions of the story."""
        self._show(cursor, self.in_view(start), self.in_view(end), inserted)
        if len(inserted) > LONG_LINE:
            self._cut_long_lines(cursor, self.in_view(start), len(inserted))

    def _show(self, cursor: QTextCursor, start: int, end: int, inserted: str) -> None:
        cursor.setPosition(self.lines.to_utf16(start))
        cursor.setPosition(self.lines.to_utf16(end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(inserted)
        self._splice(start, end, inserted)

    def _cut_all(self) -> None:
        """After a paste: Qt takes no change while it tells of one."""
        with self._keeping(), self._shown():
            self._cut_long_lines(QTextCursor(self._document), 0, len(self.lines))

    def _cut_long_lines(self, cursor: QTextCursor, start: int, length: int) -> None:
        """Cut what is too long of the lines that came at a shown position, from the last to the first."""
        first, last = self.lines.line_of(start)[0], self.lines.line_of(start + length)[0]
        for line in range(last, first - 1, -1):
            words, begin = self.lines.line(line), self.lines.start_of(line)
            for at in reversed(cuts_of(words)):
                self._show(cursor, begin + at, begin + at, "\n")
                insort(self._cuts, begin + at)

    def _splice(self, start: int, end: int, inserted: str) -> None:
        if self._cuts:
            grown = len(inserted) - (end - start)
            self._cuts = [at if at < start else at + grown for at in self._cuts if not start <= at < end]
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
