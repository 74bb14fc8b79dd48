"""Out of the outbox: one attempt at a delivery, what came of it, its receipt.

`attempt` goes on with one delivery until it is done or has to wait. Whoever runs the outbox (`delivery.running`) calls
it again when its time has come; the command line does so until the end.
"""

import logging
from collections.abc import Callable, Generator, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from deskeditor.cms.delivering import Conflict, Outcome, deliver
from deskeditor.cms.dropping import Dropped, drop
from deskeditor.cms.registry import kind_named
from deskeditor.cms.secrets import Secrets
from deskeditor.cms.site import Drop, Payload, Site, There
from deskeditor.cms.steps import Patience, Step
from deskeditor.cms.troubles import Busy, Doubtful, NoSecret, Unreachable
from deskeditor.delivery.afterwards import OUT_SINCE, out_since, story_went
from deskeditor.delivery.deciding import NEEDS_SECRET, asked_exit, exit_of, later_blockers
from deskeditor.delivery.items import files_for, item_of, keep_place, place_of, published_then, sent_of
from deskeditor.delivery.memory import Kept
from deskeditor.delivery.opening import opened
from deskeditor.delivery.timing import (
    Early,
    next_look,
    raise_if_early,
    raise_if_embargoed_there,
    wanted_at,
)
from deskeditor.ledger.scanning import inspect
from deskeditor.news.deliveries import ENDED, Delivery, Remote
from deskeditor.news.destinations import Destination, Wanted
from deskeditor.news.gate import Exit
from deskeditor.news.ids import new_id
from deskeditor.news.problems import BadInput, DiskTrouble, Problem, Refused
from deskeditor.news.published import Published
from deskeditor.news.records import Story
from deskeditor.news.snapshot import Snapshot
from deskeditor.news.times import stamp
from deskeditor.newsroom import Newsroom, Receipt

logger = logging.getLogger(__name__)
FIRST_PAUSE_S, LONGEST_PAUSE_S = 5.0, 900.0
LONGEST_PAUSE_OF_KILL_S = 60.0
"""What takes a story down is tried often."""
LONGEST_ASKED_S = 3600.0
"""No site can ask for more patience than this: a story is no story tomorrow."""


def attempt(
    newsroom: Newsroom,
    delivery_id: str,
    secrets: Secrets,
    *,
    overwrite: bool = False,
    patience: Patience = Patience(),
) -> Iterator[Step]:
    """Go on with a delivery until it is done or has to wait; what came of it stands in the outbox afterwards. Yields
    before each thing that it does; stop asking to stop there. Raises DiskTrouble."""
    found = newsroom.outbox.one(delivery_id)
    with newsroom.outbox.claim(found.destination, found.story) as mine:
        delivery = newsroom.outbox.one(delivery_id)
        if not mine or delivery.state in ENDED or not newsroom.outbox.newest_first(delivery):
            return
        if overwrite:
            delivery = replace(delivery, steps={**delivery.steps, "overwrite": True})
        try:
            yield from _attempt(newsroom, delivery, secrets, patience)
        except Problem as problem:
            _stopped(newsroom, delivery, problem)
        except Exception:
            # A fault of ours, or of a plug-in: it must neither be done again and again, nor keep others from leaving.
            _put(newsroom, delivery, "failed", "A fault in the program came in the way; it is in the log.", "")
            raise


def _attempt(newsroom: Newsroom, delivery: Delivery, secrets: Secrets, patience: Patience) -> Iterator[Step]:
    destination, now = newsroom.destinations.one(delivery.destination), newsroom.clock()
    if destination.gone:
        raise BadInput(f"{destination.name} was removed from the destinations.")
    kind = kind_named(destination.kind)
    drops = kind.drop
    holds = bool(delivery.steps.get("held")) or (drops and exit_of(destination, "published") == "public")
    holds = holds or not kind.schedules
    wanted = delivery.wanted if drops and not holds else wanted_at(delivery, now, hold=holds)
    kept = sent_of(newsroom, delivery)
    _ask_again(newsroom, delivery, kept.story, published_then(newsroom, kept), asked_exit(destination, wanted))
    newsroom.outbox.put(delivery.id, state="sending", attempts=delivery.attempts + 1, sentence="", next_at="")
    place = opened(destination, secrets)
    try:
        if drops:
            yield from _drop(newsroom, delivery, destination, kept, place)
        else:
            yield from _deliver(newsroom, delivery, destination, kept, place, wanted, patience)
    finally:
        place.close()


