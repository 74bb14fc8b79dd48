"""The story as a piece of HTML: whole, safe, in its direction."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html as parser

from deskeditor.formats import fragment
from deskeditor.formats.content import Run
from deskeditor.formats.format import Copy
from deskeditor.formats.fragment import FORMAT, Marks
from tests.formats.golden_files import golden
from tests.formats.stories import LANGUAGES, NASTY, copy_of, full_story, story, whole


def written(copy: Copy) -> str:
    (file,) = FORMAT.write(copy)
    return file.data.decode("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_what_it_was(language: str) -> None:
    golden(f"html-fragment-{language}.html", written(whole(language)).encode())


def test_a_fragment_says_everything_that_the_page_says() -> None:
    root = parser.fragment_fromstring(written(whole()))
    assert (root.tag, root.get("lang"), root.get("dir")) == ("article", "en", "ltr")
    assert [h.text_content() for h in root.iter("h1")] == ["Harbour opens after six years"]
    assert len(root.findall(".//figure/img")) == 3
    assert [i.get("alt") for i in root.iter("img")][-1] == ""  # the decorative one
    assert root.xpath(".//blockquote/footer/cite/text()") == ["Bo Ek, mayor of Port Sunday"]
    assert root.xpath(".//ul[@class='related']/li/a/@href")[0] == "https://example.com/ferry?a=1&b=2"
    (mark,) = root.xpath(".//sup/a/@href")
    assert root.xpath(".//li[@id=$id]", id=mark[1:])


@pytest.mark.parametrize("language", ["ar", "ckb"])
def test_right_to_left_is_said(language: str) -> None:
    assert f'<article lang="{language}" dir="rtl"' in written(whole(language))


def test_whatever_stands_in_the_fields_stays_text() -> None:
    html = written(copy_of(full_story(NASTY)))
    assert "<script" not in html and "<b>" not in html and "]]>" not in html
    assert "O’Neil" in parser.fragment_fromstring(html).text_content()


@settings(max_examples=40, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=60))
def test_a_reader_gets_back_every_word(words: str) -> None:
    html = Marks(lambda photo: "").runs((Run(words), Run("b", link="https://e.org/?a=1&b=2")))
    root = parser.fragment_fromstring(f"<p>{html}</p>")
    assert root.text_content() == words + "b"
    assert root.xpath("a/@href") == ["https://e.org/?a=1&b=2"]


def test_an_empty_story_is_still_a_fragment() -> None:
    empty = story(headline="", dek="", body="", dateline="")
    assert parser.fragment_fromstring(written(copy_of(empty))).tag == "article"


def test_notes_of_several_stories_do_not_meet() -> None:
    one, two = (fragment.words(whole(), lambda photo: "", prefix) for prefix in ("a-", "b-"))
    ids = [set(parser.fragment_fromstring(f"<div>{html}</div>").xpath(".//@id")) for html in (one, two)]
    assert ids[0] and not ids[0] & ids[1]


def test_no_id_stands_twice() -> None:
    told = written(copy_of(story(body="One[^a], two[^b], one again[^a].\n\n[^a]: A.\n\n[^b]: B.\n")))
    ids = parser.fragment_fromstring(told).xpath(".//@id")
    assert len(ids) == len(set(ids)) == 4
    assert told.count('href="#note-1"') == 2


def test_a_photo_without_its_file_is_left_out() -> None:
    copy = whole()
    assert "<img" not in written(replace(copy, pictures=()))
