"""Programs of other makers read what the word processing and book formats write. What is not installed is left out.

LibreOffice opens the Word document and the OpenDocument text and says their words; epubcheck looks through the book.
"""

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from deskeditor.formats.office import docx, odt, rtf
from tests.formats.office.test_epub import together
from tests.formats.stories import whole

OFFICE = shutil.which("soffice")
JAVA = shutil.which("java")
EPUBCHECK = Path("/usr/share/java/epubcheck.jar")
SECONDS = 120


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, bytes]:
    """What LibreOffice makes of the Arabic story: as RTF of the one, as Word document of the other."""
    if OFFICE is None:
        pytest.skip("LibreOffice is not installed: what it reads of DOCX and ODT was not looked at")
    folder = tmp_path_factory.mktemp("office")
    for format, wanted in ((docx, "rtf"), (odt, "docx")):
        (file,) = format.FORMAT.write(whole("ar"))
        path = folder / f"story{format.FORMAT.extension}"
        path.write_bytes(file.data)
        own = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        asked = [OFFICE, own, "--headless", "--convert-to", wanted, "--outdir", str(folder / wanted), str(path)]
        subprocess.run(asked, check=True, capture_output=True, timeout=SECONDS)
    return {"docx": (folder / "rtf/story.rtf").read_bytes(), "odt": (folder / "docx/story.docx").read_bytes()}


def test_libreoffice_reads_the_opendocument_text(opened: Mapping[str, bytes]) -> None:
    (back,) = docx.READER.read(opened["odt"], "story.docx")
    mine = whole("ar").story
    assert (back.fields["headline"], back.fields["dek"]) == (mine.headline, mine.dek)
    assert (back.fields["slugline"], back.fields["embargo"]) == (mine.slugline, mine.embargo)
    assert [photo.fields.get("alt", "") for photo in back.photos] == ["رصيف وقاربان", "رصيف وقاربان", ""]
    assert "غادرت السفينة Nordkap الأولى ظهرًا." in back.body
    assert "> «حان الوقت»، ولم يعد أحد يصدّق.\n> — بو إيك، رئيس البلدية" in back.body
    assert "[^1]: بحسب مكتب الميناء، *بعد ست سنوات*." in back.body


def test_libreoffice_reads_the_word_document(opened: Mapping[str, bytes]) -> None:
    (back,) = rtf.READER.read(opened["docx"], "story.rtf")
    mine = whole("ar").story
    assert (back.fields["headline"], back.fields["dek"]) == (mine.headline, mine.dek)
    assert len(back.photos) == 3
    for words in ("**وبكلفة زادت 1.4 مليون يورو.**", "## ماذا بعد", ">> لم يعد أحد يصدّق", "[^1]: بحسب"):
        assert words in back.body


def test_epubcheck_finds_nothing_wrong(tmp_path: Path) -> None:
    if JAVA is None or not EPUBCHECK.exists():
        pytest.skip("Java or epubcheck is not installed: the book was not looked through")
    book = tmp_path / "book.epub"
    book.write_bytes(together("en", "de", "ar", "ckb", title="Sunday & <more>"))
    quickly = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")  # it runs once, and not for long
    asked = [JAVA, *quickly, "-jar", str(EPUBCHECK), "--failonwarnings", str(book)]
    done = subprocess.run(asked, capture_output=True, text=True, timeout=SECONDS, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
