"""Lower case by the language."""

from hypothesis import given
from hypothesis import strategies as st

from deskeditor.text.case import lowered


def test_a_turkish_i_keeps_or_lacks_its_dot() -> None:
    assert lowered("IĞDIR İLİ", "tr") == "ığdır ili"
    assert lowered("ISTANBUL İli", "en-GB") == "istanbul ili"


@given(st.text(max_size=20), st.sampled_from(["tr", "en", "de"]))
def test_nothing_is_in_capitals_afterwards_and_no_dot_comes(words: str, language: str) -> None:
    made = lowered(words, language)
    assert lowered(made, language) == made or "I" in words
    assert made.count("\u0307") == words.count("\u0307")
