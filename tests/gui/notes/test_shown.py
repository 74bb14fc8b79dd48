"""The margin of one copy: cards beside their words, by keys and clicks."""

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from deskeditor.gui.notes.shown import CopyNotes
from deskeditor.gui.remembered import Remembered, Tab, WindowThen, decoded, encoded
from deskeditor.gui.settings import NOTES_SHOWN
from deskeditor.news.notes import NoteFilter
from deskeditor.news.records import PhotoUse
from deskeditor.review import notes
from deskeditor.text.document import Document
from deskeditor.text.readings import Which
from tests.gui.copy.desk import body_text
from tests.gui.notes.conftest import AT, MakeNotes, focused, note, suggestion

CTRL = Qt.KeyboardModifier.ControlModifier
LONG = "\n\n".join(f"Paragraph number {n} is about the bridge and its {n} piers in the harbour." for n in range(120))


def seen(qtbot: QtBot, shown: CopyNotes, count: int = 1) -> None:
    qtbot.waitUntil(
        lambda: shown.margin.isVisible() and len(shown.cards) == count and len(shown.margin.column.slots) > 0
    )


def beside(shown: CopyNotes, id: str) -> float:
    """How far below its words a card begins, in pixels; the words are found by asking the copy."""
    body, column = shown.copy.body, shown.margin.column
    (card,) = (card for card in shown.cards if card.id == id)
    assert card.place is not None
    cursor = QTextCursor(body.document())
    cursor.setPosition(body.binding.at_utf16(card.place[0]))
    line = cursor.block().layout().lineForTextPosition(cursor.positionInBlock())
    top = body.blockBoundingGeometry(cursor.block()).translated(body.contentOffset()).top() + line.y()
    words = body.viewport().mapTo(shown.copy, QPoint(0, round(top))).y()
    slot = column.slot(id)
    assert slot is not None, "the card is not near the view"
    return column.mapTo(shown.copy, QPoint(0, round(slot.y))).y() - words


def test_without_notes_there_is_no_margin(make_notes: MakeNotes) -> None:
    assert not make_notes("The bridge is open.").margin.isVisible()


def test_cards_stay_beside_their_words_while_one_scrolls_and_types(make_notes: MakeNotes, qtbot: QtBot) -> None:
    shown = make_notes(LONG)
    ids = [note(shown, on=f"number {n} ") for n in (3, 40, 41, 100)]
    seen(qtbot, shown, 4)
    bar = shown.copy.body.verticalScrollBar()
    shown.copy.body.page.settle()
    for line in (70, 74, 79):
        bar.setValue(line)
        assert beside(shown, ids[1]) == pytest.approx(0, abs=1)
    shown.copy.body.select(0, 0)
    bar.setValue(0)
    QTest.keyClick(shown.copy.body, Qt.Key.Key_Return)
    QTest.keyClicks(shown.copy.body, "More")
    qtbot.waitUntil(lambda: abs(beside(shown, ids[0])) <= 1)


def test_a_note_is_begun_on_the_selection_sent_and_not_undone(make_notes: MakeNotes, qtbot: QtBot) -> None:
    shown = make_notes("The bridge is open.")
    QTest.keyClicks(shown.copy.body, "So: ")
    shown.copy.body.select(8, 14)
    shown.begin()
    assert shown.in_margin
    QTest.keyClicks(focused(), "Which one, @ben hurst?")
    QTest.keyClick(focused(), Qt.Key.Key_Return, CTRL)
    (made,) = shown.session.value().notes
    assert (made.text, made.mentions, made.by) == ("Which one, @ben hurst?", ("ben",), "ada")
    (card,) = shown.cards
    assert card.place == (8, 14) and shown.copy.body.hasFocus()
    shown.session.undo()
    assert body_text(shown.session) == "The bridge is open." and len(shown.session.value().notes) == 1
    assert shown.places.words_of(shown.cards[0]) == (4, 10)


