from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from deskeditor.cms.troubles import Unproven, Unreachable
from deskeditor.gui.destinations.access import AccessPage
from deskeditor.gui.destinations.adding import AddDialog
from tests.gui.destinations.conftest import CONTRIBUTOR, PASSWORD, FakeSite, Shown


def asking(shown: Shown, qtbot: QtBot) -> AddDialog:
    qtbot.waitUntil(lambda: bool(shown.dialog.findChildren(AddDialog)))
    return shown.dialog.findChildren(AddDialog)[0]


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(key: Qt.Key) -> None:
    QTest.keyClick(focused(), key)


def write(dialog: AddDialog, **said: str) -> None:
    for name, words in said.items():
        assert dialog.setup is not None
        line = dialog.setup.fields[name]
        assert isinstance(line, QLineEdit)
        line.clear()
        QTest.keyClicks(line, words)


def test_a_site_is_set_up_by_its_address_user_and_password(
    shown: Shown, qtbot: QtBot, site: FakeSite, keyring: dict[str, str]
) -> None:
    dialog = asking(shown, qtbot)
    qtbot.waitUntil(dialog.kind.hasFocus)
    for words in ("https://harbour.example", "ed", PASSWORD):
        press(Qt.Key.Key_Tab)
        QTest.keyClicks(focused(), words)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(shown.program.desk.facts.destinations))

    (made,) = shown.kept
    assert (made.kind, made.name, made.address, made.user) == (
        "harbour",
        "Harbour Site",
        "https://harbour.example",
        "ed",
    )
    assert made.options == {"api": "/wp-json"}
    assert keyring[made.id] == PASSWORD
    newsroom = shown.program.desk.newsroom
    assert newsroom is not None
    newsroom.flush(5)
    written = b"".join(path.read_bytes() for path in newsroom.folder.rglob("*") if path.is_file())
    assert PASSWORD.encode() not in written

    qtbot.waitUntil(lambda: shown.dialog.tabs is not None)
    tabs = shown.dialog.tabs
    assert isinstance(tabs, QTabWidget)
    assert [tabs.tabText(n) for n in range(tabs.count())] == ["Access", "Story", "Authors", "Sections", "Photos"]
    access = tabs.widget(0)
    assert isinstance(access, AccessPage)
    assert "You may publish" in access.said.text()
    assert "One author there has the name of somebody here" in access.said.text()


def test_what_is_wrong_is_said_and_nothing_is_added(shown: Shown, qtbot: QtBot, site: FakeSite) -> None:
    dialog = asking(shown, qtbot)
    dialog.start.click()
    assert "Address of the site" in dialog.said.text()
    assert site.asked == []
    write(dialog, address="https://harbour.example", user="ed", secret="wrong")
    dialog.start.click()
    qtbot.waitUntil(lambda: "password is wrong" in dialog.said.text())
    assert shown.kept == []
    assert dialog.setup is not None
    fields = dialog.setup.fields
    assert focused() is fields["secret"]  # chosen whole: what is typed now takes its place
    QTest.keyClicks(focused(), "other")
    assert dialog.setup.secret == "other"
    site.trouble = Unreachable("No network.\n" * 9)
    tall = fields["user"].height()
    dialog.start.click()
    qtbot.waitUntil(lambda: "No network" in dialog.said.text())
    assert focused() is fields["address"] and fields["user"].height() == tall
    assert shown.kept == []
    dialog.anyway.click()
    qtbot.waitUntil(lambda: [one.name for one in shown.kept] == ["harbour.example"])


def test_what_somebody_may_not_publish_waits_there_for_an_editor(shown: Shown, qtbot: QtBot, site: FakeSite) -> None:
    site.rights_ = CONTRIBUTOR
    dialog = asking(shown, qtbot)
    write(dialog, address="https://harbour.example", user="con", secret=PASSWORD)
    dialog.start.click()
    qtbot.waitUntil(lambda: len(shown.kept) == 1)
    assert shown.kept[0].rules.statuses == {"ready": "pending", "scheduled": "pending", "live": "pending"}


def test_the_key_of_a_server_is_trusted_by_a_person_alone(shown: Shown, qtbot: QtBot, site: FakeSite) -> None:
    site.trouble = Unproven("The server shows the key SHA256:abc.", {"host_key": "abc"})
    dialog = asking(shown, qtbot)
    write(dialog, address="sftp.example", user="ed", secret=PASSWORD)
    for _ in range(2):
        dialog.start.click()
        qtbot.waitUntil(lambda: dialog.start.isEnabled() and dialog.trust.isVisible())
        assert "host_key" not in site.asked[-1][0].options
    site.trouble = None
    dialog.trust.click()
    qtbot.waitUntil(lambda: len(shown.kept) == 1)
    assert site.asked[-1][0].options == {"host_key": "abc"}
    assert shown.kept[0].options["host_key"] == "abc"


def test_a_folder_is_added_by_keyboard(shown: Shown, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = asking(shown, qtbot)
    dialog.kind.setFocus()
    QTest.keyClicks(dialog.kind, "Folder")
    write(dialog, address=str(tmp_path / "nowhere"))
    assert dialog.setup is not None
    QTest.keyClick(dialog.setup.fields["address"], Qt.Key.Key_Return)
    assert "nowhere" in dialog.said.text()
    folder = tmp_path / "Page makers"
    folder.mkdir()
    write(dialog, address=str(folder))
    QTest.keyClicks(dialog.setup.name, "Pages")
    QTest.keyClick(dialog.setup.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [(one.kind, one.name) for one in shown.kept] == [("folder", "Pages")])
    qtbot.waitUntil(lambda: shown.dialog.tabs is not None and shown.dialog.tabs.count() == 3)


def test_without_a_keyring_the_password_is_known_until_the_end(
    shown: Shown, qtbot: QtBot, keyring: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    del keyring["there"]
    dialog = asking(shown, qtbot)
    write(dialog, address="https://harbour.example", user="ed", secret=PASSWORD)
    dialog.start.click()
    qtbot.waitUntil(lambda: bool(shown.kept) and "no keyring" in shown.dialog._keyring.text())
    assert keyring == {}
    newsroom = shown.program.desk.newsroom
    assert newsroom is not None
    assert shown.program.desk.secrets_of(newsroom).get(shown.kept[0].id) == PASSWORD
