"""ANS 0.10.11: every element valid by its own schema, every field where Arc XP looks for it."""

import json
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft4Validator
from referencing import Registry, Resource

from deskeditor.formats.cms import ans
from deskeditor.formats.format import Copy
from deskeditor.news.problems import BadInput
from deskeditor.news.records import Embargo
from deskeditor.shipped import shipped
from tests.formats.golden_files import golden
from tests.formats.stories import NASTY, copy_of, full_story, image, photo, story, whole

SCHEMAS = shipped("resources") / "schemas" / "ans-0.10.11"
FOLDERS = ("story_elements", "", "utils", "traits")


@cache
def known() -> dict[str, Any]:
    """The schemas by the path in their folder."""
    files = [(f"{folder}/{file.name}", file) for folder in FOLDERS for file in (SCHEMAS / folder).iterdir()]
    return {path.lstrip("/"): json.loads(file.read_text("utf-8")) for path, file in files if file.name[-5:] == ".json"}


@cache
def validator(kind: str) -> Draft4Validator:
    paths = [f"{folder}/{kind}.json".lstrip("/") for folder in FOLDERS]
    schema = next(known()[path] for path in paths if path in known())
    registry: Registry[Any] = Registry().with_resources(
        (made["id"], Resource.from_contents(made)) for made in known().values()
    )
    return Draft4Validator(schema, registry=registry)


def elements(item: Any) -> Iterator[dict[str, Any]]:
    if isinstance(item, list):
        for each in item:
            yield from elements(each)
    elif isinstance(item, dict):
        for key in ("content_elements", "items", "header", "rows", "citation"):
            yield from elements(item.get(key))
        if "type" in item:
            yield item


def written(copy: Copy) -> dict[str, Any]:
    (file,) = ans.write(copy)
    item: dict[str, Any] = json.loads(file.data)
    for each in (item, *elements(item.get("content_elements", []))):
        validator(each["type"]).validate(each)
    return item


@pytest.fixture(scope="module")
def item() -> dict[str, Any]:
    return written(whole())


