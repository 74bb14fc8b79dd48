"""The action that shows where stories go; `gui.menus` puts it into the menus."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from deskeditor.gui.action import Action, later

DESTINATIONS: tuple[Action, ...] = (
    Action(
        "destinations.show",
        QT_TRANSLATE_NOOP("actions", "Destinations…"),
        later("destinations.window", "show_destinations"),
        QT_TRANSLATE_NOOP("actions", "The sites, servers and folders where stories go, and what they become there"),
        "globe",
        None,
        "newsroom",
    ),
)
