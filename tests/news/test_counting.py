"""Counting takes time by the length of the text, whatever stands in it."""

from time import process_time

import pytest

from deskeditor.news.counting import words


@pytest.mark.parametrize("piece", ["![](", "](", "[^", "![](<", "[^a", "![", "](a(", "[a]:", "](()", "a("])
def test_a_million_openings_are_counted_at_once(piece: str) -> None:
    started = process_time()
    words(piece * (1_000_000 // len(piece)))
    assert process_time() - started < 10  # reading it again for each opening takes hours


def test_addresses_and_names_of_photos_are_no_words() -> None:
    assert words("one ![](<a (b) c.jpg>) two") == 2
    assert words("[Hull](https://en.wikipedia.org/wiki/Hull_(port)) is a port[^1].") == 4
