"""The Quotes pane and its dialogs, with a real newsroom."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from deskeditor.gui.inspector.book import Book
from deskeditor.gui.inspector.quotedialogs import QuoteDialog
from deskeditor.gui.inspector.quotelist import Heading, rows_of, when_and_where
from deskeditor.gui.inspector.recorded import RecordedQuotes
from deskeditor.gui.ledger.recordform import RecordDialog
from deskeditor.gui.ledger.sourceform import SourceDialog
from deskeditor.gui.notices import Notice
from deskeditor.gui.tasks import AtOnce
from deskeditor.news.records import Quote, Source
from tests.gui.inspector.conftest import Room

NOW = datetime(2026, 11, 22, 17, 5, tzinfo=UTC)


@pytest.fixture
def pane(room: Room, tasks: AtOnce, qtbot: QtBot) -> RecordedQuotes:
    made = RecordedQuotes(Book(lambda: room.newsroom), tasks, clock=lambda: NOW)
    qtbot.addWidget(made)
    made.resize(360, 800)
    made.show_session(room.session)
    made.show()
    return made


def save(dialog: RecordDialog) -> None:
    buttons = dialog.findChild(QDialogButtonBox, "buttons")
    assert buttons is not None
    buttons.button(QDialogButtonBox.StandardButton.Save).click()


def line(widget: QWidget, name: str) -> QLineEdit:
    found = widget.findChild(QLineEdit, name)
    assert found is not None
    return found


def text(widget: QWidget, name: str) -> QPlainTextEdit:
    found = widget.findChild(QPlainTextEdit, name)
    assert found is not None
    return found


def box(widget: QWidget, name: str) -> QComboBox:
    found = widget.findChild(QComboBox, name)
    assert found is not None
    return found


def test_the_quotes_stand_under_their_sources(pane: RecordedQuotes, room: Room) -> None:
    first, second = pane.model.rows
    assert isinstance(first, Heading) and first.source is not None and first.source.name == "Ann Lee"
    assert isinstance(second, Quote) and second.id == room.quote


def test_enter_inserts_the_words_with_their_speaker(pane: RecordedQuotes, room: Room, qtbot: QtBot) -> None:
    pane.choose(room.quote)
    with qtbot.waitSignal(pane.quotation_inserted) as inserted:
        QTest.keyClick(pane.view, Qt.Key.Key_Return)
    assert inserted.args == ["“We will rebuild the old bridge by spring,” Ann Lee said."]
    preview = pane.findChild(QLabel, "preview")
    assert preview.text() == inserted.args[0]
    room.session.set("language", "de")
    with qtbot.waitSignal(pane.quotation_inserted) as inserted:
        pane.insert()
    assert inserted.args == ["„We will rebuild the old bridge by spring“, sagte Ann Lee."]
    with qtbot.waitSignal(pane.quotation_inserted) as inserted:
        pane.insert(as_block=True)
    assert inserted.args[0].startswith("> We will rebuild")


def test_words_off_the_record_stay_out_and_the_pane_says_why(
    pane: RecordedQuotes, room: Room, qtbot: QtBot, told: list[Notice]
) -> None:
    dialog = edit(pane, room.quote)
    box(dialog, "terms").setCurrentIndex(3)
    save(dialog)
    pane.choose(room.quote)
    refusal = pane.findChild(QLabel, "refusal")
    insert = pane.findChild(QPushButton, "insert")
    assert "off the record" in refusal.text()
    assert not insert.isEnabled()
    with qtbot.assertNotEmitted(pane.quotation_inserted):
        QTest.keyClick(pane.view, Qt.Key.Key_Return)
    assert len(told) == 1


def edit(pane: RecordedQuotes, quote: str) -> QuoteDialog:
    pane.choose(quote)
    pane.edit_chosen()
    return pane.findChildren(QuoteDialog)[-1]


def test_looser_terms_need_to_be_agreed_and_are_a_decision(pane: RecordedQuotes, room: Room) -> None:
    room.newsroom.set_fields(room.quote, terms="off the record")
    pane._reload(room.quote)
    dialog = edit(pane, room.quote)
    box(dialog, "terms").setCurrentIndex(0)
    save(dialog)
    trouble = dialog.findChild(QLabel, "trouble")
    assert "agreed" in trouble.text() and dialog.isVisible()
    line(dialog, "termsNote").setText("by telephone, 22 November")
    save(dialog)
    assert room.newsroom.quote(room.quote).terms == "on the record"
    decisions = room.newsroom.document(room.quote).decisions()
    assert decisions[-1].note == "by telephone, 22 November" and decisions[-1].actor == room.person


def test_a_new_quote_with_everything(pane: RecordedQuotes, room: Room, qtbot: QtBot) -> None:
    dialog = pane.new_quote()
    assert dialog is not None
    save(dialog)
    assert dialog.isVisible(), "a quote without words is not kept"
    QTest.keyClicks(text(dialog, "words"), "No comment.")
    box(dialog, "source").setCurrentIndex(box(dialog, "source").findData(room.source))
    line(dialog, "place").setText("Town Hall")
    box(dialog, "medium").setCurrentText("call")
    line(dialog, "evidence").setText("Notebook 14, page 3")
    box(dialog, "language").setCurrentIndex(box(dialog, "language").findData("de"))
    text(dialog, "original").setPlainText("Kein Kommentar.")
    line(dialog, "translator").setText("Bo Ek")
    box(dialog, "verification").setCurrentIndex(2)
    save(dialog)
    (made,) = [q for q in room.newsroom.quotes_of(room.session.id) if q.id != room.quote]
    assert (made.words, made.source, made.place, made.medium) == ("No comment.", room.source, "Town Hall", "call")
    assert (made.evidence, made.language, made.original) == ("Notebook 14, page 3", "de", "Kein Kommentar.")
    assert (made.translator, made.verification, made.verified_by) == ("Bo Ek", "read back", room.person)
    assert made.verified_at == "2026-11-22T17:05:00+00:00"
    assert pane.chosen is not None and pane.chosen.id == made.id


def test_a_new_quote_begins_with_the_usual_terms_of_its_source(pane: RecordedQuotes, room: Room) -> None:
    quiet = room.newsroom.add_source(name="Bo Ek", terms="background", attribution="an aide")
    pane._reload("")
    dialog = pane.new_quote()
    assert dialog is not None
    at = box(dialog, "source").findData(quiet)
    box(dialog, "source").setCurrentIndex(at)
    box(dialog, "source").activated.emit(at)
    assert dialog.values()["terms"] == "background"
    dialog.reject()


def test_a_source_written_down_while_writing_a_quote_said_it(pane: RecordedQuotes, room: Room) -> None:
    dialog = pane.new_quote()
    assert dialog is not None
    sources = box(dialog, "source")
    sources.activated.emit(sources.count() - 1)
    (source,) = dialog.findChildren(SourceDialog)
    save(source)
    assert source.isVisible(), "a source without a name is not kept"
    line(source, "name").setText("Bo Ek")
    save(source)
    assert dialog.values()["source"] == next(s.id for s in room.newsroom.records("source") if s.name == "Bo Ek")
    dialog.reject()


def test_a_source_is_changed(pane: RecordedQuotes, room: Room) -> None:
    pane.choose(room.source)
    pane.edit_chosen()
    (dialog,) = pane.findChildren(SourceDialog)
    line(dialog, "title").setText("former mayor")
    line(dialog, "phone").setText("555-0100")
    text(dialog, "termsWording").setPlainText("Not before Friday")
    save(dialog)
    source = room.newsroom.source(room.source)
    assert (source.title, source.phone, source.terms_wording) == ("former mayor", "555-0100", "Not before Friday")
    assert source.name == "Ann Lee" and source.affiliation == "City of Larkhaven"


def test_uses_are_found_here_and_in_other_stories(pane: RecordedQuotes, room: Room, qtbot: QtBot) -> None:
    other = room.newsroom.new_story(headline="Later", body="He said: We will rebuild the old bridge by spring!")
    room.newsroom.flush(5)
    pane.choose(room.quote)
    pane.find_uses()
    listed = pane.findChild(QListWidget, "usesList")
    assert listed.count() == 2
    with qtbot.waitSignal(pane.go_to_source) as gone:
        listed.itemActivated.emit(listed.item(0))
    field, start, end = gone.args
    assert room.session.story.read(field)[start:end] == "We will … the old bridge by spring"
    with qtbot.waitSignal(pane.story_requested) as asked:
        listed.itemActivated.emit(listed.item(1))
    assert asked.args == [other]


def test_words_of_a_transcript_become_a_quote_that_knows_where_it_is_from(
    pane: RecordedQuotes, room: Room, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "call.txt").write_text("Q: And then? 😀\r\nA: We went home. It rained.", "utf-8")
    window = pane.open_transcripts()
    assert window is not None
    window.bring_in([tmp_path / "call.txt"])
    (transcript,) = room.newsroom.transcripts_of(room.session.id)
    assert transcript.text == "And then? 😀\nWe went home. It rained."
    assert window.text.find("We went home.")
    with qtbot.waitSignal(window.quote_made):
        dialog = window.new_quote()
        assert dialog is not None
        box(dialog, "source").setCurrentIndex(box(dialog, "source").findData(room.source))
        save(dialog)
    (made,) = [q for q in room.newsroom.quotes_of(room.session.id) if q.id != room.quote]
    assert made.span is not None and transcript.text[slice(*made.span)] == "We went home." == made.words
    assert made.transcript == transcript.id
    assert pane.open_transcripts() is window
    window.close()


def test_a_removed_quote_is_spiked_not_lost(pane: RecordedQuotes, room: Room, qtbot: QtBot) -> None:
    pane.choose(room.quote)
    QTest.keyClick(pane.view, Qt.Key.Key_Delete)
    assert pane.model.rows == []
    assert room.newsroom.quote(room.quote).spiked


def test_rows_are_in_the_order_of_names_and_times() -> None:
    ann, bo = Source("1", name="Ann"), Source("2", name="Bo")
    late, early = Quote("l", source="1", said_at="2026-02"), Quote("e", source="1", said_at="2026-01")
    nobody = Quote("n")
    assert rows_of([late, nobody, early], [bo, ann]) == [Heading(None), nobody, Heading(ann), early, late, Heading(bo)]


def test_when_and_where() -> None:
    quote = Quote("q", said_at="2026-11-22T17:05:00+01:00", place="Town Hall", medium="call")
    assert when_and_where(quote) == "22 Nov, 17:05 · Town Hall · call"


def test_a_confidential_source_is_called_by_the_alias(pane: RecordedQuotes) -> None:
    heron = Source("h", name="Zed Quill", alias="Heron", confidential=True)
    pane.model.show_rows([Heading(heron)], "en")
    assert pane.model.data(pane.model.index(0)) == "Heron"
