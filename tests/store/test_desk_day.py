"""My desk, today: which stories are of a day."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from deskeditor.newsroom import DeskDay, Newsroom, StoryFilter

MORNING = datetime(2026, 11, 23, 9, tzinfo=UTC)
LAST_WEEK = datetime(2026, 11, 16, 9, tzinfo=UTC)
SINCE, UNTIL = "2026-11-23T00:00:00", "2026-11-24T00:00:00"


@pytest.fixture
def newsroom(tmp_path: Path) -> Newsroom:
    """All was written a week ago, but what is called changed."""
    at = LAST_WEEK
    newsroom = Newsroom.create(tmp_path / "room", clock=lambda: at)
    for name, fields in {
        "overdue": {"deadline": "2026-11-20T12:00:00+01:00", "desk": "News"},
        "tonight": {"deadline": "2026-11-24T00:30:00+01:00", "desk": "News"},
        "tomorrow": {"deadline": "2026-11-24T12:00:00+01:00", "desk": "News"},
        "someday": {"desk": "News"},
        "out": {"deadline": "2026-11-20T12:00:00+01:00", "desk": "News", "state": "published"},
        "sport": {"deadline": "2026-11-23T12:00:00+01:00", "desk": "Sport"},
        "mine": {"deadline": "2026-11-23T12:00:00+01:00", "desk": "Sport", "assignee": "me"},
    }.items():
        newsroom.new_story(slugline=name, **fields)
    at = MORNING
    newsroom.new_story(slugline="changed", desk="News", body="The bridge is open.")
    return newsroom


def found(newsroom: Newsroom, day: DeskDay, words: str = "") -> set[str]:
    view = StoryFilter(words=words, day=day)
    rows = newsroom.stories(view)
    assert newsroom.count_stories(view) == len(rows)
    return {row.slugline for row in rows}


def test_a_day_has_what_is_due_overdue_or_changed_of_a_section_or_of_mine(newsroom: Newsroom) -> None:
    with newsroom:
        news = DeskDay(SINCE, UNTIL, ("News",), "me")
        assert found(newsroom, news) == {"overdue", "tonight", "changed", "mine"}
        assert found(newsroom, DeskDay(SINCE, UNTIL)) == {"overdue", "tonight", "changed", "mine", "sport"}
        assert found(newsroom, news, "bridge") == {"changed"}
        assert found(newsroom, news, "nowhere") == set()
