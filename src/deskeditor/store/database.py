"""The file `newsroom.db`: made, opened and refused here; its errors said in words."""

import secrets
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database as Database

from deskeditor.news.problems import BadInput, DamagedNewsroom, DiskTrouble, Problem
from deskeditor.store import schema, space
from deskeditor.store.files import identity, name_file
from deskeditor.store.rows import NotAsWritten
from deskeditor.store.strangers import is_strange

FILE_NAME = "newsroom.db"
LOOKS = 10
LOOK_AGAIN_S = 0.05
WAIT_S = 5.0
"""How long an open or a write waits for another program to let go of the file."""


def connect(path: Path, *, wait_s: float | None = None) -> Database:
    """A connection of the caller's own, who must close it, to the file that has the name. Not yet checked: see
    `open_database`. Raises sqlite3.Error."""
    while True:
        stood = identity(path)
        db = _connected(path, WAIT_S if wait_s is None else wait_s)
        if identity(path) == stood:
            return db
        # A repair kept it waiting, and then put another file in the place of the one that was opened. What is written
        # to that one would be lost, and through the write-ahead log, which goes by its name, would harm the new one.
        db.close()


def _connected(path: Path, wait_s: float) -> Database:
    """It has asked a first question: from then on nobody replaces its file, because nobody is alone with it."""
    # The newsroom hands a connection to no second thread; the check is off so that closing can be done by any.
    uri = f"{path.absolute().as_uri()}?mode=rw"
    connection = sqlite3.connect(uri, uri=True, timeout=wait_s, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA cache_size = -65536")
        connection.execute("PRAGMA temp_store = MEMORY")
        return Database(connection, recursive_triggers=False, execute_plugins=False)
    except UnicodeDecodeError as error:
        # What SQLite says of a damaged schema quotes the damage.
        connection.close()
        raise NotAsWritten("the schema is damaged") from error
    except BaseException:
        connection.close()
        raise


def create_database(path: Path) -> None:
    """A new, empty newsroom in a file that is not there yet; it appears whole or not at all.

    Raises BadInput when another program has made one there in the same moment, DiskTrouble.
    """
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        beside.open("xb").close()
        db = connect(beside)
        try:
            space.prepare(db)
            db.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
            schema.migrate(db)
        finally:
            db.close()
        name_file(beside, path)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise trouble(error, path) from error
    except FileExistsError as error:
        raise taken(path.parent) from error
    except OSError as error:
        raise DiskTrouble(f"No newsroom can be made in {path.parent}: {error.strerror or error}.") from error
    finally:
        beside.unlink(missing_ok=True)


def open_database(path: Path, before_migration: Callable[[Path], None] = lambda path: None) -> Database:
    """A newsroom that is there, in its newest form. `before_migration` is called before one of an earlier form changes.

    Raises BadInput for a file of another program or of a newer one, DiskTrouble for one that cannot be read or written;
    neither changes it.
    """
    _look_at_header_in_use(path)
    if is_strange(path):
        raise strange(path)
    try:
        db = connect(path)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise trouble(error, path) from error
    try:
        _prepare(db, path, before_migration)
    except BaseException:
        db.close()
        raise
    return db


def _prepare(db: Database, path: Path, before_migration: Callable[[Path], None]) -> None:
    try:
        if schema.version_of(db) > schema.NEWEST:
            raise newer(path)
        # Something is written and taken back: a file that cannot be is found out now, not at the first word. (`BEGIN
        # IMMEDIATE` alone succeeds on one that is read-only.)
        db.execute("BEGIN IMMEDIATE")
        db.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        db.execute("ROLLBACK")
        if str(db.execute("PRAGMA journal_mode").fetchone()[0]) != "wal":
            db.execute("PRAGMA journal_mode = WAL")
        if schema.version_of(db) < schema.NEWEST:
            before_migration(path)
            schema.migrate(db)
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        _look_at_tables(db, path)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise trouble(error, path) from error


def _look_at_tables(db: Database, path: Path) -> None:
    """Raises DamagedNewsroom when the tables are not there of which everything else is made."""
    try:
        for table in ("setting", "edit", "projection"):
            db.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone()
    except sqlite3.Error as error:
        raise (damaged(path) if code_of(error) == sqlite3.SQLITE_ERROR else trouble(error, path)) from error


def look_at_header(path: Path) -> None:
    """Refuse what is not ours by what its header says, before anything is written to it or beside it.

    SQLite reads the header: opening the file past SQLite, and closing it, would take away the locks of every other
    connection of this process (https://www.sqlite.org/howtocorrupt.html, 2.2). `immutable` keeps it from making files.
    """
    if not path.exists():
        if was_newsroom(path):
            raise DamagedNewsroom(f"{path} is missing. {WAY_OUT.format(folder=path.parent)}.", path.parent)
        raise BadInput(f"There is no newsroom in {path.parent}: {path.name} is missing.")
    connection: sqlite3.Connection | None = None
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        version = connection.execute("PRAGMA user_version").fetchone()[0]
    except sqlite3.Error as error:
        if code_of(error) == sqlite3.SQLITE_NOTADB and not was_newsroom(path):
            said = f"{path} is not a newsroom: it is damaged or belongs to another program. Nothing was changed."
            raise BadInput(said) from error
        if code_of(error) == sqlite3.SQLITE_CORRUPT and _has_log(path):
            return  # it grew, and ended in the midst of that: SQLite's log, which was not looked at, has the rest
        raise trouble(error, path) from error
    finally:
        if connection is not None:
            connection.close()
    if path.stat().st_size == 0 or application != schema.APPLICATION_ID:
        if was_newsroom(path):
            raise damaged(path)
        said = "belongs to another program and" if path.stat().st_size else "is empty and"
        raise BadInput(f"{path} {said} is not a newsroom. Nothing was changed.")
    if not 0 < version <= MOST_VERSIONS:
        raise damaged(path)
    if version > schema.NEWEST:
        raise newer(path)


def _look_at_header_in_use(path: Path) -> None:
    """`look_at_header` of a file to which another program may just be writing: without a lock it may be seen half."""
    for _ in range(LOOKS):
        try:
            look_at_header(path)
            return
        except DamagedNewsroom:
            if not path.with_name(f"{path.name}-shm").exists():
                raise
            time.sleep(LOOK_AGAIN_S)
    look_at_header(path)


def _has_log(path: Path) -> bool:
    log = path.with_name(f"{path.name}-wal")
    return log.exists() and log.stat().st_size > 0


def was_newsroom(path: Path) -> bool:
    """Whether there is a journal of edits beside the file: then it was a newsroom, whatever it says now."""
    return any((path.parent / "journal").glob("*.edits"))


def taken(folder: Path) -> Problem:
    return BadInput(f"There is a newsroom in {folder} already; open it, or choose another folder.")


def newer(path: Path) -> Problem:
    return BadInput(f"{path} was written by a newer deskeditor. Update this program to open it; nothing was changed.")


@contextmanager
def writing(db: Database) -> Iterator[Database]:
    """One act that belongs together, with the right to write from its start (a later upgrade could fail as busy)."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield db
        db.execute("COMMIT")
    except BaseException:
        if db.conn.in_transaction:
            db.execute("ROLLBACK")
        raise


@contextmanager
def reading(db: Database) -> Iterator[Database]:
    """Several questions to one and the same state of the newsroom."""
    db.execute("BEGIN")
    try:
        yield db
    finally:
        if db.conn.in_transaction:
            db.execute("COMMIT")


@contextmanager
def looking_at(path: Path) -> Iterator[Database]:
    """A database that nobody has open (that of a backup), read without leaving a trace. Raises sqlite3.Error."""
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None)
    try:
        yield Database(connection, recursive_triggers=False, execute_plugins=False)
    finally:
        connection.close()


SENTENCES = {
    sqlite3.SQLITE_BUSY: "another program holds {path} locked; close it and try again",
    sqlite3.SQLITE_LOCKED: "another program holds {path} locked; close it and try again",
    sqlite3.SQLITE_READONLY: "{path} is read-only; make the newsroom's folder writable",
    sqlite3.SQLITE_FULL: "the disk is full; free some space on the disk of {path}",
    sqlite3.SQLITE_CANTOPEN: "{path} cannot be opened; see whether the folder is there and may be written",
    sqlite3.SQLITE_PERM: "{path} may not be opened; see who owns it",
    sqlite3.SQLITE_IOERR: "the disk of {path} does not answer; see whether it is still connected",
}
DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
WAY_OUT = "`deskeditor --newsroom {folder} verify --repair` makes it whole of all that can still be read"
MOST_VERSIONS = 1000
"""A header that names a later version than this is not of a newer program but damaged."""


def trouble(error: sqlite3.Error | UnicodeDecodeError, path: Path) -> DiskTrouble:
    """The sentence for what SQLite says; it cannot even say what is wrong with a name that is no UTF-8."""
    if isinstance(error, UnicodeDecodeError):
        return damaged(path)
    code = code_of(error)
    if code in DAMAGE:
        return damaged(path)
    if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_IOERR_WRITE:
        # Of a file that may not grow, by a quota or a limit, SQLite says no more than this.
        return DiskTrouble(f"The disk takes no more of {path}; see whether it is full or was taken away.")
    said = SENTENCES.get(code, "{path} does not work: {error}").format(path=path, error=error)
    return DiskTrouble(said[:1].upper() + said[1:] + ".")


def strange(path: Path) -> DamagedNewsroom:
    said = f"The write-ahead log beside {path} belongs to another newsroom, or is damaged; nothing was changed"
    return DamagedNewsroom(f"{said}. {WAY_OUT.format(folder=path.parent)}.", path.parent)


def code_of(error: sqlite3.Error) -> int:
    """What SQLite says, without the details."""
    # The lower byte of an extended code is the plain one: https://www.sqlite.org/rescode.html
    return int(getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)) & 0xFF


def damaged(path: Path) -> DamagedNewsroom:
    return DamagedNewsroom(f"{path} is damaged. {WAY_OUT.format(folder=path.parent)}.", path.parent)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Errors of SQLite come out as DiskTrouble, in a sentence."""
    try:
        yield
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise trouble(error, path) from error
