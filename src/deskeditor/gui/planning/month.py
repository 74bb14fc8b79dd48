"""The calendar: a month, or a week, with the stories of each day; the day that is chosen is moved by the arrow keys."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from deskeditor.gui.dates import dated
from deskeditor.gui.planning.shown import Plan, day_said, tr, what
from deskeditor.gui.reading import apart, fitting
from deskeditor.gui.theme import Colours, Theme
from deskeditor.news.planning import Slot, days_shown

DAYS = 7
WEEKS_OF_A_MONTH = 6
PADDING_PX = 4
WIDE_PX = 110
"""Narrower than this there is room for the name alone."""
DAY = Qt.ItemDataRole.UserRole


class Calendar(QTableWidget):
    """`day_chosen`: the day under the cursor is another. `turned`: so many months or weeks on. `gone_into`: Enter."""

    day_chosen = Signal(date)
    turned = Signal(int)
    gone_into = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(0, DAYS, parent)
        self._theme = theme
        self.day = date.min
        self.days: tuple[date, ...] = ()
        self.weeks = WEEKS_OF_A_MONTH
        self.plan: Plan | None = None
        self.slots: Mapping[date, tuple[Slot, ...]] = {}
        self.setObjectName("calendar")
        self.setItemDelegate(DayDelegate(self, theme))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setMinimumSectionSize(10)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)
        self.setAccessibleName(tr("Calendar"))
        self.currentCellChanged.connect(lambda row, column, *_: self._chosen(row, column))
        self.cellDoubleClicked.connect(lambda *_: self.gone_into.emit())

    def show_days(self, day: date, weeks: int, plan: Plan, slots: Mapping[date, tuple[Slot, ...]]) -> None:
        """These weeks, with this day chosen; tells nobody."""
        self.day, self.weeks, self.plan, self.slots = day, weeks, plan, slots
        self.days = days_shown(day, weeks)
        blocked = self.blockSignals(True)
        self.setRowCount(weeks)
        self.setHorizontalHeaderLabels([dated(one, "%a") for one in self.days[:DAYS]])
        for number, one in enumerate(self.days):
            item = QTableWidgetItem()
            item.setData(DAY, one)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self.said(one))
            self.setItem(number // DAYS, number % DAYS, item)
        place = self.days.index(day)
        self.setCurrentCell(place // DAYS, place % DAYS)
        self.blockSignals(blocked)
        self.viewport().update()

    def said(self, day: date) -> str:
        """A day in words: its date, and its stories with their times."""
        slots = self.slots.get(day, ())
        stories = "; ".join(f"{slot.at:%H:%M} {what(slot)}" for slot in slots)
        today = self.plan.today if self.plan else day
        return f"{day_said(day, today)}. {stories or tr('Nothing planned')}"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Over the edge of what is shown the calendar turns."""
        step = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -DAYS,
            Qt.Key.Key_Down: DAYS,
        }.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.gone_into.emit()
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turned.emit(1 if event.key() == Qt.Key.Key_PageDown else -1)
        elif step is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            mirrored = self.isRightToLeft() and abs(step) == 1
            self._step(-step if mirrored else step)
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.viewport().update()

    def _step(self, days: int) -> None:
        try:
            day = date.fromordinal(self.day.toordinal() + days)
        except (ValueError, OverflowError):
            return
        self.day_chosen.emit(day)

    def _chosen(self, row: int, column: int) -> None:
        item = self.item(row, column)
        day: Any = item.data(DAY) if item else None
        if isinstance(day, date) and day != self.day:
            self.day_chosen.emit(day)


