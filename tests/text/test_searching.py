"""What is typed into the search, taken apart."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskeditor.text.searching import FIELDS, Term, days, fits, search

TODAY = date(2026, 11, 23)


def test_fields_are_taken_out_of_the_words() -> None:
    found = search('harbour speaker:lane "by the sea" Byline:“Lois Lane” -state:filed,ready note:this')
    assert found.words.split() == ["harbour", '"by', "the", 'sea"', "note:this"]
    assert found.terms == (
        Term("speaker", ("lane",)),
        Term("byline", ("Lois Lane",), exact=True),
        Term("state", ("filed", "ready"), excluded=True),
    )


@pytest.mark.parametrize(
    ("value", "first", "after"),
    [
        ("2026", date(2026, 1, 1), date(2027, 1, 1)),
        ("2026-12", date(2026, 12, 1), date(2027, 1, 1)),
        ("2026-2-28", date(2026, 2, 28), date(2026, 3, 1)),
        ("2026-11..2026-11-15", date(2026, 11, 1), date(2026, 11, 16)),
        ("..yesterday", date.min, date(2026, 11, 23)),
        ("week", date(2026, 11, 17), date(2026, 11, 24)),
    ],
)
def test_days(value: str, first: date, after: date) -> None:
    assert days(value, TODAY) == (first, after)


@pytest.mark.parametrize("value", ["2026-13", "2026-02-30", "monday", "2026-05..2026-03", "9999-12", "0000", ".", ""])
def test_what_is_no_date_is_told(value: str) -> None:
    assert days(value, TODAY) is None


def test_words_fit_whatever_letters_they_are_typed_with() -> None:
    assert fits("Ali Karadağ", "karadag")
    assert fits("كوردستان", "کوردستان")
    assert fits("Lois Lane", "lois la")
    assert not fits("Lois Lane", "lois la", exact=True)
    assert not fits("Lois Lane", "lane lois")


@given(st.text(max_size=60), st.sampled_from(FIELDS))
def test_whatever_is_typed_is_understood_somehow(typed: str, field: str) -> None:
    for words in (typed, f"{field}:{typed}", f'{typed} {field}:"{typed}'):
        found = search(words)
        assert all(term.values for term in found.terms)
        assert found.words in (words, "") or found.terms or field in words.lower()
