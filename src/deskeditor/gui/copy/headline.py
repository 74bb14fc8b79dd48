"""The head of the story: headline and standfirst in the article's own typography, byline and dateline."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDropEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QMenu, QPlainTextEdit, QTextEdit, QToolTip, QWidget

from deskeditor.gui.copy.binding import Binding
from deskeditor.gui.copy.caret import ARROWS, stepped
from deskeditor.gui.copy.look import Look
from deskeditor.gui.copy.marked import Kind
from deskeditor.gui.copy.proposed import ProposedLines
from deskeditor.gui.copy.proposing import Proposing
from deskeditor.gui.copy.punctuation import Punctuation, is_undo, turn_back
from deskeditor.gui.copy.wordwise import keep_to_word
from deskeditor.gui.copy.writers import Writers, when
from deskeditor.gui.session import Session
from deskeditor.gui.theme import Colours
from deskeditor.render.printed import printed_byline
from deskeditor.text.document import Change
from deskeditor.text.lines import utf16_length
from deskeditor.text.ranges import Runs
from deskeditor.text.readings import Which
from deskeditor.text.suggesting import folded

AFTER_WORDS_MS = 120
"""After something was suggested, until it is looked at: a keystroke is not to wait for it."""
ABOVE = 44
COUNT_HEIGHT = 22
KEEP = QTextCursor.MoveMode.KeepAnchor
CLEAR = QColor(0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Limit:
    """How long the words may be in one place; `field` holds what stands there when it differs from the headline."""

    place: str
    characters: int
    field: str


class GrowingField(QPlainTextEdit):
    """One paragraph that is as high as its words. Enter goes on to the next field."""

    left_downwards = Signal()
    left_upwards = Signal()
    focused = Signal()
    unfocused = Signal()
    grown = Signal()

    def __init__(self, session: Session, field: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.look = Look()
        self.said_of: Callable[[int], str] = lambda _at: ""
        self.offered: Callable[[QMenu, int], None] = lambda _menu, _at: None
        """Both as those of `body.BodyEdit`."""
        self._marked: list[tuple[QTextEdit.ExtraSelection, str, Kind]] = []
        self._language: list[tuple[QTextEdit.ExtraSelection, str, Kind]] = []
        self._tints: list[QTextEdit.ExtraSelection] = []
        """What is marked, and the words for which it was."""
        self.setObjectName(field)
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.setCursorWidth(2)
        self.document().setDocumentMargin(0)
        option = QTextOption(self.document().defaultTextOption())
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.binding = Binding(self.document(), session, field, parent=self)
        self.binding.turned_back = self._go_back
        self.proposed = ProposedLines(self.binding, session)
        self.writers = Writers(session)
        self.proposing = Proposing(self, self.binding, session)
        self.binding.listen(self.proposed.revise)
        self.binding.listen_to_marks(self._proposals_changed)
        session.surroundings_changed.connect(self._know_writers)
        self.punctuation = Punctuation(self, session)
        self.punctuation.before = lambda block, words: self.proposed.without_struck(block.blockNumber(), words)
        self.binding.load()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.document().contentsChanged.connect(self._look_at_marks)
        self._proposals_changed(None)

    @property
    def length(self) -> int:
        """In code points, as it is shown, without the words that somebody would take out."""
        lines = self.binding.lines
        left = (self.proposed.without_struck(line, lines.line(line)) for line in range(lines.count))
        return sum(map(len, left)) + lines.count - 1

    def put_on(self, look: Look, font: QFont) -> None:
        self.look = look
        self.setFont(font)
        self.writers.put_on(look.colours)
        for mark, _, kind in (*self._marked, *self._language):
            mark.format = look.marked[kind]
        self._show_marks()
        self._grow()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        cursor = self.textCursor()
        if keep_to_word(cursor):
            self.setTextCursor(cursor)

    def put_marks(self, spans: Iterable[tuple[int, int, Kind]]) -> None:
        """Mark these code points of the shared text, and nothing else."""
        self._marked = [self._mark(start, end, kind) for start, end, kind in spans]
        self._show_marks()

    def put_findings(self, spans: Iterable[tuple[int, int, Kind]]) -> None:
        """The same for what the check of the language found."""
        found = [self._mark(start, end, kind) for start, end, kind in spans]
        if found or self._language:
            self._language = found
            self._show_marks()

    def put_tints(self, spans: Iterable[tuple[int, int, QColor]]) -> None:
        """Give these code points a ground of their own, and nothing else."""
        tints = []
        for start, end, colour in spans:
            tint = self._selected(start, end)
            tint.format.setBackground(colour)
            tints.append(tint)
        if tints or self._tints:
            self._tints = tints
            self._show_marks()

    def _mark(self, start: int, end: int, kind: Kind) -> tuple[QTextEdit.ExtraSelection, str, Kind]:
        made = self._selected(start, end)
        made.format = self.look.marked[kind]
        return made, made.cursor.selectedText(), kind

    def _selected(self, start: int, end: int) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        made.cursor = QTextCursor(self.document())
        made.cursor.setPosition(self.binding.at_utf16(start))
        made.cursor.setPosition(self.binding.at_utf16(end), KEEP)
        return made

    def _look_at_marks(self) -> None:
        """Qt moves them with their words; where the words have changed there is nothing to mark before the next
        check."""
        if self._marked or self._language or self.proposed:
            self._marked = [each for each in self._marked if each[0].cursor.selectedText() == each[1]]
            self._language = [each for each in self._language if each[0].cursor.selectedText() == each[1]]
            self._show_marks()

    def _show_marks(self) -> None:
        suggested = self._suggested() if self.proposed else ()
        self.setExtraSelections([*self._tints, *(mark for mark, _, _ in (*self._marked, *self._language)), *suggested])

    def _know_writers(self) -> None:
        if self.writers.renew():
            self._show_marks()

    def _proposals_changed(self, where: Runs | None) -> None:
        if self.proposed.look_at(where):
            self._show_marks()

    def _suggested(self) -> list[QTextEdit.ExtraSelection]:
        found, block = [], self.document().firstBlock()
        while block.isValid():
            words = block.text()
            for each in self.writers.dressed(self.proposed.on(block.blockNumber()), len(words)):
                one = QTextEdit.ExtraSelection()
                one.cursor = QTextCursor(block)
                one.cursor.setPosition(block.position() + utf16_length(words[: each.start]))
                one.cursor.setPosition(block.position() + utf16_length(words[: each.end]), KEEP)
                one.format = QTextCharFormat(each.format)
                # Of two selections that touch Qt 6.11 colours the words of the first alone, unless they have a ground.
                one.format.setBackground(CLEAR)
                found.append(one)
            block = block.next()
        return found

    def turn(self, right_to_left: bool) -> None:
        """Which way the story runs."""
        option = QTextOption(self.document().defaultTextOption())
        option.setAlignment(Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
        self.document().setDefaultTextOption(option)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        layout, block, height = self.document().documentLayout(), self.document().firstBlock(), 0.0
        while block.isValid():
            height += layout.blockBoundingRect(block).height()
            block = block.next()
        wanted = max(int(height + 0.99), QFontMetrics(self.font()).lineSpacing()) + 1
        if wanted != self.height():
            self.setFixedHeight(wanted)
            self.grown.emit()
        self.verticalScrollBar().setValue(0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.unfocused.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left_downwards.emit()
            return
        if is_undo(event):
            turn_back(self.session, event)
            return
        if self.binding.proposes and self.proposing.took(event):
            return
        if self.punctuation.took(event):
            return
        if key in ARROWS and stepped(self, event):
            return
        before = self.textCursor()
        super().keyPressEvent(event)
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.textCursor() == before and not event.modifiers():
            (self.left_downwards if key == Qt.Key.Key_Down else self.left_upwards).emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu(event.pos())
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        cursor = self.cursorForPosition(event.pos()) if by_mouse else self.textCursor()
        self.offered(menu, self.binding.position(cursor.position()))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self.binding.position(self.cursorForPosition(event.pos()).position())
            QToolTip.showText(event.globalPos(), self.writers.said(self.binding, at) or self.said_of(at), self)
            return True
        return super().viewportEvent(event)

    def _go_back(self, position: int) -> None:
        """To where undo or redo has changed something, so that it is seen; not away from what is seen instead of it."""
        self.select(position, position)
        if self.isVisible():
            self.setFocus()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Words alone, in one line."""
        if not source.hasText():
            return
        words = " ".join(source.text().split())
        if self.binding.proposes and self.binding.which == "original":
            self.binding.marked_wanted()
        if self.binding.keeps:
            self.proposing.put_in(words)
        else:
            self.insertPlainText(words)

    def cut(self) -> None:
        if self.binding.keeps:
            self.proposing.cut()
        else:
            super().cut()

    def dropEvent(self, event: QDropEvent) -> None:
        if not self.proposing.moved(event):
            super().dropEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if self.binding.proposes:
            self.proposing.before_composing(event)
        super().inputMethodEvent(event)

    def select(self, start: int, end: int) -> None:
        """Select these code points of the shared text."""
        cursor = self.textCursor()
        cursor.setPosition(self.binding.at_utf16(start))
        cursor.setPosition(self.binding.at_utf16(end), KEEP)
        self.setTextCursor(cursor)


