"""Templates: the kinds of stories that a newsroom writes, and what a story of each begins with.

A template is a TOML file. Its words are a beginning: where they say TK, the gate holds the story until somebody wrote
something better.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from deskeditor.news.problems import BadInput
from deskeditor.news.records import CHECKS, NUMBERS, CheckState, Story

KEY = re.compile(r"[a-z0-9][a-z0-9_-]{0,40}")
"""What a template is called on the disk and in `Story.story_kind`."""
FIELDS: Mapping[str, type] = {
    **dict.fromkeys(("slugline", "headline", "headline_print", "headline_social", "dek", "dateline", "body"), str),
    **dict.fromkeys(("tagline", "language", "direction", "desk", "genre", "ednote", "editors_note"), str),
    **dict.fromkeys(("budget_line", "assignment_note", "photo_order"), str),
    **dict.fromkeys(("urgency", "target_length"), int),
    **dict.fromkeys(("comments_open", "fact_check"), bool),
    **dict.fromkeys(("keywords", "subjects", "places"), list),
}
"""What a template may set of a story, and as what it is written."""
MEASURED: Mapping[str, str] = {
    "body": "words",
    **dict.fromkeys(("headline", "headline_print", "headline_social", "dek"), "characters"),
}
"""What a template may limit the length of, and in what that is counted."""
NEEDED = (*FIELDS, "bylines", "photos", "deadline")
SAID: Mapping[str, str] = {
    "bylines": "byline",
    "dek": "standfirst",
    "desk": "section",
    "editors_note": "editor’s note",
    "ednote": "note to the desk",
    "headline_print": "headline for print",
    "headline_social": "headline for social media",
    "photos": "photo",
    "tagline": "author line",
}
"""What fields are called in a sentence, where not as in the record."""


@dataclass(frozen=True, slots=True)
class Template:
    """`fields` are those of a story, as a new one is given them; `lengths`: the least and the most of a field in its
    unit (`MEASURED`), 0 for no limit; `needed`: fields without which it is not ready; `checks`: those it requires."""

    key: str
    name: str
    about: str = ""
    order: int = 100
    fields: Mapping[str, Any] = field(default_factory=dict)
    lengths: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    needed: tuple[str, ...] = ()
    checks: tuple[str, ...] = ()
    own: bool = False
    """Of this newsroom; not one that comes with the program."""


def template(key: str, text: str, *, own: bool = False) -> Template:
    """The template that this TOML says. Raises BadInput with the line where it cannot be read."""
    try:
        said = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadInput(f"The template “{key}” cannot be read: {error}.") from error
    except (RecursionError, ValueError) as error:  # numbers of any length, tables of any depth
        raise BadInput(
            f"The template “{key}” cannot be read: it is nested too deeply, or a number too long."
        ) from error
    reader = _Reader(key, text)
    reader.only(said, ("name", "about", "order", "needed", "checks", "story", "lengths"), "")
    return Template(
        key,
        name=reader.of_kind(said, "name", str, key.replace("_", " ").capitalize()),
        about=reader.of_kind(said, "about", str, ""),
        order=reader.of_kind(said, "order", int, 100),
        fields=reader.fields(reader.of_kind(said, "story", dict, {})),
        lengths=reader.lengths(reader.of_kind(said, "lengths", dict, {})),
        needed=reader.names(said, "needed", NEEDED),
        checks=reader.names(said, "checks", CHECKS),
        own=own,
    )


def begun(kind: Template) -> dict[str, Any]:
    """The fields of a new story of this kind, as `Newsroom.new_story` takes them."""
    fields: dict[str, Any] = {**kind.fields, "story_kind": kind.key}
    if kind.checks:
        fields["checks"] = {check: CheckState("required") for check in kind.checks}
    return fields


def wanting(kind: Template, story: Story, words: int) -> list[str]:
    """What the story lacks to be one of its kind, each in a sentence. `words`: how many its body has."""
    found = [
        f"A {kind.name.lower()} needs a {SAID.get(name, name.replace('_', ' '))}."
        for name in kind.needed
        if not getattr(story, name)
    ]
    for name, (least, most) in kind.lengths.items():
        has = words if name == "body" else len(getattr(story, name))
        called, unit = SAID.get(name, name.replace("_", " ")), MEASURED[name]
        if has and most and has > most:
            found.append(f"The {called} has {has:,} {unit}; a {kind.name.lower()} has {most:,} at most.")
        elif has < least:
            found.append(f"The {called} has {has:,} {unit}; a {kind.name.lower()} has {least:,} at least.")
    return found


def taken_from(story: Story) -> dict[str, Any]:
    """The fields of a story that a template made of it begins with: those that differ from an empty story's."""
    empty = Story(story.id)
    found: dict[str, Any] = {}
    for name, kind in FIELDS.items():
        value = getattr(story, name)
        if value != getattr(empty, name):
            found[name] = list(value) if kind is list else value
    return found


