"""Find and replace in many stories."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from deskeditor.checks.find import Query
from deskeditor.news.problems import BadInput
from deskeditor.newsroom import Newsroom, StoryFilter
from deskeditor.review.replacing import Place, look, put, put_in_turn
from deskeditor.text.suggesting import Proposer, suggest

BODY = "Jahbat al-Nusra left. “Jahbat stays,” she said. Jahbat again."


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    with Newsroom.create(tmp_path / "desk", name="The Daily Planet") as newsroom:
        newsroom.new_story(slugline="one", headline="Jahbat leaves", body=BODY, language="en")
        newsroom.new_story(slugline="two", body="Nothing here.")
        newsroom.new_story(slugline="three", body="Jahbat in three.")
        newsroom.new_story(slugline="gone", body="Jahbat is spiked.", spiked=True)
        yield newsroom


def all_of(newsroom: Newsroom) -> list[str]:
    return [row.id for row in newsroom.stories(StoryFilter(sort="created"))]


def places(newsroom: Newsroom, words: str = "Jahbat", to: str = "Jabhat") -> list[Place]:
    return [place for found in look(newsroom, all_of(newsroom), Query(words), to) for place in found.places]


def bodies(newsroom: Newsroom) -> list[str]:
    return [newsroom.story(id).body for id in all_of(newsroom)]


def test_each_place_is_shown_with_what_is_somebodys_own_words(newsroom: Newsroom) -> None:
    found = places(newsroom)
    assert [(p.field, p.quoted) for p in found] == [
        ("headline", False),
        ("body", False),
        ("body", True),
        ("body", False),
        ("body", False),
    ]
    assert bodies(newsroom)[0] == BODY


def test_what_is_chosen_is_replaced_and_taken_back_as_one(newsroom: Newsroom) -> None:
    outcome = put(newsroom, [p for p in places(newsroom) if not p.quoted], "Before")
    assert (len(outcome.done), outcome.stories, outcome.left) == (4, 2, ())
    assert bodies(newsroom)[0] == "Jabhat al-Nusra left. “Jahbat stays,” she said. Jabhat again."
    first = all_of(newsroom)[0]
    assert newsroom.version_value(newsroom.versions(first)[0].id).story.body == BODY
    # Somebody writes on before it is taken back.
    with newsroom.edit(type(newsroom.story(first)), first) as document:
        document.splice("body", 0, 0, "Today: ")
    again = put(newsroom, outcome.done)
    assert again.left == ()
    assert bodies(newsroom) == ["Today: " + BODY, "Nothing here.", "Jahbat in three."]
    assert newsroom.story(first).headline == "Jahbat leaves"


def test_words_that_are_others_by_now_are_left(newsroom: Newsroom) -> None:
    found = places(newsroom)
    newsroom.set_fields(found[-1].story, body="Something else.")
    outcome = put(newsroom, found)
    assert [place.story for place in outcome.left] == [found[-1].story]
    assert bodies(newsroom)[2] == "Something else."


def test_words_are_taken_out_and_put_back(newsroom: Newsroom) -> None:
    outcome = put(newsroom, places(newsroom, " again", ""))
    assert bodies(newsroom)[0].endswith("Jahbat.")
    put(newsroom, outcome.done)
    assert bodies(newsroom)[0] == BODY


def test_what_is_suggested_is_searched_as_it_would_be(newsroom: Newsroom) -> None:
    id = all_of(newsroom)[1]
    with newsroom.edit(type(newsroom.story(id)), id) as document:
        suggest(document, "body", 0, 7, "Jahbat", Proposer("Bob", lambda: "2026-11-23T10:00:00+00:00"))
    (place,) = [p for p in places(newsroom) if p.story == id]
    put(newsroom, [place])
    assert newsroom.story(id).body == "Nothing here."
    assert [p.words for p in places(newsroom, "Jabhat", "x") if p.story == id] == ["Jabhat"]


def test_a_caption_is_changed_once_though_two_stories_show_it(newsroom: Newsroom, tmp_path: Path) -> None:
    from PIL import Image

    Image.new("RGB", (8, 8)).save(tmp_path / "p.png")
    photo = newsroom.add_photo((tmp_path / "p.png").read_bytes(), "p.png", caption="Jahbat on parade")
    for id in all_of(newsroom)[:2]:
        newsroom.use_photo(id, photo)
    found = [p for p in places(newsroom) if p.record == photo]
    assert len(found) == 1
    put(newsroom, found)
    assert newsroom.photo(photo).caption == "Jabhat on parade"


def test_an_expression_that_is_none_is_told(newsroom: Newsroom) -> None:
    with pytest.raises(BadInput):
        list(look(newsroom, [], Query("(", expression=True), ""))
    with pytest.raises(BadInput):
        list(look(newsroom, [], Query(""), ""))


def test_who_stops_has_changed_what_was_told_and_no_more(newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("deskeditor.review.replacing.AT_A_TIME", 1)
    before, found = bodies(newsroom), places(newsroom)
    turn = put_in_turn(newsroom, found, "Before")
    first = next(turn)
    del turn
    assert (first.stories, len(first.done)) == (1, 4)
    assert [now == was for now, was in zip(bodies(newsroom), before, strict=True)] == [False, True, True]
    *_, back = put_in_turn(newsroom, first.done)
    assert (len(back.done), bodies(newsroom)) == (4, before)
    *_, whole = put_in_turn(newsroom, places(newsroom))
    assert (whole.stories, len(whole.done)) == (2, len(found))
