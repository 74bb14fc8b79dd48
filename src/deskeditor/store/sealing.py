"""The rows of vaults: tables `vault` (whose, and its key under a passphrase) and `sealed` (one edit each).

A sealed row is an edit of a record's second document, which is read only by who has the key: it is in no log, table,
index or journal. Rows are only added, and go by their id, the SHA-256 of what they say, to other copies of the
newsroom. Vault, record and kind are bound to what is sealed (`store.ciphers`): a row that was given to another record
does not open. Somebody who may write the file can take rows away; that cannot be seen.
"""

import hashlib
import json
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from deskeditor.news.problems import BadInput
from deskeditor.store import log
from deskeditor.store.ciphers import DAMAGED, Key, cost_of, padded, unpadded
from deskeditor.store.database import FILE_NAME, looking_at

LABEL = "deskeditor sealed 1"
COLUMNS = ("id", "vault", "record", "kind", "at", "nonce", "data")
MOST_VAULTS = 8
"""Of one person: each costs a guess when the passphrase is given, and a copy could bring any number."""


@dataclass(frozen=True, slots=True)
class VaultRow:
    """`key` is what `ciphers.wrapped` made, as JSON; `at`: when the vault was made, ISO 8601 in UTC."""

    id: str
    owner: str
    at: str
    key: str

    @property
    def place(self) -> bytes:
        """What its key is bound to."""
        return place("key", self.id)

    @property
    def said(self) -> Mapping[str, Any]:
        """Raises BadInput."""
        with suppress(ValueError):
            found = json.loads(self.key)
            if isinstance(found, dict):
                return found
        raise BadInput(DAMAGED)

    def with_key(self, said: Mapping[str, Any]) -> "VaultRow":
        """The row with this wrapped key, and a sum by which damage to any of it is known."""
        return replace(self, key=json.dumps({**said, "sum": self._sum(said)}))

    @property
    def is_right(self) -> bool:
        """Whether it is what was written, as far as a sum tells."""
        with suppress(BadInput):
            said = dict(self.said)
            return said.pop("sum", None) in (None, self._sum(said))
        return False

    def _sum(self, said: Mapping[str, Any]) -> str:
        whole = json.dumps([self.id, self.owner, self.at, said], sort_keys=True)
        return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def is_bearable(self) -> bool:
        """Whether a computer can try a passphrase on it."""
        with suppress(BadInput, ValueError, TypeError, OverflowError):
            return cost_of(self.said).bearable
        return False


@dataclass(frozen=True, slots=True)
class Sealed:
    id: str
    vault: str
    record: str
    kind: str
    at: str
    nonce: bytes
    data: bytes

    @property
    def right_id(self) -> str:
        """What the id of a row is that says this."""
        where = place(self.vault, self.record, self.kind)
        return hashlib.sha256(b"\0".join((where, self.nonce, self.data))).hexdigest()


def place(*names: str) -> bytes:
    """Associated data that names where something belongs; no two lists of names give the same."""
    return json.dumps([LABEL, *names], ensure_ascii=True).encode("ascii")


def seal(key: Key, vault: str, record: str, kind: str, update: bytes, at: str) -> Sealed:
    nonce, data = key.seal(padded(update), place(vault, record, kind))
    row = Sealed("", vault, record, kind, at, nonce, data)
    return Sealed(row.right_id, vault, record, kind, at, nonce, data)


def unseal(key: Key, row: Sealed) -> bytes:
    """The edit. Raises Unopened."""
    return unpadded(key.open(row.nonce, row.data, place(row.vault, row.record, row.kind)))


# vaults


def vaults(db: Database, owner: str | None = None) -> list[VaultRow]:
    """All vaults or those of one person, the oldest first. There are several when two copies of a newsroom met."""
    where, values = ("1", []) if owner is None else ("owner = ?", [owner])
    found = db.execute(f"SELECT id, owner, at, key FROM vault WHERE {where} ORDER BY at, id", values)
    return [VaultRow(*row) for row in found.fetchall()]


def vaults_of_backup(folder: Path) -> list[VaultRow]:
    """Of a newsroom that nobody has open; none where it is of an earlier form, or cannot be read."""
    try:
        with looking_at(folder / FILE_NAME) as db:
            return vaults(db)
    except sqlite3.Error:
        return []


def add_vault(db: Database, row: VaultRow) -> int:
    """1 when it was not there. One that is there keeps its key, whatever another copy says: nobody is locked out by a
    merge."""
    done = db.execute(
        "INSERT OR IGNORE INTO vault (id, owner, at, key) VALUES (?, ?, ?, ?)", list(asdict(row).values())
    )
    return int(done.rowcount)


def replace_key(db: Database, vault: str, key: str) -> None:
    db.execute("UPDATE vault SET key = ? WHERE id = ?", [key, vault])


