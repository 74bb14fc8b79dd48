from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QPlainTextEdit,
    QSizePolicy,
    QSpinBox,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from deskeditor.gui.folding import FoldSign
from deskeditor.gui.forms import load
from deskeditor.gui.reading import Apart, End, apart, fitting, is_right_to_left, join, turn


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


HEADLINE = "محطة Kelmouth: «لن نغلقها» (2026)"


def test_words_of_the_other_direction_stand_apart_in_a_line_of_the_window(qapp: QApplication) -> None:
    assert apart(HEADLINE) == f"\u2068{HEADLINE}\u2069"
    assert apart("Council votes 7-2!") == "Council votes 7-2!"
    assert apart("") == ""


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("right_to_left")
def test_in_a_window_from_right_to_left_latin_words_stand_apart_too() -> None:
    assert apart("Council votes 7-2!") == "\u2068Council votes 7-2!\u2069"
    assert apart("+190") == "\u2068+190\u2069"


def test_dots_stand_where_words_from_right_to_left_were_cut(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    short = fitting(metrics, HEADLINE, metrics.horizontalAdvance(HEADLINE) // 2)
    assert short.startswith("\u2068محطة") and short.strip("\u2069").endswith("…")


@pytest.mark.usefixtures("right_to_left")
def test_a_label_and_a_number_begin_at_the_right_where_the_window_does(qtbot: QtBot) -> None:
    form = load("preferences")
    qtbot.addWidget(form.root)
    box = form.root.findChildren(QSpinBox)[0]
    assert box.alignment() & Qt.AlignmentFlag.AlignRight and box.alignment() & Qt.AlignmentFlag.AlignAbsolute


def test_the_arrow_of_a_header_stands_at_its_beginning(qtbot: QtBot) -> None:
    header = QToolButton()
    qtbot.addWidget(header)
    header.setText("زمان")
    header.setCheckable(True)
    header.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    header.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    header.setStyleSheet("QToolButton { border: none; background: white; color: white; text-align: left; }")
    FoldSign(header)
    header.resize(300, 30)
    seen = header.grab().toImage()
    dark = [x for x in range(300) if any(seen.pixelColor(x, y).lightness() < 200 for y in range(30))]
    assert dark and min(dark) > 150


def test_cells_of_every_table_stand_apart_and_combo_boxes_are_left_alone(qtbot: QtBot) -> None:
    form = load("quotebook")
    qtbot.addWidget(form.root)
    views = form.root.findChildren(QTableView)
    assert views and all(isinstance(view.itemDelegate(), Apart) for view in views)
    model = QStandardItemModel(1, 1)
    model.setItem(0, 0, QStandardItem(HEADLINE))
    option = QStyleOptionViewItem()
    Apart().initStyleOption(option, model.index(0, 0))
    assert option.text == f"\u2068{HEADLINE}\u2069"
    box = form.root.findChildren(QComboBox)[0]
    assert not isinstance(box.view().itemDelegate(), Apart)


def test_buttons_that_stand_as_one_are_round_at_their_outer_ends(qtbot: QtBot, qapp: QApplication) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    ends: tuple[End, ...] = ("first", "", "last")

    def joined() -> list[str]:
        found = []
        for end in ends:
            join(button, end)
            found.append(str(button.property("segment")))
        return found

    assert joined() == ["first", "middle", "last"]
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert joined() == ["last", "middle", "first"]
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
