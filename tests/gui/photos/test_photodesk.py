"""The photo desk at the real window: by keys and clicks, and then a look into the newsroom."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
)
from pytestqt.qtbot import QtBot

from deskeditor.gui.photos.batch import BatchDialog
from deskeditor.gui.photos.macros import MacrosDialog
from deskeditor.gui.photos.photodesk import PhotoDesk
from deskeditor.news.records import Photo, PhotoUse
from deskeditor.newsroom import Newsroom
from tests.gui.inspector.conftest import picture
from tests.gui.reporter import CTRL, SHIFT, Reporter, at_work

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Reporter]:
    folder = tmp_path / "newsroom"
    with Newsroom.create(folder, name="The Lantern") as newsroom:
        newsroom.me = newsroom.add_person(name="Ada Quill")
        newsroom.settings.set("caption_macros", {"m": "the mayor of {place}"})
        story = newsroom.new_story(slugline="bridge", headline="Bridge opens", language="en")
        other = newsroom.new_story(slugline="ferry", headline="Ferry stops")
        mayor = newsroom.add_photo(picture(640, 480), "mayor.jpg", caption="The mayor.", place="Cork", credit="Ann Lee")
        newsroom.use_photo(story, mayor, "lead")
        newsroom.use_photo(story, newsroom.add_photo(picture(colour="red"), "bridge.jpg", place="Cobh"))
        newsroom.use_photo(other, mayor)
        newsroom.add_photo(picture(colour="green"), "wood.jpg")
    with at_work(qtbot, qapp, tmp_path) as reporter:
        window = reporter.start(folder)
        reporter.until(lambda: window.queue.model.rowCount() == 2)
        window.open_story(story)
        reporter.until(lambda: window.front == story and window.copy is not None)
        yield reporter


def opened(desk: Reporter) -> PhotoDesk:
    """By its keys, at the story in front, with the first photo chosen and seen."""
    desk.press(Qt.Key.Key_P, CTRL | ALT)
    found = desk.dialog(PhotoDesk)
    desk.until(lambda: found.session is not None and not found.canvas._image.isNull())
    return found


def uses(desk: Reporter) -> tuple[PhotoUse, ...]:
    return desk.session.value().photos


def photo(desk: Reporter, name: str) -> Photo:
    """As it is in the newsroom's tables."""
    desk.newsroom.flush(5)
    return next(desk.newsroom.photo(row.id) for row in desk.newsroom.photo_rows() if row.file_name == name)


def part_of(desk: Reporter, found: PhotoDesk, name: str) -> QPlainTextEdit:
    return desk.find(found, QPlainTextEdit, name)


def test_a_cut_by_keys_by_ratio_and_by_hand_goes_back_with_undo(desk: Reporter) -> None:
    found = opened(desk)
    assert [frame.name for frame in found.sheet.frames] == ["mayor.jpg", "bridge.jpg"]
    desk.press(Qt.Key.Key_F6)
    desk.press(Qt.Key.Key_C)
    desk.choose(desk.find(found, QComboBox, "ratio"), "Square")
    desk.find(found, QComboBox, "ratio").activated.emit(desk.find(found, QComboBox, "ratio").currentIndex())
    assert uses(desk)[0].crops == ()
    found.canvas.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert uses(desk)[0].crops == (("square", 0.125, 0.0, 0.875, 1.0),)
    desk.press(Qt.Key.Key_Right, times=3)
    assert uses(desk)[0].crops == (("square", 0.155, 0.0, 0.905, 1.0),)
    corner = found.canvas.handle_spots()["nw"].toPoint()
    QTest.mousePress(found.canvas, Qt.MouseButton.LeftButton, pos=corner)
    QTest.mouseMove(found.canvas, corner + QPoint(30, 30))
    QTest.mouseRelease(found.canvas, Qt.MouseButton.LeftButton, pos=corner + QPoint(30, 30))
    ((_, left, top, right, bottom),) = uses(desk)[0].crops
    assert top > 0 and (right, bottom) == (0.905, 1.0)
    assert (right - left) * 640 == pytest.approx((bottom - top) * 480, abs=0.5)
    desk.press(Qt.Key.Key_Z, CTRL, times=5)
    assert uses(desk)[0].crops == () and uses(desk)[0].crop is None


