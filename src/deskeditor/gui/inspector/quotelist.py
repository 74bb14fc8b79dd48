"""The list of what was said for a story: under each source the quotes, with their terms, when and where."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from deskeditor.gui.alphabet import by_alphabet
from deskeditor.gui.dates import dated
from deskeditor.gui.inspector.colours import colours_of
from deskeditor.gui.inspector.moment import parsed
from deskeditor.gui.reading import fitting
from deskeditor.gui.theme import Colours, serif
from deskeditor.news.languages import direction_of
from deskeditor.news.quotation import called, in_marks
from deskeditor.news.records import Quote, Source, Terms

Index = QModelIndex | QPersistentModelIndex
TERMS_WORDS: dict[Terms, str] = {
    "on the record": QT_TRANSLATE_NOOP("quotes", "On the record"),
    "background": QT_TRANSLATE_NOOP("quotes", "On background"),
    "deep background": QT_TRANSLATE_NOOP("quotes", "Deep background"),
    "off the record": QT_TRANSLATE_NOOP("quotes", "Off the record"),
}
MARGIN_PX = 14
LINES_SHOWN = 4


@dataclass(frozen=True, slots=True)
class Heading:
    """A source, above its quotes; None for quotes of which nobody knows yet who said them."""

    source: Source | None


Row = Heading | Quote


def terms_words(terms: Terms) -> str:
    """The terms for a person."""
    return QCoreApplication.translate("quotes", TERMS_WORDS.get(terms, terms))


def rows_of(quotes: Sequence[Quote], sources: Sequence[Source]) -> list[Row]:
    """Sources by name, each with its quotes in the order in which they were said; quotes without a source first."""
    rows: list[Row] = []
    known = {source.id: source for source in sources}
    nobody = [quote for quote in quotes if quote.source not in known]
    if nobody:
        rows += [Heading(None), *_in_order(nobody)]
    for source in sorted(known.values(), key=lambda s: by_alphabet(called(s))):
        rows += [Heading(source), *_in_order([q for q in quotes if q.source == source.id])]
    return rows


def _in_order(quotes: Sequence[Quote]) -> list[Quote]:
    return sorted(quotes, key=lambda q: (q.said_at, q.id))


def when_and_where(quote: Quote) -> str:
    """`22 Nov, 17:05 · City Hall · interview`."""
    moment = parsed(quote.said_at)
    when = dated(moment, "D %b, %H:%M") if moment else ""
    return " · ".join(filter(None, (when, quote.place, quote.medium)))


def described(source: Source) -> str:
    return ", ".join(filter(None, (source.title, source.affiliation)))


class QuoteModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self.language = "en"

    def show_rows(self, rows: list[Row], language: str) -> None:
        if (rows, language) != (self.rows, self.language):
            self.beginResetModel()
            self.rows, self.language = rows, language
            self.endResetModel()

    def row_of(self, record_id: str) -> int:
        """The row of a quote or of a source; -1 when it is not listed."""
        ids = (row.id if isinstance(row, Quote) else row.source.id if row.source else "" for row in self.rows)
        return next((n for n, id in enumerate(ids) if id == record_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if isinstance(row, Quote):
                return f"{row.words} ({terms_words(row.terms)})"
            return called(row.source) if row.source else self.tr("Nobody yet")
        return None


class QuoteDelegate(QStyledItemDelegate):
    """Paints a row; its height follows from the width of the view."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view: QListView = option.widget
        width = view.viewport().width()
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        small = smaller(view.font())
        if isinstance(row, Heading):
            lines = 2 if row.source and described(row.source) else 1
            return QSize(width, 12 + lines * QFontMetrics(small).height() + 8)
        words = lines_of(self._words(row, index), self._serif(view), width - 2 * MARGIN_PX)
        return QSize(width, 10 + sum(h for _, h in words) + 4 + QFontMetrics(small).height() + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view: QWidget = option.widget
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        colours = colours_of(view)
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.chosen))
            painter.drawRoundedRect(rect.adjusted(6, 1, -6, -1), 6, 6)
        inner = rect.adjusted(MARGIN_PX, 0, -MARGIN_PX, 0)
        if isinstance(row, Heading):
            self._heading(painter, inner, row, colours, view)
        else:
            self._quote(painter, inner, row, index, colours, view)
        painter.restore()

    def _heading(self, painter: QPainter, rect: QRect, row: Heading, colours: Colours, view: QWidget) -> None:
        bold = QFont(view.font())
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(QColor(colours.ink))
        name = called(row.source) if row.source else self.tr("Nobody yet")
        line = QRect(rect.x(), rect.y() + 12, rect.width(), QFontMetrics(bold).height())
        short_text(painter, line, name or self.tr("No name"))
        if row.source is not None:
            painter.setFont(smaller(view.font()))
            painter.setPen(QColor(colours.soft))
            short_text(painter, line.translated(0, line.height()), described(row.source))
            if row.source.terms != "on the record":
                self._badge(painter, line, row.source.terms, colours, QFontMetrics(bold).horizontalAdvance(name) + 8)

    def _quote(
        self, painter: QPainter, rect: QRect, quote: Quote, index: Index, colours: Colours, view: QWidget
    ) -> None:
        painter.setPen(QColor(colours.ink if quote.terms in ("on the record", "background") else colours.soft))
        y = rect.y() + 10
        words = self._words(quote, index)
        tag = quote.language or index.model().language  # type: ignore[attr-defined]  # the model is ours
        painter.setFont(self._serif(view))
        right = direction_of(tag) == "rtl"
        before = painter.layoutDirection()
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
        for piece, height in lines_of(words, self._serif(view), rect.width()):
            place = QRect(rect.x(), y, rect.width(), height)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, piece)
            y += height
        painter.setLayoutDirection(before)
        painter.setFont(smaller(view.font()))
        line = QRect(rect.x(), y + 4, rect.width(), painter.fontMetrics().height())
        taken = self._badge(painter, line, quote.terms, colours, 0)
        painter.setPen(QColor(colours.faint))
        room = line.adjusted(taken + 8, 0, 0, 0)
        short_text(painter, QStyle.visualRect(view.layoutDirection(), line, room), when_and_where(quote))

    @staticmethod
    def _badge(painter: QPainter, line: QRect, terms: Terms, colours: Colours, at: int) -> int:
        """A word on a tint; what is forbidden is red. Returns its width."""
        tints = {
            "on the record": (colours.good, colours.good_tint),
            "background": (colours.warn, colours.warn_tint),
            "deep background": (colours.bad, colours.bad_tint),
        }
        ink, tint = tints.get(terms, (colours.bad, colours.bad_tint))
        words = terms_words(terms)
        painter.save()
        metrics = painter.fontMetrics()
        width = metrics.horizontalAdvance(words) + 14
        place = QRect(line.x() + at, line.y() - 1, width, metrics.height() + 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tint))
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        painter.setPen(QColor(ink))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
        painter.restore()
        return width

    @staticmethod
    def _words(quote: Quote, index: Index) -> str:
        tag = quote.language or index.model().language  # type: ignore[attr-defined]  # the model is ours
        return in_marks(quote.words, tag) if quote.words.strip() else "…"

    @staticmethod
    def _serif(view: QWidget) -> QFont:
        return serif(round(view.font().pointSizeF() * 1.1))


