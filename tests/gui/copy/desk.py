"""A story on the desk for the tests of the copy: real documents, a real session, nothing on disk."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from deskeditor.gui.copy.binding import words_of
from deskeditor.gui.copy.body import BodyEdit
from deskeditor.gui.session import Session
from deskeditor.gui.settings import Settings
from deskeditor.news.ids import new_id
from deskeditor.news.records import Photo, Story
from deskeditor.text.document import Document


class Clock:
    """Milliseconds that pass when a test says so."""

    def __init__(self) -> None:
        self.now = 0

    def __call__(self) -> int:
        return self.now


def a_session(
    body: str = "", *, clock: Clock | None = None, photos: dict[str, Document[Photo]] | None = None, **fields: Any
) -> Session:
    story = Document(Story, new_id())
    for name, value in {"body": body, **fields}.items():
        story.set(name, value)
    return Session(story, photos or {}, lambda *_update: None, clock_ms=clock or Clock())


def settings_in(folder: Path) -> Settings:
    return Settings(folder / "settings.ini")


def body_text(session: Session) -> str:
    session.catch_up()
    return session.story.lines("body").text()


def assert_same(editor: BodyEdit) -> str:
    """The words shown are the words of the story, to the last no-break space."""
    shown = words_of(editor.document())
    assert shown == editor.binding.lines.text()
    assert editor.binding.words == body_text(editor.session)
    assert len(editor.structure.kinds) == editor.document().blockCount()
    return editor.binding.words


def type_words(widget: QWidget, words: str) -> None:
    """Key by key."""
    QTest.keyClicks(widget, words)


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifiers)


def put_caret(editor: BodyEdit, at: int, end: int | None = None) -> None:
    editor.select(at, at if end is None else end)
