"""Two programs, and two windows, on one newsroom: each sees the other's words, nobody waits, nothing is overwritten."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deskeditor.gui.app import Program
from deskeditor.gui.copy.pane import CopyPane
from deskeditor.gui.session import Session
from deskeditor.gui.window import Window
from deskeditor.news.ids import new_id
from deskeditor.news.records import Byline, Story
from deskeditor.newsroom import Newsroom
from tests.faults import outside
from tests.faults.outside import CHECKOUT, Running
from tests.faults.recorder import Recorder
from tests.formats.stories import image
from tests.gui.conftest import Start

LONG = "\n\n".join(
    f"Paragraph {number} of a long story, with some more words to fill its line." for number in range(300)
)
CTRL = Qt.KeyboardModifier.ControlModifier
Launch = Callable[[], Running]


@pytest.fixture
def launch(desk_folder: Path, tmp_path: Path) -> Iterator[Launch]:
    """Start the program in a process and a home of its own; it is killed at the end if it still lives."""
    running: list[Running] = []

    def begin() -> Running:
        program = outside.start(desk_folder, tmp_path / f"home-{len(running)}", Recorder(), Recorder())
        running.append(program)
        assert program.until_open()
        return program

    yield begin
    for program in running:
        if program.process.poll() is None:
            program.kill()


def body_of(folder: Path, story_id: str) -> str:
    with Newsroom.open(folder) as newsroom:
        return newsroom.story(story_id).body


def is_in_order(letters: str, text: str) -> bool:
    """Whether the letters stand in the text in this order, whatever is between them."""
    rest = iter(text)
    return all(letter in rest for letter in letters)


def command(folder: Path, *arguments: str) -> None:
    """The command line, as a process of its own."""
    said = [sys.executable, "-m", "deskeditor", "--newsroom", str(folder), *arguments]
    subprocess.run(said, check=True, capture_output=True, timeout=60, cwd=CHECKOUT)


# two processes, by keys


def test_two_people_type_in_one_paragraph(launch: Launch, desk_folder: Path, qtbot: QtBot, tmp_path: Path) -> None:
    with Newsroom.open(desk_folder) as newsroom:
        bridge = newsroom.find_story("bridge")
    one, two = launch(), launch()
    for program in (one, two):
        program.do("open", story=bridge)
        program.do("keys", keys="Ctrl+End")
    mine, yours = "ABCDEFGHIJKLMNOPQRSTUVWXYZ" * 4, "0123456789" * 10
    numbers = one.send("type", words=mine, pace_ms=7), two.send("type", words=yours, pace_ms=9)
    assert one.until_done(numbers[0], 60)
    assert two.until_done(numbers[1], 60)
    looks: list[str] = []

    def alike() -> bool:
        looks[:] = [program.do("look")["pages"][bridge]["body"] for program in (one, two)]
        return looks[0] == looks[1] and len(looks[0]) == len("The bridge is open.") + len(mine) + len(yours)

    qtbot.waitUntil(alike, timeout=20_000)
    text = looks[0]
    assert text.startswith("The bridge is open.")
    assert is_in_order(mine, text)
    assert is_in_order(yours, text)
    assert sorted(text) == sorted("The bridge is open." + mine + yours)
    one.do("flush")
    one.kill()
    two.do("type", words="!")
    assert two.leave() == 0
    assert sorted(body_of(desk_folder, bridge)) == sorted(text + "!")
    again = launch()
    again.do("open", story=bridge)
    assert again.do("look")["pages"][bridge]["body"] == body_of(desk_folder, bridge)
    assert (one.faults, two.faults, again.faults) == ([], [], [])


def test_undo_takes_back_ones_own_words_only(launch: Launch, desk_folder: Path, qtbot: QtBot) -> None:
    with Newsroom.open(desk_folder) as newsroom:
        bridge = newsroom.find_story("bridge")
    one, two = launch(), launch()
    for program in (one, two):
        program.do("open", story=bridge)
    one.do("keys", keys="Ctrl+End")
    one.do("type", words=" Mine.")
    qtbot.waitUntil(lambda: "Mine." in two.do("look")["pages"][bridge]["body"], timeout=20_000)
    two.do("keys", keys="Ctrl+Home")
    two.do("type", words="Yours. ")
    qtbot.waitUntil(lambda: "Yours." in one.do("look")["pages"][bridge]["body"], timeout=20_000)
    one.do("keys", keys="Ctrl+Z", times=3)
    wanted = "Yours. The bridge is open."
    qtbot.waitUntil(lambda: two.do("look")["pages"][bridge]["body"] == wanted, timeout=20_000)
    two.do("keys", keys="Ctrl+Z", times=9)
    qtbot.waitUntil(lambda: one.do("look")["pages"][bridge]["body"] == "The bridge is open.", timeout=20_000)


# the window and another process, for everything else that a story is made of


def session_of(program: Program, story_id: str) -> Session:
    session = program.desk.session(story_id)
    assert session is not None
    return session


@pytest.fixture
def beside(start: Start, desk_folder: Path, qtbot: QtBot) -> tuple[Program, str]:
    """The window on a story with a photo."""
    with Newsroom.open(desk_folder) as newsroom:
        bridge = newsroom.find_story("bridge")
        newsroom.use_photo(bridge, newsroom.add_photo(image(60, 40), "quay.jpg", caption="The quay."), "lead")
    program = start(desk_folder)
    program.window.open_story(bridge)
    qtbot.waitUntil(lambda: program.window.copy is not None and bool(session_of(program, bridge).photos))
    return program, bridge


def test_fields_that_both_change_are_both_kept(beside: tuple[Program, str], desk_folder: Path, qtbot: QtBot) -> None:
    program, bridge = beside
    session = session_of(program, bridge)
    copy = program.window.copy
    assert copy is not None
    copy.do("focus_headline")
    copy.head.headline.moveCursor(copy.head.headline.textCursor().MoveOperation.End)
    QTest.keyClicks(copy.head.headline, " today")
    command(desk_folder, "set", bridge, "dek=After six years", "slugline=bridge-opens", "urgency=2")
    qtbot.waitUntil(lambda: session.value().dek == "After six years")
    assert copy.head.dek.toPlainText() == "After six years"
    assert (session.value().headline, session.value().urgency) == ("Bridge opens today", 2)
    session.set("keywords", ("bridges",))
    qtbot.waitUntil(lambda: told_by(desk_folder, bridge).keywords == ("bridges",))
    story = told_by(desk_folder, bridge)
    assert (story.headline, story.dek, story.slugline) == ("Bridge opens today", "After six years", "bridge-opens")


def told_by(folder: Path, story_id: str) -> Story:
    with Newsroom.open(folder) as newsroom:
        return newsroom.story(story_id)


def test_a_caption_that_both_type_in_has_the_words_of_both(
    beside: tuple[Program, str], desk_folder: Path, qtbot: QtBot
) -> None:
    program, bridge = beside
    session = session_of(program, bridge)
    (photo_id,) = session.photos
    session.splice("caption", 9, 9, " At dawn.", record=photo_id)
    script = f"""
