"""Replacing around quotations, by the keyboard."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from deskeditor.gui.copy.find import FindBar
from deskeditor.gui.copy.pane import CopyPane
from tests.gui.copy.desk import a_session, assert_same, press, settings_in

Key = Qt.Key
BODY = (
    "The mayor left. “The mayor is tired,” said the mayor.\n\n“No mayor sleeps,” she said.\n\n“A mayor works,” he said."
)
Open = Callable[[str], CopyPane]


@pytest.fixture
def replacing(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    """Opens a pane with the find bar on it, mayor to become chair."""
    made: list[CopyPane] = []

    def open_(body: str) -> CopyPane:
        pane = CopyPane(a_session(body), settings_in(tmp_path))
        qtbot.addWidget(pane)
        pane.resize(900, 700)
        pane.show()
        pane.do("replace")
        qtbot.waitUntil(pane.find_bar.words.hasFocus)
        pane.find_bar.words.setText("mayor")
        pane.find_bar.replacement.setText("chair")
        made.append(pane)
        return pane

    yield open_
    for pane in made:
        assert_same(pane.body)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def replace_all(bar: FindBar) -> None:
    bar.replace_all()
    assert bar.outcome.hasFocus()


def test_replace_all_leaves_quotations_and_the_review_goes_through_them_by_keyboard(replacing: Open) -> None:
    pane = replacing(BODY)
    bar = pane.find_bar
    replace_all(bar)
    assert bar.outcome.text().startswith("2 changed, 3 inside quotations: <a")
    press(bar.outcome, Key.Key_Return)
    assert bar.outcome.text() == "1 of 3 inside quotations: replace or leave?"
    assert pane.body.textCursor().selectedText() == "mayor"
    press(focused(), Key.Key_Return)  # leaves
    assert bar.outcome.text() == "2 of 3 inside quotations: replace or leave?"
    press(focused(), Key.Key_Backtab)
    assert bar.replace_button.hasFocus()
    press(focused(), Key.Key_Return)
    assert bar.outcome.text() == "3 of 3 inside quotations: replace or leave?"
    press(focused(), Key.Key_Space)
    assert bar.outcome.text() == "Reviewed: 1 replaced, 2 left as they are."
    assert not bar.leave_button.isVisible()
    assert assert_same(pane.body) == BODY.replace("The mayor left", "The chair left").replace(
        "said the mayor", "said the chair"
    ).replace("No mayor", "No chair")


def test_a_review_ends_when_what_is_looked_for_changes(replacing: Open) -> None:
    bar = replacing(BODY).find_bar
    replace_all(bar)
    press(bar.outcome, Key.Key_Return)
    assert bar.leave_button.isVisible()
    bar.words.setText("she")
    assert not bar.leave_button.isVisible()
    assert len(bar.places) == 1


def test_a_replacement_that_holds_the_word_again_is_not_reviewed_twice(replacing: Open) -> None:
    bar = replacing("“A mayor,” he said. “The mayor,” she said.").find_bar
    bar.replacement.setText("mayor of Larkhaven")
    replace_all(bar)
    bar.review()
    bar.replace()
    assert bar.outcome.text() == "2 of 2 inside quotations: replace or leave?"
    bar.replace()
    assert bar.outcome.text() == "Reviewed: 2 replaced, 0 left as they are."


def test_one_inside_a_quotation_is_replaced_when_it_is_asked_for_twice(replacing: Open) -> None:
    pane = replacing("“The mayor is tired,” she said.")
    bar = pane.find_bar
    press(bar.replacement, Key.Key_Return)
    assert "mayor" in assert_same(pane.body)
    assert bar.outcome.text().startswith("These words are inside a quotation")
    press(bar.replacement, Key.Key_Return)
    assert "The chair is tired" in assert_same(pane.body)


def test_inside_quotations_too_asks_nothing(replacing: Open) -> None:
    pane = replacing(BODY)
    pane.find_bar.in_quotations.setChecked(True)
    pane.find_bar.replace_all()
    assert pane.find_bar.outcome.text() == "5 changed"
    assert "mayor" not in assert_same(pane.body)


def test_letters_with_and_without_accents_are_found_when_that_is_pressed(replacing: Open) -> None:
    bar = replacing("Karadağ and karadag.").find_bar
    bar.words.setText("Karadag")
    assert len(bar.places) == 1
    bar.alike.click()
    assert len(bar.places) == 2
    bar.expression.click()
    assert not bar.alike.isEnabled()
    assert len(bar.places) == 1
