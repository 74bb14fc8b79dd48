"""The rules of DESIGN section 3 that the store keeps, each as a test; the others are in tests/text."""

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from tests.store.conftest import Clock

from deskeditor.news.ids import new_id
from deskeditor.news.problems import Refused
from deskeditor.news.records import Byline, Photo, Quote, Story
from deskeditor.news.snapshot import Snapshot
from deskeditor.newsroom import Newsroom
from deskeditor.store import compaction, log, projection
from deskeditor.store.database import FILE_NAME
from deskeditor.text.document import Document

Another = Callable[[], Newsroom]


def type_words(newsroom: Newsroom, story: str, words: list[str]) -> None:
    """Each word an update of its own, at the end of the body."""
    document = newsroom.document(story)
    document.on_update(lambda update: newsroom.submit(Story, story, update, document.client_id))
    for word in words:
        end = len(document.lines("body"))
        document.splice("body", end, end, word)
    newsroom.flush()


def rows(newsroom: Newsroom, record: str) -> list[log.Row]:
    return newsroom.ask(lambda db: log.rows_since(db, 0, record))


def compacted(newsroom: Newsroom, record: str) -> int:
    newsroom.flush()
    return newsroom.act(lambda db: compaction.compact(db, record))


def test_rule_1_a_client_is_told_with_its_first_update_and_never_used_again(newsroom: Newsroom) -> None:
    newsroom.me = newsroom.add_person(name="Lois Lane")
    story = newsroom.new_story(slugline="storm")
    first, second = newsroom.document(story), newsroom.document(story)
    assert first.client_id != second.client_id

    type_words(newsroom, story, ["one"])
    type_words(newsroom, story, ["two"])

    clients = {row.edit.client for row in rows(newsroom, story)}
    assert len(clients) == 3
    persons = newsroom.ask(lambda db: {log.person_of(db, client) for client in clients})
    assert persons == {newsroom.me}


def test_rule_1_an_edit_that_is_there_is_not_written_twice(newsroom: Newsroom) -> None:
    story = newsroom.new_story(slugline="storm")
    type_words(newsroom, story, ["wind "])
    before = rows(newsroom, story)

    for row in before:
        newsroom.submit(Story, story, row.edit.update)
    newsroom.flush()

    assert rows(newsroom, story) == before


def test_rule_1_edits_that_came_without_a_name_get_it_from_who_wrote_them(newsroom: Newsroom) -> None:
    """Another program found them in the journal first."""
    story = newsroom.new_story(slugline="storm")
    edit = log.Edit("story", story, 4711, Document(Story, story).update(), "2026-11-22T17:00:00+00:00")
    lois, clark = (newsroom.add_person(name=name) for name in ("Lois Lane", "Clark Kent"))

    for person in ("", lois, "", clark):
        newsroom.act(lambda db, person=person: log.append(db, [edit], log.Writer(person)))  # type: ignore[misc]
    assert newsroom.ask(lambda db: log.person_of(db, 4711)) == lois


def test_rule_2_compacting_makes_one_row_of_many_and_changes_nothing(newsroom: Newsroom) -> None:
    story = newsroom.new_story(slugline="storm", headline="Storm")
    type_words(newsroom, story, [f"word{n} " for n in range(50)])
    was, modified = newsroom.story(story), newsroom.modified(story)

    assert compacted(newsroom, story) == 50

    assert len(rows(newsroom, story)) == 1
    assert newsroom.document(story).value() == was
    assert newsroom.story(story) == was
    assert newsroom.modified(story) == modified


def test_rule_2_a_row_whose_predecessor_has_not_arrived_stays(newsroom: Newsroom) -> None:
    story = newsroom.new_story(slugline="storm", body="Calm.")
    far = newsroom.document(story)
    made: list[bytes] = []
    far.on_update(made.append)
    for word in (" Wind.", " Rain.", " Hail."):
        far.splice("body", len(far.lines("body")), len(far.lines("body")), word)
    first, *later = made
    for update in later:
        newsroom.submit(Story, story, update)

    compacted(newsroom, story)
    assert {row.edit.update for row in rows(newsroom, story)} >= set(later)
    assert newsroom.story(story).body == "Calm."

    newsroom.submit(Story, story, first)
    assert newsroom.story(story).body == "Calm. Wind. Rain. Hail."


def test_rule_2_words_typed_meanwhile_elsewhere_merge_with_the_compacted_row(newsroom: Newsroom) -> None:
    story = newsroom.new_story(slugline="storm", body="Calm.")
    far = newsroom.document(story)
    type_words(newsroom, story, [" Wind.", " Rain."])
    made: list[bytes] = []
    far.on_update(made.append)
    far.splice("body", 0, 0, "Monday. ")

    compacted(newsroom, story)
    newsroom.submit(Story, story, made[0])

    assert newsroom.story(story).body == "Monday. Calm. Wind. Rain."


def test_rule_3_opening_and_reading_a_story_writes_nothing(newsroom: Newsroom, folder: Path, another: Another) -> None:
    story = newsroom.new_story(slugline="storm", body="Calm.", bylines=(Byline(new_id(), name="Lois Lane"),))
    newsroom.flush()
    before = newsroom.ask(log.newest)

    second = another()
    document = second.document(story)
    document.on_update(lambda update: second.submit(Story, story, update))
    document.value()
    document.lines("body")
    second.story(story)
    second.stories()
    second.search("calm")
    second.published(story)
    second.close()

    assert newsroom.ask(log.newest) == before