def test_a_colleague_is_named_behind_an_at_sign(make_notes: MakeNotes, qtbot: QtBot) -> None:
    shown = make_notes("The bridge is open.")
    shown.begin()
    edit = focused()
    QTest.keyClicks(edit, "Ask @hu")
    assert edit.offered == ["Ben Hurst"]
    QTest.keyClick(edit._list, Qt.Key.Key_Return)
    assert edit.words == "Ask @Ben Hurst"
    assert shown.session.value().notes == ()  # Enter took the name and sent nothing


def test_what_was_begun_is_there_again(make_notes: MakeNotes, qtbot: QtBot) -> None:
    shown = make_notes(LONG)
    first, second = note(shown, on="number 1 "), note(shown, on="number 5 ")
    seen(qtbot, shown, 2)
    shown.choose(first)
    assert shown.into_card()
    QTest.keyClicks(focused(), "Half an ans")
    shown.choose(second)
    shown.choose(first)
    assert shown.margin.open_card is not None and shown.margin.open_card.edit.words == "Half an ans"


def test_a_new_note_that_was_begun_is_there_after_a_restart(make_notes: MakeNotes, qtbot: QtBot) -> None:
    shown = make_notes("The bridge is open.")
    shown.copy.body.select(4, 10)
    shown.begin()
    QTest.keyClicks(focused(), "Which o")
    spot = shown.copy.spot()
    kept = decoded(encoded(Remembered(windows=(WindowThen(tabs=(Tab("story", spot=spot),)),))))
    again = make_notes("The bridge is open.")
    again.copy.go_back_to(kept.windows[0].tabs[0].spot)
    again.begin()
    assert focused().words == "Which o"
    QTest.keyClick(focused(), Qt.Key.Key_Return, CTRL)
    assert [again.places.words_of(card) for card in again.cards] == [(4, 10)]
    assert again.copy.begun == {}


def test_an_orphan_shows_its_old_words_and_undo_brings_it_back(make_notes: MakeNotes, qtbot: QtBot) -> None:
    shown = make_notes("The bridge is open. The bridge is closed.")
    id = note(shown, on="bridge")
    seen(qtbot, shown)
    shown.copy.body.select(4, 10)
    QTest.keyClick(shown.copy.body, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: shown.cards[0].orphan)
    assert (shown.cards[0].exact, shown.cards[0].place) == ("bridge", None)
    shown.choose(id)
    assert shown.margin.open_card is not None and "bridge" in shown.margin.open_card.said.toPlainText()
    shown.close_card()
    shown.session.undo()
    qtbot.waitUntil(lambda: shown.cards[0].place == (4, 10))


def test_one_steps_through_cards_in_the_order_of_the_copy(make_notes: MakeNotes, qtbot: QtBot) -> None:
    shown = make_notes(LONG)
    body = note(shown, on="number 60 ")
    head = note(shown, on="Bridge", about="headline")
    story = note(shown, about="")
    seen(qtbot, shown, 3)
    met = []
    for _ in range(4):
        assert shown.step(forward=True)
        met.append(shown.active)
    assert met == [body, story, head, body]  # from the caret on, and round the end
    assert shown.copy.body.selection == (LONG.index("number 60 "),) * 2 and shown.copy.body.hasFocus()
    shown.step(forward=False)
    assert shown.active == head and shown.copy.head.headline.hasFocus()


def test_a_suggestion_is_accepted_rejected_and_commented_on(make_notes: MakeNotes, qtbot: QtBot) -> None:
    shown = make_notes("The bridge is open.")
    first, second = suggestion(shown, "bridge", "ferry"), suggestion(shown, "open", "shut")
    seen(qtbot, shown, 2)
    shown.choose(first)
    assert shown.into_card()
    QTest.keyClicks(focused(), "Why?")
    QTest.keyClick(focused(), Qt.Key.Key_Return, CTRL)
    (card,) = (card for card in shown.cards if card.id == first)
    assert [said.text for said in card.said] == ["Why?"]
    assert shown.margin.open_card is not None
    button = shown.margin.open_card.findChild(QPushButton, "acceptSuggestion")
    assert button is not None
    button.click()
    shown.choose(second)
    shown.decide("rejected")
    assert body_text(shown.session) == "The ferry is open."
    (left,) = shown.cards  # the comment stays as a note, on the words that it was about
    assert left.sort == "note" and left.said[0].text == "Why?"
    assert left.place is not None and body_text(shown.session)[slice(*left.place)] == "ferry"
    shown.session.undo()
    shown.session.undo()
    assert {one.id for one in shown.session.value().suggestions} == {first, second}


