"""Words of the copy in another language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskeditor.gui.copy.commands import applied
from deskeditor.gui.copy.spoken import in_language, language_at
from deskeditor.render.body import to_html


def made(text: str, tag: str) -> str:
    """The text, with what stands between bars selected."""
    start = text.index("|")
    end = text.rindex("|") - 1 if text.count("|") > 1 else start
    words = text.replace("|", "")
    return applied(words, in_language(words, start, end, tag).edits)


@pytest.mark.parametrize(
    ("text", "tag", "after"),
    [
        ("He said |bonjour le monde| and left.", "fr", "He said [bonjour le monde]{lang=fr} and left."),
        ("He said bon|jour.", "fr", "He said [bonjour]{lang=fr}."),
        ("He said [bon|jour]{lang=fr}.", "it", "He said [bonjour]{lang=it}."),
        ("He said [bon|jour]{lang=fr}.", "", "He said bonjour."),
        ("|a [b]{lang=fr} c|", "de", "[a b c]{lang=de}"),
        ("a [b |c]{lang=fr} d|", "de", "a [b c d]{lang=de}"),
        ("- |un\n- deux|", "fr", "- [un]{lang=fr}\n- [deux]{lang=fr}"),
        ("| |", "fr", " "),
    ],
)
def test_a_selection_is_marked_line_by_line_and_never_twice(text: str, tag: str, after: str) -> None:
    assert made(text, tag) == after


@given(st.text(alphabet="ab [](){}=*“ح\n", max_size=24), st.integers(0, 24), st.integers(0, 24))
def test_marking_neither_raises_nor_changes_a_word(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    after = applied(text, in_language(text, start, end, "fr").edits)
    assert after.replace("]{lang=fr}", "").replace("[", "").replace("]", "") == text.replace("[", "").replace("]", "")


def test_the_language_at_the_caret_is_that_of_the_marked_words() -> None:
    text = "a [b *c* d]{lang=ar} e"
    assert language_at(text, 6, 6) == "ar" and language_at(text, 0, 0) == ""
    assert '<span dir="rtl" lang="ar">b <em>c</em> d</span>' in to_html(text)
