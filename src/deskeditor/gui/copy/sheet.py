"""The page that the head of the story and its body share: it scrolls as one, the head first.

The body scrolls by itself, line by line, and knows nothing of what stands above it. So the sheet moves the head out
of view first and gives the body its room, and brings it back when the body has come to its top.
"""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QWidget

from deskeditor.gui.copy.body import BodyEdit
from deskeditor.gui.copy.headline import Head

WHEEL_PX = 54
"""How far one notch of the wheel moves the head."""


class CopySheet(QWidget):
    def __init__(self, head: Head, body: BodyEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = head
        self._body = body
        self._hidden = 0
        """Pixels of the head that are out of view."""
        self._head_height = 0
        self._arranging = False
        self.setObjectName("copySheet")
        head.setParent(self)
        body.setParent(self)
        head.left.connect(self._into_body)
        head.focused.connect(self.show_head)
        head.grown.connect(self.arrange)
        body.left_upwards.connect(self._into_head)
        body.wheel_first = self.turn
        bar = body.verticalScrollBar()
        bar.valueChanged.connect(self._scrolled)
        bar.actionTriggered.connect(self._dragged)

    def arrange(self) -> None:
        """Put both where they belong."""
        if self._arranging:
            return
        self._arranging = True
        left, width = self._body.column_in(self.width())
        self._head_height = self._head.set_width(round(width))
        self._hidden = min(self._hidden, self._head_height)
        top = self._head_height - self._hidden
        self._head.setGeometry(QRect(round(left), -self._hidden, round(width), self._head_height))
        self._body.setGeometry(0, top, self.width(), max(self.height() - top, 0))
        self._arranging = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    # scrolling

    def show_head(self) -> None:
        """The head whole, above the first lines of the body."""
        self._body.top_held.let_go()
        self._body.verticalScrollBar().setValue(0)
        self._hide(0)

    @property
    def head_out_of_view_px(self) -> int:
        """How much of the head is scrolled out of view."""
        return self._hidden

    def scroll_to(self, head_px: int, line: int) -> None:
        """So much of the head out of view, and this line of the body (as Qt counts them) the first one in it."""
        self._hide(self._head_height if line else min(head_px, self._head_height))
        self._body.top_held.let_go()
        self._body.verticalScrollBar().setValue(line)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Over the head and beside it."""
        if not self.turn(event):
            self._body.wheelEvent(event)

    def turn(self, event: QWheelEvent) -> bool:
        """Whether the wheel moved the head and not the body."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        by = event.pixelDelta().y() or round(event.angleDelta().y() / 120 * WHEEL_PX)
        height = self._head_height
        if by < 0 and self._hidden < height and not self._body.shows_all:
            self._hide(min(self._hidden - by, height))
            return True
        if by > 0 and self._hidden and not self._body.verticalScrollBar().value():
            self._hide(max(self._hidden - by, 0))
            return True
        return False

    def _hide(self, pixels: int) -> None:
        if pixels != self._hidden:
            self._hidden = pixels
            self.arrange()

    def _scrolled(self, value: int) -> None:
        """The body scrolled, to keep the caret in view: the head makes room first, line by line."""
        room = self._head_height - self._hidden
        if not value or room <= 0 or self._arranging:
            return
        by = round(value * self._body.look.pitch)
        self._arranging = True
        if by <= room:
            self._body.verticalScrollBar().setValue(0)
        self._arranging = False
        self._hide(self._hidden + min(by, room))

    def _dragged(self, action: int) -> None:
        if (
            action == QAbstractSlider.SliderAction.SliderMove.value
            and not self._body.verticalScrollBar().sliderPosition()
        ):
            self._hide(0)

    # the keyboard

    def _into_body(self) -> None:
        self._body.setFocus()

    def _into_head(self) -> None:
        self._head.dateline.setFocus() if self._head.dateline.text() else self._head.dek.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._body.paper)
        painter.end()
