"""A newsroom's database made anew from all that there is: its own file, its journal, its newest good backup.

It is made beside and looked at; only when it is whole it takes the place of the old one, which is kept in `damaged/`.
Edits are put together by record and hash, in whatever order they come: a shared document does not mind.
"""

import contextlib
import os
import secrets
import shutil
import sqlite3
import sys
from collections.abc import Iterator, Mapping, Sequence, Set
from contextlib import closing, contextmanager
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from deskeditor.news.kept import way_of
from deskeditor.news.problems import BadInput, DiskTrouble, Problem, Refused
from deskeditor.news.records import KINDS
from deskeditor.store import backups, checkup, journal, log, media, outbox, projection, salvage, schema, versions
from deskeditor.store.bringing_back import bring_back
from deskeditor.store.checkup import Flaw, Looking
from deskeditor.store.database import FILE_NAME, MOST_VERSIONS, connect, create_database, newer, trouble, writing
from deskeditor.store.files import copy_file, sha256_of_file, sync_folder, write_through
from deskeditor.store.filling import fill
from deskeditor.store.log import Edit
from deskeditor.store.recovery import missing
from deskeditor.store.salvage import Found
from deskeditor.store.strangers import is_strange
from deskeditor.text.document import Document

DAMAGED = "damaged"
"""Folder of the newsroom in which replaced files are kept."""
BESIDE = ".repair-"
LOCK_AT, LOCK_LENGTH = 0x40000000, 512
"""Where SQLite's own locks lie in a database (https://www.sqlite.org/fileformat2.html, "The Lock-Byte Page")."""
NEXT_TO = ("", "-wal", "-shm")
REPAIRED = "The newsroom was repaired, and this may have arrived before: look there, then try it again."


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that repair did, or (`lost`) could not save."""

    sentence: str
    lost: bool = False


Step = Looking | Deed


def repair(newsroom: Path, at: datetime) -> Iterator[Step]:
    """Make the newsroom whole. Raises Refused while another program has it open, DiskTrouble; nothing is changed then.

    The iterator may be closed until the first `Deed` comes; all deeds come when everything is done.
    """
    path = newsroom / FILE_NAME
    kept = _free(newsroom / DAMAGED / f"{at.astimezone():%Y-%m-%d %H-%M-%S}")
    deeds: list[Deed] = []
    foreign = is_strange(path)
    if foreign:
        deeds.append(Deed("The write-ahead log beside the file does not belong to it, and was left out."))
    with alone(path) as data, _beside(newsroom) as beside:
        _clear_left_over(newsroom, beside)
        _refuse_newer(path, data)
        yield from _made(newsroom, data, beside, deeds, at, foreign)
        yield Looking("file", 3, 4)
        _prove(beside)
        _swap(path, beside / FILE_NAME, kept)
    deeds.append(Deed(f"The files as they were are kept in {kept}."))
    yield from (*deeds, *_media(newsroom, kept))


def salvaged(newsroom: Path, to: Path, at: datetime) -> Iterator[Step]:
    """Another newsroom, in the folder `to` that is not there yet, of all that can be read; this one stays as it is.

    Raises DiskTrouble.
    """
    deeds: list[Deed] = []
    path = newsroom / FILE_NAME
    if to.exists():
        raise BadInput(f"There is something in {to} already; choose another folder.")
    with _beside(to.parent) as beside:
        with _told(newsroom):
            data = path.read_bytes() if path.is_file() else b""
        yield from _made(newsroom, data, beside, deeds, at, is_strange(path))
        _prove(beside)
        with _told(to):
            for file, _ in backups.media_files(newsroom):
                _linked_or_copied(file, beside / file.relative_to(newsroom))
            beside.rename(to)
    yield from deeds


def _linked_or_copied(file: Path, to: Path) -> None:
    to.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(file, to)
    except OSError:
        copy_file(file, to)


def with_journal(newsroom: Path, of: Path) -> int:
    """Put what the journal of another newsroom's folder holds, and this one's log does not, into it; how many edits.

    For the backup of a newsroom that is damaged. Raises DiskTrouble.
    """
    path = newsroom / FILE_NAME
    try:
        with closing(connect(path)) as db:
            new = missing(db, _journal(of))
            with writing(db):
                log.append(db, new, log.Writer())
            return len(new)
    except sqlite3.Error as error:
        raise trouble(error, path) from error


# making


def _made(newsroom: Path, data: bytes, beside: Path, deeds: list[Deed], at: datetime, foreign: bool) -> Iterator[Step]:
    """A database in the folder `beside`, of everything that is found; `deeds` says what was done. `foreign`: the
    write-ahead log is that of another file."""
    yield Looking("file", 0, 4)
    found, sound = _of_file(newsroom, data, beside, foreign)
    yield Looking("file", 1, 4)
    backup = None if sound else _backup(newsroom, beside)
    yield Looking("file", 2, 4)
    create_database(beside / FILE_NAME)
    with _told(beside):
        with closing(connect(beside / FILE_NAME)) as db:
            db.execute("PRAGMA synchronous = OFF")
            with writing(db):
                _write_kept(db, found, backup, deeds)
                if not sound and (stopped := outbox.stop_open(db, REPAIRED)):
                    deeds.append(Deed(f"{stopped} deliveries wait for you: {REPAIRED}"))
                if wrong := _unreadable_versions(db):
                    _mend_versions(db, wrong, backup or _backup(newsroom, beside), deeds)
                if not sound:
                    _tell_lost_rows(db, found, backup is not None, deeds)
                journaled = _journal(newsroom)
                elsewhere = {e.hash for e in (*journaled, *(backup.edits.values() if backup else ()))}
                _write_edits(db, found, None if sound else backup, journaled, deeds)
                _write_lost_records(db, found, at, deeds)
                _close_gaps(db, found, elsewhere, at, deeds)
                projection.rebuild(db)
        write_through(beside / FILE_NAME)
    made = "The file was damaged: all that could be read of it was put into a new one."
    deeds.insert(0, Deed("Tables, search and list of records were made anew from the log." if sound else made))


def _of_file(newsroom: Path, data: bytes, beside: Path, foreign: bool) -> tuple[Found, bool]:
    """What the newsroom's own file holds, and whether SQLite finds nothing wrong with it. Asked of a copy."""
    if not data:
        return Found(), False
    copy = beside / "looked-at.db"
    log_beside = newsroom / f"{FILE_NAME}-wal"
    with _told(newsroom):
        wal = log_beside.read_bytes() if log_beside.is_file() and not foreign else b""
        copy.write_bytes(data)
        copy.with_name(f"{copy.name}-wal").write_bytes(wal)
    found, sound = Found(), _is_sound(copy)
    try:
        found = salvage.database(copy)
        sound = sound and not found.stopped and not found.doubtful
    except sqlite3.Error:
        sound = False
    finally:
        for end in NEXT_TO:
            copy.with_name(copy.name + end).unlink(missing_ok=True)
    return (found, True) if sound else (salvage.joined([found, salvage.pages(data, wal)]), False)


