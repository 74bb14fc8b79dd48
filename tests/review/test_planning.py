"""Assignments are given and days are read in a real newsroom."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from deskeditor.news.planning import Assignment
from deskeditor.news.problems import BadInput
from deskeditor.newsroom import Newsroom
from deskeditor.review.planning import assign, budget_of, due_at, new_assignment, undated, zone_of

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with Newsroom.create(tmp_path / "room", profile="large", clock=lambda: NOW) as newsroom:
        newsroom.me = newsroom.add_person(name="Ada Quill")
        yield newsroom


def test_what_was_assigned_stands_in_the_budget(room: Newsroom) -> None:
    said = Assignment(
        assignee=room.me,
        deadline="2026-11-23T17:00:00+01:00",
        target_length=600,
        desk="News",
        budget_line="Council votes",
        assignment_place="Town hall",
        assignment_note="Ask for the figures",
        photo_order="The mayor",
    )
    id = new_assignment(room, "BARRIER", said)
    story = room.story(id)
    assert (story.state, story.assignment_note) == ("assigned", "Ask for the figures")
    (slot,) = budget_of(room, date(2026, 11, 23), BERLIN).slots
    assert (slot.story.called, slot.story.line, slot.story.assignee_name) == ("BARRIER", "Council votes", "Ada Quill")
    assert (slot.story.photo_order, slot.story.target_length, slot.at.hour) == ("The mayor", 600, 17)
    assert budget_of(room, date(2026, 11, 24), BERLIN).slots == ()


def test_published_and_scheduled_stories_stay_in_the_list_of_their_day_and_spiked_ones_do_not(room: Newsroom) -> None:
    day = "2026-11-23T10:00:00+01:00"
    room.new_story(slugline="out", deadline=day, state="published")
    room.new_story(slugline="later", schedule="2026-11-23T20:00:00+01:00", state="scheduled")
    room.new_story(slugline="gone", deadline=day, spiked=True)
    found = budget_of(room, date(2026, 11, 23), BERLIN)
    assert [slot.story.slugline for slot in found.slots] == ["out", "later"]


def test_a_pitch_has_no_day_until_it_is_assigned(room: Newsroom) -> None:
    id = new_assignment(room, "idea", Assignment())
    assert (room.story(id).state, [one.id for one in undated(room)]) == ("pitch", [id])
    assign(room, id, {"assignee": room.me, "deadline": "2026-11-23T17:00:00+01:00"})
    assert (room.story(id).state, undated(room)) == ("assigned", [])
    assert [slot.story.id for slot in budget_of(room, date(2026, 11, 23), BERLIN).slots] == [id]


def test_an_assignment_needs_a_name(room: Newsroom) -> None:
    with pytest.raises(BadInput, match="slugline"):
        new_assignment(room, "  ", Assignment(assignee=room.me))
    assert room.count_stories() == 0


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("", ""),
        ("17:00", "2026-11-23T17:00:00+01:00"),
        ("9:30", "2026-11-24T09:30:00+01:00"),
        ("2026-12-01 08:15", "2026-12-01T08:15:00+01:00"),
        ("2026-12-01T08:15:00+03:00", "2026-12-01T08:15:00+03:00"),
    ],
)
def test_a_deadline_is_said_as_people_say_it(said: str, kept: str) -> None:
    assert due_at(said, BERLIN, NOW) == kept


def test_what_is_no_time_and_no_zone_is_told() -> None:
    with pytest.raises(BadInput, match="not a time"):
        due_at("teatime", BERLIN, NOW)
    with pytest.raises(BadInput, match="not a time zone"):
        zone_of("Europe/Nowhere")
    assert zone_of("") is None
