"""Newsrooms damaged for real, byte by byte: they read unharmed or say so in words, and repair gives every word back."""

import re
import shutil
import sqlite3
import struct
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from deskeditor import sample
from deskeditor.ledger.gathering import checked
from deskeditor.ledger.ruling import rule
from deskeditor.news.ids import new_id
from deskeditor.news.problems import BadInput, DamagedNewsroom, DiskTrouble, Problem, Refused
from deskeditor.news.records import KINDS, Embargo, Reply, Story, Voice
from deskeditor.newsroom import Newsroom
from deskeditor.store import media, repairing, salvage, schema
from deskeditor.store.ciphers import Cost
from deskeditor.store.database import FILE_NAME
from deskeditor.upkeep import backups, verifying
from deskeditor.upkeep.verifying import Deed, Flaw

Everything = dict[str, dict[str, Any]]
PAGE = 4096
LEAF, INNER, INDEX_LEAF, INDEX_INNER = 0x0D, 0x05, 0x0A, 0x02


def everything(folder: Path) -> Everything:
    """Every record with all its fields, and every version."""
    with Newsroom.open(folder) as newsroom:
        found = {kind: {record.id: record for record in newsroom.records(kind)} for kind in KINDS}
        kept = [version for id in found["story"] for version in newsroom.versions(id)]
        return found | {"version": {version.id: newsroom.version_value(version.id) for version in kept}}


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample newsroom, with a story so long that it needs overflow pages, and with free pages."""
    folder = tmp_path_factory.mktemp("original") / "desk"
    sample.build(folder)
    with Newsroom.open(folder) as newsroom:
        newsroom.new_story(slugline="long", body="\n\n".join(f"Paragraph {n} of the long story." for n in range(2000)))
        newsroom.keep_version(newsroom.find_story("long"), "named", "all of it")
        gone = newsroom.new_story(slugline="gone", body="So many words. " * 3000)
        newsroom.flush(10)
        newsroom.act(lambda db: db.execute("CREATE TABLE filler AS SELECT zeroblob(90000) AS filler"))
        newsroom.act(lambda db: db.execute("DROP TABLE filler"))
        assert gone
    return folder


@pytest.fixture
def folder(original: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(original, tmp_path / "desk"))


@pytest.fixture(scope="module")
def before(original: Path) -> Everything:
    return everything(original)


def pages(folder: Path, kind: int) -> list[int]:
    """The pages of a b-tree type, by number from 1."""
    data = (folder / FILE_NAME).read_bytes()
    heads = [data[100], *(data[at] for at in range(PAGE, len(data), PAGE))]
    return [number for number, head in enumerate(heads, start=1) if head == kind]


def tree(folder: Path, name: str) -> set[int]:
    """The pages of a table or an index."""
    db = sqlite3.connect(folder / FILE_NAME)
    try:
        return {row[0] for row in db.execute("SELECT pageno FROM dbstat WHERE name = ?", [name])}
    except sqlite3.OperationalError:
        root = db.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", [name]).fetchone()
        return {root[0]}
    finally:
        db.close()


def spoil(folder: Path, page: int, at: int, data: bytes) -> int:
    """Write these bytes into a page; which it was."""
    with (folder / FILE_NAME).open("r+b") as file:
        file.seek((page - 1) * PAGE + at)
        file.write(data)
    return page


def flip(folder: Path, page: int, at: int) -> int:
    """Change one byte of a page; which it was."""
    with (folder / FILE_NAME).open("r+b") as file:
        file.seek((page - 1) * PAGE + at)
        byte = file.read(1)[0]
        file.seek(-1, 1)
        file.write(bytes([byte ^ 0x55]))
    return page


def overflow_pages(folder: Path) -> list[int]:
    """Pages that begin with the number of another one, as the pages of a long row do."""
    data = (folder / FILE_NAME).read_bytes()
    count = len(data) // PAGE
    found = []
    for number in range(2, count + 1):
        following = struct.unpack_from(">I", data, (number - 1) * PAGE)[0]
        if following in (number + 1, number - 1) and b"Paragraph" in data[(number - 1) * PAGE : number * PAGE]:
            found.append(number)
    return found


def free_pages(folder: Path) -> list[int]:
    data = (folder / FILE_NAME).read_bytes()
    trunk = struct.unpack_from(">I", data, 32)[0]
    assert trunk, "no page is free"
    return [trunk]


DAMAGE: dict[str, Callable[[Path], object]] = {
    "header: the first bytes": lambda f: spoil(f, 1, 0, bytes(16)),
    "header: size of a page": lambda f: spoil(f, 1, 16, b"\x00\x07"),
    "header: whose file it is": lambda f: spoil(f, 1, 68, b"abcd"),
    "header: form of the tables": lambda f: spoil(f, 1, 60, b"\x7f\0\0\0"),
    "header: no form": lambda f: spoil(f, 1, 60, bytes(4)),
    "header: a newer form that it has not": lambda f: spoil(f, 1, 60, struct.pack(">I", schema.NEWEST + 3)),
    "header: list of free pages": lambda f: spoil(f, 1, 32, struct.pack(">I", 7)),
    "header: encoding": lambda f: spoil(f, 1, 56, struct.pack(">I", 2)),
    "list of tables": lambda f: spoil(f, 1, 100, b"\xff" * 60),
    "the whole first page": lambda f: spoil(f, 1, 0, b"\xa5" * PAGE),
    "table leaf: head": lambda f: [spoil(f, page, 0, b"\xff" * 8) for page in pages(f, LEAF)[3::7]],
    "table leaf: rows": lambda f: [flip(f, page, PAGE - 200) for page in pages(f, LEAF)[::5]],
    "table leaf: all zero": lambda f: [spoil(f, page, 0, bytes(PAGE)) for page in pages(f, LEAF)[2::9]],
    "table inner: head": lambda f: [spoil(f, page, 0, b"\x00" * 12) for page in pages(f, INNER)],
    "table inner: pointers": lambda f: [spoil(f, page, 8, struct.pack(">I", 1)) for page in pages(f, INNER)],
    "index leaf": lambda f: [flip(f, page, PAGE - 30) for page in pages(f, INDEX_LEAF)[::3]],
    "index leaf: head": lambda f: [spoil(f, page, 0, bytes(12)) for page in pages(f, INDEX_LEAF)[::4]],
    "index inner": lambda f: [spoil(f, page, 8, b"\xff\xff\xff\xff") for page in pages(f, INDEX_INNER)],
    "overflow": lambda f: [spoil(f, page, 0, b"\xff\xff\xff\xf0") for page in overflow_pages(f)[::2]],
    "overflow: words": lambda f: [flip(f, page, 99) for page in overflow_pages(f)],
    "free pages": lambda f: [spoil(f, page, 4, b"\xff\xff\xff\xff") for page in free_pages(f)],
    "index of the search": lambda f: [flip(f, page, 900) for page in tree(f, "search_data")],
    "words of the search": lambda f: [flip(f, page, PAGE - 300) for page in tree(f, "search_content")],
    "log": lambda f: [spoil(f, page, 0, b"\x5a" * PAGE) for page in tree(f, "edit")],
    "cut to half": lambda f: _cut(f, 2),
    "cut to one page": lambda f: _cut(f, 10**9),
    "empty file": lambda f: (f / FILE_NAME).write_bytes(b""),
    "no file": lambda f: (f / FILE_NAME).unlink(),
}


def _cut(folder: Path, by: int) -> None:
    data = (folder / FILE_NAME).read_bytes()
    (folder / FILE_NAME).write_bytes(data[: max(PAGE, len(data) // by)])


def said_at_opening(folder: Path) -> Problem | None:
    """What opening and reading everything says."""
    try:
        everything(folder)
    except Problem as problem:
        return problem
    return None


def repaired(folder: Path) -> list[Deed]:
    return [step for step in verifying.repair(folder) if isinstance(step, Deed)]


def flaws(folder: Path) -> list[Flaw]:
    return [step for step in verifying.verify(folder) if isinstance(step, Flaw) and step.severity != "note"]


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE.keys())
def test_damage_reads_unharmed_or_is_told_and_repair_gives_every_word_back(
    damage: Callable[[Path], object], folder: Path, before: Everything
) -> None:
    damage(folder)
    spoiled = {path.name: path.read_bytes() for path in folder.glob(f"{FILE_NAME}*")}
    problem = said_at_opening(folder)
    if problem is not None:
        assert str(problem).endswith(".")
        assert "\n" not in str(problem)
        newer = isinstance(problem, BadInput) and "newer" in str(problem)
        assert isinstance(problem, DamagedNewsroom) or newer, problem
    deeds = repaired(folder)
    after = everything(folder)
    assert {kind: after[kind] for kind in KINDS} == {kind: before[kind] for kind in KINDS}
    assert flaws(folder) == []
    kept = next((folder / repairing.DAMAGED).iterdir())
    if FILE_NAME in spoiled and problem is None:
        assert (kept / FILE_NAME).is_file()
    lost = [deed.sentence for deed in deeds if deed.lost]
    assert all(any(word in sentence for word in ("version", "history", "receipts")) for sentence in lost), lost
    missing = {id for id, stood in before["version"].items() if after["version"].get(id) != stood}
    assert not missing or any("versions" in sentence for sentence in lost)


@pytest.mark.parametrize("name", ["table leaf: all zero", "overflow", "table inner: pointers", "cut to half", "log"])
def test_a_backup_gives_back_versions_and_words_that_the_journal_has_no_more(
    name: str, folder: Path, before: Everything
) -> None:
    with Newsroom.open(folder) as newsroom:
        backups.back_up(newsroom)
    whole = everything(folder)
    shutil.rmtree(folder / "journal")
    with Newsroom.open(folder) as newsroom:
        story = newsroom.new_story(slugline="after", body="Written after the backup.")
    DAMAGE[name](folder)
    deeds = repaired(folder)
    after = everything(folder)
    assert {**after["story"]}.keys() >= whole["story"].keys() | {story}
    for kind in (*KINDS, "version"):
        assert {id: after[kind].get(id) for id in whole[kind]} == whole[kind], kind
    assert after["story"][story].body == "Written after the backup."
    assert all("since the newest good backup" in deed.sentence for deed in deeds if deed.lost)


def test_without_journal_and_backup_tables_and_log_make_good_for_each_other(folder: Path, before: Everything) -> None:
    shutil.rmtree(folder / "journal")
    for page in sorted(tree(folder, "edit"))[::3]:
        spoil(folder, page, 0, bytes(PAGE))
    repaired(folder)
    after = everything(folder)
    assert {kind: _apart_from_notes(after[kind]) for kind in KINDS} == {
        kind: _apart_from_notes(before[kind]) for kind in KINDS
    }
    for id, story in before["story"].items():
        again = after["story"][id]
        assert set(story.notes) <= set(again.notes)
        told = " ".join(note.text for note in again.notes)
        lost = [one for one in story.suggestions if one not in again.suggestions]
        assert all(one.deleted in told and one.inserted in told for one in lost), "what lost its place is told"


def _apart_from_notes(records: dict[str, Any]) -> dict[str, Any]:
    """The tables do not know where a suggestion stood: one may come back as a note."""
    stories = {id: record for id, record in records.items() if isinstance(record, Story)}
    return records | {id: replace(story, notes=(), suggestions=()) for id, story in stories.items()}


def test_what_is_repaired_twice_is_the_same(folder: Path, before: Everything) -> None:
    DAMAGE["table leaf: rows"](folder)
    repaired(folder)
    once = everything(folder)
    repaired(folder)
    assert everything(folder) == once


# the write-ahead log


@pytest.fixture
def killed(folder: Path) -> Path:
    """A newsroom whose program was killed: its last words are in the write-ahead log alone (and in the journal)."""
    write = """
