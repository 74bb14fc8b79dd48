"""Who else is in a story: seen in the window within a second or two, said to who cannot see, and never in the way."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from deskeditor.gui.app import Program
from deskeditor.gui.company import Companion, by_story, sentence
from deskeditor.gui.companyshown import Chips
from deskeditor.gui.notices import Notice
from deskeditor.newsroom import Newsroom, Presence
from tests.gui.conftest import Start, leave


@pytest.fixture
def other(desk_folder: Path) -> Iterator[Newsroom]:
    """Another program on the newsroom, in which Ana Reyes sits."""
    with Newsroom.open(desk_folder) as newsroom:
        ana = newsroom.add_person(name="Ana Reyes")
        me = newsroom.me
        newsroom.me = ana
        newsroom.settings.set("me", me)
        yield newsroom


def opened(program: Program, qtbot: QtBot, story_id: str) -> None:
    program.window.open_story(story_id)
    qtbot.waitUntil(lambda: program.window.front == story_id and program.window.copy is not None)
    qtbot.waitUntil(lambda: any(story_id in one.stories for one in others_of(program)))


def others_of(program: Program) -> list[Presence]:
    """As another program sees this one."""
    assert program.desk.newsroom is not None
    with Newsroom.open(program.desk.newsroom.folder) as looking:
        return looking.others()


def chips(program: Program) -> Chips | None:
    assert program.window.copy is not None
    return program.window.copy.sheet.findChild(Chips)


def test_who_comes_is_seen_everywhere_and_who_goes_is_not(
    start: Start, desk_folder: Path, other: Newsroom, qtbot: QtBot, told: list[Notice]
) -> None:
    program = start(desk_folder)
    window = program.window
    bridge, ferry = other.find_story("bridge"), other.find_story("ferry")
    opened(program, qtbot, ferry)
    opened(program, qtbot, bridge)
    assert window.status.company.isHidden()
    assert chips(program) is None
    other.here([bridge])
    qtbot.waitUntil(lambda: window.status.company.text() == "Ana Reyes is in this story too")
    assert not window.status.company.isHidden()
    place = window.tabs.story_ids.index(bridge)
    assert not window.tabs.bar.tabIcon(place).isNull()
    assert window.tabs.bar.tabIcon(1 - place).isNull()
    assert window.tabs.bar.accessibleTabName(place) == "Bridge opens. Ana Reyes is in this story too"
    shown = chips(program)
    assert shown is not None
    assert (shown.isVisible(), shown.accessibleName()) == (True, "Ana Reyes is in this story too")
    assert told[-1] == Notice("info", "Ana Reyes is in this story too: “Bridge opens”.")
    row = window.queue.model.place_of(bridge)
    assert row is not None
    spoken = window.queue.model.data(window.queue.model.index(row), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith(" · Ana Reyes is in this story too")
    window.tabs.step(1)
    assert window.status.company.text() == ""
    window.tabs.step(1)
    assert window.status.company.text() == "Ana Reyes is in this story too"
    other.here([])
    qtbot.waitUntil(window.status.company.isHidden)
    assert window.tabs.bar.tabIcon(place).isNull()
    assert not shown.isVisible()


def test_nobody_is_told_of_who_was_there_before(
    start: Start, desk_folder: Path, other: Newsroom, qtbot: QtBot, told: list[Notice]
) -> None:
    bridge = other.find_story("bridge")
    other.here([bridge])
    program = start(desk_folder)
    opened(program, qtbot, bridge)
    qtbot.waitUntil(lambda: program.window.status.company.text() == "Ana Reyes is in this story too")
    assert told == []


def test_another_window_of_this_program_is_no_company(
    start: Start, desk_folder: Path, other: Newsroom, qtbot: QtBot
) -> None:
    program = start(desk_folder)
    bridge = other.find_story("bridge")
    opened(program, qtbot, bridge)
    program.new_window(bridge, program.window)
    apart = program._others[0]
    qtbot.waitUntil(lambda: apart.copy is not None)
    other.here([other.find_story("derby")])
    qtbot.waitUntil(lambda: program.company.of(other.find_story("derby")) != ())
    assert program.company.of(bridge) == ()
    assert apart.status.company.isHidden()
    other.here([bridge])
    qtbot.waitUntil(lambda: not apart.status.company.isHidden() and not program.window.status.company.isHidden())


def test_oneself_in_another_program_is_said_so_and_not_told(
    start: Start, desk_folder: Path, other: Newsroom, qtbot: QtBot, told: list[Notice]
) -> None:
    program = start(desk_folder)
    bridge = other.find_story("bridge")
    opened(program, qtbot, bridge)
    other.me = program.desk.facts.me
    other.here([bridge])
    qtbot.waitUntil(lambda: program.window.status.company.text() == "You have this story open in another program too")
    assert told == []


def test_closing_tells_the_others_at_once(start: Start, desk_folder: Path, other: Newsroom, qtbot: QtBot) -> None:
    program = start(desk_folder)
    bridge = other.find_story("bridge")
    opened(program, qtbot, bridge)
    program.window.close_story(bridge)
    qtbot.waitUntil(lambda: [one.stories for one in other.others()] == [()])
    leave(program)
    assert other.others() == []


def test_in_a_folder_where_nothing_can_be_said_one_is_alone(
    start: Start, desk_folder: Path, qtbot: QtBot, told: list[Notice]
) -> None:
    (desk_folder / "open").write_bytes(b"")
    program = start(desk_folder)
    program.window.open_story(program.desk.newsroom.find_story("bridge") if program.desk.newsroom else "")
    qtbot.waitUntil(lambda: program.window.copy is not None)
    program.company.look()
    qtbot.waitUntil(lambda: not program.company._looking)
    assert program.window.status.company.isHidden()
    assert told == []


ANA, BEN = Companion("Ana Reyes", "desk-1"), Companion("Ben Okri", "desk-2")
NOBODY, ME = Companion("", "desk-3"), Companion("Me Myself", "desk-4", me=True)


@pytest.mark.parametrize(
    ("there", "said"),
    [
        ((), ""),
        ((ANA,), "Ana Reyes is in this story too"),
        ((ANA, ME), "Ana Reyes is in this story too"),
        ((ME,), "You have this story open in another program too"),
        ((NOBODY,), "Somebody at desk-3 is in this story too"),
        ((ANA, BEN, NOBODY), "Ana Reyes, Ben Okri and Somebody at desk-3 are in this story too"),
    ],
)
def test_it_is_said_in_a_sentence(there: tuple[Companion, ...], said: str) -> None:
    assert sentence(there) == said


@given(st.text(max_size=30))
def test_initials_are_short_for_any_name(name: str) -> None:
    assert 1 <= len(Companion(name, "desk").initials) <= 6


def test_each_is_in_a_story_once() -> None:
    two = [Presence(token, "p1", "desk", 1, "", ("s1", "s2")) for token in "ab"]
    found = by_story(two, {"p1": "Ana Reyes"}, me="")
    assert found == {"s1": (Companion("Ana Reyes", "desk"),), "s2": (Companion("Ana Reyes", "desk"),)}
