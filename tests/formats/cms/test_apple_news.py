"""Apple News: a bundle whose photos are all there, and components that Apple knows."""

import io
import json
from typing import Any

import pytest
from PIL import Image

from deskeditor.formats.cms.apple_news import FORMAT, _embed, _language
from deskeditor.formats.content import Embed
from deskeditor.formats.format import Copy
from deskeditor.formats.schemas import json_misfit
from tests.formats.golden_files import golden
from tests.formats.stories import NASTY, copy_of, full_story, image, photo, story, whole


def bundle(copy: Copy) -> tuple[Any, dict[str, bytes]]:
    article, *photos = FORMAT.write(copy)
    assert article.name == "article.json"
    return json.loads(article.data), {file.name: file.data for file in photos}


@pytest.mark.parametrize("language", ["en", "ckb"])
def test_it_is_what_it_was(language: str) -> None:
    golden(f"apple-news-{language}.json", next(iter(FORMAT.write(whole(language)))).data)


def test_every_photo_of_the_article_lies_in_the_bundle() -> None:
    article, photos = bundle(whole("ar"))
    used = [part for part in article["components"] if part["role"] == "photo"]
    assert [part["URL"] for part in used] == [f"bundle://{name}" for name in photos]
    assert all(name.isascii() and " " not in name for name in photos)
    assert used[0]["accessibilityCaption"] == "رصيف وقاربان"
    assert "Ann Lee / Port Gazette" in used[0]["caption"]["text"]
    assert "accessibilityCaption" not in used[-1]  # decorative


def test_a_kind_that_apple_does_not_show_becomes_jpeg() -> None:
    data = image(80, 60, "WEBP")
    _, photos = bundle(copy_of(story(photos=(photo("quay.webp", data),)), data))
    with Image.open(io.BytesIO(photos["photo-1.jpg"])) as opened:
        assert (opened.format, opened.size) == ("JPEG", (80, 60))


def test_components_stand_in_their_order() -> None:
    article, _ = bundle(whole())
    roles = [part["role"] for part in article["components"]]
    assert roles[:6] == ["heading", "title", "intro", "byline", "body", "photo"]
    for role in ("heading2", "quote", "pullquote", "htmltable", "embedwebvideo", "divider"):
        assert role in roles
    assert article["metadata"]["datePublished"].endswith("+00:00")


@pytest.mark.parametrize(
    ("provider", "url", "role", "address"),
    [
        ("youtube", "https://youtu.be/abc-_123", "embedwebvideo", "https://www.youtube.com/embed/abc-_123"),
        ("youtube", "https://www.youtube.com/watch?t=1&v=xyz", "embedwebvideo", "https://www.youtube.com/embed/xyz"),
        ("vimeo", "https://vimeo.com/76979871", "embedwebvideo", "https://player.vimeo.com/video/76979871"),
        ("twitter", "https://x.com/desk/status/1", "tweet", "https://twitter.com/desk/status/1"),
    ],
)
def test_embeds(provider: str, url: str, role: str, address: str) -> None:
    assert _embed(Embed(url, provider)) == {"role": role, "URL": address}


@pytest.mark.parametrize(("tag", "expected"), [("en-GB", "en-GB"), ("es-419", "es"), ("ckb", "ckb"), ("", "und")])
def test_languages(tag: str, expected: str) -> None:
    assert _language(tag) == expected


def test_odd_stories_fit_the_schema() -> None:
    empty = story(headline="", slugline="", body="", dek="", language="", bylines=())
    for odd in (full_story(NASTY), empty, story(pubstatus="canceled")):
        article, _ = bundle(copy_of(odd))
        assert json_misfit(article, "apple-news-2019-unofficial", "schema.json") is None
        assert "<script" not in json.dumps(article)
