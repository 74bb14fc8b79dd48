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