import os, sys
from pathlib import Path
from deskeditor.newsroom import Newsroom
newsroom = Newsroom.open(Path(sys.argv[1]))
for n in range(30):
    newsroom.new_story(slugline=f"late-{n}", body=f"Words number {n}.")
newsroom.flush(10)
os.kill(os.getpid(), 9)
"""
    subprocess.run([sys.executable, "-c", write, folder], check=False)
    assert (folder / f"{FILE_NAME}-wal").stat().st_size > 0
    return folder


def late(folder: Path) -> dict[str, str]:
    with Newsroom.open(folder) as newsroom:
        return {s.slugline: s.body for s in newsroom.records("story") if s.slugline.startswith("late-")}


LATE = {f"late-{n}": f"Words number {n}." for n in range(30)}


def test_a_write_ahead_log_that_was_cut_costs_no_word(killed: Path) -> None:
    wal = killed / f"{FILE_NAME}-wal"
    wal.write_bytes(wal.read_bytes()[: wal.stat().st_size // 3])
    assert late(killed) == LATE
    assert flaws(killed) == []


def test_a_write_ahead_log_with_wrong_bytes_costs_no_word(killed: Path) -> None:
    wal = killed / f"{FILE_NAME}-wal"
    data = bytearray(wal.read_bytes())
    data[len(data) // 2] ^= 0xFF
    wal.write_bytes(data)
    assert late(killed) == LATE


@pytest.mark.parametrize("gone", [("-wal",), ("-shm",), ("-wal", "-shm")])
def test_a_missing_write_ahead_log_costs_no_word(gone: tuple[str, ...], killed: Path) -> None:
    for end in gone:
        (killed / f"{FILE_NAME}{end}").unlink(missing_ok=True)
    assert late(killed) == LATE
    assert flaws(killed) == []


@pytest.mark.parametrize("stories", [1, 300])
def test_the_write_ahead_log_of_another_newsroom_is_told_and_left_out(
    stories: int, killed: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    with Newsroom.create(other) as newsroom:
        for number in range(stories):
            newsroom.new_story(slugline=f"own-{number}", body="Of this house.")
    own = everything(other)
    shutil.copy(killed / f"{FILE_NAME}-wal", other / f"{FILE_NAME}-wal")
    before = (other / FILE_NAME).read_bytes()
    problem = said_at_opening(other)
    assert isinstance(problem, DamagedNewsroom)
    assert "another newsroom" in str(problem)
    assert (other / FILE_NAME).read_bytes() == before
    repaired(other)
    assert everything(other) == own
    assert flaws(other) == []
    assert late(killed) == LATE


# media


def test_photos_come_back_from_a_backup(folder: Path) -> None:
    with Newsroom.open(folder) as newsroom:
        backups.back_up(newsroom)
    files = sorted((folder / media.FOLDER).glob("*/*"))
    right = {path: path.read_bytes() for path in files}
    files[0].unlink()
    files[1].unlink()
    files[1].write_bytes(b"x" * len(right[files[1]]))  # a new file: the backup may share the old one
    assert {flaw.part for flaw in flaws(folder)} == {"media"}
    deeds = repaired(folder)
    assert sum("taken from a backup" in deed.sentence for deed in deeds) == 2
    assert {path: path.read_bytes() for path in files} == right
    assert flaws(folder) == []


def test_a_photo_that_no_backup_has_is_told(folder: Path) -> None:
    next((folder / media.FOLDER).glob("*/*")).unlink()
    lost = [deed for deed in repaired(folder) if deed.lost]
    assert len(lost) == 1
    assert "no backup has it" in lost[0].sentence


# what is refused, and what must never happen


def test_repair_is_refused_while_the_newsroom_is_open_here(folder: Path) -> None:
    with Newsroom.open(folder), pytest.raises(Refused, match="open in this program"):
        repaired(folder)


def test_repair_is_refused_while_another_program_has_it_open(folder: Path) -> None:
    hold = """
