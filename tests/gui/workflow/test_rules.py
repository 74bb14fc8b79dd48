import tomllib

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from deskeditor.gui import notices, questions, states
from deskeditor.gui.app import Program
from deskeditor.gui.preferences import PreferencesDialog
from deskeditor.gui.translations import speak
from deskeditor.gui.workflow.newaction import NewActionDialog
from deskeditor.gui.workflow.rules import RulesPage
from deskeditor.gui.workflow.text import WorkflowTextDialog
from deskeditor.news.workflow import PROFILES, Workflow
from deskeditor.news.workflow_file import parse, shipped_text
from tests.gui.conftest import Start
from tests.gui.workflow.conftest import House
from tests.gui.workflow.test_steps import dialog, opened


def page_of(program: Program, qtbot: QtBot) -> RulesPage:
    program.window.preferences()
    preferences = dialog(program.window, PreferencesDialog, qtbot)
    return preferences.findChildren(RulesPage)[0]


def flow(program: Program) -> Workflow:
    return program.desk.facts.workflow


def rename(table: QTableWidget, row: int, name: str) -> None:
    """As a person does who types it into the cell."""
    table.model().setData(table.model().index(row, 0), name)


def test_rules_hold_as_soon_as_they_are_set_and_are_in_the_file(start: Start, house: House, qtbot: QtBot) -> None:
    program = start(house.folder)
    page = page_of(program, qtbot)
    assert page.switches["second"].isChecked() and not page.switches["solo"].isChecked()
    page.switches["solo"].click()
    qtbot.waitUntil(lambda: flow(program).solo)
    page.switches["solo"].click()
    qtbot.waitUntil(lambda: not flow(program).solo)
    page.checks["legal"].click()
    qtbot.waitUntil(lambda: flow(program).checks == ("legal",))
    page.section.setCurrentIndex(page.section.findData("News"))
    page.section.activated.emit(page.section.currentIndex())
    page.checks["legal"].click()
    qtbot.waitUntil(lambda: flow(program).checks_of("News") == () and bool(flow(program).desks))
    page.roles["publishers"].tick("checker")
    qtbot.waitUntil(lambda: "checker" in flow(program).publishers)
    page.coverage.setValue(80)
    qtbot.waitUntil(lambda: flow(program).ready.coverage == 80)
    text = (house.folder / "workflow.toml").read_text("utf-8")
    assert "# true: everybody may do everything" in text
    assert page.profile.currentText().endswith("changed here")


def test_states_and_actions_get_names_of_the_house(start: Start, house: House, qtbot: QtBot) -> None:
    program = start(house.folder)
    opened(program, qtbot, house.story)
    page = page_of(program, qtbot)
    rename(page.states, 2, "In arbeid")
    qtbot.waitUntil(lambda: program.window.steps.standing.text() == "In arbeid · Ada Quill")
    row = next(n for n, action in enumerate(flow(program).actions) if action.key == "file")
    rename(page.actions_, row, "Til redaksjonen")
    qtbot.waitUntil(lambda: program.window.steps.button.text() == "Til redaksjonen")
    page.action_roles["file"].tick("editor")
    qtbot.waitUntil(lambda: program.window.steps.button.text() == "In arbeid")
    rename(page.states, 2, "  ")
    qtbot.waitUntil(lambda: page.states.model().index(2, 0).data() == "In arbeid")


