"""What the menus call for the shape of a story; `gui.menus` puts it into the menus."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from deskeditor.gui.action import Action, later

if TYPE_CHECKING:
    from deskeditor.gui.shape.window import ShapeWindow
    from deskeditor.gui.window import Window

SHAPE: tuple[Action, ...] = (
    Action(
        "story.shape",
        QT_TRANSLATE_NOOP("actions", "Shape of the Story…"),
        later("shape.actions", "show_shape"),
        QT_TRANSLATE_NOOP(
            "actions", "Length, who is quoted how often, how hard it is to read, and what a search shows"
        ),
        "",
        "Ctrl+Alt+U",
        "story",
    ),
)
SHAPE_MENU: tuple[str, ...] = ("story.shape",)


def show_shape(window: "Window") -> "ShapeWindow | None":
    """Of the story in front; the window that is open already, if there is one."""
    from deskeditor.gui.shape.window import ShapeWindow

    if window.desk.session(window.front) is None:
        return None
    found = next((one for one in window.findChildren(ShapeWindow) if one.isVisible()), None)
    if found is None:
        found = ShapeWindow(window)
        found.show()
    found.raise_()
    found.activateWindow()
    found.show_story(window.front)
    return found
