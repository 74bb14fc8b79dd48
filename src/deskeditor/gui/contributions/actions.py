"""What the menus call for readers' comments; `gui.menus` puts these into the menus."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from deskeditor.gui.action import Action, later

if TYPE_CHECKING:
    from deskeditor.gui.window import Window

COMMENTS: tuple[Action, ...] = (
    Action(
        "story.comments",
        QT_TRANSLATE_NOOP("actions", "Reader Comme&nts…"),
        later("contributions.actions", "show_comments"),
        QT_TRANSLATE_NOOP("actions", "What readers wrote below this story: approve, reject, make a quote or a tip"),
        "",
        "Ctrl+Alt+M",
        "chosen",
    ),
    Action(
        "story.all_comments",
        QT_TRANSLATE_NOOP("actions", "All Reader Comments…"),
        later("contributions.actions", "show_all_comments"),
        QT_TRANSLATE_NOOP("actions", "What readers wrote below all stories, those to look at first"),
        "",
        None,
        "newsroom",
    ),
)
COMMENTS_MENU = ("story.comments", "story.all_comments")


def show_comments(window: "Window") -> None:
    show(window, window.chosen)


def show_all_comments(window: "Window") -> None:
    show(window, "")


def show(window: "Window", story_id: str) -> None:
    """The comments on a story, or on all of them; in the window that is open already, if there is one."""
    from deskeditor.gui.contributions.window import CommentsDialog

    if window.desk.newsroom is None:
        return
    dialog = next((one for one in window.findChildren(CommentsDialog) if one.isVisible()), None)
    if dialog is None:
        dialog = CommentsDialog(window.desk, window.theme, story_id, window)
        dialog.story_wanted.connect(window.open_story)
        dialog.quote_wanted.connect(partial(show_quote, window))
        dialog.show()
    else:
        dialog.show_story(story_id)
    dialog.raise_()
    dialog.activateWindow()


def show_quote(window: "Window", quote_id: str) -> None:
    """In the quote book."""
    from deskeditor.gui.ledger.quotebook import show_book

    if (book := show_book(window)) is not None:
        book.open_quote(quote_id)
