"""Readers' comments in the window: fetched, looked at, decided on by keys, made a quote or a tip."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from deskeditor.cms import registry
from deskeditor.cms.site import Kind
from deskeditor.cms.troubles import Unreachable
from deskeditor.gui.app import Program
from deskeditor.gui.contributions.shown import first_to_look_at
from deskeditor.gui.contributions.window import LOOK_AT, READER, STATE, WORDS, CommentsDialog
from deskeditor.gui.inspector.quotedialogs import QuoteDialog
from deskeditor.news.deliveries import Contribution, ContributionState, Remote
from deskeditor.news.destinations import Destination
from deskeditor.newsroom import Newsroom

Start = Callable[..., Program]
D = TypeVar("D", bound=QDialog)
KIND = "test forum"
ADDRESS = "reader@example.org"
DOWN = "forum.example cannot be reached."
SAID = {
    "1": ("I <b>saw</b> it happen.\n\nAll of it.", "2026-11-23T18:00:00Z"),
    "2": ("We know where you live.", "2026-11-23T17:00:00Z"),
    "3": ("Good story.", "2026-11-23T19:00:00Z"),
}


@dataclass
class Forum:
    """A site with comments, in memory."""

    states: dict[str, ContributionState] = field(default_factory=dict)
    down: bool = False
    gate: threading.Event | None = None
    """Decisions wait for it."""
    threads: set[int] = field(default_factory=set)
    destination: str = ""

    def open(self, destination: Destination, _secret: str) -> "Forum":
        self.destination = destination.id
        self.threads.add(threading.get_ident())
        if self.down:
            raise Unreachable(DOWN)
        return self

    def comments(self, remote_id: str, story_id: str) -> Iterator[Contribution]:
        for id, (words, at) in SAID.items():
            url = f"https://forum.example/#c{id}"
            state = self.states.get(id, "held")
            yield Contribution(
                "", story_id, self.destination, id, "", f"<i>Jo {id}</i>", ADDRESS, words, url, at, state
            )

    def sees_all(self) -> bool:
        return True

    def moderate(self, remote_id: str, state: ContributionState) -> None:
        if self.gate is not None:
            self.gate.wait(30)
        self.states[remote_id] = state

    def close(self) -> None:
        return


@pytest.fixture
def forum(monkeypatch: pytest.MonkeyPatch) -> Forum:
    made = Forum()
    kind = Kind(KIND, "Test forum", made.open, (), moderates=True)
    monkeypatch.setitem(registry.KINDS._built_in, KIND, "")
    monkeypatch.setitem(registry.KINDS._loaded, KIND, kind)
    return made


@pytest.fixture
def room(desk_folder: Path, forum: Forum) -> Path:
    """The bridge is out at the forum, the other stories are nowhere."""
    with Newsroom.open(desk_folder) as newsroom:
        there = newsroom.destinations.add(KIND, "The Forum")
        story = newsroom.find_story("bridge")
        newsroom.outbox.know(Remote(there, "story", story, story, "41", "https://forum.example/bridge"))
    return desk_folder


def shown(kind: type[D], bot: QtBot) -> D:
    def there() -> list[D]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]

    bot.waitUntil(lambda: bool(there()), timeout=10_000)
    return there()[0]


def room_of(program: Program) -> Newsroom:
    assert program.desk.newsroom is not None
    return program.desk.newsroom


def opened(program: Program, bot: QtBot) -> CommentsDialog:
    """For the bridge, by its key."""
    story = room_of(program).find_story("bridge")
    program.window.open_story(story)
    bot.waitUntil(lambda: program.window.front == story and program.window.copy is not None)
    program.window.activateWindow()
    bot.waitUntil(program.window.isActiveWindow)
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    QTest.keyClick(program.window, Qt.Key.Key_M, modifiers)
    dialog = shown(CommentsDialog, bot)
    bot.waitUntil(lambda: dialog.empty.text() != "")
    return dialog


def fetched(program: Program, bot: QtBot) -> CommentsDialog:
    dialog = opened(program, bot)
    bot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_F5)
    bot.waitUntil(lambda: dialog.list.topLevelItemCount() == 3, timeout=10_000)
    dialog.list.setFocus()
    return dialog


def listed(dialog: CommentsDialog, column: int) -> list[str]:
    model = dialog.list.model()
    return [str(model.index(n, column).data()) for n in range(model.rowCount())]


def key(dialog: CommentsDialog, key: Qt.Key) -> None:
    QTest.keyClick(dialog.list, key)


def test_an_empty_window_says_what_to_do_and_f5_fetches(start: Start, room: Path, forum: Forum, qtbot: QtBot) -> None:
    dialog = opened(start(room), qtbot)
    assert "F5" in dialog.empty.text()
    assert "The Forum" in dialog.empty.text()
    assert not any(button.isEnabled() for button in dialog.buttons.values())
    assert dialog.fetched.text() == "Not fetched yet"
    QTest.keyClick(dialog, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 3, timeout=10_000)
    qtbot.waitUntil(lambda: "3 new" in dialog.fetched.text())
    assert dialog.fetched.text().startswith("Fetched ")
    assert threading.get_ident() not in forum.threads


def test_flagged_ones_come_first_and_words_are_plain(start: Start, room: Path, qtbot: QtBot) -> None:
    dialog = fetched(start(room), qtbot)
    assert listed(dialog, LOOK_AT) == ["threat", "", ""]
    assert listed(dialog, WORDS)[1:] == ["Good story.", "I <b>saw</b> it happen. All of it."]
    assert dialog.words.toPlainText() == "We know where you live."
    assert "threaten" in dialog.flags.text()
    key(dialog, Qt.Key.Key_Down)
    key(dialog, Qt.Key.Key_Down)
    assert dialog.words.toPlainText() == SAID["1"][0]
    assert dialog.title.textFormat() == Qt.TextFormat.PlainText
    assert listed(dialog, READER)[2] == "<i>Jo 1</i>"
    assert ADDRESS in dialog.about.text()
    assert not dialog.flags.isVisible()


def test_single_keys_decide_and_go_on_with_the_next(start: Start, room: Path, forum: Forum, qtbot: QtBot) -> None:
    program = start(room)
    dialog = fetched(program, qtbot)
    forum.gate = threading.Event()
    dialog.note.setFocus()
    QTest.keyClicks(dialog.note, "A threat, ah")  # A and H are letters here
    assert forum.states == {}
    QTest.keyClick(dialog.note, Qt.Key.Key_Return)
    key(dialog, Qt.Key.Key_R)
    assert dialog.chosen is not None
    assert dialog.chosen.said.words == "Good story."  # the site has not answered yet
    assert listed(dialog, STATE)[0] == "Asking the site…"
    forum.gate.set()
    qtbot.waitUntil(lambda: forum.states.get("2") == "rejected" and dialog.list.topLevelItemCount() == 2)
    key(dialog, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 1)
    key(dialog, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 0)
    assert forum.states == {"2": "rejected", "3": "approved", "1": "trash"}
    assert "another state" in dialog.empty.text()
    known = {one.remote_id: one for one in room_of(program).contributions.all()}
    assert (known["2"].note, known["2"].decided_by) == ("A threat, ah", room_of(program).me)
    dialog.which.setCurrentIndex(dialog.which.findData("all"))
    dialog.which.activated.emit(dialog.which.currentIndex())
    qtbot.waitUntil(lambda: listed(dialog, STATE) == ["Rejected", "Approved", "In the trash"])


def test_several_are_decided_on_at_once(start: Start, room: Path, forum: Forum, qtbot: QtBot) -> None:
    dialog = fetched(start(room), qtbot)
    dialog.list.selectAll()
    QTest.mouseClick(dialog.buttons["approve"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 0, timeout=10_000)
    assert set(forum.states.values()) == {"approved"}
    assert len(forum.states) == 3


def test_a_site_that_does_not_answer_changes_nothing_and_is_told(
    start: Start, room: Path, forum: Forum, qtbot: QtBot
) -> None:
    program = start(room)
    dialog = fetched(program, qtbot)
    forum.down = True
    key(dialog, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: DOWN in dialog.trouble.text())
    qtbot.waitUntil(lambda: listed(dialog, STATE) == ["Held"] * 3)
    QTest.keyClick(dialog, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: dialog.trouble.text() == f"The Forum: {DOWN}")
    qtbot.waitUntil(lambda: dialog.fetch_button.text() == "&Fetch")
    assert {one.state for one in room_of(program).contributions.all()} == {"held"}


def test_a_quote_and_a_tip_are_made_and_opened(
    start: Start, room: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start(room)
    dialog = fetched(program, qtbot)
    browsed: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", browsed.append)
    key(dialog, Qt.Key.Key_B)
    assert browsed == [QUrl("https://forum.example/#c2")]
    key(dialog, Qt.Key.Key_Q)
    quote = shown(QuoteDialog, qtbot)
    assert quote.quote.words == "We know where you live."
    quote.close()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.list.setFocus()
    key(dialog, Qt.Key.Key_P)
    newsroom = room_of(program)
    qtbot.waitUntil(lambda: newsroom.story(program.window.front).state == "pitch", timeout=10_000)
    assert "We know where you live." in newsroom.story(program.window.front).ednote
    qtbot.waitUntil(lambda: "used as" in dialog.about.text())


def test_the_other_stories_have_none_and_all_of_them_have_some(start: Start, room: Path, qtbot: QtBot) -> None:
    program = start(room)
    fetched(program, qtbot).close()
    window = program.window
    window.open_story(room_of(program).find_story("ferry"))
    qtbot.waitUntil(lambda: window.copy is not None and window.front == room_of(program).find_story("ferry"))
    window.actions_["story.comments"].trigger()
    dialog = shown(CommentsDialog, qtbot)
    qtbot.waitUntil(lambda: "ferry" in dialog.of.currentText() and dialog.empty.text() != "")
    QTest.keyClick(dialog, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: "on no site" in dialog.trouble.text())
    window.actions_["story.all_comments"].trigger()
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 3)
    assert dialog.of.currentText() == "all stories"


def test_first_are_those_to_look_at_and_then_the_newest() -> None:
    def one(id: str, at: str, *flags: str) -> Contribution:
        return Contribution(id, "s", "d", id, received=at, flags=flags)

    those = [one("old", "1"), one("flagged old", "1", "links"), one("new", "3"), one("flagged new", "2", "threat")]
    assert [it.id for it in first_to_look_at(those)] == ["flagged new", "flagged old", "new", "old"]


def test_a_note_is_kept_without_a_decision_and_when_the_window_closes(start: Start, room: Path, qtbot: QtBot) -> None:
    program = start(room)
    dialog = fetched(program, qtbot)
    contributions = room_of(program).contributions
    key(dialog, Qt.Key.Key_N)
    assert dialog.note.hasFocus()
    QTest.keyClicks(dialog.note, "ask Kim")
    QTest.keyClick(dialog.note, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: {one.remote_id: one.note for one in contributions.all()}["2"] == "ask Kim")
    qtbot.waitUntil(dialog.list.hasFocus)
    key(dialog, Qt.Key.Key_Down)
    assert dialog.note.text() == ""
    key(dialog, Qt.Key.Key_N)
    QTest.keyClicks(dialog.note, "fine")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: {one.remote_id: one.note for one in contributions.all()}["3"] == "fine")


def test_a_comment_that_was_deleted_there_is_shown_and_not_decided_on(
    start: Start, room: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = fetched(start(room), qtbot)
    monkeypatch.delitem(SAID, "2")
    QTest.keyClick(dialog, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 2, timeout=10_000)
    dialog.which.setCurrentIndex(dialog.which.findData("trash"))
    dialog.which.activated.emit(dialog.which.currentIndex())
    qtbot.waitUntil(lambda: listed(dialog, STATE) == ["Deleted there"])
    assert not dialog.buttons["approve"].isEnabled()
    assert dialog.buttons["quote"].isEnabled()