def _refuse_newer(path: Path, data: bytes) -> None:
    """Raises BadInput for a file of a newer program. One that says so and has exactly our tables has a wrong header."""
    version = int.from_bytes(data[60:64], "big", signed=True)
    if not schema.NEWEST < version <= MOST_VERSIONS:
        return
    with closing(sqlite3.connect(":memory:")) as connection:
        # In memory there is no write-ahead log: the two bytes that ask for one say otherwise.
        connection.deserialize(data[:18] + b"\1\1" + data[20:])
        if not checkup.has_our_tables(Database(connection, recursive_triggers=False, execute_plugins=False)):
            raise newer(path)


def _is_sound(path: Path) -> bool:
    with contextlib.suppress(sqlite3.Error), closing(sqlite3.connect(path)) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        whole = connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
        return bool(whole and 0 < version <= schema.NEWEST)
    return False


def _backup(newsroom: Path, beside: Path) -> Found | None:
    """What the newest good backup holds. A copy is looked at: opening a database may change it."""
    path = backups.newest_good(newsroom)
    if path is None:
        return None
    copy = beside / "backup.db"
    try:
        for end in ("", "-wal"):
            if (path / f"{FILE_NAME}{end}").is_file():
                copy_file(path / f"{FILE_NAME}{end}", copy.with_name(copy.name + end))
        return salvage.database(copy)
    except (OSError, sqlite3.Error):
        return None
    finally:
        for end in NEXT_TO:
            copy.with_name(copy.name + end).unlink(missing_ok=True)


def _journal(newsroom: Path) -> list[Edit]:
    found: list[Edit] = []
    for path in journal.files(newsroom):
        with contextlib.suppress(OSError):  # a journal that cannot be read gives nothing
            found += journal.read(path)
    return found


