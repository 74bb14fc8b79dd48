"""The spike and destroying at the real window: by keys and clicks, and then a look into the database."""

import sqlite3
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QSpinBox, QTabWidget, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from deskeditor.gui import questions
from deskeditor.gui.preferences import PreferencesDialog
from deskeditor.gui.upkeep.destroying import DestroyDialog
from deskeditor.gui.upkeep.spike import SpikeDialog
from deskeditor.news.times import now
from deskeditor.newsroom import Newsroom
from tests.gui.inspector.conftest import picture
from tests.gui.reporter import Reporter, at_work

SECRET = "Zwetschgenkönig"


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Reporter]:
    """A newsroom with a story that has a photo, a source, a quote and a transcript, and the story in front."""
    folder = tmp_path / "newsroom"
    with Newsroom.create(folder, name="The Lantern") as newsroom:
        newsroom.me = newsroom.add_person(name="Ada Quill")
        story = newsroom.new_story(slugline="harbour", headline="Harbour opens", body=f"{SECRET} in the body.")
        newsroom.new_story(slugline="ferry", headline="Ferry stops")
        source = newsroom.add_source(name="Mo Field")
        newsroom.add_quote(words="It was time.", source=source, story=story)
        photo = newsroom.add_photo(picture(), "harbour.jpg", caption="The harbour", credit="Ada", alt="Harbour")
        newsroom.use_photo(story, photo, "lead")
        newsroom.add_transcript(title="Speech", text="Ladies and gentlemen", story=story)
    with at_work(qtbot, qapp, tmp_path) as reporter:
        window = reporter.start(folder)
        reporter.until(lambda: window.queue.model.rowCount() == 2)
        window.open_story(story)
        reporter.until(lambda: window.front == story)
        yield reporter


def spike_dialog(desk: Reporter) -> SpikeDialog:
    desk.window.actions_["upkeep.spike"].trigger()
    dialog = desk.dialog(SpikeDialog)
    desk.until(lambda: dialog.list.topLevelItemCount() or dialog.findChild(QPushButton, "empty") is not None)
    return dialog


def rows(dialog: SpikeDialog) -> list[tuple[str, str]]:
    items = [dialog.list.topLevelItem(row) for row in range(dialog.list.topLevelItemCount())]
    return [(item.text(0), item.text(1)) for item in items if item is not None and not item.isHidden()]


def in_database(desk: Reporter, asked: str) -> list[tuple[object, ...]]:
    desk.newsroom.flush()
    with sqlite3.connect(desk.newsroom.folder / "newsroom.db") as db:
        return db.execute(asked).fetchall()


