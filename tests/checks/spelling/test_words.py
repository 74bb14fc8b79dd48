"""Which words of a paragraph a dictionary is asked for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskeditor.checks.prose import Prose
from deskeditor.checks.spelling.words import words


def asked(text: str, tag: str = "en") -> list[str]:
    return [word.text for word in words(Prose(text, tag))]


@pytest.mark.parametrize(
    ("text", "tag", "expected"),
    [
        ("Write lois@planet.example or see https://planet.example/a?b=c and planet.com.", "en", "Write or see and"),
        ("@clark said #harbour2026 at 5pm, the 39th time, on an A320 for the UN, two MPs and NGOs.", "en",
         "said at the time on an for the two and"),
        ("The mayor’s ten-storey house; the companies' plan", "en", "The mayor ten storey house the companies plan"),
        ("“[I]ncreasingly so,” he said in the U.S. e.g. now", "en", "so he said in the now"),
        ("L’Élysée n’a pas dit aujourd’hui qu’il viendra", "fr", "Élysée pas dit aujourd’hui il viendra"),
        ("Ankara'da ve İstanbul’un", "tr", "Ankara ve İstanbul"),
        ("قال إنَّ الحكومة ستعمل، وأضاف", "ar", "قال إنَّ الحكومة ستعمل وأضاف"),
        ("دەڵێت کە ده‌وڵه‌ت هات.", "ckb", "دەڵێت کە ده‌وڵه‌ت هات"),
        ("One.Two came 🎉 🏳️‍🌈", "en", "One Two came"),
    ],
)  # fmt: skip
def test_what_is_asked(text: str, tag: str, expected: str) -> None:
    assert asked(text, tag) == expected.split()


def test_a_part_of_a_compound_knows_its_whole() -> None:
    assert [(word.text, word.whole) for word in words(Prose("hip-hop", "en"))] == [
        ("hip", "hip-hop"),
        ("hop", "hip-hop"),
    ]


def test_words_marked_as_another_language_are_asked_there() -> None:
    found = words(Prose("The Ampelkoalition fell", "en", foreign=((4, 18, "de"),)))
    assert [(word.text, word.tag) for word in found] == [("The", "en"), ("Ampelkoalition", "de"), ("fell", "en")]


def test_the_capital_of_a_beginning_says_nothing() -> None:
    found = words(Prose("He left. “She stayed,” Lane said (Rain fell) in Oslo", "en"))
    assert [word.text for word in found if word.first] == ["He", "She", "Rain"]


@given(st.text(max_size=80), st.sampled_from(["en", "fr", "tr", "de", "ckb", "ar"]))
def test_every_word_stands_where_it_says(text: str, tag: str) -> None:
    last = 0
    for word in words(Prose(text, tag)):
        assert text[word.start : word.end] == word.text and last <= word.start
        last = word.end
