"""The Details pane: every field through its own control, seen again after the newsroom was read anew."""

from datetime import UTC, datetime
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSpinBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from deskeditor.gui.inspector import book
from deskeditor.gui.inspector.details import SECTIONS, DetailsPane, topics_found, urgency_words
from deskeditor.gui.inspector.moment import MomentEdit, in_zone, next_quarter, parsed
from deskeditor.gui.inspector.widgets import Chip, Chips
from deskeditor.gui.settings import DETAILS_OPEN, Settings
from deskeditor.gui.tasks import AtOnce
from deskeditor.news.records import CheckState, Embargo
from tests.gui.inspector.conftest import Room

W = TypeVar("W", bound=QWidget)
NOW = datetime(2026, 11, 22, 17, 5, tzinfo=UTC)


@pytest.fixture
def pane(room: Room, tasks: AtOnce, settings: Settings, qtbot: QtBot) -> DetailsPane:
    settings.set(DETAILS_OPEN, SECTIONS)
    made = DetailsPane(
        tasks,
        settings,
        lambda: book.offered(room.newsroom),
        lambda words: book.stories_called(room.newsroom, words),
        clock=lambda: NOW,
    )
    qtbot.addWidget(made)
    made.show_session(room.session)
    made.resize(360, 800)
    made.show()
    return made


def box(pane: QWidget, name: str) -> QComboBox:
    found = pane.findChild(QComboBox, name)
    assert found is not None
    return found


def choose(pane: QWidget, name: str, index: int) -> None:
    """As a person does: the signal is that of an act."""
    box(pane, name).setCurrentIndex(index)
    box(pane, name).activated.emit(index)


def inside(pane: QWidget, name: str, kind: type[W]) -> W:
    found = pane.findChild(QWidget, name).findChild(kind)
    assert isinstance(found, kind)
    return found


TEXTS: tuple[tuple[type, str, str], ...] = (
    (QLineEdit, "slugline", "slugline"),
    (QLineEdit, "canonicalUrl", "canonical_url"),
    (QLineEdit, "assignmentPlace", "assignment_place"),
    (QLineEdit, "assignmentNote", "assignment_note"),
    (QPlainTextEdit, "headlineSocial", "headline_social"),
    (QPlainTextEdit, "headlinePrint", "headline_print"),
    (QPlainTextEdit, "ednote", "ednote"),
    (QPlainTextEdit, "editorsNote", "editors_note"),
    (QPlainTextEdit, "tagline", "tagline"),
)


@pytest.mark.parametrize(("kind", "name", "field"), TEXTS)
def test_texts_are_kept_and_taken_back(
    kind: type[QWidget], name: str, field: str, pane: DetailsPane, room: Room, qtbot: QtBot
) -> None:
    before = room.session.story.read(field)
    widget = pane.findChild(kind, name)
    assert widget is not None
    room.session.step()
    QTest.keyClicks(widget, "new words ")
    assert getattr(room.reopened().value(), field) == "new words " + before
    room.session.step()
    assert room.session.undo()
    while room.session.story.read(field) != before and room.session.undo():
        pass
    shown = widget.text() if isinstance(widget, QLineEdit) else widget.property("plainText")
    assert shown == before


def test_boxes_numbers_and_switches(pane: DetailsPane, room: Room, qtbot: QtBot) -> None:
    choose(pane, "urgency", 0)
    choose(pane, "assignee", box(pane, "assignee").findData(room.person))
    choose(pane, "storyLanguage", box(pane, "storyLanguage").findData("ckb"))
    choose(pane, "direction", 1)
    choose(pane, "genre", box(pane, "genre").findData("Feature"))
    target = pane.findChild(QSpinBox, "targetLength")
    assert target is not None
    target.setValue(800)
    comments = pane.findChild(QCheckBox, "commentsOpen")
    assert comments is not None
    comments.click()
    desk = box(pane, "desk").lineEdit()
    assert desk is not None
    QTest.keyClicks(desk, "News")
    story = room.reopened().value()
    assert (story.urgency, story.assignee, story.language, story.direction) == (1, room.person, "ckb", "ltr")
    assert (story.genre, story.target_length, story.comments_open, story.desk) == ("Feature", 800, False, "News")


