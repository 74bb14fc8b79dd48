"""The margin beside the copy: a line that says how much there is and of which sort, and the column with the cards.

It is as wide as a card where the window has room for that, and else a strip with a small sign for each card; the one
that is open lies over the copy then.
"""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from deskeditor.gui.inspector.colours import colours_of
from deskeditor.gui.notes.card import OpenCard
from deskeditor.gui.notes.cards import Card
from deskeditor.gui.notes.column import CHIP_PX, EDGE_PX, GUTTER_PX, Column, Slot
from deskeditor.gui.notes.faces import Face, said_on
from deskeditor.gui.notes.places import Places, Stand
from deskeditor.gui.notes.stacking import stacked
from deskeditor.gui.notes.wording import Names, tr
from deskeditor.gui.theme import icon

if TYPE_CHECKING:
    from deskeditor.gui.copy.pane import CopyPane

WIDE_PX, NARROW_PX = 286, 44
FLOATING_PX = 290
LEAST_COPY = 0.8
"""Of a full line: where less than that would be left beside the wide margin, it is narrow."""
GAP_PX = 7
HEAD_PX = 34
AIR_PX = 8


class Margin(QWidget):
    """`names` says who people are now."""

    open_placed = Signal()

    def __init__(self, copy: "CopyPane", places: Places, names: Callable[[], Names]) -> None:
        super().__init__(copy)
        self.setObjectName("notesMargin")
        self._copy, self._places, self._names = copy, places, names
        self._faces: dict[str, Face] = {}
        self._contents: dict[str, object] = {}
        """What was on a card when its face was made."""
        self._said_by = names(), date.today()
        self._inks: dict[str, QColor] = {}
        self.narrow = False
        self.open_card: OpenCard | None = None
        self._placing = False
        self.head = QWidget(self)
        self.head.setObjectName("notesHead")
        self.count = QLabel(self.head)
        self.count.setObjectName("notesCount")
        self.filter = self._button("notesFilter", "filter", tr("Which notes are shown"))
        self.add = self._button("addNote", "plus", tr("Write a note"))
        self.hide_button = self._button("hideNotes", "close", tr("Hide the margin"))
        self.column = Column(self)
        self._lay_out()
        copy.body.installEventFilter(self)
        self.column.installEventFilter(self)

    def _lay_out(self) -> None:
        self._row = QHBoxLayout(self.head)
        self._row.setContentsMargins(GUTTER_PX, 3, EDGE_PX - 4, 3)
        self._row.setSpacing(1)
        self._row.addWidget(self.count, 1)
        for button in (self.filter, self.add, self.hide_button):
            self._row.addWidget(button)
        self.head.setFixedHeight(HEAD_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.column, 1)

    def _button(self, name: str, drawing: str, said: str) -> QToolButton:
        made = QToolButton(self.head)
        made.setObjectName(name)
        made.setProperty("flat", True)
        made.setProperty("drawing", drawing)
        made.setToolTip(said)
        made.setAccessibleName(said)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if drawing != "close":
            made.setMenu(QMenu(made))
            made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return made

    def put_on(self) -> None:
        """The colours in force."""
        for button in (self.filter, self.add, self.hide_button):
            button.setIcon(icon(str(button.property("drawing")), colours_of(self)))
        self._faces.clear()
        self._inks.clear()

    # how wide

    def fit(self, width: int) -> None:
        """Wide or narrow, beside a copy in a pane of this width."""
        body = self._copy.body
        needed = WIDE_PX + LEAST_COPY * body.look.column + 2 * (28 + body.verticalScrollBar().sizeHint().width())
        self.narrow = width < needed
        self.setFixedWidth(NARROW_PX if self.narrow else WIDE_PX)
        self.count.setVisible(not self.narrow)
        self.filter.setVisible(not self.narrow)
        self.hide_button.setVisible(not self.narrow)
        self._row.setContentsMargins(*((8, 3, 8, 3) if self.narrow else (GUTTER_PX, 3, EDGE_PX - 4, 3)))

    # where the cards stand

    def place(self) -> None:
        """Put the cards beside their words: those that are near the view, whatever there is besides."""
        if self._placing or self.isHidden():
            return
        self._placing = True
        try:
            self._place()
        finally:
            self._placing = False

    def _place(self) -> None:
        copy = self._copy
        turned = copy.body.is_turned
        shift = copy.sheet.y() - self.y() - self.column.y()
        stands = self._places.near(float(max(copy.sheet.height(), 200)))
        opened = self.open_card.card.id if self.open_card is not None else ""
        number = next((n for n, stand in enumerate(stands) if stand.card.id == opened), None)
        heights = [self._height(stand) for stand in stands]
        wants = [stand.y + shift for stand in stands]
        if number is not None and not self.narrow:
            wants[number] = self._kept_in_view(wants[number], heights[number])
        top = None if copy.body.verticalScrollBar().value() else float(copy.head.y() + AIR_PX)
        ys = stacked(wants, heights, GAP_PX if not self.narrow else 2, pinned=number, top=top)
        slots = [
            Slot(stand, y, height, stand.y + shift, self._ink(stand.card.by), self._shown_face(stand, opened))
            for stand, y, height in zip(stands, ys, heights, strict=True)
        ]
        self.column.show_slots(slots, opened, turned)
        self._put_open_card(slots[number] if number is not None else None, turned)

    def _height(self, stand: Stand) -> float:
        card = self.open_card
        if self.narrow:
            return CHIP_PX
        if card is not None and card.card.id == stand.card.id:
            return card.set_width(self.column.card_width, max(self.column.height() - 2 * AIR_PX, 120))
        return self._face(stand.card).height

    def _face(self, card: Card) -> Face:
        face = self._faces.get(card.id)
        if face is None:
            colours = colours_of(self)
            said = said_on(card, self._names(), colours, date.today())
            face = self._faces[card.id] = Face(said, self.column.card_width, colours, self.font())
            self._contents[card.id] = card.content
        return face

    def _ink(self, by: str) -> QColor:
        if by not in self._inks:
            self._inks[by] = self._names().colour(by, colours_of(self))
        return self._inks[by]

    def _shown_face(self, stand: Stand, opened: str) -> Face | None:
        return None if self.narrow or stand.card.id == opened else self._face(stand.card)

    def keep_faces(self) -> None:
        """Cards may say something else now; those that say the same keep their faces."""
        names, today = self._names(), date.today()
        if (names, today) != self._said_by:
            self._said_by = names, today
            self._faces.clear()
            self._inks.clear()
        said = {card.id: card.content for card in self._places.cards}
        self._faces = {id: face for id, face in self._faces.items() if said.get(id) == self._contents[id]}
        self._contents = {id: self._contents[id] for id in self._faces}

    def _kept_in_view(self, y: float, height: float) -> float:
        """While its words are in view, the whole of the open card is."""
        if not 0 <= y <= self.column.height():
            return y
        return max(min(y, self.column.height() - height - AIR_PX), AIR_PX)

    def _beside_words(self, y: float, height: float) -> float:
        """Below the line with the words where there is room, else above it: not over them."""
        line = self._copy.body.look.pitch
        below = y + line + AIR_PX
        fits = below + height <= self.column.height() or y < height
        return self._kept_in_view(below if fits else y - height - AIR_PX, height)

    def _put_open_card(self, slot: Slot | None, turned: bool) -> None:
        card = self.open_card
        if card is None:
            return
        if slot is None:
            card.hide()
            return
        if self.narrow:
            most = max(self.column.height() - 2 * AIR_PX, 120)
            width = min(FLOATING_PX, max(self._copy.width() - NARROW_PX - 2 * AIR_PX, 160))
            height = card.set_width(width, most)
            y = round(self._beside_words(slot.words_y, height)) + self.y() + self.column.y()
            x = self.geometry().right() + AIR_PX if turned else self.x() - width - AIR_PX
            if card.parentWidget() is not self._copy:
                card.setParent(self._copy)
            card.setGeometry(QRect(x, y, width, height))
        else:
            if card.parentWidget() is not self.column:
                card.setParent(self.column)
            card.setGeometry(QRect(self.column.card_x, round(slot.y), self.column.card_width, round(slot.height)))
        if card.isHidden():
            card.show()
        card.raise_()

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            if watched is self.column:
                self._faces = {id: face for id, face in self._faces.items() if face.width == self.column.card_width}
            self.place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self)
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(colours.side))
        x = self.width() - 1 if self._copy.body.is_turned else 0
        painter.fillRect(QRect(x, 0, 1, self.height()), QColor(colours.line))
        painter.end()
