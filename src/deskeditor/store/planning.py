"""What is planned for which day, read without ever reading a body."""

from collections.abc import Sequence
from dataclasses import fields
from datetime import date, timedelta
from typing import Any

from sqlite_utils import Database

from deskeditor.news.planning import Planned
from deskeditor.store.projection import NO_DEADLINE, STAGES

COLUMNS = {
    "assignee_name": "coalesce(nullif(person.display_name, ''), person.name, '')",
    "photos": "(SELECT count(*) FROM photo_use WHERE photo_use.story = story.id)",
}
NAMES = tuple(f.name for f in fields(Planned))
SHOWN = ", ".join(COLUMNS.get(name, f"story.{name}") for name in NAMES)
FROM = "FROM story LEFT JOIN person ON person.id = story.assignee"
A_DAY = timedelta(days=1)
"""The day that is written in a deadline may be the one before or after on other clocks."""


def planned(db: Database, first: date, last: date) -> list[Planned]:
    """The stories with a deadline or a time to go out on these days; on some clocks, so one day more at either end."""
    found: dict[str, Planned] = {}
    days = [(first - A_DAY).isoformat(), (last + A_DAY).isoformat()]
    for column in ("deadline", "schedule"):
        where = f"spiked = 0 AND substr({column}, 1, 10) BETWEEN ? AND ?"
        found |= {story.id: story for story in _read(db, where, days)}
    return list(found.values())


def undated(db: Database, states: Sequence[str], limit: int) -> list[Planned]:
    """The stories in these states that have no deadline, those that were changed last first."""
    stages = sorted({STAGES.get(state, len(STAGES)) for state in states})
    where = (
        f"spiked = 0 AND stage IN ({', '.join('?' * len(stages))}) AND due = ?"
        f" AND +state IN ({', '.join('?' * len(states))}) ORDER BY story.modified DESC LIMIT ?"
    )
    return _read(db, where, [*stages, NO_DEADLINE, *states, limit])


def _read(db: Database, where: str, values: Sequence[Any]) -> list[Planned]:
    rows = db.execute(f"SELECT {SHOWN} {FROM} WHERE {where}", values).fetchall()
    return [_one(dict(zip(NAMES, row, strict=True))) for row in rows]


def _one(said: dict[str, Any]) -> Planned:
    return Planned(**said | {"hold": bool(said["hold"])})