def _write_kept(db: Database, found: Found, backup: Found | None, deeds: list[Deed]) -> None:
    """The tables that follow from nothing: what the file has, and what only the backup has."""
    both = salvage.joined([found, backup]) if backup else found
    for table, rows in both.rows.items():
        more = len(rows) - len(found.rows[table])
        if more and table not in ("client", "setting"):
            deeds.append(Deed(f"{more} rows of {table} were taken from the newest good backup."))
        for values in sorted(rows.values(), key=lambda values: str(values.get("at", ""))):
            _insert(db, table, values)
    # Which fields a version changed is told for convenience alone; a setting that cannot be read is as if never set.
    db.execute("DELETE FROM setting WHERE NOT json_valid(value)")
    wrong = "SELECT id FROM version WHERE NOT json_valid(fields)"
    for (id,) in db.execute(wrong).fetchall():
        values = both.rows["version"][id] | {"fields": "[]"}
        _insert(db, "version", values)


WORDS = {"version": "versions", "history": "lines of the history", "receipt": "receipts"}


def _tell_lost_rows(db: Database, found: Found, backed_up: bool, deeds: list[Deed]) -> None:
    """What the journal does not hold is lost with its page, but for what a backup has."""
    for table, words in WORDS.items():
        there = {str(id) for (id,) in db.execute(f"SELECT id FROM {table}").fetchall()}
        if table in found.ids:
            if gone := len(found.ids[table] - there):
                deeds.append(Deed(f"{gone} {words} are lost.", lost=True))
        else:
            since = " that were kept since the newest good backup" if backed_up else ", and no backup has them"
            some = f"Some {words}" if there else f"All {words}"
            deeds.append(Deed(f"{some} may be lost{since}.", lost=True))


def _insert(db: Database, table: str, values: Mapping[str, Any]) -> None:
    names = ", ".join(f'"{name}"' for name in values)
    places = ", ".join("?" * len(values))
    db.execute(f"INSERT OR REPLACE INTO {table} ({names}) VALUES ({places})", [*map(_storable, values.values())])


def _unreadable_versions(db: Database) -> set[str]:
    ids = [str(row[0]) for row in db.execute("SELECT id FROM version").fetchall()]
    return {id for id in ids if versions.readable(db, id) is None}


def _mend_versions(db: Database, wrong: set[str], backup: Found | None, deeds: list[Deed]) -> None:
    """Those of the backup in the place of damaged ones, with all on which they build there."""
    rows = backup.rows["version"] if backup else {}
    for id in sorted(wrong):
        while id in rows:
            _insert(db, "version", rows[id])
            id = str(rows[id]["base"])
    left = _unreadable_versions(db)
    if len(wrong) > len(left):
        deeds.append(Deed(f"{len(wrong) - len(left)} damaged versions were taken from the newest good backup."))
    if left:
        deeds.append(Deed(f"{len(left)} versions cannot be read, and no backup has them.", lost=True))
        db.conn.executemany("DELETE FROM version WHERE id = ?", [(id,) for id in sorted(left)])


def _storable(value: Any) -> Any:
    return value.encode("utf-8", "surrogateescape").decode("utf-8", "replace") if isinstance(value, str) else value


def _write_edits(db: Database, found: Found, backup: Found | None, journaled: list[Edit], deeds: list[Deed]) -> None:
    _name_rightly(found, [*journaled, *(backup.edits.values() if backup else ())])
    log.append(db, _in_order(found), log.Writer())
    for source, edits in (("newest good backup", _in_order(backup) if backup else []), ("journal", journaled)):
        new = missing(db, edits)
        log.append(db, new, log.Writer())
        if new:
            deeds.append(Deed(f"{len(new)} edits were put into the log from the {source}."))
    _write_doubtful(db, found, deeds)


def _name_rightly(found: Found, known: Sequence[Edit]) -> None:
    """An edit proves itself by its hash, but not to which record it belongs: where another source says, it is right."""
    belongs = {edit.hash: edit for edit in known}
    pairs = {(edit.record, edit.hash) for edit in known}
    for (record, hash), edit in list(found.doubtful.items()):
        if edit.hash in belongs or edit.hash in found.listed:  # it was the hash that is damaged
            del found.doubtful[record, hash]
            found.edits.setdefault((record, edit.hash), edit)
    for record, hash in list(found.edits):
        if hash in belongs and (record, hash) not in pairs:
            del found.edits[record, hash]
            found.edits[belongs[hash].record, hash] = belongs[hash]
        elif any("\udc80" <= letter <= "\udcff" for letter in record):
            del found.edits[record, hash]


