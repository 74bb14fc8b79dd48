"""Help: every command with its keys, from the declared actions."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHeaderView, QLineEdit, QTableWidget, QTableWidgetItem, QWidget

from deskeditor.gui import forms
from deskeditor.gui.actions import BY_ID, keys_in_words, plain, translated
from deskeditor.gui.menus import MENUS, SUBMENUS


def listed() -> list[tuple[str, str, str, str]]:
    """Menu, command, keys and what it does, in the order of the menus."""
    rows = []
    for menu, ids in MENUS:
        for id in ids:
            inside = SUBMENUS[id][1] if id in SUBMENUS else (id,)
            rows += [
                (plain(menu), plain(BY_ID[i].text).rstrip("…"), keys_in_words(BY_ID[i]), translated(BY_ID[i].tip))
                for i in inside
                if i in BY_ID
            ]
    return rows


class ShortcutsDialog(QDialog):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form = forms.fill(self, "shortcuts")
        self.search = form.find(QLineEdit, "search")
        self.table = form.find(QTableWidget, "table")
        self._rows = listed()
        self._fill()
        self.search.textChanged.connect(self._narrow)
        self.search.setFocus()

    def _fill(self) -> None:
        rows = self._rows
        self.table.setColumnCount(4)
        self.table.setHorizontalHeaderLabels(
            [self.tr("Menu"), self.tr("Command"), self.tr("Keys"), self.tr("What it does")]
        )
        self.table.setRowCount(len(rows))
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                item = QTableWidgetItem(text)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self.table.setItem(number, column, item)
        header = self.table.horizontalHeader()
        for column in range(3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def _narrow(self, words: str) -> None:
        wanted = words.casefold().split()
        for row in range(self.table.rowCount()):
            said = " ".join(self._rows[row]).casefold()
            self.table.setRowHidden(row, not all(word in said for word in wanted))
