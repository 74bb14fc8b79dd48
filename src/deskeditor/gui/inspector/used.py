"""Where the words of a recorded quote stand: in the story at hand as it is now, in all others as they were saved."""

from collections.abc import Callable
from dataclasses import dataclass

from deskeditor.news.records import Quote, Story
from deskeditor.news.uses import uses
from deskeditor.text.fold import fold

SEARCHED_WORDS = 12
"""Other stories are searched for so many words of a quote before each is read: enough to be rare, few to be quick."""
SEARCHED_STORIES = 40
FIELDS = ("headline", "dek", "body", "headline_social", "headline_print")
StoriesWith = Callable[[str, int], list[Story]]
"""Stories in which all these words are found, so many at most."""


@dataclass(frozen=True, slots=True)
class Use:
    """Where a quote's words stand."""

    story: str
    title: str
    field: str
    start: int
    end: int
    around: str


def all_uses(stories_with: StoriesWith, quote: Quote, story: Story) -> list[Use]:
    """In this story first, then in the others."""
    others = stories_with(" ".join(quote.words.split()[:SEARCHED_WORDS]), SEARCHED_STORIES)
    return [use for one in (story, *(o for o in others if o.id != story.id)) for use in story_uses(quote, one)]


def story_uses(quote: Quote, story: Story) -> list[Use]:
    title = story.headline or story.slugline
    return [
        Use(story.id, title, field, start, end, _around(text, start, end))
        for field in FIELDS
        for text in (getattr(story, field),)
        for start, end in uses(quote.words, text, fold)
    ]


def _around(text: str, start: int, end: int) -> str:
    before, after = text[max(0, start - 30) : start], text[end : end + 40]
    return " ".join(f"…{before}{text[start : min(end, start + 60)]}{after}…".split())
