"""Translations of a story: siblings, what is translated, and what the original says otherwise since."""

from pathlib import Path

import pytest

from deskeditor.news.problems import BadInput
from deskeditor.news.records import Byline
from deskeditor.newsroom import Newsroom
from deskeditor.review import translating
from deskeditor.review.translating import Row

BODY = "The harbour opened on Monday. “We waited long enough for this,” Lane said.\n\nIt rained all day."


@pytest.fixture
def newsroom(tmp_path: Path) -> Newsroom:
    newsroom = Newsroom.create(tmp_path / "planet", name="The Daily Planet")
    newsroom.me = newsroom.add_person(name="Lois Lane")
    return newsroom


def story(newsroom: Newsroom) -> str:
    return newsroom.new_story(
        slugline="harbour", headline="Harbour opens", body=BODY, bylines=(Byline("b1", name="Perry White"),)
    )


def rows(newsroom: Newsroom, id: str, field: str = "body") -> list[Row]:
    return [row for row in translating.side_by_side(newsroom, newsroom.story(id)) if row.field == field]


def test_a_translation_begins_with_the_words_and_lines_of_the_original(newsroom: Newsroom) -> None:
    first = story(newsroom)
    made = newsroom.story(translating.begin(newsroom, first, "de"))
    assert (made.slugline, made.language, made.body, made.translation_of) == ("harbour-de", "de", BODY, first)
    assert [line.role for line in made.bylines] == ["by", "translated by"]
    assert {row.state for row in rows(newsroom, made.id)} == {"untranslated"}
    newsroom.close()


def test_a_translation_of_a_translation_belongs_to_the_original(newsroom: Newsroom) -> None:
    first = story(newsroom)
    german = translating.begin(newsroom, first, "de")
    kurdish = translating.begin(newsroom, german, "ckb")
    assert newsroom.story(kurdish).translation_of == first
    family = translating.family(newsroom, german)
    assert [(one.id, one.language, one.is_original) for one in family] == [
        (first, "en", True),
        (german, "de", False),
        (kurdish, "ckb", False),
    ]
    with pytest.raises(BadInput, match="There is a translation into German already: harbour-de"):
        translating.begin(newsroom, first, "de")
    with pytest.raises(BadInput, match="in English already"):
        translating.begin(newsroom, german, "en")
    newsroom.close()


def test_what_the_original_says_otherwise_since_is_told_until_it_is_caught_up(newsroom: Newsroom) -> None:
    first = story(newsroom)
    german = translating.begin(newsroom, first, "de")
    words = "Der Hafen wurde am Montag eröffnet. „Wir haben lange genug gewartet“, sagte Lane.\n\nEs regnete."
    newsroom.set_fields(german, body=words)
    assert {row.state for row in rows(newsroom, german)} == {"translated"}
    assert not translating.family(newsroom, german)[1].behind
    newsroom.set_fields(
        first, body=BODY.replace("on Monday", "on Tuesday").replace("It rained all day.", "Then it rained.")
    )
    assert translating.family(newsroom, german)[1].behind
    changed = [row for row in rows(newsroom, german) if row.state == "changed"]
    assert [row.was for row in changed] == ["The harbour opened on Monday.", "It rained all day."]
    translating.caught_up(newsroom, german)
    assert {row.state for row in rows(newsroom, german)} == {"translated"}
    newsroom.close()


def test_a_sentence_that_the_original_lost_is_told(newsroom: Newsroom) -> None:
    first = story(newsroom)
    german = translating.begin(newsroom, first, "de")
    newsroom.set_fields(first, body=BODY.replace("\n\nIt rained all day.", ""))
    assert "It rained all day." in [row.was for row in rows(newsroom, german) if row.gone]
    newsroom.close()


def test_a_quotation_stands_beside_the_words_of_the_quote_book(newsroom: Newsroom) -> None:
    first = story(newsroom)
    source = newsroom.add_source(name="Lana Lane")
    quote = newsroom.add_quote(
        story=first,
        source=source,
        words="We waited long enough for this",
        original="Em têra xwe li bendê man",
        language="ku",
    )
    german = translating.begin(newsroom, first, "de")
    said = [said for row in rows(newsroom, german) for said in row.said]
    assert [(one.quote, one.original, one.language) for one in said] == [(quote, "Em têra xwe li bendê man", "ku")]
    newsroom.close()


def test_a_story_is_linked_and_unlinked(newsroom: Newsroom) -> None:
    first, other = story(newsroom), newsroom.new_story(slugline="hafen", language="de", body="Der Hafen.")
    with pytest.raises(BadInput, match="no translation of itself"):
        translating.link(newsroom, first, first)
    translating.link(newsroom, other, first)
    assert newsroom.translations_of(first) == [other]
    with pytest.raises(BadInput, match="translations of its own"):
        translating.link(newsroom, first, newsroom.new_story(slugline="third"))
    translating.unlink(newsroom, other)
    assert newsroom.translations_of(first) == []
    newsroom.close()
