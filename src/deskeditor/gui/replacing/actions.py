"""What the menus call for find and replace in many stories; `gui.menus` puts it into the menu."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from deskeditor.gui.action import Action, later

if TYPE_CHECKING:
    from deskeditor.gui.replacing.window import ReplaceWindow
    from deskeditor.gui.window import Window

REPLACING: tuple[Action, ...] = (
    Action(
        "newsroom.replace",
        QT_TRANSLATE_NOOP("actions", "Replace in Stories…"),
        later("replacing.actions", "replace_in_stories"),
        QT_TRANSLATE_NOOP("actions", "Find and replace in many stories; every change is shown before it is made"),
        "",
        "Ctrl+Alt+H",
        "newsroom",
    ),
)
REPLACING_MENU: tuple[str, ...] = ("newsroom.replace",)


def replace_in_stories(window: "Window") -> "ReplaceWindow | None":
    """The one that is open already, if there is one."""
    from deskeditor.gui.replacing.window import ReplaceWindow

    if window.desk.newsroom is None:
        return None
    found = next((one for one in window.findChildren(ReplaceWindow) if one.isVisible()), None)
    if found is None:
        found = ReplaceWindow(window)
        found.show()
    found.raise_()
    found.activateWindow()
    found.begin()
    return found