def of_type(item: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    return [each for each in item["content_elements"] if each["type"] == kind]


@pytest.mark.parametrize("language", ["en", "ckb"])
def test_it_is_what_it_was(language: str) -> None:
    golden("ans.json" if language == "en" else f"ans-{language}.json", next(ans.write(whole(language))).data)


def test_every_field_goes_where_it_belongs(item: dict[str, Any]) -> None:
    assert (item["type"], item["version"], item["language"], item["slug"]) == (
        *("story", "0.10.11"),
        *("en", "harbour-opens-en"),
    )
    assert item["headlines"] == {
        "basic": "Harbour opens after six years",
        "print": "What comes next",
        "social": "Nobody believed it any more",
    }
    assert item["subheadlines"] == {"basic": "A late Monday for Port Sunday."}
    assert [a["name"] for a in item["credits"]["by"]] == ["Ann Lee", "Bo Ek"]
    assert [a["name"] for a in item["credits"]["photos_by"]] == ["Cy Dow"]
    assert item["credits"]["by"][0]["bio"] == "Ann covers ports."
    assert [t["text"] for t in item["taxonomy"]["tags"]] == ["harbour", "port"]
    assert [c["_id"] for c in item["taxonomy"]["categories"]] == [
        *("medtop:20000344", "medtop:04000000"),
        "genre:Feature",
    ]
    assert item["taxonomy"]["primary_section"]["name"] == "News"
    assert item["canonical_url_external"] == "https://example.com/harbour"
    assert item["content_restrictions"]["embargo"]["end_time"] == "2026-12-01T05:00:00Z"
    assert item["planning"]["scheduling"]["scheduled_publish_date"] == "2026-12-01T05:00:00Z"
    assert item["first_publish_date"] == "2026-11-21T06:00:00Z"
    assert item["comments"]["allow_comments"] is False
    related = [r["referent"]["referent_properties"]["url"] for r in item["related_content"]["basic"]]
    assert related == ["https://example.com/ferry?a=1&b=2", "https://example.com/bridge"]


def test_the_words_are_typed_elements(item: dict[str, Any]) -> None:
    first = of_type(item, "text")[0]["content"]
    assert first.startswith("PORT SUNDAY, 22 November — The harbour opened on Monday, <i>after six years</i> <b>and")
    assert '<a href="https://example.org/berths?year=2026&amp;quay=4">The berths</a>' in first
    block, pull = of_type(item, "quote")
    assert (block["subtype"], block["citation"]["content"]) == ("blockquote", "Bo Ek, mayor of Port Sunday")
    assert (pull["subtype"], pull["content_elements"][0]["content"]) == ("pullquote", "Nobody believed it any more")
    bullets, numbers = of_type(item, "list")
    assert [each["type"] for each in bullets["items"]] == ["text", "list", "text"]
    assert numbers["list_type"] == "ordered"
    (table,) = of_type(item, "table")
    assert [[cell["content"] for cell in row] for row in table["rows"]] == [
        ["A market", "1,250"],
        ["A &amp; B", "&lt;12"],
    ]
    (embed,) = of_type(item, "oembed_response")
    assert (embed["subtype"], embed["raw_oembed"]["url"]) == ("youtube", "https://www.youtube.com/watch?v=dQw4w9WgXcQ")
    (correction,) = of_type(item, "correction")
    assert correction["text"] == "Correction: an earlier version gave the year as 2019."


def test_photos_say_all_that_their_schema_has_a_place_for(item: dict[str, Any]) -> None:
    lead = item["promo_items"]["basic"]
    validator("image").validate(lead)
    assert lead["caption"] == "The quay on Monday, with Bo Ek, left, and Cy Dow."
    assert lead["alt_text"] == "A quay with two boats"
    assert lead["vanity_credits"]["by"][0]["name"] == "Ann Lee / Port Gazette"
    assert (lead["url"], lead["width"]) == ("https://example.com/lead%20photo%20%26%20co-web.jpg", 1600)
    assert (lead["focal_point"], lead["height"]) == ({"x": 800, "y": 160}, 853)
    (inline,) = of_type(item, "image")
    assert inline["url"] == "https://example.com/%DA%95%D8%B5%D9%8A%D9%81%20%C3%B6.png"
    (gallery,) = of_type(item, "gallery")
    assert [each["alt_text"] for each in gallery["content_elements"]] == [""]


def test_a_kill_and_an_embargo_without_an_end_are_said() -> None:
    killed = written(copy_of(replace(story(), pubstatus="canceled")))
    assert (killed["status"], killed["corrections"][0]["correction_type"]) == ("canceled", "kill")
    held = written(copy_of(replace(story(), embargo=Embargo(""))))
    assert held["content_restrictions"]["embargo"]["active"] is True
    assert "end_time" not in held["content_restrictions"]["embargo"]
    assert held["status"] == "withheld"


def test_odd_stories_are_valid() -> None:
    written(copy_of(replace(story(), headline="", slugline="", dek="", body="", dateline="", language="")))
    written(copy_of(replace(full_story(NASTY), photos=(photo(name="a b&c.jpg"),)), image()))
    written(copy_of(replace(story(), headline="", headline_print="Only on paper")))
    written(copy_of(replace(story(), body="> - a\n> - b\n>\n> c\n\n3. x\n4. y\n\n    more\n")))


@given(st.text(max_size=40))
@settings(max_examples=15, deadline=None)
def test_whatever_stands_in_the_fields_it_is_valid(text: str) -> None:
    assert written(copy_of(full_story(text)))["slug"] == f"harbour-opens {text}".strip()


def test_what_does_not_fit_names_the_field() -> None:
    with pytest.raises(BadInput, match="embargo"):
        written(copy_of(replace(story(), embargo=Embargo("soon"))))
    with pytest.raises(BadInput, match=r"harbour.*byline"):
        ans.check({**ans.story_item(whole()), "credits": {"by": "Ann"}}, "harbour")
