"""What was open is there again at the next start: tabs, carets, scroll positions, windows; after any end."""

import json
import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from deskeditor.gui import remembered
from deskeditor.gui.app import Program
from deskeditor.gui.copy.pane import CopyPane
from deskeditor.gui.firststart import FirstStartPage
from deskeditor.gui.notices import Notice
from deskeditor.gui.remembered import Remembered, Spot, Tab, WindowThen, decoded, encoded, file_of, found_again
from deskeditor.gui.settings import NEWSROOMS, Settings
from deskeditor.gui.window import Window
from deskeditor.newsroom import Newsroom
from tests.faults import outside
from tests.faults.recorder import Recorder
from tests.gui.conftest import Start, leave

LONG = "\n\n".join(
    f"Paragraph {number} of a long story, with some more words to fill its line." for number in range(300)
)


def ids(folder: Path) -> dict[str, str]:
    with Newsroom.open(folder) as newsroom:
        return {row.slugline: row.id for row in newsroom.stories()}


def open_all(program: Program, qtbot: QtBot, *story_ids: str) -> Window:
    """In this order; the last one is in front."""
    for story_id in story_ids:
        open_one(program.window, qtbot, story_id)
    return program.window


def open_one(window: Window, qtbot: QtBot, story_id: str) -> Window:
    window.open_story(story_id)
    qtbot.waitUntil(lambda: window.front == story_id and window.copy is not None)
    return window


def until_back(program: Program, qtbot: QtBot, front: str) -> Window:
    window = program.window
    qtbot.waitUntil(lambda: window.front == front and window.copy is not None)
    return window


def copy_of(window: Window) -> CopyPane:
    assert window.copy is not None
    return window.copy


@pytest.fixture
def stories(desk_folder: Path) -> dict[str, str]:
    found = ids(desk_folder)
    with Newsroom.open(desk_folder) as newsroom:
        newsroom.set_fields(found["ferry"], body=LONG)
    return found


# tabs


def test_tabs_are_there_in_their_order_with_the_one_in_front(
    start: Start, desk_folder: Path, stories: dict[str, str], qtbot: QtBot
) -> None:
    program = start(desk_folder)
    window = open_all(program, qtbot, stories["derby"], stories["bridge"], stories["ferry"])
    window.tabs.bar.moveTab(2, 0)
    window.open_story(stories["derby"])
    leave(program)
    again = start(desk_folder)
    window = until_back(again, qtbot, stories["derby"])
    assert window.tabs.story_ids == [stories[name] for name in ("ferry", "derby", "bridge")]
    assert [window.tabs.bar.tabText(place) for place in range(3)] == ["Ferry stops", "Derby drawn", "Bridge opens"]
    assert window.queue.isHidden()


def test_only_the_story_in_front_is_read(
    start: Start, desk_folder: Path, stories: dict[str, str], qtbot: QtBot
) -> None:
    program = start(desk_folder)
    open_all(program, qtbot, stories["bridge"], stories["ferry"])
    leave(program)
    again = start(desk_folder)
    window = until_back(again, qtbot, stories["ferry"])
    assert again.desk.session(stories["bridge"]) is None
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    until_back(again, qtbot, stories["bridge"])
    assert window.copy is not None
    assert window.copy.body.toPlainText() == "The bridge is open."


def test_a_story_that_is_named_comes_in_front_of_them(
    start: Start, desk_folder: Path, stories: dict[str, str], qtbot: QtBot
) -> None:
    program = start(desk_folder)
    open_all(program, qtbot, stories["bridge"], stories["ferry"])
    leave(program)
    again = start(desk_folder, "derby")
    window = until_back(again, qtbot, stories["derby"])
    assert window.tabs.story_ids == [stories[name] for name in ("bridge", "ferry", "derby")]
    assert again.desk.session(stories["ferry"]) is None
    assert window.copy is not None
    assert window.focusWidget() is window.copy.body


def test_a_name_that_is_not_known_leaves_what_was_open(
    start: Start, desk_folder: Path, stories: dict[str, str], qtbot: QtBot, told: list[Notice]
) -> None:
    program = start(desk_folder)
    open_all(program, qtbot, stories["bridge"])
    leave(program)
    until_back(start(desk_folder, "nowhere"), qtbot, stories["bridge"])
    assert [notice.sentence for notice in told if "nowhere" in notice.sentence]


