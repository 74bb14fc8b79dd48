"""ninjs 2.2 and 1.6: valid by their own schemas, the same story as in 3.1, and 1.6 as Superdesk reads it."""

import json
import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator, Draft202012Validator
from referencing import Registry, Resource

from deskeditor.formats.format import Copy, Format
from deskeditor.formats.iptc import ninjs, ninjs_older
from deskeditor.news.problems import BadInput
from deskeditor.news.records import Embargo
from deskeditor.shipped import shipped
from tests.formats.golden_files import golden
from tests.formats.stories import LANGUAGES, NASTY, copy_of, full_story, image, photo, story, whole

SCHEMAS = shipped("resources") / "schemas"
FORMATS = {"2.2": ninjs_older.SECOND, "1.6": ninjs_older.FIRST}


def item_of(copy: Copy, version: str) -> dict[str, Any]:
    """The item as it is written, held against its schema by a validator of its own."""
    (file,) = FORMATS[version].write(copy)
    item: dict[str, Any] = json.loads(file.data)
    schema = json.loads((SCHEMAS / f"ninjs-{version}" / f"ninjs-schema_{version}.json").read_text("utf-8"))
    if version == "1.6":
        Draft7Validator(schema).validate(item)
    else:
        geojson = json.loads((SCHEMAS / "ninjs-2.2" / "GeoJSON-schema.json").read_text("utf-8"))
        resource = Resource.from_contents(geojson)
        known: Registry[Any] = Registry().with_resource("https://geojson.org/schema/GeoJSON.json", resource)
        Draft202012Validator(schema, registry=known).validate(item)
    return item


@pytest.mark.parametrize("format", FORMATS.values(), ids=lambda f: f.name)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_story_of_everything(format: Format, language: str) -> None:
    (file,) = format.write(whole(language))
    assert file.name == f"harbour-opens-{language}.ninjs.json"
    if language in ("en", "ckb"):
        golden(f"{format.name}{'' if language == 'en' else '-' + language}.json", file.data)


def test_both_say_by_which_standard_they_are_read() -> None:
    assert item_of(whole(), "2.2")["standard"]["version"] == "2.2"
    assert item_of(whole(), "1.6")["$standard"]["version"] == "1.6"


def test_2_holds_all_that_3_holds_under_names_in_lower_case() -> None:
    newest, older = ninjs.news_item(whole()), item_of(whole(), "2.2")
    names = {"embargoedUntil": "embargoed"}
    assert {names.get(n, n.lower()) for n in newest} == set(older)
    assert older["bodies"][0]["value"] == newest["bodies"][0]["value"]
    assert [a["title"] for a in older["associations"]] == [a["name"] for a in newest["associations"]]
    names_of = [a["name"] for a in older["associations"]]
    assert names_of == ["lead", "inline_1", "gallery_1", "related_1", "related_2", "updateOf"]


def test_1_stands_where_superdesk_looks() -> None:
    copy = whole()
    item = item_of(copy, "1.6")
    assert (item["headline"], item["description_text"]) == (copy.story.headline, copy.story.dek)
    assert item["headline_sub"] == copy.story.dek
    assert item["byline"].startswith("Ann Lee and Bo Ek; photographs by Cy Dow")
    assert item["body_html"] == ninjs.body_html(copy)
    assert item["embargoed"] == "2026-12-01T05:00:00Z"
    about = [s for s in item["subject"] if s["rel"] == "about"]
    assert about[0]["scheme"] == "http://cv.iptc.org/newscodes/mediatopic/"
    assert about[0]["code"] == "20000344"
    assert item["genre"] == [{"name": "Feature", "scheme": "http://cv.iptc.org/newscodes/genre/", "code": "Feature"}]
    lead = item["associations"]["featuremedia"]
    assert lead["type"] == "picture"
    assert (lead["description_text"], lead["body_text"]) == (copy.story.photos[0].caption, copy.story.photos[0].alt)
    assert lead["renditions"]["highRes"]["mimetype"] == "image/jpeg"


def test_times_are_those_that_superdesk_can_read() -> None:
    text = json.dumps(item_of(whole(), "1.6"))
    found = re.findall(r'created": "([^"]*)"|embargoed": "([^"]*)"', text)
    assert found
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", "".join(times)) for times in found)


@pytest.mark.parametrize("version", FORMATS)
def test_notices_travel(version: str) -> None:
    killed = item_of(copy_of(story(pubstatus="canceled", correction_sequence=2, editors_note="It was 2020.")), version)
    assert killed["pubstatus"] == "canceled"
    assert killed["ednote"].startswith("Kill: ")
    assert "Correction 2: It was 2020." in killed["ednote"]
    held = item_of(copy_of(story(embargo=Embargo())), version)
    assert (held["pubstatus"], held.get("embargoed")) == ("withheld", None)


@pytest.mark.parametrize("version", FORMATS)
def test_an_empty_story_is_valid(version: str) -> None:
    item_of(copy_of(story(headline="", dek="", body="", dateline="", slugline="")), version)


@pytest.mark.parametrize("version", FORMATS)
def test_what_does_not_fit_is_told_by_the_field_of_the_story(version: str) -> None:
    with pytest.raises(BadInput, match="publication status"):
        item_of(copy_of(story(pubstatus="dead")), version)


@settings(max_examples=25, deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=40) | st.just(NASTY))
def test_any_text_in_every_field_is_valid(text: str) -> None:
    data = image()
    shown = photo(data=data, caption=text, alt=text, credit=text, creator=text, headline=text, source=text)
    made = full_story(text)
    for version in FORMATS:
        item_of(copy_of(made, *()), version)
        item_of(copy_of(story(photos=(shown,)), data), version)
