"""A table of the newsroom's records that is asked page by page: quotes, sources.

The model keeps how many there are, and the pages that were in sight. A new question replaces them when its first page
is there; a change in the newsroom reads the pages in sight again.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from deskeditor.gui.tasks import Asks

PAGE = 100
ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """`sort` is what the newsroom calls its order; empty: it has none. `tip` is the whole of what is cut short."""

    title: str
    words: Callable[[R], str]
    sort: str = ""
    tip: Callable[[R], str] | None = None


@dataclass(frozen=True, slots=True)
class Answer(Generic[R]):
    """How a question is answered; both are called on a worker."""

    count: Callable[[], int]
    rows: Callable[[int, int], Sequence[R]]


class PagesModel(QAbstractTableModel, Generic[R]):
    answered = Signal()
    """Another answer shows, or a newer one."""
    order_wanted = Signal(str, bool)
    """The order of a column, and whether it is descending."""

    def __init__(self, columns: Sequence[Column[R]], tasks: Asks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = columns
        self._tasks = tasks
        self._answer: Answer[R] | None = None
        self._pages: dict[int, Sequence[R]] = {}
        self._asked: set[int] = set()
        self._count = 0
        self._generation = 0

    # what views ask

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # as above
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if way != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return self.columns[section].title if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row())
        if row is None:
            return None
        column = self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.words(row)
        if role == Qt.ItemDataRole.ToolTipRole and column.tip is not None:
            return column.tip(row)
        return row if role == ROW else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(self.columns) and self.columns[column].sort:
            self.order_wanted.emit(self.columns[column].sort, order == Qt.SortOrder.DescendingOrder)

    def row(self, number: int) -> R | None:
        """The record in this place; None while its page is on the way."""
        page, place = divmod(number, PAGE)
        rows = self._pages.get(page)
        if rows is None:
            self._fetch(page)
            return None
        return rows[place] if 0 <= place < len(rows) else None

    # what the window asks

    def ask(self, answer: Answer[R]) -> None:
        """Show this answer as soon as its first page is here."""
        self._answer = answer
        self._read((0,))

    def read_again(self, first: int, last: int) -> None:
        """The newsroom has changed: read the pages of these rows again, keeping what stands there meanwhile."""
        self._read(tuple(range(max(first, 0) // PAGE, max(last, 0) // PAGE + 1)))

    def _read(self, pages: tuple[int, ...]) -> None:
        answer = self._answer
        if answer is None:
            return
        self._generation += 1
        generation = self._generation

        def read() -> tuple[int, int, dict[int, Sequence[R]]]:
            return generation, answer.count(), {page: answer.rows(page * PAGE, PAGE) for page in pages}

        self._tasks.ask(read, self._show, key=f"pages-{id(self)}")

    def _show(self, found: tuple[int, int, dict[int, Sequence[R]]]) -> None:
        generation, count, pages = found
        if generation != self._generation:
            return
        same = count == self._count and all(
            [self._id(row) for row in rows] == [self._id(row) for row in self._pages[page]]
            for page, rows in pages.items()
            if page in self._pages
        )
        if same:
            self._pages, self._asked = pages, set()
            if count:
                self.dataChanged.emit(self.index(0, 0), self.index(count - 1, len(self.columns) - 1), [])
        else:
            self.beginResetModel()
            self._count, self._pages, self._asked = count, pages, set()
            self.endResetModel()
        self.answered.emit()

    @staticmethod
    def _id(row: R) -> str:
        return str(getattr(row, "id"))  # noqa: B009  # rows of records have one

    def _fetch(self, page: int) -> None:
        answer, generation = self._answer, self._generation
        if answer is None or page in self._asked:
            return
        self._asked.add(page)
        self._tasks.ask(lambda: (generation, page, answer.rows(page * PAGE, PAGE)), self._add)

    def _add(self, found: tuple[int, int, Sequence[R]]) -> None:
        generation, page, rows = found
        if generation != self._generation:
            return
        self._pages[page] = rows
        last = min((page + 1) * PAGE, self._count) - 1
        self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, len(self.columns) - 1), [])
