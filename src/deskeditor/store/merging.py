"""What another newsroom, or a story file, has of a record, put into ours: edits, versions, history, receipts, readings.

Edits are exchanged by their hash and by what they bring: either side may have made many rows one, and a row that brings
nothing new is not kept again. All else goes by its UUID. A record is taken in whole or not at all; doing it again
changes nothing. The history of what comes in comes with it, so that none is written here for it.
"""

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any
from uuid import UUID

from sqlite_utils import Database

from deskeditor.news.kept import kept, way_of
from deskeditor.news.mixed import Mixed, lost
from deskeditor.news.problems import BadInput
from deskeditor.news.records import KINDS
from deskeditor.store import history, log, versions
from deskeditor.store.log import Edit
from deskeditor.store.projection import Projector, read, snapshot_of
from deskeditor.store.rows import cell
from deskeditor.store.visitor import Parcel, Row
from deskeditor.text.compare import Splice
from deskeditor.text.document import Change, Document
from deskeditor.text.losing import mend
from deskeditor.text.mixing import mixtures
from deskeditor.text.updates import Holdings, deletes_only, meet

PROSE_COUNTED = ("headline", "dek", "body", "caption", "words", "text", "bio", "notes")
"""Fields whose words are counted in the report."""
COLUMNS = tuple(f.name for f in fields(Mixed))


@dataclass(frozen=True, slots=True)
class Moment:
    """When a merge is made (ISO 8601 in UTC), by whom (the id of a person, a name) and of what."""

    at: str
    person: str
    by: str
    origin: str


@dataclass(frozen=True, slots=True)
class Came:
    """What came in of one record. `fields` are those that are other than before; `mixed` how many passages both made.

    `words` came in, `gone` went out. `kept`: a version of the story as it stood before was kept.
    """

    kind: str
    id: str
    title: str
    new: bool = False
    edits: int = 0
    fields: tuple[str, ...] = ()
    words: int = 0
    gone: int = 0
    mixed: int = 0
    versions: int = 0
    history: int = 0
    receipts: int = 0
    readings: int = 0
    kept: bool = False
    refused: bool = False
    """It was destroyed here, and is not brought in."""

    @property
    def anything(self) -> bool:
        return bool(self.edits or self.versions or self.history or self.receipts or self.readings)


def take_in(db: Database, projector: Projector, parcel: Parcel, moment: Moment) -> tuple[Came, list[Edit]]:
    """Take a record in, in the caller's transaction; what came, and the edits that were written.

    Raises BadInput when the record is of another kind here, DiskTrouble when an edit of it is damaged.
    """
    if log.is_destroyed(db, parcel.record):
        return Came(parcel.kind, parcel.record, title_of(parcel.value), refused=True), []
    kind = log.kind_of(db, parcel.record)
    if kind is not None and parcel.edits and kind != parcel.kind:
        raise BadInput(f"A {parcel.kind} that was to come in is a {kind} here. Nothing of it was changed.")
    projector.project(db, parcel.record)
    for row in parcel.clients:
        log.add_client(db, row["client"], log.Writer(row["person"], row["device"]), row["since"])
    mine = log.rows_since(db, 0, parcel.record)
    fresh, meeting = _fresh(parcel, [row.edit for row in mine])
    came = _write_edits(db, projector, parcel, fresh, meeting, moment)
    return _write_rows(db, parcel, came), fresh


# Edits


@dataclass(frozen=True, slots=True)
class _Meeting:
    """Both sides changed the record since they parted: the edits of either, and those that both have."""

    ours: Sequence[Edit]
    theirs: Sequence[Edit]
    common: Sequence[Edit]
    ours_alone: Sequence[Edit]
    theirs_alone: Sequence[Edit]


