"""The Photos pane, with real files, a real newsroom and the session's one history."""

from pathlib import Path

import pytest
from PIL import ExifTags, Image
from PySide6.QtCore import QMimeData, QModelIndex, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from deskeditor.gui.inspector.book import PhotoArchive
from deskeditor.gui.inspector.photos import PhotosPane
from deskeditor.gui.inspector.sheet import USE_TYPE, thumbnail
from deskeditor.gui.inspector.widgets import Chips
from deskeditor.gui.notices import Notice
from deskeditor.gui.tasks import AtOnce
from tests.gui.inspector.conftest import Room, picture


@pytest.fixture
def pane(room: Room, tasks: AtOnce, qtbot: QtBot) -> PhotosPane:
    made = PhotosPane(PhotoArchive(lambda: room.newsroom), tasks)
    qtbot.addWidget(made)
    made.resize(360, 800)
    made.show_session(room.session)
    made.show()
    return made


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    made = []
    for name, colour in (("mayor.jpg", "navy"), ("bridge.jpg", "red"), ("river.jpg", "green")):
        (tmp_path / name).write_bytes(picture(colour=colour))
        made.append(tmp_path / name)
    return made


def names(room: Room) -> list[str]:
    return [use.name for use in room.reopened().value().photos]


def widget(pane: PhotosPane, kind: type[QWidget], name: str) -> QWidget:
    found = pane.findChild(kind, name)
    assert found is not None
    return found


def test_photos_come_in_by_file_and_the_first_is_the_lead(pane: PhotosPane, room: Room, files: list[Path]) -> None:
    pane.add_files(files)
    uses = room.reopened().value().photos
    assert [(use.name, use.role) for use in uses] == [
        ("mayor.jpg", "lead"),
        ("bridge.jpg", "inline"),
        ("river.jpg", "inline"),
    ]
    assert set(room.session.photos) == {use.photo for use in uses}


def test_what_is_no_photo_is_refused_and_the_next_one_comes_in(
    pane: PhotosPane, room: Room, files: list[Path], tmp_path: Path, told: list[Notice]
) -> None:
    (tmp_path / "letter.jpg").write_text("Dear editor")
    (tmp_path / "half.jpg").write_bytes(files[0].read_bytes()[:400])
    pane.add_files([tmp_path / "letter.jpg", tmp_path / "half.jpg", tmp_path / "not there.jpg", files[1]])
    assert names(room) == ["bridge.jpg"]
    assert len(told) == 3 and all(notice.sentence.count(".") >= 1 for notice in told)


def test_dropped_files_and_pasted_pictures(pane: PhotosPane, room: Room, files: list[Path]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(files[0]))])
    assert pane.add_from(data)
    pasted = QMimeData()
    image = QImage(500, 400, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.yellow)
    pasted.setImageData(image)
    assert pane.add_from(pasted)
    assert not pane.add_from(QMimeData())
    photos = [room.session.photo(use.photo) for use in room.session.value().photos]
    assert [(p.media_type, p.width) for p in photos if p] == [("image/jpeg", 640), ("image/png", 500)]


