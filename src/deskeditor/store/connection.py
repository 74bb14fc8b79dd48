"""The connection that writes, and whether its files are still those that have the names.

SQLite goes on writing to files that were moved, deleted or replaced under it, and what it writes there is lost with
them. So their identity is looked at before each turn; it costs three questions to the file system. A stick that was
pulled and put back, or a write-ahead log that was swept away, needs a new connection.
"""

import contextlib
import logging
import secrets
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

from sqlite_utils import Database

from deskeditor.news.problems import DiskTrouble
from deskeditor.store import settings
from deskeditor.store.database import connect
from deskeditor.store.files import Identity, identity, name_file, write_through

SUFFIXES = ("", "-wal", "-shm")
GONE_S = 2.0
"""A file that is missing for longer was not just being replaced by another program."""

logger = logging.getLogger(__name__)


class WritingConnection:
    """Belongs to the writer thread. `id` is that of the newsroom; `renew_readers` closes what reads the old files."""

    def __init__(self, path: Path, id: str, wait_s: float, renew_readers: Callable[[], None]) -> None:
        self._path = path
        self._id = id
        self._wait_s = wait_s
        self._renew_readers = renew_readers
        self._db: Database | None = None
        self._files: list[Identity] = []
        self._folder: Identity = None
        self._doubtful = False
        self._missing_since = 0.0

    def open(self) -> Database:
        """Raises sqlite3.Error."""
        self._db = connect(self._path, wait_s=self._wait_s)
        self._db.execute("SELECT count(*) FROM setting").fetchone()  # SQLite opens its log at the first question
        self._files = identities(self._path)
        self._folder = identity(self._path.parent)
        return self._db

    def doubt(self) -> None:
        """An error that only a new connection may get over."""
        self._doubtful = True

    def usable(self, seen: int) -> tuple[Database, bool]:
        """A connection to files that are in place, and whether it is a new one. `seen`: the last row of the log.

        Raises DiskTrouble when there is none now, sqlite3.Error.
        """
        files = identities(self._path)
        if files[0] is None and self._is_deleted():
            self._put_back()
            files = identities(self._path)
        if files[0] is None:
            raise _away(self._path)
        self._missing_since = 0.0
        if self._db is not None and files == self._files and not self._doubtful:
            return self._db, False
        if self._db is not None and files[0] == self._files[0]:
            self._leave(self._db, swept=files != self._files)
        return self._renewed(seen), True

    def close(self) -> None:
        if self._db is not None:
            self._db.close()

    def _leave(self, db: Database, swept: bool) -> None:
        """Let go of the same file, with all that reads it: new connections would share what is not there any more."""
        self._renew_readers()
        if swept:
            # What stands in a write-ahead log without a name is still seen by this connection, and by no later one.
            busy = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            if busy:
                raise DiskTrouble(f"{self._path} is in use by another program; close it and try again.")
        self._db = None
        with contextlib.suppress(sqlite3.Error):
            db.close()

    def _is_deleted(self) -> bool:
        """Whether the file was taken out of the newsroom's folder, which is where it was, and stays away."""
        if self._db is None or self._folder is None or identity(self._path.parent) != self._folder:
            return False
        self._missing_since = self._missing_since or time.monotonic()
        return time.monotonic() - self._missing_since > GONE_S

    def _put_back(self) -> None:
        """Write the newsroom out of the connection that still sees it: nobody else can any more."""
        assert self._db is not None
        beside = self._path.with_name(f".{self._path.name}.{secrets.token_hex(4)}")
        try:
            _copy(self._db, beside)
            for suffix in SUFFIXES[1:]:
                self._path.with_name(self._path.name + suffix).unlink(missing_ok=True)
            with contextlib.suppress(FileExistsError):  # another program wrote it again in the same moment
                name_file(beside, self._path)
        except OSError as error:
            raise DiskTrouble(f"{self._path} was deleted and cannot be written again: {error.strerror}.") from error
        finally:
            beside.unlink(missing_ok=True)
        logger.warning("%s was deleted while it was open, and was written again.", self._path)

    def _renewed(self, seen: int) -> Database:
        before, stood = self._db, self._files
        db = self.open()
        try:
            self._prove(db, seen)
        except BaseException:
            db.close()
            self._db, self._files = before, stood
            raise
        self._doubtful = False
        if before is not None:
            self._renew_readers()
            with contextlib.suppress(sqlite3.Error):
                before.close()
        return db

    def _prove(self, db: Database, seen: int) -> None:
        row = db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'edit'").fetchone()
        if settings.get(db, "id") != self._id:
            raise DiskTrouble(f"{self._path} is another newsroom now; put the folder back that was there.")
        if (row[0] if row else 0) < seen:
            raise DiskTrouble(
                f"{self._path} was replaced by an earlier one; put the later one back, or open the newsroom again."
            )


def _copy(source: Database, to: Path) -> None:
    """Raises sqlite3.Error, OSError."""
    target = sqlite3.connect(to, isolation_level=None)
    try:
        source.conn.backup(target)
        target.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        target.close()
    write_through(to)


def _away(path: Path) -> DiskTrouble:
    try:
        path.stat()
    except PermissionError:
        return DiskTrouble(f"{path} may not be opened any more; see who may open its folder.")
    except OSError:
        pass  # each way of not being there gets the same sentence
    return DiskTrouble(f"{path} is gone; put the newsroom's folder back where it was.")


def identities(path: Path) -> list[Identity]:
    """What makes the database and the files beside it these and no others; None for one that is not there."""
    return [identity(path.with_name(path.name + suffix)) for suffix in SUFFIXES]
