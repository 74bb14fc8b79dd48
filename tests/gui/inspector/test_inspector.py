"""The inspector: its switch, its layouts, and what it hands on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from deskeditor.gui.inspector.inspector import PANES, Inspector
from deskeditor.gui.settings import INSPECTOR_PANE, Settings
from deskeditor.gui.tasks import Tasks
from deskeditor.news.gate import Finding
from tests.gui.inspector.conftest import Room, picture
from tests.gui.inspector.test_preview import pytestmark as pytestmark  # the same log of Chromium


@pytest.fixture
def inspector(room: Room, settings: Settings, qtbot: QtBot) -> Iterator[Inspector]:
    tasks = Tasks()
    made = Inspector(lambda: room.newsroom, tasks, settings)
    made.resize(400, 800)
    made.show_session(room.session)
    made.show()
    yield made
    made.close_panes()
    made.close()
    made.deleteLater()
    qtbot.wait(1)  # the engine's objects go in the order in which they were told to
    tasks.close()


def test_panes_are_made_when_they_are_first_shown(inspector: Inspector) -> None:
    assert list(inspector._made) == ["details"]
    inspector.show_pane("quotes")
    assert set(inspector._made) == {"details", "quotes"}


def test_the_switch_shows_a_pane_and_it_is_remembered(inspector: Inspector, settings: Settings, qtbot: QtBot) -> None:
    button = inspector.findChild(QToolButton, "quotes")
    assert button is not None
    with qtbot.waitSignal(inspector.pane_changed) as changed:
        button.click()
    assert changed.args == ["quotes"] and inspector.pane == "quotes" and button.isChecked()
    assert settings.get(INSPECTOR_PANE) == "quotes"
    assert inspector.quotes.isVisible() and not inspector.details.isVisible()


@pytest.mark.parametrize("pane", [p for p in PANES if p != "preview"])
def test_a_hidden_pane_costs_nothing_and_catches_up(pane: str, inspector: Inspector, room: Room) -> None:
    inspector.show_pane("details")
    inspector.show_pane("photos")
    room.session.set("slugline", "ferry")
    slugline = inspector.details.findChild(QLineEdit, "slugline")
    assert slugline.text() == "bridge"
    inspector.show_pane("details")
    assert slugline.text() == "ferry"
    inspector.show_pane(pane)
    inspector.show_session(None)
    inspector.show_session(room.session)


def test_publishing_shows_preview_and_photos_together(inspector: Inspector, qtbot: QtBot) -> None:
    inspector.lay_out("publish")
    assert inspector.preview.isVisible() and inspector.photos.isVisible()
    inspector.lay_out("edit")
    assert inspector.shown == ("details",)
    assert not inspector.preview.isVisible() and not inspector.photos.isVisible()
    inspector.show_pane("photos")
    assert inspector.photos.isVisible() and not inspector.preview.isVisible()


def test_a_finding_leads_to_its_field(inspector: Inspector, room: Room, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "mayor.jpg").write_bytes(picture())
    inspector.add_photo_files([tmp_path / "mayor.jpg"])
    qtbot.waitUntil(lambda: len(room.session.value().photos) == 1)
    photo = room.session.value().photos[0].photo
    room.session.set("caption", "TK", record=photo)
    inspector.show_finding(Finding("blocker", "placeholder", "caption", 0, 2, "…", photo))
    caption = inspector.photos.findChild(QPlainTextEdit, "caption")
    assert inspector.pane == "photos" and caption.textCursor().selectedText() == "TK"
    inspector.show_finding(Finding("blocker", "embargo", "embargo", 0, 0, "…"))
    assert inspector.shown == ("details",)


def test_photos_dropped_into_the_copy_ask_for_their_line(
    inspector: Inspector, room: Room, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "mayor.jpg").write_bytes(picture())
    with qtbot.waitSignal(inspector.photo_line_requested) as asked:
        inspector.add_photo_files([tmp_path / "mayor.jpg"], insert=True)
    assert asked.args == ["mayor.jpg"]


def test_quotations_and_other_stories_are_handed_on(inspector: Inspector, room: Room, qtbot: QtBot) -> None:
    inspector.show_pane("quotes")
    inspector.quotes.recorded.choose(room.quote)
    with qtbot.waitSignal(inspector.quotation_inserted):
        inspector.quotes.recorded.insert()
    with qtbot.waitSignal(inspector.story_requested):
        inspector.quotes.recorded.story_requested.emit("another")


def test_the_keyboard_goes_into_the_pane(inspector: Inspector, qtbot: QtBot) -> None:
    inspector.activateWindow()
    inspector.take_focus()
    focused = inspector.window().focusWidget()
    assert inspector.details.isAncestorOf(focused)


def test_a_pane_that_goes_leaves_the_keyboard_to_the_next(inspector: Inspector, qtbot: QtBot) -> None:
    inspector.activateWindow()
    inspector.take_focus()
    qtbot.waitUntil(lambda: inspector.details.isAncestorOf(QApplication.focusWidget() or inspector))
    inspector.show_pane("quotes")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert inspector.quotes.isAncestorOf(focused)


def test_a_detached_preview_goes_on_while_another_pane_is_shown(inspector: Inspector, room: Room, qtbot: QtBot) -> None:
    inspector.show_pane("preview")
    inspector.preview.detach()
    inspector.show_pane("details")
    assert inspector.preview._session is room.session
    second = room.reopened()
    inspector.show_session(second)
    assert inspector.preview._session is second
    inspector.preview.close_preview()
    inspector.show_pane("quotes")
    assert inspector.preview._session is None
