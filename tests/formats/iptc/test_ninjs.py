"""ninjs 3.1: valid, complete, and clean."""

import json
import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from lxml import html as lxml_html
from referencing import Registry, Resource

from deskeditor.formats.iptc import ninjs
from deskeditor.news.problems import BadInput
from deskeditor.news.published import Published, PublishedRelated
from deskeditor.news.records import Embargo
from deskeditor.shipped import shipped
from tests.formats.golden_files import golden
from tests.formats.stories import ID, LANGUAGES, NASTY, copy_of, full_story, image, photo, story, whole

UTC = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
SCHEMAS = shipped("resources") / "schemas" / "ninjs-3.1"


def item_of(made: Published, *files: bytes) -> dict[str, Any]:
    """The item as it is written, held against the schema by a validator of its own."""
    (file,) = ninjs.write(copy_of(made, *files))
    item: dict[str, Any] = json.loads(file.data)
    schema, geojson = (
        json.loads((SCHEMAS / name).read_text("utf-8")) for name in ("ninjs-schema_3.1.json", "GeoJSON-schema.json")
    )
    known: Registry[Any] = Registry().with_resource(
        "https://geojson.org/schema/GeoJSON.json", Resource.from_contents(geojson)
    )
    Draft202012Validator(schema, registry=known).validate(item)
    return item


def role(values: list[dict[str, str]], name: str) -> str:
    return next((v["value"] for v in values if v["role"] == name), "")


def test_every_field_goes_where_it_belongs() -> None:
    item = item_of(full_story())
    assert item["uri"] == f"urn:uuid:{ID}"
    assert item["standard"] == {
        "name": "ninjs",
        "version": "3.1",
        "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
    }
    assert (item["type"], item["version"], item["pubStatus"], item["urgency"]) == ("text", "4", "usable", 3)
    assert item["language"] == "en"
    assert item["slugline"] == "harbour-opens"
    assert role(item["headlines"], "main") == "Harbour opens"
    assert role(item["headlines"], "sub") == "A late Monday"
    assert role(item["headlines"], "print") == "Open"
    assert role(item["headlines"], "social") == "It is open"
    assert item["by"] == "Ann Lee and Bo Ek; photographs by Cy Dow"
    assert item["people"] == [
        {"name": "Ann Lee", "rel": "author"},
        {"name": "Bo Ek", "rel": "author", "uri": "https://example.com/bo?a=1&b=2"},
        {"name": "Cy Dow", "rel": "photographer"},
    ]
    assert item["located"] == "PORT SUNDAY"
    assert item["places"] == [{"name": "Hull"}, {"name": "Port Sunday"}]
    assert item["genres"] == [
        {"name": "Feature", "uri": "http://cv.iptc.org/newscodes/genre/Feature", "literal": "genre:Feature"}
    ]
    topics = [s for s in item["subjects"] if s["rel"] == "about"]
    assert [s["uri"].rpartition("/")[2] for s in topics] == ["20000344", "04000000"]
    assert topics[1]["name"] == "economy, business and finance"
    assert {"name": "News", "rel": "section"} in item["subjects"]
    assert {"name": "harbour", "rel": "keyword"} in item["subjects"]
    assert item["altIds"] == [{"role": "canonicalUrl", "value": "https://example.com/harbour"}]


def test_times_are_utc_to_the_second() -> None:
    item = item_of(full_story())
    assert item["embargoedUntil"] == "2026-12-01T05:00:00Z"
    assert item["firstCreated"] == "2026-11-20T07:00:00Z"
    assert item["versionCreated"] == "2026-11-22T16:05:09Z"
    found = re.findall(r"\d{4}-\d\d-\d\dT[^\"]*", json.dumps(item))
    assert found
    assert all(UTC.match(time) for time in found)


def test_the_body_is_clean_html_with_the_dateline_before_it() -> None:
    body = item_of(full_story())["bodies"]
    assert len(body) == 1
    assert body[0]["contentType"] == "text/html"
    assert body[0]["wordCount"] == 22
    tree = lxml_html.fragment_fromstring(body[0]["value"], create_parent="div")
    texts = [p.text_content() for p in tree.iter("p")]
    assert texts[0] == "Corrected."
    assert texts[1].startswith("PORT SUNDAY")
    assert texts[1].endswith("The harbour opened on Monday, after six years.")
    assert texts[-1] == "Ann Lee lives in Hull."
    assert [h.text_content() for h in tree.iter("h2")] == ["What comes next"]
    assert [li.text_content() for li in tree.iter("li")] == ["a bridge", "a ferry"]


