"""What a story learns when it has arrived: that it is out and since when, that it waits for its time or no more."""

from datetime import datetime
from typing import Any

from deskeditor.news.deliveries import FOLLOWED, Delivery
from deskeditor.news.times import parse, stamp
from deskeditor.news.workflow import state
from deskeditor.newsroom import Newsroom

OUT_SINCE = "out since"
"""In `Delivery.steps`: the time that stands in the files of a story that is out with them."""


def out_since(delivery: Delivery, now: datetime) -> str:
    """When it was published (UTC): at its time by a site that kept it until then, else now, which may be later."""
    if not delivery.due or delivery.state in FOLLOWED:
        return delivery.due or stamp(now)
    return stamp(max(parse(delivery.due), now))


def story_went(newsroom: Newsroom, delivery: Delivery, status: str) -> None:
    """Set the state of the story by its status there, and when it was first published. A story that was moved on
    meanwhile is left, and so is one whose newsroom has no such state."""
    story = newsroom.story(delivery.story)
    meaning = state(story.state).meaning
    said: dict[str, Any] = {}
    if status == "scheduled" and meaning == "ready" and "scheduled" in newsroom.profile.states:
        said["state"] = "scheduled"
    if status == "published":
        if not story.first_published:
            said["first_published"] = str(delivery.steps.get(OUT_SINCE) or out_since(delivery, newsroom.clock()))
        if meaning not in ("live", "withdrawn"):  # an editor may have let a draft pass
            said["state"] = "published"
    if status in ("draft", "pending") and meaning == "scheduled" and not _waits_elsewhere(newsroom, delivery):
        said["state"] = "ready"
    if said:
        newsroom.set_fields(delivery.story, **said)


def _waits_elsewhere(newsroom: Newsroom, delivery: Delivery) -> bool:
    others = newsroom.outbox.of_story(delivery.story)
    return any(one.state in FOLLOWED and one.destination != delivery.destination for one in others)
