"""What a saved story is held against, and its rulings."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from deskeditor.ledger import gathering
from deskeditor.news.plain import plain
from deskeditor.news.records import Embargo, Quote, Ruling, Story
from deskeditor.newsroom import Newsroom
from deskeditor.store.ciphers import Cost
from deskeditor.text import anchors

BODY = "“We will close five schools in the spring,” Olga Marsh said."
COPIED = "We will close five schools in the spring,"


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    with Newsroom.create(tmp_path / "desk") as newsroom:
        newsroom.me = newsroom.add_person(name="Ada Quill")
        yield newsroom


def test_a_saved_story_is_checked(newsroom: Newsroom) -> None:
    story = newsroom.new_story(slugline="schools", headline="Schools", body=BODY)
    marsh = newsroom.add_source(name="Olga Marsh")
    newsroom.add_transcript(text="MARSH: We will close four schools in the spring.", source=marsh, story=story)
    (found,) = gathering.checked(newsroom, story)
    assert found.verdict == "altered"
    assert found.evidence is not None
    assert found.evidence.source == marsh
    newsroom.add_quote(words="We will close five schools in the spring.", source=marsh, story=story)
    assert gathering.checked(newsroom, story)[0].verdict == "exact"


def test_quotes_of_other_stories_are_known(newsroom: Newsroom) -> None:
    story = newsroom.new_story(slugline="schools", body=BODY)
    other = newsroom.new_story(slugline="other", body="Nothing.")
    marsh = newsroom.add_source(name="Olga Marsh")
    words = "We will close five schools in the spring."
    quote = newsroom.add_quote(words=words, source=marsh, story=other, terms="off the record")
    assert gathering.checked(newsroom, story)[0].verdict == "not for use"
    with newsroom.edit(Quote, quote) as document:
        document.decide("spiked", True, actor=newsroom.me)
    assert gathering.checked(newsroom, story)[0].verdict == "not for use"


def test_a_ruling_holds_where_its_anchor_is(newsroom: Newsroom) -> None:
    story = newsroom.new_story(slugline="schools", body=BODY)
    marsh = newsroom.add_source(name="Olga Marsh")
    newsroom.add_quote(words="We will close four schools in the spring.", source=marsh, story=story)
    ruling = Ruling("body", COPIED, cleared="The fifth was added this morning.")
    start = BODY.index(COPIED)
    with newsroom.edit(Story, story) as document:
        anchors.keep(document, "a1", anchors.make(document, "body", start, start + len(COPIED)))
        document.decide("quotation:a1", plain(ruling), actor=newsroom.me)
    assert gathering.checked(newsroom, story)[0].cleared
    with newsroom.edit(Story, story) as document:
        document.splice("body", 0, 0, "Some news first.\n\n")
    (placed,) = gathering.placed(newsroom.document(story))
    assert placed.start == start + len("Some news first.\n\n")
    assert gathering.checked(newsroom, story)[0].cleared
    with newsroom.edit(Story, story) as document:
        at = document.value().body.index("five")
        document.splice("body", at, at + 4, "six")
    assert not gathering.checked(newsroom, story)[0].cleared


def test_what_the_check_reads_is_what_the_records_say(newsroom: Newsroom) -> None:
    marsh = newsroom.add_source(name="Olga Marsh", title="mayor", affiliation="Council", terms="background")
    id = newsroom.add_quote(
        words="Four.",
        original="Çar.",
        source=marsh,
        terms="background",
        attribution="an official",
        evidence="page 4",
        transcript="t",
        span=(3, 9),
        time_range=(1.5, 2.0),
        embargo=Embargo("2026-12-01T00:00+00:00", "UTC"),
    )
    quotes, sources = newsroom.recorded()
    assert quotes == [newsroom.quote(id)]
    assert sources == {marsh: newsroom.source(marsh)}


def test_captions_are_checked_as_they_are_printed(newsroom: Newsroom) -> None:
    story = newsroom.new_story(slugline="schools", body="Nothing.")
    fields = gathering.fields(newsroom.story(story), [])
    assert fields["body"] == "Nothing."
    assert "bin" not in fields
    assert "ednote" not in fields


def test_what_is_private_is_known_while_the_vault_is_open(newsroom: Newsroom) -> None:
    newsroom.vault.cost = Cost(2**4)
    newsroom.vault.make("five words nobody expects together")
    story = newsroom.new_story(slugline="schools", body=BODY)
    heron = newsroom.add_source(alias="Heron", name="Olga Marsh", confidential=True)
    newsroom.add_transcript(text="And we will close five schools in the spring.", source=heron, story=story)
    found = gathering.checked(newsroom, story)[0]
    assert found.verdict == "exact"
    assert found.evidence is not None
    assert found.evidence.speaker == "Heron"
    newsroom.vault.lock()
    assert gathering.checked(newsroom, story)[0].verdict == "unrecorded"
