"""The outbox: deliveries as they were decided, how far each is, and what is known of the items at the destinations.

A row is written before anything is sent, with the version that was let through. Whoever sends holds a claim: a lock of
the operating system on a small file, which goes when its program dies, however it dies.
"""

import hashlib
import os
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any, Protocol

from sqlite_utils import Database

from deskeditor.news.deliveries import FOLLOWED, OPEN, TROUBLED, Delivery, Remote, State
from deskeditor.news.problems import DiskTrouble, NotFound
from deskeditor.news.times import parse, stamp
from deskeditor.store import plainrows, receipts
from deskeditor.store.destinations import Home as Asked
from deskeditor.store.presence import locked
from deskeditor.store.receipts import Receipt

FOLDER = "sending"
LARGEST_SKEW_S = 300
"""By so much the clocks of computers that share a newsroom may differ."""
GONE: tuple[State, ...] = ("cancelled", "refused")
"""Of these nothing was sent, and nothing will be."""


class Home(Asked, Protocol):
    folder: Path


class Outbox:
    """May be asked from any thread."""

    def __init__(self, home: Home) -> None:
        self._home = home

    # ask

    def one(self, id: str) -> Delivery:
        """Raises NotFound."""
        return self._home.ask(lambda db: _one(db, id))

    def of_story(self, story: str) -> list[Delivery]:
        """The newest first."""
        return self._home.ask(lambda db: plainrows.read(db, Delivery, "story = ?", [story], "at DESC, rowid DESC"))

    def newest(self, limit: int = 200) -> list[Delivery]:
        """All stories, the newest first; those that are not done yet come before all others."""
        going = ", ".join(f"'{state}'" for state in (*OPEN, *FOLLOWED, *TROUBLED))
        order = f"state NOT IN ({going}), at DESC, rowid DESC LIMIT {int(limit)}"
        return self._home.ask(lambda db: plainrows.read(db, Delivery, order=order))

    def ready(self, now: str) -> list[Delivery]:
        """Those that somebody should go on with now, in the order in which they were decided; also those that were left
        by a clock which was put back since: they would wait for long."""
        states = ", ".join(f"'{state}'" for state in (*OPEN, *FOLLOWED))
        where = f"state IN ({states}) AND (next_at <= ? OR substr(changed, 1, 19) > ?)"
        ahead = stamp(parse(now) + timedelta(seconds=LARGEST_SKEW_S))[:19]
        return self._home.ask(lambda db: plainrows.read(db, Delivery, where, [now, ahead], "at, rowid"))

    def next_at(self, destination: str = "") -> str:
        """When there is something to do next (UTC), of one destination or of all; empty when nothing is left to do."""
        states = ", ".join(f"'{state}'" for state in (*OPEN, *FOLLOWED))
        asked = f"SELECT min(max(next_at, changed)) FROM delivery WHERE state IN ({states}) AND ? IN ('', destination)"
        return str(self._home.ask(lambda db: db.execute(asked, [destination]).fetchone()[0]) or "")

    def remotes(self, destination: str, kind: str, story: str = "") -> dict[str, Remote]:
        """What is known there of this kind, by its local name; of one story, or of all."""
        where, values = "destination = ? AND kind = ?", [destination, kind]
        if story:
            where, values = f"{where} AND story = ?", [*values, story]
        found = self._home.ask(lambda db: plainrows.read(db, Remote, where, values))
        return {one.local: one for one in found}

    def remote(self, destination: str, kind: str, local: str) -> Remote | None:
        where, values = "destination = ? AND kind = ? AND local = ?", [destination, kind, local]
        return next(iter(self._home.ask(lambda db: plainrows.read(db, Remote, where, values))), None)

    def where_sent(self, story: str) -> list[Remote]:
        """The items that a story became, one for each destination."""
        return self._home.ask(lambda db: plainrows.read(db, Remote, "kind = 'story' AND story = ?", [story]))

    # change

    def put(self, id: str, **said: Any) -> Delivery:
        """Change fields of a delivery, and nothing else of it; as it stands then. Raises NotFound."""
        at = self._now()

        def change(db: Database) -> Delivery:
            made = replace(_one(db, id), **said, changed=at)
            plainrows.put(db, made)
            return made

        return self._home.act(change)

    def step(self, id: str, name: str, value: Any) -> None:
        """Write down that this much is done, before the next thing is begun."""

        def change(db: Database) -> None:
            stands = _one(db, id)
            plainrows.put(db, replace(stands, steps={**stands.steps, name: value}))

        self._home.act(change)

    def know(self, *remotes: Remote) -> None:
        """Keep what is known of items there, in the place of what was known before."""
        at = self._now()

        def change(db: Database) -> None:
            for remote in remotes:
                plainrows.put(db, replace(remote, at=at))

        self._home.act(change)

    def forget(self, destination: str, kind: str, local: str) -> None:
        self._home.act(
            lambda db: db.execute(
                "DELETE FROM remote WHERE destination = ? AND kind = ? AND local = ?", [destination, kind, local]
            )
        )

    def finish(self, id: str, receipt: Receipt | None, **said: Any) -> Delivery:
        """The end of a delivery, or of a step of it that is told by a receipt: all in one transaction."""
        at = self._now()

        def change(db: Database) -> Delivery:
            stands = _one(db, id)
            if receipt is not None:
                receipts.keep(db, receipt)
                said["receipt"] = receipt.id
            made = replace(stands, **said, changed=at)
            plainrows.put(db, made)
            return made

        return self._home.act(change)

    def again(self, delivery: Delivery) -> Delivery:
        """Put one more into the outbox that brings a version which was let through already."""
        at = self._home.clock().isoformat(timespec="milliseconds")
        made = replace(delivery, at=at, changed=at, person=self._home.me)
        return self._home.act(lambda db: add(db, made))

    def newest_first(self, delivery: Delivery) -> bool:
        """Whether this one is the newest of its story to its place; then earlier ones that were begun and left give way
        to it, else it does so itself. To be asked by who holds the claim."""

        def change(db: Database) -> bool:
            for one in _beside(db, delivery):
                if _is_after(one, delivery) and one.state not in GONE and not _outlasts(delivery, one):
                    plainrows.put(db, _given_way(_one(db, delivery.id), one, self._now()))
                    return False
            _overtake(db, delivery, (*NOT_BEGUN, "sending"))
            return True

        return self._home.act(change)

    def arrived(self, delivery: Delivery) -> None:
        """It stands there now in the place of what waited there for its time, and there is a way to that place: others
        need not wait longer for it."""

        def change(db: Database) -> None:
            _overtake(db, delivery, FOLLOWED)
            db.execute(
                "UPDATE delivery SET next_at = '' WHERE state = 'waiting' AND destination = ?", [delivery.destination]
            )

        self._home.act(change)

    @contextmanager
    def claim(self, destination: str, story: str) -> Iterator[bool]:
        """Be the only one who sends this story there, in this program and in all others; False: somebody else is.

        Raises DiskTrouble where no lock can be had: without one nothing is sent.
        """
        name = hashlib.sha256(f"{destination} {story}".encode()).hexdigest()[:32]
        folder = self._home.folder / FOLDER
        try:
            folder.mkdir(exist_ok=True)
            file = os.open(folder / f"{name}.lock", os.O_RDWR | os.O_CREAT, 0o644)
        except OSError as error:
            raise DiskTrouble(f"{folder} cannot be written, so nothing is sent: {error.strerror or error}.") from error
        try:
            try:
                mine = locked(file)
            except OSError as error:
                raise DiskTrouble(f"{folder} takes no locks, so nothing is sent: {error.strerror or error}.") from error
            yield mine
        finally:
            os.close(file)

    def _now(self) -> str:
        return stamp(self._home.clock())


