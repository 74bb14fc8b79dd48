"""What of a newsroom goes into a story file, as plain values, and such values as a newsroom that can be visited.

A story, its photos, the quotes that are on the record and their transcripts travel as edits, each record as one edit
that has no deleted words in it. What is sealed in a vault, private transcripts, confidential sources and what they said
stay at home. People and sources travel as a few plain values, without their contacts and notes: who
does not know them yet gets a record of that name. Nothing of a source that is not on the record travels.
"""

import json
import sqlite3
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from deskeditor.news.plain import hints
from deskeditor.news.problems import BadInput
from deskeditor.news.records import KINDS, Person, Source, Story
from deskeditor.news.snapshot import Snapshot, from_plain, to_plain
from deskeditor.news.times import parse
from deskeditor.store import log, media, versions
from deskeditor.store.database import FILE_NAME, connect, create_database, writing
from deskeditor.store.filling import fill
from deskeditor.store.log import Edit
from deskeditor.store.packing import packed
from deskeditor.store.projection import Projector, read, read_all
from deskeditor.store.visitor import Files, Row, Visitor
from deskeditor.text.document import Document

AS_EDITS = ("story", "photo", "quote", "transcript")
PERSON = ("name", "display_name", "job_title", "organization", "location", "bio", "staff", "url")
"""What of a person travels: no e-mail, no phone."""
SOURCE = ("name", "title", "affiliation", "attribution", "terms")
"""What of a source travels: no contacts, no notes, not how they know nor what exactly was agreed."""
OPEN = "on the record"
TABLES = ("history", "receipt", "merged", "merged_read", "client")
VERSION = ("id", "story", "at", "author", "reason", "words", "words_added", "words_removed", "cause", "fields")
NUMBERS = ("client", "words", "words_added", "words_removed", "version")
LONGEST_ID = 200


@dataclass(frozen=True, slots=True)
class Luggage:
    """`rows`: of each of TABLES. `versions`: their columns, and `value`, the snapshot as plain values. `media`: SHA-256
    of the photos and recordings. `left`: how many quotes, sources and transcripts stay at home.
    """

    story: str
    edits: tuple[Edit, ...] = ()
    rows: Mapping[str, Sequence[Row]] = field(default_factory=dict)
    versions: Sequence[Row] = ()
    people: Sequence[Row] = ()
    sources: Sequence[Row] = ()
    media: tuple[str, ...] = ()
    left: Mapping[str, int] = field(default_factory=dict)


def pack(db: Database, story_id: str, may_go: Callable[[Snapshot], bool]) -> Luggage:
    """What travels of a story, whose tables must show what the log says. `may_go`: whether a version may."""
    story: Story = read(db, "story", story_id)
    said = read_all(db, "quote", "story = ?", [story_id])
    sources = {s.id: s for q in said if q.source and (s := read(db, "source", q.source)) is not None}
    open_sources = {id: source for id, source in sources.items() if _is_open(source) and not source.spiked}
    quotes = [q for q in said if q.terms == OPEN and (not q.source or q.source in open_sources)]
    transcripts, kept_back = _transcripts(db, story_id, said, {q.id for q in quotes})
    photos = [p for use in story.photos if (p := read(db, "photo", use.photo)) is not None]
    records = [story, *dict.fromkeys(photos), *quotes, *transcripts]
    ids = [record.id for record in records]
    rows = {table: _rows(db, table, ids) for table in TABLES}
    versions_ = _versions(db, story_id, {q.id for q in quotes}, may_go)
    files = [*(p.sha256 for p in photos), *(t.media for t in transcripts), *kept_with(story)]
    return Luggage(
        story=story_id,
        edits=tuple(_one_edit(db, record.id) for record in records),
        rows=rows,
        versions=versions_,
        people=_people(db, story, rows, versions_),
        sources=[_few(open_sources[id], SOURCE) for id in dict.fromkeys(q.source for q in quotes if q.source)],
        media=tuple(dict.fromkeys(sha256 for sha256 in files if sha256)),
        left={
            "quotes": len(said) - len(quotes),
            "sources": len(sources) - len(open_sources),
            "transcripts": kept_back,
        },
    )


