"""The check finds what is wrong, by name, and nothing where nothing is; those who type do not wait for it."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.formats.stories import image
from tests.store.conftest import Clock

from deskeditor.news.problems import BadInput, DamagedNewsroom
from deskeditor.news.records import Photo, Story
from deskeditor.newsroom import Newsroom
from deskeditor.store import media
from deskeditor.store.checkup import PARTS, Flaw, Looking, check
from deskeditor.store.database import FILE_NAME

Change = Callable[[sqlite3.Connection], object]


@pytest.fixture
def whole(folder: Path, clock: Clock) -> Path:
    """A newsroom with one of everything, closed."""
    with Newsroom.create(folder, name="The Daily Planet", clock=clock) as newsroom:
        newsroom.me = newsroom.add_person(name="Lois Lane", display_name="Lois")
        photo = newsroom.add_photo(image(), "harbour.jpg", caption="The harbour at noon")
        story = newsroom.new_story(slugline="storm", headline="Storm", body="Calm.\n\nThen «wind».")
        newsroom.use_photo(story, photo)
        source = newsroom.add_source(name="Perry White")
        newsroom.add_quote(words="Great Caesar’s ghost", source=source, story=story)
        newsroom.keep_version(story, "named", "first")
        newsroom.set_fields(story, headline="Storm hits", state="ready")
    return folder


def flaws(folder: Path, *severities: str) -> list[Flaw]:
    wanted = severities or ("damage", "warning")
    return [step for step in check(folder) if isinstance(step, Flaw) and step.severity in wanted]


def change(folder: Path, sql: str, *values: object) -> None:
    """As another program would that knows nothing of us."""
    db = sqlite3.connect(folder / FILE_NAME)
    db.execute("DROP TRIGGER IF EXISTS version_is_kept")
    db.execute(sql, values)
    db.commit()
    db.close()


def test_a_whole_newsroom_has_no_flaw(whole: Path) -> None:
    assert flaws(whole) == []
    looked = [step.part for step in check(whole) if isinstance(step, Looking)]
    assert set(looked) >= set(PARTS) - {"history", "backups"}


def test_the_check_changes_nothing(whole: Path) -> None:
    before = {path: path.read_bytes() for path in whole.rglob("*") if path.is_file() and "-shm" not in path.name}
    flaws(whole)
    assert {path: path.read_bytes() for path in before} == before


@pytest.mark.parametrize(
    ("sql", "part", "said"),
    [
        ("UPDATE story SET headline = 'Other'", "tables", "headline"),
        ("UPDATE story SET words = 99", "tables", "words"),
        ("UPDATE photo SET caption = ''", "tables", "caption"),
        ("DELETE FROM photo_use", "tables", "photos"),
        ("DELETE FROM decision", "tables", "decisions"),
        ("DELETE FROM quote", "tables", "missing"),
        ("UPDATE search SET words = 'nothing' WHERE rowid IN (SELECT number FROM story)", "search", "does not know"),
        ("DELETE FROM searched", "search", "does not know"),
        ("UPDATE search_content SET c2 = 'nothing'", "search", "index"),
        ('UPDATE edit SET "update" = zeroblob(9) WHERE seq = 2', "log", "not what was written"),
        ("UPDATE projection SET logged_seq = 1", "log", "all edits"),
        ("DELETE FROM edit WHERE kind = 'source'", "log", "no edits"),
        ("UPDATE version SET value = zeroblob(40)", "versions", "cannot be read"),
        ("UPDATE version SET hash = 'x'", "versions", "cannot be read"),
        ("UPDATE decision SET value = '{'", "history", "cannot be read"),
        ("DROP TRIGGER history_is_kept", "schema", "history_is_kept"),
        ("DROP INDEX edit_by_hash", "schema", "edit_by_hash"),
        ("DROP TABLE receipt", "schema", "receipt"),
    ],
)
def test_what_is_wrong_is_named(whole: Path, sql: str, part: str, said: str) -> None:
    change(whole, sql)
    found = [flaw for flaw in flaws(whole) if flaw.part == part and said in flaw.sentence]
    assert found
    assert all(flaw.severity == "damage" and flaw.to_do for flaw in found)


def test_missing_and_damaged_photos_are_found(whole: Path) -> None:
    path = next((whole / media.FOLDER).glob("*/*"))
    data = path.read_bytes()
    path.write_bytes(data[:-1] + b"x")
    assert [flaw.part for flaw in flaws(whole)] == ["media"]
    path.unlink()
    with Newsroom.open(whole) as newsroom:
        (photo,) = newsroom.records("photo")
    assert f"photo “{photo.file_name}” is missing" in flaws(whole)[0].sentence


def test_what_belongs_to_nothing_is_listed_and_no_damage(whole: Path) -> None:
    media.keep(whole, b"left over")
    with Newsroom.open(whole) as newsroom:
        newsroom.add_quote(words="Said elsewhere", source="01900000-0000-7000-8000-000000000000")
    notes = [flaw.sentence for flaw in flaws(whole, "note")]
    assert flaws(whole) == []
    assert any("belong to no record" in said for said in notes)
    assert any("names a source that is not here" in said for said in notes)


def test_edits_that_only_the_journal_has_are_found(whole: Path) -> None:
    change(whole, "DELETE FROM edit WHERE kind = 'quote'")
    change(whole, "DELETE FROM projection WHERE kind = 'quote'")
    assert any(flaw.part == "journal" and "not in the log" in flaw.sentence for flaw in flaws(whole))


def test_a_compacted_log_lacks_nothing_of_the_journal(whole: Path) -> None:
    from deskeditor.store import compaction
    from deskeditor.store.database import connect, writing

    db = connect(whole / FILE_NAME)
    with writing(db):
        for (record,) in db.execute("SELECT record FROM projection").fetchall():
            compaction.compact(db, record)
    db.close()
    assert flaws(whole) == []


def test_others_type_while_it_looks(newsroom: Newsroom) -> None:
    story = newsroom.new_story(slugline="storm", body="Calm.")
    looking = check(newsroom.folder)
    seen = [next(looking) for _ in range(3)]
    newsroom.set_fields(story, body="Calm. Then wind.")
    newsroom.flush(5)
    assert [step for step in (*seen, *looking) if isinstance(step, Flaw) and step.severity != "note"] == []
    assert newsroom.story(story).body == "Calm. Then wind."


def test_tables_that_are_behind_are_no_flaw(whole: Path) -> None:
    with Newsroom.open(whole) as newsroom:
        story = newsroom.find_story("storm")
        document = newsroom.document(story)
        made: list[bytes] = []
        document.on_update(made.append)
        document.set("headline", "Newer")
        newsroom.act(lambda db: None)
        newsroom.submit(Story, story, made[0], document.client_id)
        assert flaws(whole) == []


def test_it_can_be_stopped(whole: Path) -> None:
    asked = iter([False] * 3)
    steps = list(check(whole, stopped=lambda: next(asked, True)))
    assert len(steps) < 8 < len(list(check(whole)))


def test_a_file_that_cannot_be_read_is_told(whole: Path, tmp_path: Path) -> None:
    (whole / FILE_NAME).write_bytes(b"\0" * 8192)
    with pytest.raises(DamagedNewsroom, match="verify --repair"):
        flaws(whole)
    with pytest.raises(BadInput):
        flaws(tmp_path / "nowhere")


def test_a_photo_of_another_size_is_told(whole: Path) -> None:
    with Newsroom.open(whole) as newsroom:
        photo = newsroom.records("photo")[0]
        with newsroom.edit(Photo, photo.id) as document:
            document.set("size", photo.size + 1)
    assert "bytes" in flaws(whole)[0].sentence


def test_an_earlier_form_is_no_damage(folder: Path) -> None:
    from tests.store.test_opening import SCHEMAS

    folder.mkdir()
    earlier = sqlite3.connect(folder / FILE_NAME)
    earlier.executescript((SCHEMAS / "1.sql").read_text(encoding="utf-8"))
    earlier.close()
    assert flaws(folder) == []
    assert any("earlier form" in flaw.sentence for flaw in flaws(folder, "note"))
    Newsroom.open(folder).close()
    assert flaws(folder) == []


def test_a_damaged_backup_is_told(whole: Path) -> None:
    from deskeditor.upkeep import backups

    with Newsroom.open(whole) as newsroom:
        made = backups.back_up(newsroom)
    assert flaws(whole) == []
    file = made.path / FILE_NAME
    data = bytearray(file.read_bytes())
    data[4096:8192] = bytes(4096)
    file.write_bytes(data)
    assert [flaw.part for flaw in flaws(whole)] == ["backups"]


def test_words_that_were_not_taken_yet_wait_for_the_next_opening(whole: Path) -> None:
    from deskeditor.store import journal
    from deskeditor.store.log import Edit

    with Newsroom.open(whole) as newsroom:
        story = newsroom.find_story("storm")
        document = newsroom.document(story)
    made: list[bytes] = []
    document.on_update(made.append)
    document.set("headline", "Written while the disk was full")
    edit = Edit("story", story, document.client_id, made[0], "2026-11-22T17:00:00+00:00")
    journal.append(journal.unsaved(whole, "beef"), [edit], sync=False)
    assert [(flaw.part, flaw.severity) for flaw in flaws(whole)] == [("journal", "warning")]
    Newsroom.open(whole).close()
    assert flaws(whole) == []
