"""What was spiked: stories, photos, sources, quotes and transcripts that were put aside and can come back."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from sqlite_utils import Database

from deskeditor.store.history import TITLES

KINDS = ("story", "photo", "source", "quote", "transcript")
"""Those that can be spiked, in the order in which they are listed."""
LONGEST_TITLE = 200
"""Code points: what is shown of a long quote."""


@dataclass(frozen=True, slots=True)
class Spiked:
    """`person` is the id of who spiked it, `since` when (ISO 8601); both are those of the decision."""

    id: str
    kind: str
    title: str
    person: str
    since: str


def spiked(db: Database) -> list[Spiked]:
    """All that is on the spike, the last spiked first."""
    return sorted((one for kind in KINDS for one in _of_kind(db, kind)), key=lambda one: one.since, reverse=True)


def _of_kind(db: Database, kind: str) -> Iterator[Spiked]:
    title = f"substr({TITLES[kind]}, 1, {LONGEST_TITLE})"
    for id, said, modified in db.execute(f"SELECT id, {title}, modified FROM {kind} WHERE spiked").fetchall():
        person, at = _decided(db, id) or ("", modified)
        yield Spiked(str(id), kind, " ".join(str(said).split()), person, at)


def _decided(db: Database, record: str) -> tuple[str, str] | None:
    """Who spiked it, and when: of several decisions the last, so that nothing is emptied too early."""
    asked = "SELECT actor, at FROM decision WHERE record = ? AND what = 'spiked' AND value = ? ORDER BY at DESC LIMIT 1"
    found = db.execute(asked, [record, json.dumps(True)]).fetchone()
    return (str(found[0]), str(found[1])) if found else None
