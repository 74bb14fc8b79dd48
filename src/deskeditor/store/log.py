"""The edit log: every change to a record is a row, and the rows are the truth (DESIGN section 3).

Rows are told apart by the hash of their content: one that is there already is not written twice, whichever way it came.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from sqlite_utils import Database

from deskeditor.news.records import KINDS
from deskeditor.store.rows import NotAsWritten

CLIENT_LIMIT = 2**63
"""SQLite's integers are signed; numbers of clients have 53 bits."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One update of one record. `client` is the number under which a document was open; `at` ISO 8601 in UTC."""

    kind: str
    record: str
    client: int
    update: bytes
    at: str

    @property
    def hash(self) -> str:
        return hashlib.sha256(self.update).hexdigest()


@dataclass(frozen=True, slots=True)
class Row:
    seq: int
    edit: Edit


@dataclass(frozen=True, slots=True)
class Writer:
    """Who sits at this newsroom: the id of a person and the name of the computer."""

    person: str = ""
    device: str = ""


def append(db: Database, edits: Iterable[Edit], writer: Writer) -> int:
    """Write the edits that are not there yet, and their clients, in the caller's transaction; the last number given.

    Edits of a record that was destroyed are dropped, whoever still has them.
    """
    last = 0
    for edit in edits:
        if is_destroyed(db, edit.record):
            continue
        if edit.client:
            add_client(db, edit.client, writer, edit.at)
        if not is_there(db, edit):
            last = _insert(db, edit)
    return last


def add_client(db: Database, client: int, writer: Writer, since: str) -> None:
    """Who writes under this number. A name is put where edits that were found in a journal came without one."""
    db.execute(
        "INSERT INTO client (client, person, device, since) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (client) DO UPDATE SET person = excluded.person, device = excluded.device, since = excluded.since"
        " WHERE person = '' AND excluded.person <> ''",
        [client, writer.person, writer.device, since],
    )


def is_there(db: Database, edit: Edit) -> bool:
    found = db.execute("SELECT 1 FROM edit WHERE hash = ? AND record = ?", [edit.hash, edit.record])
    return found.fetchone() is not None


def is_destroyed(db: Database, record: str) -> bool:
    return db.execute("SELECT 1 FROM destroyed WHERE record = ?", [record]).fetchone() is not None


def _insert(db: Database, edit: Edit) -> int:
    cursor = db.execute(
        'INSERT INTO edit (record, kind, client, hash, at, "update") VALUES (?, ?, ?, ?, ?, ?)',
        [edit.record, edit.kind, edit.client, edit.hash, edit.at, edit.update],
    )
    seq = int(cursor.lastrowid or 0)
    db.execute(
        "INSERT INTO projection (record, kind, logged_seq) VALUES (?, ?, ?)"
        " ON CONFLICT (record) DO UPDATE SET logged_seq = excluded.logged_seq",
        [edit.record, edit.kind, seq],
    )
    return seq


def newest(db: Database) -> int:
    """The number of the last row, 0 when there is none."""
    return int(db.execute("SELECT coalesce(max(seq), 0) FROM edit").fetchone()[0])


def rows_since(db: Database, seq: int, record: str | None = None) -> list[Row]:
    """The rows after that number, of one record or of all, in their order."""
    which = "" if record is None else " AND record = ?"
    found = db.execute(
        f'SELECT seq, kind, record, client, "update", at FROM edit WHERE seq > ?{which} ORDER BY seq',
        [seq] if record is None else [seq, record],
    )
    return [Row(row[0], Edit(*row[1:])) for row in found.fetchall()]


def updates_of(db: Database, record: str, until: int = CLIENT_LIMIT - 1) -> list[bytes]:
    """All edits of a record, or those up to that number, in the order of the log."""
    found = db.execute('SELECT "update" FROM edit WHERE record = ? AND seq <= ? ORDER BY seq', [record, until])
    return [update for (update,) in found.fetchall()]


def kind_of(db: Database, record: str) -> str | None:
    """What kind of record this id belongs to, None for an id that is not in the log. Raises NotAsWritten."""
    found = db.execute("SELECT kind FROM projection WHERE record = ?", [record]).fetchone()
    if found and found[0] not in KINDS:
        raise NotAsWritten(f"{record} is of the kind {found[0]!r}")
    return str(found[0]) if found else None


def behind(db: Database) -> list[str]:
    """The records whose tables do not yet show what the log says."""
    found = db.execute("SELECT record FROM projection WHERE logged_seq > projected_seq ORDER BY number")
    return [str(row[0]) for row in found.fetchall()]


def is_behind(db: Database) -> bool:
    return db.execute("SELECT 1 FROM projection WHERE logged_seq > projected_seq LIMIT 1").fetchone() is not None


def person_of(db: Database, client: int) -> str:
    """Who wrote under this number, empty when that is not known."""
    found = db.execute("SELECT person FROM client WHERE client = ?", [client]).fetchone()
    return str(found[0]) if found else ""


def author_of(update: bytes) -> int:
    """The client whose words the update brings; 0 when it only deletes.

    An update begins with the number of clients, then for the first one the number of its items and its own number, each
    as a variable-length integer (https://github.com/yjs/yjs, `writeClientsStructs`).
    """
    try:
        clients, at = _number(update, 0)
        if not clients:
            return 0
        _, at = _number(update, at)
        client, _ = _number(update, at)
    except IndexError:
        return 0
    return client if client < CLIENT_LIMIT else 0


def _number(data: bytes, at: int) -> tuple[int, int]:
    number = shift = 0
    while True:
        byte = data[at]
        number |= (byte & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if byte < 0x80:
            return number, at