from pathlib import Path
from deskeditor.news.records import Photo
from deskeditor.newsroom import Newsroom
with Newsroom.open(Path({str(desk_folder)!r})) as newsroom, newsroom.edit(Photo, {photo_id!r}) as photo:
    photo.splice("caption", 0, 3, "This")
"""
    subprocess.run([sys.executable, "-c", script], check=True, timeout=60, cwd=CHECKOUT)
    qtbot.waitUntil(lambda: getattr(session.photo(photo_id), "caption", "") == "This quay. At dawn.")
    with Newsroom.open(desk_folder) as newsroom:
        newsroom.flush(5)
        assert newsroom.photo(photo_id).caption == "This quay. At dawn."


def test_bylines_and_decisions_of_both_are_kept(beside: tuple[Program, str], desk_folder: Path, qtbot: QtBot) -> None:
    program, bridge = beside
    session = session_of(program, bridge)
    session.add("bylines", Byline(new_id(), name="Ada Quill"))
    session.decide("state", "ready")
    with Newsroom.open(desk_folder) as other:
        with other.edit(Story, bridge) as document:
            document.add("bylines", Byline(new_id(), name="Ben Okri"))
            document.decide("hold", True, actor=other.me)
        qtbot.waitUntil(lambda: len(session.value().bylines) == 2)
        qtbot.waitUntil(lambda: len(other.story(bridge).bylines) == 2)
        here, there = session.value(), other.story(bridge)
    assert {line.name for line in here.bylines} == {"Ada Quill", "Ben Okri"}
    assert (here.bylines, here.state, here.hold) == (there.bylines, there.state, there.hold)
    assert (here.state, here.hold) == ("ready", True)
    qtbot.waitUntil(lambda: program.window.status.gate.text().startswith("Not yet: The story is on hold"))


# two windows of one program


def pages_of(program: Program, story_id: str, qtbot: QtBot) -> tuple[CopyPane, CopyPane]:
    """The story in the window and in another one."""
    program.window.open_story(story_id)
    qtbot.waitUntil(lambda: program.window.copy is not None)
    program.new_window(story_id, program.window)
    apart: Window = program._others[0]
    qtbot.waitUntil(lambda: apart.copy is not None)
    assert program.window.copy is not None
    assert apart.copy is not None
    return program.window.copy, apart.copy


@pytest.mark.parametrize("elsewhere", [False, True], ids=["another window", "another program"])
def test_caret_and_page_stay_with_their_words_when_another_types_before_them(
    start: Start, desk_folder: Path, qtbot: QtBot, elsewhere: bool
) -> None:
    with Newsroom.open(desk_folder) as newsroom:
        ferry = newsroom.find_story("ferry")
        newsroom.set_fields(ferry, body=LONG)
    program = start(desk_folder)
    reading, typing = pages_of(program, ferry, qtbot)
    at = LONG.index("Paragraph 150") + 9
    reading.go_to("body", at, at)
    body = reading.body
    qtbot.waitUntil(lambda: body.page.is_settled)
    body.verticalScrollBar().setValue(body.verticalScrollBar().value() + 3)
    top, y = body.firstVisibleBlock().text(), body.cursorRect().y()
    if elsewhere:
        with Newsroom.open(desk_folder) as other, other.edit(Story, ferry) as document:
            document.splice("body", 0, 0, "New words before.\n\nAnd one more paragraph.\n\n")
        qtbot.waitUntil(lambda: body.toPlainText().startswith("New words"))
    else:
        typing.do("focus_body")
        typing.body.moveCursor(typing.body.textCursor().MoveOperation.Start)
        QTest.keyClicks(typing.body, "New words before.")
        QTest.keyClick(typing.body, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: body.toPlainText().startswith("New words before.\n\n"))
    words = session_of(program, ferry).value().body
    caret = reading.body.selection[1]
    assert caret > at
    assert words[caret - 9 : caret + 4] == "Paragraph 150"
    assert (body.firstVisibleBlock().text(), body.cursorRect().y()) == (top, y)
    reading.do("focus_body")
    QTest.keyClicks(body, "#")
    assert session_of(program, ferry).value().body[caret - 9 : caret + 5] == "Paragraph# 150"


def test_both_windows_show_what_either_types_and_undoes(start: Start, desk_folder: Path, qtbot: QtBot) -> None:
    with Newsroom.open(desk_folder) as newsroom:
        bridge = newsroom.find_story("bridge")
    program = start(desk_folder)
    one, two = pages_of(program, bridge, qtbot)
    for page, words in ((two, "Two. "), (one, "One. "), (two, "2. "), (one, "1. ")):
        # As on a busy computer: the keys are in the queue of events already, with the change of windows between them.
        QApplication.sendEvent(page.body, QFocusEvent(QEvent.Type.FocusIn))
        QTest.keyClicks(page.body, words)
    qtbot.waitUntil(lambda: one.body.toPlainText() == two.body.toPlainText())
    text = one.body.toPlainText()
    assert all(words in text for words in ("Two. ", "One. ", "2. ", "1. "))
    assert text == session_of(program, bridge).value().body
    while session_of(program, bridge).can_undo:
        QTest.keyClick(one.body, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: one.body.toPlainText() == two.body.toPlainText() == "The bridge is open.")