def test_one_that_goes_into_the_copy_asks_for_its_line(
    pane: PhotosPane, room: Room, files: list[Path], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(pane.photo_line_requested) as asked:
        pane.add_files(files[:1], insert=True)
    assert asked.args == ["mayor.jpg"]
    assert room.session.value().photos[0].role == "inline"


def test_a_caption_is_the_photos_own_and_goes_back_with_undo(
    pane: PhotosPane, room: Room, files: list[Path], qtbot: QtBot
) -> None:
    pane.add_files(files[:1])
    QTest.keyClicks(widget(pane, QPlainTextEdit, "caption"), "The mayor.")
    assert room.session.published().photos[0].caption == "The mayor."
    photo = room.session.value().photos[0].photo
    room.newsroom.flush(5)
    assert room.newsroom.photo(photo).caption == "The mayor."
    assert room.session.undo()
    assert room.session.published().photos[0].caption == ""


def test_the_fields_of_the_chosen_photo(pane: PhotosPane, room: Room, files: list[Path], qtbot: QtBot) -> None:
    pane.add_files(files[:2])
    pane.choose("mayor.jpg")
    QTest.keyClicks(widget(pane, QLineEdit, "credit"), "Ann Lee")
    QTest.keyClicks(widget(pane, QPlainTextEdit, "usageTerms"), "Once")
    QTest.keyClicks(widget(pane, QLineEdit, "creatorJobTitle"), "Staff")
    decorative = widget(pane, QCheckBox, "decorative")
    assert isinstance(decorative, QCheckBox)
    decorative.click()
    people = widget(pane, QWidget, "people").findChild(Chips)
    assert people is not None
    people.add("Ann Lee")
    people.add("Bo Ek")
    first, second = (room.reopened().photo(use.photo) for use in room.session.value().photos)
    assert first is not None
    assert second is not None
    assert (first.credit, first.usage_terms, first.creator_job_title) == ("Ann Lee", "Once", "Staff")
    assert first.decorative and [p.name for p in first.people] == ["Ann Lee", "Bo Ek"]
    assert (second.credit, second.decorative) == ("", False)
    pane.choose("bridge.jpg")
    credit = widget(pane, QLineEdit, "credit")
    assert isinstance(credit, QLineEdit) and credit.text() == ""


def test_role_and_a_caption_for_this_story_only(pane: PhotosPane, room: Room, files: list[Path], qtbot: QtBot) -> None:
    pane.add_files(files[:1])
    role = widget(pane, QComboBox, "role")
    assert isinstance(role, QComboBox)
    role.setCurrentIndex(2)
    role.activated.emit(2)
    QTest.keyClicks(widget(pane, QPlainTextEdit, "captionOverride"), "Here.")
    QTest.keyClicks(widget(pane, QLineEdit, "overrideReason"), "cropped")
    (use,) = room.reopened().value().photos
    assert (use.role, use.caption_override, use.override_reason) == ("gallery", "Here.", "cropped")
    assert room.session.published().photos[0].caption == "Here."


def test_order_by_keys_and_by_dragging(pane: PhotosPane, room: Room, files: list[Path], qtbot: QtBot) -> None:
    pane.add_files(files)
    pane.choose("river.jpg")
    QTest.keyClick(pane.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names(room) == ["mayor.jpg", "river.jpg", "bridge.jpg"]
    QTest.keyClick(pane.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(pane.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert names(room) == ["mayor.jpg", "bridge.jpg", "river.jpg"]
    dragged = pane.sheet.mimeData([pane.sheet.index(2)])
    assert dragged.hasFormat(USE_TYPE)
    pane.sheet.dropMimeData(dragged, Qt.DropAction.MoveAction, 0, 0, QModelIndex())
    assert names(room) == ["river.jpg", "mayor.jpg", "bridge.jpg"]
    assert pane.chosen is not None and pane.chosen.name == "river.jpg"
    room.session.undo()
    assert names(room) == ["mayor.jpg", "bridge.jpg", "river.jpg"]


def test_taking_a_photo_out_can_be_undone(pane: PhotosPane, room: Room, files: list[Path], qtbot: QtBot) -> None:
    pane.add_files(files[:2])
    pane.choose("mayor.jpg")
    QTest.keyClick(pane.view, Qt.Key.Key_Delete)
    assert names(room) == ["bridge.jpg"]
    assert pane.chosen is not None and pane.chosen.name == "bridge.jpg"
    room.session.undo()
    assert names(room) == ["mayor.jpg", "bridge.jpg"]


def test_enter_puts_the_chosen_photo_into_the_copy(pane: PhotosPane, files: list[Path], qtbot: QtBot) -> None:
    pane.add_files(files[:2])
    pane.choose("bridge.jpg")
    with qtbot.waitSignal(pane.photo_line_requested) as asked:
        QTest.keyClick(pane.view, Qt.Key.Key_Return)
    assert asked.args == ["bridge.jpg"]


def test_what_is_missing_is_said_quietly(pane: PhotosPane, room: Room, files: list[Path]) -> None:
    pane.add_files(files[:1])
    points = widget(pane, QLabel, "openPoints")
    assert isinstance(points, QLabel) and points.text().startswith("No credit line.")
    room.session.set("credit", "Ann", record=room.session.value().photos[0].photo)
    assert "No credit" not in points.text()


def test_a_finding_leads_to_the_words(pane: PhotosPane, room: Room, files: list[Path]) -> None:
    pane.add_files(files[:2])
    photo = room.session.value().photos[0].photo
    room.session.set("caption", "The TK mayor", record=photo)
    pane.show_finding(photo, "caption", 4, 6)
    caption = widget(pane, QPlainTextEdit, "caption")
    assert isinstance(caption, QPlainTextEdit) and caption.textCursor().selectedText() == "TK"


def test_an_empty_story_shows_what_the_pane_is_for(pane: PhotosPane) -> None:
    detail = widget(pane, QScrollArea, "detailScroll")
    assert not detail.isVisible() and not pane.view.isVisible()
    assert pane.chosen is None


def test_thumbnails_are_small_and_upright(tmp_path: Path) -> None:
    (tmp_path / "wide.jpg").write_bytes(picture(3000, 1000))
    small = thumbnail(tmp_path / "wide.jpg")
    assert small.height() <= 200 and small.width() > small.height()
    (tmp_path / "none.jpg").write_text("no")
    assert thumbnail(tmp_path / "none.jpg").isNull()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
def test_thumbnails_are_turned_as_the_file_says(tmp_path: Path, kind: str) -> None:
    said = Image.Exif()
    said[ExifTags.Base.Orientation] = 6
    Image.new("RGB", (600, 300), "navy").save(tmp_path / "file", kind, exif=said)
    seen = thumbnail(tmp_path / "file")
    assert (seen.width() < seen.height()) and seen.pixelColor(seen.width() // 2, 5).blue() > 100
