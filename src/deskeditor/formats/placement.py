"""Putting files where they belong: all of them or none, and what lay there before survives every failure.

Everything is written into a hidden folder beside the goal, flushed to the disk, and then renamed into place. What is
replaced is moved aside first and moved back when a later step fails.
"""

import os
import secrets
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from deskeditor.news.problems import DiskTrouble


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
                step()
            raise
        _flush_folder(self.output)

    def _move_aside(self, name: str, undo: list[Callable[[], object]]) -> None:
        goal, old = self.output / name, self._old / name
        if not os.path.lexists(goal) or (goal.is_file() and (self._new / name).is_file()):
            return  # a file is replaced by a file in one step
        self._old.mkdir(exist_ok=True)
        goal.rename(old)
        undo.append(lambda: old.rename(goal))

    def _move_in(self, name: str, undo: list[Callable[[], object]]) -> None:
        goal, new = self.output / name, self._new / name
        if not os.path.lexists(goal):
            undo.append(lambda: shutil.rmtree(goal) if goal.is_dir() else goal.unlink(missing_ok=True))
        new.replace(goal)

    def clear(self) -> None:
        shutil.rmtree(self._aside, ignore_errors=True)


@contextmanager
def placement(output: Path) -> Iterator[Placement]:
    """A placement that is cleared away whatever happens. OSError is told as DiskTrouble, in a sentence."""
    made: list[Path] = []
    try:
        made = _make_folder(output)
        placing = Placement(output)
        try:
            yield placing
        finally:
            placing.clear()
    except OSError as error:
        raise DiskTrouble(f"Nothing was written to {output}: {error.strerror or error}.") from error
    finally:
        for folder in reversed(made):
            if not any(folder.iterdir()):
                folder.rmdir()


def _make_folder(folder: Path) -> list[Path]:
    """The folders that had to be made, from the top."""
    missing = [folder, *folder.parents]
    missing = [p for p in missing if not p.exists()][::-1]
    folder.mkdir(parents=True, exist_ok=True)
    return missing


def _flush_folder(folder: Path) -> None:
    if os.name != "posix":
        return  # Windows has no handle on a folder
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
