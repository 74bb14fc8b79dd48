"""The language check of a saved story, and what somebody lets stand in it."""

from pathlib import Path

import pytest

from deskeditor.news.problems import NotFound
from deskeditor.news.records import Story
from deskeditor.newsroom import Newsroom
from deskeditor.review import ignoring, translating
from deskeditor.review.copyread import Read, copyread

BODY = "It was definately late. They went home.\n\nAnd definately early."


@pytest.fixture
def newsroom(tmp_path: Path) -> Newsroom:
    made = Newsroom.create(tmp_path / "The Lantern", name="The Lantern", profile="small")
    made.me = made.add_person(name="Ada Quillington")
    return made


def found(read: Read) -> list[tuple[str, int]]:
    return [(one.text, one.start) for one in read.open if one.kind == "spelling"]


def test_a_finding_is_let_stand_at_its_place_until_its_words_change(newsroom: Newsroom) -> None:
    story = newsroom.new_story(slugline="late", body=BODY)
    read = copyread(newsroom, story)
    assert found(read) == [("definately", 7), ("definately", 45)]
    first = read.open[0]
    with newsroom.edit(Story, story) as document:
        ignoring.ignore(document, first, "here", (first.start, first.end), by=newsroom.me, reason="  So it\n is. ")
        document.splice("body", 0, 0, "Well. ")
    read = copyread(newsroom, story)
    assert found(read) == [("definately", 51)]
    ((_, why),) = read.ignored
    assert (why.by, why.reason) == (newsroom.me, "So it is.")
    with newsroom.edit(Story, story) as document:
        document.splice("body", 14, 15, "F")
    assert len(found(copyread(newsroom, story))) == 2


def test_of_a_translation_only_what_was_translated_is_read(newsroom: Newsroom) -> None:
    german = newsroom.new_story(
        slugline="spaet",
        headline="Zwei Züge",
        body="Es war spät am Abend.\n\n## Zwei Städte, ein Plan\n\nSie gingen heim.",
    )
    newsroom.set_fields(german, language="de")
    english = translating.begin(newsroom, german, "en")
    assert copyread(newsroom, english).open == ()
    with newsroom.edit(Story, english) as document:
        document.splice("body", 0, 21, "It was definately late.")
    assert found(copyread(newsroom, english)) == [("definately", 7)]
    translating.unlink(newsroom, english)
    assert len(copyread(newsroom, english).open) > 1


def test_a_finding_is_let_stand_in_the_whole_story_and_found_again(newsroom: Newsroom) -> None:
    story = newsroom.new_story(slugline="late", body=BODY)
    first = copyread(newsroom, story).open[0]
    with newsroom.edit(Story, story) as document:
        id = ignoring.ignore(document, first, "story", None, by=newsroom.me)
    assert found(copyread(newsroom, story)) == []
    with newsroom.edit(Story, story) as document:
        ignoring.heed(document, id)
        with pytest.raises(NotFound):
            ignoring.heed(document, id)
    assert len(found(copyread(newsroom, story))) == 2


def test_people_of_the_newsroom_and_of_photos_are_known(newsroom: Newsroom) -> None:
    newsroom.add_source(name="Zebulon Quorx")
    story = newsroom.new_story(slugline="known", body="Zebulon Quorx met Ada Quillington and Ydris Vaxxen here.")
    words = {text for text, _ in found(copyread(newsroom, story))}
    assert not words & {"Zebulon", "Quorx", "Quillington"}
    assert words == {"Ydris Vaxxen"}
