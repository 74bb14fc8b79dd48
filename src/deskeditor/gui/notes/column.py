"""The column of the margin: the cards near the view, painted where they stand, and the one that is open as a widget."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from deskeditor.gui.inspector.colours import colours_of
from deskeditor.gui.notes.faces import Face
from deskeditor.gui.notes.places import Stand

GUTTER_PX = 14
"""Between the copy and the cards: the lines that lead from words to cards are drawn there."""
EDGE_PX = 10
CHIP_PX = 22


@dataclass(frozen=True, slots=True)
class Slot:
    """A card where it stands, in pixels of the column. `words_y`: where its words begin; `face` is None in the narrow
    margin, and for the card that is open."""

    stand: Stand
    y: float
    height: float
    words_y: float
    ink: QColor
    """The author's colour."""
    face: Face | None = None

    @property
    def id(self) -> str:
        return self.stand.card.id


class Column(QWidget):
    chosen = Signal(str)
    """Id of a card that was clicked."""
    stepped = Signal(int)
    entered = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notesColumn")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Notes and suggestions"))
        self.slots: Sequence[Slot] = ()
        self.active = ""
        self.turned = False
        self.wheel: Callable[[QWheelEvent], None] = lambda _event: None
        self._hovered = ""
        self.hint = ""
        """What is said where no card is to be seen."""

    def show_slots(self, slots: Sequence[Slot], active: str, turned: bool) -> None:
        if (slots, active, turned) != (self.slots, self.active, self.turned):
            self.slots, self.active, self.turned = slots, active, turned
            self.update()

    @property
    def card_width(self) -> int:
        return self.width() - GUTTER_PX - EDGE_PX

    @property
    def card_x(self) -> int:
        return EDGE_PX if self.turned else GUTTER_PX

    def slot(self, id: str) -> Slot | None:
        return next((slot for slot in self.slots if slot.id == id), None)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        clip, ratio = QRectF(event.rect()), self.devicePixelRatioF()
        self._leaders(painter, clip)
        for slot in self.slots:
            if slot.y + slot.height < clip.top() or slot.y > clip.bottom():
                continue
            if slot.face is not None:
                picture = slot.face.picture(hovered=slot.id == self._hovered, turned=self.turned, ratio=ratio)
                painter.drawPixmap(QPointF(self.card_x, round(slot.y)), picture)
            elif slot.height == CHIP_PX:
                self._chip(painter, slot)
        if not self.slots and self.card_width > 100:
            painter.setPen(QColor(colours_of(self).faint))
            rest = self.rect().adjusted(GUTTER_PX, 14, -EDGE_PX, 0)
            painter.drawText(rest, Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap, self.hint)
        painter.end()

    def _leaders(self, painter: QPainter, clip: QRectF) -> None:
        """From the height of words to their card; of the open one in the colour of its author."""
        near, far = (self.width(), self.card_x + self.card_width) if self.turned else (0, self.card_x)
        lines, active = [], None
        for slot in self.slots:
            words, card = round(slot.words_y) + 11.5, round(slot.y + min(slot.height / 2, 14)) + 0.5
            if max(words, card) < clip.top() or min(words, card) > clip.bottom():
                continue
            if slot.id == self.active:
                active = slot, words, card
            else:
                lines += _angle(near, far, words, card)
        painter.setPen(QColor(colours_of(self).line))
        painter.drawLines(lines)
        if active is not None:
            painter.setPen(QPen(active[0].ink, 2))
            painter.drawLines(_angle(near, far, *active[1:]))

    def _chip(self, painter: QPainter, slot: Slot) -> None:
        """In the narrow margin: a round one for a note, a square one for a suggestion."""
        card, colours = slot.stand.card, colours_of(self)
        ink = slot.ink
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.card_x + (self.card_width - CHIP_PX) / 2, slot.y, CHIP_PX, CHIP_PX).adjusted(2, 2, -2, -2)
        painter.setPen(QPen(ink, 1.5))
        painter.setBrush(ink if slot.id == self.active else QColor(colours.raised))
        painter.drawEllipse(place) if card.sort == "note" else painter.drawRoundedRect(place, 3, 3)
        font = QFont(self.font())
        font.setPixelSize(11)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colours.raised) if slot.id == self.active else ink)
        sign = "±" if card.sort == "suggestion" else str(len(card.said))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, sign)

    # the mouse

    def card_at(self, y: float) -> str:
        return next((slot.id for slot in self.slots if slot.y <= y < slot.y + slot.height), "")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self.card_at(event.position().y()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.card_at(event.position().y()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover("")

    def _hover(self, id: str) -> None:
        if id != self._hovered:
            self._hovered = id
            self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.wheel(event)

    # the keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Down:
                self.stepped.emit(1)
            case Qt.Key.Key_Up:
                self.stepped.emit(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self.entered.emit()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)


def _angle(near: float, far: float, words: float, card: float) -> list[QLineF]:
    middle = (near + far) / 2
    return [QLineF(near, words, middle, words), QLineF(middle, words, middle, card), QLineF(middle, card, far, card)]
