"""Digits of a story by the rule of the house."""

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from deskeditor.gui.copy.body import BodyEdit
from deskeditor.gui.copy.numerals import change_all, edits
from tests.gui.copy.desk import a_session, press, put_caret, type_words

BODY = "1. یەک\n2. دوو 12\n\nلە [12 people]{lang=en} 5% [1](https://x.org/1).[^1]\n\n![](p1.jpg)\n\n[^1]: 1,400"
AFTER = "1. یەک\n2. دوو ١٢\n\nلە [12 people]{lang=en} ٥% [١](https://x.org/1).[^1]\n\n![](p1.jpg)\n\n[^1]: ١٬٤٠٠"


def test_numbers_of_the_words_change_and_those_of_the_marks_stay() -> None:
    made = BODY
    for start, end, new in edits(BODY, "body", "arab"):
        made = made[:start] + new + made[end:]
    assert made == AFTER


def test_all_fields_change_in_one_step_of_undo(qtbot: QtBot) -> None:
    session = a_session(BODY, headline="٦ ساڵ و 7 مانگ", language="ckb")
    assert change_all(session, "arab") == 5
    assert (session.story.read("headline"), session.story.read("body")) == ("٦ ساڵ و ٧ مانگ", AFTER)
    session.undo()
    assert (session.story.read("headline"), session.story.read("body")) == ("٦ ساڵ و 7 مانگ", BODY)


def test_digits_are_typed_as_the_house_has_them_in_its_language(qtbot: QtBot) -> None:
    session = a_session("", language="ckb")
    session.surround(replace(session.surroundings, digits={"ckb": "arab"}))
    body = BodyEdit(session)
    qtbot.addWidget(body)
    type_words(body, "1. ")
    body.insertPlainText("لە ساڵی ")
    type_words(body, "2019, F16 https://x.org/2")
    session.catch_up()
    assert session.story.read("body") == "1. لە ساڵی ٢٠١٩, F16 https://x.org/2"


def test_arrows_go_where_they_point_in_lines_of_both_directions(qtbot: QtBot) -> None:
    body = BodyEdit(a_session("CNN قالت نعم.\n\nثم [Lars]{lang=nb} ذهب.", language="ar"))
    qtbot.addWidget(body)
    body.turn("ar", "")
    body.resize(600, 400)
    body.show()
    body.grab()
    body.setFocus()
    put_caret(body, 4)

    def x() -> int:
        return body.cursorRect().left()

    before, at = x(), body.textCursor().position()
    press(body, Qt.Key.Key_Left)
    assert x() < before and body.textCursor().position() > at
    press(body, Qt.Key.Key_Right)
    assert body.textCursor().position() == at
    put_caret(body, len("CNN قالت نعم."))
    press(body, Qt.Key.Key_Left)
    assert body.textCursor().blockNumber() == 2 and body.textCursor().positionInBlock() == 0
    press(body, Qt.Key.Key_Right)
    assert body.textCursor().position() == len("CNN قالت نعم.")
    press(body, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert body.textCursor().hasSelection()


def test_a_paragraph_of_an_arabic_story_that_begins_with_a_latin_name_stays_to_the_right(qtbot: QtBot) -> None:
    body = BodyEdit(a_session("CNN قالت نعم أمس.\n\nIt was time, he wrote.\n\n- Nordkap", language="ar"))
    qtbot.addWidget(body)
    body.turn("ar", "")
    body.show()
    body.grab()
    ways = [
        body.document().findBlockByNumber(n).layout().textOption().textDirection() == Qt.LayoutDirection.RightToLeft
        for n in (0, 2, 4)
    ]
    assert ways == [True, False, True]
