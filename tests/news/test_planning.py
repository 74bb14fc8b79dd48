"""The budget and the calendar: which story stands on which day, and what is said of it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskeditor.news.planning import (
    Planned,
    budget,
    budget_text,
    calendar,
    days_shown,
    first_state,
    moved,
    slots_of,
    state_when_given,
)
from deskeditor.news.problems import BadInput
from deskeditor.news.records import Story
from deskeditor.news.workflow import BY_KEY, STATES, Meaning, Workflow, state

BERLIN, KYIV = ZoneInfo("Europe/Berlin"), ZoneInfo("Europe/Kyiv")
DAY = date(2026, 11, 23)
LARGE = Workflow("large", STATES, ())
SMALL = Workflow("small", (BY_KEY["draft"], BY_KEY["ready"], BY_KEY["published"]), ())


def meaning(key: str) -> Meaning:
    return state(key).meaning


def story(id: str, deadline: str = "", **said: object) -> Planned:
    return replace(Planned(id, slugline=id, deadline=deadline), **said)  # type: ignore[arg-type]  # fields by name


def test_a_story_stands_on_the_day_of_the_clocks_where_it_is_read() -> None:
    late = story("late", "2026-11-23T23:30:00+01:00")
    assert list(calendar([late], DAY, DAY, BERLIN)) == [DAY]
    assert calendar([late], DAY, DAY, KYIV) == {}
    assert list(calendar([late], DAY, DAY + timedelta(days=1), KYIV)) == [date(2026, 11, 24)]


def test_what_goes_out_on_another_day_than_it_is_due_stands_on_both() -> None:
    feature = story("feature", "2026-11-20T17:00:00+01:00", schedule="2026-11-23T06:00:00+01:00")
    assert [(s.at.date().day, s.why) for s in slots_of(feature, BERLIN)] == [(20, "due"), (23, "out")]
    same = replace(feature, schedule="2026-11-20T20:00:00+01:00")
    assert [s.why for s in slots_of(same, BERLIN)] == ["due"]


def test_the_list_of_a_day_is_by_section_and_time_and_the_unfinished_of_before_come_first() -> None:
    found = budget(
        [
            story("b", "2026-11-23T17:00:00+01:00", desk="News"),
            story("a", "2026-11-23T09:00:00+01:00", desk="News", target_length=600, words=400),
            story("match", "2026-11-23T22:00:00+01:00", desk="Sport", words=150),
            story("nobody’s", "2026-11-23T10:00:00+01:00"),
            story("old", "2026-11-20T10:00:00+01:00", desk="News"),
            story("old but out", "2026-11-20T10:00:00+01:00", desk="News", state="published"),
            story("old and held", "2026-11-20T10:00:00+01:00", desk="News", hold=True),
            story("ancient", "2026-10-01T10:00:00+01:00", desk="News"),
            story("tomorrow", "2026-11-24T10:00:00+01:00", desk="News"),
            story("no day"),
            story("damaged", "when it is done"),
        ],
        DAY,
        BERLIN,
        meaning,
        today=DAY,
    )
    assert [(s.name, [slot.story.id for slot in s.slots], s.length) for s in found.sections] == [
        ("News", ["old", "a", "b"], 600),
        ("Sport", ["match"], 150),
        ("", ["nobody’s"], 0),
    ]
    assert [slot.story.id for slot in found.slots if slot.late] == ["old"]


def test_another_day_carries_nothing_over() -> None:
    old = story("old", "2026-11-20T10:00:00+01:00")
    assert budget([old], DAY, BERLIN, meaning, today=DAY + timedelta(days=1)).slots == ()
    assert [s.late for s in budget([old], date(2026, 11, 20), BERLIN, meaning, today=DAY).slots] == [False]


def test_the_text_of_the_budget_says_what_the_conference_asks() -> None:
    found = budget(
        [
            story(
                "BARRIER",
                "2026-11-23T17:00:00+01:00",
                desk="News",
                budget_line="Council votes\non the barrier",
                assignee_name="Mara Lind",
                target_length=600,
                words=412,
                state="filed",
                photo_order="pier at high tide",
                assignment_place="Town hall",
                embargo_until="",
            )
        ],
        DAY,
        BERLIN,
        meaning,
        today=DAY,
    )
    assert budget_text(found, "The Lantern", "Europe/Berlin", lambda key: state(key).name) == (
        "The Lantern: Monday, 23 November 2026\n"
        "1 story, 600 words; times in Europe/Berlin\n"
        "\n"
        "NEWS (1 story, 600 words)\n"
        "17:00  BARRIER: Council votes on the barrier\n"
        "       Mara Lind; 412 of 600 words; Filed; at Town hall; photo ordered: pier at high tide; EMBARGOED\n"
    )


def test_an_empty_day_says_so() -> None:
    text = budget_text(budget([], DAY, None, meaning, today=DAY), "The Lantern", "here", str)
    assert text == "The Lantern: Monday, 23 November 2026\n\nNothing is planned for this day.\n"


def test_a_month_is_shown_from_a_monday_on() -> None:
    days = days_shown(DAY, 6)
    assert (days[0], len(days)) == (date(2026, 10, 26), 42)
    assert days_shown(DAY, 1)[0] == DAY


def test_a_day_later_is_the_same_time_of_the_clock_when_the_clocks_change() -> None:
    assert moved("2026-10-24T17:00:00+02:00", 1, BERLIN) == "2026-10-25T17:00:00+01:00"
    with pytest.raises(BadInput):
        moved("soon", 1, BERLIN)
    with pytest.raises(BadInput):
        moved("9999-12-30T12:00:00+00:00", 3, UTC)


@given(st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1)), st.integers(-400, 400))
def test_moved_there_and_back_is_the_same_moment_where_no_clock_changes(at: datetime, days: int) -> None:
    start = at.replace(tzinfo=UTC).isoformat()
    assert moved(moved(start, days, UTC), -days, UTC) == start


def test_a_pitch_that_somebody_gets_is_assigned_where_the_house_has_that() -> None:
    pitch = Story("s", state="pitch")
    assert state_when_given(pitch, "ada", LARGE) == "assigned"
    assert state_when_given(pitch, "", LARGE) is None
    assert state_when_given(Story("s", state="filed"), "ada", LARGE) is None
    assert state_when_given(pitch, "ada", SMALL) is None
    assert [first_state(who, house) for who in ("ada", "") for house in (LARGE, SMALL)] == [
        *("assigned", "draft"),
        *("pitch", "draft"),
    ]
