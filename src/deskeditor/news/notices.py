"""What a person of the newsroom is told: somebody filed, sent back, assigned, asked them, or time runs out.

The rules are functions of values. A notice has an id that follows from what it tells and to whom: however often, and in
how many programs, they are asked, it is there once. Nobody is told of their own deeds.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal
from uuid import UUID, uuid5

from deskeditor.news.problems import BadInput
from deskeditor.news.records import Note, Person
from deskeditor.news.times import parse, stamp
from deskeditor.news.workflow import Meaning

NoticeKind = Literal["filed", "sent back", "assigned", "mentioned", "answered", "due", "overdue", "changed"]
NOTICE_KINDS: tuple[NoticeKind, ...] = (
    "filed",
    "sent back",
    "assigned",
    "mentioned",
    "answered",
    "due",
    "overdue",
    "changed",
)
DUE_SOON = timedelta(minutes=30)
LATE = timedelta(days=7)
"""A deadline that passed longer ago is not told of any more."""
LOOKED_BACK = timedelta(days=30)
"""What happened longer ago is not told of any more."""
ONE_DEED = timedelta(seconds=10)
"""Who sends a story back and gives it to its reporter does one thing, and is told of once."""
FILED = "filed"
"""The key of the state into which anybody may file for somebody else."""
UNFINISHED: tuple[Meaning, ...] = ("draft", "in review")
LONGEST_WORDS = 120
"""Characters of a note in a sentence, and of a title."""
LONGEST_TITLE = 60
OURS = UUID("6f1c2a52-9d0b-5c0e-8a6e-3f1f0c1d5b77")
"""The namespace of the ids."""


@dataclass(frozen=True, slots=True)
class Notice:
    id: str
    person: str
    """Id of who is told."""
    story: str
    kind: NoticeKind
    about: str
    """Id of the note, for `mentioned` and `answered`; else empty."""
    sentence: str
    by: str
    """Id of who did it; empty for the clock."""
    at: str
    """When it happened, ISO 8601 in UTC."""
    read_at: str = ""


@dataclass(frozen=True, slots=True)
class Move:
    """That somebody brought the story into a state: a decision on it."""

    id: str
    state: str
    by: str
    at: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Given:
    """That somebody gave the story to a person."""

    id: str
    to: str
    by: str
    at: str


@dataclass(frozen=True, slots=True)
class Altered:
    """That what readers get was changed after the story was marked ready: which fields, and by whom the last time."""

    fields: tuple[str, ...]
    by: str
    at: str


@dataclass(frozen=True, slots=True)
class StoryNews:
    """What happened to a story, as far as somebody might have to be told. Lists have the oldest first."""

    story: str
    title: str = ""
    desk: str = ""
    state: str = ""
    assignee: str = ""
    writers: tuple[str, ...] = ()
    """Ids of those in the byline; without any, of who began it: an editor who assigns a story writes none of it."""
    deadline: str = ""
    aside: bool = False
    """On hold or spiked: nobody is hurried."""
    moves: tuple[Move, ...] = ()
    given: tuple[Given, ...] = ()
    notes: tuple[Note, ...] = ()
    altered: tuple[Altered, ...] = ()


def told(
    person: Person, people: Mapping[str, str], news: StoryNews, now: datetime, meaning: Callable[[str], Meaning]
) -> list[Notice]:
    """What this person is to be told of the story, told already or not, the oldest first.

    `people`: names by id. `meaning` says what a state means in this house.
    """
    teller = _Teller(person, people, news, now, meaning)
    return sorted(teller.all(), key=lambda notice: (notice.at, notice.id))


def edits_desk(person: Person, desk: str) -> bool:
    """Whether what comes to this section is theirs to take: an editor's, or of somebody who does everything."""
    takes = not person.roles or "editor" in person.roles
    return takes and person.desk in ("", desk)


