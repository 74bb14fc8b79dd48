"""From the edit log to the tables: what a record says now, in rows that plain SQL can read.

The tables follow from the log alone and can be made anew at any time; versions and history are kept beside them, once.
"""

import json
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import groupby
from typing import Any

from sqlite_utils import Database

from deskeditor.news.counting import words
from deskeditor.news.kept import kept
from deskeditor.news.problems import BadInput
from deskeditor.news.records import KINDS, Story
from deskeditor.news.snapshot import Snapshot
from deskeditor.news.times import utc
from deskeditor.news.workflow import STATES, state
from deskeditor.store import history, log, search
from deskeditor.store.keeping import Keeping
from deskeditor.store.rows import cell, class_of, columns, lists, record_of, row_of, rows_of
from deskeditor.text.document import Document

NO_DEADLINE = "9999"
STAGES = {state.key: number for number, state in enumerate(STATES)}
REPLICAS = 24
"""Documents that are held ready; one that is not is read from the log."""


@dataclass(slots=True)
class Replica:
    """The projector's own document of a record, with all rows up to `seen`, and its value after them."""

    document: Document[Any]
    seen: int = 0
    modified: str = ""

    def take_note(self, rows: Sequence[log.Row]) -> None:
        """Rows that a merge brought in may be older than those that were here."""
        self.seen, self.modified = rows[-1].seq, max(self.modified, *(row.edit.at for row in rows))


@dataclass(frozen=True, slots=True)
class Turn:
    """What one client made of a record, and when; `was` is None for a new one."""

    client: int
    was: Any
    now: Any
    at: str


class Projector:
    """Writes tables and search for the records that are behind. Lives in one thread, with its documents."""

    def __init__(self) -> None:
        self._keeping = Keeping()
        self._replicas: OrderedDict[str, Replica] = OrderedDict()

    def project(self, db: Database, record: str, *, told: bool = False) -> bool:
        """Bring the rows of this record up to the log, in the caller's transaction. False when they were.

        `told`: history and versions of the new rows have come with them, and are not written here.
        """
        found = db.execute(
            "SELECT number, kind, logged_seq, projected_seq FROM projection WHERE record = ?", [record]
        ).fetchone()
        if found is None or found[2] <= found[3]:
            return False
        number, kind, logged, projected = found
        if kind in KINDS and told:
            self._write_told(db, number, record, kind)
        elif kind in KINDS:
            self._write(db, number, record, kind, projected)
        db.execute("UPDATE projection SET projected_seq = ? WHERE number = ?", [logged, number])
        return True

    def forget(self, record: str) -> None:
        self._replicas.pop(record, None)

    def forget_all(self) -> None:
        self._replicas.clear()

    def _write(self, db: Database, number: int, record: str, kind: str, projected: int) -> None:
        before = read(db, kind, record)
        replica = self._replica(db, record, kind, projected)
        turns: list[Turn] = []
        now = before
        for client, rows in _turns(log.rows_since(db, replica.seen, record)):
            was = now
            replica.document.apply_all([row.edit.update for row in rows])
            replica.take_note(rows)
            now, at = replica.document.value(), rows[-1].edit.at
            history.keep(db, kind, was, now, client, at)
            turns.append(Turn(client, was, now, at))
        if now != before:
            self._keep_versions(db, kind, before, turns)
        write(db, number, kind, now, before, replica.modified)
        write_decisions(db, replica.document)

    def _write_told(self, db: Database, number: int, record: str, kind: str) -> None:
        """All rows at once: nobody asks what each of them did."""
        rows = log.rows_since(db, 0, record)
        replica = Replica(Document(class_of(kind), record, [row.edit.update for row in rows]))
        replica.take_note(rows)
        self._replicas[record] = replica
        write(db, number, kind, replica.document.value(), read(db, kind, record), replica.modified)
        write_decisions(db, replica.document)

    def _keep_versions(self, db: Database, kind: str, before: Any, turns: Sequence[Turn]) -> None:
        """Of the stories that this changes, while the tables show what stood before."""
        now, at = turns[-1].now, turns[-1].at
        for story in _stories_changed(db, kind, before, now):
            becomes = now if kind == "story" else None
            self._keeping.before(db, story, partial(snapshot_of, db, story, read), becomes, at)
        if kind != "story":
            return
        for turn in turns:
            if turn.was is not None:
                author = log.person_of(db, turn.client)
                self._keeping.after(db, turn.was, turn.now, partial(snapshot, db, turn.now), author=author, at=turn.at)

    def _replica(self, db: Database, record: str, kind: str, projected: int) -> Replica:
        """The document with all that was projected already, by whichever program."""
        replica = self._replicas.pop(record, None) or _read_replica(db, record, kind, projected)
        if replica.seen < projected:
            rows = [row for row in log.rows_since(db, replica.seen, record) if row.seq <= projected]
            if rows:
                replica.document.apply_all([row.edit.update for row in rows])
                replica.take_note(rows)
        self._replicas[record] = replica
        while len(self._replicas) > REPLICAS:
            self._replicas.popitem(last=False)
        return replica


