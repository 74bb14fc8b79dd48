"""What a story learns when it has arrived: that it is out, since when, and where."""

from typing import Any

from deskeditor.cms.site import Item, There
from deskeditor.news.deliveries import Delivery
from deskeditor.news.times import stamp
from deskeditor.news.workflow import state
from deskeditor.newsroom import Newsroom


def story_went(newsroom: Newsroom, delivery: Delivery, item: Item, there: There) -> None:
    """Set the state of the story, and when it was first published. A story that was moved on meanwhile is left."""
    story = newsroom.story(delivery.story)
    meaning = state(story.state).meaning
    said: dict[str, Any] = {}
    if there.status == "scheduled" and meaning == "ready":
        said["state"] = "scheduled"
    if there.status == "published":
        if not story.first_published:
            said["first_published"] = delivery.due or stamp(newsroom.clock())
        if meaning in ("ready", "scheduled"):
            said["state"] = "published"
    if said:
        newsroom.set_fields(delivery.story, **said)
