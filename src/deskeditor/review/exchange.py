"""Review documents: out with what is proposed for a story and said about it, and back in with what others say to it.

What goes out carries a name for each of its words that lasts as long as they do (`text.spans`). So what comes back is
put to the same words, wherever they are by then; what is about words that are gone becomes a note that says so.
"""

import base64
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from deskeditor.formats.importing import read_file
from deskeditor.formats.proposed import FIELDS, Proposed, Remark
from deskeditor.formats.proposing import Copy, Names, Taken, propose
from deskeditor.formats.review import Record, Review, record_of
from deskeditor.news.notes import Thread, on_photo, threads
from deskeditor.news.problems import BadInput, NotFound
from deskeditor.news.records import Note, Photo, Story, Suggestion
from deskeditor.newsroom import Newsroom
from deskeditor.review.notes import Place, places
from deskeditor.text.document import Document
from deskeditor.text.ranges import Runs
from deskeditor.text.spans import found_apart, named_apart

_PIECE = re.compile(r"\S+\s*|\s+")
"""Of the words that are named each for itself."""
NOT_OURS = (
    "{} was not made here for review, so nobody can tell to which story it belongs; import it as a story of its own."
)
FIELD_NAMES = {
    "dek": "standfirst",
    "bylines": "byline",
    "headline_print": "print headline",
    "headline_social": "social headline",
    "editors_note": "editor's note",
    "photos": "photos",
}


# Out


def review_of(newsroom: Newsroom, story_id: str, *, legal: bool = False) -> Review:
    """What goes along with a story that leaves for review. `legal`: notes for the lawyers, too. Raises NotFound."""
    document: Document[Story] = newsroom.document(story_id)
    people = {person.id: person.display_name or person.name for person in newsroom.records("person")}
    chunks = {name: document.chunks(name) for name in FIELDS}
    remarks = [*_remarks(document, people, legal), *_other_proposals(newsroom, document, people)]
    makers = {said.get("by", "") for each in chunks.values() for chunk in each for said in chunk.marks.values()}
    named = {id: people[id] for id in sorted(makers) if id in people}
    update = document.update()
    return Review(chunks, named, tuple(remarks), {name: _keys(document, update, name) for name in FIELDS})


def _remarks(document: Document[Story], people: Mapping[str, str], legal: bool) -> Iterator[Remark]:
    found = [thread for thread in threads(document.read("notes")) if legal or thread.note.kind != "legal"]
    where = places(document, found)
    for thread in sorted(found, key=lambda each: where[each.id].place or (-1, -1)):
        for note in thread.said:
            yield _remark(note, thread, where[thread.id], document, people)


def _remark(note: Note, thread: Thread, place: Place, document: Document[Story], people: Mapping[str, str]) -> Remark:
    start, end = place.place if place.place is not None and place.field in FIELDS else (-1, -1)
    return Remark(
        note.id,
        note.text,
        people.get(note.by, note.by),
        note.at,
        thread.id if note is not thread.note else "",
        place.field if start >= 0 else "",
        start,
        end,
        _about(thread.note, place, document),
        bool(thread.note.resolved_at),
        note.kind == "legal",
    )


def _about(note: Note, place: Place, document: Document[Story]) -> str:
    """What a note is about that holds on to no words of the document."""
    if place.orphan:
        return f"on words that are gone: “{place.exact}”"
    if place.exact:
        return f"{_field(place.field)}: “{place.exact}”"
    if (photo := on_photo(note.about)) is not None:
        kind, use = photo
        name = next((each.name for each in document.read("photos") if each.id == use), "")
        return f"{'caption of ' if kind == 'caption' else ''}photo {name}".strip()
    return _field(note.about) if note.about else "the whole story"


def _field(name: str) -> str:
    return FIELD_NAMES.get(name, name.replace("_", " "))


def _other_proposals(newsroom: Newsroom, document: Document[Story], people: Mapping[str, str]) -> Iterator[Remark]:
    """What is proposed for fields that the document does not show as words that can be changed there."""
    for one in document.read("suggestions"):
        if one.field not in FIELDS:
            yield _proposal(one, _field(one.field), people)
    uses: dict[str, str] = {use.photo: use.name for use in document.read("photos")}
    for photo in newsroom.photos_of(document.id):
        for one in _of_photo(photo):
            yield _proposal(one, f"{_field(one.field)} of photo {uses.get(photo.id, photo.file_name)}", people)


def _of_photo(photo: Photo) -> Sequence[Suggestion]:
    return photo.suggestions


def _proposal(one: Suggestion, about: str, people: Mapping[str, str]) -> Remark:
    said = " ".join(filter(None, (one.deleted and f"−“{one.deleted}”", one.inserted and f"+“{one.inserted}”")))
    if not said:
        said = (
            f"{one.kind}: {one.was} → {one.value}" if one.was not in ("", "null", '""') else f"{one.kind}: {one.value}"
        )
    return Remark(one.id, said, people.get(one.by, one.by), one.at, about=f"proposal for the {about}")