def _read_replica(db: Database, record: str, kind: str, projected: int) -> Replica:
    document: Document[Any] = Document(class_of(kind), record, log.updates_of(db, record, projected))
    found = db.execute("SELECT max(seq), max(at) FROM edit WHERE record = ? AND seq <= ?", [record, projected])
    seen, modified = found.fetchone()
    return Replica(document, seen or 0, modified or "")


def _stories_changed(db: Database, kind: str, before: Any, now: Any) -> list[Story]:
    """The stories, as the tables have them, whose versions hold this record."""
    if kind == "story":
        return [before] if before else []
    ids: list[str] = []
    if kind == "photo":
        ids = stories_with(db, "photo_use", "photo", now.id)
    elif kind == "quote":
        ids = sorted({now.story, before.story if before else ""} - {""})
    return [story for id in ids if (story := read(db, "story", id))]


def _turns(rows: Sequence[log.Row]) -> list[tuple[int, list[log.Row]]]:
    """The rows in runs of one client, so that each change is known to be somebody's."""
    return [(client, list(run)) for client, run in groupby(rows, key=lambda row: row.edit.client)]


def write(db: Database, number: int, kind: str, record: Any, before: Any, modified: str) -> None:
    """The rows of the record, as little as differs from what stands there, and its words in the search."""
    row = row_of(record, kind) | derived(record, kind) | {"modified": modified}
    if before is None:
        db.table(kind).insert({"number": number} | row)
    else:
        _amend(db, kind, record.id, row)
    for entries in lists(kind):
        if before is None or getattr(before, entries.field) != getattr(record, entries.field):
            db.execute(f"DELETE FROM {entries.table} WHERE {kind} = ?", [record.id])
            db.table(entries.table).insert_all(rows_of(record, kind, entries))
    search.index(db, number, record, kind, _words(db, record, kind))
    if kind == "person" and (before is None or _names(before) != _names(record)):
        index_bylines_of(db, record.id)


def _amend(db: Database, kind: str, id: str, row: dict[str, Any]) -> None:
    stands = db.execute(f"SELECT {', '.join(row)} FROM {kind} WHERE id = ?", [id]).fetchone()
    # SQLite rewrites the index of every column that is named, changed or not; so only the changed ones are.
    changed = {name: now for (name, now), was in zip(row.items(), stands, strict=True) if now != was}
    if changed:
        parts = ", ".join(f'"{name}" = ?' for name in changed)
        db.execute(f"UPDATE {kind} SET {parts} WHERE id = ?", [*changed.values(), id])


def derived(record: Any, kind: str) -> dict[str, Any]:
    """Columns that follow from the record's own: length, and what the queue is sorted by."""
    if kind != "story":
        return {}
    return {
        "words": sum(map(_words_in_line, record.body.split("\n"))),
        "due": NO_DEADLINE if is_out(record.state) else due(record.deadline),
        "stage": STAGES.get(record.state, len(STAGES)),
    }


def is_out(key: str) -> bool:
    """Whether readers have the story: its deadline is past and met, and the queue does not put it first."""
    return state(key).meaning in ("live", "withdrawn")


@lru_cache(search.LINES_READY)
def _words_in_line(line: str) -> int:
    return words(line)


def due(deadline: str) -> str:
    """The deadline in UTC, `9999` for none, so that text sorts as time does."""
    try:
        return utc(deadline) or NO_DEADLINE
    except BadInput:
        return NO_DEADLINE


def write_decisions(db: Database, document: Document[Any]) -> None:
    if not kept(document.record, "decided"):
        return
    there = {row[0] for row in db.execute("SELECT id FROM decision WHERE record = ?", [document.id]).fetchall()}
    for decision in document.decisions():
        if decision.id not in there:
            db.execute(
                "INSERT INTO decision (record, id, what, value, actor, at, after, note)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    document.id,
                    decision.id,
                    decision.what,
                    json.dumps(decision.value, ensure_ascii=False),
                    decision.actor,
                    decision.at,
                    cell(decision.after),
                    decision.note,
                ],
            )


def read(db: Database, kind: str, id: str) -> Any:
    """The record as its tables say, None when there is none."""
    found = read_all(db, kind, "id = ?", [id])
    return found[0] if found else None


def read_all(db: Database, kind: str, where: str, values: Sequence[Any], order: str = "number") -> list[Any]:
    """The records of a kind for which the condition holds."""
    names = columns(kind)
    rows = [
        dict(zip(names, row, strict=True))
        for row in db.execute(
            f"SELECT {', '.join(names)} FROM {kind} WHERE {where} ORDER BY {order}", values
        ).fetchall()
    ]
    return [record_of(kind, row, _listed(db, kind, row["id"])) for row in rows]


