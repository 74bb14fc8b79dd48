"""A field and its widget: the same words in both directions, by the smallest edit, with the caret where it was."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QScrollArea
from pytestqt.qtbot import QtBot

from deskeditor.gui.inspector.fields import Bindings, calm, carried, difference, put_text, select, text_of
from deskeditor.text.document import Change
from tests.gui.inspector.conftest import Room

words = st.text(alphabet="ab \né😀", max_size=12)


@given(words, words)
def test_the_difference_makes_the_new_text_and_is_no_longer_than_needed(old: str, new: str) -> None:
    start, end, inserted = difference(old, new)
    assert old[:start] + inserted + old[end:] == new
    if old == new:
        assert (start, end, inserted) == (len(old), len(old), "")


@given(words, words, st.integers(0, 12))
def test_a_caret_outside_the_change_stays_with_its_words(old: str, new: str, at: int) -> None:
    start, end, inserted = difference(old, new)
    at = min(at, len(old))
    after = carried(at, start, end, inserted)
    assert 0 <= after <= len(new)
    if at <= start:
        assert new[:after] == old[:at]
    elif at >= end:
        assert new[after:] == old[at:]


@pytest.fixture
def plain(qtbot: QtBot) -> QPlainTextEdit:
    widget = QPlainTextEdit()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def line(qtbot: QtBot) -> QLineEdit:
    widget = QLineEdit()
    qtbot.addWidget(widget)
    return widget


def bindings(room: Room, troubles: list[str]) -> Bindings:
    return Bindings(room.session, troubles.append)


def test_typed_words_reach_the_field_as_a_splice(room: Room, plain: QPlainTextEdit, qtbot: QtBot) -> None:
    fields = bindings(room, [])
    fields.prose(plain, "ednote")
    fields.show(room.session)
    seen: list[Change] = []
    room.session.changed.connect(seen.append)
    plain.insertPlainText("😀")
    QTest.keyClicks(plain, " Call back")
    assert room.session.story.read("ednote") == "😀 Call back"
    assert [s.inserted for change in seen for s in change.splices] == list("😀 Call back")


def test_no_break_spaces_and_line_breaks_are_kept(room: Room, plain: QPlainTextEdit) -> None:
    fields = bindings(room, [])
    fields.prose(plain, "ednote")
    fields.show(room.session)
    plain.insertPlainText("10\u00a0km\nnext")
    assert room.session.story.read("ednote") == "10\u00a0km\nnext"


def test_what_others_write_comes_in_without_moving_the_caret(room: Room, plain: QPlainTextEdit) -> None:
    room.session.set("ednote", "one three")
    fields = bindings(room, [])
    fields.prose(plain, "ednote")
    fields.show(room.session)
    plain.moveCursor(QTextCursor.MoveOperation.End)
    other = room.reopened()
    other.story.on_update(lambda update: room.session.receive(room.session.id, update))
    other.splice("ednote", 4, 4, "two ")
    assert text_of(plain) == "one two three"
    assert plain.textCursor().position() == len("one two three")


def test_a_line_edit_keeps_its_caret_too(room: Room, line: QLineEdit) -> None:
    room.session.set("headline_print", "ab😀cd")
    fields = bindings(room, [])
    fields.prose(line, "headline_print")
    fields.show(room.session)
    line.setCursorPosition(4)
    room.session.splice("headline_print", 0, 0, "x")
    assert (line.text(), line.cursorPosition()) == ("xab😀cd", 5)


def test_undo_of_the_window_takes_back_what_was_typed(room: Room, plain: QPlainTextEdit, qtbot: QtBot) -> None:
    fields = bindings(room, [])
    fields.prose(plain, "ednote")
    fields.show(room.session)
    QTest.keyClicks(plain, "gone")
    assert room.session.undo()
    assert text_of(plain) == "" and room.session.story.read("ednote") == ""
    room.session.redo()
    assert text_of(plain) == "gone"


@pytest.mark.parametrize("make", [QLineEdit, QPlainTextEdit])
def test_ctrl_z_is_left_to_the_window(make: Callable[[], QLineEdit | QPlainTextEdit], room: Room, qtbot: QtBot) -> None:
    widget = make()
    qtbot.addWidget(widget)
    fields = bindings(room, [])
    fields.prose(widget, "ednote")
    fields.show(room.session)
    QTest.keyClicks(widget, "kept")
    key = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    key.setAccepted(True)
    from PySide6.QtCore import QCoreApplication

    QCoreApplication.sendEvent(widget, key)
    assert not key.isAccepted()
    QTest.keyClick(widget, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert text_of(widget) == "kept"


def test_characters_that_no_file_can_carry_are_refused_in_a_sentence(room: Room, line: QLineEdit, qtbot: QtBot) -> None:
    troubles: list[str] = []
    fields = bindings(room, troubles)
    fields.prose(line, "headline_print")
    fields.show(room.session)
    line.setText("bad\ufdd0")
    line.textEdited.emit(line.text())
    assert room.session.story.read("headline_print") == "" and line.text() == ""
    assert len(troubles) == 1 and troubles[0].endswith(".")


def test_another_story_takes_the_place_of_the_first(room: Room, line: QLineEdit, qtbot: QtBot) -> None:
    fields = bindings(room, [])
    fields.line(line, "slugline")
    fields.show(room.session)
    second = room.reopened()
    second.set("slugline", "ferry")
    fields.show(second)
    assert line.text() == "ferry"
    line.end(False)
    QTest.keyClicks(line, "!")
    assert second.story.read("slugline") == "ferry!"
    assert room.session.story.read("slugline") == "bridge"
    room.session.set("slugline", "elsewhere")
    assert line.text() == "ferry!"
    fields.show(None)


@given(words, words)
def test_put_text_makes_the_widget_say_it(old: str, new: str) -> None:
    widget = QPlainTextEdit(old)
    put_text(widget, new)
    assert text_of(widget) == new


def test_select_counts_code_points(plain: QPlainTextEdit) -> None:
    plain.setPlainText("a😀bcd")
    select(plain, 2, 4)
    assert plain.textCursor().selectedText() == "bc"


def test_the_wheel_does_not_turn_a_box_that_it_passes(qtbot: QtBot) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    box = QComboBox()
    box.addItems(["one", "two", "three"])
    area.setWidget(box)
    calm(area)
    area.show()
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QApplication

    wheel = QWheelEvent(
        QPointF(2, 2),
        QPointF(2, 2),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    box.clearFocus()
    QApplication.sendEvent(box, wheel)
    assert box.currentText() == "one"


def test_a_value_typed_without_a_pause_is_one_step_of_undo(room: Room, line: QLineEdit) -> None:
    fields = bindings(room, [])
    fields.line(line, "slugline")
    fields.show(room.session)
    line.end(False)
    QTest.keyClicks(line, "-two")
    room.session.step()
    QTest.keyClicks(line, "!")
    assert line.text() == "bridge-two!"
    room.session.undo()
    assert line.text() == "bridge-two"
    room.session.undo()
    assert line.text() == "bridge" and room.session.story.read("slugline") == "bridge"
    room.session.redo()
    assert line.text() == "bridge-two"
