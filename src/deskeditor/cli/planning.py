"""Commands that plan: who does what until when, and what a day will bring."""

from argparse import Namespace
from collections.abc import Callable
from datetime import date, datetime, timedelta, tzinfo
from typing import Any

from deskeditor.cli import DONE
from deskeditor.cli.commands import CONTROL, opened, people_of, print_json, print_made
from deskeditor.cli.past import person_named
from deskeditor.news import times
from deskeditor.news.planning import Assignment, Budget, Slot, budget_text
from deskeditor.news.problems import BadInput
from deskeditor.newsroom import Newsroom
from deskeditor.review.planning import assign, budget_of, due_at, my_zone, new_assignment, zone_name, zone_of

OPTIONS = {
    "to": "assignee",
    "due": "deadline",
    "length": "target_length",
    "desk": "desk",
    "line": "budget_line",
    "place": "assignment_place",
    "note": "assignment_note",
    "photo": "photo_order",
}
"""Options of `assign`, and the fields of a story that they say."""


def assign_(asked: Namespace) -> int:
    if (asked.story is None) == (asked.new is None):
        raise BadInput("Name a story, or begin one with --new SLUGLINE.")
    with opened(asked) as newsroom:
        given = _given(asked, newsroom)
        if asked.new is not None:
            id = new_assignment(newsroom, asked.new, Assignment(**given))
        elif given:
            id = newsroom.find_story(asked.story)
            assign(newsroom, id, given)
        else:
            raise BadInput("Say what is asked: --to, --due, --length, --line, --place, --note, --photo or --desk.")
        story = newsroom.story(id)
    return print_made(asked, id, slugline=story.slugline, state=story.state, deadline=story.deadline)


def _given(asked: Namespace, newsroom: Newsroom) -> dict[str, Any]:
    said = {field: getattr(asked, name) for name, field in OPTIONS.items() if getattr(asked, name) is not None}
    if said.get("assignee"):
        said["assignee"] = person_named(people_of(newsroom), said["assignee"])
    if "deadline" in said:
        said["deadline"] = due_at(said["deadline"], _zone(asked, newsroom), newsroom.clock())
    return {name: value.strip() if isinstance(value, str) else value for name, value in said.items()}


def _zone(asked: Namespace, newsroom: Newsroom) -> tzinfo | None:
    return zone_of(asked.zone) if asked.zone else my_zone(newsroom)


def budget(asked: Namespace) -> int:
    with opened(asked) as newsroom:
        zone, workflow = _zone(asked, newsroom), newsroom.workflow
        now = newsroom.clock()
        found = budget_of(newsroom, _day(asked.day, now, zone), zone, asked.desk)
        name = newsroom.name
    if asked.json:
        print_json(shape(found, workflow.name_of))
    else:
        for line in budget_text(found, name, zone_name(zone, now), workflow.name_of).rstrip("\n").split("\n"):
            print(CONTROL.sub("\N{REPLACEMENT CHARACTER}", line))
    return DONE


def _day(text: str, now: datetime, zone: tzinfo | None) -> date:
    today = now.astimezone(zone).date()
    named = {"today": today, "tomorrow": today + timedelta(days=1), "yesterday": today - timedelta(days=1)}
    return named.get(text.strip().lower()) or times.day(text)


def shape(found: Budget, states: Callable[[str], str]) -> dict[str, Any]:
    """As JSON: the day, and its stories by section. `at` is on the clocks that were asked for."""
    sections = [
        {"name": section.name, "words": section.length, "stories": [_slot(slot, states) for slot in section.slots]}
        for section in found.sections
    ]
    return {"day": found.day.isoformat(), "sections": sections}


def _slot(slot: Slot, states: Callable[[str], str]) -> dict[str, Any]:
    story = slot.story
    names = ("id", "slugline", "headline", "budget_line", "state", "deadline", "schedule", "words", "target_length")
    more = ("photo_order", "photos", "assignment_place", "urgency", "hold", "embargo_until")
    told = {"at": slot.at.isoformat(), "why": slot.why, "late": slot.late, "state_name": states(story.state)}
    who = {"assignee": story.assignee_name, "assignee_id": story.assignee}
    return {name: getattr(story, name) for name in names} | who | told | {name: getattr(story, name) for name in more}
