"""Ordered lists in a shared map: entries that can be added, changed, moved and taken out by several people at once.

Every method that writes says whether there was anything to write.
"""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import Any

import pycrdt

from deskeditor.text import order
from deskeditor.text.shapes import Json, from_json, hints, to_json


class Listing:
    """Entries of one dataclass under flat keys, `<entry id>/<attribute>`; `order` says where one is, and whether."""

    def __init__(self, map: pycrdt.Map[Any], kind: type, signature: str, *, undone: bool = True) -> None:
        """`signature` ends the order keys that are made here (`order.signature`)."""
        self.undone = undone
        self._map = map
        self._kind = kind
        self._signature = signature

    def read(self) -> tuple[Any, ...]:
        attributes: dict[str, dict[str, Any]] = {}
        for key, json in contents(self._map).items():
            id, _, attribute = key.rpartition("/")
            attributes.setdefault(id, {})[attribute] = json
        keys = _strings({id: found.get("order") for id, found in attributes.items()})
        return tuple(self._made(id, attributes[id]) for id in order.ordered(keys))

    def checked(self, entry: Any) -> dict[str, Json]:
        """The attributes of an entry as JSON. Raises TypeError, ValueError, BadInput when they cannot be kept."""
        if not issubclass(type(entry), self._kind):
            raise TypeError(f"a list of {self._kind.__name__} keeps no {type(entry).__name__}")
        attributes = {f.name: to_json(getattr(entry, f.name)) for f in fields(entry) if f.name != "id"}
        for name, json in attributes.items():
            from_json(hints(self._kind)[name], json)
        return attributes

    def write(self, entry: Any) -> bool:
        """The attributes that differ from what is kept under this id, left over from a removed entry or not."""
        keys = {name: f"{entry.id}/{name}" for name in self.checked(entry)}
        standing = self._made(entry.id, {name: self._map[key] for name, key in keys.items() if key in self._map})
        differing = [name for name in keys if getattr(entry, name) != getattr(standing, name)]
        for name in differing:
            self._map[keys[name]] = to_json(getattr(entry, name))
        return bool(differing)

    def remove(self, id: str) -> bool:
        del self._map[f"{id}/order"]
        return True

    def arrange(self, wanted: Sequence[str], moved: str = "") -> bool:
        """Write the fewest order keys: that of the entry that was moved, else of those that must move."""
        keys = _strings({id: self._map[f"{id}/order"] for id in wanted if id != moved and f"{id}/order" in self._map})
        written = order.assigned(wanted, keys, self._signature)
        for id, key in written.items():
            self._map[f"{id}/order"] = key
        return bool(written)

    def _made(self, id: str, attributes: Mapping[str, Any]) -> Any:
        types = hints(self._kind)
        known = [f for f in fields(self._kind) if f.name in attributes]
        return self._kind(id=id, **{f.name: value_or(f.default, types[f.name], attributes[f.name]) for f in known})


class Choice:
    """Words in the order in which they were chosen: each is a key, its order key is the value."""

    def __init__(self, map: pycrdt.Map[Any], signature: str) -> None:
        self._map = map
        self._signature = signature

    def read(self) -> tuple[str, ...]:
        return tuple(order.ordered(_strings(contents(self._map))))

    def write(self, words: Sequence[str]) -> bool:
        keys = _strings(contents(self._map))
        gone = [word for word in keys if word not in words]
        for word in gone:
            del self._map[word]
        written = order.assigned(words, keys, self._signature)
        for word, key in written.items():
            self._map[word] = key
        return bool(gone or written)


def contents(map: pycrdt.Map[Any]) -> dict[str, Any]:
    """All that is in a shared map."""
    with map.doc.transaction():
        return {key: map[key] for key in map}  # type: ignore[attr-defined]  # pycrdt calls its iterator an iterable


def value_or(default: Any, hint: Any, json: Any) -> Any:
    """What a newer program wrote and this one cannot read counts as not written."""
    try:
        return from_json(hint, json)
    except ValueError:
        return default


def _strings(found: Mapping[str, Any]) -> dict[str, str]:
    return {key: value for key, value in found.items() if isinstance(value, str)}
