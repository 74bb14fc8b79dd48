"""Another newsroom, as far as one must know it to take in what it has: its rows, in a copy, and its files.

The other one is never written to and never opened for writing: its database is copied into a temporary folder by
SQLite, brought to the newest form and up to its log there, with what its journal has and its log has not.
"""

import contextlib
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from sqlite_utils import Database

from deskeditor.news.problems import BadInput, DiskTrouble, Problem
from deskeditor.news.records import KINDS
from deskeditor.store import holding, log, media, recovery, schema, settings, versions
from deskeditor.store.database import FILE_NAME, connect, look_at_header, newer, trouble, writing
from deskeditor.store.destroying import without
from deskeditor.store.log import Edit
from deskeditor.store.packing import packed
from deskeditor.store.projection import Projector, read

ORDER = ("person", "story", "photo", "source", "quote", "transcript")
"""Persons before the stories that name them; stories before their photos, so that a version kept before a merge has
the captions as they stood."""
TRAVELLING: Mapping[str, str] = {"version": "story", "history": "record", "receipt": "story", "merged": "record"}
"""Tables of rows that are only ever added and go by their UUID, and the column that says to which record they belong.
Who has read a merged passage goes along with it."""

Row = dict[str, Any]


class Files(Protocol):
    """Where photos and recordings of the other side are read: the bytes of a SHA-256. Raises BadInput, DiskTrouble."""

    def __call__(self, sha256: str) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Parcel:
    """What the other side has of one record. `value` is the record as it stands there, None when its log is silent.

    `rows` are those of `TRAVELLING` that we lack, `readings` the rows of `merged_read` for its merged passages.
    """

    record: str
    kind: str
    edits: tuple[Edit, ...]
    value: Any
    rows: Mapping[str, Sequence[Row]]
    readings: Sequence[Row]
    clients: Sequence[Row]
    told: frozenset[str]
    """Ids of all that its history tells of the record."""


class Visitor:
    """The other side. It belongs to one thread at a time. `name` is what it is called in a sentence; `folder` is where
    its files lie, when they lie in one: large ones are copied from there, and not read whole."""

    def __init__(self, db: Database, files: Files, name: str, folder: Path | None = None) -> None:
        self.db = db
        self.files = files
        self.name = name
        self.folder = folder

    def records(self, ours: Path) -> list[str]:
        """The records of which it has something that the newsroom in this file lacks, in the order of `ORDER`."""
        self.db.execute("ATTACH ? AS ours", [f"{ours.absolute().as_uri()}?mode=ro"])
        try:
            found = {row[0] for row in self.db.execute(_LACKING).fetchall()}
        finally:
            self.db.execute("DETACH ours")
        kinds = {record: log.kind_of(self.db, record) or "" for record in found}
        numbers = {row[0]: row[1] for row in self.db.execute("SELECT record, number FROM projection").fetchall()}
        place = {kind: at for at, kind in enumerate(ORDER)}
        return sorted(found, key=lambda id: (place.get(kinds[id], len(ORDER)), numbers.get(id, 0), id))

    def parcel(self, record: str, ours: Database) -> Parcel:
        """What it has of the record. Raises BadInput when it holds what no newsroom would have written."""
        edits = tuple(row.edit for row in log.rows_since(self.db, 0, record))
        kind = log.kind_of(self.db, record) or ""
        rows = {table: self._lacking(table, column, record, ours) for table, column in TRAVELLING.items()}
        if rows["version"]:
            rows["version"] = self._standing_alone(rows["version"], ours)
        numbers = {edit.client for edit in edits} | {row["client"] for row in rows["history"]}
        told = self.db.execute("SELECT id FROM history WHERE record = ?", [record]).fetchall()
        return Parcel(
            record=record,
            kind=kind,
            edits=edits,
            value=self._value(record, kind, edits),
            rows=rows,
            readings=self._rows(_READINGS, record),
            clients=[row for number in sorted(numbers) for row in self._rows(_CLIENT, number)],
            told=frozenset(row[0] for row in told),
        )

    def files_named(self) -> Iterator[tuple[str, str]]:
        """Record and SHA-256 of each file that it has a record of."""
        yield from ((one.id, one.sha256) for one in holding.held(self.db))

    def destroyed(self) -> list[tuple[str, str]]:
        """Record and kind of what was destroyed there."""
        return [tuple(row) for row in self.db.execute("SELECT record, kind FROM destroyed ORDER BY record").fetchall()]

    def _value(self, record: str, kind: str, edits: Sequence[Edit]) -> Any:
        if not edits:
            return None
        if kind not in KINDS:
            raise BadInput(f"{self.name} has records that this program does not know; update it. Nothing was changed.")
        for edit in edits:
            if edit.kind != kind:
                raise BadInput(
                    f"{self.name} is damaged: an edit is of another kind than its record. Nothing was changed."
                )
        return read(self.db, kind, record)

    def _lacking(self, table: str, column: str, record: str, ours: Database) -> list[Row]:
        there = {row[0] for row in ours.execute(f"SELECT id FROM {table} WHERE {column} = ?", [record]).fetchall()}
        rows = self._rows(f"SELECT * FROM {table} WHERE {column} = ? ORDER BY at, rowid", record)
        return [row for row in rows if row["id"] not in there]

    def _standing_alone(self, rows: list[Row], ours: Database) -> list[Row]:
        """Versions as we can keep them: one that builds on a version that we do not have just so is written whole.

        One that cannot be read there is no version, and stays there.
        """
        coming = {row["id"] for row in rows}
        destroyed = [row[0] for row in ours.execute("SELECT record FROM destroyed").fetchall()]
        kept = []
        for row in rows:
            snapshot = versions.readable(self.db, row["id"])
            if snapshot is None:
                continue
            bare = snapshot
            for record in destroyed:
                bare = without(bare, record)
            if destroyed or not self._has_base(row["base"], coming, ours):
                value = versions.said(bare)
                row |= {"value": packed(value), "hash": media.sha256_of(value), "base": ""}
            kept.append(row)
        return kept

    def _has_base(self, base: str, coming: set[str], ours: Database) -> bool:
        if not base or base in coming:
            return True
        hashes = [db.execute("SELECT hash FROM version WHERE id = ?", [base]).fetchone() for db in (self.db, ours)]
        return hashes[0] is not None and hashes[0] == hashes[1]

    def _rows(self, asked: str, value: Any) -> list[Row]:
        return list(self.db.query(asked, [value]))


