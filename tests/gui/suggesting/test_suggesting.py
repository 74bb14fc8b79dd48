"""Suggesting in the real window: the switch, the readings, and going through what is suggested by keyboard."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from deskeditor.checks.find import Match
from deskeditor.gui import notices
from deskeditor.gui.actions import ACTIONS, keys
from deskeditor.gui.app import Program
from deskeditor.gui.copy.binding import words_of
from deskeditor.gui.copy.pane import CopyPane
from deskeditor.gui.session import Session, Surroundings
from deskeditor.gui.suggesting.authors import LIGHT
from deskeditor.gui.suggesting.open import ids_in, next_one, proposals_of
from deskeditor.gui.suggesting.shown import CopySuggestions, suggestions_of
from deskeditor.gui.suggesting.switch import choose, chosen
from deskeditor.gui.window import Window
from deskeditor.news.records import Byline, Person, Story
from deskeditor.newsroom import Newsroom
from deskeditor.text.document import Document
from deskeditor.text.readings import Which
from deskeditor.text.suggesting import Proposer, suggest
from tests.gui.conftest import Start
from tests.gui.copy.desk import a_session, press, settings_in, type_words

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def open_story(start: Start, desk_folder: Path, qtbot: QtBot) -> Callable[..., CopyPane]:
    """Opens the story about the bridge in the real window, with suggestions of Bo, who is not in the newsroom."""

    def open_it(*edits: tuple[str, int, int, str], roles: tuple[str, ...] = ()) -> CopyPane:
        with Newsroom.open(desk_folder) as newsroom:
            (row,) = [row for row in newsroom.stories() if row.slugline == "bridge"]
            if edits:
                with newsroom.edit(Story, row.id) as document:
                    for field, first, last, words in edits:
                        suggest(document, field, first, last, words, Proposer("Bo", lambda: "2026-11-20T10:00:00Z"))
            if roles:
                with newsroom.edit(Person, newsroom.me) as me:
                    me.set("roles", roles)
        program: Program = start(desk_folder)
        program.window.resize(1280, 800)
        program.window.open_story(row.id, True)
        qtbot.waitUntil(lambda: program.window.copy is not None and program.window.copy.body.hasFocus())
        copy = program.window.copy
        assert copy is not None
        return copy

    return open_it


def shown_in(copy: CopyPane) -> CopySuggestions:
    found = suggestions_of(copy)
    assert found is not None
    return found


def window_of(copy: CopyPane) -> Window:
    window = copy.window()
    assert isinstance(window, Window)
    return window


def front(window: Window) -> CopyPane:
    assert window.copy is not None
    return window.copy


def stroke(copy: CopyPane, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(copy.window(), key, modifiers)


def test_the_switch_is_said_and_remembered(open_story: Callable[..., CopyPane], qtbot: QtBot) -> None:
    copy = open_story()
    window = window_of(copy)
    bar = shown_in(copy).bar
    assert not bar.isVisible() and window.mode.text() == "Editing"
    stroke(copy, Qt.Key.Key_S, CTRL | ALT)
    assert copy.session.suggesting and bar.isVisible() and bar.suggesting.isChecked()
    assert window.mode.text() == "Suggesting" and window.actions_["review.suggest"].isChecked()
    type_words(copy.body, "No. ")
    qtbot.waitUntil(lambda: bar.count.text() == "1 suggestion")
    assert copy.session.value().body == "The bridge is open."
    story = copy.session.id
    window.close_story()
    window.open_story(story, True)
    qtbot.waitUntil(lambda: window.copy is not None and window.copy is not copy and window.copy.body.hasFocus())
    assert front(window).session.suggesting
    window.mode.click()
    assert not front(window).session.suggesting
    assert chosen(front(window).settings, front(window).session.me, story) is False


def test_after_a_restart_one_still_suggests(
    open_story: Callable[..., CopyPane], start: Start, desk_folder: Path, qtbot: QtBot
) -> None:
    window = window_of(open_story(("body", 0, 3, "That")))
    window.mode.click()
    window.close()
    program = start(desk_folder)
    again = program.window
    if not again.front:
        with Newsroom.open(desk_folder) as newsroom:
            again.open_story(newsroom.find_story("bridge"))
    qtbot.waitUntil(lambda: again.copy is not None and again.mode.isVisible())
    assert again.mode.text() == "Suggesting" and front(again).session.suggesting
    shown = shown_in(front(again))
    assert shown.bar.count.text() == "1 suggestion"
    assert front(again).body.binding.words == "TheThat bridge is open."


def test_who_is_an_outside_reader_only_suggests_from_the_start(open_story: Callable[..., CopyPane]) -> None:
    copy = open_story(roles=("outside reader",))
    assert copy.session.suggesting
    type_words(copy.body, "No. ")
    assert copy.session.value().body == "The bridge is open."


def test_each_is_accepted_or_rejected_by_keyboard(open_story: Callable[..., CopyPane]) -> None:
    copy = open_story(("headline", 7, 12, "shuts"), ("body", 14, 18, "shut"), ("body", 4, 4, "old "))
    shown = shown_in(copy)
    copy.head.headline.setFocus()
    stroke(copy, Qt.Key.Key_J, CTRL)
    assert copy.head.headline.hasFocus() and copy.head.headline.textCursor().selectedText() == "opensshuts"
    stroke(copy, Qt.Key.Key_V, CTRL | ALT)
    assert copy.session.value().headline == "Bridge shuts"
    assert copy.body.textCursor().selectedText() == "old "  # on to the next
    stroke(copy, Qt.Key.Key_X, CTRL | ALT)
    assert copy.body.textCursor().selectedText() == "openshut"
    stroke(copy, Qt.Key.Key_V, CTRL | ALT)
    assert copy.session.value().body == "The bridge is shut."
    assert not shown.proposals and not shown.bar.isVisible()
    for _ in range(3):
        stroke(copy, Qt.Key.Key_Z, CTRL)
    assert len(proposals_of(copy.session)) == 3 and copy.session.value().headline == "Bridge opens"


def test_the_selection_and_all_at_once(open_story: Callable[..., CopyPane], told: list[notices.Notice]) -> None:
    copy = open_story(("body", 14, 18, "shut"), ("body", 4, 4, "old "), ("headline", 0, 0, "The "))
    copy.body.selectAll()
    stroke(copy, Qt.Key.Key_X, CTRL | ALT)
    assert copy.session.value().body == "The bridge is open." == words_of(copy.body.document())
    window_of(copy).actions_["review.accept_all"].trigger()
    assert copy.session.value().headline == "The Bridge opens"
    assert told[-1].sentence == "1 suggestion accepted."
    window_of(copy).actions_["review.accept_all"].trigger()
    assert told[-1].sentence == "There are no suggestions in this story."


def test_the_context_menu_decides_on_what_is_pointed_at(open_story: Callable[..., CopyPane]) -> None:
    copy = open_story(("body", 14, 18, "shut"))
    menu = QMenu(copy)
    copy.body.offered(menu, 2)
    assert not any(action.objectName().startswith("suggestion.") for action in menu.actions())
    copy.body.offered(menu, 16)
    (accept,) = [action for action in menu.actions() if action.objectName() == "suggestion.accepted"]
    accept.trigger()
    assert copy.session.value().body == "The bridge is shut."


def test_all_by_a_person(open_story: Callable[..., CopyPane], qtbot: QtBot) -> None:
    copy = open_story(("body", 14, 18, "shut"))
    copy.session.suggesting = True
    type_words(copy.body, "Ah: ")
    window_of(copy).actions_["review.all_by"].trigger()
    menu = next(menu for menu in copy.window().findChildren(QMenu) if menu.isVisible())
    said = [action.text() for action in menu.actions()]
    assert said[0].startswith("Accept all by ") and "Reject all by Bo (1)" in said
    menu.actions()[said.index("Reject all by Bo (1)")].trigger()
    menu.close()
    assert [one.by for one in proposals_of(copy.session)] == [copy.session.me]


def test_a_reading_is_chosen_and_typing_in_the_original_marks(open_story: Callable[..., CopyPane]) -> None:
    copy = open_story(("body", 14, 18, "shut"), ("headline", 0, 0, "The "))
    window = window_of(copy)
    assert window.actions_["review.marked"].isChecked()
    stroke(copy, Qt.Key.Key_R, CTRL | SHIFT)
    assert str(copy.reading) == "accepted" and window.actions_["review.accepted"].isChecked()
    assert words_of(copy.body.document()) == "The bridge is shut."
    assert copy.head.headline.toPlainText() == "The Bridge opens"
    shown_in(copy).bar.readings["original"].click()
    assert words_of(copy.body.document()) == "The bridge is open."
    copy.session.suggesting = True
    copy.body.setFocus()
    type_words(copy.body, "A")
    assert copy.reading == "marked" and copy.head.headline.toPlainText() == "The Bridge opens"


def test_a_reporter_does_not_decide_for_an_editor(
    open_story: Callable[..., CopyPane], told: list[notices.Notice], desk_folder: Path
) -> None:
    with Newsroom.open(desk_folder) as newsroom:
        newsroom.settings.set("profile", "large")
        newsroom.add_person(name="Eve Stone", roles=("editor",))
        with newsroom.edit(Story, newsroom.find_story("bridge")) as story:
            story.add("bylines", Byline("line", name="Eve Stone"))
    copy = open_story(("body", 14, 18, "shut"), roles=("outside reader",))
    copy.body.select(15, 15)
    stroke(copy, Qt.Key.Key_V, CTRL | ALT)
    assert len(proposals_of(copy.session)) == 1 and "may take back your own" in told[-1].sentence
    type_words(copy.body, "x")
    own = [one.id for one in proposals_of(copy.session) if one.by == copy.session.me]
    assert own and shown_in(copy).decide(own, "rejected") == 1


def test_words_that_would_go_are_not_counted(qtbot: QtBot, tmp_path: Path) -> None:
    session = a_session("One two three.\n\nFour five.")
    pane = CopyPane(session, settings_in(tmp_path))
    qtbot.addWidget(pane)
    pane.show()
    session.suggesting = True
    session.splice("body", 3, 7, "")
    session.splice("body", 16, 20, "Six seven")
    pane.counter.count()
    assert (pane.counter.counts.words, pane.counter.counts.characters) == (5, len("One three.Six seven five."))


def test_two_windows_on_one_story_show_the_same(qtbot: QtBot, tmp_path: Path) -> None:
    session = a_session("The bridge.")
    one, other = (CopyPane(session, settings_in(tmp_path)) for _ in range(2))
    for pane in (one, other):
        qtbot.addWidget(pane)
        pane.show()
    other.show_reading("accepted")
    session.suggesting = True
    one.body.select(4, 10)
    type_words(one.body, "ferry")
    session.catch_up()
    assert words_of(one.body.document()) == "The bridgeferry."
    assert words_of(other.body.document()) == "The ferry."
    press(other.body, Qt.Key.Key_End, CTRL)
    type_words(other.body, "!")
    session.catch_up()
    assert words_of(one.body.document()) == "The bridgeferry.!"


def test_replace_all_suggests_each_place(qtbot: QtBot, tmp_path: Path) -> None:
    session = a_session("The bridge, a bridge. One bri dge.")
    pane = CopyPane(session, settings_in(tmp_path))
    qtbot.addWidget(pane)
    pane.show()
    session.suggesting = True
    session.splice("body", 29, 30, "")  # `bri dge` without its blank
    pane.do("replace")
    pane.find_bar.words.setText("bridge")
    pane.find_bar.replacement.setText("ferry")
    assert len(pane.find_bar.places) == 3
    pane.find_bar.replace_all()
    assert session.accepted().body == "The ferry, a ferry. One ferry."
    assert session.value().body == "The bridge, a bridge. One bri dge."
    assert len(proposals_of(session)) == 3
    session.undo()
    assert len(proposals_of(session)) == 1
    qtbot.waitUntil(lambda: len(pane.find_bar.places) == 3)
    pane.find_bar.step(forward=True)
    current = pane.find_bar.current
    assert current is not None and current.match == Match(4, 10)
    pane.find_bar.replace()
    assert session.accepted().body.startswith("The ferry, a bridge")
    assert pane.body.textCursor().selectedText() == "bridge" and pane.body.selection[0] > 15


def test_dateline_and_byline_show_what_is_suggested(qtbot: QtBot, tmp_path: Path) -> None:
    session = a_session("Words.", dateline="LONDON")
    pane = CopyPane(session, settings_in(tmp_path))
    qtbot.addWidget(pane)
    pane.show()
    session.suggesting = True
    pane.head.dateline.selectAll()
    type_words(pane.head.dateline, "PARIS")
    session.add("bylines", Byline("line", name="Eve Stone"))
    assert session.value().dateline == "LONDON" and session.value().bylines == ()
    qtbot.waitUntil(lambda: "Eve Stone" in pane.head.byline.text())
    assert "suggests this" in pane.head.dateline.toolTip() and "suggests this" in pane.head.byline.toolTip()
    pane.show_reading("original")
    assert pane.head.dateline.text() == "LONDON" and "Eve Stone" not in pane.head.byline.text()
    pane.show_reading("accepted")
    assert pane.head.dateline.text() == "PARIS" and "Eve Stone" in pane.head.byline.text()
    session.decide_suggestions([one.id for one in proposals_of(session)], "rejected")
    qtbot.waitUntil(lambda: pane.head.dateline.text() == "LONDON")


def test_long_lines_and_words_from_right_to_left(qtbot: QtBot, tmp_path: Path) -> None:
    line = "ئەو پردە 😀 " * 1500
    session = a_session(line + "\n\n" + line, language="ckb")
    pane = CopyPane(session, settings_in(tmp_path))
    qtbot.addWidget(pane)
    pane.show()
    session.suggesting = True
    pane.body.select(8000, 8010)
    press(pane.body, Qt.Key.Key_Delete)
    pane.body.select(len(line) + 2 + 5000, len(line) + 2 + 5003)
    pane.body.insertPlainText("نوێ")
    session.catch_up()
    assert session.value().body == line + "\n\n" + line
    assert session.accepted().body == (line[:8000] + line[8010:] + "\n\n" + line[:5000] + "نوێ" + line[5003:])
    assert pane.body.binding.words == session.story.lines("body").text()
    assert words_of(pane.body.document()) == pane.body.binding.lines.text()
    assert pane.body.proposed.look_at(None) == []


def test_what_is_suggested_is_told_on_hover(qtbot: QtBot, tmp_path: Path) -> None:
    session = Session(Document(Story, "one"), {}, lambda *_: None, me="Ann <Lee>")
    session.suggesting = True
    pane = CopyPane(session, settings_in(tmp_path))
    qtbot.addWidget(pane)
    session.splice("body", 0, 0, "Words")
    said = pane.body.writers.said(pane.body.binding, 2)
    assert "<b>Ann &lt;Lee&gt;</b> would put this in" in said and "20" in said
    assert pane.body.writers.said(pane.head.headline.binding, 0) == ""


def test_a_suggested_photo_is_framed_and_colours_are_those_of_the_newsroom(qtbot: QtBot, tmp_path: Path) -> None:
    session = a_session("One.\n\nTwo.")
    pane = CopyPane(session, settings_in(tmp_path))
    qtbot.addWidget(pane)
    pane.resize(700, 700)
    pane.show()
    session.me = "bo"
    session.suggesting = True
    pane.insert_photo("bridge.jpg")
    pane.body.setFocus()
    pane.head.headline.setFocus()
    session.surround(Surroundings(people={"ann": Person("ann"), "bo": Person("bo")}))
    pane.body.page.settle()
    colour = QColor(LIGHT[1])
    assert pane.body.writers.colour("bo") == colour
    line = next(n for n in range(3) if pane.body.structure.kind(n).name == "photo")
    place = pane.body.blockBoundingGeometry(pane.body.document().findBlockByNumber(line))
    middle = round(place.translated(pane.body.contentOffset()).center().y())
    row = pane.body.viewport().grab().toImage()
    assert any(row.pixelColor(x, middle) == colour for x in range(row.width()))


def test_the_order_is_that_of_the_page() -> None:
    session = a_session("One two three", headline="Head")
    session.suggesting = True
    with session.together():
        session.splice("body", 8, 13, "3")
        session.splice("body", 0, 3, "1")  # the same suggestion
    session.splice("headline", 4, 4, "!")
    session.set("slugline", "other")
    found = proposals_of(session)
    assert [one.suggestion.field for one in found] == ["headline", "body", "slugline"]
    assert (found[1].start, found[1].end) == (0, 4)
    assert next_one(found, "body", 1, forward=True) == found[0]  # round the end
    assert next_one(found, "body", 0, forward=False) == found[0]
    assert ids_in(session, "body", 5, 6) == [] and ids_in(session, "body", 0, 6) == [found[1].id]


def test_the_latest_choices_are_remembered(tmp_path: Path) -> None:
    settings, sessions = settings_in(tmp_path), [a_session() for _ in range(3)]
    for number, session in enumerate(sessions):
        choose(settings, session, number % 2 == 0)
    assert [chosen(settings, "", one.id) for one in sessions] == [True, False, True]
    assert chosen(settings, "other", sessions[0].id) is None


def test_no_key_is_taken_twice() -> None:
    every = [key.toString() for action in ACTIONS for key in keys(action)]
    assert len(every) == len(set(every))


@pytest.mark.qt_log_ignore(
    "QRhiGles2|RHI|GPUInfo|Vulkan|GBM|GPU vendor|Sandboxing|This plugin does not support"  # what Chromium logs
)
def test_the_preview_follows_the_reading_of_the_copy(open_story: Callable[..., CopyPane], qtbot: QtBot) -> None:
    copy = open_story(("headline", 0, 0, "Bo says: "))
    window = copy.window()
    assert isinstance(window, Window)
    copy.show_reading("accepted")
    preview = window.revealed_inspector().preview
    readings: tuple[Which, ...] = ("accepted", "marked", "accepted", "original")
    for reading in readings:
        copy.show_reading(reading)
        assert preview._published().headline.startswith("Bo says: ") == (reading == "accepted")
    preview.close_preview()
