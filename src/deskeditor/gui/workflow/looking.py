"""What stands when somebody is about to take a step with a story; read, and done, on a worker."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from deskeditor.news.counting import words
from deskeditor.news.problems import BadInput
from deskeditor.news.records import Story
from deskeditor.news.templates import wanting
from deskeditor.review.templates import templates_of
from deskeditor.review.workflow import Move, moves_of

if TYPE_CHECKING:
    from deskeditor.newsroom import Newsroom


@dataclass(frozen=True, slots=True)
class Look:
    """`wants`: what the story lacks to be one of its kind, in sentences; nothing of it is in the way."""

    story: Story
    move: Move
    wants: tuple[str, ...] = ()


def look(newsroom: "Newsroom", story_id: str, action: str) -> Look:
    """Raises NotFound; BadInput for an action that does not lead on from where the story stands by now."""
    story = newsroom.story(story_id)
    move = next((one for one in moves_of(newsroom, story_id) if one.action.key == action), None)
    if move is None:
        said = f"The story is in the state “{newsroom.workflow.name_of(story.state)}” by now; this step has been taken."
        raise BadInput(said)
    leaves_draft = newsroom.workflow.state(move.action.to).meaning != "draft"
    return Look(story, move, tuple(wants_of(newsroom, story)) if leaves_draft else ())


def wants_of(newsroom: "Newsroom", story: Story) -> list[str]:
    """What the story lacks of the template that it was begun from."""
    kind = templates_of(newsroom).named(story.story_kind) if story.story_kind else None
    return wanting(kind, story, words(story.body)) if kind is not None else []
