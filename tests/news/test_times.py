"""ISO 8601 as records keep it and as exports write it."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskeditor.news import times
from deskeditor.news.problems import BadInput

OFFSETS = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))


@pytest.mark.parametrize(
    ("kept", "written"),
    [
        ("2026-11-22T17:05:00+01:00", "2026-11-22T16:05:00Z"),
        ("2026-11-22T17:05:00.123456Z", "2026-11-22T17:05:00Z"),
        ("2026-11-22T17:05", "2026-11-22T17:05:00Z"),
        ("2026-11-22", "2026-11-22T00:00:00Z"),
        ("2026-01-01T00:30:00+05:30", "2025-12-31T19:00:00Z"),
        ("", ""),
    ],
)
def test_exports_write_utc_to_the_second(kept: str, written: str) -> None:
    assert times.utc(kept) == written


@given(st.datetimes(datetime(1900, 1, 2), datetime(2200, 1, 1), timezones=OFFSETS))
def test_every_moment_stays_the_same_moment(moment: datetime) -> None:
    written = times.utc(moment.isoformat())
    assert len(written) == 20
    assert times.parse(written) == moment.astimezone(UTC).replace(microsecond=0)


@pytest.mark.parametrize("text", ["tomorrow", "22.11.2026", "2026-13-01", "2026-11-22 5pm", "<b>"])
def test_what_is_no_time_is_told_in_a_sentence(text: str) -> None:
    with pytest.raises(BadInput, match="is not a time"):
        times.utc(text)


def test_a_time_without_offset_is_read_in_its_zone() -> None:
    assert times.in_zone("2026-07-01T12:00", "Europe/Berlin") == "2026-07-01T12:00:00+02:00"
    assert times.in_zone("2026-12-01T12:00", "Europe/Berlin") == "2026-12-01T12:00:00+01:00"
    assert times.in_zone("2026-12-01T12:00-05:00", "Europe/Berlin") == "2026-12-01T12:00:00-05:00"
    with pytest.raises(BadInput, match="time zone"):
        times.in_zone("2026-12-01T12:00", "Mars/Olympus")


def test_a_person_reads_the_time_in_the_zone_in_which_it_was_set() -> None:
    assert times.spoken("2026-11-22T16:05:00Z", "Europe/Berlin") == "22 Nov 2026, 17:05 (Europe/Berlin)"
    assert times.spoken("2026-11-22T16:05:00Z", "Nowhere/Land") == "22 Nov 2026, 16:05 (UTC)"


def test_a_day_is_a_day() -> None:
    assert times.day("2026-11-22").isoformat() == "2026-11-22"
    with pytest.raises(BadInput, match="is not a date"):
        times.day("22 Nov")
