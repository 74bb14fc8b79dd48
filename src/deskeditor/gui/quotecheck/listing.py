"""The list of the quotations in the copy: under each speaker what they say there, with what the check says to it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from deskeditor.gui.gatewords import judged
from deskeditor.gui.inspector.colours import colours_of
from deskeditor.gui.inspector.quotelist import MARGIN_PX, Index, lines_of, paint_ground, short_text, smaller
from deskeditor.gui.quotecheck.words import Named, nobody, said_of, speaker_of, speaker_words, where_said
from deskeditor.gui.theme import Colours, drawn, serif
from deskeditor.news.languages import direction_of
from deskeditor.news.quotation import in_marks
from deskeditor.news.quotations import Checked

SIGN_PX = 14
MOST_HEIGHTS = 4000
Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Speaks:
    """Above the quotations of one speaker; how many there are, and how many of them are to be looked at."""

    name: str
    count: int
    faulty: int


Row = Speaks | Checked


def rows_of(
    checked: Sequence[Checked],
    is_faulty: Callable[[Checked], bool],
    *,
    faulty_only: bool,
    source_named: Named = nobody,
) -> list[Row]:
    """By speaker, in the order in which they speak first; those of whom nobody knows who speaks come last."""
    by_name: dict[str, list[Checked]] = {}
    for one in checked:
        by_name.setdefault(speaker_of(one, source_named), []).append(one)
    rows: list[Row] = []
    for name in sorted(by_name, key=lambda name: not name):
        every = by_name[name]
        faulty = [one for one in every if is_faulty(one)]
        shown = faulty if faulty_only else every
        if shown:
            rows += [Speaks(speaker_words(every[0], source_named), len(every), len(faulty)), *shown]
    return rows


class QuotationModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self.language = "en"

    def show_rows(self, rows: list[Row], language: str) -> None:
        """Rows that only moved in the copy look as before, and nothing is laid out again."""
        if language == self.language and list(map(_look, rows)) == list(map(_look, self.rows)):
            self.rows = rows
            return
        self.beginResetModel()
        self.rows, self.language = rows, language
        self.endResetModel()

    def row_of(self, id: str) -> int:
        """The row of a quotation; -1 when it is not listed."""
        return next((n for n, row in enumerate(self.rows) if isinstance(row, Checked) and row.id == id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():  # the view asks for the row it was clicked on, which may have gone with the click
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self.rows[index.row()], Speaks):
            return Qt.ItemFlag.NoItemFlags  # the arrow keys pass over it
        return super().flags(index)

    def counts(self, row: Speaks) -> str:
        """`5 quotations, 2 to look at`."""
        said = self.tr("1 quotation") if row.count == 1 else self.tr("{n} quotations").format(n=row.count)
        return said + (self.tr(", {n} to look at").format(n=row.faulty) if row.faulty else "")

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Role.UserRole:
            return row
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            if isinstance(row, Speaks):
                return f"{row.name}: {self.counts(row)}"
            return f"{row.quotation.words} ({said_of(row).words})"
        if role == Role.ToolTipRole and isinstance(row, Checked):
            return judged(row.sentence)
        return None


class QuotationDelegate(QStyledItemDelegate):
    """Paints a row; its height follows from the width of the view, and is kept: all rows are asked each time that one
    comes or goes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heights: dict[tuple[str, int, str], int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view: QListView = option.widget
        width = view.viewport().width()
        row: Row = index.data(Role.UserRole)
        small = QFontMetrics(smaller(view.font())).height()
        if isinstance(row, Speaks):
            return QSize(width, 14 + QFontMetrics(view.font()).height() + small + 4)
        return QSize(width, 8 + self._height(_words(row, index), view, width) + 3 + max(small, SIGN_PX) + 9)

    def _height(self, words: str, view: QWidget, width: int) -> int:
        key = (words, width, view.font().key())
        if key not in self._heights:
            if len(self._heights) > MOST_HEIGHTS:
                self._heights.clear()
            self._heights[key] = sum(height for _, height in lines_of(words, _serif(view), width - 2 * MARGIN_PX))
        return self._heights[key]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view: QWidget = option.widget
        rect: QRect = option.rect
        colours = colours_of(view)
        row: Row = index.data(Role.UserRole)
        painter.save()
        paint_ground(painter, rect, option, colours)
        inner = rect.adjusted(MARGIN_PX, 0, -MARGIN_PX, 0)
        if isinstance(row, Speaks):
            self._speaker(painter, inner, row, index, colours, view)
        else:
            self._quotation(painter, inner, row, index, colours, view)
        painter.restore()

    def _speaker(
        self, painter: QPainter, rect: QRect, row: Speaks, index: Index, colours: Colours, view: QWidget
    ) -> None:
        bold = QFont(view.font())
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(QColor(colours.ink))
        line = QRect(rect.x(), rect.y() + 14, rect.width(), QFontMetrics(bold).height())
        short_text(painter, line, row.name)
        painter.setFont(smaller(view.font()))
        painter.setPen(QColor(colours.soft))
        model: Any = index.model()
        below = QRect(rect.x(), line.bottom() + 1, rect.width(), painter.fontMetrics().height())
        short_text(painter, below, model.counts(row))

    def _quotation(
        self, painter: QPainter, rect: QRect, one: Checked, index: Index, colours: Colours, view: QWidget
    ) -> None:
        painter.setPen(QColor(colours.ink))
        painter.setFont(_serif(view))
        y = rect.y() + 8
        before = painter.layoutDirection()
        painter.setLayoutDirection(_direction(index))
        for piece, height in lines_of(_words(one, index), _serif(view), rect.width()):
            place = QRect(rect.x(), y, rect.width(), height)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, piece)
            y += height
        painter.setLayoutDirection(before)
        painter.setFont(smaller(view.font()))
        line = QRect(rect.x(), y + 3, rect.width(), max(painter.fontMetrics().height(), SIGN_PX))
        self._verdict(painter, line, one, colours, view)

    @staticmethod
    def _verdict(painter: QPainter, line: QRect, one: Checked, colours: Colours, view: QWidget) -> None:
        """Icon and words, and where it was said."""
        said, turned = said_of(one), view.layoutDirection()
        ink = getattr(colours, said.ink)
        sign = QRect(line.x(), line.y() + (line.height() - SIGN_PX) // 2, SIGN_PX, SIGN_PX)
        painter.drawPixmap(QStyle.visualRect(turned, line, sign), drawn(said.icon, ink, SIGN_PX))
        painter.setPen(QColor(ink))
        words = line.adjusted(SIGN_PX + 6, 0, 0, 0)
        short_text(painter, QStyle.visualRect(turned, line, words), said.words)
        taken = SIGN_PX + 6 + painter.fontMetrics().horizontalAdvance(said.words) + 10
        if where := where_said(one.evidence, one.quotation.speaker.name):
            painter.setPen(QColor(colours.faint))
            room = line.adjusted(min(taken, line.width()), 0, 0, 0)
            short_text(painter, QStyle.visualRect(turned, line, room), where)


class QuotationView(QListView):
    """Enter and a click go to the words."""

    go_wanted = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("quotations")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setItemDelegate(QuotationDelegate(self))
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


def _look(row: Row) -> object:
    """All that is seen of a row."""
    if isinstance(row, Speaks):
        return row
    return row.id, row.quotation.kind, row.verdict, row.meaning, row.cleared, row.sentence, row.evidence


def _words(one: Checked, index: Index) -> str:
    model: Any = index.model()
    if one.quotation.kind == "block":
        return one.quotation.words
    return in_marks(one.quotation.words, model.language)


def _direction(index: Index) -> Qt.LayoutDirection:
    model: Any = index.model()
    turned = direction_of(model.language) == "rtl"
    return Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight


def _serif(view: QWidget) -> QFont:
    return serif(round(view.font().pointSizeF() * 1.1))
