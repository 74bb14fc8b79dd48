"""Notes in the margin of the real window, by keys and clicks."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deskeditor.gui.app import Program
from deskeditor.gui.notes.shown import CopyNotes, notes_of
from tests.gui.conftest import Start

CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_ALT = CTRL | Qt.KeyboardModifier.AltModifier


def open_story(program: Program, qtbot: QtBot, slugline: str = "bridge") -> CopyNotes:
    newsroom = program.desk.newsroom
    assert newsroom is not None
    window = program.window
    window.resize(1440, 900)
    window.open_story(newsroom.find_story(slugline), body=True)
    qtbot.waitUntil(lambda: window.copy is not None and window.copy.body.hasFocus())
    shown = notes_of(window.copy)
    assert shown is not None
    return shown


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifiers)


def write(words: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, words)


def test_a_note_is_written_answered_and_settled_by_keys(start: Start, desk_folder: Path, qtbot: QtBot) -> None:
    program = start(desk_folder)
    shown = open_story(program, qtbot)
    shown.copy.body.select(4, 10)
    press(Qt.Key.Key_M, CTRL)
    qtbot.waitUntil(lambda: shown.card is not None and shown.in_margin)
    write("Which one?")
    press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(shown.copy.body.hasFocus)
    (note,) = shown.session.value().notes
    assert (note.text, note.about, note.by) == ("Which one?", "body", shown.session.me)
    (card,) = shown.cards
    assert card.place == (4, 10) and shown.active == note.id
    press(Qt.Key.Key_J, CTRL_ALT)
    assert shown.in_margin
    write("The old one.")
    press(Qt.Key.Key_Return, CTRL)
    assert [n.text for n in shown.cards[0].said] == ["Which one?", "The old one."]
    press(Qt.Key.Key_R, CTRL_ALT)
    assert shown.session.value().notes[0].resolved_by == shown.session.me
    assert shown.cards == [] and shown.copy.body.hasFocus()
