"""Who changed which field when: rows that are only ever added."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import timedelta
from typing import Any

from sqlite_utils import Database

from deskeditor.news.ids import new_id
from deskeditor.news.kept import kept, way_of
from deskeditor.news.problems import NotFound
from deskeditor.news.times import parse
from deskeditor.store.log import person_of
from deskeditor.store.rows import cell

ONE_SITTING = timedelta(minutes=10)
"""Typing in a field is told once in this time, not with every word."""
IN_THE_LOG = ("prose", "suggested")
"""Ways of keeping a field whose words change with every key: here it is only told that they did."""
MADE = ""
"""The field of the row that says that the record was made."""


@dataclass(frozen=True, slots=True)
class Change:
    """`before` and `after` are what stood in the field (JSON for lists), None for prose and for suggestions: the log
    has their words. Of notes and checked claims they are the entries that differ."""

    id: str
    record: str
    kind: str
    field: str
    person: str
    at: str
    before: str | None
    after: str | None
    title: str = ""
    """What the record is called, in a list of the changes of all."""


def keep(db: Database, kind: str, before: Any, after: Any, client: int, at: str) -> None:
    """Add what this client changed, in the caller's transaction."""
    person = person_of(db, client)
    if before is None:
        _add(db, after.id, kind, MADE, person, client, at, None, None)
        return
    for field in changed_fields(before, after):
        if way_of(type(after), field) not in IN_THE_LOG:
            _add(db, after.id, kind, field, person, client, at, *_said(before, after, field))
        elif not _told_lately(db, after.id, field, person, at):
            _add(db, after.id, kind, field, person, client, at, None, None)


def note(db: Database, record: str, kind: str, field: str, at: str, before: str, after: str) -> None:
    """Add what the program itself did to a record, in the caller's transaction."""
    _add(db, record, kind, field, "", 0, at, before, after)


def changed_fields(before: Any, after: Any) -> list[str]:
    return [f.name for f in fields(after) if getattr(before, f.name) != getattr(after, f.name)]


def of(db: Database, record: str) -> list[Change]:
    """The changes of a record, the oldest first."""
    found = db.execute(
        "SELECT id, record, kind, field, person, at, before, after FROM history WHERE record = ? ORDER BY at, rowid",
        [record],
    ).fetchall()
    title = _title(db, found[0][2], record) if found else ""
    return [replace(Change(*row), title=title) for row in found]


TITLES: Mapping[str, str] = {
    "story": "coalesce(nullif(slugline, ''), headline)",
    "person": "coalesce(nullif(display_name, ''), name)",
    "photo": "coalesce(nullif(headline, ''), file_name)",
    "source": "coalesce(nullif(name, ''), nullif(alias, ''), attribution)",
    "quote": "words",
    "transcript": "coalesce(nullif(title, ''), file_name)",
}
LONGEST_TITLE = 80


def newest(db: Database, limit: int, before: str = "", person: str = "") -> list[Change]:
    """The changes of the whole newsroom, the newest first, with titles.

    `before` is the id of a change: those that were told before it follow. Raises NotFound for an unknown one.
    """
    conditions, values = ["1"], list[Any]()
    if before:
        last = db.execute("SELECT at, rowid FROM history WHERE id = ?", [before]).fetchone()
        if last is None:
            raise NotFound(f"There is no change {before} in the history.")
        conditions.append("(at, rowid) < (?, ?)")
        values += last
    if person:
        conditions.append("person = ?")
        values.append(person)
    found = db.execute(
        "SELECT id, record, kind, field, person, at, before, after FROM history"
        f" WHERE {' AND '.join(conditions)} ORDER BY at DESC, rowid DESC LIMIT ?",
        [*values, limit],
    ).fetchall()
    titles = {row[1]: _title(db, row[2], row[1]) for row in found}
    return [replace(Change(*row), title=titles[row[1]]) for row in found]


def _title(db: Database, kind: str, record: str) -> str:
    """What the record is called now; empty for one that is not here any more."""
    if kind not in TITLES:
        return ""
    found = db.execute(f"SELECT substr({TITLES[kind]}, 1, ?) FROM {kind} WHERE id = ?", [LONGEST_TITLE, record])
    row = found.fetchone()
    return str(row[0]) if row else ""


def _said(before: Any, after: Any, field: str) -> tuple[str | None, str | None]:
    """What stood there before and after. Of a list that only grows, with whatever people say, what is the same in both
    is left out: else each note would be kept again with every later one."""
    was, is_ = getattr(before, field), getattr(after, field)
    listing = kept(type(after), "listing").get(field)
    if listing is not None and not listing.metadata["undone"]:
        stood, stands = ({one.id: one for one in entries} for entries in (was, is_))
        was = tuple(one for one in was if stands.get(one.id) != one)
        is_ = tuple(one for one in is_ if stood.get(one.id) != one)
    return _cell(was), _cell(is_)


def _cell(value: Any) -> str | None:
    said = cell(value)
    return None if said is None else str(said)


def _told_lately(db: Database, record: str, field: str, person: str, at: str) -> bool:
    last = db.execute(
        "SELECT max(at) FROM history WHERE record = ? AND field = ? AND person = ?", [record, field, person]
    ).fetchone()[0]
    return last is not None and parse(at) - parse(last) < ONE_SITTING


def _add(
    db: Database,
    record: str,
    kind: str,
    field: str,
    person: str,
    client: int,
    at: str,
    before: str | None,
    after: str | None,
) -> None:
    db.execute(
        "INSERT INTO history (id, record, kind, field, person, client, at, before, after)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [new_id(), record, kind, field, person, client, _in_order(db, record, client, at), before, after],
    )


def _in_order(db: Database, record: str, client: int, at: str) -> str:
    """The time of a change, not before that of the last one made at the same computer: its clock was put back."""
    last = db.execute("SELECT at, client FROM history WHERE record = ? ORDER BY at DESC LIMIT 1", [record]).fetchone()
    if last is None or last[0] <= at:
        return at
    devices = {row[0] for row in db.execute("SELECT device FROM client WHERE client IN (?, ?)", [client, last[1]])}
    return str(last[0]) if len(devices) == 1 else at
