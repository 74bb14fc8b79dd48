"""Wire copy: what a desk reads that has nothing but text."""

import pytest

from deskeditor.formats.wire_text import wire
from deskeditor.news.records import Embargo
from tests.formats.golden_files import golden
from tests.formats.stories import LANGUAGES, copy_of, story, whole


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_what_it_was(language: str) -> None:
    golden(f"text-{language}.txt", wire(whole(language)).encode("utf-8"))


def test_notices_come_first() -> None:
    first, *_ = wire(whole(pubstatus="canceled")).splitlines()
    assert first == "KILL: THIS STORY IS WITHDRAWN AND MUST NOT BE PUBLISHED."
    assert "Embargoed until further notice." in wire(whole(embargo=Embargo(""))).splitlines()


def test_links_notes_lists_and_tables_can_be_read() -> None:
    text = wire(whole())
    assert "The berths <https://example.org/berths?year=2026&quay=4>" in text
    assert "over its budget.[1]" in text and "\n[1] By the count" in text
    assert "- A bridge\n  - A ferry\n- A market" in text
    assert "A bridge\tA ferry\nA market\t1,250" in text
    assert text.index("-30-") < text.index("PHOTO lead photo & co.jpg: The quay on Monday")


def test_a_bare_address_stands_once() -> None:
    assert wire(copy_of(story(body="See <https://example.org/a>."))).count("https://example.org/a") == 1


def test_an_empty_story_has_no_empty_lines_in_a_row() -> None:
    assert "\n\n\n" not in wire(copy_of(story(headline="", dek="", body="")))
