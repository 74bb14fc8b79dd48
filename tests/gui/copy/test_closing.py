"""A page that is closed while its session goes on: undo survives the tab, and the page must not."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot

from deskeditor.gui.copy.pane import CopyPane
from tests.gui.copy.desk import a_session, settings_in, type_words


class Pictures(QObject):
    arrived = Signal(str)

    def get(self, sha256: str) -> QPixmap | None:
        return None


def test_a_closed_page_hears_no_more_of_its_story(qtbot: QtBot, tmp_path: Path) -> None:
    session, pictures = a_session("It was dark."), Pictures()
    pane = CopyPane(session, settings_in(tmp_path), pictures)
    pane.show()
    pane.do("focus_body")
    type_words(pane.body, "Then ")
    with qtbot.waitSignal(pane.destroyed):
        pane.deleteLater()
    with qtbot.captureExceptions() as raised:
        session.splice("body", 0, 0, "Now: ")
        session.undo()
        pictures.arrived.emit("photo")
    assert raised == []
    assert session.value().body == "Then It was dark."
