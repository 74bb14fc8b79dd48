"""How stories begin: from a template, as a writethru; and who writes them."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from deskeditor.gui import notices, questions
from deskeditor.gui.firststart import Answers, FirstStartPage
from deskeditor.gui.workflow.deed import DeedDialog
from deskeditor.gui.workflow.templates import KeepTemplateDialog, TemplatesDialog
from deskeditor.gui.workflow.whoami import WhoAmIDialog
from deskeditor.gui.workflow.writethru import WritethruDialog
from deskeditor.newsroom import Newsroom
from tests.gui.conftest import Start
from tests.gui.workflow.conftest import House
from tests.gui.workflow.test_steps import dialog, opened


def test_a_story_is_begun_from_a_template_by_keyboard(start: Start, house: House, qtbot: QtBot) -> None:
    program = start(house.folder)
    program.window.actions_["story.template"].trigger()
    templates = dialog(program.window, TemplatesDialog, qtbot)
    qtbot.waitUntil(lambda: templates.list.count() >= 7)
    QTest.keyClicks(templates.list, "Brief")
    assert "paragraph or two" in templates.about.text()
    assert not templates.remove.isVisible()
    QTest.keyClick(templates.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(program.window.front))
    session = program.desk.session(program.window.front)
    assert session is not None
    story = session.value()
    assert (story.story_kind, story.target_length, story.desk) == ("brief", 100, "News")
    assert story.body.startswith("TK")
    program.window.steps.do(story.id, "file")
    deed = dialog(program.window, DeedDialog, qtbot)
    assert "A brief needs a slugline." in deed.explained.text()
    deed.button.click()
    qtbot.waitUntil(lambda: session.value().state == "filed")


def test_a_story_becomes_a_template_and_one_is_replaced_only_when_asked(
    start: Start, house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start(house.folder)
    opened(program, qtbot, house.story)
    asked: list[str] = []

    def no(_parent: object, question: str, *_: str) -> bool:
        asked.append(question)
        return False

    monkeypatch.setattr(questions, "sure", no)
    for name, was_asked in (("Tide table", 0), ("tide TABLE", 1)):
        program.window.actions_["story.keep_template"].trigger()
        keeping = dialog(program.window, KeepTemplateDialog, qtbot)
        QTest.keyClicks(keeping.name, name)
        keeping.keep.click()
        qtbot.waitUntil(lambda: len(list(house.folder.glob("templates/*.toml"))) == 1)
        qtbot.waitUntil(partial(_are, asked, was_asked))
        if was_asked:  # the first one closes by itself when its template is kept
            keeping.reject()
        qtbot.waitUntil(lambda: not any(d.isVisible() for d in program.window.findChildren(KeepTemplateDialog)))
    assert "tide-table.toml" in [path.name for path in house.folder.glob("templates/*")]


def _are(asked: list[str], count: int) -> bool:
    return len(asked) == count


def test_a_new_lead_is_one_step_of_undo_and_the_version_before_is_kept(
    start: Start, house: House, qtbot: QtBot
) -> None:
    program = start(house.folder)
    session = opened(program, qtbot, house.story)
    program.window.actions_["story.writethru"].trigger()
    asked = dialog(program.window, WritethruDialog, qtbot)
    assert asked.here.isChecked()
    QTest.keyClicks(asked.lead, "The bridge is shut again.")
    QTest.keyClicks(asked.news, "CHANGES everything")
    asked.button.click()
    qtbot.waitUntil(lambda: session.value().body == "The bridge is shut again.\n\nThe bridge is open.")
    assert session.value().ednote == "UPDATES: CHANGES everything"
    newsroom = program.desk.newsroom
    assert newsroom is not None
    kept = next(one for one in newsroom.versions(house.story) if one.name == "Before the new lead")
    assert newsroom.version_value(kept.id).story.body == "The bridge is open."
    program.window.undo()
    assert (session.value().body, session.value().ednote) == ("The bridge is open.", "")


def test_a_writethru_of_a_published_story_is_a_story_of_its_own(start: Start, house: House, qtbot: QtBot) -> None:
    program = start(house.folder)
    session = opened(program, qtbot, house.story)
    session.decide("state", "published")
    program.window.actions_["story.writethru"].trigger()
    asked = dialog(program.window, WritethruDialog, qtbot)
    assert asked.another.isChecked()
    asked.button.click()
    qtbot.waitUntil(lambda: program.window.front not in ("", house.story))
    qtbot.waitUntil(lambda: program.desk.session(program.window.front) is not None)
    other = program.desk.session(program.window.front)
    assert other is not None
    assert other.value().update_of == house.story
    assert session.value().body == "The bridge is open."


def test_who_writes_is_asked_where_nobody_said_it(start: Start, house: House, qtbot: QtBot) -> None:
    with Newsroom.open(house.folder) as newsroom:
        newsroom.me = ""
    program = start(house.folder)
    offer = program.window.notice_bar.findChild(QToolButton, "noticeOffer")
    assert isinstance(offer, QToolButton)
    qtbot.waitUntil(offer.isVisible)
    QTest.mouseClick(offer, Qt.MouseButton.LeftButton)
    who = dialog(program.window, WhoAmIDialog, qtbot)
    QTest.keyClicks(who.name, "bo ek")
    assert who.person == house.editor
    assert who.roles["publisher"].isChecked() and not who.roles["publisher"].isEnabled()
    who.name.setEditText("Cy Dow")
    assert who.roles["publisher"].isEnabled()
    who.roles["checker"].setChecked(True)
    who.button.click()
    qtbot.waitUntil(lambda: program.desk.facts.my_name == "Cy Dow")
    cy = next(person for person in program.desk.facts.people if person.name == "Cy Dow")
    assert cy.roles == ("checker",)


def test_the_first_start_asks_what_one_works_as_only_in_a_newsroom(qtbot: QtBot) -> None:
    page = FirstStartPage()
    qtbot.addWidget(page)
    page.show()
    answers: list[Answers] = []
    page.answered.connect(answers.append)
    page.name.setText("Ada Quill")
    assert not page.roles["editor"].isVisible()
    page.start.click()
    page.large.click()
    assert page.roles["editor"].isVisible()
    page.roles["checker"].click()
    page.start.click()
    assert [answer.roles for answer in answers] == [(), ("reporter", "editor", "checker", "publisher")]
    assert [answer.profile for answer in answers] == ["small", "large"]


def test_the_queue_of_a_newsroom_opens_on_my_desk_today(
    start: Start, house: House, qtbot: QtBot, told: list[notices.Notice]
) -> None:
    with Newsroom.open(house.folder) as newsroom:
        newsroom.new_story(slugline="derby", headline="Derby drawn", desk="Sport", assignee=house.editor)
        newsroom.new_story(slugline="mine", headline="Mine elsewhere", desk="Sport", assignee=house.reporter)
    program = start(house.folder)
    queue = program.window.queue
    assert queue.question.today
    qtbot.waitUntil(lambda: queue.model.rowCount() == 2)
    queue.ask(words="derby")
    qtbot.waitUntil(lambda: queue.model.rowCount() == 0)
    queue._empty_button.click()
    qtbot.waitUntil(lambda: queue.model.rowCount() == 3)
    assert not queue._today.isChecked()
    program.window.actions_["newsroom.today"].trigger()
    qtbot.waitUntil(lambda: queue.model.rowCount() == 2 and queue._today.isChecked())
