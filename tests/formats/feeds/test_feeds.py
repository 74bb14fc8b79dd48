"""RSS and Atom, read back by feedparser, and what is read of the feeds of others."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import feedparser
import pytest
from lxml import etree

from deskeditor.formats.draft import Draft
from deskeditor.formats.feeds import atom, rss
from deskeditor.formats.feeds.reading import READER
from deskeditor.formats.format import Copy, Format, Selection
from deskeditor.formats.schemas import xml_misfit
from deskeditor.news.problems import BadInput
from deskeditor.news.records import Embargo
from tests.formats.golden_files import golden
from tests.formats.stories import NASTY, copy_of, full_story, story, whole

SELECTION = Selection("Harbour week", "harbour-week", "en", "Port Gazette", "https://example.com/")
BOTH = pytest.mark.parametrize("format", [rss.FORMAT, atom.FORMAT], ids=lambda format: format.name)


def feed_of(format: Format, *copies: Copy) -> Any:
    assert format.together is not None
    (file,) = format.together(copies, SELECTION)
    parsed = feedparser.parse(file.data)
    assert not parsed.bozo, parsed.get("bozo_exception")
    return parsed


@BOTH
def test_it_is_what_it_was(format: Format) -> None:
    for language in ("en", "ckb"):
        (file,) = format.write(whole(language))
        golden(f"{format.name}-{language}.xml", file.data)


@BOTH
def test_a_feed_reader_gets_every_field(format: Format) -> None:
    parsed = feed_of(format, whole(), whole("ar"))
    assert parsed.feed.title == "Harbour week"
    one, two = parsed.entries
    assert [author.name for author in one.authors] == ["Ann Lee", "Bo Ek"]
    assert [c.name for c in one.contributors] == ["Cy Dow", "Dee Fox", "Eva Gil"]
    assert (one.title, one.summary) == ("Harbour opens after six years", "A late Monday for Port Sunday.")
    assert one.id == "urn:uuid:01932f4e-7b2a-7c3d-9e4f-0123456789ab"
    assert one.link == "https://example.com/harbour"
    assert {"News", "harbour"} <= {tag.term for tag in one.tags}
    assert 'src="https://example.com/lead%20photo' in one.content[0].value
    assert 'dir="rtl"' in two.content[0].value
    assert one.enclosures[0].type == "image/jpeg"


def test_media_rss_carries_captions_and_credits() -> None:
    (file,) = rss.write(whole())
    root = etree.fromstring(file.data)
    groups = root.findall(f".//{{{rss.MEDIA}}}group")
    assert len(groups) == 3
    assert groups[0].findtext(f"{{{rss.MEDIA}}}description") == "The quay on Monday, with Bo Ek, left, and Cy Dow."
    credits = {c.get("role"): c.text for c in groups[0].iterfind(f"{{{rss.MEDIA}}}credit")}
    assert credits == {"owner": "Ann Lee / Port Gazette", "photographer": "Ann Lee"}


@BOTH
def test_whatever_stands_in_the_fields_the_feed_is_well_formed(format: Format) -> None:
    nasty = full_story(f"{NASTY} \x0b\x1f\ufffe")
    parsed = feed_of(format, copy_of(nasty), copy_of(story(headline="", dek="", body="")))
    assert len(parsed.entries) == 2
    assert "<script" not in parsed.entries[0].content[0].value


@BOTH
def test_a_withdrawn_story_keeps_its_id_and_loses_its_words(format: Format) -> None:
    (entry,) = feed_of(format, whole(pubstatus="canceled")).entries
    assert entry.id.endswith("0123456789ab")
    assert "withdrawn" in entry.content[0].value
    assert "The harbour opened" not in str(entry)


@BOTH
def test_without_a_site_nothing_is_invented(format: Format) -> None:
    bare = replace(whole(canonical_url=""), site="")
    assert format.together is not None
    (file,) = format.together([bare], Selection("Week", "week"))
    assert b'example.com/"' not in file.data and b"urn:uuid:" in file.data
    assert not feedparser.parse(file.data).bozo


def test_atom_fits_the_grammar_of_its_standard() -> None:
    (file,) = atom.write_together([whole(), whole("ckb", embargo=Embargo("")), whole(related=())], SELECTION)
    assert xml_misfit(etree.fromstring(file.data), "atom-rfc4287", "atom.rng") is None


# Reading


@BOTH
def test_what_was_written_comes_back(format: Format) -> None:
    (file,) = format.write(whole("ckb"))
    assert READER.recognises(file.data[:4096])
    (draft,) = READER.read(file.data, "feed.xml")
    assert draft.fields["headline"] == "بەندەر دوای شەش ساڵ دەکرێتەوە"
    assert draft.fields["dek"] == "دووشەممەیەکی درەنگ."
    assert (draft.fields["language"], draft.fields["canonical_url"]) == ("ckb", "https://example.com/harbour")
    assert [line.name for line in draft.bylines][:2] == ["Ann Lee", "Bo Ek"]
    assert "## دواتر چی دەبێت" in draft.body
    assert "https://www.youtube.com/watch?v=dQw4w9WgXcQ" in draft.body
    assert "<figure" not in draft.body
    assert sum("was not loaded from the net" in warning for warning in draft.warnings) == 3


RSS = """<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Wire</title><link>https://e.org/</link><description/><language>en-GB</language>{items}</channel></rss>"""


ITEM = b'<rss version="2.0"><channel><item><title>%s</title></item></channel></rss>'


def only(item: str) -> Draft:
    (draft,) = READER.read(RSS.format(items=f"<item>{item}</item>").encode(), "wire.rss")
    return draft


def test_a_teaser_is_told() -> None:
    draft = only("<title>A &amp;amp; B</title><description>Only this …</description>")
    assert (draft.fields["headline"], draft.body, draft.fields["language"]) == ("A & B", "Only this …", "en-GB")
    assert "summary only" in draft.warnings[-1]


def test_names_of_authors_are_bare() -> None:
    draft = only("<title>x</title><author>ann@e.org (By Ann Lee)</author><description>y</description>")
    assert [line.name for line in draft.bylines] == ["Ann Lee"]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"hello",
        b"<rss version='2.0'><channel><title>x</title></channel></rss>",
        b'<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + ITEM % b"&b;",
        b'<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + ITEM % b"&x;",
        b"\x00" * 100,
    ],
)
def test_what_is_no_feed_is_refused_in_a_sentence(data: bytes) -> None:
    with pytest.raises(BadInput):
        READER.read(data, "wire.rss")


def test_an_address_is_never_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret.xml"
    secret.write_text(RSS.format(items="<item><title>secret</title><description>d</description></item>"))
    for name in (str(secret), f"file://{secret}"):
        with pytest.raises(BadInput):
            READER.read(name.encode(), "wire.rss")