class DayDelegate(QStyledItemDelegate):
    """Paints a day: its number, and below it as many of its stories as there is room for."""

    def __init__(self, calendar: Calendar, theme: Theme) -> None:
        super().__init__(calendar)
        self._calendar, self._theme = calendar, theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        day = index.data(DAY)
        if not isinstance(day, date) or self._calendar.plan is None:
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setLayoutDirection(self._calendar.layoutDirection())
        painter.setClipRect(rect)
        self._ground(painter, rect, day, bool(state & QStyle.StateFlag.State_HasFocus))
        top = self._number(painter, rect, day)
        self._stories(painter, QRect(rect.left(), top, rect.width(), rect.bottom() - top), day)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, day: date, focused: bool) -> None:
        colours, calendar = self._theme.colours, self._calendar
        outside = calendar.weeks > 1 and day.month != calendar.day.month
        painter.fillRect(rect, QColor(colours.side if outside else colours.paper))
        painter.setPen(QColor(colours.line))
        painter.drawLine(rect.topLeft(), rect.topRight())
        painter.drawLine(rect.topLeft(), rect.bottomLeft())
        if day == calendar.day:
            painter.setPen(QColor(colours.accent))
            frame = rect.adjusted(1, 1, -1, -1)
            painter.fillRect(frame, QColor(colours.chosen))
            painter.drawRect(frame)
            if focused or calendar.hasFocus():
                painter.drawRect(frame.adjusted(1, 1, -1, -1))

    def _number(self, painter: QPainter, rect: QRect, day: date) -> int:
        """The lower edge of the number."""
        colours, calendar = self._theme.colours, self._calendar
        font = QFont(calendar.font())
        today = calendar.plan is not None and day == calendar.plan.today
        font.setWeight(QFont.Weight.Bold if today else QFont.Weight.Normal)
        painter.setFont(font)
        outside = calendar.weeks > 1 and day.month != calendar.day.month
        painter.setPen(QColor(colours.accent if today else colours.faint if outside else colours.ink))
        said = dated(day, "D %b") if day.day == 1 or calendar.weeks == 1 else str(day.day)
        line = QFontMetrics(font).height()
        place = rect.adjusted(PADDING_PX + 2, PADDING_PX, -PADDING_PX, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop, said)
        return rect.top() + PADDING_PX + line + 2

    def _stories(self, painter: QPainter, room: QRect, day: date) -> None:
        slots = self._calendar.slots.get(day, ())
        font = QFont(self._calendar.font())
        font.setPointSizeF(max(font.pointSizeF() - 1.5, 6.5))
        painter.setFont(font)
        metrics = QFontMetrics(font)
        height = metrics.height() * (1 if self._calendar.weeks > 1 else 2) + 1
        fit = max((room.height() - PADDING_PX) // (height + 1), 0)
        shown = slots if len(slots) <= fit else slots[: max(fit - 1, 0)]
        top = room.top()
        for slot in shown:
            bar = QRect(room.left() + PADDING_PX, top, room.width() - 2 * PADDING_PX, height)
            self._bar(painter, bar, slot, metrics)
            top += height + 1
        if len(shown) < len(slots) and fit:
            painter.setPen(QColor(self._theme.colours.soft))
            place = QRect(room.left() + PADDING_PX, top, room.width() - 2 * PADDING_PX, height).adjusted(3, 0, -3, 0)
            more = tr("{n} more") if shown else tr("{n} stories")
            said = more.format(n=len(slots) - len(shown))
            painter.drawText(place, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, said)

    def _bar(self, painter: QPainter, bar: QRect, slot: Slot, metrics: QFontMetrics) -> None:
        ground, ink = self._colours(slot)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(bar), 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QColor(ink))
        words = bar.adjusted(3, 0, -2, 0)
        at, called = f"{slot.at:%H:%M}", slot.story.called or what(slot)
        one = called if bar.width() < WIDE_PX else f"{at} {apart(called)}"
        lines = [at, called] if self._calendar.weeks == 1 else [one]
        for number, said in enumerate(lines):
            place = QRect(words.left(), words.top() + number * metrics.height(), words.width(), metrics.height())
            short = fitting(metrics, said, words.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, short)

    def _colours(self, slot: Slot) -> tuple[str, str]:
        """By how far it is; what is late stands out."""
        colours: Colours = self._theme.colours
        plan = self._calendar.plan
        if plan is None:
            return colours.quiet_tint, colours.ink
        if plan.is_late(slot):
            return colours.bad_tint, colours.bad
        match plan.meaning(slot.story.state):
            case "ready" | "scheduled" | "live":
                return colours.good_tint, colours.good
            case "in review":
                return colours.calm_tint, colours.calm
            case _:
                return colours.quiet_tint, colours.ink
