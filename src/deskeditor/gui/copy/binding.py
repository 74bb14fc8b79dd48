"""A Qt document and a prose field of a record, kept the same words in both directions.

Qt tells changes in UTF-16 units, the record is changed in code points. The binding keeps the lines that the widget
shows (`lines`) and converts by them, so that a keystroke costs the same in a short story and in a long one.

Qt shapes a block anew as a whole with every key: a second for a million characters. So a line that is too long is shown
as several blocks. Where it is cut is a line end in `lines`, and nothing in the story: positions *shown* count these
line ends, positions in the story do not. Hardly ever is there one, and then both are the same.

What is shown is one reading of the words (`text.view`). Positions *in the story* count in that reading, those of
`position` and `at_utf16` in the shared text. Without suggestions, and in the marked reading, both are the same.

Who suggests takes words out of the widget that stay in the story, struck through. The editors ask for that before Qt
does it (`gui.copy.proposing`, `keeps`, `put`). Whatever gets past them is noticed here: what the record made of it is
held against what the widget did, and `mend` brings back what is missing.
"""

from bisect import bisect_left, insort
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor, QTextDocument

from deskeditor.gui.session import Session
from deskeditor.text.compare import Splice, difference
from deskeditor.text.document import Change
from deskeditor.text.lines import Lines
from deskeditor.text.ranges import Range, Runs
from deskeditor.text.readings import Which
from deskeditor.text.undo import Undo
from deskeditor.text.view import View

LONG_LINE = 12_000
PIECE = 4_000
LineListener = Callable[[int, int, int, int], None]
"""Told the line and column (code points) where a change begins, how many lines after that line went, and how many
came."""
MarkListener = Callable[[Runs | None], None]
"""Told that marks of suggestions may be others now: where the words changed, in positions of the story; None for
anywhere."""
Edits = Sequence[tuple[int, int, str]]
"""Start, end and what comes there instead; in order, each counted in the words as they were."""


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


