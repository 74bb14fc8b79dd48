from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from deskeditor.gui.app import Program
from deskeditor.gui.notices import Notice
from deskeditor.gui.people import PeopleDialog
from deskeditor.news.records import Person
from tests.gui.conftest import Start


def test_a_person_is_added_and_described(start: Start, desk_folder: Path, qtbot: QtBot) -> None:
    program = start(desk_folder)
    newsroom = program.desk.newsroom
    assert newsroom is not None
    dialog = PeopleDialog(program.desk)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.lines["name"].text() == "Ada Quill"
    dialog.add()
    qtbot.waitUntil(lambda: dialog.lines["name"].text() == "New person")
    for field, words in {"name": "Cy Dow", "job_title": "Photographer", "phone": "0123"}.items():
        dialog.lines[field].setText(words)
        dialog.lines[field].editingFinished.emit()
    dialog.bio.setPlainText("Cy Dow takes pictures.")
    dialog.staff.click()
    dialog.accept()

    def kept() -> Person | None:
        assert newsroom is not None
        return next((p for p in newsroom.records("person") if p.name == "Cy Dow"), None)

    wanted = ("Photographer", "0123", "Cy Dow takes pictures.", False)
    qtbot.waitUntil(lambda: (p := kept()) is not None and (p.job_title, p.phone, p.bio, p.staff) == wanted)
    qtbot.waitUntil(lambda: any(p.name == "Cy Dow" for p in program.desk.facts.people))


def test_what_somebody_works_as_is_ticked(start: Start, desk_folder: Path, qtbot: QtBot) -> None:
    program = start(desk_folder)
    newsroom = program.desk.newsroom
    assert newsroom is not None
    dialog = PeopleDialog(program.desk)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "anybody here may" in dialog._roles_hint.text()
    for role in ("publisher", "editor"):
        box = dialog.roles[role]
        QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center() / 8)
        qtbot.waitUntil(partial(_works_as, program, role))
    dialog.lines["desk"].setText("News")
    dialog.lines["desk"].editingFinished.emit()
    qtbot.waitUntil(lambda: newsroom.person(newsroom.me).desk == "News")
    assert set(newsroom.person(newsroom.me).roles) == {"editor", "publisher"}
    assert not dialog._roles_hint.isVisible()
    dialog.roles["editor"].click()
    qtbot.waitUntil(lambda: newsroom.person(newsroom.me).roles == ("publisher",))


def test_a_time_zone_that_nobody_knows_is_told_and_not_kept(
    start: Start, desk_folder: Path, qtbot: QtBot, told: list[Notice]
) -> None:
    program = start(desk_folder)
    newsroom = program.desk.newsroom
    assert newsroom is not None
    dialog = PeopleDialog(program.desk)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    line = dialog.lines["zone"]
    line.setText("Europe/Nowhere")
    line.editingFinished.emit()
    assert (line.text(), "not a time zone" in told[-1].sentence) == ("", True)
    line.setText("Europe/Kyiv")
    line.editingFinished.emit()
    qtbot.waitUntil(lambda: newsroom.person(newsroom.me).zone == "Europe/Kyiv")


def _works_as(program: Program, role: str) -> bool:
    return role in program.desk.facts.people[0].roles
