"""The vault of whoever writes here: what only they can read, as long as it is unlocked.

A record with something private in it is two documents under one id: the one in the log, which everybody sees (the alias
of a confidential source, the story of a private transcript), and one whose edits are sealed row by row
(`store.sealing`). Laid over each other they are the whole record. `editing` takes both apart again, so that whoever
changes a source or a transcript, by whatever door, writes in the clear only what may stand there.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import fields, replace
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

from deskeditor.news.kept import way_of
from deskeditor.news.privacy import CONTACTS, LOCKED, hidden_names, names_in, real_names_of, shown_entries
from deskeditor.news.problems import BadInput, DiskTrouble, NotFound, Refused
from deskeditor.news.records import Source, Transcript, kind_of
from deskeditor.store import confiding, media, projection, sealing, streams
from deskeditor.store.ciphers import Key, Unopened
from deskeditor.store.database import Database
from deskeditor.store.filling import fill
from deskeditor.store.keyring import NONE_YET, Keyring
from deskeditor.store.sealing import Sealed
from deskeditor.text.document import Document

R = TypeVar("R")
MOST_ROWS = 64
"""Sealed edits of one record; then they are made one."""
Keys = Mapping[str, Key]
"""By the id of the vault that they open."""
SEALED_KINDS: tuple[type, ...] = (Source, Transcript)


class Vault(Keyring):
    # reading

    def source(self, id: str) -> Source:
        """With all that is sealed of it, as far as the vault is open. Raises NotFound."""
        return self.over(self._home.source(id))

    def transcript(self, id: str) -> Transcript:
        """With all that is sealed of it, as far as the vault is open. Raises NotFound."""
        return self.over(self._home.transcript(id))

    def over(self, record: R) -> R:
        """A source or a transcript as its owner sees it: what is sealed laid over what is in the clear."""
        keys = self._keys_now()
        if not keys or not isinstance(record, SEALED_KINDS):
            return record
        hidden = self._hidden(type(record), record.id, keys)  # type: ignore[attr-defined]  # every record has an id
        if hidden is None:
            return record
        empty = type(record)(record.id)  # type: ignore[attr-defined, call-arg]
        said = {name: getattr(hidden, name) for name in names_in(type(record))}
        return replace(record, **{name: value for name, value in said.items() if value != getattr(empty, name)})  # type: ignore[type-var]

    def is_readable(self, id: str) -> bool:
        """Whether all that is sealed of this record, if anything, can be read now."""
        keys = self._keys_now()
        rows = self._home.ask(lambda db: sealing.rows(db, id))
        found = _opened(rows, keys)
        if found and len(found) < len(rows):
            # A record is in the vault of one person: what somebody else's copy sealed to it is no part of it.
            mine = self.ids()
            return len(found) == sum(row.vault in mine for row in rows)
        return len(found) == len(rows)

    def is_forged(self, row: Sealed) -> bool:
        """Whether a row says that it is of this vault, and was not sealed with its key. Nobody knows while it is
        locked."""
        keys = self._keys_now()
        return row.vault in keys and not _opened([row], keys)

    def is_sealed(self, id: str) -> bool:
        """Whether anything of this record is in a vault, whoever's."""
        return self._home.ask(lambda db: sealing.is_sealed(db, id))

    def contents(self) -> list[Source | Transcript]:
        """All that is in the open vault, as its owner sees it. Raises Refused when it is locked."""
        self._open_keys()
        mine = self.ids()
        found: list[Source | Transcript] = []
        for record, kind in self._home.ask(lambda db: sealing.records(db, mine)):
            try:
                found.append(self.source(record) if kind == "source" else self.transcript(record))
            except NotFound:
                continue
        return found

    def count(self) -> int:
        """How many records have something in the vault; it need not be open."""
        mine = self.ids()
        return len(self._home.ask(lambda db: sealing.records(db, mine))) if mine else 0

    def unreadable(self) -> list[str]:
        """The records of which something does not open although the vault does. Raises Refused when it is locked."""
        keys = self._open_keys()
        bad: dict[str, None] = {}
        for row in self._home.ask(sealing.rows):
            if row.vault in keys and not _opened([row], keys):
                bad[row.record] = None
        return list(bad)

    def real_names(self, source_ids: Iterable[str]) -> tuple[str, ...]:
        """Names, parts of names and contacts of these confidential sources. Raises Refused when they cannot be read.

        Of a source of one's own of which nothing is sealed there is nothing to be found, as after the vault was given
        up; of somebody else's it may be sealed in another copy only.
        """
        found: dict[str, None] = {}
        for id in source_ids:
            sealed = self.is_sealed(id)
            if not sealed and self._home.me and self._home.source(id).owner == self._home.me:
                continue
            self._open_keys()
            if not sealed or not self.is_readable(id):
                raise Refused(LOCKED)
            found |= dict.fromkeys(real_names_of(self.source(id)))
        return tuple(found)

    def _hidden(self, record: type, id: str, keys: Keys) -> Any:
        """What is sealed of a record, None when there is nothing that can be read."""
        rows = [row for row in self._home.ask(lambda db: sealing.rows(db, id)) if row.vault in keys]
        which = frozenset(row.id for row in rows)
        with self._guard:
            known = self._known.get(id)
        if known is not None and known[0] == which:
            return known[1]
        if not rows:
            return None
        value: Any = self._document(record, id, rows, keys).value()
        with self._guard:
            if self._keys:
                self._known[id] = which, value
        return value

    def _document(self, record: type[R], id: str, rows: Collection[Sealed], keys: Keys) -> Document[R]:
        """Of what opens: a row that is damaged does not take the others with it."""
        return Document(record, id, _opened(rows, keys), clock=self._home.clock)

    # changing

    @contextmanager
    def editing(self, record: type[R], id: str, *, new: bool, shared: bool = False) -> Iterator[Document[R]]:
        """The whole record, to be changed; what is private is sealed, and the rest written in the clear.

        `shared`: a new one, or new contacts, that everybody may see. Raises Refused when something private was changed
        and the vault is locked; nothing is written then.
        """
        updates = self._home.updates(id)
        clear: Document[R] = Document(record, id, updates, clock=self._home.clock)
        whole: Document[R] = Document(record, id, updates, clock=self._home.clock)
        stood = clear.value()
        before = self.over(stood)
        with whole.changing():
            fill(whole, _differing(stood, before, names_in(record)), self._home.me)
        made: list[bytes] = []
        whole.on_update(made.append)
        yield whole
        after = self._owned(before, whole.value(), new=new, shared=shared)
        hidden = hidden_names(stood, after, seals=self.is_set() and not shared)
        if before == stood and not hidden & _differing(before, after, _all(record)).keys() and not _is_private(after):
            fill(whole, _differing(whole.value(), after, _all(record)), self._home.me)
            self._home.write(record, id, made, whole.client_id)
        else:
            self._write_apart(clear, whole, before, after, hidden)

    def _write_apart(self, clear: Document[R], whole: Document[R], before: R, after: R, hidden: frozenset[str]) -> None:
        """What of the changes is hidden into the vault, then the rest into the log."""
        record, id = clear.record, clear.id
        changed = _differing(before, after, _all(record))
        secret = {name: value for name, value in changed.items() if name in hidden}
        rows = self._sealed(record, id, secret) if secret else []
        plain_file = ""
        if isinstance(after, Transcript) and after.private and self._is_in_the_clear(after.media):
            plain_file = after.media
            changed["media"] = self._seal_file(id, self._home.media_path(after.media))
        open_ = {n: v for n, v in changed.items() if n not in hidden and way_of(record, n) != "decided"}
        known = {decision.id for decision in clear.decisions()}
        made: list[bytes] = []
        clear.on_update(made.append)
        with clear.changing():
            fill(clear, open_ | shown_entries(after, hidden, self._is_confidential), self._home.me)
            for decision in whole.decisions():
                if decision.id not in known:
                    clear.decide(decision.what, decision.value, actor=decision.actor, note=decision.note)
        if rows:
            self._home.act(lambda db: sealing.add(db, rows))
            self._make_few(record, id)
        self._home.write(record, id, made, clear.client_id)
        if plain_file:
            self._home.flush()
            confiding.drop_file(self._home, plain_file)

    def _is_in_the_clear(self, sha256: str) -> bool:
        return bool(sha256) and not streams.is_sealed(self._home.media_path(sha256))

    def check_mine(self, id: str) -> None:
        """Raises Refused when the vault is locked, and when something of the record is in somebody else's."""
        self._open_keys()
        if not self.is_readable(id):
            raise Refused("This belongs to somebody else's vault, and is theirs to change.")

    def _owned(self, before: R, after: R, *, new: bool, shared: bool) -> R:
        """With its owner, where something becomes private. Raises Refused, BadInput for what cannot be."""
        if isinstance(before, Source) and isinstance(after, Source):
            if after.confidential and not before.confidential and not new:
                raise Refused("A source that was in the clear is made confidential by its own command.")
            if before.confidential and not after.confidential and not new:
                raise Refused("A confidential source stays confidential.")
            if after.confidential and not after.alias.strip():
                raise BadInput("A confidential source needs an alias, by which the newsroom may know it.")
            if after.confidential and not self.is_set():
                raise Refused(NONE_YET)
            if new or any(getattr(after, name) != getattr(before, name) for name in CONTACTS):
                return replace(after, owner=after.owner or self._home.me)
        if isinstance(before, Transcript) and isinstance(after, Transcript):
            if new:
                private = (after.private or self.is_set()) and not shared
                if private and not self.is_set():
                    raise Refused(NONE_YET)
                return replace(after, private=private, owner=after.owner or self._home.me)
            if after.private != before.private:
                raise Refused("A transcript is shared, or made private, by its own command.")
        return after

    def _is_confidential(self, source: str) -> bool:
        return bool(source) and self._home.ask(
            lambda db: (found := projection.read(db, "source", source)) is not None and found.confidential
        )

    def _sealed(self, record: type, id: str, secret: Mapping[str, Any]) -> list[Sealed]:
        """The rows that say it. A record that is sealed in one vault stays in that."""
        self.check_mine(id)
        keys = self._open_keys()
        rows = self._home.ask(lambda db: sealing.rows(db, id))
        vault = next((row.vault for row in rows if row.vault in keys), next(iter(keys)))
        document: Document[Any] = self._document(record, id, rows, keys)
        made: list[bytes] = []
        document.on_update(made.append)
        fill(document, secret, self._home.me)
        at = self._now()
        return [sealing.seal(keys[vault], vault, id, kind_of(record), update, at) for update in made]

    def _make_few(self, record: type, id: str) -> None:
        """Many rows of a record become one, when all of them open and none waits for another."""
        keys = self._keys_now()
        rows = self._home.ask(lambda db: sealing.rows(db, id))
        if len(rows) < MOST_ROWS or len(_opened(rows, keys)) < len(rows):
            return
        document: Document[Any] = self._document(record, id, rows, keys)
        if document.pending:
            return
        vault = rows[0].vault
        key = keys[vault]
        one = sealing.seal(key, vault, id, kind_of(record), document.update(), self._now())

        def write(db: Database) -> None:
            sealing.add(db, [one])
            sealing.remove(db, [row.id for row in rows])

        self._home.act(write)

    # private and shared: `store.confiding`

    def share(self, id: str) -> None:
        """Put the contacts of a source, or a transcript with its recording, into the clear, for everybody.

        Raises Refused for a confidential source and when the vault is locked, NotFound, DiskTrouble.
        """
        confiding.share(self, self._home, id)

    def hide(self, transcript_id: str) -> str:
        """A transcript that was in the clear as a private one, with its recording; its new id.

        Whatever named the old one names the new one. The old one is to be destroyed by the caller. Raises Refused.
        """
        return confiding.hide(self, self._home, transcript_id)

    def confide(self, source_id: str, alias: str) -> tuple[str, list[str]]:
        """A source that was in the clear as a confidential one: its new id, and the ids that are to be destroyed now.

        Quotes, voices and rulings name the new one; transcripts of the source alone become private. Raises Refused.
        """
        return confiding.confide(self, self._home, source_id, alias)

    # recordings

    def keep_recording(self, transcript_id: str, path: Path) -> str:
        """Seal this file into media as the recording of a private transcript; the SHA-256 of the sealed file.

        The file itself is not touched. Raises Refused when the vault is locked, DiskTrouble.
        """
        sha256 = self._seal_file(transcript_id, path)
        with self._home.edit(Transcript, transcript_id) as document:
            document.set("media", sha256)
        return sha256

    def _seal_file(self, transcript_id: str, path: Path) -> str:
        keys = self._open_keys()
        rows = self._home.ask(lambda db: sealing.rows(db, transcript_id))
        vault = next((row.vault for row in rows if row.vault in keys), next(iter(keys)))
        place = sealing.place("recording", vault, transcript_id)
        try:
            with path.open("rb") as source:
                sealed = streams.Sealing(source, keys[vault], place)
                return media.keep_stream(self._home.folder, sealed, path.name)  # type: ignore[arg-type]  # read is all
        except OSError as error:
            raise DiskTrouble(f"“{path.name}” cannot be read: {error.strerror or error}.") from error

    def open_media(self, transcript_id: str) -> BinaryIO:
        """The recording of a transcript, to be read from anywhere; its bytes are decrypted in memory only.

        `size` of what is returned is its length when it is sealed. It is closed when the vault is locked. Raises
        NotFound when there is none, Refused when the vault is locked, DiskTrouble when the file cannot be read.
        """
        value = self._home.transcript(transcript_id)
        if not value.media:
            raise NotFound("This transcript has no recording.")
        path = self._home.media_path(value.media)
        if not value.private:
            try:
                return path.open("rb")
            except OSError as error:
                raise DiskTrouble(f"{path} cannot be read: {error.strerror or error}.") from error
        for vault, key in self._open_keys().items():
            try:
                opened = streams.SealedFile(path, key, sealing.place("recording", vault, transcript_id))
            except Unopened:
                continue
            with self._guard:
                self._reading = [file for file in self._reading if not file.closed] + [opened]
            return opened  # type: ignore[return-value]  # RawIOBase reads and seeks as BinaryIO does
        raise Unopened


def _opened(rows: Iterable[Sealed], keys: Keys) -> list[bytes]:
    """The edits that open."""
    found = []
    for row in rows:
        if row.vault in keys:
            with suppress(Unopened):
                found.append(sealing.unseal(keys[row.vault], row))
    return found


def _all(record: type) -> tuple[str, ...]:
    return tuple(f.name for f in fields(record) if "kept" in f.metadata and f.name != "conflicts")


def _differing(before: Any, after: Any, names: Iterable[str]) -> dict[str, Any]:
    """The fields that are others afterwards, as they are then."""
    return {name: getattr(after, name) for name in names if getattr(after, name) != getattr(before, name)}


def _is_private(record: Any) -> bool:
    return bool(getattr(record, "confidential", False) or getattr(record, "private", False))
