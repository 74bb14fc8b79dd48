"""Words that are not for use are found however they are written, and other words are not taken for them."""

from urllib.parse import quote as percent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskeditor.news.letters import views
from deskeditor.news.notforuse import NotForUse, forbidden
from deskeditor.news.records import Quote
from deskeditor.text.fold import fold

SAID = "The minister knew about the leak in the northern tunnel long before the vote"
SHORT = "We sold it"
QUOTE = Quote("q", words=SAID, terms="off the record", story="s")
FEW = Quote("f", words=SHORT, terms="off the record", story="s")

HIDDEN = {
    "blanks without width": SAID.replace("n", "\u200bn").replace("e", "e\u2060"),
    "directions": SAID.replace("n", "\u2066n").replace("e", "e\u202a"),
    "a filler": SAID.replace(" ", "\u3164"),
    "emphasis in words": SAID.replace("n", "*n*"),
    "escapes": SAID.replace("e", "\\e"),
    "entities": SAID.replace("e", "&#101;").replace(" ", "&nbsp;"),
    "tags in words": SAID.replace("n", "<b>n</b>").replace("v", "<!-- v -->v"),
    "comments between": SAID.replace(" ", "<!-- and -->"),
    "words in a tag": f'<span title="{SAID}">this</span>',
    "letters of another alphabet": SAID.translate(str.maketrans("eoacp", "еоаср")),
    "Greek letters": SAID.translate(str.maketrans("oκ", "οk")),
    "the title of a link": f'[this](https://example.org "{SAID}")',
    "an address": f"https://example.org/{SAID.replace(' ', '-')}",
    "an address that is escaped": f"[this](https://example.org/?q={percent(SAID)})",
    "words cut at the end of a line": SAID.replace("n", "-\nn"),
    "a numbered list": "\n".join(f"{number}. {word}" for number, word in enumerate(SAID.split(), 1)),
    "notes": SAID.replace(" ", "[^1] "),
    "small numbers": SAID.replace(" ", "¹ "),
    "square brackets in words": SAID.replace("n", "[n]"),
    "apostrophes in words": SAID.replace("n", "’n"),
    "letters set apart": " ".join(SAID),
    "no blanks": SAID.replace(" ", ""),
    "underlines": SAID.replace(" ", "_"),
}


@pytest.mark.parametrize("written", HIDDEN.values(), ids=HIDDEN)
def test_words_are_found_however_they_are_written(written: str) -> None:
    text = f"Nobody knew.\n\n{written}\n\nIt rained."
    found = list(forbidden([("", "body", text)], [QUOTE], fold, "s"))
    assert found
    assert all(0 <= use.start < use.end <= len(text) and text[use.start : use.end] == use.words for use in found)


@pytest.mark.parametrize("written", ["We so*ld* it", "w&#101; sold it", "Wе sold it", "W e   s o l d  i t"])
def test_a_short_quote_is_found_however_it_is_written(written: str) -> None:
    assert list(forbidden([("", "body", f"It said: {written}, and so on")], [FEW], fold, "s"))


@pytest.mark.parametrize(
    "text",
    [
        "Owe sold items",  # its letters stand within other words
        "We sold. Items went",
        "The minister knew about the plan in the northern town long before the leak",
        "[We](https://example.org/a) were sold it",
    ],
)
def test_other_words_are_free(text: str) -> None:
    assert not list(forbidden([("", "body", text)], [QUOTE, FEW], fold, "s"))


def test_words_between_links_and_notes_are_found_in_their_place() -> None:
    linked = " ".join(f"[{word}](https://e.org/{at})" for at, word in enumerate(SAID.split()))
    (use,) = forbidden([("", "body", linked)], [QUOTE], fold, "s")
    assert use.words.startswith("The](") and use.words.endswith("[vote")


def test_a_span_ends_with_the_marks_of_its_last_letter() -> None:
    (use,) = forbidden([("", "body", "wir kennen das grosse Cafe\u0301.")], [a_quote("kennen das grosse Café")], fold)
    assert use.words == "kennen das grosse Cafe\u0301"


def a_quote(words: str) -> Quote:
    return Quote("q", words=words, terms="off the record")


@given(st.text(max_size=200))
def test_every_letter_has_its_place(text: str) -> None:
    for view in views(text, fold):
        assert len(view.said) == len(view.places)
        assert view.places == sorted(view.places)
        assert all(0 <= place < len(text) for place in view.places)


@given(st.text(max_size=200))
def test_no_text_raises_and_all_spans_lie_in_it(text: str) -> None:
    for use in NotForUse([a_quote(text), FEW], fold).uses([("", "body", text)]):
        assert 0 <= use.start < use.end <= len(text)
