"""Saving that fails, as one sees it at the window: told at once, for as long as it lasts, with where the words are."""

import os
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from deskeditor.gui import questions
from deskeditor.gui.app import Program
from deskeditor.gui.upkeep.trouble import TroubleBar
from deskeditor.newsroom import Newsroom

Start = Callable[..., Program]
PATIENCE_MS = 20_000


@pytest.fixture
def program(start: Start, desk_folder: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Program:
    """With a story open and the caret at the end of its words."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    program = start(desk_folder, "ferry")
    qtbot.waitUntil(lambda: program.window.copy is not None, timeout=PATIENCE_MS)
    program.window.activateWindow()
    program.window.to_copy("focus_body")
    QTest.keyClick(focused(), Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    return program


class Locked:
    """Another program that holds the newsroom locked."""

    def __init__(self, folder: Path) -> None:
        self._other = sqlite3.connect(folder / "newsroom.db", isolation_level=None)

    def __enter__(self) -> None:
        self._other.execute("BEGIN EXCLUSIVE")

    def __exit__(self, *exception: object) -> None:
        self._other.execute("ROLLBACK")
        self._other.close()


def bar_of(program: Program) -> TroubleBar:
    found = program.window.findChild(TroubleBar)
    assert found is not None
    return found


def newsroom_of(program: Program) -> Newsroom:
    assert program.desk.newsroom is not None
    return program.desk.newsroom


def write(words: str) -> None:
    QTest.keyClicks(focused(), words)


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_trouble_is_told_at_once_and_until_it_is_over(program: Program, qtbot: QtBot, desk_folder: Path) -> None:
    bar = bar_of(program)
    assert bar.isHidden()
    with Locked(desk_folder):
        write(" Wind.")
        qtbot.waitUntil(lambda: not bar.isHidden() and program.trouble.kept_in is not None, timeout=PATIENCE_MS)
        assert "locked" in bar.words
        assert str(program.trouble.kept_in) in bar.words
        assert bar.accessibleName() == bar.words
        assert "Not saved" in program.window.status.saved.text()
        write(" Rain.")
        kept = program.trouble.kept_in
        assert kept is not None
        program.trouble._keep()
        words = kept / "words.md"
        qtbot.waitUntil(
            lambda: words.exists() and "No ferry today. Wind. Rain." in words.read_text(), timeout=PATIENCE_MS
        )
        assert words.read_text().startswith("# Ferry stops")
    qtbot.waitUntil(bar.isHidden, timeout=PATIENCE_MS)
    assert "Saved at" in program.window.status.saved.text()
    newsroom = newsroom_of(program)
    assert newsroom.story(newsroom.find_story("ferry")).body == "No ferry today. Wind. Rain."
    qtbot.waitUntil(lambda: not kept.exists(), timeout=PATIENCE_MS)


@pytest.mark.skipif(sys.platform == "win32", reason="left out: Windows moves no folder with open files")
def test_the_buttons_try_now_and_show_the_words(
    program: Program, qtbot: QtBot, desk_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    away = desk_folder.rename(desk_folder.with_name("away"))
    write(" Wind.")
    bar = bar_of(program)
    qtbot.waitUntil(lambda: bar.show_words.isVisible(), timeout=PATIENCE_MS)
    bar.show_words.click()
    assert shown == [str(program.trouble.kept_in)]
    away.rename(desk_folder)
    bar.again.click()
    qtbot.waitUntil(bar.isHidden, timeout=PATIENCE_MS)


def test_a_long_sentence_does_not_make_the_window_wider(program: Program) -> None:
    before = program.window.minimumSizeHint().width()
    program.window.status.say_trouble(f"The disk of /{'very/' * 200}long is full.")
    assert program.window.minimumSizeHint().width() == before
    assert "very" in program.window.status.saved.toolTip()


def test_whoever_closes_meanwhile_is_told_where_the_words_are(
    program: Program, qtbot: QtBot, desk_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    answers = [False, True]

    def answer(_parent: object, question: str, explanation: str, _do_it: str) -> bool:
        asked.append(f"{question} {explanation}")
        return answers.pop(0)

    monkeypatch.setattr(questions, "sure", answer)
    with Locked(desk_folder):
        write(" Wind.")
        qtbot.waitUntil(lambda: program.trouble.kept_in is not None, timeout=PATIENCE_MS)
        kept = str(program.trouble.kept_in)
        assert not program.window.close()
        assert program.window.isVisible()
        assert kept in asked[0]
        assert "not saved" in asked[0]
        assert program.window.close()
        assert len(asked) == 2


def test_nobody_is_asked_when_all_is_well(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(questions, "sure", lambda *_: pytest.fail("asked"))
    assert program.window.close()


def test_words_of_a_closed_window_are_there_at_the_next_start(
    program: Program, start: Start, qtbot: QtBot, desk_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The window was closed in trouble: nothing is asked at the next start, the words are just there."""
    monkeypatch.setattr(questions, "sure", lambda *_: True)
    with Locked(desk_folder):
        write(" Wind.")
        qtbot.waitUntil(lambda: program.trouble.kept_in is not None, timeout=PATIENCE_MS)
        kept = program.trouble.kept_in
        program.window.close()
        with pytest.raises(Exception, match="kept in"):
            program.close()
    for path in (desk_folder / "journal").glob("unsaved-*"):
        path.unlink()
    assert kept is not None and os.listdir(kept)  # noqa: PTH208  # a name or more, whichever
    with Newsroom.open(desk_folder) as newsroom:
        assert newsroom.story(newsroom.find_story("ferry")).body == "No ferry today. Wind."
    assert not kept.exists()