class QuoteView(QListView):
    """Enter inserts the chosen quote, Delete takes it away."""

    insert_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setItemDelegate(QuoteDelegate(self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.insert_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)


def smaller(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.88)
    return small


def paint_ground(painter: QPainter, rect: QRect, option: QStyleOptionViewItem, colours: Colours) -> None:
    """A tint under a chosen row, with a frame where the keyboard is."""
    state: QStyle.StateFlag = option.state
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if state & QStyle.StateFlag.State_Selected:
        painter.setPen(QColor(colours.accent) if state & QStyle.StateFlag.State_HasFocus else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.chosen))
        painter.drawRoundedRect(rect.adjusted(6, 1, -6, -1), 6, 6)


def short_text(painter: QPainter, rect: QRect, words: str) -> None:
    short = fitting(painter.fontMetrics(), words, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, short)


def lines_of(words: str, font: QFont, width: int) -> list[tuple[str, int]]:
    """The words broken into at most `LINES_SHOWN` lines, each with its height."""
    flat = " ".join(words.split())
    layout = QTextLayout(flat, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    metrics = QFontMetrics(font)
    lines: list[tuple[str, int]] = []
    layout.beginLayout()
    while len(lines) < LINES_SHOWN:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 40))
        start, length = line.textStart(), line.textLength()
        piece = _cut(flat, start, length)
        if len(lines) == LINES_SHOWN - 1:
            piece = metrics.elidedText(
                _cut(flat, start, len(flat.encode("utf-16-le")) // 2), Qt.TextElideMode.ElideRight, width
            )
        lines.append((piece, metrics.lineSpacing()))
    layout.endLayout()
    return lines


def _cut(text: str, start_utf16: int, length_utf16: int) -> str:
    return (
        text.encode("utf-16-le")[2 * start_utf16 : 2 * (start_utf16 + length_utf16)]
        .decode("utf-16-le", "replace")
        .strip()
    )
