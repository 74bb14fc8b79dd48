"""Word documents: what is written comes back, other programs read it, and what other makers write comes in."""

import io
from dataclasses import replace
from typing import Any

import docx
import mammoth
import pytest

from deskeditor.formats.draft import STORY, Draft
from deskeditor.formats.format import Copy
from deskeditor.formats.office.docx import FORMAT, READER, REVIEW
from deskeditor.news.problems import BadInput
from tests.formats.golden_files import golden
from tests.formats.office.documents import W, changed, paragraph, parts, tree, word, zipped
from tests.formats.stories import LANGUAGES, NASTY, copy_of, full_story, image, photo, story, whole

NAMES = {
    "w": W,
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}


def written(copy: Copy) -> bytes:
    (file,) = FORMAT.write(copy)
    return file.data


def read(data: bytes) -> Draft:
    (draft,) = READER.read(data, "story.docx")
    return draft


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_comes_back(language: str) -> None:
    copy = whole(language)
    back = read(written(copy))
    for name in ("slugline", "headline", *STORY):
        kept, came = getattr(copy.story, name), back.fields.get(name)
        assert came == kept or (came is None and kept in ("", True)), name
    assert [(line.name, line.role) for line in back.bylines] == [(b.name, b.role) for b in copy.story.bylines]
    assert [(p.name, p.role) for p in back.photos] == [(p.name, p.role) for p in copy.story.photos]
    for mine, theirs in zip(back.photos, copy.story.photos, strict=True):
        assert mine.fields.get("caption", "") == theirs.caption
        assert mine.fields.get("alt", "") == theirs.alt
        assert mine.fields.get("credit", "") == theirs.credit
        assert bool(mine.fields.get("decorative")) == theirs.decorative
        assert mine.data
    assert [r["url"] for r in back.related] == [r.url for r in copy.story.related]
    assert back.warnings == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_body_says_the_same(language: str) -> None:
    copy = whole(language)
    again = replace(copy, story=replace(copy.story, body=read(written(copy)).body))
    assert parts(written(again))["word/document.xml"] == parts(written(copy))["word/document.xml"]


def test_mammoth_and_python_docx_read_it() -> None:
    data = written(whole())
    found = docx.Document(io.BytesIO(data))
    styles = {p.style.name for p in found.paragraphs if p.style is not None}
    assert {
        "Title",
        "Subtitle",
        "Heading 2",
        "Quote",
        "Intense Quote",
        "Caption",
        "List Bullet",
        "List Number",
    } <= styles
    assert found.core_properties.title == "Harbour opens after six years"
    assert found.core_properties.author == "Ann Lee; Bo Ek"
    assert found.core_properties.language == "en"
    html = mammoth.convert_to_html(io.BytesIO(data)).value
    for words in ("<em>after six years</em>", 'alt="A quay with two boats"', "<li>A ferry</li>", "1,250", "footnote-1"):
        assert words in html


def test_right_to_left_is_said_of_paragraphs_runs_tables_and_the_page() -> None:
    root = tree(written(whole("ar")), "word/document.xml")
    paragraphs = root.findall(".//w:body/w:p", NAMES)
    assert paragraphs
    assert all(p.find("w:pPr/w:bidi", NAMES) is not None for p in paragraphs)
    assert root.find(".//w:tblPr/w:bidiVisual", NAMES) is not None
    assert root.find(".//w:sectPr/w:bidi", NAMES) is not None
    runs = {"".join(map(str, r.itertext())): r.find("w:rPr/w:rtl", NAMES) is not None for r in root.iter(f"{{{W}}}r")}
    assert runs["Nordkap"] is False
    assert any(right for words, right in runs.items() if "غادرت" in words)
    assert root.find(".//w:body/w:p/w:pPr/w:bidi", NAMES) is not None
    assert tree(written(whole("en")), "word/document.xml").find(".//w:bidi", NAMES) is None


