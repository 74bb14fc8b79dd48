"""What becomes of the words that somebody wrote on a card."""

from collections.abc import Iterable
from datetime import UTC, datetime

from deskeditor.gui.notes.card import OpenCard
from deskeditor.gui.session import Session
from deskeditor.news.records import NoteKind, Person
from deskeditor.review import notes
from deskeditor.text.ranges import Range


def send(session: Session, opened: OpenCard, people: Iterable[Person], passage: Range | None) -> str:
    """Id of what was written: a new thread on a passage, an answer, a comment on a suggestion, or a note that says
    something else now. Raises BadInput, NotFound and Refused."""
    story, card, draft = session.story, opened.card, opened.draft
    kind: NoteKind = "legal" if draft.legal and opened.new else "note"
    said = notes.Written(opened.edit.words, session.me, now(), people, kind)
    if opened.new:
        return notes.write(story, said, about=card.about, passage=passage)
    if draft.note:
        notes.rewrite(story, draft.note, said)
        return draft.note
    if card.threads:
        return notes.answer(story, card.threads[0].id, said)
    return notes.write(story, said, about=card.about, passage=passage, suggestion=card.id)


def now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
