"""Every action of the window, declared once: palette and list of shortcuts are built from here, and by `gui.menus` the
menus and the tool bar."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from deskeditor.gui.action import SEPARATOR, Action, Key, Needs, later
from deskeditor.gui.afterwards.actions import AFTERWARDS
from deskeditor.gui.bell.actions import NOTICES
from deskeditor.gui.checking.actions import CHECKING
from deskeditor.gui.contributions.actions import COMMENTS
from deskeditor.gui.copy.actions import FORMATTING
from deskeditor.gui.copy.readthrough import READING
from deskeditor.gui.delivery.actions import SENDING
from deskeditor.gui.destinations.actions import DESTINATIONS
from deskeditor.gui.exporting.actions import COMING, LEAVING
from deskeditor.gui.history.menu import SINCE
from deskeditor.gui.language.actions import LANGUAGE
from deskeditor.gui.ledger.actions import QUOTES
from deskeditor.gui.menus import TOOL_BAR, TOOL_BAR_RIGHT
from deskeditor.gui.notes.actions import NOTES
from deskeditor.gui.photos.actions import PHOTOS
from deskeditor.gui.planning.actions import PLANNING
from deskeditor.gui.replacing.actions import REPLACING
from deskeditor.gui.shape.actions import SHAPE
from deskeditor.gui.stylebook.actions import STYLEBOOK
from deskeditor.gui.suggesting.actions import SUGGESTING
from deskeditor.gui.translating.actions import TRANSLATING
from deskeditor.gui.upkeep.actions import UPKEEP
from deskeditor.gui.viewing import VIEWING
from deskeditor.gui.workflow.actions import WORKFLOW

if TYPE_CHECKING:
    from deskeditor.gui.theme import Theme
    from deskeditor.gui.window import Window


ACTIONS: tuple[Action, ...] = (
    # File
    Action(
        "story.new",
        QT_TRANSLATE_NOOP("actions", "&New Story"),
        lambda w: w.new_story(),
        QT_TRANSLATE_NOOP("actions", "Start an empty story"),
        "new",
        Key.New,
        "newsroom",
    ),
    Action(
        "story.open",
        QT_TRANSLATE_NOOP("actions", "Go to S&tory…"),
        lambda w: w.switch_story(),
        QT_TRANSLATE_NOOP("actions", "Find a story by any of its words and open it"),
        "search",
        Key.Open,
        "newsroom",
    ),
    Action(
        "newsroom.open",
        QT_TRANSLATE_NOOP("actions", "&Open Newsroom…"),
        lambda w: w.open_newsroom(),
        QT_TRANSLATE_NOOP("actions", "Open the folder of another newsroom"),
        "folder",
        "Ctrl+Shift+O",
    ),
    Action(
        "newsroom.new",
        QT_TRANSLATE_NOOP("actions", "Ne&w Newsroom…"),
        lambda w: w.new_newsroom(),
        QT_TRANSLATE_NOOP("actions", "Set up a newsroom in a folder of its own"),
        "newspaper",
    ),
    Action(
        "file.import",
        QT_TRANSLATE_NOOP("actions", "&Import…"),
        lambda w: w.import_files(),
        QT_TRANSLATE_NOOP("actions", "Bring in stories from files: word processors, agencies, web pages, mail, text"),
        "import",
        "Ctrl+Shift+M",
        "newsroom",
    ),
    Action(
        "file.export",
        QT_TRANSLATE_NOOP("actions", "&Export…"),
        lambda w: w.export(),
        QT_TRANSLATE_NOOP("actions", "Write the story to files that the CMS can read"),
        "export",
        "Ctrl+E",
        "chosen",
    ),
    Action(
        "file.print",
        QT_TRANSLATE_NOOP("actions", "&Print…"),
        lambda w: w.print_story(),
        QT_TRANSLATE_NOOP("actions", "Print the story as it looks in the preview"),
        "print",
        Key.Print,
        "story",
    ),
    Action(
        "file.pdf",
        QT_TRANSLATE_NOOP("actions", "Save as P&DF…"),
        lambda w: w.save_pdf(),
        QT_TRANSLATE_NOOP("actions", "Save the story as a PDF, as it looks in the preview"),
        "",
        None,
        "story",
    ),
    Action(
        "story.close",
        QT_TRANSLATE_NOOP("actions", "&Close Story"),
        lambda w: w.close_story(),
        QT_TRANSLATE_NOOP("actions", "Close this story; everything in it is saved"),
        "close",
        Key.Close,
        "story",
    ),
    Action(
        "window.quit",
        QT_TRANSLATE_NOOP("actions", "&Quit"),
        lambda w: w.quit(),
        QT_TRANSLATE_NOOP("actions", "Close all windows; everything is saved"),
        "",
        "Ctrl+Q",
        role=QAction.MenuRole.QuitRole,
    ),
    # Edit
    Action(
        "edit.undo",
        QT_TRANSLATE_NOOP("actions", "&Undo"),
        lambda w: w.undo(),
        QT_TRANSLATE_NOOP("actions", "Take back what you did last in this story"),
        "undo",
        Key.Undo,
        "story",
    ),
    Action(
        "edit.redo",
        QT_TRANSLATE_NOOP("actions", "&Redo"),
        lambda w: w.redo(),
        QT_TRANSLATE_NOOP("actions", "Do again what was taken back"),
        "redo",
        Key.Redo,
        "story",
    ),
    Action(
        "edit.cut",
        QT_TRANSLATE_NOOP("actions", "Cu&t"),
        lambda w: w.to_focus("cut"),
        QT_TRANSLATE_NOOP("actions", "Move the selection to the clipboard"),
        "",
        Key.Cut,
    ),
    Action(
        "edit.copy",
        QT_TRANSLATE_NOOP("actions", "&Copy"),
        lambda w: w.to_focus("copy"),
        QT_TRANSLATE_NOOP("actions", "Copy the selection to the clipboard"),
        "",
        Key.Copy,
    ),
    Action(
        "edit.paste",
        QT_TRANSLATE_NOOP("actions", "&Paste"),
        lambda w: w.to_focus("paste"),
        QT_TRANSLATE_NOOP("actions", "Put in what is on the clipboard"),
        "",
        Key.Paste,
    ),
    Action(
        "edit.paste_plain",
        QT_TRANSLATE_NOOP("actions", "Paste as Plain Te&xt"),
        lambda w: w.to_copy("paste_plain"),
        QT_TRANSLATE_NOOP("actions", "Put in the words on the clipboard without their formatting"),
        "",
        "Ctrl+Shift+V",
        "story",
    ),
    Action(
        "edit.select_all",
        QT_TRANSLATE_NOOP("actions", "Select &All"),
        lambda w: w.to_focus("selectAll"),
        QT_TRANSLATE_NOOP("actions", "Select everything in this field"),
        "",
        Key.SelectAll,
    ),
    Action(
        "edit.find",
        QT_TRANSLATE_NOOP("actions", "&Find…"),
        lambda w: w.to_copy("find"),
        QT_TRANSLATE_NOOP("actions", "Find words in this story"),
        "search",
        Key.Find,
        "story",
    ),
    Action(
        "edit.replace",
        QT_TRANSLATE_NOOP("actions", "Find and Rep&lace…"),
        lambda w: w.to_copy("replace"),
        QT_TRANSLATE_NOOP("actions", "Find words in this story and put others in their place"),
        "",
        "Ctrl+H",
        "story",
    ),
    Action(
        "edit.find_next",
        QT_TRANSLATE_NOOP("actions", "Find &Next"),
        lambda w: w.to_copy("find_next"),
        QT_TRANSLATE_NOOP("actions", "Go to the next place with these words"),
        "",
        "F3",
        "story",
    ),
    Action(
        "edit.find_previous",
        QT_TRANSLATE_NOOP("actions", "Find Pre&vious"),
        lambda w: w.to_copy("find_previous"),
        QT_TRANSLATE_NOOP("actions", "Go to the place before with these words"),
        "",
        "Shift+F3",
        "story",
    ),
    Action(
        "newsroom.search",
        QT_TRANSLATE_NOOP("actions", "Search the Newsroo&m"),
        lambda w: w.search_newsroom(),
        QT_TRANSLATE_NOOP("actions", "Search all stories as you type"),
        "search",
        "Ctrl+Shift+F",
        "newsroom",
    ),
    Action(
        "newsroom.people",
        QT_TRANSLATE_NOOP("actions", "Pe&ople…"),
        lambda w: w.people(),
        QT_TRANSLATE_NOOP("actions", "The people of the newsroom: names as printed, what they work as, bios"),
        "person",
        None,
        "newsroom",
    ),
    Action(
        "window.preferences",
        QT_TRANSLATE_NOOP("actions", "Pr&eferences…"),
        lambda w: w.preferences(),
        QT_TRANSLATE_NOOP("actions", "Colours, typefaces, language of new stories, the newsroom"),
        "settings",
        "Ctrl+,",
        role=QAction.MenuRole.PreferencesRole,
    ),
    *FORMATTING,
    # Story
    Action(
        "story.headline",
        QT_TRANSLATE_NOOP("actions", "Go to &Headline"),
        lambda w: w.to_copy("focus_headline"),
        QT_TRANSLATE_NOOP("actions", "Put the caret in the headline"),
        "",
        "Alt+Home",
        "story",
    ),
    Action(
        "story.body",
        QT_TRANSLATE_NOOP("actions", "Go to B&ody"),
        lambda w: w.to_copy("focus_body"),
        QT_TRANSLATE_NOOP("actions", "Put the caret in the body, where it was"),
        "",
        "Alt+End",
        "story",
    ),
    Action(
        "story.byline",
        QT_TRANSLATE_NOOP("actions", "&Byline…"),
        lambda w: w.edit_byline(),
        QT_TRANSLATE_NOOP("actions", "Who wrote, reported, photographed and translated the story"),
        "person",
        "Ctrl+Shift+Y",
        "story",
    ),
    Action(
        "story.assign",
        QT_TRANSLATE_NOOP("actions", "&Assignment…"),
        later("planning.actions", "assign_chosen"),
        QT_TRANSLATE_NOOP("actions", "What it is, who does it, where, until when, how long, with which photo"),
        "clock",
        "Ctrl+Shift+A",
        "chosen",
    ),
    Action(
        "story.duplicate",
        QT_TRANSLATE_NOOP("actions", "&Duplicate"),
        lambda w: w.duplicate(),
        QT_TRANSLATE_NOOP("actions", "Make a new draft with the same words"),
        "duplicate",
        "Ctrl+Shift+D",
        "chosen",
    ),
    Action(
        "story.hold",
        QT_TRANSLATE_NOOP("actions", "&Put on Hold"),
        lambda w: w.hold(True),
        QT_TRANSLATE_NOOP("actions", "Keep the story from leaving until it is released, in whatever state it is"),
        "hold",
        None,
        "chosen",
    ),
    Action(
        "story.release",
        QT_TRANSLATE_NOOP("actions", "Re&lease from Hold"),
        lambda w: w.hold(False),
        QT_TRANSLATE_NOOP("actions", "Let a story that is on hold go on"),
        "play",
        None,
        "chosen",
    ),
    Action(
        "story.spike",
        QT_TRANSLATE_NOOP("actions", "Spi&ke"),
        lambda w: w.spike(True),
        QT_TRANSLATE_NOOP("actions", "Put the story aside; it can be restored at any time"),
        "spike",
        None,
        "chosen",
    ),
    Action(
        "story.restore",
        QT_TRANSLATE_NOOP("actions", "&Restore"),
        lambda w: w.spike(False),
        QT_TRANSLATE_NOOP("actions", "Take the story back from the spike"),
        "restore",
        None,
        "chosen",
    ),
    Action(
        "story.gate",
        QT_TRANSLATE_NOOP("actions", "What Is in the &Way"),
        lambda w: w.show_gate(),
        QT_TRANSLATE_NOOP("actions", "List what keeps this story from leaving, and go to the spot"),
        "check",
        "Ctrl+Shift+G",
        "story",
    ),
    *VIEWING,
    # Help
    Action(
        "window.palette",
        QT_TRANSLATE_NOOP("actions", "&Command Palette…"),
        lambda w: w.show_palette(),
        QT_TRANSLATE_NOOP("actions", "Find any command by its name"),
        "command",
        "Ctrl+Shift+P",
    ),
    Action(
        "help.sample",
        QT_TRANSLATE_NOOP("actions", "&Sample Newsroom"),
        lambda w: w.open_sample(),
        QT_TRANSLATE_NOOP("actions", "A news desk at five in the afternoon, to look around in"),
        "newspaper",
    ),
    Action(
        "help.shortcuts",
        QT_TRANSLATE_NOOP("actions", "&Keyboard Shortcuts"),
        lambda w: w.show_shortcuts(),
        QT_TRANSLATE_NOOP("actions", "Every command with its keys"),
        "keyboard",
        "F1",
    ),
    Action(
        "help.about",
        QT_TRANSLATE_NOOP("actions", "&About deskeditor"),
        lambda w: w.about(),
        QT_TRANSLATE_NOOP("actions", "Version and licence"),
        role=QAction.MenuRole.AboutRole,
    ),
    *UPKEEP,
    *NOTES,
    *SINCE,
    *READING,
    *QUOTES,
    *PHOTOS,
    *SENDING,
    *SUGGESTING,
    *CHECKING,
    *LANGUAGE,
    *STYLEBOOK,
    *AFTERWARDS,
    *COMMENTS,
    *NOTICES,
    *PLANNING,
    *SHAPE,
    *TRANSLATING,
    *REPLACING,
    *LEAVING,
    *COMING,
    *DESTINATIONS,
    *WORKFLOW,
)
BY_ID = {action.id: action for action in ACTIONS}


def translated(text: str) -> str:
    return QCoreApplication.translate("actions", text) if text else ""


def in_english(action: Action) -> str:
    """Its name as documents and other desks write it."""
    return action.text.replace("&", "").rstrip("…")


def plain(text: str) -> str:
    """The text of an action without the mark of its mnemonic."""
    return translated(text).replace("&", "")


def keys(action: Action) -> list[QKeySequence]:
    """The key sequences of an action; for a standard key, those of this system."""
    match action.shortcut:
        case None:
            return []
        case str():
            return [QKeySequence(action.shortcut)]
        case _:
            return QKeySequence.keyBindings(action.shortcut)


def keys_in_words(action: Action) -> str:
    """The first key sequence as it is printed on the keys, empty when there is none."""
    found = keys(action)
    return found[0].toString(QKeySequence.SequenceFormat.NativeText) if found else ""


class Actions:
    """The declared actions as QActions of one window."""

    def __init__(self, window: "Window", theme: "Theme", declared: Iterable[Action] = ACTIONS) -> None:
        self._theme = theme
        self._made = {action.id: _made(action, window) for action in declared}
        self.recolour()

    def __getitem__(self, id: str) -> QAction:
        return self._made[id]

    def recolour(self) -> None:
        """Draw the icons of the tool bar in the colours of the theme; menus show none."""
        for id in (*TOOL_BAR, *TOOL_BAR_RIGHT):
            if id != SEPARATOR:
                self._made[id].setIcon(self._theme.icon(BY_ID[id].icon))

    def apply(self, present: frozenset[Needs]) -> None:
        """Switch on those whose needs are met."""
        for id, action in self._made.items():
            action.setEnabled(BY_ID[id].needs in present)

    def all(self) -> list[QAction]:
        return list(self._made.values())


def _made(action: Action, window: "Window") -> QAction:
    made = QAction(translated(action.text), window)
    made.setObjectName(action.id)
    made.setShortcuts(keys(action))
    made.setCheckable(action.toggles)
    made.setMenuRole(action.role)
    made.setIconVisibleInMenu(False)
    tip = translated(action.tip)
    made.setStatusTip(tip)
    made.setToolTip(f"{plain(action.text)} ({keys_in_words(action)})" if action.shortcut else plain(action.text))
    made.setWhatsThis(tip)
    made.triggered.connect(lambda: action.call(window))
    return made
