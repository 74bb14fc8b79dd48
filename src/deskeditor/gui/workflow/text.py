"""The workflow as the text of its file: used when it is right, and told with the line when it is not."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QTextCursor
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QPushButton, QWidget

from deskeditor.gui import forms
from deskeditor.news.workflow_file import BadWorkflow

if TYPE_CHECKING:
    from deskeditor.gui.desk import Desk
    from deskeditor.newsroom import Newsroom


class WorkflowTextDialog(QDialog):
    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        form = forms.fill(self, "workflowtext")
        self.text = form.find(QPlainTextEdit, "text")
        self.said = form.find(QLabel, "said")
        self.button = form.find(QPushButton, "useButton")
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.said.hide()
        self.button.setEnabled(False)
        self.button.clicked.connect(self._use)
        form.find(QPushButton, "closeButton").clicked.connect(self.reject)
        self._read()

    def _read(self) -> None:
        newsroom = self._desk.newsroom
        if newsroom is not None:
            self._desk.tasks.ask(partial(_text_of, newsroom), self._fill, self._failed)

    def _fill(self, text: str) -> None:
        self.text.setPlainText(text)
        self.button.setEnabled(True)

    def _use(self) -> None:
        text = self.text.toPlainText()
        self.button.setEnabled(False)
        self._desk.settle(lambda newsroom: newsroom.house.write_workflow(text), self.accept, self._failed)

    def _failed(self, problem: Exception) -> None:
        self.button.setEnabled(True)
        self.said.setText(str(problem))
        self.said.show()
        if isinstance(problem, BadWorkflow) and (line := next((f.line for f in problem.faults if f.line), 0)):
            cursor = QTextCursor(self.text.document().findBlockByNumber(line - 1))
            self.text.setTextCursor(cursor)
            self.text.setFocus()


def _text_of(newsroom: "Newsroom") -> str:
    return newsroom.house.workflow_text(newsroom.profile.key)
