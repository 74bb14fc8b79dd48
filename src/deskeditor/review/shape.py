"""The shape of a story of a newsroom: how long it is, who is quoted how often, how hard it is to read."""

from collections.abc import Mapping

from deskeditor.checks.shape import HEADLINES, Shape, shape
from deskeditor.news.records import Story
from deskeditor.newsroom import Newsroom
from deskeditor.review.checking import known_names

FIELDS = ("body", *HEADLINES)


def shape_of(newsroom: Newsroom, story: Story, limits: Mapping[str, int] = HEADLINES) -> Shape:
    """Of a story as it is given, which may be newer than the one that is saved. `limits`: the most characters of
    headlines, by field."""
    fields = {name: str(getattr(story, name)) for name in FIELDS}
    return shape(fields, story.language, known_names(newsroom, story), limits)
