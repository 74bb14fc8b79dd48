"""Planning: who covers what until when, and the budget, the list of what a day will bring.

All of it are functions of values. Days and times are those of the clocks of a zone; None is this computer's.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime, timedelta, tzinfo
from typing import Any, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from deskeditor.news.problems import BadInput
from deskeditor.news.records import Story
from deskeditor.news.times import parse
from deskeditor.news.workflow import Meaning, Workflow

Why = Literal["due", "out"]
"""Why a story stands on a day: its deadline is then, or it goes out then."""
CARRIED = timedelta(days=14)
"""So long after its deadline a story that is not done is still on the list of the present day."""


@dataclass(frozen=True, slots=True)
class Assignment:
    """What is asked of somebody; fields of the story by their names. Times are ISO 8601 with an offset."""

    assignee: str = ""
    deadline: str = ""
    target_length: int = 0
    desk: str = ""
    budget_line: str = ""
    assignment_place: str = ""
    assignment_note: str = ""
    photo_order: str = ""

    def fields(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Planned:
    """What planning shows of a story."""

    id: str
    slugline: str = ""
    headline: str = ""
    budget_line: str = ""
    desk: str = ""
    state: str = "draft"
    assignee: str = ""
    assignee_name: str = ""
    deadline: str = ""
    schedule: str = ""
    words: int = 0
    target_length: int = 0
    photo_order: str = ""
    photos: int = 0
    """How many photos it has."""
    assignment_place: str = ""
    urgency: int = 5
    hold: bool = False
    embargo_until: str | None = None
    """Empty: until further notice; None: none."""

    @property
    def called(self) -> str:
        """In a list: the slugline, else the beginning of the headline."""
        return one_line(self.slugline) or one_line(self.headline)[:40]

    @property
    def line(self) -> str:
        """What it is, in a sentence: the budget line, else the headline."""
        return one_line(self.budget_line) or one_line(self.headline)


@dataclass(frozen=True, slots=True)
class Slot:
    """A story on a day. `at` is on the clocks of the zone; `late`: it was due on an earlier day and is not done."""

    story: Planned
    at: datetime
    why: Why = "due"
    late: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """`name` is empty for stories that belong to none."""

    name: str
    slots: tuple[Slot, ...]

    @property
    def length(self) -> int:
        """Words that are planned; where nothing was, those that are written."""
        return sum(length_of(slot.story) for slot in self.slots)


@dataclass(frozen=True, slots=True)
class Budget:
    """The stories of a day by section, those of each by time."""

    day: date
    sections: tuple[Section, ...] = ()

    @property
    def slots(self) -> tuple[Slot, ...]:
        return tuple(slot for section in self.sections for slot in section.slots)


def one_line(text: str) -> str:
    return " ".join(text.split())


def length_of(story: Planned) -> int:
    return story.target_length or story.words


def slots_of(story: Planned, zone: tzinfo | None) -> list[Slot]:
    """Where the story stands in the calendar: at its deadline, and when it goes out if that is on another day."""
    times: tuple[tuple[str, Why], ...] = ((story.deadline, "due"), (story.schedule, "out"))
    found = [Slot(story, moment.astimezone(zone), why) for text, why in times if (moment := _moment(text)) is not None]
    if len(found) == 2 and found[0].at.date() == found[1].at.date():
        return found[:1]
    return found


def calendar(stories: Iterable[Planned], first: date, last: date, zone: tzinfo | None) -> dict[date, tuple[Slot, ...]]:
    """The stories of these days by day, each by time; days without any are left out."""
    found: dict[date, list[Slot]] = {}
    for story in stories:
        for slot in slots_of(story, zone):
            if first <= slot.at.date() <= last:
                found.setdefault(slot.at.date(), []).append(slot)
    return {day: tuple(sorted(slots, key=_order)) for day, slots in sorted(found.items())}


def budget(
    stories: Iterable[Planned],
    day: date,
    zone: tzinfo | None,
    meaning: Callable[[str], Meaning],
    *,
    today: date,
    desk: str = "",
) -> Budget:
    """The list of a day; on the present day also what was due before and is not done. `desk`: this section alone."""
    slots: list[Slot] = []
    for story in stories:
        if desk and story.desk != desk:
            continue
        mine = slots_of(story, zone)
        here = [slot for slot in mine if slot.at.date() == day]
        slots += here or [
            replace(slot, late=True)
            for slot in mine
            if day == today and slot.why == "due" and _is_late(slot, day, meaning)
        ]
    names = sorted({slot.story.desk for slot in slots}, key=lambda name: (not name, name.casefold()))
    by_time = sorted(slots, key=_order)
    return Budget(day, tuple(Section(n, tuple(slot for slot in by_time if slot.story.desk == n)) for n in names))


def _is_late(slot: Slot, day: date, meaning: Callable[[str], Meaning]) -> bool:
    before = day - CARRIED <= slot.at.date() < day
    return before and not slot.story.hold and meaning(slot.story.state) in ("draft", "in review")


def _order(slot: Slot) -> tuple[datetime, int, str, str]:
    return slot.at, slot.story.urgency, slot.story.called.casefold(), slot.story.id


def days_shown(day: date, weeks: int) -> tuple[date, ...]:
    """The days of so many weeks, from a Monday on: one week is that of the day, several are its month."""
    first = day if weeks == 1 else day.replace(day=1)
    monday = first - timedelta(days=first.weekday())
    return tuple(monday + timedelta(days=n) for n in range(7 * weeks))


def moved(deadline: str, days: int, zone: tzinfo | None) -> str:
    """The same time of the clock so many days later, ISO 8601. Raises BadInput for what is no time.

    Over a change of the clocks the hour that people say stays, as they mean it.
    """
    wall = parse(deadline).astimezone(zone).replace(tzinfo=None)
    try:
        return same_wall(wall + timedelta(days=days), zone).isoformat()
    except (OverflowError, ValueError, OSError):
        raise BadInput("That day is outside the calendar.") from None


def same_wall(wall: datetime, zone: tzinfo | None) -> datetime:
    """What the clocks of the zone show, as a moment."""
    return wall.replace(tzinfo=zone) if zone else wall.astimezone()


def zone_or_here(name: str) -> tzinfo | None:
    """A zone by its IANA name; None, that of this computer, for an empty name and for one that it does not know."""
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def state_when_given(story: Story, assignee: str, workflow: Workflow) -> str | None:
    """The state that a pitch comes to when it is given to somebody; None when it stays in its own."""
    keys = [one.key for one in workflow.states]
    if assignee and story.state == "pitch" and "assigned" in keys:
        return "assigned"
    return None


def first_state(assignee: str, workflow: Workflow) -> str:
    """Of a story that is begun by planning it."""
    keys = [one.key for one in workflow.states]
    wanted = "assigned" if assignee else "pitch"
    return wanted if wanted in keys else next((one.key for one in workflow.states if one.meaning == "draft"), "draft")


def length_words(story: Planned) -> str:
    """`412 of 600 words`, `600 words`, `412 words`; empty for neither."""
    if story.target_length and story.words:
        return f"{story.words:,} of {story.target_length:,} words"
    if story.target_length or story.words:
        return f"{length_of(story):,} words"
    return ""


def counted(slots: Sequence[Slot]) -> str:
    """`3 stories, 2,150 words`."""
    stories = "1 story" if len(slots) == 1 else f"{len(slots)} stories"
    words = sum(length_of(slot.story) for slot in slots)
    return f"{stories}, {words:,} words" if words else stories


def facts(slot: Slot, states: Mapping[str, str] | Callable[[str], str]) -> list[str]:
    """What else is said of a story in the budget: who, how long, how far, where, photo, what keeps it."""
    story, name = slot.story, states if callable(states) else states.__getitem__
    return [
        said
        for said in (
            one_line(story.assignee_name) or "nobody yet",
            length_words(story),
            name(story.state),
            f"at {one_line(story.assignment_place)}" if story.assignment_place.strip() else "",
            _photo(story),
            "ON HOLD" if story.hold else "",
            "EMBARGOED" if story.embargo_until is not None else "",
            "goes out then" if slot.why == "out" else "",
            f"LATE, was due {slot.at.day} {slot.at:%b}" if slot.late else "",
        )
        if said
    ]


def _photo(story: Planned) -> str:
    if story.photos:
        return "1 photo" if story.photos == 1 else f"{story.photos} photos"
    return f"photo ordered: {one_line(story.photo_order)}" if story.photo_order.strip() else ""


def budget_text(found: Budget, title: str, zone: str, states: Callable[[str], str]) -> str:
    """The budget as plain text, to be read out or pasted into a message."""
    lines = [f"{title}: {day_words(found.day)}", f"{counted(found.slots)}; times in {zone}" if found.slots else ""]
    for section in found.sections:
        lines += ["", f"{(section.name or 'No section').upper()} ({counted(section.slots)})"]
        for slot in section.slots:
            lines.append(f"{slot.at:%H:%M}  {slot.story.called}: {slot.story.line}".rstrip(": "))
            lines.append(f"       {'; '.join(facts(slot, states))}")
    if not found.slots:
        lines = [lines[0], "", "Nothing is planned for this day."]
    return "\n".join(lines) + "\n"


def day_words(day: date) -> str:
    return f"{day:%A}, {day.day} {day:%B %Y}"


def _moment(text: str) -> datetime | None:
    if not text.strip():
        return None
    try:
        return parse(text)
    except BadInput:
        return None
