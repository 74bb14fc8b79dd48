"""NewsML-G2 comes in: our own comes back, that of agencies is understood, and what is hostile is refused."""

import contextlib
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deskeditor.formats.draft import Draft
from deskeditor.formats.format import Format, Selection
from deskeditor.formats.iptc.newsml import writing
from deskeditor.formats.iptc.newsml.reading import READER, read
from deskeditor.formats.iptc.newsml.words import words_of
from deskeditor.news.problems import BadInput
from deskeditor.news.records import Embargo
from deskeditor.render.body import to_html
from tests.formats.stories import copy_of, full_story, image, photo, story, whole

EXAMPLES = Path(__file__).parents[4] / "shared" / "schemas" / "newsml-g2" / "2.35" / "examples"
WIRE = """<?xml version="1.0" encoding="UTF-8"?>
<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2026-11-22T10:00:00Z</sent></header><itemSet>
<newsItem guid="tag:agency.example,2026:1" version="3" standard="NewsML-G2" standardversion="2.28" xml:lang="en-GB">
<itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:AG"/>
<versionCreated>2026-11-22T11:00:00+01:00</versionCreated>{meta}
<title>Ferry</title><edNote>Adds quotes.</edNote></itemMeta>
<contentMeta><urgency>4</urgency><by>By Ann Lee and Bo Ek</by><creditline>Agency</creditline>
<headline>Ferry sails again</headline><slugline>FERRY-RETURN</slugline>
<dateline>HULL, Nov 22</dateline><language tag="en-GB"/>
<subject qcode="medtop:20000344"/><subject qcode="subj:04000000"/>
<subject type="cpnat:geoArea"><name>Hull</name></subject>
</contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml">
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title><script>alert(1)</script></head>
<body>{body}</body></html>
</inlineXML></contentSet></newsItem></itemSet></newsMessage>"""


def wire(meta: str = '<pubStatus qcode="stat:usable"/>', body: str = "<p>HULL, Nov 22 (AG) - It sailed.</p>") -> Draft:
    (draft,) = read(WIRE.format(meta=meta, body=body).encode(), "wire.xml")
    return draft


def again(language: str = "en", format: Format = writing.FORMAT) -> Draft:
    (draft,) = read(next(format.write(whole(language))).data, "story.xml")
    return draft


@pytest.mark.parametrize("language", ["en", "de", "ar", "ckb"])
def test_what_was_written_comes_back(language: str) -> None:
    made, draft = whole(language).story, again(language)
    held: tuple[str, ...] = (
        "slugline",
        "headline",
        "headline_print",
        "dek",
        "dateline",
        "dateline_date",
        "language",
        "desk",
        "genre",
    )
    held += ("keywords", "subjects", "places", "urgency", "tagline", "editors_note", "pubstatus", "version")
    held += ("correction_sequence", "canonical_url")
    assert {name: draft.fields.get(name) for name in held} == {name: getattr(made, name) for name in held}
    assert draft.fields.get("direction", "ltr") == made.direction
    assert draft.fields["embargo"] == Embargo("2026-12-01T05:00:00Z")
    assert [(b.name, b.role, b.url) for b in draft.bylines] == [(b.name, b.role, b.url) for b in made.bylines]
    assert [(p.name, p.role) for p in draft.photos] == [(p.name, p.role) for p in made.photos]
    assert [(r["url"], r["title"]) for r in draft.related] == [(r.url, r.title) for r in made.related]
    assert to_html(draft.body, photos=made.photos) == to_html(made.body, photos=made.photos)


def test_photos_come_back_with_their_words() -> None:
    lead = again().photos[0]
    assert lead.file == "lead photo & co.jpg"
    assert lead.fields["caption"] == "The quay on Monday, with Bo Ek, left, and Cy Dow."
    assert lead.fields["alt"] == "A quay with two boats"
    assert (lead.fields["credit"], lead.fields["instructions"]) == ("Ann Lee / Port Gazette", "No archive")
    assert (lead.fields["people"], lead.fields["focal_point"]) == (("Bo Ek", "Cy Dow"), (0.5, 0.25))
    assert lead.fields["crop"] == (0.0, 0.1, 1.0, 0.9)


def test_all_that_a_photo_says_of_itself_comes_back() -> None:
    kind = "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"
    told: dict[str, Any] = {
        "description_writer": "Dee Fox",
        "extended_description": "A long quay.",
        "event": "Opening day",
    }
    told |= {"digital_source_type": kind, "supplier_reference": "PG-4711"}
    made = replace(story(), photos=(photo(**told),))
    (draft,) = read(next(writing.FORMAT.write(copy_of(made, image()))).data, "story.xml")
    assert {name: draft.photos[0].fields.get(name) for name in told} == told


def test_each_story_of_a_message_gets_its_own_photos() -> None:
    one, two = whole(), copy_of(replace(story(), id="2", uri="urn:uuid:2", photos=()))
    assert writing.FORMAT.together is not None
    (file,) = writing.FORMAT.together([one, two], Selection("Two", "two"))
    first, second = read(file.data, "message.xml")
    assert (len(first.photos), len(second.photos)) == (3, 0)


def test_nitf_inside_is_read() -> None:
    draft = again(format=writing.WITH_NITF)
    assert draft.fields["headline"] == "Harbour opens after six years"
    assert "The harbour opened on Monday" in draft.body


