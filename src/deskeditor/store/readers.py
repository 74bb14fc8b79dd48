"""Connections that read: one for each thread that asks."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from deskeditor.news.problems import DiskTrouble
from deskeditor.store.database import connect, trouble


@dataclass(frozen=True, slots=True)
class Reader:
    """`busy` is held while a question is under way: to close its connection then would end the program."""

    db: Database
    busy: Any = field(default_factory=threading.RLock)

    def close(self) -> None:
        """Wait for the question that is under way, after stopping it."""
        self.db.conn.interrupt()
        with self.busy:
            self.db.close()


class Readers:
    """Opens a connection for a thread at its first question; closes those of threads that ended, and all at the end."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._open: dict[threading.Thread, Reader] = {}
        self._lock = threading.Lock()
        self._closed = False

    @contextmanager
    def reading(self) -> Iterator[Database]:
        """The connection of the calling thread. Errors of SQLite come out as DiskTrouble."""
        try:
            mine = self._mine()
            with mine.busy:
                if self._closed:
                    raise closed()
                yield mine.db
        except sqlite3.Error as error:
            # The newsroom may have been closed while the question was under way.
            raise closed() if self._closed else trouble(error, self._path) from error

    def _mine(self) -> Reader:
        thread = threading.current_thread()
        mine = self._open.get(thread)
        if mine is None:
            mine = Reader(connect(self._path))
            mine.db.execute("PRAGMA query_only = ON")
            with self._lock:
                if self._closed:
                    mine.close()
                    raise closed()
                self._let_go([other for other in self._open if not other.is_alive()])
                self._open[thread] = mine
        return mine

    def close(self) -> None:
        with self._lock:
            self._closed = True
            self._let_go(list(self._open))

    def _let_go(self, threads: list[threading.Thread]) -> None:
        for thread in threads:
            self._open.pop(thread).close()


def closed() -> DiskTrouble:
    return DiskTrouble("The newsroom is closed.")
