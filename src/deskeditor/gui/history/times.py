"""Days and times as the history says them: on the clocks of this computer."""

from datetime import UTC, date, datetime, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication

from deskeditor.gui.dates import dated
from deskeditor.gui.inspector.moment import parsed

tr = partial(QCoreApplication.translate, "history")


def local(iso: str) -> datetime:
    """The moment here; the beginning of time for what is none."""
    return (parsed(iso) or datetime.fromtimestamp(0, UTC)).astimezone()


def day_words(day: date, today: date) -> str:
    """Today, Yesterday, or the day by name."""
    if day == today:
        return tr("Today")
    if day == today - timedelta(days=1):
        return tr("Yesterday")
    return f"{dated(day, '%A')}, {dated(day, 'D %B %Y')}"


def time_words(iso: str) -> str:
    return f"{local(iso):%H:%M}"


def moment_words(iso: str) -> str:
    """`22 Nov 2026, 17:05` here; a bare date without a time."""
    moment = parsed(iso)
    if moment is None:
        return iso
    if len(iso) == len("2026-11-22"):
        return dated(moment, "D %b %Y")
    here = moment.astimezone()
    return dated(here, "D %b %Y, %H:%M")


def short_words(iso: str, today: date) -> str:
    """`17:05` of today, else `21 Nov, 17:05`, with the year when it is another."""
    moment = local(iso)
    if moment.date() == today:
        return f"{moment:%H:%M}"
    year = f" {moment:%Y}" if moment.year != today.year else ""
    return f"{dated(moment, 'D %b')}{year}, {moment:%H:%M}"
