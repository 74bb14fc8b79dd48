"""The bell as somebody at a desk meets it: what a colleague did rings once, and leads to the story."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from deskeditor.gui import notices
from deskeditor.gui.app import Program
from deskeditor.gui.bell.desktop import DesktopNotices
from deskeditor.gui.bell.watch import Bell
from deskeditor.gui.bell.window import NoticesDialog
from deskeditor.gui.notes.shown import notes_of
from deskeditor.gui.settings import NOTICES_ON_DESKTOP, Settings
from deskeditor.news.ids import new_id
from deskeditor.news.notices import Notice
from deskeditor.news.records import Note, Story
from deskeditor.news.times import now
from deskeditor.newsroom import Newsroom

CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
Start = Callable[..., Program]


@pytest.fixture
def two(desk_folder: Path) -> str:
    """Jon is of the newsroom, too, and has begun a story; his id."""
    with Newsroom.open(desk_folder) as newsroom:
        jon = newsroom.add_person(name="Jon Park")
        newsroom.new_story(slugline="tower", headline="Tower closed", created_by=jon)
        return jon


def looked(program: Program, bot: QtBot) -> None:
    """Until the bell has looked for the first time."""
    program.bell._soon.stop()
    program.bell._timer.stop()  # the tests look when they want
    program.bell.look()
    bot.waitUntil(lambda: not program.bell._first)


def at_another_desk(folder: Path, person: str, **fields: object) -> str:
    """Somebody else changes the tower in a program of their own; its id."""
    with Newsroom.open(folder) as elsewhere:
        mine = elsewhere.me
        elsewhere.me = person
        story = elsewhere.find_story("tower")
        elsewhere.set_fields(story, **fields)
        elsewhere.me = mine
    return story


def button(program: Program) -> QToolButton:
    found = program.window.findChild(QToolButton, "bellButton")
    assert found is not None
    return found


def listed(program: Program, bot: QtBot) -> NoticesDialog:
    program.window.activateWindow()
    bot.waitUntil(program.window.isActiveWindow)
    QTest.keyClick(program.window, Qt.Key.Key_I, CTRL_ALT)
    bot.waitUntil(lambda: isinstance(QApplication.activeWindow(), NoticesDialog))
    found = QApplication.activeWindow()
    assert isinstance(found, NoticesDialog)
    return found


def test_what_a_colleague_files_rings_and_leads_to_the_story(
    start: Start, qtbot: QtBot, desk_folder: Path, two: str, told: list[notices.Notice]
) -> None:
    program = start(desk_folder)
    looked(program, qtbot)
    assert button(program).text() == ""
    story = at_another_desk(desk_folder, two, state="filed")
    program.bell.look()
    qtbot.waitUntil(lambda: program.bell.unread == 1)
    assert [one.sentence for one in told] == ["Jon Park filed “Tower closed”."]
    assert (button(program).text(), button(program).accessibleName()) == ("1", "1 unread notice")

    dialog = listed(program, qtbot)
    assert dialog.list.item(0).text().startswith("Jon Park filed “Tower closed”.\nFiled · ")
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.window.front == story)
    qtbot.waitUntil(lambda: program.bell.unread == 0)
    assert button(program).text() == ""
    program.bell.look()
    qtbot.waitUntil(lambda: not program.bell._looking)
    assert len(told) == 1


def test_a_mention_leads_to_its_note(start: Start, qtbot: QtBot, desk_folder: Path, two: str) -> None:
    with Newsroom.open(desk_folder) as elsewhere:
        mine, elsewhere.me = elsewhere.me, two
        story = elsewhere.find_story("tower")
        asked = Note(new_id(), text="Who closed it?", by=two, at="2026-11-23T10:00:00+00:00")
        again = Note(new_id(), asked.id, text="Ada?", by=two, at=now().isoformat(), mentions=(mine,))
        with elsewhere.edit(Story, story) as document:
            document.add("notes", asked)
            document.add("notes", again)
        elsewhere.me = mine
    program = start(desk_folder)
    looked(program, qtbot)
    assert [one.about for one in program.bell.notices] == [again.id]
    dialog = listed(program, qtbot)
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.window.front == story and program.window.copy is not None)
    qtbot.waitUntil(lambda: (notes := notes_of(program.window.copy)) is not None and notes.active == asked.id)


def test_what_was_there_before_the_start_rings_nobody(
    start: Start, qtbot: QtBot, desk_folder: Path, two: str, told: list[notices.Notice]
) -> None:
    at_another_desk(desk_folder, two, state="filed")
    program = start(desk_folder)
    looked(program, qtbot)
    qtbot.waitUntil(lambda: program.bell.unread == 1)
    assert told == []


def test_notices_are_read_and_unread_by_keys(start: Start, qtbot: QtBot, desk_folder: Path, two: str) -> None:
    at_another_desk(desk_folder, two, state="filed")
    program = start(desk_folder)
    looked(program, qtbot)
    dialog = listed(program, qtbot)
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: program.bell.unread == 0)
    assert not dialog.list.item(0).font().bold()
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: program.bell.unread == 1)
    assert dialog.all_read.isEnabled()
    QTest.mouseClick(dialog.all_read, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: program.bell.unread == 0)
    dialog.which.setFocus()
    QTest.keyClicks(dialog.which, "unread")
    dialog.which.activated.emit(dialog.which.currentIndex())
    assert (dialog.list.count(), dialog.empty.text()) == (0, "Everything is read.")


def test_somebody_else_at_the_keys_has_other_notices(start: Start, qtbot: QtBot, desk_folder: Path, two: str) -> None:
    at_another_desk(desk_folder, two, state="filed")
    program = start(desk_folder)
    looked(program, qtbot)
    assert program.bell.unread == 1
    program.desk.set_fact("me", two)
    assert program.bell.unread == 0
    looked(program, qtbot)
    assert program.bell.notices == ()


@pytest.mark.parametrize(("wanted", "in_front", "shown"), [(True, False, 4), (False, False, 0), (True, True, 0)])
def test_the_desktop_is_told_only_while_no_window_is_in_front(
    qtbot: QtBot,
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
    start: Start,
    wanted: bool,
    in_front: bool,
    shown: int,
) -> None:
    said: list[str] = []
    bell = Bell(start().desk)
    desktop = DesktopNotices(bell, settings, way=lambda _title, sentence: said.append(sentence))
    settings.set(NOTICES_ON_DESKTOP, wanted)
    monkeypatch.setattr(QApplication, "activeWindow", staticmethod(lambda: bell if in_front else None))
    bell.rang.emit(tuple(Notice(str(n), "p", "s", "filed", "", f"Story {n}", "", "") for n in range(5)))
    assert len(said) == shown
    assert said[-1:] == (["2 more notices"] if shown else [])
    desktop.deleteLater()
    bell.deleteLater()
