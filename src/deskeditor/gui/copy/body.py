"""The editor of the body: Markdown that looks like the story, bound to the session in both directions."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDropEvent,
    QFocusEvent,
    QFontMetricsF,
    QGuiApplication,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QMenu, QPlainTextEdit, QToolTip, QWidget

from deskeditor.gui import notices
from deskeditor.gui.copy import paste, typing
from deskeditor.gui.copy.binding import Binding
from deskeditor.gui.copy.caret import ARROWS, stepped
from deskeditor.gui.copy.commands import Edit, Outcome
from deskeditor.gui.copy.highlight import Dressed, dressed, format_ranges, inline_marks, revealed, seen
from deskeditor.gui.copy.holding import TopHeld
from deskeditor.gui.copy.layout import CopyLayout, Setting
from deskeditor.gui.copy.look import Look
from deskeditor.gui.copy.marked import Kind, Marked, MarkedLines
from deskeditor.gui.copy.paint import Ornaments
from deskeditor.gui.copy.proposed import ProposedLines
from deskeditor.gui.copy.proposing import Proposing
from deskeditor.gui.copy.punctuation import QUOTATION_MARKS, Punctuation, is_undo, turn_back
from deskeditor.gui.copy.structure import Structure
from deskeditor.gui.copy.wordwise import keep_to_word
from deskeditor.gui.copy.writers import Writers
from deskeditor.gui.session import Session
from deskeditor.news.languages import direction_of
from deskeditor.news.problems import BadInput
from deskeditor.render.marks import LineKind
from deskeditor.text.direction import direction_in
from deskeditor.text.ranges import Runs

Thumbnail = Callable[[str, int], QPixmap | None]
"""The picture of the photo with this name in the story, so many pixels wide; None when there is none (yet)."""

Found = Callable[[QTextBlock], list[tuple[int, int, bool]]]
"""What was found in a block: UTF-16 columns from and to, and whether it is the chosen match."""

Tinted = Callable[[QTextBlock], list[tuple[int, int, QColor]]]
"""What of a block has a ground of its own: UTF-16 columns from and to, and the colour."""

COMMAND_KEYS = (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier).value
MARGIN = 28
AIR_LINES = 5
"""Below words that one goes to."""
MANY_LINES = 100
"""More than these are set in slices, and what is in view when it is painted."""
OUT_OF_SIGHT = -10_000
"""Where the blank line between two paragraphs stands: selected it would be painted over the line above."""
_KEEP = QTextCursor.MoveMode.KeepAnchor
_MOVES_ON = {
    Qt.Key.Key_Right,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Up,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_PageUp,
}


class BodyEdit(QPlainTextEdit):
    """One line of Markdown is one block. Undo belongs to the session, so the widget has none of its own."""

    caret_moved = Signal(int, int)
    """Line and column (code points) of the caret."""
    zoom_turned = Signal(int)
    """Steps of zoom that were asked for with Ctrl and the wheel."""
    photos_dropped = Signal(list)
    """Files (`Path`) and pictures (`QImage`) that were dropped or pasted."""
    photo_clicked = Signal(str)
    """The name of a photo that was clicked twice."""
    edited = Signal()
    """The words changed, whoever changed them."""
    focused = Signal()
    left_upwards = Signal()
    """The caret was to go up from the first line."""

    def __init__(self, session: Session, field: str = "body", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.look = Look()
        self.paper = QColor(self.look.colours.paper)
        self._plain = _plain_settings(self.look)
        self.is_turned = False
        """Whether the story runs from right to left."""
        self.thumbnail: Thumbnail = lambda _name, _width: None
        self.caption_of: Callable[[str], tuple[str, str]] = lambda _name: ("", "")
        self.found: Found | None = None
        self.tinted: Tinted | None = None
        self.said_of: Callable[[int], str] = lambda _at: ""
        """What is to be said, in HTML, of the words at a code point; empty for nothing."""
        self.offered: Callable[[QMenu, int], None] = lambda _menu, _at: None
        """Puts into the context menu, at its top, what can be done with the words at a code point."""
        self.paint_also: list[Callable[[QRect], None]] = []
        """Paint over the words, in the part of the viewport that is painted again."""
        self.wheel_first: Callable[[QWheelEvent], bool] = lambda _event: False
        self.language = "en"
        self._direction = ""
        self._document = self.document()
        self.binding = Binding(self._document, session, field, keeping=self._place_kept, parent=self)
        self.structure = Structure(self.binding.lines)
        self._marked = MarkedLines(self.binding.lines.line, self.binding.lines.count)
        self._language = MarkedLines(self.binding.lines.line, self.binding.lines.count)
        """What the check of the language found; over what that of the quotations did."""
        self.proposed = ProposedLines(self.binding, session)
        self.writers = Writers(session)
        self.proposing = Proposing(self, self.binding, session, self._joins)
        self.binding.listen(self._lines_changed)
        self.binding.listen_to_marks(self._proposals_changed)
        session.surroundings_changed.connect(self._know_writers)
        self.binding.turned_back = self._go_back
        self._stale: tuple[int, int] = (0, 0)
        self._caret: tuple[int, tuple[tuple[int, int], ...]] = (0, ())
        self._caret_at = (0, 0)
        self._was_edited = False
        self._tell_later = QTimer(self, singleShot=True, interval=0)
        self._tell_later.timeout.connect(self._tell)
        self._before = ""
        """The character before the caret."""
        self._list_begun = -1
        self.punctuation = Punctuation(self, session)
        self.punctuation.before = lambda block, words: self.proposed.without_struck(block.blockNumber(), words)
        self._ornaments = Ornaments(self)
        self.page = CopyLayout(self._document, self)
        self._document.setDocumentLayout(self.page)
        self.top_held = TopHeld(self, self.page)
        self._document.setDocumentMargin(MARGIN)
        self._set_up()
        self.binding.load()
        self.proposed.look_at(None)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.cursorPositionChanged.connect(self._caret_moved)
        self._document.contentsChanged.connect(self._set_stale)

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setCursorWidth(2)
        # The scroll bar stays on the right in a window from right to left: head and body share one column from the
        # left. Which way the words run is said for each paragraph.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        # Paper is painted here: under a style sheet Qt takes the viewport for transparent, and would paint what lies
        # below it again with every key.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        option = QTextOption(self._document.defaultTextOption())
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._document.setDefaultTextOption(option)
        self.setObjectName("body")
        self.setAccessibleName(self.tr("Body"))

    # how it looks

    def put_on(self, look: Look) -> None:
        self.look = look
        self.paper = QColor(look.colours.paper)
        self._plain = _plain_settings(look)
        self.writers.put_on(look.colours)
        self.setFont(look.font)
        self._fit()
        self.page.set_all()

    def _fit(self) -> None:
        self.page.set_column(*self.column_in(self.width()))

    def column_in(self, width: int) -> tuple[float, float]:
        """Where the lines begin and how long they are, in an editor so many pixels wide. The scroll bar lies in the
        margin; Qt paints nothing in as wide a margin of the document beside it."""
        air = MARGIN + self.verticalScrollBar().sizeHint().width()
        column = max(min(self.look.column, width - 2 * air), 80)
        return round((width - column) / 2), column

    def resizeEvent(self, event: QResizeEvent) -> None:
        if other_width := event.size().width() != event.oldSize().width():
            self.top_held.take()
        super().resizeEvent(event)
        if other_width:
            self._fit()
            self.page.set_all()  # even where the column is the same: Qt has forgotten every line

    def turn(self, language: str, direction: str) -> None:
        """The story's language, and its direction where that is not the usual one of the language."""
        if (language, direction) != (self.language, self._direction):
            self.language, self._direction = language, direction
            self.is_turned = (direction or direction_of(language)) == "rtl"
            self.page.set_all()

    def set_focus_mode(self, on: bool) -> None:
        """Dim every paragraph but the one with the caret."""
        if self._ornaments.focus != on:
            self._ornaments.focus = on
            self.viewport().update()

    @property
    def shows_all(self) -> bool:
        """Whether the whole body is in view."""
        if self.verticalScrollBar().maximum():
            return False
        block = self._document.lastBlock()
        end = self.blockBoundingGeometry(block).translated(self.contentOffset()).bottom()
        return end <= self.viewport().height()

    # the page

    def setting(self, block: QTextBlock) -> Setting:
        """How a block wants to be set."""
        number, words = block.blockNumber(), block.text()
        kind, look = self.structure.kind(number), self.look
        marked = self.marks_on(number)
        spans = self.proposed.on(number)
        plain = kind.name == "text" and not kind.text_at and not kind.level and not marked and not spans
        if plain and not inline_marks(words, kind):
            return self._plain[self._is_right_to_left(words)]
        ranges = dressed(words, kind, look, self._caret_column(number, words), marked, spans)
        ranges += self.writers.dressed(spans, len(words))
        setting = Setting(look.pitch, format_ranges(words, ranges) if ranges else [])
        setting.right_to_left = self.is_turned
        if kind.name not in ("table", "photo", "definition"):
            setting.right_to_left = self._is_right_to_left(seen(words, kind)[kind.text_at :])
        match kind.name:
            case "heading":
                setting.pitch = look.heading_pitch(kind.level)
                setting.before = look.heading_gap if number else 0
            case "photo":
                setting.height = look.card_height
            case "section_break":
                setting.centred = True
            case "blank" if self.structure.is_separator(number) and block.next().isValid():
                setting.height = look.gap
                setting.indent = OUT_OF_SIGHT
            case "table":
                setting.pitch = look.pitch * 0.9
        setting.indent += look.indent * (kind.quotes + (kind.level if kind.name in ("item", "text") else 0))
        if kind.text_at and kind.name in ("heading", "quote", "item", "footnote"):
            setting.hang = self._hang(words, kind, ranges)
        return setting

    def _hang(self, words: str, kind: LineKind, ranges: list[Dressed]) -> float:
        """How wide the marks are that the line begins with, when they show."""
        if any(r.format is self.look.hidden and r.start == 0 for r in ranges):
            return 0
        font = self.look.heading(kind.level).font() if kind.name == "heading" else self.look.font
        return QFontMetricsF(font).horizontalAdvance(words[: kind.text_at])

    def _is_right_to_left(self, words: str) -> bool:
        return direction_in(words, "rtl" if self.is_turned else "ltr") == "rtl"

    def marks_show(self, block: QTextBlock) -> bool:
        """Whether the marks that a line begins with are to be seen."""
        number = block.blockNumber()
        if any(span.start < self.structure.kind(number).text_at for span in self.proposed.on(number)):
            return True
        return self.look.marks_shown or (self.hasFocus() and self.textCursor().blockNumber() == block.blockNumber())

    def _caret_column(self, line: int, words: str) -> int | None:
        """The column of the caret when it stands in this line."""
        cursor = self.textCursor()
        if not self.hasFocus() or cursor.blockNumber() != line:
            return None
        return _points(words, cursor.positionInBlock())

    def put_marks(self, spans: Iterable[tuple[int, int, Kind]]) -> None:
        """Mark these code points of the shared text, and nothing else; only the lines that look otherwise by it are set
        again."""
        found = [row for start, end, kind in spans for row in self.rows_of(start, end, kind)]
        for line in self._marked.put(found, self.binding.lines.count):
            self.page.set_again(line, line + 1)

    def put_findings(self, first: int, last: int, rows: Iterable[tuple[int, Marked]]) -> None:
        """Mark what the check of the language found in the lines from `first` up to `last`, and nothing else there."""
        for line in self._language.put_between(first, last, rows):
            self.page.set_again(line, line + 1)

    def rows_of(self, start: int, end: int, kind: Kind) -> Iterator[tuple[int, Marked]]:
        """What of a span stands in which line, as the lines are shown."""
        lines = self.binding.lines
        line, column = lines.line_of(lines.from_utf16(self.binding.at_utf16(start)))
        last, last_column = lines.line_of(lines.from_utf16(self.binding.at_utf16(end)))
        while line <= last:
            words = lines.line(line)
            until = last_column if line == last else len(words)
            if until > column:
                yield line, Marked(column, until, kind, words[column:until])
            line, column = line + 1, 0

    def marks_on(self, line: int) -> tuple[Marked, ...]:
        """What is marked in a line as it is shown."""
        return (*self._marked.on(line), *self._language.on(line))

    def _lines_changed(self, first: int, column: int, gone: int, came: int) -> None:
        """Told by the binding before Qt lays the changed blocks out: what they are must be known by then."""
        self._marked.revise(first, column, gone, came)
        self._language.revise(first, column, gone, came)
        self.proposed.revise(first, column, gone, came)
        low, high = self.structure.revise(first, column, gone, came)
        if high - low > came + 1:
            self._stale = (min(low, self._stale[0]), max(high, self._stale[1])) if self._stale[1] else (low, high)

    def _proposals_changed(self, where: Runs | None) -> None:
        """Told by the binding when the words are shown: what was taken for suggested may be otherwise."""
        lines = self.proposed.look_at(where)
        if len(lines) > MANY_LINES:
            self.page.set_all()
            return
        for line in lines:
            self.page.set_again(line, line + 1)

    def _know_writers(self) -> None:
        if self.writers.renew():
            self.page.set_all()

    def _set_stale(self) -> None:
        """Lines beyond the changed ones became something else: a `1.` above, now that `2.` follows."""
        if self._stale[1]:
            stale, self._stale = self._stale, (0, 0)
            self.page.set_again(*stale)
        self._was_edited = True
        self._tell_later.start()

    def _tell(self) -> None:
        """What others want to know, when the key has been painted."""
        if self._was_edited:
            self._was_edited = False
            self.edited.emit()
        self.caret_moved.emit(*self._caret_at)

    # the caret

    def _caret_moved(self) -> None:
        self.top_held.let_go()
        cursor = self.textCursor()
        block = cursor.block()
        words = block.text()
        number = block.blockNumber()
        column = _points(words, cursor.positionInBlock())
        self._before = words[column - 1] if column else ""
        caret = (number, revealed(words, self.structure.kind(number), column) if self.hasFocus() else ())
        before, self._caret = self._caret, caret
        if before != caret:
            for line, spans in {before, caret} - {(before[0], ()), (caret[0], ())}:
                if spans or line == number:
                    self.page.set_again(line, line + 1)
            self._ornaments.caret_left(before[0], number)
        self._caret_at = (number, column)
        self._tell_later.start()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()
        self._caret_moved()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._caret_moved()

    def place(self, cursor: QTextCursor | None = None) -> typing.Place:
        """Where the caret stands."""
        cursor = cursor or self.textCursor()
        at = self.binding.lines.from_utf16(cursor.position())
        return typing.place(self.binding.lines, self.structure, at)

    @property
    def selection(self) -> tuple[int, int]:
        """Code points of the shared text; equal without a selection."""
        cursor = self.textCursor()
        return self.binding.position(cursor.selectionStart()), self.binding.position(cursor.selectionEnd())

    @property
    def shown_selection(self) -> tuple[int, int]:
        """Code points of the words as they are shown: those in which commands count."""
        cursor = self.textCursor()
        return self.binding.shown_at(cursor.selectionStart()), self.binding.shown_at(cursor.selectionEnd())

    def select(self, start: int, end: int) -> None:
        """Select these code points of the shared text and bring them into view."""
        cursor = self.textCursor()
        cursor.setPosition(self.binding.at_utf16(start))
        cursor.setPosition(self.binding.at_utf16(end), _KEEP)
        self.setTextCursor(cursor)

    def give_air(self) -> None:
        """Not at the lower edge, where what is offered for the words would cover them."""
        if self.viewport().height() - self.cursorRect().bottom() < AIR_LINES * self.cursorRect().height():
            self.centerCursor()

    def _go_back(self, position: int) -> None:
        """To where undo or redo has changed something, so that it is seen; not away from what is seen instead of it."""
        self.select(position, position)
        if self.isVisible():
            self.setFocus()

    # changing

    def _carry_out_here(self, outcome: Outcome | None) -> bool:
        """What a key does where the caret stands, in positions as they are shown."""
        return self.carry_out(outcome and _in_story(outcome, self.binding.in_story))

    def carry_out(self, outcome: Outcome | None) -> bool:
        """Make these edits, as one step of undo. False for None: there was nothing to do."""
        if outcome is None:
            return False
        if self.binding.keeps:
            self.proposing.carry_out(outcome)
            return True
        if outcome.edits:
            one = self.binding.one_for([(edit.start, edit.end, edit.inserted) for edit in outcome.edits])
            with self.session.together(by=self.binding, suggestion=one):
                self._make(outcome.edits)
        self.place_caret(outcome)
        return True

    def place_caret(self, outcome: Outcome) -> None:
        """Caret and selection as they are to be after these edits."""
        cursor = self.textCursor()
        cursor.setPosition(self.binding.shown_utf16(outcome.caret if outcome.anchor is None else outcome.anchor))
        if outcome.anchor is not None:
            cursor.setPosition(self.binding.shown_utf16(outcome.caret), _KEEP)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _make(self, edits: tuple[Edit, ...]) -> None:
        """From the last to the first, each by itself: Qt would tell them together as one change of all between."""
        cursor = QTextCursor(self._document)
        for edit in reversed(edits):
            cursor.setPosition(self.binding.shown_utf16(edit.start))
            cursor.setPosition(self.binding.shown_utf16(edit.end), _KEEP)
            cursor.insertText(edit.inserted)

    @contextmanager
    def _place_kept(self) -> Iterator[None]:
        """The lines in view stay where they are while others change the story above them."""
        top = QTextCursor(self.firstVisibleBlock())
        offset = self.verticalScrollBar().value() - top.block().firstLineNumber()
        yield
        if top.block().isValid() and top.block().blockNumber():
            self.verticalScrollBar().setValue(top.block().firstLineNumber() + offset)

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.binding.proposes and self.proposing.took(event):
            event.accept()
            return
        if self._typed(event):
            event.accept()
            return
        self.top_held.let_go()
        key, at = event.key(), self.textCursor().position() if event.key() in ARROWS else 0
        if key not in ARROWS or not stepped(self, event):
            super().keyPressEvent(event)
        if key in _MOVES_ON:
            forward = key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown)
            self._pass_over(forward or (key in ARROWS and self.textCursor().position() > at), event)

    def _typed(self, event: QKeyEvent) -> bool:
        """Whether the key was one of those that mean something of their own here. The usual letter comes first: it
        is what a reporter waits for, and asking Qt for keys and modifiers takes longer than all the rest."""
        text = event.text()
        if (text.isalpha() or text == " ") and not event.modifiers().value & COMMAND_KEYS:
            return self._sets_apart(text) or (self._before in QUOTATION_MARKS and self.punctuation.took(event))
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._enter(modifiers)
        if key == Qt.Key.Key_Backspace and modifiers in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        ):
            return self.punctuation.took(event) or self._taken_back(typing.backspace)
        if key == Qt.Key.Key_Delete and modifiers == Qt.KeyboardModifier.NoModifier:
            return self._taken_back(typing.delete)
        if is_undo(event):
            turn_back(self.session, event)
            return True
        if text and text >= " " and text != "\x7f" and not modifiers & Qt.KeyboardModifier.ControlModifier:
            return self._sets_apart(text) or self.punctuation.took(event)
        self.punctuation.took(event)
        return False

    def _enter(self, modifiers: Qt.KeyboardModifier) -> bool:
        if modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        if self.binding.keeps:
            self.proposing.strike()
        elif self.textCursor().hasSelection():
            self.textCursor().removeSelectedText()
        where = self.place()
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            return self._carry_out_here(typing.line_break(where))
        in_list = self._list_begun == where.line
        self._carry_out_here(typing.enter(where, in_list=in_list))
        self._list_begun = self.textCursor().blockNumber() if in_list else -1
        return True

    def _taken_back(self, what: Callable[[typing.Place], Outcome | None]) -> bool:
        if self.textCursor().hasSelection():
            return False
        return self._carry_out_here(what(self.place()))

    def _joins(self, back: bool) -> bool:
        """What Backspace or Delete does where paragraphs meet."""
        return self._carry_out_here((typing.backspace if back else typing.delete)(self.place()))

    def _sets_apart(self, text: str) -> bool:
        line = self._caret[0]
        if self.structure.separators[line] or self.structure.kinds[line].name == "photo":
            cursor = self.textCursor()
            return not cursor.hasSelection() and self._carry_out_here(typing.set_apart(self.place(cursor), text))
        return False

    def _pass_over(self, forward: bool, event: QKeyEvent) -> None:
        cursor = self.textCursor()
        line = cursor.blockNumber()
        separator = self.structure.is_separator(line)
        if not separator and self.structure.kind(line).name != "photo":
            return
        if separator and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            super().keyPressEvent(event)  # once more, so that the caret keeps its column
            return
        where = typing.passed(self.place(cursor), forward)
        cursor.setPosition(
            self.binding.lines.to_utf16(where), _KEEP if cursor.hasSelection() else QTextCursor.MoveMode.MoveAnchor
        )
        self.setTextCursor(cursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        cursor = self.textCursor()
        line = cursor.blockNumber()
        photo = self.structure.kind(line).name == "photo"
        if not cursor.hasSelection() and (photo or self.structure.is_separator(line)):
            where = typing.passed(self.place(cursor), forward=False)
            cursor.setPosition(self.binding.lines.to_utf16(where))
            self.setTextCursor(cursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        kind = self.structure.kind(self.line_at(event.position().toPoint()))
        if kind.name == "photo":
            self.photo_clicked.emit(kind.photo)
        else:
            super().mouseDoubleClickEvent(event)
            cursor = self.textCursor()
            if keep_to_word(cursor):
                self.setTextCursor(cursor)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt's menu without its own undo, which is off here."""
        menu = self.createStandardContextMenu(event.pos())
        for action in menu.actions()[:3]:
            if action.isSeparator() or action.objectName() in ("edit-undo", "edit-redo"):
                menu.removeAction(action)
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        cursor = self.cursorForPosition(event.pos()) if by_mouse else self.textCursor()
        self.offered(menu, self.binding.position(cursor.position()))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self.words_at(event.pos())
            said = (self.writers.said(self.binding, at) or self.said_of(at)) if at is not None else ""
            QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().viewportEvent(event)

    def words_at(self, point: QPoint) -> int | None:
        """The code point of the words that are painted there; None beside them."""
        cursor = self.cursorForPosition(point)
        rect = self.cursorRect(cursor)
        near = abs(rect.center().x() - point.x()) <= self.look.em and rect.top() <= point.y() <= rect.bottom()
        return self.binding.position(cursor.position()) if near else None

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Words that are still being composed are no words of the story yet; Qt shows them in the layout only."""
        if self.binding.proposes:
            self.proposing.before_composing(event)
        super().inputMethodEvent(event)
        self._caret_moved()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_turned.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            self.top_held.let_go()
            if not self.wheel_first(event):
                super().wheelEvent(event)

    # the clipboard

    def createMimeDataFromSelection(self) -> QMimeData:
        """The words with their marks, exactly: Qt would give its no-break spaces away as spaces."""
        start, end = self.shown_selection
        words = self.binding.words[start:end]
        data = QMimeData()
        data.setText(words)
        data.setData(paste.OWN, words.encode())
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasUrls() or source.hasImage() or source.hasHtml() or source.hasText()

    def cut(self) -> None:
        if self.binding.keeps:
            self.proposing.cut()
        else:
            super().cut()

    def dropEvent(self, event: QDropEvent) -> None:
        if not self.proposing.moved(event):
            super().dropEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.take(source)

    def paste_plain(self) -> None:
        """The words on the clipboard without their formatting."""
        self.take(QGuiApplication.clipboard().mimeData(), plain=True)

    def take(self, source: QMimeData | None, *, plain: bool = False) -> None:
        """Put in what was pasted or dropped, as a step of undo of its own. Photos are handed on."""
        try:
            found = paste.pasted(source, plain=plain)
        except BadInput as problem:
            notices.error(str(problem))
            return
        if found.words:
            cursor = self.textCursor()
            line, start = cursor.block().text(), cursor.selectionStart() - cursor.block().position()
            words = paste.set_apart(found.words, line[: max(start, 0)], line[cursor.positionInBlock() :])
            self.put_in(words)
        if found.photos:
            self.photos_dropped.emit(found.photos)
        self.ensureCursorVisible()

    def put_in(self, words: str) -> None:
        """Words in the place of the selection, as a step of undo of its own."""
        if self.binding.proposes and self.binding.which == "original":
            self.binding.marked_wanted()
        if self.binding.keeps:
            self.proposing.put_in(words)
            return
        with self.session.together(by=self.binding):
            self.insertPlainText(words)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.page.is_settled:
            self._set_visible()
        clip = event.rect()
        self._ornaments.paint_below(clip)
        super().paintEvent(event)
        self._ornaments.paint_above(clip)
        for paint in self.paint_also:
            paint(clip)
        if self._document.isEmpty():
            self._paint_hint()

    def _paint_hint(self) -> None:
        """What belongs here, where the first word will stand. Qt's own placeholder knows nothing of the margins."""
        caret = self.cursorRect()
        rect = self.viewport().rect().adjusted(caret.left() + 1, caret.top(), 0, 0)
        side = Qt.AlignmentFlag.AlignLeft
        if self.is_turned:
            rect = self.viewport().rect().adjusted(0, caret.top(), caret.right() - self.viewport().width(), 0)
            side = Qt.AlignmentFlag.AlignRight
        painter = QPainter(self.viewport())
        painter.setFont(self.font())
        painter.setPen(self.palette().placeholderText().color())
        painter.drawText(rect, side | Qt.AlignmentFlag.AlignTop, self.tr("Write the story"))
        painter.end()

    def _set_visible(self) -> None:
        """What is about to be painted must be set by now."""
        block, top, bottom = self.firstVisibleBlock(), 0.0, self.viewport().height()
        while block.isValid() and top < bottom:
            self.page.set_if_stale(block)
            top += self.page.blockBoundingRect(block).height()
            block = block.next()

    def visible_blocks(self, clip: QRect) -> Iterator[tuple[QTextBlock, QRectF]]:
        """The blocks in view that touch `clip`, and where each stands in the viewport."""
        block = self.cursorForPosition(clip.topLeft()).block()
        place = self.blockBoundingGeometry(block).translated(self.contentOffset())
        top, bottom, width = place.top(), clip.bottom(), self.viewport().width()
        height = place.height()
        while top < bottom:
            yield block, QRectF(0, top, width, height)
            top += height
            block = block.next()
            if not block.isValid():
                break
            height = self.page.blockBoundingRect(block).height()

    def line_at(self, point: QPoint) -> int:
        return self.cursorForPosition(point).blockNumber()


def _in_story(outcome: Outcome, convert: Callable[[int], int]) -> Outcome:
    """The same in positions of the story. What keys do leaves no selection."""
    edits = tuple(Edit(convert(edit.start), convert(edit.end), edit.inserted) for edit in outcome.edits)
    if all(edit.start == other.start for edit, other in zip(edits, outcome.edits, strict=True)):
        return outcome
    first = outcome.edits[0].start
    return Outcome(edits, outcome.caret - (first - convert(first)))


def _plain_settings(look: Look) -> dict[bool, Setting]:
    """Of paragraphs without any marks, by whether they run from right to left."""
    return {turned: Setting(look.pitch, right_to_left=turned) for turned in (False, True)}


def _points(words: str, column_utf16: int) -> int:
    """A column in code points."""
    if words.isascii() or max(words, default="") <= "\uffff":
        return column_utf16
    return len(words.encode("utf-16-le")[: 2 * column_utf16].decode("utf-16-le", "ignore"))
