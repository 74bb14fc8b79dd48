from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from deskeditor.gui import notices
from deskeditor.gui.notices import Door, Notice, NoticeBar


def test_what_comes_before_a_window_is_held_and_then_shown(qtbot: QtBot) -> None:
    door = Door()
    door.tell(Notice("warning", "The disk is nearly full."))
    bar = NoticeBar()
    qtbot.addWidget(bar)
    assert bar.isHidden()
    door.show_in(bar)
    assert not bar.isHidden()
    assert bar.sentence == "The disk is nearly full."
    assert door.held == []


def test_news_does_not_push_an_error_out(qtbot: QtBot) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.show_notice(Notice("error", "Not saved."))
    bar.show_notice(Notice("info", "Imported."))
    assert bar.sentence == "Not saved."
    bar.dismiss()
    assert bar.isHidden()
    bar.show_notice(Notice("info", "Imported."))
    assert bar.sentence == "Imported."


def test_after_its_window_is_gone_a_notice_is_held_again(qtbot: QtBot) -> None:
    door = Door()
    bar = NoticeBar()
    door.show_in(bar)
    bar.deleteLater()
    qtbot.waitUntil(lambda: not isValid(bar))
    door.tell(Notice("error", "Nobody there."))
    assert door.held == [Notice("error", "Nobody there.")]


def test_each_level_has_its_door(told: list[Notice]) -> None:
    notices.error("a")
    notices.warning("b")
    notices.info("c")
    assert [(n.level, n.sentence) for n in told] == [("error", "a"), ("warning", "b"), ("info", "c")]
