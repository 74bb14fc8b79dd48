"""OpenDocument texts: what is written comes back, and what LibreOffice and others write comes in."""

from dataclasses import replace

import pytest

from deskeditor.formats.draft import STORY, Draft
from deskeditor.formats.format import Copy
from deskeditor.formats.office.odt import FORMAT, MEDIA_TYPE, READER
from deskeditor.news.problems import BadInput
from tests.formats.golden_files import golden
from tests.formats.office.documents import changed, parts, tree, zipped
from tests.formats.stories import LANGUAGES, NASTY, copy_of, full_story, image, photo, story, whole

O = "urn:oasis:names:tc:opendocument:xmlns:"  # noqa: E741
SPACES = {"text": f"{O}text:1.0", "draw": f"{O}drawing:1.0", "svg": f"{O}svg-compatible:1.0", "style": f"{O}style:1.0"}


def written(copy: Copy) -> bytes:
    (file,) = FORMAT.write(copy)
    return file.data


def read(data: bytes) -> Draft:
    (draft,) = READER.read(data, "story.odt")
    return draft


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_and_the_whole_body_come_back(language: str) -> None:
    copy = whole(language)
    data = written(copy)
    back = read(data)
    for name in ("slugline", "headline", *STORY):
        kept, came = getattr(copy.story, name), back.fields.get(name)
        assert came == kept or (came is None and kept in ("", True)), name
    assert [(line.name, line.role) for line in back.bylines] == [(b.name, b.role) for b in copy.story.bylines]
    shown = [(p.name, p.role, p.fields.get("alt", ""), p.fields.get("caption", "")) for p in back.photos]
    assert shown == [(p.name, p.role, p.alt, p.caption) for p in copy.story.photos]
    again = replace(copy, story=replace(copy.story, body=back.body))
    assert parts(written(again))["content.xml"] == parts(data)["content.xml"]
    assert back.warnings == ()


def test_it_is_a_package_as_odf_wants_it() -> None:
    data = written(whole())
    assert data[30 : 38 + len(MEDIA_TYPE)] == b"mimetype" + MEDIA_TYPE.encode()
    files = parts(data)
    manifest = {e.get(f"{{{O}manifest:1.0}}full-path") for e in tree(data, "META-INF/manifest.xml")}
    assert manifest == {"/", *files} - {"mimetype", "META-INF/manifest.xml"}
    assert written(whole()) == data


def test_right_to_left_is_said_of_the_page_and_the_paragraphs() -> None:
    styles = tree(written(whole("ar")), "styles.xml")
    ways = {e.get(f"{{{O}style:1.0}}writing-mode") for e in styles.iter()} - {None}
    assert ways == {"rl-tb"}
    assert {e.get(f"{{{O}style:1.0}}writing-mode") for e in tree(written(whole()), "styles.xml").iter()} == {
        None,
        "lr-tb",
    }


def test_the_direction_of_lines_that_only_their_styles_say() -> None:
    """As LibreOffice saves a Word document: the document runs from left to right, its paragraphs do not."""
    data = changed(written(whole("ar")), "styles.xml", lambda xml: xml.replace('mode="rl-tb"', 'mode="page"', 1))
    leftward = '<style:paragraph-properties style:writing-mode="rl-tb" fo:text-align='
    own = changed(data, "content.xml", lambda xml: xml.replace("<style:paragraph-properties fo:text-align=", leftward))
    assert "| --- | ---: |" in read(own).body


def test_photos_have_descriptions_and_decorative_ones_none() -> None:
    root = tree(written(whole()), "content.xml")
    described = {
        f.get(f"{{{O}drawing:1.0}}name"): f.find("svg:desc", SPACES) for f in root.iter(f"{{{O}drawing:1.0}}frame")
    }
    found = described["lead photo & co.jpg"]
    assert found is not None
    assert found.text == "A quay with two boats"
    assert described["boats.jpg"] is None


def test_no_text_of_a_story_breaks_the_file() -> None:
    text = f"{NASTY} \x00\x0b \ufffe 🚢   three blanks\tand a tab"
    data = written(copy_of(replace(full_story(text), photos=(photo(caption=text, alt=text),)), image()))
    for name in parts(data):
        if name.endswith(".xml"):
            tree(data, name)
    assert "   three blanks" in read(data).fields["headline_print"]
    assert read(written(copy_of(story(headline="", dek="", dateline="", body="")))).body == ""


def test_tracked_changes_are_taken_and_comments_told() -> None:
    change = (
        '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><text:p>nothing</text:p>'
        "</text:deletion></text:changed-region></text:tracked-changes>"
    )
    comment = "<office:annotation><dc:creator>Bo</dc:creator><text:p>Is that so?</text:p></office:annotation>"

    def edit(xml: str) -> str:
        xml = xml.replace("<office:text>", f"<office:text>{change}", 1)
        return xml.replace("The first ship", f'{comment}<text:change text:change-id="c1"/>The first ship', 1)

    back = read(changed(written(whole()), "content.xml", edit))
    assert "The first ship left at noon." in back.body
    assert "nothing" not in back.body
    assert "Is that so?" not in back.body
    assert "A comment by Bo was left out: “Is that so?”" in back.warnings
    assert any("1 tracked change:" in warning for warning in back.warnings)


def test_indented_words_are_no_quotation() -> None:
    body = '<text:p text:style-name="P1">Set in by hand.</text:p>'
    look = (
        '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Standard">'
        '<style:paragraph-properties fo:margin-left="2cm"/></style:style></office:automatic-styles>'
    )

    def edit(xml: str) -> str:
        start, _, rest = xml.partition("<office:text>")
        return (
            start.replace("</office:automatic-styles>", look)
            + "<office:text>"
            + body
            + rest[rest.rindex("</office:text>") :]
        )

    assert read(changed(written(whole()), "content.xml", edit)).body == "Set in by hand."


def test_what_is_no_text_or_broken_is_refused_in_a_sentence() -> None:
    good = written(whole())
    with_dtd = changed(
        good, "content.xml", lambda xml: xml.replace("<office:d", '<!DOCTYPE x [<!ENTITY a "ha">]><office:d', 1)
    )
    locked = changed(
        good, "META-INF/manifest.xml", lambda xml: xml.replace("</manifest", "<encryption-data/></manifest")
    )
    for data in (b"", good[:500], with_dtd, zipped({"content.xml": b"<x/>"}), zipped({"a": b""}), locked):
        with pytest.raises(BadInput):
            read(data)


def test_golden() -> None:
    for language in ("en", "ckb"):
        files = parts(written(whole(language)))
        golden(f"odt-content-{language}.xml", files["content.xml"])
        golden(f"odt-meta-{language}.xml", files["meta.xml"])
