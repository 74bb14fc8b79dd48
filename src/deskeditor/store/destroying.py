"""Destroying: the one exception to "rows are only ever added" (DESIGN section 3, rule 10). A record is truly removed.

One transaction takes it out of log, tables, versions, history and search and leaves a row in `destroyed`, which holds
no words: no edit of that record is ever written again, whichever program or copy still has it. What lies outside of
that transaction follows in `finish`: its file in `media/`, its frames in the journal, the free pages of the database.
That may be done twice, so what a death of the program cut short is finished at the next opening.
"""

import json
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from sqlite_utils import Database

from deskeditor.news.problems import BadInput, DiskTrouble
from deskeditor.news.records import KINDS
from deskeditor.news.snapshot import Snapshot
from deskeditor.store import holding, journal, log, media, outbox, projection, schema, space, versions
from deskeditor.store.database import FILE_NAME, connect, looking_at, trouble, writing
from deskeditor.text.document import Document
from deskeditor.text.updates import clients_of

T = TypeVar("T")
WAIT_S = 2.0
"""How long each step of the finish waits for other programs."""
KEPT_OF_A_RECEIPT = ("id", "story", "at", "person", "exit", "format", "version", "hash", "outcome")
"""That something left, when, in which form: a paper must be able to answer for that. Where to, and as what file, goes
with the words: both may be named after them."""


@dataclass(frozen=True, slots=True)
class Extent:
    """How much of some records is there: edits in the log, kept versions, receipts of what left."""

    edits: int
    versions: int
    receipts: int


@dataclass(frozen=True, slots=True)
class Destroyed:
    """What is still known of a record that is gone. `person` is the id of who destroyed it; `at` ISO 8601 in UTC."""

    record: str
    kind: str
    person: str
    at: str
    finished: bool


def destroyed(db: Database, where: str = "1", values: Sequence[Any] = ()) -> list[Destroyed]:
    """All, or those for which the condition holds; the oldest first."""
    asked = f"SELECT record, kind, person, at, finished FROM destroyed WHERE {where} ORDER BY at, record"
    found = db.execute(asked, values).fetchall()
    return [Destroyed(record, kind, person, at, bool(done)) for record, kind, person, at, done in found]


def one(db: Database, record: str) -> Destroyed | None:
    """None when the record was not destroyed."""
    return next(iter(destroyed(db, "record = ?", [record])), None)


def ids(db: Database) -> frozenset[str]:
    return frozenset(str(row[0]) for row in db.execute("SELECT record FROM destroyed").fetchall())


def is_unfinished(db: Database) -> bool:
    return db.execute("SELECT 1 FROM destroyed WHERE NOT finished LIMIT 1").fetchone() is not None


def extent(db: Database, records: Iterable[str]) -> Extent:
    counts = [0, 0, 0]
    for record in records:
        for number, (table, column) in enumerate((("edit", "record"), ("version", "story"), ("receipt", "story"))):
            found = db.execute(f"SELECT count(*) FROM {table} WHERE {column} = ?", [record]).fetchone()
            counts[number] += int(found[0])
    return Extent(*counts)


def belonging(db: Database, record: str) -> list[str]:
    """What belongs to this record and to no other: quotes, transcripts and photos of a story, what a source said."""
    asked = {
        "story": "SELECT id FROM quote WHERE story = :id UNION ALL SELECT id FROM transcript WHERE story = :id"
        " UNION ALL SELECT DISTINCT photo FROM photo_use AS mine JOIN photo ON photo.id = mine.photo WHERE story = :id"
        " AND NOT EXISTS (SELECT 1 FROM photo_use WHERE photo = mine.photo AND story <> :id)",
        "source": "SELECT id FROM quote WHERE source = :id UNION ALL SELECT id FROM transcript WHERE source = :id",
    }.get(log.kind_of(db, record) or "")
    return [str(row[0]) for row in db.execute(asked, {"id": record}).fetchall()] if asked else []


def stories_around(db: Database, record: str) -> list[str]:
    """The stories that show this record now: as a photo, in the byline, as a quote, as who said one."""
    asked = (
        "SELECT story FROM photo_use WHERE photo = :id UNION SELECT story FROM byline WHERE person = :id"
        " UNION SELECT story FROM quote WHERE id = :id OR source = :id"
        " UNION SELECT story FROM transcript WHERE id = :id UNION SELECT story FROM related WHERE related_story = :id"
    )
    here = "SELECT id FROM story WHERE id IN (" + asked + ") ORDER BY slugline"
    return [str(row[0]) for row in db.execute(here, {"id": record}).fetchall()]


