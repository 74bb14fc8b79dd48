"""Contributions: what readers wrote below the stories, as it was fetched, and what was decided."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

from sqlite_utils import Database

from deskeditor.news.deliveries import Contribution, ContributionState
from deskeditor.news.problems import NotFound
from deskeditor.news.times import stamp
from deskeditor.store import plainrows
from deskeditor.store.destinations import Home


class Contributions:
    def __init__(self, home: Home) -> None:
        self._home = home

    def of_story(self, story: str) -> list[Contribution]:
        """The oldest first."""
        return self._home.ask(lambda db: plainrows.read(db, Contribution, "story = ?", [story], "received, rowid"))

    def all(self, states: Collection[ContributionState] = (), limit: int = 1000) -> list[Contribution]:
        """Of all stories, the newest first; in these states, or in any."""
        where = f"state IN ({', '.join('?' * len(states))})" if states else "1"
        order = f"received DESC, rowid DESC LIMIT {int(limit)}"
        return self._home.ask(lambda db: plainrows.read(db, Contribution, where, states, order))

    def one(self, id: str) -> Contribution:
        """Raises NotFound."""
        return self._home.ask(lambda db: _one(db, id))

    def fetched(self, came: Sequence[Contribution]) -> int:
        """Keep what was fetched; how many are new. What is here already keeps its id, its flags and what it became."""
        at = stamp(self._home.clock())

        def change(db: Database) -> int:
            new = 0
            for one in came:
                known = plainrows.read(
                    db, Contribution, "destination = ? AND remote_id = ?", [one.destination, one.remote_id]
                )
                new += not known
                stands = known[0] if known else one
                made = replace(
                    one,
                    id=stands.id,
                    used=stands.used,
                    decided_by=stands.decided_by,
                    decided_at=stands.decided_at,
                    note=stands.note,
                    at=at,
                )
                plainrows.put(db, made)
            return new

        return self._home.act(change)

    def put(self, id: str, **said: Any) -> Contribution:
        """Change fields. Raises NotFound."""

        def change(db: Database) -> Contribution:
            made = replace(_one(db, id), **said)
            plainrows.put(db, made)
            return made

        return self._home.act(change)


def _one(db: Database, id: str) -> Contribution:
    found = plainrows.read(db, Contribution, "id = ?", [id])
    if not found:
        raise NotFound(f"There is no contribution {id}.")
    return found[0]