class Dateline(QLineEdit):
    """The place as printed. Undo is the session's."""

    left_downwards = Signal()
    left_upwards = Signal()
    focused = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("dateline")
        self.setAccessibleName(self.tr("Dateline"))
        self.setPlaceholderText(self.tr("Dateline"))
        self.setFrame(False)
        self.setTextMargins(-2, 0, -2, 0)  # a line edit keeps two pixels of its own
        self._writers = Writers(session)
        self._which: Which = "marked"
        self._font: QFont | None = None
        self.again()
        self.textEdited.connect(lambda text: session.set("dateline", text, by=self))
        self.returnPressed.connect(self.left_downwards)
        session.changed.connect(self._follow)

    def _follow(self, change: Change) -> None:
        if change.field == "dateline" and change.record_id == self._session.id and change.origin is not self:
            self.again()

    def show_reading(self, which: Which) -> None:
        self._which = which
        self.again()

    def put_on(self, look: Look, font: QFont) -> None:
        self._font = font
        self.setFont(font)
        self._writers.put_on(look.colours)
        self.again()

    def changeEvent(self, event: QEvent) -> None:
        """Qt 6.11 takes the font back when the style sheet of the application is another, as for dark and light."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._font is not None and self.font() != self._font:
            self.setFont(self._font)

    def again(self) -> None:
        """What stands there, or would with what is suggested, in the colour of who suggests it."""
        found = proposed_for(self._session, "dateline") if self._which != "original" else None
        story = self._session.story
        text = str(folded(story, "dateline") if found else story.read("dateline"))
        if text != self.text():
            self.setText(text)
        self.setStyleSheet(_in_colour(self._writers, found) if self._which == "marked" else "")
        self.setToolTip(_would_be(self._session, found))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_undo(event):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_undo(event):
            turn_back(self._session, event)
        elif event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Up:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()


class BylineLine(QLabel):
    """The byline as printed, in as many lines as it takes. A click, Enter or Space changes it."""

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setIndent(0)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def click(self) -> None:
        self.clicked.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.click()
        else:
            super().keyPressEvent(event)


def proposed_for(session: Session, field: str) -> dict[str, Any] | None:
    """What is open for a field that is no prose, the latest; None for nothing."""
    found = [s for s in session.story.proposals().values() if s.get("field") == field and not s.get("outcome")]
    return max(found, key=lambda said: str(said.get("at", "")), default=None)


def _in_colour(writers: Writers, said: Mapping[str, Any] | None) -> str:
    return f"color: {writers.colour(str(said.get('by', ''))).name()}; text-decoration: underline" if said else ""


def _would_be(session: Session, said: Mapping[str, Any] | None) -> str:
    if said is None:
        return ""
    name = session.name_of(str(said.get("by", ""))) or str(said.get("by", ""))
    name = name or QCoreApplication.translate("suggesting", "Somebody")
    sentence = QCoreApplication.translate("suggesting", "{name} suggests this, {when}")
    return sentence.format(name=name, when=when(str(said.get("at", ""))))


class Head(QWidget):
    """Headline, standfirst, byline and dateline, one below the other. `left` is told when the caret goes on to the
    body."""

    left = Signal()
    focused = Signal()
    byline_requested = Signal()
    grown = Signal()

    def __init__(
        self, session: Session, limits: Callable[[str], tuple[Limit, ...]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._limits = limits
        self.setObjectName("head")
        self.headline = GrowingField(session, "headline", self.tr("Headline"), self)
        self.dek = GrowingField(session, "dek", self.tr("Standfirst"), self)
        self.byline = BylineLine(self)
        self.dateline = Dateline(session, self)
        self._counts = {name: QLabel(self) for name in ("headline", "dek")}
        self._colours: Colours | None = None
        self._lay_out()
        self._chain()
        self._writers = Writers(session)
        self._which: Which = "marked"
        self._again = QTimer(self, singleShot=True, interval=AFTER_WORDS_MS)
        self._again.timeout.connect(self._show_suggested)
        session.changed.connect(self._follow)
        session.surroundings_changed.connect(self._show_byline)
        self._show_byline()

    @property
    def fields(self) -> Mapping[str, GrowingField]:
        return {"headline": self.headline, "dek": self.dek}

    def _lay_out(self) -> None:
        self.byline.setObjectName("byline")
        self.byline.setAccessibleName(self.tr("Byline"))
        self.byline.setToolTip(self.tr("Change the byline"))
        self.byline.setCursor(Qt.CursorShape.PointingHandCursor)
        self.byline.clicked.connect(self.byline_requested)
        for label in self._counts.values():
            label.setObjectName("lengths")
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)

    def set_width(self, width: int) -> int:
        """Put everything below one another on this width; the height that it takes."""
        top = ABOVE
        for name, field in self.fields.items():
            field.setFixedWidth(width)
            field.move(0, top)
            top += field.height()
            self._counts[name].setGeometry(0, top, width, COUNT_HEIGHT)
            top += COUNT_HEIGHT
        for widget, height in (
            (self.byline, self.byline.heightForWidth(width)),
            (self.dateline, self.dateline.sizeHint().height()),
        ):
            widget.setGeometry(0, top, width, height)
            top += height
        return top

    def _chain(self) -> None:
        """Enter and the arrow keys go from field to field."""
        self.headline.left_downwards.connect(self.dek.setFocus)
        self.dek.left_downwards.connect(self.left)
        self.dek.left_upwards.connect(self.headline.setFocus)
        self.dateline.left_downwards.connect(self.left)
        self.dateline.left_upwards.connect(self.dek.setFocus)
        for name, field in self.fields.items():
            field.focused.connect(lambda name=name: self._focused(name))
            field.unfocused.connect(lambda name=name: self._count(name))
            field.document().contentsChanged.connect(lambda name=name: self._count(name))
            field.grown.connect(self.grown)
        self.dateline.focused.connect(self.focused)
        self.setTabOrder(self.headline, self.dek)
        self.setTabOrder(self.dek, self.byline)
        self.setTabOrder(self.byline, self.dateline)

    def turn(self, right_to_left: bool) -> None:
        """Which way the story runs."""
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
        for field in self.fields.values():
            field.turn(right_to_left)
        # By themselves they would stand at the side that their own words ask for: “Add a byline”, a Latin name.
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        for line in (self.byline, self.dateline):
            line.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self.grown.emit()

    def put_on(self, look: Look) -> None:
        self._colours = look.colours
        self.headline.put_on(look, look.scaled(2.05, QFont.Weight.Bold))
        self.dek.put_on(look, look.scaled(1.22))
        soft = QColor(look.colours.soft)
        self.byline.setFont(look.scaled(0.86))
        self._writers.put_on(look.colours)
        self.dateline.put_on(look, look.scaled(0.86))
        self._show_byline()
        for field in (self.dek, self.dateline):
            palette = field.palette()
            palette.setColor(QPalette.ColorRole.Text, soft)
            field.setPalette(palette)
        self.count()

    # counts

    def lengths(self, name: str) -> str:
        """What is said of the length of a field at present."""
        return self._counts[name].text()

    def count(self) -> None:
        """The limits have changed."""
        for name in self._counts:
            self._count(name)

    def _focused(self, name: str) -> None:
        self.focused.emit()
        self._count(name)

    def _count(self, name: str) -> None:
        """How long it is, against what each place takes; shown while one writes there."""
        field, label = self.fields[name], self._counts[name]
        if not field.hasFocus() or self._colours is None:
            label.clear()
            return
        length = field.length
        said = [self._said(limit, length) for limit in self._limits(name)]
        label.setText("&nbsp;&nbsp;&nbsp;".join(said))

    def _said(self, limit: Limit, length: int) -> str:
        assert self._colours is not None
        own = str(self._session.story.read(limit.field)) if limit.field else ""
        used = len(own) if own else length
        colour = self._colours.bad if used > limit.characters else self._colours.faint
        return f'<span style="color:{colour}">{limit.place} {used}/{limit.characters}</span>'

    # byline

    def _follow(self, change: Change) -> None:
        if change.record_id != self._session.id:
            return
        if change.field in ("bylines", "language"):
            self._show_byline()
        elif change.field == "suggestions":
            self._again.start()

    def show_reading(self, which: Which) -> None:
        """Of what is no prose, too: as it stands, or as it would be with what is suggested."""
        self._which = which
        self._show_suggested()

    def _show_suggested(self) -> None:
        self.dateline.show_reading(self._which)
        self._show_byline()

    def _show_byline(self) -> None:
        found = proposed_for(self._session, "bylines") if self._which != "original" else None
        published = self._session.published(which="accepted" if found else "original")
        self.byline.setStyleSheet(_in_colour(self._writers, found) if self._which == "marked" else "")
        self.byline.setToolTip(_would_be(self._session, found) or self.tr("Change the byline"))
        self.byline.setText(printed_byline(published.bylines, published.language) or self.tr("Add a byline"))
        self.grown.emit()