def _one(db: Database, id: str) -> Delivery:
    found = plainrows.read(db, Delivery, "id = ?", [id])
    if not found:
        raise NotFound(f"There is no delivery {id}.")
    return found[0]


def add(db: Database, delivery: Delivery) -> Delivery:
    """Write it down, in the caller's transaction; as it stands then. Earlier ones of the same story to the same place
    that nobody is at give way: they would bring older words. It is the last one also when the clock was put back."""
    last = max((one.at for one in _beside(db, delivery)), default="")
    if last >= delivery.at:
        after = parse(last) + timedelta(milliseconds=1)
        delivery = replace(delivery, at=after.isoformat(timespec="milliseconds"))
    _overtake(db, delivery, NOT_BEGUN)
    plainrows.put(db, delivery)
    return delivery


NOT_BEGUN: tuple[State, ...] = ("waiting", "doubtful", "failed", "conflict")


def _overtake(db: Database, delivery: Delivery, states: Collection[State]) -> None:
    for one in _beside(db, delivery):
        if one.state in states and _is_after(delivery, one) and not _outlasts(one, delivery):
            plainrows.put(db, _given_way(one, delivery, delivery.at))


def _given_way(one: Delivery, to: Delivery, at: str) -> Delivery:
    steps = {**one.steps, "overtaken_by": to.id}
    return replace(one, state="cancelled", sentence=OVERTAKEN, next_at="", steps=steps, changed=at)


