"""Every action of the window, declared once: menus, tool bar, palette and the list of shortcuts are built from here."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from deskeditor.gui.action import SEPARATOR, Action, Key, Needs, later
from deskeditor.gui.afterwards.actions import AFTERWARDS, AFTERWARDS_MENU
from deskeditor.gui.bell.actions import NOTICES
from deskeditor.gui.checking.actions import CHECKING, CHECKING_MENU
from deskeditor.gui.contributions.actions import COMMENTS, COMMENTS_MENU
from deskeditor.gui.copy.readthrough import READING
from deskeditor.gui.delivery.actions import SENDING
from deskeditor.gui.destinations.actions import DESTINATIONS
from deskeditor.gui.exporting.actions import COMING, LEAVING, MORE_MENU, SAVE_AS_MENU
from deskeditor.gui.history.menu import SINCE, SINCE_MENU
from deskeditor.gui.ledger.actions import QUOTES, QUOTES_MENU
from deskeditor.gui.notes.actions import NOTES, NOTES_MENU
from deskeditor.gui.photos.actions import PHOTOS, PHOTOS_MENU
from deskeditor.gui.planning.actions import PLANNING, PLANNING_MENU
from deskeditor.gui.suggesting.actions import SUGGESTING, SUGGESTING_MENU, SUGGESTING_SUBMENUS
from deskeditor.gui.upkeep.actions import UPKEEP, UPKEEP_MENU
from deskeditor.gui.workflow.actions import LEAD_MENU, NEW_MENU, WORKFLOW, WORKFLOW_MENU

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
    # Format
    Action(
        "format.bold",
        QT_TRANSLATE_NOOP("actions", "&Bold"),
        lambda w: w.to_copy("bold"),
        QT_TRANSLATE_NOOP("actions", "Make the selected words bold, or take it back"),
        "bold",
        Key.Bold,
        "story",
    ),
    Action(
        "format.italic",
        QT_TRANSLATE_NOOP("actions", "&Italic"),
        lambda w: w.to_copy("italic"),
        QT_TRANSLATE_NOOP("actions", "Make the selected words italic, or take it back"),
        "italic",
        Key.Italic,
        "story",
    ),
    Action(
        "format.heading",
        QT_TRANSLATE_NOOP("actions", "&Subheading"),
        lambda w: w.to_copy("heading"),
        QT_TRANSLATE_NOOP("actions", "Make this paragraph a subheading, or take it back"),
        "heading",
        "Ctrl+Shift+H",
        "story",
    ),
    Action(
        "format.heading_3",
        QT_TRANSLATE_NOOP("actions", "S&maller Subheading"),
        lambda w: w.to_copy("heading_3"),
        QT_TRANSLATE_NOOP("actions", "Make this paragraph a subheading below the others, or take it back"),
        "",
        None,
        "story",
    ),
    Action(
        "format.quote",
        QT_TRANSLATE_NOOP("actions", "Block &Quote"),
        lambda w: w.to_copy("quote"),
        QT_TRANSLATE_NOOP("actions", "Set this paragraph off as quoted words, or take it back"),
        "quote",
        "Ctrl+Shift+Q",
        "story",
    ),
    Action(
        "format.pull_quote",
        QT_TRANSLATE_NOOP("actions", "Pull Qu&ote"),
        lambda w: w.to_copy("pull_quote"),
        QT_TRANSLATE_NOOP("actions", "Set words of the story again to catch the eye, or take it back"),
        "",
        None,
        "story",
    ),
    Action(
        "format.list",
        QT_TRANSLATE_NOOP("actions", "Bulleted &List"),
        lambda w: w.to_copy("list"),
        QT_TRANSLATE_NOOP("actions", "Make these paragraphs a list with bullets, or take it back"),
        "list",
        "Ctrl+Shift+L",
        "story",
    ),
    Action(
        "format.numbered",
        QT_TRANSLATE_NOOP("actions", "N&umbered List"),
        lambda w: w.to_copy("numbered"),
        QT_TRANSLATE_NOOP("actions", "Make these paragraphs a numbered list, or take it back"),
        "numbered",
        "Ctrl+Shift+N",
        "story",
    ),
    Action(
        "format.link",
        QT_TRANSLATE_NOOP("actions", "Lin&k…"),
        lambda w: w.to_copy("link"),
        QT_TRANSLATE_NOOP("actions", "Link the selected words to an address"),
        "link",
        "Ctrl+K",
        "story",
    ),
    Action(
        "format.table",
        QT_TRANSLATE_NOOP("actions", "&Table…"),
        lambda w: w.to_copy("table"),
        QT_TRANSLATE_NOOP("actions", "Put in a small table"),
        "table",
        None,
        "story",
    ),
    Action(
        "format.section_break",
        QT_TRANSLATE_NOOP("actions", "S&ection Break"),
        lambda w: w.to_copy("section_break"),
        QT_TRANSLATE_NOOP("actions", "Put in a line that parts what follows from what came before"),
        "",
        None,
        "story",
    ),
    Action(
        "format.footnote",
        QT_TRANSLATE_NOOP("actions", "&Footnote"),
        lambda w: w.to_copy("footnote"),
        QT_TRANSLATE_NOOP("actions", "Put in a footnote at the caret"),
        "footnote",
        "Ctrl+Shift+K",
        "story",
    ),
    Action(
        "format.photo",
        QT_TRANSLATE_NOOP("actions", "&Photo…"),
        lambda w: w.add_photo(),
        QT_TRANSLATE_NOOP("actions", "Add a photo to the story and put it at the caret"),
        "photo",
        "Ctrl+Shift+I",
        "story",
    ),
    Action(
        "format.bin",
        QT_TRANSLATE_NOOP("actions", "Mo&ve to the Bin"),
        lambda w: w.to_copy("to_bin"),
        QT_TRANSLATE_NOOP("actions", "Keep the selected passage below the story, unused; it never leaves"),
        "bin",
        "Ctrl+Shift+B",
        "story",
    ),
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
    # View
    Action(
        "layout.write",
        QT_TRANSLATE_NOOP("actions", "&Write"),
        lambda w: w.lay_out("write"),
        QT_TRANSLATE_NOOP("actions", "Nothing but the copy"),
        "write",
        "Ctrl+1",
        "nothing",
        toggles=True,
    ),
    Action(
        "layout.edit",
        QT_TRANSLATE_NOOP("actions", "&Edit"),
        lambda w: w.lay_out("edit"),
        QT_TRANSLATE_NOOP("actions", "The copy, with quotes and details beside it"),
        "edit",
        "Ctrl+2",
        "nothing",
        toggles=True,
    ),
    Action(
        "layout.publish",
        QT_TRANSLATE_NOOP("actions", "&Publish"),
        lambda w: w.lay_out("publish"),
        QT_TRANSLATE_NOOP("actions", "The copy, with preview and photos beside it"),
        "publish",
        "Ctrl+3",
        "nothing",
        toggles=True,
    ),
    Action(
        "pane.queue",
        QT_TRANSLATE_NOOP("actions", "&Queue"),
        lambda w: w.toggle_queue(),
        QT_TRANSLATE_NOOP("actions", "Show or hide the queue of stories"),
        "queue",
        "F8",
        "newsroom",
        toggles=True,
    ),
    Action(
        "pane.inspector",
        QT_TRANSLATE_NOOP("actions", "&Inspector"),
        lambda w: w.toggle_inspector(),
        QT_TRANSLATE_NOOP("actions", "Show or hide the pane beside the copy"),
        "inspector",
        "F9",
        "story",
        toggles=True,
    ),
    Action(
        "pane.preview",
        QT_TRANSLATE_NOOP("actions", "P&review"),
        lambda w: w.inspect("preview"),
        QT_TRANSLATE_NOOP("actions", "The article as readers will see it"),
        "preview",
        "Ctrl+4",
        "story",
        toggles=True,
    ),
    Action(
        "pane.quotes",
        QT_TRANSLATE_NOOP("actions", "Quote&s"),
        lambda w: w.inspect("quotes"),
        QT_TRANSLATE_NOOP("actions", "Sources and what they said"),
        "quote",
        "Ctrl+5",
        "story",
        toggles=True,
    ),
    Action(
        "pane.photos",
        QT_TRANSLATE_NOOP("actions", "P&hotos"),
        lambda w: w.inspect("photos"),
        QT_TRANSLATE_NOOP("actions", "The photos of this story, their captions and credits"),
        "photo",
        "Ctrl+6",
        "story",
        toggles=True,
    ),
    Action(
        "pane.details",
        QT_TRANSLATE_NOOP("actions", "&Details"),
        lambda w: w.inspect("details"),
        QT_TRANSLATE_NOOP("actions", "Every other field of the story"),
        "filter",
        "Ctrl+7",
        "story",
        toggles=True,
    ),
    Action(
        "pane.history",
        QT_TRANSLATE_NOOP("actions", "Histor&y"),
        lambda w: w.inspect("history"),
        QT_TRANSLATE_NOOP("actions", "Every earlier version of this story: find, compare and restore it"),
        "clock",
        "Ctrl+8",
        "story",
        toggles=True,
    ),
    Action(
        "history.keep",
        QT_TRANSLATE_NOOP("actions", "Keep This &Version…"),
        later("history.actions", "keep_version"),
        QT_TRANSLATE_NOOP("actions", "Keep the story as it is now, under a name of your own"),
        "check",
        "Ctrl+Shift+S",
        "story",
    ),
    Action(
        "history.next_change",
        QT_TRANSLATE_NOOP("actions", "Next C&hange"),
        later("history.actions", "next_change"),
        QT_TRANSLATE_NOOP("actions", "Compare with the newest version, and go from change to change"),
        "down",
        "F7",
        "story",
    ),
    Action(
        "history.previous_change",
        QT_TRANSLATE_NOOP("actions", "Previous Ch&ange"),
        later("history.actions", "previous_change"),
        QT_TRANSLATE_NOOP("actions", "Go to the change before"),
        "up",
        "Shift+F7",
        "story",
    ),
    Action(
        "pane.next",
        QT_TRANSLATE_NOOP("actions", "&Next Pane"),
        lambda w: w.next_pane(1),
        QT_TRANSLATE_NOOP("actions", "Move the keyboard to the next part of the window"),
        "",
        "F6",
    ),
    Action(
        "pane.previous",
        QT_TRANSLATE_NOOP("actions", "Pre&vious Pane"),
        lambda w: w.next_pane(-1),
        QT_TRANSLATE_NOOP("actions", "Move the keyboard to the part of the window before"),
        "",
        "Shift+F6",
    ),
    Action(
        "tab.next",
        QT_TRANSLATE_NOOP("actions", "Next S&tory"),
        lambda w: w.next_tab(1),
        QT_TRANSLATE_NOOP("actions", "Go to the next open story"),
        "",
        "Ctrl+Tab",
        "story",
    ),
    Action(
        "tab.previous",
        QT_TRANSLATE_NOOP("actions", "Previous St&ory"),
        lambda w: w.next_tab(-1),
        QT_TRANSLATE_NOOP("actions", "Go to the open story before"),
        "",
        "Ctrl+Shift+Tab",
        "story",
    ),
    Action(
        "tab.detach",
        QT_TRANSLATE_NOOP("actions", "Open in &a Window of Its Own"),
        lambda w: w.detach_story(),
        QT_TRANSLATE_NOOP("actions", "Move this story out of the tabs into another window"),
        "window",
        "Ctrl+Shift+W",
        "story",
    ),
    Action(
        "view.zoom_in",
        QT_TRANSLATE_NOOP("actions", "Zoom I&n"),
        lambda w: w.zoom(+10),
        QT_TRANSLATE_NOOP("actions", "Make the copy larger"),
        "",
        Key.ZoomIn,
    ),
    Action(
        "view.zoom_out",
        QT_TRANSLATE_NOOP("actions", "Zoom &Out"),
        lambda w: w.zoom(-10),
        QT_TRANSLATE_NOOP("actions", "Make the copy smaller"),
        "",
        Key.ZoomOut,
    ),
    Action(
        "view.zoom_reset",
        QT_TRANSLATE_NOOP("actions", "Actual Si&ze"),
        lambda w: w.zoom(0),
        QT_TRANSLATE_NOOP("actions", "Show the copy in the size that is set in Preferences"),
        "",
        "Ctrl+0",
    ),
    Action(
        "view.focus",
        QT_TRANSLATE_NOOP("actions", "&Focus Mode"),
        lambda w: w.toggle_focus_mode(),
        QT_TRANSLATE_NOOP("actions", "Dim all paragraphs but the one with the caret"),
        "focus",
        "F12",
        "nothing",
        toggles=True,
    ),
    Action(
        "view.marks",
        QT_TRANSLATE_NOOP("actions", "Show &Marks"),
        lambda w: w.toggle_marks(),
        QT_TRANSLATE_NOOP("actions", "Always show the marks of Markdown in the copy"),
        "",
        None,
        "nothing",
        toggles=True,
    ),
    Action(
        "view.full_screen",
        QT_TRANSLATE_NOOP("actions", "F&ull Screen"),
        lambda w: w.toggle_full_screen(),
        QT_TRANSLATE_NOOP("actions", "Fill the screen with this window"),
        "fullscreen",
        "F11",
        "nothing",
        toggles=True,
    ),
    Action(
        "theme.light",
        QT_TRANSLATE_NOOP("actions", "&Light"),
        lambda w: w.choose_theme("light"),
        QT_TRANSLATE_NOOP("actions", "Dark ink on light paper"),
        toggles=True,
    ),
    Action(
        "theme.dark",
        QT_TRANSLATE_NOOP("actions", "&Dark"),
        lambda w: w.choose_theme("dark"),
        QT_TRANSLATE_NOOP("actions", "Light ink on dark paper"),
        toggles=True,
    ),
    Action(
        "theme.system",
        QT_TRANSLATE_NOOP("actions", "As the &System"),
        lambda w: w.choose_theme("system"),
        QT_TRANSLATE_NOOP("actions", "Light or dark as the rest of the desktop"),
        toggles=True,
    ),
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
    *AFTERWARDS,
    *COMMENTS,
    *NOTICES,
    *PLANNING,
    *LEAVING,
    *COMING,
    *DESTINATIONS,
    *WORKFLOW,
)
BY_ID = {action.id: action for action in ACTIONS}

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
        (*SUGGESTING_MENU, SEPARATOR, *NOTES_MENU, SEPARATOR, *CHECKING_MENU, SEPARATOR, *SINCE_MENU, "review.read"),
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


def translated(text: str) -> str:
    return QCoreApplication.translate("actions", text) if text else ""


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
