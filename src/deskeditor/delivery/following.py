"""What was handed over with a time is looked at until it is seen live; a time that was missed is an alarm."""

from datetime import timedelta

from deskeditor.cms.secrets import Secrets
from deskeditor.cms.troubles import Trouble
from deskeditor.delivery.memory import Kept
from deskeditor.delivery.sending import opened
from deskeditor.news.deliveries import Delivery
from deskeditor.news.times import parse, stamp
from deskeditor.newsroom import Newsroom

GRACE_S = 120
"""So long after its time a story may appear without an alarm: sites look at their clock when somebody visits them."""
LOOK_S = 30


def follow(newsroom: Newsroom, delivery: Delivery, secrets: Secrets) -> None:
    """Look whether a scheduled story is live. Raises DiskTrouble."""
    destination = newsroom.destinations.one(delivery.destination)
    known, now = Kept(newsroom, destination.id).get("story", delivery.story), newsroom.clock()
    late_s = (now - parse(delivery.due)).total_seconds() if delivery.due else 0.0
    next_at = stamp(now + timedelta(seconds=LOOK_S))
    try:
        site = opened(destination, secrets)
        try:
            there = site.find(delivery.story, known.remote_id if known else "")
        finally:
            site.close()
    except Trouble as trouble:
        state = "missed" if late_s > GRACE_S else "scheduled"
        newsroom.outbox.put(delivery.id, state=state, sentence=str(trouble), next_at=next_at)
        return
    if there is not None and there.status == "published" and not there.gone:
        newsroom.outbox.finish(delivery.id, None, (), state="done", sentence="It was seen live.", next_at="")
        story = newsroom.story(delivery.story)
        newsroom.set_fields(
            delivery.story, state="published", first_published=story.first_published or delivery.due or stamp(now)
        )
        return
    if late_s > GRACE_S:
        sentence = f"It should have been live {int(late_s // 60)} minutes ago, and is not: look at {destination.name}."
        newsroom.outbox.put(delivery.id, state="missed", sentence=sentence, next_at=next_at)
        return
    newsroom.outbox.put(delivery.id, next_at=next_at)