def _in_order(found: Found) -> list[Edit]:
    return sorted(found.edits.values(), key=lambda edit: edit.at)


def _write_doubtful(db: Database, found: Found, deeds: list[Deed]) -> None:
    """Edits of which a byte is wrong, and nothing else has them, nor do the tables know the record. One that can still
    be read goes into the log: without it nothing could be read that was typed after it in the same sitting."""
    there = {(str(record), str(hash)) for record, hash in db.execute("SELECT record, hash FROM edit").fetchall()}
    for (record, hash), edit in found.doubtful.items():
        known = (record, hash) in there or (edit.kind, record) in found.records
        if known or edit.kind not in KINDS or log.is_destroyed(db, record):
            continue
        readable = log.author_of(edit.update) in (0, edit.client) and _can_be_read(edit)
        if readable and missing(db, [edit]):
            log.append(db, [edit], log.Writer())
            said = f"An edit of {edit.at} of {edit.kind} {record} has a wrong byte and was kept as it is: look at it."
            deeds.append(Deed(said, lost=True))
        elif not readable:
            deeds.append(Deed(f"An edit of {edit.at} of {edit.kind} {record} cannot be read.", lost=True))


def _can_be_read(edit: Edit) -> bool:
    try:
        Document(KINDS[edit.kind], edit.record, [edit.update]).value()
    except (Problem, ValueError, TypeError):
        return False
    return True


def _write_lost_records(db: Database, found: Found, at: datetime, deeds: list[Deed]) -> None:
    """A record that only the tables still know gets a log again."""
    for (kind, id), record in found.records.items():
        if log.kind_of(db, id) is None and not log.is_destroyed(db, id) and _put(db, record, kind, at):
            deeds.append(Deed(f"The edits of {kind} {id} are lost; it is as the tables had it last.", lost=True))


def _close_gaps(db: Database, found: Found, elsewhere: Set[str], at: datetime, deeds: list[Deed]) -> None:
    """Where the log lost edits that the tables showed, the record is made what they showed, by an edit.

    Only the loss of edits gives the tables that trust: otherwise what they say is what the log says, or damaged.
    `elsewhere`: the hashes of the edits that journal and backup have.
    """
    there = {str(row[0]) for row in db.execute("SELECT hash FROM edit").fetchall()}
    # An index that is damaged itself names hashes that never were.
    listed = [(hash, record) for hash, (number, record) in found.listed.items() if number not in found.numbers]
    known = [*listed, *((hash, record) for record, hash in found.doubtful)]
    lacking = {record for hash, record in known if hash not in there and hash not in elsewhere}
    for id, kind in db.execute("SELECT record, kind FROM projection").fetchall():
        if kind not in KINDS:
            continue
        pending = Document(KINDS[kind], id, log.updates_of(db, id)).pending
        if not pending and id not in lacking:
            continue
        record = found.records.get((kind, id))
        if record is not None and _put(db, record, kind, at):
            deeds.append(Deed(f"Edits of {kind} {id} are lost; it is as the tables had it last.", lost=True))
        elif pending:
            deeds.append(Deed(f"In {kind} {id} edits wait for one that is lost.", lost=True))


def _put(db: Database, record: Any, kind: str, at: datetime) -> bool:
    """Make the record this by an edit; False when it is so already, or cannot be."""
    document: Document[Any] = Document(KINDS[kind], record.id, log.updates_of(db, record.id))
    made: list[bytes] = []
    document.on_update(made.append)
    stands = document.value()
    own = [f.name for f in fields(record) if f.metadata and f.name != "conflicts"]
    names = [name for name in own if way_of(type(record), name) != "suggested"]
    given = {name: getattr(record, name) for name in names if getattr(record, name) != getattr(stands, name)}
    try:
        with document.changing():
            fill(document, given, "")
            bring_back(document, getattr(record, "suggestions", ()))
    except (Problem, ValueError):
        return False
    stamp = at.astimezone(UTC).isoformat(timespec="milliseconds")
    log.append(db, [Edit(kind, record.id, document.client_id, update, stamp) for update in made], log.Writer())
    return bool(made)


# putting it in place


PROVED = frozenset({"file", "schema", "log", "tables", "search"})
"""What a new file is looked at for; the rest lies beside it, or was found so."""


