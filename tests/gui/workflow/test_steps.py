from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from deskeditor.gui import notices
from deskeditor.gui.app import Program
from deskeditor.gui.session import Session
from deskeditor.gui.window import Window
from deskeditor.gui.workflow.checks import ChecksDialog
from deskeditor.gui.workflow.deed import DeedDialog
from deskeditor.news.records import Story
from tests.gui.conftest import Start
from tests.gui.workflow.conftest import House

D = TypeVar("D", bound=QDialog)


def opened(program: Program, qtbot: QtBot, story: str) -> Session:
    program.window.open_story(story)
    qtbot.waitUntil(lambda: program.window.front == story)
    session = program.desk.session(story)
    assert session is not None
    return session


def dialog(window: Window, kind: type[D], qtbot: QtBot) -> D:
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(kind)))
    return next(one for one in window.findChildren(kind) if one.isVisible())


def offered(program: Program) -> list[str]:
    return [step.action.key for step in program.window.steps.steps_of(program.window.front)]


def become(program: Program, qtbot: QtBot, person: str) -> None:
    program.desk.set_fact("me", person)
    newsroom = program.desk.newsroom
    assert newsroom is not None
    qtbot.waitUntil(lambda: newsroom.me == person)


def test_a_story_goes_from_draft_to_ready_between_two_people(start: Start, house: House, qtbot: QtBot) -> None:
    program = start(house.folder)
    session, steps = opened(program, qtbot, house.story), program.window.steps
    assert steps.button.text() == "File to desk"
    assert steps.standing.text() == "Draft · Ada Quill"
    QTest.mouseClick(steps.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.value().state == "filed")
    assert offered(program) == ["take_back"]
    assert steps.button.text() == "Filed"  # what leads back is not one click away

    become(program, qtbot, house.editor)
    qtbot.waitUntil(lambda: steps.button.text() == "Start desk edit")
    steps.do(house.story, "send_back")
    deed = dialog(program.window, DeedDialog, qtbot)
    assert not deed.button.isEnabled()
    QTest.keyClicks(deed.note, "Who paid for it?")
    QTest.mouseClick(deed.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.value().state == "back_to_reporter")
    assert [note.text for note in session.value().notes] == ["Who paid for it?"]
    assert session.value().assignee == house.reporter

    become(program, qtbot, house.reporter)
    qtbot.waitUntil(lambda: steps.button.text() == "File to desk")
    steps.do(house.story, "file")
    qtbot.waitUntil(lambda: session.value().state == "filed")
    become(program, qtbot, house.editor)
    steps.do(house.story, "ready")
    qtbot.waitUntil(lambda: session.value().state == "ready")


def test_a_step_is_taken_back_where_nobody_went_on(
    start: Start, house: House, qtbot: QtBot, told: list[notices.Notice]
) -> None:
    program = start(house.folder)
    session = opened(program, qtbot, house.story)
    program.window.steps.do(house.story, "file")
    qtbot.waitUntil(lambda: session.value().state == "filed")
    offer = program.window.notice_bar.findChild(QToolButton, "noticeOffer")
    qtbot.waitUntil(lambda: offer.isVisible() and offer.text() == "Take Back")
    QTest.mouseClick(offer, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.value().state == "draft")
    program.window.steps.take_back(house.story)
    qtbot.waitUntil(lambda: told[-1].level == "warning")
    assert "nothing of yours to take back" in told[-1].sentence


def test_what_is_in_the_way_is_said_and_nothing_is_done(
    start: Start, house: House, qtbot: QtBot, told: list[notices.Notice]
) -> None:
    program = start(house.folder)
    session = opened(program, qtbot, house.story)
    session.decide("check:legal", {"status": "required", "by": "", "at": ""})
    session.decide("state", "filed")
    become(program, qtbot, house.editor)
    menu = QMenu(program.window)
    program.window.steps.fill(menu, house.story)
    texts = [action.text() for action in menu.actions()]
    assert "Mark ready — not yet" in texts and "Start desk edit" in texts
    program.window.steps.do(house.story, "ready")
    qtbot.waitUntil(lambda: any(one.level == "warning" for one in told))
    assert "legal check" in told[-1].sentence
    assert session.value().state == "filed"


def test_the_steps_come_up_by_keyboard(start: Start, house: House, qtbot: QtBot) -> None:
    program = start(house.folder)
    session = opened(program, qtbot, house.story)
    program.window.activateWindow()
    program.window.actions_["story.steps"].trigger()
    menu = program.window.steps.button.menu()
    qtbot.waitUntil(menu.isVisible)
    assert session.value().state == "draft"
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.value().state == "filed")


