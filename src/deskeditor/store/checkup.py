"""Whether a newsroom is whole: its file, its log, what follows from the log, and what lies beside it.

All is read in one transaction, of a connection that cannot write: others go on typing, and what they write meanwhile
is not looked at. Tables are held against the log up to the row that they say they show.
"""

import hashlib
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Set
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from sqlite_utils import Database

from deskeditor.news.problems import BadInput, DiskTrouble
from deskeditor.news.records import KINDS
from deskeditor.store import backups, holding, journal, log, media, projection, recovery, schema, sealing, versions
from deskeditor.store.database import DAMAGE, FILE_NAME, WAIT_S, code_of, look_at_header, strange, trouble
from deskeditor.store.rows import lists, row_of, rows_of
from deskeditor.store.strangers import is_strange
from deskeditor.text.document import Document

Part = Literal["file", "schema", "log", "tables", "search", "versions", "history", "media", "journal", "backups"]
PARTS: tuple[Part, ...] = (
    *("file", "schema", "log", "tables", "search", "versions", "history", "media", "journal", "backups"),
)
Severity = Literal["damage", "warning", "note"]
"""Damage: something is lost or wrong, and repair is needed. Warning: look at it. Note: good to know, nothing to do."""
REPAIR = "Repair the newsroom."
MOST_NAMED = 20
"""Findings of one sort that are told one by one."""
STEPS = 10_000
"""Instructions of SQLite between two looks whether the check is to go on."""

