"""Checking, repairing and writing out in the real window, by keys and clicks, on newsrooms that are really damaged."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deskeditor.gui import questions
from deskeditor.gui.upkeep.checking import CheckDialog
from deskeditor.gui.upkeep.damage import DamageDialog
from deskeditor.gui.upkeep.plain import PlainFilesDialog
from deskeditor.newsroom import Newsroom
from deskeditor.store.database import damaged as damaged_file
from deskeditor.upkeep import backups
from tests.gui.reporter import Reporter, at_work

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def reporter(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Reporter]:
    with at_work(qtbot, qapp, tmp_path) as reporter:
        yield reporter


@pytest.fixture
def desk_folder(tmp_path: Path) -> Path:
    folder = tmp_path / "The Lantern"
    with Newsroom.create(folder, name="The Lantern") as newsroom:
        newsroom.me = newsroom.add_person(name="Ada Quill")
        newsroom.new_story(slugline="bridge", headline="Bridge opens", body="The bridge is open.")
    return folder


def headlines(folder: Path) -> list[str]:
    with Newsroom.open(folder) as newsroom:
        return [story.headline for story in newsroom.records("story")]


def opened(reporter: Reporter, folder: Path) -> Callable[[], bool]:
    desk = reporter.program.desk
    return lambda: desk.newsroom is not None and desk.newsroom.folder == folder


def checked(reporter: Reporter, folder: Path) -> CheckDialog:
    reporter.start(folder)
    reporter.until(opened(reporter, folder))
    reporter.command("Check Newsroom")
    dialog = reporter.dialog(CheckDialog)
    reporter.until(lambda: "looked at" in dialog._now.text())
    return dialog


def test_a_whole_newsroom_is_said_to_be_whole(reporter: Reporter, desk_folder: Path) -> None:
    dialog = checked(reporter, desk_folder)
    assert "whole" in dialog.summary.text()
    assert dialog.repair_button.isHidden()
    reporter.press(Qt.Key.Key_Escape)
    reporter.gone(dialog)


def test_what_is_damaged_is_listed_repaired_and_opened_again(reporter: Reporter, desk_folder: Path) -> None:
    db = sqlite3.connect(desk_folder / "newsroom.db")
    db.execute("UPDATE story SET headline = 'Wrong'")
    db.commit()
    db.close()
    dialog = checked(reporter, desk_folder)
    assert any("bridge" in dialog.findings.item(row).text() for row in range(dialog.findings.count()))
    reporter.press(Qt.Key.Key_Return)
    damage = reporter.dialog(DamageDialog)
    reporter.until(damage.open_button.isVisible)
    assert any("kept in" in damage.deeds.item(row).text() for row in range(damage.deeds.count()))
    reporter.press(Qt.Key.Key_Return)
    reporter.until(opened(reporter, desk_folder))
    assert reporter.newsroom.records("story")[0].headline == "Bridge opens"


def spoil(folder: Path) -> None:
    data = bytearray((folder / "newsroom.db").read_bytes())
    data[:200] = bytes(200)
    (folder / "newsroom.db").write_bytes(data)


def damaged(reporter: Reporter, folder: Path) -> DamageDialog:
    """Open a newsroom whose file is damaged: the ways out are offered."""
    spoil(folder)
    reporter.start().open_folder(folder)
    dialog = reporter.dialog(DamageDialog)
    assert reporter.told[0].level == "error"
    assert "verify --repair" in reporter.told[0].sentence
    return dialog


def test_damage_found_at_opening_can_be_repaired_at_once(reporter: Reporter, desk_folder: Path) -> None:
    dialog = damaged(reporter, desk_folder)
    reporter.click(dialog.repair_button)
    reporter.until(dialog.open_button.isVisible)
    reporter.click(dialog.open_button)
    reporter.until(opened(reporter, desk_folder))
    assert reporter.newsroom.records("story")[0].body == "The bridge is open."
    assert reporter.window.notice_bar.sentence == ""


def test_the_newest_backup_opens_beside_the_damaged_newsroom(reporter: Reporter, desk_folder: Path) -> None:
    with Newsroom.open(desk_folder) as newsroom:
        backups.back_up(newsroom)
        newsroom.new_story(slugline="later", headline="After the backup")
    dialog = damaged(reporter, desk_folder)
    reporter.until(dialog.backup_button.isEnabled)
    reporter.click(dialog.backup_button)
    desk = reporter.program.desk
    reporter.until(lambda: desk.newsroom is not None)
    assert reporter.newsroom.folder != desk_folder
    assert {story.headline for story in reporter.newsroom.records("story")} == {"Bridge opens", "After the backup"}


def test_what_can_be_read_opens_beside_the_damaged_newsroom(reporter: Reporter, desk_folder: Path) -> None:
    dialog = damaged(reporter, desk_folder)
    before = (desk_folder / "newsroom.db").read_bytes()
    reporter.until(lambda: not dialog.backup_button.isEnabled())
    reporter.click(dialog.read_button)
    desk = reporter.program.desk
    reporter.until(lambda: desk.newsroom is not None)
    assert reporter.newsroom.folder.parent == desk_folder.parent
    assert [story.headline for story in reporter.newsroom.records("story")] == ["Bridge opens"]
    assert (desk_folder / "newsroom.db").read_bytes() == before


def test_not_now_leaves_everything_as_it_is(reporter: Reporter, desk_folder: Path) -> None:
    dialog = damaged(reporter, desk_folder)
    before = (desk_folder / "newsroom.db").read_bytes()
    reporter.press(Qt.Key.Key_Escape)
    reporter.gone(dialog)
    assert (desk_folder / "newsroom.db").read_bytes() == before
    assert reporter.program.desk.newsroom is None


def test_a_repair_that_is_refused_says_why_and_offers_the_ways_again(
    reporter: Reporter, desk_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = damaged(reporter, desk_folder)
    monkeypatch.setattr(Newsroom, "is_open_here", lambda _: True)
    reporter.click(dialog.repair_button)
    reporter.until(dialog.said.isVisible)
    assert "open in this program" in dialog.said.text()
    assert dialog.repair_button.isVisible()


def test_damage_met_while_one_works_offers_the_ways_out_and_repair_closes_the_newsroom_first(
    reporter: Reporter, desk_folder: Path
) -> None:
    window = reporter.start(desk_folder)
    reporter.until(opened(reporter, desk_folder))
    story = reporter.newsroom.records("story")[0].id
    window.open_story(story)
    reporter.until(lambda: window.front == story)

    def read() -> None:
        raise damaged_file(desk_folder / "newsroom.db")

    reporter.program.tasks.ask(read, lambda _: None)
    reporter.program.tasks.ask(read, lambda _: None)
    dialog = reporter.dialog(DamageDialog)
    assert len([w for w in reporter.app.topLevelWidgets() if isinstance(w, DamageDialog) and w.isVisible()]) == 1
    reporter.click(dialog.repair_button)
    reporter.until(dialog.open_button.isVisible)
    assert reporter.program.desk.newsroom is None
    reporter.click(dialog.open_button)
    reporter.until(opened(reporter, desk_folder))
    assert reporter.newsroom.story(story).body == "The bridge is open."


def test_everything_is_written_out_by_the_menu(
    reporter: Reporter, desk_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(questions, "folder", lambda *_: tmp_path)
    reporter.start(desk_folder)
    reporter.until(opened(reporter, desk_folder))
    reporter.command("Write Out as Plain Files")
    dialog = reporter.dialog(PlainFilesDialog)
    reporter.click(dialog._choose)
    reporter.press(Qt.Key.Key_W, ALT)
    reporter.until(lambda: "Everything is in" in dialog.said.text())
    written = Path(dialog.folder.text())
    assert written.parent == tmp_path
    assert "The bridge is open." in next(written.rglob("article.md")).read_text("utf-8")
    reporter.press(Qt.Key.Key_Escape)
    reporter.gone(dialog)


def test_a_folder_with_something_in_it_is_refused_in_words(
    reporter: Reporter, desk_folder: Path, tmp_path: Path
) -> None:
    reporter.start(desk_folder)
    reporter.until(opened(reporter, desk_folder))
    reporter.command("Write Out as Plain Files")
    dialog = reporter.dialog(PlainFilesDialog)
    dialog.folder.setText(str(tmp_path))
    reporter.press(Qt.Key.Key_W, ALT)
    reporter.until(lambda: "something in" in dialog.said.text())
    assert dialog.start.isEnabled()
    reporter.press(Qt.Key.Key_Escape)
    reporter.gone(dialog)
