"""The big view: one photo, turned upright, with its cut and its focal point, all of it by mouse and by keys.

Nothing here changes the original: what is chosen are shares of it.
"""

from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from deskeditor.gui.inspector.colours import colours_of
from deskeditor.gui.photos import boxes
from deskeditor.gui.photos.boxes import Point
from deskeditor.news.crops import CENTRE, WHOLE, Box, pixels, straightened_share

Tool = Literal["look", "cut", "focus"]
MARGIN_PX = 18
HANDLE_PX = 9
GRAB_PX = 14
STEP = 0.01
FINE = 0.001
DIM = QColor(0, 0, 0, 150)
CURSORS = {
    "nw": Qt.CursorShape.SizeFDiagCursor,
    "se": Qt.CursorShape.SizeFDiagCursor,
    "ne": Qt.CursorShape.SizeBDiagCursor,
    "sw": Qt.CursorShape.SizeBDiagCursor,
    "n": Qt.CursorShape.SizeVerCursor,
    "s": Qt.CursorShape.SizeVerCursor,
    "e": Qt.CursorShape.SizeHorCursor,
    "w": Qt.CursorShape.SizeHorCursor,
    "move": Qt.CursorShape.SizeAllCursor,
}
ARROWS: dict[int, Point] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Canvas(QWidget):
    """With the tool `cut`: arrows move the cut, Shift with them finely, Ctrl with them draws its right and lower edge,
    plus and minus change its size. With `focus`: arrows move the point."""

    cut_chosen = Signal(tuple)
    """The cut as the person left it: left, top, right, bottom."""
    focal_point_chosen = Signal(tuple)
    cut_removed = Signal()
    turned = Signal(float)
    """Degrees to turn the photo by, more: the keys [ and ]."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tool: Tool = "look"
        self.box: Box | None = None
        self.kept = False
        """Whether the cut that is shown is the photo's, or only where it would be."""
        self.focal_point: Point | None = None
        self.degrees = 0.0
        self._ratio = 0.0
        self._image = QImage()
        self._size = QSize()
        self._held = ""
        self._from: Point = (0.0, 0.0)
        self._box_then: Box = WHOLE
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(220, 180)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("The photo"))

    # what is shown

    def show_image(self, image: QImage, size: QSize) -> None:
        """`size`: of the original, upright; the image may be smaller."""
        self._image, self._size = image, size
        self.update()

    def show_cut(self, box: Box | None, ratio: float, degrees: float, *, tool: Tool) -> None:
        """Without a box the place is proposed in which a cut of this ratio would lie."""
        self.tool, self._ratio, self.degrees = tool, ratio, degrees
        self.kept = box is not None
        self.box = box or (self._proposed() if tool == "cut" else None)
        self._say()
        self.update()

    def show_focal_point(self, point: Point | None) -> None:
        self.focal_point = point
        self._say()
        self.update()

    def _proposed(self) -> Box:
        return boxes.largest(self._ratio, self._size.width(), self._size.height(), self.focal_point or CENTRE)

    @property
    def _shape(self) -> float:
        return boxes.shape_of(self._ratio, self._size.width(), self._size.height())

    @property
    def cut_px(self) -> tuple[int, int]:
        """Width and height of what the cut keeps of the original; 0, 0 without one."""
        width, height = self._size.width(), self._size.height()
        if self.box is None or not width or not height:
            return (0, 0)
        share = straightened_share(width, height, self.degrees)
        left, top, right, bottom = pixels(self.box, max(1, round(width * share)), max(1, round(height * share)))
        return (right - left, bottom - top)

    def _say(self) -> None:
        words = []
        if self.tool == "cut" and self.box is not None:
            left, top, right, bottom = (f"{side:.0%}" for side in self.box)
            words.append(self.tr("Cut from {0} to {1} across and {2} to {3} down").format(left, right, top, bottom))
        if self.focal_point is not None:
            x, y = (f"{share:.0%}" for share in self.focal_point)
            words.append(self.tr("Focal point {0} across, {1} down").format(x, y))
        self.setAccessibleDescription(". ".join(words))

    # places

    @property
    def frame(self) -> QRectF:
        """Where the photo is painted."""
        room = QRectF(self.rect()).adjusted(MARGIN_PX, MARGIN_PX, -MARGIN_PX, -MARGIN_PX)
        if self._size.isEmpty():
            return room
        size = self._size.toSizeF().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        frame = QRectF(QPointF(), size)
        frame.moveCenter(room.center())
        return frame

    def share(self, at: QPointF) -> Point:
        frame = self.frame
        x = (at.x() - frame.x()) / max(frame.width(), 1)
        y = (at.y() - frame.y()) / max(frame.height(), 1)
        return (min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0))

    def spot(self, point: Point) -> QPointF:
        frame = self.frame
        return QPointF(frame.x() + point[0] * frame.width(), frame.y() + point[1] * frame.height())

    def handle_spots(self) -> dict[str, QPointF]:
        if self.box is None:
            return {}
        left, top, right, bottom = self.box
        across = {"w": left, "e": right}
        down = {"n": top, "s": bottom}
        middle = ((left + right) / 2, (top + bottom) / 2)
        return {
            name: self.spot(
                (
                    next((share for key, share in across.items() if key in name), middle[0]),
                    next((share for key, share in down.items() if key in name), middle[1]),
                )
            )
            for name in boxes.HANDLES
        }

    def _at(self, at: QPointF) -> str:
        """The handle there, `move` inside of the cut, or nothing."""
        for name, spot in self.handle_spots().items():
            if max(abs(spot.x() - at.x()), abs(spot.y() - at.y())) <= GRAB_PX:
                return name
        return "move" if self.box is not None and self._cut_rect(self.box).contains(at) else ""

    def _cut_rect(self, box: Box) -> QRectF:
        return QRectF(self.spot(box[:2]), self.spot(box[2:]))

    # mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._image.isNull():
            return
        if self.tool == "focus":
            self._point_at(self.share(event.position()))
        elif self.tool == "cut" and self.box is not None:
            self._held = self._at(event.position())
            self._from, self._box_then = self.share(event.position()), self.box

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held:
            self._drag(self.share(event.position()))
        elif self.tool == "focus":
            self.setCursor(Qt.CursorShape.CrossCursor)
        else:
            held = self._at(event.position()) if self.tool == "cut" else ""
            self.setCursor(CURSORS.get(held, Qt.CursorShape.ArrowCursor))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held:
            self._held = ""
            if self.box != self._box_then:
                self._choose()

    def _drag(self, to: Point) -> None:
        if self._held == "move":
            by = (to[0] - self._from[0], to[1] - self._from[1])
            self.box = boxes.moved(self._box_then, by)
        else:
            self.box = boxes.dragged(self._box_then, self._held, to, self._shape)
        self.update()

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._image.isNull() and self._pressed(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.text() in ("[", "]"):
            self.turned.emit(0.1 if event.text() == "]" else -0.1)
            return True
        if self.tool == "focus":
            return self._focus_key(event)
        return self.tool == "cut" and self.box is not None and self._cut_key(event, self.box)

    def _focus_key(self, event: QKeyEvent) -> bool:
        arrow = ARROWS.get(event.key())
        if arrow is None:
            return False
        x, y = self.focal_point or CENTRE
        step = FINE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
        self._point_at((min(max(x + arrow[0] * step, 0.0), 1.0), min(max(y + arrow[1] * step, 0.0), 1.0)))
        return True

    def _cut_key(self, event: QKeyEvent, box: Box) -> bool:
        arrow = ARROWS.get(event.key())
        fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step = FINE if fine else STEP
        if arrow is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            to = (box[2] + arrow[0] * step, box[3] + arrow[1] * step)
            self.box = boxes.dragged(box, "e" if arrow[0] else "s", to, self._shape)
        elif arrow is not None:
            self.box = boxes.moved(box, (arrow[0] * step, arrow[1] * step))
        elif event.text() in ("+", "=", "-"):
            self.box = boxes.scaled(box, 0.98 if event.text() == "-" else 1 / 0.98)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.cut_removed.emit()
            return True
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        self._choose()
        return True

    def _choose(self) -> None:
        if self.box is not None:
            self.kept = True
            self.update()
            self.cut_chosen.emit(boxes.rounded(self.box))

    def _point_at(self, point: Point) -> None:
        chosen = (round(point[0], 4), round(point[1], 4))
        self.show_focal_point(chosen)
        self.focal_point_chosen.emit(chosen)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        colours = colours_of(self)
        painter.fillRect(self.rect(), QColor(colours.desk))
        if self._image.isNull():
            return
        frame = self.frame
        self._paint_photo(painter, frame)
        if self.box is not None and (self.tool == "cut" or self.kept):
            self._paint_cut(painter, frame, self._cut_rect(self.box), colours.accent)
        if self.focal_point is not None:
            self._paint_point(painter, self.spot(self.focal_point))
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5), 5, 5)

    def _paint_photo(self, painter: QPainter, frame: QRectF) -> None:
        painter.save()
        painter.setClipRect(frame)
        painter.translate(frame.center())
        painter.rotate(self.degrees)
        larger = 1 / straightened_share(max(1, self._size.width()), max(1, self._size.height()), self.degrees)
        painter.scale(larger, larger)  # until no corner of the frame stays empty
        painter.translate(-frame.center())
        painter.drawImage(frame, self._image)
        painter.restore()

    def _paint_cut(self, painter: QPainter, frame: QRectF, cut: QRectF, accent: str) -> None:
        outside = QPainterPath()
        outside.addRect(frame)
        inside = QPainterPath()
        inside.addRect(cut)
        painter.fillPath(outside.subtracted(inside), DIM)
        line = QPen(QColor("white"), 1.5, Qt.PenStyle.SolidLine if self.kept else Qt.PenStyle.DashLine)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(line)
        painter.drawRect(cut)
        if self.tool != "cut":
            return
        painter.setPen(QPen(QColor(255, 255, 255, 110), 1))
        for third in (1 / 3, 2 / 3):
            x, y = cut.x() + cut.width() * third, cut.y() + cut.height() * third
            painter.drawLine(QPointF(x, cut.top()), QPointF(x, cut.bottom()))
            painter.drawLine(QPointF(cut.left(), y), QPointF(cut.right(), y))
        painter.setPen(QPen(QColor("white"), 1))
        painter.setBrush(QColor(accent))
        for spot in self.handle_spots().values():
            painter.drawRect(QRectF(spot.x() - HANDLE_PX / 2, spot.y() - HANDLE_PX / 2, HANDLE_PX, HANDLE_PX))

    def _paint_point(self, painter: QPainter, at: QPointF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((QColor(0, 0, 0, 160), 4.0), (QColor("white"), 1.8)):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(at, 11, 11)
            painter.drawLine(at - QPointF(17, 0), at - QPointF(5, 0))
            painter.drawLine(at + QPointF(5, 0), at + QPointF(17, 0))
            painter.drawLine(at - QPointF(0, 17), at - QPointF(0, 5))
            painter.drawLine(at + QPointF(0, 5), at + QPointF(0, 17))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)
