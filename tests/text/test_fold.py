"""What counts as the same words when one searches."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskeditor.text.fold import fold, fold_with_places

TEXTS = st.text(
    st.one_of(st.sampled_from("aÄéİßﬁςΣ℡日ق\u064bيكە\u200c’“ \u00a0"), st.characters(exclude_categories=["Cs"]))
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Café", "CAFE\u0301"),
        ("Straße", "STRASSE"),
        ("Łódź", "lodz"),
        ("it’s", "it's"),
        ("rock ´n´ roll", "rock 'n' roll"),
        ("“yes”", '"yes"'),
        ("»yes«", '"yes"'),
        ("1914–18", "1914-18"),
        ("10\u00a0km", "10 km"),
        ("co\u00adoperate", "cooperate"),
        ("كوردي", "کوردی"),
        ("ئێمه\u200c", "ئێمە"),
        ("مُحَمَّد", "محمد"),
        ("أحمد", "احمد"),
        ("ﬁnd", "find"),
        ("☺\ufe0f", "☺"),
    ],
)
def test_these_are_the_same_words(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("resume", "resumes"), ("کورد", "کرد"), ("किताब", "कताब"), ("a b", "ab")])
def test_these_are_not(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(TEXTS)
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(TEXTS)
def test_every_folded_character_knows_its_place(text: str) -> None:
    folded, places = fold_with_places(text)
    assert folded == fold(text)
    assert len(places) == len(folded) + 1
    assert places == sorted(places)
    for at, place in enumerate(places[:-1]):
        assert folded[at] in fold(text[place])