# The transaction


@contextmanager
def overwriting(db: Database) -> Iterator[None]:
    """What is deleted meanwhile is overwritten with zeros in its page. Not inside of a transaction."""
    usual = int(db.execute("PRAGMA secure_delete").fetchone()[0])
    db.execute("PRAGMA secure_delete = ON")
    try:
        yield
    finally:
        db.execute(f"PRAGMA secure_delete = {('OFF', 'ON', 'FAST')[usual]}")


def overwritten(db: Database, work: Callable[[Database], T]) -> T:
    """Do this in one transaction; what it takes away is overwritten in the file, and the write-ahead log is emptied.

    Another program that reads just then keeps the log until it, or the next one, writes it into the file.
    """
    with overwriting(db), writing(db):
        result = work(db)
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return result


def destroy(db: Database, records: Iterable[str], *, person: str, at: str) -> None:
    """Take these records out of everything in the database, in the caller's transaction; `finish` does the rest.

    The tables must show what the log says. An id that is not in the log is passed over.
    """
    for record in records:
        kind = log.kind_of(db, record)
        if kind is not None:
            _destroy_one(db, record, kind, person, at)


def _destroy_one(db: Database, record: str, kind: str, person: str, at: str) -> None:
    files = holding.files_of(db, record, kind)
    holding_it = stories_that_hold(db, record, kind)
    for story in holding_it:
        versions.rewrite(db, story, partial(without, record=record))
    if kind in ("photo", "quote"):
        outbox.without_words(db, holding_it, record)
    for client in _clients_of(db, record, kind):
        db.execute("DELETE FROM client WHERE client = ?", [client])
    number = db.execute("SELECT number FROM projection WHERE record = ?", [record]).fetchone()[0]
    db.execute("DELETE FROM search WHERE rowid = ?", [number])
    db.execute("DELETE FROM searched WHERE number = ?", [number])
    if kind in KINDS:
        db.execute(f"DELETE FROM {kind} WHERE id = ?", [record])  # its lists go with it
    _blank_receipts(db, record)
    outbox.destroy(db, record)
    db.execute("DELETE FROM cleared WHERE story = ?", [record])
    db.execute("DELETE FROM merged_read WHERE merged IN (SELECT id FROM merged WHERE record = ?)", [record])
    for table in ("edit", "decision", "history", "merged", "projection", "sealed"):
        db.execute(f"DELETE FROM {table} WHERE record = ?", [record])
    for table in ("version", "notice", "last_read"):
        db.execute(f"DELETE FROM {table} WHERE story = ?", [record])
    if kind == "person":
        projection.index_bylines_of(db, record)
    db.execute(
        "INSERT OR REPLACE INTO destroyed (record, kind, person, at, media, finished) VALUES (?, ?, ?, ?, ?, 0)",
        [record, kind, person, at, json.dumps(files)],
    )


def stories_that_hold(db: Database, record: str, kind: str) -> list[str]:
    """The stories whose versions may hold words of the record: those that a photo, a quote or a person belongs to, and
    those that it ever belonged to."""
    if kind in ("photo", "person"):
        table, field = ("photo_use", "photos") if kind == "photo" else ("byline", "bylines")
        now = projection.stories_with(db, table, kind, record)
        asked = "SELECT DISTINCT record FROM history WHERE kind = 'story' AND field = ? AND instr(before, ?)"
        before = db.execute(asked, [field, record])
    elif kind == "quote":
        now = [str(row[0]) for row in db.execute("SELECT story FROM quote WHERE id = ?", [record]).fetchall()]
        before = db.execute("SELECT before FROM history WHERE record = ? AND field = 'story'", [record])
    else:
        return []
    return sorted({*now, *(str(row[0]) for row in before.fetchall())} - {"", "None"})


def without(snapshot: Snapshot, record: str) -> Snapshot:
    """The snapshot without a photo, a quote or the name of a person. The story's own words stay, also about them."""
    return replace(
        snapshot,
        photos=tuple(photo for photo in snapshot.photos if photo.id != record),
        quotes=tuple(quote for quote in snapshot.quotes if quote.id != record),
        names={id: name for id, name in snapshot.names.items() if id != record},
    )


