"""E-books: one story or many, in every language, as EPUB 3 wants them."""

from dataclasses import replace

import pytest
from lxml import etree

from deskeditor.formats.format import Copy, Selection
from deskeditor.formats.office.epub import FORMAT
from tests.formats.golden_files import golden
from tests.formats.office.documents import parts, tree
from tests.formats.stories import LANGUAGES, NASTY, copy_of, full_story, image, photo, story, whole

X = {"x": "http://www.w3.org/1999/xhtml", "o": "http://www.idpf.org/2007/opf", "dc": "http://purl.org/dc/elements/1.1/"}
EPUB = "{http://www.idpf.org/2007/ops}"


def written(copy: Copy) -> bytes:
    (file,) = FORMAT.write(copy)
    return file.data


def together(*languages: str, title: str = "Sunday") -> bytes:
    copies = [whole(language, id=f"01932f4e-0000-7000-8000-0000000001{n:02}") for n, language in enumerate(languages)]
    assert FORMAT.together is not None
    (file,) = FORMAT.together(copies, Selection(title, "sunday", "en", "Port Gazette"))
    assert file.name == "sunday.epub"
    return file.data


def test_it_is_a_container_as_ocf_wants_it() -> None:
    data = written(whole())
    assert data[30:58] == b"mimetypeapplication/epub+zip"
    assert written(whole()) == data
    files = parts(data)
    listed = {f"EPUB/{item.get('href')}" for item in tree(data, "EPUB/package.opf").iterfind(".//o:item", X)}
    assert listed == set(files) - {"mimetype", "META-INF/container.xml", "EPUB/package.opf"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_language_and_direction_are_said(language: str) -> None:
    data = written(whole(language))
    way = "rtl" if language in ("ar", "ckb") else "ltr"
    package = tree(data, "EPUB/package.opf")
    assert package.find("o:spine", X).get("page-progression-direction") == way  # type: ignore[union-attr]
    assert package.findtext(".//dc:language", namespaces=X) == language
    page = tree(data, "EPUB/story1.xhtml")
    assert (page.get("dir"), page.get("lang")) == (way, language)


def test_words_photos_footnotes_and_credit_are_in_the_chapter() -> None:
    page = tree(written(whole()), "EPUB/story1.xhtml")
    assert page.findtext(".//x:h1", namespaces=X) == "Harbour opens after six years"
    alts = [image.get("alt") for image in page.iterfind(".//x:img", X)]
    assert alts == ["A quay with two boats", "A quay with two boats", ""]
    kinds = {e.get(f"{EPUB}type") for e in page.iter()} - {None}
    assert kinds == {"noteref", "endnotes"}
    words = " ".join("".join(map(str, page.itertext())).split())
    for said in (
        "By Ann Lee and Bo Ek",
        "PORT SUNDAY",
        "Nobody believed it any more",
        "Ann Lee / Port Gazette",
        "Ferry",
    ):
        assert said in words


def test_a_selection_is_a_book_with_a_chapter_for_each_story() -> None:
    data = together("en", "ckb")
    package = tree(data, "EPUB/package.opf")
    assert len(package.findall(".//o:itemref", X)) == 3
    assert [e.text for e in package.iterfind(".//dc:creator", X)] == ["Ann Lee", "Bo Ek"]
    contents = [(a.text, a.get("dir")) for a in tree(data, "EPUB/nav.xhtml").iterfind(".//x:nav//x:a", X)]
    assert contents == [("Harbour opens after six years", "ltr"), ("بەندەر دوای شەش ساڵ دەکرێتەوە", "rtl")]
    assert together("en", "ckb") == data
    assert together("ckb", "en") != data


def test_no_text_of_a_story_breaks_the_book() -> None:
    text = f"{NASTY} \x00\x0b \ufffe 🚢"
    for copy in (
        copy_of(replace(full_story(text), photos=(photo("أ b.jpg", caption=text, alt=text),)), image()),
        copy_of(story(headline="", slugline="", dek="", body="", language="")),
    ):
        data = written(copy)
        for name in parts(data):
            if name.endswith((".xml", ".xhtml", ".opf")):
                assert isinstance(tree(data, name), etree._Element)


def test_golden() -> None:
    for language in ("en", "ckb"):
        files = parts(written(whole(language)))
        golden(f"epub-story-{language}.xhtml", files["EPUB/story1.xhtml"])
        golden(f"epub-package-{language}.opf", files["EPUB/package.opf"])
