"""The page that stands in the middle while no story is open."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from deskeditor.gui import forms
from deskeditor.gui.theme import serif

BUTTONS = {
    "newButton": "story.new",
    "openButton": "story.open",
    "importButton": "file.import",
    "newsroomButton": "newsroom.open",
    "sampleButton": "help.sample",
}
"""Buttons of the form and the actions that they offer."""
LISTED = 5


class WelcomePage(QWidget):
    """Offers what one would do next. `wanted` tells the id of an action, `newsroom_wanted` a folder."""

    wanted = Signal(str)
    newsroom_wanted = Signal(Path)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        form = forms.fill(self, "welcome")
        self._title = form.find(QLabel, "welcomeTitle")
        self._title.setFont(serif(26))
        self._recent_title = form.find(QLabel, "recentTitle")
        self._recent = form.find(QVBoxLayout, "recentLayout")
        for name, action in BUTTONS.items():
            form.find(QPushButton, name).clicked.connect(lambda _=False, action=action: self.wanted.emit(action))
        self.list_newsrooms([])

    def greet(self, newsroom: str) -> None:
        """Say where one is."""
        self._title.setText(newsroom or "deskeditor")

    def list_newsrooms(self, folders: list[Path]) -> None:
        while item := self._recent.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        self._recent_title.setVisible(bool(folders))
        for folder in folders[:LISTED]:
            button = QPushButton(folder.name, self)
            button.setProperty("link", True)
            button.setToolTip(str(folder))
            button.clicked.connect(lambda _=False, folder=folder: self.newsroom_wanted.emit(folder))
            self._recent.addWidget(button)
