"""How a field of a record is kept in its document of edits.

A record is a frozen dataclass; each field says with one of these functions how it is kept, and `deskeditor.text`
maps the whole class from and to a shared document by that alone. There are six ways:

- `prose`: shared text; two people may type in it at once and both keep their words.
- `value`: one JSON value; the later writer wins.
- `listing`: an ordered list of entries (frozen dataclasses with an `id`), that can be added, changed and moved apart.
- `choice`: a set of strings in the order in which they were added; additions of two people are both kept.
- `decided`: the outcome of add-only decisions (`news.decisions`); concurrent ones resolve to the strictest.
- `suggested`: the open suggestions, read from the marks on the prose and from what was proposed for other fields.

Fields without any of them (`id`) are not kept in the document but given to it.
"""

from collections.abc import Mapping
from dataclasses import Field, field, fields
from typing import Any, Literal

Way = Literal["prose", "value", "listing", "choice", "decided", "suggested"]


def prose() -> Any:
    return field(default="", metadata={"kept": "prose"})


def value(default: Any = "") -> Any:
    return field(default=default, metadata={"kept": "value"})


def listing(entry: type, *, undone: bool = True) -> Any:
    """`undone`: whether undo takes changes of the list back; not of what people said to each other."""
    return field(default=(), metadata={"kept": "listing", "entry": entry, "undone": undone})


def choice() -> Any:
    return field(default=(), metadata={"kept": "choice"})


def decided(default: Any = None) -> Any:
    return field(default=default, metadata={"kept": "decided"})


def suggested(entry: type) -> Any:
    return field(default=(), metadata={"kept": "suggested", "entry": entry})


_KEPT: dict[tuple[type, Way], Mapping[str, "Field[Any]"]] = {}
_WAYS: dict[type, Mapping[str, Way | None]] = {}
# Both are asked for with every key that is typed: looking through the fields each time costs more than the edit.


def kept(record: type, way: Way) -> Mapping[str, "Field[Any]"]:
    """The fields of a record class that are kept in this way, by name, in the order of the class."""
    if (record, way) not in _KEPT:
        _KEPT[record, way] = {f.name: f for f in fields(record) if f.metadata.get("kept") == way}
    return _KEPT[record, way]


def way_of(record: type, name: str) -> Way | None:
    """How the field is kept; None for one that is not kept. Raises KeyError for an unknown field."""
    if record not in _WAYS:
        _WAYS[record] = {f.name: f.metadata.get("kept") for f in fields(record)}
    try:
        return _WAYS[record][name]
    except KeyError:
        raise KeyError(f"{record.__name__} has no field {name!r}") from None
