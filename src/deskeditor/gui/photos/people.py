"""Who is shown in a photo, from left to right."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

ROW_PX, MOST_ROWS = 30, 4


class PeopleShown(QWidget):
    """Enter in the line adds a name at the right end. In the list Alt with an arrow moves one, Delete takes it out."""

    chosen = Signal(tuple)
    """All names, after the person changed them."""
    into_caption = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names: tuple[str, ...] = ()
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("People shown, from left to right; Alt with an arrow moves one"))
        self.list.setToolTip(self.tr("From left to right. Alt+Up and Alt+Down move a name, Delete takes it out."))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.installEventFilter(self)
        self.list.model().rowsMoved.connect(lambda *_: self._read_list())
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("Next from the left"))
        self.line.setAccessibleName(self.tr("Next person, from left to right"))
        self.line.returnPressed.connect(self._add)
        self.line.editingFinished.connect(self._add)
        self.button = QPushButton(self.tr("Into Caption"), self)
        self.button.setToolTip(self.tr("Write the names at the caret of the caption, from left to right"))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.into_caption)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.list)
        layout.addLayout(row)
        self.setFocusProxy(self.line)
        self.set_names(())

    def offer(self, names: Sequence[str]) -> None:
        """Names that are completed while one is typed."""
        completer = QCompleter(sorted(set(names)), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.line.setCompleter(completer)

    def set_names(self, names: tuple[str, ...]) -> None:
        self.list.setVisible(bool(names))
        self.button.setVisible(bool(names))
        if names == self.names and self.list.count() == len(names):
            return
        row = self.list.currentRow()
        self.names = names
        self.list.setFixedHeight(min(len(names), MOST_ROWS) * ROW_PX + 6)
        with QSignalBlocker(self.list):
            self.list.clear()
            self.list.addItems(list(names))
            self.list.setCurrentRow(min(row, len(names) - 1))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.list and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            row = self.list.currentRow()
            by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
            if by and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self._move(row, row + by)
                return True
            if event.key() == Qt.Key.Key_Delete and row >= 0:
                self._choose((*self.names[:row], *self.names[row + 1 :]))
                return True
        return super().eventFilter(watched, event)

    def _move(self, row: int, to: int) -> None:
        if 0 <= row < len(self.names) and 0 <= to < len(self.names):
            names = list(self.names)
            names.insert(to, names.pop(row))
            self._choose(tuple(names))
            self.list.setCurrentRow(to)

    def _read_list(self) -> None:
        names = tuple(self.list.item(row).text() for row in range(self.list.count()))
        if names != self.names:
            self.names = names
            self.chosen.emit(names)

    def _add(self) -> None:
        name = self.line.text().strip()
        if name:
            self.line.clear()
            if name not in self.names:
                self._choose((*self.names, name))

    def _choose(self, names: tuple[str, ...]) -> None:
        self.set_names(names)
        self.chosen.emit(names)
