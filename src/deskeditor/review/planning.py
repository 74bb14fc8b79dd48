"""Planning in a newsroom: assignments are given, and the days are read."""

from datetime import date, datetime, time, timedelta, tzinfo
from typing import Any

from deskeditor.news.planning import (
    CARRIED,
    Assignment,
    Budget,
    Planned,
    budget,
    first_state,
    same_wall,
    state_when_given,
    zone_or_here,
)
from deskeditor.news.problems import BadInput, NotFound
from deskeditor.newsroom import Newsroom

MOST_UNDATED = 200


def planned(newsroom: Newsroom, first: date, last: date) -> list[Planned]:
    """The stories that have to do with these days. Raises DiskTrouble."""
    return newsroom.planned(first, last)


def undated(newsroom: Newsroom) -> list[Planned]:
    """What is begun or asked for and has no deadline yet, the last changed first. Raises DiskTrouble."""
    states = [one.key for one in newsroom.workflow.states if one.meaning in ("draft", "in review")]
    return newsroom.planned_without_day(states, MOST_UNDATED)


def budget_of(newsroom: Newsroom, day: date, zone: tzinfo | None = None, desk: str = "") -> Budget:
    """The list of a day; of the present one, with what is late. Raises DiskTrouble."""
    today = newsroom.clock().astimezone(zone).date()
    first = day - CARRIED if day == today else day
    workflow = newsroom.workflow
    stories = planned(newsroom, first, day)
    return budget(stories, day, zone, lambda key: workflow.state(key).meaning, today=today, desk=desk)


def assign(newsroom: Newsroom, story_id: str, changes: dict[str, Any]) -> None:
    """Change the fields of an assignment; a pitch that is given to somebody is assigned from then on.

    Raises NotFound, BadInput, DiskTrouble.
    """
    story = newsroom.story(story_id)
    state = state_when_given(story, str(changes.get("assignee", "")), newsroom.workflow)
    newsroom.set_fields(story_id, **changes, **({"state": state} if state else {}))


def new_assignment(newsroom: Newsroom, slugline: str, said: Assignment, **fields: Any) -> str:
    """Begin a story by planning it; its id. Raises BadInput without a name, DiskTrouble."""
    if not (slugline.strip() or said.budget_line.strip()):
        raise BadInput("Say what it is: a slugline, or a line for the budget.")
    state = first_state(said.assignee, newsroom.workflow)
    given = {name: value for name, value in said.fields().items() if value}
    return newsroom.new_story(**{"slugline": slugline.strip(), **given, "state": state, **fields})


def zone_of(name: str) -> tzinfo | None:
    """A zone by its IANA name; empty: that of this computer. Raises BadInput."""
    name = name.strip()
    if name and zone_or_here(name) is None:
        raise BadInput(f"“{name}” is not a time zone; write it like Europe/Berlin.")
    return zone_or_here(name)


def my_zone(newsroom: Newsroom) -> tzinfo | None:
    """Where who writes here works; None for where the computer stands."""
    try:
        return zone_or_here(newsroom.person(newsroom.me).zone) if newsroom.me else None
    except NotFound:
        return None


def zone_name(zone: tzinfo | None, now: datetime) -> str:
    """`Europe/Berlin`; of this computer, what its clocks are called: `CET`."""
    return getattr(zone, "key", "") or now.astimezone(zone).tzname() or "UTC"


def due_at(text: str, zone: tzinfo | None, now: datetime) -> str:
    """A deadline as it is kept, of `17:00` (the next time that it is that late), `2026-11-23 17:00`, or ISO 8601.

    A time without an offset is on the clocks of `zone`; empty stays empty. Raises BadInput.
    """
    text = text.strip()
    if not text:
        return ""
    try:
        if len(text) <= len("17:00"):
            return _next(time.fromisoformat(text.zfill(5)), zone, now).isoformat()
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise BadInput(f"“{text}” is not a time; write it like 17:00 or 2026-11-22T17:00.") from None
    return (moment if moment.tzinfo else same_wall(moment, zone)).isoformat()


def _next(clock: time, zone: tzinfo | None, now: datetime) -> datetime:
    here = now.astimezone(zone)
    moment = same_wall(datetime.combine(here.date(), clock), zone)
    return moment if moment > here else same_wall(datetime.combine(here.date() + timedelta(days=1), clock), zone)
