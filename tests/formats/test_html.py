"""The exported page: whole, linked, and clean, whatever stands in the fields."""

import base64
import io
import json
from typing import Any

import pytest
from lxml import html as lxml_html
from PIL import Image

from deskeditor.formats import html
from deskeditor.news.published import Published
from tests.formats.stories import BODY, NASTY, copy_of, full_story, image, photo, story


def page_of(made: Published, *files: bytes, whole: bool = False, folder: str = "") -> Any:
    (file,) = (html.write_whole if whole else html.write)(copy_of(made, *files, folder=folder))
    return lxml_html.document_fromstring(file.data.decode("utf-8"))


def json_ld(page: Any) -> dict[str, Any]:
    (found,) = page.xpath("//script[@type='application/ld+json']")
    data: Any = json.loads(found.text)
    return next(
        d for d in (data if isinstance(data, list) else data.get("@graph", [data])) if d["@type"] == "NewsArticle"
    )


def test_the_page_has_one_headline_its_language_and_its_words() -> None:
    page = page_of(full_story())
    assert (page.get("lang"), page.get("dir")) == ("en", "ltr")
    assert [h.text_content().strip() for h in page.iter("h1")] == ["Harbour opens"]
    text = " ".join(page.text_content().split())
    for words in ("A late Monday", "The harbour opened on Monday, after six years.", "Ann Lee lives in Hull."):
        assert words in text


def test_search_engines_read_authors_one_by_one() -> None:
    authors = json_ld(page_of(full_story()))["author"]
    assert [a["name"] for a in authors] == ["Ann Lee", "Bo Ek"]
    assert json_ld(page_of(full_story()))["headline"] == "Harbour opens"


def test_photos_lie_beside_the_page_or_in_it() -> None:
    data = image()
    made = story(photos=(photo("the quay.jpg", data, role="lead"), photo(data=data)))
    beside = page_of(made, data, data, folder="harbour-photos/")
    assert {i.get("src") for i in beside.iter("img")} == {"harbour-photos/the%20quay.jpg", "harbour-photos/quay.jpg"}
    inside = page_of(made, data, data, whole=True)
    for shown in inside.iter("img"):
        head, _, encoded = shown.get("src").partition(",")
        assert head == "data:image/jpeg;base64"
        with Image.open(io.BytesIO(base64.b64decode(encoded))) as opened:
            assert opened.size == (60, 40)
        assert shown.get("alt") == "A quay with two boats"


ATTACKS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "</title><script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "<!--<script>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x]( javascript:alert(1))",
    "<a href='vbscript:x'>y</a>",
    "![x](x onerror=alert(1))",
    "{{ 7*7 }}{% raw %}",
    "<iframe src=//x></iframe>",
    "<style>@import 'x'</style>",
    "javascript:alert(1)",
    "' onmouseover='alert(1)",
    '" autofocus onfocus="alert(1)',
    NASTY,
]


@pytest.mark.parametrize("attack", ATTACKS)
def test_nothing_in_any_field_runs(attack: str) -> None:
    data = image()
    nasty = photo(attack, data, role="lead", caption=attack, alt=attack, credit=attack, creator=attack, headline=attack)
    clean = page_of(story(body=BODY, photos=(photo(data=data, role="lead"),)), data)
    page = page_of(full_story(attack), whole=False)
    with_photo = page_of(story(photos=(nasty,)), data)
    for each in (page, with_photo):
        scripts = [s for s in each.iter("script") if s.get("type") != "application/ld+json"]
        assert len(scripts) == len([s for s in clean.iter("script") if s.get("type") != "application/ld+json"])
        assert not list(each.iter("iframe", "object", "embed", "svg", "base"))
        assert not [n for e in each.iter() for n in e.attrib if str(n).startswith("on")]
        for link in each.iter("a", "img", "link"):
            address = (link.get("href") or link.get("src") or "").strip().lower()
            assert not address.startswith(("javascript:", "vbscript:", "data:text"))
        assert json_ld(each)["@type"] == "NewsArticle"
    assert attack in page.xpath("//h1")[0].text_content()
