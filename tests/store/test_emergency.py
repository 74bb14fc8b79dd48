"""Saving that fails: words are kept far from the newsroom's disk, and are in the log when the cause has gone away."""

import errno
import os
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from tests.store.conftest import PATIENCE_S, Clock
from tests.store.test_backups import picture
from tests.store.test_writer import Heard, Locked, Typing, eventually, hear

from deskeditor.news.problems import BadInput, DiskTrouble
from deskeditor.newsroom import Newsroom
from deskeditor.store import emergency, journal, log, writer
from deskeditor.store.database import FILE_NAME
from deskeditor.upkeep import backups

UNIX = pytest.mark.skipif(sys.platform == "win32", reason="left out: Windows moves no folder with open files")


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A state folder of this test alone."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    return tmp_path / "state" / "deskeditor" / "unsaved"


@pytest.fixture
def typing(newsroom: Newsroom) -> Typing:
    typing = Typing(newsroom, newsroom.new_story(slugline="storm"))
    newsroom.flush()
    return typing


def kept(folder: Path) -> list[log.Edit]:
    return journal.read(folder / emergency.UNSAVED)


def until_kept(newsroom: Newsroom) -> Path:
    assert eventually(lambda: newsroom.kept_in is not None)
    assert newsroom.kept_in is not None
    return newsroom.kept_in


def until_saved(newsroom: Newsroom) -> None:
    assert eventually(lambda: not newsroom.unsaved and newsroom.kept_in is None)


def body(newsroom: Newsroom, typing: Typing) -> str:
    return newsroom.story(typing.document.id).body


def body_at(folder: Path, typing: Typing) -> str:
    with Newsroom.open(folder) as opened:
        return body(opened, typing)


# kept elsewhere


def test_what_cannot_be_saved_is_kept_elsewhere_and_goes_when_it_is_saved(
    newsroom: Newsroom, typing: Typing, folder: Path, state: Path
) -> None:
    trouble = hear(newsroom.on_trouble)
    with Locked(folder):
        typing.type("Calm. ")
        trouble.until(bool)
        where = until_kept(newsroom)
        assert where.parent == state
        assert [edit.record for edit in kept(where)] == [typing.document.id]
        typing.type("Wind.")
        assert eventually(lambda: len(kept(where)) == 2)
    until_saved(newsroom)
    assert body(newsroom, typing) == "Calm. Wind."
    assert list(state.iterdir()) == []


def test_a_lock_of_a_moment_is_not_worth_a_word(newsroom: Newsroom, typing: Typing, folder: Path) -> None:
    trouble, saved = hear(newsroom.on_trouble), hear(newsroom.on_saved)
    with Locked(folder):
        typing.type("Calm.")
        assert eventually(lambda: bool(journal.left_behind(folder)))
    saved.until(bool)
    assert trouble.told == []
    assert body(newsroom, typing) == "Calm."


def test_without_the_state_folder_another_place_is_taken(
    newsroom: Newsroom, typing: Typing, folder: Path, state: Path, tmp_path: Path
) -> None:
    state.parents[1].write_text("a file, where a folder should be")
    with Locked(folder):
        typing.type("Calm.")
        where = until_kept(newsroom)
        assert where.parent.name.startswith("deskeditor-unsaved-")
        assert len(kept(where)) == 1
    until_saved(newsroom)
    assert body(newsroom, typing) == "Calm."


def test_the_open_stories_are_kept_whole_and_in_words(newsroom: Newsroom, typing: Typing, folder: Path) -> None:
    typing.type("Saved. ")
    newsroom.flush()
    assert newsroom.keep_open({}, "no trouble: nothing is kept") is False
    with Locked(folder):
        typing.type("Unsaved.")
        where = until_kept(newsroom)
        assert newsroom.keep_open({typing.document.id: typing.document.update()}, "# Storm\n\nSaved. Unsaved.\n")
        assert (where / emergency.WORDS).read_text(encoding="utf-8") == "# Storm\n\nSaved. Unsaved.\n"
        assert [edit.update for edit in journal.read(where / emergency.OPEN)] == [typing.document.update()]
    until_saved(newsroom)
    assert not where.exists()