def test_stories_that_are_gone_meanwhile_are_left_out_silently(
    start: Start, desk_folder: Path, stories: dict[str, str], qtbot: QtBot, told: list[Notice]
) -> None:
    program = start(desk_folder)
    open_all(program, qtbot, stories["bridge"], stories["derby"], stories["ferry"])
    leave(program)
    with Newsroom.open(desk_folder) as newsroom:
        newsroom.set_fields(stories["ferry"], spiked=True)
        newsroom.destroy([stories["derby"]])
    told.clear()
    window = until_back(start(desk_folder), qtbot, stories["bridge"])
    assert window.tabs.story_ids == [stories["bridge"]]
    assert told == []


def test_a_tab_that_is_closed_while_it_is_read_stays_closed(
    start: Start, desk_folder: Path, stories: dict[str, str], qtbot: QtBot
) -> None:
    program = start(desk_folder)
    open_all(program, qtbot, stories["bridge"], stories["ferry"])
    leave(program)
    again = start(desk_folder)
    window = again.window
    qtbot.waitUntil(lambda: bool(window.tabs.story_ids))
    window.close_story(stories["ferry"])
    until_back(again, qtbot, stories["bridge"])
    assert window.tabs.story_ids == [stories["bridge"]]
    qtbot.waitUntil(lambda: again.desk.session(stories["ferry"]) is None)


# where one was


def test_caret_selection_and_scroll_position_are_where_they_were(
    start: Start, desk_folder: Path, stories: dict[str, str], qtbot: QtBot
) -> None:
    program = start(desk_folder)
    window = open_all(program, qtbot, stories["bridge"], stories["ferry"])
    copy = copy_of(window)
    copy.head.headline.select(2, 5)
    copy.go_to("body", 9000, 8990)
    qtbot.waitUntil(lambda: copy.body.page.is_settled)
    copy.body.verticalScrollBar().setValue(copy.body.verticalScrollBar().value() + 7)
    was = window.stories.spot(stories["ferry"])
    assert was.top > 0
    leave(program)
    again = start(desk_folder)
    window = until_back(again, qtbot, stories["ferry"])
    copy = copy_of(window)
    qtbot.waitUntil(lambda: copy.body.page.is_settled)
    assert window.stories.spot(stories["ferry"]) == was
    assert (copy.body.textCursor().hasSelection(), copy.body.selection) == (True, (8990, 9000))
    assert window.focusWidget() is copy.body
    QTest.keyClicks(copy.body, "Here")
    session = again.desk.session(stories["ferry"])
    assert session is not None
    assert session.value().body == LONG[:8990] + "Here" + LONG[9000:]


