"""A reporter at the real window, with a newsroom in which a story with a photo stands."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from deskeditor.gui.inspector.engine import register_scheme
from deskeditor.newsroom import Newsroom
from tests.gui.reporter import Reporter, at_work

register_scheme()  # before pytest-qt makes the QApplication

BODY = (
    "The old bridge will stand again by spring.\n\n"
    "The council voted nine to two on Monday.\n\n"
    "Nobody had expected it.\n\n"
    "The ferry goes on until then."
)


def picture(colour: str = "navy") -> bytes:
    buffer = BytesIO()
    Image.new("RGB", (640, 480), colour).save(buffer, "JPEG")
    return buffer.getvalue()


@pytest.fixture
def reporter(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Reporter]:
    """At the open story “bridge”, with the caret in the body."""
    folder = tmp_path / "The Lantern"
    with Newsroom.create(folder, name="The Lantern", profile="large") as newsroom:
        ada = newsroom.add_person(name="Ada Quill")
        newsroom.me = ada
        story = newsroom.new_story(slugline="bridge", headline="Bridge will stand again", body=BODY)
        photo = newsroom.add_photo(picture(), "bridge.jpg", caption="The bridge in fog", credit="Cy Dow")
        newsroom.use_photo(story, photo)
        newsroom.new_story(
            slugline="souk", language="ar", headline="السوق القديمة تفتح أبوابها", body="أعيد فتح السوق القديمة أمس."
        )
    with at_work(qtbot, qapp, tmp_path) as at_desk:
        at_desk.start(folder)
        at_desk.until(lambda: at_desk.program.desk.newsroom is not None)
        open_story(at_desk, "bridge")
        yield at_desk


def open_story(reporter: Reporter, slugline: str) -> None:
    """By its name; its body gets the keyboard."""
    story_id = reporter.newsroom.find_story(slugline)
    reporter.window.open_story(story_id, body=True)
    reporter.until(lambda: reporter.window.front == story_id and reporter.window.copy is not None)
    reporter.until(reporter.copy.body.hasFocus)
