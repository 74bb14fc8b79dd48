"""Writing notes on a story, answering them and settling them; and where their words are now.

All of it is done to the story's document: the window's own, or that of `Newsroom.edit`. Positions are code points of
the shared text (`Document.lines`), with the words of open suggestions. `by` is the id of a person, or the name of
somebody who is not in the newsroom; `at` a time, ISO 8601.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields

from deskeditor.news.ids import new_id
from deskeditor.news.kept import way_of
from deskeditor.news.notes import Thread, may_rewrite, mentioned, on_photo, threads
from deskeditor.news.problems import BadInput, NotFound, Refused
from deskeditor.news.records import Note, NoteKind, Person, Story
from deskeditor.text import anchors
from deskeditor.text.document import Document
from deskeditor.text.ranges import Range, Runs, whole
from deskeditor.text.readings import Reading

AT_MOST = 20_000
"""Code points of one note."""
_FIELDS = frozenset(
    f.name
    for f in fields(Story)
    if "kept" in f.metadata and f.name not in ("notes", "claims", "names", "ignored", "suggestions")
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where the words of a note are. `place` is None for a note that is on no passage, and for an orphan: one whose
    words are gone. `exact` are the words as they were."""

    field: str = ""
    place: Range | None = None
    exact: str = ""
    orphan: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """What a note is to be: who says what, when, as a note to everybody or one for the lawyers."""

    text: str
    by: str
    at: str
    people: Iterable[Person] = ()
    """Who can be mentioned."""
    kind: NoteKind = "note"


def write(
    document: Document[Story],
    written: Written,
    *,
    about: str = "",
    passage: Range | None = None,
    suggestion: str = "",
    id: str = "",
) -> str:
    """Begin a thread about a passage of a prose field, a whole field, a photo, its caption or the story; its id.

    Raises BadInput when there are no words, or nothing of that name to write about.
    """
    text = _text(written.text)
    _check_about(document, about, suggestion)
    note = Note(
        id=id or new_id(),
        about=about,
        text=text,
        kind=written.kind,
        by=written.by,
        at=written.at,
        mentions=mentioned(text, written.people),
        suggestion=suggestion,
    )
    anchor = _anchor(document, about, passage) if passage is not None else None
    with document.changing():
        if anchor is not None:
            anchors.keep(document, note.id, anchor)
        document.add("notes", note)
    return note.id


def answer(document: Document[Story], note_id: str, written: Written) -> str:
    """Say something in a thread, and open it again if it was settled. Raises BadInput and NotFound."""
    thread = thread_of(document, note_id)
    text = _text(written.text)
    note = Note(
        id=new_id(),
        thread=thread.id,
        text=text,
        kind=thread.note.kind,
        by=written.by,
        at=written.at,
        mentions=mentioned(text, written.people),
    )
    with document.changing():
        document.add("notes", note)
        if not thread.is_open:
            reopen(document, thread.id)
    return note.id


def rewrite(document: Document[Story], note_id: str, written: Written) -> None:
    """Say it otherwise. Raises BadInput, NotFound, and Refused for what somebody else said."""
    note = note_of(document, note_id)
    if not may_rewrite(note, written.by):
        raise Refused("Only who wrote a note can change it; answer it instead.")
    text = _text(written.text)
    if text != note.text:
        mentions = mentioned(text, written.people)
        document.amend("notes", note.id, text=text, edited_at=written.at, mentions=mentions)


def resolve(document: Document[Story], note_id: str, *, by: str, at: str) -> None:
    """Settle the thread to which a note belongs; nothing when it is settled already. Raises NotFound."""
    thread = thread_of(document, note_id)
    if thread.is_open:
        document.amend("notes", thread.id, resolved_by=by, resolved_at=at)


def reopen(document: Document[Story], note_id: str) -> None:
    """Raises NotFound."""
    thread = thread_of(document, note_id)
    if not thread.is_open:
        document.amend("notes", thread.id, resolved_by="", resolved_at="")


def note_of(document: Document[Story], note_id: str) -> Note:
    """Raises NotFound."""
    for note in document.read("notes"):
        if note.id == note_id:
            return note  # type: ignore[no-any-return]  # a listing of notes
    raise NotFound(f"The story has no note {note_id}.")


def thread_of(document: Document[Story], note_id: str) -> Thread:
    """The thread to which a note belongs. Raises NotFound."""
    for thread in threads(document.read("notes")):
        if any(note.id == note_id for note in thread.said):
            return thread
    raise NotFound(f"The story has no note {note_id}.")


def places(
    document: Document[Story], found: Iterable[Thread], kept: Mapping[str, anchors.Anchor] | None = None
) -> dict[str, Place]:
    """Where the words of these threads are, by their ids. `kept`: the anchors of the document, where they are known."""
    kept = anchors.kept(document) if kept is None else kept
    ranges = {field: document.ranges(field) for field in {anchor.field for anchor in kept.values()}}
    return {thread.id: _place(thread.note, kept, ranges) for thread in found}


def _place(note: Note, kept: Mapping[str, anchors.Anchor], ranges: Mapping[str, Mapping[str, Runs]]) -> Place:
    anchor = kept.get(note.id)
    if anchor is None:
        return Place(note.about)
    found = whole(ranges[anchor.field].get(note.id, ()))
    return Place(anchor.field, found, anchor.exact, orphan=found is None)


def passage(document: Document[Story], field: str, start: int, end: int) -> Range:
    """Where code points of a field as it is read (without open suggestions) are in the shared text.

    Raises BadInput when there are no words from start to end.
    """
    words = str(document.read(field)) if _is_prose(field) else ""
    if not 0 <= start < end <= len(words):
        raise BadInput(f"There are no words from {start} to {end} in “{field}”, which has {len(words)} characters.")
    runs = Reading(document.chunks(field)).runs(start, end)
    return runs[0][0], runs[-1][1]


def _anchor(document: Document[Story], field: str, passage: Range) -> anchors.Anchor:
    start, end = passage
    if not _is_prose(field) or not 0 <= start < end <= len(document.lines(field)):
        raise BadInput(f"A note can hold on to words of the copy only; “{field}” has none from {start} to {end}.")
    return anchors.make(document, field, start, end)


def _is_prose(field: str) -> bool:
    return field in _FIELDS and way_of(Story, field) == "prose"


def _text(text: str) -> str:
    text = text.strip()
    if not text:
        raise BadInput("A note needs words.")
    if len(text) > AT_MOST:
        raise BadInput(f"The note has {len(text):,} characters; a note can have {AT_MOST:,}.")
    return text


def _check_about(document: Document[Story], about: str, suggestion: str) -> None:
    photo = on_photo(about)
    if suggestion and photo is None and all(one.id != suggestion for one in document.read("suggestions")):
        raise NotFound("That suggestion is not open any more.")  # those of a photo are in its own document
    if not about:
        return
    if photo is not None:
        if all(use.id != photo[1] for use in document.read("photos")):
            raise NotFound("The story does not use that photo.")
    elif about not in _FIELDS:
        raise BadInput(f"A story has no field “{about}” to write a note about.")
