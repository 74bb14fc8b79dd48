"""What one types while suggesting: nothing goes, and what the editor shows is what the record holds."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QColor, QGuiApplication, QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deskeditor.gui.copy import commands
from deskeditor.gui.copy.binding import words_of
from deskeditor.gui.copy.body import BodyEdit
from deskeditor.gui.copy.commands import Edit, applied
from deskeditor.gui.copy.headline import GrowingField
from deskeditor.gui.copy.proposing import placed
from deskeditor.gui.session import Session
from deskeditor.news.records import Story
from deskeditor.text.document import Document
from deskeditor.text.readings import Reading, Which
from tests.gui.copy.desk import a_session, assert_same, body_text, press, put_caret, type_words

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MakeBody = Callable[..., BodyEdit]
START = "The old bridge was closed.\n\nNobody knew why."


@pytest.fixture
def editor(make_body: MakeBody) -> BodyEdit:
    """Somebody suggests in it."""
    made = make_body(START)
    made.session.proposer.by = "ann"
    made.session.suggesting = True
    return made


def reading(session: Session, which: Which, field: str = "body") -> str:
    session.catch_up()
    return Reading(session.story.chunks(field), which).text


def caret(editor: BodyEdit) -> int:
    return editor.selection[1]


def spans(editor: BodyEdit, line: int = 0) -> list[tuple[str, bool]]:
    """What is suggested in a line: the words, and whether they would go."""
    words = editor.binding.lines.line(line) + "¶"
    return [(words[span.start : span.end], span.deleted) for span in editor.proposed.on(line)]


def assert_rows_right(editor: BodyEdit) -> None:
    """Kept up with typing, they are what looking at everything anew gives."""
    assert_same(editor)
    assert editor.proposed.look_at(None) == []


def test_what_is_typed_is_put_in_and_shown_as_suggested(editor: BodyEdit) -> None:
    put_caret(editor, 7)
    type_words(editor, " stone")
    assert assert_same(editor).startswith("The old stone bridge")
    assert reading(editor.session, "original") == START
    assert spans(editor) == [(" stone", False)]
    assert_rows_right(editor)


def test_backspace_strikes_letter_by_letter_and_goes_on_past_what_is_struck(editor: BodyEdit) -> None:
    put_caret(editor, 7)
    press(editor, Qt.Key.Key_Backspace)
    press(editor, Qt.Key.Key_Backspace)
    assert (assert_same(editor), caret(editor)) == (START, 5)
    put_caret(editor, 7)
    press(editor, Qt.Key.Key_Backspace)  # `ld` is struck already
    assert spans(editor) == [("old", True)]
    assert reading(editor.session, "accepted").startswith("The  bridge")
    assert caret(editor) == 4
    assert len(editor.session.value().suggestions) == 1


def test_delete_strikes_forwards_also_by_words(editor: BodyEdit) -> None:
    put_caret(editor, 4)
    press(editor, Qt.Key.Key_Delete, CTRL)
    assert reading(editor.session, "accepted").startswith("The bridge")
    assert caret(editor) == 8
    press(editor, Qt.Key.Key_Delete)
    assert spans(editor) == [("old b", True)]
    press(editor, Qt.Key.Key_Backspace, CTRL)
    assert reading(editor.session, "accepted").startswith("ridge was")
    assert assert_same(editor) == START


def test_what_one_suggested_oneself_really_goes(editor: BodyEdit) -> None:
    put_caret(editor, 3)
    type_words(editor, " very")
    for _ in range(5):
        press(editor, Qt.Key.Key_Backspace)
    assert assert_same(editor) == START
    assert not editor.session.value().suggestions
    assert spans(editor) == []


def test_typing_over_a_selection_strikes_it_and_comes_behind(editor: BodyEdit) -> None:
    put_caret(editor, 4, 7)
    type_words(editor, "new")
    assert assert_same(editor).startswith("The oldnew bridge")
    assert spans(editor) == [("old", True), ("new", False)]
    (one,) = editor.session.value().suggestions
    assert (one.kind, one.deleted, one.inserted) == ("replace", "old", "new")
    assert_rows_right(editor)


def test_smart_punctuation_over_a_selection(editor: BodyEdit) -> None:
    put_caret(editor, 4, 7)
    type_words(editor, '"new"')
    assert reading(editor.session, "accepted").startswith("The “new” bridge")
    assert reading(editor.session, "original") == START


def test_paragraphs_are_split_and_joined_as_suggestions(editor: BodyEdit) -> None:
    put_caret(editor, 11)
    press(editor, Qt.Key.Key_Return)
    assert reading(editor.session, "accepted").startswith("The old bri\n\ndge was")
    assert spans(editor, 0) == [("¶", False)]
    put_caret(editor, len("The old bri\n\ndge was closed.\n\n"))
    press(editor, Qt.Key.Key_Backspace)
    assert reading(editor.session, "accepted").endswith("closed.Nobody knew why.")
    assert spans(editor, 2) == [("¶", True)]
    assert editor.structure.is_separator(3)
    press(editor, Qt.Key.Key_Backspace)
    assert reading(editor.session, "accepted").endswith("closedNobody knew why.")
    assert_rows_right(editor)
    assert reading(editor.session, "original") == START


def test_delete_at_the_end_of_a_paragraph_goes_on_into_the_next(editor: BodyEdit) -> None:
    put_caret(editor, 26)
    press(editor, Qt.Key.Key_Delete)
    assert caret(editor) == 28
    press(editor, Qt.Key.Key_Delete)
    assert reading(editor.session, "accepted").endswith("closed.obody knew why.")
    assert assert_same(editor) == START


def test_enter_over_a_selection(editor: BodyEdit) -> None:
    put_caret(editor, 3, 7)
    press(editor, Qt.Key.Key_Return)
    assert reading(editor.session, "accepted").startswith("The\n\n bridge")
    assert reading(editor.session, "original") == START


def test_cut_and_paste_over_a_selection(editor: BodyEdit) -> None:
    put_caret(editor, 4, 7)
    press(editor, Qt.Key.Key_X, CTRL)
    assert QGuiApplication.clipboard().text() == "old"
    assert (assert_same(editor), spans(editor)) == (START, [("old", True)])
    put_caret(editor, 19, 25)
    press(editor, Qt.Key.Key_V, CTRL)
    assert reading(editor.session, "accepted").startswith("The  bridge was old.")
    assert caret(editor) == 28
    assert reading(editor.session, "original") == START


def test_whatever_takes_words_out_unasked_they_come_back_struck(editor: BodyEdit) -> None:
    """As Cut in the menu that Qt makes does it."""
    put_caret(editor, 4, 7)
    editor.textCursor().removeSelectedText()
    assert words_of(editor.document()) == START
    assert reading(editor.session, "accepted").startswith("The  bridge")
    editor.textCursor().insertText("x")
    assert_rows_right(editor)


def test_words_dropped_elsewhere_are_moved_by_one_suggestion(editor: BodyEdit) -> None:
    put_caret(editor, 3, 7)
    editor.proposing.move_to(18)
    assert reading(editor.session, "accepted").startswith("The bridge was old closed.")
    (one,) = editor.session.value().suggestions
    assert (one.kind, one.deleted, one.inserted) == ("move", " old", " old")
    assert caret(editor) == 22
    assert reading(editor.session, "original") == START


def test_an_input_method_writes_over_a_selection(editor: BodyEdit) -> None:
    put_caret(editor, 4, 7)
    QApplication.sendEvent(editor, QInputMethodEvent("きょ", []))
    assert assert_same(editor) == START
    done = QInputMethodEvent("", [])
    done.setCommitString("京")
    QApplication.sendEvent(editor, done)
    assert reading(editor.session, "accepted").startswith("The 京 bridge")
    assert reading(editor.session, "original") == START


def test_a_format_is_one_suggestion_whose_marks_are_seen(editor: BodyEdit) -> None:
    put_caret(editor, 4, 7)
    editor.carry_out(commands.strong(editor.binding.words, *editor.shown_selection))
    assert reading(editor.session, "accepted").startswith("The **old** bridge")
    assert len(editor.session.value().suggestions) == 1
    assert editor.selection == (6, 9)
    hidden = [f for f in editor.document().firstBlock().layout().formats() if f.format.fontPointSize() == 0.5]
    assert not hidden
    editor.carry_out(commands.strong(editor.binding.words, *editor.shown_selection))
    assert assert_same(editor) == START and not editor.session.value().suggestions


def test_a_format_beside_or_over_ones_own_words_is_decided_on_as_a_whole(editor: BodyEdit) -> None:
    put_caret(editor, 7)
    type_words(editor, " stone")
    put_caret(editor, 4, 13)  # ends at the edge of what one suggested
    editor.carry_out(commands.strong(editor.binding.words, *editor.shown_selection))
    assert reading(editor.session, "accepted").startswith("The **old stone** bridge")
    assert [one.inserted for one in editor.session.value().suggestions] == [" stone", "****"]
    editor.session.undo()
    put_caret(editor, 4, 11)  # ends in its midst
    editor.carry_out(commands.strong(editor.binding.words, *editor.shown_selection))
    assert reading(editor.session, "accepted").startswith("The **old sto**ne bridge")
    assert len(editor.session.value().suggestions) == 1
    editor.session.undo()
    put_caret(editor, 8, 13)  # just these words
    editor.carry_out(commands.strong(editor.binding.words, *editor.shown_selection))
    assert [one.inserted for one in editor.session.value().suggestions] == [" **stone**"]


def test_several_edits_are_one_suggestion_and_one_step(editor: BodyEdit) -> None:
    editor.selectAll()
    editor.carry_out(commands.bullets(editor.binding.words, *editor.shown_selection))
    assert reading(editor.session, "accepted") == "- The old bridge was closed.\n- Nobody knew why."
    assert len(editor.session.value().suggestions) == 1
    editor.session.undo()
    assert assert_same(editor) == START and not editor.session.value().suggestions
    editor.session.redo()
    assert len(editor.session.value().suggestions) == 1
    assert_rows_right(editor)


def test_what_is_typed_or_struck_without_a_pause_is_one_step(editor: BodyEdit) -> None:
    put_caret(editor, 7)
    for _ in range(3):
        press(editor, Qt.Key.Key_Backspace)
    type_words(editor, "new")
    editor.session.undo()
    assert spans(editor) == [("old", True)]
    editor.session.undo()
    assert spans(editor) == [] and not editor.session.can_undo


@pytest.mark.parametrize("which", ["marked", "accepted"])
def test_what_is_typed_over_a_selection_is_one_step_with_it(editor: BodyEdit, which: Which) -> None:
    editor.binding.show(which)
    put_caret(editor, 7)
    type_words(editor, " stone")
    editor.session.step()
    put_caret(editor, 4, 13)
    type_words(editor, "new")
    assert reading(editor.session, "accepted").startswith("The new bridge")
    editor.session.undo()
    assert reading(editor.session, "accepted").startswith("The old stone bridge")
    editor.session.redo()
    assert reading(editor.session, "accepted").startswith("The new bridge")
    editor.binding.show("marked")


def test_undo_takes_a_deletion_back_and_the_editor_shows_it(editor: BodyEdit) -> None:
    put_caret(editor, 4, 7)
    press(editor, Qt.Key.Key_Delete)
    assert spans(editor) == [("old", True)]
    press(editor, Qt.Key.Key_Z, CTRL)
    assert spans(editor) == [] and not editor.session.value().suggestions
    press(editor, Qt.Key.Key_Z, CTRL | SHIFT)
    assert spans(editor) == [("old", True)]


def test_the_readings_can_be_written_in(editor: BodyEdit) -> None:
    put_caret(editor, 4, 7)
    type_words(editor, "new")
    editor.binding.show("accepted")
    assert words_of(editor.document()).startswith("The new bridge") and spans(editor) == []
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    press(editor, Qt.Key.Key_Backspace)
    type_words(editor, "?")
    assert words_of(editor.document()) == reading(editor.session, "accepted") == START.replace("old", "new")[:-1] + "?"
    editor.binding.show("original")
    assert words_of(editor.document()) == START
    editor.session.suggesting = False
    press(editor, Qt.Key.Key_Home)
    type_words(editor, "And ")
    assert words_of(editor.document()) == reading(editor.session, "original")
    editor.binding.show("marked")
    assert_rows_right(editor)


def test_who_suggests_in_the_original_sees_it_marked(editor: BodyEdit) -> None:
    editor.binding.show("original")
    put_caret(editor, 3)
    type_words(editor, "!")
    assert editor.binding.which == "marked"
    assert assert_same(editor).startswith("The! old")
    editor.binding.show("original")
    put_caret(editor, 3)
    editor.textCursor().insertText("?")  # past the keys
    assert "The?! old" in assert_same(editor)


def test_the_words_of_the_shared_text_are_found_in_every_reading(editor: BodyEdit) -> None:
    put_caret(editor, 3)
    editor.insertPlainText("😀😀 very")
    marked = body_text(editor.session)
    at = marked.index("bridge")
    which: tuple[Which, ...] = ("marked", "original", "accepted")
    for each in which:
        editor.binding.show(each)
        editor.select(at, at + 6)
        assert editor.textCursor().selectedText() == "bridge"
        assert editor.selection == (at, at + 6)
    editor.binding.show("marked")


def test_what_others_suggest_is_shown_as_it_comes(editor: BodyEdit) -> None:
    session = editor.session
    other = Session(Document(Story, session.id, [session.story.update()]), {}, lambda *_: None, me="bo")
    other.suggesting = True
    other.splice("body", 4, 7, "ancient")
    put_caret(editor, 20)
    session.receive(session.id, other.story.update())
    assert spans(editor) == [("old", True), ("ancient", False)]
    assert caret(editor) == 27
    other.decide_suggestions([one.id for one in other.value().suggestions], "accepted")
    session.receive(session.id, other.story.update())
    assert spans(editor) == []
    assert assert_same(editor).startswith("The ancient bridge")


def is_painted(field: GrowingField, at: int, colour: QColor) -> bool:
    """Whether something from this position to the end of the first line has this colour."""
    there = QTextCursor(field.document())
    there.setPosition(at)
    shown, first = field.grab().toImage(), field.cursorRect(there)
    right = (
        (x, y) for x in range(first.left() + 3, shown.width()) for y in range(min(first.bottom() + 3, shown.height()))
    )
    return any(shown.pixelColor(x, y) == colour for x, y in right)


def test_a_headline_is_suggested_for_in_the_same_way(qtbot: QtBot) -> None:
    session = a_session("", headline="Bridge is closed")
    session.suggesting = True
    field = GrowingField(session, "headline", "Headline")
    qtbot.addWidget(field)
    field.show()
    field.select(10, 16)
    type_words(field, "shut")
    session.catch_up()
    assert words_of(field.document()) == "Bridge is closedshut"
    assert field.length == len("Bridge is shut")
    assert (reading(session, "original", "headline"), session.accepted().headline) == (
        "Bridge is closed",
        "Bridge is shut",
    )
    assert [shown.format.fontStrikeOut() for shown in field.extraSelections()] == [True, False]
    assert [shown.cursor.selectedText() for shown in field.extraSelections()] == ["closed", "shut"]
    assert is_painted(field, 16, field.extraSelections()[1].format.foreground().color())
    field.selectAll()
    press(field, Qt.Key.Key_Backspace)
    assert words_of(field.document()) == "Bridge is closed"
    data = QMimeData()
    data.setText("Open\nagain")
    field.insertFromMimeData(data)
    session.catch_up()
    assert session.accepted().headline == "Open again"


EDITS = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 4), st.sampled_from(["", "x", "–😀"])), max_size=3)


@given(EDITS, st.integers(0, 60))
def test_a_place_after_edits_is_told_by_what_stands_there(made: list[tuple[int, int, str]], at: int) -> None:
    edits, last = [], -1
    for start, length, words in sorted(made):
        if start > last and start + length <= 30:
            edits.append(Edit(start, start + length, words))
            last = start + length
    text = "".join(chr(0x4E00 + n) for n in range(30))
    after = applied(text, tuple(edits))
    at = min(at, len(after))
    stands, behind, inside = placed(at, tuple(edits))
    if inside:
        assert after[:at].endswith(next(e.inserted for e in edits if e.end == stands)[: -len(behind) or None])
    elif at < len(after) and not any(e.start == stands for e in edits):
        assert after[at] == text[stands]


KEYS = st.sampled_from(
    [
        *(
            "a",
            "é",
            "“",
            " ",
            "<back>",
            "<delete>",
            "<back word>",
            "<delete word>",
            "<enter>",
            "<cut>",
            "<undo>",
            "<redo>",
        ),
        *("<bold>", "<list>", "<there>", "<mine>", "<decide>"),
    ]
)


MANY = st.lists(st.tuples(KEYS, st.integers(0, 50), st.integers(0, 6) | st.just(0)), max_size=10)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(MANY, st.sampled_from(["marked", "marked", "accepted"]))
def test_under_any_keys_the_original_stays_and_the_editor_shows_the_record(
    qtbot: QtBot, keys: list[tuple[str, int, int]], which: Which
) -> None:
    editor, other = two(which)
    original = reading(editor.session, "original")
    for key in keys:
        strike_at(editor, other, *key)
        assert reading(editor.session, "original") == original
        assert_shown(editor)
    editor.deleteLater()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.tuples(KEYS, st.integers(0, 50), st.integers(0, 6), st.booleans()), max_size=10),
    st.sampled_from(["marked", "original", "accepted"]),
)
def test_the_editor_shows_the_record_whether_one_edits_or_suggests(
    qtbot: QtBot, keys: list[tuple[str, int, int, bool]], which: Which
) -> None:
    editor, other = two(which)
    for key, at, length, suggesting in keys:
        editor.session.suggesting = suggesting
        strike_at(editor, other, key, at, length)
        assert_shown(editor)
    editor.deleteLater()


def two(which: Which) -> tuple[BodyEdit, Session]:
    """An editor in which Ann suggests, and a session of Bo, who does, too."""
    session = a_session("The 😀 old.\n\n- ئەو why\n- **two**")
    session.me, session.suggesting = "ann", True
    editor = BodyEdit(session)
    editor.binding.show(which)
    other = Session(Document(Story, session.id, [session.story.update()]), {}, lambda *_: None, me="bo")
    other.suggesting = True
    return editor, other


def strike_at(editor: BodyEdit, other: Session, key: str, at: int, length: int) -> None:
    text = editor.binding.words
    start = min(at, len(text))
    cursor = editor.textCursor()
    cursor.setPosition(editor.binding.shown_utf16(start))
    cursor.setPosition(editor.binding.shown_utf16(min(start + length, len(text))), cursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    strike_key(editor, other, key, start)


def assert_shown(editor: BodyEdit) -> None:
    assert editor.binding.words == reading(editor.session, editor.binding.which)
    assert words_of(editor.document()) == editor.binding.lines.text()
    assert editor.proposed.look_at(None) == []


def strike_key(editor: BodyEdit, other: Session, key: str, start: int) -> None:
    session = editor.session
    match key:
        case "<back>":
            press(editor, Qt.Key.Key_Backspace)
        case "<delete>":
            press(editor, Qt.Key.Key_Delete)
        case "<back word>":
            press(editor, Qt.Key.Key_Backspace, CTRL)
        case "<delete word>":
            press(editor, Qt.Key.Key_Delete, CTRL)
        case "<enter>":
            press(editor, Qt.Key.Key_Return)
        case "<cut>":
            editor.cut()
        case "<undo>":
            session.undo()
        case "<redo>":
            session.redo()
        case "<bold>":
            editor.carry_out(commands.strong(editor.binding.words, *editor.shown_selection))
        case "<list>":
            editor.carry_out(commands.bullets(editor.binding.words, *editor.shown_selection))
        case "<there>":
            other.receive(session.id, session.story.update())
            length = len(other.story.lines("body"))
            other.splice("body", min(start, length), min(start + 3, length), "oo")
            session.receive(session.id, other.story.update())
        case "<mine>":
            editor.textCursor().insertText("mine")
        case "<decide>":
            if which := session.value().suggestions:
                session.decide_suggestions([which[start % len(which)].id], "rejected")
        case _:
            editor.insertPlainText(key)
