"""All that can be had of a newsroom's database, however damaged it is: what was written once and follows from nothing.

Tables, search and the list of records follow from the log; they are not looked for. A row is taken from SQLite as long
as it gives rows; where it stops, the pages themselves are read (`store.carving`). Edits and versions prove themselves
by their hash, so that of several finds the right one is known.
"""

import hashlib
import json
import re
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from deskeditor.news.problems import BadInput
from deskeditor.news.records import KINDS
from deskeditor.store import schema, settings
from deskeditor.store.carving import Pages, Value, logged_pages, page_size
from deskeditor.store.log import Edit
from deskeditor.store.packing import unpacked
from deskeditor.store.rows import columns as columns_of
from deskeditor.store.rows import lists, record_of
from deskeditor.store.sealing import Sealed, VaultRow

KEPT = (
    "client",
    "version",
    "history",
    "receipt",
    "setting",
    "merged",
    "merged_read",
    "destroyed",
    "vault",
    "sealed",
    "cleared",
    "destination",
    "delivery",
    "remote",
    "contribution",
    "notice",
    "last_read",
)
"""The tables, beside the log, that follow from nothing."""
BY_ID = ("version", "history", "receipt")
"""Of these it is worth knowing which rows are lost; each has an index of its ids."""
PAGE = 200
"""Rows that are asked for at once."""
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d.*")
_HASH = re.compile(r"[0-9a-f]{64}|")
_SAID = {"record": _UUID, "story": _UUID, "at": _TIME, "since": _TIME, "hash": _HASH}
"""What the text of a column of this name looks like."""
_JSON: dict[str, tuple[str, ...]] = {
    "destination": ("rules", "options"),
    "delivery": ("steps", "differences"),
    "remote": ("sent", "arrived"),
    "contribution": ("flags", "used"),
}
_OTHER_KINDS = ("destination", "remote")
"""Their kinds are none of records."""
_TYPES: dict[str, tuple[type, ...]] = {"TEXT": (str,), "INTEGER": (int,), "BLOB": (bytes,)}


@dataclass(frozen=True, slots=True)
class Column:
    name: str
    type: str
    required: bool
    default: Any
    is_rowid: bool
    is_key: bool


@dataclass(slots=True)
class Found:
    """What was found. `edits` by record and hash; `doubtful` are those whose bytes are not what their hash says, with
    the hash; `numbers` are those of the rows of the log that are right; `rows` by table and key; `records` are what
    tables say, by kind and id; `listed` is what the indexes of the log say that it holds, number and record by the hash
    of the edit, and `ids` the same for tables. `stopped`: the tables that SQLite could not read to their end."""

    edits: dict[tuple[str, str], Edit] = field(default_factory=dict)
    doubtful: dict[tuple[str, str], Edit] = field(default_factory=dict)
    rows: dict[str, dict[Any, dict[str, Any]]] = field(default_factory=lambda: {table: {} for table in KEPT})
    records: dict[tuple[str, str], Any] = field(default_factory=dict)
    numbers: set[int] = field(default_factory=set)
    listed: dict[str, tuple[int, str]] = field(default_factory=dict)
    ids: dict[str, set[str]] = field(default_factory=dict)
    stopped: set[str] = field(default_factory=set)

    def add_edit(self, values: dict[str, Any]) -> None:
        edit = Edit(values["kind"], values["record"], values["client"], values["update"], values["at"])
        key = values["record"], values["hash"]
        if edit.hash != values["hash"]:
            self.doubtful.setdefault(key, edit)
        elif edit.kind in KINDS:
            self.edits.setdefault(key, edit)
            self.numbers.add(values["seq"])

    def add_row(self, table: str, values: dict[str, Any]) -> None:
        """Of two finds with one key the first stays, unless only the second is right."""
        names = [column.name for column in columns(table) if column.is_key]
        key = values[names[0]] if len(names) == 1 else tuple(values[name] for name in names)
        stands = self.rows[table].get(key)
        if stands is None or (not is_right(table, stands) and is_right(table, values)):
            self.rows[table][key] = values


