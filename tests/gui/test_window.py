"""The program as a person uses it: real window, real newsroom, keys; then a look at the newsroom and at the files."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from deskeditor.gui import places
from deskeditor.gui.app import Program
from deskeditor.gui.copy.asking import LinkAnswer
from deskeditor.gui.notices import Notice
from deskeditor.gui.settings import NEWSROOMS, THEME, ZOOM, Settings
from deskeditor.gui.window import Window
from deskeditor.newsroom import Newsroom, StoryFilter
from tests.gui.conftest import Start


def open_story(program: Program, qtbot: QtBot, slugline: str) -> Window:
    """Open the story in the window and wait for its copy."""
    window = program.window
    newsroom = program.desk.newsroom
    assert newsroom is not None
    story_id = newsroom.find_story(slugline)
    window.open_story(story_id)
    qtbot.waitUntil(lambda: window.front == story_id)
    return window


def test_the_queue_shows_the_newsroom(start: Start, desk_folder: Path, settings: Settings) -> None:
    program = start(desk_folder)
    assert program.window.queue.model.rowCount() == 3
    assert program.window.windowTitle() == "The Lantern"
    assert settings.get(NEWSROOMS) == (str(desk_folder),)


def test_what_is_typed_is_in_the_newsroom(start: Start, desk_folder: Path, qtbot: QtBot) -> None:
    program = start(desk_folder)
    window = open_story(program, qtbot, "bridge")
    assert window.copy is not None
    window.to_copy("focus_headline")
    QTest.keyClicks(window.copy.head.headline, "Old ")
    newsroom = program.desk.newsroom
    assert newsroom is not None
    with qtbot.waitSignal(program.desk.saved):
        window.to_copy("focus_body")
        QTest.keyClicks(window.copy.body, "First words. ")
    newsroom.flush(5)
    story = newsroom.story(window.front)
    assert "Old " in story.headline
    assert "First words. " in story.body
    assert window.windowTitle().startswith(story.headline)
    qtbot.waitUntil(lambda: window.status.saved.text().startswith("Saved at"))


def test_undo_takes_back_what_was_typed_here(start: Start, desk_folder: Path, qtbot: QtBot) -> None:
    program = start(desk_folder)
    window = open_story(program, qtbot, "bridge")
    assert window.copy is not None
    assert not window.actions_["edit.undo"].isEnabled()
    window.to_copy("focus_body")
    QTest.keyClicks(window.copy.body, "New ")
    qtbot.waitUntil(window.actions_["edit.undo"].isEnabled)
    window.actions_["edit.undo"].trigger()
    session = program.desk.session(window.front)
    assert session is not None
    assert session.value().body == "The bridge is open."
    window.actions_["edit.redo"].trigger()
    assert "New " in session.value().body


def test_the_first_start_asks_three_things_and_then_one_writes(
    start: Start, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "newsroom_folder", lambda: tmp_path / "home" / "newsroom")
    program = start()
    page = program._page
    assert page is not None
    page.start.click()
    assert "name" in page.trouble.text()
    QTest.keyClicks(page.name, "Ada Quill")
    page.folder.setText(str(tmp_path / "nowhere"))
    page.start.click()
    assert "nowhere" in page.trouble.text()
    page.folder.setText(str(tmp_path))
    page.start.click()
    window = program.window
    qtbot.waitUntil(lambda: bool(window.front), timeout=10_000)
    assert window.copy is not None
    qtbot.waitUntil(window.copy.head.headline.hasFocus)
    assert program.desk.facts.my_name == "Ada Quill"
    assert [one.address for one in program.desk.facts.destinations] == [str(tmp_path)]
    session = program.desk.session(window.front)
    assert session is not None
    assert session.published().byline == "By Ada Quill"
    assert (tmp_path / "home" / "newsroom" / "newsroom.db").is_file()


def test_a_new_story_by_keyboard(start: Start, desk_folder: Path, qtbot: QtBot) -> None:
    program = start(desk_folder)
    window = program.window
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(window.front))
    assert window.copy is not None
    qtbot.waitUntil(window.copy.head.headline.hasFocus)
    assert window.windowTitle() == "New story — The Lantern"


def test_stories_open_in_tabs_and_close(start: Start, desk_folder: Path, qtbot: QtBot) -> None:
    program = start(desk_folder)
    window = open_story(program, qtbot, "bridge")
    first = window.front
    assert window.tabs.bar.isHidden()
    open_story(program, qtbot, "ferry")
    assert not window.tabs.bar.isHidden()
    window.actions_["tab.next"].trigger()
    assert window.front == first
    window.close_story()
    assert window.tabs.story_ids == [program.desk.newsroom.find_story("ferry")] if program.desk.newsroom else False
    window.close_story()
    assert window.front == ""
    assert window.centre.currentWidget() is window.welcome
    assert not window.queue.isHidden()
    assert program.desk.session(first) is None


def test_a_story_in_a_window_of_its_own(start: Start, desk_folder: Path, qtbot: QtBot) -> None:
    program = start(desk_folder)
    window = open_story(program, qtbot, "bridge")
    story_id = window.front
    window.actions_["tab.detach"].trigger()
    assert window.front == ""
    other = program._others[0]
    qtbot.waitUntil(lambda: other.front == story_id)
    assert other.queue.isHidden()
    assert other.copy is not None
    QTest.keyClicks(other.copy.body, "Apart. ")
    other.close()
    qtbot.waitUntil(lambda: not program._others)
    assert program.desk.newsroom is not None
    program.desk.newsroom.flush(5)
    assert "Apart. " in program.desk.newsroom.story(story_id).body


def test_the_queue_folds_when_a_story_opens(start: Start, desk_folder: Path, qtbot: QtBot) -> None:
    program = start(desk_folder)
    window = program.window
    window.resize(1440, 900)
    assert not window.queue.isHidden()
    open_story(program, qtbot, "bridge")
    assert window.queue.isHidden()
    window.actions_["pane.queue"].trigger()
    assert not window.queue.isHidden()


def test_a_small_window_has_one_side_pane(start: Start, desk_folder: Path, qtbot: QtBot) -> None:
    program = start(desk_folder)
    window = program.window
    window.resize(1280, 720)
    open_story(program, qtbot, "bridge")
    window.actions_["layout.edit"].trigger()
    assert (window.queue.isHidden(), window.sides.side.isHidden()) == (True, False)
    window.actions_["pane.queue"].trigger()
    assert (window.queue.isHidden(), window.sides.side.isHidden()) == (False, True)
    window.resize(1440, 900)
    assert (window.queue.isHidden(), window.sides.side.isHidden()) == (False, False)
    window.actions_["layout.write"].trigger()
    assert (window.queue.isHidden(), window.sides.side.isHidden()) == (True, True)


def test_spiked_stories_can_be_restored(start: Start, desk_folder: Path, qtbot: QtBot) -> None:
    program = start(desk_folder)
    window = open_story(program, qtbot, "derby")
    story_id, newsroom = window.front, program.desk.newsroom
    assert newsroom is not None
    window.actions_["story.spike"].trigger()
    qtbot.waitUntil(lambda: newsroom.story(story_id).spiked)
    qtbot.waitUntil(lambda: window.queue.model.rowCount() == 2)
    window.queue.ask(spiked=True)
    qtbot.waitUntil(lambda: window.queue.model.place_of(story_id) is not None)
    window.queue.choose(story_id)
    qtbot.waitUntil(lambda: window.queue.chosen == story_id)
    window.actions_["story.restore"].trigger()
    qtbot.waitUntil(lambda: not newsroom.story(story_id).spiked)


def test_a_story_is_held_and_released(start: Start, desk_folder: Path, qtbot: QtBot, told: list[Notice]) -> None:
    program = start(desk_folder)
    window = open_story(program, qtbot, "bridge")
    story_id, newsroom = window.front, program.desk.newsroom
    session = program.desk.session(story_id)
    assert newsroom is not None
    assert session is not None
    session.decide("state", "ready")
    qtbot.waitUntil(lambda: window.status.gate.text() == "Ready to send")
    window.actions_["story.hold"].trigger()
    qtbot.waitUntil(lambda: window.status.gate.text() == "Not yet: The story is on hold")
    qtbot.waitUntil(lambda: newsroom.story(story_id).hold)
    window.inspect("details")
    state = window.findChild(QLabel, "state")
    assert isinstance(state, QLabel)
    assert state.text() == "Ready, on hold"
    window.actions_["story.hold"].trigger()
    assert told[-1].sentence == "The story is on hold already."
    window.close_story()
    qtbot.waitUntil(lambda: window.queue.chosen == story_id)
    qtbot.waitUntil(lambda: window.queue.chosen_row is not None and window.queue.chosen_row.hold)
    window.actions_["story.release"].trigger()
    qtbot.waitUntil(lambda: not newsroom.story(story_id).hold)
    assert newsroom.story(story_id).state == "ready"
    assert [d.value for d in newsroom.document(story_id).decisions() if d.what == "hold"] == [True, False]


def test_a_duplicate_opens(start: Start, desk_folder: Path, qtbot: QtBot) -> None:
    program = start(desk_folder)
    window = open_story(program, qtbot, "bridge")
    first = window.front
    window.actions_["story.duplicate"].trigger()
    qtbot.waitUntil(lambda: window.front not in ("", first))
    session = program.desk.session(window.front)
    assert session is not None
    assert session.value().body == "The bridge is open."


def test_no_step_of_the_workflow_publishes_anything(start: Start, desk_folder: Path, qtbot: QtBot) -> None:
    program = start(desk_folder)
    window = open_story(program, qtbot, "bridge")
    session = program.desk.session(window.front)
    newsroom = program.desk.newsroom
    assert session is not None and newsroom is not None
    assert [step.action.key for step in window.steps.steps_of(window.front)] == ["ready"]
    window.steps.button.click()
    qtbot.waitUntil(lambda: session.value().state == "ready")
    assert [step.action.key for step in window.steps.steps_of(window.front)] == ["reopen"]
    qtbot.waitUntil(lambda: any(version.name == "Ready" for version in newsroom.versions(session.id)))


def test_the_gate_says_why_not(start: Start, desk_folder: Path, qtbot: QtBot) -> None:
    program = start(desk_folder)
    window = open_story(program, qtbot, "bridge")
    qtbot.waitUntil(lambda: window.status.gate.text().startswith("Not yet"))
    session = program.desk.session(window.front)
    assert session is not None
    session.decide("state", "ready")
    qtbot.waitUntil(lambda: window.status.gate.text() == "Ready to send")


def test_the_palette_finds_commands_and_stories(start: Start, desk_folder: Path, qtbot: QtBot) -> None:
    program = start(desk_folder)
    window = program.window
    window.actions_["window.palette"].trigger()
    window.palette_.words.setText("ferry")
    qtbot.waitUntil(lambda: any(e.text == "Ferry stops" for e in window.palette_.entries()))
    window.palette_.words.setText("dark")
    assert window.palette_.entries()[0].text == "Dark"
    QTest.keyClick(window.palette_.words, Qt.Key.Key_Return)
    assert program.settings.get(THEME) == "dark"
    assert program.theme.dark


def test_every_command_of_the_copy_is_known_to_it(start: Start, desk_folder: Path, qtbot: QtBot) -> None:
    program = start(desk_folder)
    window = open_story(program, qtbot, "bridge")
    assert window.copy is not None
    window.copy.ask_table = lambda _parent: (2, 3)
    window.copy.ask_link = lambda _parent, _address, words: LinkAnswer("https://example.org", words)
    window.to_copy("focus_body")
    QApplication.clipboard().setText("words of elsewhere")
    for id in ("bold", "italic", "link", "heading", "heading_3", "quote", "list", "numbered", "table", "footnote"):
        window.actions_[f"format.{id}"].trigger()
    window.actions_["format.section_break"].trigger()
    window.actions_["edit.select_all"].trigger()
    window.actions_["format.bin"].trigger()
    for id in ("find", "replace", "find_next", "find_previous", "paste_plain", "copy", "cut", "paste"):
        window.actions_[f"edit.{id}"].trigger()
    for id in ("headline", "body"):
        window.actions_[f"story.{id}"].trigger()
    newsroom = program.desk.newsroom
    assert newsroom is not None
    newsroom.flush(5)
    assert "bridge is open" in newsroom.story(window.front).bin


def test_zoom_goes_by_steps_and_back(start: Start, desk_folder: Path, settings: Settings) -> None:
    window = start(desk_folder).window
    window.actions_["view.zoom_in"].trigger()
    assert settings.get(ZOOM) == 110
    window.actions_["view.zoom_out"].trigger()
    window.actions_["view.zoom_out"].trigger()
    assert settings.get(ZOOM) == 90
    window.actions_["view.zoom_reset"].trigger()
    assert settings.get(ZOOM) == 100


def test_files_are_brought_in(
    start: Start, desk_folder: Path, qtbot: QtBot, tmp_path: Path, told: list[Notice]
) -> None:
    program = start(desk_folder)
    window = program.window
    good = tmp_path / "harbour.md"
    good.write_text("---\nheadline: Harbour wakes\n---\n\nIt is six.\n", "utf-8")
    bad = tmp_path / "bad.txt"
    bad.write_bytes(b"\xff\xfe\x00broken \xff")
    window.bring_in([good, bad])
    qtbot.waitUntil(lambda: bool(window.front))
    session = program.desk.session(window.front)
    assert session is not None
    assert session.value().headline == "Harbour wakes"
    qtbot.waitUntil(lambda: any(n.level == "error" and "bad.txt" in n.sentence for n in told))


def test_a_folder_that_is_no_newsroom_is_told_in_a_sentence(
    start: Start, desk_folder: Path, qtbot: QtBot, tmp_path: Path, told: list[Notice]
) -> None:
    program = start(desk_folder)
    program.open_folder(tmp_path / "nothing")
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].level == "error"
    assert "nothing" in told[0].sentence
    assert program.desk.newsroom is not None
    assert program.window.queue.model.rowCount() == 3


def test_another_newsroom_takes_the_place_of_the_first(
    start: Start, desk_folder: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    other = tmp_path / "Other"
    with Newsroom.create(other, name="The Other") as newsroom:
        newsroom.new_story(headline="Only one")
    program = start(desk_folder)
    window = open_story(program, qtbot, "bridge")
    program.open_folder(other)
    qtbot.waitUntil(lambda: program.desk.facts.name == "The Other")
    assert window.front == ""
    qtbot.waitUntil(lambda: window.queue.model.rowCount() == 1)
    assert program.desk.recent() == [other, desk_folder]


def test_the_story_that_was_named_opens_with_the_caret_in_its_body(
    start: Start, desk_folder: Path, qtbot: QtBot
) -> None:
    program = start(desk_folder, story="ferry")
    window = program.window
    qtbot.waitUntil(lambda: bool(window.front))
    assert window.copy is not None
    qtbot.waitUntil(window.copy.body.hasFocus)


def test_the_sample_is_made_once_and_kept(
    start: Start, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "sample_folder", lambda: tmp_path / "sample newsroom")
    program = start()
    program.open_sample()
    qtbot.waitUntil(lambda: program.window.queue.model.rowCount() >= 10, timeout=30_000)
    newsroom = program.desk.newsroom
    assert newsroom is not None
    program.window.new_story()
    qtbot.waitUntil(lambda: bool(program.window.front))
    count = newsroom.count_stories(StoryFilter())
    program.open_sample()
    qtbot.waitUntil(lambda: program.desk.newsroom not in (None, newsroom))
    assert program.desk.newsroom is not None
    assert program.desk.newsroom.count_stories(StoryFilter()) == count


def test_dialogs_open_and_are_freed(start: Start, desk_folder: Path, qtbot: QtBot) -> None:
    program = start(desk_folder)
    window = open_story(program, qtbot, "bridge")
    for id in ("window.preferences", "help.shortcuts", "help.about", "story.byline", "story.assign", "file.export"):
        window.actions_[id].trigger()
        qtbot.waitUntil(lambda: bool(window.findChildren(QDialog)))
        for dialog in window.findChildren(QDialog):
            assert dialog.windowTitle(), id
            dialog.close()
        qtbot.waitUntil(lambda: not window.findChildren(QDialog))


def test_the_window_takes_its_size_again(start: Start, desk_folder: Path, qapp: QApplication) -> None:
    first = start(desk_folder)
    first.window.resize(710, 555)
    first.window.close()
    second = start(desk_folder)
    assert (second.window.width(), second.window.height()) == (710, 555)