Stopped = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something that is not as it should be, in one sentence, and what to do about it."""

    part: Part
    severity: Severity
    sentence: str
    to_do: str = ""
    record: str = ""


@dataclass(frozen=True, slots=True)
class Looking:
    """What is looked at now: `done` of `total` things of this part."""

    part: Part
    done: int
    total: int


class Cancelled(Exception):
    """Whoever asked does not want to know any more."""


def check(newsroom: Path, stopped: Stopped = lambda: False) -> Iterator[Looking | Flaw]:
    """Look at everything. Raises BadInput or DiskTrouble when there is nothing that could be read; ends early, without
    a word, when `stopped` says so."""
    path = newsroom / FILE_NAME
    try:
        yield Looking("file", 0, 1)
        look_at_header(path)
        if is_strange(path):
            raise strange(path)
        # Before the transaction begins: what others write while it lasts is in the journal and not in what it sees.
        lengths = {path: path.stat().st_size for path in journal.files(newsroom)}
        with closing(_reader(path, stopped)) as db:
            db.execute("BEGIN")
            for found in _whole(db, newsroom, lengths):
                if stopped():
                    return
                yield found
        yield from _backups(newsroom)
    except sqlite3.Error as error:
        if code_of(error) == sqlite3.SQLITE_INTERRUPT:
            return
        if code_of(error) not in DAMAGE:
            raise trouble(error, path) from error
        yield Flaw("file", "damage", f"The file cannot be read to its end: {error}.", REPAIR)
    except Cancelled:
        return


def _reader(path: Path, stopped: Stopped) -> Database:
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=WAIT_S, isolation_level=None)
    connection.set_progress_handler(lambda: int(stopped()), STEPS)
    return Database(connection, recursive_triggers=False, execute_plugins=False)


def _whole(db: Database, newsroom: Path, journals: Mapping[Path, int]) -> Iterator[Looking | Flaw]:
    yield from _file(db)
    if (form := schema.version_of(db)) < schema.NEWEST:
        said = f"The newsroom has an earlier form ({form}); only its file was looked at."
        yield Flaw("schema", "note", said, "Open it once, which brings it up to date, and check it again.")
        return
    yield from _surviving("schema", _schema(db))
    if any(not _has(db, table) for table in ("edit", "client", "projection", "destroyed")):
        return
    asked: tuple[tuple[Part, Callable[[Database], Iterator[Looking | Flaw]]], ...] = (
        *(("log", _log), ("tables", _tables), ("search", _search), ("versions", _versions), ("history", _history)),
        ("history", _vaults),
    )
    for part, look in asked:
        yield from _surviving(part, look(db))
    yield from _surviving("media", _media(db, newsroom))
    yield from _surviving("journal", _journal(db, journals))


def _surviving(part: Part, found: Iterator[Looking | Flaw]) -> Iterator[Looking | Flaw]:
    """What one part finds; a page that cannot be read ends that part and no other."""
    try:
        yield from found
    except sqlite3.Error as error:
        if code_of(error) == sqlite3.SQLITE_INTERRUPT:
            raise Cancelled from error
        yield Flaw(part, "damage", f"Not all of it can be read: {error}.", REPAIR)


# the file itself


def _file(db: Database) -> list[Flaw]:
    try:
        said = [str(row[0]) for row in db.execute(f"PRAGMA integrity_check({MOST_NAMED})").fetchall()]
    except sqlite3.Error as error:
        if code_of(error) == sqlite3.SQLITE_INTERRUPT:
            raise Cancelled from error
        said = [str(error)]
    return [Flaw("file", "damage", f"SQLite finds the file damaged: {line}.", REPAIR) for line in said if line != "ok"]


def _schema(db: Database) -> Iterator[Looking | Flaw]:
    yield Looking("schema", 0, 1)
    wanted, there = _shape(_fresh()), _shape(db)
    for name, columns in wanted.items():
        if name not in there:
            yield Flaw("schema", "damage", f"“{name}” is missing.", REPAIR)
        elif columns - there[name]:
            missing = ", ".join(sorted(columns - there[name]))
            yield Flaw("schema", "damage", f"“{name}” lacks {missing}.", REPAIR)


def has_our_tables(db: Database) -> bool:
    """Whether the tables are those of the newest form, no more and no less."""
    try:
        return _shape(db) == _shape(_fresh())
    except sqlite3.Error:
        return False


def _fresh() -> Database:
    db = Database(memory=True)
    schema.migrate(db)
    return db


def _shape(db: Database) -> dict[str, set[str]]:
    """Tables and views with their columns, indexes and triggers with none."""
    named = "SELECT name, type FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"
    found = db.execute(named).fetchall()
    return {str(name): _columns(db, name) if type in ("table", "view") else set() for name, type in found}


def _columns(db: Database, table: str) -> set[str]:
    return {str(row[0]) for row in db.execute("SELECT name FROM pragma_table_xinfo(?)", [table]).fetchall()}


def _has(db: Database, table: str) -> bool:
    return db.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", [table]).fetchone() is not None


# the log


def _log(db: Database) -> Iterator[Looking | Flaw]:
    total = int(db.execute("SELECT count(*) FROM edit").fetchone()[0])
    rows = db.execute('SELECT seq, record, kind, client, hash, "update" FROM edit ORDER BY seq')
    for done, (seq, record, kind, _, said, update) in enumerate(rows):
        if done % 500 == 0:
            yield Looking("log", done, total)
        if not isinstance(update, bytes) or hashlib.sha256(update).hexdigest() != said:
            sentence = f"Edit {seq} of {called(db, kind, record)} is not what was written."
            yield Flaw("log", "damage", sentence, REPAIR, str(record))
        elif kind not in KINDS:
            yield Flaw("log", "note", f"Edit {seq} is of a kind that this program does not know: {kind}.", "", record)
    yield from _log_and_records(db)


def _log_and_records(db: Database) -> Iterator[Flaw]:
    wrong = db.execute(
        "SELECT edit.record, max(edit.seq), projection.logged_seq FROM edit LEFT JOIN projection"
        " ON projection.record = edit.record GROUP BY edit.record HAVING logged_seq IS NOT max(edit.seq)"
    )
    for record, _, _ in wrong.fetchall():
        yield Flaw("log", "damage", f"The list of records does not show all edits of {record}.", REPAIR, record)
    empty = db.execute("SELECT record, kind FROM projection WHERE record NOT IN (SELECT record FROM edit)")
    for record, kind in empty.fetchall():
        yield Flaw("log", "damage", f"The log has no edits of {kind} {record}.", REPAIR, record)
    unknown = "SELECT count(*) FROM (SELECT DISTINCT client FROM edit WHERE client NOT IN (SELECT client FROM client))"
    if count := int(db.execute(unknown).fetchone()[0]):
        yield Flaw("log", "note", f"It is not known who wrote some of the edits (of {count} writers).")


# what follows from the log


@dataclass(slots=True)
class _Record:
    number: int
    id: str
    kind: str
    projected: int


def _records(db: Database) -> list[_Record]:
    found = db.execute("SELECT number, record, kind, projected_seq FROM projection ORDER BY number").fetchall()
    return [_Record(*row) for row in found if row[2] in KINDS]


def _tables(db: Database) -> Iterator[Looking | Flaw]:
    records = _records(db)
    for done, record in enumerate(records):
        yield Looking("tables", done, len(records))
        yield from _against_log(db, record)
    for kind in KINDS:
        left = db.execute(f"SELECT id FROM {kind} WHERE id NOT IN (SELECT record FROM projection)").fetchall()
        for (id,) in left:
            yield Flaw("tables", "damage", f"The tables have a {kind} that the log does not have.", REPAIR, str(id))


def _against_log(db: Database, record: _Record) -> Iterator[Flaw]:
    """The tables of one record against the rows of the log that they say they show."""
    rows = [row for row in log.rows_since(db, 0, record.id) if row.seq <= record.projected]
    if not rows:
        return
    try:
        document: Document[Any] = Document(KINDS[record.kind], record.id, [row.edit.update for row in rows])
    except DiskTrouble:
        said = f"The log of {record.kind} {record.id} holds an edit that cannot be read."
        yield Flaw("log", "damage", said, REPAIR, record.id)
        return
    if document.pending:
        said = f"In {record.kind} {record.id} edits wait for one that is not here."
        yield Flaw("log", "warning", said, f"{REPAIR} Or merge the copy that has it.")
    value = document.value()
    modified = {rows[-1].edit.at, max(row.edit.at for row in rows)}
    differing = [*_row(db, record, value, modified), *_lists(db, record, value), *_decisions(db, document)]
    if differing:
        said = f"The tables show {_called(value, record)} otherwise than the log: {', '.join(differing)}."
        yield Flaw("tables", "damage", said, REPAIR, record.id)
    if not _is_indexed(db, record, value):
        said = f"The search does not know the words of {_called(value, record)}."
        yield Flaw("search", "damage", said, REPAIR, record.id)


NAMES = ("slugline", "headline", "name", "alias", "title", "file_name", "words")


def _called(value: Any, record: _Record) -> str:
    """A record as a person knows it."""
    name = next((str(getattr(value, name)) for name in NAMES if getattr(value, name, "")), "")
    line = name.split("\n", 1)[0][:60]
    return f"{record.kind} “{line}”" if line else f"{record.kind} {record.id}"


NAMED_BY = {
    "story": "coalesce(nullif(slugline, ''), headline)",
    "photo": "file_name",
    "quote": "words",
    "source": "coalesce(nullif(name, ''), alias)",
    "person": "name",
    "transcript": "coalesce(nullif(title, ''), file_name)",
}
"""What a person calls a record, in SQL."""


def called(db: Database, kind: str, id: str) -> str:
    """A record as a person knows it, as far as the tables can be read; otherwise by its id."""
    name = ""
    if kind in NAMED_BY:
        with suppress(sqlite3.Error):
            row = db.execute(f"SELECT {NAMED_BY[kind]} FROM {kind} WHERE id = ?", (id,)).fetchone()
            name = str(row[0]) if row else ""
    line = name.split("\n", 1)[0][:60]
    return f"{kind} “{line}”" if line else f"{kind} {id}"


def _row(db: Database, record: _Record, value: Any, at: Set[str]) -> list[str]:
    """The columns that say something else than the log. `at`: when it may have been changed last."""
    wanted = {"number": record.number} | row_of(value, record.kind) | projection.derived(value, record.kind)
    names = [*wanted, "modified"]
    stands = db.execute(f"SELECT {', '.join(names)} FROM {record.kind} WHERE id = ?", [record.id]).fetchone()
    if stands is None:
        return ["it is missing"]
    wrong = [name for (name, now), was in zip(wanted.items(), stands, strict=False) if now != was]
    return wrong if stands[-1] in at else [*wrong, "modified"]


def _lists(db: Database, record: _Record, value: Any) -> list[str]:
    wrong = []
    for entries in lists(record.kind):
        asked = f"SELECT * FROM {entries.table} WHERE {record.kind} = ? ORDER BY position"
        if list(db.query(asked, [record.id])) != rows_of(value, record.kind, entries):
            wrong.append(entries.field)
    return wrong


def _decisions(db: Database, document: Document[Any]) -> list[str]:
    there = {row[0] for row in db.execute("SELECT id FROM decision WHERE record = ?", [document.id]).fetchall()}
    return ["decisions"] if there != {decision.id for decision in document.decisions()} else []


def _is_indexed(db: Database, record: _Record, value: Any) -> bool:
    asked = "SELECT record, kind, spiked FROM searched WHERE number = ?"
    listed = db.execute(asked, [record.number]).fetchone()
    if listed != (record.id, record.kind, int(getattr(value, "spiked", False))):
        return False
    stands = db.execute("SELECT title, names, words, about FROM search WHERE rowid = ?", [record.number]).fetchone()
    return stands is not None and list(stands) == projection.indexed(db, value, record.kind)


def _search(db: Database) -> Iterator[Looking | Flaw]:
    """The index of the words against the words: in a copy of it, since FTS5 can be asked only by who may write."""
    yield Looking("search", 0, 1)
    left = "SELECT count(*) FROM searched WHERE number NOT IN (SELECT number FROM projection)"
    if count := int(db.execute(left).fetchone()[0]):
        yield Flaw("search", "damage", f"The search knows {count} records that are not there.", REPAIR)
    sql = str(db.execute("SELECT sql FROM sqlite_master WHERE name = 'search'").fetchone()[0])
    try:
        db.execute(sql.replace("CREATE VIRTUAL TABLE search", "CREATE VIRTUAL TABLE temp.looked_at", 1))
        for part in ("data", "idx", "content", "docsize", "config"):
            db.execute(f"DELETE FROM temp.looked_at_{part}")
            db.execute(f"INSERT INTO temp.looked_at_{part} SELECT * FROM main.search_{part}")
        db.execute("INSERT INTO temp.looked_at (looked_at) VALUES ('integrity-check')")
    except sqlite3.DatabaseError as error:
        if code_of(error) == sqlite3.SQLITE_INTERRUPT:
            raise
        yield Flaw("search", "damage", "The index of the search is damaged.", REPAIR)
    finally:
        with suppress(sqlite3.Error):
            db.execute("DROP TABLE IF EXISTS temp.looked_at")


# what is kept for ever


def _versions(db: Database) -> Iterator[Looking | Flaw]:
    rows = db.execute("SELECT id, story, at FROM version ORDER BY story, at, rowid").fetchall()
    for done, (id, story, at) in enumerate(rows):
        if done % 50 == 0:
            yield Looking("versions", done, len(rows))
        try:
            versions.value_of(db, id)
        except BadInput:
            sentence = f"The version of {at} of {called(db, 'story', story)} cannot be read, or is not what was kept."
            yield Flaw("versions", "damage", sentence, REPAIR, str(story))


def _history(db: Database) -> Iterator[Looking | Flaw]:
    yield Looking("history", 0, 1)
    for table, column in (("history", "record"), ("receipt", "story"), ("version", "story")):
        gone = db.execute(
            f"SELECT count(DISTINCT {column}) FROM {table} WHERE {column} NOT IN (SELECT record FROM projection)"
            f" AND {column} NOT IN (SELECT record FROM destroyed)"
        )
        if count := int(gone.fetchone()[0]):
            yield Flaw("history", "note", f"The table {table} tells of {count} records that are not here.")
    for table, column in JSON:
        wrong = db.execute(f"SELECT count(*) FROM {table} WHERE NOT json_valid({column})")
        if count := int(wrong.fetchone()[0]):
            yield Flaw("history", "damage", f"{count} rows of {table} cannot be read ({column}).", REPAIR)
    yield from _dangling(db)


def _vaults(db: Database) -> Iterator[Looking | Flaw]:
    """What is sealed is what was written, and somebody's; whether it opens, only they can try."""
    yield Looking("history", 0, 1)
    vaults = sealing.vaults(db)
    for vault in vaults:
        if not vault.is_right:
            said = "A vault is not what was written: its passphrase may not open it."
            yield Flaw("history", "damage", said, f"{REPAIR} A backup may have it.", vault.id)
    known = {vault.id for vault in vaults}
    for row in sealing.rows(db):
        if row.right_id != row.id:
            said = f"Something sealed of the {row.kind} {row.record} is not what was written."
            yield Flaw("history", "damage", said, f"{REPAIR} A backup may have it.", row.record)
        elif row.vault not in known:
            said = f"Something sealed of the {row.kind} {row.record} belongs to a vault that is not here."
            yield Flaw("history", "warning", said, "Merge the copy that has the vault.", row.record)


