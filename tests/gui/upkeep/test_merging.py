"""Merging, reading what was mixed, sending and opening stories: at the real window, on real newsrooms."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from deskeditor.gui import notices, questions
from deskeditor.gui.app import Program
from deskeditor.gui.upkeep.merging import MergeDialog
from deskeditor.gui.upkeep.mixed import MixedDialog, MixedStrip
from deskeditor.gui.window import Window
from deskeditor.newsroom import Newsroom
from deskeditor.upkeep.merging import merge
from deskeditor.upkeep.storyfile import send

Start = Callable[..., Program]
D = TypeVar("D", bound=QDialog)
BODY = "One.\n\nThe bridge is open today.\n\nThree."
OURS, THEIRS = "The old bridge is open today.", "The bridge is open at last."
MERGED = "The old bridge is open at last."


@pytest.fixture
def apart(desk_folder: Path, tmp_path: Path) -> Path:
    """The newsroom's copy on a laptop; the bridge was changed on both sides."""
    laptop = tmp_path / "laptop"
    with Newsroom.open(desk_folder) as newsroom:
        newsroom.set_fields(newsroom.find_story("bridge"), body=BODY)
    shutil.copytree(desk_folder, laptop)
    for folder, old, new in ((desk_folder, "bridge", "old bridge"), (laptop, "today", "at last")):
        with Newsroom.open(folder) as newsroom:
            newsroom.set_fields(newsroom.find_story("bridge"), body=BODY.replace(old, new))
    with Newsroom.open(laptop) as newsroom:
        newsroom.new_story(slugline="flight", headline="What the pilot saw", body="The whole valley.")
    return laptop


def opened(qtbot: QtBot, window: Window) -> Window:
    qtbot.waitUntil(lambda: window.copy is not None)
    return window


def dialog_of(qtbot: QtBot, kind: type[D]) -> D:
    def found() -> list[D]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]

    qtbot.waitUntil(lambda: len(found()) == 1)
    return found()[0]


def strip_of(window: Window) -> MixedStrip:
    assert window.copy is not None
    strip = window.copy.findChild(MixedStrip)
    assert strip is not None
    return strip


def body_of(window: Window) -> str:
    assert window.copy is not None
    return str(window.copy.session.value().body)


def merged_window(qtbot: QtBot, start: Start, desk_folder: Path, apart: Path) -> Window:
    """The story in front, mixed by a merge, with the strip over it."""
    with Newsroom.open(desk_folder) as newsroom:
        merge(newsroom, apart)
    window = opened(qtbot, start(desk_folder, "bridge").window)
    qtbot.waitUntil(lambda: strip_of(window).isVisible())
    return window


def reading(qtbot: QtBot, window: Window) -> MixedDialog:
    QTest.mouseClick(strip_of(window).button, Qt.MouseButton.LeftButton)
    return dialog_of(qtbot, MixedDialog)


def test_words_come_into_the_open_story_while_one_types(
    qtbot: QtBot, start: Start, desk_folder: Path, apart: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(qtbot, start(desk_folder, "bridge").window)
    monkeypatch.setattr(questions, "folder", lambda *_: apart)
    window.actions_["newsroom.merge"].trigger()
    dialog = dialog_of(qtbot, MergeDialog)
    assert window.copy is not None
    window.copy.session.splice("body", 0, 0, "Typed. ")

    qtbot.waitUntil(lambda: dialog.came.topLevelItemCount() > 0)

    rows = [dialog.came.topLevelItem(row) for row in range(dialog.came.topLevelItemCount())]
    assert {row.text(0) for row in rows if row} == {"Bridge opens", "What the pilot saw"}
    assert dialog.read.isVisible()
    assert "1 passage was changed on both sides" in dialog.said.text()
    qtbot.waitUntil(lambda: body_of(window) == "Typed. " + BODY.replace(BODY.split("\n\n")[1], MERGED))
    qtbot.waitUntil(lambda: strip_of(window).isVisible())
    QTest.mouseClick(dialog.read, Qt.MouseButton.LeftButton)
    assert dialog_of(qtbot, MixedDialog).passages.count() == 1


def test_a_merge_by_another_program_is_seen_in_the_open_story(
    qtbot: QtBot, start: Start, desk_folder: Path, apart: Path
) -> None:
    window = opened(qtbot, start(desk_folder, "bridge").window)
    assert not strip_of(window).isVisible()
    with Newsroom.open(desk_folder) as other:
        merge(other, apart)
    qtbot.waitUntil(lambda: MERGED in body_of(window))
    qtbot.waitUntil(lambda: strip_of(window).isVisible())


def test_the_dialog_is_left_by_the_keyboard(qtbot: QtBot, start: Start, desk_folder: Path, apart: Path) -> None:
    dialog = reading(qtbot, merged_window(qtbot, start, desk_folder, apart))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_both_readings_stand_side_by_side(qtbot: QtBot, start: Start, desk_folder: Path, apart: Path) -> None:
    window = merged_window(qtbot, start, desk_folder, apart)
    assert "mixed a passage" in strip_of(window).sentence
    dialog = reading(qtbot, window)
    assert {name: field.toPlainText() for name, field in dialog.readings.items()} == {
        "ours": OURS,
        "theirs": THEIRS,
        "merged": MERGED,
    }
    marked = dialog.readings["ours"].extraSelections()
    assert [one.cursor.selectedText() for one in marked] == ["old", "today."]


@pytest.mark.parametrize(("button", "wanted"), [("take_ours", OURS), ("take_theirs", THEIRS), ("keep", MERGED)])
def test_a_reading_is_taken_undone_and_remembered(
    qtbot: QtBot, start: Start, desk_folder: Path, apart: Path, button: str, wanted: str
) -> None:
    window = merged_window(qtbot, start, desk_folder, apart)
    dialog = reading(qtbot, window)
    QTest.mouseClick(getattr(dialog, button), Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: not strip_of(window).isVisible())
    assert body_of(window).split("\n\n")[1] == wanted
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, MixedDialog) and w.isVisible()]
    if wanted != MERGED:
        window.actions_["edit.undo"].trigger()
        assert body_of(window).split("\n\n")[1] == MERGED
    newsroom = window.desk.newsroom
    assert newsroom is not None
    assert newsroom.mixed() == []


