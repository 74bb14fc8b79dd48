"""FIELD=VALUE of the command line as values of a story's fields."""

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from deskeditor.delivery.timing import moment_in
from deskeditor.formats.draft import CHOICES, DraftByline
from deskeditor.formats.importing import byline
from deskeditor.formats.vocabularies import GENRES, MEDIA_TOPICS, vocabulary
from deskeditor.news import times
from deskeditor.news.kept import way_of
from deskeditor.news.languages import TAG
from deskeditor.news.plain import hints
from deskeditor.news.problems import BadInput
from deskeditor.news.records import CHECKS, NUMBERS, CheckState, Embargo, Person, Story
from deskeditor.news.workflow import STATES, State
from deskeditor.text.fold import fold

ELSEWHERE = {
    "photos": "photo add",
    "related": "the window",
    "conflicts": "the window",
    "corrections": "`correct` or `kill`",
    "notes": "`notes`",
    "suggestions": "`suggestions`",
    "claims": "`checklist`",
    "names": "`checklist`",
    "ignored": "`check`",
    "rulings": "the window",
    "checks": "check:legal, or another check,",
    "id": "nothing",
}
"""Fields that are not set by a text, and what changes them."""
TIMES = ("deadline", "schedule", "first_published", "created")
YES = {
    "yes": True,
    "true": True,
    "1": True,
    "on": True,
    "no": False,
    "false": False,
    "0": False,
    "off": False,
    "": False,
}


def fields(said: Iterable[str], story: Story, people: Iterable[Person], states: Iterable[State] = ()) -> dict[str, Any]:
    """What `set` changes, as `Newsroom.set_fields` takes it; `states` are those of the house. Raises BadInput, and
    names the field."""
    changed: dict[str, Any] = {}
    schedule: str | None = None
    known = {name: person.id for person in people for name in (person.display_name, person.name) if name}
    for assignment in said:
        name, equals, text = assignment.partition("=")
        if not equals:
            raise BadInput(f"“{assignment}” says nothing; write FIELD=VALUE.")
        name = name.strip().replace("-", "_")
        if name.startswith("check:"):
            checks = changed.get("checks") or dict(story.checks or {})
            changed["checks"] = checks | {name.removeprefix("check:"): _check(name, text)}
        elif name == "bylines":
            changed[name] = bylines(re.split(r"\s*[;,]\s*", text), known)
        elif name == "assignee":
            changed[name] = _person(text, known)
        elif name == "schedule":
            schedule = text
        elif name == "state":
            changed[name] = state(text, states)
        else:
            changed[name] = _value(name, text)
    if schedule is not None:
        changed["schedule"] = _schedule(schedule, changed.get("schedule_zone", story.schedule_zone))
    return changed


def bylines(names: Iterable[str], people: Mapping[str, str]) -> tuple[Any, ...]:
    """Lines of the byline, in this order; a name of somebody in the newsroom stands for that person."""
    return tuple(byline(DraftByline(name.strip()), people) for name in names if name.strip())


def language(tag: str) -> str:
    if not TAG.fullmatch(tag):
        raise BadInput(f"“{tag}” is not a language tag; write it like en, de-CH or ckb.")
    return tag


def state(text: str, states: Iterable[State] = ()) -> str:
    """The key of a state, of these or of the program's own, by its key or its name."""
    known = {one.key: one for one in (*STATES, *states)}
    said = fold(text.strip()).replace(" ", "_")
    for one in (*states, *STATES):
        if said in (one.key, fold(one.name).replace(" ", "_")):
            return one.key
    raise BadInput(f"There is no state “{text}”; there are {', '.join(known)}.")


def moment(text: str) -> str:
    """A time with an offset; without one it is read on this machine's clock. Empty stays empty."""
    if not text.strip():
        return ""
    times.parse(text)
    return datetime.fromisoformat(text.strip()).astimezone().isoformat()