def _fresh(parcel: Parcel, ours: Sequence[Edit]) -> tuple[list[Edit], _Meeting | None]:
    """Their edits that bring something new; and, when ours have something that they lack, how both stand."""
    here = {edit.hash for edit in ours}
    unknown = [edit for edit in parcel.edits if edit.hash not in here]
    if not unknown:
        return [], None
    held = _document(parcel, ours).holdings()
    fresh = [edit for edit in unknown if not held.has(edit.update)]
    if not fresh or not ours:
        return fresh, None
    there = {edit.hash for edit in parcel.edits}
    theirs_held = _document(parcel, parcel.edits).holdings()
    alone = [edit for edit in ours if edit.hash not in there and not theirs_held.has(edit.update)]
    if not alone:
        return fresh, None
    coming = {edit.hash for edit in fresh}
    known = [edit for edit in unknown if edit.hash not in coming]
    # Words that both took out: of ours, made one, edits that put words in would be known as well.
    theirs_alone = unknown if all(deletes_only(edit.update) for edit in known) else fresh
    hashes = {edit.hash for edit in (*theirs_alone, *alone)}
    common = {edit.hash: edit for edit in (*parcel.edits, *ours) if edit.hash not in hashes}
    return fresh, _Meeting(ours, parcel.edits, tuple(common.values()), alone, theirs_alone)


def _document(parcel: Parcel, edits: Iterable[Edit]) -> Document[Any]:
    return Document(KINDS[parcel.kind], parcel.record, [edit.update for edit in edits])


def _write_edits(
    db: Database, projector: Projector, parcel: Parcel, fresh: list[Edit], meeting: _Meeting | None, moment: Moment
) -> Came:
    before = read(db, parcel.kind, parcel.record) if parcel.kind in KINDS else None
    if not fresh:
        return Came(parcel.kind, parcel.record, title_of(before or parcel.value))
    kept = False
    if meeting is not None and parcel.kind == "story" and before is not None:
        snapshot = snapshot_of(db, before, read)
        versions.keep(db, snapshot, author=moment.person, at=moment.at, cause="merge", name=moment.origin)
        kept = True
    log.append(db, fresh, log.Writer())
    if meeting is not None:
        fresh += (mended := _mended(parcel, meeting, moment.at))
        log.append(db, mended, log.Writer(moment.person))
    projector.project(db, parcel.record, told=True)
    after = read(db, parcel.kind, parcel.record)
    mixed = list(_mixed(db, parcel, meeting, before, after, moment)) if meeting else []
    for one in mixed:
        _insert(db, "merged", asdict(one))
    changed = history.changed_fields(before, after) if before is not None else []
    words, gone = versions.difference(_counted(before), _counted(after))
    return Came(
        parcel.kind,
        parcel.record,
        title_of(after),
        new=before is None,
        edits=len(fresh),
        fields=tuple(changed),
        words=words,
        gone=gone,
        mixed=len(mixed),
        kept=kept,
    )


def _mended(parcel: Parcel, meeting: _Meeting, at: str) -> list[Edit]:
    """What sets suggestions right that both sides wrote in, or decided on, at once (`text.losing`)."""
    if not any(mark in edit.update for edit in (*meeting.ours, *meeting.theirs) for mark in (b"ins:", b"del:")):
        return []
    ours, theirs = _document(parcel, meeting.ours), _document(parcel, meeting.theirs)
    coming = (ours, theirs.update(ours.state())), (theirs, ours.update(theirs.state()))
    edits: list[Edit] = []
    for document, update in coming:
        made: list[bytes] = []
        document.on_change(lambda _change: None)  # every text is read, and followed
        document.on_update(made.append)
        document.apply(update)
        mend(document, at=at)
        edits += [Edit(parcel.kind, parcel.record, document.client_id, bytes_, at) for bytes_ in made]
    return edits


def title_of(record: Any) -> str:
    """What a record is called in a list; empty when it has no words yet."""
    for name in ("headline", "slugline", "display_name", "name", "alias", "title", "file_name", "words"):
        if said := str(getattr(record, name, "") or "").strip():
            return " ".join(said.split())[:80]
    return ""


