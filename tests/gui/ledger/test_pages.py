"""The table that is asked page by page: it asks for what is in sight, and believes no late answer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from deskeditor.gui.ledger.pages import PAGE, Answer, Column, PagesModel
from deskeditor.gui.tasks import AtOnce


@dataclass(frozen=True)
class Row:
    id: str


@dataclass
class Rows:
    """So many rows, and which pages were asked for."""

    count: int
    name: str = "r"
    asked: list[int] = field(default_factory=list)

    def rows(self, offset: int, limit: int) -> Sequence[Row]:
        self.asked.append(offset // PAGE)
        return [Row(f"{self.name}{n}") for n in range(offset, min(offset + limit, self.count))]

    @property
    def answer(self) -> Answer[Row]:
        return Answer(lambda: self.count, self.rows)


@dataclass
class Later:
    """Tasks that answer when they are told to."""

    waiting: list[Callable[[], None]] = field(default_factory=list)

    def ask(
        self,
        function: Callable[[], Any],
        then: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
        key: str | None = None,
    ) -> None:
        self.waiting.append(lambda: then(function()))

    def answer(self, number: int = 0) -> None:
        self.waiting.pop(number)()


COLUMNS: tuple[Column[Row], ...] = (
    Column("Name", lambda row: row.id, "name"),
    Column("Length", lambda row: str(len(row.id))),
)


@pytest.fixture
def model(qapp: QApplication) -> PagesModel[Row]:
    return PagesModel(COLUMNS, AtOnce())


def shown(model: PagesModel[Row], number: int) -> Any:
    return model.data(model.index(number, 0), Qt.ItemDataRole.DisplayRole)


def test_ten_thousand_rows_cost_the_pages_that_are_looked_at(model: PagesModel[Row]) -> None:
    rows = Rows(10_000)
    model.ask(rows.answer)
    assert (model.rowCount(), rows.asked) == (10_000, [0])
    assert shown(model, 3) == "r3"
    assert shown(model, 9_999) is None
    assert shown(model, 9_999) == "r9999"
    assert rows.asked == [0, 99]


def test_a_new_question_replaces_the_old_answer(model: PagesModel[Row]) -> None:
    model.ask(Rows(500).answer)
    model.ask(Rows(2, "s").answer)
    assert [shown(model, 0), shown(model, 1), model.rowCount()] == ["s0", "s1", 2]
    model.ask(Rows(0).answer)
    assert model.rowCount() == 0


def test_a_late_answer_is_not_believed(qapp: QApplication) -> None:
    tasks = Later()
    model = PagesModel(COLUMNS, tasks)
    model.ask(Rows(3, "old").answer)
    model.ask(Rows(2, "new").answer)
    tasks.answer(1)
    tasks.answer(0)
    assert (model.rowCount(), shown(model, 0)) == (2, "new0")


def test_a_page_that_was_under_way_is_asked_for_again_after_a_new_question(qapp: QApplication) -> None:
    tasks = Later()
    model = PagesModel(COLUMNS, tasks)
    model.ask(Rows(300, "old").answer)
    tasks.answer()
    assert shown(model, 250) is None
    model.ask(Rows(300, "new").answer)
    tasks.answer(1)
    tasks.answer(0)
    assert shown(model, 250) is None
    tasks.answer()
    assert shown(model, 250) == "new250"


def test_what_changed_is_read_again_without_losing_the_place(model: PagesModel[Row]) -> None:
    rows = Rows(250)
    model.ask(rows.answer)
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    model.read_again(110, 130)
    assert rows.asked == [0, 1]
    assert (shown(model, 120), resets) == ("r120", [])
    model.ask(Rows(251).answer)
    assert resets == [None]


def test_columns_without_an_order_are_not_sorted(model: PagesModel[Row]) -> None:
    wanted: list[tuple[str, bool]] = []
    model.order_wanted.connect(lambda by, descending: wanted.append((by, descending)))
    model.sort(0, Qt.SortOrder.DescendingOrder)
    model.sort(1)
    model.sort(-1)
    assert wanted == [("name", True)]