import sys
from pathlib import Path
from deskeditor.newsroom import Newsroom
with Newsroom.open(Path(sys.argv[1])) as newsroom:
    print("open", flush=True)
    sys.stdin.readline()
"""
    files = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file() and path.suffix == ".db"}
    other = subprocess.Popen(
        [sys.executable, "-c", hold, folder], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        with pytest.raises(Refused, match="Another program"):
            repaired(folder)
        assert {path: path.read_bytes() for path in files} == files
        assert not list(folder.glob(".repair-*"))
    finally:
        other.communicate("\n")
    assert repaired(folder)


def test_a_newer_newsroom_is_not_repaired(folder: Path) -> None:
    db = sqlite3.connect(folder / FILE_NAME)
    db.execute("CREATE TABLE comment (id TEXT)")
    db.execute(f"PRAGMA user_version = {schema.NEWEST + 1}")
    db.commit()
    db.close()
    data = (folder / FILE_NAME).read_bytes()
    with pytest.raises(BadInput, match="newer"):
        repaired(folder)
    assert (folder / FILE_NAME).read_bytes() == data


def test_a_repair_that_fails_leaves_everything_as_it_was(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    DAMAGE["table leaf: rows"](folder)
    files = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(repairing, "write_through", full)
    with pytest.raises(DiskTrouble, match="No space"):
        repaired(folder)
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == files


@pytest.mark.parametrize("step", [1, 2, 3, 4])
def test_a_death_in_the_midst_of_the_exchange_costs_no_word(
    step: int, folder: Path, before: Everything, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between any two steps one whole file is there, or a damaged one that can be repaired as before."""
    DAMAGE["table leaf: rows"](folder)
    steps = 0

    def dies(name: str) -> Callable[..., object]:
        works = getattr(Path, name)

        def one(self: Path, *given: object, **named: object) -> object:
            nonlocal steps
            if self.name in ("empty", FILE_NAME, f"{FILE_NAME}-wal", f"{FILE_NAME}-shm") and name != "mkdir":
                steps += 1
                if steps == step:
                    raise KeyboardInterrupt
            return works(self, *given, **named)

        return one

    swap = repairing._swap

    def dying(*given: Any) -> None:
        with monkeypatch.context() as patch:
            for name in ("replace", "unlink", "touch"):
                patch.setattr(Path, name, dies(name))
            swap(*given)

    monkeypatch.setattr(repairing, "_swap", dying)
    with pytest.raises(KeyboardInterrupt):
        repaired(folder)
    monkeypatch.undo()
    repaired(folder)
    after = everything(folder)
    assert {kind: after[kind] for kind in KINDS} == {kind: before[kind] for kind in KINDS}
    assert flaws(folder) == []


