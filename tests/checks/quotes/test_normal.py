"""Words made comparable, whole texts at once and passage by passage alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskeditor.checks.quotes.normal import normal, words

TEXTS = st.text(st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from(" .,'’“”…-—\n0123456789%$aAbé")))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“Don’t,” she said.", ["don't", "she", "said"]),
        ("two-thirds — well, 1,000 of 3.5%", ["two", "thirds", "well", "1,000", "of", "3.5%"]),
        ("at 10:30, ’tis the workers’ hour", ["at", "10.30", "tis", "the", "workers", "hour"]),
        ("Zoë KIRÁLY\u00a0İstanbul", ["zoe", "kiraly", "istanbul"]),
        ("٣ كتاب، پێنج", ["3", "کتاب", "پێنج"]),
        ("1. First... then: 3, 5", ["1", "first", "then", "3", "5"]),
    ],
)
def test_what_is_left_of_words(text: str, found: list[str]) -> None:
    assert normal(text).split() == found
    assert [word.key for word in words(text)] == found


def test_a_word_knows_its_place() -> None:
    text = "Où est l’œuvre? – Là, à 5 %."
    assert [text[word.start : word.end] for word in words(text)] == ["Où", "est", "l’œuvre", "Là", "à", "5", "%"]


@given(TEXTS)
def test_a_text_has_the_words_of_its_passages(text: str) -> None:
    found = words(text)
    assert [word.key for word in found] == normal(text).split()
    assert all(0 <= word.start < word.end <= len(text) for word in found)
    assert [word.start for word in found] == sorted(word.start for word in found)