def test_a_language_that_the_program_does_not_know_stands_there_all_the_same(pane: DetailsPane, room: Room) -> None:
    room.session.set("language", "tlh")
    assert box(pane, "storyLanguage").currentData() == "tlh"


def test_keywords_and_places_are_chips(pane: DetailsPane, room: Room, qtbot: QtBot) -> None:
    chips = inside(pane, "keywords", Chips)
    QTest.keyClicks(chips.line, "bridge, council")
    QTest.keyClick(chips.line, Qt.Key.Key_Return)
    assert room.session.story.read("keywords") == ("bridge", "council")
    QTest.keyClick(chips.line, Qt.Key.Key_Backspace)
    assert room.session.story.read("keywords") == ("bridge",)
    chips.findChildren(Chip)[0].findChildren(QToolButton)[0].click()
    assert room.reopened().value().keywords == ()


def test_a_media_topic_is_found_by_its_words_and_kept_by_its_code(pane: DetailsPane, room: Room, qtbot: QtBot) -> None:
    chips = inside(pane, "subjects", Chips)
    QTest.keyClicks(chips.line, "clim")
    offered = topics_found("clim", "en")
    assert "climate change" in offered
    chips._picked("climate change")
    assert room.reopened().value().subjects == (offered["climate change"],)
    assert chips.findChildren(Chip)[-1].accessibleName() == "climate change"
    QTest.keyClicks(chips.line, "no such topic")
    QTest.keyClick(chips.line, Qt.Key.Key_Return)
    assert len(room.session.story.read("subjects")) == 1


def test_topics_are_named_in_the_language_of_the_story(pane: DetailsPane, room: Room) -> None:
    room.session.set("subjects", tuple(topics_found("climate change", "en").values())[:1])
    chips = inside(pane, "subjects", Chips)
    room.session.set("language", "de")
    names = [chip.accessibleName() for chip in chips.findChildren(Chip) if chip.isVisible()]
    assert names == ["Klimaveränderung"]


def test_the_schedule_keeps_the_zone_in_which_it_was_set(pane: DetailsPane, room: Room) -> None:
    schedule = inside(pane, "schedule", MomentEdit)
    schedule.button.click()
    schedule.zone.setCurrentText("Asia/Baghdad")
    schedule.zone.activated.emit(schedule.zone.currentIndex())
    story = room.reopened().value()
    assert (story.schedule_zone, story.schedule[-6:]) == ("Asia/Baghdad", "+03:00")
    room.session.set("schedule_zone", "Europe/Berlin")
    room.session.set("schedule", "2027-03-28T09:00:00+02:00")
    assert (schedule.zone.currentText(), f"{schedule.when.time().hour()}") == ("Europe/Berlin", "9")
    schedule.clear.click()
    story = room.reopened().value()
    assert (story.schedule, story.schedule_zone) == ("", "")


def test_the_deadline_has_date_time_and_zone(pane: DetailsPane, room: Room) -> None:
    deadline = inside(pane, "deadline", MomentEdit)
    deadline.button.click()
    kept = parsed(room.session.story.read("deadline"))
    assert kept == datetime(2026, 11, 22, 17, 45, tzinfo=UTC)
    deadline.zone.setCurrentText("Asia/Baghdad")
    deadline.zone.activated.emit(deadline.zone.currentIndex())
    kept = parsed(room.session.story.read("deadline"))
    assert kept is not None
    assert kept.isoformat().endswith("+03:00")
    deadline.clear.click()
    assert room.reopened().value().deadline == ""


def test_an_embargo_is_a_decision_with_its_zone(pane: DetailsPane, room: Room) -> None:
    choose(pane, "embargo", 2)
    assert room.session.value().embargo == Embargo()
    choose(pane, "embargo", 1)
    embargo = room.session.value().embargo
    assert embargo is not None
    assert embargo.until and embargo.zone
    choose(pane, "embargo", 0)
    story = room.reopened()
    assert story.value().embargo is None
    decisions = [d for d in story.story.decisions() if d.what == "embargo"]
    assert len(decisions) == 3 and {d.actor for d in decisions} == {room.person}