def test_a_decorative_photo_has_no_description_and_says_so() -> None:
    root = tree(written(whole()), "word/document.xml")
    told = {e.get("name"): e for e in root.iter(f"{{{NAMES['wp']}}}docPr")}
    assert told["lead photo & co.jpg"].get("descr") == "A quay with two boats"
    assert "descr" not in told["boats.jpg"].attrib
    assert any("decorative" in str(e.tag) for e in told["boats.jpg"].iter())


def test_no_text_of_a_story_breaks_the_file() -> None:
    text = f"{NASTY} \x00\x0b\x1f \ufffe 🚢"
    shown = photo(f"{'x' * 30}.jpg", caption=text, alt=text, credit=text)
    data = written(copy_of(replace(full_story(text), photos=(shown,)), image()))
    for name, content in parts(data).items():
        if name.endswith((".xml", ".rels")):
            tree(data, name)
            assert b"\x00" not in content
    assert read(data).fields["headline"].startswith("Harbour opens O’Neil")


def test_the_same_story_is_the_same_file_and_an_empty_one_is_one() -> None:
    assert written(whole()) == written(whole())
    empty = read(written(copy_of(story(headline="", dek="", dateline="", body="", slugline=""))))
    assert empty.body == ""
    assert empty.photos == ()


def test_the_review_stays_in_the_house_and_records_changes() -> None:
    (file,) = REVIEW.write(replace(whole(), banners=("NOT FOR PUBLICATION",)))
    assert REVIEW.exit == "in-house"
    assert file.name.endswith(".review.docx")
    files = parts(file.data)
    assert b"trackRevisions" in files["word/settings.xml"]
    assert b"NOT FOR PUBLICATION" in files["word/header1.xml"]
    assert b"NOT FOR PUBLICATION" in files["word/document.xml"]
    assert "word/header1.xml" not in parts(written(whole()))


def test_an_embargo_and_a_kill_stand_at_the_top() -> None:
    assert "Embargoed until 2026-12-01T05:00:00Z" in "".join(
        map(str, tree(written(whole()), "word/document.xml").findall(".//w:p", NAMES)[0].itertext())
    )
    killed = tree(written(whole(pubstatus="canceled")), "word/document.xml")
    assert "must not be published" in "".join(map(str, killed.findall(".//w:p", NAMES)[0].itertext()))


def test_a_footnote_that_is_referred_to_twice_is_one_for_each_reference() -> None:
    data = written(copy_of(story(body="One[^1] and two.[^1]\n\n[^1]: Noted.\n")))
    references = [e.get(f"{{{W}}}id") for e in tree(data, "word/document.xml").iter(f"{{{W}}}footnoteReference")]
    notes = [e.get(f"{{{W}}}id") for e in tree(data, "word/footnotes.xml").iter(f"{{{W}}}footnote")]
    assert references == ["1", "2"]
    assert notes == ["-1", "0", "1", "2"]
    assert read(data).body == "One[^1] and two.[^2]\n\n[^1]: Noted.\n[^2]: Noted."


def test_golden() -> None:
    for language in ("en", "ckb"):
        files = parts(written(whole(language)))
        for name in ("document", "footnotes"):
            golden(f"docx-{name}-{language}.xml", files[f"word/{name}.xml"])
    golden("docx-styles.xml", files["word/styles.xml"])
    golden("docx-custom.xml", files["docProps/custom.xml"])


# What comes in


def test_what_a_person_changed_in_word_counts() -> None:
    def edit(xml: str) -> str:
        return xml.replace("Harbour opens after six years", "Harbour opened").replace(
            "By Ann Lee and", "By Ann Lea and"
        )

    back = read(changed(written(whole()), "word/document.xml", edit))
    assert back.fields["headline"] == "Harbour opened"
    assert [line.name for line in back.bylines][:2] == ["Ann Lea", "Bo Ek"]
    assert [line.role for line in back.bylines][2:] == ["photographs by", "additional reporting by", "edited by"]
    assert back.fields["slugline"] == "harbour-opens-en"


