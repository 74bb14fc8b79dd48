"""What the window of reader comments shows, read and sorted on a worker."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from deskeditor.cms.registry import kind_named
from deskeditor.delivery.contributions import fetched_at
from deskeditor.news.deliveries import Contribution, ContributionState
from deskeditor.news.problems import BadInput, NotFound

if TYPE_CHECKING:
    from deskeditor.newsroom import Newsroom

Which = Literal["held", "approved", "rejected", "trash", "all"]
STATES: dict[Which, tuple[ContributionState, ...]] = {
    "held": ("held",),
    "approved": ("approved",),
    "rejected": ("rejected",),
    "trash": ("trash", "gone"),
    "all": (),
}
LOOKED_THROUGH, MOST = 2000, 500
"""Of the newest comments so many are sorted, and so many of them listed."""


@dataclass(frozen=True, slots=True)
class Row:
    """A comment with what is known around it. `answers`: name of the reader whom it answers; `url`: where it can be
    read, or the story when its site does not say."""

    said: Contribution
    story: str = ""
    site: str = ""
    url: str = ""
    answers: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """`more`: there are more than are listed; `others`: of these stories there are some in another state; `sites`:
    names of the destinations that have comments; `fetched`: when they were fetched last; `name`: of the story."""

    rows: tuple[Row, ...] = ()
    more: bool = False
    others: bool = False
    sites: tuple[str, ...] = ()
    fetched: str = ""
    name: str = ""


def found(newsroom: "Newsroom", story: str, which: Which) -> Found:
    """The comments on a story, or on all without one."""
    every = newsroom.contributions.of_story(story) if story else []
    if story:
        those = [one for one in every if not STATES[which] or one.state in STATES[which]]
        others = len(those) < len(every)
    else:
        those = newsroom.contributions.all(STATES[which], LOOKED_THROUGH)
        others = not those and bool(newsroom.contributions.all((), 1))
    shown = first_to_look_at(those)[:MOST]
    names = newsroom.story_names({story, *(one.story for one in shown)} - {""})
    return Found(
        tuple(_rows(newsroom, shown, names)),
        len(those) > MOST,
        others,
        tuple(one.name for one in newsroom.destinations.all() if _moderates(one.kind)),
        fetched_at(newsroom, story),
        names.get(story, ""),
    )


def first_to_look_at(those: Iterable[Contribution]) -> list[Contribution]:
    """Those with a flag first; of these and of the others the newest."""
    newest = sorted(those, key=lambda one: one.received, reverse=True)
    return sorted(newest, key=lambda one: not one.flags)


def _rows(newsroom: "Newsroom", those: list[Contribution], names: dict[str, str]) -> Iterable[Row]:
    readers = {(one.destination, one.remote_id): one.name for one in those}
    items: dict[tuple[str, str], str] = {}
    sites: dict[str, str] = {}
    for one in those:
        if one.destination not in sites:
            sites[one.destination] = _site(newsroom, one.destination)
        item = (one.destination, one.story)
        if not one.url and item not in items:
            remote = newsroom.outbox.remote(one.destination, "story", one.story)
            items[item] = remote.url if remote else ""
        answers = readers.get((one.destination, one.parent), "") if one.parent else ""
        yield Row(one, names.get(one.story, ""), sites[one.destination], one.url or items.get(item, ""), answers)


def _site(newsroom: "Newsroom", destination: str) -> str:
    try:
        return newsroom.destinations.one(destination).name
    except NotFound:
        return ""


def _moderates(kind: str) -> bool:
    try:
        return kind_named(kind).moderates
    except BadInput:  # of a plug-in that is not here
        return False