def is_right(table: str, row: dict[str, Any]) -> bool:
    """Whether a row is what was written, as far as it alone tells: what is kept for ever has a
    hash, and JSON is JSON."""
    if table == "setting":
        return _is_json(row["value"])
    if table == "sealed":
        return bool(Sealed(**row).right_id == row["id"])
    if table == "vault":
        return VaultRow(**row).is_right
    if table != "version":
        return True
    if row["base"]:
        return _is_json(row["fields"])
    try:
        return _is_json(row["fields"]) and hashlib.sha256(unpacked(row["value"])).hexdigest() == str(row["hash"])
    except BadInput:
        return False


@cache
def columns(table: str) -> tuple[Column, ...]:
    """Of a table in its newest form, the key first."""
    with closing(Database(memory=True)) as db:
        schema.migrate(db)
        found = db.execute(
            f"SELECT name, type, \"notnull\", dflt_value, pk FROM pragma_table_info('{table}')"
        ).fetchall()
    return tuple(
        Column(name, type, bool(required or pk), _default(default), bool(pk) and type == "INTEGER", bool(pk))
        for name, type, required, default, pk in found
    )


def _default(said: str | None) -> Any:
    if said is None:
        return None
    return said[1:-1] if said.startswith("'") else int(said)


def database(path: Path) -> Found:
    """What SQLite gives of this file. It is opened as it is, with the write-ahead log beside it; work on a copy."""
    found = Found()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.text_factory = _text
        db = Database(connection, recursive_triggers=False, execute_plugins=False)
        for table in ("edit", *KEPT):
            for values in _rows(db, table, found):
                found.add_edit(values) if table == "edit" else found.add_row(table, values)
        _read_indexes(db, found)
        _read_records(db, found)
    return found


def _read_indexes(db: Database, found: Found) -> None:
    """They lie in pages of their own, and know of edits whose own pages are gone."""
    with suppress(sqlite3.Error):
        hashes = db.execute("SELECT seq, hash FROM edit INDEXED BY edit_by_hash ORDER BY hash").fetchall()
        rows = db.execute("SELECT seq, record FROM edit INDEXED BY edit_of_record ORDER BY record, seq").fetchall()
        records = dict(rows)
        found.listed = {str(hash): (seq, str(records[seq])) for seq, hash in hashes if seq in records}
    for table in BY_ID:
        with suppress(sqlite3.Error):
            rows = db.execute(f"SELECT id FROM {table} INDEXED BY sqlite_autoindex_{table}_1 ORDER BY id").fetchall()
            found.ids[table] = {str(id) for (id,) in rows}


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")


def _rows(db: Database, table: str, found: Found) -> Iterator[dict[str, Any]]:
    """From the first row on, and where that ends with an error, from the last one back."""
    try:
        stands = {str(row[1]) for row in db.execute(f"PRAGMA table_info({table})").fetchall()}
    except sqlite3.Error:
        stands = set()
    if not stands:
        found.stopped.add(table)
        return
    for order, beyond in (("ASC", ">"), ("DESC", "<")):
        complete = yield from _run(db, table, order, beyond, stands)
        if complete:
            return
        found.stopped.add(table)


def _run(db: Database, table: str, order: str, beyond: str, stands: set[str]) -> Any:
    wanted = [column for column in columns(table) if column.name in stands]
    names = ", ".join(f'"{column.name}"' for column in wanted)
    last, limit = (-(2**63) if order == "ASC" else 2**63 - 1), PAGE
    while True:
        asked = f"SELECT rowid, {names} FROM {table} NOT INDEXED WHERE rowid {beyond} ? ORDER BY rowid {order} LIMIT ?"
        try:
            rows = db.execute(asked, [last, limit]).fetchall()
        except sqlite3.Error:
            if limit == 1:
                return False
            limit = 1
            continue
        for row in rows:
            values = {column.name: column.default for column in columns(table)}
            values |= dict(zip((column.name for column in wanted), row[1:], strict=True))
            if all(_has_type(column, values[column.name]) for column in columns(table)):
                yield values
        if len(rows) < limit:
            return True
        farthest = (max if order == "ASC" else min)(row[0] for row in rows)
        if farthest == last or (farthest > last) != (order == "ASC"):
            return False  # pages that point to each other lead in a circle
        last = farthest


