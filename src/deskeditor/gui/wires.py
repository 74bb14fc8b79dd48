"""What comes in and what goes out, as Preferences show it: the form in which stories are sent, the web site, the folder
of incoming copy, and the files that photos leave as. Each holds as soon as it is changed, for everybody here."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any, get_args

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from deskeditor.formats.format import Format
from deskeditor.formats.photos.renditions import DEFAULT_RULES, HIGH, Kind, RenditionRule, as_setting, rules
from deskeditor.gui import questions
from deskeditor.gui.desk import Facts
from deskeditor.gui.forms import Form
from deskeditor.news.problems import BadInput

if TYPE_CHECKING:
    from deskeditor.gui.preferences import PreferencesDialog

COLUMNS = ("name", "ratio", "largest", "quality", "kind", "whole")
"""The fields of a rule, as they stand in the table."""
WIDTHS_PX = (0, 0, 112, 76, 124, 66)
"""Of the columns; those with 0 share the rest."""


class Wires:
    """Fills its tab of the form. A rule that cannot hold is told below the table; nothing is changed until it can."""

    def __init__(self, dialog: "PreferencesDialog", form: Form, room: Facts) -> None:
        self._dialog = dialog
        self._room = room
        self._filling = False
        self.format = form.find(QComboBox, "destinationFormat")
        self.site = form.find(QLineEdit, "site")
        self.incoming = form.find(QLineEdit, "incoming")
        self.table = form.find(QTableWidget, "renditions")
        self.hint = form.find(QLabel, "wiresHint")
        self._usual_hint = self.hint.text()
        self._remove = form.find(QPushButton, "renditionRemove")
        self._addresses(form)
        self._formats()
        self._renditions(form)

    def _tr(self, text: str) -> str:
        return self._dialog.tr(text)

    def _addresses(self, form: Form) -> None:
        self.site.setText(self._room.site_url)
        self.site.editingFinished.connect(self._set_site)
        self.incoming.setText(self._room.incoming_folder)
        self.incoming.editingFinished.connect(lambda: self._set("incoming_folder", self.incoming.text().strip()))
        form.find(QPushButton, "incomingButton").clicked.connect(self._choose_incoming)

    def _set(self, name: str, value: str) -> None:
        self._dialog.room_changed.emit(name, value)

    def _set_site(self) -> None:
        try:
            site = site_address(self.site.text())
        except BadInput as problem:
            self._say(str(problem))
            return
        self.site.setText(site)
        self._say("")
        self._set("site_url", site)

    def _choose_incoming(self) -> None:
        found = questions.folder(self._dialog, self._tr("Folder where copy comes in"), self.incoming.text())
        if found is not None:
            self.incoming.setText(str(found))
            self._set("incoming_folder", str(found))

    # the form in which stories are sent

    def _formats(self) -> None:
        """They are loaded when the tab is looked at: that takes a moment."""
        self.format.addItem(self._room.destination_format, self._room.destination_format)
        self.format.activated.connect(lambda: self._set("destination_format", str(self.format.currentData())))

    def show_formats(self, found: list[Format]) -> None:
        from deskeditor.gui.exporting.choices import fill

        self.format.clear()
        fill(self.format, [f for f in found if f.exit != "in-house"], (self._room.destination_format,))

    # renditions

    def _renditions(self, form: Form) -> None:
        table = self.table
        titles = ("Name", "Cut", "Longest side", "Quality", "File", "Uncut")
        table.setColumnCount(len(COLUMNS))
        table.setHorizontalHeaderLabels([self._tr(title) for title in titles])
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate(WIDTHS_PX):
            if width:
                table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
                table.setColumnWidth(column, width)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(34)
        self._fill(self._kept())
        table.cellChanged.connect(lambda *_: self._changed())
        table.itemSelectionChanged.connect(self._allow)
        form.find(QPushButton, "renditionAdd").clicked.connect(self._add)
        self._remove.clicked.connect(self._take)
        form.find(QPushButton, "renditionUsual").clicked.connect(self._usual)
        self._allow()

    def _kept(self) -> tuple[RenditionRule, ...]:
        try:
            return rules(self._room.renditions)
        except BadInput as problem:
            self._say(str(problem))
            return DEFAULT_RULES

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
        for kind, said in zip(get_args(Kind), ("As it came", "JPEG", "PNG", "WebP", "AVIF"), strict=True):
            box.addItem(self._tr(said), kind)
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
        self._dialog.renditions_changed.emit(kept)

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
        self._dialog.renditions_changed.emit(())

    def _allow(self) -> None:
        row = self.table.currentRow()
        self._remove.setEnabled(row >= 0 and self._row_name(row) != HIGH.name)

    def _say(self, trouble: str) -> None:
        self.hint.setText(trouble or self._usual_hint)
        self.hint.setProperty("trouble", bool(trouble))
        self.hint.style().unpolish(self.hint)
        self.hint.style().polish(self.hint)


def site_address(said: str) -> str:
    """The address of a web site as it is kept: with its scheme, ending with `/`; empty for none. Raises BadInput."""
    from urllib.parse import urlsplit

    said = said.strip()
    if not said:
        return ""
    address = said if "://" in said else f"https://{said}"
    try:
        parts = urlsplit(address)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and not any(c.isspace() for c in address)
    except ValueError:
        good = False
    if not good:
        raise BadInput(f"“{said}” is no address of a web site; write one like https://example.org/.")
    return address if address.endswith("/") else f"{address}/"


def _number(text: str, name: str) -> int:
    if not text.isdecimal() or len(text) > 6:
        said = "longest side" if name == "largest" else name
        raise BadInput(f"“{text}” is no number for the {said}.")
    return int(text)
