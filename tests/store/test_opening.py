"""Making and opening a newsroom: what is refused is refused in one sentence, and stays as it was."""

import re
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from tests.store.conftest import Clock

from deskeditor.news.problems import BadInput, DiskTrouble, Problem
from deskeditor.news.records import KINDS
from deskeditor.newsroom import Newsroom, StoryFilter
from deskeditor.store import database, destroying, schema, settings
from deskeditor.store.database import FILE_NAME
from deskeditor.store.place import check_place, file_system_of, synced_by
from deskeditor.store.rows import columns, lists

SCHEMAS = Path(__file__).parent / "schemas"


@pytest.fixture
def closed(folder: Path, clock: Clock) -> Path:
    """A newsroom with one story that nobody has open."""
    with Newsroom.create(folder, name="The Daily Planet", clock=clock) as newsroom:
        newsroom.new_story(slugline="storm", body="Calm.")
    return folder


def files(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def refused(folder: Path, kind: type[Problem], said: str) -> None:
    """Opening is refused in one sentence, and nothing in the folder is different afterwards."""
    before = files(folder) if folder.is_dir() else {}
    with pytest.raises(kind, match=said) as caught:
        Newsroom.open(folder)
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert (files(folder) if folder.is_dir() else {}) == before


def test_a_new_newsroom_is_empty_and_says_its_name(closed: Path, folder: Path) -> None:
    with Newsroom.open(closed) as newsroom:
        assert newsroom.name == "The Daily Planet"
        assert newsroom.profile.key == "small"
        assert [story.slugline for story in newsroom.stories()] == ["storm"]
    assert sorted(p.name for p in closed.iterdir() if p.suffix == ".db") == [FILE_NAME]


def test_creating_never_overwrites(closed: Path) -> None:
    before = files(closed)
    with pytest.raises(BadInput, match="already"):
        Newsroom.create(closed)
    assert files(closed) == before


def test_of_two_programs_that_make_a_newsroom_in_one_folder_the_first_one_keeps_its_words(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    migrate = schema.migrate

    def meanwhile(db: Any) -> None:
        migrate(db)
        monkeypatch.setattr(schema, "migrate", migrate)
        with Newsroom.create(folder) as newsroom:
            newsroom.new_story(slugline="first")

    monkeypatch.setattr(schema, "migrate", meanwhile)
    with pytest.raises(BadInput, match="already"):
        Newsroom.create(folder)
    with Newsroom.open(folder) as newsroom:
        assert newsroom.find_story("first")


def test_a_file_that_a_repair_replaces_while_it_is_being_opened_is_opened_again(
    closed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever waits for a repair has the old file in hand, and the write-ahead log of the new one beside it."""
    path, repaired = closed / FILE_NAME, tmp_path / "repaired.db"
    repaired.write_bytes(path.read_bytes())
    connect = sqlite3.connect

    def waiting(*given: Any, **named: Any) -> sqlite3.Connection:
        connection: sqlite3.Connection = connect(*given, **named)
        if repaired.exists():
            repaired.replace(path)
        return connection

    monkeypatch.setattr(sqlite3, "connect", waiting)
    with closing(database.connect(path)) as db:
        settings.set_(db, "name", "The new one")
    monkeypatch.undo()
    with Newsroom.open(closed) as newsroom:
        assert newsroom.name == "The new one"


def test_an_unknown_profile_is_refused_before_anything_is_made(folder: Path) -> None:
    with pytest.raises(BadInput, match="small"):
        Newsroom.create(folder, profile="huge")
    assert not folder.exists()


def test_a_missing_folder_and_an_empty_one_have_no_newsroom(tmp_path: Path) -> None:
    refused(tmp_path / "nowhere", BadInput, "missing")
    refused(tmp_path, BadInput, "no newsroom")
    (tmp_path / "file").write_text("x")
    refused(tmp_path / "file", BadInput, "not a folder")


def test_a_newsroom_cannot_be_made_where_a_file_is(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(DiskTrouble):
        Newsroom.create(tmp_path / "file" / "desk")


def test_a_file_that_is_no_database_is_refused(folder: Path) -> None:
    folder.mkdir()
    (folder / FILE_NAME).write_bytes(b"not a database" * 100)
    refused(folder, BadInput, "not a newsroom")
    (folder / FILE_NAME).write_bytes(b"")
    refused(folder, BadInput, "not a newsroom")


def test_opening_once_more_does_not_loosen_the_locks_of_those_that_are_open(closed: Path) -> None:
    with Newsroom.open(closed) as first:
        Newsroom.open(closed).close()
        refused_to_be = "import sqlite3, sys; sqlite3.connect(sys.argv[1]).execute('PRAGMA journal_mode = DELETE')"
        # Only whoever has the file alone may leave WAL: another program is told that we hold it.
        told = subprocess.run(
            [sys.executable, "-c", refused_to_be, closed / FILE_NAME], capture_output=True, text=True, check=False
        )
        assert "locked" in told.stderr
        assert first.stories()[0].slugline == "storm"


def test_a_database_of_another_program_is_refused(folder: Path) -> None:
    folder.mkdir()
    other = sqlite3.connect(folder / FILE_NAME)
    other.execute("PRAGMA journal_mode = WAL")
    other.execute("CREATE TABLE story (id)")
    other.close()
    refused(folder, BadInput, "another program")


def test_a_newer_newsroom_is_refused(closed: Path) -> None:
    newer = sqlite3.connect(closed / FILE_NAME)
    newer.execute(f"PRAGMA user_version = {schema.NEWEST + 1}")
    newer.close()
    refused(closed, BadInput, "newer")


def test_a_newer_newsroom_is_refused_while_its_header_is_still_in_the_log_of_sqlite(closed: Path) -> None:
    newer = sqlite3.connect(closed / FILE_NAME)
    newer.execute("PRAGMA wal_autocheckpoint = 0")
    newer.execute(f"PRAGMA user_version = {schema.NEWEST + 1}")
    with pytest.raises(BadInput, match="newer"):
        Newsroom.open(closed)
    newer.close()


def test_a_cut_off_newsroom_is_refused(closed: Path) -> None:
    path = closed / FILE_NAME
    path.write_bytes(path.read_bytes()[: 4096 * 3])
    with pytest.raises(DiskTrouble, match="damaged"):
        Newsroom.open(closed)


def test_a_newsroom_with_damaged_pages_is_refused_or_says_so_when_they_are_read(closed: Path) -> None:
    path = closed / FILE_NAME
    data = bytearray(path.read_bytes())
    data[4096:] = b"\x5a" * (len(data) - 4096)
    path.write_bytes(data)
    with pytest.raises(DiskTrouble, match="damaged"):
        Newsroom.open(closed)


def test_a_locked_newsroom_is_refused(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "WAIT_S", 0.05)
    other = sqlite3.connect(closed / FILE_NAME, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(DiskTrouble, match="locked"):
        Newsroom.open(closed)
    other.execute("ROLLBACK")
    other.close()
    Newsroom.open(closed).close()


@pytest.fixture
def read_only(closed: Path) -> Iterator[Path]:
    """The newsroom on a disk that cannot be written: also root, whom permissions do not stop, cannot."""
    at = str(closed)
    for command in (["mount", "--bind", at, at], ["mount", "-o", "remount,ro,bind", at]):
        if subprocess.run(command, capture_output=True, check=False).returncode:
            subprocess.run(["umount", closed], capture_output=True, check=False)
            pytest.skip("left out: needs the right to mount, for a disk that cannot be written")
    yield closed
    subprocess.run(["umount", closed], capture_output=True, check=True)


def test_a_newsroom_on_a_read_only_disk_is_refused(read_only: Path) -> None:
    refused(read_only, DiskTrouble, "read-only|opened|writ")


def test_a_newsroom_that_may_not_be_written_is_refused(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a read-only disk: SQLite opens the file for reading only, which is all that such a disk lets it do."""
    connect = sqlite3.connect

    def only_reading(address: str, **how: Any) -> sqlite3.Connection:
        connection: sqlite3.Connection = connect(address.replace("mode=rw", "mode=ro"), **how)
        return connection

    monkeypatch.setattr(sqlite3, "connect", only_reading)
    with pytest.raises(DiskTrouble, match="read-only"):
        Newsroom.open(closed)


def make_earlier(number: int, folder: Path) -> None:
    folder.mkdir()
    earlier = sqlite3.connect(folder / FILE_NAME)
    earlier.executescript((SCHEMAS / f"{number}.sql").read_text(encoding="utf-8"))
    earlier.close()


@pytest.mark.parametrize("number", range(1, schema.NEWEST + 1))
def test_a_newsroom_of_each_earlier_form_still_opens(number: int, folder: Path) -> None:
    make_earlier(number, folder)
    with Newsroom.open(folder) as newsroom:
        story = newsroom.story(newsroom.find_story("harbour-storm"))
        assert (story.headline, story.body) == ("Storm hits the harbour", "Calm.\n\nThen «wind».")
        assert [line.name for line in newsroom.published(story.id).bylines] == ["Lois Lane"]
        assert newsroom.search("wind", 5)[0].id == story.id
        assert newsroom.ask(schema.version_of) == schema.NEWEST
        newsroom.set_fields(story.id, headline="Storm has passed")
        assert newsroom.story(story.id).headline == "Storm has passed"


def test_what_a_newsroom_of_the_second_form_kept_is_read(folder: Path) -> None:
    make_earlier(2, folder)
    with Newsroom.open(folder) as newsroom:
        story = newsroom.find_story("harbour-storm")
        kept = newsroom.versions(story)
        assert [version.cause for version in kept] == ["filed", "work", "work", "named"]
        values = [newsroom.version_value(version.id) for version in kept]
        assert [value.story.body for value in values] == ["Calm.\n\nThen «wind».", "Calm.", "Calm.", "Calm."]
        assert [[photo.caption for photo in value.photos] for value in values] == [["The harbour"]] * 3 + [[]]
        assert values[0].quotes[0].words == "It was loud."
        assert list(values[-1].names.values()) == ["Lois Lane"]
        assert {"headline", "body", "state", "desk"} <= {change.field for change in newsroom.history(story)}
        assert newsroom.receipts(story)[0].format == "html"
        assert len(newsroom.ask(destroying.ids)) == 1
        assert newsroom.count_stories(StoryFilter(spiked=True)) == 1
        assert newsroom.restore(story, kept[-1].id, ["body"]) == ("body",)
        assert newsroom.story(story).body == "Calm."


def test_what_a_newsroom_of_the_third_form_kept_is_read(folder: Path) -> None:
    make_earlier(3, folder)
    assert b"Kent" not in (folder / FILE_NAME).read_bytes()
    with Newsroom.open(folder) as newsroom:
        story = newsroom.story(newsroom.find_story("harbour-storm"))
        assert [(ruling.words, ruling.cleared) for ruling in story.rulings.values()] == [("wind", "She said so twice.")]
        assert [quote.words for quote in newsroom.quotes_of(story.id)] == ["It was loud."]
        white, confidential = newsroom.records("source")
        assert [(reply.question, reply.outcome) for reply in white.replies] == [("Was it loud?", "answered")]
        (call,) = newsroom.transcripts_of(story.id)
        assert (call.turns, [voice.source for voice in call.voices]) == (((0, "WHITE"),), [white.id])
        assert (confidential.alias, confidential.name) == ("The reporter", "")
        newsroom.vault.open("a passphrase of the test")
        assert newsroom.vault.source(confidential.id).name == "Clark Kent"


def test_the_dump_of_the_newest_form_is_what_a_new_newsroom_has(closed: Path, tmp_path: Path) -> None:
    make_earlier(schema.NEWEST, tmp_path / "earlier")

    def made(folder: Path) -> set[str]:
        db = sqlite3.connect(folder / FILE_NAME)
        found = {" ".join(sql.split()) for (sql,) in db.execute("SELECT sql FROM sqlite_master WHERE sql NOT NULL")}
        db.close()
        return found

    assert made(tmp_path / "earlier") == made(closed)


def test_every_field_of_a_record_has_its_column_or_its_table(closed: Path) -> None:
    db = database.open_database(closed / FILE_NAME)
    for kind in KINDS:
        assert set(columns(kind)) <= set(db.table(kind).columns_dict), kind
        for entries in lists(kind):
            assert db.table(entries.table).exists()
    db.close()


def test_the_tables_are_described(closed: Path) -> None:
    page = (Path(__file__).parents[2] / "docs" / "tables.md").read_text(encoding="utf-8")
    db = database.open_database(closed / FILE_NAME)
    named = "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%'"
    for (name,) in db.execute(named + " AND name NOT LIKE 'search_%'").fetchall():
        assert f"`{name}`" in page, name
        for (column,) in db.execute("SELECT name FROM pragma_table_xinfo(?)", [name]).fetchall():
            if name != "search":
                assert re.search(rf"`{column}`", page), f"{name}.{column}"
    db.close()


# where it may live


MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/export /home/lois/Net\\040work nfs4 rw 0 0
//server/share /mnt/share cifs rw 0 0
lois@server: /home/lois/far fuse.sshfs rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/lois/desk", "ext4"),
        ("/home/lois/Net work/desk", "nfs4"),
        ("/mnt/share", "cifs"),
        ("/mnt/shared", "ext4"),
        ("/home/lois/far/away/desk", "fuse.sshfs"),
    ],
)
def test_the_disk_of_a_folder_is_found(folder: str, kind: str) -> None:
    assert file_system_of(Path(folder), MOUNTS) == kind
    if kind != "ext4":
        with pytest.raises(BadInput, match="network disk"):
            check_place(Path(folder), MOUNTS)


@pytest.mark.parametrize(
    "folder",
    [
        "Dropbox/desk",
        "Dropbox (Personal)/desk",
        "OneDrive - Daily Planet/x/desk",
        "Nextcloud/desk",
        "Google Drive/desk",
        "Library/Mobile Documents/com~apple~CloudDocs/desk",
        "iCloud Drive/desk",
        "onedrive/desk",
    ],
)
def test_a_newsroom_in_a_synchronized_folder_is_refused(folder: str, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="in step"):
        Newsroom.create(tmp_path / folder)
    assert not (tmp_path / folder).exists()


def test_a_folder_is_synchronized_when_it_has_the_marker_of_a_service(tmp_path: Path) -> None:
    assert synced_by(tmp_path / "desk") == ""
    (tmp_path / ".stfolder").mkdir()
    assert synced_by(tmp_path / "desk") == "Syncthing"


def test_the_settings_folder_of_dropbox_does_not_make_a_home_synchronized(tmp_path: Path) -> None:
    (tmp_path / ".dropbox").mkdir()
    assert synced_by(tmp_path / "desk") == ""
    (tmp_path / "megaphone").mkdir()
    assert synced_by(tmp_path / "megaphone") == ""