def test_wire_copy_is_understood() -> None:
    draft = wire()
    assert draft.body == "It sailed."
    assert [b.name for b in draft.bylines] == ["Ann Lee", "Bo Ek"]
    known = ("headline", "slugline", "dateline", "language", "urgency", "ednote", "subjects", "places")
    assert tuple(draft.fields[name] for name in known) == (
        *("Ferry sails again", "FERRY-RETURN", "HULL", "en-GB", 4, "Adds quotes."),
        *(("medtop:20000344",), ("Hull",)),
    )
    assert draft.warnings == ("1 subject of other vocabularies than Media Topics left out.",)


def test_an_embargo_and_a_kill_come_along_and_are_told() -> None:
    held = wire("<embargoed>2026-12-01T06:00:00+01:00</embargoed><pubStatus qcode='stat:usable'/>")
    assert held.fields["embargo"] == Embargo("2026-12-01T05:00:00Z")
    assert "Under embargo until 1 Dec 2026, 05:00 (UTC)." in held.warnings
    endless = wire("<embargoed/><pubStatus qcode='stat:withheld'/>")
    assert (endless.fields["embargo"], endless.fields["pubstatus"]) == (Embargo(""), "usable")
    killed = wire("<pubStatus uri='http://cv.iptc.org/newscodes/pubstatusg2/canceled'/>")
    assert killed.fields["pubstatus"] == "canceled"
    assert any("must not be published" in warning for warning in killed.warnings)


@pytest.mark.parametrize("number", ["", "x", "²", "-1", "99999999999999999999"])
def test_numbers_that_are_none_are_left_out(number: str) -> None:
    """Found by changing single values of our own files."""
    text = next(writing.FORMAT.write(whole())).data.decode()
    for name in ("width", "size", "rank", "version", "x"):
        text = re.sub(rf' {name}="\d+"', f' {name}="{number}"', text)
    (draft,) = read(text.replace("<ol>", f'<ol class="start-{number}">').encode(), "odd.xml")
    assert "version" not in draft.fields
    assert len(draft.photos) == 3


def test_a_photo_that_did_not_come_along_leaves_no_line() -> None:
    assert wire(body='<p>It sailed.</p><img src="http://agency.example/1.jpg"/><p>And again.</p>').body == (
        "It sailed.\n\nAnd again."
    )


def test_a_bare_item_without_namespace_is_read_too() -> None:
    text = WIRE.format(meta="", body="<p>It sailed.</p>").replace(' xmlns="http://iptc.org/std/nar/2006-10-01/"', "")
    bare = text[text.index("<newsItem") : text.index("</itemSet>")]
    (draft,) = read(bare.encode(), "bare.xml")
    assert draft.body == "It sailed."
    assert READER.recognises(bare.encode())


def test_scripts_do_not_come_in() -> None:
    draft = wire(
        body='<p onclick="x()">A <a href="javascript:alert(1)">link</a><script>x</script></p><img src="file:///etc/passwd"/>'
    )
    assert "alert" not in draft.body


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<newsMessage",
        b"<NewsML/>",
        b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><newsItem><itemMeta><itemClass qcode="ninat:text"/>'
        b"</itemMeta><contentMeta><headline>&x;</headline></contentMeta></newsItem>",
        b'<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;">]><newsItem guid="&y;"><itemMeta>'
        b'<itemClass qcode="ninat:text"/></itemMeta></newsItem>',
        b'<newsItem standard="NewsML-G2"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta></newsItem>',
        "<newsItem>".encode("utf-16")[:15],
    ],
)
def test_what_is_broken_or_hostile_is_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(BadInput):
        read(data, "bad.xml")


@given(st.binary(max_size=200), st.integers(0, 3000))
@settings(max_examples=30, deadline=None)
def test_damage_is_read_or_refused_and_never_fails(noise: bytes, at: int) -> None:
    whole_file = WIRE.format(meta="<embargoed/>", body="<p>It sailed.</p>").encode()
    with contextlib.suppress(BadInput):
        read(whole_file[:at] + noise + whole_file[at + len(noise) :], "damaged.xml")


@given(st.text(st.characters(exclude_categories=("Cs", "Cc", "Co", "Cn")), max_size=30))
@settings(max_examples=20, deadline=None)
def test_the_words_of_every_field_come_back(text: str) -> None:
    made = full_story(text)
    (draft,) = read(next(writing.FORMAT.write(copy_of(replace(made, photos=())))).data, "story.xml")
    for name in ("headline", "dek", "slugline"):
        assert draft.fields.get(name, "") == " ".join(str(getattr(made, name)).split())


def test_the_listings_of_the_standard_are_read() -> None:
    if not EXAMPLES.is_dir():
        pytest.skip("The examples of the IPTC are not here.")
    (draft,) = read((EXAMPLES / "LISTING_2_NewsML-G2_Text_Document.xml").read_bytes(), "listing.xml")
    assert draft.fields["headline"] == 'Fed to halt QE to avert "bubble"'
    assert draft.fields["subjects"] == ("medtop:04000000", "medtop:20000350", "medtop:20000379")
    assert [b.name for b in draft.bylines] == ["Meredith Jameson"]
    assert draft.body.startswith("(New York, NY - October 21) Et, sent")


def test_words_know_nothing_but_what_they_were_told() -> None:
    from lxml import etree

    root = etree.fromstring('<body xmlns="http://www.w3.org/1999/xhtml"><p>\ue0000\ue001 HULL stays</p></body>')
    assert words_of(root, "HULL").body == "0 HULL stays"
    assert story().body
