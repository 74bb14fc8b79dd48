"""The file `workflow.toml` of a newsroom as a `Workflow`, and what is wrong with it, with the line.

Everything is checked: a role that was misspelled would let in everybody, or nobody.
"""

import re
import tomllib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, fields
from difflib import get_close_matches
from typing import Any, cast

from deskeditor.news.kept import way_of
from deskeditor.news.problems import BadInput
from deskeditor.news.records import CHECKS, ROLES_OF_PEOPLE, Story
from deskeditor.news.workflow import (
    ASKS,
    BY_KEY,
    HANDS,
    MEANINGS,
    MOVED_BY_HAND,
    OPENINGS,
    OWN_MEANINGS,
    PROFILES,
    Action,
    Aside,
    Ask,
    DeskRules,
    Hand,
    Length,
    Meaning,
    Opening,
    ReadyRules,
    State,
    SuggestionRules,
    Workflow,
)
from deskeditor.shipped import shipped

FILE_NAME = "workflow.toml"
LARGEST = 1_000_000
"""Bytes; a larger file is no workflow."""
KEY = re.compile(r"[a-z][a-z0-9_]*")
HEADER = re.compile(r"^\s*(\[\[?)\s*([^\[\]]+?)\s*\]\]?")
NEEDED_MEANINGS: tuple[Meaning, ...] = ("draft", "ready")
HEAD = ("name", "solo", "second_person", "opens_on")
TABLES = ("states", "actions", "publishing", "checks", "desks", "hold", "spike", "ready", "suggestions")
COUNTED = tuple(f.name for f in fields(Story) if way_of(Story, f.name) in ("prose", "value") and f.type in ("str", str))
"""Fields whose length can be limited."""
NEEDED_FIELDS = tuple(f.name for f in fields(Story) if way_of(Story, f.name) in ("prose", "value", "listing", "choice"))

Path = tuple[str | int, ...]
"""Of a place in the file: `("actions", 2, "to")`."""


@dataclass(frozen=True, slots=True)
class Fault:
    """`line` counts from 1; 0 where the whole file is meant."""

    line: int
    sentence: str

    def __str__(self) -> str:
        return f"Line {self.line}: {self.sentence}" if self.line else self.sentence


