from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QTableWidget, QTableWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from deskeditor.cms.troubles import Unproven, Unreachable
from deskeditor.gui import questions
from deskeditor.gui.destinations.access import AccessPage
from deskeditor.gui.destinations.adding import AddDialog
from deskeditor.gui.destinations.files import FilesPage
from deskeditor.gui.destinations.matching import AuthorsPage, SectionsPage
from deskeditor.gui.destinations.pictures import PicturesPage
from deskeditor.gui.destinations.story import StoryPage
from deskeditor.gui.destinations.window import DestinationsDialog, show_destinations
from deskeditor.news.destinations import NOBODY, Destination
from tests.gui.conftest import Start
from tests.gui.destinations.conftest import PASSWORD, FakeSite, Shown

P = TypeVar("P", bound=QWidget)


@pytest.fixture
def two(start: Start, desk_folder: Path, qtbot: QtBot, site: FakeSite, keyring: dict[str, str]) -> Shown:
    """The window with the site in front, and a folder behind it."""
    program = start(desk_folder)
    newsroom = program.desk.newsroom
    assert newsroom is not None
    id = newsroom.destinations.add("harbour", "Harbour Site", address="https://harbour.example", user="ed")
    newsroom.destinations.add("folder", "Pages", address=str(desk_folder.parent))
    newsroom.add_person(name="Cy Last")
    keyring[id] = PASSWORD
    dialog = show_destinations(program.window)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.list.count() == 2)
    return Shown(program, dialog)


def cell(table: QTableWidget, row: int, column: int) -> QTableWidgetItem:
    found = table.item(row, column)
    assert found is not None
    return found


def page(shown: Shown, kind: type[P]) -> P:
    """The page of this class, brought to the front."""
    tabs = shown.dialog.tabs
    assert tabs is not None
    found = next(w for w in map(tabs.widget, range(tabs.count())) if isinstance(w, kind))
    tabs.setCurrentWidget(found)
    return found


def choose(box: QComboBox, index: int) -> None:
    box.setCurrentIndex(index)
    box.activated.emit(index)


def until(qtbot: QtBot, shown: Shown, holds: Callable[[Destination], object], name: str = "Harbour Site") -> None:
    qtbot.waitUntil(lambda: bool(holds(next(one for one in shown.kept if one.name == name))))


def test_people_are_matched_to_authors_by_a_person(two: Shown, qtbot: QtBot) -> None:
    authors = page(two, AuthorsPage)
    qtbot.waitUntil(lambda: authors.take.isVisible())
    names = [cell(authors.table, row, 0).text() for row in range(authors.table.rowCount())]
    assert names == ["Ada Quill", "Cy Last", "(a story without a byline)"]
    assert "The same name" in cell(authors.table, 0, 2).text()
    assert two.kept[0].rules.authors == {}, "a suggestion is not a decision"

    QTest.mouseClick(authors.take, Qt.MouseButton.LeftButton)
    until(qtbot, two, lambda one: list(one.rules.authors.values()) == ["7"])
    box = authors.table.cellWidget(1, 1)
    assert isinstance(box, QComboBox)
    assert [box.itemText(n) for n in range(box.count())] == ["Not matched", "Ada Quill", "Bo Reed"]
    box.setFocus()
    QTest.keyClicks(box, "Bo")
    box.activated.emit(box.currentIndex())
    nobody = authors.table.cellWidget(2, 1)
    assert isinstance(nobody, QComboBox)
    choose(nobody, 1)
    until(qtbot, two, lambda one: sorted(one.rules.authors.values()) == ["7", "7", "9"])
    assert two.kept[0].rules.authors[NOBODY] == "7"
    choose(box, 0)
    until(qtbot, two, lambda one: sorted(one.rules.authors.values()) == ["7", "7"])


