"""A document with changes in it, whatever its format, held against the copy: what it proposes (`formats.returned`)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from deskeditor.formats.draft import Draft
from deskeditor.formats.proposed import FIELDS, Pen, Proposed, Remark
from deskeditor.formats.returned import returned, shown
from deskeditor.formats.review import Record, Review, record_of
from deskeditor.formats.signs import Sign, cited, laid_out
from deskeditor.text.marked import Chunk

NOBODY = "Unknown reader"
"""Of a document that does not say who saved it."""


@dataclass
class Comment:
    """`first` and `last`: the signs that it is about, by number, `last` not included; both -1 when it is about none."""

    remark: Remark
    first: int = -1
    last: int = -1


@dataclass
class Marked:
    """A document sign by sign. `by` and `at`: who saved it last, and when. `record`: what one of ours carries."""

    signs: list[Sign] = field(default_factory=list)
    comments: list[Comment] = field(default_factory=list)
    record: str = ""
    by: str = ""
    at: str = ""

    @property
    def has_changes(self) -> bool:
        return any(s.put or s.cut or s.changed for s in self.signs)


def copy_of(record: Record) -> list[Sign]:
    """The signs of the copy in the order of a document, with footnotes behind it."""
    signs: list[Sign] = []
    for name in FIELDS:
        of_field = record.review.signs(name)
        if name != "body":
            signs += of_field if len(of_field) > 1 else []
            continue
        main, notes = laid_out(of_field, record.photos)
        signs += main
        for label in cited(main, notes):
            signs += notes[label]
    return signs


def of_draft(draft: Draft) -> Record:
    """The copy that was read from the document itself."""
    chunks = {name: (Chunk(words),) for name in FIELDS if (words := str(draft.fields.get(name, "")))}
    return Record("", Review(chunks), tuple(photo.name for photo in draft.photos))


def with_proposals(draft: Draft, marked: Marked) -> Draft:
    """The draft with what the document proposes for it; and, when it was made of copy of ours, for that copy."""
    record = record_of(marked.record) if marked.record else None
    return replace(
        draft,
        proposed=proposed(marked, copy_of(of_draft(draft)), own=False)
        if marked.has_changes or marked.comments
        else None,
        returned=proposed(marked, copy_of(record), own=True) if record is not None else None,
    )


def proposed(marked: Marked, copy: Sequence[Sign], *, own: bool, plain: bool = False) -> Proposed:
    """What the document proposes for the copy. `own`: it was made here, so that what differs without being tracked was
    changed by who had it; else the copy was read from it. `plain`: both are the text as it is written."""
    order = list(_in_order(marked.signs))
    document = [marked.signs[n] for n in order]
    saved = Pen(marked.by or NOBODY, marked.at) if own else None
    found = returned(copy, document, saved, plain=plain)
    places: list[tuple[str, int] | None] = [None] * len(marked.signs)
    for n, place in zip(order, found.places, strict=True):
        places[n] = place
    remarks = tuple(_placed(comment, marked.signs, places) for comment in marked.comments)
    return Proposed(
        tuple(found.changes),
        tuple(found.strays),
        remarks,
        tuple(found.accepted),
        tuple(found.rejected),
        Pen(marked.by or NOBODY, marked.at),
        marked.record,
    )


def _in_order(signs: Sequence[Sign]) -> Iterable[int]:
    """The numbers of the signs field by field, footnotes behind the body, and at last what is no copy."""
    groups: dict[str, list[int]] = {name: [] for name in (*FIELDS[:3], "notes", *FIELDS[3:], "")}
    line: list[int] = []
    for n, sign in enumerate(signs):
        line.append(n)
        if sign.ends:
            groups["notes" if sign.style.kind == "note" else sign.field].extend(line)
            line = []
    return [n for group in groups.values() for n in group]


def _placed(comment: Comment, signs: Sequence[Sign], places: Sequence[tuple[str, int] | None]) -> Remark:
    within = range(max(comment.first, 0), comment.last)
    held = [place for n in within if not signs[n].ends and (place := places[n]) is not None]
    if held:
        name = held[0][0]
        own = [at for field_, at in held if field_ == name]
        return replace(comment.remark, field=name, start=min(own), end=max(own) + 1)
    return replace(comment.remark, about=shown(signs[n] for n in within))