def test_two_damaged_indexes_take_no_line_out_of_a_byline(folder: Path, before: Everything) -> None:
    """One names an edit that never was, the other leaves out the byline of its story. No edit is lost."""
    story = next(story for story in before["story"].values() if story.bylines)
    db = sqlite3.connect(folder / FILE_NAME)
    (hash,) = db.execute("SELECT hash FROM edit WHERE record = ? LIMIT 1", [story.id]).fetchone()
    db.close()
    for index, words in (("edit_by_hash", hash), ("sqlite_autoindex_byline_1", story.id)):
        for page in tree(folder, index):
            data = (folder / FILE_NAME).read_bytes()[(page - 1) * PAGE : page * PAGE]
            for found in re.finditer(words.encode(), data):
                flip(folder, page, found.start() + 20)
    assert flaws(folder) != []
    deeds = repaired(folder)
    assert not any(deed.lost for deed in deeds)
    after = everything(folder)
    assert {kind: after[kind] for kind in KINDS} == {kind: before[kind] for kind in KINDS}


def test_destroyed_records_stay_destroyed(folder: Path) -> None:
    with Newsroom.open(folder) as newsroom:
        story = newsroom.find_story("long")
        newsroom.destroy([story])
    DAMAGE["table leaf: rows"](folder)
    repaired(folder)
    assert story not in everything(folder)["story"]


