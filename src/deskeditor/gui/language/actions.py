"""What the menus call for the language check; `gui.menus` puts these into the menus."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from deskeditor.gui import notices
from deskeditor.gui.action import Action, later
from deskeditor.gui.settings import LANGUAGE_CHECKED

if TYPE_CHECKING:
    from deskeditor.gui.window import Window

LANGUAGE: tuple[Action, ...] = (
    Action(
        "pane.language",
        QT_TRANSLATE_NOOP("actions", "Language"),
        lambda w: w.inspect("language"),
        QT_TRANSLATE_NOOP("actions", "What the check of spelling, style, names and numbers found"),
        "words",
        "Ctrl+Alt+G",
        "story",
        toggles=True,
    ),
    Action(
        "language.next",
        QT_TRANSLATE_NOOP("actions", "Next Language Finding"),
        later("language.actions", "go_to_next"),
        QT_TRANSLATE_NOOP("actions", "Go to the next words that the check of spelling and style objects to"),
        "down",
        "Ctrl+F7",
        "story",
    ),
    Action(
        "language.previous",
        QT_TRANSLATE_NOOP("actions", "Previous Language Finding"),
        later("language.actions", "go_to_previous"),
        QT_TRANSLATE_NOOP("actions", "Go to the words before that the check of spelling and style objects to"),
        "up",
        "Ctrl+Shift+F7",
        "story",
    ),
    Action(
        "language.switch",
        QT_TRANSLATE_NOOP("actions", "Check Spelling and Style"),
        later("language.actions", "switch"),
        QT_TRANSLATE_NOOP("actions", "Check spelling, style, names and numbers while you type, or do not"),
        "",
        None,
        "nothing",
        toggles=True,
    ),
)
LANGUAGE_MENU: tuple[str, ...] = ("language.next", "language.previous", "language.switch")


def make_pane(window: "Window") -> QWidget:
    """The pane; loaded when it is first looked at."""
    from deskeditor.gui.language.pane import LanguagePane

    return LanguagePane(window)


def go_to_next(window: "Window") -> None:
    _step(window, forward=True)


def go_to_previous(window: "Window") -> None:
    _step(window, forward=False)


def switch(window: "Window") -> None:
    """For this person, in all stories."""
    settings = window.settings
    settings.set(LANGUAGE_CHECKED, not settings.get(LANGUAGE_CHECKED))


def what_about_it(window: "Window") -> bool:
    """The menu about what was found at the caret; False when nothing was."""
    from deskeditor.gui.language.shown import language_of

    language = language_of(window.copy)
    return language is not None and language.what_about_it()


def _step(window: "Window", *, forward: bool) -> None:
    from deskeditor.gui.language.shown import language_of

    language = language_of(window.copy)
    if language is None:
        return
    if not language.watch.is_on:
        notices.info(_tr("Spelling and style are not checked; switch the check on in the Review menu."))
    elif language.step(forward) is None:
        known = language.watch.looked
        notices.info(_tr("Nothing found.") if known else _tr("The words are being read; ask again in a moment."))


def _tr(text: str) -> str:
    return QCoreApplication.translate("language", text)
