"""Notices in a newsroom: what one person does, the others are told once, at whichever desk they sit."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import copytree

import pytest

from deskeditor.news.ids import new_id
from deskeditor.news.records import Byline, Note, Story
from deskeditor.newsroom import Newsroom
from deskeditor.review.notices import NoticeWatch, mark_read, notices_for
from deskeditor.review.workflow import act
from deskeditor.upkeep.merging import merge


@dataclass
class Clock:
    now: datetime = field(default_factory=lambda: datetime(2026, 11, 23, 16, 0, tzinfo=UTC))

    def __call__(self) -> datetime:
        self.now += timedelta(milliseconds=5)
        return self.now

    def later(self, **by: float) -> None:
        self.now += timedelta(**by)


@dataclass
class Room:
    """A reporter, an editor of News and one of Sport."""

    newsroom: Newsroom
    clock: Clock
    ada: str
    jon: str
    sam: str
    watches: dict[str, NoticeWatch] = field(default_factory=dict)

    def by(self, person: str) -> Newsroom:
        """The newsroom with this person at the keys."""
        self.newsroom.me = person
        return self.newsroom

    def new(self, person: str) -> list[str]:
        """What this person's program finds now."""
        self.newsroom.flush(5)
        watch = self.watches.setdefault(person, NoticeWatch(self.newsroom, person))
        return [notice.sentence for notice in watch.look().new]

    def note(self, story: str, **said: object) -> str:
        note = Note(new_id(), by=self.newsroom.me, at=self.clock().isoformat(), **said)  # type: ignore[arg-type]
        with self.newsroom.edit(Story, story) as document:
            document.add("notes", note)
        return note.id


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    clock = Clock()
    with Newsroom.create(tmp_path / "room", profile="large", clock=clock) as newsroom:
        ada = newsroom.add_person(name="Ada Quill", roles=("reporter",), desk="News")
        jon = newsroom.add_person(name="Jon Park", roles=("editor",), desk="News")
        sam = newsroom.add_person(name="Sam Bly", roles=("editor",), desk="Sport")
        yield Room(newsroom, clock, ada, jon, sam)


def begun(room: Room, **said: object) -> str:
    fields = {"headline": "Bridge opens", "desk": "News", "assignee": room.ada, "body": "It is open."} | said
    return room.by(room.ada).new_story(**fields)


def test_from_filing_to_ready_everybody_hears_what_is_theirs_and_only_once(room: Room) -> None:
    story = begun(room)
    room.by(room.ada).set_fields(story, state="filed")
    assert room.new(room.jon) == ["Ada Quill filed “Bridge opens”."]
    assert room.new(room.jon) == room.new(room.ada) == room.new(room.sam) == []

    room.clock.later(minutes=5)
    room.by(room.jon)
    with room.newsroom.edit(Story, story) as document:
        document.decide("state", "back_to_reporter", actor=room.jon, note="Who counted?")
    assert room.new(room.ada) == ["Jon Park sent “Bridge opens” back: “Who counted?”"]
    assert room.new(room.jon) == []

    room.clock.later(minutes=5)
    room.by(room.ada).set_fields(story, state="filed")
    assert room.new(room.jon) == ["Ada Quill filed “Bridge opens”."]

    room.clock.later(minutes=5)
    room.by(room.jon).set_fields(story, state="ready")
    assert room.new(room.ada) == room.new(room.jon) == []
    room.clock.later(minutes=1)
    room.by(room.ada).set_fields(story, body="It is open at last.")
    assert room.new(room.jon) == ["Ada Quill changed the body of “Bridge opens” after it was marked ready."]
    assert room.new(room.ada) == []
    assert room.newsroom.notices.unread(room.jon) == 3


def test_typing_that_went_on_in_one_sitting_is_seen_after_ready(room: Room) -> None:
    """The history tells typing in a field every ten minutes only."""
    story = begun(room)
    room.by(room.jon).set_fields(story, body="It is open, says the port.")
    room.clock.later(minutes=1)
    room.by(room.jon).set_fields(story, state="ready")
    room.clock.later(minutes=1)
    room.by(room.jon).set_fields(story, body="It is open, says the port today.")
    assert room.new(room.ada) == ["Jon Park changed the body of “Bridge opens” after it was marked ready."]


def test_notes_and_proposals_after_ready_are_no_change_of_the_story(room: Room) -> None:
    story = begun(room)
    room.by(room.jon).set_fields(story, state="ready")
    room.clock.later(minutes=1)
    room.by(room.sam)
    room.note(story, text="A nice one")
    room.newsroom.set_fields(story, budget_line="The bridge", ednote="Page 3")
    assert room.new(room.ada) == room.new(room.jon) == []


def test_a_mention_is_told_whoever_writes_it_and_an_answer_too(room: Room) -> None:
    story = begun(room)
    room.by(room.sam)
    asked = room.note(story, text="Who counted?", mentions=(room.ada,))
    assert room.new(room.ada) == ["Sam Bly mentioned you in “Bridge opens”: “Who counted?”"]
    room.by(room.ada)
    room.note(story, thread=asked, text="The port.")
    assert room.new(room.sam) == ["Ada Quill answered you in “Bridge opens”: “The port.”"]
    assert room.newsroom.notices.of(room.sam)[0].about != asked


