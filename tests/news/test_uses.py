"""Where recorded words stand in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskeditor.news.uses import uses

WORDS = "We will rebuild the old bridge by spring."


def found(words: str, text: str) -> list[str]:
    return [text[start:end] for start, end in uses(words, text, str.casefold)]


@pytest.mark.parametrize(
    "text",
    [
        "We will rebuild the old bridge by spring",
        "we will rebuild the “old” bridge, by Spring",
        "We will rebuild\nthe old bridge—by spring",
        "We will … the old bridge by spring",
        "We will rebuild [it] by spring",
        "We will rebuild ... by spring",
    ],
)
def test_the_same_words_are_found_however_they_are_set(text: str) -> None:
    around = f"Before. “{text},” she said."
    assert found(WORDS, around) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "We will rebuild the new bridge by spring",
        "We will rebuild the old bridge",
        "We … by spring",
        "We will … spring",
        "by spring we will rebuild the old bridge",
        "",
    ],
)
def test_other_words_are_not(text: str) -> None:
    assert found(WORDS, text) == []


def test_each_use_is_told_once() -> None:
    assert len(found("no, no", "No, no! No, no, no.")) == 2


def test_an_apostrophe_is_part_of_its_word() -> None:
    assert found("It’s ours", "“It’s ours,” he said.") == ["It’s ours"]


def test_words_without_letters_are_nowhere() -> None:
    assert found("…", "a … b") == []


@given(
    st.lists(st.sampled_from(["yes", "no", "we", "may"]), min_size=1, max_size=6),
    st.text(alphabet=" ,:;\n", max_size=3),
)
def test_words_are_found_in_themselves_with_any_punctuation(words: list[str], between: str) -> None:
    text = (between + " ").join(words)
    assert uses(" ".join(words), text, str.casefold)[0][0] == 0
