"""The words of a transcript, with who speaks and when it is heard beside them."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPalette, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from deskeditor.gui.copy.binding import Binding
from deskeditor.gui.inspector.fields import OneHistory
from deskeditor.gui.ledger.spoken import Spoken
from deskeditor.gui.reading import fitting
from deskeditor.gui.theme import serif
from deskeditor.news.languages import direction_of
from deskeditor.news.transcripts import clock, cue_at, cue_of, label_at, sentence_around

GAP_PX = 12
MARGIN_PX = 168


class TranscriptText(QPlainTextEdit):
    """Positions are code points of the transcript."""

    time_clicked = Signal(float)
    """Somebody clicked the time beside a passage."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spoken: Spoken | None = None
        self._binding: Binding | None = None
        self._heard = -1
        """Index of the cue that is being heard."""
        self.setObjectName("transcriptText")
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setFont(serif(round(self.font().pointSizeF() * 1.15)))
        self.document().setDocumentMargin(14)
        self.setTabChangesFocus(True)
        self.setCursorWidth(2)
        self.installEventFilter(OneHistory(self))
        self.margin = Margin(self)
        self.updateRequest.connect(self._scroll_margin)
        self.blockCountChanged.connect(lambda _: self.margin.update())
        self.cursorPositionChanged.connect(self._describe)
        self.allow_typing(False)
        self.setViewportMargins(MARGIN_PX, 0, 0, 0)

    # what it shows

    def show_spoken(self, spoken: Spoken | None, language: str = "") -> None:
        if self._binding is not None:
            self._binding.release()
            self._binding.deleteLater()
            self._binding = None
        self._spoken, self._heard = spoken, -1
        self.setExtraSelections([])
        if spoken is None:
            self.clear()
        else:
            self._binding = Binding(self.document(), spoken, "text", parent=self)
            self._binding.load()
            option = self.document().defaultTextOption()
            right = direction_of(language) == "rtl"
            option.setTextDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LayoutDirectionAuto)
            self.document().setDefaultTextOption(option)
            self.moveCursor(QTextCursor.MoveOperation.Start)
        self.margin.update()

    def allow_typing(self, yes: bool) -> None:
        """Words can always be selected by keyboard; only then they can be changed."""
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextEditorInteraction if yes else flags)

    @property
    def spoken(self) -> Spoken | None:
        return self._spoken

    # positions

    @property
    def caret(self) -> int:
        return self._binding.position(self.textCursor().position()) if self._binding else 0

    @property
    def span(self) -> tuple[int, int]:
        """What is selected, without the blanks around it."""
        if self._binding is None:
            return 0, 0
        cursor = self.textCursor()
        start, end = (self._binding.position(at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
        words = self._binding.words[start:end]
        start += len(words) - len(words.lstrip())
        return start, start + len(words.strip())

    def words(self, span: tuple[int, int]) -> str:
        return self._binding.words[slice(*span)] if self._binding else ""

    def select(self, start: int, end: int) -> None:
        """Select these code points, and show where they begin."""
        if self._binding is None:
            return
        length = len(self._binding.words)
        cursor = self.textCursor()
        cursor.setPosition(self._binding.at_utf16(min(max(start, 0), length)))
        self.setTextCursor(cursor)
        self.centerCursor()
        cursor.setPosition(self._binding.at_utf16(min(max(end, 0), length)), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def select_sentence(self) -> None:
        """The whole sentences in which the selection begins and ends; when these are selected, one more."""
        if self._binding is None:
            return
        words = self._binding.words
        start, end = self.span
        first, last = sentence_around(words, start)[0], sentence_around(words, max(start, end - 1))[1]
        if (first, last) == (start, end) and end < len(words):
            last = sentence_around(words, min(len(words), end + 1))[1]
        self.select(first, last)

    def start_of_paragraph(self) -> int:
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        return self._binding.position(cursor.position()) if self._binding else 0

    def _describe(self) -> None:
        """Who speaks at the caret and when, for those who do not see the margin."""
        spoken = self._spoken
        if spoken is None or self._binding is None:
            return
        caret = self.caret
        index = cue_of(spoken.cues, caret)
        said = (label_at(spoken.turns, caret), clock(spoken.cues[index][1]) if index >= 0 else "")
        self.setAccessibleDescription(", ".join(filter(None, said)))

    # what is heard

    def follow(self, seconds: float) -> None:
        """Light up what is heard at this second, and keep it in sight while nobody types."""
        index = cue_at(self._spoken.cues, seconds) if self._spoken is not None else -1
        if index == self._heard:
            return
        self._heard = index
        self._light_up()
        self.margin.update()

    def heard(self) -> tuple[int, int] | None:
        """The code points that are lit up."""
        if self._spoken is None or not 0 <= self._heard < len(self._spoken.cues):
            return None
        cues = self._spoken.cues
        start = cues[self._heard][0]
        end = cues[self._heard + 1][0] if self._heard + 1 < len(cues) else len(self.words((0, 1 << 62)))
        words = self.words((start, end))
        return start, start + len(words.rstrip())

    def _light_up(self) -> None:
        span = self.heard()
        if span is None or self._binding is None:
            self.setExtraSelections([])
            return
        lit = QTextEdit.ExtraSelection()
        lit.cursor = QTextCursor(self.document())
        lit.cursor.setPosition(self._binding.at_utf16(span[0]))
        lit.cursor.setPosition(self._binding.at_utf16(span[1]), QTextCursor.MoveMode.KeepAnchor)
        lit.format.setBackground(self.palette().color(QPalette.ColorRole.Midlight))
        self.setExtraSelections([lit])
        if not self.textCursor().hasSelection() and (self.isReadOnly() or not self.hasFocus()):
            self._bring_into_view(self._binding.at_utf16(span[0]))

    def _bring_into_view(self, at_utf16: int) -> None:
        block = self.document().findBlock(at_utf16)
        place = self.blockBoundingGeometry(block).translated(self.contentOffset())
        if place.top() < 0 or place.bottom() > self.viewport().height():
            self.verticalScrollBar().setValue(max(0, block.firstLineNumber() - 3))

    # the margin

    def entries(self, clip: QRect) -> Iterator[tuple[int, float, str, str, bool]]:
        """Of each paragraph in view: top in pixels, the baseline's offset, its time, its speaker, whether it is heard.

        A speaker is said where they begin; a time where a cue begins in the paragraph.
        """
        spoken, binding = self._spoken, self._binding
        if spoken is None or binding is None:
            return
        ascent = QFontMetricsF(self.font()).ascent()
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= clip.bottom():
            height = self.blockBoundingRect(block).height()
            if block.text().strip():
                start = binding.position(block.position())
                end = start + len(block.text())
                yield (round(top), ascent, *self._said_of(spoken, start, end))
            top += height
            block = block.next()

    def _said_of(self, spoken: Spoken, start: int, end: int) -> tuple[str, str, bool]:
        first = cue_of(spoken.cues, start - 1) + 1
        begins = first < len(spoken.cues) and spoken.cues[first][0] < max(end, start + 1)
        time = clock(spoken.cues[first][1]) if begins else ""
        before, now = label_at(spoken.turns, start - 1) if start else "", label_at(spoken.turns, start)
        heard = 0 <= self._heard < len(spoken.cues) and start <= spoken.cues[self._heard][0] < max(end, start + 1)
        return time, now if now != before else "", heard

    def click_margin(self, y: int) -> None:
        """Play from the first time of the paragraph at this height."""
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top + self.blockBoundingRect(block).height() < y:
            top += self.blockBoundingRect(block).height()
            block = block.next()
        if self._spoken is None or self._binding is None or not block.isValid():
            return
        start = self._binding.position(block.position())
        index = cue_of(self._spoken.cues, start + max(0, len(block.text()) - 1))
        first = cue_of(self._spoken.cues, start - 1) + 1
        if self._spoken.cues and index >= 0:
            self.time_clicked.emit(self._spoken.cues[min(first, index)][1])

    def _scroll_margin(self, area: QRect, dy: int) -> None:
        if dy:
            self.margin.scroll(0, dy)
        else:
            self.margin.update(0, area.y(), self.margin.width(), area.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        inside = self.contentsRect()
        self.margin.setGeometry(QRect(inside.left(), inside.top(), MARGIN_PX, inside.height()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "margin"):
            self._light_up()
            self.margin.update()


class Margin(QWidget):
    """The column beside the words. What it says of the caret's place is the words' accessible description, too."""

    def __init__(self, text: TranscriptText) -> None:
        super().__init__(text)
        self._text = text
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Click to play from here"))

    def sizeHint(self) -> QSize:
        return QSize(MARGIN_PX, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self._text.palette()
        painter.fillRect(event.rect(), palette.color(QPalette.ColorRole.Base))
        small = QFont(self.font())
        bold = QFont(small)
        bold.setWeight(QFont.Weight.DemiBold)
        soft, accent = palette.color(QPalette.ColorRole.Dark), palette.color(QPalette.ColorRole.Accent)
        ink = palette.color(QPalette.ColorRole.Text)
        times = QFontMetricsF(small).horizontalAdvance("0:00:00")
        names = self.width() - 2 * GAP_PX - times - 6
        for top, ascent, time, name, heard in self._text.entries(event.rect()):
            baseline = top + ascent
            painter.setFont(small)
            painter.setPen(accent if heard else soft)
            painter.drawText(
                round(self.width() - GAP_PX - QFontMetricsF(small).horizontalAdvance(time)), round(baseline), time
            )
            painter.setFont(bold)
            painter.setPen(accent if heard else ink)
            shown = fitting(QFontMetricsF(bold), name, names)
            painter.drawText(GAP_PX, round(baseline), shown)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._text.click_margin(round(event.position().y()))