def answered_yes(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """What was asked, and how it was explained."""
    asked: list[tuple[str, str]] = []

    def sure(_parent: QWidget, question: str, explanation: str, _do_it: str) -> bool:
        asked.append((question, explanation))
        return True

    monkeypatch.setattr(questions, "sure", sure)
    return asked


def test_a_spiked_quote_is_found_and_comes_back(desk: Reporter) -> None:
    desk.window.actions_["pane.quotes"].trigger()
    pane = desk.inspector.quotes.recorded
    desk.until(lambda: len(pane.model.rows) == 2)
    desk.click_row(pane.view, 1)
    desk.click(desk.find(pane, QToolButton, "remove"))
    desk.until(lambda: in_database(desk, "SELECT spiked FROM quote") == [(1,)])
    desk.until(lambda: not pane.model.rows)

    dialog = spike_dialog(desk)
    desk.until(lambda: rows(dialog) == [("It was time.", "Quote")])
    desk.until(lambda: dialog.shown.toPlainText() == "It was time.")
    item = dialog.list.topLevelItem(0)
    assert item is not None and item.text(2) == "Ada Quill" and item.text(4).startswith("30")
    assert not desk.find(dialog, QPushButton, "empty").isEnabled()
    desk.click(desk.find(dialog, QPushButton, "restore"))
    desk.until(lambda: rows(dialog) == [])
    assert in_database(desk, "SELECT spiked FROM quote") == [(0,)]
    desk.press(Qt.Key.Key_Escape)
    desk.gone(dialog)
    desk.until(lambda: len(pane.model.rows) == 2)


def test_a_source_goes_with_what_they_said(desk: Reporter, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = answered_yes(monkeypatch)
    desk.window.actions_["pane.quotes"].trigger()
    pane = desk.inspector.quotes.recorded
    desk.until(lambda: len(pane.model.rows) == 2)
    desk.click_row(pane.view, 0)
    desk.click(desk.find(pane, QToolButton, "remove"))
    desk.until(lambda: not pane.model.rows)
    assert asked[0][0] == "Spike Mo Field and what they said?"
    assert in_database(desk, "SELECT spiked FROM source") == [(1,)]
    assert in_database(desk, "SELECT spiked FROM quote") == [(0,)]  # it comes back with its source
    assert in_database(desk, "SELECT count(*) FROM source_quote") == [(0,)]
    assert desk.newsroom.published(desk.window.front).quotes == ()


def test_a_spiked_photo_says_where_it_stands_and_is_not_published(
    desk: Reporter, monkeypatch: pytest.MonkeyPatch
) -> None:
    newsroom = desk.newsroom
    (photo,) = newsroom.records("photo")
    newsroom.use_photo(newsroom.find_story("ferry"), photo.id)
    asked = answered_yes(monkeypatch)
    desk.window.actions_["pane.photos"].trigger()
    pane = desk.inspector.photos
    desk.until(lambda: pane.chosen is not None)
    desk.click(desk.find(pane, QToolButton, "spike"))
    desk.until(lambda: newsroom.photo(photo.id).spiked)
    assert len(asked) == 1 and "“ferry”" in asked[0][1]
    assert newsroom.published(desk.window.front).photos == ()
    assert pane.sheet.uses  # the story keeps the use
    assert any("spike" in notice.sentence for notice in desk.told)
    desk.click(desk.find(pane, QToolButton, "spike"))
    desk.until(lambda: not newsroom.photo(photo.id).spiked)
    assert len(newsroom.published(desk.window.front).photos) == 1


def test_taking_a_photo_out_of_a_story_ends_the_use_alone(desk: Reporter) -> None:
    desk.window.actions_["pane.photos"].trigger()
    pane = desk.inspector.photos
    desk.until(lambda: pane.chosen is not None)
    desk.click(desk.find(pane, QToolButton, "remove"))
    desk.until(lambda: not pane.sheet.uses)
    desk.newsroom.flush()
    assert [photo.spiked for photo in desk.newsroom.records("photo")] == [False]


def test_a_transcript_is_spiked(desk: Reporter) -> None:
    desk.window.actions_["pane.quotes"].trigger()
    desk.until(lambda: desk.inspector.quotes.isVisible())
    dialog = desk.inspector.quotes.recorded.open_transcripts()
    assert dialog is not None
    button = desk.find(dialog, QPushButton, "spike")
    desk.until(button.isEnabled)
    desk.click(button)
    desk.until(lambda: not button.isEnabled())
    assert in_database(desk, "SELECT spiked FROM transcript") == [(1,)]
    dialog.close()


def test_the_spike_is_searched_by_words_and_kind(desk: Reporter) -> None:
    newsroom = desk.newsroom
    for id in [record.id for kind in ("quote", "photo", "source") for record in newsroom.records(kind)]:
        newsroom.set_fields(id, spiked=True)
    dialog = spike_dialog(desk)
    desk.until(lambda: len(rows(dialog)) == 3)
    desk.fill(dialog.words, "FIELD")
    assert rows(dialog) == [("Mo Field", "Source")]
    dialog.words.clear()
    desk.choose(dialog.kind, "Photo")
    assert rows(dialog) == [("harbour.jpg", "Photo")]
    dialog.close()


def test_the_spike_is_emptied_of_what_was_there_long_enough(desk: Reporter) -> None:
    folder = desk.newsroom.folder
    with Newsroom.open(folder, clock=lambda: now() - timedelta(days=31)) as newsroom:
        old = newsroom.new_story(slugline="old", spiked=True, body="Old words.")
    with Newsroom.open(folder) as newsroom:
        new = newsroom.new_story(slugline="new", spiked=True)
    dialog = spike_dialog(desk)
    desk.until(lambda: len(rows(dialog)) == 2)
    desk.click(desk.find(dialog, QPushButton, "empty"))
    question = desk.dialog(DestroyDialog)
    desk.until(question.typed.isVisible)
    assert "1 story, “old”" in question.what.toPlainText() and "new" not in question.what.toPlainText()
    button = desk.find(question, QPushButton, "destroy")
    QTest.keyClicks(question.typed, "ol")
    assert not button.isEnabled()
    QTest.keyClicks(question.typed, "d")
    desk.click(button)
    desk.until(lambda: "destroyed" in question.question.text())
    assert "cannot be reached" in question.what.toPlainText()
    desk.press(Qt.Key.Key_Escape)
    desk.until(lambda: rows(dialog) == [("new", "Story")])
    assert in_database(desk, "SELECT id FROM story WHERE spiked") == [(new,)]
    assert in_database(desk, "SELECT record FROM destroyed") == [(old,)]
    dialog.close()


def test_a_story_is_destroyed_from_the_menu(desk: Reporter) -> None:
    """Its tab is closed, and no byte of the newsroom has its words any more."""
    newsroom = desk.newsroom
    desk.window.actions_["story.destroy"].trigger()
    question = desk.dialog(DestroyDialog)
    desk.until(question.typed.isVisible)
    said = question.what.toPlainText()
    assert "1 quote, 1 transcript and 1 photo" in said and "undone" in said
    QTest.keyClicks(question.typed, "harbour")
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: "destroyed" in question.question.text())
    desk.until(lambda: desk.window.tabs.story_ids == [])
    desk.press(Qt.Key.Key_Escape)
    desk.gone(question)
    assert [story.slugline for story in newsroom.records("story")] == ["ferry"]
    desk.until(lambda: desk.window.queue.model.rowCount() == 1)
    newsroom.flush()
    for path in newsroom.folder.rglob("*"):
        assert path.is_dir() or SECRET.encode() not in path.read_bytes(), path


def test_a_story_that_somebody_else_has_open_is_left_alone(desk: Reporter) -> None:
    story = desk.window.front
    with Newsroom.open(desk.newsroom.folder) as other:
        other.here([story])
        desk.window.actions_["story.destroy"].trigger()
        question = desk.dialog(DestroyDialog)
        desk.until(question.typed.isVisible)
        QTest.keyClicks(question.typed, "harbour")
        desk.press(Qt.Key.Key_Return)
        desk.until(lambda: question.question.text() == "Nothing was destroyed.")
        assert "open in another program" in question.what.toPlainText()
        desk.press(Qt.Key.Key_Escape)
        desk.gone(question)
    assert desk.newsroom.story(story).slugline == "harbour"


def test_a_photo_that_is_destroyed_leaves_a_story_that_says_so(desk: Reporter) -> None:
    (photo,) = desk.newsroom.records("photo")
    desk.window.actions_["pane.photos"].trigger()
    pane = desk.inspector.photos
    desk.until(lambda: pane.chosen is not None)
    desk.newsroom.destroy([photo.id])
    desk.until(lambda: pane.missing.isVisible())
    assert "harbour.jpg" in pane.missing.text() and "destroyed" in pane.missing.text()
    assert desk.session.value().headline == "Harbour opens"
    desk.click(desk.find(pane, QToolButton, "remove"))
    desk.until(lambda: not pane.sheet.uses)


def test_a_story_that_another_program_destroyed_is_closed(desk: Reporter) -> None:
    story = desk.window.front
    with Newsroom.open(desk.newsroom.folder) as other:
        other.destroy([story])
    desk.until(lambda: desk.window.tabs.story_ids == [])
    assert any("destroyed" in notice.sentence for notice in desk.told)
    assert in_database(desk, "SELECT slugline FROM story") == [("ferry",)]


def test_the_house_says_how_long_the_spike_keeps(desk: Reporter) -> None:
    desk.window.actions_["window.preferences"].trigger()
    dialog = desk.dialog(PreferencesDialog)
    desk.find(dialog, QTabWidget, "tabs").setCurrentIndex(2)
    days = desk.find(dialog, QSpinBox, "spikeDays")
    days.selectAll()
    QTest.keyClicks(days, "45")
    desk.until(lambda: desk.newsroom.settings.get("spike_days") == 45)
    days.setValue(3)
    assert days.value() == 30
    desk.press(Qt.Key.Key_Escape)
    desk.gone(dialog)