def test_the_gate_waits_until_it_is_read(qtbot: QtBot, start: Start, desk_folder: Path, apart: Path) -> None:
    with Newsroom.open(desk_folder) as newsroom:
        newsroom.set_fields(newsroom.find_story("bridge"), state="ready")
    window = merged_window(qtbot, start, desk_folder, apart)
    qtbot.waitUntil(lambda: "both sides of a merge" in window.status.gate.text())
    QTest.mouseClick(reading(qtbot, window).keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.status.gate.text() == "Ready to send")


def test_the_passage_is_shown_where_it_stands(qtbot: QtBot, start: Start, desk_folder: Path, apart: Path) -> None:
    window = merged_window(qtbot, start, desk_folder, apart)
    dialog = reading(qtbot, window)
    QTest.mouseClick(dialog.show_spot, Qt.MouseButton.LeftButton)
    assert window.copy is not None
    start_, end = window.copy.body.selection
    assert body_of(window)[start_:end] == MERGED
    assert dialog.isVisible()


def test_a_passage_that_was_taken_out_meanwhile_can_only_be_kept_so(
    qtbot: QtBot, start: Start, desk_folder: Path, apart: Path
) -> None:
    window = merged_window(qtbot, start, desk_folder, apart)
    assert window.copy is not None
    window.copy.session.set("body", "Something else altogether.")
    dialog = reading(qtbot, window)
    assert not dialog.take_ours.isEnabled()
    assert dialog.keep.isEnabled()


def test_all_passages_of_the_newsroom_are_read_without_opening_a_story(
    qtbot: QtBot, start: Start, desk_folder: Path, apart: Path
) -> None:
    with Newsroom.open(desk_folder) as newsroom:
        merge(newsroom, apart)
    window = start(desk_folder).window
    window.actions_["newsroom.mixed"].trigger()
    dialog = dialog_of(qtbot, MixedDialog)
    assert "Bridge opens · body" in dialog.passages.item(0).text()
    QTest.mouseClick(dialog.take_theirs, Qt.MouseButton.LeftButton)
    room = window.desk.newsroom
    assert room is not None
    qtbot.waitUntil(lambda: room.mixed() == [])
    assert room.story(room.find_story("bridge")).body == BODY.replace("today", "at last")


def test_what_cannot_be_merged_is_said_in_the_dialog(
    qtbot: QtBot, start: Start, desk_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = start(desk_folder).window
    monkeypatch.setattr(questions, "folder", lambda *_: tmp_path)
    window.actions_["newsroom.merge"].trigger()
    dialog = dialog_of(qtbot, MergeDialog)
    qtbot.waitUntil(lambda: "There is no newsroom" in dialog.said.text())
    dialog.reject()


# Stories that are sent


def test_a_story_is_sent_from_the_menu(
    qtbot: QtBot,
    start: Start,
    desk_folder: Path,
    tmp_path: Path,
    told: list[notices.Notice],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = opened(qtbot, start(desk_folder, "bridge").window)
    asked: list[str] = []

    def new_file(_parent: object, _title: str, name: str, _kinds: str) -> Path:
        asked.append(name)
        return tmp_path / "out"

    monkeypatch.setattr(questions, "new_file", new_file)
    window.actions_["story.send"].trigger()
    qtbot.waitUntil(lambda: any("Written:" in notice.sentence for notice in told))
    assert asked == ["bridge.story"]
    assert (tmp_path / "out.story").is_file()


def sent_story(tmp_path: Path) -> Path:
    with Newsroom.create(tmp_path / "far", name="Far") as newsroom:
        newsroom.me = newsroom.add_person(name="Ben Stylus")
        story = newsroom.new_story(slugline="harbour", headline="Harbour dredged", body="Mud.")
        return send(newsroom, story, tmp_path).path


def test_a_story_file_is_dropped_on_the_window(
    qtbot: QtBot, start: Start, desk_folder: Path, tmp_path: Path, told: list[notices.Notice]
) -> None:
    file, window = sent_story(tmp_path), start(desk_folder).window
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    left, none, move = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    entering = QDragEnterEvent(QPoint(40, 40), move, data, left, none)
    window.dragEnterEvent(entering)
    assert entering.isAccepted()
    window.dropEvent(QDropEvent(QPoint(40, 40).toPointF(), move, data, left, none))
    opened(qtbot, window)
    assert body_of(window) == "Mud."
    assert any("1 new story" in notice.sentence for notice in told)


def test_the_program_is_started_with_a_story_file(
    qtbot: QtBot, start: Start, desk_folder: Path, tmp_path: Path
) -> None:
    window = opened(qtbot, start(desk_folder, str(sent_story(tmp_path))).window)
    assert body_of(window) == "Mud."


def test_a_broken_story_file_is_said_and_nothing_opens(
    qtbot: QtBot,
    start: Start,
    desk_folder: Path,
    tmp_path: Path,
    told: list[notices.Notice],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = start(desk_folder).window
    broken = tmp_path / "broken.story"
    broken.write_bytes(b"PK nothing")
    monkeypatch.setattr(questions, "files", lambda *_: [broken])
    window.actions_["story.receive"].trigger()
    qtbot.waitUntil(lambda: any("no story file" in notice.sentence for notice in told))
    assert window.copy is None
