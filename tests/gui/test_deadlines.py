from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskeditor.gui.deadlines import NO_DEADLINE, deadline, span

NOW = datetime(2026, 11, 22, 17, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("minutes", "words", "pressure"),
    [
        (40, "in 40 min", "soon"),
        (0, "now", "soon"),
        (-1, "overdue 1 min", "overdue"),
        (-120, "overdue 2 h", "overdue"),
        (-150, "overdue 2 h 30 min", "overdue"),
        (-3 * 24 * 60, "overdue 3 days", "overdue"),
        (90, "in 1 h 30 min", "later"),
        (11 * 60, "in 11 h", "later"),
    ],
)
def test_deadlines_as_a_desk_says_them(minutes: int, words: str, pressure: str) -> None:
    found = deadline((NOW + timedelta(minutes=minutes)).isoformat(), NOW)
    assert (found.words, found.pressure) == (words, pressure)


def test_the_offset_of_the_deadline_counts() -> None:
    assert deadline("2026-11-22T18:30:00+01:00", NOW).words == "in 30 min"


def test_what_is_no_time_is_no_deadline() -> None:
    assert deadline("", NOW) == NO_DEADLINE
    assert deadline("soon", NOW) == NO_DEADLINE


@given(st.integers(-10_000_000, 10_000_000))
def test_every_moment_has_words(minutes: int) -> None:
    found = deadline((NOW + timedelta(minutes=minutes)).isoformat(), NOW)
    assert found.words
    assert (found.pressure == "overdue") == (minutes < 0)


@given(st.integers(0, 100_000))
def test_a_span_is_short(minutes: int) -> None:
    assert len(span(minutes)) <= 12
