"""The editor's words and the story's stay the same, whoever changes them."""

from collections.abc import Callable

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deskeditor.gui.copy.binding import trimmed, words_of
from deskeditor.gui.copy.body import BodyEdit
from deskeditor.news.records import Story
from deskeditor.text.document import Document
from tests.gui.copy.desk import a_session, assert_same, body_text, press, put_caret, type_words

ALPHABET = "ab \n\u00a0é😀👩‍🚒ا\u0301ب*_#>-1.[]()!“”'\"\u202f"


def test_typed_words_are_in_the_story(make_body: Callable[..., BodyEdit]) -> None:
    editor = make_body("One.")
    put_caret(editor, 4)
    type_words(editor, " Two three")
    assert assert_same(editor) == "One. Two three"


def test_no_break_spaces_are_kept(make_body: Callable[..., BodyEdit]) -> None:
    editor = make_body("10\u00a0km and 5\u202f%")
    put_caret(editor, 5)
    type_words(editor, "s")
    assert assert_same(editor) == "10\u00a0kms and 5\u202f%"


def test_positions_behind_emoji_are_right(make_body: Callable[..., BodyEdit]) -> None:
    editor = make_body("😀😀 x")
    put_caret(editor, 4)
    type_words(editor, "y")
    assert assert_same(editor) == "😀😀 xy"
    press(editor, Qt.Key.Key_Home)
    press(editor, Qt.Key.Key_Delete)
    assert assert_same(editor) == "😀 xy"


def test_what_others_write_is_shown_and_the_caret_stays_with_its_words(make_body: Callable[..., BodyEdit]) -> None:
    editor = make_body("first\n\nsecond")
    put_caret(editor, 10)
    session = editor.session
    other = Document(Story, session.id, [session.story.update()])
    other.splice("body", 0, 5, "😀 the very first")
    session.receive(session.id, other.update())
    assert assert_same(editor) == "😀 the very first\n\nsecond"
    assert editor.selection[0] == 10 + len("😀 the very ")
    type_words(editor, "X")
    assert assert_same(editor) == "😀 the very first\n\nsecXond"


def test_what_was_typed_is_not_lost_when_something_comes_in_before_it_is_done(
    make_body: Callable[..., BodyEdit],
) -> None:
    editor = make_body("first\n\nsecond")
    session = editor.session
    other = Document(Story, session.id, [session.story.update()])
    other.splice("body", 0, 5, "1st")
    put_caret(editor, 13)
    QApplication.sendEvent(editor, QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "!"))
    session.receive(session.id, other.update())
    assert assert_same(editor) == "1st\n\nsecond!"