JSON = (
    *(("decision", "value"), ("decision", "after"), ("setting", "value"), ("version", "fields")),
    *(("destination", "rules"), ("destination", "options"), ("delivery", "steps"), ("delivery", "differences")),
    *(("remote", "sent"), ("remote", "arrived"), ("contribution", "flags"), ("contribution", "used")),
)
"""Table, and column that holds JSON."""
REFERENCES = (
    ("byline", "story", "person", "person"),
    ("photo_use", "story", "photo", "photo"),
    ("related", "story", "related_story", "story"),
    ("quote", "id", "source", "source"),
    ("quote", "id", "story", "story"),
    ("quote", "id", "transcript", "transcript"),
    ("transcript", "id", "story", "story"),
    ("transcript", "id", "source", "source"),
    ("story", "id", "assignee", "person"),
    ("story", "id", "update_of", "story"),
)
"""Table, column with the id of who refers, column that refers, and the table that it refers to."""
SENT = (
    ("delivery", "story", "projection", "record"),
    ("delivery", "destination", "destination", "id"),
    ("delivery", "kept", "version", "id"),
    ("delivery", "receipt", "receipt", "id"),
    ("remote", "story", "projection", "record"),
    ("remote", "destination", "destination", "id"),
    ("contribution", "story", "projection", "record"),
    ("contribution", "destination", "destination", "id"),
)
"""Table, column that refers, the table that it refers to, and the column there."""


