"""When it is quiet: rows are made one, and what nobody has changed for long is thinned, if the house says so."""

import queue
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlite_utils import Database
from tests.store.conftest import PATIENCE_S, Clock

from deskeditor.news.records import Story
from deskeditor.newsroom import Newsroom
from deskeditor.store import compaction, thinning, versions, writer
from deskeditor.store.presence import Here


def rows(newsroom: Newsroom, record: str) -> int:
    return int(
        newsroom.ask(lambda db: db.execute("SELECT count(*) FROM edit WHERE record = ?", [record]).fetchone()[0])
    )


def causes(newsroom: Newsroom, story: str) -> list[str]:
    return [version.cause for version in newsroom.versions(story)]


@pytest.fixture
def story(newsroom: Newsroom, clock: Clock) -> str:
    """A story with versions of every kind, typed in many edits, that nobody has changed for ten days."""
    id = newsroom.new_story(slugline="storm")
    for number in range(5):
        newsroom.set_fields(id, body="Calm. " * number, headline=f"Storm {number}")
        newsroom.keep_version(id, ("work", "day", "export", "restore", "merge")[number])
        clock.go(minutes=1)
    newsroom.set_fields(id, state="filed")
    newsroom.flush()
    newsroom.set_fields(id, body="Wind.")
    newsroom.keep_version(id, "named", "for the lawyer")
    newsroom.add_quote(story=id, words="It was loud.")
    clock.go(days=11)
    return id


def thin_all(newsroom: Newsroom, clock: Clock) -> list[str]:
    """As the writer does in quiet minutes."""
    work, done = thinning.Thinning(newsroom.folder), []
    newsroom.flush()
    while newsroom.ask(lambda db: work.wanted(db, clock())):
        done.append(newsroom.act(lambda db: work.next(db, clock())))
    return [story for story in done if story]


def test_nothing_is_thinned_where_the_house_has_not_said_so(newsroom: Newsroom, story: str, clock: Clock) -> None:
    assert thin_all(newsroom, clock) == []
    assert len(causes(newsroom, story)) == 7


def test_a_story_unchanged_for_long_keeps_what_was_filed_published_and_named(
    newsroom: Newsroom, story: str, clock: Clock
) -> None:
    before, history = newsroom.snapshot(story), newsroom.history(story)
    newsroom.settings.set("thin_after_days", 10)
    assert thin_all(newsroom, clock) == [story]

    assert causes(newsroom, story) == ["named", "filed"]
    named, filed = newsroom.versions(story)
    assert newsroom.version_value(named.id).story.body == "Wind."
    assert newsroom.version_value(filed.id).story.headline == "Storm 4"
    assert (named.words_added, named.words_removed, named.fields) == (1, 4, ("body",))
    assert rows(newsroom, story) == 1
    assert newsroom.snapshot(story) == before

    *stayed, thinned = newsroom.history(story)
    assert stayed == history
    assert (thinned.field, thinned.before, thinned.after, thinned.at[:10]) == ("thinned", "7", "2", "2026-12-03")


def test_it_is_done_once_a_day_and_not_again_to_the_same_story(newsroom: Newsroom, story: str, clock: Clock) -> None:
    newsroom.settings.set("thin_after_days", 1)
    assert thin_all(newsroom, clock) == [story]
    other = newsroom.new_story(slugline="other", body="Calm.")
    newsroom.set_fields(other, body="Wind.")
    clock.go(hours=1)
    assert thin_all(newsroom, clock) == []
    clock.go(days=2)
    assert thin_all(newsroom, clock) == [other]


def test_stories_that_are_open_or_changed_lately_are_left_alone(newsroom: Newsroom, story: str, clock: Clock) -> None:
    lately = newsroom.new_story(slugline="lately", body="Calm.")
    newsroom.set_fields(lately, body="Wind.")
    newsroom.settings.set("thin_after_days", 5)
    here = Here(newsroom.folder, "another desk", "2026-11-22")
    here.say("", [story])
    assert thin_all(newsroom, clock) == []
    here.close()
    assert len(causes(newsroom, story)) == 7
    clock.go(days=1)
    assert thin_all(newsroom, clock) == [story]


