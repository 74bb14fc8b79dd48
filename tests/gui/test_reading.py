from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from deskeditor.gui.reading import is_right_to_left, turn


def test_words_stand_at_the_side_from_which_they_are_read(qtbot: QtBot) -> None:
    field = QPlainTextEdit("كتب")
    qtbot.addWidget(field)
    field.resize(400, 100)
    field.show()
    turn(field, field.toPlainText())
    line = field.document().firstBlock().layout().lineAt(0)
    assert line.naturalTextRect().left() > 200
    turn(field, "{}")
    assert field.document().defaultTextOption().textDirection() == Qt.LayoutDirection.LeftToRight


def test_the_first_letter_with_a_direction_says_which() -> None:
    assert is_right_to_left("“12 כתב ann") and is_right_to_left("(كتب)")
    assert not is_right_to_left("Ann كتب") and not is_right_to_left("12 …") and not is_right_to_left("")