def _counted(record: Any) -> str:
    prose = kept(type(record), "prose") if record is not None else {}
    return "\n".join(getattr(record, name) for name in PROSE_COUNTED if name in prose)


# Passages that both made


def _mixed(db: Database, parcel: Parcel, meeting: _Meeting, before: Any, after: Any, moment: Moment) -> Iterator[Mixed]:
    ours_by, theirs_by = _authors(db, meeting.ours_alone), _authors(db, meeting.theirs_alone)
    for field, ours, theirs, merged in _readings(db, parcel, meeting, before, after):
        yield Mixed(
            _id_of(parcel.record, field, ours, theirs, merged),
            parcel.record,
            parcel.kind,
            field,
            ours,
            theirs,
            merged,
            ours_by or moment.by,
            theirs_by or moment.origin,
            moment.origin,
            moment.at,
        )


def _readings(
    db: Database, parcel: Parcel, meeting: _Meeting, before: Any, after: Any
) -> Iterator[tuple[str, str, str, str]]:
    """Field, ours, theirs and merged of each passage or value."""
    differing = history.changed_fields(before, parcel.value)
    # Of what both put in alike, both stand there now.
    differing += [field for field in history.changed_fields(before, after) if field not in differing]
    differing = [field for field in differing if way_of(type(before), field) not in ("decided", "suggested")]
    if not differing:
        return
    base, ours, theirs = (_document(parcel, edits) for edits in (meeting.common, meeting.ours, meeting.theirs))
    known = _is_whole(base.holdings(), ours.holdings(), theirs.holdings())
    splices = _ways(ours, theirs)
    for field in differing:
        way = way_of(type(before), field)
        mine, other, now = (getattr(record, field) for record in (before, parcel.value, after))
        if way == "prose":
            then = base.read(field) if known else None
            from_ours, from_theirs = (found.get(field, ()) for found in splices)
            for found in mixtures(mine, other, now, from_ours, from_theirs, then):
                yield field, found.ours, found.theirs, found.merged
        elif way in ("value", "listing"):
            said = _text(mine), _text(other), _text(now)
            stood = _text(base.read(field)) if known else _before(db, parcel, field)
            if stood is not _NEVER and lost(way, stood, *said[:2]):
                yield field, *said


_NEVER = "\0"
"""Instead of what stood in a field before the sides parted: one of them did not change it."""


def _before(db: Database, parcel: Parcel, field: str) -> str:
    """What stood in the field before the sides parted, by the history of either: each must have changed it alone."""
    theirs = [row for row in parcel.rows["history"] if row["field"] == field]
    asked = "SELECT id FROM history WHERE record = ? AND field = ?"
    ours = {row["id"] for row in db.query(asked, [parcel.record, field])} - parcel.told
    return str(theirs[0]["before"] or "") if theirs and ours else _NEVER


def _text(value: Any) -> str:
    said = cell(value)
    return "" if said is None else str(said)


def _is_whole(base: Holdings, ours: Holdings, theirs: Holdings) -> bool:
    """Whether the edits that both sides have as rows are all that both know: rows made one may hide some."""
    return dict(base.known) == dict(meet(ours, theirs))


def _ways(ours: Document[Any], theirs: Document[Any]) -> tuple[dict[str, list[Splice]], dict[str, list[Splice]]]:
    """By field, the splices that make the merged text of ours, and of theirs. Both documents are merged by it."""
    updates = theirs.update(ours.state()), ours.update(theirs.state())
    return _followed(ours, updates[0]), _followed(theirs, updates[1])


def _followed(document: Document[Any], update: bytes) -> dict[str, list[Splice]]:
    found: dict[str, list[Splice]] = {}

    def follow(change: Change) -> None:
        found.setdefault(change.field, []).extend(change.splices)

    stop = document.on_change(follow)
    document.apply(update)
    stop()
    return found


