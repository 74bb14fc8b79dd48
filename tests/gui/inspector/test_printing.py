"""A story on paper: whole or not at all, with what is open on every sheet."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from deskeditor.gui.inspector import printing
from deskeditor.gui.inspector.printing import Galley, write_pdf
from deskeditor.gui.inspector.probe import Probe
from deskeditor.news.ids import new_id
from deskeditor.news.problems import DiskTrouble
from deskeditor.news.records import PhotoUse
from deskeditor.render.sheet import with_banners
from tests.gui.inspector.conftest import Room, picture
from tests.gui.inspector.test_preview import pytestmark as pytestmark  # the same log of Chromium

BANNERS = ("NOT FOR PUBLICATION", "EMBARGOED UNTIL 23 Nov 2026, 06:00 (Europe/Berlin)")


def words_of(path: Path) -> list[str]:
    """The words of each page."""
    document = QPdfDocument()
    assert document.load(str(path)) == QPdfDocument.Error.None_
    pages = [" ".join(document.getAllText(n).text().split()) for n in range(document.pageCount())]
    document.close()
    return pages


@pytest.fixture
def galley(room: Room) -> Galley:
    photo = room.newsroom.add_photo(picture(), "mayor.jpg", caption="The mayor")
    room.session.adopt(room.newsroom.document(photo))
    room.session.add("photos", PhotoUse(new_id(), photo, "mayor.jpg", "lead"))
    room.session.set("body", "\n\n".join(f"Paragraph {n}. " + "It goes on. " * 30 for n in range(20)))
    return Galley(room.session.published(), BANNERS)


class Refuses(Probe):
    def start(self) -> None:
        self.answered.emit("No engine here.")


@pytest.fixture(params=["engine", "plain"])
def write(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    if request.param == "plain":
        monkeypatch.setattr(printing, "Probe", Refuses)
    return write_pdf


def test_every_word_and_the_banner_are_on_paper(
    write: Callable[..., None], galley: Galley, room: Room, tmp_path: Path, qapp: QApplication
) -> None:
    target = tmp_path / "bridge.pdf"
    write(galley, target, room.newsroom.media_path)
    pages = words_of(target)
    assert len(pages) > 1
    whole = " ".join(pages)
    for wanted in ("City will rebuild the bridge", "Paragraph 0.", "Paragraph 19.", "The mayor", *BANNERS):
        assert wanted in whole
    assert sorted(p.name for p in tmp_path.iterdir() if p.suffix in (".pdf", ".part")) == ["bridge.pdf"]


def test_each_sheet_carries_the_banner(galley: Galley, room: Room, tmp_path: Path, qapp: QApplication) -> None:
    write_pdf(galley, tmp_path / "bridge.pdf", room.newsroom.media_path)
    assert all("NOT FOR PUBLICATION" in page for page in words_of(tmp_path / "bridge.pdf"))


def test_an_old_file_survives_what_cannot_be_written(
    write: Callable[..., None], galley: Galley, room: Room, tmp_path: Path, qapp: QApplication
) -> None:
    with pytest.raises(DiskTrouble, match=r"^The PDF could not be written to .*\.$"):
        write(galley, tmp_path / "no such folder" / "bridge.pdf", room.newsroom.media_path)
    (tmp_path / "taken").mkdir()
    with pytest.raises(DiskTrouble):
        write(galley, tmp_path / "taken", room.newsroom.media_path)
    assert not list(tmp_path.glob("*.part")) and not list(tmp_path.glob(".*.part"))


def test_names_with_marks_do_not_leave_the_banner(galley: Galley) -> None:
    hostile = 'x"; } </style><script>1</script>'
    page = with_banners("<html><head></head><body>b</body></html>", [hostile], hostile)
    assert "<script>" not in page and page.count("</style>") == 1
    assert with_banners("<head></head><body>b", [], "s").count("galley-banner") == 1


def test_a_galley_without_a_photo_file_is_printed_all_the_same(
    write: Callable[..., None], galley: Galley, tmp_path: Path, qapp: QApplication
) -> None:
    lost = replace(galley, banners=())
    write(lost, tmp_path / "bridge.pdf", lambda sha256: tmp_path / sha256)
    assert "Paragraph 19." in " ".join(words_of(tmp_path / "bridge.pdf"))