def test_rule_4_decisions_made_at_the_same_time_show_in_the_tables_as_the_strictest(
    newsroom: Newsroom, another: Another
) -> None:
    story = newsroom.new_story(slugline="storm")
    with newsroom.edit(Story, story) as here, another().edit(Story, story) as there:
        here.decide("state", "ready", actor="Perry")
        there.decide("state", "withdrawn", actor="Lois")
        there.decide("embargo", {"until": "2026-12-01T00:00:00Z", "zone": ""}, actor="Lois")

    row = newsroom.stories()[0]
    assert row.state == "withdrawn"
    assert row.embargo_until == "2026-12-01T00:00:00Z"
    assert "withdrawn holds" in newsroom.story(story).conflicts[0]
    kept = newsroom.ask(lambda db: db.execute("SELECT count(*) FROM decision WHERE record = ?", [story]).fetchone()[0])
    assert kept == 3


def test_rule_4_what_may_leave_is_read_from_the_log_again_when_the_receipt_is_kept(
    newsroom: Newsroom, another: Another
) -> None:
    story = newsroom.new_story(slugline="storm", state="ready")
    looked_at = newsroom.story(story)
    with another().edit(Story, story) as document:
        document.decide("hold", True, actor="Perry")

    def may_not_be_held(now: Snapshot, _kept_back: Sequence[Quote]) -> None:
        if now.story.hold:
            raise Refused("The story is held.")

    assert not looked_at.hold
    with pytest.raises(Refused, match="held"):
        newsroom.keep_receipt(story, exit="public", format="ninjs", unless=may_not_be_held)
    assert newsroom.receipts(story) == []


def test_rule_7_a_version_is_a_plain_value_and_not_a_document(newsroom: Newsroom) -> None:
    story = newsroom.new_story(
        slugline="storm",
        body="Calm.",
        bylines=(Byline(new_id(), name="Lois Lane", role="by"),),
        embargo={"until": "", "zone": "Europe/Berlin"},
        checks={"legal": {"status": "required", "by": "", "at": ""}},
    )
    version = newsroom.keep_version(story, "named", "first words")
    kept = newsroom.snapshot(story)
    with newsroom.edit(Story, story) as document:
        document.set("body", "Storm.")

    assert newsroom.version_value(version) == kept
    assert newsroom.story(story).body == "Storm."


def test_rule_9_versions_history_and_receipts_are_only_ever_added(newsroom: Newsroom, folder: Path) -> None:
    story = newsroom.new_story(slugline="storm")
    newsroom.keep_version(story, "named", "as it was")
    newsroom.keep_receipt(story, exit="in-house", format="html")
    newsroom.flush()
    connection = sqlite3.connect(folder / FILE_NAME)
    for table in ("version", "history", "receipt"):
        assert connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        with pytest.raises(sqlite3.IntegrityError):
            connection.execute(f"UPDATE {table} SET at = ''")
    connection.close()


def test_rule_9_nothing_is_unique_across_records(newsroom: Newsroom) -> None:
    twins = [newsroom.new_story(slugline="storm", headline="Storm") for _ in range(2)]
    with newsroom.edit(Photo) as one, newsroom.edit(Photo) as other:
        for photo in (one, other):
            photo.set("sha256", "0" * 64)
            photo.set("file_name", "storm.jpg")
    assert len({*twins, *(story.id for story in newsroom.stories())}) == 2
    assert len(newsroom.records("photo")) == 2


def test_rule_9_references_may_dangle(newsroom: Newsroom) -> None:
    gone = new_id()
    story = newsroom.new_story(slugline="storm", assignee=gone, bylines=(Byline(new_id(), person=gone),))
    assert newsroom.stories()[0].assignee_name == ""
    assert newsroom.published(story).bylines == ()


def test_tables_made_anew_from_the_log_are_those_that_were_there(newsroom: Newsroom, clock: Clock) -> None:
    lane = newsroom.add_person(name="Lois Lane", bio="Reporter.")
    story = newsroom.new_story(
        slugline="storm", body="Calm.", bylines=(Byline(new_id(), person=lane),), keywords=("sea",)
    )
    clock.go(days=1)
    type_words(newsroom, story, [" Wind.", " Rain."])
    newsroom.set_fields(story, state="filed", hold=True)
    newsroom.set_fields(lane, name="Lois L. Lane")
    quoted = newsroom.add_quote(words="It was calm.", story=story, terms="background")
    newsroom.flush()
    before = tables(newsroom)

    newsroom.act(projection.rebuild)

    assert tables(newsroom) == before
    assert newsroom.story(story) == newsroom.document(story).value()
    assert newsroom.quote(quoted) == newsroom.document(quoted).value()
    assert [hit.id for hit in newsroom.search("lois l lane", 5)] == [lane, story]


def tables(newsroom: Newsroom) -> dict[str, list[tuple[object, ...]]]:
    """All that follows from the log."""
    records = ("story", "byline", "photo_use", "related", "person", "photo", "person_shown", "source", "quote")
    names = (*records, "transcript", "decision", "searched", "search", "projection")
    return newsroom.ask(
        lambda db: {
            name: sorted(map(tuple, db.execute(f"SELECT * FROM {name}").fetchall()), key=repr) for name in names
        }
    )


def test_a_value_read_from_the_tables_is_the_value_of_the_document(newsroom: Newsroom) -> None:
    story = newsroom.new_story(slugline="storm")
    document: Document[Story] = newsroom.document(story)
    assert newsroom.story(story) == document.value()
