"""Fields of the inspector while one suggests: they show what one proposes, and the story stays as it is."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from deskeditor.gui.inspector.fields import Bindings, put_text
from deskeditor.gui.session import Session
from deskeditor.news.records import Story
from deskeditor.text.document import Document
from deskeditor.text.suggesting import suggestions


@pytest.fixture
def session() -> Session:
    story = Document(Story, "one")
    story.set("slugline", "bridge")
    story.set("tagline", "Ann Lee is a reporter.")
    return Session(story, {}, lambda *_: None, me="ann")


def test_fields_show_what_one_proposes_while_one_suggests(qtbot: QtBot, session: Session) -> None:
    line, text = QLineEdit(), QPlainTextEdit()
    for widget in (line, text):
        qtbot.addWidget(widget)
    fields = Bindings(session, lambda trouble: pytest.fail(trouble))
    fields.line(line, "slugline")
    fields.prose(text, "tagline")
    fields.show(session)
    session.suggesting = True
    line.clear()
    QTest.keyClicks(line, "old-bridge")
    put_text(text, "Ann Lee is an editor.")
    assert (line.text(), text.toPlainText()) == ("old-bridge", "Ann Lee is an editor.")
    assert (session.value().slugline, session.value().tagline) == ("bridge", "Ann Lee is a reporter.")
    assert {one.field for one in suggestions(session.story)} == {"slugline", "tagline"}
    session.suggesting = False
    assert (line.text(), text.toPlainText()) == ("bridge", "Ann Lee is a reporter.")
    session.decide_suggestions([one.id for one in suggestions(session.story)], "accepted")
    assert (line.text(), text.toPlainText()) == ("old-bridge", "Ann Lee is an editor.")
    session.undo()
    assert (session.value().slugline, session.value().tagline) == ("bridge", "Ann Lee is a reporter.")


def test_words_before_a_proposal_of_somebody_else_are_changed_where_they_stand(qtbot: QtBot, session: Session) -> None:
    text = QPlainTextEdit()
    qtbot.addWidget(text)
    fields = Bindings(session, lambda trouble: pytest.fail(trouble))
    fields.prose(text, "tagline")
    fields.show(session)
    session.suggesting = True
    session.splice("tagline", 0, 0, "Our ")
    session.suggesting = False
    put_text(text, "Ann Lee is a senior reporter.")
    assert session.value().tagline == "Ann Lee is a senior reporter."
    assert session.accepted().tagline == "Our Ann Lee is a senior reporter."
