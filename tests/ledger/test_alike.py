"""Which recorded quotes are offered for a quotation, and in which order."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from deskeditor.ledger.alike import Alike
from deskeditor.newsroom import Newsroom
from deskeditor.store.ciphers import Cost

WORDS = "We will close five schools in the spring"


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    with Newsroom.create(tmp_path / "desk") as newsroom:
        newsroom.me = newsroom.add_person(name="Ada Quill")
        yield newsroom


def test_those_of_the_story_come_first_and_then_the_most_alike(newsroom: Newsroom) -> None:
    story, other = newsroom.new_story(slugline="schools"), newsroom.new_story(slugline="harbour")
    marsh = newsroom.add_source(name="Olga Marsh")
    for words, where in (
        ("The dredger is in the harbour.", other),
        ("We closed schools in the spring.", other),
        ("We will close four schools in the spring.", other),
        ("We will see.", story),
        ("Schools close in the spring.", story),
    ):
        newsroom.add_quote(words=words, source=marsh, story=where)
    found = Alike(newsroom, story, WORDS).found()
    assert [row.words for row in found] == [
        "Schools close in the spring.",
        "We will see.",
        "We will close four schools in the spring.",
        "We closed schools in the spring.",
        "The dredger is in the harbour.",
    ]


def test_they_are_found_by_words_speaker_and_story(newsroom: Newsroom) -> None:
    story, other = newsroom.new_story(slugline="schools"), newsroom.new_story(slugline="harbour")
    marsh, ek = newsroom.add_source(name="Olga Märsh"), newsroom.add_source(name="Bo Ek")
    school = newsroom.add_quote(words="Four schools.", source=marsh, story=story)
    dredger = newsroom.add_quote(words="The dredger.", source=ek, story=other)
    alike = Alike(newsroom, story, WORDS)
    assert [row.id for row in alike.found("MARSH scho")] == [school]
    assert [row.id for row in alike.found("harbour")] == [dredger]
    assert [row.id for row in alike.found("bo")] == [dredger]
    assert alike.found("marsh dredger") == []
    assert [row.id for row in alike.found("", limit=1)] == [school]


def test_what_is_spiked_is_not_offered_and_nobody_is_named_who_must_not_be(newsroom: Newsroom) -> None:
    story = newsroom.new_story(slugline="schools")
    newsroom.vault.cost = Cost(2**4)
    newsroom.vault.make("five words nobody expects together")
    owl = newsroom.add_source(name="Olga Marsh", alias="Owl", confidential=True, attribution="an official")
    kept = newsroom.add_quote(words="Five schools.", source=owl, story=story)
    gone = newsroom.add_quote(words="Four schools.", source=owl, story=story)
    newsroom.edit_together({gone: lambda document: document.decide("spiked", True, actor=newsroom.me)})
    (row,) = Alike(newsroom, story, WORDS).found("schools")
    assert Alike(newsroom, story, WORDS).found("olga") == []
    assert (row.id, row.source_name) == (kept, "Owl")