def test_tracked_changes_are_proposals_and_comments_are_said() -> None:
    body = (
        "<w:p><w:r><w:t xml:space='preserve'>It costs </w:t></w:r>"
        "<w:ins w:id='1' w:author='Ann'><w:r><w:t>£1.4m</w:t></w:r></w:ins>"
        "<w:del w:id='2' w:author='Ann'><w:r><w:delText>nothing</w:delText></w:r></w:del>"
        "<w:r><w:t xml:space='preserve'> a year.</w:t></w:r></w:p>"
    )
    comment = f'<w:comment w:id="1" w:author="Bo">{paragraph("Is that so?")}</w:comment>'
    comments = f'<w:comments xmlns:w="{W}">{comment}</w:comments>'
    back = read(word(body, word__comments_xml=comments.encode()))
    assert back.body == "It costs nothing a year."
    assert back.proposed is not None
    (change,) = back.proposed.changes
    assert (change.pen.by, back.body[slice(*change.cuts[0])], change.words) == ("Ann", "nothing", "£1.4m")
    assert [(remark.by, remark.text) for remark in back.proposed.remarks] == [("Bo", "Is that so?")]


def test_a_document_without_a_title_begins_with_its_first_heading() -> None:
    styles = '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>'
    back = read(word(paragraph("Hafen auf", "berschrift1") + paragraph("Er öffnete am 3. Mai."), styles))
    assert back.fields["headline"] == "Hafen auf"
    assert back.body == "Er öffnete am 3. Mai."
    assert back.bylines == ()


def test_a_byline_without_a_style_is_known_by_its_first_word() -> None:
    styles = '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>'
    back = read(word(paragraph("Open", "T") + paragraph("By Ann K. Lee and Bo Ek") + paragraph("It opened."), styles))
    assert [line.name for line in back.bylines] == ["Ann K. Lee", "Bo Ek"]
    assert back.body == "It opened."
    for words in ("By noon it was over.", "By 9 o’clock", "by the way"):
        told = read(word(paragraph("Open", "T") + paragraph(words), styles))
        assert (told.bylines, told.body) == ((), words)


def test_wire_copy_in_a_word_document_is_known_by_its_words() -> None:
    lines = ("By Ann Lee 21/7/2016", "PORT SUNDAY (AP) — It opened.", "More.", "Ann Lee is a reporter based in Hull.")
    back = read(word("".join(map(paragraph, lines))))
    assert [line.name for line in back.bylines] == ["Ann Lee"]
    assert (back.fields["dateline"], back.fields["dateline_date"]) == ("PORT SUNDAY", "2016-07-21")
    assert back.fields["tagline"] == "Ann Lee is a reporter based in Hull."
    assert back.body == "It opened.\n\nMore."
    assert any("AP" in warning for warning in back.warnings)


def test_macros_and_what_is_linked_are_told_and_left_out() -> None:
    linked = changed(
        written(whole()),
        "word/_rels/document.xml.rels",
        lambda xml: xml.replace('Target="media/photo1', 'Target="gone/'),
    )
    assert any("nothing is loaded from the net" in warning for warning in read(linked).warnings)
    parts: Any = {"word__vbaProject.bin": b"\0"}
    macros = word(paragraph("x"), **parts)
    assert any("Macros" in w for w in read(macros).warnings)


def test_entities_and_broken_files_are_refused_in_a_sentence() -> None:
    good = written(whole())
    laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
    with_dtd = changed(good, "word/document.xml", lambda xml: xml.replace("<w:document", f"{laughs}<w:document", 1))
    numbering = changed(good, "word/numbering.xml", lambda xml: xml.replace("<w:numbering", f"{laughs}<w:numbering", 1))
    for data in (b"", b"PK\x03\x04", good[:400], with_dtd, numbering, good.replace(b"PK\x01\x02", b"PK\x01\x03")):
        with pytest.raises(BadInput):
            read(data)
    with pytest.raises(BadInput, match="no Word document"):
        read(zipped({"mimetype": b"application/epub+zip"}))
