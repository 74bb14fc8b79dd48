"""What the Review menu does about what changed; `gui.menus` puts these into the menus."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from deskeditor.gui.action import Action, later

SINCE: tuple[Action, ...] = (
    Action(
        "history.since_read",
        QT_TRANSLATE_NOOP("actions", "What Changed Since &I Read It"),
        later("history.actions", "since_read"),
        QT_TRANSLATE_NOOP(
            "actions", "Compare the story with what it was when you left it last: accept each change, or put it back"
        ),
        "clock",
        "Shift+F9",
        "story",
    ),
    Action(
        "history.since_filed",
        QT_TRANSLATE_NOOP("actions", "What the &Desk Changed"),
        later("history.actions", "since_filed"),
        QT_TRANSLATE_NOOP("actions", "Compare the story with what was filed, and who changed what since"),
        "clock",
        "Ctrl+F9",
        "story",
    ),
)
SINCE_MENU: tuple[str, ...] = ("history.since_read", "history.since_filed")