def _dangling(db: Database) -> Iterator[Flaw]:
    for table, who, column, to in REFERENCES:
        asked = f"SELECT {who}, {column} FROM {table} WHERE {column} <> '' AND {column} NOT IN (SELECT id FROM {to})"
        for id, missing in db.execute(f"{asked} LIMIT {MOST_NAMED}").fetchall():
            whose = called(db, table if who == "id" else "story", id)
            of = f"The {table.replace('_', ' ')} of {whose}" if who != "id" else f"The {whose}"
            sentence = f"{of} names a {to} that is not here: {missing}."
            yield Flaw("history", "note", sentence, "Merge the copy that has it, or leave it.", str(id))
    yield from _of_nothing(db)


def _of_nothing(db: Database) -> Iterator[Flaw]:
    """Deliveries, and what is known of items there, whose story, version or destination is not here."""
    for table, column, to, key in SENT:
        asked = f"SELECT count(*) FROM {table} WHERE {column} <> '' AND {column} NOT IN (SELECT {key} FROM {to})"
        if count := int(db.execute(asked).fetchone()[0]):
            said = f"{count} rows of {table} name a {to if to != 'projection' else 'story'} that is not here."
            yield Flaw("history", "note", said, "Merge the copy that has it, or leave it.")


# beside the database


