"""A story from pitch to ready: an editor at the window, its reporter at another program, both on one newsroom.

The story is planned, written, filed, edited by proposals and notes while the reporter goes on typing, sent back,
answered, filed again, checked and marked ready, by keys and clicks alone. It is looked at after each step, and at the
end: in both windows, in the newsroom's file, and in what leaves.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from deskeditor.formats.registry import format_named
from deskeditor.gui.assignment import AssignmentDialog
from deskeditor.gui.bell.window import NoticesDialog
from deskeditor.gui.copy.binding import words_of
from deskeditor.gui.inspector.engine import register_scheme
from deskeditor.gui.planning.window import PlanningDialog
from deskeditor.gui.workflow.checks import ChecksDialog
from deskeditor.gui.workflow.deed import DeedDialog
from deskeditor.leaving import leave
from deskeditor.news.records import Story
from deskeditor.newsroom import Newsroom
from deskeditor.review.notices import notices_for
from deskeditor.text.anchors import place_in_original
from tests.faults import outside
from tests.faults.outside import Running
from tests.faults.recorder import Recorder
from tests.gui.reporter import CTRL, Reporter, at_work

register_scheme()  # before pytest-qt makes the QApplication

pytestmark = pytest.mark.qt_log_ignore(
    "QRhiGles2|RHI|GPUInfo|Vulkan|GBM|GPU vendor|Sandboxing|This plugin does not support"
)

ALT = Qt.KeyboardModifier.AltModifier
HEADLINE = "Town pays for lamps on old bridge"
WRITTEN = (
    "The town will pay 40,000 euros for lamps on the old bridge.\n\n"
    "Shops had asked for light since a cyclist fell at the third pier.\n\n"
    "The council votes on Teusday. It is is the last vote of the year."
)
MORE = " Three councillors are against it; one of them fears for the birds that sleep there 🐦."
READY = WRITTEN.replace("Teusday", "Tuesday").replace("is is", "is").replace(" of the year", " of 2026") + MORE
QUESTION, REASON = "Which one, counted from where?", "Who is against it?"
ANSWER = "From the harbour: it is the one with the lamp."


@dataclass(frozen=True)
class Pair:
    """Who sits where: Edna at the window, Rona at the other program."""

    folder: Path
    desk: Reporter
    reporter: Running
    edna: str
    rona: str
    story: str

    def now(self) -> Story:
        """The story as the window has it."""
        session = self.desk.program.desk.session(self.story)
        if session is None:
            return self.desk.newsroom.story(self.story)
        session.catch_up()
        return session.value()

    def until_in(self, state: str) -> None:
        self.desk.until(lambda: self.now().state == state, 20_000)

    def until_alike(self) -> str:
        """The body with its marks, once both windows show the same."""

        def shown() -> list[str]:
            theirs = self.reporter.do("look")["pages"][self.story]["body"]
            return [words_of(self.desk.copy.body.document()), theirs]

        self.desk.until(lambda: len(set(shown())) == 1, 20_000)
        return shown()[0]

    def words_of_note(self, id: str) -> str:
        """What the note is about, in the window."""
        found = place_in_original(self.desk.session.story, id)
        assert found is not None
        return self.now().body[slice(*found)]

    def step(self) -> None:
        """The reporter takes the step that leads on, from the menu that the keyboard opens."""
        self.reporter.do("keys", keys="Ctrl+Return")
        for key in ("Down", "Return"):
            self.reporter.do("keys", keys=key)

    def select(self, words: str) -> None:
        """In the window's copy."""
        at = words_of(self.desk.copy.body.document()).index(words)
        self.desk.copy.go_to("body", at, at + len(words))


@pytest.fixture
def pair(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Pair]:
    """After the editor planned the story for the reporter, whose program has then come up."""
    folder = tmp_path / "The Lantern"
    with Newsroom.create(folder, name="The Lantern", profile="large") as newsroom:
        rona = newsroom.add_person(name="Rona Petersen", roles=("reporter",), desk="News")
        edna = newsroom.me = newsroom.add_person(name="Edna Okafor", roles=("editor", "publisher"), desk="News")
        newsroom.new_story(headline="Ferry stops", desk="News")
    with at_work(qtbot, qapp, tmp_path) as desk:
        desk.start(folder)
        desk.until(lambda: desk.window.queue.model.rowCount() > 0)
        story = planned(desk)
        with Newsroom.open(folder, me=rona) as other:
            other.me = rona  # comes up at a computer that does not know yet who sits there
        reporter = outside.start(folder, tmp_path / "rona", Recorder(), Recorder())
        try:
            assert reporter.until_open()
            assert reporter.until_told("You write here as Rona Petersen.")
            yield Pair(folder, desk, reporter, edna, rona, story)
        finally:
            if reporter.process.poll() is None:
                reporter.kill()


