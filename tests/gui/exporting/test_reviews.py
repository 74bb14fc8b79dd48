"""What came back from review comes in from the menu; the marked-up copy is printed, with legal notes when ticked."""

import zipfile
from functools import partial
from pathlib import Path
from unittest.mock import MagicMock

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from deskeditor.formats.registry import format_named
from deskeditor.gui import questions
from deskeditor.gui.export import ExportDialog
from deskeditor.gui.exporting import reviews
from deskeditor.gui.inspector.printing import Sheet
from deskeditor.gui.notices import Notice
from deskeditor.leaving import leave
from deskeditor.news.records import Note, Story
from deskeditor.newsroom import Newsroom
from tests.gui.conftest import Start

LEX = 'w:id="9" w:author="Lex Law" w:date="2026-11-24T10:00:00Z"'


def holds(found: list[Sheet], number: int) -> bool:
    return len(found) == number


def sent_and_changed(folder: Path, tmp_path: Path) -> Path:
    """A review document of a story of the newsroom, in which a lawyer put in a word."""
    with Newsroom.open(folder) as newsroom:
        id = newsroom.new_story(slugline="barrier", headline="Barrier opens", body="The barrier opened on Monday.")
        *_, last = leave(newsroom, [id], format_named("docx-review"), tmp_path / "out")
    assert last.path is not None
    back = tmp_path / "back.docx"
    with zipfile.ZipFile(last.path) as old, zipfile.ZipFile(back, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            put = f"<w:ins {LEX}><w:r><w:t>, late,</w:t></w:r></w:ins><w:r><w:t xml:space='preserve'> on"
            if name == "word/document.xml":
                data = data.replace(b"opened on", b"opened</w:t></w:r>" + put.encode())
            new.writestr(name, data)
    return back


def test_a_review_comes_in_from_the_menu_as_proposals(
    start: Start,
    desk_folder: Path,
    qtbot: QtBot,
    tmp_path: Path,
    told: list[Notice],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    back = sent_and_changed(desk_folder, tmp_path)
    broken = tmp_path / "broken.docx"
    broken.write_bytes(b"PK no document")
    program = start(desk_folder)
    newsroom = program.desk.newsroom
    assert newsroom is not None
    monkeypatch.setattr(questions, "files", lambda *_: [back])
    program.window.actions_["file.import_review"].trigger()
    qtbot.waitUntil(lambda: program.window.front == newsroom.find_story("barrier"), timeout=20_000)
    qtbot.waitUntil(lambda: any("1 proposal came in" in notice.sentence for notice in told))
    (one,) = newsroom.story(newsroom.find_story("barrier")).suggestions
    assert (one.by, one.inserted) == ("Lex Law", ", late,")
    monkeypatch.setattr(questions, "files", lambda *_: [broken])
    program.window.actions_["file.import_review"].trigger()
    qtbot.waitUntil(lambda: "broken.docx" in told[-1].sentence, timeout=20_000)


def test_the_marked_up_copy_is_printed_with_legal_notes_only_when_they_are_ticked(
    start: Start, desk_folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Newsroom.open(desk_folder) as newsroom:
        id = newsroom.new_story(slugline="barrier", headline="Barrier opens", body="The barrier opened on Monday.")
        with newsroom.edit(Story, id) as story:
            story.add("notes", Note("n1", text="Sue him", kind="legal", by="Lex Law", at="2026-11-24T10:00:00Z"))
            story.add("notes", Note("n2", text="Call him", by="Lex Law", at="2026-11-24T10:00:00Z"))
    program = start(desk_folder, id)
    qtbot.waitUntil(lambda: program.window.front == id)
    printed: list[Sheet] = []
    monkeypatch.setattr(reviews.ReviewDesk, "_print", lambda self, made: printed.append(made[1]))
    for ticked in (False, True):
        monkeypatch.setattr(reviews, "ask_legal", MagicMock(return_value=ticked))
        program.window.actions_["file.print_marked"].trigger()
        qtbot.waitUntil(partial(holds, printed, ticked + 1), timeout=20_000)
    assert ["Sue him" in sheet.html for sheet in printed] == [False, True]
    assert all("Call him" in sheet.html for sheet in printed)


def test_the_export_window_offers_legal_notes_for_review_only(
    start: Start, desk_folder: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    with Newsroom.open(desk_folder) as newsroom:
        id = newsroom.new_story(slugline="barrier", headline="Barrier opens", body="The barrier opened on Monday.")
        with newsroom.edit(Story, id) as story:
            story.add("notes", Note("n1", text="Sue him", kind="legal", by="Lex Law", at="2026-11-24T10:00:00Z"))
    program = start(desk_folder, id)
    qtbot.waitUntil(lambda: program.window.front == id)
    program.window.export([id], "docx-review")
    (dialog,) = program.window.findChildren(ExportDialog)
    qtbot.waitUntil(dialog.legal.isVisible, timeout=20_000)
    dialog.folder.setText(str(tmp_path / "out"))
    dialog.legal.setFocus()
    QTest.keyClick(dialog.legal, Qt.Key.Key_Space)
    assert dialog.legal.isChecked()
    qtbot.waitUntil(dialog.start.isEnabled, timeout=20_000)
    QTest.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    path = tmp_path / "out" / "barrier.review.docx"
    qtbot.waitUntil(path.exists, timeout=20_000)
    assert b"Sue him" in zipfile.ZipFile(path).read("word/comments.xml")
    dialog.format.setCurrentIndex(dialog.format.findData("docx"))
    dialog.format.activated.emit(dialog.format.currentIndex())
    qtbot.waitUntil(lambda: not dialog.legal.isVisible())
    dialog.close()