def test_the_filter_shows_mine_those_of_a_person_and_resolved_ones(make_notes: MakeNotes, qtbot: QtBot) -> None:
    shown = make_notes("The bridge is open.")
    asked = note(shown, "@Ada Quill?", on="bridge")
    other, done = note(shown, "Hm", on="open", by="Cy Law"), note(shown, "Done", about="")
    notes.resolve(shown.session.story, done, by="ada", at=AT)
    seen(qtbot, shown, 2)
    for filter, ids in (
        (NoteFilter("mine"), [asked]),
        (NoteFilter("open", "Cy Law"), [other]),
        (NoteFilter("resolved"), [done]),
        (NoteFilter("all"), [done, asked, other]),
    ):
        shown.choose_filter(filter)
        assert [card.id for card in shown.cards] == ids


def test_one_s_own_note_is_changed_and_nobody_else_s(make_notes: MakeNotes, qtbot: QtBot) -> None:
    shown = make_notes("The bridge is open.")
    own, other = note(shown, "Wich one?", by="ada", on="bridge"), note(shown, on="open")
    seen(qtbot, shown, 2)
    shown.choose(other)
    assert shown.margin.open_card is not None and "Change" not in shown.margin.open_card.said.toPlainText()
    shown.choose(own)
    opened = shown.margin.open_card
    assert "Change" in opened.said.toPlainText()
    opened.said.anchorClicked.emit(QUrl(opened.said.document().find("Change").charFormat().anchorHref()))
    assert opened.edit.words == "Wich one?"
    opened.edit.write("Which one?")
    QTest.keyClick(opened.edit, Qt.Key.Key_Return, CTRL)
    (changed,) = (each for each in shown.session.value().notes if each.id == own)
    assert changed.text == "Which one?" and changed.edited_at


def test_a_story_from_right_to_left_has_its_margin_at_the_left(make_notes: MakeNotes, qtbot: QtBot) -> None:
    shown = make_notes("الجسر مفتوح منذ أمس.", language="ar")
    note(shown, on="الجسر")
    seen(qtbot, shown)
    qtbot.waitUntil(lambda: shown.margin.x() == 0)
    assert shown.copy.sheet.x() >= shown.margin.width() - 1
    shown.session.set("language", "en")
    qtbot.waitUntil(lambda: shown.margin.x() > 500)


