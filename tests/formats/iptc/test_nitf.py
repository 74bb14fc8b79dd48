"""NITF 3.6: valid by the official schema, every field in its place, readable without the namespace."""

import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from deskeditor.formats.format import Copy
from deskeditor.formats.iptc import nitf
from deskeditor.news.problems import BadInput
from deskeditor.news.published import PublishedQuote
from deskeditor.news.records import Embargo
from deskeditor.shipped import shipped
from tests.formats.golden_files import golden
from tests.formats.stories import ID, LANGUAGES, NASTY, copy_of, full_story, image, photo, story, whole

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def nitf_of(copy: Copy) -> Any:
    """The root as it is written, held against the schema by a parser of its own."""
    (file,) = nitf.write(copy)
    folder = shipped("resources") / "schemas" / "nitf-3.6"
    schema = etree.XMLSchema(etree.parse(str(folder / "nitf-3-6.xsd")))
    root = etree.fromstring(file.data)
    schema.assertValid(etree.fromstring(etree.tostring(nitf.with_namespace(root))))
    return root


def words_of(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_story_of_everything(language: str) -> None:
    (file,) = nitf.write(whole(language))
    assert file.name == f"harbour-opens-{language}.nitf.xml"
    golden(f"nitf{'' if language == 'en' else '-' + language}.xml", file.data)


def test_every_field_goes_where_it_belongs() -> None:
    root = nitf_of(whole())
    assert root.tag == "nitf"
    assert root.get("baselang") == "en"
    assert root.get("change.date") is None
    assert root.findtext("body/body.head/hedline/hl1") == "Harbour opens after six years"
    assert root.findtext("body/body.head/hedline/hl2") == "A late Monday for Port Sunday."
    assert root.findtext("body/body.head/abstract/p") == "A late Monday for Port Sunday."
    assert words_of(root.find("body/body.head/note")).startswith("Correction: an earlier version")
    assert root.findtext("body/body.head/distributor") == "Port Gazette"
    assert root.findtext("body/body.head/dateline/location/city") == "PORT SUNDAY"
    assert words_of(root.find("body/body.head/dateline")) == "PORT SUNDAY, 22 November"
    assert root.findtext("body/body.end/tagline") == "Ann Lee covers ports."
    assert "The bridge https://example.com/bridge" in root.findtext("body/body.end/bibliography")
    docdata = root.find("head/docdata")
    assert docdata.find("doc-id").get("id-string") == f"urn:uuid:{ID}"
    assert docdata.find("du-key").attrib == {"key": "harbour-opens-en", "version": "4"}
    assert docdata.find("urgency").get("ed-urg") == "3"
    assert [k.get("key") for k in docdata.iter("keyword")] == ["harbour", "port"]
    assert [e.get("city") for e in docdata.iter("evloc")] == ["Hull", "Port Sunday"]
    assert root.find("head/meta[@name='anpa-keyword']").get("content") == "harbour-opens-en"
    topics = [s.get("tobject.subject.refnum") for s in root.iter("tobject.subject")]
    assert topics == ["20000344", "04000000"]
    assert root.find("head/pubdata").get("position.section") == "News"
    history = {(r.get("name"), r.get("function")) for r in root.iter("revision-history")}
    assert {("Ann Lee", "writer-author"), ("Cy Dow", "photographer"), ("Eva Gil", "editor")} <= history


def test_the_byline_is_one_line_of_plain_text() -> None:
    (byline,) = nitf_of(whole()).iter("byline")
    assert len(byline) == 0
    assert byline.text.startswith("By Ann Lee and Bo Ek; photographs by Cy Dow")


def test_who_is_quoted_stands_in_the_identified_content() -> None:
    quoted = nitf_of(whole()).findall("head/docdata/identified-content/person[@class='quoted']")
    assert [(q.text, q.findtext("function")) for q in quoted] == [
        ("Bo Ek", "mayor, Port Sunday"),
        ("a town clerk", None),
    ]


def test_recorded_words_stand_in_a_q_with_their_speaker() -> None:
    quotes = (PublishedQuote("about time", "Bo Ek", "mayor", "en"),)
    root = nitf_of(copy_of(story(quotes=quotes, body="It was “about **time**”, he [said](https://example.com/).")))
    (q,) = root.iter("q")
    assert (q.get("quote-source"), words_of(q), q.tail) == ("Bo Ek", "about time", "”, he ")
    assert words_of(q.getparent()) == "It was “about time”, he said."
    root = nitf_of(copy_of(story(quotes=quotes, body="> It was about time.\n")))
    assert root.find(".//bq").get("quote-source") == "Bo Ek"


def test_an_embargo_is_a_release_and_never_an_expiry() -> None:
    root = nitf_of(whole())
    assert root.find("head/docdata/date.release").get("norm") == "20261201T050000Z"
    assert root.find("head/docdata/date.expire") is None
    endless = nitf_of(copy_of(story(embargo=Embargo()))).find("head/docdata")
    assert (endless.get("management-status"), endless.find("date.release")) == ("withheld", None)
    assert endless.find("ed-msg").get("info") == "Embargoed until further notice."


def test_times_are_written_as_the_standard_asks() -> None:
    norms = [e.get("norm") for e in nitf_of(whole()).iter() if e.get("norm") and e.tag != "story.date"]
    assert norms
    assert all(re.fullmatch(r"\d{8}T\d{6}Z", norm) for norm in norms)


def test_a_kill_takes_back_its_own_document() -> None:
    docdata = nitf_of(copy_of(story(pubstatus="canceled", version=3))).find("head/docdata")
    assert docdata.get("management-status") == "canceled"
    assert (docdata.get("management-doc-idref"), docdata.get("management-idref-status")) == (
        f"urn:uuid:{ID}",
        "canceled",
    )
    assert docdata.find("ed-msg").get("info").startswith("Kill:")


def test_a_correction_says_what_was_wrong() -> None:
    root = nitf_of(copy_of(story(correction_sequence=2, editors_note="The year was 2020.")))
    assert root.find("head/docdata/correction").get("info") == "Correction 2: The year was 2020."


def test_the_body_has_its_words_and_nothing_of_html() -> None:
    content = nitf_of(whole()).find("body/body.content")
    assert not list(content.iter("strong", "h2", "h3", "sup", "div", "figure", "span"))
    first = content.find("p")
    assert words_of(first).startswith("The harbour opened on Monday, after six years and £1.4m over its budget.")
    assert [e.get("class") for e in first.iter("em")] == [None, "strong"]
    assert first.find("a[@class='footnote']").get("href") == "#" + content.find("fn").get("id")
    assert content.find("bq/credit").text == "Bo Ek, mayor of Port Sunday"
    assert content.find("bq").get("quote-source") == "Bo Ek, mayor of Port Sunday"
    assert content.findtext("ul/li/ul/li") == "A ferry"
    assert [words_of(row) for row in content.iter("tr")] == ["A bridge A ferry", "A market 1,250", "A & B <12"]
    assert content.find("p[@class='embed youtube']/a").get("href").startswith("https://www.youtube.com/")
    assert "]]>" in words_of(content.findall("p")[-1])


def test_photos_are_media_with_all_their_files() -> None:
    lead, inline, last = nitf_of(whole()).iter("media")
    assert [m.get("class") for m in (lead, inline, last)] == ["lead", "inline", "gallery"]
    assert lead.find("media-caption").text.startswith("The quay on Monday")
    assert lead.findtext("media-producer") == "Ann Lee"
    reference = lead.find("media-reference")
    assert reference.get("source-credit") == "Ann Lee / Port Gazette"
    assert reference.get("alternate-text") == "A quay with two boats"
    assert {r.get("source") for r in lead.iter("media-reference")} >= {"lead%20photo%20%26%20co.jpg"}
    assert last.find("media-metadata[@name='decorative']").get("value") == "yes"


@pytest.mark.parametrize("language", ["ar", "ckb"])
def test_right_to_left_keeps_language_and_sides(language: str) -> None:
    root = nitf_of(whole(language))
    assert (root.get("baselang"), root.find("body").get(XML_LANG)) == (language, language)
    assert root.find(".//th[2]").get("align") == "left"


def test_an_empty_story_is_valid() -> None:
    nitf_of(copy_of(story(headline="", dek="", body="", dateline="", slugline="", bylines=())))


def test_what_does_not_fit_is_told_by_the_field_of_the_story() -> None:
    with pytest.raises(BadInput, match="subjects"):
        nitf_of(copy_of(story(subjects=("two words",))))


@settings(max_examples=30, deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=40) | st.just(NASTY))
def test_any_text_in_every_field_is_valid(text: str) -> None:
    data = image()
    shown = photo(data=data, caption=text, alt=text, credit=text, creator=text, headline=text, source=text)
    root = nitf_of(copy_of(full_story(text), *()))
    assert "Harbour opens" in root.findtext("head/title")
    nitf_of(copy_of(story(photos=(shown,), editors_note=text, headline=text), data))
