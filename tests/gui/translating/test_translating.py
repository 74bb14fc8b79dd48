"""Translations as a translator does them: beginning one, going from sentence to sentence, seeing what changed since."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from deskeditor.gui.app import Program
from deskeditor.gui.translating.actions import translate
from deskeditor.gui.translating.begin import TranslateDialog
from deskeditor.gui.translating.window import TranslationWindow
from deskeditor.newsroom import Newsroom

Start = Callable[..., Program]
D = TypeVar("D", bound=QWidget)
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
BODY = "It opened on Monday. “We waited long enough for this,” Lane said.\n\nIt rained."


@pytest.fixture
def original(desk_folder: Path) -> str:
    with Newsroom.open(desk_folder) as newsroom:
        story = newsroom.find_story("bridge")
        newsroom.set_fields(story, headline="Bridge opens", dek="", body=BODY, language="en")
        source = newsroom.add_source(name="Lana Lane")
        newsroom.add_quote(
            story=story, source=source, words="We waited long enough for this", original="Em têra xwe li bendê man"
        )
    return story


def shown(kind: type[D], bot: QtBot) -> D:
    bot.waitUntil(lambda: isinstance(QApplication.activeWindow(), kind))
    found = QApplication.activeWindow()
    assert isinstance(found, kind)
    return found


def opened(program: Program, bot: QtBot, story: str) -> None:
    program.window.open_story(story)
    bot.waitUntil(lambda: program.window.front == story and program.window.copy is not None)
    program.window.activateWindow()
    bot.waitUntil(program.window.isActiveWindow)


def in_german(program: Program, bot: QtBot, story: str) -> TranslationWindow:
    """Translated into German, with the two side by side."""
    opened(program, bot, story)
    translate(program.window)
    dialog = shown(TranslateDialog, bot)
    dialog.language.setCurrentIndex(dialog.language.findData("de"))
    QTest.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
    bot.waitUntil(lambda: program.window.front not in ("", story) and program.window.copy is not None)
    program.window.activateWindow()
    bot.waitUntil(program.window.isActiveWindow)
    QTest.keyClick(program.window, Qt.Key.Key_O, CTRL | ALT)
    window = shown(TranslationWindow, bot)
    bot.waitUntil(lambda: window.model.rowCount() > 0)
    return window


def test_a_translation_is_begun_and_each_sentence_stands_beside_its_own(
    start: Start, desk_folder: Path, original: str, qtbot: QtBot
) -> None:
    program = start(desk_folder)
    window = in_german(program, qtbot, original)
    assert {row.state for row in window.model.rows} == {"untranslated"}
    session = program.desk.session(program.window.front)
    assert session is not None
    body = str(session.story.read("body"))
    session.splice("body", 0, len("It opened on Monday."), "Sie wurde am Montag eröffnet.")
    qtbot.waitUntil(lambda: [row.state for row in window.model.rows if row.field == "body"].count("translated") == 1)
    assert "1 of" in window.count.text() and body == BODY
    QTest.keyClick(window, Qt.Key.Key_F8)
    assert window.chosen is not None and window.chosen.state == "untranslated"


def test_the_words_of_a_sentence_are_selected_in_the_copy_and_quotes_show_their_own(
    start: Start, desk_folder: Path, original: str, qtbot: QtBot
) -> None:
    program = start(desk_folder)
    window = in_german(program, qtbot, original)
    at = next(n for n, row in enumerate(window.model.rows) if row.said)
    window.table.selectRow(at)
    assert "Em têra xwe li bendê man" in window.about.text()
    QTest.mouseClick(window.buttons["goTo"], Qt.MouseButton.LeftButton)
    copy = program.window.copy
    assert copy is not None
    assert copy.body.textCursor().selectedText() == "“We waited long enough for this,” Lane said."


def test_what_the_original_says_otherwise_is_shown_until_it_is_caught_up(
    start: Start, desk_folder: Path, original: str, qtbot: QtBot
) -> None:
    program = start(desk_folder)
    window = in_german(program, qtbot, original)
    newsroom = program.desk.newsroom
    assert newsroom is not None
    newsroom.set_fields(original, body=BODY.replace("Monday", "Tuesday"))
    qtbot.waitUntil(lambda: any(row.state == "changed" for row in window.model.rows))
    window.table.selectRow(next(n for n, row in enumerate(window.model.rows) if row.state == "changed"))
    assert "It opened on Monday." in window.about.text()
    QTest.mouseClick(window.buttons["takeOver"], Qt.MouseButton.LeftButton)
    session = program.desk.session(program.window.front)
    assert session is not None and str(session.story.read("body")).startswith("It opened on Tuesday.")
    QTest.mouseClick(window.buttons["caughtUp"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not any(row.state == "changed" for row in window.model.rows))


def test_the_original_says_so_and_a_language_that_is_none_is_refused(
    start: Start, desk_folder: Path, original: str, qtbot: QtBot
) -> None:
    program = start(desk_folder)
    opened(program, qtbot, original)
    QTest.keyClick(program.window, Qt.Key.Key_O, CTRL | ALT)
    window = shown(TranslationWindow, qtbot)
    qtbot.waitUntil(lambda: "no translation yet" in window.hint.text())
    QTest.mouseClick(window.buttons["translate"], Qt.MouseButton.LeftButton)
    dialog = shown(TranslateDialog, qtbot)
    dialog.language.setEditText("no language")
    QTest.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "no language tag" in dialog.said.text())
    assert dialog.said.isVisible()
