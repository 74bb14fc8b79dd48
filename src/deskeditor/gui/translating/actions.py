"""What the menus call for translations of a story; `gui.menus` puts these into the menus."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from deskeditor.gui.action import Action, later

if TYPE_CHECKING:
    from deskeditor.gui.translating.begin import TranslateDialog
    from deskeditor.gui.translating.window import TranslationWindow
    from deskeditor.gui.window import Window

TRANSLATING: tuple[Action, ...] = (
    Action(
        "story.translate",
        QT_TRANSLATE_NOOP("actions", "Translate…"),
        later("translating.actions", "translate"),
        QT_TRANSLATE_NOOP("actions", "Begin a translation: a story of its own that knows its original"),
        "",
        None,
        "story",
    ),
    Action(
        "story.translation",
        QT_TRANSLATE_NOOP("actions", "Original and Translation…"),
        later("translating.actions", "show_translation"),
        QT_TRANSLATE_NOOP("actions", "The two side by side, sentence by sentence, and what is still to be done"),
        "",
        "Ctrl+Alt+O",
        "story",
    ),
)
TRANSLATING_MENU: tuple[str, ...] = ("story.translate", "story.translation")


def translate(window: "Window") -> "TranslateDialog | None":
    from deskeditor.gui.translating.begin import TranslateDialog

    session = window.desk.session(window.front)
    if session is None:
        return None
    dialog = TranslateDialog(window.desk, session, window)
    dialog.begun.connect(window.open_story)
    dialog.open()
    return dialog


def show_translation(window: "Window") -> "TranslationWindow | None":
    """Of the story in front; the one that is open already, if there is one."""
    from deskeditor.gui.translating.window import TranslationWindow

    if window.desk.session(window.front) is None:
        return None
    found = next((one for one in window.findChildren(TranslationWindow) if one.isVisible()), None)
    if found is None:
        found = TranslationWindow(window)
        found.show()
    found.raise_()
    found.activateWindow()
    found.show_story(window.front)
    return found
