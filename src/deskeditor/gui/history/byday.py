"""Lists by day: a heading for each day, and below it rows of two lines with something at the end of the first."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from deskeditor.gui.history.times import day_words
from deskeditor.gui.inspector.colours import colours_of
from deskeditor.gui.reading import apart, fitting
from deskeditor.gui.theme import Colours

Index = QModelIndex | QPersistentModelIndex
MARGIN_PX = 14
HEADING_PX = 34
GAP_PX = 3
ROW_MARGIN_PX = 8


class DayRows(QAbstractListModel):
    """Rows of any kind; a `date` among them is a heading. `today` is the present day."""

    def __init__(self, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Any] = []
        self._today = today

    def show_rows(self, rows: list[Any]) -> None:
        if rows != self.rows:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def heading(self, row: Any) -> str:
        """The first line."""
        raise NotImplementedError

    def below(self, row: Any) -> str:
        """The second line."""
        raise NotImplementedError

    def trailing(self, row: Any) -> str:
        """What stands at the end of the first line."""
        raise NotImplementedError

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.rows[index.row()], date):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return day_words(row, self._today()) if isinstance(row, date) else self.heading(row)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole) and not isinstance(row, date):
            return ", ".join(filter(None, (self.heading(row), self.below(row), self.trailing(row))))
        return None


class DayRowsDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view: QWidget = option.widget
        if isinstance(index.data(Qt.ItemDataRole.UserRole), date):
            return QSize(0, HEADING_PX)
        lines = QFontMetrics(_bold(view.font())).height() + QFontMetrics(_small(view.font())).height()
        return QSize(0, lines + GAP_PX + 2 * ROW_MARGIN_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view: QWidget = option.widget
        colours = colours_of(view)
        painter.save()
        painter.setLayoutDirection(option.direction)
        if isinstance(index.data(Qt.ItemDataRole.UserRole), date):
            painter.setFont(_small(_bold(view.font())))
            painter.setPen(QColor(colours.soft))
            place = option.rect.adjusted(MARGIN_PX, 0, -MARGIN_PX, -GAP_PX)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom, str(index.data()))
        else:
            _ground(painter, option, colours)
            self._row(painter, option, index, colours)
        painter.restore()

    @staticmethod
    def _row(painter: QPainter, option: QStyleOptionViewItem, index: Index, colours: Colours) -> None:
        view: QWidget = option.widget
        rows: DayRows = index.model()  # type: ignore[assignment]  # the model is ours
        row = index.data(Qt.ItemDataRole.UserRole)
        bold, small = _bold(view.font()), _small(view.font())
        inner = option.rect.adjusted(MARGIN_PX, ROW_MARGIN_PX, -MARGIN_PX, -ROW_MARGIN_PX)
        first = QRect(inner.x(), inner.y(), inner.width(), QFontMetrics(bold).height())
        below = QRect(inner.x(), first.bottom() + GAP_PX, inner.width(), QFontMetrics(small).height() + 1)
        painter.setFont(small)
        painter.setPen(QColor(colours.soft))
        _text(painter, below, rows.below(row))
        taken = 0
        if trailing := rows.trailing(row):
            painter.drawText(first, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, apart(trailing))
            taken = painter.fontMetrics().horizontalAdvance(trailing) + 10
        painter.setFont(bold)
        painter.setPen(QColor(colours.ink))
        room = QRect(first.x(), first.y(), first.width() - taken, first.height())
        _text(painter, QStyle.visualRect(option.direction, first, room), str(index.data()))


class DayRowsView(QListView):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setItemDelegate(DayRowsDelegate(self))


def _ground(painter: QPainter, option: QStyleOptionViewItem, colours: Colours) -> None:
    """A tint under a chosen row, a frame around the one where the keyboard is."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if option.state & QStyle.StateFlag.State_Selected:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.chosen))
        painter.drawRoundedRect(option.rect.adjusted(6, 1, -6, -1), 6, 6)
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QColor(colours.accent))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(option.rect.adjusted(6, 1, -7, -2), 6, 6)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.9)
    return small


def _text(painter: QPainter, rect: QRect, words: str) -> None:
    short = fitting(painter.fontMetrics(), words, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, short)
