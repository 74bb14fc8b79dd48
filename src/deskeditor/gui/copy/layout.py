"""Lines of the copy on the page: a column of a comfortable measure, set with air between the lines.

Qt lays the blocks of a QPlainTextEdit out one below the other, each line right under the one before, over the whole
width. Here each block is asked how it wants to be set (`Setting`) and its lines are placed by that; the height of a
block is where its last line ends.

How it stays quick: `blockBoundingRect`, which Qt asks dozens of times for one keystroke, is not overridden. So a
block must be set before Qt looks at it, or Qt lays it out in its own way. A changed block is set at once; when
everything is to be set anew, what is in view is set before it is painted and the rest in slices while nobody types.
A block that is up to date has the present generation as its `userState`.
"""

from dataclasses import dataclass, field
from time import perf_counter
from typing import Protocol
from weakref import proxy

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextDocument, QTextLayout, QTextOption
from PySide6.QtWidgets import QPlainTextDocumentLayout

LONG_LINE = 20_000
"""A block with more UTF-16 units is left to Qt, unformatted: setting it would take longer than a keystroke may."""
SLICE_S = 0.004
AT_ONCE = 400
"""So many changed blocks are set without waiting, about 30 ms; a paste of more is set in slices."""


@dataclass(slots=True)
class Setting:
    """How one block stands on the page, in pixels.

    `hang`: by how much its first line begins before the indent. `height`: of the whole block, when it is not that
    of its lines.
    """

    pitch: float
    formats: list[QTextLayout.FormatRange] = field(default_factory=list)
    before: float = 0
    indent: float = 0
    hang: float = 0
    height: float | None = None
    right_to_left: bool = False
    centred: bool = False


class Page(Protocol):
    """Who knows how blocks want to be set."""

    def setting(self, block: QTextBlock) -> Setting: ...


