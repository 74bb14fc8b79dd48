"""What the menus call of the stylebook; `gui.menus` puts it into the menus."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from deskeditor.gui.action import Action, later

if TYPE_CHECKING:
    from deskeditor.gui.window import Window

STYLEBOOK: tuple[Action, ...] = (
    Action(
        "newsroom.stylebook",
        QT_TRANSLATE_NOOP("actions", "Style&book…"),
        later("stylebook.actions", "show_stylebook"),
        QT_TRANSLATE_NOOP("actions", "The rules of the house style: change, switch and try them, bring in others"),
        "words",
        None,
        "newsroom",
    ),
)
STYLEBOOK_MENU: tuple[str, ...] = ("newsroom.stylebook",)


def show_stylebook(window: "Window") -> None:
    from deskeditor.gui.stylebook.dialog import StylebookDialog

    if window.desk.newsroom is not None:
        StylebookDialog(window.desk, window).show()
