"""What the menus call of the history."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from deskeditor.gui.history.pane import HistoryPane
    from deskeditor.gui.window import Window


def keep_version(window: "Window") -> None:
    """Keep the story in front under a name."""
    _pane(window).keep_version()


def next_change(window: "Window") -> None:
    _step(window, 1)


def previous_change(window: "Window") -> None:
    _step(window, -1)


def since_read(window: "Window") -> None:
    """What changed since one left the story."""
    _pane(window).compare_since("read")


def since_filed(window: "Window") -> None:
    """What the desk changed."""
    _pane(window).compare_since("filed")


def show_changes(window: "Window") -> None:
    """Who changed what in the newsroom."""
    from deskeditor.gui.history.newsroom import NewsroomChanges

    newsroom = window.desk.newsroom
    if newsroom is not None:
        NewsroomChanges(window.desk, window.open_story, window).show()


def _step(window: "Window", by: int) -> None:
    _pane(window).step(by)


def _pane(window: "Window") -> "HistoryPane":
    """The pane, shown: what is kept and compared is to be seen in it."""
    inspector = window.revealed_inspector()
    if inspector.pane != "history":
        inspector.show_pane("history")
    return inspector.history
