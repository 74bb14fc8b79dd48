"""A record's value as rows of tables, and back: one row in the table of its kind, one for each entry of a list.

Booleans are 0 and 1; what is neither text nor number (keywords, checks, embargo, crop) is JSON, which SQL reads with
`json_each` and `->`.
"""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, NamedTuple

from deskeditor.news.kept import kept
from deskeditor.news.plain import fitted, hints, plain
from deskeditor.news.records import KINDS

LISTS = {
    "bylines": "byline",
    "photos": "photo_use",
    "related": "related",
    "people": "person_shown",
    "replies": "reply",
    "voices": "voice",
    "notes": "note",
    "claims": "claim",
    "names": "name_spelling",
    "ignored": "ignored_finding",
    "suggestions": "suggestion",
}
"""The table that keeps the entries of a field."""
OF_KIND = {("photo", "suggestions"): "photo_suggestion"}
"""Where records of two kinds have such a field: the table of the second."""
RENAMED = {("related", "story"): "related_story"}
"""Columns that would otherwise be named like the record to which the row belongs."""


class NotAsWritten(sqlite3.DatabaseError):
    """A cell holds what this program never writes: the file is damaged, though SQLite cannot know."""

    sqlite_errorcode = sqlite3.SQLITE_CORRUPT


def class_of(kind: str) -> type:
    """The record class of a kind that was read from the file. Raises NotAsWritten."""
    try:
        return KINDS[kind]
    except KeyError as error:
        raise NotAsWritten(f"there is no kind {kind!r}") from error


class Entries(NamedTuple):
    field: str
    table: str
    entry: type


@cache
def columns(kind: str) -> tuple[str, ...]:
    """The columns that hold the record's own fields."""
    listed = _listed(kind)
    return tuple(f.name for f in fields(class_of(kind)) if f.name not in listed)


@cache
def lists(kind: str) -> tuple[Entries, ...]:
    listed = _listed(kind).items()
    return tuple(Entries(name, OF_KIND.get((kind, name), LISTS[name]), f.metadata["entry"]) for name, f in listed)


def _listed(kind: str) -> Mapping[str, Any]:
    return {**kept(class_of(kind), "listing"), **kept(class_of(kind), "suggested")}


def row_of(record: Any, kind: str) -> dict[str, Any]:
    """The record's own row."""
    return {name: cell(getattr(record, name)) for name in columns(kind)}


def rows_of(record: Any, kind: str, entries: Entries) -> list[dict[str, Any]]:
    """The rows of one of its lists, in their order."""
    return [
        {kind: record.id, "position": position}
        | {column(entries.table, f.name): cell(getattr(entry, f.name)) for f in fields(entry)}
        for position, entry in enumerate(getattr(record, entries.field), start=1)
    ]


def record_of(kind: str, row: Mapping[str, Any], listed: Mapping[str, Sequence[Mapping[str, Any]]]) -> Any:
    """The record from its row and the rows of its lists by field, in their order. Raises NotAsWritten."""
    record = class_of(kind)
    types = hints(record)
    values = {name: value_of(types[name], cell_of(row, name)) for name in columns(kind)}
    for entries in lists(kind):
        values[entries.field] = tuple(_entry(entries, found) for found in listed.get(entries.field, ()))
    return record(**values)


def _entry(entries: Entries, row: Mapping[str, Any]) -> Any:
    types = hints(entries.entry)
    names = [f.name for f in fields(entries.entry)]
    return entries.entry(**{name: value_of(types[name], cell_of(row, column(entries.table, name))) for name in names})


def cell_of(row: Mapping[str, Any], name: str) -> Any:
    """Raises NotAsWritten for a column that is not there: its name was damaged."""
    try:
        return row[name]
    except KeyError as error:
        raise NotAsWritten(f"there is no column {name!r}") from error


def column(table: str, field: str) -> str:
    return RENAMED.get((table, field), field)


def cell(value: Any) -> Any:
    """A value as SQL keeps it."""
    if value is None or isinstance(value, str | float):
        return value
    if isinstance(value, int):
        return int(value)
    return json.dumps(plain(value), ensure_ascii=False, separators=(",", ":"))


def value_of(hint: Any, kept_cell: Any) -> Any:
    """The value of a cell in the type of its field. Raises NotAsWritten."""
    try:
        return fitted(hint, json.loads(kept_cell) if kept_cell is not None and _is_json(hint) else kept_cell)
    except (ValueError, TypeError, AttributeError, LookupError) as error:
        raise NotAsWritten(f"a cell holds {kept_cell!r}") from error


def json_of(kept_cell: Any) -> Any:
    """What a cell of JSON says. Raises NotAsWritten."""
    try:
        return json.loads(kept_cell)
    except (ValueError, TypeError) as error:
        raise NotAsWritten(f"a cell holds {kept_cell!r}") from error


@cache
def _is_json(hint: Any) -> bool:
    parts = getattr(hint, "__args__", ())
    if type(None) in parts:
        return any(_is_json(part) for part in parts if part is not type(None))
    origin = getattr(hint, "__origin__", hint)
    return origin in (tuple, dict, list) or (isinstance(origin, type) and is_dataclass(origin))
