"""Versions and history: what stood there, and who changed it when."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.store.conftest import Clock

from deskeditor.news.ids import new_id
from deskeditor.news.plain import plain, unplain
from deskeditor.news.problems import NotFound
from deskeditor.news.records import Byline, CheckState, Embargo, PhotoUse, Quote, Story
from deskeditor.newsroom import Newsroom
from deskeditor.store import versions


def causes(newsroom: Newsroom, story: str) -> list[str]:
    return [version.cause for version in newsroom.versions(story)]


def test_filing_keeps_a_version(newsroom: Newsroom, clock: Clock) -> None:
    newsroom.me = newsroom.add_person(name="Lois Lane")
    story = newsroom.new_story(slugline="storm", body="Calm.")
    assert causes(newsroom, story) == []
    newsroom.set_fields(story, state="filed")
    (version,) = newsroom.versions(story)
    assert (version.cause, version.author, version.words) == ("filed", newsroom.me, 1)
    assert newsroom.version_value(version.id) == newsroom.snapshot(story)

    newsroom.set_fields(story, body="Calm. Then wind.")
    newsroom.set_fields(story, state="desk_edit")
    assert causes(newsroom, story) == ["filed"]
    clock.go(minutes=5)
    newsroom.set_fields(story, state="filed")
    assert causes(newsroom, story) == ["filed", "filed"]
    assert newsroom.versions(story)[0].words_added == 2


def test_the_first_change_of_a_day_keeps_what_stood_before_it(newsroom: Newsroom, clock: Clock) -> None:
    story = newsroom.new_story(slugline="storm", body="Calm.")
    newsroom.set_fields(story, body="Calm. Wind.")
    assert causes(newsroom, story) == []
    clock.go(days=1)
    newsroom.set_fields(story, body="Calm. Wind. Rain.")
    newsroom.set_fields(story, body="Rain.")
    (version,) = newsroom.versions(story)
    assert version.cause == "day"
    assert newsroom.version_value(version.id).story.body == "Calm. Wind."


def test_a_version_is_named_and_says_what_came_in_and_what_went_out(newsroom: Newsroom, clock: Clock) -> None:
    story = newsroom.new_story(slugline="storm", body="one two three")
    newsroom.keep_version(story, "named", "first")
    clock.go(minutes=1)
    newsroom.set_fields(story, body="two three four five")
    newsroom.keep_version(story, "named", "second")
    second, first = newsroom.versions(story)
    assert (first.words_added, first.words_removed) == (3, 0)
    assert (second.words_added, second.words_removed) == (2, 1)


def test_a_version_that_says_nothing_new_for_the_same_reason_is_not_kept_twice(newsroom: Newsroom) -> None:
    story = newsroom.new_story(slugline="storm", body="Calm.")
    first = newsroom.keep_version(story, "named", "before lunch")
    assert newsroom.keep_version(story, "named", "before lunch") == first
    assert newsroom.keep_version(story, "named", "as printed") != first


def test_a_version_that_is_not_there_is_not_found(newsroom: Newsroom) -> None:
    with pytest.raises(NotFound):
        newsroom.version_value(new_id())
    with pytest.raises(NotFound):
        newsroom.keep_version(new_id(), "named", "x")


@given(st.text(max_size=100), st.text(max_size=100))
def test_what_comes_in_and_goes_out_adds_up(before: str, after: str) -> None:
    added, removed = versions.difference(before, after)
    assert len(before.split()) - removed + added == len(after.split()) or min(before + after, default="z") >= "\x1c"
    assert versions.difference(after, before) == (removed, added)
    assert versions.difference(before, before) == (0, 0)


@given(
    st.builds(
        Story,
        id=st.just("x"),
        headline=st.text(),
        body=st.text(),
        keywords=st.lists(st.text()).map(tuple),
        bylines=st.lists(st.builds(Byline, id=st.text(), name=st.text())).map(tuple),
        photos=st.lists(st.builds(PhotoUse, id=st.text(), crop=st.none() | st.tuples(*[st.floats(0, 1)] * 4))).map(
            tuple
        ),
        embargo=st.none() | st.builds(Embargo, until=st.text()),
        checks=st.dictionaries(st.text(), st.builds(CheckState)),
        spiked=st.booleans(),
        urgency=st.integers(1, 9),
    )
)
def test_a_record_taken_apart_is_put_together_again(story: Story) -> None:
    assert unplain(Story, plain(story)) == story


def test_a_value_of_a_newer_program_is_read_as_far_as_it_is_known() -> None:
    assert unplain(Quote, {"id": "x", "words": "Yes.", "mood": "angry"}) == Quote("x", words="Yes.")


def test_history_says_who_changed_what_and_when(newsroom: Newsroom, clock: Clock) -> None:
    lane, white = newsroom.add_person(name="Lois Lane"), newsroom.add_person(name="Perry White")
    newsroom.me = lane
    story = newsroom.new_story(slugline="storm", body="Calm.")
    newsroom.flush()
    clock.go(hours=1)
    newsroom.me = white
    newsroom.set_fields(story, desk="News", body="Wind.", state="ready")
    clock.go(minutes=2)
    newsroom.set_fields(story, body="Wind and rain.")
    clock.go(minutes=20)
    newsroom.set_fields(story, body="Wind and hail.")

    made, *changed = newsroom.history(story)
    assert (made.field, made.person) == ("", lane)
    assert all(change.person == white for change in changed)
    assert sorted(change.field for change in changed) == ["body", "body", "desk", "state"]
    desk = next(change for change in changed if change.field == "desk")
    assert (desk.before, desk.after, desk.at) == ("", "News", "2026-11-22T18:00:00.000+00:00")
    assert [change.at[11:16] for change in changed if change.field == "body"] == ["18:00", "18:22"]


def test_history_tells_people_apart_who_wrote_within_the_same_second(newsroom: Newsroom) -> None:
    lane, white = newsroom.add_person(name="Lois Lane"), newsroom.add_person(name="Perry White")
    story = newsroom.new_story(slugline="storm")
    newsroom.flush()
    for person, field in ((lane, "headline"), (white, "dek")):
        newsroom.me = person
        document = newsroom.document(story)
        made: list[bytes] = []
        document.on_update(made.append)
        document.set(field, "x")
        newsroom.submit(Story, story, made[0], document.client_id)
    newsroom.flush()
    assert {(c.field, c.person) for c in newsroom.history(story)[1:]} == {("headline", lane), ("dek", white)}
