"""Codes that are no characters leave in no format: XML cannot hold them, and data bases refuse JSON that does."""

import re
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

V = TypeVar("V")
UNKEEPABLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""XML 1.0, 2.2 Characters."""


def kept(text: str) -> str:
    """The text without the control characters that no XML can hold, however they are written."""
    return UNKEEPABLE.sub("", text)


def legible(value: V) -> V:
    """The value without control characters and halves of characters in any of its texts; itself when it has none."""
    found = _legible(value)
    return value if found is None else found


def _legible(value: Any) -> Any:
    """None when nothing has to change."""
    if isinstance(value, str):
        return kept(value) if UNKEEPABLE.search(value) else None
    if isinstance(value, tuple):
        found = [_legible(inner) for inner in value]
        changed = any(new is not None for new in found)
        return tuple(old if new is None else new for old, new in zip(value, found, strict=True)) if changed else None
    if is_dataclass(value) and not isinstance(value, type):
        told = {field.name: _legible(getattr(value, field.name)) for field in fields(value)}
        changes = {name: new for name, new in told.items() if new is not None}
        return replace(value, **changes) if changes else None
    return None