def test_a_journal_that_stays_full_hides_nothing_that_is_typed_later(
    newsroom: Newsroom, typing: Typing, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite has taken the words before; that its journal could not be written counts for nothing in the next lock."""
    append = journal.append

    def full(path: Path, edits: Iterable[log.Edit], *, sync: bool) -> None:
        if not sync:
            raise OSError(errno.ENOSPC, "No space left on device")
        append(path, edits, sync=sync)

    monkeypatch.setattr(journal, "append", full)
    with Locked(folder):
        typing.type("Calm. ")
        assert eventually(lambda: bool(journal.left_behind(folder)))
    until_saved(newsroom)
    with Locked(folder):
        typing.type("Wind.")
        assert eventually(lambda: sum(len(journal.read(path)) for path in journal.left_behind(folder)) == 2)
    until_saved(newsroom)
    monkeypatch.undo()
    typing.type(" Rain.")
    newsroom.flush()
    assert eventually(lambda: not journal.left_behind(folder))


# causes that come and go


@UNIX
def test_a_folder_that_is_copied_back_is_gone_on_with(newsroom: Newsroom, typing: Typing, folder: Path) -> None:
    """As a stick that was pulled and put back: the same newsroom, in other files."""
    typing.type("One ")
    newsroom.flush()
    trouble = hear(newsroom.on_trouble)
    away = folder.rename(folder.with_name("away"))
    typing.type("two ")
    assert "gone" in str(trouble.until(bool)[0])
    until_kept(newsroom)
    shutil.copytree(away, folder)
    shutil.rmtree(away)
    until_saved(newsroom)
    typing.type("three")
    assert body(newsroom, typing) == "One two three"
    newsroom.flush()
    tables = sqlite3.connect(folder / FILE_NAME)
    assert tables.execute("SELECT body FROM story").fetchall() == [("One two three",)]
    tables.close()


@UNIX
def test_nothing_is_made_in_the_place_of_a_folder_that_is_away(
    newsroom: Newsroom, typing: Typing, folder: Path
) -> None:
    away = folder.rename(folder.with_name("away"))
    typing.type("Calm.")
    until_kept(newsroom)
    with pytest.raises(DiskTrouble):
        newsroom.add_photo(picture(), "a.jpg", caption="The pier")
    assert not folder.exists()
    away.rename(folder)
    until_saved(newsroom)


@UNIX
def test_trouble_is_told_before_anybody_types_and_told_to_be_over(
    newsroom: Newsroom, typing: Typing, folder: Path
) -> None:
    trouble, saved = hear(newsroom.on_trouble), hear(newsroom.on_saved)
    away = folder.rename(folder.with_name("away"))
    trouble.until(bool)
    before = len(saved.told)
    away.rename(folder)
    saved.until(lambda told: len(told) > before)
    assert newsroom.kept_in is None


@UNIX
def test_a_write_ahead_log_that_is_swept_away_takes_no_words_with_it(
    newsroom: Newsroom, typing: Typing, folder: Path
) -> None:
    typing.type("One ")
    newsroom.flush()
    for suffix in ("-wal", "-shm"):
        (folder / f"{FILE_NAME}{suffix}").unlink()
    typing.type("two ")
    assert eventually(lambda: (folder / f"{FILE_NAME}-wal").exists() and not newsroom.unsaved)
    typing.type("three")
    newsroom.flush()
    other = sqlite3.connect(folder / FILE_NAME)
    assert other.execute("SELECT body FROM story").fetchall() == [("One two three",)]
    other.close()


@UNIX
def test_a_database_that_is_deleted_is_written_again(newsroom: Newsroom, typing: Typing, folder: Path) -> None:
    """Nothing but the open program still sees what was in it."""
    typing.type("One ")
    newsroom.flush()
    trouble = hear(newsroom.on_trouble)
    for path in folder.glob(f"{FILE_NAME}*"):
        path.unlink()
    typing.type("two ")
    assert "gone" in str(trouble.until(bool)[0])
    until_saved(newsroom)
    typing.type("three")
    newsroom.flush()
    assert [path.name for path in folder.glob(".newsroom*")] == []
    assert body_at(folder, typing) == "One two three"
    assert [hit.id for hit in newsroom.search("three")] == [typing.document.id]


@UNIX
def test_an_earlier_file_in_its_place_is_told_and_gets_the_words_at_the_next_opening(
    folder: Path, clock: Clock
) -> None:
    newsroom = Newsroom.create(folder, clock=clock)
    typing = Typing(newsroom, newsroom.new_story(slugline="storm"))
    made = backups.back_up(newsroom)
    typing.type("One ")
    newsroom.flush()
    trouble = hear(newsroom.on_trouble)
    beside = Path(shutil.copy(made.path / FILE_NAME, folder / "beside"))
    beside.rename(folder / FILE_NAME)
    for suffix in ("-wal", "-shm"):
        (folder / f"{FILE_NAME}{suffix}").unlink()
    assert "earlier" in str(trouble.until(bool)[0])
    typing.type("two")
    until_kept(newsroom)
    with pytest.raises(DiskTrouble, match="earlier"):
        newsroom.close()
    assert body_at(folder, typing) == "One two"


@UNIX
def test_another_newsroom_in_its_place_gets_no_words(folder: Path, clock: Clock, tmp_path: Path) -> None:
    newsroom = Newsroom.create(folder, clock=clock)
    typing = Typing(newsroom, newsroom.new_story(slugline="storm"))
    newsroom.flush()
    trouble = hear(newsroom.on_trouble)
    away = folder.rename(folder.with_name("away"))
    Newsroom.create(folder).close()
    trouble.until(lambda told: any("another newsroom" in str(said) for said in told))
    typing.type("Calm.")
    until_kept(newsroom)
    shutil.rmtree(folder)
    away.rename(folder)
    until_saved(newsroom)
    assert body(newsroom, typing) == "Calm."
    newsroom.close()


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own, in a file, that can be pulled and put back."""
    image, place = tmp_path / "image", tmp_path / "stick"
    place.mkdir()
    with image.open("wb") as file:
        file.truncate(30_000_000)
    for command in (["mkfs.ext4", "-q", "-F", str(image)], ["mount", "-o", "loop", str(image), str(place)]):
        try:
            failed = subprocess.run(command, capture_output=True, check=False).returncode
        except FileNotFoundError:
            failed = 1
        if failed:
            pytest.skip("left out: needs the right to mount a file as a disk")
    yield place
    while os.path.ismount(place):  # Path.is_mount is not there on Windows before 3.12
        subprocess.run(["umount", "--lazy", place], check=True)


def test_a_stick_that_is_pulled_and_put_back_has_every_word(stick: Path, clock: Clock) -> None:
    newsroom = Newsroom.create(stick / "desk", clock=clock)
    typing = Typing(newsroom, newsroom.new_story(slugline="storm"))
    typing.type("One ")
    newsroom.flush()
    subprocess.run(["umount", "--lazy", stick], check=True)
    typing.type("two ")
    until_kept(newsroom)
    typing.type("three")
    subprocess.run(["mount", "-o", "loop", stick.with_name("image"), stick], check=True)
    until_saved(newsroom)
    assert body(newsroom, typing) == "One two three"
    newsroom.close()
    assert body_at(stick / "desk", typing) == "One two three"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "small"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(place)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("left out: needs the right to mount, for a disk that is full")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


def test_a_full_disk_is_told_and_has_every_word_when_there_is_room_again(small_disk: Path, clock: Clock) -> None:
    newsroom = Newsroom.create(small_disk / "desk", clock=clock)
    typing = Typing(newsroom, newsroom.new_story(slugline="storm"))
    newsroom.flush()
    trouble = hear(newsroom.on_trouble)
    film = small_disk / "film"
    with film.open("wb", buffering=0) as file, pytest.raises(OSError, match="No space"):
        while True:
            file.write(b"x" * 4096)
    typing.type("word " * 3000)
    assert "full" in str(trouble.until(bool)[0])
    where = until_kept(newsroom)
    typing.type("end")
    assert eventually(lambda: len(kept(where)) == 2)
    film.unlink()
    until_saved(newsroom)
    newsroom.close()
    assert body_at(small_disk / "desk", typing) == "word " * 3000 + "end"


LIMITED = """
import contextlib, resource, sys, threading
from pathlib import Path
from deskeditor.news.problems import DiskTrouble
from deskeditor.news.records import Story
from deskeditor.newsroom import Newsroom

folder, story = Path(sys.argv[1]), sys.argv[2]
newsroom = Newsroom.open(folder)
told = threading.Event()
newsroom.on_trouble(lambda sentence: told.set())
document = newsroom.document(story)
document.on_update(lambda update: newsroom.submit(Story, story, update, document.client_id))
most = (folder / "newsroom.db").stat().st_size + 200_000
resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
for number in range(150):
    end = len(document.lines("body"))
    document.splice("body", end, end, f"{number} " * 300)
    told.wait(0.01)
assert told.wait(20)
with contextlib.suppress(DiskTrouble):
    newsroom.close()
"""


@UNIX
def test_files_that_may_not_grow_lose_no_word(folder: Path, clock: Clock) -> None:
    """As with a quota. The journal may not grow either; what is left over is kept elsewhere, in small files."""
    with Newsroom.create(folder, clock=clock) as newsroom:
        typing = Typing(newsroom, newsroom.new_story(slugline="storm"))
    source = Path(__file__).parents[2] / "src"
    asked = [sys.executable, "-c", LIMITED, str(folder), typing.document.id]
    subprocess.run(asked, timeout=60, check=True, env=os.environ | {"PYTHONPATH": str(source)})
    assert body_at(folder, typing) == "".join(f"{number} " * 300 for number in range(150))
    assert emergency.left_behind() == []


NOBODY = 65534


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="left out: needs root, to be somebody else")
def test_permission_that_is_taken_away_is_told_and_loses_nothing(tmp_path: Path, clock: Clock) -> None:
    """Somebody who is not root writes in a folder that root then closes to him."""
    program = """
import os, sys, threading
from pathlib import Path
from deskeditor.news.problems import DiskTrouble
from deskeditor.news.records import Story
from deskeditor.newsroom import Newsroom
newsroom = Newsroom.open(Path(sys.argv[1]))
told, saved, pause = threading.Event(), threading.Event(), threading.Event()
newsroom.on_trouble(lambda sentence: (print(sentence, flush=True), told.set()))
document = newsroom.document(sys.argv[2])
document.on_update(lambda update: newsroom.submit(Story, sys.argv[2], update, document.client_id))
newsroom.set_fields(sys.argv[2], headline="Storm")  # what is loaded late is loaded while one may read it
newsroom.keep_version(sys.argv[2])
os.setgid(65534); os.setuid(65534)
print("open", flush=True)
sys.stdin.readline()
document.splice("body", 0, 0, "Calm.")
assert told.wait(20)
newsroom.on_saved(lambda at: saved.set())
while newsroom.kept_in is None:
    pause.wait(0.01)
print(newsroom.kept_in, flush=True)
sys.stdin.readline()
assert saved.wait(20)
newsroom.close()
print("closed", flush=True)
"""
    root = tmp_path
    while root != root.parent:
        os.chmod(root, root.stat().st_mode | 0o011)  # noqa: PTH101
        root = root.parent
    home = tmp_path / "home"
    home.mkdir()
    folder = home / "desk"
    with Newsroom.create(folder, clock=clock) as newsroom:
        typing = Typing(newsroom, newsroom.new_story(slugline="storm"))
    for path in (home, *home.rglob("*")):
        os.chown(path, NOBODY, NOBODY)
    source = Path(__file__).parents[2] / "src"
    where = {"XDG_STATE_HOME": str(home / "state"), "HOME": str(home), "PYTHONPATH": str(source)}
    asked = [sys.executable, "-c", program, str(folder), typing.document.id]
    pipe = subprocess.PIPE
    running = subprocess.Popen(asked, stdin=pipe, stdout=pipe, stderr=pipe, text=True, env=os.environ | where)
    assert running.stdin is not None and running.stdout is not None and running.stderr is not None
    assert running.stdout.readline() == "open\n", running.stderr.read()
    folder.chmod(0)
    running.stdin.write("\n")
    running.stdin.flush()
    said = running.stdout.readline()
    assert "may not be opened" in said
    kept_in = Path(running.stdout.readline().strip())
    assert [edit.record for edit in kept(kept_in)] == [typing.document.id]
    folder.chmod(0o755)
    out, err = running.communicate("\n", timeout=PATIENCE_S)
    assert (running.returncode, out) == (0, "closed\n"), err
    assert body_at(folder, typing) == "Calm."
    assert not kept_in.exists()