def test_a_damaged_version_that_is_kept_for_good_stays_and_the_others_are_thinned(
    newsroom: Newsroom, story: str, clock: Clock
) -> None:
    filed = newsroom.versions(story)[1]

    def damage(db: Database) -> None:
        said = next(db.query("SELECT * FROM version WHERE id = ?", [filed.id]))
        db.execute("DELETE FROM version WHERE id = ?", [filed.id])
        db.table("version").insert(said | {"value": b"x"})

    newsroom.act(damage)
    newsroom.settings.set("thin_after_days", 10)
    assert thin_all(newsroom, clock) == [story]
    assert causes(newsroom, story) == ["named", "filed"]
    assert newsroom.version_value(newsroom.versions(story)[0].id).story.body == "Wind."
    assert newsroom.ask(lambda db: versions.readable(db, filed.id)) is None


@pytest.fixture
def quiet(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A quiet minute is over at once."""
    monkeypatch.setattr(writer, "TIDY_AFTER_S", 0.0)
    monkeypatch.setattr(writer, "TIDY_EVERY_S", 0.0)
    yield


@pytest.mark.usefixtures("quiet")
def test_the_writer_thins_by_itself_and_tells_nobody_of_changes(folder: Path, story: str, clock: Clock) -> None:
    with Newsroom.open(folder, clock=clock) as newsroom:
        newsroom.settings.set("thin_after_days", 5)
        until(newsroom, lambda: causes(newsroom, story) == ["named", "filed"])
        until(newsroom, lambda: newsroom.settings.get("thinned_on") == "2026-12-03")
        assert newsroom.story(story).body == "Wind."
        newsroom.set_fields(story, body="Rain.")
        assert newsroom.story(story).body == "Rain."


@pytest.mark.usefixtures("quiet")
def test_many_rows_are_made_one_when_it_is_quiet(folder: Path, story: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compaction.with_many, "__defaults__", (5,))
    with Newsroom.open(folder) as newsroom:
        assert newsroom.story(story).body == "Wind."
        until(newsroom, lambda: rows(newsroom, story) == 1)
        assert newsroom.story(story).body == "Wind."


@pytest.mark.usefixtures("quiet")
def test_the_index_of_the_search_is_put_in_order(folder: Path, story: str) -> None:
    def parts(newsroom: Newsroom) -> int:
        return int(newsroom.ask(lambda db: db.execute("SELECT count(DISTINCT segid) FROM search_idx").fetchone()[0]))

    with Newsroom.open(folder) as newsroom:
        until(newsroom, lambda: parts(newsroom) == 1)
        assert [hit.id for hit in newsroom.search("wind")] == [story]
        assert newsroom.search("calm") == []


def test_far_too_many_rows_are_made_one_while_somebody_types(
    newsroom: Newsroom, story: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer, "COMPACT_AFTER_S", PATIENCE_S)
    monkeypatch.setattr(compaction.is_long, "__defaults__", (10,))
    monkeypatch.setattr(compaction, "FAR_TOO_LONG", 20)
    document = newsroom.document(story)
    document.on_update(lambda update: newsroom.submit(Story, story, update, document.client_id))
    for number in range(20):
        document.splice("body", 0, 0, str(number))
    newsroom.flush()
    body = document.read("body")
    until(newsroom, lambda: rows(newsroom, story) == 1)
    assert newsroom.story(story).body == body


def until(newsroom: Newsroom, holds: object) -> None:
    """Wait for what the writer does by itself; it is looked at after each of its turns."""
    turned: queue.Queue[object] = queue.Queue()
    assert callable(holds)
    stop = newsroom.on_projected(turned.put)
    try:
        deadline = PATIENCE_S
        while not holds() and deadline > 0:
            try:
                turned.get(timeout=0.05)
            except queue.Empty:
                deadline -= 0.05
        assert holds()
    finally:
        stop()
