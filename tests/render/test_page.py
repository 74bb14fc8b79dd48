"""The page that leaves, and the one that the preview shows."""

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import lxml.html
import pytest

from deskeditor.news.problems import BadInput
from deskeditor.news.published import PublishedByline, PublishedQuote
from deskeditor.render.metadata import json_ld
from deskeditor.render.page import (
    PARTS,
    POLICY,
    View,
    article_body,
    gallery,
    page,
    preview_media,
    preview_page,
    preview_part,
    preview_script,
    shortened,
    style,
    theme,
    themes,
)
from deskeditor.render.printed import printed_byline, printed_date, printed_dateline, with_offset
from tests.render.stories import photo, story


def read(html: str) -> Any:
    return lxml.html.document_fromstring(html)


def article(html: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(read(html).xpath("//script[@type='application/ld+json']/text()")[0])
    return found


def metas(html: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for meta in read(html).xpath("//meta[@content]"):
        found.setdefault(meta.get("property") or meta.get("name") or meta.get("http-equiv"), []).append(
            meta.get("content")
        )
    return found


@pytest.mark.parametrize("name", themes())
def test_one_headline_language_and_direction(name: str) -> None:
    root = read(page(replace(story(), language="ckb", direction="rtl", body="# One\n\n## Two\n\nWords."), theme(name)))
    assert [h.text for h in root.xpath("//h1")] == ["Council votes to close the old library"]
    assert (root.get("lang"), root.get("dir")) == ("ckb", "rtl")


def test_everything_that_readers_see_is_there_in_its_order() -> None:
    words = " ".join(read(page(story(), theme())).xpath("//body")[0].text_content().split())
    order = (
        "City",
        "Council votes to close the old library",
        "Readers have until spring",
        "By Cy Dow and Di Fox",
        "Photographs by Bo Ek",
        "21 November 2026",
        "The mayor on the steps. Bo Ek/Harbour News",
        "CORK — The council voted on Tuesday.",
        "What now",
        "An earlier version gave a wrong date.",
        "Cy Dow covers the city.",
        "More on libraries",
    )
    found = [words.find(each) for each in order]
    assert -1 not in found
    assert found == sorted(found)


def test_the_lead_stands_on_top_the_placed_in_the_body_the_others_after_it() -> None:
    root = read(page(story(), theme()))
    assert root.xpath("//figure[contains(@class, 'lead')]/img/@src") == ["lead.jpg"]
    assert root.xpath("//div[@class='body']/figure/img/@src") == ["mayor.jpg"]
    assert root.xpath("//section[@class='gallery']/figure/img/@src") == ["extra.jpg"]
    assert [p.name for p in gallery(story(), frozenset())] == ["mayor.jpg", "extra.jpg"]


def test_json_ld_says_what_search_engines_read() -> None:
    found = article(page(story(), theme(), publisher="Harbour News"))
    assert found["@type"] == "NewsArticle"
    assert [(a["@type"], a["name"]) for a in found["author"]] == [("Person", "Cy Dow"), ("Person", "Di Fox")]
    assert found["author"][0]["url"] == "https://example.org/cy"
    assert [c["name"] for c in found["contributor"]] == ["Bo Ek"]
    assert found["datePublished"] == "2026-11-21T09:00:00+01:00"
    assert found["dateModified"] == "2026-11-22T15:30:00+00:00"
    assert (found["inLanguage"], found["articleSection"], found["dateline"]) == ("en-GB", "City", "CORK")
    assert (found["alternativeHeadline"], found["description"]) == (story().dek, story().dek)
    assert found["keywords"] == ["libraries", "council"]
    assert found["publisher"]["name"] == "Harbour News"
    image = found["image"][0]
    assert (image["@type"], image["url"]) == ("ImageObject", "https://example.org/lead.jpg")
    assert (image["caption"], image["creditText"]) == ("The mayor on the steps.", "Bo Ek/Harbour News")
    assert image["copyrightNotice"] == "© 2026 Harbour News"
    assert len(found["image"]) == 3


def test_a_correction_is_said_to_machines_too() -> None:
    assert "correction" not in article(page(story(), theme()))
    found = article(page(replace(story(), correction_sequence=1), theme()))
    assert found["correction"]["@type"] == "CorrectionComment"


def test_only_what_is_quoted_in_the_copy_is_said_to_machines() -> None:
    said = PublishedQuote("It will not close.", "Jane Doe", "mayor, Cork", "en")
    kept = PublishedQuote("Nobody knows this yet.", "Jane Doe", "", "en")
    quoting = replace(story(), body="“It will not close,” she said.", quotes=(said, kept))
    assert article(page(quoting, theme()))["hasPart"] == [
        {
            "@type": "Quotation",
            "text": "It will not close.",
            "inLanguage": "en",
            "spokenByCharacter": {"@type": "Person", "name": "Jane Doe", "jobTitle": "mayor, Cork"},
        }
    ]
    assert "hasPart" not in article(page(replace(quoting, body="No word."), theme()))


def test_open_graph_and_twitter() -> None:
    found = metas(page(replace(story(), headline_social="Short"), theme()))
    assert found["og:type"] == ["article"]
    assert found["og:title"] == found["twitter:title"] == ["Short"]
    assert found["og:image"] == ["https://example.org/lead.jpg"]
    assert found["og:locale"] == ["en_GB"]
    assert found["article:tag"] == ["libraries", "council"]
    assert found["article:author"] == ["https://example.org/cy", "Di Fox"]
    assert found["article:published_time"] == ["2026-11-21T09:00:00+01:00"]
    assert found["twitter:card"] == ["summary_large_image"]
    assert found["description"] == [story().dek]


def test_json_ld_cannot_end_its_script() -> None:
    said = json_ld(replace(story(), headline="</script><script>\u2028&<!--"), lambda p: p.name)
    assert not re.search("[<>&\u2028\u2029]", said)
    assert json.loads(said)["headline"] == "</script><script>\u2028&<!--"


def test_a_page_that_carries_its_photos_names_them_for_others() -> None:
    html = page(replace(story(), canonical_url=""), theme(), media=lambda p: "data:image/jpeg;base64,AAAA")
    assert read(html).xpath("//figure/img/@src") == ["data:image/jpeg;base64,AAAA"] * 3
    assert metas(html)["og:image"] == ["lead.jpg"]
    assert article(html)["image"][0]["url"] == "lead.jpg"


def test_names_of_photos_are_quoted_as_addresses() -> None:
    named = replace(story(), photos=(photo("my photo #1: 50%.jpg", "lead"),))
    assert read(page(named, theme())).xpath("//figure/img/@src") == ["my%20photo%20%231%3A%2050%25.jpg"]


def test_the_style_may_stand_in_a_file_of_its_own() -> None:
    root = read(page(story(), theme(), stylesheet="style.css"))
    assert root.xpath("//link[@rel='stylesheet']/@href") == ["style.css"] and not root.xpath("//style")
    assert "@media print" in style(theme())


def test_export_and_preview_come_from_the_same_template() -> None:
    exported, shown = read(page(story(), theme())), read(preview_page(story(), theme()))
    assert exported.xpath("//article")[0].text_content().split() == shown.xpath("//article")[0].text_content().split()
    assert exported.xpath("//style/text()") == shown.xpath("//style/text()")


def test_only_the_preview_has_ids_and_fields() -> None:
    assert not re.search(r"data-(block|field|part|body)", page(story(), theme()).split("</style>")[1])
    root = read(preview_page(story(), theme()))
    assert root.xpath("//*[@data-block]/@data-block") == ["1", "2", "3", "4"]
    assert {"headline", "dek", "bylines", "editors_note"} <= set(root.xpath("//*[@data-field]/@data-field"))


@pytest.mark.parametrize("view", ["article", "print", "card", "search"])
def test_the_preview_has_a_strict_policy_and_no_script(view: Any) -> None:
    html = preview_page(story(), theme(), view, "dark")
    assert metas(html)["Content-Security-Policy"] == [POLICY]
    assert "<script" not in html and "http-equiv" in html
    assert read(html).get("data-scheme") == "dark"
    sources = read(html).xpath("//img/@src")
    assert all(source == preview_media(photo()) for source in sources)
    assert "Council votes to close the old library" in read(html).text_content()


def test_the_direction_can_be_overruled_in_the_preview() -> None:
    assert read(preview_page(story(), theme(), direction="rtl")).get("dir") == "rtl"


def test_parts_are_what_the_whole_page_has_in_their_place() -> None:
    body = article_body(story(), preview_media, marked=True)
    root = read(preview_page(story(), theme(), body=body))
    for name in PARTS:
        part = read("<html><body>" + preview_part(story(), theme(), name, body=body)).text_content()
        assert part.split() == root.xpath(f"//*[@data-part='{name}']")[0].text_content().split()
        assert part.strip()


def test_an_empty_story_makes_a_page() -> None:
    empty = replace(
        story(), headline="", dek="", desk="", body="", bylines=(), photos=(), related=(), tagline="", editors_note=""
    )
    for name in themes():
        assert read(page(empty, theme(name))).xpath("//h1")
    views: tuple[View, ...] = ("article", "card", "search")
    for view in views:
        assert preview_page(empty, theme(), view)


def test_bylines_in_the_language_of_the_story() -> None:
    lines = (PublishedByline("Eva", "by"), PublishedByline("Udo", "by"), PublishedByline("Ina", "photographs by"))
    html = page(replace(story(), language="de", bylines=lines, first_published="2026-03-01T10:00:00+01:00"), theme())
    words = " ".join(read(html).text_content().split())
    assert "Von Eva und Udo Fotos: Ina" in words and "1. März 2026" in words


@pytest.mark.parametrize(("language", "said"), [("ckb", "ڕێبین، هەولێر"), ("de", "ڕێبین, هەولێر")])
def test_the_place_in_a_byline_has_the_comma_of_the_story(language: str, said: str) -> None:
    line = PublishedByline("ڕێبین", "by", location="هەولێر")
    assert said in read(page(replace(story(), language=language, bylines=(line,)), theme())).text_content()


@pytest.mark.parametrize(
    ("place", "day", "language", "said"),
    [
        ("CORK", "", "en", "CORK"),
        ("CORK", "2026-11-22", "en-GB", "CORK, 22 November"),
        ("CORK", "2026-11-22", "en-US", "CORK, November 22"),
        ("KIEL", "2026-11-22", "de", "KIEL, 22. November"),
        ("بغداد", "2026-11-22", "ar", "بغداد، 22 نوفمبر"),
        ("CORK", "soon", "en", "CORK, soon"),
        ("", "2026-11-22", "en", ""),
    ],
)
def test_datelines(place: str, day: str, language: str, said: str) -> None:
    assert printed_dateline(place, day, language) == said


def test_dates() -> None:
    assert printed_date("2026-11-22T10:00:00Z", "es") == "22 de noviembre de 2026"
    assert printed_date("2026-11-22", "en-US") == "November 22, 2026"
    assert printed_date("2026-11-22", "xx") == "2026-11-22"
    assert printed_date("", "en") == ""
    assert with_offset("2026-11-22T10:00:00Z") == "2026-11-22T10:00:00+00:00"
    assert with_offset("2026-11-22T10:00:00.123+02:00") == "2026-11-22T10:00:00+02:00"
    assert with_offset("2026-11-22T10:00:00") == "2026-11-22T10:00:00+00:00"
    assert with_offset("tomorrow") == ""


def test_shortened_at_a_word() -> None:
    assert shortened("one two three", 20) == "one two three"
    assert shortened("one two three", 9) == "one two…"
    assert shortened("Donaudampfschiff", 5) == "Dona…"


def test_a_newsroom_may_have_a_theme_of_its_own(tmp_path: Path) -> None:
    folder = tmp_path / "house"
    folder.mkdir()
    (folder / "page.html.j2").write_text("<html><h1>{{ story.headline }}</h1>{{ body }}", encoding="utf-8")
    (folder / "style.css").write_text("p { } </style><script>", encoding="utf-8")
    (folder / "print.css").write_text("", encoding="utf-8")
    (folder / "theme.toml").write_text('title = "Our house"', encoding="utf-8")
    assert themes(tmp_path)["house"] == "Our house"
    assert "<h1>&lt;b&gt;</h1><p>" in page(replace(story(), headline="<b>"), theme("house", tmp_path))
    assert "</style" not in style(theme("house", tmp_path))


@pytest.mark.parametrize(
    ("template", "said"),
    [
        ("{{ nothing_of_that_name }}", "nothing_of_that_name"),
        ("{% if %}", "page.html.j2"),
        ("{{ story.__class__.__mro__ }}", "unsafe"),
        ("{% include '../../x' %}", "../../x"),
    ],
)
def test_a_broken_theme_is_told_in_a_sentence(tmp_path: Path, template: str, said: str) -> None:
    folder = tmp_path / "house"
    folder.mkdir()
    for name, text in {"page.html.j2": template, "style.css": "", "print.css": "", "theme.toml": ""}.items():
        (folder / name).write_text(text, encoding="utf-8")
    with pytest.raises(BadInput, match="theme “house” cannot be used") as trouble:
        page(story(), theme("house", tmp_path))
    assert said in str(trouble.value)


def test_a_theme_that_is_not_there_or_not_whole(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="There is no theme “gone”"):
        theme("gone", tmp_path)
    (tmp_path / "half").mkdir()
    with pytest.raises(BadInput, match=r"has no file page\.html\.j2"):
        theme("half", tmp_path)


def test_the_script_of_the_preview_is_shipped() -> None:
    assert "globalThis.deskeditor" in preview_script()


def test_no_style_asks_the_network() -> None:
    for name in themes():
        assert not re.search(r"url\(|@import|@font-face|https?:", style(theme(name)))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en-GB", "By Ann Lee and Bo Ek; photographs by Cy Dow"),
        ("de", "Von Ann Lee und Bo Ek; Fotos: Cy Dow"),
        ("fr", "Par Ann Lee et Bo Ek; photos : Cy Dow"),
        ("ckb", "نووسینی Ann Lee و Bo Ek؛ وێنە: Cy Dow"),
        ("xx", "By Ann Lee and Bo Ek; photographs by Cy Dow"),
    ],
)
def test_the_byline_in_one_line_is_in_the_language_of_the_story(language: str, said: str) -> None:
    lines = [
        PublishedByline("Ann Lee", "by"),
        PublishedByline("Bo Ek", "by"),
        PublishedByline("Cy Dow", "photographs by"),
    ]
    assert printed_byline(lines, language) == said
    assert printed_byline([], language) == ""
