"""Small widgets that several panes of the inspector share: a section that folds, hints, quiet labels, chips in rows."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QMargins, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QCompleter,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from deskeditor.gui.folding import FoldSign
from deskeditor.gui.inspector.colours import colours_of
from deskeditor.gui.reading import apart, fitting
from deskeditor.gui.theme import icon

LEAST_ROW_PX = 120


def quiet(label: QLabel, *, small: bool = True) -> QLabel:
    """Says it in the colour of a hint, a little smaller than the words of the person."""
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    if small:
        font = label.font()
        font.setPointSizeF(font.pointSizeF() * 0.92)
        label.setFont(font)
    return label


def icons(pane: QWidget, buttons: Mapping[str, QToolButton], names: Mapping[str, str]) -> None:
    """Dresses the buttons in line icons, in the colours that are in force; what they are called stays in their tool
    tips."""
    colours = colours_of(pane)
    for key, name in names.items():
        button = buttons[key]
        button.setIcon(icon(name, colours))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setProperty("words", False)


def put(place: QWidget, widget: QWidget) -> None:
    """Stands `widget` where a form keeps an empty place for it."""
    layout = QVBoxLayout(place)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(widget)
    place.setFocusProxy(widget)


class Hint(QLabel):
    """What an empty panel is for, in its middle."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        quiet(self, small=False)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMargin(28)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)


class Section(QObject):
    """A header that folds and unfolds what stands below it."""

    toggled = Signal(bool)

    def __init__(self, header: QToolButton, body: QWidget, *, open: bool = True) -> None:
        super().__init__(header)
        self._header = header
        self._body = body
        header.setCheckable(True)
        FoldSign(header)
        header.setAutoRaise(True)
        header.setProperty("fold", True)
        header.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        font = QFont(header.font())
        font.setWeight(QFont.Weight.DemiBold)
        header.setFont(font)
        header.toggled.connect(self._fold)
        header.setChecked(open)
        self._fold(open)

    @property
    def open(self) -> bool:
        return self._header.isChecked()

    def set_open(self, open: bool) -> None:
        self._header.setChecked(open)

    def _fold(self, open: bool) -> None:
        self._body.setVisible(open)
        self.toggled.emit(open)


