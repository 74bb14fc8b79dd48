"""The window of the stylebook, by keys and clicks."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from deskeditor.gui import questions
from deskeditor.gui.app import Program
from deskeditor.gui.stylebook.actions import show_stylebook
from deskeditor.gui.stylebook.dialog import StylebookDialog
from deskeditor.newsroom import Newsroom
from deskeditor.review.stylebook import stylebook_of
from tests.gui.conftest import Start


def opened(start: Start, tmp_path: Path, qtbot: QtBot) -> tuple[Program, StylebookDialog]:
    folder = tmp_path / "The Lantern"
    with Newsroom.create(folder, name="The Lantern") as newsroom:
        newsroom.new_story(slugline="bridge", headline="Bridge opens", body="The bridge is open.")
    program = start(folder)
    show_stylebook(program.window)
    (dialog,) = program.window.findChildren(StylebookDialog)
    qtbot.waitUntil(lambda: dialog.chosen.rowCount() > 100)
    return program, dialog


def used(program: Program) -> dict[str, str]:
    assert program.desk.newsroom is not None
    return {rule.id: rule.section for rule in stylebook_of(program.desk.newsroom).rules}


def test_a_rule_is_found_changed_tried_and_brought_back(
    start: Start, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, dialog = opened(start, tmp_path, qtbot)
    QTest.keyClicks(dialog.search, "past history")
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    assert dialog.chosen.rowCount() == 1 and dialog.editor.texts["use"].text() == "history"
    dialog.editor.texts["use"].setText("background")
    QTest.keyClicks(dialog.editor.sentence, "His past history.")
    qtbot.waitUntil(lambda: "background" in dialog.editor.tried.text())
    dialog.editor.keep.click()
    table = tmp_path / "The Lantern" / "stylebook.csv"
    qtbot.waitUntil(lambda: table.exists() and "background" in table.read_text("utf-8"))
    qtbot.waitUntil(lambda: dialog.remove.isVisible())
    assert dialog.remove.text().replace("&", "") == "Back as Shipped"
    monkeypatch.setattr(questions, "sure", lambda *_: True)
    dialog.remove.click()
    qtbot.waitUntil(lambda: dialog.editor.texts["use"].text() == "history")
    dialog.reject()


def test_a_new_rule_is_kept_by_going_on_and_a_bad_one_is_told(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    program, dialog = opened(start, tmp_path, qtbot)
    dialog.findChild(QPushButton, "newButton").click()
    QTest.keyClicks(dialog.editor.texts["match"], "whilst")
    QTest.keyClicks(dialog.editor.texts["wrong"], "because")
    qtbot.waitUntil(lambda: "own example" in dialog.editor.wrong.text())
    dialog.editor.texts["wrong"].setText("whilst it rains")
    qtbot.waitUntil(lambda: not dialog.editor.wrong.isVisible())
    dialog.findChild(QPushButton, "newButton").click()
    qtbot.waitUntil(lambda: not dialog.editor.texts["match"].text())
    assert any(id.startswith("own.") for id in used(program))
    QTest.keyClicks(dialog.editor.texts["match"], "amongst")
    dialog.reject()
    qtbot.waitUntil(lambda: len([id for id in used(program) if id.startswith("own.")]) == 2)


def test_what_is_kept_while_it_is_written_is_written_on(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    program, dialog = opened(start, tmp_path, qtbot)
    QTest.keyClicks(dialog.search, "past history")
    note, section = dialog.editor.texts["note"], dialog.editor.section.lineEdit()
    assert section is not None
    for line, words in ((note, "History is past. "), (section, "Needless ")):
        line.setFocus()
        line.clear()
        QTest.keyClicks(line, words)
        QTest.keyClick(line, Qt.Key.Key_Left)
        with qtbot.waitSignal(program.desk.facts_changed):  # it is kept, and read again
            QTest.keyClick(line, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(line, "Always")
        assert line.text() == f"{words[:-1]}Always "
    dialog.reject()


def test_a_section_is_switched_off(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    program, dialog = opened(start, tmp_path, qtbot)
    (item,) = dialog.list.findItems("Clichés", Qt.MatchFlag.MatchExactly)
    assert "Clichés" in used(program).values()
    item.setCheckState(Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: "Clichés" not in used(program).values())
    qtbot.waitUntil(
        lambda: dialog.list.findItems("Clichés", Qt.MatchFlag.MatchExactly)[0].checkState() == Qt.CheckState.Unchecked
    )
    dialog.reject()


def test_what_cannot_be_kept_is_told_and_stays_in_the_form(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    program, dialog = opened(start, tmp_path, qtbot)
    table = tmp_path / "The Lantern" / "stylebook.csv"
    table.write_text("one,two\n1,2\n", "utf-8")
    dialog.findChild(QPushButton, "newButton").click()
    QTest.keyClicks(dialog.editor.texts["match"], "whilst")
    dialog.editor.keep.click()
    qtbot.waitUntil(lambda: "cannot be read" in dialog.said.text())
    assert dialog.editor.texts["match"].text() == "whilst" and table.read_text("utf-8") == "one,two\n1,2\n"
    table.unlink()
    dialog.editor.keep.click()
    qtbot.waitUntil(lambda: not dialog.editor.is_changed)
    assert any(id.startswith("own.") for id in used(program)) and "whilst" in table.read_text("utf-8")
    dialog.reject()