def _listed(db: Database, kind: str, id: str) -> dict[str, list[dict[str, Any]]]:
    return {
        entries.field: list(db.query(f"SELECT * FROM {entries.table} WHERE {kind} = ? ORDER BY position", [id]))
        for entries in lists(kind)
    }


def _words(db: Database, record: Any, kind: str) -> dict[str, str]:
    persons: list[str] = []
    if kind == "story":
        for line in record.bylines:
            row = db.execute("SELECT name, display_name FROM person WHERE id = ?", [line.person]).fetchone()
            persons.extend(filter(None, row or ()))
    return search.texts(record, kind, persons)


def indexed(db: Database, record: Any, kind: str) -> list[str]:
    """What the index of the search has to hold of a record."""
    return search.indexed(record, kind, _words(db, record, kind))


def _names(person: Any) -> tuple[str, str]:
    return person.name, person.display_name


def index_bylines_of(db: Database, person: str) -> None:
    """A name that changed is found in the stories under which it stands."""
    rows = db.execute("SELECT DISTINCT story FROM byline WHERE person = ?", [person]).fetchall()
    for (story,) in rows:
        record = read(db, "story", story)
        number = db.execute("SELECT number FROM story WHERE id = ?", [story]).fetchone()[0]
        search.index(db, number, record, "story", _words(db, record, "story"))


def rebuild(db: Database) -> int:
    """Make all tables and the search anew from the log, in the caller's transaction; how many records were written."""
    for kind in KINDS:
        for entries in lists(kind):
            db.execute(f"DELETE FROM {entries.table}")
        db.execute(f"DELETE FROM {kind}")
    for table in ("decision", "search", "searched"):
        db.execute(f"DELETE FROM {table}")
    rows = db.execute(
        "SELECT number, record, kind, logged_seq FROM projection ORDER BY kind = 'story', number"
    ).fetchall()
    for number, record, kind, logged in rows:
        if kind in KINDS:
            _write_anew(db, number, record, kind)
        db.execute("UPDATE projection SET projected_seq = ? WHERE number = ?", [logged, number])
    return len(rows)


def _write_anew(db: Database, number: int, record: str, kind: str) -> None:
    rows = log.rows_since(db, 0, record)
    document: Document[Any] = Document(class_of(kind), record, [row.edit.update for row in rows])
    write(db, number, kind, document.value(), None, max(row.edit.at for row in rows))
    write_decisions(db, document)


def in_log(db: Database, record: str) -> Any:
    """The record as the log says at this moment, in the caller's transaction; None when the log has none."""
    kind = log.kind_of(db, record)
    if kind is None:
        return None
    return Document(class_of(kind), record, log.updates_of(db, record)).value()


def snapshot(db: Database, story: Story) -> Snapshot:
    """The story with its photos and quotes as the log says at this moment, in the caller's transaction."""
    return snapshot_of(db, story, _newest)


def snapshot_of(db: Database, story: Story, read_one: Callable[[Database, str, str], Any]) -> Snapshot:
    """The story with its photos and quotes, each read by `read_one`: `read` has them as the tables say."""
    photos = (read_one(db, "photo", id) for id in dict.fromkeys(use.photo for use in story.photos))
    quotes = (read_one(db, "quote", id) for id in _quotes_of(db, story.id))
    people = {line.person: read_one(db, "person", line.person) for line in story.bylines if line.person}
    return Snapshot(
        story,
        tuple(photo for photo in photos if photo),
        tuple(quote for quote in quotes if quote and quote.story == story.id),
        {id: person.display_name or person.name for id, person in people.items() if person},
    )


def _quotes_of(db: Database, story: str) -> list[str]:
    """The quotes of a story as the tables say, and those that the tables do not show yet, which may be its own."""
    found = db.execute("SELECT id FROM quote WHERE story = ? ORDER BY number", [story]).fetchall()
    later = db.execute(
        "SELECT record FROM projection WHERE kind = 'quote' AND logged_seq > projected_seq ORDER BY number"
    ).fetchall()
    return list(dict.fromkeys(str(row[0]) for row in (*found, *later)))


def _newest(db: Database, kind: str, id: str) -> Any:
    found = db.execute("SELECT logged_seq > projected_seq FROM projection WHERE record = ?", [id]).fetchone()
    return in_log(db, id) if found and found[0] else read(db, kind, id)


def stories_with(db: Database, table: str, column: str, id: str) -> list[str]:
    """The stories in whose list this record stands."""
    found = db.execute(f"SELECT DISTINCT story FROM {table} WHERE {column} = ? ORDER BY story", [id])
    return [str(row[0]) for row in found.fetchall()]


def modified(db: Database, record: str) -> str:
    """When the record was changed last, empty when there is none."""
    kind = log.kind_of(db, record)
    if kind not in KINDS:
        return ""
    found = db.execute(f"SELECT modified FROM {kind} WHERE id = ?", [record]).fetchone()
    return str(found[0]) if found else ""