def test_time_that_passes_is_enough_for_a_deadline(room: Room) -> None:
    due = (room.clock() + timedelta(minutes=45)).isoformat()
    begun(room, deadline=due)
    assert room.new(room.ada) == []
    room.clock.later(minutes=20)
    assert room.new(room.ada) == ["“Bridge opens” is due in 30 minutes."]
    assert room.new(room.jon) == []
    room.clock.later(minutes=40)
    assert room.new(room.ada) == room.new(room.jon) == ["“Bridge opens” is overdue."]
    assert room.new(room.ada) == room.new(room.sam) == []


def test_an_assignment_by_somebody_else_is_told(room: Room) -> None:
    story = begun(room, assignee="")
    room.by(room.jon).set_fields(story, assignee=room.ada)
    assert room.new(room.ada) == ["Jon Park assigned “Bridge opens” to you."]


def test_a_story_that_is_begun_for_somebody_is_told_as_assigned(room: Room) -> None:
    """As an assignment in the planning is made: who it is for stands there from the first moment."""
    planned = {"headline": "Bridge opens", "desk": "News", "state": "assigned"}
    story = room.by(room.jon).new_story(**planned, assignee=room.ada)
    room.newsroom.new_story(**planned, assignee=room.jon)
    assert room.new(room.ada) == ["Jon Park assigned “Bridge opens” to you."]
    assert room.new(room.jon) == []
    with room.newsroom.edit(Story, story) as document:
        document.set("assignee", room.sam)
    assert room.new(room.sam) == ["Jon Park assigned “Bridge opens” to you."]
    assert room.new(room.ada) == []


def test_the_note_with_which_a_story_comes_back_is_told_once(room: Room) -> None:
    story = begun(room)
    act(room.newsroom, story, "file")
    act(room.by(room.jon), story, "send_back", note="Who counted? ")
    room.note(story, text="And when?", mentions=(room.ada,))
    assert sorted(room.new(room.ada)) == [
        "Jon Park mentioned you in “Bridge opens”: “And when?”",
        "Jon Park sent “Bridge opens” back: “Who counted?”",
    ]


def test_who_assigned_a_story_hears_that_it_is_filed(room: Room) -> None:
    lines = (Byline(new_id(), person=room.ada),)
    story = room.by(room.jon).new_story(headline="Lamps", desk="News", assignee=room.ada, bylines=lines)
    room.by(room.ada).set_fields(story, state="filed")
    assert room.new(room.jon) == ["Ada Quill filed “Lamps”."]


def test_another_program_of_the_same_person_tells_nothing_again(room: Room) -> None:
    begun(room, state="filed")
    first = notices_for(room.newsroom, room.jon)
    assert (len(first.new), first.unread) == (1, 1)
    mark_read(room.newsroom, room.jon, first.notices)
    again = notices_for(room.newsroom, room.jon)
    assert (again.new, again.unread, len(again.notices)) == ((), 0, 1)
    mark_read(room.newsroom, room.jon, again.notices, read=False)
    assert room.newsroom.notices.unread(room.jon) == 1
    mark_read(room.newsroom, room.ada, again.notices)
    assert room.newsroom.notices.unread(room.jon) == 1


def test_a_merge_brings_what_happened_at_the_other_desk_long_ago(room: Room, tmp_path: Path) -> None:
    story = begun(room)
    assert room.new(room.jon) == []
    copy = tmp_path / "copy"
    room.newsroom.flush(5)
    copytree(room.newsroom.folder, copy)
    with Newsroom.open(copy, clock=room.clock) as elsewhere:
        elsewhere.me = room.ada
        elsewhere.set_fields(story, state="filed")
    room.clock.later(days=5)
    merge(room.newsroom, copy)
    assert room.new(room.jon) == ["Ada Quill filed “Bridge opens”."]


def test_what_was_read_at_the_other_desk_is_read_here_after_a_merge(room: Room, tmp_path: Path) -> None:
    begun(room, state="filed")
    assert room.new(room.jon)
    room.newsroom.flush(5)
    copy = tmp_path / "copy"
    copytree(room.newsroom.folder, copy)
    with Newsroom.open(copy, clock=room.clock) as elsewhere:
        mark_read(elsewhere, room.jon, elsewhere.notices.of(room.jon))
        elsewhere.me = room.ada
        elsewhere.new_story(headline="Ferry stops", desk="News", state="filed")
        assert len(notices_for(elsewhere, room.jon).new) == 1
    merge(room.newsroom, copy)
    assert room.newsroom.notices.unread(room.jon) == 1
    assert room.new(room.jon) == []
    merge(room.newsroom, copy)
    assert len(room.newsroom.notices.of(room.jon)) == 2


def test_what_is_destroyed_leaves_no_notice(room: Room) -> None:
    story = begun(room, state="filed")
    assert room.new(room.jon)
    room.newsroom.destroy([story])
    assert room.newsroom.notices.of(room.jon) == []


def test_somebody_who_is_not_of_the_newsroom_is_told_nothing(room: Room) -> None:
    begun(room, state="filed")
    assert notices_for(room.newsroom, "").new == notices_for(room.newsroom, "stranger").new == ()