def in_order(templates: Iterable[Template]) -> tuple[Template, ...]:
    return tuple(sorted(templates, key=lambda one: (one.order, one.name.casefold())))


def key_of(name: str) -> str:
    """A key made of a name that a person gave; letters beyond ASCII are told apart by their code points."""
    spelled = "".join(c if c.isascii() else f"-{ord(c):x}" if c.isalnum() else "-" for c in name.casefold())
    return re.sub(r"[^a-z0-9]+", "-", spelled).strip("-")[:40].strip("-")


class _Reader:
    """Reads one template; what is wrong is said with the line where it stands."""

    def __init__(self, key: str, text: str) -> None:
        self._key = key
        self._lines = text.splitlines()

    def only(self, said: Mapping[str, Any], known: Iterable[str], where: str) -> None:
        known = tuple(known)
        for name in said:
            if name not in known:
                raise self._wrong(name, f"there is no “{where}{name}”; there are {', '.join(known)}")

    def of_kind(self, said: Mapping[str, Any], name: str, kind: type, default: Any) -> Any:
        value = said.get(name, default)
        if type(value) is not kind:
            raise self._wrong(name, f"“{name}” must be {_KINDS[kind]}")
        return value

    def names(self, said: Mapping[str, Any], name: str, known: Iterable[str]) -> tuple[str, ...]:
        known, value = tuple(known), self._texts(said, name)
        if unknown := [one for one in value if one not in known]:
            raise self._wrong(name, f"“{unknown[0]}” cannot be in “{name}”; {', '.join(known)} can")
        return value

    def fields(self, said: Mapping[str, Any]) -> dict[str, Any]:
        self.only(said, FIELDS, "story.")
        return {name: self._field(said, name) for name in said}

    def lengths(self, said: Mapping[str, Any]) -> dict[str, tuple[int, int]]:
        self.only(said, MEASURED, "lengths.")
        return dict(self._length(said, name) for name in said)

    def _field(self, said: Mapping[str, Any], name: str) -> Any:
        if FIELDS[name] is list:
            return self._texts(said, name)
        value = self.of_kind(said, name, FIELDS[name], None)
        least, most = NUMBERS.get(name, (None, None))
        if least is not None and most is not None and not least <= value <= most:
            raise self._wrong(name, f"“{name}” must be a number from {least} to {most:,}")
        if name == "direction" and value not in ("", "ltr", "rtl"):
            raise self._wrong(name, "“direction” must be ltr or rtl")
        return value.removesuffix("\n") if isinstance(value, str) else value  # of the line with the closing marks

    def _length(self, said: Mapping[str, Any], name: str) -> tuple[str, tuple[int, int]]:
        limits = list(self._numbers(said[name]))
        if len(limits) == 1:
            limits = [0, *limits]
        if len(limits) != 2 or limits[0] < 0 or limits[0] > limits[1]:
            raise self._wrong(name, f"“{name}” must be the most {MEASURED[name]}, or [least, most]")
        return name, (limits[0], limits[1])

    def _numbers(self, value: Any) -> Iterator[int]:
        for one in value if isinstance(value, list) else [value]:
            yield one if type(one) is int else -1

    def _texts(self, said: Mapping[str, Any], name: str) -> tuple[str, ...]:
        value = self.of_kind(said, name, list, [])
        if not all(isinstance(one, str) for one in value):
            raise self._wrong(name, f"“{name}” must be a list of words in quotation marks")
        return tuple(value)

    def _wrong(self, name: str, what: str) -> BadInput:
        start = re.compile(rf"\s*\[?\s*[\"']?{re.escape(name)}[\"']?\s*[=\].]")
        line = next((number for number, line in enumerate(self._lines, 1) if start.match(line)), 0)
        where = f", line {line}" if line else ""
        return BadInput(f"The template “{self._key}” cannot be used{where}: {what}.")


_KINDS: Mapping[type, str] = {
    str: "words in quotation marks",
    int: "a whole number",
    bool: "true or false",
    list: "a list in square brackets",
    dict: "a table",
}