_CLIENT = "SELECT client, person, device, since FROM client WHERE client = ?"
_READINGS = "SELECT merged_read.* FROM merged_read JOIN merged ON merged.id = merged_read.merged WHERE record = ?"
_LACKING = """
    SELECT record FROM main.edit AS e
        WHERE NOT EXISTS (SELECT 1 FROM ours.edit AS o WHERE o.hash = e.hash AND o.record = e.record)
    UNION SELECT story FROM main.version WHERE id NOT IN (SELECT id FROM ours.version)
    UNION SELECT record FROM main.history WHERE id NOT IN (SELECT id FROM ours.history)
    UNION SELECT story FROM main.receipt WHERE id NOT IN (SELECT id FROM ours.receipt)
    UNION SELECT record FROM main.merged WHERE id NOT IN (SELECT id FROM ours.merged)
    UNION SELECT record FROM main.merged JOIN main.merged_read ON merged_read.merged = merged.id
        WHERE merged.id NOT IN (SELECT merged FROM ours.merged_read)
"""


@contextmanager
def visiting(folder: Path, clock: Callable[[], datetime]) -> Iterator[Visitor]:
    """The newsroom in this folder, to be read. Raises BadInput or DiskTrouble, in one sentence, when it cannot be."""
    database = folder / FILE_NAME
    look_at_header(database)
    with temporary() as place, closing(_copied(database, place / FILE_NAME)) as db:
        try:
            bring_up(db, folder, database, clock)
        except sqlite3.Error as error:
            raise trouble(error, database) from error
        except OSError as error:
            raise DiskTrouble(f"{folder} cannot be read: {error.strerror or error}.") from error
        name = str(settings.get(db, "name"))
        name = f"{name} ({folder.name})" if name not in ("", folder.name) else folder.name
        yield Visitor(db, lambda sha256: media.read(folder, sha256), name, folder)


@contextmanager
def temporary() -> Iterator[Path]:
    """A folder that is gone afterwards. Raises DiskTrouble."""
    try:
        place = Path(tempfile.mkdtemp(prefix="deskeditor-merge-"))
    except OSError as error:
        raise DiskTrouble(f"There is no room for a temporary copy: {error.strerror or error}.") from error
    try:
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)


def bring_up(db: Database, folder: Path, database: Path, clock: Callable[[], datetime]) -> None:
    """Into the newest form, with what the journal has and the log has not, and with tables that show all of it."""
    said = db.execute("PRAGMA quick_check(1)").fetchone()[0]
    if said != "ok":
        raise DiskTrouble(f"{database} is damaged: restore a backup of it. Nothing was changed.")
    if schema.version_of(db) > schema.NEWEST:
        raise newer(database)
    schema.migrate(db)
    try:
        lost = recovery.lacking(db, folder)
        projector = Projector()
        with writing(db):
            log.append(db, lost, log.Writer())
            for record in log.behind(db):
                projector.project(db, record)
    except Problem as problem:
        raise DiskTrouble(f"{database} is damaged: {str(problem).rstrip('.')}. Nothing was changed.") from problem


def _copied(database: Path, to: Path) -> Database:
    """A copy that nobody else has, of a database that others may have open. Raises DiskTrouble."""
    try:
        try:
            with closing(_source(database)) as source:
                _back_up(source, to)
        except sqlite3.OperationalError:
            # A write-ahead log without its index, in a folder that may not be written: only a copy can be opened.
            _copy_files(database, to)
        return connect(to)
    except sqlite3.Error as error:
        raise trouble(error, database) from error
    except OSError as error:
        raise DiskTrouble(f"{database} cannot be copied: {error.strerror or error}.") from error


def _source(database: Path) -> sqlite3.Connection:
    """A connection that leaves no trace: one that nobody has open is read without a lock, so that no file is made."""
    beside = [database.with_name(database.name + end) for end in ("-wal", "-shm")]
    if beside[0].exists() and beside[0].stat().st_size and not beside[1].exists():
        raise sqlite3.OperationalError("a write-ahead log without its index")
    open_by_others = all(path.exists() for path in beside)
    how = "mode=ro" if open_by_others else "mode=ro&immutable=1"
    return sqlite3.connect(f"{database.absolute().as_uri()}?{how}", uri=True, timeout=5)


def _back_up(source: sqlite3.Connection, to: Path) -> None:
    source.execute("SELECT count(*) FROM sqlite_master").fetchone()
    with closing(sqlite3.connect(to)) as copy:
        source.backup(copy)


def _copy_files(database: Path, to: Path) -> None:
    shutil.copyfile(database, to)
    with contextlib.suppress(FileNotFoundError):
        shutil.copyfile(database.with_name(database.name + "-wal"), to.with_name(to.name + "-wal"))
