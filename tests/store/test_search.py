"""Search: what was written is found, however it was typed, and shown in its own words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskeditor.news.ids import new_id
from deskeditor.news.records import Byline, PersonShown, Photo
from deskeditor.newsroom import Newsroom, StoryFilter
from deskeditor.store import search
from deskeditor.store.database import Database


def found(newsroom: Newsroom, words: str) -> list[str]:
    return [hit.id for hit in newsroom.search(words)]


def shown(newsroom: Newsroom, words: str) -> list[str]:
    """The matches of the first hit, as they stand in its excerpt."""
    hit = newsroom.search(words)[0]
    return [hit.snippet[start:end] for start, end in hit.matches]


@pytest.mark.parametrize(
    ("written", "typed", "match"),
    [
        ("The ministers met in Zürich.", "zurich", "Zürich"),
        ("The ministers met in Zurich.", "Zürich", "Zurich"),
        ("Der Straßenbau ruht.", "strassenbau", "Straßenbau"),
        ("O garçon não veio.", "nao", "não"),
        ("A cafe\u0301 by the sea.", "café", "cafe\u0301"),
        ("قال الرئيس إن المدينة آمنة.", "المدينه", "المدينة"),
        ("قال الرئيس إن المُدِيرَ غائب.", "المدير", "المُدِيرَ"),
        ("كوردستان ولاتێکی جوانە.", "کوردستان", "كوردستان"),
        ("کوردستان وڵاتێکی جوانە.", "وڵات", "وڵاتێکی"),
        ("شارەکە ئارامە.", "شاره", "شارەکە"),
        ("It didn’t rain.", "didn't", "didn"),
        ("Прем’єр-міністр прибув.", "прибув", "прибув"),
        ("Two e-mails came.", "e-mail", "mails"),
        ("İstanbul is calm.", "istanbul", "İstanbul"),
    ],
)
def test_words_are_found_whatever_their_accents_and_letter_forms(
    newsroom: Newsroom, written: str, typed: str, match: str
) -> None:
    story = newsroom.new_story(slugline="x", body=f"Nothing here. {written}")
    newsroom.new_story(slugline="y", body="Nothing here either.")
    assert found(newsroom, typed) == [story]
    assert match in shown(newsroom, typed)


def test_the_last_word_may_be_unfinished_and_the_others_not(newsroom: Newsroom) -> None:
    story = newsroom.new_story(slugline="x", body="Earthquake shakes the harbour.")
    assert found(newsroom, "e") == found(newsroom, "earthq") == found(newsroom, "harbour earthq") == [story]
    assert found(newsroom, "earthq harbour") == []
    assert found(newsroom, "earthq ") == []
    assert found(newsroom, "earthquake ") == [story]


def test_all_words_must_be_found_in_whichever_field(newsroom: Newsroom) -> None:
    story = newsroom.new_story(slugline="storm", headline="Harbour closed", body="By order of the mayor.")
    newsroom.new_story(slugline="other", headline="Harbour open")
    assert found(newsroom, "mayor harbour") == [story]


def test_quoted_words_must_stand_together(newsroom: Newsroom) -> None:
    story = newsroom.new_story(slugline="x", body="We will rebuild the bridge.")
    newsroom.new_story(slugline="y", body="The bridge we will not rebuild.")
    assert found(newsroom, '"rebuild the bridge"') == [story]
    assert found(newsroom, "“rebuild the bridge”") == [story]


def test_everything_written_is_found_and_private_contacts_are_not(newsroom: Newsroom) -> None:
    person = newsroom.add_person(name="Lois Lane", bio="Covers aviation.", email="lane@example.org", phone="5550101")
    source = newsroom.add_source(name="Deckhand", notes="Met at the quay.", email="deck@example.net", phone="5550102")
    story = newsroom.new_story(
        slugline="storm",
        headline="Hurricane",
        dek="Roofs torn",
        body="Copy.",
        bin="Unused paragraph.",
        ednote="Check spellings.",
        keywords=("weather",),
        places=("Metropolis",),
        bylines=(Byline(new_id(), person=person), Byline(new_id(), name="Clark Kent")),
    )
    quote = newsroom.add_quote(words="Never seen such waves", story=story, source=source)
    transcript = newsroom.add_transcript(title="Quay interview", text="The tide came twice.", story=story)
    for words, id in [
        ("hurricane", story),
        ("roofs", story),
        ("unused", story),
        ("spellings", story),
        ("weather", story),
        ("metropolis", story),
        ("kent", story),
        ("aviation", person),
        ("quay met", source),
        ("waves", quote),
        ("tide", transcript),
    ]:
        assert found(newsroom, words) == [id], words
    assert sorted(found(newsroom, "lois lane")) == sorted([person, story])
    for private in ("lane@example.org", "5550101", "deck@example.net", "5550102"):
        assert found(newsroom, private) == []


def test_a_hit_says_to_which_story_it_belongs(newsroom: Newsroom) -> None:
    story = newsroom.new_story(slugline="storm")
    newsroom.add_quote(words="Never seen such waves", story=story)
    with newsroom.edit(Photo) as photo:
        photo.set("caption", "Gulls over the pier.")
        photo.add("people", PersonShown(new_id(), "Perry White"))
    assert newsroom.search("waves")[0].story_id == story
    assert newsroom.search("gulls")[0].story_id == ""
    assert newsroom.search("perry")[0].field == "people"


def test_a_headline_comes_before_a_body(newsroom: Newsroom) -> None:
    body = newsroom.new_story(slugline="x", headline="Calm", body="A storm came by, and then the storm went.")
    headline = newsroom.new_story(slugline="y", headline="Storm hits harbour", body="Roofs were torn off.")
    assert found(newsroom, "storm") == [headline, body]


def test_a_person_who_is_renamed_is_found_under_the_new_name_in_the_stories(newsroom: Newsroom) -> None:
    person = newsroom.add_person(name="Lois Lane")
    story = newsroom.new_story(slugline="storm", bylines=(Byline(new_id(), person=person),))
    assert story in found(newsroom, "lane")
    newsroom.set_fields(person, name="Lois Kent")
    assert story in found(newsroom, "kent")
    assert found(newsroom, "lane") == []


def test_words_that_were_changed_are_found_no_more_and_spiked_stories_not_at_all(newsroom: Newsroom) -> None:
    story = newsroom.new_story(slugline="x", body="Hurricane.")
    newsroom.set_fields(story, body="Breeze.")
    assert found(newsroom, "hurricane") == []
    assert found(newsroom, "breeze") == [story]
    newsroom.set_fields(story, spiked=True)
    assert found(newsroom, "breeze") == []
    assert [row.id for row in newsroom.stories(StoryFilter(words="breeze", spiked=True))] == [story]


def test_an_excerpt_shows_the_words_around_the_match(newsroom: Newsroom) -> None:
    newsroom.new_story(slugline="x", body="Before. " * 200 + "The hurricane came.\n\n" + "After. " * 200)
    hit = newsroom.search("hurricane")[0]
    assert hit.field == "body"
    assert hit.snippet.startswith("… ") and hit.snippet.endswith(" …")
    assert "The hurricane came." in hit.snippet
    assert len(hit.snippet) < search.EXCERPT + 20
    assert [hit.snippet[a:b] for a, b in hit.matches] == ["hurricane"]


@given(st.text(max_size=60))
def test_whatever_is_typed_is_no_syntax(typed: str) -> None:
    asked = search.query(typed)
    if asked:
        INDEX.execute("SELECT rowid FROM search WHERE search MATCH ?", [asked]).fetchall()


@pytest.mark.parametrize(
    "typed", ['"', '""', "*", "a* OR b", "title:x", "NEAR(a b)", "a AND", "-x", "^x", "(", "'; --", "\x00"]
)
def test_what_would_be_syntax_is_searched_as_words(newsroom: Newsroom, typed: str) -> None:
    newsroom.search(typed)
    newsroom.stories(StoryFilter(words=typed))


@given(st.text(max_size=200), st.text(max_size=20))
def test_matches_lie_inside_the_excerpt(text: str, typed: str) -> None:
    snippet, matches = search.excerpt(text, typed)
    for start, end in matches:
        assert 0 <= start < end <= len(snippet)


def _index() -> Database:
    db = Database(memory=True)
    db.execute("CREATE VIRTUAL TABLE search USING fts5 (title, names, words, prefix = '1 2 3 4')")
    db.execute("INSERT INTO search VALUES ('storm', 'lane', 'calm')")
    return db


INDEX = _index()
