"""A computer's clock that is put back an hour: order, times and steps stay as a person expects them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from deskeditor.news.records import Story
from deskeditor.newsroom import Newsroom, StoryFilter

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)


@dataclass
class Clock:
    """Goes on by a second with every look."""

    at: datetime = datetime(2026, 10, 25, 1, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.at += timedelta(seconds=1)
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def room(tmp_path: Path, clock: Clock) -> Iterator[Newsroom]:
    with Newsroom.create(tmp_path / "room", clock=clock) as newsroom:
        newsroom.me = newsroom.add_person(name="Ada Quill")
        yield newsroom


def words(newsroom: Newsroom, story: str, said: str) -> None:
    with newsroom.edit(Story, story) as document:
        document.set("headline", said)


def test_what_was_changed_last_stays_the_last_changed(room: Newsroom, clock: Clock) -> None:
    first, second = room.new_story(headline="One"), room.new_story(headline="Two")
    words(room, second, "Two changed")
    before = room.modified(second)
    clock.at -= HOUR
    words(room, second, "Two changed again")
    assert room.modified(second) >= before
    newest = room.stories(StoryFilter(sort="modified", descending=True))
    assert [row.id for row in newest] == [second, first]


def test_after_a_start_with_the_clock_put_back(room: Newsroom, clock: Clock) -> None:
    story = room.new_story(headline="One")
    words(room, story, "One changed")
    before = room.modified(story)
    clock.at -= HOUR
    with Newsroom.open(room.folder, clock=clock) as again:
        words(again, story, "One changed later")
        assert again.story(story).headline == "One changed later"
        assert again.modified(story) >= before


def test_versions_and_history_keep_their_order(room: Newsroom, clock: Clock) -> None:
    story = room.new_story(headline="One")
    room.keep_version(story, "named", "first")
    room.set_fields(story, headline="Two", urgency=1)
    clock.at -= HOUR
    room.set_fields(story, headline="Three", urgency=2)
    room.keep_version(story, "named", "second")
    room.set_fields(story, headline="Four", urgency=3)
    room.keep_version(story, "named", "third")
    versions = room.versions(story)
    assert [version.name for version in versions if version.name] == ["third", "second", "first"]
    assert [version.at for version in versions] == sorted((v.at for v in versions), reverse=True)
    told = [change.after for change in room.history(story) if change.field == "urgency"]
    assert told == ["1", "2", "3"]


def test_a_decision_that_comes_later_counts_whatever_the_clock_says(room: Newsroom, clock: Clock) -> None:
    story = room.new_story(headline="One")
    room.set_fields(story, hold=True)
    clock.at -= HOUR
    room.set_fields(story, hold=False)
    assert room.story(story).hold is False


def test_who_is_here_is_seen_whatever_the_clock_says(room: Newsroom, clock: Clock) -> None:
    clock.at -= HOUR
    with Newsroom.open(room.folder, clock=clock) as other:
        other.here(["story"])
        clock.at -= 24 * HOUR
        assert [one.stories for one in room.others()] == [("story",)]
        clock.at += 999 * HOUR
        assert [one.stories for one in room.others()] == [("story",)]
    assert room.others() == []
