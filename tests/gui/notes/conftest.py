"""Notes beside a copy that is shown by itself: real documents, a real session, nothing on disk."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deskeditor.gui.copy.pane import CopyPane
from deskeditor.gui.notes.shown import CopyNotes
from deskeditor.gui.session import Session
from deskeditor.news.records import Person, Story
from deskeditor.review import notes
from deskeditor.text.document import Document
from deskeditor.text.suggesting import Proposer, suggest
from tests.gui.copy.desk import settings_in

ADA, BEN = Person("ada", name="Ada Quill"), Person("ben", name="Ben Hurst")
AT = "2026-11-23T08:00:00+00:00"


@dataclass(frozen=True)
class People:
    people: tuple[Person, ...] = (ADA, BEN)


class Staff(QObject):
    facts_changed = Signal()
    facts = People()


MakeNotes = Callable[..., CopyNotes]


@pytest.fixture
def make_notes(qtbot: QtBot, tmp_path: Path) -> MakeNotes:
    """Shows the copy of a story (Ada is at it) with its margin."""

    def make(body: str = "", width: int = 1100, **fields: Any) -> CopyNotes:
        story = Document(Story, "story")
        for name, value in {"headline": "Bridge opens", "body": body, **fields}.items():
            story.set(name, value)
        copy = CopyPane(Session(story, {}, lambda *_update: None, me="ada"), settings_in(tmp_path))
        qtbot.addWidget(copy)
        shown = CopyNotes(copy, Staff(copy))
        copy.resize(width, 700)
        copy.show()
        copy.activateWindow()
        copy.body.setFocus()
        qtbot.waitUntil(copy.body.hasFocus)
        return shown

    return make


def note(shown: CopyNotes, words: str = "Who says so?", *, by: str = "ben", on: str = "", about: str = "body") -> str:
    """Somebody writes a note; `on`: on the first of these words."""
    story = shown.session.story
    start = story.lines(about).text().index(on) if on else 0
    passage = (start, start + len(on)) if on else None
    return notes.write(story, notes.Written(words, by, AT, (ADA, BEN)), about=about, passage=passage)


def suggestion(shown: CopyNotes, old: str, new: str, by: str = "ben") -> str:
    """Somebody suggests other words; its id."""
    story = shown.session.story
    start = story.lines("body").text().index(old)
    before = {one.id for one in story.read("suggestions")}
    suggest(story, "body", start, start + len(old), new, Proposer(by, lambda: AT))
    (made,) = {one.id for one in story.read("suggestions")} - before
    return str(made)


def focused() -> Any:
    found = QApplication.focusWidget()
    assert found is not None, "nothing has the keyboard"
    return found