def kept_with(story: Story) -> list[str]:
    """The files that a story came from, and those that show that it is right, by their hashes."""
    shown = (what for claim in story.claims for kind, what, _ in claim.evidence if kind == "file")
    return [*(file[0] for file in story.received), *shown]


def _transcripts(
    db: Database, story_id: str, said: Sequence[Any], travelling: Collection[str]
) -> tuple[list[Any], int]:
    """Those that hold nothing that is not on the record, as far as source and quotes say; how many others."""
    every = read_all(db, "transcript", "story = ?", [story_id])
    closed = {quote.transcript for quote in said if quote.id not in travelling}
    found = []
    for transcript in every:
        source = read(db, "source", transcript.source) if transcript.source else None
        private = transcript.private or (source is not None and not _is_open(source))
        private = private or any(_is_closed_voice(db, voice.source) for voice in transcript.voices)
        if transcript.id not in closed and not private:
            found.append(transcript)
    return found, len(every) - len(found)


def _is_open(source: Source) -> bool:
    return source.terms == OPEN and not source.confidential


def _is_closed_voice(db: Database, source: str) -> bool:
    return bool(source) and (found := read(db, "source", source)) is not None and not _is_open(found)


def _one_edit(db: Database, record: str) -> Edit:
    rows = log.rows_since(db, 0, record)
    last = rows[-1].edit
    document: Document[Any] = Document(KINDS[last.kind], record, [row.edit.update for row in rows])
    return Edit(last.kind, record, last.client, document.update(), max(row.edit.at for row in rows))


_ASKED = {
    "history": "SELECT * FROM history WHERE record IN ({})",
    "receipt": "SELECT * FROM receipt WHERE story IN ({})",
    "merged": "SELECT * FROM merged WHERE record IN ({})",
    "merged_read": "SELECT r.* FROM merged_read AS r JOIN merged ON merged.id = r.merged WHERE merged.record IN ({})",
    "client": "SELECT * FROM client WHERE client IN (SELECT client FROM edit WHERE record IN ({0})"
    " UNION SELECT client FROM history WHERE record IN ({0}))",
}


def _rows(db: Database, table: str, ids: Sequence[str]) -> list[Row]:
    places = ", ".join("?" * len(ids))
    asked = _ASKED[table].format(places)
    return list(db.query(asked, [*ids, *ids] if table == "client" else list(ids)))


def _versions(db: Database, story: str, quotes: Collection[str], may_go: Callable[[Snapshot], bool]) -> list[Row]:
    found = []
    names = ", ".join(VERSION)
    for row in db.query(f"SELECT {names} FROM version WHERE story = ? ORDER BY at, rowid", [story]):
        snapshot = versions.readable(db, row["id"])
        if snapshot is not None and may_go(snapshot):
            bare = replace(snapshot, quotes=tuple(q for q in snapshot.quotes if q.id in quotes and q.terms == OPEN))
            found.append(row | {"value": to_plain(bare)})
    return found


def _people(db: Database, story: Story, rows: Mapping[str, Sequence[Row]], kept: Sequence[Row]) -> list[Row]:
    """Those of the byline, those who wrote, and who said, proposed or checked something."""
    ids = {line.person for line in story.bylines} | {row["person"] for row in (*rows["history"], *rows["client"])}
    ids |= {row["author"] for row in kept} | {story.assignee} | {check.by for check in (story.checks or {}).values()}
    for note in story.notes:
        ids |= {note.by, note.resolved_by, *note.mentions}
    for found in (story.suggestions, story.claims, story.names):
        ids |= {one.by for one in found}
    return [_few(person, PERSON) for id in sorted(ids) if id and (person := read(db, "person", id)) is not None]


def _few(record: Any, names: Sequence[str]) -> Row:
    return {"id": record.id} | {name: getattr(record, name) for name in names}


# And back