def test_focal_point_and_straightening_and_the_cut_taken_away(desk: Reporter) -> None:
    found = opened(desk)
    desk.press(Qt.Key.Key_F6)
    desk.press(Qt.Key.Key_O)
    desk.press(Qt.Key.Key_Left, times=2)
    desk.press(Qt.Key.Key_Down, SHIFT)
    assert uses(desk)[0].focal_point == (0.48, 0.501)
    desk.click(found.canvas, found.canvas.frame.topLeft().toPoint() + QPoint(2, 2))
    assert max(uses(desk)[0].focal_point or (1,)) < 0.02
    desk.write("]]]")
    assert uses(desk)[0].straighten == 0.3
    assert desk.find(found, QDoubleSpinBox, "straighten").value() == 0.3
    desk.press(Qt.Key.Key_C)
    desk.press(Qt.Key.Key_Minus)
    assert uses(desk)[0].crop is not None
    desk.press(Qt.Key.Key_Delete)
    assert uses(desk)[0].crop is None
    assert photo(desk, "mayor.jpg").size == len(desk.newsroom.media(photo(desk, "mayor.jpg").sha256))


def test_a_caption_with_a_macro_and_people_from_left_to_right(desk: Reporter) -> None:
    found = opened(desk)
    desk.until(lambda: found.form.macros)
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_End, CTRL)
    desk.write(r" Here \m\ speaks.")
    assert photo(desk, "mayor.jpg").caption == "The mayor. Here the mayor of Cork speaks."
    people = found.form.people
    desk.fill(people.line, "Bo Ek")
    desk.press(Qt.Key.Key_Return)
    desk.write("Ann Lee")
    desk.press(Qt.Key.Key_Return)
    people.list.setFocus()
    people.list.setCurrentRow(1)
    desk.press(Qt.Key.Key_Up, ALT)
    assert [person.name for person in photo(desk, "mayor.jpg").people] == ["Ann Lee", "Bo Ek"]
    desk.click(people.button)
    assert photo(desk, "mayor.jpg").caption.endswith("speaks. From left: Ann Lee and Bo Ek")


def test_another_caption_here_drifts_when_the_photos_own_is_changed_elsewhere(desk: Reporter) -> None:
    found = opened(desk)
    desk.fill(part_of(desk, found, "captionOverride"), "The mayor, elected in May.")
    assert uses(desk)[0].caption_then == "The mayor."
    drift = desk.find(found, QLabel, "drift")
    assert "elected" in drift.text() and "was changed since" not in drift.text()
    desk.newsroom.set_fields(uses(desk)[0].photo, caption="The mayor, who resigned.")
    desk.until(lambda: "was changed since" in drift.text())
    tree = desk.find(found, QTreeWidget, "uses")
    desk.click(desk.find(found, QPushButton, "seen"))
    assert uses(desk)[0].caption_then == "The mayor, who resigned."
    assert uses(desk)[0].caption_override == "The mayor, elected in May."
    assert {str(tree.model().index(row, 0).data()) for row in range(tree.topLevelItemCount())} == {"bridge", "ferry"}
    desk.click(desk.find(found, QPushButton, "makeMaster"))
    assert uses(desk)[0].caption_override == ""
    assert photo(desk, "mayor.jpg").caption == "The mayor, elected in May."


def test_several_photos_are_captioned_at_once_and_it_is_one_step(desk: Reporter) -> None:
    found = opened(desk)
    desk.press(Qt.Key.Key_A, CTRL)
    desk.click(desk.find(found, QPushButton, "several"))
    dialog = desk.dialog(BatchDialog)
    desk.write(r"Photo {number}, \m\, {people}, today.")
    results = list(dialog.results().values())
    assert results == ["Photo 1, the mayor of Cork, today.", "Photo 2, the mayor of Cobh, today."]
    buttons = desk.find(dialog, QDialogButtonBox, "buttons")
    desk.click(buttons.button(QDialogButtonBox.StandardButton.Apply))
    assert photo(desk, "bridge.jpg").caption == "Photo 2, the mayor of Cobh, today."
    desk.gone(dialog)
    found.activateWindow()
    desk.until(found.isActiveWindow)
    found.view.setFocus()
    desk.press(Qt.Key.Key_Z, CTRL)
    assert (photo(desk, "mayor.jpg").caption, photo(desk, "bridge.jpg").caption) == ("The mayor.", "")


