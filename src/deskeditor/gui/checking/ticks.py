"""A soft tick in the copy behind each line that was checked and reads as it did then."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QTextCursor
from shiboken6 import isValid

from deskeditor.gui.checking.watch import SheetWatch, watch_of
from deskeditor.gui.checking.words import said_of
from deskeditor.gui.inspector.colours import colours_of

if TYPE_CHECKING:
    from deskeditor.gui.copy.pane import CopyPane
    from deskeditor.gui.window import Window
    from deskeditor.review.checking import Entry

SHARE = 0.3
"""Height of a tick, of a line's."""
SOFT = 0.75
"""How strong its colour is."""
FULL_STOPS = ".…،۔。"
"""Above these there is room."""


@dataclass(frozen=True, slots=True)
class Tick:
    """The cursor selects the words, and goes along with them; `length` (UTF-16 units) tells whether they were
    touched."""

    cursor: QTextCursor
    length: int
    ink: str
    raised: bool

    @property
    def holds(self) -> bool:
        return self.cursor.position() - self.cursor.anchor() == self.length


class Ticks(QObject):
    """One for each copy, and its child; it looks while the copy is there."""

    def __init__(self, copy: "CopyPane", window: "Window") -> None:
        super().__init__(copy)
        self._body = copy.body
        self.watch = watch_of(copy.session, window.desk)
        self.ticks: list[Tick] = []
        copy.body.paint_also.append(self._paint)
        self.watch.sheet_changed.connect(self._take)
        self.watch.look()
        copy.destroyed.connect(partial(_look_away, self.watch))
        self._take()

    @property
    def words(self) -> list[str]:
        """What bears a tick now."""
        return [tick.cursor.selectedText() for tick in self.ticks if tick.holds]

    def _take(self) -> None:
        before = bool(self.ticks)
        found = [tick for entry in self.watch.sheet.entries if (tick := self._tick(entry)) is not None]
        self.ticks = sorted(found, key=_end)
        if self.ticks or before:
            self._body.viewport().update()

    def _tick(self, entry: "Entry") -> Tick | None:
        checked = entry.checked
        if entry.line.field != "body" or not entry.settled or checked is None:
            return None
        place = self.watch.where("body", entry)
        if place is None:
            return None
        cursor = QTextCursor(self._body.document())
        cursor.setPosition(self._body.binding.at_utf16(place.start))
        cursor.setPosition(self._body.binding.at_utf16(place.end), QTextCursor.MoveMode.KeepAnchor)
        cursor.setKeepPositionOnInsert(True)
        raised = place.raw.endswith(tuple(FULL_STOPS))
        return Tick(cursor, cursor.position() - cursor.anchor(), said_of(checked).ink, raised)

    def _paint(self, clip: QRect) -> None:
        """Those whose lines end in the part that is painted again."""
        if not self.ticks:
            return
        blocks = [block for block, _ in self._body.visible_blocks(clip)]
        if not blocks:
            return
        low, high = blocks[0].position(), blocks[-1].position() + blocks[-1].length()
        shown = self.ticks[bisect_left(self.ticks, low, key=_end) : bisect_right(self.ticks, high, key=_end)]
        if not shown:
            return
        painter = QPainter(self._body.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for tick in shown:
            if tick.holds:
                self._draw(painter, tick)
        painter.end()

    def _draw(self, painter: QPainter, tick: Tick) -> None:
        at = self._body.cursorRect(tick.cursor)
        size = max(at.height() * SHARE, 5.0)
        turned = tick.cursor.block().layout().textOption().textDirection() == Qt.LayoutDirection.RightToLeft
        shift = size * 0.55 if tick.raised else -1
        left = at.left() - size + shift if turned else at.left() - shift
        place = QRectF(left, at.top() + at.height() * 0.12, size, size)
        ink = QColor(getattr(colours_of(self._body), tick.ink))
        ink.setAlphaF(SOFT)
        pen = QPen(ink, max(size / 5, 1.2))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        points = ((0.05, 0.55), (0.38, 0.9), (0.95, 0.1))
        painter.drawPolyline(QPolygonF([QPointF(place.x() + x * size, place.y() + y * size) for x, y in points]))


def put_on(copy: "CopyPane", window: "Window") -> Ticks:
    """The ticks of the checker's sheet, shown in this copy."""
    return Ticks(copy, window)


def _end(tick: Tick) -> int:
    return tick.cursor.position()


def _look_away(watch: SheetWatch) -> None:
    if isValid(watch):
        watch.look_away()
