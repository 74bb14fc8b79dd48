"""A point in time as a newsroom says it: date, time and the zone in which they are meant."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, Qt, QTime, QTimeZone, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDateTimeEdit,
    QGridLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from deskeditor.gui.dates import dated, in_numbers
from deskeditor.gui.inspector.widgets import quiet

ROUND_TO_MINUTES = 15


def parsed(iso: str) -> datetime | None:
    """The moment with its offset; None for nothing or for what is no time. A time without an offset is read as UTC."""
    try:
        moment = datetime.fromisoformat(iso)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def in_zone(year: int, month: int, day: int, hour: int, minute: int, zone: str) -> str:
    """ISO 8601 with the offset that the zone has at that moment. A time that is skipped when the clocks go forward is
    read as if they had not been put forward yet, the first of two when they go back (PEP 495)."""
    return datetime(year, month, day, hour, minute, tzinfo=ZoneInfo(zone)).isoformat()


def next_quarter(now: datetime) -> datetime:
    """The next full quarter of an hour that is at least half an hour away."""
    later = (now + timedelta(minutes=30)).replace(second=0, microsecond=0)
    return later + timedelta(minutes=-later.minute % ROUND_TO_MINUTES)


@cache
def zones() -> tuple[str, ...]:
    """Every place of the time zone database, without its old and technical names."""
    old = ("Etc/", "SystemV/", "posix/", "right/", "US/")
    return *sorted(z for z in available_timezones() if "/" in z and not z.startswith(old)), "UTC"


def local_zone() -> str:
    """The zone of this computer; UTC where it does not say."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    return name if name in available_timezones() and not name.startswith("Etc/") else "UTC"


class MomentEdit(QWidget):
    """A button while nothing is set; then date, time, zone and a cross. What is meant here is said below when the zone
    is another."""

    chosen = Signal(str, str)
    """ISO 8601 with offset and the zone's name; both empty when it was taken away."""

    def __init__(
        self,
        set_words: str,
        parent: QWidget | None = None,
        *,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._moment: datetime | None = None
        self._here = local_zone()
        self.button = QPushButton(set_words, self)
        self.button.clicked.connect(self._begin)
        self.when = QDateTimeEdit(self)
        self.when.setCalendarPopup(True)
        self.when.setDisplayFormat(self.tr("ddd d MMM yyyy  HH:mm", "date and time"))
        in_numbers(self.when)
        self.when.setMinimumWidth(120)
        self.when.setAccessibleName(self.tr("Date and time"))
        self.when.dateTimeChanged.connect(self._changed)
        self.zone = _zone_box(self)
        self.zone.setCurrentText(self._here)
        self.zone.activated.connect(self._changed)
        self.clear = QToolButton(self)
        self.clear.setText("×")
        self.clear.setAutoRaise(True)
        self.clear.setProperty("flat", True)
        self.clear.setToolTip(self.tr("Take away"))
        self.clear.setAccessibleName(self.tr("Take away"))
        self.clear.clicked.connect(lambda: self._tell(None))
        self.here = quiet(QLabel(self))
        self.here.setWordWrap(True)
        self._lay_out()
        self.set_moment("")

    def set_moment(self, iso: str, zone: str = "") -> None:
        """Shows a moment in `zone`; without one, in the zone shown so far if its offset fits, else in that of this
        computer."""
        self._moment = parsed(iso)
        if self._moment is not None:
            self._show(self._moment, zone or self._fitting(self._moment))
        self._fold()

    @property
    def order(self) -> tuple[QWidget, ...]:
        """In which Tab goes through it."""
        return self.button, self.when, self.clear, self.zone

    @property
    def iso(self) -> str:
        return self._moment.isoformat() if self._moment else ""

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        grid.addWidget(self.button, 0, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self.when, 1, 0)
        grid.addWidget(self.clear, 1, 1)
        grid.addWidget(self.zone, 2, 0)
        grid.addWidget(self.here, 3, 0, 1, 2)
        grid.setColumnStretch(0, 1)

    def _fold(self) -> None:
        there = self._moment is not None
        self.button.setVisible(not there)
        for widget in (self.when, self.clear, self.zone):
            widget.setVisible(there)
        elsewhere = there and self.zone.currentText() != self._here
        self.here.setVisible(elsewhere)
        if self._moment is not None and elsewhere:
            local = self._moment.astimezone(ZoneInfo(self._here))
            self.here.setText(self.tr("Here: {0}").format(f"{local:%H:%M}, {dated(local, 'D %b')}"))

    def _fitting(self, moment: datetime) -> str:
        shown = self.zone.currentText()
        for zone in (shown, self._here):
            if zone in available_timezones() and moment.astimezone(ZoneInfo(zone)).utcoffset() == moment.utcoffset():
                return zone
        return self._here

    def _show(self, moment: datetime, zone: str) -> None:
        zone = zone if zone in available_timezones() else self._here
        local = moment.astimezone(ZoneInfo(zone))
        for widget in (self.when, self.zone):
            widget.blockSignals(True)
        if self.zone.findText(zone) < 0:
            self.zone.addItem(zone)
        self.zone.setCurrentText(zone)
        self.when.setDateTime(QDateTime(QDate(local.year, local.month, local.day), QTime(local.hour, local.minute)))
        for widget in (self.when, self.zone):
            widget.blockSignals(False)

    def _begin(self) -> None:
        moment = next_quarter(self._clock().astimezone(ZoneInfo(self._here)))
        self._show(moment, self._here)
        self._tell(moment)
        self.when.setFocus()

    def _changed(self) -> None:
        zone = self.zone.currentText()
        if zone not in available_timezones():
            return
        date, time = self.when.date(), self.when.time()
        self._tell(parsed(in_zone(date.year(), date.month(), date.day(), time.hour(), time.minute(), zone)))

    def _tell(self, moment: datetime | None) -> None:
        self._moment = moment
        self._fold()
        self.chosen.emit(self.iso, self.zone.currentText() if moment else "")


def _zone_box(parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.addItems(zones())
    box.setMinimumContentsLength(12)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setAccessibleName(QCoreApplication.translate("MomentEdit", "Time zone"))
    completer = box.completer()
    if completer is not None:
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    return box
