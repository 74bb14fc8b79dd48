"""The stories of a newsroom as a model over its tables, asked page by page.

The model keeps no story it was not asked to show: how many there are, and the pages around what is in sight. A new
question (search, filter, order) replaces them at once when its first page is there; a change in the newsroom reads the
pages in sight again.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Protocol

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from deskeditor.gui import deadlines, states
from deskeditor.gui.dates import in_figures
from deskeditor.gui.tasks import Asks

PAGE = 100
ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class Row(Protocol):
    """What the queue shows of a story (`deskeditor.newsroom.StoryRow`)."""

    @property
    def id(self) -> str: ...
    @property
    def slugline(self) -> str: ...
    @property
    def headline(self) -> str: ...
    @property
    def state(self) -> str: ...
    @property
    def desk(self) -> str: ...
    @property
    def assignee_name(self) -> str: ...
    @property
    def deadline(self) -> str: ...
    @property
    def words(self) -> int: ...
    @property
    def target_length(self) -> int: ...
    @property
    def language(self) -> str: ...
    @property
    def spiked(self) -> bool: ...
    @property
    def hold(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Question:
    """What the queue asks the newsroom for; see `deskeditor.newsroom.StoryFilter`."""

    words: str = ""
    state: str = ""
    desk: str = ""
    mine: bool = False
    today: bool = False
    """What is due or was changed today, of my section and of mine."""
    spiked: bool = False
    sort: str = "deadline"
    descending: bool = False


class Shelf(Protocol):
    """Where the stories come from. Called on a worker."""

    def count(self, question: Question) -> int: ...
    def rows(self, question: Question, offset: int, limit: int) -> "list[Row]": ...
    def desks(self) -> list[str]: ...
    def states(self) -> tuple[str, ...]: ...


class StoriesModel(QAbstractListModel):
    """A window on the answer to one question. `answered` is told when another answer, or a newer one, shows."""

    answered = Signal()

    def __init__(self, tasks: Asks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._shelf: Shelf | None = None
        self._question = Question()
        self._pages: dict[int, list[Row]] = {}
        self._asked: set[int] = set()
        self._count = 0
        self._generation = 0
        self.company: Callable[[str], str] = lambda _id: ""
        """Who else is in a story, in a sentence."""

    # what views ask

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row())
        if role == ROW:
            return row
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.headline or row.slugline
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return " · ".join(filter(None, (spoken(row, datetime.now(UTC)), self.company(row.id))))
        return None

    def row(self, number: int) -> Row | None:
        """The story in this place; None while its page is on the way."""
        page, place = divmod(number, PAGE)
        rows = self._pages.get(page)
        if rows is None:
            self._fetch(page)
            return None
        return rows[place] if place < len(rows) else None

    def place_of(self, story_id: str) -> int | None:
        """Where the story stands, when its page is here."""
        for page, rows in self._pages.items():
            for place, row in enumerate(rows):
                if row.id == story_id:
                    return page * PAGE + place
        return None

    # what the pane asks

    def take_from(self, shelf: Shelf | None) -> None:
        self._shelf = shelf
        self._reset(0, {})

    def ask(self, question: Question) -> None:
        """Show the answer to this question as soon as its first page is here."""
        self._question = question
        self._read((0,))

    def read_again(self, first: int, last: int) -> None:
        """The newsroom has changed: read the pages of these rows again, keeping what stands there meanwhile."""
        self._read(tuple(range(max(first, 0) // PAGE, max(last, 0) // PAGE + 1)))

    def _read(self, pages: tuple[int, ...]) -> None:
        shelf, question = self._shelf, self._question
        if shelf is None:
            return
        self._generation += 1
        generation = self._generation

        def read() -> tuple[int, dict[int, list[Row]]]:
            return shelf.count(question), {page: shelf.rows(question, page * PAGE, PAGE) for page in pages}

        self._tasks.ask(read, lambda found: self._show(generation, *found), key="queue")

    def _show(self, generation: int, count: int, pages: dict[int, list[Row]]) -> None:
        if generation != self._generation:
            return
        same = count == self._count and all(
            [row.id for row in rows] == [row.id for row in self._pages.get(page, ())] for page, rows in pages.items()
        )
        if same:
            self._pages = pages
            self._asked.clear()
            self.dataChanged.emit(self.index(0), self.index(max(count - 1, 0)), [])
        else:
            self._reset(count, pages)
        self.answered.emit()

    def _reset(self, count: int, pages: dict[int, list[Row]]) -> None:
        self.beginResetModel()
        self._count, self._pages = count, pages
        self._asked.clear()
        self.endResetModel()

    def _fetch(self, page: int) -> None:
        shelf, question, generation = self._shelf, self._question, self._generation
        if shelf is None or page in self._asked:
            return
        self._asked.add(page)
        self._tasks.ask(lambda: shelf.rows(question, page * PAGE, PAGE), lambda rows: self._add(generation, page, rows))

    def _add(self, generation: int, page: int, rows: list[Row]) -> None:
        if generation != self._generation:
            self._asked.discard(page)
            return
        self._pages[page] = rows
        self.dataChanged.emit(self.index(page * PAGE), self.index(min((page + 1) * PAGE, self._count) - 1), [])


def spoken(row: Row, now: datetime) -> str:
    """The story in one sentence, for a screen reader and the tool tip."""
    parts = (
        row.headline or row.slugline,
        row.slugline if row.headline else "",
        standing(row),
        row.desk,
        row.assignee_name,
        due(row, now).words,
        f"{in_figures(row.words)} / {in_figures(row.target_length)}" if row.target_length else in_figures(row.words),
    )
    return " · ".join(part for part in parts if part)


def standing(row: Row) -> str:
    """Where the story stands: its state, unless it was put aside."""
    if row.spiked:
        return QCoreApplication.translate("stories", "Spiked")
    if row.hold:
        return QCoreApplication.translate("stories", "On hold")
    return states.name_of(row.state)


def due(row: Row, now: datetime) -> deadlines.Deadline:
    """The deadline while it matters: not once readers have the story."""
    if row.spiked or states.meaning_of(row.state) in ("live", "withdrawn"):
        return deadlines.NO_DEADLINE
    return deadlines.deadline(row.deadline, now)
