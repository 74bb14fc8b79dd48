"""What people say to each other about a story: threads of notes, who is mentioned, which ones somebody wants to see."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from deskeditor.news.records import Note, Person

ON_A_PHOTO = ("photo", "caption")
"""With what `Note.about` begins when it goes on with the id of a photo use."""
Which = Literal["open", "mine", "resolved", "all"]
_AT = re.compile(r"(?<!\w)@(?=\w)")


@dataclass(frozen=True, slots=True)
class Thread:
    """A note and what was answered to it, in the order of time."""

    note: Note
    answers: tuple[Note, ...] = ()

    @property
    def id(self) -> str:
        return self.note.id

    @property
    def is_open(self) -> bool:
        return not self.note.resolved_at

    @property
    def said(self) -> tuple[Note, ...]:
        return (self.note, *self.answers)

    @property
    def last(self) -> Note:
        return self.said[-1]

    def concerns(self, person: str) -> bool:
        """Whether the person said something in it, or is mentioned."""
        return bool(person) and any(note.by == person or person in note.mentions for note in self.said)


@dataclass(frozen=True, slots=True)
class NoteFilter:
    """`mine`: what is open and concerns me. `person` (an id, or a name of who is not in the newsroom): only threads in
    which they said something."""

    which: Which = "open"
    person: str = ""


def threads(notes: Iterable[Note]) -> tuple[Thread, ...]:
    """By the time at which they were begun, those of one second as they are listed. An answer to an answer belongs to
    the same thread; one to a note that is not there begins a thread of its own."""
    by_id = {note.id: note for note in notes}
    answers: dict[str, list[Note]] = {}
    begun = []
    for note in sorted(by_id.values(), key=lambda note: note.at):
        first = _first(note, by_id)
        if first is note:
            begun.append(note)
        else:
            answers.setdefault(first.id, []).append(note)
    return tuple(Thread(note, tuple(answers.get(note.id, ()))) for note in begun)


def _first(note: Note, by_id: dict[str, Note]) -> Note:
    """The note that begins the thread. Two that answer each other, by a damaged file, are two threads."""
    seen = {note.id}
    at = note
    while at.thread in by_id:
        at = by_id[at.thread]
        if at.id in seen:
            return note
        seen.add(at.id)
    return at


def wanted(thread: Thread, filter: NoteFilter, me: str) -> bool:
    if filter.person and all(note.by != filter.person for note in thread.said):
        return False
    match filter.which:
        case "open":
            return thread.is_open
        case "mine":
            return thread.is_open and thread.concerns(me)
        case "resolved":
            return not thread.is_open
    return True


def may_rewrite(note: Note, person: str) -> bool:
    """One's own words only."""
    return bool(person) and note.by == person


def mentioned(text: str, people: Iterable[Person]) -> tuple[str, ...]:
    """Ids of those whose name stands behind an `@`: the full name, the one as printed, or the first name of nobody
    else. Where one name is the beginning of another, the longer one is meant."""
    names = _names(people)
    longest_first = sorted(names, key=len, reverse=True)
    found: dict[str, None] = {}
    for sign in _AT.finditer(text):
        rest = text[sign.end() :].casefold()
        name = next((name for name in longest_first if _begins_with(rest, name)), None)
        if name is not None:
            found.update(dict.fromkeys(names[name]))
    return tuple(found)


def _names(people: Iterable[Person]) -> dict[str, list[str]]:
    """Who is called by each name, case folded."""
    full: dict[str, list[str]] = {}
    first: dict[str, list[str]] = {}
    for person in people:
        names = {person.name.strip().casefold(), person.display_name.strip().casefold()} - {""}
        for name in names:
            full.setdefault(name, []).append(person.id)
        for name in {name.split()[0] for name in names}:
            first.setdefault(name, []).append(person.id)
    return {name: ids for name, ids in first.items() if len(ids) == 1} | full


def _begins_with(text: str, name: str) -> bool:
    behind = text[len(name) : len(name) + 1]
    return text.startswith(name) and not (behind.isalnum() or behind == "_")


def on_photo(about: str) -> tuple[str, str] | None:
    """`photo` or `caption`, and the id of the use of the photo; None for a note on something else."""
    what, _, use = about.partition(":")
    return (what, use) if what in ON_A_PHOTO and use else None