class BadWorkflow(BadInput):
    """A file that is no workflow; `faults` says all that is wrong with it."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__(" ".join(map(str, self.faults)))


def shipped_text(profile: str) -> str:
    """The workflow of a profile, as it is shipped; of an unknown one that of the small."""
    name = profile if profile in PROFILES else "small"
    return (shipped("resources") / "workflows" / f"{name}.toml").read_text(encoding="utf-8")


def parse(text: str) -> Workflow:
    """Raises BadWorkflow."""
    try:
        said = tomllib.loads(text.removeprefix("\ufeff"))
    except tomllib.TOMLDecodeError as error:
        raise BadWorkflow([_syntax_fault(str(error))]) from error
    except RecursionError as error:
        raise BadWorkflow([Fault(0, "Its tables are nested too deeply; nothing here needs that.")]) from error
    except ValueError as error:  # tomllib reads numbers of any length, and Python does not
        raise BadWorkflow([Fault(0, "One of its numbers is longer than any number that is needed here.")]) from error
    reading = _Reading(text)
    made = _workflow(reading, _Table(reading, said, ()))
    if not reading.faults:
        _check_whole(reading, made)
    if reading.faults:
        raise BadWorkflow(sorted(reading.faults, key=lambda fault: fault.line))
    return made


def _syntax_fault(said: str) -> Fault:
    found = re.search(r"\s*\(at line (\d+), column \d+\)", said)
    line = int(found[1]) if found else 0
    what = said[: found.start()] if found else said
    what = re.sub(r"\s*\(at end of document\)", " at the end of the file", what)
    return Fault(line, f"This is not TOML: {what[:1].lower()}{what[1:]}.")


# Where something stands


@dataclass
class _Reading:
    text: str
    faults: list[Fault] = field(default_factory=list)

    def fault(self, path: Path, sentence: str) -> None:
        self.faults.append(Fault(_line(self.text, path), sentence))


def _line(text: str, path: Path) -> int:
    """The line of the file where this is said; 0 when it is said nowhere."""
    lines = text.splitlines()
    for length in range(len(path), 0, -1):
        if found := _exactly(lines, path[:length]):
            return found
    return 0


def _exactly(lines: list[str], path: Path) -> int:
    here: Path = ()
    counts: dict[str, int] = {}
    for number, line in enumerate(lines, 1):
        if header := HEADER.match(line):
            names = tuple(name.strip().strip("\"'") for name in header[2].split("."))
            here = names
            if header[1] == "[[":
                counts[header[2]] = counts.get(header[2], -1) + 1
                here = (*names, counts[header[2]])
            if here == path:
                return number
        elif path[: len(here)] == here and len(path) > len(here):
            rest = path[len(here) :]
            wanted = ".".join(str(one) for one in rest)
            if re.match(rf"""\s*["']?{re.escape(wanted)}["']?\s*=""", line):
                return number
    return 0


# Values of the file


@dataclass(frozen=True)
class _Table:
    """A table of the file; what is wrong with a value is told, and its default taken."""

    reading: _Reading
    said: Mapping[str, Any]
    path: Path

    def fault(self, key: str, sentence: str) -> None:
        self.reading.fault((*self.path, key) if key else self.path, sentence)

    def know(self, names: Collection[str]) -> None:
        """Tell of keys that mean nothing here."""
        for key in self.said:
            if key not in names:
                near = get_close_matches(key, names, 1)
                hint = f"is “{near[0]}” meant?" if near else f"there are {', '.join(names)}."
                self.fault(key, f"“{key}” means nothing here; {hint}")

    def table(self, key: str) -> "_Table":
        value = self.said.get(key, {})
        if not isinstance(value, dict):
            self.fault(key, f"“{key}” is a table; write [{key}].")
            value = {}
        return _Table(self.reading, value, (*self.path, key))

    def tables(self, key: str) -> list["_Table"]:
        value = self.said.get(key, [])
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            self.fault(key, f"“{key}” is a list of tables; write [[{key}]] above each.")
            return []
        return [_Table(self.reading, one, (*self.path, key, number)) for number, one in enumerate(value)]

    def text(self, key: str, default: str | None = None, one_of: Collection[str] = ()) -> str:
        value = self.said.get(key, default)
        if value is None:
            self.fault("", f"“{key}” is missing.")
            return ""
        if not isinstance(value, str) or (value == "" and default is None):
            self.fault(key, f"“{key}” is a word in quotation marks.")
            return default or ""
        if one_of and value != default and value not in one_of:
            self.fault(key, _not_one_of(key, value, one_of))
        return value

    def flag(self, key: str, default: bool) -> bool:
        value = self.said.get(key, default)
        if not isinstance(value, bool):
            self.fault(key, f"“{key}” is true or false, without quotation marks.")
            return default
        return value

    def number(self, key: str, most: int) -> int:
        value = self.said.get(key, 0)
        if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= most:
            self.fault(key, f"“{key}” is a number from 0 to {most}.")
            return 0
        return value

    def texts(self, key: str, one_of: Collection[str]) -> tuple[str, ...]:
        value = self.said.get(key, [])
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            self.fault(key, f'“{key}” is a list of words in quotation marks, like ["{next(iter(one_of), "a")}"].')
            return ()
        for one in value:
            if one not in one_of:
                self.fault(key, _not_one_of(key, one, one_of))
        return tuple(dict.fromkeys(value))


def _not_one_of(key: str, value: str, names: Collection[str]) -> str:
    near = get_close_matches(value, names, 1)
    hint = f"is “{near[0]}” meant?" if near else f"there are {', '.join(name for name in names if name)}."
    return f"“{value}” cannot stand in “{key}”; {hint}"


# The whole


def _workflow(reading: _Reading, top: _Table) -> Workflow:
    top.know((*HEAD, *TABLES))
    states = tuple(_state(one) for one in top.tables("states"))
    keys = [one.key for one in states]
    checks = top.table("checks")
    checks.know(("needed", "roles"))
    publishing = top.table("publishing")
    publishing.know(("roles",))
    roles = checks.table("roles")
    roles.know(CHECKS)
    desks = top.table("desks")
    return Workflow(
        name=top.text("name"),
        states=states,
        actions=tuple(_action(one, keys) for one in top.tables("actions")),
        solo=top.flag("solo", False),
        second_person=top.flag("second_person", False),
        publishers=publishing.texts("roles", ROLES_OF_PEOPLE),
        checks=checks.texts("needed", CHECKS),
        check_roles={name: roles.texts(name, ROLES_OF_PEOPLE) for name in CHECKS if name in roles.said},
        desks={name: _desk(desks.table(name)) for name in desks.said},
        hold=_aside(top.table("hold")),
        spike=_aside(top.table("spike")),
        ready=_ready(top.table("ready")),
        suggestions=_suggestions(top.table("suggestions")),
        opens_on=cast(Opening, top.text("opens_on", "stories", OPENINGS)),
    )


def _state(said: _Table) -> State:
    said.know(("key", "name", "meaning"))
    key, name = said.text("key"), said.text("name")
    meaning = cast(Meaning, said.text("meaning", None, MEANINGS))
    if key and not KEY.fullmatch(key):
        said.fault("key", f"“{key}” is no key; write it in small letters without accents, like “legal_read”.")
    elif key in BY_KEY and meaning != BY_KEY[key].meaning:
        fixed = f"“{key}” always means “{BY_KEY[key].meaning}”: what may leave depends on it."
        said.fault("meaning", f"{fixed} Change its name, or make a state of your own.")
    elif key and key not in BY_KEY and meaning in MEANINGS and meaning not in OWN_MEANINGS:
        said.fault("meaning", "A state of your own means “draft” or “in review”: another desk must not let it leave.")
    return State(key, name, meaning)


def _action(said: _Table, states: Collection[str]) -> Action:
    said.know(("key", "name", "from", "to", "roles", "asks", "confirmed", "hands_to"))
    key = said.text("key")
    if key and not KEY.fullmatch(key):
        said.fault("key", f"“{key}” is no key; write it in small letters without accents, like “send_back”.")
    sources = said.texts("from", states)
    if not sources and not said.reading.faults:
        said.fault("from", f"“{key}” starts from no state; name some in “from”.")
    return Action(
        key=key,
        name=said.text("name"),
        sources=sources,
        to=said.text("to", None, states),
        roles=said.texts("roles", ROLES_OF_PEOPLE),
        asks=cast(tuple[Ask, ...], said.texts("asks", ASKS)),
        confirmed=said.flag("confirmed", False),
        hands_to=cast(Hand, said.text("hands_to", "", HANDS)),
    )


def _desk(said: _Table) -> DeskRules:
    said.know(("checks", "second_person"))
    checks = said.texts("checks", CHECKS) if "checks" in said.said else None
    return DeskRules(checks, said.flag("second_person", False) if "second_person" in said.said else None)


def _aside(said: _Table) -> Aside:
    said.know(("roles", "reason"))
    return Aside(said.texts("roles", ROLES_OF_PEOPLE), said.flag("reason", False))


def _ready(said: _Table) -> ReadyRules:
    said.know(("fields", "lengths", "coverage"))
    lengths = said.table("lengths")
    lengths.know(COUNTED)
    found = {name: _length(lengths.table(name)) for name in lengths.said if name in COUNTED}
    return ReadyRules(said.texts("fields", NEEDED_FIELDS), found, said.number("coverage", 100))


def _length(said: _Table) -> Length:
    said.know(("least", "most"))
    made = Length(said.number("least", 1_000_000), said.number("most", 1_000_000))
    if made.most and made.least > made.most:
        said.fault("least", "“least” is more than “most”.")
    return made


def _suggestions(said: _Table) -> SuggestionRules:
    said.know(("decided_by", "writers_decide", "by_default"))
    usual = SuggestionRules()
    by_default = said.texts("by_default", ROLES_OF_PEOPLE) if "by_default" in said.said else usual.by_default
    return SuggestionRules(
        said.texts("decided_by", ROLES_OF_PEOPLE), said.flag("writers_decide", usual.writers_decide), by_default
    )


def _check_whole(reading: _Reading, made: Workflow) -> None:
    """What can be seen only when all of it is known."""
    _check_twice(reading, "states", [one.key for one in made.states])
    _check_twice(reading, "actions", [one.key for one in made.actions])
    meanings = {one.meaning for one in made.states}
    for meaning in NEEDED_MEANINGS:
        if meaning not in meanings:
            reading.fault(("states", 0), f"No state means “{meaning}”; a workflow needs one.")
    if made.states and made.states[0].meaning != "draft":
        reading.fault(("states", 0), "The first state must mean “draft”: stories begin there.")
    by_key = {one.key: one for one in made.states}
    for number, action in enumerate(made.actions):
        to = by_key[action.to]
        if to.meaning not in MOVED_BY_HAND:
            reading.fault(
                ("actions", number, "to"),
                f"No action leads to “{to.key}”: a story becomes {to.meaning} by being sent, and by nothing else.",
            )
        if action.to in action.sources:
            reading.fault(("actions", number, "from"), f"“{action.key}” leads from “{action.to}” to itself.")
    if not any(by_key[one.to].meaning == "ready" for one in made.actions):
        reading.fault(("actions", 0), "No action makes a story ready; without one nothing can be published.")


def _check_twice(reading: _Reading, what: str, keys: list[str]) -> None:
    for number, key in enumerate(keys):
        if key in keys[:number]:
            reading.fault((what, number, "key"), f"“{key}” stands twice among the {what}.")
