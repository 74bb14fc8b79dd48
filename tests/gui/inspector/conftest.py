"""A newsroom with one open story, and its panes. Tasks work at once: a test sees what a person sees a moment later."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from deskeditor.gui.desk import read_story
from deskeditor.gui.inspector.engine import register_scheme
from deskeditor.gui.session import Session
from deskeditor.gui.tasks import AtOnce
from deskeditor.newsroom import Newsroom

register_scheme()  # before pytest-qt makes the QApplication


@dataclass
class Room:
    """The newsroom, the story's session and the ids of what is in it."""

    newsroom: Newsroom
    session: Session
    source: str
    quote: str
    person: str

    def reopened(self) -> Session:
        """The story as another program reads it now."""
        self.newsroom.flush(5)
        opened = read_story(self.newsroom, self.session.id)
        session = Session(opened.story, opened.photos, lambda *_: None)
        session.surround(opened.surroundings)
        return session


def picture(width: int = 640, height: int = 480, colour: str = "navy", kind: str = "JPEG") -> bytes:
    buffer = BytesIO()
    Image.new("RGB", (width, height), colour).save(buffer, kind)
    return buffer.getvalue()


@pytest.fixture
def room(tmp_path: Path, qapp: QApplication) -> Iterator[Room]:
    with Newsroom.create(tmp_path / "The Lantern", name="The Lantern") as newsroom:
        person = newsroom.add_person(name="Ada Quill", bio="Ada Quill covers the council.")
        newsroom.me = person
        story = newsroom.new_story(
            slugline="bridge",
            headline="City will rebuild the bridge",
            body="The bridge will stand again.\n\n“We will … the old bridge by spring,” she said.",
            language="en",
        )
        source = newsroom.add_source(name="Ann Lee", title="mayor", affiliation="City of Larkhaven")
        quote = newsroom.add_quote(words="We will rebuild the old bridge by spring.", source=source, story=story)
        newsroom.flush(5)
        opened = read_story(newsroom, story)
        session = Session(opened.story, opened.photos, newsroom.submit, me=person)
        session.surround(opened.surroundings)
        yield Room(newsroom, session, source, quote, person)
        session.close()


@pytest.fixture
def tasks() -> AtOnce:
    return AtOnce()
