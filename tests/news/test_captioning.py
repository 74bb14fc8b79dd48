"""Fields and macros of captions, and names from left to right."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deskeditor.news.captioning import FIELDS, expanded, filled, from_left, in_a_row, put, unknown

VALUES = {"people": "Ann Lee and Bo Ek", "place": "Cork", "date": "22 November 2026", "event": "", "creator": ""}


def test_fields_are_filled_in_and_empty_ones_leave_no_comma() -> None:
    assert filled("{people} in {place}, {date}.", VALUES) == "Ann Lee and Bo Ek in Cork, 22 November 2026."
    assert filled("{people}, {event}, in {place}.", VALUES) == "Ann Lee and Bo Ek, in Cork."
    assert filled("{event}: {place}", VALUES) == "Cork"
    assert filled("{creator}", VALUES) == ""
    assert filled("Nothing to fill in, {sic}.", VALUES) == "Nothing to fill in, {sic}."


def test_macros_are_spelled_out_also_inside_of_macros_and_a_circle_ends() -> None:
    macros = {"m": "the mayor", "mp": r"\m\ of {place}", "a": r"\b\ ", "b": r"\a\ "}
    assert filled(expanded(r"Here \mp\ speaks.", macros), VALUES) == "Here the mayor of Cork speaks."
    assert expanded(r"C:\Windows\System", macros) == r"C:\Windows\System"
    assert len(expanded(r"\a\ ", macros)) < 100


def test_what_nobody_knows_is_named() -> None:
    assert unknown(r"{place} \m\ \nn\ {who}", {"m": "{when}"}) == (r"\nn\ "[:-1], "{when}", "{who}")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "From left: Ann, Bo and Cy"),
        ("de-AT", "Von links: Ann, Bo und Cy"),
        ("ar", "من اليسار: Ann، Bo وCy"),
        ("ckb", "لە چەپەوە: Ann، Bo و Cy"),
        ("xx", "From left: Ann, Bo and Cy"),
    ],
)
def test_people_are_named_from_left_to_right_in_the_storys_language(language: str, said: str) -> None:
    assert from_left(["Ann", "Bo", "Cy"], language) == said
    assert from_left(["Ann", " "], language) == "Ann"
    assert in_a_row([], language) == ""


def test_where_the_words_go() -> None:
    assert [put("old", "new", way) for way in ("replace", "empty", "before", "after")] == [
        "new",
        "old",
        "new old",
        "old new",
    ]
    assert {put("", "new", way) for way in ("replace", "empty", "before", "after")} == {"new"}


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.characters(exclude_characters="{}\\\x00", exclude_categories=["Cs"])))
def test_words_without_signs_stay_as_they_are(words: str) -> None:
    assert filled(expanded(words, {"m": "the mayor"}), dict.fromkeys(FIELDS, "x")) == words
    assert unknown(words, {}) == ()
