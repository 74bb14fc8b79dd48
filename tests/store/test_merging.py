"""Two copies of a newsroom that were edited apart become one: both sides' words are kept, and twice is once."""

import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.store.conftest import Clock
from tests.store.merging import compact, copied, log_rows, meant, rebuilt, tables, told
from tests.store.test_media import picture

from deskeditor.news.ids import new_id
from deskeditor.news.problems import BadInput, DiskTrouble
from deskeditor.news.records import Byline, Photo, PhotoUse, Story
from deskeditor.newsroom import Newsroom
from deskeditor.store import journal, log
from deskeditor.store.database import FILE_NAME
from deskeditor.store.schema import NEWEST
from deskeditor.upkeep import merging
from deskeditor.upkeep.destroying import destroy, going
from deskeditor.upkeep.merging import Report, merge

SCHEMAS = Path(__file__).parent / "schemas"
BODY = "The first paragraph.\n\nThe bridge over the river is open today.\n\nThe last paragraph."


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Path:
    """A newsroom of Ada with one story, closed."""
    folder = tmp_path / "desk"
    with Newsroom.create(folder, name="Desk", clock=clock) as newsroom:
        newsroom.me = newsroom.add_person(name="Ada")
        newsroom.new_story(slugline="bridge", headline="Bridge opens", body=BODY)
    return folder


