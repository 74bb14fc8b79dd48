"""The actions by which stories leave and come in; `gui.menus` puts them into the menus."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from deskeditor.gui.action import Action, later

COMING: tuple[Action, ...] = (
    Action(
        "file.incoming",
        QT_TRANSLATE_NOOP("actions", "W&hat Came In…"),
        later("incoming", "show_incoming"),
        QT_TRANSLATE_NOOP("actions", "What arrived in the folder of incoming copy since the newsroom was opened"),
        "import",
        None,
        "newsroom",
    ),
    Action(
        "file.import_review",
        QT_TRANSLATE_NOOP("actions", "Import Review…"),
        later("exporting.reviews", "import_review"),
        QT_TRANSLATE_NOOP(
            "actions", "Bring back what others reviewed: their changes as proposals, their comments as notes"
        ),
        "import",
        None,
        "newsroom",
    ),
)
LEAVING: tuple[Action, ...] = (
    Action(
        "file.print_marked",
        QT_TRANSLATE_NOOP("actions", "Print Marked-&up Copy…"),
        later("exporting.reviews", "print_marked"),
        QT_TRANSLATE_NOOP("actions", "Print the story with everything that is proposed for it, and with its notes"),
        "print",
        None,
        "chosen",
    ),
    Action(
        "file.look",
        QT_TRANSLATE_NOOP("actions", "Show What Wou&ld Leave…"),
        later("exporting.ways", "look"),
        QT_TRANSLATE_NOOP("actions", "The exact output in any format, and what differs from what left last"),
        "preview",
        "Ctrl+Alt+E",
        "chosen",
    ),
)
SAVE_AS_MENU = "menu:save_as"
MORE_MENU = "menu:more_formats"
