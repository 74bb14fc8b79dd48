"""The search by speaker, byline, caption, state, subject, date and the like."""

import pytest

from deskeditor.news.ids import new_id
from deskeditor.news.records import Byline
from deskeditor.newsroom import Newsroom, StoryFilter


def found(newsroom: Newsroom, words: str) -> set[str]:
    view = StoryFilter(words)
    rows = newsroom.stories(view)
    assert newsroom.count_stories(view) == len(rows)
    return {row.slugline for row in rows}


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    lois = newsroom.add_person(name="Lois Lane")
    swim = newsroom.new_story(
        slugline="swim", headline="The harbour swim", body="Lane spoke about the harbour.", state="filed", desk="Sport",
        keywords=("open water",), subjects=("medtop:20000822",), places=("Kelmouth",),
        deadline="2026-03-04T12:00+00:00",
    )  # fmt: skip
    fire = newsroom.new_story(
        slugline="fire", headline="A fire", body="The harbour burnt.", state="ready", language="ckb"
    )
    newsroom.set_fields(swim, bylines=(Byline(new_id(), person=lois), Byline(new_id(), name="Émile Ó Brien")))
    mayor = newsroom.add_source(name="Hêlîn Karadağ", title="Mayor")
    newsroom.add_quote(words="We rebuild.", source=mayor, story=fire)
    newsroom.new_story(slugline="gone", headline="A fire", spiked=True)
    return newsroom


@pytest.mark.parametrize(
    ("words", "stories"),
    [
        ("harbour", {"swim", "fire"}),
        ("harbour state:filed", {"swim"}),
        ("state:filed,ready", {"swim", "fire"}),
        ("-state:filed", {"fire"}),
        ("speaker:helin", {"fire"}),
        ("speaker:mayor", {"fire"}),
        ("speaker:lane", set()),
        ('byline:"lois lane"', {"swim"}),
        ('byline:"lois lan"', set()),
        ("byline:emile", {"swim"}),
        ("byline:o'brien", {"swim"}),
        ("headline:fire", {"fire"}),
        ("headline:burnt", set()),
        ("section:spo", {"swim"}),
        ("language:ckb", {"fire"}),
        ("place:kel", {"swim"}),
        ("subject:water", {"swim"}),
        ("subject:sport", {"swim"}),
        ("date:2026-03", {"swim"}),
        ("date:2026-03-05..2026-04", set()),
        ("date:nonsense", set()),
        ("speaker: harbour", {"swim", "fire"}),
        ("state:", {"swim", "fire"}),
        ('caption:"x"y" OR', set()),
    ],
)
def test_each_field_finds_its_own(desk: Newsroom, words: str, stories: set[str]) -> None:
    assert found(desk, words) == stories


def test_a_story_is_found_by_the_day_on_which_it_was_changed(desk: Newsroom) -> None:
    assert found(desk, "date:2026-11-20..2026-11-24") == {"swim", "fire"}


def test_the_search_of_everything_narrows_to_stories(desk: Newsroom) -> None:
    (hit,) = desk.search("harbour speaker:mayor")
    assert (hit.kind, hit.title, hit.snippet) == ("story", "A fire", "The harbour burnt.")