def test_the_end_of_a_long_story_is_in_view_again(
    start: Start, desk_folder: Path, stories: dict[str, str], qtbot: QtBot
) -> None:
    """In a page that is wider than its column. The window is closed once before, and so is as large as it will be
    again: the screen of the tests is small."""
    with Newsroom.open(desk_folder) as newsroom:
        newsroom.set_fields(stories["ferry"], body="\n\n".join(["Long words and some more of them. " * 12] * 90))
    program = start(desk_folder)
    open_one(program.window, qtbot, stories["ferry"]).sides.lay_out("write")
    leave(program)
    program = start(desk_folder)
    window = until_back(program, qtbot, stories["ferry"])
    body = copy_of(window).body
    qtbot.waitUntil(lambda: body.page.is_settled)
    for _once_without_the_head in range(2):
        QTest.keyClick(body, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    leave(program)
    window = until_back(start(desk_folder), qtbot, stories["ferry"])
    body = copy_of(window).body
    qtbot.waitUntil(lambda: body.page.is_settled)
    assert body.viewport().rect().contains(body.cursorRect().center())


@pytest.mark.parametrize("field", ["headline", "dek", "dateline"])
def test_the_keyboard_is_in_the_field_where_it_was(
    start: Start, desk_folder: Path, stories: dict[str, str], qtbot: QtBot, field: str
) -> None:
    with Newsroom.open(desk_folder) as newsroom:
        newsroom.set_fields(stories["bridge"], dek="After years", dateline="HULL, May 2")
    program = start(desk_folder)
    window = open_all(program, qtbot, stories["bridge"])
    assert window.copy is not None
    window.copy.go_to(field, 3, 3)
    if field == "dateline":
        window.copy.head.dateline.setCursorPosition(3)
    leave(program)
    again = start(desk_folder)
    window = until_back(again, qtbot, stories["bridge"])
    focused = window.focusWidget()
    assert focused is not None
    assert focused.objectName() == field
    QTest.keyClicks(focused, "|")
    session = again.desk.session(stories["bridge"])
    assert session is not None
    before = {"headline": "Bridge opens", "dek": "After years", "dateline": "HULL, May 2"}[field]
    assert getattr(session.value(), field) == before[:3] + "|" + before[3:]


def test_a_caret_keeps_its_words_when_others_wrote_before_it_meanwhile(
    start: Start, desk_folder: Path, stories: dict[str, str], qtbot: QtBot
) -> None:
    program = start(desk_folder)
    window = open_all(program, qtbot, stories["ferry"])
    assert window.copy is not None
    at = LONG.index("Paragraph 150") + 9
    window.copy.go_to("body", at, at)
    leave(program)
    with Newsroom.open(desk_folder) as newsroom:
        newsroom.set_fields(stories["ferry"], body="A new first paragraph.\n\n" + LONG)
    window = until_back(start(desk_folder), qtbot, stories["ferry"])
    assert window.copy is not None
    assert window.copy.body.selection == (at + 24, at + 24)


def test_a_caret_beyond_the_end_is_at_the_end(
    start: Start, desk_folder: Path, stories: dict[str, str], qtbot: QtBot
) -> None:
    program = start(desk_folder)
    window = open_all(program, qtbot, stories["ferry"])
    assert window.copy is not None
    window.copy.go_to("body", len(LONG), len(LONG))
    leave(program)
    with Newsroom.open(desk_folder) as newsroom:
        newsroom.set_fields(stories["ferry"], body="Short now.", headline="")
    window = until_back(start(desk_folder), qtbot, stories["ferry"])
    assert window.copy is not None
    assert window.copy.body.selection == (10, 10)


def test_a_story_is_where_it_was_left_when_its_tab_is_opened_again(
    start: Start, desk_folder: Path, stories: dict[str, str], qtbot: QtBot
) -> None:
    window = open_all(start(desk_folder), qtbot, stories["bridge"], stories["ferry"])
    assert window.copy is not None
    window.copy.go_to("body", 9000, 9000)
    window.close_story()
    window = open_one(window, qtbot, stories["ferry"])
    assert window.copy is not None
    assert window.copy.body.selection == (9000, 9000)


def test_a_story_that_is_opened_beside_another_begins_in_its_body(
    start: Start, desk_folder: Path, stories: dict[str, str], qtbot: QtBot
) -> None:
    program = start(desk_folder)
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    for name in ("bridge", "ferry", "derby"):
        window = open_all(program, qtbot, stories[name])
        assert window.focusWidget() is copy_of(window).body


# windows and panes


def test_windows_of_their_own_come_back(start: Start, desk_folder: Path, stories: dict[str, str], qtbot: QtBot) -> None:
    program = start(desk_folder)
    window = open_all(program, qtbot, stories["bridge"], stories["derby"])
    window.actions_["tab.detach"].trigger()
    other = program._others[0]
    qtbot.waitUntil(lambda: other.copy is not None)
    other.resize(760, 555)
    program.quit()
    leave(program)
    again = start(desk_folder)
    until_back(again, qtbot, stories["bridge"])
    (apart,) = again._others
    qtbot.waitUntil(lambda: apart.copy is not None)
    assert (apart.tabs.story_ids, apart.queue.isHidden()) == ([stories["derby"]], True)
    assert (apart.width(), apart.height()) == (760, 555)
    assert again.window.tabs.story_ids == [stories["bridge"]]


def test_a_screen_that_is_gone_takes_no_window_with_it(
    start: Start, desk_folder: Path, stories: dict[str, str], qtbot: QtBot, tmp_path: Path
) -> None:
    program = start(desk_folder)
    window = open_all(program, qtbot, stories["bridge"])
    window.move(9000, 9000)
    away = bytes(window.saveGeometry().data())
    leave(program)
    file = file_of(desk_folder)
    kept = remembered.read(file)
    remembered.write(file, replace(kept, windows=(replace(kept.windows[0], geometry=away),)))
    window = until_back(start(desk_folder), qtbot, stories["bridge"])
    assert window.screen().availableGeometry().intersects(window.frameGeometry())


def test_layout_and_pane_come_back(start: Start, desk_folder: Path, stories: dict[str, str], qtbot: QtBot) -> None:
    program = start(desk_folder)
    window = open_all(program, qtbot, stories["bridge"])
    window.resize(1440, 900)
    window.inspect("quotes")
    window.toggle_queue()
    shown = (window.queue.isHidden(), window.sides.side.isHidden())
    leave(program)
    window = until_back(start(desk_folder), qtbot, stories["bridge"])
    window.resize(1440, 900)  # the screen of the tests is smaller than that, and a window goes back to a size it has
    assert (window.queue.isHidden(), window.sides.side.isHidden()) == shown == (False, False)
    qtbot.waitUntil(lambda: window.inspector is not None)
    assert window.pane == "quotes"


def test_the_queue_has_its_filters_and_searches_for_nothing(
    start: Start, desk_folder: Path, stories: dict[str, str], qtbot: QtBot
) -> None:
    program = start(desk_folder)
    queue = program.window.queue
    QTest.keyClicks(queue.search, "o")
    queue.ask(desk="News")
    qtbot.waitUntil(lambda: queue.question.words == "o" and queue.model.rowCount() == 2)
    queue.choose(stories["ferry"])
    leave(program)
    queue = start(desk_folder).window.queue
    qtbot.waitUntil(lambda: queue.model.rowCount() > 0)
    assert (queue.search.text(), queue.question.words, queue.question.desk) == ("", "", "News")
    qtbot.waitUntil(lambda: queue.chosen == stories["ferry"])


def test_two_programs_do_not_fight_and_the_last_one_closed_wins(
    start: Start, desk_folder: Path, stories: dict[str, str], qtbot: QtBot
) -> None:
    one, two = start(desk_folder), start(desk_folder)
    open_all(one, qtbot, stories["bridge"])
    open_all(two, qtbot, stories["derby"])
    leave(two)
    open_all(one, qtbot, stories["ferry"])
    leave(one)
    window = until_back(start(desk_folder), qtbot, stories["ferry"])
    assert window.tabs.story_ids == [stories["bridge"], stories["ferry"]]


# any end


def test_it_is_all_there_after_a_kill(desk_folder: Path, stories: dict[str, str], tmp_path: Path) -> None:
    home, ferry = tmp_path / "home", stories["ferry"]
    program = outside.start(desk_folder, home, Recorder(), Recorder())
    assert program.until_open()
    program.do("open", story=stories["bridge"])
    program.do("open", story=ferry)
    program.do("keys", keys="Down", times=400)
    program.do("keys", keys="Left", times=11)
    program.do("type", words="New words.")
    program.do("keys", keys="Shift+Left", times=4)
    program.do("rest", ms=250)
    before, was = program.do("look"), kept_of(desk_folder, home, ferry)
    program.kill()
    again = outside.start(desk_folder, home, Recorder(), Recorder())
    assert again.until_open()
    again.do("open", story=ferry)
    after = again.do("look")
    again.do("keys", keys="Shift+Left")
    again.do("rest", ms=250)
    now = kept_of(desk_folder, home, ferry)
    again.kill()
    assert after["where"] == before["where"]
    assert after["where"]["tabs"] == [stories["bridge"], ferry]
    assert after["dialogs"] == []
    assert after["pages"][ferry] == before["pages"][ferry]
    assert "New words." in after["pages"][ferry]["body"]
    assert was.top > 0
    assert (now.top, now.head_px) == (was.top, was.head_px)
    anchor, caret = was.carets["body"]
    assert anchor - caret == 4
    assert now.carets["body"] == (anchor, caret - 1)


def kept_of(newsroom: Path, home: Path, story_id: str) -> Spot:
    (window,) = remembered.read(file_of(newsroom, home / "state" / "deskeditor" / "windows")).windows
    return next(tab.spot for tab in window.tabs if tab.story == story_id)


# the file

SPOTS = st.builds(
    Spot,
    st.text(),
    st.dictionaries(st.text(), st.tuples(st.integers(0, 1 << 40), st.integers(0, 1 << 40))),
    st.integers(0, 1 << 40),
    st.integers(0, 1 << 40),
    st.text(max_size=40),
)
TABS = st.builds(Tab, st.text(min_size=1), st.text(), SPOTS)
WINDOWS = st.builds(
    WindowThen,
    st.booleans(),
    st.text(),
    st.lists(TABS, max_size=4, unique_by=lambda tab: tab.story).map(tuple),
    st.text(),
    st.text(),
    st.booleans(),
    st.booleans(),
    st.text(),
    st.binary(),
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["windows", "tabs", "story", "spot", "carets", "body", "queue", "top", "geometry"]), inner
        )
    ),
    max_leaves=12,
)


