"""Words, characters and reading time as a newsroom counts them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskeditor.render.counts import characters, reading_time_s, words


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("She didn’t pay £1,250.50 for it.", 6),
        ("A twenty-one-year-old — or so they say …", 6),
        ("**Bold** and *it* [a link](https://example.org/a-b-c) [^1].", 5),
        ("![](some photo.jpg)", 0),
        ("[us]: https://example.org/", 0),
        ("كتب الصحفي الخبر", 3),
        ("قُلْتُ لَهُ", 2),
        ("می‌خواهم بروم", 2),
        ("کتێبخانەی گشتیی کێڵماوس", 3),
        ("市長は今日辞任した。", 9),
        ("시장이 오늘 사임했다", 3),
        ("## Heading words", 2),
        ("- one\n- two", 2),
        ("| a | b |\n| --- | --- |", 2),
        ("1. first", 2),
    ],
)
def test_words(text: str, count: int) -> None:
    assert words(text) == count


@given(st.lists(st.text(alphabet=st.characters(exclude_characters="\n")), max_size=8))
def test_lines_add_up(lines: list[str]) -> None:
    assert words("\n".join(lines)) == sum(map(words, lines))
    assert characters("\n".join(lines)) == sum(map(characters, lines))


def test_characters_with_and_without_spaces() -> None:
    assert (characters("a b\nc"), characters("a b\nc", spaces=False)) == (4, 3)


def test_reading_time_depends_on_the_language() -> None:
    assert reading_time_s(220, "en-GB") == 60
    assert reading_time_s(180, "ckb") == 60
