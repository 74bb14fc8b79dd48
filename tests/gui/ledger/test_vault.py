"""The vault as a person uses it: made, opened, locked by itself, and a source made confidential in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from deskeditor.gui import questions
from deskeditor.gui.app import Program
from deskeditor.gui.ledger.confidential import ConfideDialog
from deskeditor.gui.ledger.idle import VaultKeeper, keeper_of
from deskeditor.gui.ledger.vault import VaultDialog
from deskeditor.gui.settings import VAULT_IDLE
from deskeditor.newsroom import Newsroom
from deskeditor.store import keyring
from deskeditor.store.ciphers import Cost
from tests.gui.conftest import Start

WORDS = "seven blue ladders sing"


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring.Keyring.__init__, "__defaults__", (Cost(2, 1, 1),))


@pytest.fixture
def program(start: Start, desk_folder: Path) -> Iterator[Program]:
    yield start(desk_folder)


def newsroom(program: Program) -> Newsroom:
    assert program.desk.newsroom is not None
    return program.desk.newsroom


def dialog_of(program: Program, kind: type[QDialog]) -> QDialog:
    return next(found for found in program.window.findChildren(kind) if found.isVisible())


def opened_dialog(program: Program, qtbot: QtBot) -> VaultDialog:
    program.window.actions_["vault.show"].trigger()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in program.window.findChildren(VaultDialog)))
    found = dialog_of(program, VaultDialog)
    assert isinstance(found, VaultDialog)
    qtbot.waitUntil(lambda: bool(found.state.text()))
    return found


def make(program: Program, qtbot: QtBot) -> VaultDialog:
    dialog = opened_dialog(program, qtbot)
    qtbot.waitUntil(lambda: dialog.new.isVisible())
    QTest.keyClicks(dialog.new, WORDS)
    QTest.keyClicks(dialog.again, WORDS)
    QTest.keyClick(dialog.again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: newsroom(program).vault.is_open and dialog.contents.isVisible())
    return dialog


def test_a_vault_is_made_locked_and_opened_by_keys(program: Program, qtbot: QtBot) -> None:
    dialog = make(program, qtbot)
    source = newsroom(program).add_source(name="Zebulon Quark", alias="Harbour", confidential=True)
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert not newsroom(program).vault.is_open
    qtbot.waitUntil(lambda: dialog.old.isVisible())
    QTest.keyClicks(dialog.old, "not this one")
    QTest.keyClick(dialog.old, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "does not open" in dialog.trouble.text())
    dialog.old.clear()
    QTest.keyClicks(dialog.old, WORDS)
    QTest.keyClick(dialog.old, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.contents.topLevelItemCount() == 1)
    item = dialog.contents.topLevelItem(0)
    assert item is not None and item.text(2) == "Zebulon Quark"
    dialog.contents.setCurrentItem(item)
    assert not dialog.share.isEnabled()
    assert newsroom(program).source(source).name == ""


def test_passphrases_that_differ_or_are_short_are_refused(program: Program, qtbot: QtBot) -> None:
    dialog = opened_dialog(program, qtbot)
    qtbot.waitUntil(lambda: dialog.new.isVisible())
    QTest.keyClicks(dialog.new, WORDS)
    QTest.keyClicks(dialog.again, "something else")
    QTest.keyClick(dialog.again, Qt.Key.Key_Return)
    assert "not the same" in dialog.trouble.text()
    for line in (dialog.new, dialog.again):
        line.clear()
        QTest.keyClicks(line, "short")
    QTest.keyClick(dialog.again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "at least" in dialog.trouble.text())
    assert not newsroom(program).vault.is_set()


def test_the_passphrase_is_changed_and_the_vault_shared_from(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(program, qtbot).reject()
    source = newsroom(program).add_source(name="Open Person", phone="+49 1234567")
    dialog = opened_dialog(program, qtbot)
    qtbot.waitUntil(lambda: dialog.contents.topLevelItemCount() == 1)
    QTest.mouseClick(dialog.change, Qt.MouseButton.LeftButton)
    for line, words in ((dialog.old, WORDS), (dialog.new, "other ladders sing"), (dialog.again, "other ladders sing")):
        QTest.keyClicks(line, words)
    QTest.keyClick(dialog.again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.contents.topLevelItemCount() == 1)
    newsroom(program).vault.lock()
    qtbot.waitUntil(lambda: not dialog.contents.isVisible())  # it was blanked when the vault was locked
    QTest.keyClicks(dialog.old, "other ladders sing")
    QTest.keyClick(dialog.old, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.contents.topLevelItemCount() == 1)
    monkeypatch.setattr(questions, "sure", lambda *_: True)
    item = dialog.contents.topLevelItem(0)
    assert item is not None
    dialog.contents.setCurrentItem(item)
    QTest.mouseClick(dialog.share, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: newsroom(program).source(source).phone == "+49 1234567")


def test_the_vault_locks_itself(program: Program, qtbot: QtBot) -> None:
    times = [1000.0]
    keeper = VaultKeeper(program.desk, lambda: times[0])
    dialog = make(program, qtbot)
    qtbot.waitUntil(lambda: keeper._timer.isActive())
    times[0] += 50
    keeper.look()
    assert keeper.is_open
    for _ in range(program.settings.get(VAULT_IDLE) * 60 // 50 - 2):
        times[0] += 50
        keeper.look()
    assert keeper.is_open
    QTest.mouseClick(program.window.statusBar(), Qt.MouseButton.LeftButton)  # somebody is there
    for _ in range(5):
        times[0] += 50
        keeper.look()
    assert keeper.is_open
    for _ in range(program.settings.get(VAULT_IDLE) * 60 // 50 + 1):
        times[0] += 50
        keeper.look()
    assert not newsroom(program).vault.is_open
    qtbot.waitUntil(lambda: not dialog.contents.isVisible())


def test_the_vault_is_locked_after_the_computer_slept(program: Program, qtbot: QtBot) -> None:
    times = [1000.0]
    keeper = VaultKeeper(program.desk, lambda: times[0])
    make(program, qtbot)
    qtbot.waitUntil(lambda: keeper._timer.isActive())
    times[0] += 120
    keeper.look()
    assert not newsroom(program).vault.is_open


def test_a_source_is_made_confidential_after_unlocking(program: Program, qtbot: QtBot) -> None:
    make(program, qtbot).reject()
    room = newsroom(program)
    story = room.find_story("ferry")
    source = room.add_source(name="Mira Nameless", shared=True)
    quote = room.add_quote(words="It sank.", source=source, story=story)
    room.set_fields(story, body="Mira Nameless said it sank.")
    keeper_of(program.desk).lock()
    program.window.actions_["vault.confidential"].trigger()
    unlock = dialog_of(program, VaultDialog)
    assert isinstance(unlock, VaultDialog)
    qtbot.waitUntil(lambda: unlock.old.isVisible())
    QTest.keyClicks(unlock.old, WORDS)
    QTest.keyClick(unlock.old, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in program.window.findChildren(ConfideDialog)))
    dialog = dialog_of(program, ConfideDialog)
    assert isinstance(dialog, ConfideDialog)
    qtbot.waitUntil(lambda: dialog.source.count() == 1)
    QTest.keyClicks(dialog.alias, "Pilot")
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "It is in your vault now" in dialog.what.toPlainText())
    assert "ferry" in dialog.what.toPlainText() or "Ferry" in dialog.what.toPlainText()
    made = room.source(room.quote(quote).source)
    assert (made.name, made.alias, made.confidential) == ("", "Pilot", True)
    keeper_of(program.desk).lock()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert dialog.what.toPlainText() == ""


def test_the_vault_is_given_up(program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = make(program, qtbot)
    room = newsroom(program)
    source = room.add_source(name="Zebulon Quark", alias="Harbour", confidential=True)
    transcript = room.add_transcript(title="Talk", text="Words")
    monkeypatch.setattr(questions, "sure", lambda *_: True)
    give_up = dialog.findChild(QPushButton, "giveUp")
    assert give_up is not None
    QTest.mouseClick(give_up, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.new.isVisible())
    assert room.source(source).alias == "Harbour"
    assert transcript not in {one.id for one in room.records("transcript")}
    assert not room.vault.is_set()


def test_the_report_of_a_mistake_tells_nothing_of_the_vault(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[str] = []
    monkeypatch.setattr(questions, "tell_fault", lambda _parent, trace: told.append(trace))

    def mistake() -> None:
        try:
            raise KeyError("Zwetschgenkönig")
        except KeyError as error:
            raise ValueError("Zwetschgenkönig is not a number") from error

    def happens() -> None:
        try:
            mistake()
        except ValueError as error:
            program.unexpected(ValueError, error, None)

    happens()
    qtbot.waitUntil(lambda: len(told) == 1)
    assert "Zwetschgenkönig is not a number\n" in told[0]
    newsroom(program).vault.make(WORDS)
    newsroom(program).vault.lock()
    caplog.clear()
    happens()
    qtbot.waitUntil(lambda: len(told) == 2)
    for said in (told[1], caplog.text):
        assert "in mistake" in said and "KeyError" in said and "ValueError" in said
        assert "ValueError: " not in said and "KeyError: " not in said
