"""Find and replace, without the bar."""

import time

import pytest

from deskeditor.checks.find import Match, Query, Replaced, in_quotations, replace_all
from deskeditor.news.problems import BadInput


def found(words: str, text: str, **options: bool) -> list[str]:
    return [text[m.start : m.end] for m in Query(words, **options).matches(text)]


def applied(text: str, edits: list[Replaced]) -> str:
    for edit in reversed(edits):
        text = text[: edit.start] + edit.inserted + text[edit.end :]
    return text


def test_letters_are_alike_when_they_are_to_be() -> None:
    assert found("Karadag", "Karadağ, karadag", alike=True) == ["Karadağ", "karadag"]
    assert found("Karadag", "Karadağ") == []
    assert found("كوردي", "کوردی كوردي", alike=True) == ["کوردی", "كوردي"]
    assert found("Karadag", "Karadağ, karadag", alike=True, match_case=True) == ["Karadağ"]
    assert found("cafe", "cafe\u0301s, cafés", alike=True, whole_word=True) == []
    assert found("cafe", "cafe\u0301. café", alike=True, whole_word=True) == ["cafe\u0301", "café"]
    assert found("a", "æa", alike=True) == ["a"]


def test_marks_count_when_they_are_to() -> None:
    assert found("it's", "It’s it's", as_typed=True) == ["it's"]
    assert found("10 km", "10\u00a0km", as_typed=True) == []
    assert found("it's", "It’s ít's", alike=True, as_typed=True) == ["ít's"]
    assert found("a.b", "a.b axb", as_typed=True) == ["a.b"]


def test_marks_alone_match_nothing_that_is_not_there() -> None:
    assert found("\u0301", "cafe\u0301", alike=True) == []


def test_capitals_count_only_when_they_are_to() -> None:
    assert found("the", "The the") == ["The", "the"]
    assert found("the", "The the", match_case=True) == ["the"]


def test_whole_words() -> None:
    assert found("car", "car scar cars car.", whole_word=True) == ["car", "car"]


def test_quotation_marks_and_apostrophes_match_their_twins() -> None:
    assert found("it's", "It’s it's") == ["It’s", "it's"]
    assert found('"yes"', "“Yes” and „yes“") == ["“Yes”", "„yes“"]
    assert found("10 km", "10\u00a0km") == ["10\u00a0km"]


def test_what_means_something_in_expressions_is_found_as_it_stands() -> None:
    assert found("5*3 (a+b).", "5*3 (a+b). 553") == ["5*3 (a+b)."]


def test_expressions() -> None:
    assert found(r"\d+ (km|mi)", "5 km, 6 mi", expression=True) == ["5 km", "6 mi"]
    assert found(r"^b", "a\nb", expression=True) == ["b"]
    assert found("x*", "axb", expression=True) == ["x"]


def test_an_expression_that_is_none_is_told_in_a_sentence() -> None:
    with pytest.raises(BadInput, match=r"^This is no regular expression: .*\.$"):
        Query("(", expression=True).matches("a")


def test_an_expression_that_runs_away_is_stopped() -> None:
    begun = time.monotonic()
    with pytest.raises(BadInput, match="takes too long"):
        Query(r"(x+x+)+y", expression=True).matches("x" * 5000)
    assert time.monotonic() - begun < 5


def test_replacing_leaves_quotations_alone() -> None:
    text = "The mayor left. “The mayor left,” she said of the mayor."
    edits, left = replace_all(text, "en", Query("mayor"), "chair", everywhere=False)
    assert applied(text, edits) == "The chair left. “The mayor left,” she said of the chair."
    assert left == 1
    edits, left = replace_all(text, "en", Query("mayor"), "chair", everywhere=True)
    assert applied(text, edits).count("chair") == 3
    assert left == 0


def test_groups_are_filled_in() -> None:
    text = "5 km and 6 km"
    edits, _ = replace_all(text, "en", Query(r"(\d) km", expression=True), r"\1\u00a0km", everywhere=False)
    assert applied(text, edits) == "5\u00a0km and 6\u00a0km"


def test_a_replacement_that_is_wrong_is_told_in_a_sentence() -> None:
    with pytest.raises(BadInput, match="replacement"):
        replace_all("ab", "en", Query("(a)", expression=True), r"\2", everywhere=False)


def test_a_match_that_touches_a_quotation_is_inside() -> None:
    text = "a “bc” d"
    assert in_quotations([Match(0, 1), Match(1, 4), Match(4, 5), Match(7, 8)], text, "en") == {
        Match(1, 4),
        Match(4, 5),
    }