def _drop(
    newsroom: Newsroom, delivery: Delivery, destination: Destination, kept: Snapshot, place: Drop
) -> Iterator[Step]:
    if _goes_out(delivery, destination):
        delivery, kept = _since(newsroom, delivery, kept)
    lies = place_of(newsroom, kept, destination)
    files = files_for(newsroom, kept, destination, lies, delivery.at)
    inspect(newsroom, published_then(newsroom, kept, delivery.at), files)
    keep_place(newsroom, delivery.story, destination.id, lies)
    dropping = drop(
        place,
        files,
        Kept(newsroom, destination),
        destination=destination.id,
        story=delivery.story,
        delivery=delivery.id,
        overwrite=bool(delivery.steps.get("overwrite")),
    )
    dropped = yield from _told(newsroom, delivery, dropping)
    _dropped(newsroom, delivery, destination, dropped)


def _goes_out(delivery: Delivery, destination: Destination) -> bool:
    """Whether it is out for readers when its files are there."""
    return exit_of(destination, delivery.wanted) == "public" and delivery.wanted in ("published", "scheduled")


def _since(newsroom: Newsroom, delivery: Delivery, kept: Snapshot) -> tuple[Delivery, Snapshot]:
    """Files say since when the story is out. The first time that is now, however often it is tried; and the same files
    are made of it whenever it is sent again."""
    first = kept.story.first_published or newsroom.story(delivery.story).first_published
    if not first:
        first = str(delivery.steps.get(OUT_SINCE) or out_since(delivery, newsroom.clock()))
        newsroom.outbox.step(delivery.id, OUT_SINCE, first)
        delivery = replace(delivery, steps={**delivery.steps, OUT_SINCE: first})
    return delivery, replace(kept, story=replace(kept.story, first_published=first))


def _deliver(
    newsroom: Newsroom,
    delivery: Delivery,
    destination: Destination,
    kept: Snapshot,
    site: Site,
    wanted: Wanted,
    patience: Patience,
) -> Iterator[Step]:
    item = item_of(newsroom, kept, destination, wanted, delivery.act, delivery.due, delivery.at)
    if wanted == "withdrawn" and not item.notice:  # it is no kill: there is nothing to be said in its place
        item = replace(item, rules=replace(item.rules, kill="take down"))
    delivering = deliver(
        site,
        item,
        Kept(newsroom, destination),
        newsroom.clock,
        destination=destination.id,
        delivery=delivery.id,
        overwrite=bool(delivery.steps.get("overwrite")),
        inspect=lambda files: inspect(newsroom, item.copy.story, files),
        patience=patience,
    )

    def look_once_more(step: Step) -> None:
        if step.name != "write":
            return
        # The site was asked by now, so its clock is known; and photos may have taken minutes.
        raise_if_early(delivery, wanted, newsroom.clock(), site.skew_s)
        _ask_again(newsroom, delivery, kept.story, item.copy.story, asked_exit(destination, wanted))
        if wanted == "published":
            raise_if_embargoed_there(newsroom.story(delivery.story).embargo, newsroom.clock(), site.skew_s)

    outcome = yield from _told(newsroom, delivery, delivering, look_once_more)
    _arrived(newsroom, delivery, destination, outcome)


def _ask_again(newsroom: Newsroom, delivery: Delivery, kept: Story, leaving: Published, exit: Exit) -> None:
    """What the gate says now, to the words that were let through then. Raises Refused."""
    said = [finding.sentence for finding in later_blockers(newsroom, delivery, leaving, exit)]
    killed = newsroom.story(delivery.story).pubstatus == "canceled" and kept.pubstatus != "canceled"
    if killed and not _takes_down(delivery):
        said.append("The story has been killed since.")
    if said:
        raise Refused(" ".join(dict.fromkeys(said)))


def _takes_down(delivery: Delivery) -> bool:
    return delivery.act == "kill" or delivery.wanted == "withdrawn"


def _told(
    newsroom: Newsroom,
    delivery: Delivery,
    steps: Generator[Step, None, Any],
    before: Callable[[Step], None] = lambda step: None,
) -> Generator[Step, None, Any]:
    """Each step is written into the outbox, for whoever looks at it; `before` may raise what keeps it undone."""
    try:
        while True:
            try:
                step = next(steps)
            except StopIteration as end:
                return end.value
            before(step)
            newsroom.outbox.put(delivery.id, sentence=step.sentence)
            yield step
    finally:
        steps.close()


def _dropped(newsroom: Newsroom, delivery: Delivery, destination: Destination, dropped: Dropped) -> None:
    said = "Nothing had to be written: it is there as it is." if dropped.unchanged else ""
    receipt = _receipt(newsroom, delivery, destination, dropped.remote, dropped.hash, unchanged=dropped.unchanged)
    newsroom.outbox.finish(delivery.id, receipt, state="done", sentence=said, hash=dropped.hash)
    newsroom.outbox.arrived(delivery)
    if _goes_out(delivery, destination):
        story_went(newsroom, delivery, "published")


