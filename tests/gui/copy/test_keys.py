"""Keys as a reporter presses them: paragraphs, lists and quotes are made and taken back in one stroke."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from deskeditor.gui.copy.body import BodyEdit
from tests.gui.copy.desk import assert_same, press, put_caret, type_words

MakeBody = Callable[..., BodyEdit]
Key = Qt.Key


def at(marked: str) -> tuple[str, int]:
    """`ab|c` is the words abc with the caret after b."""
    return marked.replace("|", "", 1), marked.index("|")


def shown(editor: BodyEdit) -> str:
    """The words with the caret in them."""
    words, caret = assert_same(editor), editor.selection[1]
    return words[:caret] + "|" + words[caret:]


@pytest.mark.parametrize(
    ("before", "key", "after"),
    [
        ("One.|", Key.Key_Return, "One.\n\n|"),
        ("On|e.", Key.Key_Return, "On\n\n|e."),
        ("One.|\n\nTwo.", Key.Key_Return, "One.\n\n|\n\nTwo."),
        ("One.\n\n|", Key.Key_Return, "One.\n\n|"),
        ("One.\n\n|Two.", Key.Key_Return, "One.\n\n\n\n|Two."),
        ("- a|", Key.Key_Return, "- a\n- |"),
        ("- a\n- |", Key.Key_Return, "- a\n\n|"),
        ("- a\n- |\n- c", Key.Key_Return, "- a\n\n|\n\n- c"),
        ("1. a\n2. b|", Key.Key_Return, "1. a\n2. b\n3. |"),
        ("1. a|\n2. b", Key.Key_Return, "1. a\n2. |\n3. b"),
        ("> said|", Key.Key_Return, "> said\n\n> |"),
        ("> said\n\n> |", Key.Key_Return, "> said\n\n|"),
        ("## Head|", Key.Key_Return, "## Head\n\n|"),
        ("## |Head", Key.Key_Return, "\n\n## |Head"),
        ("3. Oktober|", Key.Key_Return, "3. Oktober\n\n|"),
        ("![](a)|\n\nb", Key.Key_Return, "![](a)\n\n|\n\nb"),
        ("One.\n\n|Two.", Key.Key_Backspace, "One.|Two."),
        ("One.\n\n|", Key.Key_Backspace, "One.|"),
        ("One.\n\n|\n\nTwo.", Key.Key_Backspace, "One.|\n\nTwo."),
        ("One.\n|Two.", Key.Key_Backspace, "One.|Two."),
        ("|One.", Key.Key_Backspace, "|One."),
        ("a\n\n## |Head", Key.Key_Backspace, "a\n\n|Head"),
        ("> |said", Key.Key_Backspace, "|said"),
        ("- a\n- |b", Key.Key_Backspace, "- a|b"),
        ("- |a", Key.Key_Backspace, "|a"),
        ("One.\n\n![](a)|\n\nTwo.", Key.Key_Backspace, "One.|\n\nTwo."),
        ("One.|\n\nTwo.", Key.Key_Delete, "One.|Two."),
        ("One.|\n\n## Two", Key.Key_Delete, "One.|Two"),
        ("One.\n\n|\n\nTwo.", Key.Key_Delete, "One.\n\n|Two."),
        ("One.|", Key.Key_Delete, "One.|"),
        ("One.|\n\nTwo.", Key.Key_Right, "One.\n\n|Two."),
        ("One.\n\n|Two.", Key.Key_Left, "One.|\n\nTwo."),
        ("|One.\n\nTwo.", Key.Key_Down, "One.\n\n|Two."),
        ("One.\n\nTwo.|", Key.Key_Up, "One.|\n\nTwo."),
        ("One.|\n\n![](a)\n\nTwo.", Key.Key_Right, "One.\n\n|![](a)\n\nTwo."),
        ("One.\n\n|![](a)\n\nTwo.", Key.Key_Right, "One.\n\n![](a)\n\n|Two."),
        ("One.\n\n![](a)\n\n|Two.", Key.Key_Left, "One.\n\n|![](a)\n\nTwo."),
        ("One.\n\n|![](a)\n\nTwo.", Key.Key_Left, "One.|\n\n![](a)\n\nTwo."),
        ("![](a)\n\n|Two.", Key.Key_Backspace, "|![](a)\n\nTwo."),
        ("One.|\n\n![](a)", Key.Key_Delete, "One.\n\n|![](a)"),
    ],
)
def test_a_key(make_body: MakeBody, before: str, key: Qt.Key, after: str) -> None:
    words, caret = at(before)
    editor = make_body(words)
    put_caret(editor, caret)
    press(editor, key)
    assert shown(editor) == after


def test_enter_and_backspace_come_back_to_the_same_words(make_body: MakeBody) -> None:
    editor = make_body("A first paragraph. A second.")
    put_caret(editor, 19)
    press(editor, Key.Key_Return)
    press(editor, Key.Key_Backspace)
    assert shown(editor) == "A first paragraph. |A second."


def test_shift_enter_breaks_the_line_only(make_body: MakeBody) -> None:
    editor = make_body("ab")
    put_caret(editor, 1)
    press(editor, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert shown(editor) == "a\n|b"


def test_words_typed_between_two_paragraphs_make_one_of_their_own(make_body: MakeBody) -> None:
    editor = make_body("One.\n\nTwo.")
    put_caret(editor, 5)
    type_words(editor, "x")
    assert shown(editor) == "One.\n\nx|\n\nTwo."


def test_words_typed_on_a_photo_stand_below_it(make_body: MakeBody) -> None:
    editor = make_body("![](a)")
    put_caret(editor, 0)
    type_words(editor, "xy")
    assert shown(editor) == "![](a)\n\nxy|"


def test_a_paragraph_is_one_step_of_undo(make_body: MakeBody) -> None:
    editor = make_body("One. Two.")
    put_caret(editor, 5)
    press(editor, Key.Key_Return)
    editor.session.undo()
    assert assert_same(editor) == "One. Two."


def test_enter_over_a_selection_puts_a_paragraph_in_its_place(make_body: MakeBody) -> None:
    editor = make_body("One two three")
    put_caret(editor, 4, 7)
    press(editor, Key.Key_Return)
    assert shown(editor) == "One \n\n| three"


def test_tab_goes_on_to_the_next_field(make_body: MakeBody) -> None:
    editor = make_body("a")
    assert editor.tabChangesFocus()


def test_quotation_marks_become_those_of_the_language(make_body: MakeBody) -> None:
    editor = make_body("", language="de")
    type_words(editor, '"Ja", sagt sie -- und geht...')
    assert assert_same(editor) == "„Ja“, sagt sie – und geht…"


def test_backspace_right_after_gives_back_what_was_typed(make_body: MakeBody) -> None:
    editor = make_body("")
    type_words(editor, "It's")
    assert assert_same(editor) == "It’s"
    press(editor, Key.Key_Backspace)
    type_words(editor, "'")
    assert assert_same(editor) == "It’’"
    press(editor, Key.Key_Backspace)
    assert assert_same(editor) == "It’'"


def test_undo_takes_a_substitution_back_first(make_body: MakeBody) -> None:
    editor = make_body("")
    type_words(editor, '"')
    assert assert_same(editor) == "“"
    editor.session.undo()
    assert assert_same(editor) == '"'


def test_punctuation_stays_as_typed_when_that_is_wished(make_body: MakeBody) -> None:
    editor = make_body("")
    editor.punctuation.on = False
    type_words(editor, '"It\'s"')
    assert assert_same(editor) == '"It\'s"'