@given(st.builds(Remembered, st.text(), st.lists(WINDOWS, max_size=4).map(tuple)))
def test_what_is_kept_is_read_back(kept: Remembered) -> None:
    assert decoded(encoded(kept)) == kept


@given(JSON)
def test_of_a_strange_file_what_can_be_understood_is(said: object) -> None:
    found = decoded(json.dumps({"form": 1, "windows": said, "queue": said}).encode())
    assert decoded(encoded(found)) == found


@given(st.binary() | st.builds(Remembered).map(lambda kept: encoded(kept)[:-3]))
def test_a_damaged_file_is_as_good_as_none(data: bytes) -> None:
    assert decoded(data) == Remembered()


@given(st.text("ab c", max_size=60), st.integers(-5, 70), st.text("ab c", max_size=9))
def test_a_caret_found_again_is_in_the_text_and_behind_its_words(text: str, caret: int, before: str) -> None:
    found = found_again(before, text, caret)
    assert 0 <= found <= len(text)
    if before in text:
        assert text[:found].endswith(before)


def test_a_caret_is_behind_what_is_left_of_its_words_after_a_crash() -> None:
    assert found_again("the old quarter ab", "In the old quarter a and more", 21) == 20


def test_each_of_two_programs_on_one_newsroom_remembers_who_sits_there(
    start: Start, tmp_path: Path, qtbot: QtBot, told: list[Notice]
) -> None:
    folder = tmp_path / "A newsroom"
    with Newsroom.create(folder, profile="large") as newsroom:
        edna, rona = newsroom.add_person(name="Edna Okafor"), newsroom.add_person(name="Rona Petersen")
        newsroom.me = edna
        newsroom.new_story(headline="Lamps")
    program = start(folder)
    assert [notice.sentence for notice in told] == ["You write here as Edna Okafor."]
    leave(program)
    with Newsroom.open(folder, me=rona) as colleague:
        colleague.me = rona
    again = start(folder)
    assert again.desk.facts.my_name == "Edna Okafor"
    assert len(told) == 1


