"""What another copy of the newsroom has of destinations, deliveries and readers' comments, put into ours.

What is known of the items there comes along, or a story that the other copy sent would be sent again from here. What
is still on its way stays the business of the copy in which it was decided: of two that send it, one would be too many.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sqlite_utils import Database

from deskeditor.news.deliveries import ENDED, FOLLOWED, Contribution, Delivery, Remote
from deskeditor.news.destinations import Destination
from deskeditor.store import log, plainrows


@dataclass(frozen=True, slots=True)
class Coming:
    destinations: Sequence[Destination] = ()
    deliveries: Sequence[Delivery] = ()
    remotes: Sequence[Remote] = ()
    contributions: Sequence[Contribution] = ()

    @property
    def anything(self) -> bool:
        return bool(self.destinations or self.deliveries or self.remotes or self.contributions)


def lacking(theirs: Database, ours: Database) -> Coming:
    """What they have and we lack, or have as it stood earlier."""
    here = {one.id: one for one in plainrows.read(ours, Destination)}
    deliveries = {one.id: one for one in plainrows.read(ours, Delivery)}
    remotes = {_key(one): one for one in plainrows.read(ours, Remote)}
    comments = {(one.destination, one.remote_id): one for one in plainrows.read(ours, Contribution)}
    return Coming(
        [one for one in plainrows.read(theirs, Destination) if one.id not in here],
        [one for one in plainrows.read(theirs, Delivery) if _comes(one, deliveries) and _is_here(ours, one)],
        [one for one in plainrows.read(theirs, Remote) if _is_newer(one, remotes) and _is_here(ours, one)],
        [
            made
            for one in plainrows.read(theirs, Contribution)
            if _is_here(ours, one)
            for made in _decided(one, comments)
        ],
    )


def take_in(db: Database, coming: Coming) -> int:
    """In the caller's transaction; how many rows were put in. New destinations come last in the list."""
    last = int(db.execute("SELECT coalesce(max(position), 0) FROM destination").fetchone()[0])
    for at, one in enumerate(coming.destinations, last + 1):
        plainrows.put(db, replace(one, position=at))
    for row in (*coming.deliveries, *coming.remotes, *coming.contributions):
        plainrows.put(db, row)
    return sum(map(len, (coming.destinations, coming.deliveries, coming.remotes, coming.contributions)))


def _key(one: Remote) -> tuple[str, str, str]:
    return one.destination, one.kind, one.local


def _comes(one: Delivery, known: Mapping[str, Delivery]) -> bool:
    """Whether it came to an end there, or is only looked at, and is not here so."""
    stands = known.get(one.id)
    later = stands is None or (one.changed > stands.changed and stands.state not in ENDED)
    return later and one.state in (*ENDED, *FOLLOWED)


def _is_newer(one: Remote, known: Mapping[tuple[str, str, str], Remote]) -> bool:
    stands = known.get(_key(one))
    return stands is None or one.at > stands.at


def _is_here(ours: Database, one: Delivery | Remote | Contribution) -> bool:
    """Whether its story is here; terms and authors there are of no story."""
    return not one.story or (log.kind_of(ours, one.story) is not None and not log.is_destroyed(ours, one.story))


def _decided(one: Contribution, known: Mapping[tuple[str, str], Contribution]) -> tuple[Contribution, ...]:
    """A comment that is not here, or was decided there later; one that is here keeps its id. The reader's address stays
    in the copy that fetched it: this one gets it from the site."""
    stands = known.get((one.destination, one.remote_id))
    if stands is None:
        return (replace(one, email=""),)
    if one.decided_at <= stands.decided_at:
        return ()
    used = tuple(dict.fromkeys((*stands.used, *one.used)))
    return (replace(one, id=stands.id, email=stands.email, used=used),)
