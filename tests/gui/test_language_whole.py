"""What the language desk promises, at the real window in the sample newsroom, without setting anything up."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from shutil import copytree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from deskeditor.gui.language.deeds import deeds_for
from deskeditor.gui.language.shown import CopyLanguage, language_of
from deskeditor.gui.language.watch import Found
from deskeditor.gui.stylebook.dialog import StylebookDialog
from deskeditor.gui.stylebook.editor import QUOTATIONS
from deskeditor.sample import build
from tests.gui.reporter import CTRL, Reporter, at_work

QUOTATION = re.compile("“[^”]*”|„[^“]*“|«[^»]*»")
NAME, QUIET = "spelling.name", "number.convert"
"""Names that nobody has written down, and offers: they are no slips."""

DERBY = ("TK", "diferently", "Rudock", "still remain")
"""What is found in the derby report."""


@dataclass
class Desk:
    reporter: Reporter

    @property
    def shown(self) -> CopyLanguage:
        found = language_of(self.reporter.window.copy)
        assert found is not None
        return found

    @property
    def found(self) -> list[Found]:
        return [one for one in self.shown.watch.found if one.finding.rule not in (NAME, QUIET)]

    def open(self, slugline: str) -> None:
        window = self.reporter.window
        story = self.reporter.newsroom.find_story(slugline)
        window.open_story(story, body=True)
        self.reporter.until(lambda: window.front == story and window.copy is not None and window.copy.body.hasFocus())
        self.reporter.until(lambda: self.shown.watch.looked, 30_000)

    def until_found(self, *words: str) -> None:
        watch = self.shown.watch
        self.reporter.until(lambda: watch.looked and {one.finding.text for one in self.found} == {*words}, 15_000)

    def marked(self) -> dict[str, str]:
        """What is marked in the body, and how."""
        body = self.reporter.copy.body
        lines = range(body.document().blockCount())
        return {mark.words: mark.kind for line in lines for mark in body.marks_on(line)}

    def rule(self, which: str, quotations: str = "", **texts: str) -> None:
        """Write a rule into the stylebook, or find this one and write it otherwise."""
        self.reporter.command("Stylebook")
        dialog = self.reporter.dialog(StylebookDialog)
        self.reporter.until(lambda: dialog.chosen.rowCount() > 100)
        if which:
            QTest.keyClicks(dialog.search, which)
            QTest.keyClick(dialog.search, Qt.Key.Key_Down)
            assert dialog.editor.texts["match"].text() == which
        else:
            self.reporter.click(self.reporter.find(dialog, QPushButton, "newButton"))
        for name, words in texts.items():
            line = dialog.editor.texts[name]
            line.selectAll()
            QTest.keyClicks(line, words)
        if quotations:
            dialog.editor.quotations.setCurrentIndex(QUOTATIONS.index(quotations))
        self.reporter.press(Qt.Key.Key_S, CTRL)
        self.reporter.until(lambda: not dialog.editor.is_changed)
        self.reporter.press(Qt.Key.Key_Escape)
        self.reporter.gone(dialog)

    def put_right(self, words: str, choice: str) -> None:
        """Go to these words by Ctrl+F7, and take the entry of Ctrl+. that begins so."""
        body = self.reporter.copy.body
        for _ in self.shown.watch.found:
            self.reporter.press(Qt.Key.Key_F7, CTRL)
            if body.textCursor().selectedText() == words:
                break
        assert body.textCursor().selectedText() == words
        self.reporter.press(Qt.Key.Key_Period, CTRL)
        self.reporter.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        self.reporter.until(lambda: any(action.text().startswith(choice) for action in menu.actions()))
        while not menu.activeAction() or not menu.activeAction().text().startswith(choice):
            self.reporter.press(Qt.Key.Key_Down)
        self.reporter.press(Qt.Key.Key_Return)
        self.reporter.window.activateWindow()  # every desktop gives it the keyboard back
        self.reporter.until(body.hasFocus)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample") / "room"
    build(folder)
    return folder


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path, sample: Path) -> Iterator[Desk]:
    copytree(sample, tmp_path / "room")
    with at_work(qtbot, qapp, tmp_path) as reporter:
        reporter.start(tmp_path / "room")
        reporter.until(lambda: reporter.program.desk.newsroom is not None)
        yield Desk(reporter)


def test_slips_are_marked_in_three_languages_without_any_set_up(desk: Desk) -> None:
    desk.open("derby-report")
    desk.until_found(*DERBY)
    (name,) = (one.finding for one in desk.found if one.finding.text == "Rudock")
    assert "“Ruddock”" in name.message and name.suggestions == ("Ruddock",)
    desk.reporter.until(lambda: {"diferently": "wrong", "still remain": "style"}.items() <= desk.marked().items())
    desk.open("faehre-winter")
    desk.until_found("zusäzlich", "bereits schon")
    desk.reporter.until(lambda: {"zusäzlich": "wrong", "bereits schon": "style"}.items() <= desk.marked().items())
    desk.put_right("zusäzlich", "zusätzlich")
    assert "48 Euro zusätzlich." in desk.reporter.body
    desk.open("kurdish-story-hour")
    desk.until_found("كورد", "نەخۆشخنە")
    desk.reporter.until(lambda: {"كورد", "نەخۆشخنە"} <= desk.marked().keys())
    desk.put_right("نەخۆشخنە", "نەخۆشخانە")
    desk.until_found("كورد")


def test_a_house_rule_that_is_edited_acts_and_changes_nothing_that_was_said(desk: Desk) -> None:
    desk.open("derby-report")
    desk.until_found(*DERBY)
    said = QUOTATION.findall(desk.reporter.body)
    desk.rule("", match="manager", use="coach")
    desk.until_found(*DERBY, "manager")
    desk.rule("manager", match="manager | conversation", use="coach | talk", quotations="mark")
    desk.until_found(*DERBY, "manager", "conversation")
    desk.reporter.until(lambda: {"manager": "style", "conversation": "said"}.items() <= desk.marked().items())
    (quoted,) = (one for one in desk.found if one.finding.quoted)
    assert quoted.finding.text == "conversation"
    offered = [deed.text for deed in deeds_for(desk.reporter.window, desk.shown.watch, quoted)]
    assert offered and not [text for text in offered if text.startswith("talk")]
    desk.put_right("manager", "coach")
    desk.put_right("diferently", "differently")
    desk.put_right("Rudock", "Ruddock")
    desk.until_found("TK", "still remain", "conversation")
    assert "coach, Linda Firth" in desk.reporter.body and QUOTATION.findall(desk.reporter.body) == said
