"""Whose vault it is, and the key that opens it: made, opened, locked, wrapped under another passphrase, given up.

The key is in memory only, and dropped when the vault is locked; Python may have copied it before, and the system may
have written memory to the disk: what is locked is hidden from those who come later, not from this computer.
"""

import threading
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol, TypeVar

from deskeditor.news.ids import new_id
from deskeditor.news.privacy import LOCKED
from deskeditor.news.problems import BadInput, NotFound, Refused
from deskeditor.news.records import Source, Transcript
from deskeditor.store import sealing, streams
from deskeditor.store.ciphers import USUAL, Cost, Key, Unopened, unwrapped, wrapped
from deskeditor.store.database import Database
from deskeditor.store.sealing import VaultRow
from deskeditor.text.document import Document

R = TypeVar("R")
T = TypeVar("T")
SHORTEST = 10
"""Characters of a passphrase. Length is what guessing costs (NIST SP 800-63B: at least 8, no rules of composition)."""
WRONG = "The vault does not open with this passphrase."
NOBODY = "Say first who you are: a vault belongs to a person."
NONE_YET = "You have no vault here yet; make one first (Quotes ▸ Vault, or `vault make`)."


class Home(Protocol):
    """What the vault asks of the newsroom that it is in."""

    folder: Path
    clock: Callable[[], datetime]

    @property
    def me(self) -> str: ...
    def ask(self, question: Callable[[Database], T]) -> T: ...
    def act(self, work: Callable[[Database], T]) -> T: ...
    def overwrite(self, work: Callable[[Database], T]) -> T: ...
    def updates(self, record_id: str) -> list[bytes]: ...
    def write(self, record: type, record_id: str, updates: Iterable[bytes], client: int) -> None: ...
    def edit(self, record: type[R], record_id: str | None = None) -> AbstractContextManager[Document[R]]: ...
    def source(self, id: str) -> Source: ...
    def transcript(self, id: str) -> Transcript: ...
    def media_path(self, sha256: str) -> Path: ...
    def flush(self, timeout: float | None = None) -> None: ...


