"""The language check in the real window: marks, the way between them, and what is done about them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from deskeditor.gui.language.dialogs import LetStandDialog
from deskeditor.gui.language.pane import LanguagePane
from deskeditor.gui.language.shown import CopyLanguage, language_of
from deskeditor.gui.language.watch import Found, carried
from deskeditor.gui.settings import LANGUAGE_CHECKED
from deskeditor.news.findings import Finding
from deskeditor.newsroom import Newsroom
from deskeditor.text.compare import Splice
from tests.gui.reporter import CTRL, SHIFT, Reporter, at_work

BODY = (
    "The council met in the harbour on a bright morning and settled nothing at all.\n\n"
    "It will definately meet again, and nobody knows when.\n\n"
    "“It was a terible morning for all of us,” said Ann Lee."
)


@dataclass
class Desk:
    reporter: Reporter
    story: str

    @property
    def shown(self) -> CopyLanguage:
        found = language_of(self.reporter.window.copy)
        assert found is not None
        return found

    def found(self) -> list[str]:
        return [one.finding.text for one in self.shown.watch.found]

    def until_found(self, *words: str) -> None:
        self.reporter.until(lambda: self.shown.watch.looked and self.found() == list(words), 30_000)

    def marked(self) -> list[tuple[str, str]]:
        """What is marked in the body: kind and words."""
        body = self.reporter.copy.body
        kinds = ("wrong", "look", "style", "said")
        lines = range(body.document().blockCount())
        return [(mark.kind, mark.words) for line in lines for mark in body.marks_on(line) if mark.kind in kinds]

    @property
    def pane(self) -> LanguagePane:
        self.reporter.window.revealed_inspector().show_pane("language")
        pane = self.reporter.inspector.findChild(LanguagePane)
        assert pane is not None
        return pane

    def menu_entry(self, words: str) -> None:
        """Ctrl+. and the entry that begins with these words, by the keyboard."""
        self.reporter.press(Qt.Key.Key_Period, CTRL)
        self.reporter.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)

        def entry() -> bool:
            return any(action.text().startswith(words) for action in menu.actions())

        self.reporter.until(entry)
        while not menu.activeAction() or not menu.activeAction().text().startswith(words):
            self.reporter.press(Qt.Key.Key_Down)
        self.reporter.press(Qt.Key.Key_Return)


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    folder = tmp_path / "The Lantern"
    with Newsroom.create(folder, name="The Lantern", profile="small") as newsroom:
        newsroom.me = newsroom.add_person(name="Ada Quill")
        newsroom.add_source(name="Ann Lee", title="mayor")
        story = newsroom.new_story(slugline="harbour", headline="Harbour stays public", body=BODY, language="en-GB")
    with at_work(qtbot, qapp, tmp_path) as reporter:
        window = reporter.start(folder)
        reporter.until(lambda: reporter.program.desk.newsroom is not None)
        window.open_story(story, body=True)
        reporter.until(lambda: window.copy is not None and window.copy.body.hasFocus())
        yield Desk(reporter, story)


def test_words_are_marked_by_what_they_are_and_put_right_by_keys(desk: Desk) -> None:
    desk.until_found("definately", "terible")
    desk.reporter.until(lambda: desk.marked() == [("wrong", "definately"), ("said", "terible")])
    desk.reporter.press(Qt.Key.Key_F7, CTRL)
    assert desk.reporter.copy.body.textCursor().selectedText() == "definately"
    desk.menu_entry("definitely")
    assert "It will definitely meet again" in desk.reporter.body
    desk.until_found("terible")
    desk.reporter.press(Qt.Key.Key_Z, CTRL)
    assert desk.reporter.body == BODY


def test_words_that_somebody_said_are_never_offered_to_be_changed(desk: Desk) -> None:
    desk.until_found("definately", "terible")
    desk.reporter.press(Qt.Key.Key_F7, CTRL | SHIFT)
    assert desk.reporter.copy.body.textCursor().selectedText() == "terible"
    desk.menu_entry("Put [sic]")
    assert "“It was a terible [sic] morning" in desk.reporter.body
    pane = desk.pane
    desk.reporter.until(lambda: pane.model.rowCount() > 0)
    quoted = next(one for one in desk.shown.watch.found if one.finding.quoted)
    pane.choose(quoted.key)
    assert not [deed.id for deed in pane.deeds if deed.id.startswith("accept")]


def test_what_is_let_stand_comes_back_when_its_words_change(desk: Desk) -> None:
    desk.until_found("definately", "terible")
    desk.reporter.press(Qt.Key.Key_F7, CTRL)
    desk.menu_entry("Let It Stand")
    dialog = desk.reporter.dialog(LetStandDialog)
    desk.reporter.write("It is a title")
    desk.reporter.press(Qt.Key.Key_Return)
    desk.reporter.gone(dialog)
    desk.until_found("terible")
    (ignored,) = desk.reporter.session.value().ignored
    assert (ignored.words, ignored.scope, ignored.reason) == ("definately", "here", "It is a title")
    desk.reporter.press(Qt.Key.Key_Z, CTRL)
    assert desk.reporter.session.value().ignored == (ignored,)  # nothing that one undoes
    pane = desk.pane
    pane.show_let_stand.click()
    desk.reporter.until(lambda: pane.chosen is not None and pane.chosen.let_stand == ignored)
    pane.buttons[0].click()
    desk.until_found("definately", "terible")


def test_a_word_of_the_house_is_right_from_then_on(desk: Desk) -> None:
    desk.until_found("definately", "terible")
    desk.reporter.press(Qt.Key.Key_F7, CTRL)
    desk.menu_entry("Add “definately”")
    desk.until_found("terible")
    (kept,) = desk.reporter.newsroom.house_words.entries
    assert (kept.word, kept.by) == ("definately", "Ada Quill")


def test_the_word_that_is_being_typed_is_left_alone(desk: Desk) -> None:
    desk.until_found("definately", "terible")
    desk.reporter.press(Qt.Key.Key_End, CTRL)
    desk.reporter.write(" We saw teh")
    desk.until_found("definately", "terible", "teh")
    assert "teh" not in [words for _, words in desk.marked()]
    desk.reporter.press(Qt.Key.Key_Home)
    desk.reporter.until(lambda: ("wrong", "teh") in desk.marked())


def test_the_check_is_switched_off_for_a_person(desk: Desk) -> None:
    desk.until_found("definately", "terible")
    desk.reporter.command("Check Spelling and Style")
    desk.reporter.until(lambda: not desk.marked() and not desk.found())
    assert desk.reporter.program.settings.get(LANGUAGE_CHECKED) is False
    desk.pane.switch_on.click()
    desk.until_found("definately", "terible")


def test_findings_go_along_with_their_words_until_these_change() -> None:
    one = Found(Finding("spelling", "error", "spelling", "body", 10, 14, "woord", ""), 10, 14)
    before, inside = ("body", Splice(0, 2, "12345")), ("body", Splice(12, 13, "x"))
    (moved,) = carried([one], [before])
    assert (moved.start, moved.end) == (13, 17)
    assert carried([one], [inside]) == ()
    assert carried([one], [("dek", Splice(12, 13, ""))]) == (one,)
