"""The house list as a table that people edit in whatever spreadsheet they have."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskeditor.news.housewords import HouseWord
from deskeditor.news.housewords_file import parsed, with_entries, without
from deskeditor.news.problems import BadInput

LANE = HouseWord("Lane", "en", "", "our own", "Lois", "2026-11-23T12:00:00+00:00")


def test_a_word_goes_in_and_comes_out() -> None:
    text = with_entries("", [LANE])
    assert parsed(text)[0].entries == (LANE,) and parsed(text)[1] == ()
    assert without(text, lambda one: one.word == "Lane") == ("word,language,rule,note,by,at\n", 1)


def test_columns_in_another_order_with_semicolons_and_one_of_their_own() -> None:
    text = "\ufeffNote;Word;Colour\nwhy;Clark;red\n"
    (clark,) = parsed(text)[0].entries
    assert (clark.word, clark.note) == ("Clark", "why")
    added = with_entries(text, [LANE])
    assert added.splitlines()[1].startswith("why;Clark;red") and [one.word for one in parsed(added)[0].entries] == [
        "Clark",
        "Lane",
    ]


def test_a_bad_row_is_told_and_the_others_hold() -> None:
    words, faults = parsed("word,language\nLane,en\n,en\nKent,not a tag\n\nOlsen,\n")
    assert [one.word for one in words.entries] == ["Lane", "Olsen"]
    assert [fault.row for fault in faults] == [3, 4]
    assert parsed(with_entries("word,language\n,en\n", [LANE]))[1] != ()  # it stays for somebody to mend


@pytest.mark.parametrize("text", ["just words", '"open', "a,b\n1,2\n", "\x00\x00"])
def test_what_is_no_such_table_is_told_and_left_alone(text: str) -> None:
    words, faults = parsed(text)
    assert words.entries == () and len(faults) == 1 and faults[0].row == 0
    with pytest.raises(BadInput):
        with_entries(text, [LANE])


@pytest.mark.parametrize("entry", [HouseWord(""), HouseWord("a" * 300), HouseWord("x", "no tag"), HouseWord("a\nb")])
def test_a_bad_word_is_refused(entry: HouseWord) -> None:
    with pytest.raises(BadInput):
        with_entries("", [entry])


def test_a_word_in_small_letters_may_have_a_capital() -> None:
    words, _ = parsed("word,language\nharbourfest,en\nLane,de\n")
    assert words.accepts("Harbourfest", "en-GB") and not words.accepts("harbourfest", "de")
    assert words.accepts("Lane", "de-AT") and not words.accepts("lane", "de")


WORDS = st.text(alphabet="abc\",;'é\u200cک =", min_size=1, max_size=8).filter(lambda word: word == word.strip())


@given(st.lists(WORDS, max_size=6))
def test_any_word_comes_back_as_it_was(words: list[str]) -> None:
    text = ""
    for word in words:
        text = with_entries(text, [HouseWord(word)])
    assert [one.word for one in parsed(text)[0].entries] == words
