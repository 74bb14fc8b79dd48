"""Writethru: a new lead over the old copy of the open story."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QRadioButton, QWidget

from deskeditor.gui import forms
from deskeditor.news.workflow import state
from deskeditor.review.writethru import KEPT_AS, another, noted, over

if TYPE_CHECKING:
    from deskeditor.gui.desk import Desk
    from deskeditor.gui.session import Session
    from deskeditor.newsroom import Newsroom


class WritethruDialog(QDialog):
    """`put`: the id of the story on which the lead stands now."""

    put = Signal(str)

    def __init__(self, desk: "Desk", session: "Session", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._session = desk, session
        form = forms.fill(self, "writethru")
        self.lead = form.find(QPlainTextEdit, "lead")
        self.news = form.find(QLineEdit, "news")
        self.here = form.find(QRadioButton, "here")
        self.another = form.find(QRadioButton, "another")
        self.said = form.find(QLabel, "said")
        self.button = form.find(QPushButton, "putButton")
        self.said.hide()
        self.another.setChecked(state(str(session.story.read("state"))).meaning == "live")
        self.button.clicked.connect(self._put)
        form.find(QPushButton, "closeButton").clicked.connect(self.reject)
        self.lead.setFocus()

    def _put(self) -> None:
        newsroom = self._desk.newsroom
        if newsroom is None:
            return
        self.button.setEnabled(False)
        self._session.catch_up()
        story = self._session.id
        if self.another.isChecked():
            work = partial(another, newsroom, story, self.lead.toPlainText(), self.news.text())
            self._desk.tasks.ask(work, self._done, self._failed)
        else:
            self._desk.tasks.ask(partial(_keep_before, newsroom, story), self._put_here, self._failed)

    def _put_here(self, story: str) -> None:
        """In the session, so that one undo takes the lead away again."""
        session, news = self._session, self.news.text().strip()
        with session.together(by=self):
            session.splice("body", 0, 0, over(self.lead.toPlainText()))
            if news:
                session.set("ednote", noted(str(session.story.read("ednote")), news))
        self._desk.version_kept.emit(frozenset({story}))
        self._done(story)

    def _done(self, story: str) -> None:
        self.accept()
        self.put.emit(story)

    def _failed(self, problem: Exception) -> None:
        self.button.setEnabled(True)
        self.said.setText(str(problem))
        self.said.show()


def _keep_before(newsroom: "Newsroom", story: str) -> str:
    newsroom.flush(5)
    newsroom.keep_version(story, "named", KEPT_AS)
    return story
