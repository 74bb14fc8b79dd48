"""The page that stands in the middle while no story is open."""

from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from deskeditor.gui.welcome import WelcomePage


def test_a_heading_stands_over_recent_newsrooms_only_where_there_are_some(qtbot: QtBot) -> None:
    page = WelcomePage()
    qtbot.addWidget(page)
    (title,) = page.findChildren(QLabel, "recentTitle")
    assert title.isHidden()
    page.list_newsrooms([Path("The Lantern")])
    assert not title.isHidden()
    assert "The Lantern" in [button.text() for button in page.findChildren(QPushButton)]
