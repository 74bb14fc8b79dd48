"""Nothing that somebody writes into a story runs in a reader's browser, or in the preview."""

from dataclasses import fields, replace
from typing import Any

import lxml.html
import pytest

from deskeditor.news.published import Published
from deskeditor.render.body import to_html
from deskeditor.render.clean import clean, clean_foreign
from deskeditor.render.page import View, page, preview_page, theme, themes
from deskeditor.render.paste import to_markdown
from tests.render.hostile import HOSTILE, dangers
from tests.render.stories import photo, story

LISTS = {"keywords", "places", "subjects", "people"}
KEPT = {"role", "media_type", "sha256", "language", "direction", "modified", "created", "first_published", "schedule"}


def filled(record: Any, attack: str) -> Any:
    """The record with the attack in every field that holds words."""
    changed: dict[str, object] = {}
    for field in fields(record):
        if field.name in LISTS:
            changed[field.name] = (attack,)
        elif isinstance(getattr(record, field.name), str) and field.name not in KEPT:
            changed[field.name] = attack
    return replace(record, **changed)


def attacked(attack: str) -> Published:
    made: Published = filled(story(), attack)
    photos = tuple(filled(photo(f"{n}.jpg", role), attack) for n, role in enumerate(("lead", "inline", "gallery")))
    return replace(
        made,
        bylines=tuple(filled(line, attack) for line in made.bylines),
        photos=photos,
        quotes=tuple(filled(quote, attack) for quote in made.quotes),
        related=tuple(filled(related, attack) for related in made.related),
        correction_sequence=1,
    )


ATTACKED = [attacked(attack) for attack in HOSTILE]
VIEWS: tuple[View, ...] = ("article", "print", "card", "search")


def test_there_are_many() -> None:
    assert len(set(HOSTILE)) > 200


def test_the_detector_detects() -> None:
    assert list(dangers("<p onclick=x>y"))
    assert list(dangers("<a href='java&#115;cript:1'>y</a>"))
    assert list(dangers("<script>1</script>"))
    assert list(dangers("<meta http-equiv=refresh content=0>"))
    assert not list(dangers("<a href='https://x.org/'>y</a><a href='#note-1'>1</a><img src='a%3A.jpg'>"))


@pytest.mark.parametrize("name", themes())
def test_no_attack_survives_in_an_exported_page(name: str) -> None:
    look = theme(name)
    for published in ATTACKED:
        assert list(dangers(page(published, look, publisher=published.headline))) == [], published.headline


@pytest.mark.parametrize("view", VIEWS)
def test_no_attack_survives_in_the_preview(view: View) -> None:
    look = theme()
    for published in ATTACKED:
        html = preview_page(published, look, view, publisher=published.headline)
        assert list(dangers(html)) == [], published.headline
        assert "<script" not in html


def test_names_in_angle_brackets_and_quotes_stay_text() -> None:
    name = 'O\'Neil <"Bo"> & Söhne'
    published = attacked(name)
    root: Any = lxml.html.document_fromstring(page(published, theme()))
    assert root.findtext(".//h1") == name
    assert [e.text_content() for e in root.find_class("name")] == [name] * 3
    assert root.xpath("//meta[@property='og:title']/@content") == [name]
    assert root.xpath("//figure/img/@alt") == [name] * 3
    assert root.find_class("body")[0].text_content().endswith(name)


def test_raw_html_in_the_body_is_shown_as_it_was_typed() -> None:
    for attack in HOSTILE:
        words = "word " + attack.split("\n")[0]
        if any(c in words for c in "*_[]`\\|&<>") and "](" in words:
            continue
        shown = lxml.html.fragment_fromstring(to_html(words), create_parent="div").text_content()
        assert [c for c in shown if c.isalnum()] == [c for c in words if c.isalnum()], attack


def test_no_attack_survives_the_clipboard() -> None:
    for attack in HOSTILE:
        assert list(dangers("<html><body>" + to_html(to_markdown(attack)))) == [], attack
        assert list(dangers("<html><body>" + clean_foreign(attack))) == [], attack
        assert list(dangers("<html><body>" + clean(attack))) == [], attack


def test_an_id_or_class_from_elsewhere_is_taken_off() -> None:
    assert clean('<p id="x" class="lead" data-block="1" style="color:red">a</p>') == "<p>a</p>"
    assert clean('<figure class="photo evil"><img src="a.jpg" onerror="x"></figure>') == (
        '<figure class="photo"><img src="a.jpg"></figure>'
    )
    assert clean('<a href="data:image/png;base64,AA">a</a><a href="deskeditor-media:ab">b</a>') == "<a>a</a><a>b</a>"