def _authors(db: Database, edits: Iterable[Edit]) -> str:
    """Who made these edits, and at which computers: "Ada Quill (desk-1)"."""
    said: dict[str, None] = {}
    for client in dict.fromkeys(edit.client for edit in edits):
        row = db.execute(
            "SELECT coalesce(nullif(person.display_name, ''), person.name, ''), client.device FROM client"
            " LEFT JOIN person ON person.id = client.person WHERE client = ?",
            [client],
        ).fetchone()
        if row and (row[0] or row[1]):
            said[f"{row[0]} ({row[1]})" if row[0] and row[1] else row[0] or row[1]] = None
    return ", ".join(list(said)[:3])


def _id_of(record: str, field: str, ours: str, theirs: str, merged: str) -> str:
    """The same on both sides, when each merges the other: a passage that was read is not to be read again."""
    said = "\x1f".join((record, field, *sorted((ours, theirs)), merged))
    return str(UUID(bytes=hashlib.sha256(said.encode()).digest()[:16], version=5))


# Rows that are only ever added


def _write_rows(db: Database, parcel: Parcel, came: Came) -> Came:
    counts = {
        "versions": _add_rows(db, "version", parcel.rows["version"]),
        "history": sum(_add_history(db, row) for row in parcel.rows["history"]),
        "receipts": _add_rows(db, "receipt", parcel.rows["receipt"]),
        "readings": _add_rows(db, "merged", parcel.rows["merged"]) + sum(_add_read(db, r) for r in parcel.readings),
    }
    said = {f.name: getattr(came, f.name) for f in fields(came)}
    return Came(**said | counts)


def _add_rows(db: Database, table: str, rows: Iterable[Row]) -> int:
    return sum(_insert(db, table, row) for row in rows)


def _insert(db: Database, table: str, row: Mapping[str, Any]) -> int:
    """1 when it was not there."""
    names, places = ", ".join(row), ", ".join("?" * len(row))
    done = db.execute(f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({places})", list(row.values()))
    return int(done.rowcount)


def _add_history(db: Database, row: Row) -> int:
    """A copy that was made before the tables had caught up tells the same change once more, under another id."""
    told = db.execute(
        "SELECT 1 FROM history WHERE record = :record AND field = :field AND client = :client AND at = :at"
        " AND before IS :before AND after IS :after",
        row,
    ).fetchone()
    return 0 if told else _insert(db, "history", row)


def _add_read(db: Database, row: Row) -> int:
    """Of two who read it, the first is kept."""
    stands = db.execute("SELECT at, person FROM merged_read WHERE merged = ?", [row["merged"]]).fetchone()
    if stands is None:
        return _insert(db, "merged_read", row)
    if (row["at"], row["person"]) < tuple(stands):
        db.execute("UPDATE merged_read SET at = :at, person = :person WHERE merged = :merged", row)
    return 0


# Readings


def unread(db: Database, records: Collection[str] | None = None) -> list[Mixed]:
    """The passages that nobody has read since a merge made them, of these records or of all; the oldest first."""
    names = ", ".join(f"merged.{name}" for name in COLUMNS)
    found = db.execute(
        f"SELECT {names} FROM merged LEFT JOIN merged_read ON merged_read.merged = merged.id"
        " WHERE merged_read.merged IS NULL ORDER BY merged.at, merged.rowid"
    ).fetchall()
    every = [Mixed(*row) for row in found]
    return every if records is None else [mixed for mixed in every if mixed.record in records]


def mark_read(db: Database, ids: Iterable[str], person: str, at: str) -> None:
    """Somebody has read these passages, in the caller's transaction."""
    for id in ids:
        if db.execute("SELECT 1 FROM merged WHERE id = ?", [id]).fetchone():
            _add_read(db, {"merged": id, "person": person, "at": at})
