from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox, QTabWidget
from pytestqt.qtbot import QtBot

from deskeditor.gui import preferences, questions
from deskeditor.gui import settings as declared
from deskeditor.gui.preferences import PreferencesDialog
from deskeditor.gui.settings import Settings
from tests.gui.conftest import Start


def dialog_for(settings: Settings, qtbot: QtBot) -> PreferencesDialog:
    dialog = PreferencesDialog(settings, None)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    return dialog


def found(dialog: PreferencesDialog, kind: type, name: str) -> object:
    widget: object = dialog.findChild(kind, name)
    assert widget is not None
    return widget


def test_every_setting_of_a_person_can_be_set(settings: Settings, qtbot: QtBot) -> None:
    dialog = dialog_for(settings, qtbot)
    for name in preferences.NUMBERS:
        box = found(dialog, QSpinBox, name)
        assert isinstance(box, QSpinBox)
        box.setValue(box.value() + 1)
        assert settings.get(preferences.NUMBERS[name]) == preferences.NUMBERS[name].default + 1
    for name in preferences.SWITCHES:
        switch = found(dialog, QCheckBox, name)
        assert isinstance(switch, QCheckBox)
        switch.click()
        assert settings.get(preferences.SWITCHES[name]) is not preferences.SWITCHES[name].default
    dialog.theme.setCurrentIndex(2)
    dialog.theme.activated.emit(2)
    assert settings.get(declared.THEME) == "dark"
    language = found(dialog, QComboBox, "language")
    assert isinstance(language, QComboBox)
    language.setCurrentIndex(language.findData("ckb"))
    language.activated.emit(language.currentIndex())
    assert settings.get(declared.LANGUAGE) == "ckb"


def test_it_shows_what_is_set(settings: Settings, qtbot: QtBot) -> None:
    settings.set(declared.COPY_SIZE, 17)
    settings.set(declared.THEME, "light")
    dialog = dialog_for(settings, qtbot)
    size = found(dialog, QSpinBox, "copySize")
    assert isinstance(size, QSpinBox)
    assert size.value() == 17
    assert dialog.theme.currentIndex() == 1


def test_the_newsroom_is_renamed(start: Start, desk_folder: Path, qtbot: QtBot) -> None:
    program = start(desk_folder)
    program.window.preferences()
    dialog = program.window.findChild(PreferencesDialog)
    assert dialog is not None
    name = found(dialog, QLineEdit, "roomName")
    assert isinstance(name, QLineEdit)
    assert name.text() == "The Lantern"
    name.setText("The Beacon")
    name.editingFinished.emit()
    assert program.window.windowTitle() == "The Beacon"
    newsroom = program.desk.newsroom
    assert newsroom is not None
    qtbot.waitUntil(lambda: newsroom.settings.get("name") == "The Beacon")


def test_thinning_is_asked_before_it_begins(
    start: Start, desk_folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start(desk_folder)
    newsroom = program.desk.newsroom
    assert newsroom is not None
    asked: list[str] = []
    answers = iter((False, True))

    def sure(parent: object, question: str, *more: str) -> bool:
        asked.append(question)
        return next(answers)

    monkeypatch.setattr(questions, "sure", sure)
    program.window.preferences()
    dialog = program.window.findChild(PreferencesDialog)
    assert dialog is not None
    days = found(dialog, QSpinBox, "thinDays")
    assert isinstance(days, QSpinBox)
    assert days.text() == "Never"
    tabs = found(dialog, QTabWidget, "tabs")
    assert isinstance(tabs, QTabWidget)
    tabs.setCurrentIndex(2)

    for answered in (0, 45):
        days.setFocus()
        qtbot.waitUntil(days.hasFocus)
        days.selectAll()
        QTest.keyClicks(days, "45")
        assert len(asked) == (answered == 45)
        QTest.keyClick(days, Qt.Key.Key_Tab)
        assert days.value() == answered
    assert all("45 days" in question for question in asked)
    qtbot.waitUntil(lambda: newsroom.settings.get("thin_after_days") == 45)

    days.setValue(60)
    qtbot.waitUntil(lambda: newsroom.settings.get("thin_after_days") == 60)
    assert len(asked) == 2


def test_the_house_rules_on_quotations_hold_for_the_newsroom(
    desk_folder: Path, start: Start, qtbot: QtBot, settings: Settings
) -> None:
    program = start(desk_folder)
    newsroom = program.desk.newsroom
    assert newsroom is not None
    program.window.preferences()
    (dialog,) = program.window.findChildren(PreferencesDialog)
    contractions = found(dialog, QCheckBox, "ruleContractions")
    assert isinstance(contractions, QCheckBox)
    assert not contractions.isChecked()
    contractions.click()
    altered = found(dialog, QComboBox, "ruleAltered")
    assert isinstance(altered, QComboBox)
    assert altered.currentText() == "Warn"
    altered.setFocus()
    QTest.keyClick(altered, Qt.Key.Key_Down)
    altered.activated.emit(altered.currentIndex())
    qtbot.waitUntil(lambda: newsroom.quote_rules.altered == "block")
    assert newsroom.quote_rules.contractions
    assert newsroom.settings.get("quote_rules") == {"contractions": True, "altered": "block"}
    assert program.desk.facts.quote_rules == newsroom.quote_rules
    dialog.reject()


def test_of_two_changes_in_a_row_the_later_one_stays_whichever_thread_comes_first(
    desk_folder: Path, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start(desk_folder).desk
    waiting: list[Callable[[], object]] = []
    with monkeypatch.context() as patched:
        patched.setattr(desk.tasks, "ask", lambda function, *_more, **_named: waiting.append(function))
        desk.set_fact("site_url", "first")
        desk.set_fact("site_url", "second")
    for work in reversed(waiting):
        work()
    assert desk.newsroom is not None
    assert desk.newsroom.settings.get("site_url") == "second"


@pytest.mark.parametrize(
    "order", ["asked, set, read, written", "asked, read, set, written", "set, asked, read, written"]
)
def test_what_was_set_is_not_taken_back_by_what_was_read_before(
    order: str, desk_folder: Path, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = start(desk_folder).desk
    waiting: dict[str, tuple[Callable[[], object], Callable[[object], object]]] = {}
    answers: list[object] = []

    def later(work: Callable[[], object], then: Callable[[object], object], *_more: object, key: str = "set") -> None:
        waiting[key] = (work, then)

    steps: dict[str, Callable[[], object]] = {
        "asked": desk.read_again,
        "set": lambda: desk.set_fact("incoming_folder", "in"),
        "read": lambda: answers.append(waiting["facts"][0]()),
        "written": lambda: waiting["set"][0](),
    }
    with monkeypatch.context() as patched:
        patched.setattr(desk.tasks, "ask", later)
        for step in order.split(", "):
            steps[step]()
        waiting["facts"][1](answers[0])
    assert desk.newsroom is not None
    assert desk.facts.incoming_folder == "in" == desk.newsroom.settings.get("incoming_folder")