def test_a_narrow_window_has_signs_and_opens_a_card_over_the_copy(make_notes: MakeNotes, qtbot: QtBot) -> None:
    shown = make_notes(LONG, width=480)
    id = note(shown, on="number 2 ")
    seen(qtbot, shown)
    assert shown.margin.narrow and shown.copy.sheet.width() > 400
    slot = shown.margin.column.slot(id)
    assert slot is not None
    column = shown.margin.column
    QTest.mouseClick(column, Qt.MouseButton.LeftButton, pos=QPoint(column.width() // 2, round(slot.y) + 5))
    opened = shown.margin.open_card
    assert opened is not None and opened.parentWidget() is shown.copy
    qtbot.waitUntil(opened.isVisible)
    assert shown.copy.rect().contains(opened.geometry())


def test_who_hides_the_margin_sees_it_again_when_a_note_is_asked_for(make_notes: MakeNotes, qtbot: QtBot) -> None:
    shown = make_notes("The bridge is open.")
    note(shown, on="bridge")
    seen(qtbot, shown)
    shown.margin.hide_button.click()
    assert not shown.margin.isVisible() and not shown.copy.settings.get(NOTES_SHOWN)
    shown.step(forward=True)
    assert shown.margin.isVisible()


def test_notes_of_a_colleague_come_in_and_their_words_have_a_ground(make_notes: MakeNotes, qtbot: QtBot) -> None:
    shown = make_notes("The bridge is open.")
    story = shown.session.story
    theirs: Document[object] = Document(story.record, story.id, [story.update()])
    notes.write(theirs, notes.Written("Which?", "ben", AT), about="body", passage=(4, 10))  # type: ignore[arg-type]
    shown.session.receive(story.id, theirs.update())
    seen(qtbot, shown)
    block = shown.copy.body.document().firstBlock()
    assert shown.copy.body.tinted is not None
    ((start, end, _),) = shown.copy.body.tinted(block)
    assert (start, end) == (4, 10)
    notes.resolve(story, shown.cards[0].id, by="ada", at=AT)
    qtbot.waitUntil(lambda: not shown.cards)
    assert shown.copy.body.tinted(block) == []


def test_only_what_is_near_the_view_is_laid_out(make_notes: MakeNotes, qtbot: QtBot) -> None:
    shown = make_notes(LONG)
    for n in range(120):
        note(shown, on=f"number {n} ")
    seen(qtbot, shown, 120)
    assert len(shown.margin.column.slots) < 70
    assert len(shown.margin._faces) < 80


def test_a_note_on_a_photo_stands_beside_its_line(make_notes: MakeNotes, qtbot: QtBot) -> None:
    shown = make_notes("First.\n\n![](pier)\n\nLast.")
    shown.session.add("photos", PhotoUse("use", photo="gone", name="pier"))
    shown.copy.body.select(10, 10)
    shown.begin()
    QTest.keyClicks(focused(), "Is this ours?")
    QTest.keyClick(focused(), Qt.Key.Key_Return, CTRL)
    (made,) = shown.session.value().notes
    assert made.about == "photo:use"
    shown.close_card()
    slot = shown.margin.column.slot(made.id)
    assert slot is not None and slot.stand.cursor is not None
    assert slot.stand.cursor.blockNumber() == 2


@pytest.mark.parametrize("which", ["original", "marked", "accepted"])
def test_notes_are_on_their_words_in_every_reading(make_notes: MakeNotes, qtbot: QtBot, which: Which) -> None:
    shown = make_notes("👩‍👩‍👧 The bridge is open.")
    suggestion(shown, "The", "An old")
    id = note(shown, on="bridge")
    shown.copy.show_reading(which)
    seen(qtbot, shown, 2)
    qtbot.waitUntil(lambda: (found := shown.places.cursor_of(id)) is not None and found.selectedText() == "bridge")
    (card,) = (card for card in shown.cards if card.id == id)
    start, end = shown.places.words_of(card) or (0, 0)
    assert shown.session.story.lines("body").slice(start, end) == "bridge"


def test_the_open_card_shows_all_that_is_said_as_long_as_there_is_room(make_notes: MakeNotes, qtbot: QtBot) -> None:
    shown = make_notes(LONG)
    short = note(shown, "Who told you that? We have heard it otherwise from the harbour office, twice.", on="number 3 ")
    long = note(shown, "A word. " * 400, on="number 4 ")
    seen(qtbot, shown, 2)
    for id, scrolls in ((short, False), (long, True), (short, False)):
        shown.choose(id)
        opened = shown.margin.open_card
        assert opened is not None
        qtbot.waitUntil(opened.isVisible)
        assert (opened.said.verticalScrollBar().maximum() > 0) == scrolls
        assert shown.margin.column.rect().contains(opened.geometry())


def test_a_story_without_words_takes_a_note(make_notes: MakeNotes, qtbot: QtBot) -> None:
    shown = make_notes("")
    shown.begin()
    QTest.keyClicks(focused(), "Nothing here yet")
    QTest.keyClick(focused(), Qt.Key.Key_Return, CTRL)
    assert [(made.about, made.text) for made in shown.session.value().notes] == [("body", "Nothing here yet")]
