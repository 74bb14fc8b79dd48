"""Planning as an editor does it: the calendar and the budget by keys, assignments that somebody gets."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from deskeditor.gui import questions
from deskeditor.gui.app import Program
from deskeditor.gui.assignment import AssignmentDialog
from deskeditor.gui.planning.window import STORY, PlanningDialog
from deskeditor.newsroom import Newsroom

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Start = Callable[..., Program]
D = TypeVar("D", bound=QWidget)
KYIV = "Europe/Kyiv"


def today() -> date:
    return datetime.now().astimezone().date()


def at(day: date, hour: int) -> str:
    return datetime(day.year, day.month, day.day, hour, 30).astimezone().isoformat()


@pytest.fixture
def planned(desk_folder: Path) -> Path:
    """The bridge is due today, the ferry tomorrow, the derby has no day."""
    with Newsroom.open(desk_folder) as newsroom:
        newsroom.set_fields(newsroom.find_story("bridge"), deadline=at(today(), 23), target_length=600)
        newsroom.set_fields(newsroom.find_story("ferry"), deadline=at(today() + timedelta(days=1), 9))
        newsroom.add_person(name="Jon Park", zone=KYIV)
    return desk_folder


def shown(kind: type[D], bot: QtBot) -> D:
    bot.waitUntil(lambda: isinstance(QApplication.activeWindow(), kind))
    found = QApplication.activeWindow()
    assert isinstance(found, kind)
    return found


def planning(program: Program, bot: QtBot) -> PlanningDialog:
    program.window.activateWindow()
    bot.waitUntil(program.window.isActiveWindow)
    QTest.keyClick(program.window, Qt.Key.Key_A, CTRL | ALT)
    dialog = shown(PlanningDialog, bot)
    bot.waitUntil(lambda: dialog._plan is not None)
    dialog.activateWindow()  # a window of the test before may have gone just now, and have passed the keyboard on
    bot.waitUntil(dialog.isActiveWindow)
    return dialog


def listed(dialog: PlanningDialog) -> dict[str, list[str]]:
    """The stories by the heading under which they stand."""
    groups = [dialog.budget.topLevelItem(n) for n in range(dialog.budget.topLevelItemCount())]
    return {group.text(0): [group.child(n).text(STORY) for n in range(group.childCount())] for group in groups if group}


def room_of(program: Program) -> Newsroom:
    assert program.desk.newsroom is not None
    return program.desk.newsroom


def test_the_budget_of_a_day_and_the_calendar_by_keys(start: Start, qtbot: QtBot, planned: Path) -> None:
    program = start(planned)
    dialog = planning(program, qtbot)
    qtbot.waitUntil(dialog.calendar.hasFocus)
    assert listed(dialog) == {
        "News (1 story, 600 words)": ["bridge: Bridge opens"],
        "Without a deadline (1)": ["derby: Derby drawn"],
    }
    assert dialog.day_label.text().startswith("Today: ")
    QTest.keyClick(dialog.calendar, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: "ferry: Ferry stops" in str(listed(dialog)))
    assert dialog.day_label.text().startswith("Tomorrow: ")
    assert "ferry: Ferry stops" in dialog.calendar.said(dialog.day)
    QTest.keyClick(dialog.calendar, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: dialog.day.month != (today() + timedelta(days=1)).month)
    QTest.keyClick(dialog.calendar, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: dialog.day == today() and "bridge" in str(listed(dialog)))
    QTest.keyClick(dialog.calendar, Qt.Key.Key_Return)
    assert dialog.budget.hasFocus()
    QTest.keyClick(dialog.budget, Qt.Key.Key_Return)
    story = room_of(program).find_story("bridge")
    qtbot.waitUntil(lambda: program.window.front == story)


def test_a_week_and_a_section_alone(start: Start, qtbot: QtBot, planned: Path) -> None:
    dialog = planning(start(planned), qtbot)
    dialog.view.setCurrentIndex(1)
    dialog.view.activated.emit(1)
    qtbot.waitUntil(lambda: dialog.calendar.rowCount() == 1)
    assert dialog.calendar.days[0] == today() - timedelta(days=today().weekday())
    dialog.section.setCurrentText("Sport")
    dialog.section.activated.emit(dialog.section.currentIndex())
    assert listed(dialog) == {"Without a deadline (1)": ["derby: Derby drawn"]}
    picture = QPixmap(dialog.size())
    dialog.render(picture)
    assert not picture.isNull()


def test_a_deadline_is_moved_by_a_day_and_followed(start: Start, qtbot: QtBot, planned: Path) -> None:
    program = start(planned)
    dialog = planning(program, qtbot)
    dialog.budget.setFocus()
    story = room_of(program).find_story("bridge")
    QTest.keyClick(dialog.budget, Qt.Key.Key_Right, ALT)
    moved = at(today() + timedelta(days=1), 23)
    qtbot.waitUntil(lambda: room_of(program).story(story).deadline == moved)
    qtbot.waitUntil(lambda: dialog.day == today() + timedelta(days=1) and "bridge" in str(listed(dialog)))
    assert dialog.chosen_id == story


def test_what_has_no_day_gets_the_one_that_is_shown(start: Start, qtbot: QtBot, planned: Path) -> None:
    program = start(planned)
    dialog = planning(program, qtbot)
    group = dialog.budget.topLevelItem(1)
    assert group is not None
    group.setExpanded(True)
    dialog.budget.setFocus()
    dialog.budget.setCurrentItem(group.child(0))
    QTest.keyClick(dialog.budget, Qt.Key.Key_Right, ALT)
    qtbot.waitUntil(lambda: "Sport (1 story" in str(listed(dialog)))
    assert room_of(program).story(room_of(program).find_story("derby")).deadline[:10] == today().isoformat()


def test_an_assignment_is_given_with_all_that_belongs_to_it(start: Start, qtbot: QtBot, planned: Path) -> None:
    program = start(planned)
    dialog = planning(program, qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_N, CTRL)
    asked = shown(AssignmentDialog, qtbot)
    buttons = asked.findChild(QDialogButtonBox, "buttons")
    assert buttons is not None
    ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
    QTest.mouseClick(ok, Qt.MouseButton.LeftButton)
    assert "Say what it is" in asked.trouble.text()
    assert asked.isVisible()
    QTest.keyClicks(asked.slugline, "market")
    QTest.keyClicks(asked.line, "The market moves")
    QTest.keyClicks(asked.assignee, "Jon")
    QTest.keyClicks(asked.place, "Town hall")
    QTest.keyClicks(asked.note, "Ask the stalls")
    QTest.keyClicks(asked.photo, "The empty square")
    asked.target.setValue(450)
    QTest.mouseClick(ok, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "market: The market moves" in str(listed(dialog)))
    story = room_of(program).story(room_of(program).find_story("market"))
    people = {person.id: person.name for person in room_of(program).records("person")}
    assert (people[story.assignee], people[story.bylines[0].person]) == ("Jon Park", "Jon Park")
    assert (story.assignment_place, story.assignment_note, story.photo_order) == (
        *("Town hall", "Ask the stalls"),
        "The empty square",
    )
    assert (story.target_length, story.deadline[:10]) == (450, today().isoformat())


def test_the_deadline_is_told_on_the_clocks_of_who_gets_it(start: Start, qtbot: QtBot, planned: Path) -> None:
    program = start(planned)
    with_zone = next(person for person in program.desk.facts.people if person.zone == KYIV)
    dialog = planning(program, qtbot)
    dialog.budget.setFocus()
    QTest.keyClick(dialog.budget, Qt.Key.Key_F2)
    asked = shown(AssignmentDialog, qtbot)
    assert asked.there.text() == ""
    QTest.keyClicks(asked.assignee, "Jon")
    there = datetime.fromisoformat(at(today(), 23)).astimezone(ZoneInfo(KYIV))
    if there.replace(tzinfo=None) != datetime.fromisoformat(at(today(), 23)).replace(tzinfo=None):
        assert f"{there:%H:%M} for Jon Park ({KYIV})" in asked.there.text()
    story = dialog.chosen_id
    asked.accept()
    assert room_of(program).story(story).assignee != with_zone.id


def test_the_budget_leaves_as_text_and_as_a_pdf(
    start: Start, qtbot: QtBot, planned: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = planning(start(planned), qtbot)
    dialog.budget.setFocus()
    QTest.keyClick(dialog.budget, Qt.Key.Key_C, CTRL)
    text = QApplication.clipboard().text()
    assert text.startswith("The Lantern: ")
    assert "23:30  bridge: Bridge opens\n       nobody yet; 4 of 600 words; Draft" in text
    path = tmp_path / "budget.pdf"
    monkeypatch.setattr(questions, "new_file", lambda *_: path)
    QTest.mouseClick(dialog.buttons["pdf"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(path.exists)
    assert path.read_bytes().startswith(b"%PDF")
    QApplication.clipboard().clear()


def test_a_pdf_that_cannot_be_written_is_told(
    start: Start, qtbot: QtBot, planned: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, told: list[object]
) -> None:
    dialog = planning(start(planned), qtbot)
    monkeypatch.setattr(questions, "new_file", lambda *_: tmp_path / "nowhere" / "budget.pdf")
    QTest.mouseClick(dialog.buttons["pdf"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "could not be written" in str(told))
    assert list(tmp_path.glob("**/*.part")) == []


def test_what_a_colleague_plans_meanwhile_comes_by_itself(start: Start, qtbot: QtBot, planned: Path) -> None:
    dialog = planning(start(planned), qtbot)
    with Newsroom.open(planned) as elsewhere:
        elsewhere.new_story(slugline="flood", headline="High water", deadline=at(today(), 22))
    qtbot.waitUntil(lambda: "flood: High water" in str(listed(dialog)), timeout=10_000)
