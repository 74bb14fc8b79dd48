"""Where recorded words stand in the copy of the newsroom's stories."""

from dataclasses import dataclass

from deskeditor.news.records import Quote, Story
from deskeditor.news.uses import uses
from deskeditor.newsroom import Newsroom
from deskeditor.text.fold import fold

SEARCHED_WORDS = 12
"""Stories are searched for so many words of a quote before each is read: enough to be rare, few to be quick."""
SEARCHED_STORIES = 40
FIELDS = ("headline", "dek", "body", "headline_social", "headline_print")


@dataclass(frozen=True, slots=True)
class Use:
    """Where a quote's words stand: code points of a field of a story."""

    story: str
    title: str
    field: str
    start: int
    end: int
    around: str


def uses_of(newsroom: Newsroom, quote: Quote) -> list[Use]:
    """In all stories as they were saved: the one for which it was recorded first."""
    words = " ".join(quote.words.split()[:SEARCHED_WORDS])
    if not words:
        return []
    found = [hit.id for hit in newsroom.search(words, SEARCHED_STORIES) if hit.kind == "story"]
    own = [quote.story] if quote.story in newsroom.story_names([quote.story]) else []
    return [use for id in dict.fromkeys(own + found) for use in uses_in(quote, newsroom.story(id))]


def uses_in(quote: Quote, story: Story) -> list[Use]:
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
