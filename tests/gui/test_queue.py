from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from deskeditor.gui.queue import QueuePane
from deskeditor.gui.settings import QUEUE_SORT, Settings
from deskeditor.gui.stories import PAGE, Question, Row, StoriesModel, due, spoken
from deskeditor.gui.tasks import AtOnce
from deskeditor.gui.theme import Theme

NOW = datetime(2026, 11, 22, 17, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Told:
    id: str
    slugline: str = ""
    headline: str = ""
    state: str = "draft"
    desk: str = "News"
    assignee_name: str = ""
    deadline: str = ""
    words: int = 0
    target_length: int = 0
    language: str = "en"
    spiked: bool = False
    hold: bool = False


@dataclass
class Shelf:
    """Stories in memory that note what they are asked."""

    stories: list[Told] = field(default_factory=list)
    asked: list[tuple[Question, int]] = field(default_factory=list)

    def count(self, question: Question) -> int:
        return len(self._fitting(question))

    def rows(self, question: Question, offset: int, limit: int) -> list[Row]:
        self.asked.append((question, offset))
        return list(self._fitting(question)[offset : offset + limit])

    def desks(self) -> list[str]:
        return sorted({story.desk for story in self.stories})

    def states(self) -> tuple[str, ...]:
        return ("draft", "ready", "published")

    def _fitting(self, question: Question) -> list[Told]:
        return [
            story
            for story in self.stories
            if question.words.casefold() in story.headline.casefold()
            and question.state in ("", story.state)
            and question.desk in ("", story.desk)
            and question.spiked == story.spiked
        ]


def many(count: int) -> Shelf:
    return Shelf([Told(f"id-{n}", f"slug-{n}", f"Headline {n}") for n in range(count)])


Make = Callable[[Shelf], QueuePane]


@pytest.fixture
def pane(qtbot: QtBot, qapp: QApplication, settings: Settings) -> Make:
    def make(shelf: Shelf) -> QueuePane:
        made = QueuePane(AtOnce(), settings, Theme(qapp), clock=lambda: NOW)
        qtbot.addWidget(made)
        made.resize(340, 600)
        made.take_from(shelf)
        with qtbot.waitExposed(made):
            made.show()
        return made

    return make


def test_the_model_keeps_the_rules_of_models(qapp: QApplication) -> None:
    model = StoriesModel(AtOnce())
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.take_from(many(250))
    model.ask(Question())
    assert model.rowCount() == 250
    model.ask(Question(words="Headline 24"))
    assert model.rowCount() == 11
    del tester


def test_only_what_is_in_sight_is_read(pane: Make) -> None:
    shelf = many(100_000)
    queue = pane(shelf)
    assert queue.model.rowCount() == 100_000
    assert {offset for _, offset in shelf.asked} == {0}
    queue.view.scrollToBottom()
    QApplication.processEvents()
    queue.view.grab()
    assert {offset for _, offset in shelf.asked} <= {0, 100_000 - PAGE, 100_000 - 2 * PAGE}
    assert queue.model.index(99_999).data() == "Headline 99999"


def test_search_as_you_type(pane: Make, qtbot: QtBot) -> None:
    queue = pane(many(300))
    QTest.keyClicks(queue.search, "line 29")
    qtbot.waitUntil(lambda: queue.question.words == "line 29")
    assert queue.model.rowCount() == 11
    QTest.keyClick(queue.search, Qt.Key.Key_Escape)
    assert queue.model.rowCount() == 300


def test_enter_in_the_search_opens_the_first_that_fits(pane: Make, qtbot: QtBot) -> None:
    queue = pane(many(300))
    queue.search.setText("Headline 123")
    with qtbot.waitSignal(queue.opened) as opened:
        QTest.keyClick(queue.search, Qt.Key.Key_Return)
    assert opened.args == ["id-123"]


class Later(AtOnce):
    """Tasks whose answers come when the test says so; of those with one key only the newest comes."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: dict[str | None, tuple[Any, ...]] = {}

    def ask(self, function: Any, then: Any, failed: Any = None, key: str | None = None) -> None:
        self.waiting[key] = (function, then, failed, key)

    def answer(self) -> None:
        waiting, self.waiting = list(self.waiting.values()), {}
        for asked in waiting:
            super().ask(*asked)


def test_enter_in_the_search_waits_for_the_answer(qtbot: QtBot, qapp: QApplication, settings: Settings) -> None:
    later = Later()
    queue = QueuePane(later, settings, Theme(qapp), clock=lambda: NOW)
    qtbot.addWidget(queue)
    queue.take_from(many(300))
    later.answer()
    queue.show()
    opened: list[str] = []
    queue.opened.connect(opened.append)
    QTest.keyClicks(queue.search, "Headline 123")
    QTest.keyClick(queue.search, Qt.Key.Key_Return)
    assert opened == [], "what stands there yet is not what was asked for"
    later.answer()
    assert opened == ["id-123"]


def test_arrows_and_enter_open(pane: Make, qtbot: QtBot) -> None:
    queue = pane(many(5))
    QTest.keyClick(queue.search, Qt.Key.Key_Down)
    QTest.keyClick(queue.view, Qt.Key.Key_Down)
    with qtbot.waitSignal(queue.opened) as opened:
        QTest.keyClick(queue.view, Qt.Key.Key_Return)
    assert opened.args == ["id-1"]


def test_a_change_keeps_choice_and_place(pane: Make) -> None:
    shelf = many(300)
    queue = pane(shelf)
    queue.choose("id-50")
    queue.view.verticalScrollBar().setValue(900)
    shelf.stories.insert(0, Told("new", "new", "Headline new"))
    queue.refresh()
    assert queue.model.rowCount() == 301
    assert queue.chosen == "id-50"
    assert queue.view.verticalScrollBar().value() == 900


def test_filters_sorting_and_the_spike(pane: Make, settings: Settings) -> None:
    shelf = Shelf([Told("a", headline="A", desk="News"), Told("b", headline="B", desk="Sport", state="ready")])
    shelf.stories.append(Told("c", headline="C", spiked=True))
    queue = pane(shelf)
    queue.ask(desk="Sport")
    assert [queue.model.index(n).data() for n in range(queue.model.rowCount())] == ["B"]
    queue.ask(desk="", state="draft")
    assert [queue.model.index(n).data() for n in range(queue.model.rowCount())] == ["A"]
    queue.ask(state="", spiked=True, sort="words", descending=True)
    assert [queue.model.index(n).data() for n in range(queue.model.rowCount())] == ["C"]
    assert settings.get(QUEUE_SORT) == "words"


def test_an_empty_queue_says_what_to_do(pane: Make, qtbot: QtBot) -> None:
    queue = pane(many(3))
    queue.ask(words="nothing like it")
    assert queue._empty_title.isVisible()
    assert "No story fits" in queue._empty_title.text()
    queue._empty_button.click()
    assert queue.model.rowCount() == 3
    empty = pane(Shelf())
    with qtbot.waitSignal(empty.wanted_new):
        empty._empty_button.click()


def test_a_story_in_one_sentence() -> None:
    story = Told(
        "a", "budget", "Budget passes", "ready", "Politics", "Ada", (NOW + timedelta(minutes=40)).isoformat(), 420, 800
    )
    assert spoken(story, NOW) == "Budget passes · budget · Ready · Politics · Ada · in 40 min · 420 / 800"


def test_what_readers_have_is_not_overdue() -> None:
    late = (NOW - timedelta(hours=2)).isoformat()
    assert due(Told("a", deadline=late), NOW).words == "overdue 2 h"
    assert due(Told("a", deadline=late, state="published"), NOW).words == ""


@pytest.mark.parametrize("width", [260, 340, 700, 1200])
def test_it_paints_at_every_width(pane: Make, width: int) -> None:
    queue = pane(
        Shelf([Told("a", "s" * 200, "H" * 500, "back_to_reporter", "D" * 60, "N" * 80, "", 10, 5, "ckb"), Told("b")])
    )
    queue.resize(width, 400)
    image = queue.view.viewport().grab().toImage()
    shades = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, 60, 3)}
    assert len(shades) > 3


@dataclass
class Keeping(Shelf):
    """One that keeps searches, too."""

    searches: list[Any] = field(default_factory=list)

    def saved(self) -> list[Any]:
        return list(self.searches)

    def save(self, search: Any) -> list[Any]:
        self.searches.append(search)
        return self.saved()

    def forget(self, search: Any) -> list[Any]:
        self.searches.remove(search)
        return self.saved()


def chosen_in(menu: QMenu, *names: str) -> None:
    """As somebody does who opens the menu and chooses there."""
    menu.aboutToShow.emit()
    action = next(a for a in menu.actions() if a.text().replace("&", "") == names[0])
    if names[1:]:
        submenu = action.menu()
        assert isinstance(submenu, QMenu)
        chosen_in(submenu, *names[1:])
    else:
        assert action.isEnabled()
        action.trigger()


def test_a_search_is_kept_found_again_and_forgotten(pane: Make) -> None:
    shelf = Keeping([Told("a", headline="Harbour", state="ready"), Told("b", headline="Harbour swim")])
    queue = pane(shelf)
    QTest.keyClicks(queue.search, "harb")
    QTest.keyClick(queue.search, Qt.Key.Key_Down)
    queue.ask(words="harb", state="ready")
    chosen_in(queue.searches.menu, "Keep This Search")
    assert shelf.searches == [{"words": "harb", "state": "ready"}]
    queue.search.clear()
    queue.ask(words="", state="")
    assert queue.model.rowCount() == 2
    chosen_in(queue.searches.menu, "harb · Ready")
    assert (queue.model.rowCount(), queue.search.text(), queue.question.state) == (1, "harb", "ready")
    chosen_in(queue.searches.menu, "Forget a Search", "harb · Ready")
    assert shelf.searches == []


def test_a_field_is_put_into_the_search_and_what_is_no_date_is_told(pane: Make) -> None:
    queue = pane(many(3))
    queue.search.setText("swim")
    chosen_in(queue.searches.menu, "Look In", "Date\tdate:")
    assert queue.search.text() == "swim date:"
    QTest.keyClicks(queue.search, "monday")
    queue.ask(words=queue.search.text())
    assert "is no date" in queue._empty_hint.text()
