"""An editor in a shown window."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from deskeditor.gui.copy.body import BodyEdit
from deskeditor.gui.copy.look import Look
from tests.gui.copy.desk import a_session, assert_same

MakeBody = Callable[..., BodyEdit]


@pytest.fixture
def make_body(qtbot: QtBot) -> Iterator[MakeBody]:
    """Makes an editor on a story with these words and fields. After the test its words and the story's are the same."""
    made: list[BodyEdit] = []

    def make(text: str = "", **fields: Any) -> BodyEdit:
        editor = BodyEdit(a_session(text, **fields))
        editor.turn(str(fields.get("language", "en")), "")
        qtbot.addWidget(editor)
        editor.put_on(Look())
        editor.resize(800, 600)
        editor.show()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        qtbot.waitUntil(editor.hasFocus)
        made.append(editor)
        return editor

    yield make
    for editor in made:
        assert_same(editor)
