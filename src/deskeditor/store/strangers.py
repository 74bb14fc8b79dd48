"""A write-ahead log that belongs to another newsroom: copied beside by hand, or left there by a restored file.

SQLite cannot tell, and would write its pages over ours for good. But rows of the edit log are never changed and their
numbers never given twice: a row that the file has under one hash, and the log gives under another, tells them apart.
So does the length: a log that makes a file longer holds all pages beyond its end, and one that makes it shorter all
pages there are (https://www.sqlite.org/fileformat2.html, "The Write-Ahead Log").
"""

import sqlite3
import struct
from contextlib import closing
from pathlib import Path

WAL_HEAD, FRAME_HEAD = 32, 24
LOOKED_AT = 50
"""Rows at the end of the log."""
TRIES = 3
"""Another program may move pages from the log into the file at this moment."""


def is_strange(path: Path) -> bool:
    """Whether the write-ahead log beside this database is that of another newsroom. Nothing is changed by looking."""
    wal = path.with_name(f"{path.name}-wal")
    if not wal.is_file() or wal.stat().st_size == 0:
        return False
    return all(_fits_no_length(path, wal) or _differ(path) for _ in range(TRIES))


def _fits_no_length(path: Path, wal: Path) -> bool:
    try:
        size, numbers, pages = _frames(wal)
        there = path.stat().st_size // size if size else 0
    except OSError:
        return False
    if not pages:
        return False
    needed = range(1, pages + 1) if pages < there else range(there + 1, pages + 1)
    return not numbers.issuperset(needed)


def _frames(wal: Path) -> tuple[int, set[int], int]:
    """Size of a page, the pages that are in the log, and how many the file has after its last commit (0: none)."""
    with wal.open("rb") as file:
        head = file.read(WAL_HEAD)
        if len(head) < WAL_HEAD:
            return 0, set(), 0
        size, salts = struct.unpack_from(">I", head, 8)[0], head[16:24]
        committed: set[int] = set()
        numbers: set[int] = set()
        pages = 0
        while len(frame := file.read(FRAME_HEAD)) == FRAME_HEAD and frame[8:16] == salts:
            number, commit = struct.unpack_from(">II", frame)
            numbers.add(number)
            if commit:
                committed |= numbers
                pages = commit
                numbers.clear()
            file.seek(size, 1)
        return size, committed, pages


def _differ(path: Path) -> bool:
    uri = path.absolute().as_uri()
    try:
        rows, last = _log(f"{uri}?mode=ro&immutable=1")
    except sqlite3.Error:
        return False  # a file that is damaged by itself
    try:
        # What only reads does not move pages from the log into the file when it closes.
        with_log, last_with_log = _log(f"{uri}?mode=ro", min(rows, default=0))
    except sqlite3.Error as error:
        return getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_CORRUPT
    return last_with_log < last or any(with_log.get(seq, hash) != hash for seq, hash in rows.items())


def _log(uri: str, since: int = 0) -> tuple[dict[int, str], int]:
    """The hashes of the last rows, or of those from a number on, and the last number that was ever given."""
    with closing(sqlite3.connect(uri, uri=True, timeout=1)) as connection:
        asked = "SELECT seq, hash FROM edit WHERE seq >= ? ORDER BY seq DESC LIMIT ?"
        rows = dict(connection.execute(asked, [since, -1 if since else LOOKED_AT]).fetchall())
        last = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'edit'").fetchone()
        return rows, int(last[0]) if last else 0
