"""Putting what a document proposes into a story: as suggestions and notes of their authors, and nothing else.

Words of the copy that the document was made of are found again where they are now. What has no words left to hold on to
is not put anywhere else: it becomes a note that says so.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from deskeditor.formats.comparing import NOBODY
from deskeditor.formats.proposed import Change, Pen, Proposed, Range, Remark, Stray
from deskeditor.news.ids import new_id
from deskeditor.news.records import Note, NoteKind, Story
from deskeditor.text import anchors
from deskeditor.text.cleaning import clean
from deskeditor.text.document import Document
from deskeditor.text.marked import DELETION, INSERTION, Run
from deskeditor.text.suggesting import Proposer, suggest

Place = Callable[[int], int | None]
"""Where a character of the copy is in the shared text now, by its place then; None when it is gone."""
LONGEST_NAME = 200
"""Letters of the name of who is not in the newsroom."""
SHOWN = 200
"""So many characters of a change stand in a note about it."""
NO_PLACE = "This change has no place in the copy as it is now: {}."
OF_NO_COPY = "This change is not of the copy: {}, in “{}”."


@dataclass(frozen=True, slots=True)
class Copy:
    """The copy that a document was made of. `texts`: the shared text of each field then; `places`: where its characters
    are now; `remarks`: the notes that it carried."""

    texts: Mapping[str, str]
    places: Mapping[str, Place]
    remarks: Sequence[Remark] = ()


@dataclass
class Taken:
    """What came of it: suggestions and notes that are in the story now, and `left`, in a sentence each, what has no
    place there (a note tells of each, too)."""

    suggestions: int = 0
    notes: int = 0
    settled: int = 0
    left: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Names:
    """`ids` of the people of the newsroom by their names; `saved`: who saved the document; `now`: ISO 8601."""

    ids: Mapping[str, str]
    now: str

    def id(self, name: str) -> str:
        """Of a person, or the name of who is not in the newsroom: as a line of few words, whatever the file says, and
        never the id of somebody who is."""
        line = " ".join("".join(letter if letter.isprintable() else " " for letter in name).split())[:LONGEST_NAME]
        return self.ids.get(line, NOBODY if line in self.ids.values() else line)


def propose(document: Document[Story], proposed: Proposed, copy: Copy, names: Names) -> Taken:
    """Everything as one change of the story."""
    taken = Taken()
    notes, settled = _notes(document, proposed, copy, names)
    held = [(note, _anchor(document, remark, copy)) for note, remark in notes]
    with document.changing():
        for note, anchor in held:
            if anchor is not None:
                anchors.keep(document, note.id, anchor)
            document.add("notes", note)
        for id, name in settled.items():
            document.amend("notes", id, resolved_by=names.id(name), resolved_at=names.now)
        taken.notes, taken.settled = len(held), len(settled)
        known = _known(document)
        for name in copy.texts:
            fresh = [c for c in proposed.changes if c.field == name and _key(c, copy, names) not in known]
            placed = [_Placed.of(change, copy) for change in fresh]
            standing = [one for one in placed if one.stands and not _is_there(document, one, names)]
            _suggest(document, name, standing, names)
            taken.suggestions += len(standing)
            for one in placed:
                if not one.stands:
                    _leave(document, one.change.pen, name, NO_PLACE.format(_said(one.change, copy)), names, taken)
        for stray in proposed.strays:
            _leave(document, stray.pen, "", OF_NO_COPY.format(_stray(stray), stray.around[:SHOWN]), names, taken)
        _decided(document, proposed, names, taken)
    return taken


# Suggestions


def _known(document: Document[Story]) -> set[tuple[str, ...]]:
    """Everything that was ever proposed for the story in words: a document may come back twice."""
    found = {_said_by(one.by, one.at, one.field, one.deleted, one.inserted) for one in document.read("suggestions")}
    names = ("by", "at", "field", "deleted", "inserted")
    found |= {_said_by(*(str(said.get(name, "")) for name in names)) for said in document.proposals().values()}
    return found | {(by, "", *words) for by, _, *words in found}


def _said_by(by: str, at: str, field: str, deleted: str, inserted: str) -> tuple[str, ...]:
    return by, at[:19], field, deleted, inserted


def _key(change: Change, copy: Copy, names: Names) -> tuple[str, ...]:
    gone = "".join(copy.texts[change.field][start:end] for start, end in change.cuts)
    return _said_by(names.id(change.pen.by), change.pen.at, change.field, gone, change.words)


@dataclass(frozen=True, slots=True)
class _Placed:
    """A change where its words are now: `cuts` in their order, `at` where words come (-1: none do)."""

    change: Change
    cuts: tuple[Range, ...] = ()
    at: int = -1
    stands: bool = False
    beside: Range = (0, 0)
    """From what is left right before the words that come to what is left right behind them."""
    id: str = field(default_factory=new_id)
    """Of the suggestion that it becomes."""

    @classmethod
    def of(cls, change: Change, copy: Copy) -> "_Placed":
        text, place = copy.texts[change.field], copy.places[change.field]
        if any(end > len(text) for _, end in change.cuts) or change.at > len(text):
            return cls(change)
        now = [place(at) for start, end in change.cuts for at in range(start, end)]
        at = _between(text, place, change.at) if change.words else -1
        if at is None or any(one is None for one in now):
            return cls(change)
        cuts = tuple(_runs(one for one in now if one is not None))
        return cls(change, cuts, at, True, _beside(place, change) if change.words and text else (0, 0))


def _between(text: str, place: Place, at: int) -> int | None:
    """Where words come that stood between two characters: beside the one that is left."""
    if not text:
        return 0
    before = place(at - 1) if at else None
    behind = place(at) if at < len(text) else None
    starts_line = not at or text[at - 1] == "\n"
    if behind is not None and (starts_line or before is None):
        return behind
    return before + 1 if before is not None else None


def _beside(place: Place, change: Change) -> Range:
    before = place(change.at - 1) if change.at else None
    behind = place(change.at)
    start = before + 1 if before is not None else max(0, (behind or 0) - len(change.words))
    return start, behind if behind is not None else start + len(change.words)


def _is_there(document: Document[Story], one: _Placed, names: Names) -> bool:
    """Whether it came in before, be it as a part of another suggestion or of words that others would take out, too."""
    runs = document.runs(one.change.field)
    if runs is None:
        return False
    taken_out = (_made(run, DELETION) for cut in one.cuts for run in runs.within(*cut))
    if not all(taken_out):
        return False
    lines, by = document.lines(one.change.field), names.id(one.change.pen.by)
    start, end = one.beside[0], min(one.beside[1], len(lines))
    own = (run for run in runs.within(start, end) if by in _made(run, INSERTION)) if start < end else ()
    return clean(one.change.words) in "".join(lines.slice(run.start, run.end) for run in own)


def _made(run: Run, prefix: str) -> list[object]:
    """Who made the marks of this kind on words."""
    marks = (said for key, said in run.marks.items() if key.startswith(prefix))
    return [said.get("by") if isinstance(said, dict) else "" for said in marks]


def _runs(places: Iterable[int]) -> Iterator[Range]:
    start = end = -1
    for at in sorted(places):
        if at != end:
            if start >= 0:
                yield start, end
            start = at
        end = at + 1
    if start >= 0:
        yield start, end


def _suggest(document: Document[Story], name: str, placed: Sequence[_Placed], names: Names) -> None:
    """From behind to the front, so that what is before stays where it is; changes may lie in each other."""
    comes = sorted({one.at for one in placed if one.at >= 0})
    pieces: list[tuple[int, int, str, _Placed]] = []
    for one in placed:
        pieces += [(*part, "", one) for cut in one.cuts for part in _apart(cut, comes)]
        if one.at >= 0:
            pieces.append((one.at, one.at, one.change.words, one))
    for start, end, words, one in sorted(pieces, key=lambda piece: piece[:2], reverse=True):
        pen = one.change.pen
        who = Proposer(names.id(pen.by), partial(_time, pen.at or names.now))
        with who.one(one.id):
            suggest(document, name, start, end, words, who)


def _time(at: str) -> str:
    return at


def _apart(cut: Range, comes: Sequence[int]) -> Iterator[Range]:
    """What goes, in pieces between the places where words come."""
    start, end = cut
    for at in (at for at in comes if start < at < end):
        yield start, at
        start = at
    yield start, end


def _decided(document: Document[Story], proposed: Proposed, names: Names, taken: Taken) -> None:
    """What was accepted or rejected in the document is told to who decides here."""
    open_ids = {one.id for one in document.read("suggestions")}
    for ids, sentence in (
        (proposed.accepted, "Accepted in the document."),
        (proposed.rejected, "Rejected in the document."),
    ):
        for id in ids:
            if id in open_ids and _add(document, replace(_note(sentence, proposed.saved, names), suggestion=id)):
                taken.notes += 1


# Notes


def _notes(
    document: Document[Story], proposed: Proposed, copy: Copy, names: Names
) -> tuple[list[tuple[Note, Remark]], dict[str, str]]:
    """The comments that are new, as notes; and who settled, in the document, which of the notes that it carried."""
    known = {(one.by, one.at[:19], one.text): one for one in copy.remarks}
    standing = {note.id: note for note in document.read("notes")}
    threads: dict[str, str] = {}
    made: list[tuple[Note, Remark]] = []
    settled: dict[str, str] = {}
    unmatched = list(standing.values())
    for remark in proposed.remarks:
        old = known.get((remark.by, remark.at[:19], remark.text)) or _with_its_words(known, remark)
        note = standing.get(old.id) if old is not None else _standing(unmatched, remark, names)
        if note is not None:
            unmatched = [other for other in unmatched if other.id != note.id]
            threads[remark.id] = note.thread or note.id
            if remark.resolved and old is not None and not old.resolved and not note.thread and not note.resolved_at:
                settled[note.id] = proposed.saved.by  # documents do not say who settled a note
        if note is not None or old is not None:
            continue
        above = threads.get(remark.thread, "")
        kind: NoteKind = standing[above].kind if above in standing else "note"
        made.append((replace(_note(remark.text, Pen(remark.by, remark.at), names), thread=above, kind=kind), remark))
        threads[remark.id] = above or made[-1][0].id
    return [(_complete(note, remark, names), remark) for note, remark in made], settled


def _standing(notes: Iterable[Note], remark: Remark, names: Names) -> Note | None:
    """The note that this comment became when the document came in before."""
    one = _complete(_note(remark.text, Pen(remark.by, remark.at), names), remark, names)
    ones = (one, replace(one, text=remark.text))
    if not remark.at:  # it came in with the time when it did
        return next((note for note in notes if any(_same(replace(o, at=note.at), note) for o in ones)), None)
    return next((note for note in notes if any(_same(o, note) for o in ones)), None)


def _complete(note: Note, remark: Remark, names: Names) -> Note:
    """An answer belongs to its thread; what begins one is about something, and may be settled."""
    if note.thread:
        return note
    text = f"“{remark.about[:SHOWN]}”: {note.text}" if remark.start < 0 and remark.about else note.text
    by, at = (names.id(remark.by), names.now) if remark.resolved else ("", "")
    return replace(note, text=text, about=remark.field, resolved_by=by, resolved_at=at)


def _with_its_words(known: Mapping[tuple[str, str, str], Remark], remark: Remark) -> Remark | None:
    """A note that was about no words in the document says there what it is about, before its own words."""
    same = (one for (by, at, _), one in known.items() if (by, at) == (remark.by, remark.at[:19]))
    return next((one for one in same if remark.text.startswith("[") and remark.text.endswith(f"] {one.text}")), None)


def _anchor(document: Document[Story], remark: Remark, copy: Copy) -> anchors.Anchor | None:
    """The words that are left of those that a comment is about."""
    place = copy.places.get(remark.field)
    if place is None or remark.start < 0:
        return None
    end = min(remark.end, len(copy.texts[remark.field]))
    held = [at for n in range(remark.start, end) if (at := place(n)) is not None]
    return anchors.make(document, remark.field, min(held), max(held) + 1) if held else None


def _note(text: str, pen: Pen, names: Names) -> Note:
    return Note(new_id(), text=text, by=names.id(pen.by), at=pen.at or names.now)


def _leave(document: Document[Story], pen: Pen, about: str, sentence: str, names: Names, taken: Taken) -> None:
    if not _add(document, replace(_note(sentence, pen, names), about=about)):
        return
    taken.left.append(f"{pen.by}: {sentence}" if pen.by else sentence)


def _add(document: Document[Story], note: Note) -> bool:
    """Unless the same person said the same at the same time."""
    if any(_same(note, other) for other in document.read("notes")):
        return False
    document.add("notes", note)
    return True


def _same(one: Note, other: Note) -> bool:
    return (one.by, one.at[:19], one.text, one.suggestion) == (other.by, other.at[:19], other.text, other.suggestion)


def _said(change: Change, copy: Copy) -> str:
    text = copy.texts[change.field]
    gone = " … ".join(text[start:end] for start, end in change.cuts)
    return _change(gone, change.words)


def _stray(stray: Stray) -> str:
    return _change(stray.words, "") if stray.cut else _change("", stray.words)


def _change(gone: str, words: str) -> str:
    gone, words = gone.strip()[:SHOWN], words.strip()[:SHOWN]
    if gone == words:
        return f"move “{gone}”"
    if gone and words:
        return f"“{words}” in the place of “{gone}”"
    return f"take out “{gone}”" if gone else f"put in “{words}”"
