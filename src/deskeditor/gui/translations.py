"""The language of the windows: which one, its words, and on which side they begin.

The words come from `resources/translations`, made by `make translations`; what Qt itself says (the buttons of
questions, the menu of a text field) from Qt's own files or, where Qt does not know the language, from ours beside them.
A language is chosen before the first window is made and holds until the program ends.
"""

from collections.abc import Sequence

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from deskeditor.news.languages import direction_of
from deskeditor.shipped import shipped

SYSTEM = "system"
OWN_NAMES = {"en": "English", "de": "Deutsch", "ckb": "کوردیی ناوەندی"}
"""The languages of the windows, as those who read them call them."""


def chosen(setting: str, system: Sequence[str] = ()) -> str:
    """The tag of the language to speak: the one that was set or, as the system has it, the first of `system` (tags, the
    dearest first) that is known; English when none is."""
    if setting in OWN_NAMES:
        return setting
    wished = (tag.replace("_", "-").split("-")[0].lower() for tag in system)
    return next((tag for tag in wished if tag in OWN_NAMES), "en")


def speak(app: QApplication, setting: str) -> str:
    """Make the windows speak the language; before there is one. The tag of the language that it is now."""
    tag = chosen(setting, QLocale.system().uiLanguages())
    for file in _files(tag):
        translator = QTranslator(app)
        if translator.load(file):
            app.installTranslator(translator)
    locale = locale_of(tag, QLocale.system())
    QLocale.setDefault(locale)
    right_to_left = direction_of(tag) == "rtl"
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    return tag


def locale_of(tag: str, system: QLocale) -> QLocale:
    """How dates and numbers are written in the windows: as the system does it when it has the same language, else as
    that language does it where one is.."""
    spoken = QLocale(tag)
    if system.language() == spoken.language():
        return system
    there = QLocale(spoken.language(), system.territory())
    return there if there.language() == spoken.language() else spoken


def _files(tag: str) -> list[str]:
    """Those of Qt first: of two translators that know a text, Qt asks the one that came last."""
    folder = shipped("resources") / "translations"
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    names = [f"{qt}/qtbase_{tag}.qm", str(folder / f"qtbase_{tag}.qm"), str(folder / f"deskeditor_{tag}.qm")]
    return names if tag != "en" else []
