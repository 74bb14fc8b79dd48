"""Fields of records as JSON and back.

The shared document keeps JSON: no tuples, no dataclasses, and every number a float. What a field really is says its
annotation.
"""

from dataclasses import fields, is_dataclass
from functools import cache
from math import isfinite
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from deskeditor.text.cleaning import refuse_unkeepable

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
LARGEST_INT = 2**53
"""Beyond it a float, as which numbers are kept, is no longer exact."""

_hints: dict[type, dict[str, Any]] = {}


def hints(record: type) -> dict[str, Any]:
    """The annotations of a record or an entry, by field."""
    if record not in _hints:
        _hints[record] = get_type_hints(record)
    return _hints[record]


def to_json(value: Any) -> Json:
    """Tuples become lists, dataclasses objects.

    Raises TypeError for what JSON has no word for, ValueError for a number beyond its range, BadInput as `clean`.
    """
    if isinstance(value, str):
        refuse_unkeepable(value)
        return value
    if isinstance(value, int) and abs(value) > LARGEST_INT:
        raise ValueError(f"numbers beyond {LARGEST_INT} cannot be kept")
    if isinstance(value, float) and not isfinite(value):
        raise ValueError(f"{value} is no number that can be kept")
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, list | tuple):
        return [to_json(item) for item in value]
    if isinstance(value, dict):
        return {str(to_json(str(key))): to_json(item) for key, item in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: to_json(getattr(value, f.name)) for f in fields(value)}
    raise TypeError(f"{type(value).__name__} cannot be kept in a record")


def from_json(hint: Any, json: Any) -> Any:
    """The value that an annotation describes. Raises ValueError when the JSON does not fit it.

    An unknown word of a `Literal` is kept: it may come from a newer program.
    """
    origin, args = _parts(hint)
    if hint is Any:
        return _plain(json)
    if origin in (Union, UnionType):
        return _of_union(args, json)
    if origin is tuple:
        return _tuple(args, json)
    return _scalar(str if origin is Literal else hint, json)


@cache
def _parts(hint: Any) -> tuple[Any, tuple[Any, ...]]:
    """What an annotation is made of; asked again for each of thousands of time codes."""
    return get_origin(hint), get_args(hint)


def _of_union(args: tuple[Any, ...], json: Any) -> Any:
    if json is None and NoneType in args:
        return None
    return from_json(next(arg for arg in args if arg is not NoneType), json)


def _tuple(args: tuple[Any, ...], json: Any) -> tuple[Any, ...]:
    if not isinstance(json, list | tuple):
        raise ValueError(f"a list is wanted, not {json!r}")
    if args[1:] == (...,):
        return tuple(from_json(args[0], item) for item in json)
    return tuple(from_json(arg, item) for arg, item in zip(args, json, strict=True))


def _scalar(hint: Any, json: Any) -> Any:
    number = isinstance(json, int | float) and not isinstance(json, bool)
    if hint is float and number:
        return float(json)
    if hint is int and number and json == int(json):
        return int(json)
    if hint in (str, bool) and isinstance(json, hint):
        return json
    raise ValueError(f"{getattr(hint, '__name__', hint)} is wanted, not {json!r}")


def _plain(json: Any) -> Any:
    """JSON without annotation: whole numbers are whole again."""
    if isinstance(json, float) and json.is_integer():
        return int(json)
    if isinstance(json, list):
        return [_plain(item) for item in json]
    if isinstance(json, dict):
        return {key: _plain(item) for key, item in json.items()}
    return json