class Rows(QLayout):
    """Items side by side, going on in the next row where one is full; from right to left where the widget is."""

    def __init__(self, parent: QWidget | None = None, spacing_px: int = 5) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(QMargins(0, 0, 0, 0))
        self.setSpacing(spacing_px)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arranged(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arranged(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """One narrow row; what does not fit into it is cut short by the item itself."""
        return QSize(LEAST_ROW_PX, max((item.minimumSize().height() for item in self._items), default=0))

    def _arranged(self, rect: QRect, *, move: bool) -> int:
        """The height that the rows need; with `move` the items are put there, each in the middle of its row."""
        y = 0
        for row in self._in_rows(rect.width()):
            height = max(item.sizeHint().height() for item, _ in row)
            x = 0
            for item, width in row:
                if move:
                    place = QRect(rect.topLeft() + QPoint(x, y), QSize(width, height))
                    item.setGeometry(QStyle.visualRect(self._direction, rect, place))
                x += width + self.spacing()
            y += height + self.spacing()
        return max(y - self.spacing(), 0)

    def _in_rows(self, room: int) -> list[list[tuple[QLayoutItem, int]]]:
        """The items with their widths; the last one takes what is left of its row when it can grow."""
        rows: list[list[tuple[QLayoutItem, int]]] = []
        x = 0
        for item in self._items:
            width = min(item.sizeHint().width(), room)
            if not rows or x + width > room:
                rows.append([])
                x = 0
            rows[-1].append((item, width))
            x += width + self.spacing()
        if rows and Qt.Orientation.Horizontal in self._items[-1].expandingDirections():
            item, width = rows[-1][-1]
            rows[-1][-1] = (item, room - (x - self.spacing() - width))
        return rows

    @property
    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        return parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight


class ShortLabel(QLabel):
    """Ends in an ellipsis where there is no room for the whole; the whole is its tool tip then."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(words)

    def say(self, words: str) -> None:
        """Something else from now on."""
        self.words = words
        self.updateGeometry()
        self._cut()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.words) + 3, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._cut()
        super().resizeEvent(event)

    def _cut(self) -> None:
        short = fitting(self.fontMetrics(), self.words, self.width())
        self.setText(short)
        self.setToolTip(self.words if short != apart(self.words) else "")


class Chip(QFrame):
    """One word of several, with a cross that takes it away."""

    removed = Signal(str)

    def __init__(self, value: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.value = value
        self.setObjectName("chip")
        self.setAccessibleName(words)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 1, 2, 1)
        layout.setSpacing(2)
        label = ShortLabel(words, self)
        cross = QToolButton(self)
        cross.setAutoRaise(True)
        cross.setProperty("flat", True)
        cross.setText("×")
        cross.setFixedSize(18, 18)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        cross.setAccessibleName(self.tr("Remove {0}").format(words))
        cross.setToolTip(self.tr("Remove"))
        cross.clicked.connect(lambda: self.removed.emit(value))
        layout.addWidget(label)
        layout.addWidget(cross)


class Chips(QWidget):
    """Several words of a set. Enter or a comma adds one, Backspace in the empty line takes the last one away.

    `words` says a value to a person; `accept` turns what was typed into a value, or None to take nothing.
    """

    chosen = Signal(tuple)
    """All values, after the person changed them."""

    def __init__(
        self,
        placeholder: str,
        parent: QWidget | None = None,
        *,
        words: Callable[[str], str] = str,
        accept: Callable[[str], str | None] = lambda typed: typed,
        commas: bool = True,
    ) -> None:
        super().__init__(parent)
        self.values: tuple[str, ...] = ()
        self._words = words
        self._accept = accept
        self._commas = commas
        self._chips: list[Chip] = []
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(placeholder)
        self.line.setMinimumWidth(110)
        self.line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.line.installEventFilter(self)
        self.line.returnPressed.connect(self._typed)
        self.line.editingFinished.connect(self._typed)
        self._rows = Rows(self)
        self._rows.addWidget(self.line)
        self.setFocusProxy(self.line)

    def complete_with(self, completer: QCompleter) -> None:
        """Offer values while a word is typed; the completion's `Qt.UserRole` is the value, where it has one."""
        self.line.setCompleter(completer)
        completer.activated.connect(self._picked, Qt.ConnectionType.QueuedConnection)

    def set_values(self, values: tuple[str, ...]) -> None:
        if values == self.values and len(self._chips) == len(values):
            return
        self.values = values
        for chip in self._chips:
            self._rows.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._rows.removeWidget(self.line)
        self._chips = [Chip(value, self._words(value), self) for value in values]
        for chip in self._chips:
            chip.removed.connect(self.remove)
            self._rows.addWidget(chip)
            chip.show()
        self._rows.addWidget(self.line)

        self.updateGeometry()

    def add(self, value: str) -> None:
        if value and value not in self.values:
            self._choose((*self.values, value))

    def remove(self, value: str) -> None:
        self._choose(tuple(v for v in self.values if v != value))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Backspace and not self.line.text() and self.values:
                self.remove(self.values[-1])
                return True
            if event.text() == "," and self._commas:
                self._typed()
                return True
        return super().eventFilter(watched, event)

    def _choose(self, values: tuple[str, ...]) -> None:
        self.set_values(values)
        self.chosen.emit(values)

    def _typed(self) -> None:
        if self._is_offering:
            return
        typed = self.line.text().strip()
        value = self._accept(typed) if typed else None
        if value:
            self.line.clear()
            self.add(value)

    @property
    def _is_offering(self) -> bool:
        """Whether the completer shows a list: Enter then chooses from it."""
        completer: QCompleter | None = self.line.completer()
        popup = completer.popup() if completer is not None else None
        return popup is not None and popup.isVisible()

    def _picked(self, words: str) -> None:
        value = self._accept(words.strip())
        if value:
            self.line.clear()
            self.add(value)
