"""What stands in a shared document and is not as a program writes it: damaged, or made up by somebody.

It is read as nothing, or as saying nothing; it stays where it is, and no words are lost by it.
"""

from base64 import b64decode
from collections.abc import Collection, Mapping
from math import isfinite
from typing import Any

from deskeditor.text.updates import NOTHING, deleted

_KINDS = ("ins:", "del:")
_TEXTS = ("by", "at", "words")
MOST = 2**53
"""What is counted further than this was not counted."""


def marks(found: Mapping[str, Any]) -> Mapping[str, Any]:
    """The marks on words. One that is no mark of a suggestion is none; what is said wrongly of one is not said, for the
    words are somebody's suggestion all the same."""
    if all(_is_key(key) and _is_said(said) for key, said in found.items()):
        return found
    return {key: _said(said) for key, said in found.items() if _is_key(key)}


def _is_key(key: str) -> bool:
    return key.startswith(_KINDS) and len(key) > len(_KINDS[0])


def _is_said(said: Any) -> bool:
    if not isinstance(said, dict) or not all(isinstance(said.get(name, ""), str) for name in _TEXTS):
        return False
    return _is_number(said.get("n", 0))


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value) and abs(value) < MOST


def _said(said: Any) -> dict[str, Any]:
    if not isinstance(said, dict):
        return {}
    texts = {name: said[name] for name in _TEXTS if isinstance(said.get(name), str)}
    return texts | ({"n": said["n"]} if _is_number(said.get("n")) else {})


def is_anchor(entry: Any, fields: Collection[str]) -> bool:
    """Whether this says where a passage of one of these prose fields is."""
    if not isinstance(entry, dict) or not isinstance(entry.get("words"), str):
        return False
    return isinstance(entry.get("field"), str) and entry["field"] in fields


def name_of(words: str) -> bytes:
    """The lasting name of characters, as an anchor keeps it; what is none names nothing."""
    try:
        name = b64decode(words, validate=True)
        numbers = [number for one in deleted(name) for number in one]
    except (ValueError, IndexError):
        return NOTHING
    return name if name[:1] == b"\0" and all(number < MOST for number in numbers) else NOTHING
