"""A story with what belongs to it, as it stands or stood: what a version holds, what two of them differ in.

Restoring sets `RESTORABLE` fields only. What was decided (state, spike, embargo, checks), and how far the story has
come (its number as published, deadline, assignee), goes on from where it is: an earlier text is taken back, not time.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Literal

from deskeditor.news.plain import plain, unplain
from deskeditor.news.problems import BadInput
from deskeditor.news.records import Photo, Quote, Story

Cause = Literal["day", "work", "filed", "published", "named", "import", "export", "restore", "merge", "read"]
"""Why a version was kept. "day" and "work" ones hold what stood before a day's work, and every so often during it;
"read" ones what somebody has read."""
KEPT_IN_STATE: Mapping[str, tuple[Cause, str]] = {
    "filed": ("filed", ""),
    "ready": ("filed", "Ready"),
    "published": ("published", ""),
    "corrected": ("published", "Corrected"),
}
"""Cause and name of the version that a story leaves when it comes into a state."""
QUOTES = "quotes"
"""What a difference in the quotes is called, whichever of their fields it is in."""
NOT_TAKEN_BACK: Mapping[type, frozenset[str]] = {
    Story: frozenset({"version", "first_published", "canonical_url", "correction_sequence", "update_of"})
    | frozenset({"created", "created_by", "schedule", "schedule_zone", "deadline", "assignee"})
    | frozenset(
        {"budget_line", "assignment_place", "assignment_note", "photo_order", "fact_check"}
        | frozenset({"ignored", "translation_of", "translated_version"})
    ),
    Photo: frozenset({"sha256", "file_name", "media_type", "width", "height", "size"}),
    Quote: frozenset({"story"}),
}


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A story with the photos that it uses (in its order, each once) and its quotes.

    `names` are the persons of the byline by id, as they were printed: a person may change, the version does not.
    """

    story: Story
    photos: tuple[Photo, ...] = ()
    quotes: tuple[Quote, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)


def _restorable(record: type) -> tuple[str, ...]:
    """Not what people decided, nor what they said of the story: that is not unsaid by going back to older words."""
    ways = {f.name: f.metadata.get("kept") for f in fields(record) if f.metadata.get("undone", True)}
    return tuple(
        name
        for name, way in ways.items()
        if way not in (None, "decided", "suggested") and name not in NOT_TAKEN_BACK[record]
    )


RESTORABLE: Mapping[type, tuple[str, ...]] = {record: _restorable(record) for record in (Story, Photo, Quote)}
"""The fields that a restore sets, by type of record, in the order of the record."""


def photo_label(name: str) -> str:
    """What a photo's field is called beside those of its story: `caption`, but `photo_headline`."""
    return f"photo_{name}" if name in _STORY_FIELDS else name


_STORY_FIELDS = frozenset(f.name for f in fields(Story))
LABELS: tuple[str, ...] = (
    *RESTORABLE[Story],
    *(photo_label(name) for name in RESTORABLE[Photo]),
    QUOTES,
)
"""All that can be restored, by the names that `differing` uses."""


def differing(before: Snapshot | None, after: Snapshot) -> tuple[str, ...]:
    """The names of what differs: fields of the story, of its photos (see `photo_label`), and `quotes`."""
    if before is None:
        before = Snapshot(Story(after.story.id))
    found = [f.name for f in fields(Story) if getattr(before.story, f.name) != getattr(after.story, f.name)]
    if before.names != after.names and "bylines" not in found:
        found.append("bylines")
    were = {photo.id: photo for photo in before.photos}
    for photo in after.photos:
        was = were.get(photo.id) or Photo(photo.id)
        found += [photo_label(f.name) for f in fields(Photo) if getattr(was, f.name) != getattr(photo, f.name)]
    if before.quotes != after.quotes:
        found.append(QUOTES)
    return tuple(dict.fromkeys(found))


def to_plain(snapshot: Snapshot) -> dict[str, Any]:
    """The snapshot as JSON can hold it."""
    return {
        "story": plain(snapshot.story),
        "photos": plain(snapshot.photos),
        "quotes": plain(snapshot.quotes),
        "names": dict(snapshot.names),
    }


def from_plain(said: Mapping[str, Any]) -> Snapshot:
    """The snapshot that `to_plain` took apart, or one that was kept as a story alone. Raises BadInput."""
    if not isinstance(said.get("story"), Mapping):
        return Snapshot(unplain(Story, said))
    try:
        return Snapshot(
            unplain(Story, said["story"]),
            tuple(unplain(Photo, photo) for photo in said.get("photos", ())),
            tuple(unplain(Quote, quote) for quote in said.get("quotes", ())),
            {str(id): str(name) for id, name in said.get("names", {}).items()},
        )
    except (TypeError, AttributeError) as error:
        raise BadInput(f"These values do not make a version: {error}.") from error


def restored(then: Snapshot, now: Snapshot, names: Collection[str]) -> Iterator[tuple[Any, dict[str, Any]]]:
    """Each record of `now` that has to change, with the fields, so that these names are again what they were `then`.

    Photos and quotes that came later stay as they are; those that are not in the newsroom any more are left out.
    """
    yield from _changed(now.story, then.story, [name for name in RESTORABLE[Story] if name in names])
    photos = {photo.id: photo for photo in then.photos}
    for photo in now.photos:
        yield from _changed(photo, photos.get(photo.id), [n for n in RESTORABLE[Photo] if photo_label(n) in names])
    quotes = {quote.id: quote for quote in then.quotes}
    for quote in now.quotes:
        yield from _changed(quote, quotes.get(quote.id), RESTORABLE[Quote] if QUOTES in names else ())


def _changed(now: Any, then: Any, names: Iterable[str]) -> Iterator[tuple[Any, dict[str, Any]]]:
    was = {name: getattr(then, name) for name in names if getattr(then, name) != getattr(now, name)} if then else {}
    if was:
        yield now, was
