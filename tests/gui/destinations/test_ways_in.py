"""How one gets to the window about destinations."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from deskeditor.gui import places
from deskeditor.gui.destinations.adding import AddDialog
from deskeditor.gui.destinations.window import DestinationsDialog
from deskeditor.gui.preferences import PreferencesDialog
from tests.gui.conftest import Start
from tests.gui.destinations.conftest import FakeSite


def test_the_first_start_goes_on_to_a_web_site(
    start: Start, qtbot: QtBot, tmp_path: Path, site: FakeSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "newsroom_folder", lambda: tmp_path / "home" / "newsroom")
    program = start()
    page = program._page
    assert page is not None
    QTest.keyClicks(page.name, "Ada Quill")
    page.folder.setText(str(tmp_path / "nowhere"))
    QTest.keyClick(page.site, Qt.Key.Key_Space)
    assert not page.folder.isEnabled()
    page.start.click()
    qtbot.waitUntil(lambda: bool(program.window.findChildren(AddDialog)), timeout=10_000)
    qtbot.waitUntil(lambda: bool(program.window.front), timeout=10_000)
    assert program.desk.facts.destinations == ()


def test_preferences_name_the_destinations_and_lead_there(
    start: Start, qtbot: QtBot, desk_folder: Path, site: FakeSite
) -> None:
    program = start(desk_folder)
    assert program.desk.newsroom is not None
    for name in ("Pages", "Wire"):
        program.desk.newsroom.destinations.add("folder", name, address=str(desk_folder.parent))
    program.desk.read_again()
    qtbot.waitUntil(lambda: len(program.desk.facts.destinations) == 2)
    program.window.preferences()
    dialog = program.window.findChild(PreferencesDialog)
    assert dialog is not None
    label = dialog.findChild(QLabel, "destinations")
    assert label is not None
    button = dialog.findChild(QPushButton, "destinationsButton")
    assert button is not None
    assert label.text() == "Pages, Wire"
    button.click()
    qtbot.waitUntil(lambda: any(d.isVisible() for d in program.window.findChildren(DestinationsDialog)))
    program.window.actions_["destinations.show"].trigger()
    (shown,) = program.window.findChildren(DestinationsDialog)
    qtbot.waitUntil(lambda: shown.list.count() == 2)
