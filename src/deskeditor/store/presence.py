"""Who has a newsroom open, and which stories: small files in its folder `open/`, one for each program that is there.

A program holds a lock on its file for as long as it lives, and the system takes the lock away when it dies, however it
dies. So a file that can be locked was left behind and is cleared away: no clock and no number of a process is asked,
neither of which can be relied on. Nobody is kept out of anything by this. Where it cannot be written (a folder that is
read-only, a disk without locks) it is left out.
"""

import contextlib
import json
import logging
import os
import secrets
import threading
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

FOLDER = "open"
LARGEST = 1 << 20
"""Bytes that a file may have; one that is larger is none of ours."""
ROOM = 1024
"""A file grows in steps of so many bytes and is written in one go, blanks at its end: a reader meets it whole."""
LOCKED_AT = 1 << 40
"""The byte that is locked where a lock keeps others from reading (Windows): far behind the words."""

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Presence:
    """A program that has the newsroom open. `person` is the id of who sits there, `since` ISO 8601."""

    token: str
    person: str
    device: str
    pid: int
    since: str
    stories: tuple[str, ...] = ()


class Here:
    """The file that says who is here and what is open here. Made at the first `say`."""

    def __init__(self, newsroom: Path, device: str, since: str) -> None:
        self._folder = newsroom / FOLDER
        self._said = Presence(secrets.token_hex(8), "", device, os.getpid(), since)
        self._file: int | None = None
        self._closed = False
        self._one_at_a_time = threading.Lock()

    @property
    def token(self) -> str:
        return self._said.token

    def say(self, person: str, stories: Iterable[str]) -> None:
        """Who sits here, and which stories are open here now. Does nothing where it cannot be said."""
        said = replace(self._said, person=person, stories=tuple(sorted(stories)))
        with self._one_at_a_time:
            if self._file is not None and not self._path.exists():  # somebody cleared the folder
                self._let_go()
            if self._closed or (self._file is not None and said == self._said):
                return
            self._said = said
            try:
                self._write(json.dumps(asdict(said)).encode())
            except OSError as error:
                self._let_go()
                logger.info("Who is here cannot be said: %s", error)

    def close(self) -> None:
        with self._one_at_a_time:
            self._closed = True
            self._let_go()

    @property
    def _path(self) -> Path:
        return self._folder / f"{self._said.token}.json"

    def _write(self, words: bytes) -> None:
        if self._file is None:
            self._folder.mkdir(exist_ok=True)
            self._file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
            if not locked(self._file):
                raise OSError("the disk has no locks")
        _put(self._file, words)

    def _let_go(self) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None
            with contextlib.suppress(OSError):
                self._path.unlink(missing_ok=True)


def present(newsroom: Path, but: str = "") -> list[Presence]:
    """The programs that have the newsroom open, without the one with the token `but`; what dead ones left is cleared
    away. In the order in which they came."""
    found = []
    try:
        paths = list((newsroom / FOLDER).glob("*.json"))
    except OSError:
        return []
    for path in paths:
        if path.stem != but:
            with contextlib.suppress(OSError):
                if (said := _living(path)) is not None:
                    found.append(said)
    return sorted(found, key=lambda one: (one.since, one.token))


def _living(path: Path) -> Presence | None:
    """What the file says, None when its program is dead or it is none of ours. Raises OSError."""
    file = os.open(path, os.O_RDWR)
    try:
        words = os.read(file, LARGEST)
        # An empty one is just being made, and not locked yet.
        left_behind = bool(words) and locked(file)
    finally:
        os.close(file)
    if left_behind:
        path.unlink(missing_ok=True)
        return None
    return _read(words)


def _put(file: int, words: bytes) -> None:
    size = -(-(len(words) + 1) // ROOM) * ROOM
    os.lseek(file, 0, os.SEEK_SET)
    os.write(file, words.ljust(max(size, os.fstat(file).st_size)))


def _read(words: bytes) -> Presence | None:
    try:
        said = json.loads(words)
        return Presence(
            str(said["token"]),
            str(said["person"]),
            str(said["device"]),
            int(said["pid"]),
            str(said["since"]),
            tuple(str(story) for story in said["stories"]),
        )
    except (ValueError, KeyError, TypeError):
        return None


def locked(file: int) -> bool:
    """Lock it for as long as it is open; False when another holds it. Raises OSError where there are no locks."""
    lock: Any = _lock_of_windows if os.name == "nt" else _lock_of_posix
    try:
        lock(file)
    except (BlockingIOError, PermissionError):
        return False
    return True


def _lock_of_posix(file: int) -> None:
    """`flock`, not `lockf`: the latter's locks belong to the whole process and go with any descriptor of the file."""
    import fcntl

    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _lock_of_windows(file: int) -> None:
    import msvcrt

    os.lseek(file, LOCKED_AT, os.SEEK_SET)
    msvcrt.locking(file, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]  # only there
