"""NewsML-G2 2.35: valid, complete, and understood by readers that take less than the standard holds."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from deskeditor.formats.format import Copy, Format, Selection
from deskeditor.formats.iptc import nitf
from deskeditor.formats.iptc.newsml import writing
from deskeditor.formats.iptc.newsml.codes import NAR, XHTML
from deskeditor.news.problems import BadInput
from deskeditor.news.published import Published
from deskeditor.news.records import Embargo
from deskeditor.shipped import shipped
from tests.formats.golden_files import golden
from tests.formats.stories import NASTY, copy_of, full_story, image, photo, story, whole

NAMES = {"n": NAR, "x": XHTML, "nitf": "http://iptc.org/std/NITF/2006-10-18/"}
SCHEMA = etree.XMLSchema(
    etree.parse(str(shipped("resources") / "schemas" / "newsml-g2-2.35" / "NewsML-G2_2.35-spec-All-Power.xsd"))
)
EVERY = (writing.FORMAT, writing.WITH_NITF, writing.PLAIN)


def written(copy: Copy, format: Format = writing.FORMAT) -> Any:
    """The message, read again and held against the schema by a parser of its own."""
    (file,) = format.write(copy)
    assert file.name == f"{copy.stem}.newsml-g2.xml"
    root = etree.fromstring(file.data)
    SCHEMA.assertValid(root)
    return root


def texts(root: Any, path: str) -> list[str]:
    found: list[Any] = root.xpath(path, namespaces=NAMES)
    return [each if isinstance(each, str) else " ".join("".join(each.itertext()).split()) for each in found]


def item(made: Published) -> Any:
    return written(copy_of(made)).find(".//n:newsItem", NAMES)


@pytest.fixture(scope="module")
def told() -> Any:
    return written(whole())


@pytest.mark.parametrize("language", ["en", "de", "ar", "ckb"])
def test_it_is_what_it_was_and_valid(language: str) -> None:
    (file,) = writing.FORMAT.write(whole(language))
    SCHEMA.assertValid(etree.fromstring(file.data))
    golden("newsml-g2.xml" if language == "en" else f"newsml-g2-{language}.xml", file.data)


def test_so_is_the_one_with_plain_paragraphs() -> None:
    (file,) = writing.PLAIN.write(whole())
    SCHEMA.assertValid(etree.fromstring(file.data))
    golden("newsml-g2-plain.xml", file.data)


def test_nitf_inside_is_the_same_as_nitf_alone() -> None:
    root = written(whole(), writing.WITH_NITF)
    (inside,) = root.iterfind(".//nitf:nitf", NAMES)
    assert texts(root, "//n:inlineXML/@contenttype") == ["application/nitf+xml"]
    alone = nitf.document(whole())
    assert "".join(inside.itertext()) == "".join(alone.itertext())
    assert [etree.QName(each).localname for each in inside.iter(etree.Element)] == [
        each.tag for each in alone.iter(etree.Element)
    ]


def test_every_field_goes_where_it_belongs(told: Any) -> None:
    (text,) = told.xpath("//n:newsItem[n:itemMeta/n:itemClass/@qcode='ninat:text']", namespaces=NAMES)
    assert (text.get("guid"), text.get("version")) == ("urn:uuid:01932f4e-7b2a-7c3d-9e4f-0123456789ab", "4")
    assert texts(text, "n:itemMeta/n:embargoed") == ["2026-12-01T05:00:00Z"]
    assert texts(text, "n:itemMeta/n:pubStatus/@qcode") == ["stat:usable"]
    assert texts(text, "n:itemMeta/n:service/n:name") == ["News"]
    assert texts(text, "n:itemMeta/n:altRep") == ["https://example.com/harbour"]
    assert texts(text, "n:pubHistory//n:timestamp") == ["2026-11-21T06:00:00Z"]
    assert texts(text, "n:contentMeta/n:urgency") == ["3"]
    assert texts(text, "n:contentMeta/n:creator[@role='cpprole:author']/n:name") == ["Ann Lee", "Bo Ek"]
    assert texts(text, "n:contentMeta/n:contributor/n:name") == ["Cy Dow", "Dee Fox", "Eva Gil"]
    assert texts(text, "n:contentMeta/n:by")[0].startswith("By Ann Lee and Bo Ek")
    assert texts(text, "n:contentMeta/n:genre/@qcode") == ["genre:Feature"]
    assert texts(text, "n:contentMeta/n:subject/@qcode") == ["medtop:20000344", "medtop:04000000"]
    assert texts(text, "n:contentMeta/n:subject[@type='cpnat:geoArea']/n:name") == ["Hull", "Port Sunday"]
    assert texts(text, "n:contentMeta/n:slugline") == ["harbour-opens-en"]
    assert texts(text, "n:contentMeta/n:headline") == ["Harbour opens after six years", "What comes next"]
    assert texts(text, "n:contentMeta/n:description[@role='drol:summary']") == ["A late Monday for Port Sunday."]
    assert texts(text, "n:contentMeta/n:dateline") == ["PORT SUNDAY, 22 November"]
    assert texts(text, "n:itemMeta/n:link[@rel='irel:previousVersion']/@residref") == [
        "urn:uuid:01932f4e-0000-7000-8000-0000000000ee"
    ]
    assert texts(text, "n:itemMeta/n:link[@rel='irel:seeAlso'][@href]/@title") == ["Ferry & tunnel", "The bridge"]


def test_each_photo_is_an_item_that_the_story_links_to(told: Any) -> None:
    pictures = told.xpath("//n:newsItem[n:itemMeta/n:itemClass/@qcode='ninat:picture']", namespaces=NAMES)
    assert texts(told, "//n:link[n:itemClass]/@residref") == [each.get("guid") for each in pictures]
    lead = pictures[0]
    assert texts(lead, "n:contentMeta/n:description[@role='drol:caption']") == [
        "The quay on Monday, with Bo Ek, left, and Cy Dow."
    ]
    assert texts(lead, "n:contentMeta/n:description[not(@role)]")[0] == "A quay with two boats"
    assert texts(lead, "n:contentMeta/n:creditline") == ["Ann Lee / Port Gazette"]
    assert texts(lead, "n:contentMeta/n:subject[@type='cpnat:person']/n:name") == ["Bo Ek", "Cy Dow"]
    assert texts(lead, "n:rightsInfo/*") == ["© 2026 Port Gazette", "One use only"]
    assert texts(lead, "n:itemMeta/n:embargoed") == ["2026-12-01T05:00:00Z"]
    assert texts(lead, "n:contentSet/n:remoteContent/@rendition") == ["rnd:highRes", "rnd:web"]
    assert texts(lead, "n:contentSet/n:remoteContent/@href")[0] == "lead%20photo%20%26%20co.jpg"
    assert texts(lead, "n:partMeta/n:role/@qcode") == ["imgregrole:mainSubjectArea", "imgregrole:recomCropping"]


def test_the_page_says_who_is_quoted(told: Any) -> None:
    marked = {each.get("id"): "".join(each.itertext()) for each in told.iterfind(".//x:span[@class='quote']", NAMES)}
    speakers = {each.get("idrefs"): texts(each, "n:name")[0] for each in told.iterfind(".//n:inlineRef", NAMES)}
    assert {words: speakers[id] for id, words in marked.items()} == {
        "about time": "Bo Ek",
        "Nobody believed it any more": "a town clerk",
    }


def test_the_page_keeps_to_xhtml_1(told: Any) -> None:
    used = {etree.QName(each).localname for each in told.iter(f"{{{XHTML}}}*")}
    strict = "html head title body p h2 h3 blockquote cite ul ol li table thead tbody tr th td div hr a strong em sup "
    assert used <= {*strict.split(), "span", "br", "img"}


def test_every_code_has_an_alias_of_the_catalog(told: Any) -> None:
    package = pytest.importorskip("NewsMLG2", reason="the catalogs come with newsmlg2")
    catalog = Path(package.__file__).parent / "catalogs" / "catalog.IPTC-G2-Standards_41.xml"
    known = {scheme.get("alias") for scheme in etree.parse(str(catalog)).getroot().iter(etree.Element)}
    said = ("qcode", "role", "rel", "rendition", "type")
    codes = [each.get(name) for each in told.iter(f"{{{NAR}}}*") for name in said if each.get(name)]
    assert {code.partition(":")[0] for code in codes} <= known


def test_plain_paragraphs_hold_all_words_and_no_element() -> None:
    """As Superdesk reads: of each child of the body the text before its first element."""
    body = written(whole(), writing.PLAIN).find(".//x:body", NAMES)
    assert all(len(each) == 0 for each in body)
    read = [each.text for each in body]
    assert read[0] == "Correction: an earlier version gave the year as 2019."
    assert read[1].startswith("PORT SUNDAY, 22 November — The harbour opened on Monday, after six years and £1.4m")
    assert "• A bridge" in read
    assert "A market | 1,250" in read
    assert read[-1] == "Ann Lee covers ports."


def test_corrections_updates_and_kills() -> None:
    def signals(**fields: Any) -> tuple[list[str], list[str]]:
        made = item(replace(story(), **fields))
        return texts(made, "n:itemMeta/n:pubStatus/@qcode"), texts(made, "n:itemMeta/n:signal/@qcode")

    assert signals() == (["stat:usable"], [])
    assert signals(correction_sequence=2) == (["stat:usable"], ["sig:correction"])
    assert signals(update_of="01932f4e-0000-7000-8000-0000000000ee") == (["stat:usable"], ["sig:update"])
    assert signals(version=3, first_published="2026-11-21T06:00:00Z") == (["stat:usable"], ["sig:update"])
    assert signals(pubstatus="canceled", correction_sequence=2) == (["stat:canceled"], [])
    assert signals(pubstatus="withheld") == (["stat:withheld"], [])


def test_an_embargo_without_an_end_is_an_empty_one_and_withholds_the_story() -> None:
    made = item(replace(story(), embargo=Embargo("")))
    assert texts(made, "n:itemMeta/n:embargoed") == [""]
    assert texts(made, "n:itemMeta/n:pubStatus/@qcode") == ["stat:withheld"]
    assert texts(made, "n:itemMeta/n:edNote") == ["Embargoed until further notice."]


def test_many_stories_are_one_message() -> None:
    second = whole("de")
    second = replace(second, story=replace(second.story, uri="urn:uuid:2", id="2"))
    assert writing.FORMAT.together is not None
    (file,) = writing.FORMAT.together([whole(), second], Selection("Two", "two"))
    root = etree.fromstring(file.data)
    SCHEMA.assertValid(root)
    ids = [each.get("id") for each in root.iter(etree.Element) if each.get("id")]
    assert len(ids) == len(set(ids)) > 2
    assert texts(root, "//n:itemClass[@qcode='ninat:text']/../../@guid") == [whole().story.uri, "urn:uuid:2"]


@pytest.mark.parametrize("format", EVERY)
def test_odd_stories_are_valid(format: Format) -> None:
    nothing = replace(story(), headline="", slugline="", dek="", body="", dateline="", language="")
    written(copy_of(nothing), format)
    written(copy_of(replace(full_story(NASTY), photos=(photo(name="a b&c.jpg"),)), image()), format)
    written(copy_of(replace(story(), body="3. three\n4. four\n\n| a |\n|---|\n\n{漢|かん} \x0b\x07 ]]>\n")), format)


@given(st.text(max_size=40))
@settings(max_examples=20, deadline=None)
def test_whatever_stands_in_the_fields_it_is_valid(text: str) -> None:
    written(copy_of(full_story(text)))


def test_what_does_not_fit_names_the_field() -> None:
    with pytest.raises(BadInput, match="language"):
        written(copy_of(replace(story(), language="not a language")))
    with pytest.raises(BadInput, match="embargo"):
        written(copy_of(replace(story(), embargo=Embargo("soon"))))


def test_nothing_in_it_changes_from_one_time_to_the_next() -> None:
    first, second = (next(writing.FORMAT.write(whole())).data for _ in range(2))
    assert re.sub(rb'size="\d+"', b"", first) == re.sub(rb'size="\d+"', b"", second)
