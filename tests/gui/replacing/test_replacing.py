"""Find and replace in many stories, as somebody at the desk does it."""

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deskeditor.gui.app import Program
from deskeditor.gui.replacing.listing import items, ticked
from deskeditor.gui.replacing.window import ReplaceWindow
from deskeditor.newsroom import Newsroom
from deskeditor.review import replacing

Start = Callable[..., Program]
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def quoted(desk_folder: Path) -> Path:
    with Newsroom.open(desk_folder) as newsroom:
        newsroom.set_fields(newsroom.find_story("bridge"), body="The bridge is open. “My bridge,” Lane said.")
    return desk_folder


def bodies(newsroom: Newsroom) -> list[str]:
    return [newsroom.story(newsroom.find_story(name)).body for name in ("bridge", "ferry")]


def asked(program: Program, bot: QtBot, words: str, becomes: str) -> ReplaceWindow:
    """By keys alone: open, type, Tab, type, Enter."""
    program.window.activateWindow()
    bot.waitUntil(program.window.isActiveWindow)
    QTest.keyClick(program.window, Qt.Key.Key_H, CTRL | ALT)
    bot.waitUntil(lambda: isinstance(QApplication.activeWindow(), ReplaceWindow))
    window = QApplication.activeWindow()
    assert isinstance(window, ReplaceWindow)
    QTest.keyClicks(window.words, words)
    QTest.keyClick(window.words, Qt.Key.Key_Tab)
    QTest.keyClicks(window.replacement, becomes)
    QTest.keyClick(window.replacement, Qt.Key.Key_Return)
    bot.waitUntil(lambda: window.tree.topLevelItemCount() > 0)
    return window


def test_what_is_ticked_is_replaced_and_put_back_as_one(start: Start, quoted: Path, qtbot: QtBot) -> None:
    program = start(quoted)
    newsroom = program.desk.newsroom
    assert newsroom is not None
    before = bodies(newsroom)
    window = asked(program, qtbot, "is open", "is shut")
    assert bodies(newsroom) == before
    QTest.mouseClick(window.buttons["replaceButton"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.buttons["undoButton"].isEnabled())
    assert bodies(newsroom)[0] == "The bridge is shut. “My bridge,” Lane said."
    QTest.keyClick(window.buttons["undoButton"], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not window.buttons["undoButton"].isEnabled() and window.buttons["findButton"].isEnabled())
    assert bodies(newsroom) == before


def test_what_is_being_replaced_tells_how_far_it_is_and_can_be_stopped(
    start: Start, quoted: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Newsroom.open(quoted) as newsroom:
        newsroom.new_story(slugline="road", body="The road is open.")
    program = start(quoted)
    assert program.desk.newsroom is not None
    newsroom = program.desk.newsroom
    before = bodies(newsroom)
    monkeypatch.setattr(replacing, "AT_A_TIME", 1)
    at_the_second, go_on = Event(), Event()
    put = replacing.put

    def slow(*said: Any) -> replacing.Outcome:
        if at_the_second.is_set():
            go_on.wait(10)
        at_the_second.set()
        return put(*said)

    monkeypatch.setattr(replacing, "put", slow)
    window = asked(program, qtbot, "o", "0")
    count = len(ticked(window.tree))
    close = window.buttons["closeButton"].text()
    QTest.mouseClick(window.buttons["replaceButton"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.said.text().endswith(f"of {count} places"))
    assert window.buttons["closeButton"].text() == "&Stop"
    QTest.keyClick(window, Qt.Key.Key_Escape)
    go_on.set()
    qtbot.waitUntil(lambda: window.buttons["undoButton"].isEnabled())
    assert window.said.text().endswith("stopped before the end")
    assert window.isVisible() and window.buttons["closeButton"].text() == close
    assert bodies(newsroom) != before
    QTest.keyClick(window.buttons["undoButton"], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "put back" in window.said.text())
    assert bodies(newsroom) == before


def test_words_of_others_are_shown_and_not_ticked(start: Start, quoted: Path, qtbot: QtBot) -> None:
    program = start(quoted)
    window = asked(program, qtbot, "bridge", "tunnel")
    ticks = [(place.quoted, item.checkState(0) == Qt.CheckState.Checked) for item, place in items(window.tree)]
    assert ticks == [(False, True), (False, True), (True, False)]
    window.quotations.click()
    qtbot.waitUntil(lambda: window.buttons["replaceButton"].text().endswith("3"))
    window.quotations.click()
    qtbot.waitUntil(lambda: window.buttons["replaceButton"].text().endswith("2"))


def test_a_story_that_is_open_shows_the_new_words(start: Start, quoted: Path, qtbot: QtBot) -> None:
    program = start(quoted)
    newsroom = program.desk.newsroom
    assert newsroom is not None
    story = newsroom.find_story("ferry")
    program.window.open_story(story)
    qtbot.waitUntil(lambda: program.window.front == story and program.desk.session(story) is not None)
    window = asked(program, qtbot, "ferry today", "boat today")
    QTest.mouseClick(window.buttons["replaceButton"], Qt.MouseButton.LeftButton)
    session = program.desk.session(story)
    assert session is not None
    qtbot.waitUntil(lambda: session.story.read("body") == "No boat today.")


def test_other_words_empty_the_list(start: Start, quoted: Path, qtbot: QtBot) -> None:
    window = asked(start(quoted), qtbot, "bridge", "tunnel")
    QTest.keyClicks(window.words, "s")
    assert window.tree.topLevelItemCount() == 0
    assert not window.buttons["replaceButton"].isEnabled()
    QTest.keyClick(window.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.said.text() == "Nothing found")


def test_enter_goes_to_the_words_in_the_copy(start: Start, quoted: Path, qtbot: QtBot) -> None:
    program = start(quoted)
    window = asked(program, qtbot, "is open", "is shut")
    QTest.keyClick(window.tree, Qt.Key.Key_Down)
    QTest.keyClick(window.tree, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.window.copy is not None)
    copy = program.window.copy
    assert copy is not None
    qtbot.waitUntil(lambda: copy.body.textCursor().selectedText() == "is open")


def test_the_tick_of_a_story_is_that_of_all_its_places(start: Start, quoted: Path, qtbot: QtBot) -> None:
    window = asked(start(quoted), qtbot, "bridge", "tunnel")
    QTest.keyClick(window.tree, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.buttons["replaceButton"].text().endswith("3"))
    QTest.keyClick(window.tree, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not window.buttons["replaceButton"].isEnabled())
