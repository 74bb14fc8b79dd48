"""Words in another language, and paragraphs that run the other way than their story, in documents."""

import io
import zipfile
from dataclasses import replace

import pytest

from deskeditor.formats.format import Copy
from deskeditor.formats.office import docx, odt
from tests.render.stories import story

BODY = (
    "CNN قالت إن الميناء افتتح.\n\n“It was time,” he wrote to us.\n\nقال [it’s over!]{lang=en-GB} ثم ذهب.\n\n- Nordkap"
)


def inside(file: str, write: object, body: str, **fields: str) -> str:
    told = replace(story(), body=body, dateline="", dateline_date="", photos=(), **fields)  # type: ignore[arg-type]
    (made,) = write(Copy(told, "storm"))  # type: ignore[operator]
    with zipfile.ZipFile(io.BytesIO(made.data)) as package:
        return package.read(file).decode()


def paragraph(xml: str, words: str) -> str:
    """The paragraph that holds these words."""
    end = xml.index(words)
    return xml[max(xml.rfind("<w:p>", 0, end), xml.rfind("<text:p ", 0, end)) : end]


@pytest.mark.parametrize(
    ("words", "bidi"), [("قالت", "<w:bidi/>"), ("wrote", '<w:bidi w:val="0"/>'), ("Nord", "<w:bidi/>")]
)
def test_word_is_told_which_way_each_paragraph_runs(words: str, bidi: str) -> None:
    xml = inside("word/document.xml", docx.write, BODY, language="ar", direction="rtl")
    assert bidi in paragraph(xml, words)


def test_word_is_told_the_language_of_a_passage() -> None:
    xml = inside("word/document.xml", docx.write, BODY, language="ar", direction="rtl")
    run = paragraph(xml, "it’s over!").rpartition("<w:r>")[2]
    assert '<w:lang w:val="en-GB"/>' in run and "<w:rtl/>" not in run
    assert '<w:lang w:bidi="ar"/>' in inside("word/document.xml", docx.write, "He said [نعم]{lang=ar}.", language="en")


def test_an_open_document_says_both_by_styles_of_its_own() -> None:
    xml = inside("content.xml", odt.write, BODY, language="ar", direction="rtl")
    assert paragraph(xml, "wrote").startswith('<text:p text:style-name="Turned_')
    assert "Turned_" not in paragraph(xml, "قالت") and 'text:style-name="Language_en-GB"' in xml
    assert 'style:name="Language_en-GB"' in xml and 'fo:language="en" fo:country="GB"' in xml


def test_a_telephone_number_is_one_piece_from_left_to_right() -> None:
    xml = inside(
        "word/document.xml", docx.write, "الهاتف: +964 750 123 4567 للاستفسار.", language="ar", direction="rtl"
    )
    assert '<w:r><w:t xml:space="preserve">\u200e+964 750 123 4567</w:t></w:r>' in xml
    assert "\u200e+964 750" in inside(
        "content.xml", odt.write, "هاتف +964 750 123 4567", language="ar", direction="rtl"
    )
    assert "\u200e" not in inside("content.xml", odt.write, "Call +964 750 123 4567", language="en", direction="ltr")


def test_the_full_stop_of_a_passage_stays_with_it_where_programs_go_by_unicode() -> None:
    body = "A sign reads [وێستگە.]{lang=ckb} in Kurdish and [بازاڕ]{lang=ckb} too."
    for format, file in ((docx, "word/document.xml"), (odt, "content.xml")):
        xml = inside(file, format.write, body, language="en")
        assert "وێستگە.\u200f<" in xml and "بازاڕ<" in xml
        (made,) = format.write(Copy(replace(story(), body=body, language="en", photos=()), "storm"))
        (draft,) = format.read(made.data, made.name)
        said = draft.body
        assert "وێستگە." in said and "\u200f" not in said