def planned(desk: Reporter) -> str:
    """The story that the editor begins in the planning and gives to the reporter; its id."""
    before = {row.id for row in desk.newsroom.stories()}
    desk.press(Qt.Key.Key_A, CTRL | ALT)
    planning = desk.dialog(PlanningDialog)
    desk.press(Qt.Key.Key_N, CTRL)
    asked = desk.dialog(AssignmentDialog)
    assert asked.slugline.hasFocus()
    desk.write("bridge-lamps")
    desk.choose(asked.assignee, "R")
    desk.fill(asked.place, "Town hall, room 4")
    asked.desk.setEditText("News")
    desk.find(asked, QCheckBox, "deadlineSet").setChecked(False)  # the end of work may be over, or half an hour away
    asked.place.setFocus()
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: len(desk.newsroom.stories()) > len(before))
    desk.until(lambda: planning.focusWidget() is planning.budget)
    planning.reject()
    desk.gone(planning)
    (made,) = {row.id for row in desk.newsroom.stories()} - before
    return made


def test_a_story_goes_from_pitch_to_ready_between_two_programs(pair: Pair, tmp_path: Path) -> None:
    is_written_and_filed(pair)
    is_taken_up(pair)
    is_edited_while_the_reporter_types(pair)
    is_sent_back(pair)
    is_answered_and_filed_again(pair)
    is_checked_and_marked_ready(pair)
    leaves_without_what_was_said_about_it(pair, tmp_path / "out")
    assert pair.reporter.faults == []
    assert pair.reporter.leave() == 0
    pair.desk.leave()
    holds_everything(pair)


def is_written_and_filed(pair: Pair) -> None:
    assert (pair.now().state, pair.now().assignee) == ("assigned", pair.rona)
    assert told(pair, pair.rona) == ["Edna Okafor assigned “bridge-lamps” to you."]
    pair.reporter.do("open", story=pair.story)
    pair.step()
    pair.until_in("draft")
    pair.reporter.do("focus", deed="focus_headline")
    pair.reporter.do("type", words=HEADLINE)
    pair.reporter.do("keys", keys="Alt+End")
    pair.reporter.do("type", words=WRITTEN.replace("\n\n", "\n"))
    pair.step()
    pair.until_in("filed")
    pair.desk.until(lambda: pair.now().body == WRITTEN)
    assert pair.now().headline == HEADLINE


def is_taken_up(pair: Pair) -> None:
    """From the notice that it was filed."""
    desk = pair.desk
    desk.program.bell.look()
    filed = f"Rona Petersen filed “{HEADLINE}”."
    desk.until(lambda: filed in [notice.sentence for notice in desk.program.bell.notices], 30_000)
    desk.press(Qt.Key.Key_I, CTRL | ALT)
    desk.dialog(NoticesDialog)
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: desk.window.front == pair.story and desk.window.copy is not None)
    desk.until(desk.window.isActiveWindow)
    desk.command("Start desk edit")
    pair.until_in("desk_edit")


def is_edited_while_the_reporter_types(pair: Pair) -> None:
    desk = pair.desk
    desk.press(Qt.Key.Key_S, CTRL | ALT)
    assert desk.session.suggesting
    pair.reporter.do("keys", keys="Ctrl+End")
    typing = pair.reporter.send("type", words=MORE, pace_ms=20)
    pair.select("Teusday")
    desk.write("Tuesday")
    pair.select("is is")
    desk.write("is")
    pair.select("third pier")
    desk.press(Qt.Key.Key_M, CTRL)
    desk.write(QUESTION)
    desk.press(Qt.Key.Key_Return, CTRL)
    pair.select(" of the year")
    desk.write(" of 2026")
    assert pair.reporter.until_done(typing, 60)
    marked = pair.until_alike()
    assert all(words in marked for words in ("Teusday", "Tuesday", "is is", " of the year", " of 2026"))
    assert pair.now().body == WRITTEN + MORE
    assert [one.by for one in pair.now().suggestions] == [pair.edna] * 3
    (note,) = pair.now().notes
    assert (note.text, note.by) == (QUESTION, pair.edna)
    assert pair.words_of_note(note.id) == "third pier"