OVERTAKEN = "A newer delivery took its place."


def _beside(db: Database, delivery: Delivery) -> list[Delivery]:
    """The others of the same story to the same place, in the order in which they were decided."""
    where = "story = ? AND destination = ? AND id != ?"
    return plainrows.read(db, Delivery, where, [delivery.story, delivery.destination, delivery.id], "at, id")


def _is_after(one: Delivery, other: Delivery) -> bool:
    return (one.at, one.id) > (other.at, other.id)


def _outlasts(one: Delivery, newer: Delivery) -> bool:
    """A kill is taken back by nothing but a kill."""
    return one.act == "kill" and newer.act != "kill"


def stop_open(db: Database, sentence: str) -> int:
    """In what is a copy of an earlier time nothing is sent by itself: it may have arrived long since, and so may newer
    words. A person looks, and tries it again. How many were stopped; in the caller's transaction."""
    states = ", ".join(f"'{state}'" for state in OPEN)
    asked = f"UPDATE delivery SET state = 'failed', next_at = '', sentence = ? WHERE state IN ({states})"
    return int(db.execute(asked, [sentence]).rowcount)


def destroy(db: Database, story: str) -> None:
    """With a story goes what was sent of it; the photos of other stories at a destination stay known."""
    for table in ("delivery", "contribution"):
        db.execute(f"DELETE FROM {table} WHERE story = ?", [story])
    db.execute("DELETE FROM remote WHERE story = ? OR local = ?", [story, story])


OF_A_PAYLOAD = ("slug", "folder", "id", "status")
"""Stay when the words go: an address is kept by them."""


def without_words(db: Database, stories: Collection[str], record: str) -> None:
    """Of a photo or a quote that is destroyed no words stay in what was sent of the stories that had it, nor beside the
    files there. What of it left is known by its hash."""
    db.execute("DELETE FROM remote WHERE kind = 'photo' AND json_extract(sent, '$.photo') = ?", [record])
    marks = ", ".join("?" * len(stories))
    for one in plainrows.read(db, Remote, f"kind = 'story' AND story IN ({marks})", stories):
        sent = {name: _wordless(value) for name, value in one.sent.items() if name != "late"}
        plainrows.put(db, replace(one, sent=_wordless(sent), arrived={**one.arrived, "words": ""}))
    for sending in plainrows.read(db, Delivery, f"story IN ({marks})", stories):
        if "conflict" in sending.steps:
            steps = {**sending.steps, "conflict": {"ours": "", "there": None}}
            plainrows.put(db, replace(sending, steps=steps))


def _wordless(said: Any) -> Any:
    if not isinstance(said, dict):
        return said
    kept = {name: value for name, value in said.get("fields", {}).items() if name in OF_A_PAYLOAD}
    return said | ({"fields": kept} if "fields" in said else {}) | ({"words": ""} if "words" in said else {})