class Keyring:
    """It may be asked from any thread. `cost` is what one guess at a new passphrase shall cost."""

    def __init__(self, home: Home, cost: Cost = USUAL) -> None:
        self._home = home
        self.cost = cost
        self._keys: dict[str, Key] = {}
        self._owner = ""
        self._known: dict[str, tuple[frozenset[str], Any]] = {}
        self._reading: list[streams.SealedFile] = []
        self.was_open = False
        """Whether it was open since the newsroom was: what was read of it may still be in memory."""
        self._guard = threading.RLock()
        self._on_lock: list[Callable[[], None]] = []
        self._on_open: list[Callable[[], None]] = []

    def __repr__(self) -> str:
        return f"Vault({'open' if self._keys else 'locked'})"

    # the vault itself

    def is_set(self, person: str = "") -> bool:
        """Whether this person, or who writes here, has a vault in this newsroom."""
        owner = person or self._home.me
        return bool(owner) and self._home.ask(lambda db: sealing.is_vault_of(db, owner))

    @property
    def is_open(self) -> bool:
        return bool(self._keys) and self._owner == self._home.me

    def make(self, passphrase: str) -> None:
        """A vault for who writes here; it is open afterwards. Raises Refused when there is one, BadInput for a
        passphrase that is too short, DiskTrouble."""
        owner = self._home.me
        if not owner:
            raise Refused(NOBODY)
        if self.is_set(owner):
            raise Refused("You have a vault here already; open it, or give it up first.")
        _check(passphrase)
        key, id = Key.random(), new_id()
        row = VaultRow(id, owner, self._now(), "")
        row = row.with_key(wrapped(key, passphrase, row.place, self.cost))
        self._home.act(lambda db: sealing.add_vault(db, row))
        self._unlocked(owner, {id: key})

    def open(self, passphrase: str) -> None:
        """Unlock it. Takes some tenths of a second on purpose. Raises Refused: no vault, or another passphrase."""
        owner = self._home.me
        rows = self._home.ask(lambda db: sealing.vaults(db, owner)) if owner else []
        if not rows:
            raise Refused(NONE_YET if owner else NOBODY)
        found = _opened(rows, passphrase)
        if not found:
            raise Refused(WRONG)
        self._unlocked(owner, found)

    def _unlocked(self, owner: str, keys: dict[str, Key]) -> None:
        with self._guard:
            self._keys = (self._keys if self._owner == owner else {}) | keys
            self._owner = owner
            self._known = {}
            self.was_open = True
        _tell(self._on_open)

    def lock(self) -> None:
        """Forget the key, and all that was read with it. Who listens lets go of what it shows."""
        with self._guard:
            was_open = bool(self._keys)
            self._keys, self._owner, self._known = {}, "", {}
            reading, self._reading = self._reading, []
        for file in reading:
            file.close()
        if was_open:
            _tell(self._on_lock)

    def change_passphrase(self, old: str, new: str) -> None:
        """Raises Refused when the old one is another, BadInput when the new one is too short, DiskTrouble.

        What was sealed stays as it is. The row with the key under the old passphrase is overwritten; older backups, and
        other copies of the newsroom, still have it.
        """
        owner = self._home.me
        rows = self._home.ask(lambda db: sealing.vaults(db, owner)) if owner else []
        found = _opened(rows, old)
        if not found:
            raise Refused(WRONG if rows else NONE_YET)
        _check(new)
        keys = {
            row.id: row.with_key(wrapped(found[row.id], new, row.place, self.cost)).key
            for row in rows
            if row.id in found
        }

        def write(db: Database) -> None:
            for id, key in keys.items():
                sealing.replace_key(db, id, key)

        self._home.overwrite(write)

    def ids(self) -> tuple[str, ...]:
        """Those of the vaults of who writes here."""
        owner = self._home.me
        return tuple(row.id for row in self._home.ask(lambda db: sealing.vaults(db, owner))) if owner else ()

    def give_up(self) -> list[str]:
        """Take the vault away, with all that is sealed in it, for good; no passphrase is asked for.

        Aliases and what they said stay. The ids of the private transcripts, which are empty now: they are to be
        destroyed. Raises Refused when there is none, DiskTrouble.
        """
        mine = self.ids()
        if not mine:
            raise Refused(NONE_YET if self._home.me else NOBODY)
        gone = self._home.ask(lambda db: sealing.records(db, mine))

        def write(db: Database) -> None:
            for id in mine:
                sealing.remove_vault(db, id)

        self._home.overwrite(write)
        self.lock()
        return [record for record, kind in gone if kind == "transcript" and self._is_private(record)]

    def _is_private(self, transcript: str) -> bool:
        try:
            return self._home.transcript(transcript).private
        except NotFound:
            return False

    def on_lock(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Called when the vault was locked, from whichever thread did it; what is returned ends that."""
        self._on_lock.append(listener)
        return lambda: self._on_lock.remove(listener)

    def on_open(self, listener: Callable[[], None]) -> Callable[[], None]:
        self._on_open.append(listener)
        return lambda: self._on_open.remove(listener)

    def _keys_now(self) -> dict[str, Key]:
        """None when it is locked. Another thread may lock it meanwhile: who asks goes on with what was there."""
        with self._guard:
            return self._keys if self.is_open else {}

    def _open_keys(self) -> dict[str, Key]:
        """Raises Refused."""
        keys = self._keys_now()
        if not keys:
            raise Refused(LOCKED if self.is_set() else NONE_YET)
        return keys

    def _now(self) -> str:
        return self._home.clock().astimezone(UTC).isoformat(timespec="milliseconds")


def _check(passphrase: str) -> None:
    if len(passphrase) < SHORTEST:
        raise BadInput(
            f"Take a passphrase of at least {SHORTEST} characters: several words that nobody would expect together."
        )


def _opened(rows: Iterable[VaultRow], passphrase: str) -> dict[str, Key]:
    """The keys of those that open with it. Raises BadInput when there are only damaged ones: one that came with a merge
    must not keep the others closed."""
    found: dict[str, Key] = {}
    trouble: list[BadInput] = []
    tried = 0
    for row in rows:
        try:
            tried += 1
            found[row.id] = unwrapped(row.said, passphrase, row.place)
        except Unopened:
            continue
        except BadInput as error:
            trouble.append(error)
    if trouble and len(trouble) == tried:
        raise trouble[0]
    return found


def _tell(listeners: Iterable[Callable[[], None]]) -> None:
    for listener in list(listeners):
        listener()