def test_a_state_and_an_action_of_its_own_come_and_go(
    start: Start, house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start(house.folder)
    page = page_of(program, qtbot)
    page.states.setCurrentCell(4, 0)
    page.findChildren(QPushButton, "stateAdd")[0].click()
    qtbot.waitUntil(lambda: flow(program).states[5].name == "New state")
    assert flow(program).states[5].meaning == "in review"
    page.findChildren(QPushButton, "actionAdd")[0].click()
    qtbot.waitUntil(lambda: bool(page.findChildren(NewActionDialog)))
    asked = page.findChildren(NewActionDialog)[0]
    QTest.keyClicks(asked.name, "Send to the lawyer")
    assert not asked.button.isEnabled()
    asked.sources.item(4).setCheckState(Qt.CheckState.Checked)
    asked.to.setCurrentIndex(asked.to.findData("new_state"))
    asked.button.click()
    qtbot.waitUntil(lambda: flow(program).action("send_to_the_lawyer") is not None)
    monkeypatch.setattr(questions, "sure", lambda *_: True)
    page.states.setCurrentCell(5, 0)
    page.findChildren(QPushButton, "stateRemove")[0].click()
    qtbot.waitUntil(lambda: flow(program).action("send_to_the_lawyer") is None)
    page.profile.setCurrentIndex(0)
    page.profile.activated.emit(0)
    qtbot.waitUntil(lambda: [state.key for state in flow(program).states][:2] == ["draft", "ready"])
    assert not (house.folder / "workflow.toml").exists()


def test_what_cannot_hold_is_told_and_nothing_is_changed(
    start: Start, house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start(house.folder)
    page = page_of(program, qtbot)
    monkeypatch.setattr(questions, "sure", lambda *_: True)
    before = flow(program)
    ready = next(n for n, state in enumerate(before.states) if state.key == "ready")
    page.states.setCurrentCell(ready, 0)
    page.findChildren(QPushButton, "stateRemove")[0].click()
    qtbot.waitUntil(lambda: "ready" in page.trouble.text())
    assert flow(program) == before


def test_the_text_is_used_when_it_is_right(start: Start, house: House, qtbot: QtBot) -> None:
    program = start(house.folder)
    page = page_of(program, qtbot)
    page.findChildren(QPushButton, "textButton")[0].click()
    qtbot.waitUntil(lambda: bool(page.findChildren(WorkflowTextDialog)))
    asked = page.findChildren(WorkflowTextDialog)[0]
    qtbot.waitUntil(asked.button.isEnabled)
    text = asked.text.toPlainText()
    asked.text.setPlainText(text.replace('roles = ["editor"]', 'roles = ["edtor"]', 1))
    asked.button.click()
    qtbot.waitUntil(asked.said.isVisible)
    assert "edtor" in asked.said.text() and "Line" in asked.said.text()
    assert "edtor" in asked.text.textCursor().block().text()
    asked.text.setPlainText(text.replace('name = "A newsroom"', 'name = "The Lantern’s way"'))
    asked.button.click()
    qtbot.waitUntil(lambda: flow(program).name == "The Lantern’s way")


def test_a_damaged_file_is_told_and_what_held_holds(
    start: Start, house: House, qtbot: QtBot, told: list[notices.Notice]
) -> None:
    (house.folder / "workflow.toml").write_text("solo = maybe\n", "utf-8")
    program = start(house.folder)
    assert ["Line 1" in one.sentence for one in told if "workflow.toml" in one.sentence] == [True]
    page = page_of(program, qtbot)
    assert "not right" in page.trouble.text() and "Line 1" in page.trouble.text()
    assert flow(program).action("file") is not None
    page.switches["solo"].click()
    qtbot.waitUntil(lambda: "mend it as text" in page.trouble.text())
    assert (house.folder / "workflow.toml").read_text("utf-8") == "solo = maybe\n"


def test_names_that_the_program_brings_are_said_in_the_language_of_the_windows(
    start: Start, house: House, qapp: QApplication, qtbot: QtBot, speaking: None
) -> None:
    speak(qapp, "de")
    program = start(house.folder)
    opened(program, qtbot, house.story)
    steps = program.window.steps
    assert (steps.button.text(), steps.standing.text()) == ("An die Redaktion abgeben", "Entwurf · Ada Quill")
    page = page_of(program, qtbot)
    page.action_roles["file"].tick("reporter")
    qtbot.waitUntil(lambda: (action := flow(program).action("file")) is not None and "reporter" in action.roles)
    rename(page.states, 2, "In Arbeit")
    qtbot.waitUntil(lambda: steps.standing.text() == "In Arbeit · Ada Quill")
    file = tomllib.loads((house.folder / "workflow.toml").read_text("utf-8"))
    assert [one["name"] for one in file["actions"] if one["key"] == "file"] == ["File to desk"]
    assert [one["name"] for one in file["states"]][1:4] == ["Assigned", "In Arbeit", "Filed"]


@pytest.mark.parametrize("profile", PROFILES)
def test_every_name_that_the_program_brings_is_seen_by_translators(profile: str) -> None:
    brought = parse(shipped_text(profile))
    names = {brought.name, *(one.name for one in brought.states), *(one.name for one in brought.actions)}
    assert names <= {*states.NAMES}
