from collections.abc import Callable
from functools import partial

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from deskeditor.gui.palette import Entry, Palette, fuzzy, ranked
from deskeditor.gui.theme import Theme

WORDS = st.text(st.characters(categories=["L", "Zs"]), min_size=1, max_size=20)


def nothing() -> None:
    pass


@given(WORDS)
def test_a_text_fits_itself(text: str) -> None:
    assert fuzzy(text, text) is not None


@given(WORDS, WORDS)
def test_what_fits_has_the_letters_in_their_order(wanted: str, text: str) -> None:
    if fuzzy(wanted, text) is not None:
        letters = iter(text.casefold())
        assert all(letter in letters for letter in wanted.casefold().replace(" ", ""))


def test_starts_of_words_win() -> None:
    entries = [
        Entry(text, nothing) for text in ("Move to the Bin", "Numbered List", "Bulleted List", "Bold", "Block Quote")
    ]
    assert ranked("bo", entries)[0].text == "Bold"
    assert ranked("bq", entries)[0].text == "Block Quote"
    assert [e.text for e in ranked("list", entries)][:2] == ["Numbered List", "Bulleted List"]
    assert ranked("zz", entries) == []
    assert ranked("", entries) == entries


def test_a_command_is_found_by_its_english_name_in_a_window_of_another_language() -> None:
    entries = [Entry("Stilbuch", nothing, also="Stylebook"), Entry("Duplizieren", nothing, also="Duplicate")]
    assert [e.text for e in ranked("style", entries)] == ["Stilbuch"]
    assert [e.text for e in ranked("stil", entries)] == ["Stilbuch"]
    assert ranked("sbk", entries) == []


def test_keys_choose_and_the_keyboard_goes_back(qtbot: QtBot, qapp: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    field = QLineEdit(window)
    palette = Palette(Theme(qapp), window)
    window.resize(900, 600)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    done: list[str] = []
    palette.open("What?", [Entry(text, partial(done.append, text)) for text in ("Alpha", "Beta", "Gamma")])
    qtbot.waitUntil(palette.words.hasFocus)
    QTest.keyClick(palette.words, Qt.Key.Key_Down)
    QTest.keyClick(palette.words, Qt.Key.Key_Return)
    assert done == ["Beta"]
    assert palette.isHidden()
    qtbot.waitUntil(field.hasFocus)
    palette.open("What?", [Entry("Alpha", nothing)])
    QTest.keyClicks(palette.words, "gam")
    assert palette.entries() == []
    QTest.keyClick(palette.words, Qt.Key.Key_Escape)
    assert palette.isHidden()
    assert done == ["Beta"]


def test_the_keyboard_goes_straight_back_and_nothing_scrolls_to_another_field(qtbot: QtBot, qapp: QApplication) -> None:
    window = QWidget()
    first, last = QLineEdit(window), QLineEdit(window)
    palette = Palette(Theme(qapp), window)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    last.setFocus()
    qtbot.waitUntil(last.hasFocus)
    palette.open("What?", [Entry("New Story", nothing)])
    qtbot.waitUntil(palette.words.hasFocus)
    went: list[QWidget | None] = []

    def moved(_: QWidget | None, to: QWidget | None) -> None:
        went.append(to)

    qapp.focusChanged.connect(moved)
    QTest.keyClick(palette.words, Qt.Key.Key_Escape)
    qapp.focusChanged.disconnect(moved)
    assert palette.isHidden() and last.hasFocus() and first not in went


def test_stories_come_while_typing(qtbot: QtBot, qapp: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    palette = Palette(Theme(qapp), window)
    asked: list[str] = []

    def stories(words: str, then: object) -> None:
        asked.append(words)
        assert callable(then)
        then([Entry(f"Story about {words}", nothing)])

    palette.open("Which?", [Entry("Bold", nothing)], stories)
    palette.words.setText("bold")
    assert asked == ["", "bold"]
    assert [entry.text for entry in palette.entries()] == ["Bold", "Story about bold"]


def test_enter_waits_for_stories_that_are_on_their_way(qtbot: QtBot, qapp: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    palette = Palette(Theme(qapp), window)
    answers: list[Callable[[list[Entry]], None]] = []
    opened: list[str] = []
    palette.open("Which?", [], lambda _words, then: answers.append(then))
    answers[-1]([Entry("Of before", partial(opened.append, "of before"))])
    palette.words.setText("ferry")
    QTest.keyClick(palette.words, Qt.Key.Key_Return)
    assert opened == []
    answers[-1]([Entry("Ferry stops", partial(opened.append, "ferry")), Entry("Ferry goes", nothing)])
    assert opened == ["ferry"]
    assert palette.isHidden()


def test_a_command_is_not_kept_waiting_by_stories(qtbot: QtBot, qapp: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    palette = Palette(Theme(qapp), window)
    done: list[str] = []
    palette.open("What?", [Entry("Bold", partial(done.append, "bold"))], lambda _words, _then: None)
    palette.words.setText("bold")
    QTest.keyClick(palette.words, Qt.Key.Key_Return)
    assert done == ["bold"]


def test_nothing_that_fits_is_said_once_stories_were_asked_for(qtbot: QtBot, qapp: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    palette = Palette(Theme(qapp), window)
    answers: list[Callable[[list[Entry]], None]] = []
    palette.open("What?", [Entry("Bold", nothing)], lambda _words, then: answers.append(then))
    palette.words.setText("zzz")
    assert palette.nothing.isHidden()
    answers[-1]([])
    assert not palette.nothing.isHidden()
    assert palette.words.accessibleDescription() == palette.nothing.text() != ""
    palette.words.setText("bo")
    assert palette.nothing.isHidden()
    assert [entry.text for entry in palette.entries()] == ["Bold"]