def _schedule(text: str, zone: str) -> str:
    """A time without an offset is one on the clocks of the story's zone, when it has one."""
    if not text.strip() or not zone:
        return moment(text)
    return times.parse(moment_in(text, zone)).astimezone(ZoneInfo(zone)).isoformat()


def _zone(text: str) -> str:
    """The IANA name of a time zone. Raises BadInput."""
    times.in_zone("2026-01-01", text.strip())
    return text.strip()


def _value(name: str, text: str) -> Any:
    if name in ELSEWHERE:
        raise BadInput(f"{name} is not set here; {ELSEWHERE[name]} changes it.")
    try:
        way = way_of(Story, name)
    except KeyError:
        known = ", ".join(n for n in hints(Story) if n not in ELSEWHERE)
        raise BadInput(f"A story has no field “{name}”; it has {known}, check:legal and the other checks.") from None
    if name in READERS:
        return READERS[name](text)
    if name in NUMBERS:
        return _number(name, text)
    if name in CHOICES and text not in CHOICES[name]:
        raise BadInput(f"{name} is one of {', '.join(filter(None, CHOICES[name]))}, not “{text}”.")
    if hints(Story)[name] is bool:
        return _switch(name, text)
    if way == "choice":
        return _texts(text)
    return text


def _number(name: str, text: str) -> int:
    lowest, highest = NUMBERS[name]
    if not re.fullmatch(r"\d{1,7}", text.strip()) or not lowest <= int(text) <= highest:
        raise BadInput(f"{name} is a number from {lowest} to {highest}, not “{text}”.")
    return int(text)


def _switch(name: str, text: str) -> bool:
    if text.strip().lower() not in YES:
        raise BadInput(f"{name} is yes or no, not “{text}”.")
    return YES[text.strip().lower()]


def _texts(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part for part in (p.strip() for p in text.split(",")) if part))


def _embargo(text: str) -> Embargo | None:
    if text.strip().lower() in ("", "none", "no"):
        return None
    if text.strip().lower() in ("indefinite", "until further notice"):
        return Embargo()
    return Embargo(moment(text))


def _day(text: str) -> str:
    return times.day(text).isoformat() if text.strip() else ""


def _check(name: str, text: str) -> CheckState:
    check = name.removeprefix("check:")
    if check not in CHECKS:
        raise BadInput(f"There is no {check} check; there are {', '.join(CHECKS)}.")
    if text == "required":
        return CheckState("required")
    if text == "done":
        return CheckState("done", at=times.stamp(times.now()))
    if text in ("", "not needed"):
        return CheckState()
    raise BadInput(f"{name} is required, done or not needed, not “{text}”.")


def _person(text: str, people: Mapping[str, str]) -> str:
    if not text or text in people.values():
        return text
    if text not in people:
        raise BadInput(f"There is nobody called “{text}” in this newsroom.")
    return people[text]


def _subjects(text: str) -> tuple[str, ...]:
    return tuple(_concept(MEDIA_TOPICS, part) for part in _texts(text))


def _genre(text: str) -> str:
    return _concept(GENRES, text).removeprefix(f"{GENRES}:") if text.strip() else ""


def _concept(name: str, text: str) -> str:
    """The qcode of a concept, by its code or its English name."""
    concepts = vocabulary(name)
    found = concepts.get(text.strip().removeprefix(f"{name}:"))
    named = [c for c in concepts.values() if not c.retired and fold(c.name) == fold(text.strip())]
    if found is None and len(named) != 1:
        kind = "Media Topic" if name == MEDIA_TOPICS else "genre"
        raise BadInput(f"“{text}” is no {kind} of the IPTC; give its code or its full name.")
    return (found or named[0]).qcode


READERS: Mapping[str, Any] = {
    **dict.fromkeys(TIMES, moment),
    "schedule_zone": _zone,
    "embargo": _embargo,
    "dateline_date": _day,
    "language": language,
    "subjects": _subjects,
    "genre": _genre,
}
