"""A checker goes through the sheet in the real window, by keys."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deskeditor.gui.checking.evidence import EvidenceDialog
from deskeditor.gui.checking.listing import GoneRow, words_of
from deskeditor.gui.checking.pane import SheetPane
from deskeditor.gui.checking.ticks import Ticks
from deskeditor.news.records import Story
from deskeditor.newsroom import Newsroom
from tests.gui.reporter import CTRL, SHIFT, Reporter, at_work

ALT = Qt.KeyboardModifier.AltModifier

BODY = "Ann Lee paid 40 euros on Monday, Nov. 24, 2026. Bo Ek left.\n\nAnne Lee stayed. It was late."
LINES = ["Harbour opens", "Ann Lee paid 40 euros on Monday, Nov. 24, 2026.", "Bo Ek left.", "Anne Lee stayed."]


class Checker(Reporter):
    """Who has the story open."""

    story: str
    folder: Path

    def begin(self) -> None:
        """Give the story a sheet, and wait until it has been read."""
        self.command("Begin the Checker")
        self.until(lambda: self.pane.watch is not None and self.pane.watch.looked)
        self.until(self.pane.view.hasFocus)

    @property
    def pane(self) -> SheetPane:
        found = self.inspector.findChild(SheetPane)
        assert found is not None
        return found

    @property
    def listed(self) -> list[str]:
        return [words_of(row) for row in self.pane.model.rows]

    @property
    def said(self) -> list[str]:
        """What a person hears of each row."""
        rows = range(self.pane.model.rowCount())
        return [str(self.pane.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in rows]

    @property
    def ticked(self) -> list[str]:
        return [words for ticks in self.copy.findChildren(Ticks) for words in ticks.words]


@pytest.fixture
def checker(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Checker]:
    folder = tmp_path / "The Lantern"
    with Newsroom.create(folder, name="The Lantern", profile="small") as newsroom:
        newsroom.me = newsroom.add_person(name="Ada Quill")
        story = newsroom.new_story(slugline="harbour", headline=LINES[0], body=BODY)
        newsroom.add_transcript(title="Interview", text="😀 Yes, I paid 40.", story=story)
    with at_work(qtbot, qapp, tmp_path) as reporter:
        reporter.__class__ = Checker
        sitting = cast(Checker, reporter)
        sitting.story, sitting.folder = story, folder
        window = reporter.start(folder)
        reporter.until(lambda: reporter.program.desk.newsroom is not None)
        window.open_story(story, body=True)
        reporter.until(lambda: window.copy is not None and window.copy.body.hasFocus())
        yield sitting


def test_line_by_line_with_keys_alone(checker: Checker) -> None:
    checker.begin()
    assert checker.listed[:4] == LINES and len(checker.listed) == 5
    checker.press(Qt.Key.Key_C)
    checker.press(Qt.Key.Key_C)
    checker.press(Qt.Key.Key_X)
    checker.press(Qt.Key.Key_A)
    checker.until(lambda: checker.pane.watch is not None and checker.pane.watch.sheet.coverage.settled == 3)
    assert [row.split("(")[1].split(")")[0] for row in checker.said[:4]] == [
        "Confirmed",
        "Confirmed",
        "Cannot confirm",
        "Author’s responsibility",
    ]
    assert "3 of 5 lines, 60 %" in checker.pane.covered.text()
    checker.until(lambda: checker.ticked == [LINES[1], LINES[3]])
    claims = checker.session.value().claims
    assert [claim.status for claim in claims] == ["confirmed", "confirmed", "cannot confirm", "author's responsibility"]
    assert {claim.by for claim in claims} == {checker.newsroom.me}


def test_words_changed_after_checking_lose_their_tick_and_say_so(checker: Checker) -> None:
    checker.begin()
    checker.pane.choose(next(row.id for row in checker.pane.model.rows if words_of(row) == LINES[1]))
    checker.press(Qt.Key.Key_C)
    checker.until(lambda: checker.ticked == [LINES[1]])
    checker.pane.choose(next(row.id for row in checker.pane.model.rows if words_of(row) == LINES[1]))
    checker.press(Qt.Key.Key_Return)
    checker.until(checker.copy.body.hasFocus)
    assert checker.copy.body.textCursor().selectedText() == LINES[1]
    checker.press(Qt.Key.Key_Right)
    checker.press(Qt.Key.Key_Left)
    checker.write("x")
    assert checker.ticked == []
    checker.until(lambda: any("Changed since it was checked" in row for row in checker.said))
    checker.press(Qt.Key.Key_Z, CTRL)
    checker.until(lambda: checker.ticked == [LINES[1]])


def test_a_number_is_checked_by_itself_with_evidence(checker: Checker, tmp_path: Path) -> None:
    bill = tmp_path / "bill.pdf"
    bill.write_bytes(b"%PDF-")
    checker.chosen_files = [bill]
    checker.begin()
    checker.press(Qt.Key.Key_Down)
    checker.press(Qt.Key.Key_Right)
    checker.until(lambda: "40" in checker.listed)
    checker.pane.choose(checker.pane.model.rows[checker.listed.index("40")].id)
    checker.press(Qt.Key.Key_E)
    dialog = checker.dialog(EvidenceDialog)
    checker.write("example.org/bill")
    checker.click(dialog.add_link)
    checker.click(dialog.add_file)
    checker.until(lambda: dialog.passage.toPlainText())
    cursor = dialog.passage.textCursor()
    cursor.setPosition(3)
    cursor.movePosition(cursor.MoveOperation.Right, cursor.MoveMode.KeepAnchor, 3)
    dialog.passage.setTextCursor(cursor)
    checker.click(dialog.add_passage)
    checker.fill(dialog.remark, "Saw it")
    checker.press(Qt.Key.Key_Return)
    checker.gone(dialog)
    (claim,) = checker.session.value().claims
    assert (claim.kind, claim.words, claim.status, claim.remark) == ("number", "40", "to check", "Saw it")
    link, file, passage = claim.evidence
    assert link == ("link", "http://example.org/bill", "")
    assert file[0] == "file" and file[2] == "bill.pdf" and checker.newsroom.media(file[1]) == b"%PDF-"
    assert passage[0] == "transcript" and passage[2] == "2-5"  # code points: an emoji is one
    checker.until(lambda: "bill.pdf" in checker.pane.about.text() and "Interview" in checker.pane.about.text())


def test_queries_and_names_are_lists_of_their_own(checker: Checker) -> None:
    checker.begin()
    checker.click(checker.pane.show_queries)
    assert checker.listed == [LINES[1]] and "That day is a Tuesday." in checker.said[0]
    checker.click(checker.pane.show_names)
    assert checker.listed == ["Ann Lee", "Bo Ek", "Anne Lee"]
    checker.until(checker.pane.view.hasFocus)
    checker.press(Qt.Key.Key_Home)
    assert "Anne Lee" in checker.pane.about.text()
    checker.press(Qt.Key.Key_C)
    checker.until(lambda: "Spelling confirmed" in checker.said[0])
    (spelling,) = checker.session.value().names
    assert (spelling.name, spelling.by) == ("Ann Lee", checker.newsroom.me)


def test_what_was_checked_and_deleted_is_listed_as_gone(checker: Checker) -> None:
    checker.begin()
    checker.pane.choose(next(row.id for row in checker.pane.model.rows if words_of(row) == LINES[2]))
    checker.press(Qt.Key.Key_C)
    checker.until(lambda: checker.ticked == [LINES[2]])
    start = BODY.index("Bo Ek left.")
    checker.session.splice("body", start, start + len("Bo Ek left."), "")
    checker.until(lambda: any(isinstance(row, GoneRow) for row in checker.pane.model.rows))
    checker.pane.choose(checker.pane.model.rows[-1].id)
    checker.press(Qt.Key.Key_Delete)
    checker.until(lambda: not checker.session.value().claims)


def test_from_the_caret_to_its_line(checker: Checker) -> None:
    checker.begin()
    checker.window.back_to_copy()
    checker.copy.body.setFocus()
    checker.press(Qt.Key.Key_End, CTRL)
    checker.press(Qt.Key.Key_9, CTRL | ALT)
    checker.until(checker.pane.view.hasFocus)
    row = checker.pane.chosen
    assert row is not None and words_of(row) == "It was late."


def test_a_story_without_a_sheet_looks_at_nothing(checker: Checker) -> None:
    checker.press(Qt.Key.Key_9, CTRL)
    checker.until(lambda: checker.pane.begin.isVisible())
    assert checker.listed == [] and checker.ticked == []
    checker.click(checker.pane.begin)
    checker.until(lambda: len(checker.listed) == 5)
    checker.command("Put the Checker")
    checker.until(lambda: checker.listed == [])
    assert checker.session.value().fact_check is False


def test_another_window_sees_what_was_checked(checker: Checker) -> None:
    """As a colleague's program, which began the sheet, too: an update that comes from elsewhere."""
    from deskeditor.review import checking
    from deskeditor.review.checking import Finding

    with checker.newsroom.edit(Story, checker.story) as document:
        copy = checking.copy_of(document)
        entry = checking.sheet(copy).entries[2]
        document.set("fact_check", True)
        checking.settle(document, entry, checking.where(copy, "body", entry.line), Finding("confirmed", "bo"))
    checker.until(lambda: checker.ticked == [LINES[2]])