def named_media(db: Database) -> dict[str, tuple[str, str, int]]:
    """What records say of each file: kind, id, and bytes (-1 when it is not said)."""
    return {one.sha256: (one.kind, one.id, one.size) for one in holding.held(db)}


def _media(db: Database, newsroom: Path) -> Iterator[Looking | Flaw]:
    named = named_media(db)
    for done, (sha256, (kind, id, size)) in enumerate(named.items()):
        yield Looking("media", done, len(named))
        if said := wrong_with(newsroom, sha256, size):
            sentence = f"The file of {called(db, kind, id)} {said}."
            yield Flaw("media", "damage", sentence, f"{REPAIR} A backup may have it.", id)
    unnamed = [p for p in (newsroom / media.FOLDER).glob("*/*") if p.name not in named and not p.name.startswith(".")]
    if unnamed:
        size = sum(path.stat().st_size for path in unnamed)
        said = f"{len(unnamed)} files in media/ ({size} bytes) belong to no record."
        yield Flaw("media", "note", said)


def wrong_with(newsroom: Path, sha256: str, size: int = -1) -> str:
    """What is wrong with a file of the media folder, as the end of a sentence; empty when it is right."""
    try:
        path = media.path_of(newsroom, sha256)
    except BadInput:
        return "is named by what is no SHA-256"
    if not path.is_file():
        return "is missing"
    try:
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        return f"cannot be read ({error.strerror or error})"
    if digest != sha256:
        return "is damaged"
    if size >= 0 and path.stat().st_size != size:
        return f"has {path.stat().st_size} bytes, and the record says {size}"
    return ""


def _journal(db: Database, journals: Mapping[Path, int]) -> Iterator[Looking | Flaw]:
    for done, (path, length) in enumerate(journals.items()):
        yield Looking("journal", done, len(journals))
        try:
            edits = list(journal.frames(path.read_bytes()[:length]))
        except OSError as error:
            yield Flaw("journal", "warning", f"The journal {path.name} cannot be read: {error.strerror or error}.")
            continue
        with suppress(DiskTrouble):  # a damaged row of the log is told already
            if lost := recovery.missing(db, edits):
                yield _not_in_log(path, len(lost))


def _not_in_log(path: Path, count: int) -> Flaw:
    said = f"{count} edits are in {path.name} and not in the log."
    if path.name.startswith("unsaved-"):
        return Flaw("journal", "warning", said, "The next opening puts them into it.")
    return Flaw("journal", "damage", said, REPAIR)


def _backups(newsroom: Path) -> Iterator[Looking | Flaw]:
    found = backups.backups_in(backups.own_place(newsroom))
    if not found:
        yield Flaw("backups", "note", "There is no backup in the newsroom's folder.", "Back up the newsroom.")
    for done, backup in enumerate(found):
        yield Looking("backups", done, len(found))
        if not backups.is_good(backup):
            yield Flaw("backups", "warning", f"The backup {backup.path.name} is damaged.", "Make a new one.")
