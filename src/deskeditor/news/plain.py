"""Records as plain values (what JSON and SQL can hold) and back."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from deskeditor.news.problems import BadInput


def plain(value: Any) -> Any:
    """Dataclasses as dicts and tuples as lists, all the way down; everything else as it is."""
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    return value


def unplain(record: type, values: Mapping[str, Any]) -> Any:
    """The record that `plain` took apart.

    Unknown names (of a newer program) are left out, missing ones have their default. Raises BadInput when a value does
    not fit its field.
    """
    known = hints(record)
    try:
        return record(**{name: fitted(known[name], value) for name, value in values.items() if name in known})
    except (TypeError, ValueError, AttributeError) as error:
        raise BadInput(f"These values do not make a {record.__name__.lower()}: {error}.") from error


def fitted(hint: Any, value: Any) -> Any:
    """A plain value in the shape that the type asks for."""
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        return None if value is None else fitted(next(a for a in get_args(hint) if a is not type(None)), value)
    if hint is bool:
        return bool(value)
    if origin is tuple:
        return _fitted_tuple(get_args(hint), value)
    if origin is dict:
        return {key: fitted(get_args(hint)[1], item) for key, item in (value or {}).items()}
    if isinstance(hint, type) and is_dataclass(hint):
        return unplain(hint, value)
    return value


def _fitted_tuple(items: tuple[Any, ...], value: Any) -> tuple[Any, ...]:
    if len(items) == 2 and items[1] is Ellipsis:
        return tuple(fitted(items[0], item) for item in value)
    return tuple(fitted(hint, item) for hint, item in zip(items, value, strict=True))


@cache
def hints(record: type) -> dict[str, Any]:
    """The types of the record's fields by name."""
    return get_type_hints(record)
