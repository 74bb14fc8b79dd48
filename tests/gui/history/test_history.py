"""An earlier state is found, compared and taken back, by keys and clicks in the real window."""

import sqlite3
from contextlib import closing
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QToolButton

from deskeditor.gui import questions
from deskeditor.gui.history.changelist import ChangeRow
from deskeditor.gui.history.compare import CompareView
from deskeditor.gui.history.keeping import KeepVersionDialog
from deskeditor.gui.history.newsroom import NewsroomChanges
from deskeditor.gui.history.pane import HistoryPane
from deskeditor.gui.history.restoring import Wanted
from deskeditor.gui.history.timeline import NOW
from deskeditor.news.records import Story
from deskeditor.newsroom import Newsroom, Version
from deskeditor.text.document import Document
from tests.gui.history.conftest import BODY, open_story
from tests.gui.reporter import CTRL, SHIFT, Reporter

TRIGGERS = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'version'"


def pane(reporter: Reporter) -> HistoryPane:
    """The History pane, by its key."""
    if reporter.window.inspector is None or reporter.inspector.pane != "history":
        reporter.press(Qt.Key.Key_8, CTRL)
    reporter.until(lambda: reporter.window.inspector is not None and reporter.inspector.pane == "history")
    return reporter.inspector.history


def keep(reporter: Reporter, name: str) -> Version:
    """Keep the story under a name, by keyboard."""
    reporter.press(Qt.Key.Key_S, CTRL | SHIFT)
    dialog = reporter.dialog(KeepVersionDialog)
    reporter.write(name)
    reporter.press(Qt.Key.Key_Return)
    reporter.gone(dialog)
    found = pane(reporter)
    reporter.until(lambda: any(v.name == name for v in found.line.versions))
    return next(v for v in found.line.versions if v.name == name)


def choose(reporter: Reporter, *ids: str) -> CompareView:
    """Click versions, the second with Ctrl; the comparison, once it shows."""
    found = pane(reporter)
    view = found.time_line
    reporter.until(lambda: all(found.line.row_of(id) >= 0 for id in ids))
    for number, id in enumerate(ids):
        index = found.line.index(found.line.row_of(id))
        view.scrollTo(index)
        modifiers = CTRL if number else Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifiers, view.visualRect(index).center())
    reporter.until(lambda: found.comparing)
    reporter.until(lambda: found.view.comparison is not None)
    return found.view


def replace_all(reporter: Reporter, words: str) -> None:
    """Write the body anew."""
    reporter.window.to_copy("focus_body")
    reporter.press(Qt.Key.Key_A, CTRL)
    reporter.paste(words=words)
    reporter.until(lambda: reporter.body == words)


def rows_in_file(reporter: Reporter, question: str, *values: str) -> list[Any]:
    reporter.newsroom.flush(5)
    with closing(sqlite3.connect(reporter.newsroom.folder / "newsroom.db")) as db:
        return db.execute(question, values).fetchall()


def shown(view: CompareView) -> str:
    return " ".join(view.page.toPlainText().split())


def test_a_passage_comes_back_alone_and_undo_takes_it_away_again(reporter: Reporter) -> None:
    kept = keep(reporter, "after legal")
    changed = BODY.replace("nine to two", "unanimously").replace("Nobody", "Everybody")
    replace_all(reporter, changed)
    view = choose(reporter, kept.id)
    reporter.until(lambda: len(view.spots) == 2)
    assert reporter.window.centre.currentWidget() is view
    assert "“nine to two” became “unanimously”" in view.present.words
    reporter.press(Qt.Key.Key_F7)
    assert "“Nobody” became “Everybody”" in view.present.words
    reporter.click(view.restore_passage)
    reporter.until(lambda: reporter.body == changed.replace("Everybody", "Nobody"))
    reporter.until(lambda: len(view.spots) == 1)
    assert reporter.window.notice_bar.sentence.endswith("Undo takes it back.")
    reporter.press(Qt.Key.Key_Z, CTRL)
    assert reporter.body == changed
    assert reporter.window.notice_bar.isHidden()
    (body,) = rows_in_file(reporter, "SELECT body FROM story WHERE slugline = 'bridge'")[0]
    assert body == changed
    causes = [cause for (cause,) in rows_in_file(reporter, "SELECT cause FROM version")]
    assert "restore" in causes
    reporter.press(Qt.Key.Key_Escape)
    reporter.until(lambda: not pane(reporter).comparing)
    assert reporter.window.centre.currentWidget() is reporter.window.tabs


