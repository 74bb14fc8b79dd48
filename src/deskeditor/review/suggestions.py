"""The open suggestions of a story and of its photos, and who may accept or reject them."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any

from deskeditor.news.permissions import Seat, may_decide, may_take_back
from deskeditor.news.problems import NotFound, Refused
from deskeditor.news.records import Story, Suggestion
from deskeditor.news.times import stamp
from deskeditor.news.workflow import Workflow
from deskeditor.newsroom import Newsroom
from deskeditor.review.workflow import seat_of
from deskeditor.text.document import Document
from deskeditor.text.suggesting import Outcome, decide

NOT_YOURS = (
    "Who proposed this, who wrote the story, or an editor decides on it; in this newsroom you may take back your own"
    " proposals only."
)


@dataclass(frozen=True, slots=True)
class Open:
    """`record`: id of the story or of a photo of it."""

    record: str
    suggestion: Suggestion
    photo: str = ""
    """The name of the photo in the story; empty: it is about the story itself."""


def open_ones(newsroom: Newsroom, story_id: str) -> list[Open]:
    """All that is open for a story: its own first, then by the order of its photos. Raises NotFound."""
    story = newsroom.story(story_id)
    names = {use.photo: use.name for use in story.photos}
    found = [Open(story_id, one) for one in story.suggestions]
    return found + [Open(p.id, one, names[p.id]) for p in newsroom.photos_of(story_id) for one in p.suggestions]


def against(workflow: Workflow, story: Story, who: Seat, wanted: Iterable[Suggestion], outcome: Outcome) -> str:
    """Why this person may not accept, or reject, these; empty when they may."""
    for one in wanted:
        own = outcome == "rejected" and may_take_back(one.by, who)
        if not own and not may_decide(workflow, story, who):
            return NOT_YOURS
    return ""


def decide_on(newsroom: Newsroom, story_id: str, ids: Collection[str], outcome: Outcome) -> int:
    """Accept or reject these suggestions, all of them or none; how many were open.

    Raises NotFound for an id that is not open, Refused for what this person may not decide on.
    """
    chosen = [one for one in open_ones(newsroom, story_id) if one.suggestion.id in ids]
    if missing := set(ids) - {one.suggestion.id for one in chosen}:
        raise NotFound(f"There is no open suggestion {min(missing)}; somebody may have decided on it.")
    who, story = seat_of(newsroom), newsroom.story(story_id)
    if said := against(newsroom.workflow, story, who, [one.suggestion for one in chosen], outcome):
        raise Refused(said)
    by_record: dict[str, list[str]] = {}
    for one in chosen:
        by_record.setdefault(one.record, []).append(one.suggestion.id)
    at = stamp(newsroom.clock())

    def settle(wanted: list[str], document: Document[Any]) -> None:
        decide(document, wanted, outcome, by=who.id, at=at)

    changes: dict[str, Callable[[Document[Any]], None]] = {id: partial(settle, some) for id, some in by_record.items()}
    newsroom.edit_together(changes)
    return len(chosen)
