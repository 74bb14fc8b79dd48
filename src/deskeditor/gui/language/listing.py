"""The list of what the language check found: the gravest first, each with its words and what is to be said of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from deskeditor.gui.inspector.colours import colours_of
from deskeditor.gui.inspector.quotelist import MARGIN_PX, Index, lines_of, paint_ground, short_text, smaller
from deskeditor.gui.language.messages import isolated, worded
from deskeditor.gui.language.watch import Found
from deskeditor.gui.language.words import SIGNS, below_words, level_words, tr
from deskeditor.gui.theme import Colours, drawn, serif
from deskeditor.news.findings import LEVELS, Level

SIGN_PX = 14
GAP_PX = 8
MOST_KEPT = 4000
ROWS_AT_A_TIME = 20
"""Laid out between two looks for keys."""
LONGEST_WORDS = 120
"""Characters of the words that are shown in the list."""
OTHER_SIZES = (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.LanguageChange)
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
        self._looks: list[object] = []

    def show_rows(self, rows: list[Row]) -> bool:
        """Rows that only moved in the copy look as before, and nothing is laid out again; else True."""
        looks = [_look(row) for row in rows]
        if looks == self._looks:
            self.rows = rows
            return False
        self.beginResetModel()
        self.rows, self._looks = rows, looks
        self.endResetModel()
        return True

    def row_of(self, key: object) -> int:
        """The row of a finding; -1 when it is not listed."""
        if not isinstance(key, tuple):
            return -1
        start = key[2]
        for number, row in enumerate(self.rows):
            if isinstance(row, Found) and row.finding.start == start and row.key == key:
                return number
        return -1

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


@dataclass(frozen=True, slots=True)
class _Faces:
    """The fonts of a row: of the words, of what is said of them, and of what stands below; with their heights."""

    words: QFont
    said: QFont
    below: QFont
    words_px: int
    said_px: int
    below_px: int

    @classmethod
    def of(cls, view: QWidget) -> "_Faces":
        words, said, below = serif(round(view.font().pointSizeF() * 1.1)), QFont(view.font()), smaller(view.font())
        return cls(words, said, below, *(QFontMetrics(font).height() for font in (words, said, below)))


@dataclass(frozen=True, slots=True)
class _Lines:
    """What is said in a row, in lines with their heights, and the size of the row."""

    lines: tuple[tuple[str, int], ...]
    size: QSize


class FindingDelegate(QStyledItemDelegate):
    """Paints a row. How it is broken into lines is kept: a long list asks each of its rows how high it is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[tuple[str, str], _Lines] = {}
        self._faces: _Faces | None = None
        self._signs: dict[tuple[str, str], QPixmap] = {}

    def forget(self) -> None:
        """The width is another one, or the font, or the language."""
        self._lines.clear()
        self._signs.clear()
        self._faces = None

    def faces(self, view: QWidget) -> _Faces:
        self._faces = self._faces or _Faces.of(view)
        return self._faces

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(Role.UserRole)
        return self._set(row, option).size

    def _set(self, row: Row, option: QStyleOptionViewItem) -> _Lines:
        key = ("", "") if isinstance(row, Heading) else (row.finding.rule, row.finding.message)
        kept = self._lines.get(key)
        if kept is None:
            if len(self._lines) > MOST_KEPT:
                self._lines.clear()
            kept = self._lines[key] = self._made(row, option.widget)
        return kept

    def _made(self, row: Row, view: QListView) -> _Lines:
        width, faces = view.viewport().width(), self.faces(view)
        if isinstance(row, Heading):
            return _Lines((), QSize(width, 12 + faces.said_px + 4))
        room = width - 2 * MARGIN_PX - SIGN_PX - GAP_PX
        lines = tuple(lines_of(isolated(row.finding), faces.said, room))
        said_px = sum(height for _, height in lines)
        return _Lines(lines, QSize(width, 7 + faces.words_px + 2 + said_px + 2 + faces.below_px + 8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view: QWidget = option.widget
        rect: QRect = option.rect
        colours = colours_of(view)
        row: Row = index.data(Role.UserRole)
        painter.save()
        paint_ground(painter, rect, option, colours)
        inner = rect.adjusted(MARGIN_PX, 0, -MARGIN_PX, 0)
        if isinstance(row, Heading):
            _paint_heading(painter, inner, row, colours, view)
        else:
            self._paint_finding(painter, inner, row, option, colours)
        painter.restore()

    def _paint_finding(
        self, painter: QPainter, rect: QRect, one: Found, option: QStyleOptionViewItem, colours: Colours
    ) -> None:
        view: QWidget = option.widget
        turned, faces = view.layoutDirection(), self.faces(view)
        y, high = rect.y() + 7, faces.words_px
        sign = QRect(rect.x(), y + (high - SIGN_PX) // 2, SIGN_PX, SIGN_PX)
        painter.drawPixmap(QStyle.visualRect(turned, rect, sign), self._sign(one, colours))
        left = SIGN_PX + GAP_PX

        def line(top: int, height: int) -> QRect:
            return QStyle.visualRect(turned, rect, QRect(rect.x() + left, top, rect.width() - left, height))

        painter.setFont(faces.words)
        painter.setPen(QColor(colours.ink))
        short_text(painter, line(y, high), words_of(one))
        y += high + 2
        painter.setFont(faces.said)
        for piece, height in self._set(one, option).lines:
            painter.drawText(line(y, height), Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, piece)
            y += height
        painter.setFont(faces.below)
        painter.setPen(QColor(colours.soft))
        short_text(painter, line(y + 2, faces.below_px), below_words(one.finding))

    def _sign(self, one: Found, colours: Colours) -> QPixmap:
        icon, ink = ("check", "good") if one.let_stand is not None else SIGNS[one.finding.level]
        key = icon, getattr(colours, ink)
        if key not in self._signs:
            self._signs[key] = drawn(*key, SIGN_PX)
        return self._signs[key]


def _paint_heading(painter: QPainter, rect: QRect, row: Heading, colours: Colours, view: QWidget) -> None:
    bold = QFont(view.font())
    bold.setWeight(QFont.Weight.DemiBold)
    painter.setFont(bold)
    painter.setPen(QColor(colours.ink))
    short_text(painter, QRect(rect.x(), rect.y() + 12, rect.width(), QFontMetrics(bold).height()), row.words)


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
        self.setBatchSize(ROWS_AT_A_TIME)
        self._rows = FindingDelegate(self)
        self.setItemDelegate(self._rows)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.menu_wanted)
        self.clicked.connect(lambda _: self.go_wanted.emit())
        self._back_to = 0
        self.verticalScrollBar().rangeChanged.connect(self._go_back)
        self.verticalScrollBar().actionTriggered.connect(self._stay)

    def scroll_back(self, to: int) -> None:
        """To where the list was, as far as it is laid out by then; until somebody scrolls."""
        self._back_to = to
        self.verticalScrollBar().setValue(to)

    def _go_back(self, _least: int, most: int) -> None:
        if self._back_to:
            self.verticalScrollBar().setValue(self._back_to)
            self._back_to = 0 if most >= self._back_to else self._back_to

    def _stay(self) -> None:
        self._back_to = 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rows.forget()
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in OTHER_SIZES and hasattr(self, "_rows"):
            self._rows.forget()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._stay()
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
