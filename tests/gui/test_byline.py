from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from deskeditor.gui.byline import BylineDialog, named
from deskeditor.gui.session import Session
from deskeditor.news.records import Person
from tests.gui.conftest import Start

PEOPLE = [Person("1", name="Ada Quill"), Person("2", name="Bo Ek", display_name="Bo E."), Person("3", name="Bo Ek")]


def test_a_name_means_a_person_where_it_is_theirs_alone() -> None:
    assert named(" ada quill ", PEOPLE) == {"person": "1", "name": ""}
    assert named("Bo E.", PEOPLE) == {"person": "2", "name": ""}
    assert named("Bo Ek", PEOPLE) == {"person": "", "name": "Bo Ek"}
    assert named("Cy Dow", PEOPLE) == {"person": "", "name": "Cy Dow"}
    assert named("", PEOPLE) == {"person": "", "name": ""}


@pytest.fixture
def editing(start: Start, desk_folder: Path, qtbot: QtBot) -> tuple[BylineDialog, Session]:
    program = start(desk_folder)
    window = program.window
    assert program.desk.newsroom is not None
    window.open_story(program.desk.newsroom.find_story("bridge"))
    qtbot.waitUntil(lambda: bool(window.front))
    session = program.desk.session(window.front)
    assert session is not None
    dialog = BylineDialog(session, program.theme)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog, session


def add(dialog: BylineDialog, name: str, role: str = "by") -> None:
    dialog.add.click()
    dialog.who.setEditText(name)
    line = dialog.who.lineEdit()
    assert line is not None
    line.editingFinished.emit()
    dialog.role.setCurrentIndex(dialog.role.findData(role))
    dialog.role.activated.emit(dialog.role.currentIndex())


def test_people_free_names_roles_and_order(editing: tuple[BylineDialog, Session]) -> None:
    dialog, session = editing
    add(dialog, "Ada Quill")
    add(dialog, "Cy Dow")
    add(dialog, "Lena Park", "photographs by")
    assert session.published().byline == "By Ada Quill and Cy Dow; photographs by Lena Park"
    assert session.value().bylines[0].person
    dialog.lines.setCurrentRow(1)
    QTest.keyClick(dialog.lines, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert session.published().byline == "By Cy Dow and Ada Quill; photographs by Lena Park"
    assert dialog.lines.currentRow() == 0
    QTest.keyClick(dialog.lines, Qt.Key.Key_Delete)
    assert session.published().byline == "By Ada Quill; photographs by Lena Park"


def test_a_dragged_line_keeps_its_new_place(editing: tuple[BylineDialog, Session]) -> None:
    dialog, session = editing
    for name in ("One", "Two", "Three"):
        add(dialog, name)
    dialog.lines.insertItem(0, dialog.lines.takeItem(2))
    dialog._dropped()
    assert [line.name for line in session.value().bylines] == ["Three", "One", "Two"]


def test_each_change_can_be_undone(editing: tuple[BylineDialog, Session]) -> None:
    dialog, session = editing
    add(dialog, "One")
    add(dialog, "Two")
    dialog.lines.setCurrentRow(1)
    dialog.shift(-1)
    assert [line.name for line in session.value().bylines] == ["Two", "One"]
    session.undo()
    assert [line.name for line in session.value().bylines] == ["One", "Two"]
    assert dialog.lines.item(0).text() == "By One"
