"""Clear for Leaving: the key holder lets a story with a confidential source leave as it stands now."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from deskeditor.gui import notices, questions

if TYPE_CHECKING:
    from deskeditor.gui.window import Window


def clear_for_leaving(window: "Window") -> None:
    """Look through every form of the story in front, and remember that this version may leave."""
    _clear(window, window.front, anyway=False)


def _clear(window: "Window", story_id: str, *, anyway: bool) -> None:
    newsroom = window.desk.newsroom
    if newsroom is None or not story_id:
        return

    def look() -> str:
        from deskeditor.ledger.scanning import clear_story

        return clear_story(newsroom, story_id, anyway=anyway)

    window.desk.tasks.ask(look, partial(_say, window, story_id, anyway))


def _say(window: "Window", story_id: str, anyway: bool, found: str) -> None:
    if not found or anyway:
        notices.info(_tr("This version is cleared: it may leave, also while the vault is locked. A change ends that."))
        return
    from deskeditor.ledger.scanning import PERHAPS

    if questions.sure(window, _tr("Clear this version all the same?"), PERHAPS, _tr("Clear")):
        _clear(window, story_id, anyway=True)


def _tr(text: str) -> str:
    return QCoreApplication.translate("clearing", text)