def test_hold_asks_why_and_says_it(start: Start, house: House, qtbot: QtBot, told: list[notices.Notice]) -> None:
    program = start(house.folder)
    session = opened(program, qtbot, house.story)
    program.window.hold(True)
    assert "Only an editor or a publisher may do that" in told[-1].sentence
    become(program, qtbot, house.editor)
    program.window.hold(True)
    deed = dialog(program.window, DeedDialog, qtbot)
    QTest.keyClicks(deed.note, "Waits for the court")
    deed.button.click()
    qtbot.waitUntil(lambda: bool(session.value().hold))
    qtbot.waitUntil(lambda: program.window.steps.standing.text() == "On hold · Ada Quill")
    assert "Waits for the court" in program.window.steps.standing.toolTip()
    program.window.hold(False)
    qtbot.waitUntil(lambda: not session.value().hold)
    assert session.value().state == "draft"


def test_checks_are_asked_for_and_done(start: Start, house: House, qtbot: QtBot) -> None:
    program = start(house.folder)
    session = opened(program, qtbot, house.story)
    program.window.actions_["story.checks"].trigger()
    checks = dialog(program.window, ChecksDialog, qtbot)
    checks.buttons["facts", "required"].click()
    qtbot.waitUntil(lambda: ("facts", "done") in checks.buttons)
    assert session.value().checks["facts"].status == "required"
    assert not checks.buttons["facts", "done"].isEnabled()
    assert "editor" in checks.buttons["facts", "done"].toolTip()
    become(program, qtbot, house.editor)
    qtbot.waitUntil(lambda: checks.buttons["facts", "done"].isEnabled())
    checks.buttons["facts", "done"].click()
    qtbot.waitUntil(lambda: session.value().checks["facts"].status == "done")
    assert session.value().checks["facts"].by == house.editor


@pytest.mark.parametrize("on", [True, False])
def test_marking_ready_offers_to_accept_what_the_desk_proposed(
    start: Start, house: House, qtbot: QtBot, on: bool
) -> None:
    from deskeditor.newsroom import Newsroom
    from deskeditor.text.suggesting import Proposer, suggest

    with Newsroom.open(house.folder) as newsroom, newsroom.edit(Story, house.story) as document:
        document.decide("state", "desk_edit", actor=house.editor)
        suggest(document, "body", 0, 3, "A", Proposer(house.editor, lambda: "2026-11-23T10:00:00Z"))
    program = start(house.folder)
    session = opened(program, qtbot, house.story)
    become(program, qtbot, house.editor)
    program.window.steps.do(house.story, "ready")
    deed = dialog(program.window, DeedDialog, qtbot)
    assert deed.accept_all.isVisible() and deed.accept_all.isChecked()
    deed.accept_all.setChecked(on)
    deed.button.click()
    qtbot.waitUntil(lambda: session.value().state == "ready")
    assert len(session.value().suggestions) == (0 if on else 1)
    assert session.value().body == ("A bridge is open." if on else "The bridge is open.")


def test_details_let_nobody_wave_a_check_through(
    start: Start, house: House, qtbot: QtBot, told: list[notices.Notice]
) -> None:
    program = start(house.folder)
    session = opened(program, qtbot, house.story)
    details = program.window.revealed_inspector().details
    details.show_session(session)
    box = details._check_boxes["legal"]
    for index, status in ((1, "required"), (2, "required")):
        box.setCurrentIndex(index)
        box.activated.emit(index)
        assert session.value().checks["legal"].status == status
    assert "may do that" in told[-1].sentence
    assert box.currentIndex() == 1


def test_a_spiked_story_comes_back_to_where_it_was_and_only_for_who_may(
    start: Start, house: House, qtbot: QtBot, told: list[notices.Notice]
) -> None:
    from deskeditor.gui.upkeep.spike import SpikeDialog

    program = start(house.folder)
    session = opened(program, qtbot, house.story)
    session.decide("state", "filed")
    become(program, qtbot, house.editor)
    program.window.spike(True)
    deed = dialog(program.window, DeedDialog, qtbot)
    QTest.keyClicks(deed.note, "Overtaken")
    deed.button.click()
    qtbot.waitUntil(lambda: not program.window.front)
    become(program, qtbot, house.reporter)
    spike = SpikeDialog(program.desk, program.window)
    qtbot.waitUntil(lambda: spike.list.topLevelItemCount() == 1)
    spike.list.selectAll()
    spike.restore_chosen()
    assert "Only an editor" in told[-1].sentence
    become(program, qtbot, house.editor)
    spike.restore_chosen()
    qtbot.waitUntil(lambda: spike.list.topLevelItemCount() == 0)
    newsroom = program.desk.newsroom
    assert newsroom is not None
    assert newsroom.story(house.story).state == "filed"
