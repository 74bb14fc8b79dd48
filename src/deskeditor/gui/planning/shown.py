"""What the planning window shows, read on a worker: a value."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from deskeditor.gui.dates import dated, in_figures
from deskeditor.gui.states import in_words
from deskeditor.news.planning import (
    CARRIED,
    Budget,
    Planned,
    Slot,
    budget,
    budget_text,
    calendar,
    length_of,
    one_line,
)
from deskeditor.news.workflow import Meaning, Workflow

if TYPE_CHECKING:
    from deskeditor.newsroom import Newsroom

tr = partial(QCoreApplication.translate, "planning")


@dataclass(frozen=True, slots=True)
class Plan:
    """The stories of some days; `zone` is that of the person who looks, None for this computer's."""

    now: datetime
    workflow: Workflow
    zone: tzinfo | None = None
    zone_name: str = ""
    title: str = ""
    stories: tuple[Planned, ...] = ()
    undated: tuple[Planned, ...] = ()

    @property
    def today(self) -> date:
        return self.now.astimezone(self.zone).date()

    def meaning(self, key: str) -> Meaning:
        return self.workflow.state(key).meaning

    def days(self, first: date, last: date, desk: str) -> dict[date, tuple[Slot, ...]]:
        here = (story for story in self.stories if not desk or story.desk == desk)
        return calendar(here, first, last, self.zone)

    def budget(self, day: date, desk: str) -> Budget:
        return budget(self.stories, day, self.zone, self.meaning, today=self.today, desk=desk)

    def text(self, found: Budget) -> str:
        return budget_text(found, self.title, self.zone_name, self.workflow.name_of)

    def is_late(self, slot: Slot) -> bool:
        unfinished = self.meaning(slot.story.state) in ("draft", "in review")
        return slot.late or (slot.why == "due" and slot.at < self.now and unfinished and not slot.story.hold)


def read(newsroom: "Newsroom", first: date, last: date, zone: tzinfo | None) -> Plan:
    """Of these days, and of what was due before them and may be late. Raises DiskTrouble."""
    from deskeditor.review.planning import planned, undated, zone_name

    now = newsroom.clock()
    today = now.astimezone(zone).date()
    begin = min(first, today - CARRIED) if first <= today <= last else first
    stories = planned(newsroom, begin, last)
    return Plan(
        now,
        in_words(newsroom.workflow),
        zone,
        zone_name(zone, now),
        newsroom.name,
        tuple(stories),
        tuple(undated(newsroom)),
    )


def what(slot: Slot) -> str:
    """In a line of the list: the slugline and what it is."""
    called, line = slot.story.called, slot.story.line
    return f"{called}: {line}" if called and line and called != line else called or line or tr("Story without a name")


def remarks(slot: Slot, late: bool) -> str:
    """What has to be known beside it, in a few words."""
    story = slot.story
    said = [
        tr("overdue") if late else "",
        tr("since {day}").format(day=dated(slot.at, "D %b")) if slot.late else "",
        tr("on hold") if story.hold else "",
        tr("embargoed") if story.embargo_until is not None else "",
        tr("goes out then") if slot.why == "out" else "",
        _photo(story),
        one_line(story.assignment_place),
    ]
    return " · ".join(filter(None, said))


def _photo(story: Planned) -> str:
    if story.photos:
        return tr("1 photo") if story.photos == 1 else tr("{n} photos").format(n=story.photos)
    return tr("photo ordered") if story.photo_order.strip() else ""


def length(story: Planned) -> str:
    """`412 / 600`: words that are written, and that are planned."""
    if story.target_length and story.words:
        return f"{in_figures(story.words)} / {in_figures(story.target_length)}"
    return in_figures(length_of(story)) if length_of(story) else ""


def day_said(day: date, today: date) -> str:
    """The day with its name, and what it is called today."""
    names = {0: tr("Today"), 1: tr("Tomorrow"), -1: tr("Yesterday")}
    name = names.get((day - today).days, "")
    said = dated(day, "%A, D %B %Y")
    return f"{name}: {said}" if name else said


def span_said(days: tuple[date, ...], day: date) -> str:
    """`November 2026`, or `23 – 29 November 2026`."""
    if len(days) > 7:
        return dated(day, "%B %Y")
    first, last = days[0], days[-1]
    month = "" if first.month == last.month else f" {dated(first, '%B')}"
    year = "" if first.year == last.year else f" {first:%Y}"
    return f"{first.day}{month}{year} – {dated(last, 'D %B %Y')}"


def later_month(day: date, by: int) -> date:
    """The same day of another month, or its last."""
    month = day.year * 12 + day.month - 1 + by
    year, month = divmod(month, 12)
    first_of_next = date(year + (month == 11), (month + 1) % 12 + 1, 1)
    last = first_of_next - timedelta(days=1)
    return last.replace(day=min(day.day, last.day))