def remove_vault(db: Database, vault: str) -> None:
    """The vault with all that is sealed in it."""
    db.execute("DELETE FROM sealed WHERE vault = ?", [vault])
    db.execute("DELETE FROM vault WHERE id = ?", [vault])


# what is in them


def add(db: Database, rows: Iterable[Sealed]) -> int:
    """How many were not there. Those of a record that was destroyed are dropped, whoever still has them."""
    count = 0
    for row in rows:
        if not log.is_destroyed(db, row.record):
            places = ", ".join("?" * len(COLUMNS))
            asked = f"INSERT OR IGNORE INTO sealed ({', '.join(COLUMNS)}) VALUES ({places})"
            count += int(db.execute(asked, [getattr(row, name) for name in COLUMNS]).rowcount)
    return count


def rows(db: Database, record: str | None = None) -> list[Sealed]:
    """Of one record or of all, in the order in which they were written here."""
    where, values = ("1", []) if record is None else ("record = ?", [record])
    found = db.execute(f"SELECT {', '.join(COLUMNS)} FROM sealed WHERE {where} ORDER BY rowid", values)
    return [Sealed(*row) for row in found.fetchall()]


def state(db: Database, records: Iterable[str]) -> list[str]:
    """The ids of all that is sealed of these records: another list when any of it was changed."""
    return sorted(row.id for record in records for row in rows(db, record))


def remove(db: Database, ids: Iterable[str]) -> None:
    for id in ids:
        db.execute("DELETE FROM sealed WHERE id = ?", [id])


def records(db: Database, vault_ids: Sequence[str]) -> list[tuple[str, str]]:
    """Record and kind of all that is sealed in these vaults, in the order in which they came."""
    marks = ", ".join("?" * len(vault_ids))
    asked = f"SELECT record, kind FROM sealed WHERE vault IN ({marks}) GROUP BY record, kind ORDER BY min(rowid)"
    return [(str(record), str(kind)) for record, kind in db.execute(asked, list(vault_ids)).fetchall()]


def is_sealed(db: Database, record: str) -> bool:
    return db.execute("SELECT 1 FROM sealed WHERE record = ? LIMIT 1", [record]).fetchone() is not None


def is_vault_of(db: Database, person: str) -> bool:
    return db.execute("SELECT 1 FROM vault WHERE owner = ? LIMIT 1", [person]).fetchone() is not None


# Between copies of a newsroom


@dataclass(frozen=True, slots=True)
class Safe:
    """What another copy has of vaults and sealed rows, and this one lacks.

    That a version was cleared for leaving does not travel: without the key nobody can tell who wrote it there.
    """

    vaults: tuple[VaultRow, ...] = ()
    sealed: tuple[Sealed, ...] = ()

    @property
    def anything(self) -> bool:
        return bool(self.vaults or self.sealed)


def lacking(other: Database, ours: Database, is_forged: Callable[[Sealed], bool] = lambda _: False) -> Safe:
    """What the other one has. What is not what its id says, is forged, or costs more to open than a computer can do, is
    left there, and so are more vaults of a person than anybody makes."""
    here = {row[0] for row in ours.execute("SELECT id FROM sealed").fetchall()}
    mine = vaults(ours)
    known, owners = {vault.id for vault in mine}, Counter(vault.owner for vault in mine)
    coming = []
    for vault in vaults(other):
        if vault.id not in known and vault.is_bearable and owners[vault.owner] < MOST_VAULTS:
            owners[vault.owner] += 1
            coming.append(vault)
    found = (row for row in rows(other) if row.id not in here and row.right_id == row.id and not is_forged(row))
    return Safe(tuple(coming), tuple(found))


def take_in(db: Database, safe: Safe) -> int:
    """Put it here, in the caller's transaction; how many rows were new."""
    return sum(add_vault(db, vault) for vault in safe.vaults) + add(db, safe.sealed)


def linked_confidential(db: Database, story: str) -> list[str]:
    """The confidential sources of a story: who said its quotes, who speaks in its transcripts, who was asked for it."""
    asked = (
        "SELECT DISTINCT id FROM source WHERE confidential AND id IN ("
        " SELECT source FROM quote WHERE story = :story"
        " UNION SELECT source FROM transcript WHERE story = :story"
        " UNION SELECT voice.source FROM voice JOIN transcript ON transcript.id = voice.transcript WHERE story = :story"
        " UNION SELECT source FROM reply WHERE story = :story"
        " UNION SELECT json_extract(ruling.value, '$.source') FROM story, json_each(story.rulings) AS ruling"
        "   WHERE story.id = :story"
        " UNION SELECT quote.source FROM story, json_each(story.rulings) AS ruling"
        "   JOIN quote ON quote.id = json_extract(ruling.value, '$.quote') WHERE story.id = :story"
        ") ORDER BY number"
    )
    return [str(row[0]) for row in db.execute(asked, {"story": story}).fetchall()]
