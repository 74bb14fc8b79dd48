"""A caption, a credit or an alternative text that was changed after the story went out reaches everywhere the photo is.

The words around the photo stay as they were sent: a story that somebody is at work on does not leave half done because
a name in a caption was wrong.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from deskeditor.delivery.corrections import Unsent, destinations_of
from deskeditor.delivery.deciding import exit_of
from deskeditor.delivery.items import CAPTIONS, published_then, sent_of, with_captions
from deskeditor.ledger.asking import asked, raise_for, unless_changed
from deskeditor.news.deliveries import FOLLOWED, OPEN, Delivery
from deskeditor.news.destinations import Destination
from deskeditor.news.ids import new_id
from deskeditor.news.problems import Problem
from deskeditor.news.published import Published, PublishedPhoto
from deskeditor.newsroom import Leaving, Newsroom


@dataclass(frozen=True, slots=True)
class Behind:
    """A destination where photos have other words than here. `last`: the delivery that brought what is there."""

    destination: Destination
    photos: tuple[str, ...]
    """Their names in the story."""
    last: Delivery


def behind(newsroom: Newsroom, story_id: str) -> list[Behind]:
    """Where the photos of a story have other words than here. Raises NotFound."""
    if newsroom.story(story_id).pubstatus == "canceled":
        return []
    now, sent = newsroom.snapshot(story_id), newsroom.outbox.of_story(story_id)
    found = []
    for destination in destinations_of(newsroom, story_id):
        there = (d for d in sent if d.destination == destination.id and d.state in ("done", *FOLLOWED, *OPEN))
        last = next(there, None)
        if last is None or not last.kept or last.wanted == "withdrawn":
            continue
        then = sent_of(newsroom, last)
        described = with_captions(then, now)
        names = tuple(_differing(published_then(newsroom, then), published_then(newsroom, described)))
        if names:
            found.append(Behind(destination, names, last))
    return found


def send_captions(newsroom: Newsroom, story_id: str) -> tuple[tuple[Delivery, ...], tuple[Unsent, ...]]:
    """Bring the words of the photos up to date wherever they are others; those that may not leave are told."""
    made, unsent = [], []
    for one in behind(newsroom, story_id):
        try:
            made.append(_decide(newsroom, story_id, one))
        except Problem as problem:
            unsent.append(Unsent(one.destination, str(problem)))
    return tuple(made), tuple(unsent)


def _decide(newsroom: Newsroom, story_id: str, one: Behind) -> Delivery:
    """Raises Refused."""
    words_of = str(one.last.steps.get("words_of", "")) or one.last.kept
    would = with_captions(newsroom.version_value(words_of), newsroom.snapshot(story_id))
    leaving = published_then(newsroom, would)
    verdict = asked(newsroom, leaving, exit_of(one.destination, one.last.wanted), story=would.story)
    raise_for(verdict.blockers)
    passed = [finding.key for finding in verdict.findings]
    steps = {"passed": passed, "words_of": words_of}
    delivery = Delivery(new_id(), story_id, one.destination.id, "captions", one.last.wanted, one.last.due, steps=steps)
    return newsroom.dispatch(Leaving(story_id, {}, unless_changed(newsroom, leaving, verdict)), [delivery])[0]


def _differing(then: Published, now: Published) -> Iterator[str]:
    there = {photo.id: photo for photo in then.photos}
    for photo in now.photos:
        if photo.id in there and _words(photo) != _words(there[photo.id]):
            yield photo.name


def _words(photo: PublishedPhoto) -> tuple[object, ...]:
    return tuple(getattr(photo, name) for name in CAPTIONS)
