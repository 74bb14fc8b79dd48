"""What each person read last of a story, as a version of it: so that what changed since then can be shown."""

from dataclasses import dataclass

from sqlite_utils import Database

from deskeditor.news.times import stamp
from deskeditor.store.destinations import Home


@dataclass(frozen=True, slots=True)
class LastRead:
    """`version`: id of the one that holds the story as it was read; `at`: when, ISO 8601."""

    version: str
    at: str


class Readings:
    """What was read stays in the newsroom where it was read."""

    def __init__(self, home: Home) -> None:
        self._home = home

    def of(self, story: str, person: str = "") -> LastRead | None:
        """What the person (empty: who sits here) read last; None when they never did."""
        who = person or self._home.me
        return self._home.ask(lambda db: _of(db, story, who))

    def note(self, story: str, version: str) -> None:
        """That who sits here has read the story as this version holds it."""
        me, at = self._home.me, stamp(self._home.clock())
        self._home.act(lambda db: _note(db, me, story, version, at))


def _of(db: Database, story: str, person: str) -> LastRead | None:
    said = "SELECT version, at FROM last_read WHERE person = ? AND story = ?"
    found = db.execute(said, [person, story]).fetchone()
    return LastRead(*found) if found else None


def _note(db: Database, person: str, story: str, version: str, at: str) -> None:
    db.execute(
        "INSERT INTO last_read (person, story, version, at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (person, story) DO UPDATE SET version = excluded.version, at = excluded.at",
        [person, story, version, at],
    )
