"""The windows in other languages: what translators see, what they made of it, and the window that speaks it."""

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QMenu, QPushButton, QTabWidget, QWidget
from pytestqt.qtbot import QtBot
from tools.translations import LANGUAGES, TRANSLATIONS, Words, as_calls, found_in, release

from deskeditor.gui import forms, translations
from deskeditor.gui.actions import BY_ID, translated
from deskeditor.gui.menus import MENUS, SUBMENUS
from deskeditor.gui.preferences import PreferencesDialog
from deskeditor.gui.settings import INTERFACE, Settings
from deskeditor.gui.translations import OWN_NAMES, chosen, locale_of, speak
from tests.gui.conftest import Start

FILES = sorted(TRANSLATIONS.glob("*.ts"))
HELD = re.compile(r"\{[^}]*\}|%n")


def messages(file: Path) -> Iterator[tuple[str, str, str]]:
    """Context, source and translation of all that is translated; a plural form each."""
    for context in ElementTree.parse(file).iter("context"):
        for message in context.iter("message"):
            made = message.find("translation")
            assert made is not None
            for text in [form.text for form in made.iter("numerusform")] or [made.text]:
                if text:
                    yield context.findtext("name") or "", message.findtext("source") or "", text


# which language


@pytest.mark.parametrize(
    ("setting", "system", "tag"),
    [
        ("system", ["de-Latn-AT", "de-AT", "en"], "de"),
        ("system", ["fr-FR", "ckb-Arab-IQ"], "ckb"),
        ("system", ["de_CH.UTF-8".partition(".")[0]], "de"),
        ("system", ["fi"], "en"),
        ("system", [], "en"),
        ("ckb", ["de"], "ckb"),
        ("en", ["de"], "en"),
        ("Klingon", ["de"], "de"),
    ],
)
def test_the_language_is_the_one_that_was_set_or_the_first_known_of_the_system(
    setting: str, system: list[str], tag: str
) -> None:
    assert chosen(setting, system) == tag


def test_every_language_that_can_be_chosen_is_a_setting_and_has_its_file() -> None:
    assert INTERFACE.choices == (translations.SYSTEM, *OWN_NAMES)
    assert {"en", *LANGUAGES} == set(OWN_NAMES)
    assert all((TRANSLATIONS / f"deskeditor_{tag}.qm").is_file() for tag in LANGUAGES)


def test_dates_are_written_as_the_language_of_the_windows_does_where_the_system_is() -> None:
    swiss = QLocale(QLocale.Language.German, QLocale.Country.Switzerland)
    assert locale_of("de", swiss) == swiss
    english = locale_of("en", swiss)
    assert english.language() == QLocale.Language.English
    assert english.territory() == QLocale.Country.Switzerland
    assert locale_of("ckb", swiss).language() == QLocale.Language.CentralKurdish


# what translators see


def test_words_are_found_with_the_context_under_which_they_are_asked_for(tmp_path: Path) -> None:
    (tmp_path / "page.py").write_text(
        "tr = partial(QCoreApplication.translate, 'history')\n"
        "def said(words, more):\n    return QCoreApplication.translate('notes', words)\n"
        "tr('Yesterday')\nsaid('A' if x else 'B', 2)\n"
        "class Page(QWidget):\n"
        "    def f(self, n: int, window: 'Window | None') -> None:\n"
        "        self.tr('%n found', '', n)\n        window.tr('Close')\n        tr(f'{n} found')\n"
        "    def g(self) -> None:\n        tr = partial(QCoreApplication.translate, 'here')\n        tr('Only here')\n",
        "utf-8",
    )
    (tmp_path / "other.py").write_text(
        "from deskeditor.gui.page import said as told\ntold('C')\nQT_TRANSLATE_NOOP('table', 'Row')\nbox.tr('Lost')\n",
        "utf-8",
    )
    words, unreadable = found_in(tmp_path)
    assert set(words) == {
        Words("history", "Yesterday"),
        Words("notes", "A"),
        Words("notes", "B"),
        Words("notes", "C"),
        Words("Page", "%n found", counted=True),
        Words("Window", "Close"),
        Words("here", "Only here"),
        Words("table", "Row"),
    }
    assert [one.place for one in unreadable] == ["deskeditor.gui.other:4", "deskeditor.gui.page:10"]
    assert 'translate("Page", "%n found", \'\', 1)' in as_calls(words)


def test_nothing_in_the_windows_is_said_so_that_no_translator_sees_it() -> None:
    words, unreadable = found_in()
    assert unreadable == []
    assert Words("actions", "&New Story") in words


