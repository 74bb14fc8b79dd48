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

CLOSE_S = 5.0


@dataclass(frozen=True, slots=True)
class Reader:
    """`busy` is held while a question is under way: to close its connection then would end the program."""

    db: Database
    busy: Any = field(default_factory=threading.RLock)

    def close(self) -> None:
        """Wait for the question that is under way, after stopping it; not for one that a hanging disk does not end."""
        self.db.conn.interrupt()
        if self.busy.acquire(timeout=CLOSE_S):
            try:
                self.db.close()
            finally:
                self.busy.release()


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
            mine = self._held()
            try:
                if self._closed:
                    raise closed()
                yield mine.db
            finally:
                mine.busy.release()
        except (sqlite3.Error, UnicodeDecodeError) as error:
            # The newsroom may have been closed while the question was under way.
            raise closed() if self._closed else trouble(error, self._path) from error

    def _held(self) -> Reader:
        """The reader of the calling thread, busy; not one that `renew` has closed in the same moment."""
        while True:
            mine = self._mine()
            mine.busy.acquire()
            if self._closed or self._open.get(threading.current_thread()) is mine:
                return mine
            mine.busy.release()

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

    def renew(self) -> None:
        """The files are others now: close what reads the old ones; the next question opens the new ones."""
        with self._lock:
            self._let_go(list(self._open))

    def close(self) -> None:
        with self._lock:
            self._closed = True
            self._let_go(list(self._open))

    def _let_go(self, threads: list[threading.Thread]) -> None:
        for thread in threads:
            self._open.pop(thread).close()


def closed() -> DiskTrouble:
    return DiskTrouble("The newsroom is closed.")
