"""The queue: which stories, in which order, a page at a time, without ever reading a body.

Every order has an index that also holds what is filtered by, so that a page is found by walking that index and only the
rows that are shown are read.
"""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Any

from sqlite_utils import Database

from deskeditor.store.narrowing import narrowed
from deskeditor.store.search import filtered, is_quick, listed, query
from deskeditor.text.searching import search

ORDERS = {
    "deadline": ("due", "state", "desk", "assignee"),
    "slugline": ("slugline COLLATE NOCASE", "state", "desk", "assignee"),
    "headline": ("headline COLLATE NOCASE", "state", "desk", "assignee"),
    "state": ("stage", "due", "state", "desk", "assignee"),
    "desk": ("desk COLLATE NOCASE", "due", "state", "assignee"),
    "words": ("words", "state", "desk", "assignee"),
    "language": ("language", "due", "state", "desk", "assignee"),
    "urgency": ("urgency", "due", "state", "desk", "assignee"),
    "modified": ("modified", "state", "desk", "assignee"),
    "created": ("created", "state", "desk", "assignee"),
    "assignee": ("(SELECT name FROM person WHERE person.id = assignee) COLLATE NOCASE", "due"),
}
"""What the queue can be sorted by, and the columns of the index that has this order."""
MANY = 40_000
"""Hits from which on the first page is looked for story by story ..."""
FEW = 200
"""... when it ends within so many rows ..."""
LOOKED_AT = 4
"""... among so many times as many stories."""


@dataclass(frozen=True, slots=True)
class DeskDay:
    """The stories of a day: due before `until` and not out yet, or changed from `since` on (ISO 8601 in UTC); of these
    sections of the paper or assigned to this person. Without sections: of all."""

    since: str
    until: str
    desks: tuple[str, ...] = ()
    person: str = ""