# what they made of it


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_values_ends_and_mnemonics_survive_translation(file: Path) -> None:
    for context, source, text in messages(file):
        assert sorted(HELD.findall(source)) == sorted(HELD.findall(text)), (context, source, text)
        assert text.count("&") <= source.count("&"), (context, source, text)
        for side in (slice(None, 1), slice(-1, None)):
            assert (source[side] == " ") == (text[side] == " "), (context, source, text)
        assert source.count("\n") == text.count("\n"), (context, source, text)


def test_german_is_whole_but_for_what_is_new() -> None:
    said = {(context, source) for context, source, _ in messages(TRANSLATIONS / "deskeditor_de.ts")}
    words, _ = found_in()
    missing = [one for one in words if (one.context, one.source) not in said]
    assert len(missing) < len(words) / 20, missing


def test_the_program_loads_what_the_translators_wrote(tmp_path: Path) -> None:
    for file in FILES:
        (tmp_path / file.name).write_bytes(file.read_bytes())
    release(tmp_path)
    for file in FILES:
        made = file.with_suffix(".qm").name
        assert (tmp_path / made).read_bytes() == (TRANSLATIONS / made).read_bytes(), f"make translations: {made}"


# the window


@pytest.mark.parametrize("tag", LANGUAGES)
def test_mnemonics_are_unique_in_each_menu_of_each_language(qapp: QApplication, speaking: None, tag: str) -> None:
    speak(qapp, tag)
    inside = [ids for _, ids in MENUS] + [ids for _, ids in SUBMENUS.values()]
    for texts in [[menu for menu, _ in MENUS], *([BY_ID[id].text for id in ids if id in BY_ID] for ids in inside)]:
        spoken = [translated(text) for text in texts if translated(text) != text]
        marks = [found[1].lower() for text in spoken if (found := re.search("&(.)", text))]
        assert len(marks) == len(set(marks)), spoken


@pytest.mark.parametrize(("tag", "file", "close"), [("de", "Datei", "Schließen"), ("ckb", "پەڕگە", "داخستن")])
def test_the_window_speaks_the_language_and_begins_on_its_side(
    start: Start, desk_folder: Path, qapp: QApplication, qtbot: QtBot, speaking: None, tag: str, file: str, close: str
) -> None:
    assert speak(qapp, tag) == tag
    program = start(desk_folder)
    program.window.resize(1280, 720)
    menus = [menu.title().replace("&", "") for menu in program.window.menuBar().findChildren(QMenu)]
    assert file in menus
    assert program.window.isRightToLeft() is (tag == "ckb")
    assert QCoreApplication.translate("QPlatformTheme", "Close").replace("&", "") == close


@pytest.mark.parametrize("tag", LANGUAGES)
def test_nothing_in_preferences_is_cut_off(
    settings: Settings, qapp: QApplication, qtbot: QtBot, speaking: None, tag: str
) -> None:
    speak(qapp, tag)
    dialog = PreferencesDialog(settings, None)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    tabs = dialog.findChild(QTabWidget, "tabs")
    assert tabs is not None
    for place in range(tabs.count()):
        tabs.setCurrentIndex(place)
        for kind in (QLabel, QPushButton):
            for one in tabs.currentWidget().findChildren(kind):
                assert cut_off(one) <= 0, (one.objectName(), cut_off(one))


@pytest.mark.parametrize("tag", LANGUAGES)
@pytest.mark.parametrize("form", ["people", "notices", "destinationadd", "stylebook", "digits", "translate"])
def test_nothing_in_a_form_is_cut_off(qapp: QApplication, qtbot: QtBot, speaking: None, form: str, tag: str) -> None:
    speak(qapp, tag)
    dialog = QWidget()
    root = forms.fill(dialog, form).root
    qtbot.addWidget(dialog)
    dialog.resize(root.size().expandedTo(root.minimumSize()))
    dialog.show()
    for kind in (QLabel, QAbstractButton):
        for one in dialog.findChildren(kind):
            assert cut_off(one) <= 0, (one.objectName(), cut_off(one))


def cut_off(widget: QWidget) -> int:
    """By how many pixels the words are wider than their place; a label that wraps has as many lines as it needs."""
    wraps = isinstance(widget, QLabel) and widget.wordWrap()
    return 0 if wraps or not widget.isVisible() else widget.minimumSizeHint().width() - widget.width()


def test_the_language_is_chosen_in_preferences_and_kept(settings: Settings, qtbot: QtBot) -> None:
    dialog = PreferencesDialog(settings, None)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    box = dialog.findChild(QComboBox, "interface")
    assert box is not None
    assert [box.itemText(row) for row in range(1, box.count())] == list(OWN_NAMES.values())
    assert box.currentIndex() == 0
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_End)
    assert settings.get(INTERFACE) == "ckb"
    settings.sync()
    assert Settings(settings.file).get(INTERFACE) == "ckb"
