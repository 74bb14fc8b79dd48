"""Connections that read: one for each thread that asks."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from deskeditor.news.problems import DiskTrouble
from deskeditor.store.database import connect, trouble


class Readers:
    """Opens a connection for a thread at its first question; closes those of threads that ended, and all at the end."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._open: dict[threading.Thread, Database] = {}
        self._lock = threading.Lock()
        self._closed = False

    @contextmanager
    def reading(self) -> Iterator[Database]:
        """The connection of the calling thread. Errors of SQLite come out as DiskTrouble."""
        try:
            yield self._mine()
        except sqlite3.Error as error:
            # The newsroom may have been closed while the question was under way.
            raise closed() if self._closed else trouble(error, self._path) from error

    def _mine(self) -> Database:
        thread = threading.current_thread()
        mine = self._open.get(thread)
        if self._closed:
            raise closed()
        if mine is None:
            mine = connect(self._path)
            mine.execute("PRAGMA query_only = ON")
            with self._lock:
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
