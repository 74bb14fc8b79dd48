"""The spike and destroying on the command line."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from deskeditor.news.times import now
from deskeditor.newsroom import Newsroom
from deskeditor.upkeep import spike
from tests.test_cli import Run, room, run, story, window

__all__ = ["room", "run", "story", "window"]


@pytest.fixture
def long_ago(room: Path) -> Callable[..., str]:
    """Makes a story that was spiked so many days ago."""

    def made(slugline: str, days: float) -> str:
        with Newsroom.open(room, clock=lambda: now() - timedelta(days=days)) as newsroom:
            return newsroom.new_story(slugline=slugline, spiked=True)

    return made


def test_the_spike_is_listed_with_who_and_how_long(run: Run, story: str, long_ago: Callable[..., str]) -> None:
    run("source", "add", "--name", "Mo Field")
    old, new = long_ago("old", 31), long_ago("new", 3.5)
    listed = run("spike", "list", "--json").json
    assert [(one["id"], one["kind"], one["title"], one["days_left"]) for one in listed] == [
        (new, "story", "new", 27),
        (old, "story", "old", 0),
    ]
    said = run("spike", "list").out
    assert "safe for 27 days" in said and "may be emptied" in said


def test_what_is_restored_is_back(run: Run, story: str) -> None:
    run("set", story, "spiked=yes")
    assert run("list", "--json").json == []
    assert run("spike", "restore", "harbour").out == "1 record restored.\n"
    assert [row["id"] for row in run("list", "--json").json] == [story]
    assert run("spike", "restore", "harbour").out == "0 records restored.\n"
    assert run("spike", "restore", "nothing").code == 2


def test_emptying_takes_only_what_was_there_for_thirty_days(run: Run, story: str, long_ago: Callable[..., str]) -> None:
    old, new = long_ago("old", 31), long_ago("new", 3)
    asked = run("spike", "empty")
    assert asked.code == 2
    assert "This goes for good: 1 story, “old”." in asked.err and "--yes" in asked.err
    assert "1 record on the spike is safe for longer." in asked.err
    assert len(run("spike", "list", "--json").json) == 2
    assert run("spike", "empty", "--yes").code == 0
    assert [one["id"] for one in run("spike", "list", "--json").json] == [new]
    assert run("show", old).code == 2
    assert run("spike", "empty", "--yes").out == "Nothing on the spike may be emptied yet.\n"


def test_the_house_may_keep_it_for_longer_but_not_for_less(room: Path, long_ago: Callable[..., str]) -> None:
    long_ago("old", 31)
    with Newsroom.open(room) as newsroom:
        newsroom.settings.set("spike_days", 60)
        assert [one.days_left for one in spike.on_spike(newsroom)] == [29]
        newsroom.settings.set("spike_days", 1)  # by hand, past the program
        assert spike.days(newsroom) == 30


def test_destroying_asks_first_and_says_what_goes(run: Run, story: str, room: Path) -> None:
    run("source", "add", "--name", "Mo Field")
    quote = run("quote", "add", story, "--source", "Mo Field", "--words", "Not ever", "--terms", "off the record")
    asked = run("destroy", "harbour")
    assert asked.code == 2
    for said in ("1 story, “harbour”", "1 quote, “Not ever”", "may not be used", "cannot be undone"):
        assert said in asked.err
    assert run("show", story).code == 0
    done = run("destroy", "harbour", "--yes", "--json")
    assert done.code == 0 and done.json["destroyed"] == [story, quote.out.strip()]
    assert "cannot be reached" in done.err
    assert run("show", story).code == 2
    assert run("destroy", "harbour", "--yes").code == 2


def test_only_the_story_goes_when_that_is_asked_for(run: Run, story: str) -> None:
    run("source", "add", "--name", "Mo Field")
    quote = run("quote", "add", story, "--source", "Mo Field", "--words", "Not ever").out.strip()
    assert run("destroy", story, "--only", "--yes").code == 0
    assert run("destroy", quote, "--yes", "--json").json["destroyed"] == [quote]


def test_a_story_that_somebody_has_open_is_not_destroyed(run: Run, story: str, room: Path) -> None:
    with Newsroom.open(room) as newsroom:
        newsroom.here([story])
        refused = run("destroy", story, "--yes")
        assert refused.code == 1 and "open in another program" in refused.err
        assert newsroom.story(story).slugline == "harbour"


def test_backups_that_hold_it_are_named(run: Run, story: str, room: Path) -> None:
    from deskeditor.upkeep import backups

    with Newsroom.open(room) as newsroom:
        backup = backups.back_up(newsroom)
    said = run("destroy", story, "--yes").out
    assert "1 backup still holds it:" in said and str(backup.path) in said
