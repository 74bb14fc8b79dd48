"""Drafts as bytes, and back: how they come from the process that reads a file into the one that has the newsroom.

One line of JSON, then the photos one after the other. What comes back is held against the fields that there are: the
process that wrote it had a hostile file in its hands.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from deskeditor.formats.draft import Draft, DraftByline, DraftPhoto
from deskeditor.formats.files import in_brief
from deskeditor.formats.proposed import Proposed
from deskeditor.news.plain import fitted, hints, plain
from deskeditor.news.problems import BadInput
from deskeditor.news.records import Photo, PhotoUse, Story
from deskeditor.text.cleaning import refuse_unkeepable

_OF_THE_USE = ("crop", "focal_point", "crops", "straighten")
_NOT_BROUGHT = (
    "id",
    "bylines",
    "photos",
    "related",
    "received",
    "rulings",
    "corrections",
    "checks",
    "conflicts",
    "state",
    "spiked",
)
"""Fields of a story that no file decides."""


def packed(drafts: Sequence[Draft]) -> bytes:
    photos = [photo for draft in drafts for photo in draft.photos]
    line = json.dumps({"drafts": [_said(draft) for draft in drafts]}, ensure_ascii=True)
    return b"\n".join((line.encode("ascii"), b"".join(photo.data for photo in photos)))


def packed_problem(sentence: str) -> bytes:
    return json.dumps({"problem": sentence}).encode("ascii") + b"\n"


def unpacked(data: bytes) -> tuple[Draft, ...]:
    """Raises BadInput: the problem that was found, or that these bytes are no drafts."""
    line, _, blobs = data.partition(b"\n")
    try:
        said = json.loads(line)
        problem = said.get("problem")
        drafts, at = [], 0
        for each in said.get("drafts", ()):
            draft, at = _draft(each, blobs, at)
            drafts.append(draft)
    except (ValueError, TypeError, KeyError, AttributeError, BadInput) as error:
        raise BadInput("The reader gave what is no story.") from error
    if problem is not None:
        raise BadInput(str(problem))
    return tuple(drafts)


def _said(draft: Draft) -> dict[str, Any]:
    return {
        "fields": plain(draft.fields),
        "bylines": plain(draft.bylines),
        "photos": [
            {"name": p.name, "file": p.file, "role": p.role, "fields": plain(p.fields), "size": len(p.data)}
            for p in draft.photos
        ],
        "related": plain(draft.related),
        "warnings": list(draft.warnings),
        "proposed": plain(draft.proposed),
        "returned": plain(draft.returned),
    }


def _draft(said: Mapping[str, Any], blobs: bytes, at: int) -> tuple[Draft, int]:
    warnings = [str(sentence) for sentence in said["warnings"]]
    known = {name: hint for name, hint in hints(Story).items() if name not in _NOT_BROUGHT}
    fields = _fields(said["fields"], known, warnings)
    bylines = tuple(DraftByline(**{name: str(v) for name, v in line.items()}) for line in said["bylines"])
    photos = []
    for photo in said["photos"]:
        size = int(photo["size"])
        if size < 0 or at + size > len(blobs):
            raise ValueError(size)
        of_photo = _fields(photo["fields"], _PHOTO, warnings)
        photos.append(
            DraftPhoto(_text(photo["name"]), _text(photo["file"]), str(photo["role"]), of_photo, blobs[at : at + size])
        )
        at += size
    related = tuple({str(k): str(v) for k, v in each.items()} for each in said["related"])
    proposed, returned = (_proposed(said.get(name)) for name in ("proposed", "returned"))
    return Draft(fields, bylines, tuple(photos), related, tuple(warnings), proposed, returned), at


def _proposed(said: Any) -> Proposed | None:
    """Raises ValueError for places that no text has."""
    if said is None:
        return None
    found: Proposed = fitted(Proposed, _clean_all(said))
    for change in found.changes:
        if any(not 0 <= start <= end for start, end in change.cuts):
            raise ValueError(change)
    return found


def _clean_all(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(key): _clean_all(item) for key, item in value.items()}
    return [_clean_all(item) for item in value] if isinstance(value, list) else _clean(value)


_PHOTO = {
    **{name: hint for name, hint in hints(Photo).items() if name not in ("id", "sha256", "spiked")},
    "people": tuple[str, ...],
    **{name: hints(PhotoUse)[name] for name in _OF_THE_USE},
}


def _fields(values: Mapping[str, Any], known: Mapping[str, Any], warnings: list[str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in values.items():
        if name not in known:
            warnings.append(f"“{in_brief(name)}” is not known here and was left out.")
            continue
        plain_kind = next((kind for kind in (str, bool, int, float) if known[name] is kind), None)
        if plain_kind is not None and not isinstance(value, (int, float) if plain_kind is float else plain_kind):
            raise ValueError(name)
        found[name] = fitted(known[name], _clean(value))
    return found


def _clean(value: Any) -> Any:
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, list):
        return [_clean(item) for item in value]
    return value


def _text(value: Any) -> str:
    text = str(value)
    refuse_unkeepable(text)
    return text