def test_undo_takes_typing_back_in_one_and_redo_brings_it_again(make_body: Callable[..., BodyEdit]) -> None:
    editor = make_body("One.")
    put_caret(editor, 4)
    type_words(editor, " Two")
    body_text(editor.session)
    press(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert assert_same(editor) == "One."
    press(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert assert_same(editor) == "One. Two"


def test_words_being_composed_are_not_in_the_story_until_they_are_done(make_body: Callable[..., BodyEdit]) -> None:
    editor = make_body("東 and **b**")
    put_caret(editor, 1)
    QApplication.sendEvent(editor, QInputMethodEvent("きょ", []))
    assert assert_same(editor) == "東 and **b**"
    done = QInputMethodEvent("", [])
    done.setCommitString("京")
    QApplication.sendEvent(editor, done)
    assert assert_same(editor) == "東京 and **b**"


def test_composing_shows_in_the_line(make_body: Callable[..., BodyEdit]) -> None:
    editor = make_body("ab **c**")
    put_caret(editor, 1)
    QApplication.sendEvent(editor, QInputMethodEvent("ん", []))
    layout = editor.document().firstBlock().layout()
    assert layout.preeditAreaText() == "ん"
    composed, *others = layout.formats()
    assert (composed.start, composed.length, composed.format.fontUnderline()) == (1, 1, True)
    assert [(f.start, f.length) for f in others if f.format.fontWeight() > 400] == [(4, 5)]  # moved aside by one


def test_a_story_is_loaded_without_being_changed(make_body: Callable[..., BodyEdit]) -> None:
    told: list[object] = []
    session = a_session("A\n\n**b**\u00a0c")
    session.changed.connect(told.append)
    editor = BodyEdit(session)
    session.catch_up()
    assert not told
    editor.deleteLater()


def test_copy_to_clipboard_keeps_the_marks(make_body: Callable[..., BodyEdit]) -> None:
    editor = make_body("a **b** c")
    put_caret(editor, 0, 9)
    editor.copy()
    assert QGuiApplication.clipboard().text() == "a **b** c"


edits = st.lists(
    st.tuples(
        st.floats(0, 1), st.floats(0, 1), st.text(ALPHABET, max_size=6), st.sampled_from(["here", "there", "undo"])
    ),
    max_size=14,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(ALPHABET, max_size=40), edits=edits)
def test_under_any_edits_both_stay_the_same(
    qtbot: QtBot, text: str, edits: list[tuple[float, float, str, str]]
) -> None:
    editor = BodyEdit(a_session(text))
    session = editor.session
    other = Document(Story, session.id, [session.story.update()])
    for one, two, words, where in edits:
        if where == "here":
            length = len(editor.binding.lines)
            put_caret(editor, round(min(one, two) * length), round(max(one, two) * length))
            editor.insertPlainText(words)
        elif where == "there":
            length = len(other.lines("body"))
            other.splice("body", round(min(one, two) * length), round(max(one, two) * length), words)
            session.receive(session.id, other.update())
        else:
            session.undo()
        assert_same(editor)
        other.apply(session.story.update())
    assert words_of(editor.document()) == other.lines("body").text()
    editor.binding.release()
    editor.deleteLater()


@given(start=st.integers(0, 5), old=st.text("ab", max_size=8), new=st.text("ab", max_size=8))
def test_what_is_trimmed_is_the_same_change(start: int, old: str, new: str) -> None:
    before = "x" * start + old + "yy"
    first, last, words = trimmed(start, old, new)
    assert before[:first] + words + before[last:] == "x" * start + new + "yy"
    assert last - first <= len(old)


def test_undo_goes_to_where_it_changed_something(make_body: Callable[..., BodyEdit]) -> None:
    editor = make_body("One.\n\nTwo.")
    put_caret(editor, 4)
    type_words(editor, "!")
    editor.session.step()
    put_caret(editor, len("One.!\n\nTwo."))
    editor.session.undo()
    assert editor.selection == (4, 4)


def test_lines_that_others_changed_at_several_places_at_once_stay_in_the_column(
    make_body: Callable[..., BodyEdit],
) -> None:
    editor = make_body("\n\n".join(f"Paragraph {n} of the story, as it was." for n in range(5)))
    session = editor.session
    other = Document(Story, session.id, [session.story.update()])
    with other.changing():
        other.splice("body", 0, 9, "P")
        end = len(other.lines("body")) - 60
        other.splice("body", end, end + 12, "")
    session.receive(session.id, other.update())
    block = editor.document().firstBlock()
    left = block.layout().lineAt(0).x()
    while block.isValid():
        if block.text():  # the line ends between two paragraphs are out of sight
            assert block.layout().lineAt(0).x() == left
        block = block.next()


def test_a_paragraph_that_is_parted_stays_in_its_column(make_body: Callable[..., BodyEdit]) -> None:
    editor = make_body("\n\n".join(f"Paragraph {n} of the story, as it was." for n in range(5)))
    left = editor.document().firstBlock().layout().lineAt(0).x()
    for place in (len("Paragraph 0 of the story, as it was.\n\n"), len("Paragraph 0")):
        put_caret(editor, place)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        block = editor.document().firstBlock()
        while block.isValid():
            if block.text():
                assert block.layout().lineAt(0).x() == left, block.text()
            block = block.next()
