"""What was decided after a story had left and would have kept it here: an alarm, for a person to correct or kill it."""

import threading
from collections.abc import Collection

from deskeditor.delivery.deciding import asked_exit, later_blockers
from deskeditor.delivery.items import published_then, sent_of
from deskeditor.news.deliveries import FOLLOWED, Delivery
from deskeditor.news.problems import NotFound, Problem
from deskeditor.newsroom import Newsroom

NOT_OF_THE_COPY = ("state", "mixed", "suggestions", "needed check")
"""That somebody works on the story again or proposes something, that it was merged, or that the house wants more checks
by now, says nothing of what was sent."""


AT_FIRST = 50
"""Deliveries whose stories are looked at when the watch begins: others may have decided something meanwhile."""


class Watch:
    """Hears which records change, and looks whether stories that are out should be. `look` may be called from any
    thread."""

    def __init__(self, newsroom: Newsroom) -> None:
        self._newsroom = newsroom
        self._lock = threading.Lock()
        self._changed = {one.story for one in newsroom.outbox.newest(AT_FIRST)}
        self.close = newsroom.on_projected(self._hear)

    def look(self) -> tuple[Delivery, ...]:
        """The deliveries of stories with changed records that are now alarming, or no more. Raises DiskTrouble."""
        with self._lock:
            changed, self._changed = self._changed, set()
        return tuple(one for story in _stories(self._newsroom, changed) for one in look_again(self._newsroom, story))

    def _hear(self, changed: frozenset[str]) -> None:
        with self._lock:
            self._changed |= changed


def _stories(newsroom: Newsroom, changed: Collection[str]) -> list[str]:
    """Those of these records that are stories, and those that the quotes among them belong to."""
    found: dict[str, None] = {}
    for id in changed:
        try:
            kind = newsroom.kind_of(id)
            if kind == "story":
                found[id] = None
            elif kind == "quote":
                found[newsroom.quote(id).story] = None
        except NotFound:
            continue
    return [id for id in found if id]


def look_again(newsroom: Newsroom, story: str) -> list[Delivery]:
    """Ask the gate again about what was sent of a story; those whose alarms changed. Raises DiskTrouble."""
    newest: dict[str, Delivery] = {}
    for one in newsroom.outbox.of_story(story):
        if one.state in ("done", *FOLLOWED):
            newest.setdefault(one.destination, one)
    changed = []
    for one in newest.values():
        alarm = _alarm(newsroom, one)
        if tuple(alarm) != one.alarm:
            newsroom.outbox.step(one.id, "alarm", alarm)
            changed.append(newsroom.outbox.one(one.id))
    return changed


def _alarm(newsroom: Newsroom, delivery: Delivery) -> list[str]:
    if delivery.wanted == "withdrawn" or delivery.act == "kill":
        return []
    try:
        destination = newsroom.destinations.one(delivery.destination)
        kept = sent_of(newsroom, delivery)
        exit = asked_exit(destination, delivery.wanted)
        found = later_blockers(newsroom, delivery, published_then(newsroom, kept), exit)
    except Problem:
        return []
    return list(dict.fromkeys(finding.sentence for finding in found if finding.code not in NOT_OF_THE_COPY))
