"""Reader comments: fetched from where a story is out, decided on from here, and turned into a quote or a tip.

The site is asked first and the newsroom told afterwards: what stands here is what stands there. A reader's e-mail
address goes nowhere from here, neither into a quote nor into a tip.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from typing import Any

from deskeditor.checks.comments import flags
from deskeditor.cms.registry import kind_named
from deskeditor.cms.secrets import Secrets
from deskeditor.delivery.opening import opened
from deskeditor.news.deliveries import Contribution, ContributionState, Remote
from deskeditor.news.destinations import Destination
from deskeditor.news.ids import new_id
from deskeditor.news.problems import BadInput, NotFound, Problem
from deskeditor.newsroom import Newsroom

LONGEST_NAME = 60
"""Characters of a tip's slugline."""
MEDIUM = "social media"


@dataclass(frozen=True, slots=True)
class Fetched:
    """What was fetched of one story from one destination: how many comments, how many of them new. `sentence`: why it
    could not be."""

    destination: Destination
    story: str
    found: int = 0
    new: int = 0
    sentence: str = ""


def fetch(newsroom: Newsroom, secrets: Secrets, stories: Collection[str] = ()) -> Iterator[Fetched]:
    """Fetch the comments on these stories, or on all that are out, from everywhere that has comments. One site that
    does not answer does not keep the others back."""
    answered = False
    for one in _fetch_all(newsroom, secrets, stories):
        answered |= not one.sentence
        yield one
    if answered:
        at = newsroom.clock().isoformat(timespec="seconds")
        known = newsroom.settings.get("comments_fetched") if stories else {}
        newsroom.settings.set("comments_fetched", {**known, **dict.fromkeys(stories or ("",), at)})


def fetched_at(newsroom: Newsroom, story: str = "") -> str:
    """When the comments on a story, or on all of them, were fetched last and a site answered; empty: never."""
    known = newsroom.settings.get("comments_fetched")
    return max(str(known.get("", "")), str(known.get(story, "")))


def _fetch_all(newsroom: Newsroom, secrets: Secrets, stories: Collection[str]) -> Iterator[Fetched]:
    for destination in newsroom.destinations.all():
        if not kind_named(destination.kind).moderates:
            continue
        there = newsroom.outbox.remotes(destination.id, "story")
        items = [one for one in there.values() if one.remote_id and (not stories or one.story in stories)]
        if items:
            yield from _fetch(newsroom, secrets, destination, items)


def _fetch(newsroom: Newsroom, secrets: Secrets, destination: Destination, items: list[Remote]) -> Iterator[Fetched]:
    try:
        site = opened(destination, secrets)
    except Problem as problem:
        yield Fetched(destination, "", sentence=str(problem))
        return
    try:
        for item in items:
            try:
                yield _fetch_one(newsroom, site, destination, item)
            except Problem as problem:
                yield Fetched(destination, item.story, sentence=str(problem))
    finally:
        site.close()


def _fetch_one(newsroom: Newsroom, site: Any, destination: Destination, item: Remote) -> Fetched:
    try:
        language = newsroom.story(item.story).language
    except NotFound:
        return Fetched(destination, item.story)
    said = [
        replace(one, id=new_id(), flags=flags(one.words, language)) for one in site.comments(item.remote_id, item.story)
    ]
    gone = _gone(newsroom, destination, item.story, {one.remote_id for one in said})
    if gone and not site.sees_all():
        gone = [one for one in gone if one.state == "approved"]
    new = newsroom.contributions.fetched(said)
    for one in gone:
        newsroom.contributions.put(one.id, state="gone")
    return Fetched(destination, item.story, len(said), new)


def _gone(newsroom: Newsroom, destination: Destination, story: str, there: set[str]) -> list[Contribution]:
    """Those that were deleted there: what they said is kept here."""
    known = newsroom.contributions.of_story(story)
    return [c for c in known if c.destination == destination.id and c.state != "gone" and c.remote_id not in there]


def decide_on(
    newsroom: Newsroom, contribution_id: str, state: ContributionState, secrets: Secrets, note: str = ""
) -> Contribution:
    """Approve, hold, reject or trash it on its site, then here. Doing it twice changes nothing more.

    Raises Trouble when the site does not do it; nothing is changed here then. Raises NotFound, BadInput.
    """
    stands = newsroom.contributions.one(contribution_id)
    if state == "gone" or stands.state == "gone":
        raise BadInput("This comment was deleted on its site; nothing can be decided about it there.")
    destination = newsroom.destinations.one(stands.destination)
    site = opened(destination, secrets)
    try:
        site.moderate(stands.remote_id, state)
    finally:
        site.close()
    at = newsroom.clock().isoformat(timespec="seconds")
    return newsroom.contributions.put(
        contribution_id, state=state, decided_by=newsroom.me, decided_at=at, note=note or stands.note
    )


def as_quote(newsroom: Newsroom, contribution_id: str) -> str:
    """Record what the reader wrote as a quote of the story; the id of the quote. It is unverified: nobody knows yet who
    wrote it. A second time it is the same quote."""
    said = newsroom.contributions.one(contribution_id)
    if made := _made(newsroom, said, "quote"):
        return made
    source = newsroom.add_source(
        shared=True, name=said.name or "A reader", how_they_know=f"Wrote a comment on {_site(newsroom, said)}"
    )
    quote = newsroom.add_quote(
        words=said.words,
        language=newsroom.story(said.story).language,
        source=source,
        story=said.story,
        said_at=said.received,
        medium=MEDIUM,
        evidence=said.url,
        recorded_by=newsroom.me,
    )
    newsroom.contributions.put(contribution_id, used=(*said.used, quote))
    return quote


def as_tip(newsroom: Newsroom, contribution_id: str) -> str:
    """Make a pitch of it: a new story whose note to the desk is what the reader wrote; its id. A second time it is the
    same pitch."""
    said = newsroom.contributions.one(contribution_id)
    if made := _made(newsroom, said, "story"):
        return made
    about = newsroom.story(said.story)
    site = _site(newsroom, said)
    note = (
        f"Tip of a reader ({said.name or 'no name'}) below “{about.headline or about.slugline}” on {site}: {said.words}"
    )
    slugline = f"tip-{about.slugline}"[:LONGEST_NAME]
    story = newsroom.new_story(
        slugline=slugline,
        state="pitch",
        desk=about.desk,
        language=about.language,
        ednote=f"{note}\n\n{said.url}".strip(),
    )
    newsroom.contributions.put(contribution_id, used=(*said.used, story))
    return story


def _made(newsroom: Newsroom, said: Contribution, kind: str) -> str:
    """The record of this kind that it became; empty when there is none, or none any more."""
    for id in said.used:
        try:
            if newsroom.kind_of(id) == kind:
                return id
        except NotFound:
            continue
    return ""


def _site(newsroom: Newsroom, said: Contribution) -> str:
    try:
        return newsroom.destinations.one(said.destination).name
    except NotFound:
        return "the site"
