"""Where a mixed passage stands, what gives way in a field that is no prose, and readings as values again."""

import json

import pytest

from deskeditor.news.mixed import Mixed, differing, located, lost, spoken, value_of
from deskeditor.news.records import Byline

TEXT = "One line here.\n\nThe old bridge is open at last.\n\nAnother line."


@pytest.mark.parametrize(
    ("passage", "found"),
    [
        ("The old bridge is open at last.", "The old bridge is open at last."),
        ("The old bridge is open today at last, he said.", "The old bridge is open at last."),
        ("One line here.\n\nThe old bridge is open.", "One line here.\n\nThe old bridge is open at last."),
        ("Nothing like it was ever written.", None),
        ("", None),
        ("bridge", None),
    ],
)
def test_a_passage_is_found_by_its_words(passage: str, found: str | None) -> None:
    span = located(TEXT, passage)
    assert (TEXT[slice(*span)] if span else None) == found


def test_words_that_stand_on_one_side_only() -> None:
    after = "The old bridge is open at last."
    assert [after[start:end] for start, end in differing("The bridge is open today.", after)] == ["old", "at last."]


def entries(*lines: tuple[str, str]) -> str:
    return json.dumps([{"id": id, "name": name, "role": "by"} for id, name in lines])


@pytest.mark.parametrize(
    ("way", "base", "ours", "theirs", "gives_way"),
    [
        ("value", "", "News", "Sport", True),
        ("value", "", "News", "News", False),
        ("value", "News", "News", "Sport", False),
        ("choice", "[]", '["a"]', '["b"]', False),
        ("listing", entries(), entries(("x", "Ann")), entries(("y", "Ben")), False),
        ("listing", entries(("x", "Ann")), entries(("x", "Anna")), entries(("x", "Anne")), True),
        ("listing", entries(("x", "Ann")), entries(), entries(("x", "Anne")), True),
        ("listing", entries(("x", "Ann")), entries(), entries(("x", "Ann"), ("y", "B")), False),
        (
            "listing",
            entries(("x", "1"), ("y", "2"), ("z", "3")),
            entries(("y", "2"), ("x", "1"), ("z", "3")),
            entries(("x", "1"), ("z", "3"), ("y", "2")),
            True,
        ),
    ],
)
def test_what_gives_way(way: str, base: str, ours: str, theirs: str, gives_way: bool) -> None:
    assert lost(way, base, ours, theirs) == gives_way


def mixed(field: str, kind: str = "story") -> Mixed:
    return Mixed("1", "2", kind, field, "", "", "", "", "", "", "")


@pytest.mark.parametrize(
    ("field", "kind", "cell", "value"),
    [
        ("desk", "story", "News", "News"),
        ("direction", "story", "", ""),
        ("urgency", "story", "3", 3),
        ("comments_open", "story", "0", False),
        ("span", "quote", "", None),
        ("span", "quote", "[3,9]", (3, 9)),
        ("cues", "transcript", "[[1,2.5,3.0]]", ((1, 2.5, 3.0),)),
        ("bylines", "story", '[{"id": "x", "name": "Ann", "role": "by"}]', (Byline("x", name="Ann"),)),
    ],
)
def test_a_reading_is_a_value_again(field: str, kind: str, cell: str, value: object) -> None:
    assert value_of(mixed(field, kind), cell) == value


def test_a_list_is_spoken_line_by_line() -> None:
    assert spoken(mixed("bylines"), entries(("x", "Ann"), ("y", "Ben"))) == "Ann, by\nBen, by"
    assert spoken(mixed("urgency"), "3") == "3"
