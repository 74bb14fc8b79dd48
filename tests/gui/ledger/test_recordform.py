"""The forms of sources and quotes by keys: where typing lands, what Enter does, and that Escape loses no word."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QDialogButtonBox, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from deskeditor.gui import questions
from deskeditor.gui.inspector.quotedialogs import QuoteDialog
from deskeditor.gui.ledger.quotebook import QuoteBook
from deskeditor.gui.ledger.recordform import RecordDialog
from deskeditor.gui.ledger.sourceform import SourceDialog
from deskeditor.newsroom import Newsroom
from tests.gui.reporter import CTRL, Reporter, at_work


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Reporter]:
    folder = tmp_path / "newsroom"
    with Newsroom.create(folder, name="The Lantern") as newsroom:
        newsroom.me = newsroom.add_person(name="Ada Quill")
        story = newsroom.new_story(slugline="bridge", headline="Bridge opens", body="The bridge is open.")
        newsroom.add_source(name="Ann Lee", title="mayor")
    with at_work(qtbot, qapp, tmp_path) as reporter:
        window = reporter.start(folder)
        reporter.until(lambda: reporter.program.desk.newsroom is not None)
        window.open_story(story, body=True)
        reporter.until(lambda: window.copy is not None and window.copy.body.hasFocus())
        yield reporter


def names(desk: Reporter) -> list[str]:
    return sorted(source.name for source in desk.newsroom.records("source"))


def quotes_of(desk: Reporter) -> list[str]:
    return [quote.words for quote in desk.newsroom.records("quote")]


def source_from_book(desk: Reporter) -> SourceDialog:
    desk.window.actions_["quotes.sources"].trigger()
    desk.click(desk.find(desk.dialog(QuoteBook), QPushButton, "newSource"))
    return desk.dialog(SourceDialog)


def quote_from_pane(desk: Reporter) -> QuoteDialog:
    desk.window.revealed_inspector().show_pane("quotes")
    desk.inspector.quotes.new_quote()
    return desk.dialog(QuoteDialog)


def source_from_pane(desk: Reporter) -> SourceDialog:
    desk.window.revealed_inspector().show_pane("quotes")
    desk.inspector.quotes.recorded.edit_source(None)
    return desk.dialog(SourceDialog)


def source_from_quote(desk: Reporter) -> SourceDialog:
    dialog = quote_from_pane(desk)
    box = desk.find(dialog, QComboBox, "source")
    box.setCurrentIndex(box.count() - 1)
    box.activated.emit(box.count() - 1)
    return desk.dialog(SourceDialog)


@pytest.mark.parametrize("opened", [source_from_book, source_from_pane, source_from_quote])
def test_typing_names_a_new_source_and_enter_saves_it(desk: Reporter, opened: Any) -> None:
    dialog = opened(desk)
    desk.until(dialog.isActiveWindow)
    desk.write("Bo Marsh")
    assert desk.find(dialog, QLineEdit, "name").text() == "Bo Marsh"
    desk.press(Qt.Key.Key_Return)
    desk.gone(dialog)
    desk.until(lambda: names(desk) == ["Ann Lee", "Bo Marsh"])
    if opened is source_from_quote:
        (quote,) = desk.inspector.quotes.findChildren(QuoteDialog)
        said_by = desk.find(quote, QComboBox, "source")
        desk.until(lambda: said_by.currentText() == "Bo Marsh")
        quote.reject()


def test_typing_writes_the_words_of_a_new_quote_and_ctrl_enter_saves_them(desk: Reporter) -> None:
    dialog = quote_from_pane(desk)
    desk.until(dialog.isActiveWindow)
    desk.write("We open it.")
    desk.press(Qt.Key.Key_Return)  # a new line, in prose
    desk.write("By spring.")
    assert desk.find(dialog, QPlainTextEdit, "words").toPlainText() == "We open it.\nBy spring."
    desk.press(Qt.Key.Key_Return, CTRL)
    desk.gone(dialog)
    desk.until(lambda: quotes_of(desk) == ["We open it.\nBy spring."])


def test_enter_in_a_line_saves_a_quote_too(desk: Reporter) -> None:
    dialog = quote_from_pane(desk)
    desk.write("We open it.")
    desk.fill(desk.find(dialog, QLineEdit, "attribution"), "the mayor")
    desk.press(Qt.Key.Key_Return)
    desk.gone(dialog)
    desk.until(lambda: quotes_of(desk) == ["We open it."])


def test_ctrl_enter_in_the_notes_says_what_is_missing_and_stays(desk: Reporter) -> None:
    dialog = source_from_pane(desk)
    dialog.reveal(desk.find(dialog, QPlainTextEdit, "notes"))
    desk.write("Rang at six.")
    desk.press(Qt.Key.Key_Return, CTRL)
    assert dialog.isVisible()
    assert desk.find(dialog, QLineEdit, "name").hasFocus()
    desk.write("Bo Marsh")
    desk.press(Qt.Key.Key_Return)
    desk.gone(dialog)
    desk.until(lambda: names(desk) == ["Ann Lee", "Bo Marsh"])


@pytest.mark.parametrize("opened", [source_from_pane, quote_from_pane])
@pytest.mark.parametrize("way", ["escape", "cancel", "frame"])
def test_no_written_word_is_thrown_away_unasked(
    desk: Reporter, monkeypatch: pytest.MonkeyPatch, opened: Any, way: str
) -> None:
    asked: list[str] = []
    answers = [False, True]

    def sure(_parent: object, question: str, *_: str) -> bool:
        asked.append(question)
        return answers.pop(0)

    monkeypatch.setattr(questions, "sure", sure)

    def leave(dialog: RecordDialog) -> None:
        if way == "escape":
            desk.press(Qt.Key.Key_Escape)
        elif way == "frame":
            dialog.close()
        else:
            buttons = desk.find(dialog, QDialogButtonBox, "buttons")
            desk.click(buttons.button(QDialogButtonBox.StandardButton.Cancel))

    dialog = opened(desk)
    desk.write("Bo Marsh")
    leave(dialog)
    assert dialog.isVisible() and len(asked) == 1
    leave(dialog)
    desk.gone(dialog)
    assert len(asked) == 2
    assert (names(desk), quotes_of(desk)) == (["Ann Lee"], [])

    dialog = opened(desk)
    leave(dialog)  # nothing was written
    desk.gone(dialog)
    assert len(asked) == 2