def test_days_are_days(desk: Reporter) -> None:
    found = opened(desk)
    desk.click(desk.find(found, QPushButton, "several"))
    dialog = desk.dialog(BatchDialog)
    desk.write("tomorrow")
    dialog.field.setCurrentIndex(dialog.field.findData("rights_until"))
    apply = desk.find(dialog, QDialogButtonBox, "buttons").button(QDialogButtonBox.StandardButton.Apply)
    assert not apply.isEnabled()
    dialog.words.setPlainText("2027-03-01")
    assert apply.isEnabled()


def test_the_newsrooms_photos_are_found_written_and_undone_and_show_in_the_open_story(desk: Reporter) -> None:
    desk.window.actions_["photos.all"].trigger()
    found = desk.dialog(PhotoDesk)
    desk.until(lambda: [frame.name for frame in found.sheet.frames] == ["wood.jpg", "bridge.jpg", "mayor.jpg"])
    desk.fill(desk.find(found, QLineEdit, "words"), "mayor")
    desk.until(lambda: [frame.name for frame in found.sheet.frames] == ["mayor.jpg"] and found.form.photo is not None)
    assert not found.cutting._tools["cut"].isEnabled()
    assert desk.find(found, QLabel, "facts").width() > 100
    caption = part_of(desk, found, "caption")
    desk.until(lambda: caption.toPlainText() == "The mayor.")
    desk.fill(caption, "Look! ")
    open_here = uses(desk)[0].photo
    shown = desk.session.photo(open_here)
    assert shown is not None and shown.caption == photo(desk, "mayor.jpg").caption != "The mayor."
    desk.press(Qt.Key.Key_Z, CTRL)
    shown = desk.session.photo(open_here)
    assert shown is not None and shown.caption == photo(desk, "mayor.jpg").caption == "The mayor."
    desk.session.splice("caption", 0, 0, "Now: ", record=open_here)
    assert caption.toPlainText() == "Now: The mayor."


def test_photos_are_added_moved_and_removed_and_a_double_is_told(desk: Reporter, tmp_path: Path) -> None:
    found = opened(desk)
    for name, colour in (("boat.jpg", "blue"), ("again.jpg", "red")):
        (tmp_path / name).write_bytes(picture(colour=colour))
    desk.chosen_files[:] = [tmp_path / "boat.jpg", tmp_path / "again.jpg", tmp_path / "boat.jpg"]
    desk.click(desk.find(found, QPushButton, "add"))
    desk.until(lambda: [use.name for use in uses(desk)] == ["mayor.jpg", "bridge.jpg", "boat.jpg"])
    desk.until(lambda: any("in this story already" in notice.sentence for notice in desk.told))
    desk.until(lambda: len(found.sheet.frames) == 3)
    desk.click_row(found.view, 2)
    desk.press(Qt.Key.Key_Up, ALT)
    assert [use.name for use in uses(desk)] == ["mayor.jpg", "boat.jpg", "bridge.jpg"]
    desk.until(lambda: found.sheet.frames[1].name == "boat.jpg")
    desk.press(Qt.Key.Key_Delete)
    assert [use.name for use in uses(desk)] == ["mayor.jpg", "bridge.jpg"]


