"""The outbox at work: what is ready is gone on with, one after the other, until nothing is left to do now."""

import logging
from collections.abc import Generator, Iterator
from datetime import datetime
from threading import Event

from deskeditor.cms.secrets import Secrets
from deskeditor.cms.steps import Patience, Step
from deskeditor.delivery.deciding import NEEDS_SECRET, retry
from deskeditor.delivery.following import follow
from deskeditor.delivery.sending import attempt
from deskeditor.news.deliveries import FOLLOWED, Delivery
from deskeditor.news.problems import NotFound
from deskeditor.news.times import parse, stamp
from deskeditor.newsroom import Newsroom

SHORTEST_WAIT_S, LONGEST_WAIT_S = 1.0, 60.0

logger = logging.getLogger(__name__)


def run_ready(
    newsroom: Newsroom,
    secrets: Secrets,
    patience: Patience = Patience(),
) -> Generator[tuple[Delivery, Step]]:
    """Go on with all that is ready now. Raises DiskTrouble."""
    for delivery in newsroom.outbox.ready(stamp(newsroom.clock())):
        for step in go_on(newsroom, delivery, secrets, patience):
            yield delivery, step


def take_up(newsroom: Newsroom, secrets: Secrets) -> None:
    """Let those go on that failed for want of a password or key which is known by now. Raises DiskTrouble."""
    for delivery in newsroom.outbox.newest():
        if delivery.state == "failed" and delivery.steps.get(NEEDS_SECRET) and secrets.get(delivery.destination):
            retry(newsroom, delivery.id)


def go_on(newsroom: Newsroom, delivery: Delivery, secrets: Secrets, patience: Patience) -> Iterator[Step]:
    """One attempt, or one look. A story that was destroyed meanwhile is passed over. Raises DiskTrouble."""
    try:
        if delivery.state in FOLLOWED:
            follow(newsroom, delivery, secrets)
        else:
            yield from attempt(newsroom, delivery.id, secrets, patience=patience)
    except NotFound as gone:
        logger.info("a delivery was not gone on with: %s", gone)


def run_one(
    newsroom: Newsroom,
    delivery_id: str,
    secrets: Secrets,
    stop: Event,
    patience: Patience = Patience(),
    *,
    patient: bool = True,
) -> Iterator[Step]:
    """Go on with this delivery until it has come to an end, or somebody has to do something; waits in between. Without
    `patient` only for an answer that was lost, and not for the network or its time."""
    while not stop.is_set():
        yield from attempt(newsroom, delivery_id, secrets, patience=patience)
        stands = newsroom.outbox.one(delivery_id)
        if stands.state not in ("waiting", "sending", "doubtful") or (stands.state != "doubtful" and not patient):
            return
        stop.wait(seconds_until(stands.next_at, newsroom.clock()))


def run_outbox(
    newsroom: Newsroom,
    secrets: Secrets,
    stop: Event,
    patience: Patience = Patience(),
    *,
    only: str = "",
    wait: bool = False,
) -> Iterator[tuple[Delivery, Step | None]]:
    """Go on with all that is ready, each before anything is done for it (None) and at each step; with `wait` until
    nothing is left to do. `only`: the id of a destination. Raises DiskTrouble."""
    while not stop.is_set():
        for delivery in newsroom.outbox.ready(stamp(newsroom.clock())):
            if only and delivery.destination != only:
                continue
            yield delivery, None
            for step in go_on(newsroom, delivery, secrets, patience):
                yield delivery, step
        next_at = newsroom.outbox.next_at(only)
        if not wait or not next_at:
            return
        stop.wait(seconds_until(next_at, newsroom.clock()))


def seconds_until(at: str, now: datetime) -> float:
    """At least a little: another program may be at it; at most a minute: a computer that slept must not oversleep."""
    left = (parse(at) - now).total_seconds() if at else 0.0
    return min(max(left, SHORTEST_WAIT_S), LONGEST_WAIT_S)
