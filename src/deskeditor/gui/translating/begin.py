"""Beginning a translation: into which language."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QPushButton, QWidget

from deskeditor.gui import forms
from deskeditor.news.languages import LANGUAGES, language
from deskeditor.news.problems import Problem
from deskeditor.review import translating

if TYPE_CHECKING:
    from deskeditor.gui.desk import Desk
    from deskeditor.gui.session import Session


class TranslateDialog(QDialog):
    """`begun`: the id of the translation."""

    begun = Signal(str)

    def __init__(self, desk: "Desk", session: "Session", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._session = desk, session
        form = forms.fill(self, "translate")
        self.language = form.find(QComboBox, "language")
        self.said = form.find(QLabel, "said")
        self.button = form.find(QPushButton, "beginButton")
        own = str(session.story.read("language")).lower().split("-")[0]
        for one in LANGUAGES:
            if one.tag.split("-")[0] != own:  # another region's can be written
                self.language.addItem(one.own_name, one.tag)
        self.said.hide()
        self.button.clicked.connect(self._begin)
        if (line := self.language.lineEdit()) is not None:
            line.returnPressed.connect(self._begin)
        form.find(QPushButton, "closeButton").clicked.connect(self.reject)
        self.language.setFocus()

    @property
    def tag(self) -> str:
        """Of the language that is chosen, or the tag that somebody wrote."""
        written = self.language.currentText().strip()
        at = self.language.findText(written)
        return str(self.language.itemData(at)) if at >= 0 else written

    def _begin(self) -> None:
        newsroom = self._desk.newsroom
        if newsroom is None or not self.button.isEnabled():
            return
        self.button.setEnabled(False)
        self._session.catch_up()
        self._desk.tasks.ask(partial(translating.begin, newsroom, self._session.id, self.tag), self._done, self._failed)

    def _done(self, story: str) -> None:
        self.accept()
        self.begun.emit(story)

    def _failed(self, problem: Exception) -> None:
        self.button.setEnabled(True)
        if not isinstance(problem, Problem):
            raise problem
        self.said.setText(str(problem))
        self.said.show()


def named(tag: str) -> str:
    """A language as a list shows it."""
    return language(tag).own_name
