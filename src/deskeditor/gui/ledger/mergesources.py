"""Sources side by side who may be one: which is kept, and which value of each field."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from deskeditor.gui import notices
from deskeditor.gui.desk import Desk
from deskeditor.gui.forms import fill
from deskeditor.gui.inspector.quotelist import terms_words
from deskeditor.gui.inspector.widgets import quiet
from deskeditor.gui.ledger.facts import people_of, photos_of
from deskeditor.ledger.merging_sources import Doubles, Merged, likely_doubles, merge_sources, suggested
from deskeditor.news.problems import Problem
from deskeditor.news.quotation import called
from deskeditor.news.records import Source
from deskeditor.newsroom import Newsroom


@dataclass(frozen=True, slots=True)
class Found:
    """Who may be merged, and what ids of people and photos are called."""

    groups: tuple[Doubles, ...]
    names: dict[str, str]


class MergeDialog(QDialog):
    """One row for each field in which they differ, one column for each source; what is taken stands in bold."""

    merged = Signal()

    def __init__(self, desk: Desk, chosen: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._asked = tuple(chosen)
        self._sources: list[Source] = []
        self._rows: list[str] = []
        self._taken: dict[str, int] = {}
        """Of each field the column of which the value is taken; a field that nobody chose is as suggested."""
        self._names: dict[str, str] = {}
        self._groups: tuple[Doubles, ...] = ()
        self._form = fill(self, "mergesources")
        self.resize(self._form.root.size())
        self.group = self._form.find(QComboBox, "group")
        self.table = self._form.find(QTableWidget, "fields")
        self._why = quiet(self._form.find(QLabel, "why"))
        self._trouble = self._form.find(QLabel, "trouble")
        self._trouble.setProperty("trouble", True)
        self._trouble.hide()
        self._buttons = {name: self._form.find(QPushButton, name) for name in ("keep", "merge", "close")}
        quiet(self._form.find(QLabel, "howHint"))
        self._titles = {
            "kind": self.tr("Kind"),
            "name": self.tr("Name"),
            "title": self.tr("Title"),
            "affiliation": self.tr("Affiliation"),
            "how_they_know": self.tr("How they know"),
            "terms": self.tr("Terms"),
            "terms_wording": self.tr("As agreed"),
            "terms_agreed": self.tr("Agreed"),
            "attribution": self.tr("Attribution"),
            "email": self.tr("E-mail"),
            "phone": self.tr("Telephone"),
            "photo": self.tr("Photo"),
            "notes": self.tr("Notes"),
            "owner": self.tr("Source of"),
        }
        self._wire()
        self.reload()

    def _wire(self) -> None:
        self.table.setCornerButtonEnabled(False)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.cellActivated.connect(self.take)
        self.table.cellClicked.connect(self.take)
        self.group.activated.connect(self._show_group)
        self._buttons["keep"].clicked.connect(self.keep_chosen)
        self._buttons["merge"].clicked.connect(self.merge)
        self._buttons["close"].clicked.connect(self.close)
        self._desk.closing.connect(self.close)

    def reload(self) -> None:
        newsroom, asked = self._desk.newsroom, self._asked
        if newsroom is not None:
            self._desk.tasks.ask(lambda: found_in(newsroom, asked), self._take_groups, self._failed)

    # what a person does

    def take(self, row: int, column: int) -> None:
        """The value in this cell."""
        if 0 <= row < len(self._rows) and 0 <= column < len(self._sources):
            self._taken[self._rows[row]] = column
            self._mark()

    def keep_chosen(self) -> None:
        """The source in the current column becomes the first; what was taken stays taken."""
        column = self.table.currentColumn()
        if 0 < column < len(self._sources):
            before = list(self._sources)
            kept = self._sources.pop(column)
            self._sources.insert(0, kept)
            self._taken = {field: self._sources.index(before[at]) for field, at in self._taken.items()}
            self._show()
            self.table.setCurrentCell(0, 0)

    def merge(self) -> None:
        newsroom = self._desk.newsroom
        if newsroom is None or len(self._sources) < 2:
            return
        keep, doubles = self._sources[0].id, [source.id for source in self._sources[1:]]
        chosen = {field: getattr(self._sources[column], field) for field, column in self._taken.items()}
        self._buttons["merge"].setEnabled(False)
        self._desk.tasks.ask(lambda: merge_sources(newsroom, keep, doubles, chosen), self._done, self._failed)

    # inside

    def _take_groups(self, found: Found) -> None:
        self._groups, self._names = found.groups, found.names
        self.group.clear()
        for group in found.groups:
            self.group.addItem(", ".join(called(source) for source in group.sources))
        for name in ("group", "groupLabel"):
            self._form.find(QWidget, name).setVisible(not self._asked)
        self._show_group(0)

    def _show_group(self, number: int) -> None:
        group = self._groups[number] if 0 <= number < len(self._groups) else None
        self._sources = list(group.sources) if group else []
        self._taken = {}
        self._why.setText(group.why if group else self.tr("Nobody seems to be written down twice."))
        self._why.setVisible(bool(self._why.text()))
        self._trouble.hide()
        self._show()

    def _show(self) -> None:
        sources = self._sources
        values = suggested(sources) if sources else {}
        self._rows = [name for name in values if len({getattr(source, name) for source in sources}) > 1]
        self.table.clear()
        self.table.setRowCount(len(self._rows))
        self.table.setColumnCount(len(sources))
        self.table.setVerticalHeaderLabels([self._titles[name] for name in self._rows])
        self.table.setHorizontalHeaderLabels([self._heading(number) for number in range(len(sources))])
        for row, name in enumerate(self._rows):
            for column, source in enumerate(sources):
                self.table.setItem(row, column, QTableWidgetItem(self._said(name, getattr(source, name))))
        self._buttons["merge"].setEnabled(len(sources) > 1)
        self._buttons["keep"].setEnabled(len(sources) > 1)
        self._mark()

    def _heading(self, number: int) -> str:
        source = self._sources[number]
        name = called(source)
        return self.tr("{0} (kept)").format(name) if number == 0 else name

    def _said(self, name: str, value: Any) -> str:
        if name == "terms":
            return terms_words(value)
        return self._names.get(value, str(value))

    def _mark(self) -> None:
        """What the kept source will say: chosen by a person, or suggested. Several notes are all taken."""
        if not self._sources:
            return
        values = suggested(self._sources)
        for row, name in enumerate(self._rows):
            column = self._taken.get(name)
            for number, source in enumerate(self._sources):
                item = self.table.item(row, number)
                if item is None:
                    continue
                said = getattr(source, name)
                taken = number == column if column is not None else bool(said) and _is_in(name, said, values[name])
                font = QFont(self.table.font())
                font.setWeight(QFont.Weight.Bold if taken else QFont.Weight.Normal)
                item.setFont(font)
                item.setData(Qt.ItemDataRole.UserRole, taken)
                words = self.tr("taken") if taken else self.tr("not taken")
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {words}")

    def _done(self, merged: Merged) -> None:
        name = called(self._sources[0])
        notices.info(
            self.tr("{0} is one source now, with {1} quotes more. The others are on the spike.").format(
                name, merged.quotes
            )
        )
        self.merged.emit()
        if self._asked:
            self.close()
        else:
            self.reload()

    def _failed(self, problem: Exception) -> None:
        if not isinstance(problem, Problem):
            raise problem
        self._trouble.setText(str(problem))
        self._trouble.show()
        self._buttons["merge"].setEnabled(len(self._sources) > 1)


def _is_in(name: str, value: Any, suggestion: Any) -> bool:
    return str(value).strip() in str(suggestion) if name == "notes" else bool(value == suggestion)


# What is done on a worker.


def found_in(newsroom: Newsroom, asked: Sequence[str]) -> Found:
    """Those who were asked for, or groups of those who may be the same."""
    groups: tuple[Doubles, ...]
    if asked:
        groups = (Doubles(tuple(newsroom.vault.source(id) for id in asked), ""),)
    else:
        groups = tuple(likely_doubles(newsroom.vault.over(source) for source in newsroom.records("source")))
    named = (*people_of(newsroom), *photos_of(newsroom))
    return Found(groups, {one.id: one.name for one in named})