# a disk that hangs


class Gate:
    """A disk that answers when it is opened."""

    def __init__(self, newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
        self._open = threading.Event()
        commit = newsroom._writer._commit

        def wait(db: object, edits: object) -> object:
            self._open.wait(PATIENCE_S)
            return commit(db, edits)  # type: ignore[arg-type]  # passed on as they came

        monkeypatch.setattr(newsroom._writer, "_commit", wait)

    def open(self) -> None:
        self._open.set()


def test_words_are_kept_while_the_disk_hangs(
    newsroom: Newsroom, typing: Typing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer, "TELL_HANGING_S", 0.3)
    trouble: Heard = hear(newsroom.on_trouble)
    gate = Gate(newsroom, monkeypatch)
    typing.type("One ")
    where = until_kept(newsroom)
    typing.type("two")
    assert eventually(lambda: len(kept(where)) == 2)
    assert "does not answer" in str(trouble.until(bool)[0])
    gate.open()
    until_saved(newsroom)
    assert body(newsroom, typing) == "One two"


def test_closing_does_not_wait_for_a_disk_that_hangs(
    folder: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer, "CLOSE_S", 0.3)
    newsroom = Newsroom.create(folder, clock=clock)
    typing = Typing(newsroom, newsroom.new_story(slugline="storm"))
    newsroom.flush()
    gate = Gate(newsroom, monkeypatch)
    typing.type("Calm.")
    began = time.monotonic()
    with pytest.raises(DiskTrouble, match="kept in"):
        newsroom.close()
    assert time.monotonic() - began < PATIENCE_S / 2
    gate.open()
    newsroom._writer._thread.join(PATIENCE_S)
    assert body_at(folder, typing) == "Calm."


def test_who_waits_for_a_disk_that_hangs_is_let_go_when_the_newsroom_is_closed(
    folder: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a worker would keep the program from ending."""
    monkeypatch.setattr(writer, "CLOSE_S", 0.3)
    newsroom = Newsroom.create(folder, clock=clock)
    typing = Typing(newsroom, newsroom.new_story(slugline="storm"))
    newsroom.flush()
    gate = Gate(newsroom, monkeypatch)
    typing.type("Calm.")
    told: list[str] = []

    def wait() -> None:
        with pytest.raises(DiskTrouble) as caught:
            newsroom.settings.set("name", "The Lantern")
        told.append(str(caught.value))

    workers = [threading.Thread(target=wait) for _ in range(2)]
    for worker in workers:
        worker.start()
    until_kept(newsroom)
    with pytest.raises(DiskTrouble):
        newsroom.close()
    for worker in workers:
        worker.join(PATIENCE_S)
        assert not worker.is_alive()
    assert len(told) == 2
    gate.open()
    newsroom._writer._thread.join(PATIENCE_S)


# at the next opening


@pytest.fixture
def closed_in_trouble(folder: Path, clock: Clock) -> Typing:
    """The program ended while the newsroom was locked by another one, and its journal could not be written."""
    newsroom = Newsroom.create(folder, clock=clock)
    newsroom.me = newsroom.add_person(name="Lois Lane")
    typing = Typing(newsroom, newsroom.new_story(slugline="storm"))
    typing.type("Saved. ")
    newsroom.flush()
    with Locked(folder):
        typing.type("Unsaved.")
        until_kept(newsroom)
        newsroom.keep_open({typing.document.id: typing.document.update()}, "Saved. Unsaved.")
        with pytest.raises(DiskTrouble, match=r"kept in .* opened again"):
            newsroom.close()
    for path in journal.left_behind(folder):
        path.unlink()
    return typing


def test_words_that_were_kept_are_there_at_the_next_opening(
    closed_in_trouble: Typing, folder: Path, state: Path
) -> None:
    assert len(emergency.left_behind()) == 1
    with Newsroom.open(folder) as newsroom:
        assert body(newsroom, closed_in_trouble) == "Saved. Unsaved."
        assert {change.person for change in newsroom.history(closed_in_trouble.document.id)} == {newsroom.me}
        count = len(newsroom.updates(closed_in_trouble.document.id))
    assert list(state.iterdir()) == []
    with Newsroom.open(folder) as newsroom:
        assert len(newsroom.updates(closed_in_trouble.document.id)) == count


def test_while_the_newsroom_is_away_it_is_told_where_words_wait_for_it(
    closed_in_trouble: Typing, folder: Path, state: Path, tmp_path: Path
) -> None:
    folder.rename(tmp_path / "away")
    with pytest.raises(BadInput, match="the folder is missing") as told:
        Newsroom.open(folder)
    (place,) = state.iterdir()
    assert str(place) in str(told.value)
    with pytest.raises(BadInput) as told:
        Newsroom.open(tmp_path / "never there")
    assert str(state) not in str(told.value)


def test_words_find_a_newsroom_that_was_moved(closed_in_trouble: Typing, folder: Path) -> None:
    moved = folder.rename(folder.with_name("moved"))
    assert body_at(moved, closed_in_trouble) == "Saved. Unsaved."


def test_words_go_into_no_other_newsroom_and_into_no_copy(
    closed_in_trouble: Typing, folder: Path, tmp_path: Path
) -> None:
    Newsroom.create(tmp_path / "other").close()
    shutil.copytree(folder, tmp_path / "copy")
    for elsewhere in ("other", "copy"):
        Newsroom.open(tmp_path / elsewhere).close()
        assert len(emergency.left_behind()) == 1
    assert body_at(folder, closed_in_trouble) == "Saved. Unsaved."


def test_words_go_into_a_restored_backup_with_all_that_they_follow(folder: Path, clock: Clock, tmp_path: Path) -> None:
    """The disk is gone for ever: only a backup from before the words on which the unsaved ones follow is left."""
    newsroom = Newsroom.create(folder, clock=clock)
    typing = Typing(newsroom, newsroom.new_story(slugline="storm"))
    made = backups.back_up(newsroom, tmp_path / "far")
    typing.type("Since the backup. ")
    newsroom.flush()
    with Locked(folder):
        typing.type("Unsaved.")
        until_kept(newsroom)
        newsroom.keep_open({typing.document.id: typing.document.update()}, "")
        with pytest.raises(DiskTrouble):
            newsroom.close()
    shutil.rmtree(folder)
    assert body_at(backups.restore(made.path, tmp_path / "restored"), typing) == "Since the backup. Unsaved."


@pytest.mark.parametrize("damage", ["", "{}", "x"])
def test_a_damaged_folder_hinders_no_opening(closed_in_trouble: Typing, folder: Path, state: Path, damage: str) -> None:
    (next(state.iterdir()) / emergency.FACTS).write_text(damage)
    assert body_at(folder, closed_in_trouble) == "Saved. "
    assert len(list(state.iterdir())) == 1