class CopyLayout(QPlainTextDocumentLayout):
    """`left` and `column` are where the lines begin and how long they are, in pixels."""

    sliced = Signal()
    """Some of the blocks that are still to be set are set now."""

    def __init__(self, document: QTextDocument, page: Page) -> None:
        super().__init__(document)
        self.left = 24.0
        self.column = 600.0
        # Weakly: PySide 6.11 keeps a document's layout when the document is gone, and it must not keep the whole copy.
        self._page: Page = proxy(page)
        self._putting_formats = False
        self._block_count = 0
        self._generation = 0
        self._next = 0
        self._options = {False: _option(_LEFT), True: _option(_RIGHT)}
        self._centred = _option(_MIDDLE)
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._set_slice)

    def set_column(self, left: float, column: float) -> None:
        if (left, column) != (self.left, self.column):
            self.left, self.column = left, column
            self.set_all()

    def set_all(self) -> None:
        """Everything is to be set anew: what is in view when it is painted, the rest in slices."""
        self._generation += 1
        self._next = 0
        self._slices.start()
        self.update.emit()

    def set_again(self, first: int, end: int) -> None:
        """Set these blocks anew, and paint what moved by it."""
        block = self.document().findBlockByNumber(first)
        moved = False
        for _number in range(first, end):
            moved |= self._renew(block)
            block = block.next()
        if moved:
            self._tell_moved()

    @property
    def is_settled(self) -> bool:
        """Whether every block is set as it is to be."""
        return not self._slices.isActive()

    def settle(self) -> None:
        """Set everything now that is still to be set: somebody wants to go where it counts how high things are."""
        while self._slices.isActive():
            self._set_slice()

    def set_end(self, height: float) -> None:
        """Set the last blocks, as many as fill that many pixels: from them Qt reckons how far one can scroll."""
        block = self.document().lastBlock()
        while block.isValid() and height > 0:
            self.set_if_stale(block)
            height -= block.layout().boundingRect().bottom()
            block = block.previous()
        self.documentSizeChanged.emit(self.documentSize())

    def set_if_stale(self, block: QTextBlock) -> None:
        if block.userState() != self._generation:
            self._set(block, block.layout())

    # what Qt tells

    def documentChanged(self, at: int, removed: int, added: int) -> None:
        """Qt would lay a changed block out in its own way."""
        if self._putting_formats:
            return
        document = self.document()
        count = document.blockCount()
        block = document.findBlock(at)
        if count == self._block_count and block.contains(at + max(added - 1, 0)) and block.length() <= LONG_LINE:
            if self._renew(block):
                self._tell_moved()
            return
        self._block_count = count
        super().documentChanged(at, removed, added)
        # Qt forgets the lines as far as this: where several splices are told as one, what was taken out counts, too.
        # The block behind a line end that was put in is new, though nothing in it is told as changed.
        last = document.findBlock(at + removed + added)
        self._set_changed(block, last if last.isValid() else document.lastBlock())

    def _set_changed(self, first: QTextBlock, last: QTextBlock) -> None:
        """These blocks came or changed, and Qt has forgotten their lines."""
        if last.blockNumber() - first.blockNumber() > AT_ONCE:
            self.set_all()
            return
        block = first
        while block.isValid():
            self._set(block, block.layout())
            if block == last:
                break
            block = block.next()
        self._tell_moved()

    # setting

    def _set_slice(self) -> None:
        """Some milliseconds of setting blocks that are not in view."""
        until = perf_counter() + SLICE_S
        block = self.document().findBlockByNumber(self._next)
        while block.isValid() and perf_counter() < until:
            self.set_if_stale(block)
            self._next += 1
            block = block.next()
        if not block.isValid():
            self._slices.stop()
            self.documentSizeChanged.emit(self.documentSize())
        self.sliced.emit()

    def _renew(self, block: QTextBlock) -> bool:
        """Set a block and paint it; whether what stands below it moves."""
        if not block.isValid():
            return False
        layout = block.layout()
        before = layout.boundingRect().bottom() if layout.lineCount() else -1.0
        self._set(block, layout)
        if layout.boundingRect().bottom() != before:
            return True
        self.updateBlock.emit(block)
        return False

    def _tell_moved(self) -> None:
        self.documentSizeChanged.emit(self.documentSize())
        self.update.emit()

    def _set(self, block: QTextBlock, layout: QTextLayout) -> None:
        block.setUserState(self._generation)
        if block.length() > LONG_LINE:
            block.clearLayout()
            self.ensureBlockLayout(block)
            return
        setting = self._page.setting(block)
        formats = setting.formats
        if layout.preeditAreaText():
            formats = _around_composed(formats, layout)
        self._put_formats(block, layout, formats)
        layout.setTextOption(self._centred if setting.centred else self._options[setting.right_to_left])
        self._place_lines(layout, setting)
        if setting.height is not None:
            _stretch(layout, setting.height)
        block.setLineCount(layout.lineCount())

    def _place_lines(self, layout: QTextLayout, setting: Setting) -> None:
        turned, hang, y = setting.right_to_left, setting.hang, setting.before
        x, width = self.left + (0 if turned else setting.indent), self.column - setting.indent
        layout.beginLayout()
        line = layout.createLine()
        while line.isValid():
            line.setLeadingIncluded(True)
            line.setLineWidth(width + hang)
            height = line.height()
            if setting.pitch > height:
                y += setting.pitch - height
            line.setPosition(QPointF(x if turned else x - hang, y))
            y += height
            hang = 0
            line = layout.createLine()
        layout.endLayout()

    def _put_formats(self, block: QTextBlock, layout: QTextLayout, formats: list[QTextLayout.FormatRange]) -> None:
        """Qt notes a change of formats as a change of the document, and would tell it with the next keystroke as
        one of everything in between. `markContentsDirty` makes it tell at once, to us alone."""
        if not formats and not layout.formats():
            return
        self._putting_formats = True
        try:
            layout.setFormats(formats)
            self.document().markContentsDirty(block.position(), block.length())
        finally:
            self._putting_formats = False


def _around_composed(formats: list[QTextLayout.FormatRange], layout: QTextLayout) -> list[QTextLayout.FormatRange]:
    """The formats moved aside for what an input method is composing, which is underlined."""
    at, length = layout.preeditAreaPosition(), len(layout.preeditAreaText().encode("utf-16-le")) // 2
    made = [_range(at, length, _COMPOSED)]
    for each in formats:
        start, end = each.start, each.start + each.length
        start += length if start >= at else 0
        end += length if end > at else 0
        made.append(_range(start, end - start, each.format))
    return made


def _range(start: int, length: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, look
    return made


def _stretch(layout: QTextLayout, height: float) -> None:
    """A block ends where its last line does, so that line is moved to where the block is to end, be it up or down."""
    line = layout.lineAt(layout.lineCount() - 1)
    line.setPosition(QPointF(line.x(), height - line.height()))


_COMPOSED = QTextCharFormat()
_COMPOSED.setFontUnderline(True)
_LEFT, _RIGHT, _MIDDLE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter


def _option(alignment: Qt.AlignmentFlag) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    turned = alignment == _RIGHT
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight)
    option.setAlignment(alignment)
    return option