def _read_records(db: Database, found: Found) -> None:
    """What the tables say of each record: the last hope for one whose edits are lost."""
    for kind in KINDS:
        try:
            ids = [str(row[0]) for row in db.execute(f"SELECT id FROM {kind} NOT INDEXED").fetchall()]
        except sqlite3.Error:
            found.stopped.add(kind)
            continue
        names = columns_of(kind)
        listed = {entries.field: _Lines(db, kind, entries.table) for entries in lists(kind)}
        for id in ids:
            with suppress(sqlite3.Error, ValueError, TypeError, KeyError):
                row = db.execute(f"SELECT {', '.join(names)} FROM {kind} WHERE id = ?", [id]).fetchone()
                if row is not None and row[names.index("id")] == id:  # a damaged index leads to none, or to another
                    lines = {field: entries.of(id) for field, entries in listed.items()}
                    found.records[kind, id] = record_of(kind, dict(zip(names, row, strict=True)), lines)


class _Lines:
    """The rows of a list (a byline, say) by record. The index is asked only where the table cannot be read to its end:
    one that is damaged leaves lines out."""

    def __init__(self, db: Database, kind: str, table: str) -> None:
        self._db = db
        self._asked = f"SELECT * FROM {table} WHERE {kind} = ? ORDER BY position"
        self._read: defaultdict[str, list[dict[str, Any]]] | None = defaultdict(list)
        try:
            for line in db.query(f"SELECT * FROM {table} NOT INDEXED ORDER BY position"):
                self._read[line[kind]].append(line)
        except sqlite3.Error:
            self._read = None

    def of(self, id: str) -> list[dict[str, Any]]:
        """Raises sqlite3.Error."""
        return list(self._db.query(self._asked, [id])) if self._read is None else self._read[id]


def pages(data: bytes, wal: bytes = b"") -> Found:
    """What whole rows there are in the pages of a file, and in those of the write-ahead log beside it."""
    found = Found()
    over = logged_pages(wal, page_size(data))
    for layer in (over, {}) if over else ({},):
        for rowid, values in Pages(data, layer).rows():
            _take(found, rowid, values)
    return found


def _take(found: Found, rowid: int, values: tuple[Value, ...]) -> None:
    for table in ("edit", *KEPT):
        full = _filled(table, rowid, values)
        if full is not None and _fits(table, full):
            named = dict(zip((column.name for column in columns(table)), full, strict=True))
            found.add_edit(named) if table == "edit" else found.add_row(table, named)
            return


def _filled(table: str, rowid: int, values: tuple[Value, ...]) -> tuple[Any, ...] | None:
    """The row with what is not stored in it: its number, and columns that were added later."""
    wanted = columns(table)
    if len(values) > len(wanted) or any(c.default is None for c in wanted[len(values) :]):
        return None
    full = [*values, *(column.default for column in wanted[len(values) :])]
    return tuple(
        rowid if column.is_rowid and value is None else value for column, value in zip(wanted, full, strict=True)
    )


def _fits(table: str, values: tuple[Any, ...]) -> bool:
    """Whether these can be the columns of a row of this table, and of no other."""
    return all(
        _has_type(column, value) and _looks_like(table, column.name, value)
        for column, value in zip(columns(table), values, strict=True)
    )


def _has_type(column: Column, value: Any) -> bool:
    return not column.required if value is None else isinstance(value, _TYPES[column.type])


def _looks_like(table: str, column: str, value: Any) -> bool:
    if not isinstance(value, str):
        return True
    if table == "setting":
        return value in settings.DEFAULTS if column == "key" else _is_json(value)
    if column in _JSON.get(table, ()):
        return _is_json(value)
    if column == "kind" and table not in _OTHER_KINDS:
        return value in KINDS
    if table in _OTHER_KINDS and not value:
        return True  # a destination that an earlier form became has no time, a term there no story
    pattern = _SAID.get(column)
    return pattern is None or bool(pattern.fullmatch(value))


def _is_json(value: str) -> bool:
    with suppress(ValueError):
        json.loads(value)
        return True
    return False


def joined(found: Iterable[Found]) -> Found:
    """All of them together; the first comes first where only one can be."""
    whole = Found()
    for one in found:
        for key, edit in one.edits.items():
            whole.edits.setdefault(key, edit)
        for key, edit in one.doubtful.items():
            whole.doubtful.setdefault(key, edit)
        for table, rows in one.rows.items():
            for values in rows.values():
                whole.add_row(table, values)
        for name, record in one.records.items():
            whole.records.setdefault(name, record)
        whole.numbers |= one.numbers
        whole.listed = one.listed | whole.listed
        whole.ids = one.ids | whole.ids
        whole.stopped |= one.stopped
    return whole