def touched(made: tuple[Splice, ...], before: Runs = ()) -> Runs:
    """Where the words are that splices put in, and words that stood there before them (`before`), after all of them."""
    found = list(before)
    for splice in made:
        grown = len(splice.inserted) - (splice.end - splice.start)
        for number, (start, end) in enumerate(found):
            if splice.end <= start:
                found[number] = start + grown, end + grown
            elif splice.start < end:
                found[number] = min(start, splice.start), max(end + grown, splice.start + len(splice.inserted))
        found.append((splice.start, splice.start + len(splice.inserted)))
    return tuple(found)


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
        self._mark_listeners: list[MarkListener] = []
        self._view: View | None = None
        """The reading that is shown, when it is not the shared text itself."""
        self.proposes = False
        """Whether what is changed here is proposed only."""
        self.marked_wanted: Callable[[], None] = lambda: self.show("marked")
        """Called when somebody suggests in the original, which does not show it."""
        self._own: list[Splice] = []
        """What the widget did, and the session has not told of yet."""
        self._took_out = False
        """Whether Qt took words out that stay in the record."""
        self._doubtful = False
        """Whether the widget may show other words than the record."""
        self._put_there: Range | None = None
        """While `put` runs: what it touches."""
        self._showing = False
        self._long_timer = QTimer(self, singleShot=True, interval=0)
        self._long_timer.timeout.connect(self._cut_all)
        document.setUndoRedoEnabled(False)
        self._mend_timer = QTimer(self, singleShot=True, interval=0)
        self._mend_timer.timeout.connect(self.mend)
        document.contentsChange.connect(self._take)
        document.contentsChanged.connect(self._mend_doubtful)
        session.changed.connect(self._follow)
        session.suggesting_changed.connect(self._know_mode)
        self._know_mode()

    def listen(self, listener: LineListener) -> None:
        """Called after each change of the shown words, before the document is laid out again."""
        self._listeners.append(listener)

    def listen_to_marks(self, listener: MarkListener) -> None:
        """Called after each change, when the words are shown."""
        self._mark_listeners.append(listener)

    def load(self) -> None:
        """Show what the field holds."""
        text = self._held()
        with self._shown():
            cursor = QTextCursor(self._document)
            cursor.beginEditBlock()
            self._replace(cursor, 0, self.in_story(len(self.lines)), text)
            cursor.endEditBlock()

    def release(self) -> None:
        """Follow the session no longer."""
        self._session.changed.disconnect(self._follow)
        self._session.suggesting_changed.disconnect(self._know_mode)
        self._document.contentsChange.disconnect(self._take)
        self._document.contentsChanged.disconnect(self._mend_doubtful)

    @property
    def is_showing(self) -> bool:
        """Whether what changes now comes from the record."""
        return self._showing

    @property
    def which(self) -> Which:
        """The reading that is shown."""
        return self._view.which if self._view is not None else "marked"

    @property
    def keeps(self) -> bool:
        """Whether words that are taken out stay, struck through."""
        return self.proposes and self._view is None

    def show(self, which: Which) -> None:
        """Show another reading."""
        if which == self.which:
            return
        self.mend()
        self._view = None if which == "marked" else self._session.view(self.field, which, self._record)
        self.show_splices(difference(self.words, self._held()))
        self._tell_marks(None)

    def _held(self) -> str:
        """What is to be shown."""
        lines = self._view.lines if self._view is not None else self._session.document(self._record).lines(self.field)
        return lines.text()

    def position(self, at_utf16: int) -> int:
        """Code point of the shared text at a Qt position."""
        at = self.shown_at(at_utf16)
        if self._view is None:
            return at
        self._session.catch_up()
        return self._view.to_marked(at)

    def at_utf16(self, position: int) -> int:
        """Qt position of a code point of the shared text."""
        if self._view is not None:
            self._session.catch_up()
            position = self._view.from_marked(position)
        return self.shown_utf16(position)

    def shown_at(self, at_utf16: int) -> int:
        """Code point of the story, as it is shown, at a Qt position."""
        return self.in_story(self.lines.from_utf16(at_utf16))

    def shown_utf16(self, position: int) -> int:
        """Qt position of a code point of the story as it is shown."""
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
            self._own.append(Splice(first, last, new))
            if self.proposes and (last > first if self._view is None else self._view.which == "original"):
                self._took_out = self._doubtful = True
            self._session.splice_typed(self.field, first, last, new, by=self, record=self._record, view=self._view)

    def _mend_doubtful(self) -> None:
        """Qt has told of a change, and takes another one now."""
        if self._took_out and not self._showing:
            self.mend()

    def mend(self) -> None:
        """Let the widget show what the record holds, when it does not."""
        self._session.catch_up()
        self._mend_timer.stop()
        self._own.clear()
        shown, held = self.words, self._held()
        if shown != held:
            self.show_splices(difference(shown, held))
            self._tell_marks(None)
        hides, self._took_out = self._took_out and self.proposes and self.which == "original", False
        self._doubtful = self._session.document(self._record).ahead(self.field)
        if self._doubtful:
            self._mend_timer.start()  # what is there already will be told as a change
        if hides:
            self.marked_wanted()

    # from here to the session

    def put(self, edits: Edits) -> None:
        """Change the story and show what comes of it. Several edits are one suggestion and one step of undo."""
        self.mend()
        self._put_there = edits[0][0], edits[-1][1]
        try:
            if len(edits) == 1:
                self.splice(edits, by=self)
                return
            with self._session.together(by=self, record=self._record, suggestion=self.one_for(edits)):
                self.splice(edits, by=self)
        finally:
            self._put_there = None

    def goes_on(self, at_utf16: int) -> None:
        """What is typed next at this place of the widget is one step of undo with what was just done."""
        self._session.goes_on_at(self.field, self.position(at_utf16), self._record)

    def one_for(self, edits: Edits) -> str:
        """Id of the suggestion that these edits are part of; empty when they are one of their own."""
        view = self._view
        places = ((start, end) if view is None else view.span(start, end) for start, end, _ in edits)
        return self._session.one_for(self.field, places, self._record)

    def splice(self, edits: Edits, by: object = None) -> None:
        """Change the story, the last edit first; it is shown as soon as the session tells of it."""
        for start, end, inserted in reversed(edits):
            if self._view is not None:
                self._session.splice_shown(self._view, start, end, inserted, by=by)
            else:
                typed = by is self and len(edits) == 1
                self._session.splice(self.field, start, end, inserted, by=by, record=self._record, typed=typed)

    # from the session

    def _know_mode(self) -> None:
        self.proposes = self._session.proposes(self.field, self._record)

    def _follow(self, change: Change) -> None:
        if change.field != self.field or change.record_id != self._record_id:
            return
        made = change.splices if self._view is None else self._view.made
        if change.origin is self and self._put_there is None:
            self._check(made)
            self._tell_marks(touched(made))
            return
        if self._doubtful:
            self.mend()
        else:
            self.show_splices(made)
        if self._put_there is not None:
            self._tell_marks(touched(made, (self._put_there,)))
        else:
            self._tell_marks(None if change.remarked else touched(made))
        if isinstance(change.origin, Undo) and made:
            last = made[-1]
            self.turned_back(last.start + len(last.inserted))

    def _check(self, made: tuple[Splice, ...]) -> None:
        """Whether the record took what the widget did as it was meant."""
        own, self._own = self._own[: len(made)], self._own[len(made) :]
        if tuple(own) != made:
            self._doubtful = True
            self._mend_timer.start()

    def _tell_marks(self, where: Runs | None) -> None:
        for listener in self._mark_listeners:
            listener(where)

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
