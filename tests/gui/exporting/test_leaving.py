"""What would leave, looked at in the window: the exact bytes, in colours, and what differs from what left last."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolButton
from pytestqt.qtbot import QtBot

from deskeditor.formats.registry import format_named
from deskeditor.gui.app import Program
from deskeditor.gui.exporting.leaving import LeavingDialog
from deskeditor.leaving import leave
from deskeditor.newsroom import Newsroom
from tests.gui.conftest import Start


def newsroom_of(program: Program) -> Newsroom:
    assert program.desk.newsroom is not None
    return program.desk.newsroom


def looked(program: Program, qtbot: QtBot, story_id: str, format: str) -> LeavingDialog:
    dialog = LeavingDialog(program.desk, program.theme, story_id, format)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.files.topLevelItemCount() > 0, timeout=20_000)
    qtbot.waitUntil(lambda: bool(dialog.text.toPlainText()), timeout=20_000)
    return dialog


def test_the_exact_output_is_shown_and_nothing_is_written(
    start: Start, desk_folder: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    program = start(desk_folder)
    newsroom = newsroom_of(program)
    story_id = newsroom.find_story("bridge")
    dialog = looked(program, qtbot, story_id, "ninjs")
    assert json.loads(dialog.text.toPlainText())["slugline"] == "bridge"
    assert newsroom.receipts(story_id) == []
    assert not dialog.changes.isEnabled()  # it never left
    *_, last = leave(newsroom, [story_id], format_named("ninjs"), tmp_path / "out")
    assert last.path is not None
    assert last.path.read_text("utf-8") == dialog.text.toPlainText()


def test_the_difference_from_what_left_last(start: Start, desk_folder: Path, qtbot: QtBot, tmp_path: Path) -> None:
    program = start(desk_folder)
    newsroom = newsroom_of(program)
    story_id = newsroom.find_story("bridge")
    list(leave(newsroom, [story_id], format_named("markdown"), tmp_path / "out"))
    newsroom.set_fields(story_id, body="The bridge is closed.")
    dialog = looked(program, qtbot, story_id, "markdown")
    qtbot.waitUntil(dialog.changes.isEnabled)
    assert dialog._look.exact
    QTest.keyClick(dialog, Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: "openclosed" in dialog.text.toPlainText().replace(" ", ""))
    struck = [
        piece.text
        for piece in _pieces(dialog)
        if piece.struck  # the word that is gone
    ]
    assert "open" in "".join(struck) and "closed" not in "".join(struck)


class _Piece:
    def __init__(self, text: str, struck: bool) -> None:
        self.text, self.struck = text, struck


def _pieces(dialog: LeavingDialog) -> list[_Piece]:
    found = []
    block = dialog.text.document().begin()
    while block.isValid():
        walk = block.begin()
        while not walk.atEnd():
            piece = walk.fragment()
            found.append(_Piece(piece.text(), piece.charFormat().fontStrikeOut()))
            walk += 1
        block = block.next()
    return found


def test_a_story_that_does_not_fit_a_format_is_told_in_its_place(
    start: Start, desk_folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from deskeditor.gui.exporting import leaving
    from deskeditor.news.problems import BadInput

    def refuse(*_: object) -> object:
        raise BadInput("The headline is too long for this format.")

    monkeypatch.setattr(leaving, "would_leave", refuse)
    program = start(desk_folder)
    dialog = LeavingDialog(program.desk, program.theme, newsroom_of(program).find_story("bridge"), "ninjs")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: "too long" in dialog.text.toPlainText(), timeout=20_000)
    assert not dialog._export.isEnabled()


# the ways out of the window


def test_save_as_lists_five_and_the_rest_stands_under_more_formats(start: Start, desk_folder: Path) -> None:
    window = start(desk_folder).window
    button = window.findChild(QToolButton, "otherWays")
    assert button is not None
    assert isinstance(button.menu(), QMenu)
    assert not button.isEnabled()
    assert not any(window._menus[name].menuAction().isEnabled() for name in ("menu:save_as", "menu:more_formats"))
    window._fill_formats()
    said = [action.text().replace("&", "") for action in window._menus["menu:save_as"].actions()]
    assert said == ["Word…", "Web Page…", "PDF…", "Markdown…", "CMS Package…"]
    more = [action.text() for action in window._menus["menu:more_formats"].actions()]
    assert len(more) > 15
    assert not set(said) & set(more)
