"""What stands in the margin of a story: a card for each thread of notes and for each open suggestion."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from deskeditor.gui.session import Session
from deskeditor.news.kept import kept
from deskeditor.news.notes import NoteFilter, Thread, on_photo, threads, wanted
from deskeditor.news.records import Note, Photo, Story, Suggestion
from deskeditor.review import notes
from deskeditor.text.anchors import Anchor
from deskeditor.text.document import Document
from deskeditor.text.ranges import Range

HEAD = ("headline", "dek", "bylines", "dateline")
"""What stands above the body, in its order."""
Sort = Literal["note", "suggestion"]


@dataclass(frozen=True, slots=True)
class Card:
    """A thread, or a suggestion with the threads that comment on it.

    `about` is as `Note.about`; `place` the words (code points of the shared text) where it is about some; `exact` the
    words as they were, of an orphan. `photo`: id of the photo of whose own words a suggestion is.
    """

    id: str
    about: str = ""
    place: Range | None = None
    threads: tuple[Thread, ...] = ()
    suggestion: Suggestion | None = None
    exact: str = ""
    orphan: bool = False
    photo: str = ""

    @property
    def sort(self) -> Sort:
        return "note" if self.suggestion is None else "suggestion"

    @property
    def by(self) -> str:
        return self.suggestion.by if self.suggestion is not None else self.threads[0].note.by

    @property
    def at(self) -> str:
        return self.suggestion.at if self.suggestion is not None else self.threads[0].note.at

    @property
    def said(self) -> tuple[Note, ...]:
        return tuple(note for thread in self.threads for note in thread.said)

    @property
    def content(self) -> tuple[object, ...]:
        """All that is to be read on it, wherever its words are."""
        return (self.about, self.threads, self.suggestion, self.exact, self.orphan)

    @property
    def is_open(self) -> bool:
        return self.suggestion is not None or self.threads[0].is_open


def collected(session: Session, anchors: Mapping[str, Anchor]) -> list[Card]:
    """Every card of a story, in no order. `anchors` are those that are kept in it."""
    story = session.story
    open_ = [(one, "") for one in story.read("suggestions")]
    open_ += [(one, id) for id, photo in session.photos.items() for one in photo.read("suggestions")]
    of_suggestion: dict[str, list[Thread]] = {one.id: [] for one, _ in open_}
    alone: list[Thread] = []
    for thread in threads(story.read("notes")):
        of_suggestion.get(thread.note.suggestion, alone).append(thread)
    places = notes.places(story, alone, anchors)
    cards = [_of_thread(thread, places[thread.id]) for thread in alone]
    spots = spots_of(story)
    for one, photo in open_:
        about = _about(one, photo, story.read("photos"))
        place = None if photo else spots.get(one.id)
        cards.append(Card(one.id, about, place, tuple(of_suggestion[one.id]), one, photo=photo))
    return cards


def _of_thread(thread: Thread, place: notes.Place) -> Card:
    return Card(thread.id, place.field, place.place, (thread,), exact=place.exact, orphan=place.orphan)


def _about(one: Suggestion, photo: str, uses: Iterable[Any]) -> str:
    """What a suggestion is about, as a note would say it."""
    if photo:
        use = next((use.id for use in uses if use.photo == photo), "")
        return f"caption:{use}" if one.field == "caption" else f"photo:{use}"
    if one.field == "photos":
        return f"photo:{one.entry}"
    return one.field


def spots_of(document: Document[Story] | Document[Photo]) -> dict[str, Range]:
    """Where each suggestion in prose stands, from its first word to its last; one look at every run."""
    found: dict[str, Range] = {}
    for field in kept(document.record, "prose"):
        for run in document.runs(field) or ():
            for key in run.marks:
                id = key.partition(":")[2]
                start, _ = found.get(id, (run.start, 0))
                found[id] = (start, run.end)
    return found


def shown(cards: Iterable[Card], filter: NoteFilter, me: str) -> list[Card]:
    """Those that are wanted. A suggestion is wanted with what is open, and where its author or a comment is."""
    found = []
    for card in cards:
        if card.suggestion is None:
            fits = wanted(card.threads[0], filter, me)
        else:
            own = card.by == (filter.person or me)
            commented = any(wanted(thread, filter, me) for thread in card.threads)
            fits = commented or (filter.which != "resolved" and (own or (filter.which != "mine" and not filter.person)))
        if fits:
            found.append(card)
    return found


def in_order(cards: Iterable[Card], lines_of_photos: Mapping[str, int]) -> list[Card]:
    """As they stand in the copy: what is about the story, or about words that are gone, above all. `lines_of_photos`:
    where in the body (code points) each use of a photo stands that is shown there."""

    def order(card: Card) -> tuple[int, int, str, str]:
        if card.about == "body" and not card.orphan:
            return (len(HEAD) + 1, card.place[0] if card.place else 0, card.at, card.id)
        if card.about in HEAD and not card.orphan:
            return (1 + HEAD.index(card.about), card.place[0] if card.place else 0, card.at, card.id)
        photo = on_photo(card.about)
        if photo is not None and photo[1] in lines_of_photos:
            return (len(HEAD) + 1, lines_of_photos[photo[1]], card.at, card.id)
        return (0, 0, card.at, card.id)

    return sorted(cards, key=order)
