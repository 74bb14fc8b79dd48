"""The actions that keep a newsroom and its history; `gui.actions` puts them into the menus."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from deskeditor.gui.action import Action, later

UPKEEP: tuple[Action, ...] = (
    Action(
        "backup.now",
        QT_TRANSLATE_NOOP("actions", "&Back Up Now…"),
        later("upkeep.backups", "back_up"),
        QT_TRANSLATE_NOOP("actions", "Copy the whole newsroom to a safe place, while you and others go on writing"),
        "export",
        None,
        "newsroom",
    ),
    Action(
        "backup.restore",
        QT_TRANSLATE_NOOP("actions", "&Restore Backup…"),
        later("upkeep.backups", "restore_backup"),
        QT_TRANSLATE_NOOP("actions", "Make a newsroom of a backup again, beside the one you have"),
        "restore",
    ),
    Action(
        "upkeep.check",
        QT_TRANSLATE_NOOP("actions", "&Check Newsroom…"),
        later("upkeep.checking", "check"),
        QT_TRANSLATE_NOOP("actions", "Look whether file, log, versions and photos are whole, and repair what is not"),
        "check",
        None,
        "newsroom",
    ),
    Action(
        "upkeep.plain",
        QT_TRANSLATE_NOOP("actions", "Write Out as &Plain Files…"),
        later("upkeep.plain", "write_out"),
        QT_TRANSLATE_NOOP("actions", "The whole newsroom as Markdown, JSON and photos, to be read without this program"),
        "export",
        None,
        "newsroom",
    ),
    Action(
        "upkeep.spike",
        QT_TRANSLATE_NOOP("actions", "&Spike…"),
        later("upkeep.spike", "show_spike"),
        QT_TRANSLATE_NOOP("actions", "Everything that was spiked: read it, restore it, or empty the spike"),
        "spike",
        None,
        "newsroom",
    ),
    Action(
        "upkeep.changes",
        QT_TRANSLATE_NOOP("actions", "Who Changed &What…"),
        later("history.actions", "show_changes"),
        QT_TRANSLATE_NOOP("actions", "Who changed which field when, in the whole newsroom"),
        "clock",
        None,
        "newsroom",
    ),
    Action(
        "story.destroy",
        QT_TRANSLATE_NOOP("actions", "Des&troy…"),
        later("upkeep.destroying", "destroy_story"),
        QT_TRANSLATE_NOOP("actions", "Remove the story for good, from every version and file; it cannot be undone"),
        "trash",
        None,
        "chosen",
    ),
)
UPKEEP_MENU: tuple[str, ...] = (
    "backup.now",
    "backup.restore",
    "upkeep.check",
    "upkeep.plain",
    "upkeep.changes",
    "upkeep.spike",
)
"""Ids, in their order in File, Newsroom Upkeep."""