def _prove(beside: Path) -> None:
    """Raises DiskTrouble when the new file is not whole: then the old one stays."""
    for flaw in checkup.check(beside):
        if isinstance(flaw, Flaw) and flaw.severity == "damage" and flaw.part in PROVED:
            said = f"The repaired file would not be whole ({flaw.sentence.rstrip('.')})"
            raise DiskTrouble(f"{said}. Nothing was changed; open a backup instead.")


def _swap(path: Path, new: Path, kept: Path) -> None:
    """The new file in the place of the old one, which has a second name in `kept` before it loses its own. At every
    moment one of them is there whole, and the write-ahead log beside is never that of the other one."""
    with _told(path.parent):
        kept.mkdir(parents=True)
        for end in NEXT_TO:
            old = path.with_name(path.name + end)
            if old.is_file():
                _linked_or_copied(old, kept / old.name)
        sync_folder(kept)
        empty = new.with_name("empty")
        empty.touch()
        empty.replace(path.with_name(f"{path.name}-wal"))
        path.with_name(f"{path.name}-shm").unlink(missing_ok=True)
        # From here on others may open it: nothing that lies beside is touched any more.
        new.replace(path)
        sync_folder(path.parent)


def _media(newsroom: Path, kept: Path) -> list[Deed]:
    """Files that are missing or damaged, from the backups, when their hash is right there."""
    with closing(connect(newsroom / FILE_NAME)) as db:
        named = {sha256: checkup.called(db, kind, id) for sha256, (kind, id, _) in checkup.named_media(db).items()}
    deeds = []
    for sha256, called in named.items():
        wrong = checkup.wrong_with(newsroom, sha256)
        if not wrong:
            continue
        if _taken_back(newsroom, sha256, kept):
            deeds.append(Deed(f"The file of {called} {wrong}; it was taken from a backup."))
        else:
            deeds.append(Deed(f"The file of {called} {wrong}, and no backup has it.", lost=True))
    return deeds


def _taken_back(newsroom: Path, sha256: str, kept: Path) -> bool:
    with contextlib.suppress(Problem, OSError):
        path = media.path_of(newsroom, sha256)
        for backup in backups.backups_in(backups.own_place(newsroom)):
            good = media.path_of(backup.path, sha256)
            if good.is_file() and sha256_of_file(good) == sha256:
                if path.exists():
                    (kept / media.FOLDER).mkdir(parents=True, exist_ok=True)
                    path.replace(kept / media.FOLDER / sha256)
                media.keep_file(newsroom, good)
                return True
    return False


# being alone with it


@contextmanager
def alone(path: Path) -> Iterator[bytes]:
    """Keep other programs from opening the database meanwhile; its bytes. Raises Refused when one has it open.

    Every connection of SQLite in WAL mode holds a lock on some of these bytes, and takes one before it reads. This
    program must have none itself, and must not open the file once more: both would lose their lock
    (https://www.sqlite.org/howtocorrupt.html, 2.2).
    """
    if not path.is_file():
        yield b""
        return
    with _told(path.parent):
        file = path.open("r+b")
    with file:
        if sys.platform != "win32":  # Windows does not let a file be replaced that is open
            import fcntl

            try:
                fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, LOCK_LENGTH, LOCK_AT)
            except OSError as error:
                raise Refused(f"Another program has {path.parent} open; close it there, then repair it.") from error
        with _told(path.parent):
            data = file.read()
        if sys.platform == "win32":
            file.close()
        yield data


@contextmanager
def _beside(place: Path) -> Iterator[Path]:
    folder = place / f"{BESIDE}{secrets.token_hex(4)}"
    with _told(place):
        folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _clear_left_over(newsroom: Path, beside: Path) -> None:
    """What a repair left whose program was killed; the caller is alone with the newsroom."""
    for left in newsroom.glob(f"{BESIDE}*"):
        if left != beside:
            shutil.rmtree(left, ignore_errors=True)


@contextmanager
def _told(place: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise DiskTrouble(f"{place} cannot be written: {error.strerror or error}. Nothing was changed.") from error
    except sqlite3.Error as error:
        raise trouble(error, place / FILE_NAME) from error


def _free(folder: Path) -> Path:
    """This folder, or one with a number after it when it is there."""
    number, free = 2, folder
    while free.exists():
        free, number = folder.with_name(f"{folder.name} {number}"), number + 1
    return free
