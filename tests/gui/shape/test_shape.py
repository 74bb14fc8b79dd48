"""The shape of a story in the real window: it follows the words, and leads to them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextBrowser
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from deskeditor.checks.shape import shape
from deskeditor.gui.shape.window import ShapeWindow
from deskeditor.gui.shape.words import page
from deskeditor.gui.theme import LIGHT
from deskeditor.gui.translations import speak
from deskeditor.newsroom import Newsroom
from tests.gui.reporter import CTRL, Reporter, at_work

LONG = "It was " + "so " * 34 + "late."


@pytest.fixture
def writer(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Reporter]:
    folder = tmp_path / "The Lantern"
    with Newsroom.create(folder, name="The Lantern", profile="small") as newsroom:
        newsroom.me = newsroom.add_person(name="Ada Quill")
        body = f"“We waited,” said Bo <Ek. It rained.\n\n{LONG}"
        story = newsroom.new_story(slugline="harbour", headline="Harbour opens", body=body)
    with at_work(qtbot, qapp, tmp_path) as reporter:
        window = reporter.start(folder)
        reporter.until(lambda: reporter.program.desk.newsroom is not None)
        window.open_story(story, body=True)
        reporter.until(lambda: window.copy is not None and window.copy.body.hasFocus())
        yield reporter


def test_it_counts_follows_and_leads_to_the_words(writer: Reporter) -> None:
    QTest.keyClick(writer.copy.body, Qt.Key.Key_U, CTRL | Qt.KeyboardModifier.AltModifier)
    writer.until(lambda: bool(writer.window.findChildren(ShapeWindow)))
    (shown,) = writer.window.findChildren(ShapeWindow)
    writer.until(lambda: shown.shape is not None)
    assert shown.shape is not None and shown.windowTitle() == "Shape of the Story: harbour"
    text = shown.page.toPlainText()
    assert "37 – It was so so" in text and "1 min" in text and "Harbour opens" in text
    before = shown.shape.words

    writer.session.splice("body", 0, 0, "Two more. ")
    writer.until(lambda: shown.shape is not None and shown.shape.words == before + 2)

    shown.page.setFocus()
    while "It was" not in shown.page.textCursor().selectedText():
        QTest.keyClick(shown.page, Qt.Key.Key_Tab)
    QTest.keyClick(shown.page, Qt.Key.Key_Return)
    writer.until(lambda: "It was so" in writer.copy.body.textCursor().selectedText())

    writer.window.activateWindow()
    writer.until(writer.window.isActiveWindow)
    QTest.keyClick(writer.copy.body, Qt.Key.Key_W, CTRL)
    writer.until(lambda: not writer.window.front)
    writer.until(lambda: not isValid(shown) or not shown.isVisible())


def test_the_page_begins_at_the_side_of_the_window(qapp: QApplication, qtbot: QtBot, speaking: None) -> None:
    counted = shape({"headline": "Harbour opens", "body": LONG}, "en")
    for tag, length, of in (("de", "Länge", "Wörter"), ("ckb", "درێژی", "وشە")):
        speak(qapp, tag)
        browser = QTextBrowser()
        qtbot.addWidget(browser)
        browser.resize(460, 500)
        browser.setHtml(page(counted, LIGHT, "ltr"))
        browser.show()
        found = (browser.cursorRect(browser.document().find(said)).x() for said in (length, of, str(counted.words)))
        heading, words, number = found
        assert (heading > 230) is (number < words) is (tag == "ckb")
