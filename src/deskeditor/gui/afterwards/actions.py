"""What the menus call for a story that is out; `gui.menus` puts these into the menus."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QWidget

from deskeditor.gui.action import Action, later

if TYPE_CHECKING:
    from deskeditor.gui.window import Window

AFTERWARDS: tuple[Action, ...] = (
    Action(
        "story.correct",
        QT_TRANSLATE_NOOP("actions", "&Correct…"),
        later("afterwards.actions", "correct"),
        QT_TRANSLATE_NOOP("actions", "Say what was wrong in a story that is out; readers are told everywhere it went"),
        "edit",
        "Ctrl+Alt+C",
        "chosen",
    ),
    Action(
        "story.update",
        QT_TRANSLATE_NOOP("actions", "&Update…"),
        later("afterwards.actions", "update"),
        QT_TRANSLATE_NOOP("actions", "Send a new version of a story that is out, and tell readers what is new"),
        "export",
        None,
        "chosen",
    ),
    Action(
        "story.kill",
        QT_TRANSLATE_NOOP("actions", "Kill &Story…"),
        later("afterwards.actions", "kill"),
        QT_TRANSLATE_NOOP("actions", "Take a story back everywhere it went: down, or a notice in its place"),
        "trash",
        None,
        "chosen",
    ),
    Action(
        "story.corrections",
        QT_TRANSLATE_NOOP("actions", "Correct&ions…"),
        later("afterwards.actions", "show_corrections"),
        QT_TRANSLATE_NOOP("actions", "What was corrected, which destination has it, and captions changed since"),
        "clock",
        None,
        "chosen",
    ),
)
AFTERWARDS_MENU = ("story.correct", "story.update", "story.kill", "story.corrections")


def correct(window: "Window") -> None:
    ask(window, window.chosen, "correction")


def update(window: "Window") -> None:
    ask(window, window.chosen, "update")


def kill(window: "Window") -> None:
    ask(window, window.chosen, "kill")


def ask(window: "Window", story_id: str, kind: str, beside: QWidget | None = None) -> None:
    """A window of its own: the story may be mended beside it."""
    from deskeditor.gui.afterwards.correcting import CorrectDialog

    if window.desk.newsroom is None or not story_id:
        return
    dialog = CorrectDialog(window.desk, story_id, kind, beside or window)
    if window.courier is not None:
        dialog.decided.connect(window.courier.wake)
    dialog.show()


def show_corrections(window: "Window") -> None:
    from deskeditor.gui.afterwards.standing import CorrectionsDialog

    story = window.chosen
    if window.desk.newsroom is None or not story:
        return
    dialog = CorrectionsDialog(window.desk, story, window.courier, window)
    dialog.correct_wanted.connect(lambda: ask(window, story, "correction", dialog))
    dialog.show()
