"""A flash: a headline, and it is sent. All that an editor may pass over is passed over, and is due in 15 minutes."""

import getpass
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from deskeditor.delivery.deciding import decide
from deskeditor.gui import forms
from deskeditor.gui.desk import Facts, start_story
from deskeditor.gui.settings import LANGUAGE
from deskeditor.leaving import Override
from deskeditor.news.destinations import Destination
from deskeditor.news.problems import Problem, Refused

if TYPE_CHECKING:
    from deskeditor.gui.delivery.courier import Courier
    from deskeditor.gui.desk import Desk
    from deskeditor.newsroom import Newsroom

DUE = timedelta(minutes=15)
FLASH_URGENCY = 1
REASON = "Flash"
SLUGLINE_WORDS = 4


class FlashDialog(QDialog):
    """`sent`: the story is in the outbox; `held`: it is written, and may not leave like this."""

    sent = Signal(str)
    held = Signal(str, str, str)
    """Story, destination and why."""

    def __init__(self, desk: "Desk", courier: "Courier", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._courier = desk, courier
        form = forms.fill(self, "flash")
        self.headline = form.find(QLineEdit, "headline")
        self.words = form.find(QPlainTextEdit, "words")
        self.to = form.find(QComboBox, "to")
        self.said = form.find(QLabel, "said")
        self.now = form.find(QPushButton, "sendNow")
        self.resize(600, 340)
        for destination in desk.facts.destinations:
            self.to.addItem(destination.name, destination)
        self.said.hide()
        self.headline.textChanged.connect(self._allow)
        self.now.clicked.connect(self.send)
        form.find(QPushButton, "closeButton").clicked.connect(self.reject)
        self._allow()
        self.headline.setFocus()

    def _allow(self) -> None:
        self.now.setEnabled(bool(self.headline.text().strip()))

    def send(self) -> None:
        newsroom, headline = self._desk.newsroom, self.headline.text().strip()
        if newsroom is None or not headline:
            return
        self.now.setEnabled(False)
        language = self._desk.settings.get(LANGUAGE)
        destination: Destination = self.to.currentData()
        words = self.words.toPlainText().strip()
        work = partial(flash, newsroom, self._desk.facts, language, headline, words, destination)
        self._desk.tasks.ask(work, self._done, self._failed)

    def _done(self, left: tuple[str, str]) -> None:
        story, why = left
        destination: Destination = self.to.currentData()
        self.accept()
        if why:
            self.held.emit(story, destination.id, why)
        else:
            self._courier.wake()
            self.sent.emit(story)

    def _failed(self, problem: Exception) -> None:
        """Nothing was written: the words stay here."""
        if not isinstance(problem, Problem):
            self._desk.tasks.fault.emit(problem)
        self.said.setText(str(problem))
        self.said.show()
        self._allow()


def flash(
    newsroom: "Newsroom", facts: Facts, language: str, headline: str, words: str, destination: Destination
) -> tuple[str, str]:
    """On a worker: write the story, and put it into the outbox. Its id, and why it was held (empty: it was not).

    Raises DiskTrouble; nothing is written then.
    """
    story = start_story(newsroom, facts, language)
    slugline = "-".join(headline.casefold().split()[:SLUGLINE_WORDS])
    due = (newsroom.clock() + DUE).isoformat(timespec="seconds")
    newsroom.set_fields(
        story,
        headline=headline,
        slugline=slugline,
        body=words,
        urgency=FLASH_URGENCY,
        state="ready",
        deadline=due,
    )
    try:
        name = facts.my_name or getpass.getuser()
        decide(newsroom, story, destination, wanted="published", override=Override(name, REASON))
    except Refused as refusal:
        return story, str(refusal)
    return story, ""
