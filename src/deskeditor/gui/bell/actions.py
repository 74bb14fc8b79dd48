"""What the menus call for notices; `gui.menus` puts these into the menus."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QTimer

from deskeditor.gui.action import Action, later

if TYPE_CHECKING:
    from deskeditor.gui.window import Window

NOTICES: tuple[Action, ...] = (
    Action(
        "newsroom.notices",
        QT_TRANSLATE_NOOP("actions", "Notices…"),
        later("bell.actions", "show_notices"),
        QT_TRANSLATE_NOOP("actions", "What you have to know: filed, sent back, mentioned, due, changed after ready"),
        "bell",
        "Ctrl+Alt+I",
        "newsroom",
    ),
)


def show_notices(window: "Window") -> None:
    """The list; the one that is open already, if there is one."""
    from deskeditor.gui.bell.window import NoticesDialog

    if window.desk.newsroom is None or window.bell is None:
        return
    dialog = next((one for one in window.findChildren(NoticesDialog) if one.isVisible()), None)
    if dialog is None:
        window.bell.look()
        dialog = NoticesDialog(window.bell, window.desk, window.desk.settings, window)
        dialog.wanted.connect(partial(go_to, window))
        dialog.show()
    dialog.raise_()
    dialog.activateWindow()


def go_to(window: "Window", story_id: str, note_id: str) -> None:
    """The story comes to the front, and the note is opened in its margin."""
    window.open_story(story_id)
    window.activateWindow()
    if not note_id:
        return
    if window.front == story_id and window.copy is not None:
        QTimer.singleShot(0, window, partial(_show_note, window, story_id, note_id))
        return

    def came(came_id: str, _expected: bool) -> None:
        if came_id == story_id:
            window.stories.came.disconnect(came)
            QTimer.singleShot(0, window, partial(_show_note, window, story_id, note_id))

    window.stories.came.connect(came)


def _show_note(window: "Window", story_id: str, note_id: str) -> None:
    """The thread to which it belongs, the keyboard at its words; nothing when it is gone."""
    from deskeditor.gui.notes.shown import notes_of

    session, shown = window.desk.session(story_id), notes_of(window.copy)
    if session is None or shown is None or window.front != story_id:
        return
    note = next((one for one in session.story.read("notes") if one.id == note_id), None)
    if note is not None:
        shown.refresh()
        shown.choose(note.thread or note.id)
        shown.back_to_words()