def unpack(
    luggage: Luggage,
    place: Path,
    files: Files,
    name: str,
    is_known: Callable[[str], bool],
    clock: Callable[[], datetime],
) -> Visitor:
    """A newsroom in this folder that holds what travelled; its database is the caller's to close.

    People and sources that `is_known` says are known are left out. Raises BadInput when it does not fit together.
    """
    check(luggage)
    create_database(place / FILE_NAME)
    db = connect(place / FILE_NAME)
    try:
        with writing(db):
            _fill(db, luggage, is_known, clock)
    except sqlite3.Error as error:
        db.close()
        raise BadInput("its rows contradict each other") from error
    except BaseException:
        db.close()
        raise
    return Visitor(db, files, name)


def check(luggage: Luggage) -> None:
    """Raises BadInput unless all belongs to one story."""
    records = {edit.record: edit.kind for edit in luggage.edits}
    stories = [id for id, kind in records.items() if kind == "story"]
    fits = stories == [luggage.story] and len(records) == len(luggage.edits)
    fits = fits and all(kind in AS_EDITS for kind in records.values())
    rows = luggage.rows
    fits = fits and all(records.get(row["record"]) == row["kind"] for row in (*rows["history"], *rows["merged"]))
    fits = fits and all(row["field"] in hints(KINDS[row["kind"]]) for row in rows["merged"])
    fits = fits and all(row["story"] == luggage.story for row in (*rows["receipt"], *luggage.versions))
    fits = fits and all(isinstance(json.loads(row["fields"]), list) for row in luggage.versions)
    ids = [*records, *(row["id"] for row in (*luggage.people, *luggage.sources))]
    if not fits or not all(isinstance(id, str) and 0 < len(id) <= LONGEST_ID and id.isprintable() for id in ids):
        raise BadInput("its parts do not belong together")
    dated = (*rows["history"], *rows["receipt"], *rows["merged"], *rows["merged_read"], *luggage.versions)
    for at in (*(edit.at for edit in luggage.edits), *(row["at"] for row in dated)):
        parse(at)


def _fill(db: Database, luggage: Luggage, is_known: Callable[[str], bool], clock: Callable[[], datetime]) -> None:
    for table in TABLES:
        for row in luggage.rows[table]:
            _insert(db, table, row)
    for row in luggage.versions:
        value = versions.said(from_plain(row["value"]))
        hash = media.sha256_of(value)
        _insert(db, "version", row | {"value": packed(value), "hash": hash, "base": ""})
    log.append(db, luggage.edits, log.Writer())
    projector = Projector()
    for edit in luggage.edits:
        projector.project(db, edit.record, told=True)
    at = max(edit.at for edit in luggage.edits)
    for record, rows, names in ((Person, luggage.people, PERSON), (Source, luggage.sources, SOURCE)):
        for row in rows:
            if not is_known(row["id"]):
                made = _made(record, row, names, at, clock)
                log.append(db, [made], log.Writer())
                projector.project(db, made.record)


def _insert(db: Database, table: str, row: Row) -> None:
    columns = db.table(table).columns_dict
    if set(row) != set(columns) or not all(_fits(name, value) for name, value in row.items()):
        raise BadInput(f"a row of “{table}” is not as it should be")
    places = ", ".join("?" * len(row))
    db.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({places})", list(row.values()))


def _fits(column: str, value: Any) -> bool:
    if column in NUMBERS:
        return isinstance(value, int) and 0 <= value < log.CLIENT_LIMIT
    return isinstance(value, str | bytes) or (value is None and column in ("before", "after"))


def _made(record: type, row: Row, names: Sequence[str], at: str, clock: Callable[[], datetime]) -> Edit:
    document: Document[Any] = Document(record, row["id"], clock=clock)
    given = {name: row[name] for name in names if name in row}
    default = record(row["id"])
    fill(document, {name: value for name, value in given.items() if value != getattr(default, name)}, "")
    return Edit(record.__name__.lower(), row["id"], document.client_id, document.update(), at)
