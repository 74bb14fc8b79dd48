"""What readers are told of a correction or a kill stands in every format, where the house wants it."""

from dataclasses import replace

import pytest

from deskeditor.formats.format import Copy
from deskeditor.formats.fragment import parts
from deskeditor.formats.readable import texts
from deskeditor.formats.registry import FORMATS
from deskeditor.news.published import PublishedNotice, as_killed, literal, published
from deskeditor.news.records import Correction, Story
from deskeditor.render.page import article_body, page, theme
from tests.formats.stories import ID, whole

TOLD = "Correction: the barrier cost twelve million."
NOTICES = (PublishedNotice("correction", TOLD, "2026-11-23T08:00:00Z"),)
NEEDS_QT = ("pdf", "pdf-galley", "pdf-marked")


def words(name: str, copy: Copy) -> str:
    found = "\n".join(text for file in FORMATS[name].write(copy) for text in texts(file.name, file.data))
    return " ".join(found.split())


@pytest.mark.parametrize("name", [name for name in FORMATS if name not in NEEDS_QT])
@pytest.mark.parametrize("place", ["top", "bottom"])
def test_every_format_carries_a_notice_and_the_editors_note(name: str, place: str) -> None:
    copy = whole(notices=NOTICES, notices_at=place, correction_sequence=1)
    found = words(name, copy)
    assert TOLD in found
    assert " ".join(copy.story.editors_note.split()) in found


@pytest.mark.parametrize("name", [name for name in FORMATS if name not in NEEDS_QT])
def test_a_killed_story_leaves_nothing_but_the_notice(name: str) -> None:
    copy = whole(body="It cost XELEVENX million.", dek="XDEKX", tagline="XTAGX", pubstatus="canceled")
    kill = PublishedNotice("kill", "*This* story is withdrawn_.", "2026-11-23T08:00:00Z")
    killed = as_killed(replace(copy.story, notices=(kill,)))
    found = words(name, replace(copy, story=killed, pictures=()))
    assert "story is withdrawn" in found
    for gone in ("XELEVENX", "XDEKX", "XTAGX", copy.story.photos[0].caption, copy.story.photos[0].name):
        assert gone not in found


@pytest.mark.parametrize("place", ["top", "bottom"])
def test_the_house_says_where_it_stands(place: str) -> None:
    copy = whole(notices=NOTICES, notices_at=place)
    fragment = "\n".join(parts(copy, lambda photo: photo.name))
    whole_page = page(copy.story, theme(), media=lambda photo: photo.name)
    for html in (fragment, whole_page[whole_page.index("<body") :]):
        body = html.index("harbour", html.index("</header>") if "</header>" in html else 0)
        assert (html.index(TOLD) < body) == (place == "top")


def test_the_newest_notice_stands_first() -> None:
    one = Correction("correction", notice="First.", at="2026-11-22T08:00:00+00:00")
    two = Correction("update", notice="Second.", at="2026-11-23T08:00:00+00:00")
    silent = Correction("refile", right="A comma", at="2026-11-23T09:00:00+00:00")
    story = Story(ID, editors_note="Own.", corrections={"a": one, "b": two, "c": silent})
    assert published(story, people={}, photos={}, sources={}).notes == ("Second.", "First.", "Own.")


@pytest.mark.parametrize("said", ["1. One", "# One", "- *One* [x](y)", "> `One`", "a_b_c ~x~ <b>", "1986) was", "\\*"])
def test_a_notice_is_words_and_no_markdown(said: str) -> None:
    story = whole(body=literal(said)).story
    assert said.replace("<", "&lt;").replace(">", "&gt;") in article_body(story, lambda photo: "").html()
