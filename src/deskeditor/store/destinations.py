"""The destinations of a newsroom: a short list that a person keeps."""

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from datetime import datetime
from typing import Any, Protocol, TypeVar

from sqlite_utils import Database

from deskeditor.news.destinations import Destination, SiteRules
from deskeditor.news.ids import new_id
from deskeditor.news.problems import Ambiguous, BadInput, NotFound
from deskeditor.news.times import stamp
from deskeditor.store import plainrows

T = TypeVar("T")


class Home(Protocol):
    """What the lists of a newsroom that are no reading of the log ask of it."""

    clock: Callable[[], datetime]

    @property
    def me(self) -> str: ...
    def ask(self, question: Callable[[Database], T]) -> T: ...
    def act(self, work: Callable[[Database], T]) -> T: ...


class Destinations:
    """Changes hold at once, for everybody here. Each is read and written in one transaction: of two windows that match
    an author each, neither takes back what the other did."""

    def __init__(self, home: Home) -> None:
        self._home = home

    def all(self) -> list[Destination]:
        """In their order; the first is the one of the main button."""
        return self._home.ask(lambda db: plainrows.read(db, Destination, "NOT gone", order="position, at, id"))

    def one(self, id: str) -> Destination:
        """Also one that was removed. Raises NotFound."""
        return self._home.ask(lambda db: _one(db, id))

    def find(self, name: str) -> Destination:
        """The one with this id or name (without regard to capitals). Raises NotFound, and Ambiguous with the ids."""
        wanted = name.strip()
        listed = self.all()
        found = [one for one in listed if wanted == one.id] or [one for one in listed if wanted == one.name]
        found = found or [one for one in listed if wanted.casefold() == one.name.casefold()]
        if not found:
            there = ", ".join(f"“{one.name}”" for one in listed) or "none"
            raise NotFound(f"There is no destination “{name}”; there are {there}.")
        if len(found) > 1:
            ids = tuple(one.id for one in found)
            raise Ambiguous(
                f"{len(found)} destinations are called “{name}”; name one by its id: {', '.join(ids)}.", ids
            )
        return found[0]

    def first(self) -> Destination | None:
        return next(iter(self.all()), None)

    def add(self, kind: str, name: str, **said: Any) -> str:
        """The id of a new one, the last in the list; `said` as in `Destination`. Raises BadInput."""
        id, at, person = new_id(), self._now(), self._home.me
        made = Destination(id, kind, _name(name), at=at, person=person, **said)
        self._home.act(lambda db: plainrows.put(db, replace(made, position=_last(db) + 1)))
        return id

    def set(self, id: str, **said: Any) -> None:
        """Change fields of `Destination`. At another address nobody is matched any more: a number may be somebody else
        there. Raises NotFound, BadInput."""
        at, person = self._now(), self._home.me
        if "name" in said:
            said["name"] = _name(said["name"])

        def change(db: Database) -> None:
            stands = _one(db, id)
            made = replace(stands, **said, at=at, person=person)
            if made.place != stands.place and made.rules == stands.rules:
                made = replace(made, rules=replace(made.rules, authors={}, sections={}))
            plainrows.put(db, made)

        self._home.act(change)

    def set_rules(self, id: str, **said: Any) -> None:
        """Change fields of its `SiteRules`; a mapping adds to the one that is there, and takes out what is None."""
        unknown = set(said) - {f.name for f in fields(SiteRules)}
        if unknown:
            raise BadInput(f"There is no rule “{min(unknown)}” of a destination.")

        def change(db: Database) -> None:
            stands = _one(db, id)
            rules = {name: _merged(getattr(stands.rules, name), value) for name, value in said.items()}
            plainrows.put(db, replace(stands, rules=replace(stands.rules, **rules)))

        self._home.act(change)

    def set_options(self, id: str, **said: Any) -> None:
        """Add to what only this kind of destination has."""

        def change(db: Database) -> None:
            stands = _one(db, id)
            plainrows.put(db, replace(stands, options=_merged(stands.options, said)))

        self._home.act(change)

    def order(self, ids: list[str]) -> None:
        """Put them into this order."""

        def change(db: Database) -> None:
            for position, id in enumerate(ids, 1):
                plainrows.put(db, replace(_one(db, id), position=position))

        self._home.act(change)

    def remove(self, id: str) -> None:
        """Take it out of the list. What was sent there, and what is known of it, is kept."""
        self.set(id, gone=True)

    def _now(self) -> str:
        return stamp(self._home.clock())


def _one(db: Database, id: str) -> Destination:
    found = plainrows.read(db, Destination, "id = ?", [id])
    if not found:
        raise NotFound(f"There is no destination {id}.")
    return found[0]


def _last(db: Database) -> int:
    return int(db.execute("SELECT coalesce(max(position), 0) FROM destination").fetchone()[0])


def _name(name: str) -> str:
    said = " ".join(name.split())
    if not said:
        raise BadInput("A destination needs a name: the one of the site is best.")
    return said


def _merged(stands: Any, said: Any) -> Any:
    if not isinstance(stands, Mapping) or not isinstance(said, Mapping):
        return said
    return {key: value for key, value in (dict(stands) | dict(said)).items() if value is not None}