def _clients_of(db: Database, record: str, kind: str) -> set[int]:
    """The numbers under which this record was written, and no other."""
    rows = log.rows_since(db, 0, record)
    found = {row.edit.client for row in rows}
    if kind in KINDS:
        with suppress(DiskTrouble):  # of a damaged record the rows alone say it
            document: Document[Any] = Document(KINDS[kind], record, [row.edit.update for row in rows])
            found |= clients_of(document.state())
    elsewhere = db.execute("SELECT DISTINCT client FROM edit WHERE record <> ?", [record]).fetchall()
    return found - {int(row[0]) for row in elsewhere}


def _blank_receipts(db: Database, story: str) -> None:
    """A receipt is never changed; so the row that says less takes the place of the one that said more."""
    names = ", ".join(KEPT_OF_A_RECEIPT)
    kept = db.execute(f"SELECT {names} FROM receipt WHERE story = ?", [story]).fetchall()
    db.execute("DELETE FROM receipt WHERE story = ?", [story])
    for row in kept:
        said = dict(zip(KEPT_OF_A_RECEIPT, row, strict=True))
        db.table("receipt").insert(said | {"destination": "", "remote_id": "", "url": "", "note": ""})


# What lies outside of it


def finish(newsroom: Path, database: Path) -> bool:
    """Take away what destroyed records left on the disk; False when there was nothing to do.

    It has a connection of its own: while it lasts, what is typed goes to the journal. Raises DiskTrouble when another
    program keeps it from being done; then it stays to be done, and nothing is half done.
    """
    db = connect(database, wait_s=WAIT_S)
    try:
        rows = db.execute("SELECT record, media FROM destroyed WHERE NOT finished").fetchall()
        if not rows:
            return False
        records = frozenset(str(row[0]) for row in rows)
        _remove_files(db, newsroom, {sha256 for row in rows for sha256 in json.loads(row[1])})
        free_pages(db)
        # Last: a program that committed an edit just before the record was destroyed has written it here by now.
        blank_journals(newsroom, records)
        marks = ", ".join("?" * len(records))
        with writing(db):
            db.execute(f"UPDATE destroyed SET finished = 1, media = '[]' WHERE record IN ({marks})", sorted(records))
        return True
    except sqlite3.Error as error:
        raise trouble(error, database) from error
    except OSError as error:
        raise DiskTrouble(f"{newsroom} cannot be written: {error.strerror or error}.") from error
    finally:
        db.close()


def blank_journals(newsroom: Path, records: frozenset[str]) -> None:
    """Overwrite the frames of these records in every journal. Raises OSError."""
    done: set[Path] = set()
    while left := set(journal.files(newsroom)) - done:
        for path in sorted(left):
            with suppress(FileNotFoundError):  # a backup has closed it meanwhile, and it has another name
                journal.blank(path, records)
        done |= left


def _remove_files(db: Database, newsroom: Path, files: Iterable[str]) -> None:
    for sha256 in files:
        if not holding.is_held(db, sha256):
            with suppress(BadInput):
                media.remove(newsroom, sha256)


def free_pages(db: Database) -> None:
    """Write the database anew without its free pages, and empty the write-ahead log. Raises DiskTrouble, sqlite3.Error.

    The index of the search keeps deleted words beside their deletion until its segments are merged into one. SQLite's
    own copy of the file stays in memory (`temp_store`), so that no words lie in a temporary file.
    """
    db.execute("INSERT INTO search (search) VALUES ('optimize')")
    space.prepare(db)
    db.execute("VACUUM")
    busy = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    if busy:
        raise DiskTrouble("Another program is reading the newsroom just now.")


def destroy_in(copy: Path, records: Collection[str], *, person: str, at: str) -> None:
    """Destroy the records in a backup: a newsroom that nobody has open. Raises BadInput for one of an earlier form,
    DiskTrouble; a death in the middle leaves it as `finish` and the next opening expect it."""
    database = copy / FILE_NAME
    try:
        db = connect(database, wait_s=WAIT_S)
        try:
            if schema.version_of(db) != schema.NEWEST:
                raise BadInput(f"{copy} was made by an earlier deskeditor and was left as it is.")
            projector = projection.Projector()
            with overwriting(db), writing(db):
                for record in log.behind(db):
                    projector.project(db, record)
                destroy(db, records, person=person, at=at)
        finally:
            db.close()
    except sqlite3.Error as error:
        raise trouble(error, database) from error
    finish(copy, database)


def still_has(backup: Path, records: Iterable[str]) -> bool:
    """Whether this database, of a backup, has one of the records. Raises DiskTrouble when it cannot be read."""
    try:
        with looking_at(backup) as db:
            return any(log.kind_of(db, record) is not None for record in records)
    except sqlite3.Error as error:
        raise trouble(error, backup) from error
