"""Fields given by name, as commands and imports have them, put into a record."""

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from deskeditor.news.ids import new_id
from deskeditor.news.kept import kept, way_of
from deskeditor.news.plain import plain
from deskeditor.news.problems import BadInput
from deskeditor.news.records import Story, kind_of
from deskeditor.text.document import Document

NOT_COPIED = frozenset(
    {"id", "version", "first_published", "canonical_url", "schedule", "correction_sequence", "update_of", "deadline"}
    | {"created", "created_by", "state", "spiked", "checks", "pubstatus", "conflicts"}
    | {"notes", "claims", "names", "suggestions", "ignored", "translation_of", "translated_version"}
)
"""What a duplicate of a story does not have of it. An embargo and a hold go along: they are on the words."""


def fill(document: Document[Any], given: Mapping[str, Any], actor: str) -> None:
    """Set these fields in one update, decided ones (by `actor`) too.

    Raises BadInput for a field that the record does not have, and for a value that the field cannot have.
    """
    with document.changing():
        for name, value in given.items():
            _fill_one(document, name, value, actor)


def _fill_one(document: Document[Any], name: str, value: Any, actor: str) -> None:
    kind = kind_of(document.record)
    try:
        way = way_of(document.record, name)
    except KeyError:
        raise BadInput(f"A {kind} has no field “{name}”.") from None
    if way in (None, "suggested") or name == "conflicts":
        raise BadInput(f"“{name}” of a {kind} cannot be set.")
    try:
        if way == "decided":
            for what, decided in _decisions(name, value):
                if not _holds_by_default(document, what, decided):
                    document.decide(what, decided, actor=actor)
        else:
            document.set(name, value)
    except (TypeError, ValueError) as error:
        raise BadInput(f"“{name}” of a {kind} cannot be {value!r}: {error}.") from error


def _decisions(name: str, value: Any) -> list[tuple[str, Any]]:
    """A decided field as the decisions that make it so."""
    if name == "checks":
        if not isinstance(value or {}, Mapping):
            raise TypeError("checks have names")
        return [(f"check:{check}", plain(state)) for check, state in (value or {}).items()]
    return [(name, plain(value))]


def _holds_by_default(document: Document[Any], what: str, value: Any) -> bool:
    """Whether nobody decided on it yet, and it is so anyway."""
    if what.startswith("check:") or any(decision.what == what for decision in document.decisions()):
        return False
    return bool(plain(document.read(what)) == value)


def copied(story: Story) -> dict[str, Any]:
    """The fields that a duplicate takes over; its lines and photo uses are its own."""
    taken = {f.name: getattr(story, f.name) for f in fields(Story) if f.name not in NOT_COPIED}
    for name in kept(Story, "listing").keys() & taken.keys():
        taken[name] = tuple(replace(entry, id=new_id()) for entry in taken[name])
    return taken
