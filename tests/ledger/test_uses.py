"""Where recorded words stand in the copy."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from deskeditor.ledger.uses import uses_in, uses_of
from deskeditor.news.records import Quote, Source, Story
from deskeditor.newsroom import Newsroom

LEE = Source("s", name="Ann Lee")
QUOTE = Quote("q", words="We will rebuild the old bridge. It takes two winters.", source="s")


def found(body: str, quote: Quote = QUOTE) -> list[tuple[str, str | None]]:
    story = Story("t", body=body)
    return [(body[use.start : use.end], use.verdict) for use in uses_in(quote, story, [LEE])]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "“We will rebuild the old bridge. It takes two winters,” Ann Lee said.",
            [("We will rebuild the old bridge. It takes two winters", "exact")],
        ),
        (
            "“We will rebuild the old bridge,” Ann Lee said. “It takes two winters.”",
            [("We will rebuild the old bridge,", "exact"), ("It takes two winters.", "exact")],
        ),
        ("“We will rebuild the new bridge,” Ann Lee said.", [("We will rebuild the new bridge,", "altered")]),
        (
            "We will rebuild the old bridge; it takes two winters, she promised.",
            [("We will rebuild the old bridge; it takes two winters", None)],
        ),
        ("Nothing of the kind was said.", []),
        ("", []),
    ],
)
def test_whole_or_with_the_speaker_between(body: str, expected: list[tuple[str, str | None]]) -> None:
    assert found(body) == expected


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    with Newsroom.create(tmp_path / "desk") as newsroom:
        yield newsroom


def test_the_story_for_which_it_was_recorded_comes_first(newsroom: Newsroom) -> None:
    body = "“We will rebuild the old bridge. It takes two winters,” Ann Lee said."
    later = newsroom.new_story(slugline="later", body=body)
    own = newsroom.new_story(slugline="own", body=body)
    newsroom.new_story(slugline="other", body="The bridge is old.")
    lee = newsroom.add_source(name="Ann Lee")
    quote = newsroom.quote(newsroom.add_quote(words=QUOTE.words, source=lee, story=own))
    assert [use.story for use in uses_of(newsroom, quote)] == [own, later]
    gone = newsroom.quote(newsroom.add_quote(words="Nowhere at all.", source="gone", story="gone"))
    assert uses_of(newsroom, gone) == []