def test_several_lines_at_once(checker: Checker) -> None:
    checker.begin()
    checker.press(Qt.Key.Key_End, SHIFT)
    checker.press(Qt.Key.Key_C)
    checker.until(lambda: checker.pane.watch is not None and checker.pane.watch.sheet.coverage.percent == 100)
    assert len(checker.session.value().claims) == 5


def test_a_suggestion_in_a_checked_line_leaves_its_tick_until_it_is_accepted(checker: Checker) -> None:
    checker.begin()
    checker.pane.choose(next(row.id for row in checker.pane.model.rows if words_of(row) == LINES[1]))
    checker.press(Qt.Key.Key_C)
    checker.until(lambda: checker.ticked == [LINES[1]])
    session = checker.session
    session.suggesting = True
    session.splice("body", 13, 15, "50")
    session.suggesting = False
    assert len(session.value().suggestions) == 1 and session.value().body == BODY
    checker.until(lambda: len(checker.ticked) == 1 and "Confirmed" in checker.said[1])
    checker.pane.choose(next(row.id for row in checker.pane.model.rows if words_of(row) == LINES[1]))
    checker.press(Qt.Key.Key_Return)
    checker.until(checker.copy.body.hasFocus)
    assert checker.copy.body.textCursor().selectedText().replace("50", "") == LINES[1]
    session.decide_suggestions([one.id for one in session.value().suggestions], "accepted")
    checker.until(lambda: checker.ticked == [] and "Changed since it was checked" in checker.said[1])