@dataclass(frozen=True)
class _Teller:
    person: Person
    people: Mapping[str, str]
    news: StoryNews
    now: datetime
    meaning: Callable[[str], Meaning]

    def all(self) -> Iterator[Notice]:
        moved = list(self._moved())
        yield from moved
        yield from self._given(moved)
        yield from self._asked(moved)
        yield from self._altered()
        yield from self._clock()

    # what somebody did with the story

    def _moved(self) -> Iterator[Notice]:
        """Of the last move only, and if it holds: what has gone on since needs nobody."""
        if not self.news.moves or self.news.moves[-1].state != self.news.state:
            return
        move, before = self.news.moves[-1], self.news.moves[-2:-1]
        was: Meaning = self.meaning(before[0].state) if before else "draft"
        is_: Meaning = self.meaning(move.state)
        if is_ == "in review" and was == "draft" and self._takes(move):
            yield from self._by(move.by, move.at, "filed", move.id, "filed {title}", move.note)
        elif is_ == "draft" and was in ("in review", "ready", "scheduled") and self.person.id in self._theirs():
            yield from self._by(move.by, move.at, "sent back", move.id, "sent {title} back", move.note)

    def _takes(self, move: Move) -> bool:
        """Whether it is theirs to take up: not if they wrote it, nor if an editor has begun with it."""
        filed = move.by in self._theirs() or move.state == FILED
        return filed and self.person.id not in self.news.writers and edits_desk(self.person, self.news.desk)

    def _given(self, moved: Iterable[Notice]) -> Iterator[Notice]:
        given = self.news.given[-1:]
        if not given or given[0].to != self.person.id or self.news.assignee != self.person.id:
            return
        one = given[0]
        if not any(notice.by == one.by and _apart(notice.at, one.at) <= ONE_DEED for notice in moved):
            yield from self._by(one.by, one.at, "assigned", one.id, "assigned {title} to you")

    def _asked(self, moved: list[Notice]) -> Iterator[Notice]:
        """Notes that name the person, and answers where they said something; not in a thread that is settled, nor what
        was told already as the reason why a story comes back."""
        reasons = {(move.by, move.note.strip()) for move in self.news.moves[-1:]} if moved else set()
        threads: dict[str, list[Note]] = {}
        for note in self.news.notes:
            threads.setdefault(note.thread or note.id, []).append(note)
        for id, notes in threads.items():
            if any(note.id == id and note.resolved_by for note in notes):
                continue
            spoke = False
            for note in sorted(notes, key=lambda n: (n.at, n.id)):
                if (note.by, note.text.strip()) in reasons:
                    continue
                if self.person.id in note.mentions:
                    yield from self._by(
                        note.by, note.at, "mentioned", note.id, "mentioned you in {title}", note.text, note.id
                    )
                elif spoke:
                    yield from self._by(
                        note.by, note.at, "answered", note.id, "answered you in {title}", note.text, note.id
                    )
                spoke = spoke or note.by == self.person.id

    def _altered(self) -> Iterator[Notice]:
        """To who let it through, and to who wrote it."""
        ready = next((move for move in reversed(self.news.moves) if self.meaning(move.state) == "ready"), None)
        if ready is None or self.meaning(self.news.state) not in ("ready", "scheduled"):
            return
        if self.person.id not in (*self._theirs(), ready.by):
            return
        for one in self.news.altered:
            said = f"changed {_listed(one.fields)} of {{title}} after it was marked ready"
            yield from self._by(one.by, one.at, "changed", f"{ready.id} {one.by}", said)

    # the clock

    def _clock(self) -> Iterator[Notice]:
        due = _moment(self.news.deadline)
        if due is None or self.news.aside or self.meaning(self.news.state) not in UNFINISHED:
            return
        title, at, key = _title(self.news.title), stamp(due), f"{self.news.story} {stamp(due)}"
        if due - DUE_SOON <= self.now < due and self._works_on_it():
            at = stamp(due - DUE_SOON)
            yield self._made("due", key, f"{title} is due in 30 minutes.", "", at)
        elif due <= self.now < due + LATE and (self._works_on_it() or edits_desk(self.person, self.news.desk)):
            yield self._made("overdue", key, f"{title} is overdue.", "", at)

    def _works_on_it(self) -> bool:
        """The reporter, until it is filed; from then on who has it on the desk."""
        mine = (self.news.assignee or next(iter(self.news.writers), "")) == self.person.id
        return mine and (self.meaning(self.news.state) == "draft" or self.person.id not in self.news.writers)

    # what they have in common

    def _theirs(self) -> tuple[str, ...]:
        return (*self.news.writers, self.news.assignee)

    def _by(
        self, by: str, at: str, kind: NoticeKind, key: str, said: str, words: str = "", about: str = ""
    ) -> Iterator[Notice]:
        """What somebody else did, not too long ago. `said` follows their name."""
        moment = _moment(at)
        if by == self.person.id or moment is None or moment < self.now - LOOKED_BACK:
            return
        sentence = f"{self.people.get(by) or by or 'Somebody'} {said.format(title=_title(self.news.title))}"
        quoted = _short(words, LONGEST_WORDS)
        yield self._made(kind, key, f"{sentence}: “{quoted}”" if quoted else f"{sentence}.", by, stamp(moment), about)

    def _made(self, kind: NoticeKind, key: str, sentence: str, by: str, at: str, about: str = "") -> Notice:
        id = str(uuid5(OURS, f"{self.person.id} {kind} {key}"))
        sentence = sentence[:1].upper() + sentence[1:]
        return Notice(id, self.person.id, self.news.story, kind, about, sentence, by, at)


def unread(notices: Iterable[Notice]) -> int:
    return sum(1 for notice in notices if not notice.read_at)


def new_among(notices: Iterable[Notice], known: Collection[str]) -> list[Notice]:
    """Those whose ids are not known yet, each once."""
    return list({notice.id: notice for notice in notices if notice.id not in known}.values())


def _moment(at: str) -> datetime | None:
    if not at:
        return None
    try:
        return parse(at)
    except BadInput:
        return None


def _apart(one: str, other: str) -> timedelta:
    first, second = _moment(one), _moment(other)
    return abs(first - second) if first and second else timedelta.max


def _title(title: str) -> str:
    return f"“{_short(title, LONGEST_TITLE)}”" if title.strip() else "a story without a headline"


def _short(words: str, longest: int) -> str:
    """On one line, cut at a word."""
    words = " ".join(words.split())
    if len(words) <= longest:
        return words
    return words[: longest - 1].rsplit(" ", 1)[0].rstrip() + "…"


def _listed(fields: tuple[str, ...]) -> str:
    """`the headline, the body and 2 more`."""
    named = [f"the {field.replace('_', ' ')}" for field in fields]
    if len(named) <= 1:
        return named[0] if named else "something"
    if len(named) <= 3:
        return f"{', '.join(named[:-1])} and {named[-1]}"
    return f"{', '.join(named[:2])} and {len(named) - 2} more"
