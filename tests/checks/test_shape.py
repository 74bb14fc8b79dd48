"""How long a story is, who is quoted in it, how hard it is to read, and what a search shows of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskeditor.checks.readability import FEWEST, readability, syllables
from deskeditor.checks.shape import shape
from deskeditor.checks.snippets import SEARCH_TITLE_PX, SEARCH_TITLE_SIZE, snippets, width_px

BODY = (
    "Lana Lane opened the **bridge** on Monday. “We waited,” Lane said, “long enough.”\n\n"
    "“It is late,” said Bo Ek. Nobody spoke.\n\n> It cost nothing at all.\n"
)


def test_words_are_the_writers_or_somebodys() -> None:
    found = shape({"body": BODY}, "en")
    assert (found.words, found.quoted, found.own, found.share_quoted) == (26, 12, 14, 46)
    assert [(voice.name, voice.quotations, voice.words) for voice in found.voices] == [
        ("Bo Ek", 2, 8),
        ("Lana Lane", 1, 4),
    ]
    assert found.longest is not None and found.longest.text == "It cost nothing at all."


def test_a_long_sentence_is_named_where_it_stands() -> None:
    body = "Short.\n\n## Many words\n\nIt was *" + "so " * 34 + "late*. Then it ended."
    (one,) = shape({"body": body}, "en").long_sentences
    assert one.words == 37 and one.text.startswith("It was so")
    assert body[one.start : one.end].startswith("It was *so") and body[one.start : one.end].rstrip("*.").endswith(
        "late"
    )


def test_headlines_are_held_against_their_limits() -> None:
    found = shape({"headline": "Bridge opens", "dek": "After years"}, "en", limits={"headline": 11})
    assert [(one.field, one.characters, one.limit, one.is_too_long) for one in found.headlines if one.text] == [
        ("headline", 12, 11, True),
        ("dek", 11, 160, False),
    ]


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        (
            "en",
            {
                "rate": 1,
                "makes": 1,
                "wanted": 2,
                "table": 2,
                "houses": 2,
                "science": 2,
                "police": 2,
                "going": 2,
                "social": 2,
                "string": 1,
            },
        ),
        ("de", {"Haus": 1, "Bürgermeister": 4, "neue": 2}),
        ("fr", {"ville": 1, "maison": 2}),
        ("tr", {"İstanbul": 3, "ağaç": 2}),
    ],
)
def test_syllables(tag: str, words: dict[str, int]) -> None:
    assert {word: syllables(word, tag) for word in words} == words


def test_each_language_has_its_own_formula_or_none() -> None:
    words = ["Haus", "Kinder"] * 50
    german = readability(words, 10, "de-AT")
    assert german is not None and (german.formula, german.score) == ("Amstad", 82.2)
    swedish = readability(["hus", "byggnader"] * 50, 10, "sv")
    assert swedish is not None and (swedish.formula, swedish.score, swedish.ease) == ("LIX", 60.0, "very hard")
    assert readability(words, 10, "ckb") is None
    assert readability(words[: FEWEST - 1], 10, "de") is None


def test_a_title_is_cut_where_a_search_cuts_it() -> None:
    search, social = snippets("Bridge opens " * 12, "", "")
    assert search.title.is_cut and search.title.shown.endswith(("Bridge…", "opens…"))
    assert width_px(search.title.shown, SEARCH_TITLE_SIZE) <= SEARCH_TITLE_PX < search.title.length
    assert len(social.title.shown) <= 70 and social.description.text == ""


@given(st.text(max_size=300))
def test_what_is_shown_always_fits(text: str) -> None:
    search, social = snippets(text, "", text)
    assert width_px(search.title.shown, SEARCH_TITLE_SIZE) <= SEARCH_TITLE_PX
    assert len(social.description.shown) <= 125


@given(st.text(alphabet="ab A.“”>\n*#[](){}😀٣ەك", max_size=120), st.sampled_from(["en", "de", "ckb", "ar", ""]))
def test_no_words_stop_it(body: str, tag: str) -> None:
    found = shape({"body": body}, tag)
    assert 0 <= found.quoted <= found.words and 0 <= found.share_quoted <= 100
