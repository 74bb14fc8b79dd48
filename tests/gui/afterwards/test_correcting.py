"""A story that is out is corrected and killed at the real window; then a look at what the site shows."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from deskeditor.gui.afterwards.correcting import CorrectDialog
from deskeditor.gui.afterwards.standing import CorrectionsDialog
from deskeditor.newsroom import Newsroom
from tests.delivery.conftest import page
from tests.gui.reporter import Reporter, at_work


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Reporter]:
    """A story that is out at a folder, in front."""
    from deskeditor.delivery.deciding import decide
    from tests.delivery.conftest import run

    folder, site = tmp_path / "newsroom", tmp_path / "site"
    site.mkdir()
    with Newsroom.create(folder, name="The Lantern") as newsroom:
        newsroom.me = newsroom.add_person(name="Ada Quill")
        id = newsroom.destinations.add("folder", "The site", address=str(site))
        newsroom.destinations.set_rules(id, format="html")
        story = newsroom.new_story(
            slugline="harbour", headline="Harbour opens", body="It cost 11 million.", state="published"
        )
        decide(newsroom, story, newsroom.destinations.find("The site"))
        run(newsroom)
    with at_work(qtbot, qapp, tmp_path) as reporter:
        window = reporter.start(folder)
        reporter.until(lambda: window.queue.model.rowCount() == 1)
        window.open_story(story)
        reporter.until(lambda: window.front == story)
        yield reporter


def opened(desk: Reporter, action: str) -> CorrectDialog:
    desk.window.actions_[action].trigger()
    dialog = desk.dialog(CorrectDialog)
    desk.until(dialog.send.isEnabled)
    return dialog


def shown(listed: CorrectionsDialog) -> QTreeWidgetItem:
    found = listed.list.topLevelItem(0)
    assert found is not None
    return found


def test_a_correction_is_on_the_site_with_its_notice(desk: Reporter) -> None:
    dialog = opened(desk, "story.correct")
    assert "The site" in dialog.where.text()
    dialog.wrong.setFocus()
    desk.write("11")
    desk.press(Qt.Key.Key_Tab)
    desk.write("It cost 12 million.")
    for widget in (dialog.since.button, dialog.cause, dialog.found_by):
        desk.press(Qt.Key.Key_Tab)
        assert widget.hasFocus()
    assert dialog.notice.toPlainText().startswith("Correction, ")
    assert dialog.notice.toPlainText().endswith("It cost 12 million.")
    dialog.place.setCurrentIndex(dialog.place.findData("bottom"))
    desk.click(dialog.send)
    desk.gone(dialog)
    desk.until(lambda: "It cost 12 million." in page(desk.newsroom, "The site"))
    assert desk.newsroom.settings.get("notices_at") == "bottom"
    desk.until(lambda: desk.session.story.read("state") == "corrected")
    desk.window.actions_["story.corrections"].trigger()
    listed = desk.dialog(CorrectionsDialog)
    desk.until(lambda: listed.list.topLevelItemCount() == 1)
    desk.until(lambda: shown(listed).child(0).text(2) == "has it")
    row = shown(listed)
    assert "It cost 12 million." in row.text(0) and row.child(0).text(0) == "The site"
    assert not listed.again.isEnabled() and not listed.send_captions.isEnabled()
    listed.close()


def test_what_is_missing_is_said_in_the_window_and_nothing_is_written(desk: Reporter) -> None:
    dialog = opened(desk, "story.correct")
    desk.click(dialog.send)
    desk.until(dialog.trouble.isVisible)
    assert "what is right" in dialog.trouble.text() and dialog.send.isEnabled()
    assert not dialog.override_box.isVisible(), "that can be filled in, not overridden"
    dialog.reject()
    assert desk.newsroom.story(desk.window.front).corrections == {}


def test_a_notice_that_was_written_stays_as_it_was_written(desk: Reporter) -> None:
    dialog = opened(desk, "story.update")
    dialog.notice.setPlainText("New: the pumps were ordered.")
    dialog.right.setPlainText("The pumps were ordered.")
    assert dialog.notice.toPlainText() == "New: the pumps were ordered."
    dialog.reject()


def test_a_killed_story_leaves_nothing_but_the_notice(desk: Reporter) -> None:
    dialog = opened(desk, "story.kill")
    assert not dialog.right.isVisible() and not dialog.kind.isVisible()
    dialog.cause.setFocus()
    desk.write("Forged")
    desk.click(dialog.send)
    desk.gone(dialog)
    desk.until(lambda: "has been withdrawn" in page(desk.newsroom, "The site"))
    assert "11 million" not in page(desk.newsroom, "The site") and "Forged" not in page(desk.newsroom, "The site")
    assert "11 million" in desk.body
    desk.until(lambda: "has been withdrawn" in desk.session.published().note)


def test_a_story_that_nobody_has_is_not_corrected(desk: Reporter) -> None:
    story = desk.newsroom.new_story(headline="New", body="B.")
    dialog = CorrectDialog(desk.window.desk, story, "kill", desk.window)
    dialog.show()
    desk.until(dialog.trouble.isVisible)
    assert "Nobody outside" in dialog.trouble.text() and not dialog.send.isEnabled()
    dialog.reject()
