"""Recordings and their transcripts from the window: show them, and play one from a second or from its words."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from deskeditor.gui.desk import Desk
from deskeditor.gui.ledger.idle import keeper_of
from deskeditor.gui.ledger.transcriptwindow import OPEN, Passage, Span, TranscriptWindow
from deskeditor.gui.tasks import Asks

if TYPE_CHECKING:
    from deskeditor.gui.window import Window
    from deskeditor.newsroom import Newsroom


def show_transcripts(window: "Window") -> TranscriptWindow | None:
    """The transcripts of the story in front, or of the whole newsroom."""
    return _window_for(window, window.front)


def show_all_transcripts(window: "Window") -> TranscriptWindow | None:
    return _window_for(window, "")


def play(
    window: "Window",
    transcript_id: str,
    seconds: float | None = None,
    span: Span | None = None,
    until: float | None = None,
) -> TranscriptWindow | None:
    """Open the transcript at a second, or at code points of its text, and play from there, up to `until`.

    A transcript without a recording is shown at these words.
    """
    passage = Passage(span, seconds, until, plays=seconds is not None or span is not None)
    for shown in _open_windows():
        if shown.has(transcript_id):
            shown.raise_()
            shown.activateWindow()
            shown.open_transcript(transcript_id, passage)
            return shown
    found = _window_for(window, "")
    if found is not None:
        found.open_transcript(transcript_id, passage)
    return found


def _window_for(window: "Window", story: str) -> TranscriptWindow | None:
    desk = window.desk
    return window_of(lambda: _newsroom_of(window), desk.tasks, story, window) if desk.newsroom is not None else None


def window_of(newsroom: "Callable[[], Newsroom]", tasks: Asks, story: str, parent: QWidget | None) -> TranscriptWindow:
    """The window of a story's transcripts, or of all where there is no story: the one that is open, or a new one."""
    for shown in _open_windows():
        if shown.story == story and shown.parent() is parent:
            shown.raise_()
            shown.activateWindow()
            return shown
    made = TranscriptWindow(newsroom, tasks, story, parent)
    if isinstance(desk := getattr(parent, "desk", None), Desk):
        desk.closing.connect(made.close)
        keeper_of(desk).locking.connect(made.write_private_now)
    OPEN.add(made)
    made.show()
    return made


def _open_windows() -> list[TranscriptWindow]:
    return [window for window in OPEN if isValid(window)]


def _newsroom_of(window: "Window") -> "Newsroom":
    newsroom = window.desk.newsroom
    if newsroom is None:
        raise LookupError("there is no newsroom open any more")
    return newsroom
