"""The quote book at the real window: by keys and clicks, and then a look into the newsroom."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QTreeWidget,
)
from pytestqt.qtbot import QtBot

from deskeditor.gui.inspector.quotedialogs import QuoteDialog
from deskeditor.gui.ledger.mergesources import MergeDialog
from deskeditor.gui.ledger.quotebook import QUOTES, SOURCES, QuoteBook
from deskeditor.gui.ledger.recordform import RecordDialog
from deskeditor.gui.ledger.sourceform import SourceDialog
from deskeditor.gui.ledger.transcriptwindow import TranscriptWindow
from deskeditor.ledger.writing import write_down
from deskeditor.news.records import Reply, Source
from deskeditor.newsroom import Newsroom
from deskeditor.store.ciphers import Cost
from tests.gui.inspector.conftest import picture
from tests.gui.reporter import Reporter, at_work

PASSPHRASE = "five words nobody expects together"


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Reporter]:
    folder = tmp_path / "newsroom"
    with Newsroom.create(folder, name="The Lantern") as newsroom:
        newsroom.me = newsroom.add_person(name="Ada Quill")
        bridge = newsroom.new_story(slugline="bridge", headline="Bridge opens", body="The bridge is open.")
        ferry = newsroom.new_story(slugline="ferry", headline="Ferry stops")
        lee = newsroom.add_source(name="Ann Lee", title="mayor", affiliation="Larkhaven")
        again = newsroom.add_source(name="A. Lee", phone="+44 1632 960140", terms="background", attribution="an aide")
        yesterday = (datetime.now(UTC) - timedelta(days=1)).isoformat()
        newsroom.add_quote(words="We open it by spring.", source=lee, story=bridge, said_at=yesterday)
        newsroom.add_quote(words="No ferry this winter.", source=lee, story=ferry, said_at="2020-01-01T10:00:00+00:00")
        newsroom.add_quote(words="The money is there.", source=again, story=bridge, terms="background")
        newsroom.add_photo(picture(), "lee.jpg", headline="Ann Lee at the bridge")
    with at_work(qtbot, qapp, tmp_path) as reporter:
        window = reporter.start(folder)
        reporter.until(lambda: window.queue.model.rowCount() == 2)
        window.open_story(bridge)
        reporter.until(lambda: window.front == bridge and window.copy is not None)
        yield reporter


def book(desk: Reporter, action: str = "quotes.book") -> QuoteBook:
    desk.window.actions_[action].trigger()
    found = desk.dialog(QuoteBook)
    desk.until(lambda: found.quotes.model.rowCount() == 3 and found.sources.model.rowCount() == 2)
    desk.until(lambda: len(found.quotes.chosen) == 1)
    return found


def words(found: QuoteBook) -> list[str]:
    rows = [found.quotes.model.row(number) for number in range(found.quotes.model.rowCount())]
    return [row.words for row in rows if row is not None]


def names(found: QuoteBook) -> list[str]:
    rows = [found.sources.model.row(number) for number in range(found.sources.model.rowCount())]
    return [row.shown for row in rows if row is not None]


def save(desk: Reporter, dialog: RecordDialog) -> None:
    buttons = dialog.findChild(QDialogButtonBox, "buttons")
    assert buttons is not None
    desk.click(buttons.button(QDialogButtonBox.StandardButton.Save))


def choose(box: QComboBox, data: object) -> None:
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def page(dialog: RecordDialog, number: int) -> None:
    tabs = dialog.findChild(QTabWidget, "tabs")
    assert tabs is not None
    tabs.setCurrentIndex(number)


def test_the_last_said_stands_first_and_what_is_typed_is_looked_for(desk: Reporter) -> None:
    found = book(desk)
    assert words(found) == ["We open it by spring.", "No ferry this winter.", "The money is there."]
    desk.write("lee wint")
    desk.until(lambda: words(found) == ["No ferry this winter."])
    assert "“No ferry this winter.”" in found.quotes.shown.text() and "Ann Lee" in found.quotes.shown.text()


def test_quotes_are_filtered_and_sorted(desk: Reporter) -> None:
    found = book(desk)
    desk.until(lambda: desk.find(found, QComboBox, "quoteSource").count() == 3)
    choose(desk.find(found, QComboBox, "quoteTerms"), "background")
    desk.until(lambda: words(found) == ["The money is there."])
    choose(desk.find(found, QComboBox, "quoteTerms"), "")
    choose(desk.find(found, QComboBox, "quoteDays"), "6")
    desk.until(lambda: words(found) == ["We open it by spring."])
    choose(desk.find(found, QComboBox, "quoteDays"), "")
    choose(desk.find(found, QComboBox, "quoteStory"), desk.newsroom.find_story("ferry"))
    desk.until(lambda: words(found) == ["No ferry this winter."])
    choose(desk.find(found, QComboBox, "quoteStory"), "")
    desk.until(lambda: len(words(found)) == 3)
    header = found.quotes.table.horizontalHeader()
    at = header.sectionViewportPosition(0) + 10
    QTest.mouseClick(
        header.viewport(), Qt.MouseButton.LeftButton, pos=header.viewport().rect().topLeft().__class__(at, 8)
    )
    desk.until(lambda: words(found) == ["No ferry this winter.", "The money is there.", "We open it by spring."])


def test_there_is_one_quote_book_and_it_closes_with_the_newsroom(desk: Reporter) -> None:
    found = book(desk)
    desk.window.actions_["quotes.sources"].trigger()
    assert [top for top in QApplication.topLevelWidgets() if isinstance(top, QuoteBook)] == [found]
    assert found.views.currentIndex() == SOURCES
    desk.program.desk.closing.emit()
    desk.gone(found)


def test_a_double_click_opens_the_quote_and_what_is_changed_is_kept(desk: Reporter) -> None:
    found = book(desk)
    desk.press(Qt.Key.Key_Tab)
    found.quotes.table.setFocus()
    desk.press(Qt.Key.Key_Return)
    dialog = desk.dialog(QuoteDialog)
    uses = desk.find(dialog, QLabel, "usesHint")
    desk.until(lambda: uses.text())
    assert "no story" in uses.text()
    page(dialog, 1)
    desk.find(dialog, QLineEdit, "place").setText("Town Hall")
    embargo = desk.find(dialog, QComboBox, "embargo")
    embargo.setCurrentIndex(1)
    save(desk, dialog)
    assert "until when" in desk.find(dialog, QLabel, "trouble").text()
    embargo.setCurrentIndex(2)
    page(dialog, 2)
    desk.find(dialog, QComboBox, "verification").setCurrentIndex(1)
    assert "Your name" in desk.find(dialog, QLabel, "verifiedHint").text()
    save(desk, dialog)
    desk.gone(dialog)
    (quote,) = [quote for quote in desk.newsroom.records("quote") if "spring" in quote.words]
    desk.until(lambda: desk.newsroom.quote(quote.id).place == "Town Hall")
    kept = desk.newsroom.quote(quote.id)
    assert kept.embargo is not None and kept.embargo.until == ""
    assert (kept.verification, kept.verified_by) == ("heard", desk.newsroom.me) and kept.verified_at


def test_a_form_that_is_open_keeps_the_book_open(desk: Reporter) -> None:
    found = book(desk)
    desk.click(desk.find(found, QPushButton, "editQuote"))
    dialog = desk.dialog(QuoteDialog)
    desk.find(dialog, QLineEdit, "attribution").setText("the mayor")
    found.close()
    assert found.isVisible() and dialog.isVisible()
    dialog.reject()
    desk.gone(dialog)
    found.close()
    desk.gone(found)


def test_closing_the_program_saves_what_is_written_in_forms(desk: Reporter) -> None:
    """They stand beside the window: whoever closes that may have forgotten them."""
    found = book(desk)
    desk.click(desk.find(found, QPushButton, "editQuote"))
    quote = desk.dialog(QuoteDialog)
    desk.fill(desk.find(quote, QLineEdit, "attribution"), "the mayor")
    desk.click(desk.find(found, QPushButton, "newSource"))
    source = desk.dialog(SourceDialog)
    desk.fill(desk.find(source, QLineEdit, "name"), "Bo Marsh")
    desk.leave()
    with Newsroom.open(desk.home / "newsroom") as newsroom:
        assert "the mayor" in [one.attribution for one in newsroom.records("quote")]
        assert "Bo Marsh" in [one.name for one in newsroom.records("source")]


def test_a_form_that_lacks_something_keeps_the_window_open(desk: Reporter) -> None:
    found = book(desk, "quotes.sources")
    desk.click(desk.find(found, QPushButton, "newSource"))
    source = desk.dialog(SourceDialog)
    desk.find(source, QPlainTextEdit, "notes").setPlainText("Rang at six, would not give a name.")
    assert not desk.window.close()
    assert desk.window.isVisible() and source.isVisible()
    assert desk.find(source, QLabel, "trouble").isVisible()
    desk.find(source, QLineEdit, "attribution").setText("a caller")
    desk.leave()
    with Newsroom.open(desk.home / "newsroom") as newsroom:
        assert [s.notes for s in newsroom.records("source") if s.attribution == "a caller"] == [
            "Rang at six, would not give a name."
        ]


def test_forms_in_which_nothing_was_written_go_with_the_window(desk: Reporter) -> None:
    found = book(desk, "quotes.sources")
    desk.click(desk.find(found, QPushButton, "newSource"))
    desk.dialog(SourceDialog)
    desk.click(desk.find(found, QPushButton, "editSource"))
    before = {one.id for one in desk.newsroom.records("source")}
    assert desk.window.close()
    desk.leave()
    with Newsroom.open(desk.home / "newsroom") as newsroom:
        assert {one.id for one in newsroom.records("source")} == before


def test_another_newsroom_takes_no_words_of_a_form(desk: Reporter) -> None:
    with Newsroom.create(desk.home / "other", name="The Other"):
        pass
    found = book(desk)
    desk.click(desk.find(found, QPushButton, "editQuote"))
    quote = desk.dialog(QuoteDialog)
    desk.fill(desk.find(quote, QLineEdit, "attribution"), "the mayor")
    desk.program.open_folder(desk.home / "other")
    desk.until(lambda: desk.program.desk.newsroom is not None and desk.newsroom.folder.name == "other")
    with Newsroom.open(desk.home / "newsroom") as newsroom:
        assert "the mayor" in [one.attribution for one in newsroom.records("quote")]


def test_an_empty_list_says_why(desk: Reporter) -> None:
    found = book(desk)
    assert not found.quotes.empty.isVisible()
    desk.fill(found.quotes.words, "zebra")
    desk.until(found.quotes.empty.isVisible)
    assert "fewer words" in found.quotes.empty.text()
    found.quotes.words.clear()
    desk.until(lambda: not found.quotes.empty.isVisible())


@pytest.mark.parametrize(("action", "form"), [("quotes.book", QuoteDialog), ("quotes.sources", SourceDialog)])
def test_the_same_key_edits_in_both_lists(desk: Reporter, action: str, form: type[RecordDialog]) -> None:
    found = book(desk, action)
    QTest.keyClick(found, Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    dialog = desk.dialog(form)
    dialog.reject()
    desk.gone(dialog)


def test_one_goes_to_the_story_of_a_quote(desk: Reporter) -> None:
    found = book(desk)
    found.quotes.table.selectRow(1)
    desk.click(desk.find(found, QPushButton, "goToStory"))
    desk.until(lambda: desk.window.front == desk.newsroom.find_story("ferry"))


def test_a_source_shows_where_quoted_and_their_quotes(desk: Reporter) -> None:
    found = book(desk, "quotes.sources")
    assert names(found) == ["A. Lee", "Ann Lee"]
    found.sources.table.selectRow(1)
    desk.click(desk.find(found, QPushButton, "editSource"))
    dialog = desk.dialog(SourceDialog)
    quoted = desk.find(dialog, QTreeWidget, "quotedList")
    desk.until(lambda: quoted.topLevelItemCount() == 2)
    assert "2 quotes in 2 stories" in desk.find(dialog, QLabel, "quotedHint").text()
    photo = desk.find(dialog, QComboBox, "photo")
    photo.setCurrentIndex(1)
    shown = desk.find(dialog, QLabel, "photoShown")
    desk.until(lambda: not shown.pixmap().isNull())
    desk.find(dialog, QLineEdit, "title").setText("former mayor")
    save(desk, dialog)
    desk.gone(dialog)
    (lee,) = [source for source in desk.newsroom.records("source") if source.name == "Ann Lee"]
    desk.until(lambda: desk.newsroom.source(lee.id).title == "former mayor")
    assert desk.newsroom.source(lee.id).photo == desk.newsroom.records("photo")[0].id
    desk.until(lambda: len(found.sources.chosen) == 1)
    found.sources.table.selectRow(1)
    desk.click(desk.find(found, QPushButton, "theirQuotes"))
    assert found.views.currentIndex() == QUOTES
    desk.until(lambda: words(found) == ["We open it by spring.", "No ferry this winter."])


def test_the_right_of_reply_is_written_by_keys_and_its_sentence_goes_into_the_copy(desk: Reporter) -> None:
    found = book(desk, "quotes.sources")
    found.sources.table.selectRow(1)
    desk.click(desk.find(found, QPushButton, "editSource"))
    dialog = desk.dialog(SourceDialog)
    story = desk.find(dialog, QComboBox, "replyStory")
    desk.until(lambda: story.count() == 3)
    page(dialog, 3)
    desk.click(desk.find(dialog, QPushButton, "addReply"))
    desk.write("Is it safe?")
    assert story.currentData() == desk.window.front
    desk.find(dialog, QComboBox, "outcome").setCurrentIndex(3)
    sentence = desk.find(dialog, QLabel, "sentence")
    assert sentence.text() == "Ann Lee did not respond to a request for comment."
    desk.click(desk.find(dialog, QPushButton, "insertSentence"))
    save(desk, dialog)
    desk.gone(dialog)
    (lee,) = [source for source in desk.newsroom.records("source") if source.name == "Ann Lee"]
    desk.until(lambda: desk.newsroom.source(lee.id).replies)
    (reply,) = desk.newsroom.source(lee.id).replies
    assert (reply.question, reply.outcome, reply.asked_by) == ("Is it safe?", "did not respond", desk.newsroom.me)
    assert reply.asked_at and reply.story == desk.window.front
    assert "Ann Lee did not respond to a request for comment." in desk.body


def test_an_entry_is_struck_from_the_log(desk: Reporter) -> None:
    (lee,) = [source for source in desk.newsroom.records("source") if source.name == "Ann Lee"]
    write_down(desk.newsroom, Source, lee.id, {"replies": (Reply("r1", question="Well?"), Reply("r2"))})
    found = book(desk, "quotes.sources")
    found.open_source(lee.id)
    dialog = desk.dialog(SourceDialog)
    listed = desk.find(dialog, QTreeWidget, "replyList")
    desk.until(lambda: listed.topLevelItemCount() == 2)
    page(dialog, 3)
    first = listed.topLevelItem(0)
    assert first is not None
    listed.setCurrentItem(first)
    assert desk.find(dialog, QPlainTextEdit, "question").toPlainText() == "Well?"
    desk.click(desk.find(dialog, QPushButton, "strikeReply"))
    save(desk, dialog)
    desk.until(lambda: [reply.id for reply in desk.newsroom.source(lee.id).replies] == ["r2"])


def titled(dialog: MergeDialog, row: int) -> str:
    return dialog.table.verticalHeaderItem(row).text()


def taken(dialog: MergeDialog, row: int) -> list[bool]:
    """Of each value in a row, whether it is taken."""
    items = [dialog.table.item(row, column) for column in range(dialog.table.columnCount())]
    return [bool(item.data(Qt.ItemDataRole.UserRole)) for item in items if item is not None]


def test_doubles_are_suggested_and_merged_with_the_values_that_were_taken(desk: Reporter) -> None:
    found = book(desk, "quotes.sources")
    found.sources.table.clearSelection()
    desk.click(desk.find(found, QPushButton, "mergeSources"))
    dialog = desk.dialog(MergeDialog)
    desk.until(lambda: dialog.table.rowCount())
    rows = {titled(dialog, row): row for row in range(dialog.table.rowCount())}
    assert set(rows) == {"Name", "Title", "Affiliation", "Terms", "Attribution", "Telephone"}
    terms = rows["Terms"]
    assert taken(dialog, terms) == [False, True]
    dialog.table.setCurrentCell(terms, 0)
    dialog.table.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert taken(dialog, terms) == [True, False]
    desk.click(desk.find(dialog, QPushButton, "merge"))
    desk.until(lambda: names(found) == ["Ann Lee"])
    (kept,) = [source for source in desk.newsroom.records("source") if not source.spiked]
    assert (kept.name, kept.phone, kept.terms) == ("Ann Lee", "+44 1632 960140", "on the record")
    assert {quote.source for quote in desk.newsroom.records("quote")} == {kept.id}
    desk.until(lambda: dialog.table.rowCount() == 0)
    assert "Nobody" in desk.find(dialog, QLabel, "why").text()


def test_a_confidential_source_shows_the_alias_and_nothing_else(desk: Reporter) -> None:
    desk.newsroom.vault.cost = Cost(2**4)
    desk.newsroom.vault.make(PASSPHRASE)
    heron = desk.newsroom.add_source(alias="Heron", name="Zed Quillon", phone="+44 1632 960999", confidential=True)
    desk.newsroom.vault.lock()
    desk.window.actions_["quotes.sources"].trigger()
    found = desk.dialog(QuoteBook)
    desk.until(lambda: names(found) == ["A. Lee", "Ann Lee", "Heron"])
    found.open_source(heron)
    dialog = desk.dialog(SourceDialog)
    hint = desk.find(dialog, QLabel, "lockedHint")
    desk.until(hint.isVisible)
    assert "locked" in hint.text()
    shown = [line.text() for line in dialog.findChildren(QLineEdit)] + [dialog.windowTitle()]
    assert not [text for text in shown if "Quillon" in text or "960999" in text]
    assert not desk.find(dialog, QLineEdit, "name").isEnabled()
    dialog.reject()
    found.sources.table.selectAll()
    desk.click(desk.find(found, QPushButton, "mergeSources"))
    merging = desk.dialog(MergeDialog)
    desk.until(lambda: merging.table.columnCount() == 3)
    desk.click(desk.find(merging, QPushButton, "merge"))
    desk.until(lambda: "confidential" in desk.find(merging, QLabel, "trouble").text())
    assert not [source for source in desk.newsroom.records("source") if source.spiked]


def test_a_spiked_quote_leaves_the_book(desk: Reporter) -> None:
    found = book(desk)
    desk.click(desk.find(found, QPushButton, "spikeQuote"))
    desk.until(lambda: words(found) == ["No ferry this winter.", "The money is there."])
    assert [quote.words for quote in desk.newsroom.records("quote") if quote.spiked] == ["We open it by spring."]


def test_a_quote_leads_to_the_words_in_the_transcript(desk: Reporter) -> None:
    newsroom = desk.newsroom
    bridge = desk.window.front
    text = "ADA: And?\nLEE: It will be closed on Friday."
    transcript = newsroom.add_transcript(title="Call", text=text, story=bridge)
    span = (text.index("It will"), len(text))
    newsroom.add_quote(words="It will be closed on Friday.", story=bridge, transcript=transcript, span=span)
    desk.window.actions_["quotes.book"].trigger()
    found = desk.dialog(QuoteBook)
    desk.write("closed friday")
    desk.until(lambda: words(found) == ["It will be closed on Friday."])
    desk.until(lambda: len(found.quotes.chosen) == 1)
    desk.click(desk.find(found, QPushButton, "editQuote"))
    dialog = desk.dialog(QuoteDialog)
    page(dialog, 2)
    desk.until(lambda: desk.find(dialog, QLabel, "transcript").text().startswith("Call, characters"))
    desk.click(desk.find(dialog, QPushButton, "openEvidence"))
    shown = desk.dialog(TranscriptWindow)
    desk.until(lambda: shown.text.textCursor().selectedText() == "It will be closed on Friday.")
    assert dialog.isVisible() and not dialog.isModal()
    found.open_quote(dialog.quote.id)
    assert found.findChildren(QuoteDialog) == [dialog]
