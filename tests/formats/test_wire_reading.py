"""Wire copy comes in: our own ninjs and NITF as the same story, those of agencies with all that they say."""

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deskeditor.formats.content import content
from deskeditor.formats.draft import Draft
from deskeditor.formats.format import Copy, ExportFile
from deskeditor.formats.iptc import ninjs, ninjs_older, ninjs_reading, nitf, nitf_reading
from deskeditor.formats.readers import reader_for
from deskeditor.news.problems import BadInput
from deskeditor.news.records import Embargo
from tests.formats.stories import LANGUAGES, NASTY, copy_of, full_story, story, whole

Write = Callable[[Copy], Iterator[ExportFile]]
WRITERS = {
    "3.1": ninjs.write,
    "2.2": ninjs_older.write_2,
    "1.6": ninjs_older.write_1,
    "nitf": nitf.write,
}
SHARED = Path(__file__).parents[3] / "shared" / "schemas"
KEPT = (
    "slugline",
    "headline",
    "headline_print",
    "headline_social",
    "dek",
    "dateline",
    "dateline_date",
    "tagline",
    "editors_note",
    "language",
    "desk",
    "genre",
    "keywords",
    "subjects",
    "places",
    "urgency",
    "version",
    "pubstatus",
    "correction_sequence",
    "canonical_url",
)
PHOTO_KEPT = (
    "headline",
    "caption",
    "alt",
    "creator",
    "credit",
    "source",
    "copyright",
    "usage_terms",
    "place",
    "people",
)


def read_back(write: Write, copy: Copy) -> Draft:
    (file,) = write(copy)
    reader = reader_for(file.name, file.data)
    (draft,) = reader.read(file.data, file.name)
    return draft


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("write", WRITERS.values(), ids=WRITERS)
def test_our_own_file_is_the_same_story(write: Write, language: str) -> None:
    copy = whole(language)
    draft = read_back(write, copy)
    for name in KEPT:
        assert draft.fields.get(name) == getattr(copy.story, name), name
    assert draft.fields["embargo"] == Embargo("2026-12-01T05:00:00Z")
    assert draft.fields["created"] == "2026-11-20T07:00:00Z"
    assert [(b.name, b.role, b.url) for b in draft.bylines] == [(b.name, b.role, b.url) for b in copy.story.bylines]
    for photo, shown in zip(draft.photos, copy.story.photos, strict=True):
        assert (photo.name, photo.role, photo.file) == (shown.name, shown.role, shown.name)
        for name in PHOTO_KEPT:
            assert photo.fields.get(name, type(getattr(shown, name))()) == getattr(shown, name), name
    assert [r["title"] for r in draft.related] == ["Ferry & tunnel", "The bridge"]
    assert draft.related[0]["uri"] == copy.story.related[0].uri


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("write", WRITERS.values(), ids=WRITERS)
def test_the_body_comes_back_block_for_block(write: Write, language: str) -> None:
    copy = whole(language)
    came = whole(language, body=read_back(write, copy).body)
    assert content(came).blocks == content(copy).blocks
    assert content(came).notes == content(copy).notes


@pytest.mark.parametrize("write", WRITERS.values(), ids=WRITERS)
@pytest.mark.parametrize(
    ("fields", "pubstatus", "embargo", "told"),
    [
        ({"pubstatus": "canceled"}, "canceled", None, "Killed by its sender"),
        ({"pubstatus": "withheld"}, "withheld", None, "Withheld by its sender"),
        ({"embargo": Embargo()}, "usable", Embargo(), "Under embargo until further notice"),
        (
            {"embargo": Embargo("2026-12-01T06:00:00+01:00")},
            "usable",
            Embargo("2026-12-01T05:00:00Z"),
            "Under embargo until 1 Dec 2026, 05:00 (UTC)",
        ),
    ],
)
def test_kill_and_embargo_are_respected(
    write: Write, fields: dict[str, Any], pubstatus: str, embargo: Embargo | None, told: str
) -> None:
    draft = read_back(write, copy_of(story(**fields)))
    assert (draft.fields["pubstatus"], draft.fields.get("embargo")) == (pubstatus, embargo)
    assert any(warning.startswith(told) for warning in draft.warnings)


