"""Backing up and restoring in the window, by keys and clicks; and the backup that nobody has to think of."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from deskeditor.gui import notices, places, questions
from deskeditor.gui.app import Program
from deskeditor.gui.upkeep.backups import BackupDialog, RestoreDialog
from deskeditor.gui.upkeep.pace import paced
from deskeditor.newsroom import Newsroom
from deskeditor.upkeep import backups
from deskeditor.upkeep.backups import Progress

Start = Callable[..., Program]
D = TypeVar("D", bound=QDialog)
PATIENCE_MS = 20_000


@pytest.fixture
def program(start: Start, desk_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Program:
    monkeypatch.setattr(places, "own_folder", lambda: tmp_path / "data")
    return start(desk_folder)


def open_newsroom(program: Program) -> Newsroom:
    assert program.desk.newsroom is not None
    return program.desk.newsroom


def ask(program: Program, bot: QtBot, action: str, kind: type[D]) -> D:
    program.window.actions_[action].trigger()
    bot.waitUntil(lambda: program.window.findChild(kind) is not None)
    found = program.window.findChild(kind)
    assert found is not None
    return found


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def made(program: Program) -> list[backups.Backup]:
    return backups.all_of(open_newsroom(program))


# by hand


def test_a_backup_is_made_by_enter_alone(program: Program, qtbot: QtBot, desk_folder: Path) -> None:
    dialog = ask(program, qtbot, "backup.now", BackupDialog)
    qtbot.waitUntil(lambda: dialog.isActiveWindow() and dialog.own.hasFocus())
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "3 stories" in dialog.said.text(), timeout=PATIENCE_MS)
    (backup,) = made(program)
    assert (backup.made, backup.path.parent) == ("person", desk_folder / "backups")
    assert str(backup.path) in dialog.said.text()
    assert dialog.show_folder.isVisible()
    press(Qt.Key.Key_Escape)


def test_a_backup_goes_where_one_chose(
    program: Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(questions, "folder", lambda *_: tmp_path / "stick")
    dialog = ask(program, qtbot, "backup.now", BackupDialog)
    assert not dialog.folder.isEnabled()
    dialog.elsewhere.click()
    assert not dialog.start.isEnabled()
    dialog._choose.click()
    dialog.start.click()
    qtbot.waitUntil(lambda: "proved" in dialog.said.text(), timeout=PATIENCE_MS)
    assert len(backups.backups_of(tmp_path / "stick")) == 1
    dialog.reject()


def test_what_goes_wrong_is_said_in_the_dialog(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ask(program, qtbot, "backup.now", BackupDialog)
    dialog.elsewhere.click()
    dialog.folder.setText(str(tmp_path / "nowhere" / "at all"))
    dialog.start.click()
    qtbot.waitUntil(lambda: "not there" in dialog.said.text(), timeout=PATIENCE_MS)
    assert dialog.start.isEnabled()
    dialog.reject()


def test_a_backup_can_be_cancelled(
    program: Program, qtbot: QtBot, desk_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = backups.steps

    def with_cancel(*asked: object) -> Iterator[object]:
        for step in steps(*asked):  # type: ignore[arg-type]  # passed on as they came
            dialog._job.cancel()  # type: ignore[union-attr]  # it is under way
            yield step

    monkeypatch.setattr(backups, "steps", with_cancel)
    dialog = ask(program, qtbot, "backup.now", BackupDialog)
    dialog.start.click()
    qtbot.waitUntil(lambda: "Cancelled" in dialog.said.text(), timeout=PATIENCE_MS)
    assert not list(desk_folder.glob("backups/*"))
    dialog.reject()


def test_a_backup_is_restored_beside_and_opened(program: Program, qtbot: QtBot, desk_folder: Path) -> None:
    newsroom = open_newsroom(program)
    backups.back_up(newsroom)
    newsroom.set_fields(newsroom.find_story("ferry"), headline="Ferry sails")

    dialog = ask(program, qtbot, "backup.restore", RestoreDialog)
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 1, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: dialog.isActiveWindow() and dialog.list.hasFocus())
    to = Path(dialog.folder.text())
    assert to.parent == desk_folder.parent
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.open_it.isVisible(), timeout=PATIENCE_MS)
    assert "Restored" in dialog.said.text()
    assert open_newsroom(program).folder == desk_folder
    dialog.open_it.click()
    qtbot.waitUntil(lambda: open_newsroom(program).folder == to, timeout=PATIENCE_MS)
    restored = open_newsroom(program)
    assert restored.story(restored.find_story("ferry")).headline == "Ferry stops"
    with Newsroom.open(desk_folder) as before:
        assert before.story(before.find_story("ferry")).headline == "Ferry sails"


def test_without_a_backup_the_dialog_says_what_to_do(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ask(program, qtbot, "backup.restore", RestoreDialog)
    qtbot.waitUntil(lambda: "no backup" in dialog.said.text(), timeout=PATIENCE_MS)
    assert not dialog.start.isEnabled()
    dialog.reject()


def test_backups_in_another_folder_are_found(
    program: Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = backups.back_up(open_newsroom(program), tmp_path / "stick")
    dialog = ask(program, qtbot, "backup.restore", RestoreDialog)
    qtbot.waitUntil(lambda: "no backup" in dialog.said.text(), timeout=PATIENCE_MS)
    monkeypatch.setattr(questions, "folder", lambda *_: tmp_path / "stick")
    dialog._look_elsewhere()
    qtbot.waitUntil(lambda: dialog.chosen == backup, timeout=PATIENCE_MS)
    assert Path(dialog.folder.text()).parent == tmp_path / "data"
    dialog.reject()


def test_opening_a_backup_opens_a_copy_and_says_so(
    program: Program, qtbot: QtBot, desk_folder: Path, told: list[notices.Notice]
) -> None:
    backup = backups.back_up(open_newsroom(program))
    program.open_folder(backup.path)
    qtbot.waitUntil(lambda: open_newsroom(program).folder != desk_folder, timeout=PATIENCE_MS)
    opened = open_newsroom(program).folder
    assert opened.parent == desk_folder.parent
    assert opened.name.startswith("The Lantern restored ")
    assert str(opened) in told[-1].sentence
    assert "backup" in told[-1].sentence


# every day


def test_the_daily_backup_is_made_when_it_is_due(program: Program, qtbot: QtBot) -> None:
    program.backups.look()
    qtbot.waitUntil(lambda: not program.backups.working, timeout=PATIENCE_MS)
    assert [backup.made for backup in made(program)] == ["day"]
    program.backups.look()
    qtbot.waitUntil(lambda: not program.backups.working, timeout=PATIENCE_MS)
    assert len(made(program)) == 1
    newsroom = open_newsroom(program)
    now = newsroom.clock()
    newsroom.clock = lambda: now + timedelta(days=1)
    program.backups.look()
    qtbot.waitUntil(lambda: not program.backups.working, timeout=PATIENCE_MS)
    assert len(made(program)) == 2


def test_a_daily_backup_that_fails_is_told_once(
    program: Program, qtbot: QtBot, tmp_path: Path, told: list[notices.Notice]
) -> None:
    program.desk.set_fact("backup_folder", str(tmp_path / "stick" / "desk"))
    newsroom = open_newsroom(program)
    qtbot.waitUntil(lambda: newsroom.settings.get("backup_folder") != "", timeout=PATIENCE_MS)
    for _ in range(2):
        program.backups.look()
        qtbot.waitUntil(lambda: not program.backups.working, timeout=PATIENCE_MS)
    sentences = [notice.sentence for notice in told if "backup" in notice.sentence]
    assert len(sentences) == 1
    assert "not there" in sentences[0]
    assert len(made(program)) == 1


def test_steps_are_told_no_more_often_than_one_can_see() -> None:
    clock = iter(range(100))
    steps = [Progress(n, 30) for n in range(30)]
    told = list(paced(iter(steps), lambda: next(clock) * 0.02))
    assert told[0] == steps[0]
    assert 3 <= len(told) <= 10
