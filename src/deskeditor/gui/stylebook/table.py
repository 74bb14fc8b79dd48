"""The rules as a table: what it finds, what is to be used instead, how grave, and whether it is used."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QGuiApplication, QPalette

from deskeditor.checks.style.rows import Row, several
from deskeditor.checks.style.stylebook import Entry
from deskeditor.text.fold import fold

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole
EVERY, BAD, OWN = "every", "bad", "own"
"""What is shown beside one section alone: all rules, those that are not used because something is wrong, one's own."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("stylebook", text)


class Rules(QAbstractTableModel):
    """Rows of the stylebook without those that switch sections."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: Sequence[Entry] = ()

    def show(self, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (_tr("Find"), _tr("Use"), _tr("Level"), _tr("Used"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return _cells(entry)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return entry.fault or "\n".join(filter(None, (entry.row.note, entry.row.match))) or None
        if role == Qt.ItemDataRole.ForegroundRole and not entry.used:
            return QGuiApplication.palette().brush(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (*_cells(entry), entry.fault)))
        return None


def _cells(entry: Entry) -> tuple[str, str, str, str]:
    row = entry.row
    level = row.level or ("error" if row.kind.casefold() == "name" else "suggestion")
    said = {"error": _tr("Error"), "warning": _tr("Warning"), "suggestion": _tr("Suggestion")}
    used = _tr("faulty") if entry.fault else _tr("yes") if entry.used else _tr("off")
    return _looked_for(row), _used(row), said.get(level, level), used


def _looked_for(row: Row) -> str:
    """An expression is shown by an example: few people read it."""
    examples = several(row.wrong)
    return f"“{examples[0]}”" if row.kind.casefold() == "regex" and examples else row.match


def _used(row: Row) -> str:
    examples = several(row.right)
    return f"“{examples[0]}”" if row.kind.casefold() == "regex" and row.use and examples else row.use


class Chosen(QSortFilterProxyModel):
    """The rules of one section whose words are looked for."""

    def __init__(self, rules: Rules) -> None:
        super().__init__()
        self._rules = rules
        self._wanted: Callable[[Entry], bool] = lambda _: True
        self._words: tuple[str, ...] = ()
        self.setSourceModel(rules)
        self.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setSortLocaleAware(True)

    def choose(self, wanted: Callable[[Entry], bool], words: str) -> None:
        self.beginFilterChange()
        self._wanted, self._words = wanted, tuple(fold(words).split())
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        entry = self._rules.entries[row]
        one = entry.row
        if not self._wanted(entry):
            return False
        text = fold(f"{one.match} {one.use} {one.note} {one.id} {one.section}") if self._words else ""
        return all(word in text for word in self._words)

    def entry(self, index: Index) -> Entry | None:
        found: Entry | None = index.data(ENTRY) if index.isValid() else None
        return found

    def find(self, id: str) -> QModelIndex:
        """Where the rule of this id stands; not valid when it is not shown."""
        for row in range(self.rowCount()):
            index = self.index(row, 0)
            entry = self.entry(index)
            if entry is not None and entry.row.id == id:
                return index
        return QModelIndex()