def test_a_check_says_who_did_it_and_when(pane: DetailsPane, room: Room) -> None:
    choose(pane, "legalCheck", 1)
    assert room.session.value().checks["legal"] == CheckState("required")
    choose(pane, "legalCheck", 2)
    done = room.reopened().value().checks["legal"]
    assert done == CheckState("done", room.person, "2026-11-22T17:05:00+00:00")
    assert "Ada Quill" in box(pane, "legalCheck").toolTip()


def test_related_stories_are_picked_by_words_or_given_by_address(pane: DetailsPane, room: Room, qtbot: QtBot) -> None:
    other = room.newsroom.new_story(slugline="ferry", headline="Ferry stops")
    picker = pane._related.picker
    picker._offer(book.stories_called(room.newsroom, "ferry"))
    picker._pick("Ferry stops  (ferry)")
    QTest.keyClicks(picker, "https://example.org/a")
    QTest.keyClick(picker, Qt.Key.Key_Return)
    related = room.reopened().value().related
    assert [(r.story, r.url) for r in related] == [(other, ""), ("", "https://example.org/a")]
    pane._related.removed.emit(related[0].id)
    assert len(room.session.story.read("related")) == 1


def test_the_author_line_shows_what_would_be_built(pane: DetailsPane, room: Room) -> None:
    from deskeditor.news.ids import new_id
    from deskeditor.news.records import Byline

    room.session.add("bylines", Byline(new_id(), person=room.person))
    tagline = pane.findChild(QPlainTextEdit, "tagline")
    assert tagline.placeholderText() == "Ada Quill covers the council."


def test_a_headline_that_is_too_long_for_its_place_says_so(pane: DetailsPane, room: Room) -> None:
    label = pane.findChild(QLabel, "headlinePrintLabel")
    assert label is not None
    room.session.set("headline_print", "x" * 60)
    assert "60 / 48" in label.text() and label.property("over") is True
    room.session.set("headline_print", "short")
    assert "5 / 48" in label.text() and label.property("over") is False


def test_a_finding_unfolds_its_section(pane: DetailsPane, room: Room, qtbot: QtBot) -> None:
    room.session.set("ednote", "Ask TK first")
    for section in pane._sections.values():
        section.set_open(False)
    pane.show_field("ednote", 4, 6)
    note = pane.findChild(QPlainTextEdit, "ednote")
    assert note.isVisible() and note.textCursor().selectedText() == "TK"


def test_folded_sections_are_remembered(pane: DetailsPane, settings: Settings) -> None:
    pane._sections["checks"].set_open(False)
    assert "checks" not in settings.get(DETAILS_OPEN) and "topics" in settings.get(DETAILS_OPEN)


def test_nothing_is_cut_off_in_a_narrow_pane(pane: DetailsPane, room: Room) -> None:
    room.session.set("subjects", tuple(topics_found("information", "en").values()))
    room.session.set("deadline", "2026-11-22T18:00:00+00:00")
    scroll = pane.findChild(QScrollArea, "scroll")
    assert scroll is not None
    pane.resize(360, 900)
    pane.grab()
    content = pane.findChild(QWidget, "content")
    assert content.minimumSizeHint().width() <= scroll.viewport().width()


def test_a_pane_without_a_story_is_disabled(pane: DetailsPane) -> None:
    pane.show_session(None)
    assert not pane.isEnabled()


@pytest.mark.parametrize(
    ("number", "words"), [(1, "Flash (1)"), (3, "Urgent (3)"), (4, "Routine (4)"), (9, "Routine (9)")]
)
def test_urgency_is_said_in_words(number: int, words: str) -> None:
    assert urgency_words(number) == words


def test_times_are_kept_with_the_offset_of_their_day() -> None:
    assert in_zone(2026, 7, 1, 12, 0, "Europe/Berlin") == "2026-07-01T12:00:00+02:00"
    assert in_zone(2026, 12, 1, 12, 0, "Europe/Berlin") == "2026-12-01T12:00:00+01:00"
    assert next_quarter(datetime(2026, 1, 1, 23, 20, tzinfo=UTC)) == datetime(2026, 1, 2, 0, 0, tzinfo=UTC)
    assert parsed("no time") is None
