"""What one reads stays in view when the copy gets another width."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from deskeditor.gui.copy.body import BodyEdit
from deskeditor.gui.session import Session
from deskeditor.news.records import Story
from deskeditor.text.document import Document

LONG = "\n\n".join(f"Paragraph {n} " + "goes on and on, as paragraphs do " * 12 for n in range(200))


def test_the_line_at_the_top_stays_there(qtbot: QtBot) -> None:
    story = Document(Story, "one")
    story.set("body", LONG)
    body = BodyEdit(Session(story, {}, lambda *_: None))
    qtbot.addWidget(body)
    body.resize(700, 500)
    body.show()
    body.page.settle()
    body.verticalScrollBar().setValue(body.document().findBlockByNumber(240).firstLineNumber())
    assert body.firstVisibleBlock().blockNumber() == 240
    for width in (420, 380, 700):
        body.resize(width, 500)
        qtbot.waitUntil(lambda: body.page.is_settled)
        assert body.firstVisibleBlock().blockNumber() == 240
    body.resize(420, 500)
    QTest.keyClick(body, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: body.page.is_settled)
    assert body.firstVisibleBlock().blockNumber() == 0, "who goes elsewhere is not held"