def _arrived(newsroom: Newsroom, delivery: Delivery, destination: Destination, outcome: Outcome) -> None:
    there, digest = outcome.there, outcome.payload.hash
    waits = there.status == "scheduled"
    said = "Nothing had to be sent: it is there as it is." if outcome.unchanged else ""
    receipt = _receipt(newsroom, delivery, destination, outcome.remote, digest, unchanged=outcome.unchanged)
    newsroom.outbox.finish(
        delivery.id,
        receipt,
        state="scheduled" if waits else "done",
        sentence="It is there and waits for its time." if waits else said,
        hash=digest,
        next_at=next_look(delivery.due, newsroom.clock()) if waits else "",
        differences=outcome.differences,
    )
    newsroom.outbox.arrived(delivery)
    story_went(newsroom, delivery, there.status)


def _receipt(
    newsroom: Newsroom, delivery: Delivery, destination: Destination, remote: Remote, digest: str, *, unchanged: bool
) -> Receipt | None:
    """None when nothing was sent, and there is a receipt of what is there: of an answer that was lost there is none."""
    sent = newsroom.outbox.of_story(delivery.story)
    known = (one.hash for one in sent if one.destination == destination.id and one.receipt)
    if unchanged and digest in known:
        return None
    outcome = {"kill": "killed", "correction": "corrected", "update": "updated"}.get(delivery.act, "sent")
    outcome = "withdrawn" if delivery.wanted == "withdrawn" and outcome == "sent" else outcome
    return Receipt(
        new_id(),
        delivery.story,
        newsroom.clock().isoformat(timespec="milliseconds"),
        delivery.person,
        exit_of(destination, delivery.wanted),
        destination.name,
        destination.kind if not kind_named(destination.kind).drop else destination.rules.format,
        delivery.version,
        digest,
        remote.remote_id,
        remote.url,
        outcome,
        delivery.note,
    )


def _stopped(newsroom: Newsroom, delivery: Delivery, problem: Problem) -> None:
    """What came in the way, and what is done about it."""
    again, now = newsroom.outbox.one(delivery.id), newsroom.clock()
    match problem:
        case Early():
            steps = {**again.steps, "held": True}
            newsroom.outbox.put(
                delivery.id, state="waiting", sentence=str(problem), next_at=stamp(problem.until), steps=steps
            )
        case Conflict():
            steps = {**again.steps, "conflict": conflict_of(problem.there, problem.payload)}
            newsroom.outbox.put(delivery.id, state="conflict", sentence=str(problem), next_at="", steps=steps)
        case Doubtful():
            next_at = _later(now, problem.retry_s or FIRST_PAUSE_S)
            # A look is no attempt: when the network is gone afterwards, the pauses begin small.
            newsroom.outbox.put(
                delivery.id, state="doubtful", sentence=str(problem), next_at=next_at, attempts=delivery.attempts
            )
        case NoSecret():
            steps = {**again.steps, NEEDS_SECRET: True}
            newsroom.outbox.put(delivery.id, state="failed", sentence=str(problem), next_at="", steps=steps)
        case Busy() | Unreachable() | DiskTrouble():
            said = f"{problem} It is tried again."
            _put(newsroom, delivery, "waiting", said, _later(now, pause_s(again, problem)))
        case Refused():
            _put(newsroom, delivery, "refused", str(problem), "")
        case _:
            _put(newsroom, delivery, "failed", str(problem), "")


def pause_s(delivery: Delivery, problem: Problem) -> float:
    """Twice as long after each attempt; a site that says how long it wants is believed, within reason."""
    if isinstance(problem, Busy) and problem.retry_s > 0:
        return min(problem.retry_s, LONGEST_ASKED_S)
    longest = LONGEST_PAUSE_OF_KILL_S if delivery.act == "kill" else LONGEST_PAUSE_S
    return float(min(FIRST_PAUSE_S * 2 ** min(max(delivery.attempts - 1, 0), 12), longest))


def conflict_of(there: There | None, payload: Payload | None) -> dict[str, Any]:
    """What stands there, and what would stand there (`ours`), for who has to decide."""
    ours = payload.words if payload else ""
    if there is None:
        return {"there": None, "ours": ours}
    return {
        "ours": ours,
        "there": {
            "words": there.words,
            "modified": there.modified,
            "by": there.by,
            "status": there.status,
            "gone": there.gone,
            "url": there.url,
            "edit_url": there.edit_url,
        },
    }


def _put(newsroom: Newsroom, delivery: Delivery, state: str, sentence: str, next_at: str) -> None:
    newsroom.outbox.put(delivery.id, state=state, sentence=sentence, next_at=next_at)


def _later(now: datetime, pause_s: float) -> str:
    return stamp(now + timedelta(seconds=max(1.0, pause_s)))
