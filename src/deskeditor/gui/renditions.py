"""The table of the files that photos leave as: the house's in Preferences, and those of a destination."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any, get_args

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QHeaderView, QPushButton, QTableWidget, QTableWidgetItem, QWidget

from deskeditor.formats.photos.renditions import DEFAULT_RULES, HIGH, Kind, RenditionRule, as_setting, rules
from deskeditor.gui.forms import Form
from deskeditor.news.problems import BadInput

COLUMNS = ("name", "ratio", "largest", "quality", "kind", "whole")
"""The fields of a rule, as they stand in the table."""
TITLES = (
    QT_TRANSLATE_NOOP("renditions", "Name"),
    QT_TRANSLATE_NOOP("renditions", "Cut"),
    QT_TRANSLATE_NOOP("renditions", "Longest side"),
    QT_TRANSLATE_NOOP("renditions", "Quality"),
    QT_TRANSLATE_NOOP("renditions", "File"),
    QT_TRANSLATE_NOOP("renditions", "Uncut"),
)
KINDS = (
    QT_TRANSLATE_NOOP("renditions", "As it came"),
    QT_TRANSLATE_NOOP("renditions", "JPEG"),
    QT_TRANSLATE_NOOP("renditions", "PNG"),
    QT_TRANSLATE_NOOP("renditions", "WebP"),
    QT_TRANSLATE_NOOP("renditions", "AVIF"),
)
WIDTHS_PX = (0, 0, 112, 76, 124, 66)
"""Of the columns; those with 0 share the rest."""


class RenditionTable:
    """`tell` gets the rules as the setting keeps them, empty for the usual ones; `say` what is wrong with a row, or
    nothing when all is well again: until then nothing is told."""

    def __init__(
        self,
        form: Form,
        kept: Iterable[RenditionRule],
        tell: Callable[[tuple[dict[str, Any], ...]], object],
        say: Callable[[str], object],
    ) -> None:
        self._tell, self._say = tell, say
        self._filling = False
        self.table = form.find(QTableWidget, "renditions")
        self._remove = form.find(QPushButton, "renditionRemove")
        self._build()
        self._fill(tuple(kept))
        self.table.cellChanged.connect(lambda *_: self._changed())
        self.table.itemSelectionChanged.connect(self._allow)
        form.find(QPushButton, "renditionAdd").clicked.connect(self._add)
        self._remove.clicked.connect(self._take)
        form.find(QPushButton, "renditionUsual").clicked.connect(self._usual)
        self._allow()

    def _build(self) -> None:
        table = self.table
        table.setColumnCount(len(COLUMNS))
        table.setHorizontalHeaderLabels([_tr(title) for title in TITLES])
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate(WIDTHS_PX):
            if width:
                table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
                table.setColumnWidth(column, width)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(34)

    def _fill(self, kept: tuple[RenditionRule, ...]) -> None:
        self._filling = True
        self.table.setRowCount(0)
        for rule in kept:
            self._append(rule)
        self._filling = False

    def _append(self, rule: RenditionRule) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        for column, name in enumerate(COLUMNS):
            value = getattr(rule, name)
            if name == "kind":
                self.table.setCellWidget(row, column, self._kinds(str(value)))
                continue
            item = QTableWidgetItem("" if name == "whole" else str(value))
            if name == "whole":
                item.setFlags(
                    Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
                )
                item.setCheckState(Qt.CheckState.Checked if value else Qt.CheckState.Unchecked)
            if name == "name" and rule.name == HIGH.name:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            self.table.setItem(row, column, item)

    def _kinds(self, value: str) -> QWidget:
        box = QComboBox()
        box.setProperty("inTable", True)
        for kind, said in zip(get_args(Kind), KINDS, strict=True):
            box.addItem(_tr(said), kind)
        box.setCurrentIndex(box.findData(value))
        box.activated.connect(lambda *_: self._changed())
        return box

    def _row(self, row: int) -> dict[str, Any]:
        """A row of the table as the setting says it. Raises BadInput."""
        texts = {name: item.text().strip() for n, name in enumerate(COLUMNS) if (item := self.table.item(row, n))}
        box, whole = self.table.cellWidget(row, COLUMNS.index("kind")), self.table.item(row, COLUMNS.index("whole"))
        return {
            "name": texts.get("name", ""),
            "ratio": texts.get("ratio", ""),
            **{name: _number(texts.get(name, ""), name) for name in ("largest", "quality")},
            "kind": box.currentData() if isinstance(box, QComboBox) else "jpeg",
            "whole": whole is not None and whole.checkState() == Qt.CheckState.Checked,
        }

    def _changed(self) -> None:
        if self._filling:
            return
        try:
            kept = tuple(as_setting(rules(self._row(row) for row in range(self.table.rowCount()))))
        except BadInput as problem:
            self._say(str(problem))
            return
        self._say("")
        self._tell(kept)

    def _add(self) -> None:
        taken = {str(self._row_name(row)) for row in range(self.table.rowCount())}
        name = next(name for name in ("thumbnail", *(f"web{n}" for n in range(2, 1000))) if name not in taken)
        self._filling = True
        self._append(replace(RenditionRule(name), largest=320))
        self._filling = False
        self._changed()
        self.table.setCurrentCell(self.table.rowCount() - 1, 0)
        self.table.setFocus()

    def _row_name(self, row: int) -> str:
        item = self.table.item(row, 0)
        return item.text() if item is not None else ""

    def _take(self) -> None:
        row = self.table.currentRow()
        if row >= 0 and self._row_name(row) != HIGH.name:
            self.table.removeRow(row)
            self._changed()

    def _usual(self) -> None:
        self._fill(DEFAULT_RULES)
        self._say("")
        self._tell(())

    def _allow(self) -> None:
        row = self.table.currentRow()
        self._remove.setEnabled(row >= 0 and self._row_name(row) != HIGH.name)


def _number(text: str, name: str) -> int:
    if not text.isdecimal() or len(text) > 6:
        said = "longest side" if name == "largest" else name
        raise BadInput(f"“{text}” is no number for the {said}.")
    return int(text)


def _tr(text: str) -> str:
    return QCoreApplication.translate("renditions", text)
