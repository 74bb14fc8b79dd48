"""From the interview to the package: a transcript comes in, a quote is taken from it, the story is written, a figure
goes wrong in a quotation, words off the record stand in it, and only the story that can be answered for leaves.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QDialogButtonBox, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from deskeditor.gui import questions
from deskeditor.gui.export import ExportDialog
from deskeditor.gui.inspector.quotedialogs import QuoteDialog
from deskeditor.gui.ledger.quotebook import QuoteBook
from deskeditor.gui.ledger.transcriptwindow import TranscriptWindow
from deskeditor.gui.quotecheck.pane import InCopy
from deskeditor.news.records import TERMS
from deskeditor.newsroom import Newsroom
from tests.gui.quotecheck.conftest import Quoted
from tests.gui.reporter import CTRL, Reporter, at_work

TALK = """1
00:00:01,000 --> 00:00:06,000
RITA MARSH: The bridge will cost 14 million pounds, and nobody has paid for it yet.

2
00:00:06,500 --> 00:00:09,000
REPORTER: When does it open?

3
00:00:10,000 --> 00:00:15,000
RITA MARSH: I would not bet my own house on the month of May.
"""
COST = "The bridge will cost 14 million pounds, and nobody has paid for it yet."
MAY = "I would not bet my own house on the month of May."


@pytest.fixture
def bridge(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Quoted]:
    folder = tmp_path / "The Lantern"
    with Newsroom.create(folder, name="The Lantern", profile="small") as newsroom:
        newsroom.me = newsroom.add_person(name="Ada Quill")
        rita = newsroom.add_source(name="Rita Marsh", title="county engineer")
        story = newsroom.new_story(slugline="bridge", headline="Bridge may open in May")
    (tmp_path / "talk.srt").write_text(TALK, "utf-8")
    monkeypatch.setattr(questions, "sure", lambda *_: True)
    with at_work(qtbot, qapp, tmp_path) as reporter:
        window = reporter.start(folder)
        reporter.until(lambda: reporter.program.desk.newsroom is not None)
        window.open_story(story, body=True)
        reporter.until(lambda: window.copy is not None and window.copy.body.hasFocus())
        yield Quoted(reporter, folder, story, {"rita": rita}, {})


def save(dialog: QuoteDialog) -> None:
    buttons = dialog.findChild(QDialogButtonBox, "buttons")
    assert buttons is not None
    buttons.button(QDialogButtonBox.StandardButton.Save).click()


def take_quote(reporter: Reporter, window: TranscriptWindow, words: str, terms: str) -> None:
    start = window.text.toPlainText().index(words)
    window.text.select(start, start + len(words))
    reporter.click(reporter.find(window, QPushButton, "quote"))
    dialog = reporter.dialog(QuoteDialog)
    assert reporter.find(dialog, QPlainTextEdit, "words").toPlainText() == words
    reporter.choose(reporter.find(dialog, QComboBox, "source"), "Rita")
    reporter.find(dialog, QComboBox, "terms").setCurrentIndex(TERMS.index(terms))
    with reporter.bot.waitSignal(window.quote_made):
        save(dialog)


def export(reporter: Reporter) -> ExportDialog:
    reporter.press(Qt.Key.Key_E, CTRL)
    dialog = reporter.dialog(ExportDialog)
    reporter.until(lambda: dialog.verdict.text())
    return dialog


def in_copy(reporter: Reporter) -> InCopy:
    reporter.command("Quotations in the Copy")
    pane = reporter.inspector.quotes.in_copy
    assert isinstance(pane, InCopy)
    return pane


def test_from_the_interview_to_the_package(bridge: Quoted, tmp_path: Path) -> None:
    reporter = bridge.reporter

    reporter.command("Transcripts and Recordings")
    transcripts = reporter.dialog(TranscriptWindow)
    reporter.chosen_files[:] = [tmp_path / "talk.srt"]
    reporter.click(reporter.find(transcripts, QPushButton, "import"))
    reporter.until(lambda: MAY in transcripts.text.toPlainText())
    take_quote(reporter, transcripts, COST, "on the record")
    take_quote(reporter, transcripts, MAY, "off the record")
    transcripts.close()
    reporter.gone(transcripts)

    reporter.copy.body.setFocus()
    reporter.write("“The bridge will cost 41 million pounds, and nobody has paid for it yet,” Rita Marsh said.\n")
    reporter.write("She added: “I would not bet my own house on the month of May.”")
    bridge.until_looked(The="altered", I="not for use")
    assert len(bridge.marked()) == 2

    pane = in_copy(reporter)
    reporter.until(lambda: pane.chosen is not None)
    pane.choose(bridge.found("The").id)
    assert pane.buttons[0].text() == "Take the Recorded Words"
    reporter.click(pane.buttons[0])
    bridge.until_looked(The="exact")
    assert "cost 14 million" in reporter.body

    reporter.command("Mark ready")
    reporter.until(lambda: reporter.session.value().state == "ready")
    dialog = export(reporter)
    reporter.until(lambda: "Not yet" in dialog.verdict.text())
    assert not dialog.start.isEnabled()
    dialog.reject()
    reporter.gone(dialog)

    reporter.command("Quote Book")
    book = reporter.dialog(QuoteBook)
    reporter.until(lambda: book.quotes.model.rowCount() == 2)
    row = next(n for n in range(2) if book.quotes.model.index(n, 0).data() == MAY)
    book.quotes.table.selectRow(row)
    reporter.click(reporter.find(book, QPushButton, "editQuote"))
    quote = reporter.dialog(QuoteDialog)
    reporter.find(quote, QComboBox, "terms").setCurrentIndex(TERMS.index("on the record"))
    reporter.fill(reporter.find(quote, QLineEdit, "termsNote"), "Agreed on the telephone, 22 November")
    save(quote)
    reporter.until(lambda: not quote.isVisible())
    book.close()
    reporter.gone(book)
    bridge.until_looked(I="exact")
    assert bridge.marked() == []

    dialog = export(reporter)
    reporter.until(lambda: "May leave" in dialog.verdict.text())
    dialog.folder.setText(str(tmp_path / "out"))
    reporter.click(dialog.start)
    reporter.until(lambda: dialog.said.text().startswith("Written"), 20_000)
    page = (tmp_path / "out" / "bridge" / "bridge.html").read_text("utf-8")
    assert "cost 14 million pounds" in page and "my own house" in page
    dialog.reject()
