"""The list of what the language check found: the gravest first, each with its words and what is to be said of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from deskeditor.gui.inspector.colours import colours_of
from deskeditor.gui.inspector.quotelist import MARGIN_PX, Index, lines_of, short_text, smaller
from deskeditor.gui.language.messages import worded
from deskeditor.gui.language.watch import Found
from deskeditor.gui.language.words import SIGNS, below_words, level_words, tr
from deskeditor.gui.theme import Colours, drawn, serif
from deskeditor.news.findings import LEVELS, Level

SIGN_PX = 14
GAP_PX = 8
MOST_HEIGHTS = 4000
LONGEST_WORDS = 120
"""Characters of the words that are shown in the list."""
Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Heading:
    """Above the findings of one level; how many there are."""

    level: Level
    count: int

    @property
    def words(self) -> str:
        return f"{level_words(self.level)} · {self.count}"


Row = Heading | Found


def rows_of(found: Sequence[Found], level: Level | None = None) -> list[Row]:
    """By level, the gravest first, each in the order of the copy; with `level` only those, without a heading."""
    rows: list[Row] = []
    for each in LEVELS if level is None else (level,):
        own = [one for one in found if one.finding.level == each]
        if own:
            rows += own if level is not None else [Heading(each, len(own)), *own]
    return rows


class FindingModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def show_rows(self, rows: list[Row]) -> None:
        """Rows that only moved in the copy look as before, and nothing is laid out again."""
        if list(map(_look, rows)) == list(map(_look, self.rows)):
            self.rows = rows
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def row_of(self, key: object) -> int:
        """The row of a finding; -1 when it is not listed."""
        return next((n for n, row in enumerate(self.rows) if isinstance(row, Found) and row.key == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self.rows[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags  # the arrow keys pass over it
        return super().flags(index)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Role.UserRole:
            return row
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            if isinstance(row, Heading):
                return row.words
            return f"{words_of(row)}: {worded(row.finding)} ({below_words(row.finding)})"
        return None


class FindingDelegate(QStyledItemDelegate):
    """Paints a row; its height follows from the width of the view, and is kept."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heights: dict[tuple[str, int, str], int] = {}
        self._lines: dict[str, tuple[int, int, int]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view: QListView = option.widget
        width = view.viewport().width()
        row: Row = index.data(Role.UserRole)
        words, plain, small = self._line_heights(view)
        if isinstance(row, Heading):
            return QSize(width, 12 + plain + 4)
        return QSize(width, 7 + words + 2 + self._height(worded(row.finding), view, width) + 2 + small + 8)

    def _line_heights(self, view: QWidget) -> tuple[int, int, int]:
        """Of a line of the words, of what is said, and of what stands below: kept, as a long list asks for each row."""
        key = view.font().key()
        if key not in self._lines:
            fonts = (_serif(view), view.font(), smaller(view.font()))
            words, plain, small = (QFontMetrics(font).height() for font in fonts)
            self._lines = {key: (words, plain, small)}
        return self._lines[key]

    def _height(self, words: str, view: QWidget, width: int) -> int:
        key = (words, width, view.font().key())
        if key not in self._heights:
            if len(self._heights) > MOST_HEIGHTS:
                self._heights.clear()
            self._heights[key] = sum(height for _, height in lines_of(words, view.font(), _room(width)))
        return self._heights[key]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view: QWidget = option.widget
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        colours = colours_of(view)
        row: Row = index.data(Role.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QColor(colours.accent) if state & QStyle.StateFlag.State_HasFocus else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.chosen))
            painter.drawRoundedRect(rect.adjusted(6, 1, -6, -1), 6, 6)
        inner = rect.adjusted(MARGIN_PX, 0, -MARGIN_PX, 0)
        if isinstance(row, Heading):
            _paint_heading(painter, inner, row, colours, view)
        else:
            _paint_finding(painter, inner, row, colours, view)
        painter.restore()


def _paint_heading(painter: QPainter, rect: QRect, row: Heading, colours: Colours, view: QWidget) -> None:
    bold = QFont(view.font())
    bold.setWeight(QFont.Weight.DemiBold)
    painter.setFont(bold)
    painter.setPen(QColor(colours.ink))
    short_text(painter, QRect(rect.x(), rect.y() + 12, rect.width(), QFontMetrics(bold).height()), row.words)


def _paint_finding(painter: QPainter, rect: QRect, one: Found, colours: Colours, view: QWidget) -> None:
    turned, finding = view.layoutDirection(), one.finding
    icon, ink = ("check", "good") if one.let_stand is not None else SIGNS[finding.level]
    font = _serif(view)
    y, high = rect.y() + 7, QFontMetrics(font).height()
    sign = QRect(rect.x(), y + (high - SIGN_PX) // 2, SIGN_PX, SIGN_PX)
    painter.drawPixmap(QStyle.visualRect(turned, rect, sign), drawn(icon, getattr(colours, ink), SIGN_PX))
    left = SIGN_PX + GAP_PX

    def line(top: int, height: int) -> QRect:
        return QStyle.visualRect(turned, rect, QRect(rect.x() + left, top, rect.width() - left, height))

    painter.setFont(font)
    painter.setPen(QColor(colours.ink))
    short_text(painter, line(y, high), words_of(one))
    y += high + 2
    painter.setFont(view.font())
    for piece, height in lines_of(worded(finding), view.font(), rect.width() - left):
        painter.drawText(line(y, height), Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, piece)
        y += height
    painter.setFont(smaller(view.font()))
    painter.setPen(QColor(colours.soft))
    short_text(painter, line(y + 2, painter.fontMetrics().height()), below_words(finding))


class FindingView(QListView):
    """Enter and a click go to the words; other keys of `keys` are told."""

    go_wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findings")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setLayoutMode(QListView.LayoutMode.Batched)  # a long list is laid out while nobody waits
        self.setItemDelegate(FindingDelegate(self))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.menu_wanted)
        self.clicked.connect(lambda _: self.go_wanted.emit())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_wanted.emit()
        else:
            super().keyPressEvent(event)


def words_of(one: Found) -> str:
    """The words of a finding, in one line; of one that stands between words, what it is about."""
    words = " ".join(one.finding.text.split())[:LONGEST_WORDS]
    return words or tr("Here")


def _look(row: Row) -> object:
    """All that is seen of a row; where its words are is not."""
    if isinstance(row, Heading):
        return row
    one = row.finding
    return one.rule, one.field, one.text, one.message, one.level, one.quoted, row.let_stand


def _room(width: int) -> int:
    return width - 2 * MARGIN_PX - SIGN_PX - GAP_PX


def _serif(view: QWidget) -> QFont:
    return serif(round(view.font().pointSizeF() * 1.1))
