"""The live check as an editor meets it: type, look, click, undo, and look into the newsroom."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QLineEdit, QListWidget, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from deskeditor.gui.inspector.quotedialogs import QuoteDialog
from deskeditor.gui.quotecheck.dialogs import ChooseDialog, ClearDialog, LinkDialog
from deskeditor.gui.quotecheck.listing import Speaks
from deskeditor.gui.quotecheck.shown import quotes_of
from deskeditor.news.quotations import Evidence
from deskeditor.news.records import Ruling
from deskeditor.newsroom import Newsroom
from tests.gui.quotecheck.conftest import Quoted, newsroom_with, open_story
from tests.gui.reporter import CTRL, SHIFT, at_work

JUNE = "“The dredger comes back in the second week of June,”"


def body_in_database(quoted: Quoted) -> str:
    quoted.reporter.newsroom.flush()
    with closing(sqlite3.connect(quoted.folder / "newsroom.db")) as db:
        ((body,),) = db.execute("SELECT body FROM story").fetchall()
    return str(body)


def rulings_in_database(quoted: Quoted) -> list[Ruling]:
    return list(quoted.reporter.newsroom.story(quoted.story).rulings.values())


def evidence_of(quoted: Quoted, words: str) -> Evidence:
    found = quoted.found(words).evidence
    assert found is not None
    return found


def save(dialog: QDialogButtonBox) -> None:
    dialog.button(QDialogButtonBox.StandardButton.Save).click()


def test_a_wrong_quotation_is_marked_while_one_writes(quoted: Quoted) -> None:
    quoted.until_looked(We="exact", The="altered", Nobody="unrecorded")
    assert quoted.marked() == [("grave", JUNE)]
    reporter = quoted.reporter
    reporter.press(Qt.Key.Key_End, CTRL)
    reporter.write("\n“We will ever sell the harbour to a private buyer,” Ann Lee said.")
    reporter.until(lambda: len(quoted.marked()) == 2)
    assert quoted.marked()[1][1].startswith("“We will ever sell")
    block = reporter.copy.body.document().lastBlock()
    waves = [
        r for r in block.layout().formats() if r.format.underlineStyle() == QTextCharFormat.UnderlineStyle.WaveUnderline
    ]
    assert [(r.start, r.length) for r in waves] == [(0, len(quoted.marked()[1][1]))]


def test_marks_stay_on_their_words_while_others_are_typed(quoted: Quoted) -> None:
    quoted.until_looked(The="altered")
    reporter = quoted.reporter
    reporter.press(Qt.Key.Key_Home, CTRL)
    reporter.write("Today 🙂\nMore. ")
    assert quoted.marked() == [("grave", JUNE)]
    at = reporter.body.index("dredger")
    reporter.copy.go_to("body", at, at)
    reporter.write("big ")
    assert quoted.marked() == []  # nobody knows yet
    quoted.until_looked(The="altered")
    reporter.until(lambda: [words for _, words in quoted.marked()] == [JUNE.replace("dredger", "big dredger")])


def test_from_a_red_quotation_to_the_right_words_in_two_clicks(quoted: Quoted) -> None:
    pane = quoted.pane
    quoted.until_looked(The="altered")
    reporter = quoted.reporter
    reporter.until(lambda: pane.model.rowCount() == 6)
    row = next(n for n, one in enumerate(pane.model.rows) if not isinstance(one, Speaks) and one.faulty)
    before = reporter.body
    reporter.click_row(pane.view, row)  # one
    assert reporter.copy.body.selection == (before.index(JUNE), before.index(JUNE) + len(JUNE))
    assert pane.buttons[0].text() == "Take the Recorded Words"
    reporter.click(pane.buttons[0])  # two
    right = before.replace("week of June", "week of January")
    assert reporter.body == right
    assert body_in_database(quoted) == right
    quoted.until_looked(The="exact")
    assert quoted.marked() == []
    reporter.copy.body.setFocus()
    reporter.press(Qt.Key.Key_Z, CTRL)
    assert reporter.body == before
    quoted.until_looked(The="altered")


def test_the_pane_lists_them_by_speaker_and_says_how_many(quoted: Quoted) -> None:
    pane = quoted.pane
    quoted.until_looked(The="altered")
    quoted.reporter.until(lambda: pane.model.rowCount() == 6)
    speakers = [row for row in pane.model.rows if isinstance(row, Speaks)]
    assert [(s.name, s.count, s.faulty) for s in speakers] == [("Ann Lee", 1, 0), ("Bo Ek", 1, 1), ("Cy Dow", 1, 0)]
    assert pane.show_all.text() == "All 3"
    assert pane.show_faulty.text() == "To look at: 1"
    assert pane.counts.text() == "1 not recorded"
    quoted.reporter.click(pane.show_faulty)
    assert [type(row) is Speaks for row in pane.model.rows] == [True, False]
    said = pane.model.data(pane.model.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert "second week of June" in said and "Altered" in said


def test_the_list_gets_the_keyboard_and_arrows_pass_over_the_speakers(quoted: Quoted) -> None:
    quoted.until_looked(The="altered")
    reporter = quoted.reporter
    reporter.command("Quotations in the Copy")
    pane = quoted.pane
    reporter.until(pane.view.hasFocus)
    reporter.until(lambda: pane.model.rowCount() == 6)
    reporter.press(Qt.Key.Key_Home)
    reporter.press(Qt.Key.Key_Down)
    assert pane.chosen is not None and pane.chosen.id == quoted.found("The").id
    reporter.press(Qt.Key.Key_Return)
    assert reporter.copy.body.hasFocus() and reporter.copy.body.selection[0] == reporter.body.index(JUNE)


def test_a_story_without_quotations_says_what_would_stand_here(quoted: Quoted) -> None:
    pane = quoted.pane
    quoted.until_looked(The="altered")
    quoted.reporter.copy.body.setFocus()
    quoted.reporter.press(Qt.Key.Key_A, CTRL)
    quoted.reporter.press(Qt.Key.Key_Delete)
    quoted.reporter.until(lambda: pane.model.rowCount() == 0)
    assert "No quotation in the copy yet" in pane.hint.text()


def clear(quoted: Quoted, words: str, reason: str) -> None:
    """By the menu at the caret."""
    reporter = quoted.reporter
    at = reporter.body.index(words)
    reporter.copy.go_to("body", at, at)
    reporter.press(Qt.Key.Key_Period, CTRL)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(action for action in menu.actions() if action.objectName() == "quotation.clear")
    menu.setActiveAction(action)
    reporter.press(Qt.Key.Key_Return)
    dialog = reporter.dialog(ClearDialog)
    save(reporter.find(dialog, QDialogButtonBox, "buttons"))
    assert dialog.isVisible()  # a reason is wanted
    reporter.fill(reporter.find(dialog, QLineEdit, "reason"), reason)
    reporter.press(Qt.Key.Key_Return)
    reporter.gone(dialog)


def test_a_quote_that_is_cleared_stays_so_until_its_words_change(quoted: Quoted) -> None:
    quoted.until_looked(The="altered")
    reporter = quoted.reporter
    clear(quoted, "dredger", "He corrected himself on the phone")
    reporter.until(lambda: quoted.found("The dredger").cleared)
    assert quoted.marked() == []
    (ruling,) = rulings_in_database(quoted)
    assert (ruling.cleared, ruling.by) == ("He corrected himself on the phone", reporter.newsroom.me)
    assert ruling.at

    reporter.leave()
    open_story(reporter, quoted.folder, quoted.story)
    quoted.until_looked(The="altered")
    assert quoted.found("The dredger").cleared
    assert quoted.marked() == []

    reporter.press(Qt.Key.Key_Home, CTRL)
    reporter.write("And now. ")
    reporter.until(lambda: quoted.found("The dredger").quotation.start == reporter.body.index(JUNE))
    assert quoted.found("The dredger").cleared

    at = reporter.body.index("week of June")
    reporter.copy.go_to("body", at, at)
    reporter.write("last ")
    reporter.until(lambda: quoted.marked() != [])
    assert not quoted.found("The dredger").cleared


def test_what_was_decided_is_taken_back(quoted: Quoted) -> None:
    quoted.until_looked(The="altered")
    clear(quoted, "dredger", "Heard twice")
    quoted.reporter.until(lambda: quoted.found("The dredger").cleared)
    pane = quoted.pane
    pane.choose(quoted.found("The dredger").id)
    deed = next(deed for deed in pane.deeds if deed.id == "back")
    deed.call()
    quoted.reporter.until(lambda: quoted.marked() != [])
    assert quoted.reporter.newsroom.story(quoted.story).rulings == {}


def test_an_unrecorded_quotation_is_recorded_with_its_speaker(quoted: Quoted) -> None:
    pane = quoted.pane
    quoted.until_looked(Nobody="unrecorded")
    reporter = quoted.reporter
    reporter.until(lambda: pane.model.rowCount() == 6)
    reporter.click_row(pane.view, 5)
    assert pane.buttons[0].text() == "Record as New Quote…"
    reporter.click(pane.buttons[0])
    dialog = reporter.dialog(QuoteDialog)
    words = reporter.find(dialog, QPlainTextEdit, "words").toPlainText()
    assert words.startswith("Nobody asked us about any of it beforehand")
    save(reporter.find(dialog, QDialogButtonBox, "buttons"))
    reporter.gone(dialog)
    quoted.until_looked(Nobody="exact")
    newsroom = reporter.newsroom
    made = next(quote for quote in newsroom.quotes_of(quoted.story) if quote.words.startswith("Nobody"))
    assert newsroom.source(made.source).name == "Cy Dow"
    assert evidence_of(quoted, "Nobody").quote == made.id


def test_a_quotation_is_linked_and_its_speaker_said_by_hand(quoted: Quoted) -> None:
    quoted.until_looked(Nobody="unrecorded")
    pane, reporter = quoted.pane, quoted.reporter
    reporter.until(lambda: pane.model.rowCount() == 6)
    pane.choose(quoted.found("Nobody").id)
    next(deed for deed in pane.deeds if deed.id == "link").call()
    dialog = reporter.dialog(ChooseDialog)
    reporter.write("dredger")
    reporter.press(Qt.Key.Key_Return)
    reporter.gone(dialog)
    quoted.until_looked(Nobody="misattributed")
    assert evidence_of(quoted, "Nobody").quote == quoted.quotes["winter"]

    pane.choose(quoted.found("We will").id)
    next(deed for deed in pane.deeds if deed.id == "speaker").call()
    dialog = reporter.dialog(ChooseDialog)
    reporter.write("bo ek")
    reporter.press(Qt.Key.Key_Return)
    reporter.gone(dialog)
    quoted.until_looked(We="misattributed")
    assert {ruling.source for ruling in rulings_in_database(quoted)} == {"", quoted.sources["bo"]}


def test_a_speaker_nobody_knows_is_called_so_until_somebody_says_who_it_is(quoted: Quoted) -> None:
    pane, reporter = quoted.pane, quoted.reporter
    quoted.until_looked(Nobody="unrecorded")
    before, last = reporter.body.rsplit("\n\n", 1)
    assert last.endswith(",” said Cy Dow.")
    unknown = last.removesuffix(",” said Cy Dow.") + ".” Rain fell on the quay.\n\n" + before
    reporter.session.splice("body", 0, len(reporter.body), unknown)
    reporter.until(lambda: [r.name for r in pane.model.rows if isinstance(r, Speaks)][-1] == "Speaker unknown")
    pane.choose(quoted.found("Nobody").id)
    assert "Speaker unknown" in pane.about.text()
    next(deed for deed in pane.deeds if deed.id == "speaker").call()
    dialog = reporter.dialog(ChooseDialog)
    reporter.write("bo ek")
    reporter.press(Qt.Key.Key_Return)
    reporter.gone(dialog)
    reporter.until(lambda: [r.name for r in pane.model.rows if isinstance(r, Speaks)] == ["Bo Ek", "Ann Lee"])
    assert "Bo Ek" in pane.about.text()
    at = reporter.body.index("Nobody")
    reporter.copy.go_to("body", at, at)
    reporter.until(lambda: quoted.shown.speaker.accessibleDescription().startswith("Bo Ek: "))


def link_of(quoted: Quoted, words: str) -> LinkDialog:
    """The question which recorded quote this is, asked for in the pane."""
    pane = quoted.pane
    quoted.reporter.until(lambda: pane.model.rowCount() == 6)
    pane.choose(quoted.found(words).id)
    next(deed for deed in pane.deeds if deed.id == "link").call()
    return quoted.reporter.dialog(LinkDialog)


def test_a_quotation_is_linked_to_a_quote_of_another_story(quoted: Quoted) -> None:
    newsroom, reporter = quoted.reporter.newsroom, quoted.reporter
    council = newsroom.new_story(slugline="council", headline="Council")
    cy = newsroom.add_source(name="Cy Dow")
    newsroom.add_quote(words="Rain is welcome.", source=cy, story=council)
    asked = newsroom.add_quote(words="They did not ask any of us.", source=cy, story=council)
    quoted.until_looked(Nobody="unrecorded")
    dialog = link_of(quoted, "Nobody")
    found = reporter.find(dialog, QListWidget, "list")
    reporter.until(lambda: found.count() == 4)
    shown = [found.item(row).text().split("\n") for row in range(4)]
    assert {below for _, below in shown[:2]} == {"Ann Lee", "Bo Ek"}  # of this story
    assert shown[2:] == [["They did not ask any of us.", "Cy Dow · council"], ["Rain is welcome.", "Cy Dow · council"]]
    reporter.write("ask us")  # and Enter at once, before the answer is there
    reporter.press(Qt.Key.Key_Return)
    reporter.gone(dialog)
    reporter.until(lambda: (one := quoted.found("Nobody")).ruling is not None and one.ruling.quote == asked)
    quoted.until_looked(Nobody="altered")
    assert evidence_of(quoted, "Nobody").quote == asked


def test_what_no_quote_has_is_said_and_links_nothing(quoted: Quoted) -> None:
    quoted.until_looked(Nobody="unrecorded")
    dialog, reporter = link_of(quoted, "Nobody"), quoted.reporter
    reporter.write("zeppelin")
    reporter.press(Qt.Key.Key_Return)
    trouble = reporter.find(dialog, QLabel, "trouble")
    reporter.until(trouble.isVisible)
    assert trouble.text() == "No recorded quote has all these words."
    assert dialog.isVisible()
    reporter.press(Qt.Key.Key_Escape)
    reporter.gone(dialog)
    assert rulings_in_database(quoted) == []


def test_keys_go_from_one_faulty_quotation_to_the_next(quoted: Quoted) -> None:
    quoted.until_looked(The="altered")
    reporter = quoted.reporter
    reporter.press(Qt.Key.Key_End, CTRL)
    reporter.write("\n“We will ever sell the harbour to a private buyer,” Ann Lee said.")
    reporter.until(lambda: len(quoted.marked()) == 2)
    first, second = reporter.body.index(JUNE), reporter.body.index("“We will ever")
    reporter.press(Qt.Key.Key_F4)
    assert reporter.copy.body.selection[0] == first
    reporter.press(Qt.Key.Key_F4)
    assert reporter.copy.body.selection[0] == second
    reporter.press(Qt.Key.Key_F4)
    assert reporter.copy.body.selection[0] == first
    reporter.press(Qt.Key.Key_F4, SHIFT)
    assert reporter.copy.body.selection[0] == second


def test_who_speaks_is_said_where_the_caret_is(quoted: Quoted) -> None:
    quoted.until_looked(The="altered")
    reporter, label = quoted.reporter, quoted.shown.speaker
    reporter.copy.go_to("body", reporter.body.index("dredger"), reporter.body.index("dredger"))
    reporter.until(label.isVisible)
    assert label.accessibleDescription() == "Bo Ek: Altered, and so may be the sense"
    reporter.copy.go_to("body", 3, 3)
    reporter.until(label.isHidden)


def test_hover_says_all_and_the_menu_offers_the_deeds(quoted: Quoted) -> None:
    quoted.until_looked(The="altered")
    reporter, body = quoted.reporter, quoted.reporter.copy.body
    at = reporter.body.index("dredger")
    said = body.said_of(at)
    assert "Altered" in said and "Bo Ek" in said and "January" in said
    assert body.said_of(3) == ""
    body.select(at, at)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(10, 10), body.mapToGlobal(QPoint(10, 10)))
    QApplication.sendEvent(body.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = [action.objectName() for action in menu.actions() if action.objectName().startswith("quotation.")]
    assert names == ["quotation.take", "quotation.show", "quotation.link", "quotation.speaker", "quotation.clear"]
    assert any(action.objectName() == "edit-paste" for action in menu.actions())
    menu.close()


def test_a_new_record_is_seen_at_once(quoted: Quoted) -> None:
    quoted.until_looked(Nobody="unrecorded")
    newsroom = quoted.reporter.newsroom
    words = "Nobody asked us about any of it beforehand."
    newsroom.add_quote(words=words, source=quoted.sources["ann"], story=quoted.story)
    quoted.until_looked(Nobody="misattributed")
    newsroom.add_quote(words=words, story=quoted.story, terms="off the record")
    newsroom.add_transcript(title="Call", text="Cy Dow: " + words, story=quoted.story)
    quoted.reporter.until(lambda: quoted.found("Nobody").faulty)


def test_two_windows_on_one_story_mark_the_same(quoted: Quoted) -> None:
    quoted.until_looked(The="altered")
    reporter = quoted.reporter
    program = reporter.program
    program.new_window(quoted.story, reporter.window)
    other = program._others[0]
    reporter.until(lambda: other.copy is not None)
    second = quotes_of(other.copy)
    assert second is not None and second.watch is quoted.shown.watch

    def marks() -> list[str]:
        assert other.copy is not None
        body = other.copy.body
        return [mark.words for line in range(body.document().blockCount()) for mark in body.marks_on(line)]

    reporter.until(lambda: marks() == [JUNE])
    reporter.session.splice("body", 0, 0, "More of it. ")
    assert marks() == [JUNE] and quoted.marked() == [("grave", JUNE)]
    other.close()
    at = reporter.body.index("June")
    reporter.session.splice("body", at, at + 4, "January")
    quoted.until_looked(The="exact")
    assert quoted.marked() == []


def test_a_quotation_in_the_headline_is_marked_there(quoted: Quoted) -> None:
    quoted.until_looked(The="altered")
    reporter = quoted.reporter
    reporter.copy.head.headline.setFocus()
    reporter.press(Qt.Key.Key_A, CTRL)
    reporter.write("Mayor Ann Lee: “We will ever sell the harbour to a private buyer”")
    headline = reporter.copy.head.headline
    reporter.until(lambda: headline.extraSelections())
    assert headline.extraSelections()[0].cursor.selectedText().startswith("“We will ever")
    reporter.press(Qt.Key.Key_Home, CTRL)
    reporter.write("Now ")
    assert headline.extraSelections()[0].cursor.selectedText().startswith("“We will ever")


@pytest.fixture
def sorani(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Quoted]:
    folder = tmp_path / "Chira"
    said = "ئێمە هەرگیز بەندەرەکە نافرۆشین بە کەسێکی تایبەت"
    body = "ئەنجومەن کۆبووەوە.\n\nئان لی وتی: «ئێمە هەمیشە بەندەرەکە نافرۆشین بە کەسێکی تایبەت»."
    story, sources, quotes = newsroom_with(folder, body, language="ckb")
    with Newsroom.open(folder) as newsroom:
        ann = newsroom.add_source(name="ئان لی")
        quotes["never"] = newsroom.add_quote(words=said, source=ann, story=story)
    with at_work(qtbot, qapp, tmp_path) as reporter:
        open_story(reporter, folder, story)
        yield Quoted(reporter, folder, story, sources, quotes)


def test_a_story_that_runs_from_right_to_left(sorani: Quoted) -> None:
    sorani.reporter.until(lambda: len(sorani.marked()) == 1)
    assert sorani.marked()[0][1].startswith("«ئێمە هەمیشە")
    reporter = sorani.reporter
    reporter.press(Qt.Key.Key_Home, CTRL)
    reporter.write("هەینی 🙂 ")
    assert len(sorani.marked()) == 1
    at = reporter.body.index("هەمیشە")
    reporter.copy.go_to("body", at, at)
    reporter.until(sorani.shown.speaker.isVisible)
    pane = sorani.pane
    reporter.until(lambda: pane.chosen is not None and pane.buttons[0].text() == "Take the Recorded Words")
    reporter.click(pane.buttons[0])
    assert "هەرگیز" in reporter.body
    reporter.until(lambda: sorani.marked() == [])


def test_faulty_words_outside_the_copy_are_gone_to_as_well(quoted: Quoted) -> None:
    quoted.until_looked(The="altered")
    reporter = quoted.reporter
    reporter.session.set("headline_print", "Lee: “We will ever sell the harbour to a private buyer”")
    reporter.until(lambda: sum(one.faulty for one in quoted.shown.watch.checked) == 2)
    reporter.press(Qt.Key.Key_F4)
    assert reporter.copy.body.selection[0] == reporter.body.index(JUNE)
    reporter.press(Qt.Key.Key_F4)
    assert reporter.inspector.pane == "details"
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit) and field.textCursor().selectedText().startswith("“We will ever")
    reporter.press(Qt.Key.Key_F4)
    assert reporter.copy.body.selection[0] == reporter.body.index(JUNE)
