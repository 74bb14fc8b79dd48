"""What typed marks become, by language."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskeditor.news.languages import LANGUAGES
from deskeditor.render.typography import SUBSTITUTED, twins, typed


def type_out(keys: str, language: str) -> str:
    """The line as it stands after these keys were typed one by one."""
    line = ""
    for key in keys:
        made = typed(line, key, language)
        line = line[: len(line) - made.removed] + made.words if made else line + key
    return line


@pytest.mark.parametrize(
    ("language", "keys", "line"),
    [
        ("en", "\"I don't know,\" she said.", "“I don’t know,” she said."),
        ("en", "\"He said 'no' to us,\" she said.", "“He said ‘no’ to us,” she said."),
        ("en", "the '90s and rock 'n' roll", "the ’90s and rock ‘n’ roll"),
        ("en", "6\" of rain", '6" of rain'),
        ("en", "\"It is 6\" she said", "“It is 6” she said"),
        ("en", "It came--late---and went...", "It came–late—and went…"),
        ("en", "(\"so\")", "(“so”)"),
        ("de", "\"Das ist gut\", sagte er.", "„Das ist gut“, sagte er."),
        ("de", "\"Er rief 'Wie geht's' laut\"", "„Er rief ‚Wie geht’s‘ laut“"),
        ("de-CH", "\"Gut\"", "«Gut»"),
        ("fr", "\"Bonjour\", dit-il ; vraiment ?", "«\u00a0Bonjour\u00a0», dit-il\u202f; vraiment\u202f?"),
        ("fr", "l'eau : \"oui\"", "l’eau\u00a0: «\u00a0oui\u00a0»"),
        ("es", "\"Dijo \"no\" ayer\"", "«Dijo “no” ayer»"),
        ("ar", "قال \"نعم\" أمس", "قال «نعم» أمس"),
        ("ckb", "وتی: \"بەڵێ\"", "وتی: «بەڵێ»"),
        ("sv", "\"Ja\", sade han", "”Ja”, sade han"),
        ("ja", "\"はい\"", "「はい」"),
    ],
)  # fmt: skip
def test_typing(language: str, keys: str, line: str) -> None:
    assert type_out(keys, language) == line


@pytest.mark.parametrize(
    "keys", ["---", "a | b\n--- | ---", "https://x.org/a--b...", "[x](http://x.org/--", "![](a--b", '\\"', "2-1"]
)
def test_marks_and_addresses_are_left_alone(keys: str) -> None:
    assert type_out(keys, "en") == keys


@pytest.mark.parametrize("language", [each.tag for each in LANGUAGES])
def test_every_language_opens_and_closes(language: str) -> None:
    opening, closing, *_ = next(each for each in LANGUAGES if each.tag == language).quotes
    assert type_out('x "y" z', language) == f"x {opening}y{closing} z"


def test_find_matches_curly_and_straight_alike() -> None:
    assert re.search(twins("didn't"), "she didn’t")
    assert re.search(twins("didn’t"), "she didn't")
    assert re.search(twins('"Bonjour"'), "«\u00a0Bonjour\u00a0», dit-il")
    assert re.search(twins("«so»"), "„so“")
    assert re.search(twins("10 km"), "10\u00a0km")
    assert not re.search(twins("a.b"), "axb")


def test_find_keeps_a_regular_expression() -> None:
    assert re.search(twins(r'"[^"]+"$', regular_expression=True), "He: “so it is”")
    assert not re.search(twins(r'^"[^"]+"$', regular_expression=True), "“a” and “b”")
    assert re.search(twins(r"\bdon't\b", regular_expression=True), "don’t")


@given(st.text())
def test_a_plain_pattern_finds_itself(words: str) -> None:
    assert re.search(twins(words), words)


def test_what_may_be_substituted_is_known_beforehand() -> None:
    assert set("\"'-.9g;") <= SUBSTITUTED
    assert not set(" ,ä[*_") & SUBSTITUTED


@given(st.text(max_size=20), st.sampled_from(sorted(SUBSTITUTED)), st.sampled_from([each.tag for each in LANGUAGES]))
def test_typing_takes_away_no_more_than_there_is(before: str, character: str, language: str) -> None:
    made = typed(before, character, language)
    assert made is None or (made.removed <= len(before) and made.words)


@given(
    st.text(alphabet="ab1 “”‘’„\"'.-;", max_size=30),
    st.sampled_from(sorted(SUBSTITUTED)),
    st.sampled_from(["en", "de", "fr"]),
)
def test_typing_a_mark_changes_no_word_that_stands_there(before: str, character: str, language: str) -> None:
    made = typed(before, character, language)
    if made is not None:
        assert not any(c.isalnum() for c in before[len(before) - made.removed :] if made.removed)
        assert [c for c in made.words if c.isalnum()] == [c for c in character if c.isalnum()]