def test_every_table_is_either_kept_or_made_anew(folder: Path) -> None:
    """A table that is added to the schema must be thought of here."""
    from deskeditor.store.rows import LISTS, OF_KIND

    db = sqlite3.connect(folder / FILE_NAME)
    named = (
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search%'"
    )
    there = {row[0] for row in db.execute(named)}
    db.close()
    made_anew = {*KINDS, *LISTS.values(), *OF_KIND.values(), "projection", "decision"}
    assert there == {"edit", *salvage.KEPT, *made_anew}


# the other ways out


def test_the_newest_backup_opens_beside_with_what_the_journal_has_beyond_it(folder: Path, before: Everything) -> None:
    with Newsroom.open(folder) as newsroom:
        backups.back_up(newsroom)
        later = newsroom.new_story(slugline="later", body="After the backup.")
    DAMAGE["the whole first page"](folder)
    damaged = (folder / FILE_NAME).read_bytes()
    beside = verifying.backup_beside(folder)
    assert beside.parent == folder.parent
    after = everything(beside)
    assert after["story"][later].body == "After the backup."
    assert {id: after["story"][id] for id in before["story"]} == before["story"]
    assert (folder / FILE_NAME).read_bytes() == damaged


def test_without_a_good_backup_that_way_is_closed(folder: Path) -> None:
    assert not verifying.has_good_backup(folder)
    with pytest.raises(BadInput, match="no good backup"):
        verifying.backup_beside(folder)


def test_what_can_be_read_opens_beside(folder: Path, before: Everything) -> None:
    DAMAGE["the whole first page"](folder)
    damaged = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    beside = verifying.readable_beside(folder)
    after = everything(beside)
    assert {kind: after[kind] for kind in KINDS} == {kind: before[kind] for kind in KINDS}
    with Newsroom.open(beside) as newsroom:
        photo = newsroom.records("photo")[0]
        assert newsroom.media(photo.sha256)
    assert {path: path.read_bytes() for path in damaged} == damaged


def test_damage_met_later_is_told_as_damage(folder: Path) -> None:
    for page in tree(folder, "story"):
        if page in pages(folder, LEAF):
            spoil(folder, page, 0, b"\xff" * 100)
    problem = said_at_opening(folder)
    assert isinstance(problem, DamagedNewsroom)
    assert problem.folder == folder
    assert "verify --repair" in str(problem)