@dataclass(frozen=True, slots=True)
class StoryFilter:
    """`words` as typed into the search field, with what is looked for in single fields (`text.searching`); empty tuples
    and strings filter nothing. `sort` is a key of `ORDERS`. `meanings`: what values of such fields stand for beside
    what reads like them: field, value, and the values as they are kept."""

    words: str = ""
    states: tuple[str, ...] = ()
    desks: tuple[str, ...] = ()
    assignee: str = ""
    day: DeskDay | None = None
    spiked: bool = False
    sort: str = "deadline"
    descending: bool = False
    meanings: tuple[tuple[str, str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class StoryRow:
    """What the queue shows of a story. `deadline` and `embargo_until` are ISO 8601; `embargo_until` is None without an
    embargo and empty with one until further notice."""

    id: str
    slugline: str
    headline: str
    state: str
    desk: str
    assignee: str
    assignee_name: str
    deadline: str
    words: int
    target_length: int
    language: str
    direction: str
    modified: str
    spiked: bool
    hold: bool
    urgency: int
    embargo_until: str | None


ROW = tuple(field.name for field in fields(StoryRow))
SHOWN = ", ".join("coalesce(person.name, '')" if name == "assignee_name" else f"story.{name}" for name in ROW)


def page(db: Database, view: StoryFilter, offset: int, limit: int) -> list[StoryRow]:
    """The stories of this view from `offset` on, at most `limit`."""
    numbers = _first_of_many(db, view, offset, limit)
    if numbers is None:
        where, values = _all_conditions(db, view)
        asked = f"SELECT number FROM story WHERE {where} ORDER BY {order_of(view)} LIMIT ? OFFSET ?"
        numbers = [row[0] for row in db.execute(asked, [*values, limit, offset]).fetchall()]
    # one that another program destroyed meanwhile has no row any more
    found = (db.execute(_one_by("number"), [number]).fetchone() for number in numbers)
    return [_row(row) for row in found if row is not None]


def _one_by(column: str) -> str:
    return f"SELECT {SHOWN} FROM story LEFT JOIN person ON person.id = story.assignee WHERE story.{column} = ?"


def rows_of(db: Database, ids: Iterable[str]) -> dict[str, StoryRow]:
    """The stories with these ids, in this order; those that are not here are left out."""
    return {id: _row(row) for id in ids if (row := db.execute(_one_by("id"), [id]).fetchone()) is not None}


def _first_of_many(db: Database, view: StoryFilter, offset: int, limit: int) -> list[int] | None:
    """The numbers of a first page of words that stand in very many stories; None when it is not found in this way.

    Noting 100,000 hits costs more than all the rest. So the first stories in order are looked at one by one, whether
    the words are in them; when too few of these have them, all hits are noted after all.
    """
    asked, end = matching(view), offset + limit
    if (
        not asked
        or view.day
        or search(view.words).terms
        or end > FEW
        or view.sort == "assignee"
        or not is_quick(view.words)
        or not _many(db, asked)
    ):
        return None
    found = db.execute(
        f"SELECT number FROM (SELECT number FROM story WHERE spiked = ? ORDER BY {order_of(view)} LIMIT ?)"
        " WHERE EXISTS (SELECT 1 FROM search WHERE search MATCH ? AND rowid = number) LIMIT ?",
        [int(view.spiked), LOOKED_AT * FEW, asked, end],
    )
    numbers = [row[0] for row in found.fetchall()]
    return numbers[offset:] if len(numbers) == end else None


def _many(db: Database, asked: str) -> bool:
    found = db.execute("SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT ?)", [asked, MANY])
    return bool(found.fetchone()[0] == MANY)


def order_of(view: StoryFilter) -> str:
    """The ORDER BY of the view."""
    way = "DESC" if view.descending else "ASC"
    return ", ".join(f"{column} {way}" for column in (*ORDERS[view.sort], "number"))


def count(db: Database, view: StoryFilter) -> int:
    asked = matching(view)
    if asked and not view.day and not search(view.words).terms:
        found = db.execute("SELECT count(*) FROM search WHERE search MATCH ?", [asked])
    else:
        where, values = _all_conditions(db, view)
        found = db.execute(f"SELECT count(*) FROM story WHERE {where}", values)
    return int(found.fetchone()[0])


def _all_conditions(db: Database, view: StoryFilter) -> tuple[str, list[Any]]:
    """Those of the view, and those that ask other tables first."""
    where, values = conditions(view)
    meanings = {(field, value): kept for field, value, kept in view.meanings}
    further, given = narrowed(db, search(view.words).terms, meanings)
    return where + further, [*values, *given]


def conditions(view: StoryFilter) -> tuple[str, list[Any]]:
    """The WHERE of the view and its values.

    The plus keeps SQLite from taking a column with one wanted value for a constant: it would then no longer see that
    the index has the order that is asked for, and sort (seen with SQLite 3.40).
    """
    asked = matching(view)
    of_day, day_values = _of_day(view.day)
    if asked:
        found = "spiked = ? AND number IN (SELECT rowid FROM search WHERE search MATCH ?)"
        return found + of_day, [int(view.spiked), asked, *day_values]
    parts = ["spiked = ?"]
    values: list[Any] = [int(view.spiked)]
    for column, wanted in wanted_of(view):
        parts.append(f"+{column} IN ({', '.join('?' * len(wanted))})")
        values.extend(wanted)
    return " AND ".join(parts) + of_day, [*values, *day_values]


def _of_day(day: DeskDay | None) -> tuple[str, list[str]]:
    """The condition of a day, to be put behind others, and its values."""
    if day is None:
        return "", []
    when = " AND (+due < ? OR +modified >= ?)"
    if not day.desks:
        return when, [day.until, day.since]
    whose = f" AND (+desk IN ({', '.join('?' * len(day.desks))}) OR +assignee = ?)"
    return when + whose, [day.until, day.since, *day.desks, day.person]


def matching(view: StoryFilter) -> str:
    """What the full-text index is asked for, filters and all; empty when no words are."""
    asked = query(search(view.words).words)
    if not asked:
        return ""
    parts = [f"({asked})", f'"{listed(view.spiked)}"']
    for column, wanted in wanted_of(view):
        parts.append("(" + " OR ".join(f'"{filtered(column, value)}"' for value in wanted) + ")")
    return " AND ".join(parts)


def wanted_of(view: StoryFilter) -> list[tuple[str, tuple[str, ...]]]:
    """The columns that are filtered by, and the values that may stand there."""
    filters = {"state": view.states, "desk": view.desks, "assignee": (view.assignee,) if view.assignee else ()}
    return [(column, wanted) for column, wanted in filters.items() if wanted]


def _row(row: Any) -> StoryRow:
    said = dict(zip(ROW, row, strict=True))
    return StoryRow(**said | {"spiked": bool(said["spiked"]), "hold": bool(said["hold"])})


def desks(db: Database) -> list[str]:
    """The desks that stories are on, in the order of the alphabet."""
    found = db.execute("SELECT DISTINCT desk FROM story WHERE desk <> '' ORDER BY desk COLLATE NOCASE")
    return [str(row[0]) for row in found.fetchall()]


def translations_of(db: Database, id: str) -> list[str]:
    """Ids of the stories that translate this one, the oldest first; none that is spiked."""
    asked = "SELECT id FROM story WHERE translation_of = ? AND translation_of <> '' AND NOT spiked ORDER BY created, id"
    return [str(row[0]) for row in db.execute(asked, [id]).fetchall()]


def named(db: Database, name: str) -> list[str]:
    """The ids of the stories that answer to a name: an id, else a slugline, else the beginning of an id.

    Spiked ones are among them only when there is no other.
    """
    if not name:
        return []
    # Hexadecimal digits and hyphens all sort before `g`.
    ways = (("id = ?", [name.lower()]), ("slugline = ? COLLATE NOCASE", [name]), ("id >= ? AND id < ?", _ids(name)))
    for where, values in ways:
        rows = db.execute(f"SELECT id, spiked FROM story WHERE {where} ORDER BY id LIMIT 50", values).fetchall()
        found = [str(id) for id, spiked in rows if not spiked] or [str(id) for id, _ in rows]
        if found:
            return found
    return []


def _ids(beginning: str) -> list[str]:
    return [beginning.lower(), beginning.lower() + "g"]