def test_the_whole_is_restored_after_it_was_asked_with_what_changes(
    reporter: Reporter, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = keep(reporter, "first")
    replace_all(reporter, "All new.")
    session = reporter.session
    photo = session.value().photos[0].photo
    session.set("caption", "The bridge in sun", record=photo)
    session.set("headline", "Bridge falls")
    asked: list[str] = []

    def sure(_parent: object, question: str, explanation: str, _do_it: str) -> bool:
        asked.append(f"{question} {explanation}")
        return True

    monkeypatch.setattr(questions, "sure", sure)
    view = choose(reporter, kept.id)
    reporter.click(view.restore_all)
    reporter.until(lambda: reporter.body == BODY)
    assert (session.value().headline, session.photo(photo).caption) == ("Bridge will stand again", "The bridge in fog")  # type: ignore[union-attr]
    assert "Headline, Body, Caption of bridge.jpg" in asked[0]
    reporter.until(lambda: "do not differ" in shown(view))
    reporter.press(Qt.Key.Key_Z, CTRL)
    assert reporter.body == "All new."
    assert (session.value().headline, session.photo(photo).caption) == ("Bridge falls", "The bridge in sun")  # type: ignore[union-attr]
    reporter.press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert reporter.body == BODY
    assert rows_in_file(reporter, "SELECT caption FROM photo") == [("The bridge in fog",)]


def test_a_caption_is_restored_from_its_heading(reporter: Reporter) -> None:
    kept = keep(reporter, "first")
    photo = reporter.session.value().photos[0].photo
    reporter.press(Qt.Key.Key_6, CTRL)
    caption = reporter.find(reporter.inspector.photos, QPlainTextEdit, "caption")
    reporter.click(caption)
    reporter.press(Qt.Key.Key_End)
    reporter.write(" and rain")
    reporter.until(lambda: reporter.session.photo(photo).caption == "The bridge in fog and rain")  # type: ignore[union-attr]
    view = choose(reporter, kept.id)
    assert "Caption of bridge.jpg" in shown(view)
    reporter.click(view.restore_field)
    reporter.until(lambda: reporter.session.photo(photo).caption == "The bridge in fog")  # type: ignore[union-attr]


def test_two_versions_are_compared_with_each_other(reporter: Reporter) -> None:
    first = keep(reporter, "first")
    replace_all(reporter, BODY.replace("spring", "summer"))
    second = keep(reporter, "second")
    replace_all(reporter, "Something else.")
    view = choose(reporter, first.id, second.id)
    reporter.until(lambda: "summer" in shown(view))
    assert "Something else" not in shown(view)
    assert not view.restore_all.isVisible()


def test_filing_a_day_and_a_name_are_told_in_words(reporter: Reporter) -> None:
    keep(reporter, "after legal")
    reporter.command("File to desk")
    line = pane(reporter).line
    reporter.until(lambda: any(v.cause == "filed" for v in line.versions))
    said = [str(line.index(row).data()) for row in range(line.rowCount())]
    assert said[0] == "Now" and said[1] == "Today"
    assert any(one.endswith("Filed") for one in said) and any("Kept as “after legal”" in one for one in said)
    below = [line.below(version) for version in line.versions]
    assert any("Ada Quill" in one for one in below) and any("State" in one for one in below)


def test_words_that_others_write_meanwhile_are_never_written_over(reporter: Reporter) -> None:
    kept = keep(reporter, "first")
    changed = BODY.replace("nine to two", "ten to one")
    replace_all(reporter, changed)
    view = choose(reporter, kept.id)
    comparison = view.comparison
    assert comparison is not None
    newsroom = reporter.newsroom
    story_id = reporter.session.id
    with Newsroom.open(newsroom.folder) as elsewhere, elsewhere.edit(Story, story_id) as other:
        at = other.value().body.index("ten to one")
        other.splice("body", at, at + len("ten to one"), "eleven to none")
    reporter.until(lambda: "eleven to none" in reporter.body)
    view.restore_wanted.emit([_wanted(comparison)], False)
    reporter.until(lambda: any("Nothing was restored" in notice.sentence for notice in reporter.told))
    assert reporter.body == changed.replace("ten to one", "eleven to none")
    reporter.until(lambda: "eleven" in shown(view))


def _wanted(comparison: Any) -> Wanted:
    (change,) = comparison.difference.fields
    return Wanted(change, change.passages)


def test_a_passage_is_restored_where_it_stands_now(reporter: Reporter) -> None:
    """Somebody writes elsewhere in the body between the comparison and the click."""
    kept = keep(reporter, "first")
    changed = BODY.replace("Nobody", "Everybody")
    replace_all(reporter, changed)
    comparison = choose(reporter, kept.id).comparison
    reporter.session.splice("body", 0, 0, "LARKHAVEN: ")
    pane(reporter).view.restore_wanted.emit([_wanted(comparison)], False)
    reporter.until(lambda: reporter.body == "LARKHAVEN: " + BODY)


def test_an_arabic_story_reads_from_the_right(reporter: Reporter) -> None:
    open_story(reporter, "souk")
    kept = keep(reporter, "first")
    replace_all(reporter, "أعيد فتح السوق الجديدة أمس.")
    view = choose(reporter, kept.id)
    reporter.until(lambda: len(view.spots) == 1)
    cursor = view.page.textCursor()
    assert cursor.selectedText().split() == ["القديمة"]
    assert cursor.blockFormat().layoutDirection() == Qt.LayoutDirection.RightToLeft
    reporter.click(view.restore_passage)
    reporter.until(lambda: reporter.body == "أعيد فتح السوق القديمة أمس.")


def test_another_window_sees_a_version_that_was_kept_in_the_first(reporter: Reporter) -> None:
    found = pane(reporter)
    reporter.program.new_window(reporter.window.front, reporter.window)
    other = reporter.program._others[0]
    reporter.until(lambda: other.front != "")
    other.inspect("history")
    reporter.until(lambda: other.inspector is not None and other.inspector.pane == "history")
    assert other.inspector is not None
    second = other.inspector.history
    reporter.window.activateWindow()
    reporter.until(reporter.window.isActiveWindow)
    reporter.window.to_copy("focus_body")
    keep(reporter, "seen by both")
    reporter.until(lambda: any(v.name == "seen by both" for v in second.line.versions))
    assert found.line.versions == second.line.versions


def test_a_command_of_the_copy_ends_the_comparison(reporter: Reporter) -> None:
    kept = keep(reporter, "first")
    replace_all(reporter, "Else.")
    choose(reporter, kept.id)
    reporter.press(Qt.Key.Key_End, Qt.KeyboardModifier.AltModifier)
    reporter.until(lambda: not pane(reporter).comparing)
    assert reporter.copy.body.hasFocus()
    assert pane(reporter).time_line.chosen == ()


def test_both_views_show_all_and_the_choice_is_kept(reporter: Reporter) -> None:
    kept = keep(reporter, "first")
    replace_all(reporter, BODY.replace("old bridge", "new bridge"))
    view = choose(reporter, kept.id)
    for button in (view.inline, view.sides):
        reporter.click(button)
        assert "old" in shown(view) and "new" in shown(view)
        formats = {f: at.fragment().text() for at, f in _struck(view)}
        assert formats == {"struck": "old", "underlined": "new"}


def _struck(view: CompareView) -> Any:
    block = view.page.document().begin()
    while block.isValid():
        for at in block:
            form = at.fragment().charFormat()
            if form.anchorHref().startswith("spot:"):
                yield at, "struck" if form.fontStrikeOut() else "underlined" if form.fontUnderline() else "plain"
        block = block.next()


def test_changes_are_told_without_ids(reporter: Reporter) -> None:
    reporter.session.set("desk", "Politics")
    reporter.session.decide("embargo", {"until": "2026-11-23T06:00:00+01:00", "zone": "Europe/Berlin"})
    reporter.newsroom.flush(5)
    found = pane(reporter)
    found.tabs.setCurrentIndex(1)
    reporter.until(lambda: found.changes.rowCount() > 3)
    rows = [row for row in found.changes.rows if isinstance(row, ChangeRow)]
    said = [(found.changes.heading(row), found.changes.below(row)) for row in rows]
    assert any("Section" in head and below == "nothing → Politics" for head, below in said)
    assert any("until 23 Nov 2026, 06:00 (Europe/Berlin)" in below for _, below in said)
    everything = " ".join(f"{head} {below}" for head, below in said)
    assert "{" not in everything and reporter.session.me not in everything


def test_it_is_known_who_only_deleted(reporter: Reporter) -> None:
    """Nothing of the deleting itself says whose it is."""
    story = reporter.newsroom.new_story(slugline="pier", body="All of it stands.")
    reporter.newsroom.flush(5)
    reporter.window.open_story(story)
    reporter.until(lambda: reporter.window.front == story and reporter.window.copy is not None)
    reporter.copy.go_to("body", 0, 3)
    reporter.press(Qt.Key.Key_Delete)
    reporter.newsroom.flush(5)
    assert reporter.session.value().body == " of it stands."
    people = [change.person for change in reporter.newsroom.history(story) if change.field == "body"]
    assert people == [reporter.session.me]


def test_the_newsroom_tells_who_changed_what(reporter: Reporter) -> None:
    reporter.command("Who Changed What")
    reporter.until(lambda: reporter.window.findChildren(NewsroomChanges))
    dialog = reporter.window.findChildren(NewsroomChanges)[0]
    reporter.until(lambda: dialog.list.rowCount() > 3)
    everything = dialog.list.rowCount()
    line = reporter.find(dialog, QLineEdit, "words")
    line.setText("souk")
    assert 0 < dialog.list.rowCount() < everything
    row = next(n for n in range(dialog.list.rowCount()) if "souk" in str(dialog.list.index(n).data()))
    dialog.view.setCurrentIndex(dialog.list.index(row))
    dialog.view.activated.emit(dialog.list.index(row))
    reporter.until(lambda: reporter.window.front == reporter.newsroom.find_story("souk"))
    dialog.close()


def test_now_says_what_is_new_since_the_newest_version(reporter: Reporter) -> None:
    keep(reporter, "first")
    line = pane(reporter).line
    assert line.below(line.rows[0]) == "as in the newest version"
    replace_all(reporter, BODY + " It rained.")
    reporter.until(lambda: line.trailing(line.rows[0]) == "+2", 20_000)


def test_a_story_without_versions_says_so(reporter: Reporter) -> None:
    reporter.window.new_story()
    reporter.until(lambda: reporter.window.copy is not None and reporter.session.value().slugline == "")
    found = pane(reporter)
    reporter.until(lambda: found._versions.currentIndex() == 0 or found.line.versions)
    assert not found.compare_button.isEnabled() or found.line.versions


def test_a_long_line_of_versions_is_listed(reporter: Reporter) -> None:
    story = reporter.session.id
    for number in range(120):
        reporter.newsroom.keep_version(story, "named", f"number {number}")
    found = pane(reporter)
    found.read()
    reporter.until(lambda: len(found.line.versions) >= 120)
    assert found.line.row_of(NOW) == 0


def test_compare_with_offers_the_others(reporter: Reporter) -> None:
    first = keep(reporter, "first")
    replace_all(reporter, "Else.")
    second = keep(reporter, "second")
    view = choose(reporter, first.id)
    button = reporter.find(pane(reporter), QToolButton, "compareWith")
    menu = button.menu()
    menu.aboutToShow.emit()
    action = next(a for a in menu.actions() if "second" in a.text())
    action.trigger()
    reporter.until(lambda: not view.restore_all.isVisible())
    assert set(pane(reporter).time_line.chosen) == {first.id, second.id}


def test_document_is_left_alone_by_looking(reporter: Reporter) -> None:
    """Comparing writes nothing."""
    kept = keep(reporter, "first")
    replace_all(reporter, "Else.")
    reporter.newsroom.flush(5)
    before = rows_in_file(reporter, "SELECT count(*) FROM edit")
    choose(reporter, kept.id)
    assert rows_in_file(reporter, "SELECT count(*) FROM edit") == before
    assert isinstance(reporter.session.story, Document)


def test_a_paragraph_is_restored_without_the_others(reporter: Reporter) -> None:
    kept = keep(reporter, "first")
    changed = BODY.replace("nine", "ten").replace("Monday", "Friday").replace("ferry", "boat")
    replace_all(reporter, changed)
    view = choose(reporter, kept.id)
    reporter.until(lambda: len(view.spots) == 3)
    reporter.click(view.restore_paragraph)
    reporter.until(lambda: reporter.body == BODY.replace("ferry", "boat"))
    reporter.until(lambda: len(view.spots) == 1)
    assert not view.restore_paragraph.isVisible()


def test_a_quote_is_restored_in_the_newsroom_and_that_is_said(reporter: Reporter) -> None:
    newsroom, story = reporter.newsroom, reporter.session.id
    quote = newsroom.add_quote(words="We will rebuild it.", story=story)
    reporter.until(lambda: len(reporter.session.surroundings.quotes) == 1)
    kept = keep(reporter, "first")
    newsroom.set_fields(quote, words="We may rebuild it.")
    reporter.until(lambda: reporter.session.surroundings.quotes[0].words == "We may rebuild it.")
    view = choose(reporter, kept.id)
    assert "Words of the quote “We may rebuild it.”" in shown(view)
    reporter.click(view.restore_passage)
    reporter.until(lambda: newsroom.quote(quote).words == "We will rebuild it.")
    reporter.until(lambda: "undo does not take those back" in reporter.told[-1].sentence)


def test_the_comparison_leaves_with_its_story(reporter: Reporter) -> None:
    kept = keep(reporter, "first")
    replace_all(reporter, "Else.")
    choose(reporter, kept.id)
    bridge = reporter.window.front
    reporter.window.open_story(reporter.newsroom.find_story("souk"))
    reporter.until(lambda: reporter.window.front != bridge and reporter.window.copy is not None)
    assert reporter.window.centre.currentWidget() is reporter.window.tabs
    choose_again = pane(reporter)
    reporter.until(lambda: not choose_again.comparing and choose_again.time_line.chosen == ())
    reporter.window.close_story(bridge)
    reporter.window.close_story()
    reporter.until(lambda: not reporter.window.tabs.story_ids)


def test_a_version_that_is_damaged_is_told_and_the_copy_stays(reporter: Reporter) -> None:
    kept = keep(reporter, "first")
    replace_all(reporter, "Else.")
    reporter.newsroom.flush(5)
    with closing(sqlite3.connect(reporter.newsroom.folder / "newsroom.db")) as db, db:
        for (name,) in db.execute(TRIGGERS).fetchall():
            db.execute(f"DROP TRIGGER {name}")
        db.execute("UPDATE version SET value = x'00' WHERE id = ?", [kept.id])
    found = pane(reporter)
    found.time_line.choose(kept.id)
    reporter.until(lambda: any(notice.level == "error" for notice in reporter.told))
    assert reporter.window.centre.currentWidget() is reporter.window.tabs
    assert reporter.body == "Else."
    found.read()
    reporter.until(lambda: found.line.versions)


def test_all_of_it_goes_by_keyboard(reporter: Reporter) -> None:
    keep(reporter, "first")
    changed = BODY.replace("Monday", "Friday")
    replace_all(reporter, changed)
    found = pane(reporter)
    reporter.press(Qt.Key.Key_F6)
    reporter.until(lambda: found.isAncestorOf(reporter.focused))
    while not found.time_line.hasFocus():
        reporter.press(Qt.Key.Key_Tab)
    reporter.press(Qt.Key.Key_Down, times=2)
    reporter.until(lambda: found.comparing and len(found.view.spots) == 1)
    reporter.press(Qt.Key.Key_Return)
    reporter.until(found.view.page.hasFocus)
    reporter.press(Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    reporter.until(lambda: reporter.body == BODY)
    reporter.press(Qt.Key.Key_Z, CTRL)
    reporter.until(lambda: reporter.body == changed)
    reporter.press(Qt.Key.Key_Escape)
    reporter.until(lambda: not found.comparing)
    assert reporter.copy.body.hasFocus()


def test_a_version_that_another_program_kept_is_seen_when_one_comes_back(reporter: Reporter) -> None:
    found = pane(reporter)
    with Newsroom.open(reporter.newsroom.folder) as elsewhere:
        elsewhere.keep_version(reporter.session.id, "named", "kept elsewhere")
    found.changeEvent(QEvent(QEvent.Type.ActivationChange))
    reporter.until(lambda: any(version.name == "kept elsewhere" for version in found.line.versions))


def test_keys_of_the_palette_stay_its_own_while_something_is_compared(reporter: Reporter) -> None:
    kept = keep(reporter, "first")
    replace_all(reporter, "Else.")
    view = choose(reporter, kept.id)
    view.setFocus()
    reporter.press(Qt.Key.Key_P, CTRL | SHIFT)
    reporter.until(reporter.window.palette_.words.hasFocus)
    reporter.press(Qt.Key.Key_Escape)
    reporter.until(lambda: not reporter.window.palette_.isVisible())
    assert pane(reporter).comparing
    reporter.command("File to desk")
    reporter.until(lambda: reporter.session.value().state == "filed")
    pane(reporter).time_line.setFocus()
    reporter.press(Qt.Key.Key_Escape)
    reporter.until(lambda: not pane(reporter).comparing)


def test_one_key_in_the_copy_shows_what_is_new_since_the_newest_version(reporter: Reporter) -> None:
    reporter.newsroom.keep_version(reporter.session.id, "named", "first")
    reporter.press(Qt.Key.Key_End, CTRL)
    reporter.write(" Really.")
    reporter.until(lambda: reporter.body.endswith("Really."))
    reporter.press(Qt.Key.Key_F7)
    reporter.until(lambda: reporter.window.inspector is not None and pane(reporter).comparing)
    reporter.until(lambda: "“Really.” came in" in pane(reporter).view.present.words)
    assert pane(reporter).view.page.hasFocus()


def test_one_key_in_a_story_without_versions_says_so(reporter: Reporter) -> None:
    open_story(reporter, "souk")
    assert reporter.newsroom.versions(reporter.session.id) == []
    reporter.press(Qt.Key.Key_F7)
    reporter.until(lambda: any("no earlier version" in notice.sentence for notice in reporter.told))


def test_a_window_may_close_while_its_history_is_being_read(reporter: Reporter) -> None:
    keep(reporter, "first")
    reporter.program.new_window(reporter.window.front, reporter.window)
    other = reporter.program._others[0]
    reporter.until(lambda: other.front != "")
    other.inspect("history")
    reporter.until(lambda: other.inspector is not None and other.inspector.pane == "history")
    assert other.inspector is not None
    other.inspector.history.compare_newest()
    other.inspector.history.read()
    other.close()
    reporter.program.tasks.wait()
    reporter.until(lambda: other not in reporter.program._others)
    reporter.bot.wait(1)
    assert reporter.faults == []
