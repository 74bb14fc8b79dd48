"""What was typed can be taken back after its tab was closed and opened again; what others write goes in meanwhile."""

import gc
from pathlib import Path
from weakref import ref

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deskeditor.gui import desk as desks
from deskeditor.gui.app import Program
from deskeditor.gui.copy.pane import CopyPane
from deskeditor.news.records import Story
from deskeditor.newsroom import Newsroom
from tests.gui.conftest import Start


def page_of(program: Program, qtbot: QtBot, story_id: str) -> CopyPane:
    window = program.window
    window.open_story(story_id)
    qtbot.waitUntil(lambda: window.front == story_id and window.copy is not None)
    assert window.copy is not None
    return window.copy


def newsroom_of(program: Program) -> Newsroom:
    assert program.desk.newsroom is not None
    return program.desk.newsroom


def write_and_close(program: Program, qtbot: QtBot, story_id: str, words: str = "New ") -> None:
    page = page_of(program, qtbot, story_id)
    page.do("focus_body")
    QTest.keyClicks(page.body, words)
    program.window.close_story(story_id)


def test_undo_and_redo_outlive_the_tab(start: Start, desk_folder: Path, qtbot: QtBot) -> None:
    program = start(desk_folder)
    window, bridge = program.window, newsroom_of(program).find_story("bridge")
    write_and_close(program, qtbot, bridge)
    assert not window.actions_["edit.undo"].isEnabled()
    page = page_of(program, qtbot, bridge)
    assert page.body.toPlainText() == "New The bridge is open."
    window.actions_["edit.undo"].trigger()
    assert page.body.toPlainText() == "The bridge is open."
    window.close_story(bridge)
    page = page_of(program, qtbot, bridge)
    assert (window.actions_["edit.undo"].isEnabled(), window.actions_["edit.redo"].isEnabled()) == (False, True)
    window.actions_["edit.redo"].trigger()
    assert page.body.toPlainText() == "New The bridge is open."
    newsroom_of(program).flush(5)
    assert newsroom_of(program).story(bridge).body == "New The bridge is open."


def test_typing_after_opening_again_is_a_step_of_its_own(start: Start, desk_folder: Path, qtbot: QtBot) -> None:
    program = start(desk_folder)
    bridge = newsroom_of(program).find_story("bridge")
    write_and_close(program, qtbot, bridge)
    page = page_of(program, qtbot, bridge)
    QTest.keyClicks(page.body, "and newer ")
    program.window.undo()
    assert page.body.toPlainText() == "New The bridge is open."


def test_what_others_write_into_a_closed_story_is_there_and_stays(
    start: Start, desk_folder: Path, qtbot: QtBot
) -> None:
    program = start(desk_folder)
    bridge = newsroom_of(program).find_story("bridge")
    write_and_close(program, qtbot, bridge)
    with Newsroom.open(desk_folder) as other, other.edit(Story, bridge) as document:
        document.splice("body", 0, 0, "Theirs. ")
        document.set("urgency", 1)
    parked = program.desk._parked[bridge]
    qtbot.waitUntil(lambda: parked.value().body == "Theirs. New The bridge is open.")
    page = page_of(program, qtbot, bridge)
    session = program.desk.session(bridge)
    assert session is not None
    assert (page.body.toPlainText(), session.value().urgency) == ("Theirs. New The bridge is open.", 1)
    program.window.undo()
    assert page.body.toPlainText() == "Theirs. The bridge is open."


def test_a_story_in_which_nothing_was_done_is_let_go(start: Start, desk_folder: Path, qtbot: QtBot) -> None:
    program = start(desk_folder)
    bridge = newsroom_of(program).find_story("bridge")
    page_of(program, qtbot, bridge)
    program.window.close_story(bridge)
    assert program.desk._parked == {}


@pytest.mark.parametrize("by", ["here", "another program"])
def test_a_spiked_story_is_let_go(start: Start, desk_folder: Path, qtbot: QtBot, by: str) -> None:
    program = start(desk_folder)
    bridge = newsroom_of(program).find_story("bridge")
    if by == "here":
        page = page_of(program, qtbot, bridge)
        QTest.keyClicks(page.body, "New ")
        program.window.actions_["story.spike"].trigger()
    else:
        write_and_close(program, qtbot, bridge)
        with Newsroom.open(desk_folder) as other:
            other.set_fields(bridge, spiked=True)
    qtbot.waitUntil(lambda: bridge not in program.desk._parked)


def test_a_destroyed_story_is_let_go(start: Start, desk_folder: Path, qtbot: QtBot) -> None:
    program = start(desk_folder)
    bridge = newsroom_of(program).find_story("bridge")
    write_and_close(program, qtbot, bridge)
    assert bridge in program.desk._parked
    newsroom_of(program).destroy([bridge])
    qtbot.waitUntil(lambda: bridge not in program.desk._parked)


def test_only_so_many_closed_stories_are_held(
    start: Start, desk_folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start(desk_folder)
    room = newsroom_of(program)
    bridge, ferry, derby = (room.find_story(name) for name in ("bridge", "ferry", "derby"))
    monkeypatch.setattr(desks, "MOST_PARKED", 2)
    for story_id in (bridge, ferry, derby):
        write_and_close(program, qtbot, story_id)
    assert list(program.desk._parked) == [ferry, derby]
    monkeypatch.setattr(desks, "MOST_PARKED_CHARACTERS", 20)
    write_and_close(program, qtbot, bridge, "More ")
    assert list(program.desk._parked) == []
    page = page_of(program, qtbot, bridge)
    assert sorted(page.body.toPlainText()) == sorted("New More The bridge is open.")


def test_closing_the_newsroom_lets_all_go(start: Start, desk_folder: Path, qtbot: QtBot, tmp_path: Path) -> None:
    program = start(desk_folder)
    bridge = newsroom_of(program).find_story("bridge")
    write_and_close(program, qtbot, bridge)
    Newsroom.create(tmp_path / "other").close()
    program.open_folder(tmp_path / "other")
    qtbot.waitUntil(lambda: newsroom_of(program).folder == tmp_path / "other")
    assert program.desk._parked == {}


def test_the_page_and_the_session_of_a_closed_story_are_freed(start: Start, desk_folder: Path, qtbot: QtBot) -> None:
    program = start(desk_folder)
    bridge = newsroom_of(program).find_story("bridge")
    page = ref(page_of(program, qtbot, bridge))
    session = ref(program.desk.session(bridge))
    program.window.close_story(bridge)

    def freed() -> bool:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
        return page() is None and session() is None

    qtbot.waitUntil(freed)
