"""What was handed over with a time is looked at until it is seen live; a time that was missed is an alarm."""

from dataclasses import dataclass, replace
from datetime import datetime

from deskeditor.cms.secrets import Secrets
from deskeditor.cms.site import There
from deskeditor.cms.troubles import Trouble
from deskeditor.delivery.afterwards import story_went
from deskeditor.delivery.alarms import look_again
from deskeditor.delivery.memory import Kept
from deskeditor.delivery.opening import opened
from deskeditor.delivery.sending import conflict_of
from deskeditor.delivery.timing import next_look
from deskeditor.news.deliveries import FOLLOWED, Delivery, State
from deskeditor.news.times import parse, spoken
from deskeditor.newsroom import Newsroom

GRACE_S = 120
"""So long after its time a story may appear without an alarm: sites look at their clock when somebody visits them. And
so long before it: clocks differ."""


@dataclass(frozen=True, slots=True)
class Seen:
    state: State
    sentence: str


def follow(newsroom: Newsroom, delivery: Delivery, secrets: Secrets) -> None:
    """Look whether a scheduled story is live. Raises DiskTrouble."""
    with newsroom.outbox.claim(delivery.destination, delivery.story) as mine:
        stands = newsroom.outbox.one(delivery.id)
        if stands.state not in FOLLOWED:
            return
        next_at = next_look(stands.due, newsroom.clock())
        if not mine:  # a newer version is on its way
            newsroom.outbox.put(stands.id, next_at=next_at)
            return
        destination = newsroom.destinations.one(stands.destination)
        memory = Kept(newsroom, destination)
        known = memory.get("story", stands.story)
        try:
            site = opened(destination, secrets)
            try:
                there = site.find(stands.story, known.remote_id if known else "")
            finally:
                site.close()
        except Trouble as trouble:
            state = "missed" if late_s(stands, newsroom.clock()) > GRACE_S else stands.state
            newsroom.outbox.put(stands.id, state=state, sentence=str(trouble), next_at=next_at)
            return
        seen = judged(stands, there, destination.name, newsroom.clock())
        if known is not None and there is not None:
            memory.keep(replace(known, url=there.url or known.url, arrived={**known.arrived, "status": there.status}))
        _keep(newsroom, stands, seen, there, next_at)


def _keep(newsroom: Newsroom, delivery: Delivery, seen: Seen, there: There | None, next_at: str) -> None:
    steps = delivery.steps
    if seen.state == "conflict":
        steps = {**steps, "conflict": conflict_of(there, None)}
    newsroom.outbox.put(
        delivery.id,
        state=seen.state,
        sentence=seen.sentence,
        next_at=next_at if seen.state in FOLLOWED else "",
        steps=steps,
    )
    if seen.state == "done":
        story_went(newsroom, delivery, "published")
    elif seen.state in FOLLOWED:
        look_again(newsroom, delivery.story)


def late_s(delivery: Delivery, now: datetime) -> float:
    """How long ago it should have been live, in seconds."""
    return (now - parse(delivery.due)).total_seconds() if delivery.due else 0.0


def judged(delivery: Delivery, there: There | None, name: str, now: datetime) -> Seen:
    """What it means that the item stands there so; `name`: of the destination."""
    late = late_s(delivery, now)
    due = spoken(delivery.due) if delivery.due else ""
    if there is None or there.gone == "deleted":
        return Seen("conflict", f"It was deleted on {name}, so it will not appear there at its time.")
    if there.gone == "trash":
        return Seen("conflict", f"It was put into the trash on {name}, so it will not appear there at its time.")
    if there.status == "published":
        if late < -GRACE_S:
            return Seen("conflict", f"It is live on {name} already, before its time: {due}.")
        return Seen("done", "It was seen live.")
    if there.status != "scheduled":
        return Seen("conflict", f"Somebody took it off the schedule on {name}: it is “{there.status}” there.")
    if late > GRACE_S:
        minutes = int(late // 60)
        return Seen("missed", f"It should have been live {minutes} minutes ago, and is not: look at {name}.")
    return Seen("scheduled", "It is there and waits for its time.")