def _keys(document: Document[Story], update: bytes, name: str) -> tuple[tuple[int, int, str], ...]:
    """A lasting name for each word of a field."""
    lines = document.lines(name)
    pieces = [found.span() for found in _PIECE.finditer(lines.text())]
    if not pieces:
        return ()
    runs = tuple((lines.to_utf8(start), lines.to_utf8(end)) for start, end in pieces)
    names = named_apart(update, name, runs)
    return tuple((*piece, base64.b64encode(key).decode()) for piece, key in zip(pieces, names, strict=True))


# Back in


@dataclass(frozen=True, slots=True)
class CameBack:
    """A review document that was read, and the story to which it belongs, before anything of it is there."""

    name: str
    story: str
    proposed: Proposed
    record: Record


@dataclass(frozen=True, slots=True)
class BroughtIn:
    """What came of it. `left`: what has no place in the copy as it is now, in a sentence each; notes tell it, too."""

    story: str
    slugline: str
    suggestions: int
    notes: int
    settled: int
    left: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """In one sentence, for whoever brought it in."""
        counted = (
            (self.suggestions, "proposal came in", "proposals came in"),
            (self.notes, "note came in", "notes came in"),
            (self.settled, "note was settled", "notes were settled"),
            (len(self.left), "change has no place in the copy", "changes have no place in the copy"),
        )
        said = [_many(number, one, more) for number, one, more in counted if number]
        return ", ".join(said) + "." if said else "It says nothing that is not known here."


def _many(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}"


def read_review(newsroom: Newsroom, path: Path, story_id: str = "") -> CameBack:
    """A review document of ours. `story_id`: the story that it must belong to.

    Raises BadInput for what is no such document, NotFound when its story is not in this newsroom.
    """
    received = read_file(path)
    proposed = received.drafts[0].returned if len(received.drafts) == 1 else None
    record = record_of(proposed.record) if proposed is not None else None
    if proposed is None or record is None:
        raise BadInput(NOT_OURS.format(received.name))
    if story_id and record.story != story_id:
        raise BadInput(f"{received.name} belongs to another story, “{_title(newsroom, record.story)}”.")
    try:
        newsroom.story(record.story)
    except NotFound:
        raise NotFound(f"The story of {received.name} is not in this newsroom.") from None
    return CameBack(received.name, record.story, proposed, record)


def _title(newsroom: Newsroom, story_id: str) -> str:
    try:
        story = newsroom.story(story_id)
        return story.slugline or story.headline
    except NotFound:
        return story_id


def bring_in(newsroom: Newsroom, came: CameBack) -> BroughtIn:
    """Put what a review document proposes and says into its story; a version is kept first. Raises NotFound,
    DiskTrouble."""
    people = {name: p.id for p in newsroom.records("person") for name in (p.name, p.display_name) if name}
    names = Names({" ".join(name.split()): id for name, id in people.items()}, newsroom.clock().isoformat())
    newsroom.keep_version(came.story, "import", came.name)
    with newsroom.edit(Story, came.story) as document:
        taken: Taken = propose(document, came.proposed, _copy(document, came.record.review), names)
    slugline = newsroom.story(came.story).slugline
    return BroughtIn(came.story, slugline, taken.suggestions, taken.notes, taken.settled, tuple(taken.left))


def _copy(document: Document[Story], review: Review) -> Copy:
    texts = {name: "".join(chunk.words for chunk in review.chunks.get(name, ())) for name in FIELDS}
    update = document.update()
    places = {name: _places(document, update, name, text, review) for name, text in texts.items()}
    return Copy(texts, places, review.remarks)


def _places(
    document: Document[Story], update: bytes, name: str, text: str, review: Review
) -> Callable[[int], int | None]:
    """Where the characters of a field that went out are now."""
    lines = document.lines(name)
    pieces = [piece for piece in review.keys.get(name, ()) if 0 <= piece[0] < piece[1] <= len(text)]
    found = found_apart(update, name, [_key(key) for _, _, key in pieces])
    starts = [start for start, _, _ in pieces]
    now: list[tuple[int | None, ...]] = []
    for (start, end, _), runs in zip(pieces, found, strict=True):
        left = tuple((lines.from_utf8(a), lines.from_utf8(b)) for a, b in runs)
        now.append(_letters(text[start:end], left, document, name))

    def place(at: int) -> int | None:
        n = bisect_right(starts, at) - 1
        if n < 0 or at >= pieces[n][1]:
            return None
        return now[n][at - starts[n]]

    return place


def _key(key: str) -> bytes:
    try:
        return base64.b64decode(key, validate=True)
    except ValueError:
        return b""


def _letters(word: str, runs: Runs, document: Document[Story], name: str) -> tuple[int | None, ...]:
    """Where each letter of a word is; of one from which letters were taken, those that are left in their order."""
    at = [n for start, end in runs for n in range(start, end)]
    if len(at) == len(word):
        return tuple(at)
    left = "".join(document.lines(name).slice(start, end) for start, end in runs)
    placed: list[int | None] = [None] * len(word)
    for one, other, length in SequenceMatcher(None, word, left, autojunk=False).get_matching_blocks():
        placed[one : one + length] = at[other : other + length]
    return tuple(placed)
