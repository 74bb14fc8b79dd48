"""Anchors: passages that notes, checked claims and quotations hold on to, whatever is edited around them.

An anchor names its characters (`text.spans`), and carries the words and what stood around them, as the
TextQuoteSelector of the W3C Web Annotation Data Model does: so that a person, and another program, can read what it was
about. It is found by its characters alone. When the last of them is gone it is an orphan; it never moves to words that
look alike. Undoing the deletion brings it back.
"""

from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from deskeditor.text.document import Document
from deskeditor.text.ranges import Range, whole
from deskeditor.text.readings import Reading

CONTEXT = 32
"""Code points of `prefix` and `suffix`."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A passage of a prose field. `words` names its characters; `exact`, `prefix` and `suffix` are as it was made."""

    field: str
    words: str
    exact: str
    prefix: str
    suffix: str


def make(document: Document[Any], field: str, start: int, end: int) -> Anchor:
    """An anchor on the code points from start to end. Raises IndexError, and ValueError when there are none."""
    lines = document.lines(field)
    return Anchor(
        field=field,
        words=b64encode(document.name(field, ((start, end),))).decode(),
        exact=lines.slice(start, end),
        prefix=lines.slice(max(0, start - CONTEXT), start),
        suffix=lines.slice(end, min(len(lines), end + CONTEXT)),
    )


def make_in_original(document: Document[Any], field: str, start: int, end: int) -> Anchor:
    """An anchor on code points of the original reading: what is suggested between them is not of it. Raises as
    `make`."""
    if document.runs(field) is None:
        return make(document, field, start, end)
    reading = Reading(document.chunks(field))
    words = reading.text
    if not 0 <= start <= end <= len(words):
        raise IndexError(f"{start} to {end} is not in a text of {len(words)} code points")
    return Anchor(
        field=field,
        words=b64encode(document.name(field, reading.runs(start, end))).decode(),
        exact=words[start:end],
        prefix=words[max(0, start - CONTEXT) : start],
        suffix=words[end : end + CONTEXT],
    )


def find(document: Document[Any], anchor: Anchor) -> Range | None:
    """Where the passage is now, from the first of its characters to the last; None for an orphan.

    For an anchor that is kept in the document, `place` is quicker and knows what undo brought back.
    """
    return whole(document.find(anchor.field, {"": b64decode(anchor.words)})[""])


def changed(document: Document[Any], anchor: Anchor, place: Range) -> bool:
    """Whether the passage reads otherwise than when the anchor was made."""
    return document.lines(anchor.field).slice(*place) != anchor.exact


def keep(document: Document[Any], id: str, anchor: Anchor, origin: object = None) -> None:
    """Keep an anchor in the document itself: it travels with it, and undo looks after it."""
    document.keep_anchor(id, asdict(anchor), origin)


def drop(document: Document[Any], id: str, origin: object = None) -> None:
    document.keep_anchor(id, None, origin)


def kept(document: Document[Any]) -> dict[str, Anchor]:
    """The anchors that are kept in the document, by id."""
    return {id: _anchor(entry) for id, entry in document.anchors().items()}


def place(document: Document[Any], id: str) -> Range | None:
    """Where a kept anchor is now; None for an orphan. Raises KeyError for one that is not kept."""
    return whole(document.ranges(document.anchors()[id]["field"])[id])


def place_in_original(document: Document[Any], id: str) -> Range | None:
    """Where the words of a kept anchor are in the original reading; None when none of them is there."""
    field = document.anchors()[id]["field"]
    found = whole(document.ranges(field)[id])
    if found is None or document.runs(field) is None:
        return found
    reading = Reading(document.chunks(field))
    start, end = (reading.from_marked(at) for at in found)
    return (start, end) if start < end else None


def _anchor(entry: Mapping[str, Any]) -> Anchor:
    return Anchor(**{name: str(entry.get(name, "")) for name in Anchor.__slots__})
