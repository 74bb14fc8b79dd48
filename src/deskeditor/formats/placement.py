"""Putting files where they belong: all of them or none, and what lay there before survives every failure.

Everything is written into a hidden folder beside the goal, flushed to the disk, and then renamed into place. What is
replaced is moved aside first and moved back when a later step fails. A program that was killed in between leaves the
hidden folder behind: the next one moves back what is missing, and takes it away.
"""

import os
import secrets
import shutil
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from deskeditor.news.problems import DiskTrouble
from deskeditor.store.files import sync_folder

ASIDE = ".deskeditor-*.part"
FRESH_S, STALE_S = 60, 24 * 60 * 60
"""A hidden folder younger than the first may be in use before it is marked so; one older than the second is not."""


class Placement:
    """Files on their way into `output`. Nothing of it is seen there before `done`."""

    def __init__(self, output: Path) -> None:
        self.output = output
        self._aside = output / f".deskeditor-{secrets.token_hex(6)}.part"
        self._new, self._old = self._aside / "new", self._aside / "old"

    def add(self, name: str, data: bytes) -> None:
        """`name` is relative to the output folder, parts divided by `/`."""
        path = self._new.joinpath(*name.split("/"))
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())

    def done(self, gone: Iterable[str] = ()) -> None:
        """Everything into place; `gone` are names in the output folder that go away with it."""
        names = sorted(p.name for p in self._new.iterdir())
        # Folders first: when the file that names them appears, they are there.
        names.sort(key=lambda name: not (self._new / name).is_dir())
        undo: list[Callable[[], object]] = []
        try:
            for name in (*(g for g in gone if g not in names), *names):
                self._move_aside(name, undo)
                if name in names:
                    self._move_in(name, undo)
        except OSError:
            for step in reversed(undo):
                with suppress(OSError):  # another program has put its own there meanwhile: that stays
                    step()
            raise
        sync_folder(self.output)

    def _move_aside(self, name: str, undo: list[Callable[[], object]]) -> None:
        goal, old = self.output / name, self._old / name
        if not os.path.lexists(goal) or (goal.is_file() and (self._new / name).is_file()):
            return  # a file is replaced by a file in one step
        self._old.mkdir(exist_ok=True)
        goal.rename(old)
        undo.append(lambda: old.rename(goal))

    def _move_in(self, name: str, undo: list[Callable[[], object]]) -> None:
        goal, new = self.output / name, self._new / name
        was_there = os.path.lexists(goal)
        new.replace(goal)
        if not was_there:
            undo.append(lambda: shutil.rmtree(goal) if goal.is_dir() else goal.unlink(missing_ok=True))

    @contextmanager
    def held(self) -> Iterator[None]:
        """The hidden folder, marked as in use as long as this program lives; gone at the end."""
        self._new.mkdir(parents=True)
        try:
            with _mark(self._aside):
                yield
        finally:
            shutil.rmtree(self._aside, ignore_errors=True)


@contextmanager
def placement(output: Path) -> Iterator[Placement]:
    """A placement that is cleared away whatever happens. OSError is told as DiskTrouble, in a sentence."""
    made: list[Path] = []
    try:
        made = _make_folder(output)
        placing = Placement(output)
        with placing.held():
            yield placing
    except OSError as error:
        raise DiskTrouble(f"Nothing was written to {output}: {error.strerror or error}.") from error
    finally:
        for folder in reversed(made):
            if not any(folder.iterdir()):
                folder.rmdir()


def clear_up(output: Path) -> None:
    """Undo what killed programs left half done in this folder, if there is one. Asked once before an act of exporting:
    looking through a folder of ten thousand files takes as long as writing a story."""
    left_behind: list[Path] = []
    with suppress(OSError):  # what may not be listed cannot be written to either: `placement` says so
        left_behind.extend(output.glob(ASIDE))
    for left in left_behind:
        with suppress(OSError):
            if _is_held(left):
                continue
            for old in (left / "old").iterdir() if (left / "old").is_dir() else ():
                if not os.path.lexists(output / old.name):
                    old.rename(output / old.name)
            shutil.rmtree(left)


def _is_held(folder: Path) -> bool:
    age_s = time.time() - folder.stat().st_mtime
    if age_s < FRESH_S:
        return True
    if sys.platform == "win32":
        return age_s < STALE_S
    try:
        with _mark(folder):
            return False
    except OSError:
        return age_s < STALE_S


@contextmanager
def _mark(folder: Path) -> Iterator[None]:
    """A lock on the folder, which ends with the program however it ends. Raises OSError when another one has it."""
    if sys.platform == "win32":
        yield
        return
    import fcntl

    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    finally:
        os.close(handle)


def _make_folder(folder: Path) -> list[Path]:
    """The folders that had to be made, from the top."""
    missing = [folder, *folder.parents]
    missing = [p for p in missing if not p.exists()][::-1]
    folder.mkdir(parents=True, exist_ok=True)
    return missing
