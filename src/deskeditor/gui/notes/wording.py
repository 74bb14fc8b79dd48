"""What is said on a card: who, when, about what, and which change a suggestion would make."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from functools import partial
from typing import Any, Literal
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from deskeditor.gui.history.fields import Known, attribute_said, entry_said, field_name, said
from deskeditor.gui.history.times import short_words
from deskeditor.gui.notes.cards import Card
from deskeditor.gui.suggesting.authors import author_of
from deskeditor.gui.theme import Colours
from deskeditor.news.kept import kept, way_of
from deskeditor.news.notes import on_photo
from deskeditor.news.records import Person, Photo, PhotoUse, Story, Suggestion
from deskeditor.text.shapes import from_json, hints

tr = partial(QCoreApplication.translate, "notes")
Look = Literal["plain", "gone", "new", "label"]
"""A label says to the eye what is said of the words to the ear."""
PARAGRAPH = "¶"
"""In the place of a paragraph's end in words that are shown in one line."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a change: those that would go, those that would come, and what is said between."""

    words: str
    look: Look = "plain"


@dataclass(frozen=True, slots=True)
class Names:
    """Who people are, and what the photos of the story are called."""

    people: Mapping[str, Person] = field(default_factory=dict)
    photos: Mapping[str, str] = field(default_factory=dict)
    """By the id of their use in the story."""
    me: str = ""

    def person(self, by: str) -> str:
        """As a colleague is called; the name itself of who is not in the newsroom."""
        found = self.people.get(by)
        if found is not None:
            return found.name or found.display_name or tr("Somebody")
        return tr("Somebody") if not by or _is_id(by) else by

    def colour(self, by: str, colours: Colours) -> QColor:
        """The colour of an author, as in the copy."""
        return QColor(author_of(by, self.people).colour(colours.name == "dark"))


def names_of(people: Iterable[Person], uses: Iterable[PhotoUse], me: str) -> Names:
    return Names({person.id: person for person in people}, {use.id: use.name for use in uses}, me)


def _is_id(by: str) -> bool:
    try:
        UUID(by)
    except ValueError:
        return False
    return True


def about_words(card: Card, names: Names) -> str:
    """What it is about; empty for a passage of the body, which is right beside it."""
    if card.orphan:
        return tr("{field}: words that are gone").format(field=field_name("story", card.about))
    if (photo := on_photo(card.about)) is not None:
        name = names.photos.get(photo[1]) or tr("no longer in the story")
        said = tr("Caption of the photo “{name}”") if photo[0] == "caption" else tr("Photo “{name}”")
        return said.format(name=name)
    if card.about == "body" and (card.place is not None or card.suggestion is not None):
        return ""
    return field_name("story", card.about) if card.about else tr("The story as a whole")


def when_words(at: str, today: date) -> str:
    return short_words(at, today) if at else ""


def in_line(words: str) -> str:
    """In one line, with the ends of paragraphs to be seen."""
    return words.replace("\n\n", f" {PARAGRAPH} ").replace("\n", " ")


def change_pieces(one: Suggestion, names: Names, of_photo: bool = False) -> tuple[Piece, ...]:
    """The change that is suggested."""
    record: type = Photo if of_photo else Story
    if one.field in kept(record, "prose"):
        return _of_words(one)
    known = Known(people=names.people)
    kind = "photo" if of_photo else "story"
    try:
        if way_of(record, one.field) == "listing":
            return _of_entry(one, record, known)
        was, wanted = (said(kind, one.field, _value(record, one.field, json), known) for json in (one.was, one.value))
    except (KeyError, TypeError, ValueError):
        return (Piece(tr("a change that this program cannot show")),)
    return _both(was, wanted)


def _of_words(one: Suggestion) -> tuple[Piece, ...]:
    if one.kind == "move":
        return (Piece(tr("Move")), Piece(in_line(one.inserted or one.deleted), "new"))
    if not (one.deleted + one.inserted).strip() and one.deleted + one.inserted:
        return (Piece(_of_blanks(one)),)
    gone, new = in_line(one.deleted), in_line(one.inserted)
    if not gone or not new:
        return (Piece(tr("Put in:") if new else tr("Take out:"), "label"), *_both(gone, new))
    return _both(gone, new)


def _of_blanks(one: Suggestion) -> str:
    if "\n\n" in one.inserted:
        return tr("Begin a new paragraph")
    if "\n\n" in one.deleted:
        return tr("Join two paragraphs")
    return tr("Put in a space") if one.inserted else tr("Take out a space")


def _both(gone: str, new: str) -> tuple[Piece, ...]:
    pieces = [Piece(gone, "gone")] if gone else []
    pieces += [Piece("→", "label")] if gone and new else []
    pieces += [Piece(new, "new")] if new else []
    return tuple(pieces) or (Piece(tr("Empty")),)


def _value(record: type, name: str, kept_json: str) -> Any:
    return from_json(hints(record)[name], json.loads(kept_json)) if kept_json else None


def _of_entry(one: Suggestion, record: type, known: Known) -> tuple[Piece, ...]:
    kind = kept(record, "listing")[one.field].metadata["entry"]
    was, wanted = (_object(said) for said in (one.was, one.value))
    if one.kind == "move":
        return (Piece(tr("Another order")),)
    if one.kind == "remove":
        return (Piece(entry_said(_entry(kind, was), known), "gone"),)
    if one.kind == "add":
        return (Piece(entry_said(_entry(kind, wanted), known), "new"),)
    before = _entry(kind, was)
    after = _entry(kind, {**was, **wanted})
    found: list[Piece] = []
    for name in wanted:
        called, new = attribute_said(after, name, known)
        _, gone = attribute_said(before, name, known)
        found += [Piece(f"{called}:"), *_both(gone, new)]
    return tuple(found)


def _object(kept_json: str) -> dict[str, Any]:
    found = json.loads(kept_json) if kept_json else None
    return found if isinstance(found, dict) else {}


def _entry(kind: type, json_value: Mapping[str, Any]) -> Any:
    types = hints(kind)
    known = {f.name for f in fields(kind)}
    return kind(**{name: from_json(types[name], value) for name, value in json_value.items() if name in known})


def plain_words(pieces: Iterable[Piece]) -> str:
    """A change for somebody who hears it."""
    spoken = {"plain": "{0}", "gone": tr("take out “{0}”"), "new": tr("put in “{0}”")}
    return ", ".join(spoken[piece.look].format(piece.words) for piece in pieces if piece.look != "label")