def test_who_was_matched_is_named_while_the_site_is_away(two: Shown, qtbot: QtBot, site: FakeSite) -> None:
    authors = page(two, AuthorsPage)
    qtbot.waitUntil(lambda: authors.take.isVisible())
    authors.take_suggestions()
    until(qtbot, two, lambda one: one.options.get("names_there") == {"7": "Ada Quill"})
    two.dialog.close()
    qtbot.waitUntil(lambda: not two.program.window.findChildren(DestinationsDialog))
    site.trouble = Unreachable("No network.")
    dialog = show_destinations(two.program.window)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.list.count() == 2)
    again = Shown(two.program, dialog)
    authors = page(again, AuthorsPage)
    qtbot.waitUntil(lambda: "No network" in authors.said.text())
    box = authors.table.cellWidget(0, 1)
    assert isinstance(box, QComboBox)
    assert box.currentText() == "Ada Quill"


def test_sections_go_to_the_category_of_their_name_or_the_chosen_one(two: Shown, qtbot: QtBot) -> None:
    sections = page(two, SectionsPage)
    qtbot.waitUntil(lambda: "Is there" in cell(sections.table, 0, 2).text())
    assert [cell(sections.table, row, 0).text() for row in range(2)] == ["News", "Sport"]
    assert "choose one" in cell(sections.table, 1, 2).text()
    box = sections.table.cellWidget(1, 1)
    assert isinstance(box, QComboBox)
    choose(box, box.findText("Leibesübungen"))
    until(qtbot, two, lambda one: one.rules.sections == {"Sport": "4"})
    assert cell(sections.table, 1, 2).text() == ""
    choose(sections.form.find(QComboBox, "sectionsAs"), 1)
    sections.form.find(QCheckBox, "newSections")
    until(qtbot, two, lambda one: one.rules.sections_as == "tag")


def test_what_a_story_becomes_there(two: Shown, qtbot: QtBot) -> None:
    story = page(two, StoryPage)
    form = story.form.find(QFormLayout, "storyForm")
    assert not form.isRowVisible(story.form.find(QComboBox, "body")), "this kind has no place for it"
    assert not form.isRowVisible(story.form.find(QComboBox, "status_review")), "a small newsroom has no such state"
    ready = story.form.find(QComboBox, "status_ready")
    assert (ready.accessibleName(), ready.currentText()) == ("Ready", "Published")
    choose(ready, 1)
    until(qtbot, two, lambda one: one.rules.statuses == {"ready": "pending"})
    choose(ready, 2)
    until(qtbot, two, lambda one: one.rules.statuses == {})
    choose(story.form.find(QComboBox, "kill"), 1)
    QTest.mouseClick(story.form.find(QCheckBox, "excerpt"), Qt.MouseButton.LeftButton)
    story.form.find(QCheckBox, "keywords").click()
    until(qtbot, two, lambda one: (one.rules.kill, one.rules.keywords) == ("take down", False))


def test_a_destination_has_files_of_photos_of_its_own(two: Shown, qtbot: QtBot) -> None:
    pictures = page(two, PicturesPage)
    assert not pictures.renditions.table.isVisible()
    pictures.own.click()
    until(qtbot, two, lambda one: [r["name"] for r in one.rules.renditions] == ["highRes", "web"])
    cell(pictures.renditions.table, 1, 2).setText("1200")
    until(qtbot, two, lambda one: one.rules.renditions[1]["largest"] == 1200)
    cell(pictures.renditions.table, 1, 2).setText("wide")
    assert "no number" in pictures._hint.text()
    pictures.own.click()
    until(qtbot, two, lambda one: one.rules.renditions == ())


def test_files_get_a_form_and_a_place(two: Shown, qtbot: QtBot) -> None:
    two.dialog.list.setCurrentRow(1)
    files = page(two, FilesPage)
    qtbot.waitUntil(lambda: files.format.findData("ninjs") >= 0, timeout=20_000)
    choose(files.format, files.format.findData("ninjs"))
    until(qtbot, two, lambda one: one.rules.format == "ninjs", "Pages")
    QTest.keyClicks(files.pattern, "{year}/{desk}/")
    assert files.example.text().startswith("2026/News/harbour-barrier.")
    QTest.keyClick(files.pattern, Qt.Key.Key_Return)
    until(qtbot, two, lambda one: one.rules.pattern == "{year}/{desk}/", "Pages")
    for wrong in ("../{slugline}", "{password}"):
        files.pattern.clear()
        QTest.keyClicks(files.pattern, wrong)
        QTest.keyClick(files.pattern, Qt.Key.Key_Return)
        assert files.example.property("trouble")
    assert next(one for one in two.kept if one.name == "Pages").rules.pattern == "{year}/{desk}/"