@pytest.fixture
def clock() -> Iterator[Callable[[], datetime]]:
    yield lambda: datetime(2026, 11, 22, 17, 0, tzinfo=UTC)


def test_the_damaged_file_of_each_repair_is_kept(folder: Path, clock: Callable[[], datetime]) -> None:
    for _ in range(2):
        DAMAGE["header: the first bytes"](folder)
        list(verifying.repair(folder, clock))
    kept = sorted(path.name for path in (folder / repairing.DAMAGED).iterdir())
    assert len(kept) == 2
    assert all((folder / repairing.DAMAGED / name / FILE_NAME).read_bytes()[:16] == bytes(16) for name in kept)


# what is sealed, and what was decided about quotations

WORDS = "seven blue ladders sing"
SEALED = ("vault", "sealed", "cleared")
HARD = (
    *("header: the first bytes", "table leaf: rows", "table leaf: all zero", "table inner: pointers"),
    *("index leaf: head", "log", "cut to half", "no file"),
)


@pytest.fixture(scope="module")
def guarded_original(original: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """With a vault, a confidential source, a cleared version, a ruling, a reply, a voice and an embargo."""
    folder = Path(shutil.copytree(original, tmp_path_factory.mktemp("guarded") / "desk"))
    with Newsroom.open(folder) as newsroom:
        newsroom.vault.cost = Cost(2, 1, 1)
        newsroom.me = newsroom.records("person")[0].id
        newsroom.vault.make(WORDS)
        story = newsroom.new_story(slugline="guarded", body="“It stands as it is today,” she said.")
        source = newsroom.add_source(confidential=True, name="Zebulon Quark", alias="Harbour")
        newsroom.add_source(name="Open Person", replies=(Reply(new_id(), story=story, question="Did it stand?"),))
        newsroom.add_quote(words="It stands", source=source, story=story, embargo=Embargo(), terms="background")
        voices = (Voice(new_id(), label="Q", source=source),)
        newsroom.add_transcript(text="Does it?", turns=((0, "Q"),), voices=voices, story=story, shared=True)
        rule(newsroom, story, checked(newsroom, story)[0], cleared="She read it back.")
        newsroom.clear(story, "0" * 64)
        for n in range(60):  # so many that they fill pages of their own
            newsroom.set_fields(source, notes=f"Note {n}. " * 9)
    return folder


@pytest.fixture
def guarded(guarded_original: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(guarded_original, tmp_path / "guarded"))


def sealed_rows(folder: Path) -> dict[str, set[tuple[Any, ...]]]:
    with closing(sqlite3.connect(folder / FILE_NAME)) as db:
        return {table: set(db.execute(f"SELECT * FROM {table}").fetchall()) for table in SEALED}


@pytest.mark.parametrize("name", HARD)
def test_repair_gives_back_what_was_decided_and_with_a_backup_what_is_sealed(name: str, guarded: Path) -> None:
    before, sealed = everything(guarded), sealed_rows(guarded)
    assert all(sealed.values())
    with Newsroom.open(guarded) as newsroom:
        backups.back_up(newsroom)
    DAMAGE[name](guarded)
    repaired(guarded)
    after = everything(guarded)
    assert {kind: after[kind] for kind in KINDS} == {kind: before[kind] for kind in KINDS}
    assert sealed_rows(guarded) == sealed
    assert flaws(guarded) == []
    with Newsroom.open(guarded) as newsroom:
        newsroom.me = newsroom.ask(lambda db: db.execute("SELECT owner FROM vault").fetchone()[0])
        newsroom.vault.open(WORDS)
        source = next(one for one in newsroom.records("source") if one.alias == "Harbour")
        assert newsroom.vault.source(source.id).name == "Zebulon Quark"


@pytest.mark.parametrize("name", HARD)
def test_without_a_backup_what_is_sealed_is_there_or_told_as_lost(name: str, guarded: Path) -> None:
    before, sealed = everything(guarded), sealed_rows(guarded)
    DAMAGE[name](guarded)
    deeds = repaired(guarded)
    after = everything(guarded)
    assert {kind: after[kind] for kind in KINDS} == {kind: before[kind] for kind in KINDS}
    if sealed_rows(guarded) != sealed:
        assert any(deed.lost for deed in deeds)
