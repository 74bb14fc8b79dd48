"""The queue: the right stories in the right order, a page at a time."""

import pytest

from deskeditor.newsroom import Newsroom, StoryFilter
from deskeditor.store import queue


def sluglines(newsroom: Newsroom, **view: object) -> list[str]:
    return [row.slugline for row in newsroom.stories(StoryFilter(**view))]  # type: ignore[arg-type]


@pytest.fixture
def desk(newsroom: Newsroom) -> Newsroom:
    lane = newsroom.add_person(name="Lois Lane")
    kent = newsroom.add_person(name="Clark Kent")
    # Half past five in Berlin is before five in London.
    newsroom.new_story(slugline="budget", headline="b", desk="Politics", state="draft", assignee=kent,
                       deadline="2026-11-22T17:30+01:00", body="one two three", urgency=3)  # fmt: skip
    newsroom.new_story(slugline="Arson", headline="C", desk="News", state="ready", assignee=lane,
                       deadline="2026-11-22T17:00+00:00", body="one", urgency=1, language="de")  # fmt: skip
    newsroom.new_story(slugline="cup", headline="a", desk="Sport", state="filed", body="one two", urgency=5)
    newsroom.new_story(slugline="gone", desk="News", spiked=True)
    return newsroom


def test_what_is_due_first_comes_first_whatever_its_zone_and_what_has_no_deadline_last(desk: Newsroom) -> None:
    assert sluglines(desk) == ["budget", "Arson", "cup"]


@pytest.mark.parametrize(
    ("sort", "order"),
    [
        ("slugline", ["Arson", "budget", "cup"]),
        ("headline", ["cup", "budget", "Arson"]),
        ("state", ["budget", "cup", "Arson"]),
        ("desk", ["Arson", "budget", "cup"]),
        ("words", ["Arson", "cup", "budget"]),
        ("urgency", ["Arson", "budget", "cup"]),
        ("language", ["Arson", "budget", "cup"]),
        ("modified", ["budget", "Arson", "cup"]),
        ("created", ["budget", "Arson", "cup"]),
        ("assignee", ["cup", "budget", "Arson"]),
    ],
)
def test_each_order_goes_both_ways(newsroom: Newsroom, desk: Newsroom, sort: str, order: list[str]) -> None:
    there = sluglines(desk, sort=sort)
    back = sluglines(desk, sort=sort, descending=True)
    if sort not in ("modified", "created"):
        assert there == order
    assert back == there[::-1]


def test_filters_are_all_kept(desk: Newsroom) -> None:
    lane = next(p.id for p in desk.records("person") if p.name == "Lois Lane")
    assert sluglines(desk, states=("ready", "filed")) == ["Arson", "cup"]
    assert sluglines(desk, desks=("Politics", "Sport")) == ["budget", "cup"]
    assert sluglines(desk, assignee=lane) == ["Arson"]
    assert sluglines(desk, states=("ready",), desks=("Sport",)) == []
    assert sluglines(desk, spiked=True) == ["gone"]
    assert sluglines(desk, words="two") == ["budget", "cup"]
    assert sluglines(desk, words="two", states=("filed",)) == ["cup"]


@pytest.mark.parametrize(
    "view",
    [
        {},
        {"states": ("ready", "filed")},
        {"words": "on"},
        {"words": "two", "desks": ("Sport",)},
        {"words": "nothing"},
        {"spiked": True},
    ],
)
def test_the_count_is_the_number_of_rows(desk: Newsroom, view: dict[str, object]) -> None:
    asked = StoryFilter(**view)  # type: ignore[arg-type]
    assert desk.count_stories(asked) == len(desk.stories(asked))


def test_a_row_says_who_and_how_long(desk: Newsroom) -> None:
    row = desk.stories()[0]
    assert (row.assignee_name, row.words, row.deadline) == ("Clark Kent", 3, "2026-11-22T17:30+01:00")
    assert (row.spiked, row.hold, row.embargo_until) == (False, False, None)


def test_pages_put_together_are_the_whole(newsroom: Newsroom) -> None:
    for number in range(23):
        newsroom.new_story(slugline=f"story-{number % 5}")
    for sort in queue.ORDERS:
        view = StoryFilter(sort=sort)
        pages = [row.id for offset in range(0, 30, 7) for row in newsroom.stories(view, offset, 7)]
        assert pages == [row.id for row in newsroom.stories(view)]
        assert len(set(pages)) == 23


@pytest.mark.parametrize("words", ["t", "even", "even three", "last"])
@pytest.mark.parametrize("descending", [False, True])
def test_words_of_many_stories_give_the_same_page_as_words_of_few(
    newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch, words: str, descending: bool
) -> None:
    for number in range(60):
        kind = "even" if number % 2 else "odd"
        newsroom.new_story(slugline=f"{number:02} the {kind} {'three' if number % 3 else ''}")
    newsroom.new_story(slugline="99 last", spiked=True)
    newsroom.new_story(slugline="99 last")
    view = StoryFilter(words=words, sort="slugline", descending=descending)
    noted = [newsroom.stories(view, offset, 5) for offset in (0, 5, 12)]
    for many, looked_at in ((1, 1), (1, 4), (5, 4), (30, 1)):
        monkeypatch.setattr(queue, "MANY", many)
        monkeypatch.setattr(queue, "FEW", 20)
        monkeypatch.setattr(queue, "LOOKED_AT", looked_at)
        assert [newsroom.stories(view, offset, 5) for offset in (0, 5, 12)] == noted


def test_a_page_is_found_by_an_index_and_nothing_is_sorted(desk: Newsroom) -> None:
    for sort in set(queue.ORDERS) - {"assignee"}:
        where, values = queue.conditions(StoryFilter(states=("ready",), desks=("News",), assignee="x"))
        order = ", ".join((*queue.ORDERS[sort], "number"))
        asked = f"EXPLAIN QUERY PLAN SELECT number FROM story WHERE {where} ORDER BY {order} LIMIT 100"
        plan = " ".join(row["detail"] for row in desk.ask(lambda db: list(db.query(asked, values))))  # noqa: B023
        assert "COVERING INDEX" in plan, (sort, plan)
        assert "TEMP B-TREE" not in plan, (sort, plan)


def test_a_deadline_that_is_no_time_sorts_as_none(newsroom: Newsroom) -> None:
    newsroom.new_story(slugline="late", deadline="soon")
    newsroom.new_story(slugline="early", deadline="2026-11-22")
    assert sluglines(newsroom) == ["early", "late"]