AP = b"""<?xml version="1.0" encoding="iso-8859-1"?>
<!DOCTYPE nitf SYSTEM "http://www.nitf.org/IPTC/NITF/3.4/specification/dtd/nitf-3-4.dtd">
<nitf version="-//IPTC//DTD NITF 3.4//EN" change.date="November 17, 2007">
 <head><docdata management-status="embargoed">
  <doc-id regsrc="AP" id-string="d1"/><date.issue norm="20261122T160509Z"/>
  <date.release norm="20261124T000000Z"/><ed-msg info="Eds: Adds quotes."/><du-key key="Port" version="2"/>
 </docdata></head>
 <body><body.head>
  <hedline><hl1 id="headline">Caf\xe9 opens</hl1><hl2 id="originalHeadline">AP-Cafe</hl2></hedline>
  <byline>By JOHN DOE<byttl>Associated Press</byttl></byline>
  <dateline><location>HULL, England</location></dateline>
  <abstract><p>A caf\xe9 opens.</p></abstract>
 </body.head>
 <body.content><block id="Main"><p>HULL, England (AP) -- It <em class="bold">opened</em>
   at last, said <person>Ann<alt-code idsrc="x" value="y"/> Lee</person>.</p>
  <hl2>Later</hl2><bq><block><p>Good coffee.</p></block><credit>Bo Ek</credit></bq></block>
  <media media-type="Photo"><media-reference mime-type="image/jpeg" source="cafe.jpg" width="900" height="600"/>
   <media-caption><p>The <em>caf\xe9</em>. (AP Photo/Cy Dow)</p></media-caption>
   <media-producer>Cy Dow</media-producer></media>
 </body.content></body></nitf>"""


@pytest.mark.parametrize("namespace", [b"", b' xmlns="http://iptc.org/std/NITF/2006-10-18/"'])
def test_nitf_as_ap_writes_it(namespace: bytes) -> None:
    data = AP.replace(b"<nitf version", b"<nitf" + namespace + b" version")
    reader = reader_for("ap.xml", data)
    assert reader.name == "nitf"
    (draft,) = reader.read(data, "ap.xml")
    assert draft.fields["headline"] == "Café opens"
    assert draft.fields["dek"] == "A café opens."
    assert draft.fields["dateline"] == "HULL, England"
    assert draft.fields["embargo"] == Embargo("2026-11-24T00:00:00Z")
    assert draft.fields["ednote"] == "Eds: Adds quotes."
    assert [(b.name, b.job_title) for b in draft.bylines] == [("JOHN DOE", "Associated Press")]
    (photo,) = draft.photos
    assert photo.fields["caption"] == "The café. (AP Photo/Cy Dow)"
    assert draft.body == (
        "It **opened** at last, said Ann Lee.\n\n## Later\n\n> Good coffee.\n>\n> — Bo Ek\n\n![](cafe.jpg)"
    )


def test_a_release_on_the_day_of_issue_is_no_embargo() -> None:
    data = AP.replace(b"20261124T000000Z", b"20261122T160509Z").replace(b"embargoed", b"usable")
    (draft,) = nitf_reading.read(data, "ap.xml")
    assert "embargo" not in draft.fields


