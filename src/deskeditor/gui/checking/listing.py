"""The list of the checker's sheet: the lines of the copy with their status, what is in them, and the names."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from deskeditor.gui.checking.words import (
    Said,
    kind_words,
    parts_words,
    said_of,
    spelling_words,
    status_words,
    uses_words,
    where_words,
)
from deskeditor.gui.inspector.colours import colours_of
from deskeditor.gui.inspector.quotelist import MARGIN_PX, Index, lines_of, paint_ground, short_text, smaller
from deskeditor.gui.language.messages import reckoned
from deskeditor.gui.theme import Colours, drawn, serif
from deskeditor.news.languages import direction_of
from deskeditor.news.records import Claim
from deskeditor.review.checking import Entry, NameEntry, Part

SIGN_PX = 14
STEP_PX = 22
"""By which a part stands in under its line."""
MOST_LINES = 2
Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class LineRow:
    """A line of the copy. `id` is the same while its words are."""

    id: str
    entry: Entry
    open: bool = False
    """Whether its parts are listed below it."""


@dataclass(frozen=True, slots=True)
class PartRow:
    id: str
    entry: Entry
    part: Part


@dataclass(frozen=True, slots=True)
class GoneRow:
    """What was checked, and is in the story no more."""

    id: str
    claim: Claim


@dataclass(frozen=True, slots=True)
class NameRow:
    id: str
    name: NameEntry


Row = LineRow | PartRow | GoneRow | NameRow


def words_of(row: Row) -> str:
    if isinstance(row, LineRow):
        return row.entry.line.words
    if isinstance(row, PartRow):
        return row.part.item.words
    return row.claim.words if isinstance(row, GoneRow) else row.name.named.name


def said_in(row: Row) -> Said:
    """The sign of a row, and what it says."""
    if isinstance(row, LineRow):
        return said_of(row.entry.checked)
    if isinstance(row, PartRow):
        return said_of(row.part.checked)
    if isinstance(row, NameRow):
        confirmed = row.name.spelling is not None
        return Said(spelling_words(row.name), "check" if confirmed else "", "good" if confirmed else "faint")
    return Said(status_words(row.claim.status), "remove", "soft")


def beside(row: Row) -> str:
    """What else is said in small letters."""
    if isinstance(row, LineRow):
        return " · ".join(filter(None, (where_words(row.entry.line.field), parts_words(row.entry))))
    if isinstance(row, PartRow):
        return kind_words(row.part.item.kind)
    return uses_words(row.name) if isinstance(row, NameRow) else ""


def warned(row: Row) -> bool:
    """Whether the row has something that cannot be right, or looks so."""
    if isinstance(row, LineRow):
        return bool(row.entry.queries)
    return isinstance(row, NameRow) and bool(row.name.named.alike)


class SheetModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self.language = "en"

    def show_rows(self, rows: list[Row], language: str) -> None:
        """Rows that look as before are not laid out again."""
        same = language == self.language and [row.id for row in rows] == [row.id for row in self.rows]
        if same:
            changed = [n for n, (old, new) in enumerate(zip(self.rows, rows, strict=True)) if old != new]
            self.rows = rows
            if changed:
                self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]), [])
            return
        self.beginResetModel()
        self.rows, self.language = rows, language
        self.endResetModel()

    def row_of(self, id: str) -> int:
        """-1 for one that is not listed."""
        return next((n for n, row in enumerate(self.rows) if row.id == id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Role.UserRole:
            return row
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            queries = " ".join(reckoned(q.sentence) for q in row.entry.queries) if isinstance(row, LineRow) else ""
            return " ".join(filter(None, (f"{words_of(row)} ({said_in(row).words})", queries)))
        if role == Role.ToolTipRole and isinstance(row, LineRow | NameRow):
            return words_of(row)
        return None


class SheetDelegate(QStyledItemDelegate):
    """Paints a row: a sign, at most two lines of words, and a line in small letters."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view: QListView = option.widget
        width = view.viewport().width()
        row: Row = index.data(Role.UserRole)
        font, small = _face(row, view), QFontMetrics(smaller(view.font())).height()
        metrics = QFontMetrics(font)
        words = words_of(row)
        # Asked of every row at once: whether it takes two lines is guessed by its width, which is quick.
        room = width - 2 * MARGIN_PX - SIGN_PX - 8 - (STEP_PX if isinstance(row, PartRow) else 0)
        several = len(words) * metrics.averageCharWidth() > room * 0.8 and metrics.horizontalAdvance(words) > room
        lines = MOST_LINES if several and not isinstance(row, PartRow) else 1
        height = lines * metrics.lineSpacing() + 14
        return QSize(width, height - 6 if isinstance(row, PartRow) else height + small + 3)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view: QWidget = option.widget
        rect: QRect = option.rect
        colours = colours_of(view)
        row: Row = index.data(Role.UserRole)
        painter.save()
        paint_ground(painter, rect, option, colours)
        left = MARGIN_PX + (STEP_PX if isinstance(row, PartRow) else 0)
        turned = view.layoutDirection()
        inner = (
            rect.adjusted(left, 0, -MARGIN_PX, 0)
            if turned == Qt.LayoutDirection.LeftToRight
            else rect.adjusted(MARGIN_PX, 0, -left, 0)
        )
        self._sign(painter, inner, 5 if isinstance(row, PartRow) else 9, said_in(row), colours, view)
        words = QStyle.visualRect(turned, inner, inner.adjusted(SIGN_PX + 8, 0, 0, 0))
        if isinstance(row, PartRow):
            self._part(painter, words, row, colours, view)
        else:
            self._words(painter, words, row, index, colours, view)
        painter.restore()

    @staticmethod
    def _sign(painter: QPainter, inner: QRect, top: int, said: Said, colours: Colours, view: QWidget) -> None:
        place = QStyle.visualRect(view.layoutDirection(), inner, QRect(inner.x(), inner.y() + top, SIGN_PX, SIGN_PX))
        ink = getattr(colours, said.ink)
        if said.icon:
            painter.drawPixmap(place, drawn(said.icon, ink, SIGN_PX))
            return
        painter.setPen(QColor(ink))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(place.adjusted(2, 2, -2, -2))

    @staticmethod
    def _part(painter: QPainter, rect: QRect, row: PartRow, colours: Colours, view: QWidget) -> None:
        painter.setFont(view.font())
        painter.setPen(QColor(colours.ink))
        said = beside(row)
        if row.part.checked is not None:
            said = f"{said} · {said_in(row).words}"
        small = QFontMetrics(smaller(view.font()))
        taken = min(small.horizontalAdvance(said) + 14, rect.width() // 2)
        turned = view.layoutDirection()
        short_text(painter, QStyle.visualRect(turned, rect, rect.adjusted(0, 0, -taken, 0)), row.part.item.words)
        painter.setFont(smaller(view.font()))
        painter.setPen(QColor(getattr(colours, said_in(row).ink) if row.part.checked is not None else colours.soft))
        room = QRect(rect.right() - taken + 10, rect.y(), taken - 10, rect.height())
        short_text(painter, QStyle.visualRect(turned, rect, room), said)

    @staticmethod
    def _words(painter: QPainter, rect: QRect, row: Row, index: Index, colours: Colours, view: QWidget) -> None:
        font = _face(row, view)
        painter.setFont(font)
        painter.setPen(QColor(colours.soft if isinstance(row, GoneRow) else colours.ink))
        before = painter.layoutDirection()
        painter.setLayoutDirection(_direction(index))
        pieces = lines_of(words_of(row), font, rect.width())
        shown = [piece for piece, _ in pieces[:MOST_LINES]]
        if len(pieces) > MOST_LINES:
            shown[-1] = f"{shown[-1]} {pieces[MOST_LINES][0]}"
        y, height = rect.y() + 7, QFontMetrics(font).lineSpacing()
        for piece in shown:
            short_text(painter, QRect(rect.x(), y, rect.width(), height), piece)
            y += height
        painter.setLayoutDirection(before)
        painter.setFont(smaller(view.font()))
        _small_print(painter, QRect(rect.x(), y + 2, rect.width(), painter.fontMetrics().height()), row, colours, view)


def _small_print(painter: QPainter, line: QRect, row: Row, colours: Colours, view: QWidget) -> None:
    """Status and what there is to check, with a sign of warning where something cannot be right."""
    turned, x = view.layoutDirection(), line.x()
    said = said_in(row)
    if warned(row):
        sign = QRect(x, line.y() + (line.height() - SIGN_PX) // 2, SIGN_PX, SIGN_PX)
        painter.drawPixmap(QStyle.visualRect(turned, line, sign), drawn("warning", colours.warn, SIGN_PX))
        x += SIGN_PX + 5
    first = said.words if said.icon else ""
    if first:
        painter.setPen(QColor(getattr(colours, said.ink)))
        room = QRect(x, line.y(), max(line.right() - x, 0), line.height())
        short_text(painter, QStyle.visualRect(turned, line, room), first)
        x += painter.fontMetrics().horizontalAdvance(first) + 8
    painter.setPen(QColor(colours.soft))
    room = QRect(x, line.y(), max(line.right() - x, 0), line.height())
    short_text(painter, QStyle.visualRect(turned, line, room), beside(row))


class SheetView(QListView):
    """Enter and a click go to the words; letters give a status (`key_pressed`)."""

    go_wanted = Signal()
    menu_wanted = Signal(QPoint)
    key_pressed = Signal(str)
    fold_wanted = Signal(bool)
    """Show (or no longer) what is in the line."""

    def __init__(self, keys: frozenset[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setObjectName("sheet")
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setItemDelegate(SheetDelegate(self))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.menu_wanted)
        self.doubleClicked.connect(lambda _: self.go_wanted.emit())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, letter = event.key(), event.text().upper()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_wanted.emit()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            self.fold_wanted.emit((key == Qt.Key.Key_Right) != turned)
        elif key == Qt.Key.Key_Delete and plain:
            self.key_pressed.emit("Del")
        elif plain and letter in self._keys:
            self.key_pressed.emit(letter)
        else:
            super().keyPressEvent(event)


def _face(row: Row, view: QWidget) -> QFont:
    """Copy is in the article's typeface."""
    return view.font() if isinstance(row, PartRow) else serif(round(view.font().pointSizeF() * 1.1))


def _direction(index: Index) -> Qt.LayoutDirection:
    model: Any = index.model()
    turned = direction_of(model.language) == "rtl"
    return Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight
