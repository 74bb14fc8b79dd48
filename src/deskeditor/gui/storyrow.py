"""How a story is drawn in the queue."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import (
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from deskeditor.gui.company import Companions
from deskeditor.gui.companyshown import MOST_CHIPS, paint_chip
from deskeditor.gui.dates import in_figures
from deskeditor.gui.reading import apart, fitting
from deskeditor.gui.states import meaning_of
from deskeditor.gui.stories import ROW, Index, Row, due, standing
from deskeditor.gui.theme import Colours, Theme


@dataclass(frozen=True, slots=True)
class Pill:
    ink: str
    tint: str


def pill(row: Row, colours: Colours) -> Pill:
    """Quiet colours by what the state means."""
    if row.spiked:
        return Pill(colours.bad, colours.bad_tint)
    if row.hold:
        return Pill(colours.warn, colours.warn_tint)
    match meaning_of(row.state):
        case "in review":
            return Pill(colours.calm, colours.calm_tint)
        case "ready" | "live":
            return Pill(colours.good, colours.good_tint)
        case "scheduled":
            return Pill(colours.warn, colours.warn_tint)
        case "withdrawn":
            return Pill(colours.bad, colours.bad_tint)
        case _:
            return Pill(colours.soft, colours.quiet_tint)


class StoryDelegate(QStyledItemDelegate):
    """Draws a story: in a narrow queue as three short lines, in a wide one as two lines with columns."""

    WIDE_PX = 640

    def __init__(self, theme: Theme, view: QListView, clock: Callable[[], datetime]) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._clock = clock
        self.company: Callable[[str], Companions] = lambda _id: ()
        """Who else is in a story."""
        self._row = QRect()
        """The one that is painted. All places are reckoned from left to right, and turned round by `_at`."""

    @property
    def wide(self) -> bool:
        return self._view.viewport().width() >= self.WIDE_PX

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        small, large = QFontMetrics(self._small()), QFontMetrics(self._large())
        if self.wide:
            return QSize(self.WIDE_PX, large.height() + small.height() + 22)
        return QSize(120, small.height() * 2 + large.height() + 28)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = self._theme.colours
        rect: QRect = option.rect
        self._row = rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.chosen))
            if state & QStyle.StateFlag.State_HasFocus:
                painter.fillRect(self._at(QRect(rect.left(), rect.top(), 3, rect.height())), QColor(colours.accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.hover))
        painter.setPen(QColor(colours.line))
        painter.drawLine(rect.left() + 12, rect.bottom(), rect.right() - 12, rect.bottom())
        row: Row | None = index.data(ROW)
        inner = rect.adjusted(14, 9, -14, -9)
        if row is None:
            begun = QRect(inner.left(), inner.center().y() - 3, inner.width() // 2, 6)
            painter.fillRect(self._at(begun), QColor(colours.hover))
        elif self.wide:
            self._paint_wide(painter, inner, row)
        else:
            self._paint_narrow(painter, inner, row)
        painter.restore()

    def _paint_narrow(self, painter: QPainter, rect: QRect, row: Row) -> None:
        colours = self._theme.colours
        small, large = self._small(), self._large()
        top = QRect(rect.left(), rect.top(), rect.width(), QFontMetrics(small).height())
        used = self._deadline(painter, top, row)
        used += self._company(painter, top.adjusted(0, 0, -used, 0), row)
        self._line(painter, top.adjusted(0, 0, -used, 0), row.slugline or "—", small, colours.soft)
        middle = QRect(rect.left(), top.bottom() + 4, rect.width(), QFontMetrics(large).height())
        self._headline(painter, middle, row)
        low = QRect(rect.left(), middle.bottom() + 6, rect.width(), QFontMetrics(small).height())
        used_left = self._pill(painter, low, row)
        used_right = self._words(painter, low, row)
        said = _together(row.desk, row.assignee_name, _tag(row.language))
        self._line(painter, low.adjusted(used_left + 8, 0, -used_right - 8, 0), said, small, colours.soft)

    def _paint_wide(self, painter: QPainter, rect: QRect, row: Row) -> None:
        colours = self._theme.colours
        small, large = self._small(), self._large()
        columns: tuple[tuple[int, Callable[[QRect], int]], ...] = (
            (122, lambda cell: self._pill(painter, cell, row)),
            (124, lambda cell: self._two_lines(painter, cell, row.desk, row.assignee_name)),
            (94, lambda cell: self._words(painter, cell, row)),
            (112, lambda cell: self._deadline(painter, cell, row)),
        )
        width = sum(w for w, _ in columns)
        spare = max(0, rect.width() - 260)
        scale = min(1.0, spare / width) if width else 1.0
        x = rect.right() - int(width * scale)
        left = QRect(rect.left(), rect.top(), x - rect.left() - 18, QFontMetrics(large).height())
        self._headline(painter, left.adjusted(0, 0, -self._company(painter, left, row), 0), row)
        under = QRect(left.left(), left.bottom() + 4, left.width(), QFontMetrics(small).height())
        said = _together(row.slugline, _tag(row.language))
        self._line(painter, under, said, small, colours.soft)
        for column, draw in columns:
            cell = QRect(x, rect.center().y() - QFontMetrics(small).height() // 2, int(column * scale) - 10, 0)
            cell.setHeight(QFontMetrics(small).height())
            draw(cell)
            x += int(column * scale)

    def _two_lines(self, painter: QPainter, rect: QRect, upper: str, lower: str) -> int:
        colours, font = self._theme.colours, self._small()
        away = (rect.height() + 4) // 2
        self._line(painter, rect.translated(0, -away), upper, font, colours.ink)
        return self._line(painter, rect.translated(0, away), lower, font, colours.soft)

    def _headline(self, painter: QPainter, rect: QRect, row: Row) -> None:
        colours = self._theme.colours
        said, ink = (row.headline, colours.ink) if row.headline else (self.tr("No headline yet"), colours.faint)
        self._line(painter, rect, said, self._large(), ink)

    def _deadline(self, painter: QPainter, rect: QRect, row: Row) -> int:
        """Draws it at the right; how much room it took."""
        colours = self._theme.colours
        found = due(row, self._clock())
        if not found.words:
            return 0
        ink = {"overdue": colours.bad, "soon": colours.warn}.get(found.pressure, colours.soft)
        font = self._small()
        font.setWeight(QFont.Weight.DemiBold if found.pressure == "overdue" else QFont.Weight.Normal)
        width = QFontMetrics(font).horizontalAdvance(found.words)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(self._at(rect), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, found.words)
        return width + 10

    def _company(self, painter: QPainter, rect: QRect, row: Row) -> int:
        """The initials of who else is in the story, at the right; how much room they took."""
        there = self.company(row.id)[:MOST_CHIPS]
        size = rect.height() + 2
        for number, one in enumerate(reversed(there)):
            chip = QRect(rect.right() - size * (number + 1) - 3 * number, rect.top() - 1, size, size)
            paint_chip(painter, self._at(chip), one.initials, self._theme.colours)
        return len(there) * (size + 3) + 6 if there else 0

    def _pill(self, painter: QPainter, rect: QRect, row: Row) -> int:
        look = pill(row, self._theme.colours)
        font = self._small()
        metrics = QFontMetrics(font)
        said = standing(row)
        width = metrics.horizontalAdvance(said) + 14
        shape = self._at(QRect(rect.left(), rect.top() - 1, width, metrics.height() + 2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.tint))
        painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2)
        painter.setFont(font)
        painter.setPen(QColor(look.ink))
        painter.drawText(shape, Qt.AlignmentFlag.AlignCenter, said)
        return width

    def _words(self, painter: QPainter, rect: QRect, row: Row) -> int:
        """Words and a slim bar against the target, at the right; how much room they took."""
        colours = self._theme.colours
        font = self._small()
        said = (
            f"{in_figures(row.words)} / {in_figures(row.target_length)}" if row.target_length else in_figures(row.words)
        )
        if self._view.isRightToLeft():
            said = f"\u2066{said}\u2069"  # one number of another, in this order
        width = QFontMetrics(font).horizontalAdvance(said)
        painter.setFont(font)
        painter.setPen(QColor(colours.soft))
        painter.drawText(self._at(rect), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, said)
        if row.target_length:
            bar = QRect(rect.right() - width + 1, rect.bottom() + 2, width, 3)
            painter.fillRect(self._at(bar), QColor(colours.quiet_tint))
            share = min(row.words / row.target_length, 1.0)
            over = row.words > row.target_length * 1.1
            painter.fillRect(
                self._at(QRect(bar.left(), bar.top(), int(bar.width() * share), bar.height())),
                QColor(colours.warn if over else colours.accent),
            )
        return width + 4

    def _line(self, painter: QPainter, rect: QRect, said: str, font: QFont, ink: str) -> int:
        painter.setFont(font)
        painter.setPen(QColor(ink))
        cut = fitting(QFontMetrics(font), said, rect.width())
        painter.drawText(self._at(rect), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)
        return rect.width()

    def _at(self, rect: QRect) -> QRect:
        """Where it is in a window from right to left, if it is one."""
        return QStyle.visualRect(self._view.layoutDirection(), self._row, rect)

    def _small(self) -> QFont:
        font = QFont(self._view.font())
        font.setPointSizeF(max(font.pointSizeF() - 1, 7))
        return font

    def _large(self) -> QFont:
        font = QFont(self._view.font())
        font.setPointSizeF(font.pointSizeF() + 0.5)
        font.setWeight(QFont.Weight.DemiBold)
        return font


def _together(*parts: str) -> str:
    return " · ".join(apart(part) for part in parts if part)


def _tag(language: str) -> str:
    return language.upper() if language else ""
