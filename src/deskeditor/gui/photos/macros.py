r"""Caption macros: `\name\` becomes its text while it is typed; the list of them, and its dialog."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from deskeditor.gui.forms import fill
from deskeditor.gui.inspector.widgets import quiet
from deskeditor.news.captioning import MACRO, expanded, filled, unknown

NAME_WIDTH_PX = 140
Known = Callable[[], tuple[Mapping[str, str], Mapping[str, str]]]
"""The macros by name, and the values of the fields in braces, both as they are now."""


class MacroTyping(QObject):
    """Spells a macro out as soon as its second backslash is typed."""

    def __init__(self, widget: QLineEdit | QPlainTextEdit, known: Known) -> None:
        super().__init__(widget)
        self._widget = widget
        self._known = known
        self._busy = False
        if isinstance(widget, QLineEdit):
            widget.textEdited.connect(self._typed)
        else:
            widget.textChanged.connect(self._typed)

    def _typed(self) -> None:
        before = self._before_caret()
        if self._busy or not before.endswith("\\"):
            return
        found = next((match for match in MACRO.finditer(before) if match.end() == len(before)), None)
        macros, values = self._known()
        if found is None or found[1] not in macros:
            return
        self._busy = True
        try:
            self._replace(len(found[0]), filled(expanded(found[0], macros), values))
        finally:
            self._busy = False

    def _before_caret(self) -> str:
        if isinstance(self._widget, QLineEdit):
            return self._widget.text()[: self._widget.cursorPosition()]
        cursor = self._widget.textCursor()
        return cursor.block().text()[: cursor.positionInBlock()]

    def _replace(self, length: int, text: str) -> None:
        if isinstance(self._widget, QLineEdit):
            self._widget.setSelection(self._widget.cursorPosition() - length, length)
            self._widget.insert(text)
            self._widget.textEdited.emit(self._widget.text())
            return
        cursor = self._widget.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, length)
        cursor.insertText(text)


class MacrosDialog(QDialog):
    """The newsroom's macros. Several people may use them: what is saved replaces the list as it was opened."""

    saved = Signal(dict)

    def __init__(self, macros: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        form = fill(self, "captionmacros")
        self.resize(form.root.size())
        self.table = form.find(QTableWidget, "macros")
        self.table.setColumnWidth(0, NAME_WIDTH_PX)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        quiet(form.find(QLabel, "macrosHint"))
        self._wrong = form.find(QLabel, "wrong")
        self._buttons = form.find(QDialogButtonBox, "buttons")
        for name, text in sorted(macros.items()):
            self._put(name, text)
        form.find(QPushButton, "addMacro").clicked.connect(self.add)
        form.find(QPushButton, "removeMacro").clicked.connect(lambda: self.table.removeRow(self.table.currentRow()))
        self.table.itemChanged.connect(lambda _: self._check())
        self.table.model().rowsRemoved.connect(lambda *_: self._check())
        self._buttons.accepted.connect(self._save)
        self._buttons.rejected.connect(self.reject)
        self._check()

    def add(self) -> None:
        name = self._put("", "")
        self.table.setCurrentItem(name)
        self.table.editItem(name)

    def _put(self, name: str, text: str) -> QTableWidgetItem:
        row, item = self.table.rowCount(), QTableWidgetItem(name)
        self.table.insertRow(row)
        self.table.setItem(row, 0, item)
        self.table.setItem(row, 1, QTableWidgetItem(text))
        return item

    def _rows(self) -> list[tuple[str, str]]:
        rows = range(self.table.rowCount())
        cells = [(self.table.item(row, 0), self.table.item(row, 1)) for row in rows]
        read = [(name.text().strip() if name else "", text.text() if text else "") for name, text in cells]
        return [(name, text) for name, text in read if name or text.strip()]

    def _check(self) -> None:
        rows = self._rows()
        names = [name for name, _ in rows]
        bad = next((name for name in names if not MACRO.fullmatch(f"\\{name}\\")), None)
        twice = next((name for name in names if names.count(name) > 1), None)
        macros = dict(rows)
        strange = next((sign for text in macros.values() for sign in unknown(text, macros)), "")
        words = ""
        if bad is not None:
            words = self.tr("A short name is one word, without blanks, braces and backslashes.")
        elif twice is not None:
            words = self.tr("“{0}” is there twice.").format(twice)
        elif strange:
            words = self.tr("“{0}” is neither a macro nor a field; it stays as it is typed.").format(strange)
        self._wrong.setText(words)
        self._wrong.setVisible(bool(words))
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(bad is None and twice is None)

    def _save(self) -> None:
        self.saved.emit(dict(self._rows()))
        self.accept()