def test_photos_are_associations_with_their_files() -> None:
    data = image(2400, 1600)
    shown = photo(data=data, role="lead", name="the quay.jpg", focal_point=(0.5, 0.25), headline="Boats")
    (made,) = item_of(story(photos=(shown,)), data)["associations"]
    assert made["name"] == "the quay.jpg"
    assert made["rel"] == "lead"
    assert made["type"] == "picture"
    assert made["by"] == "Ann Lee / Port Gazette"
    assert role(made["descriptions"], "caption") == "The quay on Monday."
    assert role(made["descriptions"], "alt") == "A quay with two boats"
    assert role(made["headlines"], "main") == "Boats"
    assert made["copyrightNotice"] == "© 2026 Port Gazette"
    assert made["contentCreated"] == "2026-11-20T08:30:00Z"
    assert [p["name"] for p in made["people"]] == ["Ann Lee", "Bo Ek", "Cy Dow"]
    original, web = made["renditions"]
    assert (original["name"], original["href"]) == ("highRes", "the%20quay.jpg")
    assert (original["width"], original["height"], original["contentType"]) == (2400, 1600, "image/jpeg")
    assert original["poi"] == {"x": 1200, "y": 400}
    assert (web["name"], web["href"], web["width"], web["height"]) == ("web", "the%20quay-web.jpg", 1600, 1067)


def test_inline_photos_stand_in_the_body_with_their_caption() -> None:
    data = image()
    item = item_of(story(photos=(photo(data=data),)), data)
    tree = lxml_html.fragment_fromstring(item["bodies"][0]["value"], create_parent="div")
    (img,) = tree.iter("img")
    assert (img.get("src"), img.get("alt")) == ("quay.jpg", "A quay with two boats")
    (caption,) = tree.iter("figcaption")
    assert caption.text_content() == "The quay on Monday. Ann Lee / Port Gazette"


@pytest.mark.parametrize(
    ("embargo", "until", "status", "note"),
    [
        (None, None, "usable", None),
        (
            Embargo("2026-12-01T06:00:00+01:00"),
            "2026-12-01T05:00:00Z",
            "usable",
            "Embargoed until 2026-12-01T05:00:00Z.",
        ),
        (Embargo(), None, "withheld", "Embargoed until further notice."),
    ],
)
def test_an_embargo_travels_in_the_data(
    embargo: Embargo | None, until: str | None, status: str, note: str | None
) -> None:
    item = item_of(story(embargo=embargo))
    assert (item.get("embargoedUntil"), item["pubStatus"], item.get("edNote")) == (until, status, note)


def test_a_kill_says_so() -> None:
    item = item_of(story(pubstatus="canceled"))
    assert item["pubStatus"] == "canceled"
    assert item["edNote"].startswith("Kill:")


def test_right_to_left_is_said_in_the_html() -> None:
    made = story(language="ckb", direction="rtl", headline="بەندەر", body="بەندەرەکە کرایەوە.", dateline="")
    item = item_of(made)
    assert item["language"] == "ckb"
    assert item["bodies"][0]["value"].startswith('<div dir="rtl" lang="ckb">')
    assert role(item["headlines"], "main") == "بەندەر"


def test_related_stories_are_associations() -> None:
    related = (PublishedRelated("urn:uuid:1", "https://example.com/1", "Before"), PublishedRelated("", "ftp://x", "No"))
    made = item_of(story(related=related, update_of="2"))["associations"]
    assert [(a["rel"], a["uri"]) for a in made] == [("related", "urn:uuid:1"), ("updateOf", "urn:uuid:2")]


def test_an_empty_story_is_valid() -> None:
    item = item_of(story(headline="", dek="", body="", dateline="", slugline=""))
    assert "headlines" not in item
    assert item["bodies"][0]["value"] == ""


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=60) | st.just(NASTY))
def test_any_text_in_every_field_is_valid_and_comes_out_whole(text: str) -> None:
    made = full_story(text)
    item = item_of(made)
    assert role(item["headlines"], "main") == made.headline
    assert role(item["headlines"], "sub") == made.dek
    assert [p["name"] for p in item["people"]] == [line.name for line in made.bylines]
    assert item["located"] == made.dateline


def test_scripts_do_not_get_into_the_body() -> None:
    attack = "<script>alert(1)</script> <img src=x onerror=alert(1)> [x](javascript:alert(1))"
    value = item_of(full_story(attack))["bodies"][0]["value"]
    tree = lxml_html.fragment_fromstring(value, create_parent="div")
    assert not list(tree.iter("script", "img"))
    assert not [a for a in tree.iter("a") if "javascript" in (a.get("href") or "")]
    assert not [name for e in tree.iter() for name in e.attrib if str(name).startswith("on")]


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"urgency": 12}, "urgency"),
        ({"pubstatus": "dead"}, "publication status"),
        ({"created": "soon"}, "time of making"),
    ],
)
def test_what_does_not_fit_is_told_by_the_field_of_the_story(changes: dict[str, Any], field: str) -> None:
    with pytest.raises(BadInput, match=field):
        list(ninjs.write(copy_of(replace(story(), **changes))))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_story_of_everything(language: str) -> None:
    (file,) = ninjs.write(whole(language))
    golden(f"ninjs-{language}.json" if language != "en" else "ninjs.json", file.data)
