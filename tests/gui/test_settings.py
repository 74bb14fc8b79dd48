from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deskeditor.gui import settings as declared
from deskeditor.gui.settings import DECLARED, EXPORT_FOLDER, NEWSROOMS, THEME, ZOOM, Setting, Settings


def test_every_default_comes_back_from_the_file(tmp_path: Path, qapp: QApplication) -> None:
    file = tmp_path / "settings.ini"
    settings = Settings(file)
    for setting in DECLARED.values():
        assert settings.get(setting) == setting.default
        settings.set(setting, setting.default)
    settings.sync()
    again = Settings(file)
    for setting in DECLARED.values():
        kept = again.get(setting)
        assert kept == setting.default, setting.name
        assert type(kept) is type(setting.default), setting.name


def other(setting: "Setting[Any]") -> Any:
    match setting.default:
        case bool():
            return not setting.default
        case int():
            return setting.default + 1
        case float():
            return setting.default + 0.5
        case str():
            return setting.choices[-1] if setting.choices else "Ä, “quoted”; [x] = \\ % und سڵاو"
        case bytes():
            return bytes(range(256))
        case _:
            return ("one", "two, three", "“four”")


def test_every_setting_keeps_another_value(tmp_path: Path, qapp: QApplication) -> None:
    file = tmp_path / "settings.ini"
    settings = Settings(file)
    for setting in DECLARED.values():
        settings.set(setting, other(setting))
    settings.sync()
    again = Settings(file)
    for setting in DECLARED.values():
        assert again.get(setting) == other(setting), setting.name


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), max_size=4))
def test_texts_come_back_whole(texts: list[str]) -> None:
    assert declared._texts(declared._written(tuple(texts))) == tuple(texts)


def test_an_undeclared_setting_is_an_error(settings: Settings) -> None:
    stray = Setting("look/theme", "system")
    with pytest.raises(KeyError, match="not declared"):
        settings.get(stray)
    with pytest.raises(KeyError, match="not declared"):
        settings.set(Setting("no/such", 1), 2)


def test_a_setting_is_declared_once() -> None:
    with pytest.raises(ValueError, match="twice"):
        declared.declare(Setting("look/theme", "light"))


def test_a_spoilt_file_gives_defaults(tmp_path: Path, qapp: QApplication) -> None:
    file = tmp_path / "settings.ini"
    file.write_text("[look]\ntheme=purple\n[copy]\nzoom=much\n[remembered]\nnewsrooms={not json\n", "utf-8")
    settings = Settings(file)
    assert settings.get(THEME) == "system"
    assert settings.get(ZOOM) == 100
    assert settings.get(NEWSROOMS) == ()


def test_a_number_stays_within_its_bounds(settings: Settings) -> None:
    settings.set(ZOOM, 5000)
    assert settings.get(ZOOM) == ZOOM.highest


def test_a_change_is_told_once(settings: Settings, qtbot: QtBot) -> None:
    with qtbot.waitSignal(settings.changed, check_params_cb=lambda name: name == EXPORT_FOLDER.name):
        settings.set(EXPORT_FOLDER, "out")
    with qtbot.assertNotEmitted(settings.changed):
        settings.set(EXPORT_FOLDER, "out")


def test_what_a_person_can_set_says_what_it_is() -> None:
    for setting in DECLARED.values():
        if not setting.name.startswith("remembered/"):
            assert setting.sentence.endswith("."), setting.name