def test_superdesks_ninjs_with_its_own_keys() -> None:
    item = {
        "guid": "tag:x:1",
        "uri": "tag:x:1",
        "type": "text",
        "pubstatus": "usable",
        "versioncreated": "2026-11-22T16:05:09+0000",
        "headline": "Port opens",
        "byline": "Ann Lee and Bo Ek",
        "located": "Hull",
        "description_html": "<p>A port</p>",
        "body_html": "<p>It <b>opened</b>.</p><p>tea &amp; more</p>",
        "keywords": ["port"],
        "subject": [{"code": "04000000", "name": "economy", "scheme": "http://cv.iptc.org/newscodes/mediatopic/"}],
        "associations": {
            "featuremedia": {
                "type": "picture",
                "uri": "tag:x:2",
                "description_text": "The port.",
                "body_text": "Ships",
                "renditions": {
                    "original": {"href": "port.jpg", "width": 2000, "height": 1000, "poi": {"x": 500, "y": 500}},
                    "thumbnail": {"href": "small.jpg", "width": 100, "height": 50},
                },
            },
            "editor_0": None,
        },
    }
    data = json.dumps(item).encode()
    assert ninjs_reading.recognises(data)
    (draft,) = ninjs_reading.read(data, "x.json")
    assert draft.body == "It **opened**.\n\ntea & more"
    assert [b.name for b in draft.bylines] == ["Ann Lee", "Bo Ek"]
    assert (draft.fields["subjects"], draft.fields["keywords"]) == (("medtop:04000000",), ("port",))
    (photo,) = draft.photos
    assert (photo.name, photo.role, photo.file) == ("port.jpg", "lead", "port.jpg")
    assert photo.fields == {"caption": "The port.", "alt": "Ships", "focal_point": (0.25, 0.5)}


@pytest.mark.skipif(not SHARED.is_dir(), reason="the official examples are not here")
def test_the_examples_of_the_standards_are_read() -> None:
    examples = [*SHARED.glob("ninjs/*/examples/*.json"), *SHARED.glob("nitf/*/examples/*.xml")]
    assert len(examples) > 20
    for path in examples:
        data = path.read_bytes()
        try:
            drafts: Sequence[Draft] = reader_for(path.name, data).read(data, path.name)
        except BadInput as refused:
            assert "photo and no story" in str(refused)
            continue
        assert drafts[0].body or drafts[0].fields["dek"]


HOSTILE = {
    "entities.xml": b'<!DOCTYPE nitf [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><nitf><body>&c;</body></nitf>',
    "outside.xml": b'<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]><nitf><head><title>&x;</title></head></nitf>',
    "deep.xml": b"<nitf><body><body.content>" + b"<block>" * 240 + b"</block>" * 240 + b"</body.content></body></nitf>",
    "cut.xml": b"<nitf><head><title>Half",
    "deep.json": b'{"uri":"x","pubstatus":"usable","a":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "cut.json": b'{"uri":"x","pubstatus":',
    "number.json": b'{"uri":"x","pubstatus":"usable","version":' + b"9" * 5000 + b"}",
    "nothing.json": b'{"uri": 5, "pubstatus": "usable"}',
    "list.json": b'[1, "uri", {"pubstatus": null}]',
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_and_broken_files_are_refused_in_a_sentence(name: str) -> None:
    data = HOSTILE[name]
    reader = nitf_reading.READER if name.endswith(".xml") else ninjs_reading.READER
    with pytest.raises(BadInput) as refused:
        reader.read(data, name)
    assert len(str(refused.value)) < 300
    assert "root:" not in str(refused.value)


NAMES = (
    *("associations", "headline", "headlines", "bodies", "body_html", "people", "renditions", "uri", "value", "role"),
    *("name", "type", "subjects", "embargoed", "version", "poi", "href", "by", "altids", "contactinfo", "rel"),
)


@settings(max_examples=60, deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(NAMES),
                inner,
                max_size=4,
            )
        ),
        max_leaves=12,
    )
)
def test_json_of_any_shape_is_read_or_refused(value: Any) -> None:
    data = json.dumps(
        {"uri": "urn:x:1", "headline": "H", "body_html": "<p>B</p>"} | (value if isinstance(value, dict) else {})
    )
    try:
        ninjs_reading.read(data.encode(), "x.json")
    except BadInput as refused:
        assert str(refused)


@settings(max_examples=10, deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Cn", "Co"]), max_size=40) | st.just(NASTY))
def test_texts_of_all_fields_come_back(text: str) -> None:
    copy = copy_of(full_story(text), *())
    for write in WRITERS.values():
        draft = read_back(write, copy)
        for name in ("slugline", "headline", "dek"):
            assert draft.fields[name] == " ".join(getattr(copy.story, name).split())
        assert [b.name for b in draft.bylines] == [" ".join(b.name.split()) for b in copy.story.bylines]
