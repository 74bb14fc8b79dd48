"""A person sets a real WordPress up in the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.gui.conftest import Start, desk_folder, garbage_goes_here, settings, start, told
from tests.gui.destinations.conftest import keyring
from tests.interop.running import Cms

from deskeditor.gui.app import Program
from deskeditor.gui.destinations.access import AccessPage
from deskeditor.gui.destinations.adding import AddDialog
from deskeditor.gui.destinations.matching import AuthorsPage, SectionsPage
from deskeditor.gui.destinations.window import DestinationsDialog, show_destinations

__all__ = ("desk_folder", "garbage_goes_here", "keyring", "settings", "start", "told")
ASKED_MS = 30_000


def asked(program: Program, qtbot: QtBot) -> tuple[DestinationsDialog, AddDialog]:
    shown = show_destinations(program.window)
    assert shown is not None
    qtbot.waitUntil(lambda: bool(shown.findChildren(AddDialog)), timeout=ASKED_MS)
    dialog = shown.findChildren(AddDialog)[0]
    qtbot.waitUntil(dialog.kind.hasFocus)
    assert dialog.kind.currentText() == "WordPress"
    return shown, dialog


def type_in(*words: str) -> None:
    """Into one field after another, from the first on."""
    for said in words:
        QTest.keyClick(_focused(), Qt.Key.Key_Tab)
        QTest.keyClicks(_focused(), said)
    QTest.keyClick(_focused(), Qt.Key.Key_Return)


def _focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


@pytest.fixture
def program(start: Start, desk_folder: Path, keyring: dict[str, str]) -> Program:  # fixtures
    return start(desk_folder)


def test_an_editor_needs_three_lines_and_two_clicks(program: Program, qtbot: QtBot, wordpress: Cms) -> None:
    newsroom = program.desk.newsroom
    assert newsroom is not None
    person = newsroom.add_person(name="Anna Author")
    shown, _ = asked(program, qtbot)
    type_in(wordpress.url, wordpress.user("editor").name, wordpress.user("editor").password)
    qtbot.waitUntil(lambda: shown.tabs is not None, timeout=ASKED_MS)
    tabs = shown.tabs
    assert tabs is not None
    pages = {type(tabs.widget(n)): tabs.widget(n) for n in range(tabs.count())}
    access, authors, sections = pages[AccessPage], pages[AuthorsPage], pages[SectionsPage]
    assert isinstance(access, AccessPage)
    assert "may publish" in access.said.text()
    assert isinstance(authors, AuthorsPage)
    tabs.setCurrentWidget(authors)
    QTest.mouseClick(authors.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(newsroom.destinations.all()[0].rules.authors))
    matched = newsroom.destinations.all()[0].rules.authors
    assert list(matched) == [person]
    assert isinstance(sections, SectionsPage)
    notes = [item.text() for row in range(2) if (item := sections.table.item(row, 2))]
    assert notes == ["Is there", "Is there"]


def test_what_a_contributor_sends_waits_there(program: Program, qtbot: QtBot, wordpress: Cms) -> None:
    newsroom = program.desk.newsroom
    assert newsroom is not None
    _, dialog = asked(program, qtbot)
    type_in(wordpress.url, wordpress.user("contributor").name, "not the password")
    qtbot.waitUntil(lambda: bool(dialog.said.property("trouble")), timeout=ASKED_MS)
    assert newsroom.destinations.all() == []
    assert dialog.setup is not None
    secret = dialog.setup.fields["secret"]
    secret.setFocus()
    QTest.keyClick(secret, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(secret, wordpress.user("contributor").password)
    QTest.keyClick(secret, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(newsroom.destinations.all()) == 1, timeout=ASKED_MS)
    assert newsroom.destinations.all()[0].rules.statuses["ready"] == "pending"
