"""RTF of word processors: words, looks, footnotes, pictures and the styles of its paragraphs come in."""

from binascii import hexlify

import pytest

from deskeditor.formats.draft import Draft
from deskeditor.formats.office.rtf import READER
from deskeditor.news.problems import BadInput
from tests.formats.stories import image

STYLES = (
    rb"{\stylesheet{\s0\snext0 Normal;}{\s15\sbasedon0\snext0\b\fs44 Title;}{\s16\sbasedon0 Byline;}"
    rb"{\s17\sbasedon0\i Quote;}{\s2\sbasedon0\b heading 2;}{\s18\sbasedon0 caption;}}"
)


def rtf(body: bytes) -> bytes:
    return rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Times;}}" + STYLES + body + rb"}"


def read(data: bytes) -> Draft:
    (draft,) = READER.read(data, "story.rtf")
    return draft


def test_styles_say_what_a_paragraph_is() -> None:
    picture = rb"{\pict\jpegblip\picw60\pich40 " + hexlify(image()) + rb"}"
    back = read(
        rtf(
            rb"\pard\plain\s15\b Harbour opens\par\pard\plain\s16 By Ann Lee and Bo Ek\par"
            rb"\pard\plain It cost \b 5 \u8364?\b0 , \i they\i0  said."
            rb"{\super\chftn{\*\footnote\chftn\pard\plain A note.}}\par"
            rb"\pard\plain\s2\b What is next\par\pard\plain\s17\i About time.\par\pard\plain "
            + picture
            + rb"\par\pard\plain\s18 The quay.\par\pard\plain \u1605?\u1610?\u1606?\u1575?\u1569?\par"
        )
    )
    assert back.fields["headline"] == "Harbour opens"
    assert [line.name for line in back.bylines] == ["Ann Lee", "Bo Ek"]
    (photo,) = back.photos
    assert photo.fields == {"caption": "The quay."}
    assert photo.data.startswith(b"\xff\xd8")
    assert back.body == (
        "It cost **5 €**, *they* said.[^1]\n\n## What is next\n\n> About time.\n\n"
        f"![]({photo.name})\n\nميناء\n\n[^1]: A note."
    )


def test_a_list_before_a_table_stays_where_it_is() -> None:
    item = rb"\pard\plain{\listtext\pard\plain \u8226?\tab}\ilvl0\ls1 %b\par"
    lists = (
        rb"{\*\listtable{\list\listtemplateid1"
        rb"{\listlevel\levelnfc23{\leveltext \'01\u8226?;}{\levelnumbers;}}\listid1}}"
        rb"{\*\listoverridetable{\listoverride\listid1\listoverridecount0\ls1}}"
    )
    row = rb"\trowd\cellx2000\cellx4000\pard\intbl one\cell two\cell\row"
    back = read(rtf(lists + rb"\pard\plain Before.\par" + item % b"a" + item % b"b" + row + rb"\pard\plain After.\par"))
    words = [back.body.index(word) for word in ("Before.", "- a", "- b", "one", "After.")]
    assert words == sorted(words)


def test_changes_and_comments_are_told() -> None:
    back = read(rtf(rb"\pard Old {\revised new}.{\*\annotation\pard Really?}\par"))
    assert any("tracked changes" in warning for warning in back.warnings)
    assert any("comment" in warning for warning in back.warnings)


def test_what_is_no_rtf_is_refused() -> None:
    for data in (b"", b"Words", b"{\\rt"):
        with pytest.raises(BadInput, match="no RTF"):
            read(data)


def test_it_is_known_by_its_first_words() -> None:
    assert READER.recognises(b"{\\rtf1\\ansi")
    assert not READER.recognises(b"PK\x03\x04")
