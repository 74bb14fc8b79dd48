"""A confidential source written down in the window leaves no byte of the name, in the newsroom or beside it."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from deskeditor.gui import notices
from deskeditor.gui.app import Program
from deskeditor.gui.inspector.book import Book
from deskeditor.gui.ledger.idle import keeper_of
from deskeditor.gui.ledger.sourceform import SourceDialog
from deskeditor.gui.ledger.vault import VaultDialog
from deskeditor.news.records import Source
from deskeditor.newsroom import Newsroom
from deskeditor.store import keyring
from deskeditor.store.ciphers import Cost
from tests.gui.conftest import Start, leave
from tests.store.test_destroying import traces

WORDS = "seven blue ladders sing"
NAME, EMAIL = "Zwetschgenkönig", "pflaume@obst.example"


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring.Keyring.__init__, "__defaults__", (Cost(2, 1, 1),))


@pytest.fixture
def program(start: Start, desk_folder: Path) -> Iterator[Program]:
    program = start(desk_folder)
    newsroom(program).vault.make(WORDS)
    yield program


def newsroom(program: Program) -> Newsroom:
    assert program.desk.newsroom is not None
    return program.desk.newsroom


def form(program: Program, qtbot: QtBot, source: Source | None) -> SourceDialog:
    book = Book(lambda: newsroom(program))
    dialog = SourceDialog(source, program.window, book=book, tasks=program.desk.tasks, me=program.desk.facts.me)
    dialog.saved.connect(book.save_source)
    dialog.open()
    privacy = dialog.findChild(QLabel, "privacy")
    assert privacy is not None
    qtbot.waitUntil(lambda: privacy.isVisible() and bool(privacy.text()))
    return dialog


def line(dialog: QWidget, name: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, name)
    assert found is not None
    return found


def save(dialog: SourceDialog) -> None:
    buttons = dialog.findChild(QDialogButtonBox, "buttons")
    assert buttons is not None
    buttons.button(QDialogButtonBox.StandardButton.Save).click()


def test_a_confidential_source_is_written_down(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = form(program, qtbot, None)
    qtbot.waitUntil(lambda: dialog.private.confidential.isVisible())
    QTest.keyClick(dialog.private.confidential, Qt.Key.Key_Space)
    line(dialog, "name").setText(NAME)  # keys of a test are ASCII
    line(dialog, "email").setText(EMAIL)
    save(dialog)
    assert dialog.isVisible()  # it has no alias yet
    QTest.keyClicks(line(dialog, "alias"), "Harbour")
    save(dialog)
    room = newsroom(program)
    qtbot.waitUntil(lambda: len(room.records("source")) == 1)
    source = room.records("source")[0]
    assert (source.name, source.alias, source.email) == ("", "Harbour", "")
    assert room.vault.source(source.id).name == NAME
    assert not [w.windowTitle() for w in QApplication.topLevelWidgets() if NAME in w.windowTitle()]
    leave(program)
    places = {tmp_path, *(Path(os.environ[f"XDG_{place}_HOME"]) for place in ("CONFIG", "DATA", "CACHE", "STATE"))}
    for word in (NAME, EMAIL):
        assert [found for place in places for found in traces(place, word)] == []


def test_what_is_sealed_is_shown_while_the_vault_is_open_only(program: Program, qtbot: QtBot) -> None:
    room = newsroom(program)
    id = room.add_source(confidential=True, alias="Harbour", name=NAME)
    keeper = keeper_of(program.desk)
    keeper.lock()
    dialog = form(program, qtbot, room.source(id))
    qtbot.waitUntil(lambda: dialog.private.unlock.isVisible())
    assert line(dialog, "name").text() == ""
    QTest.mouseClick(dialog.private.unlock, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in dialog.findChildren(VaultDialog)))
    vault = dialog.findChildren(VaultDialog)[0]
    qtbot.waitUntil(lambda: vault.old.isVisible())
    QTest.keyClicks(vault.old, WORDS)
    QTest.keyClick(vault.old, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: line(dialog, "name").text() == NAME)
    qtbot.waitUntil(lambda: dialog.private._shows_sealed)
    keeper.lock()
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_what_was_written_when_the_vault_locks_itself_is_in_it(
    program: Program, qtbot: QtBot, told: list[notices.Notice]
) -> None:
    room = newsroom(program)
    id = room.add_source(confidential=True, alias="Harbour", name=NAME)
    dialog = form(program, qtbot, room.vault.source(id))
    qtbot.waitUntil(lambda: dialog.private._shows_sealed)
    line(dialog, "title").setText("Captain")
    keeper_of(program.desk).lock()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    room.vault.open(WORDS)
    assert room.vault.source(id).title == "Captain"
    assert room.vault.source(id).name == NAME
    half = form(program, qtbot, None)
    qtbot.waitUntil(lambda: half.private.confidential.isVisible())
    half.private.confidential.setChecked(True)
    line(half, "name").setText("No Alias")
    keeper_of(program.desk).lock()
    qtbot.waitUntil(lambda: not half.isVisible())
    assert any("not complete" in notice.sentence for notice in told)
    assert len(room.records("source")) == 1


def test_contacts_wait_for_the_key(program: Program, qtbot: QtBot) -> None:
    keeper_of(program.desk).lock()
    dialog = form(program, qtbot, None)
    qtbot.waitUntil(lambda: dialog.private.unlock.isVisible())
    QTest.keyClicks(line(dialog, "name"), "Open Person")
    line(dialog, "email").setText(EMAIL)
    save(dialog)
    assert dialog.isVisible()
    newsroom(program).vault.open(WORDS)
    save(dialog)
    room = newsroom(program)
    qtbot.waitUntil(lambda: [source.email for source in room.records("source")] == [""])
    assert room.vault.source(room.records("source")[0].id).email == EMAIL
