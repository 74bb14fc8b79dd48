"""Deadlines as a desk says them: "in 40 min", "overdue 2 h"."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from PySide6.QtCore import QCoreApplication

from deskeditor.gui.dates import dated

Pressure = Literal["none", "later", "soon", "overdue"]
SOON_MINUTES = 60


@dataclass(frozen=True, slots=True)
class Deadline:
    """The words, and how much it presses."""

    words: str
    pressure: Pressure


NO_DEADLINE = Deadline("", "none")


def deadline(at: str, now: datetime) -> Deadline:
    """`at` is ISO 8601 with offset (empty, or not a time: no deadline); `now` is aware."""
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        return NO_DEADLINE
    if moment.tzinfo is None:
        moment = moment.astimezone()
    minutes = int((moment - now).total_seconds() // 60)
    if minutes < 0:
        return Deadline(_tr("overdue {span}").format(span=span(-minutes)), "overdue")
    if minutes == 0:
        return Deadline(_tr("now"), "soon")
    pressure: Pressure = "soon" if minutes <= SOON_MINUTES else "later"
    if minutes < 12 * 60:
        return Deadline(_tr("in {span}").format(span=span(minutes)), pressure)
    local, today = moment.astimezone(), now.astimezone().date()
    days = (local.date() - today).days
    if days == 0:
        return Deadline(_tr("today {time:%H:%M}").format(time=local), pressure)
    if days == 1:
        return Deadline(_tr("tomorrow {time:%H:%M}").format(time=local), pressure)
    if days < 7:
        return Deadline(dated(local, "%a %H:%M"), pressure)
    return Deadline(dated(local, "D %b"), pressure)


def span(minutes: int) -> str:
    """`40 min`, `2 h`, `2 h 10 min` under five hours, `3 days`."""
    if minutes < 60:
        return _tr("{n} min").format(n=minutes)
    hours, rest = divmod(minutes, 60)
    if hours < 5 and rest >= 5:
        return _tr("{h} h {m} min").format(h=hours, m=rest)
    if hours < 48:
        return _tr("{n} h").format(n=hours)
    return _tr("{n} days").format(n=hours // 24)


def _tr(text: str) -> str:
    return QCoreApplication.translate("deadlines", text)
