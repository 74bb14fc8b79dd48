"""A story is sent from the window: asked, shown, matched, sent, and what became of it."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QToolButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from deskeditor.cms.site import Asked
from deskeditor.delivery.deciding import decide
from deskeditor.gui.app import Program
from deskeditor.gui.delivery.conflict import ConflictDialog, in_both
from deskeditor.gui.delivery.deliveries import DeliveriesDialog
from deskeditor.gui.delivery.flash import FlashDialog
from deskeditor.gui.delivery.send import SendDialog
from deskeditor.gui.delivery.words import when_words
from deskeditor.gui.notices import Notice
from deskeditor.news.destinations import NOBODY
from deskeditor.news.records import Byline, CheckState, Embargo
from deskeditor.news.times import parse
from deskeditor.newsroom import Newsroom
from tests.gui.delivery.fake_site import Published, changed_there, stand

Start = Callable[..., Program]
D = TypeVar("D", bound=QDialog)
KEYS = Qt.KeyboardModifier
CTRL, SHIFT, ALT = KEYS.ControlModifier, KEYS.ShiftModifier, KEYS.AltModifier


def shown(kind: type[D], bot: QtBot) -> D:
    """The dialog of this class, as soon as it is there."""

    def there() -> list[D]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]

    bot.waitUntil(lambda: bool(there()), timeout=10_000)
    return there()[0]


def opened(program: Program, bot: QtBot) -> str:
    """Id of the story, which is in front."""
    story = room_of(program).find_story("bridge")
    program.window.open_story(story)
    window = program.window
    bot.waitUntil(lambda: window.front == story and window.copy is not None, timeout=20_000)
    return story


def room_of(program: Program) -> Newsroom:
    assert program.desk.newsroom is not None
    return program.desk.newsroom


def match_nobody(newsroom: Newsroom) -> None:
    newsroom.destinations.set_rules(newsroom.destinations.all()[0].id, authors={NOBODY: "7"})


def matched(folder: Path) -> Path:
    with Newsroom.open(folder) as newsroom:
        match_nobody(newsroom)
    return folder


def press(program: Program, bot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    """A shortcut of the window, which has the keyboard."""
    program.window.activateWindow()
    bot.waitUntil(program.window.isActiveWindow)
    QTest.keyClick(program.window, key, modifiers)


def send(program: Program, bot: QtBot) -> SendDialog:
    press(program, bot, Qt.Key.Key_E, CTRL | SHIFT)
    dialog = shown(SendDialog, bot)
    bot.waitUntil(dialog.start.isEnabled, timeout=10_000)
    return dialog


def arrived(program: Program, story: str, bot: QtBot, state: str = "done") -> None:
    bot.waitUntil(lambda: [d.state for d in room_of(program).outbox.of_story(story)][:1] == [state], timeout=10_000)


def test_the_main_button_is_named_after_the_site(start: Start, room: Path, qtbot: QtBot) -> None:
    window = start(matched(room)).window
    button = window.findChild(QPushButton, "exportButton")
    assert button is not None
    assert button.text() == "Send to The Lantern Online"
    others = window.findChild(QToolButton, "otherWays")
    assert others is not None
    others.menu().aboutToShow.emit()
    assert others.menu().actions()[0].text() == "Send to The Lantern Online…"


def test_who_is_unknown_there_is_asked_for_where_it_is_sent_and_remembered(
    start: Start, room: Path, qtbot: QtBot, site: Published
) -> None:
    with Newsroom.open(room) as newsroom:
        story = newsroom.find_story("bridge")
        me = newsroom.me = newsroom.records("person")[0].id
        newsroom.set_fields(story, bylines=(Byline("b1", person=me),))
    program = start(room)
    story = opened(program, qtbot)
    press(program, qtbot, Qt.Key.Key_E, CTRL | SHIFT)
    dialog = shown(SendDialog, qtbot)
    qtbot.waitUntil(lambda: any(box.count() == 3 for box in dialog.authors.boxes.values()), timeout=10_000)
    assert not dialog.start.isEnabled()
    box = dialog.authors.boxes[me]
    assert box.currentText() == "Ada Quill"  # the same name is suggested, and nobody is matched by it yet
    assert not room_of(program).destinations.all()[0].rules.authors
    match = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Match")
    qtbot.waitUntil(dialog.isActiveWindow)  # only there somebody has the keyboard
    dialog.as_.setFocus()
    for widget in (box, match, dialog.payload.part):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        assert widget.hasFocus(), widget
    QTest.mouseClick(match, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.start.isEnabled, timeout=10_000)
    assert room_of(program).destinations.all()[0].rules.authors == {me: "7"}
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    arrived(program, story, qtbot)
    assert site.items[story].fields["author"] == ["7"]


def test_what_would_be_sent_is_shown_then_sent_then_told(
    start: Start, room: Path, qtbot: QtBot, site: Published, told: list[Notice]
) -> None:
    program = start(matched(room))
    story = opened(program, qtbot)
    dialog = send(program, qtbot)
    qtbot.waitUntil(lambda: "The bridge is open." in dialog.payload.text.toPlainText(), timeout=10_000)
    assert not dialog.payload.changes.isEnabled()  # it was never sent there
    assert not site.writes
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    arrived(program, story, qtbot)
    qtbot.waitUntil(dialog.browse.isVisible, timeout=10_000)
    assert "Arrived" in dialog.said.text()
    assert len(site.writes) == 1
    assert any("is on The Lantern Online" in notice.sentence for notice in told)
    assert [r.remote_id for r in room_of(program).receipts(story)] == ["1"]
    dialog.close()

    room_of(program).set_fields(story, body="The bridge is shut.")
    again = send(program, qtbot)
    qtbot.waitUntil(again.payload.changes.isChecked, timeout=10_000)
    qtbot.waitUntil(lambda: "shut" in again.payload.text.toPlainText(), timeout=10_000)
    assert "open" in again.payload.text.toPlainText()  # struck through
    again.close()


def test_without_a_network_the_outbox_waits_and_says_so(
    start: Start, room: Path, qtbot: QtBot, site: Published
) -> None:
    site.offline = True
    program = start(matched(room))
    story = opened(program, qtbot)
    dialog = send(program, qtbot)
    qtbot.waitUntil(lambda: "no way to the site" in dialog.payload.text.toPlainText(), timeout=10_000)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    arrived(program, story, qtbot, "waiting")
    qtbot.waitUntil(lambda: "no way to the site" in dialog.said.text(), timeout=10_000)
    assert program.window.status.deliveries.text() == "Deliveries: 1 waits"
    dialog.close()

    site.offline = False
    press(program, qtbot, Qt.Key.Key_D, CTRL | ALT)
    listed = shown(DeliveriesDialog, qtbot)
    qtbot.waitUntil(listed.retry.isVisible, timeout=10_000)
    QTest.mouseClick(listed.retry, Qt.MouseButton.LeftButton)
    arrived(program, story, qtbot)
    qtbot.waitUntil(program.window.status.deliveries.isHidden, timeout=10_000)
    assert len(site.writes) == 1
    listed.close()


def test_what_somebody_changed_there_is_shown_beside_ours_and_overwritten_only_by_hand(
    start: Start, room: Path, qtbot: QtBot, site: Published, told: list[Notice]
) -> None:
    program = start(matched(room))
    story = opened(program, qtbot)
    dialog = send(program, qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    arrived(program, story, qtbot)
    dialog.close()
    changed_there(site, story, "Bridge opens\n\nThe bridge is nearly open.")
    room_of(program).set_fields(story, body="The bridge is shut.")

    dialog = send(program, qtbot)
    qtbot.waitUntil(lambda: "changed there" in dialog.said.text(), timeout=10_000)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    arrived(program, story, qtbot, "conflict")
    dialog.close()
    assert len(site.writes) == 1
    qtbot.waitUntil(lambda: any(n.level == "error" and "changed there by Kim" in n.sentence for n in told))

    QTest.mouseClick(program.window.status.deliveries, Qt.MouseButton.LeftButton)
    listed = shown(DeliveriesDialog, qtbot)
    QTest.mouseClick(listed.both, Qt.MouseButton.LeftButton)
    both = shown(ConflictDialog, qtbot)
    qtbot.waitUntil(both.overwrite.isEnabled, timeout=10_000)
    assert "shut" in both.ours.toPlainText()
    assert "nearly open" in both.theirs.toPlainText()
    assert both.open_there.isVisible()
    QTest.mouseClick(both.overwrite, Qt.MouseButton.LeftButton)
    arrived(program, story, qtbot)
    assert "shut" in site.items[story].words
    listed.close()


def test_a_live_embargo_holds_and_its_end_is_said_in_both_zones(
    start: Start, room: Path, qtbot: QtBot, site: Published
) -> None:
    ends = datetime.now(UTC) + timedelta(days=2)
    with Newsroom.open(matched(room)) as newsroom:
        newsroom.set_fields(newsroom.find_story("bridge"), embargo=Embargo(ends.isoformat(), "Asia/Kolkata"))
    program = start(room)
    story = opened(program, qtbot)
    dialog = send(program, qtbot)
    assert "Asia/Kolkata" in dialog.when.text()
    assert "UTC" in dialog.when.text()
    dialog.as_.setCurrentIndex(dialog.as_.findData("published"))
    dialog.as_.activated.emit(dialog.as_.currentIndex())
    qtbot.waitUntil(lambda: dialog.findings.count() > 0 and dialog._asked is not None, timeout=10_000)
    assert not dialog.start.isEnabled()
    assert dialog._override_box.isHidden()
    dialog.as_.setCurrentIndex(0)
    dialog.as_.activated.emit(0)
    qtbot.waitUntil(dialog.start.isEnabled, timeout=10_000)
    QTest.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    arrived(program, story, qtbot, "scheduled")
    assert site.items[story].status == "scheduled"
    due = room_of(program).outbox.of_story(story)[0].due
    assert abs((parse(due) - ends).total_seconds()) < 1
    dialog.close()


def test_enter_on_what_is_in_the_way_goes_there_and_sends_nothing(
    start: Start, room: Path, qtbot: QtBot, site: Published
) -> None:
    with Newsroom.open(matched(room)) as newsroom:
        newsroom.set_fields(newsroom.find_story("bridge"), state="draft", checks={"legal": CheckState("required")})
    program = start(room)
    story = opened(program, qtbot)
    dialog = send(program, qtbot)
    assert dialog.findings.count()
    dialog.findings.setFocus()
    dialog.findings.setCurrentRow(0)
    QTest.keyClick(dialog.findings, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not isValid(dialog) or dialog.isHidden())
    program.desk.tasks.wait()
    assert room_of(program).outbox.of_story(story) == []


def test_a_place_for_files_gets_files_and_asks_for_no_author(
    start: Start, room: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "drop").mkdir()
    with Newsroom.open(room) as newsroom:
        folder = newsroom.destinations.add("folder", "Print", address=str(tmp_path / "drop"))
        newsroom.destinations.order([folder, *(d.id for d in newsroom.destinations.all() if d.id != folder)])
        newsroom.destinations.set_rules(folder, format="ninjs")
    program = start(room)
    story = opened(program, qtbot)
    dialog = send(program, qtbot)
    assert dialog.to.currentText() == "Print"
    assert dialog.as_.isHidden()
    assert "ninjs" in dialog.when.text()
    qtbot.waitUntil(lambda: '"Bridge opens"' in dialog.payload.text.toPlainText(), timeout=10_000)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    arrived(program, story, qtbot)
    assert [path.name for path in (tmp_path / "drop").iterdir()] == ["bridge.ninjs.json"]
    dialog.close()


def test_a_flash_is_a_headline_and_one_button(start: Start, room: Path, qtbot: QtBot, site: Published) -> None:
    with Newsroom.open(room) as newsroom:
        me = newsroom.records("person")[0].id
        newsroom.destinations.set_rules(newsroom.destinations.all()[0].id, authors={me: "7"})
    program = start(room)
    press(program, qtbot, Qt.Key.Key_F, CTRL | ALT)
    dialog = shown(FlashDialog, qtbot)
    assert not dialog.now.isEnabled()
    QTest.keyClicks(dialog.headline, "Mayor resigns")
    QTest.keyClick(dialog.headline, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(program.window.front), timeout=10_000)
    story = program.window.front
    arrived(program, story, qtbot)
    assert site.items[story].fields["title"] == "Mayor resigns"
    assert site.items[story].status == "published"
    assert room_of(program).story(story).urgency == 1
    assert room_of(program).story(story).deadline


def test_what_was_left_when_the_program_ended_goes_on_at_the_next_start(
    start: Start, room: Path, qtbot: QtBot, site: Published
) -> None:
    with Newsroom.open(matched(room)) as newsroom:
        story = newsroom.find_story("bridge")
        decide(newsroom, story, newsroom.destinations.all()[0])
    program = start(room)
    arrived(program, story, qtbot)
    assert len(site.writes) == 1


def test_a_password_that_is_not_known_is_asked_for_and_enter_sends_nothing(
    start: Start, room: Path, qtbot: QtBot, site: Published, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand(site, monkeypatch, Asked("secret", "Password", "secret"))
    program = start(matched(room))
    story = opened(program, qtbot)
    monkeypatch.setattr(program.desk.secrets_of(room_of(program)), "_kept", lambda _id: "")
    dialog = send(program, qtbot)
    qtbot.waitUntil(dialog.secret.isVisible, timeout=10_000)
    QTest.keyClicks(dialog.secret, "open sesame")
    QTest.keyClick(dialog.secret, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "The bridge is open." in dialog.payload.text.toPlainText(), timeout=10_000)
    assert site.asked == "open sesame"
    assert dialog.secret.isHidden() or not dialog.secret.text()
    assert room_of(program).outbox.of_story(story) == []
    dialog.close()


def test_what_failed_for_want_of_a_password_goes_on_when_it_is_known(
    start: Start, room: Path, qtbot: QtBot, site: Published, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand(site, monkeypatch, Asked("secret", "Password", "secret"))
    program = start(matched(room))
    story = opened(program, qtbot)
    secrets = program.desk.secrets_of(room_of(program))
    monkeypatch.setattr(secrets, "_kept", lambda _id: "")
    destination = room_of(program).destinations.all()[0]
    decide(room_of(program), story, destination)
    program.courier.wake()
    arrived(program, story, qtbot, "failed")
    secrets.set(destination.id, "open sesame", keep=False)
    program.courier.wake()
    arrived(program, story, qtbot)
    assert len(site.writes) == 1


def test_what_is_decided_after_it_is_out_is_an_alarm(
    start: Start, room: Path, qtbot: QtBot, site: Published, told: list[Notice]
) -> None:
    program = start(matched(room))
    story = opened(program, qtbot)
    dialog = send(program, qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    arrived(program, story, qtbot)
    dialog.close()
    room_of(program).set_fields(story, checks={"legal": CheckState("required")})
    room_of(program).flush(5)
    program.courier.wake()
    qtbot.waitUntil(lambda: any("would be held now" in notice.sentence for notice in told), timeout=10_000)
    assert program.window.status.deliveries.text() == "Deliveries: 1 needs you"


def test_another_newsroom_is_opened_while_a_site_does_not_answer(
    start: Start, room: Path, desk_folder: Path, qtbot: QtBot, site: Published, told: list[Notice]
) -> None:
    site.gate = threading.Event()
    program = start(matched(room))
    story = opened(program, qtbot)
    dialog = send(program, qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(site.reached.is_set, timeout=10_000)
    dialog.close()
    program.open_folder(desk_folder)
    qtbot.waitUntil(lambda: room_of(program).folder == desk_folder, timeout=20_000)
    site.gate.set()
    qtbot.waitUntil(program.window.status.deliveries.isHidden)
    program.open_folder(room)
    qtbot.waitUntil(lambda: room_of(program).folder == room, timeout=20_000)
    arrived(program, story, qtbot)
    assert len(site.writes) == 1
    assert not [notice for notice in told if notice.level == "error"]


def test_times_are_said_with_the_day_where_it_is_another() -> None:
    zones = ("Europe/Berlin", "America/New_York", "Europe/Berlin")
    said = when_words("2027-03-28T02:30:00Z", zones)
    assert said == "Sun 28 Mar 2027, 04:30 Europe/Berlin · Sat 27 Mar, 22:30 America/New_York"
    assert when_words("", zones) == ""


def test_both_texts_are_whole_side_by_side() -> None:
    ours, theirs = in_both("One two three.", "One 2 three, four.")
    assert "".join(run.text for run in ours) == "One two three."
    assert "".join(run.text for run in theirs) == "One 2 three, four."
