"""What differs between two states of a story: its fields, byline lines, photos and quotes, one by one.

The fields come in the order in which an editor reads them. Prose is told by passages (`text.passages`), lists by their
entries; all else by what stood there and what stands there.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any

from deskeditor.news.kept import way_of
from deskeditor.news.records import Quote, Story
from deskeditor.news.snapshot import RESTORABLE, Snapshot
from deskeditor.text.order import rising
from deskeditor.text.passages import Passage, passages

READ_FIRST = ("headline", "dek", "bylines", "dateline", "dateline_date", "body", "photos")
"""Of a story; the others follow in the order of the record."""
COUNTED = frozenset({"headline", "dek", "body", "caption"})
"""Prose whose words are counted."""
NOT_TOLD = frozenset({"conflicts", "created", "created_by", "suggestions", "notes", "claims", "names", "ignored"})
"""Fields that say nothing about what somebody changed in the story, but what was said of it."""


@dataclass(frozen=True, slots=True)
class EntryChange:
    """An entry of a list: `before` is None for one that came in, `after` for one that was taken out.

    `moved`: it stands elsewhere among those that stayed. `attributes` are the names of what else differs in it.
    """

    id: str
    before: Any
    after: Any
    moved: bool
    attributes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field of a record that differs. The field is empty for a record (a quote) that is there on one side only."""

    record: type
    record_id: str
    field: str
    before: Any
    after: Any
    passages: tuple[Passage, ...] = ()
    entries: tuple[EntryChange, ...] = ()

    @property
    def key(self) -> tuple[str, str]:
        return (self.record_id, self.field)

    @property
    def prose(self) -> bool:
        return bool(self.field) and way_of(self.record, self.field) == "prose"

    @property
    def restorable(self) -> bool:
        """Whether it can be taken back: not what was decided, nor how far the story has come."""
        return self.field in RESTORABLE[self.record] and self.before != self.after


@dataclass(frozen=True, slots=True)
class Difference:
    """Two states of one story, the earlier first, and the fields in which they differ."""

    then: Snapshot
    now: Snapshot
    fields: tuple[FieldChange, ...]

    @property
    def restorable(self) -> tuple[FieldChange, ...]:
        return tuple(change for change in self.fields if change.restorable)

    def field(self, key: tuple[str, str]) -> FieldChange | None:
        return next((change for change in self.fields if change.key == key), None)


def changes(then: Snapshot, now: Snapshot) -> Difference:
    """All that differs between two states of a story."""
    found = [*_of_record(then.story, now.story)]
    if then.names != now.names and not any(change.field == "bylines" for change in found):
        found += _renamed(then, now)
    for photo in now.photos:
        was = next((one for one in then.photos if one.id == photo.id), None)
        found += _of_record(was, photo) if was else []
    found += _of_quotes(then.quotes, now.quotes)
    return Difference(then, now, tuple(found))


def entry_changes(before: Sequence[Any], after: Sequence[Any]) -> tuple[EntryChange, ...]:
    """What became of the entries of a list: first those that are there now, in their order, then those that are not."""
    were, are = {entry.id: entry for entry in before}, {entry.id: entry for entry in after}
    places = {id: at for at, id in enumerate(are)}
    staying = rising([id for id in were if id in are], places)
    found = [
        EntryChange(id, were.get(id), entry, id in were and id not in staying, _attributes(were.get(id), entry))
        for id, entry in are.items()
    ]
    gone = [EntryChange(id, entry, None, False, ()) for id, entry in were.items() if id not in are]
    return tuple(change for change in found if change.before is None or change.moved or change.attributes) + tuple(gone)


def _attributes(before: Any, after: Any) -> tuple[str, ...]:
    if before is None:
        return ()
    return tuple(f.name for f in fields(after) if getattr(before, f.name) != getattr(after, f.name))


def _of_record(before: Any, after: Any) -> list[FieldChange]:
    names = [f.name for f in fields(after) if "kept" in f.metadata and f.name not in NOT_TOLD]
    if isinstance(after, Story):
        names.sort(key=lambda name: READ_FIRST.index(name) if name in READ_FIRST else len(READ_FIRST))
    differing = [name for name in names if getattr(before, name) != getattr(after, name)]
    return [_of_field(type(after), after.id, name, getattr(before, name), getattr(after, name)) for name in differing]


def _of_field(record: type, id: str, name: str, before: Any, after: Any) -> FieldChange:
    match way_of(record, name):
        case "prose":
            return FieldChange(record, id, name, before, after, passages=passages(before, after))
        case "listing":
            return FieldChange(record, id, name, before, after, entries=entry_changes(before, after))
        case _:
            return FieldChange(record, id, name, before, after)


def _renamed(then: Snapshot, now: Snapshot) -> list[FieldChange]:
    """The byline has the same persons, and one of them has another name since: told, and not to be taken back here."""
    lines = [line for line in now.story.bylines if then.names.get(line.person) != now.names.get(line.person)]
    before, after = then.story.bylines, now.story.bylines
    told = tuple(EntryChange(line.id, line, line, False, ("person",)) for line in lines)
    return [FieldChange(Story, now.story.id, "bylines", before, after, entries=told)] if told else []


def _of_quotes(before: Sequence[Quote], after: Sequence[Quote]) -> list[FieldChange]:
    were = {quote.id: quote for quote in before}
    found: list[FieldChange] = []
    for quote in after:
        if quote.id in were:
            found += _of_record(were.pop(quote.id), quote)
        else:
            found.append(FieldChange(Quote, quote.id, "", None, quote))
    return found + [FieldChange(Quote, quote.id, "", quote, None) for quote in were.values()]


def words_in_and_out(difference: Difference) -> tuple[int, int]:
    """How many words came into headline, standfirst, body and captions, and how many went out of them."""
    counted = [p for change in difference.fields if change.field in COUNTED for p in change.passages]
    return sum(len(p.added.split()) for p in counted), sum(len(p.removed.split()) for p in counted)
