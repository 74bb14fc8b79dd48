"""Where the actions stand: menus, the menus in these, and the tool bar, by their ids."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from deskeditor.gui.action import SEPARATOR
from deskeditor.gui.afterwards.actions import AFTERWARDS_MENU
from deskeditor.gui.checking.actions import CHECKING_MENU
from deskeditor.gui.contributions.actions import COMMENTS_MENU
from deskeditor.gui.exporting.actions import MORE_MENU, SAVE_AS_MENU
from deskeditor.gui.history.menu import SINCE_MENU
from deskeditor.gui.language.actions import LANGUAGE_MENU
from deskeditor.gui.ledger.actions import QUOTES_MENU
from deskeditor.gui.notes.actions import NOTES_MENU
from deskeditor.gui.photos.actions import PHOTOS_MENU
from deskeditor.gui.planning.actions import PLANNING_MENU
from deskeditor.gui.replacing.actions import REPLACING_MENU
from deskeditor.gui.shape.actions import SHAPE_MENU
from deskeditor.gui.stylebook.actions import STYLEBOOK_MENU
from deskeditor.gui.suggesting.actions import SUGGESTING_MENU, SUGGESTING_SUBMENUS
from deskeditor.gui.translating.actions import TRANSLATING_MENU
from deskeditor.gui.upkeep.actions import UPKEEP_MENU
from deskeditor.gui.workflow.actions import LEAD_MENU, NEW_MENU, WORKFLOW_MENU

MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("actions", "&File"),
        (
            *NEW_MENU,
            "story.open",
            SEPARATOR,
            "newsroom.open",
            "menu:recent",
            "newsroom.new",
            "menu:upkeep",
            SEPARATOR,
            "file.import",
            "file.import_review",
            "file.incoming",
            "story.receive",
            SEPARATOR,
            "file.send",
            "file.deliveries",
            "destinations.show",
            SEPARATOR,
            "file.export",
            SAVE_AS_MENU,
            MORE_MENU,
            "file.look",
            SEPARATOR,
            "file.print",
            "file.print_marked",
            "file.pdf",
            SEPARATOR,
            "story.close",
            "window.quit",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("actions", "&Edit"),
        (
            "edit.undo",
            "edit.redo",
            SEPARATOR,
            "edit.cut",
            "edit.copy",
            "edit.paste",
            "edit.paste_plain",
            "edit.select_all",
            SEPARATOR,
            "edit.find",
            "edit.replace",
            "edit.find_next",
            "edit.find_previous",
            "newsroom.search",
            *REPLACING_MENU,
            SEPARATOR,
            "newsroom.people",
            "newsroom.whoami",
            "window.preferences",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("actions", "F&ormat"),
        (
            "format.bold",
            "format.italic",
            "format.link",
            "format.language",
            SEPARATOR,
            "format.heading",
            "format.heading_3",
            "format.quote",
            "format.pull_quote",
            "format.list",
            "format.numbered",
            SEPARATOR,
            "format.photo",
            "format.table",
            "format.footnote",
            "format.section_break",
            "format.digits",
            SEPARATOR,
            "format.bin",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("actions", "&Story"),
        (
            *WORKFLOW_MENU,
            "story.gate",
            SEPARATOR,
            "story.headline",
            "story.body",
            "story.byline",
            "story.assign",
            SEPARATOR,
            "story.duplicate",
            *LEAD_MENU,
            *TRANSLATING_MENU,
            "story.flash",
            "story.send",
            "history.keep",
            SEPARATOR,
            *AFTERWARDS_MENU,
            SEPARATOR,
            *COMMENTS_MENU,
            SEPARATOR,
            "story.hold",
            "story.release",
            "story.spike",
            "story.restore",
            "story.destroy",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("actions", "Rev&iew"),
        (
            *SUGGESTING_MENU,
            SEPARATOR,
            *NOTES_MENU,
            SEPARATOR,
            *CHECKING_MENU,
            SEPARATOR,
            *LANGUAGE_MENU,
            *STYLEBOOK_MENU,
            *SHAPE_MENU,
            SEPARATOR,
            *SINCE_MENU,
            "review.read",
        ),
    ),
    (QT_TRANSLATE_NOOP("actions", "&Quotes"), QUOTES_MENU),
    (
        QT_TRANSLATE_NOOP("actions", "&View"),
        (
            "layout.write",
            "layout.edit",
            "layout.publish",
            SEPARATOR,
            "pane.queue",
            "newsroom.today",
            "pane.inspector",
            "pane.preview",
            "pane.photos",
            "pane.details",
            "pane.facts",
            "pane.language",
            "pane.history",
            SEPARATOR,
            *PHOTOS_MENU,
            SEPARATOR,
            *PLANNING_MENU,
            "newsroom.notices",
            SEPARATOR,
            "menu:go",
            "tab.detach",
            SEPARATOR,
            "view.zoom_in",
            "view.zoom_out",
            "view.zoom_reset",
            SEPARATOR,
            "view.focus",
            "view.marks",
            "menu:theme",
            "view.full_screen",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("actions", "&Help"),
        ("window.palette", "help.shortcuts", SEPARATOR, "help.sample", SEPARATOR, "help.about"),
    ),
)
SUBMENUS: dict[str, tuple[str, tuple[str, ...]]] = {
    "menu:recent": (QT_TRANSLATE_NOOP("actions", "&Recent Newsrooms"), ()),
    "menu:go": (
        QT_TRANSLATE_NOOP("actions", "&Go"),
        (
            "pane.next",
            "pane.previous",
            SEPARATOR,
            "tab.next",
            "tab.previous",
            SEPARATOR,
            "history.next_change",
            "history.previous_change",
        ),
    ),
    SAVE_AS_MENU: (QT_TRANSLATE_NOOP("actions", "Save &As"), ()),
    MORE_MENU: (QT_TRANSLATE_NOOP("actions", "More For&mats"), ()),
    "menu:upkeep": (QT_TRANSLATE_NOOP("actions", "Newsroom Up&keep"), UPKEEP_MENU),
    **SUGGESTING_SUBMENUS,
    "menu:theme": (QT_TRANSLATE_NOOP("actions", "&Colours"), ("theme.light", "theme.dark", "theme.system")),
}
"""Those without entries are filled by the window: with recent newsrooms, formats."""
TOOL_BAR: tuple[str, ...] = (
    "pane.queue",
    "story.new",
    SEPARATOR,
    "edit.undo",
    "edit.redo",
    SEPARATOR,
    "format.bold",
    "format.italic",
    "format.heading",
    "format.quote",
    "format.list",
    "format.link",
    "format.photo",
)
TOOL_BAR_RIGHT: tuple[str, ...] = ("layout.write", "layout.edit", "layout.publish")
