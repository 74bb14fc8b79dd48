"""Disks that do not take what is written, for real, under the real program: full, locked, gone, and well again."""

import resource
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from random import Random

import pytest

from deskeditor.store.database import FILE_NAME
from tests.faults.activities import Scene
from tests.faults.amount import SEED, THOROUGH
from tests.faults.checks import examined
from tests.faults.outside import PATIENCE_S, Running, start
from tests.faults.recorder import Recorder
from tests.faults.soak import Room, room

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="left out: the faults of disks are made as on Linux")
DISK = 3_000_000
"""Bytes of the small disk."""
ROOM_FOR_WORDS = 24_000
"""Bytes that a file of words may have when the database may not grow."""
TIMES = 5 if THOROUGH else 1
"""How often each operation meets a disk that takes no more."""
WORDS = "Kein Wort geht verloren. 😀 Kurdî کوردی. "


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A file system so small that it can be filled."""
    folder = tmp_path / "disk"
    folder.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={DISK}", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip("left out: needs the right to mount, for a disk that is full")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


@contextmanager
def at_work(room: Room) -> Iterator[Running]:
    """The program on the newsroom, the caret at the end of the first story. It is killed at the end."""
    running = start(room.folder, room.home, room.recorder, room.places)
    try:
        assert running.until_open(), running.why()
        running.do("open", story=room.stories[0])
        running.do("keys", keys="Ctrl+End")
        yield running
    finally:
        room.killed = running.kill()


def fill(disk: Path, leaving: int = 0) -> Path:
    """A film that takes all the room that is left but so many bytes."""
    film = disk / "film"
    free = shutil.disk_usage(disk).free
    with film.open("wb") as file, suppress(OSError):  # it is full now
        file.write(bytes(max(0, free - leaving)))
    return film


def until(true: Callable[[], object]) -> None:
    """Ask again until it is so."""
    late = time.monotonic() + PATIENCE_S
    while not true():
        assert time.monotonic() < late, "it does not happen"
        time.sleep(0.05)


def until_said(running: Running, words: str) -> None:
    """Until the status bar says so."""
    until(lambda: words in running.do("look")["status"])


def is_saved(running: Running) -> bool:
    return not running.do("look")["dialogs"] and not isinstance(running.do("flush"), dict)


def nothing_lost(room: Room) -> None:
    """The program is started again, asks nothing, and everything that the window ever showed is there for good."""
    again = start(room.folder, room.home, Recorder(), Recorder())
    try:
        assert again.until_open(), again.why()
        assert is_saved(again), again.told
    finally:
        again.kill()
    found = examined(room.folder, room.home)
    assert found.wrong == ()
    assert room.recorder.judge(found.state, room.killed).lost == ""
    assert again.faults == []


@pytest.mark.parametrize("leaving", [0, 20_000])
def test_killed_while_the_disk_is_full(disk: Path, leaving: int) -> None:
    """Killed a quarter of a second after the last key, with nothing saved: the words are kept elsewhere."""
    with room(1, disk=disk) as desk:
        with at_work(desk) as running:
            film = fill(disk, leaving)
            running.do("type", words=WORDS * 6)
            until_said(running, "full")
            running.do("type", words=WORDS)
            assert WORDS in running.do("look")["pages"][desk.stories[0]]["body"]
            running.do("rest", ms=300)
        film.unlink()
        nothing_lost(desk)


def test_a_disk_that_has_room_again_takes_everything_by_itself(disk: Path) -> None:
    with room(2, disk=disk) as desk:
        with at_work(desk) as running:
            film = fill(disk)
            running.do("type", words=WORDS * 5)
            until_said(running, "full")
            film.unlink()
            until(lambda: is_saved(running))
            assert not list(desk.home.glob("state/deskeditor/unsaved/*"))
        found = examined(desk.folder, desk.home)
        assert (found.wrong, desk.recorder.judge(found.state, desk.killed + 10).lost) == ((), "")


OPERATIONS: dict[str, Callable[[Scene], tuple[str, dict[str, object]]]] = {
    "typing": lambda scene: ("type", {"words": WORDS * 3}),
    "compacting": lambda scene: ("rest", {"ms": 300}),
    "a photo": lambda scene: ("photo_anyhow", {"path": str(scene.picture())}),
    "a version": lambda scene: ("version", {"story": scene.front, "name": "as it was"}),
    "a backup": lambda scene: ("back_up", {}),
    "an export": lambda scene: ("export", {"story": scene.front, "folder": str(scene.files / "out")}),
}
"""Everything that writes."""


def test_files_that_may_not_grow_at_any_point() -> None:
    """The system takes no byte beyond a limit that comes and goes, as a quota does, while each thing is written."""
    print(f"seed {SEED}")
    chance = Random(SEED)
    with room(3) as desk:
        with at_work(desk) as running:
            scene = Scene(chance, running, desk.home, desk.stories, desk.versions, [], front=desk.stories[0])
            running.do("compact", rows=20)
            for operation in [operation for operation in OPERATIONS.values() for _ in range(TIMES)]:
                largest = max(path.stat().st_size for path in desk.folder.glob("newsroom.db*"))
                limit(running, chance.choice([0, 600, 4096, largest, largest + chance.randrange(60_000)]))
                do, arguments = operation(scene)
                running.do(do, **arguments)
                running.do("type", words="x")
                limit(running, resource.RLIM_INFINITY)
                running.do("type", words="y ")
            until(lambda: is_saved(running))
            assert running.faults == []
            limit(running, ROOM_FOR_WORDS)
            running.do("type", words=WORDS)
            running.do("rest", ms=300)
        nothing_lost(desk)


def limit(running: Running, size: int) -> None:
    """From now on no file of the program grows beyond so many bytes."""
    resource.prlimit(running.process.pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


@pytest.mark.parametrize("how", ["IMMEDIATE", "EXCLUSIVE"])
def test_killed_while_another_program_holds_the_file(how: str) -> None:
    """For longer than a write waits; typing goes on, and nothing of it is lost."""
    with room(4) as desk:
        with at_work(desk) as running, closing(sqlite3.connect(desk.folder / FILE_NAME, isolation_level=None)) as other:
            other.execute(f"BEGIN {how}")
            running.do("type", words=WORDS)
            until_said(running, "locked")
            running.do("type", words=WORDS)
            running.do("rest", ms=300)
            running.kill()
        nothing_lost(desk)


def test_a_folder_that_is_gone_for_a_while() -> None:
    """As a USB stick that is pulled, and put in again."""
    with room(5) as desk:
        elsewhere = desk.folder.with_name("elsewhere")
        with at_work(desk) as running:
            desk.folder.rename(elsewhere)
            running.do("type", words=WORDS)
            until_said(running, "gone")
            elsewhere.rename(desk.folder)
            until(lambda: is_saved(running))
            running.do("type", words=WORDS)
            desk.folder.rename(elsewhere)
            running.do("type", words=WORDS)
            running.do("rest", ms=1500)
        elsewhere.rename(desk.folder)
        nothing_lost(desk)


def test_photos_that_were_taken_away_behind_our_back() -> None:
    """The story opens, and can be written on."""
    with room(6) as desk:
        with at_work(desk) as running:
            scene = Scene(Random(1), running, desk.home, desk.stories, front=desk.stories[0])
            running.do("photo", path=str(scene.picture()))
            running.do("flush")
        shutil.rmtree(desk.folder / "media")
        with at_work(desk) as running:
            running.do("type", words=WORDS)
            running.do("caption", words=WORDS)
            running.do("flush")
            assert running.faults == []
        found = examined(desk.folder, desk.home)
        assert all("cannot be read" in said for said in found.wrong)
        assert desk.recorder.judge(found.state, desk.killed + 10).lost == ""
