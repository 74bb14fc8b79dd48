"""Stories come in through the window: every file is listed with all that is said of it; a folder is watched."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QTableWidget, QTableWidgetItem
from pytestqt.qtbot import QtBot

from deskeditor.gui.importing import ImportDialog
from deskeditor.gui.incoming import show_incoming
from deskeditor.gui.notices import Notice
from deskeditor.gui.preferences import PreferencesDialog
from tests.gui.conftest import Start

GOOD = "---\nslugline: {0}\nheadline: {0}\nunknown-thing: x\nother-thing: y\n---\nWords.\n"


def listed(dialog: ImportDialog) -> list[str]:
    """The lines of the list, each with what stands below it."""
    found = []
    for number in range(dialog.list.topLevelItemCount()):
        item = dialog.list.topLevelItem(number)
        assert item is not None
        below = [str(item.child(n).data(0, Qt.ItemDataRole.AccessibleTextRole)) for n in range(item.childCount())]
        found.append(" | ".join([item.text(0), *below]))
    return found


def test_every_file_is_listed_with_all_that_was_left_out(
    start: Start, desk_folder: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    program = start(desk_folder)
    files = [tmp_path / "one.md", tmp_path / "two.md", tmp_path / "three.png"]
    for file in files[:2]:
        file.write_text(GOOD.format(file.stem), "utf-8")
    files[2].write_bytes(b"\x89PNG no story")
    program.window.bring_in(files)
    (dialog,) = program.window.findChildren(ImportDialog)
    qtbot.waitUntil(dialog.isVisible, timeout=20_000)
    qtbot.waitUntil(lambda: len(listed(dialog)) == 3, timeout=20_000)
    one, two, three = listed(dialog)
    assert "unknown-thing" in one and "other-thing" in one
    assert two.startswith("two") and "is a photo" in three
    qtbot.waitUntil(lambda: "2 stories came in, 1 file did not" in dialog.what.text())
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    newsroom = program.desk.newsroom
    assert newsroom is not None
    qtbot.waitUntil(lambda: program.window.front == newsroom.find_story("one"))
    dialog.close()


def test_a_watched_folder_brings_copy_in(
    start: Start, desk_folder: Path, qtbot: QtBot, tmp_path: Path, told: list[Notice]
) -> None:
    wire = tmp_path / "wire"
    wire.mkdir()
    (wire / "night.md").write_text(GOOD.format("night"), "utf-8")
    program = start(desk_folder)
    newsroom = program.desk.newsroom
    assert newsroom is not None
    program.window.preferences()
    (preferences,) = program.window.findChildren(PreferencesDialog)
    field = preferences.findChild(QLineEdit, "incoming")
    assert field is not None
    field.setText(str(wire))
    field.editingFinished.emit()
    preferences.reject()
    for _ in range(2):
        program.incoming.look()
        qtbot.waitUntil(lambda: program.incoming._job is None, timeout=20_000)
    assert newsroom.find_story("night")
    assert any("night" in notice.sentence for notice in told)
    show_incoming(program.window)
    (dialog,) = program.window.findChildren(ImportDialog)
    assert "unknown-thing" in listed(dialog)[0]
    dialog.close()


def test_what_photos_leave_as_is_set_in_preferences(start: Start, desk_folder: Path, qtbot: QtBot) -> None:
    program = start(desk_folder)
    newsroom = program.desk.newsroom
    assert newsroom is not None
    program.window.preferences()
    (dialog,) = program.window.findChildren(PreferencesDialog)
    table = dialog.findChild(QTableWidget, "renditions")
    assert table is not None
    assert [_text(table, row, 0) for row in range(table.rowCount())] == ["highRes", "web"]
    _item(table, 1, 2).setText("many")
    assert "no number" in dialog.wires.hint.text()
    assert newsroom.settings.get("renditions") == []
    _item(table, 1, 2).setText("1200")
    kind = table.cellWidget(1, 4)
    assert isinstance(kind, QComboBox)
    kind.setCurrentIndex(kind.findData("webp"))
    kind.activated.emit(kind.currentIndex())
    qtbot.waitUntil(lambda: len(newsroom.settings.get("renditions")) == 2)
    qtbot.waitUntil(lambda: newsroom.settings.get("renditions")[1]["kind"] == "webp")
    assert newsroom.settings.get("renditions")[1]["largest"] == 1200

    site = dialog.wires.site
    site.setText("not a site")
    site.editingFinished.emit()
    assert "no address" in dialog.wires.hint.text()
    site.setText("www.lantern.example/news")
    site.editingFinished.emit()
    qtbot.waitUntil(lambda: newsroom.settings.get("site_url") == "https://www.lantern.example/news/")
    dialog.reject()


def _item(table: QTableWidget, row: int, column: int) -> QTableWidgetItem:
    item = table.item(row, column)
    assert item is not None
    return item


def _text(table: QTableWidget, row: int, column: int) -> str:
    return _item(table, row, column).text()
