"""What a delivery is in words: its state, what becomes of the story there, times in both zones."""

from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo, available_timezones

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from deskeditor.gui.dates import dated
from deskeditor.gui.inspector.moment import local_zone, parsed
from deskeditor.news.deliveries import Act, Delivery, State
from deskeditor.news.destinations import Wanted
from deskeditor.news.records import Story

tr = partial(QCoreApplication.translate, "delivery")
STATES: dict[State, str] = {
    "waiting": QT_TRANSLATE_NOOP("delivery", "Waiting"),
    "sending": QT_TRANSLATE_NOOP("delivery", "Sending"),
    "doubtful": QT_TRANSLATE_NOOP("delivery", "Looking whether it arrived"),
    "scheduled": QT_TRANSLATE_NOOP("delivery", "Scheduled there"),
    "missed": QT_TRANSLATE_NOOP("delivery", "Missed its time"),
    "done": QT_TRANSLATE_NOOP("delivery", "Arrived"),
    "failed": QT_TRANSLATE_NOOP("delivery", "Failed"),
    "refused": QT_TRANSLATE_NOOP("delivery", "Held by the gate"),
    "conflict": QT_TRANSLATE_NOOP("delivery", "Changed there"),
    "cancelled": QT_TRANSLATE_NOOP("delivery", "Taken back"),
}
WANTED: dict[Wanted, str] = {
    "draft": QT_TRANSLATE_NOOP("delivery", "Draft"),
    "pending": QT_TRANSLATE_NOOP("delivery", "Draft for an editor of the site"),
    "scheduled": QT_TRANSLATE_NOOP("delivery", "Scheduled"),
    "published": QT_TRANSLATE_NOOP("delivery", "Published at once"),
    "withdrawn": QT_TRANSLATE_NOOP("delivery", "Killed"),
}
ACTS: dict[Act, str] = {
    "send": "",
    "update": QT_TRANSLATE_NOOP("delivery", "Update"),
    "correction": QT_TRANSLATE_NOOP("delivery", "Correction"),
    "kill": QT_TRANSLATE_NOOP("delivery", "Kill"),
    "captions": QT_TRANSLATE_NOOP("delivery", "Captions"),
}


def state_words(delivery: Delivery) -> str:
    return tr(STATES[delivery.state])


def wanted_words(wanted: Wanted) -> str:
    return tr(WANTED[wanted])


def what_words(delivery: Delivery) -> str:
    """`Correction, published at once`; of a plain sending only what it becomes there."""
    act, wanted = ACTS[delivery.act], wanted_words(delivery.wanted)
    return f"{tr(act)} · {wanted}" if act else wanted


def zone_of(story: Story) -> str:
    """The zone in which the time of the story was set; that of this computer when none was."""
    embargo = story.embargo.zone if story.embargo else ""
    return next((zone for zone in (story.schedule_zone, embargo) if zone in available_timezones()), local_zone())


def when_words(due: str, zones: tuple[str, ...]) -> str:
    """The moment on the clock of each zone, the first with its date; a date again where it is another day there:
    `Tue 24 Nov 2026, 06:00 Europe/Berlin · 05:00 UTC`."""
    moment = parsed(due)
    if moment is None:
        return ""
    said: list[str] = []
    first: datetime | None = None
    for zone in dict.fromkeys(zone for zone in zones if zone in available_timezones()):
        there = moment.astimezone(ZoneInfo(zone))
        if first is None:
            said.append(f"{dated(there, '%a')} {dated(there, 'D %b %Y, %H:%M')} {zone}")
        elif there.date() == first.date():
            said.append(f"{there:%H:%M} {zone}")
        else:
            said.append(f"{dated(there, '%a')} {dated(there, 'D %b, %H:%M')} {zone}")
        first = first or there
    return " · ".join(said)