def test_the_first_one_is_that_of_the_main_button(two: Shown, qtbot: QtBot) -> None:
    assert "the Send button" in two.dialog.list.item(0).text()
    two.dialog.list.setCurrentRow(1)
    two.dialog.list.setFocus()
    two.dialog.activateWindow()
    qtbot.waitUntil(two.dialog.list.hasFocus)
    QTest.keyClick(two.dialog.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: [one.name for one in two.program.desk.facts.destinations] == ["Pages", "Harbour Site"])
    qtbot.waitUntil(lambda: two.dialog.list.item(0).text().startswith("Pages"))
    assert two.dialog.list.currentRow() == 0


def test_it_is_renamed_tested_and_removed(
    two: Shown, qtbot: QtBot, site: FakeSite, keyring: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    access = page(two, AccessPage)
    name = access.setup.name
    name.selectAll()
    QTest.keyClicks(name, "The Quay")
    QTest.keyClick(name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: two.program.desk.facts.destinations[0].name == "The Quay")
    access.test.click()
    qtbot.waitUntil(lambda: "You may publish" in access.said.text())
    assert site.asked[-1][1] == PASSWORD
    secret = access.setup.fields["secret"]
    assert isinstance(secret, QLineEdit)
    QTest.keyClicks(secret, "another")
    access.test.click()
    qtbot.waitUntil(lambda: "password is wrong" in access.said.text())

    monkeypatch.setattr(questions, "sure", lambda *_: True)
    two.dialog.buttons["remove"].click()
    qtbot.waitUntil(lambda: [one.name for one in two.program.desk.facts.destinations] == ["Pages"])
    qtbot.waitUntil(lambda: list(keyring) == ["there"])


def test_one_whose_password_is_not_known_says_so(two: Shown, qtbot: QtBot, keyring: dict[str, str]) -> None:
    two.dialog.close()
    keyring.pop(two.kept[0].id)
    qtbot.waitUntil(lambda: not two.program.window.findChildren(DestinationsDialog))
    dialog = show_destinations(two.program.window)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.list.count() == 2)
    assert "password needed" in dialog.list.item(0).text()
    assert not dialog.findChildren(AddDialog)
    qtbot.waitUntil(lambda: dialog.tabs is not None)
    access = dialog.findChildren(AccessPage)[0]
    assert "not known" in access.said.text()
    secret = access.setup.fields["secret"]
    secret.setFocus()
    QTest.keyClicks(secret, PASSWORD)
    QTest.keyClick(secret, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "You may publish" in access.said.text())


def test_a_server_that_shows_another_key_is_trusted_by_a_person_alone(
    two: Shown, qtbot: QtBot, site: FakeSite, keyring: dict[str, str]
) -> None:
    access = page(two, AccessPage)
    site.trouble = Unproven("The server shows the key SHA256:abc.", {"rubric": "abc"})
    access.test.click()
    qtbot.waitUntil(access.trust.isVisible)
    assert two.kept[0].options == {}
    site.trouble = None
    access.trust.click()
    qtbot.waitUntil(lambda: "You may publish" in access.said.text())
    assert site.asked[-1][0].options == {"rubric": "abc"}
    until(qtbot, two, lambda one: one.options.get("rubric") == "abc")
    rubric = access.setup.fields["rubric"]
    assert isinstance(rubric, QLineEdit)
    assert rubric.text() == "abc"
    rubric.clear()
    rubric.editingFinished.emit()
    until(qtbot, two, lambda one: "rubric" not in one.options and one.options["api"])