def is_sent_back(pair: Pair) -> None:
    desk = pair.desk
    desk.command("Send back with note")
    deed = desk.dialog(DeedDialog)
    assert deed.note.hasFocus()
    assert not deed.button.isEnabled()
    desk.write(REASON)
    desk.press(Qt.Key.Key_Return, CTRL)
    desk.gone(deed)
    pair.until_in("back_to_reporter")
    assert pair.now().assignee == pair.rona
    assert f"Edna Okafor sent “{HEADLINE}” back: “{REASON}”" in told(pair, pair.rona)


def is_answered_and_filed_again(pair: Pair) -> None:
    """The reporter answers at the words of the question, takes one proposal, and leaves the others to the desk."""
    reporter, keys = pair.reporter, ("Ctrl+Home", "Ctrl+J", "Ctrl+Alt+V")
    pair.desk.until(lambda: len(pair.now().notes) == 2)
    for key in ("Alt+End", "Ctrl+Home", "F5", "Ctrl+Alt+J"):
        reporter.do("keys", keys=key)
    reporter.do("type", words=ANSWER)
    for key in ("Ctrl+Return", "Alt+End", *keys):
        reporter.do("keys", keys=key)
    pair.desk.until(lambda: len(pair.now().suggestions) == 2 and len(pair.now().notes) == 3)
    asked = next(note for note in pair.now().notes if note.text == QUESTION)
    answer = next(note for note in pair.now().notes if note.text == ANSWER)
    assert (answer.thread, answer.by) == (asked.id, pair.rona)
    pair.step()
    pair.until_in("filed")


def is_checked_and_marked_ready(pair: Pair) -> None:
    desk = pair.desk
    desk.press(Qt.Key.Key_K, CTRL | ALT)
    checks = desk.dialog(ChecksDialog)
    desk.click(checks.buttons["facts", "required"])
    desk.until(lambda: ("facts", "done") in checks.buttons)
    desk.window.activateWindow()
    desk.until(desk.window.isActiveWindow)
    desk.command("Mark ready")
    desk.until(lambda: any("facts check" in notice.sentence for notice in desk.told))
    assert pair.now().state == "filed"
    desk.click(checks.buttons["facts", "done"])
    desk.until(lambda: pair.now().checks["facts"].status == "done")
    checks.accept()
    desk.gone(checks)
    desk.command("Mark ready")
    deed = desk.dialog(DeedDialog)
    assert deed.accept_all.isChecked()
    desk.click(deed.button)
    desk.gone(deed)
    pair.until_in("ready")
    assert (pair.now().body, pair.now().suggestions) == (READY, ())
    assert pair.until_alike() == READY
    assert {pair.words_of_note(note.id) for note in pair.now().notes if note.text == QUESTION} == {"third pier"}


def leaves_without_what_was_said_about_it(pair: Pair, out: Path) -> None:
    """As Markdown: the words as they are, and nothing of notes and proposals."""
    *_, done = leave(pair.desk.newsroom, [pair.story], format_named("markdown"), out)
    assert done.outcome == "exported", done.sentence
    text = "".join(file.read_text("utf-8") for file in out.rglob("*.md"))
    assert READY in text
    assert HEADLINE in text
    for words in (QUESTION, REASON, ANSWER, "Teusday"):
        assert words not in text


def holds_everything(pair: Pair) -> None:
    """The newsroom's file, after both programs have gone."""
    with Newsroom.open(pair.folder) as newsroom:
        story = newsroom.story(pair.story)
        versions = [newsroom.version_value(one.id).story.body for one in newsroom.versions(pair.story)]
        who = {(row.field, row.person) for row in newsroom.history(pair.story)}
    assert (story.headline, story.body, story.state, story.suggestions) == (HEADLINE, READY, "ready", ())
    assert {note.text for note in story.notes} == {QUESTION, REASON, ANSWER}
    assert {WRITTEN, WRITTEN.replace("Teusday", "Tuesday") + MORE, READY} <= set(versions)
    assert {("body", pair.edna), ("body", pair.rona), ("headline", pair.rona)} <= who
    with closing(sqlite3.connect(pair.folder / "newsroom.db")) as db:
        asked = "SELECT value, actor FROM decision WHERE record = ? AND what = 'state' ORDER BY at, id"
        moves = db.execute(asked, [pair.story]).fetchall()
    assert moves == [
        ('"assigned"', pair.edna),
        ('"draft"', pair.rona),
        ('"filed"', pair.rona),
        ('"desk_edit"', pair.edna),
        ('"back_to_reporter"', pair.edna),
        ('"filed"', pair.rona),
        ('"ready"', pair.edna),
    ]


def told(pair: Pair, person: str) -> list[str]:
    return [notice.sentence for notice in notices_for(pair.desk.newsroom, person).notices]