@pytest.fixture
def laptop(desk: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return copied(desk, tmp_path / "laptop")


def bridge(newsroom: Newsroom) -> str:
    return newsroom.find_story("bridge")


def rewritten(newsroom: Newsroom, old: str, new: str, field: str = "body") -> None:
    story = newsroom.story(bridge(newsroom))
    assert old in getattr(story, field)
    newsroom.set_fields(story.id, **{field: getattr(story, field).replace(old, new)})


def changed(folder: Path, clock: Clock, *changes: Callable[[Newsroom], object]) -> None:
    clock.go(minutes=1)
    with Newsroom.open(folder, clock=clock) as newsroom:
        for change in changes:
            change(newsroom)


def merged(folder: Path, other: Path, clock: Clock) -> Report:
    clock.go(minutes=1)
    with Newsroom.open(folder, clock=clock) as newsroom:
        return merge(newsroom, other)


def test_both_sides_words_are_kept(desk: Path, laptop: Path, clock: Clock) -> None:
    changed(desk, clock, lambda n: rewritten(n, "first", "very first"))
    changed(laptop, clock, lambda n: rewritten(n, "last", "very last"), lambda n: n.new_story(slugline="ferry"))

    report = merged(desk, laptop, clock)

    with Newsroom.open(desk) as newsroom:
        assert newsroom.story(bridge(newsroom)).body == BODY.replace("first", "very first").replace("last", "very last")
        assert newsroom.find_story("ferry")
    assert [came.title for came in report.of("story", new=True)] == ["ferry"]
    assert [(came.title, came.fields) for came in report.of("story", new=False)] == [("Bridge opens", ("body",))]
    assert report.mixed == ()
    assert report.words == 1
    assert "1 new story and 1 changed story" in report.sentences[0]


def test_merging_twice_changes_nothing(desk: Path, laptop: Path, clock: Clock) -> None:
    changed(desk, clock, lambda n: rewritten(n, "first", "very first"))
    changed(laptop, clock, lambda n: rewritten(n, "first", "foremost"), lambda n: n.new_story(slugline="ferry"))
    merged(desk, laptop, clock)
    log_once, told_once = log_rows(desk), told(desk)

    report = merged(desk, laptop, clock)

    assert report.nothing_new
    assert report == Report(origin="Desk (laptop)")
    assert report.sentences == ("Desk (laptop) has nothing new.",)
    assert log_rows(desk) == log_once
    assert told(desk) == told_once


def untouched(folder: Path) -> dict[Path, tuple[bytes, int]]:
    """All files but the index of SQLite's write-ahead log, in which every reader notes that it reads."""
    files = [path for path in folder.rglob("*") if path.is_file() and not path.name.endswith("-shm")]
    return {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in files}


def test_the_other_newsroom_is_not_touched(desk: Path, laptop: Path, clock: Clock) -> None:
    changed(laptop, clock, lambda n: rewritten(n, "first", "very first"))
    before = untouched(laptop)

    merged(desk, laptop, clock)

    assert untouched(laptop) == before


def test_one_that_is_open_elsewhere_is_read_with_what_was_typed_a_moment_ago(
    desk: Path, laptop: Path, clock: Clock
) -> None:
    with Newsroom.open(laptop, clock=clock) as other:
        story = bridge(other)
        document = other.document(story)
        document.on_update(lambda update: other.submit(Story, story, update, document.client_id))
        document.splice("body", 0, 0, "Typed. ")
        other.flush()
        merged(desk, laptop, clock)
        document.splice("body", 0, 0, "Still. ")
        other.flush()
        assert other.story(story).body.startswith("Still. Typed. ")
    with Newsroom.open(desk) as newsroom:
        assert newsroom.story(story).body == f"Typed. {BODY}"


def test_what_sqlite_had_not_taken_there_comes_from_its_journal(desk: Path, laptop: Path, clock: Clock) -> None:
    with Newsroom.open(laptop, clock=clock) as other:
        story, document = bridge(other), other.document(bridge(other))
        made: list[bytes] = []
        document.on_update(made.append)
        document.splice("headline", 0, 0, "At last: ")
    edit = log.Edit("story", story, document.client_id, made[0], "2026-11-22T18:00:00.000+00:00")
    unsaved = journal.unsaved(laptop, "abcd")
    journal.append(unsaved, [edit], sync=True)

    merged(desk, laptop, clock)

    with Newsroom.open(desk) as newsroom:
        assert newsroom.story(story).headline == "At last: Bridge opens"
    assert unsaved.exists()


def test_a_copy_of_the_files_with_a_write_ahead_log_and_no_index(
    desk: Path, laptop: Path, clock: Clock, tmp_path: Path
) -> None:
    torn = tmp_path / "torn"
    with Newsroom.open(laptop, clock=clock) as other:
        rewritten(other, "first", "very first")
        torn.mkdir()
        for name in (FILE_NAME, f"{FILE_NAME}-wal"):
            shutil.copy(laptop / name, torn / name)
    names = sorted(path.name for path in torn.iterdir())

    merged(desk, torn, clock)

    with Newsroom.open(desk) as newsroom:
        assert "very first" in newsroom.story(bridge(newsroom)).body
    assert sorted(path.name for path in torn.iterdir()) == names


def test_one_whose_tables_are_behind_its_log_tells_its_history_once(
    desk: Path, laptop: Path, clock: Clock, tmp_path: Path
) -> None:
    """As after a kill between the log and the tables: both copies will tell the same change."""
    with closing(sqlite3.connect(laptop / FILE_NAME)) as db, Newsroom.open(laptop, clock=clock) as other:
        story, document = bridge(other), other.document(bridge(other))
        made: list[bytes] = []
        document.on_update(made.append)
        document.set("desk", "Sport")
        edit = log.Edit("story", story, document.client_id, made[0], "2026-11-22T18:00:00.000+00:00")
    with closing(sqlite3.connect(laptop / FILE_NAME)) as db, db:
        db.execute(
            'INSERT INTO edit (record, kind, client, hash, at, "update") VALUES (?, ?, ?, ?, ?, ?)',
            [edit.record, edit.kind, edit.client, edit.hash, edit.at, edit.update],
        )
        db.execute("UPDATE projection SET logged_seq = (SELECT max(seq) FROM edit) WHERE record = ?", [story])
    shutil.rmtree(desk)
    copied(laptop, desk)
    for folder in (desk, laptop):
        changed(folder, clock, lambda n: n.flush())
    assert [row[1] for row in told(desk)].count("desk") == 1

    merged(desk, laptop, clock)

    assert [row[1] for row in told(desk)].count("desk") == 1
    assert told(desk) == told(laptop)


def test_history_is_told_once_and_names_who_it_was(desk: Path, laptop: Path, clock: Clock) -> None:
    changed(laptop, clock, lambda n: n.set_fields(bridge(n), desk="Sport", urgency=2))
    changed(desk, clock, lambda n: n.set_fields(bridge(n), genre="Feature"))

    merged(desk, laptop, clock)
    merged(laptop, desk, clock)

    assert told(desk) == told(laptop)
    with Newsroom.open(desk) as newsroom:
        changes = newsroom.history(bridge(newsroom))
        assert sorted(change.field for change in changes) == ["", "desk", "genre", "urgency"]
        assert {change.person for change in changes} == {newsroom.me}


def test_versions_and_receipts_travel_by_their_id(desk: Path, laptop: Path, clock: Clock) -> None:
    changed(
        laptop,
        clock,
        lambda n: n.keep_version(bridge(n), "named", "on the plane"),
        lambda n: rewritten(n, "first", "very first"),
        lambda n: n.keep_version(bridge(n), "named", "landed"),
        lambda n: n.keep_receipt(bridge(n), exit="advance", format="ninjs", outcome="exported"),
    )

    report = merged(desk, laptop, clock)

    with Newsroom.open(desk) as newsroom, Newsroom.open(laptop) as other:
        story = bridge(newsroom)
        assert newsroom.versions(story) == other.versions(story)
        assert newsroom.receipts(story) == other.receipts(story)
        values = [newsroom.version_value(version.id) for version in newsroom.versions(story)]
        assert values == [other.version_value(version.id) for version in other.versions(story)]
    assert report.total("receipts") == 1


def test_a_version_is_kept_of_a_story_that_both_changed(desk: Path, laptop: Path, clock: Clock) -> None:
    changed(desk, clock, lambda n: rewritten(n, "first", "very first"))
    changed(laptop, clock, lambda n: rewritten(n, "last", "very last"))

    merged(desk, laptop, clock)

    with Newsroom.open(desk) as newsroom:
        newest = newsroom.versions(bridge(newsroom))[0]
        assert newest.cause == "merge"
        assert newsroom.version_value(newest.id).story.body == BODY.replace("first", "very first")


def test_photos_come_with_their_files(desk: Path, laptop: Path, clock: Clock) -> None:
    changed(laptop, clock, lambda n: n.use_photo(bridge(n), n.add_photo(picture(), "bridge.jpg", caption="The bridge")))

    report = merged(desk, laptop, clock)

    assert report.files == 1
    with Newsroom.open(desk) as newsroom:
        photo = newsroom.photos_of(bridge(newsroom))[0]
        assert newsroom.media(photo.sha256) == picture()
        assert photo.caption == "The bridge"


def test_a_file_that_is_damaged_there_is_said_and_the_rest_comes_in(desk: Path, laptop: Path, clock: Clock) -> None:
    changed(laptop, clock, lambda n: n.use_photo(bridge(n), n.add_photo(picture(), "bridge.jpg")))
    file = next(path for path in (laptop / "media").rglob("*") if path.is_file())
    file.write_bytes(b"damaged")

    report = merged(desk, laptop, clock)

    assert report.missing == (file.name,)
    assert any("missing or damaged" in sentence for sentence in report.sentences)
    with Newsroom.open(desk) as newsroom:
        assert newsroom.photos_of(bridge(newsroom))
    assert not (desk / "media" / file.name[:2] / file.name).exists()


def test_settings_stay_what_they_are(desk: Path, laptop: Path, clock: Clock) -> None:
    changed(laptop, clock, lambda n: n.settings.set("name", "Laptop"))
    merged(desk, laptop, clock)
    with Newsroom.open(desk) as newsroom:
        assert newsroom.name == "Desk"


def test_a_newsroom_that_has_nothing_in_common_comes_in_whole(desk: Path, clock: Clock, tmp_path: Path) -> None:
    far = tmp_path / "far"
    with Newsroom.create(far, name="Far", clock=clock) as other:
        other.me = other.add_person(name="Ada")
        story = other.new_story(slugline="far away", body="Far away.", bylines=(Byline(new_id(), person=other.me),))

    report = merged(desk, far, clock)

    assert report.namesakes == ("Ada",)
    with Newsroom.open(desk) as newsroom:
        assert newsroom.story(story).body == "Far away."
        assert len([p for p in newsroom.records("person") if p.name == "Ada"]) == 2
        assert [hit.id for hit in newsroom.search("far")] == [story]
        # The person of its byline came before it, so the search finds it by the name.
        assert story in {hit.id for hit in newsroom.search("ada")}


# What both sides changed


def readings(folder: Path) -> list[tuple[str, str, str, str]]:
    with Newsroom.open(folder) as newsroom:
        return [(m.field, m.ours, m.theirs, m.merged) for m in newsroom.mixed()]


def test_a_paragraph_that_both_changed_is_shown_with_both_readings(desk: Path, laptop: Path, clock: Clock) -> None:
    changed(desk, clock, lambda n: rewritten(n, "bridge", "old bridge"))
    changed(laptop, clock, lambda n: rewritten(n, "today", "at last"))

    report = merged(desk, laptop, clock)

    was = BODY.split("\n\n")[1]
    ours, theirs = was.replace("bridge", "old bridge"), was.replace("today", "at last")
    assert readings(desk) == [("body", ours, theirs, ours.replace("today", "at last"))]
    assert len(report.mixed) == 1
    assert report.mixed[0].origin == "Desk (laptop)"
    assert report.mixed[0].theirs_by.startswith("Ada")


def test_one_side_took_the_paragraph_out_and_the_other_shortened_it(desk: Path, laptop: Path, clock: Clock) -> None:
    paragraph = BODY.split("\n\n")[1]
    changed(desk, clock, lambda n: rewritten(n, f"{paragraph}\n\n", ""))
    changed(laptop, clock, lambda n: rewritten(n, " over the river", ""), lambda n: rewritten(n, "first", "very first"))

    merged(desk, laptop, clock)

    [(field, ours, theirs, now)] = readings(desk)
    assert field == "body"
    assert "The bridge is open today." in theirs
    assert "bridge" not in ours
    assert now == ours


@pytest.mark.parametrize("both", [False, True])
def test_it_is_found_when_rows_were_made_one_meanwhile(desk: Path, laptop: Path, clock: Clock, both: bool) -> None:
    changed(desk, clock, lambda n: rewritten(n, "bridge", "old bridge"))
    changed(laptop, clock, lambda n: rewritten(n, "today", "at last"), lambda n: rewritten(n, "at last", "now"))
    changed(laptop, clock, lambda n: compact(n, bridge(n)))
    if both:
        changed(desk, clock, lambda n: rewritten(n, "first", "very first"), lambda n: compact(n, bridge(n)))

    merged(desk, laptop, clock)

    assert [m[3] for m in readings(desk)] == ["The old bridge over the river is open now."]


def test_captions_and_headlines_too(desk: Path, laptop: Path, clock: Clock, tmp_path: Path) -> None:
    def with_photo(newsroom: Newsroom) -> None:
        newsroom.use_photo(bridge(newsroom), newsroom.add_photo(picture(), "bridge.jpg", caption="The bridge"))

    changed(desk, clock, with_photo)
    shutil.rmtree(laptop)
    copied(desk, laptop)
    for folder, headline, caption in (
        (desk, "Old bridge opens", "The bridge today"),
        (laptop, "Bridge opens!", "A bridge"),
    ):

        def change(newsroom: Newsroom, headline: str = headline, caption: str = caption) -> None:
            newsroom.set_fields(bridge(newsroom), headline=headline)
            newsroom.set_fields(newsroom.photos_of(bridge(newsroom))[0].id, caption=caption)

        changed(folder, clock, change)

    merged(desk, laptop, clock)

    assert [(field, merged_) for field, _, _, merged_ in readings(desk)] == [
        ("headline", "Old bridge opens!"),
        ("caption", "A bridge today"),
    ]
    with Newsroom.open(desk) as newsroom:
        assert len(newsroom.mixed_in(bridge(newsroom))) == 2


def test_a_value_that_both_set_shows_what_gave_way(desk: Path, laptop: Path, clock: Clock) -> None:
    changed(desk, clock, lambda n: n.set_fields(bridge(n), desk="News", genre="Feature"))
    changed(laptop, clock, lambda n: n.set_fields(bridge(n), desk="Sport", urgency=2))

    merged(desk, laptop, clock)

    [(field, ours, theirs, now)] = readings(desk)
    assert (field, ours, theirs) == ("desk", "News", "Sport")
    assert now in ("News", "Sport")


def test_lines_of_a_list_that_both_changed_apart_are_no_conflict(desk: Path, laptop: Path, clock: Clock) -> None:
    changed(desk, clock, lambda n: n.set_fields(bridge(n), bylines=(Byline("x", name="Ann"),)))
    changed(laptop, clock, lambda n: n.set_fields(bridge(n), bylines=(Byline("y", name="Ben"),)))

    merged(desk, laptop, clock)

    assert readings(desk) == []
    with Newsroom.open(desk) as newsroom:
        assert {line.name for line in newsroom.story(bridge(newsroom)).bylines} == {"Ann", "Ben"}


def test_one_line_of_a_list_that_both_changed_shows_both(desk: Path, laptop: Path, clock: Clock) -> None:
    changed(desk, clock, lambda n: n.set_fields(bridge(n), bylines=(Byline("x", name="Ann"),)))
    shutil.rmtree(laptop)
    copied(desk, laptop)
    changed(desk, clock, lambda n: n.set_fields(bridge(n), bylines=(Byline("x", name="Anna"),)))
    changed(laptop, clock, lambda n: n.set_fields(bridge(n), bylines=(Byline("x", name="Anne"),)))

    merged(desk, laptop, clock)

    [(field, ours, theirs, _)] = readings(desk)
    assert field == "bylines"
    assert "Anna" in ours
    assert "Anne" in theirs


def test_what_somebody_has_read_is_read_in_all_copies(desk: Path, laptop: Path, clock: Clock) -> None:
    changed(desk, clock, lambda n: rewritten(n, "bridge", "old bridge"))
    changed(laptop, clock, lambda n: rewritten(n, "today", "at last"))
    merged(desk, laptop, clock)
    changed(desk, clock, lambda n: n.mark_read(m.id for m in n.mixed()))

    merged(laptop, desk, clock)

    assert readings(desk) == []
    assert readings(laptop) == []
    assert merged(laptop, desk, clock).nothing_new


def test_both_who_merge_each_other_have_one_passage_to_read(desk: Path, laptop: Path, clock: Clock) -> None:
    changed(desk, clock, lambda n: rewritten(n, "bridge", "old bridge"))
    changed(laptop, clock, lambda n: rewritten(n, "today", "at last"))
    before = copied(desk, desk.parent / "before")
    merged(desk, laptop, clock)
    merged(laptop, before, clock)

    merged(desk, laptop, clock)

    assert len(readings(desk)) == 1
    assert len(readings(laptop)) == 1


# Destroyed


def test_what_was_destroyed_here_is_not_brought_in(desk: Path, laptop: Path, clock: Clock) -> None:
    changed(laptop, clock, lambda n: rewritten(n, "first", "very first"), lambda n: n.keep_version(bridge(n), "named"))
    changed(desk, clock, lambda n: destroy(n, going(n, [bridge(n)])))

    report = merged(desk, laptop, clock)

    assert report.nothing_new
    assert [refused.title for refused in report.refused] == ["Bridge opens"]
    assert "Destroyed here" in report.sentences[1]
    with Newsroom.open(desk) as newsroom:
        assert newsroom.stories() == []
    with closing(sqlite3.connect(desk / FILE_NAME)) as db:
        assert db.execute("SELECT count(*) FROM version").fetchone()[0] == 0


def test_what_was_destroyed_there_is_said_and_stays(desk: Path, laptop: Path, clock: Clock) -> None:
    changed(laptop, clock, lambda n: destroy(n, going(n, [bridge(n)])))

    report = merged(desk, laptop, clock)

    assert report.destroyed_there == ("Bridge opens",)
    with Newsroom.open(desk) as newsroom:
        assert newsroom.story(bridge(newsroom)).body == BODY


# Compacted, pending, open windows


def test_a_compacted_row_that_brings_nothing_new_is_not_kept_again(desk: Path, laptop: Path, clock: Clock) -> None:
    changed(laptop, clock, lambda n: rewritten(n, "first", "very first"))
    merged(desk, laptop, clock)
    changed(laptop, clock, lambda n: compact(n, bridge(n)))
    once = log_rows(desk)

    assert merged(desk, laptop, clock).nothing_new
    assert log_rows(desk) == once


def test_single_rows_of_what_is_compacted_here_are_not_kept_again(desk: Path, laptop: Path, clock: Clock) -> None:
    changed(laptop, clock, *(lambda n, k=k: rewritten(n, "first", f"{k} first") for k in range(5)))
    merged(desk, laptop, clock)
    changed(desk, clock, lambda n: compact(n, bridge(n)))
    once = log_rows(desk)

    assert merged(desk, laptop, clock).nothing_new
    assert log_rows(desk) == once


def test_a_row_whose_predecessor_is_missing_waits_for_it(
    desk: Path, laptop: Path, clock: Clock, tmp_path: Path
) -> None:
    with Newsroom.open(laptop, clock=clock) as other:
        story = bridge(other)
        far = other.document(story)
        made: list[bytes] = []
        far.on_update(made.append)
        for word in ("Wind. ", "Rain. "):
            far.splice("body", 0, 0, word)
        other.submit(Story, story, made[1], far.client_id)
    merged(desk, laptop, clock)
    assert made[1] in {row[-1] for row in log_rows(desk)}
    with Newsroom.open(desk) as newsroom:
        assert newsroom.story(story).body == BODY
    changed(laptop, clock, lambda n: n.submit(Story, story, made[0], far.client_id))

    merged(desk, laptop, clock)

    with Newsroom.open(desk) as newsroom:
        assert newsroom.story(story).body == f"Rain. Wind. {BODY}"


def test_an_open_window_sees_the_words_come_in_and_typing_goes_on(desk: Path, laptop: Path, clock: Clock) -> None:
    changed(laptop, clock, lambda n: rewritten(n, "last", "very last"))
    with Newsroom.open(desk, clock=clock) as newsroom:
        story = bridge(newsroom)
        window = newsroom.document(story)
        window.on_update(lambda update: newsroom.submit(Story, story, update, window.client_id))

        def take(edits: list[tuple[str, str, bytes]]) -> None:
            for _, id, update in edits:
                if id == story:
                    window.apply(update)

        newsroom.on_elsewhere(take)
        window.splice("body", 0, 0, "Typed. ")

        merge(newsroom, laptop)
        newsroom.flush()
        window.splice("body", 0, 0, "On. ")
        newsroom.flush()

        assert window.read("body") == newsroom.story(story).body == "On. Typed. " + BODY.replace("last", "very last")


def test_a_merge_that_is_cut_short_is_completed_by_the_next(
    desk: Path, laptop: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    changed(laptop, clock, *(lambda n, k=k: n.new_story(slugline=f"story {k}", body=f"Words {k}.") for k in range(6)))
    monkeypatch.setattr(merging, "EDITS_AT_ONCE", 1)
    with Newsroom.open(desk, clock=clock) as newsroom:
        steps = merging.merging(newsroom, laptop)
        for _ in range(4):
            next(steps)
        steps.close()  # type: ignore[attr-defined]  # a generator
        assert 1 < newsroom.count_stories() < 7
        merge(newsroom, laptop)
        assert newsroom.count_stories() == 7
    assert told(desk) == told(laptop)
    assert tables(desk) == tables(laptop)


# What cannot be merged


def test_the_same_folder(desk: Path, clock: Clock) -> None:
    for named in (desk, desk / FILE_NAME, desk / ".." / "desk"):
        with pytest.raises(BadInput, match="the newsroom that is open"):
            merged(desk, named, clock)


def test_no_newsroom(desk: Path, clock: Clock, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    for folder in (empty, tmp_path / "missing"):
        with pytest.raises(BadInput, match="There is no newsroom"):
            merged(desk, folder, clock)


def test_a_newer_one_and_one_of_another_program(desk: Path, laptop: Path, clock: Clock) -> None:
    once = log_rows(desk)
    with closing(sqlite3.connect(laptop / FILE_NAME)) as db:
        db.execute(f"PRAGMA user_version = {NEWEST + 1}")
        db.commit()
    with pytest.raises(BadInput, match="newer deskeditor"):
        merged(desk, laptop, clock)
    (laptop / FILE_NAME).write_bytes(b"not a database" * 1000)
    with pytest.raises((BadInput, DiskTrouble)):
        merged(desk, laptop, clock)
    assert log_rows(desk) == once


@pytest.mark.parametrize("at", [5, 9, 13, 30])
def test_a_damaged_one_changes_nothing(desk: Path, laptop: Path, clock: Clock, at: int) -> None:
    changed(
        laptop, clock, *(lambda n, k=k: n.new_story(slugline=f"story {k}", body="Words. " * 300) for k in range(20))
    )
    once = log_rows(desk)
    file = laptop / FILE_NAME
    with closing(sqlite3.connect(file)) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    data = bytearray(file.read_bytes())
    data[at * 4096 : at * 4096 + 4096] = random.Random(at).randbytes(4096)
    file.write_bytes(data)
    with pytest.raises(DiskTrouble, match="damaged"):
        merged(desk, laptop, clock)
    assert log_rows(desk) == once


@pytest.mark.parametrize("torn", [False, True])
def test_one_on_a_disk_that_cannot_be_written(
    desk: Path, laptop: Path, clock: Clock, tmp_path: Path, torn: bool
) -> None:
    """Also one that was pulled out while it was open: its write-ahead log lies beside it, and belongs to it."""
    with Newsroom.open(laptop, clock=clock) as other:
        rewritten(other, "first", "very first")
        place = tmp_path / "stick"
        place.mkdir()
        for file in laptop.glob(f"{FILE_NAME}*") if torn else []:
            shutil.copy(file, place / file.name)
    if not torn:
        shutil.rmtree(place)
        copied(laptop, place)
    with not_writable(place):
        assert merged(desk, place, clock).of("story", new=False)
    with Newsroom.open(desk) as newsroom:
        assert "very first" in newsroom.story(bridge(newsroom)).body


@contextmanager
def not_writable(folder: Path) -> Iterator[None]:
    """A disk that cannot be written: also root, whom permissions do not stop, cannot."""
    at = str(folder)
    for command in (["mount", "--bind", at, at], ["mount", "-o", "remount,ro,bind", at]):
        if subprocess.run(command, capture_output=True, check=False).returncode:
            subprocess.run(["umount", at], capture_output=True, check=False)
            pytest.skip("left out: needs the right to mount, for a disk that cannot be written")
    try:
        yield
    finally:
        subprocess.run(["umount", at], capture_output=True, check=True)


def test_one_of_an_earlier_form(desk: Path, clock: Clock, tmp_path: Path) -> None:
    old = tmp_path / "old"
    old.mkdir()
    with closing(sqlite3.connect(old / FILE_NAME)) as db:
        db.executescript((SCHEMAS / "1.sql").read_text(encoding="utf-8"))
    before = (old / FILE_NAME).read_bytes()

    merged(desk, old, clock)

    with Newsroom.open(desk) as newsroom:
        assert newsroom.story(newsroom.find_story("harbour-storm")).headline == "Storm hits the harbour"
    assert (old / FILE_NAME).read_bytes() == before


# Laws

SENTENCES = ("One. ", "Two two. ", "\n\nThree. ", "héllo 😀 ", "ژێر ")
WORDS = [("insert", at, s) for at in (0, 0.3, 0.5, 1) for s in SENTENCES]
EDITS = st.one_of(
    st.sampled_from(WORDS),
    st.tuples(st.just("delete"), st.floats(0, 1), st.integers(1, 12)),
    st.tuples(st.just("value"), st.sampled_from(["desk", "genre", "slugline"]), st.sampled_from(["a", "b"])),
    st.tuples(st.just("byline"), st.sampled_from(["x", "y"]), st.sampled_from(["Ann", "Ben"])),
    st.tuples(st.just("state"), st.sampled_from(["ready", "draft"]), st.just("")),
    st.tuples(st.just("caption"), st.sampled_from(SENTENCES), st.just("")),
    st.tuples(st.just("new"), st.sampled_from(SENTENCES), st.just("")),
    st.tuples(st.just("compact"), st.just(""), st.just("")),
)
STEPS = st.one_of(
    st.tuples(st.just("edit"), st.integers(0, 3), EDITS),
    st.tuples(st.just("merge"), st.integers(0, 3), st.integers(0, 3)),
)


class Copies:
    """Up to four copies of one newsroom, all open, and the characters that were typed and not deleted by anybody."""

    def __init__(self, folder: Path, count: int, clock: Clock, opened: ExitStack) -> None:
        self.clock = clock
        start = folder / "0"
        with Newsroom.create(start, name="0", clock=clock) as newsroom:
            newsroom.me = newsroom.add_person(name="Ada")
            self.story = newsroom.new_story(slugline="law", body="Base words.")
            self.photo = newsroom._add(Photo, {"caption": "A photo"})
            newsroom.set_fields(self.story, photos=(PhotoUse("u", self.photo, "a.jpg"),))
        self.folders = [start, *(copied(start, folder / str(n)) for n in range(1, count))]
        self.rooms = [opened.enter_context(Newsroom.open(f, clock=clock)) for f in self.folders]
        self.typed: list[str] = []
        self.deleted = False

    def edit(self, at: int, what: str, one: object, two: object) -> None:
        room = self.rooms[at % len(self.rooms)]
        self.clock.go(seconds=1)
        match what:
            case "insert":
                body = room.story(self.story).body
                place = int(float(one) * len(body))  # type: ignore[arg-type]
                mark = f"<{len(self.typed)}>"
                self.typed.append(mark)
                with room.edit(Story, self.story) as document:
                    document.splice("body", place, place, f"{two}{mark}")
            case "delete":
                with room.edit(Story, self.story) as document:
                    length = len(document.lines("body"))
                    start = int(float(one) * length)  # type: ignore[arg-type]
                    gone = document.read("body")[start : start + int(two)]  # type: ignore[call-overload]
                    document.splice("body", start, start + len(gone), "")
                self.deleted = self.deleted or bool(gone)
            case "value":
                room.set_fields(self.story, **{str(one): two})
            case "byline":
                lines = {line.id: line for line in room.story(self.story).bylines} | {
                    one: Byline(str(one), name=str(two))
                }
                room.set_fields(self.story, bylines=tuple(lines.values()))
            case "state":
                room.set_fields(self.story, state=one)
            case "caption":
                room.set_fields(self.photo, caption=room.photo(self.photo).caption + str(one))
            case "new":
                room.new_story(slugline="new", body=one)
            case "compact":
                compact(room, self.story)

    def merge(self, at: int, other: int) -> None:
        at, other = at % len(self.rooms), other % len(self.rooms)
        if at != other:
            merge(self.rooms[at], self.folders[other])

    def exchange(self, order: list[int]) -> None:
        """Everybody gets everything: around twice."""
        for _ in range(2):
            for one, other in zip(order, [*order[1:], order[0]], strict=True):
                self.merge(other, one)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    count=st.integers(2, 4),
    steps=st.lists(STEPS, max_size=14),
    seed=st.randoms(use_true_random=False),
)
def test_copies_converge_in_whatever_order_they_are_merged(
    tmp_path_factory: pytest.TempPathFactory, count: int, steps: list[tuple[str, int, object]], seed: random.Random
) -> None:
    with ExitStack() as opened:
        copies = Copies(tmp_path_factory.mktemp("law"), count, Clock(), opened)
        for what, at, how in steps:
            if what == "edit":
                copies.edit(at, *how)  # type: ignore[misc]
            else:
                copies.merge(at, how)  # type: ignore[arg-type]
        order = list(range(count))
        seed.shuffle(order)
        copies.exchange(order)
        body = copies.rooms[0].story(copies.story).body
        if not copies.deleted:
            assert all(mark in body for mark in copies.typed)
    first = copies.folders[0]
    logs = [log_rows(folder) for folder in copies.folders]
    for folder in copies.folders[1:]:
        assert meant(folder) == meant(first)
        assert tables(folder, modified=False) == tables(first, modified=False)
        assert told(folder) == told(first)
    with ExitStack() as opened:
        rooms = [opened.enter_context(Newsroom.open(folder, clock=copies.clock)) for folder in copies.folders]
        for room in rooms:
            for folder in copies.folders:
                if room.folder != folder:
                    assert merge(room, folder).nothing_new
    assert [log_rows(folder) for folder in copies.folders] == logs
    stand = tables(first)
    assert rebuilt(first) == stand


def test_killed_at_any_moment_and_done_again_it_is_complete(desk: Path, laptop: Path, clock: Clock) -> None:
    """The real program, killed while it merges, several times; then left alone."""
    words = [f"Words of story {k}." for k in range(40)]
    changed(laptop, clock, *(lambda n, w=w: n.new_story(slugline="new", body=w) for w in words))
    changed(laptop, clock, lambda n: rewritten(n, "today", "at last"))
    changed(desk, clock, lambda n: rewritten(n, "bridge", "old bridge"))
    begin = "import deskeditor.upkeep.merging as m; m.EDITS_AT_ONCE = 4; from deskeditor.__main__ import main; main()"
    command = [sys.executable, "-c", begin, "--newsroom", str(desk), "merge", str(laptop)]
    counts = [stories_in(desk)]
    while counts[-1] < len(words) + 1 and len(counts) < 5:
        with subprocess.Popen(command, stdout=subprocess.DEVNULL) as program:
            began = counts[-1]
            while program.poll() is None and stories_in(desk) == began:
                pass  # killed as soon as something more is in
            program.kill()
        counts.append(stories_in(desk))

    merged(desk, laptop, clock)

    assert any(1 < count < len(words) + 1 for count in counts)
    with Newsroom.open(desk) as newsroom:
        assert {newsroom.story(row.id).body for row in newsroom.stories()} >= set(words)
        assert [mixed.merged for mixed in newsroom.mixed()] == ["The old bridge over the river is open at last."]
    assert merged(desk, laptop, clock).nothing_new


def test_words_of_the_other_house_list_come_in(desk: Path, laptop: Path, clock: Clock) -> None:
    changed(desk, clock, lambda newsroom: newsroom.add_house_word("Kelmouth", "en", note="our town"))
    changed(
        laptop, clock, *(lambda room, word=word: room.add_house_word(word, "en") for word in ("Kelmouth", "ferrier"))
    )
    before = (laptop / "house-words.csv").read_bytes()
    report = merged(desk, laptop, clock)
    assert report.house_words == 1 and "1 word of the house list" in report.sentences[0]
    with Newsroom.open(desk) as newsroom:
        kept = [(one.word, one.note) for one in newsroom.house_words.entries]
    assert kept == [("Kelmouth", "our town"), ("ferrier", "")]
    assert merged(desk, laptop, clock).nothing_new and (laptop / "house-words.csv").read_bytes() == before


def test_a_house_list_that_is_damaged_is_told_and_the_stories_are_in(desk: Path, laptop: Path, clock: Clock) -> None:
    damaged = "word,language\nKelmouth,en\n".encode("utf-16")
    (desk / "house-words.csv").write_bytes(damaged)
    changed(laptop, clock, lambda newsroom: newsroom.add_house_word("ferrier"))
    changed(laptop, clock, lambda newsroom: rewritten(newsroom, "open today", "shut"))
    report = merged(desk, laptop, clock)
    assert "did not come in" in report.sentences[-1] and "UTF-8" in report.sentences[-1]
    with Newsroom.open(desk) as newsroom:
        assert "is shut" in newsroom.story(bridge(newsroom)).body
    assert (desk / "house-words.csv").read_bytes() == damaged


def stories_in(folder: Path) -> int:
    """As the file says at this moment, whoever has it open."""
    with closing(sqlite3.connect(f"file:{folder / FILE_NAME}?mode=ro", uri=True)) as db:
        return int(db.execute("SELECT count(*) FROM projection WHERE kind = 'story'").fetchone()[0])


@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(STEPS, max_size=8), order=st.permutations(range(3)))
def test_what_one_copy_destroyed_comes_back_there_by_no_way(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int, object]], order: list[int]
) -> None:
    with ExitStack() as opened:
        copies = Copies(tmp_path_factory.mktemp("law"), 3, Clock(), opened)
        room = copies.rooms[0]
        destroy(room, going(room, [copies.photo]))
        for what, at, how in steps:
            if what == "edit":
                copies.edit(1 + at % 2, *how)  # type: ignore[misc]  # the one that destroyed it writes no more
            else:
                copies.merge(at, how)  # type: ignore[arg-type]
        copies.exchange(list(order))
        assert room.records("photo") == []
        assert all(not room.version_value(v.id).photos for v in room.versions(copies.story))
        assert [photo.id for photo in copies.rooms[1].records("photo")] == [copies.photo]
    assert copies.photo not in {row[1] for row in log_rows(copies.folders[0])}
