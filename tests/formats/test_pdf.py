"""PDF: words in the right order for readers, numbered lines in the galley, the same file for the same story."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from deskeditor.formats import pdf
from deskeditor.formats.earlier import is_of
from deskeditor.formats.format import Copy, Format
from deskeditor.formats.photos.pictures import Picture, Rendition
from deskeditor.gui.pressing import dated
from deskeditor.news.published import PublishedByline
from tests.formats.stories import image, photo, story

BANNER = "EMBARGOED UNTIL 23 Nov 2026, 06:00"
LONG = "\n\n".join(f"Paragraph {n} says where the harbour ends and the town begins. " * 5 for n in range(12))


def copy(**fields: object) -> Copy:
    one = photo(width=900, height=600)
    picture = Picture(one, (Rendition("highRes", one.name, "image/jpeg", 900, 600, image(900, 600)),))
    made = story(**{"photos": (one,), "body": f"![](quay.jpg)\n\n{LONG}", **fields})
    return Copy(made, "harbour", (picture,), banners=(BANNER,))


def pages(data: bytes) -> list[str]:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    found = [" ".join(document.getAllText(n).text().split()) for n in range(document.pageCount())]
    document.close()
    return found


def written(format: Format, of: Copy) -> bytes:
    (file,) = format.write(of)
    return file.data


@pytest.fixture(scope="module")
def made(qapp: QApplication) -> Mapping[str, bytes]:
    return {f.name: written(f, copy()) for f in (pdf.READER, pdf.GALLEY)}


@pytest.mark.parametrize("name", ["pdf", "pdf-galley"])
def test_every_sheet_says_what_is_open_and_no_word_is_lost(made: Mapping[str, bytes], name: str) -> None:
    found = pages(made[name])
    assert len(found) > 1
    assert all(BANNER in page for page in found)
    assert all(f"{n} / {len(found)}" in page for n, page in enumerate(found, 1))
    whole = " ".join(found)
    assert "Harbour opens after six years" in whole and "The quay on Monday." in whole
    for number in range(12):
        assert f"Paragraph {number} says" in whole


def test_the_lines_of_the_galley_are_numbered_on_from_sheet_to_sheet(made: Mapping[str, bytes]) -> None:
    numbers = [int(word) for page in pages(made["pdf-galley"]) for word in page.split() if word.isdecimal()]
    rising = [n for n in range(1, max(numbers) + 1) if n in numbers]
    assert len(rising) > 50
    assert rising == list(range(1, len(rising) + 1))


def test_the_same_story_is_the_same_file_which_names_it(made: Mapping[str, bytes], tmp_path: Path) -> None:
    again = written(pdf.GALLEY, copy())
    assert again == made["pdf-galley"]
    for name, data in made.items():
        file = tmp_path / f"{name}.pdf"
        file.write_bytes(data)
        assert is_of(file, copy().story.uri)
        assert not is_of(file, "urn:uuid:01932f4e-7b2a-7c3d-9e4f-ffffffffffff")
        assert data.rstrip().endswith(b"%%EOF")


def test_what_cannot_be_read_in_the_bytes_is_read_in_the_page() -> None:
    line = PublishedByline("Ann <Lee>", "by")
    of = copy(language="ckb", direction="rtl", headline="بەندەر & <پرد>", bylines=(line,))
    for format in (pdf.READER, pdf.GALLEY):
        assert format.legible is not None
        (page,) = format.legible(of)
        said = page.data.decode()
        assert "بەندەر &amp; &lt;پرد&gt;" in said and "Ann &lt;Lee&gt;" in said
        assert 'dir="rtl"' in said and BANNER in said


def test_a_photo_that_is_cut_in_two_ways_is_two_pictures() -> None:
    one, two = photo("a.jpg"), photo("b.jpg")
    datas = image(60, 40), image(40, 40)
    pictures = tuple(
        Picture(p, (Rendition("highRes", p.name, "image/jpeg", 60, 40, d),))
        for p, d in zip((one, two), datas, strict=True)
    )
    of = replace(copy(photos=(one, two), body="Words."), pictures=pictures)
    (page,) = pdf.galley_page(of)
    addresses = {part.split('"')[0] for part in page.data.decode().split("deskeditor-media:")[1:]}
    assert len(addresses) == 2


def test_stamps_are_those_of_the_story_and_as_long_as_before() -> None:
    before = b"/CreationDate (D:20261123003055+00'00')\n/ModDate (D:20261123003055Z)"
    after = dated(before, "2026-11-22T17:05:09.123456+00:00")
    assert len(after) == len(before)
    assert after.count(b"D:20261122170509Z") == 2 and b"20261123" not in after