def noise(width: int, quality: int) -> bytes:
    buffer = BytesIO()
    stripes = Image.radial_gradient("L").resize((900, 600)).rotate(30)
    stripes.resize((width, width * 2 // 3)).convert("RGB").save(buffer, "JPEG", quality=quality)
    return buffer.getvalue()


def test_a_photo_that_looks_like_another_is_told_and_listed(desk: Reporter, tmp_path: Path) -> None:
    desk.newsroom.add_photo(noise(900, 95), "field.jpg")
    found = opened(desk)
    (tmp_path / "field-small.jpg").write_bytes(noise(500, 60))
    desk.chosen_files[:] = [tmp_path / "field-small.jpg"]
    desk.click(desk.find(found, QPushButton, "add"))
    desk.until(lambda: [n.sentence for n in desk.told if "looks like" in n.sentence])
    assert "“field-small.jpg” looks like “field.jpg”" in desk.told[-1].sentence
    desk.until(lambda: found.used.alike.count() == 1)
    found.go_to("")
    desk.find(found, QComboBox, "shown").setCurrentIndex(4)
    desk.until(lambda: {frame.name for frame in found.sheet.frames} == {"field.jpg", "field-small.jpg"})


def put(dialog: MacrosDialog, row: int, column: int, words: str) -> None:
    model = dialog.table.model()
    model.setData(model.index(row, column), words)


def test_macros_are_kept_for_the_newsroom_and_bad_names_are_not(desk: Reporter) -> None:
    found = opened(desk)
    desk.until(lambda: found.form.macros)
    desk.click(desk.find(found, QPushButton, "macros"))
    dialog = desk.dialog(MacrosDialog)
    save = desk.find(dialog, QDialogButtonBox, "buttons").button(QDialogButtonBox.StandardButton.Save)
    row = dialog.table.rowCount()
    dialog.add()
    put(dialog, row, 1, "at the court of {place}")
    put(dialog, row, 0, "two words")
    assert not save.isEnabled()
    put(dialog, row, 0, "court")
    desk.click(save)
    desk.until(lambda: "court" in desk.newsroom.settings.get("caption_macros"))


def test_closing_gives_the_story_back_and_nothing_is_written_by_looking(desk: Reporter) -> None:
    before = desk.newsroom.modified(desk.session.id)
    found = opened(desk)
    desk.find(found, QComboBox, "scope").setCurrentIndex(1)
    found.go_to("")
    desk.until(lambda: len(found.sheet.frames) == 3)
    found.close()
    assert desk.program.desk._benches == []
    desk.newsroom.flush(5)
    assert desk.newsroom.modified(desk.session.id) == before
    assert desk.newsroom.count_stories() == 2


def test_words_that_no_photo_has_leave_no_words_of_another_and_nothing_to_caption(desk: Reporter) -> None:
    found = opened(desk)
    words = desk.find(found, QLineEdit, "words")
    desk.fill(words, "zebra")
    desk.until(lambda: not found.sheet.frames and found.frame is None)
    assert "No photo fits" in found._hint.text()
    assert not part_of(desk, found, "caption").isVisible()
    assert not desk.find(found, QPushButton, "several").isEnabled()
    words.clear()
    desk.until(lambda: len(found.sheet.frames) == 2)
    assert part_of(desk, found, "caption").isVisible()
    assert part_of(desk, found, "caption").toPlainText() == "The mayor."


def test_enter_before_the_first_word_empties_no_captions(desk: Reporter) -> None:
    found = opened(desk)
    desk.click(desk.find(found, QPushButton, "several"))
    dialog = desk.dialog(BatchDialog)
    assert list(dialog.results().values()) == ["The mayor.", ""]
    apply = desk.find(dialog, QDialogButtonBox, "buttons").button(QDialogButtonBox.StandardButton.Apply)
    assert not apply.isEnabled() and apply.text() == "Write"


def test_escape_goes_back_one_step_at_a_time(desk: Reporter) -> None:
    found = opened(desk)
    desk.press(Qt.Key.Key_F11)
    assert found.canvas.hasFocus()
    desk.press(Qt.Key.Key_C)
    desk.press(Qt.Key.Key_Escape)
    assert found.cutting.tool == "look" and not found.view.isVisible()
    desk.press(Qt.Key.Key_Escape)
    assert found.view.isVisible()
    assert found.canvas.hasFocus()
    desk.press(Qt.Key.Key_Escape)
    desk.gone(found)
    assert desk.program.desk._benches == []