def test_a_damaged_file_does_not_hinder_the_start(
    start: Start, desk_folder: Path, stories: dict[str, str], qtbot: QtBot, told: list[Notice]
) -> None:
    program = start(desk_folder)
    open_all(program, qtbot, stories["bridge"])
    leave(program)
    file_of(desk_folder).write_bytes(b'{"form": 1, "windows": [{"tabs"')
    program = start(desk_folder)
    assert program.window.tabs.story_ids == []
    assert told == []


def test_where_it_cannot_be_kept_one_writes_all_the_same(
    start: Start, desk_folder: Path, stories: dict[str, str], qtbot: QtBot, told: list[Notice]
) -> None:
    file = file_of(desk_folder)
    file.mkdir(parents=True)
    try:
        program = start(desk_folder)
        window = open_all(program, qtbot, stories["bridge"])
        assert window.copy is not None
        QTest.keyClicks(window.copy.body, "Still ")
        leave(program)
        assert told == []
    finally:
        shutil.rmtree(file)
    with Newsroom.open(desk_folder) as newsroom:
        assert newsroom.story(stories["bridge"]).body.startswith("Still ")


def test_files_of_newsrooms_long_not_opened_are_taken_away(tmp_path: Path) -> None:
    for number in range(remembered.MOST_FILES + 5):
        remembered.write(tmp_path / f"{number}.json", Remembered())
        os.utime(tmp_path / f"{number}.json", (number, number))
    (tmp_path / "1.json.77").write_bytes(b"{")
    os.utime(tmp_path / "1.json.77", (1, 1))
    (tmp_path / "2.json.78").write_bytes(b"{")
    remembered.tidy(tmp_path)
    left = {path.name for path in tmp_path.iterdir()}
    assert left == {f"{n}.json" for n in range(5, remembered.MOST_FILES + 5)} | {"2.json.78"}


@pytest.mark.parametrize("others", [True, False])
def test_a_newsroom_that_is_away_is_told_and_never_taken_for_another(
    start: Start, settings: Settings, told: list[Notice], tmp_path: Path, qtbot: QtBot, others: bool
) -> None:
    Newsroom.create(tmp_path / "home", name="At home").close()
    away = tmp_path / "stick"
    settings.set(NEWSROOMS, (str(away), *([str(tmp_path / "home")] if others else [])))
    program = start()
    qtbot.waitUntil(lambda: any(str(away) in notice.sentence for notice in told))
    if others:
        qtbot.waitUntil(lambda: program.desk.newsroom is not None)
        assert program.desk.facts.title == "At home"
    else:
        page = program.window.findChild(FirstStartPage)
        assert isinstance(page, FirstStartPage)
        assert str(away) in page.trouble.text()
