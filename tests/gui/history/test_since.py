"""What is new to one in a story: since one read it, and since it was filed; accepted, or put back, change by change."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from deskeditor.gui.history.compare import CompareView
from deskeditor.news.records import Story
from deskeditor.newsroom import Newsroom
from tests.gui.history.conftest import open_story
from tests.gui.reporter import CTRL, SHIFT, Reporter


def compared(reporter: Reporter) -> CompareView:
    reporter.until(lambda: reporter.window.inspector is not None and reporter.inspector.pane == "history")
    pane = reporter.inspector.history
    reporter.until(lambda: pane.comparing and pane.view.comparison is not None and bool(pane.view.spots))
    return pane.view


def desk_changes(reporter: Reporter, *replaced: tuple[str, str]) -> None:
    """A colleague in another program, whose name is Dana Reed."""
    folder, id = reporter.newsroom.folder, reporter.newsroom.find_story("bridge")
    reporter.newsroom.flush(5)
    with Newsroom.open(folder) as other:
        dana = other.add_person(name="Dana Reed", roles=("editor",))
        other.me = dana
        with other.edit(Story, id) as document:
            body = document.read("body")
            for was, now in replaced:
                body = body.replace(was, now)
            document.set("body", body)
        other.flush(5)
    reporter.until(lambda: replaced[-1][1] in reporter.newsroom.story(id).body)


def test_what_the_desk_changed_is_accepted_or_put_back(reporter: Reporter) -> None:
    reporter.newsroom.keep_version(reporter.newsroom.find_story("bridge"), "filed")
    desk_changes(reporter, ("nine to two", "nine to three"), ("until then", "until May"))
    reporter.until(lambda: "until May" in reporter.copy.session.value().body)
    reporter.press(Qt.Key.Key_F9, CTRL)
    view = compared(reporter)
    assert len(view.spots) == 2
    assert "Dana Reed" in view.page.toPlainText()
    QTest.mouseClick(view.accept, Qt.MouseButton.LeftButton)
    assert len(view.spots) == 1 and "nine to three" in view.page.toPlainText()
    QTest.mouseClick(view.restore_passage, Qt.MouseButton.LeftButton)
    reporter.until(lambda: "until then" in reporter.copy.session.value().body)
    assert "nine to three" in reporter.copy.session.value().body


def test_what_changed_since_one_read_it(reporter: Reporter, caplog: pytest.LogCaptureFixture) -> None:
    reporter.press(Qt.Key.Key_F9, SHIFT)
    reporter.until(lambda: "not read this story" in caplog.text)
    desk_changes(reporter, ("nine to two", "nine to three"))
    open_story(reporter, "souk")
    reporter.until(lambda: reporter.newsroom.readings.of(reporter.newsroom.find_story("bridge")) is not None)
    open_story(reporter, "bridge")
    with Newsroom.open(reporter.newsroom.folder) as other, other.edit(Story, other.find_story("bridge")) as document:
        document.set("body", document.read("body").replace("until then", "until May"))
    reporter.until(lambda: "until May" in reporter.copy.session.value().body)
    reporter.press(Qt.Key.Key_F9, SHIFT)
    view = compared(reporter)
    assert len(view.spots) == 1
    before = reporter.newsroom.readings.of(reporter.newsroom.find_story("bridge"))
    QTest.mouseClick(view.accept, Qt.MouseButton.LeftButton)
    assert not view.spots and "every change" in view.page.toPlainText()
    reporter.until(lambda: reporter.newsroom.readings.of(reporter.newsroom.find_story("bridge")) != before)
