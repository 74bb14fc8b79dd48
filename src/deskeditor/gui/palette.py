"""The command palette: type a few letters of a command or a story, press Enter."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from deskeditor.gui import forms
from deskeditor.gui.reading import apart, fitting
from deskeditor.gui.theme import Theme

ENTRY = Qt.ItemDataRole.UserRole
SHOWN = 60
WIDTH_PX, HEIGHT_PX = 600, 420
AROUND_PX = 22
"""Margins and frames above and below what is listed."""
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be chosen. `aside` stands at the right: the shortcut, or the state of a story. `also`: its
    English name, by which a manual or a colleague calls it in a window of another language."""

    text: str
    call: Callable[[], object]
    aside: str = ""
    icon: str = ""
    group: str = ""
    also: str = ""


Stories = Callable[[str, Callable[[list[Entry]], None]], None]
"""Asks for the stories that fit the words, and calls back with them."""


def fuzzy(wanted: str, text: str) -> int | None:
    """How well the letters of `wanted` are found in `text` in their order; more is better, None: not at all.

    Letters at the start of words and in a row count more; a shorter text wins over a longer one.
    """
    letters, inside = wanted.casefold().replace(" ", ""), text.casefold()
    if not letters:
        return 0
    whole = inside.find(wanted.casefold().strip())
    score, at, before = 0, 0, -2
    for letter in letters:
        found = _next(inside, letter, at, before)
        if found < 0:
            return None
        score += 8 if found == before + 1 else 0
        score += 10 if found == 0 or not inside[found - 1].isalnum() else 1
        before, at = found, found + 1
    if whole >= 0:
        score += 60 if whole == 0 or not inside[whole - 1].isalnum() else 25
    return score * 100 - len(text)


def _next(text: str, letter: str, at: int, before: int) -> int:
    """The next place of the letter: right after the one before, at the start of a word, or wherever."""
    found = text.find(letter, at)
    if found < 0 or found == before + 1:
        return found
    place = found
    while place >= 0:
        if place == 0 or not text[place - 1].isalnum():
            return place
        place = text.find(letter, place + 1)
    return found


def _fit(wanted: str, entry: Entry) -> int | None:
    """By the other name only where it has these letters in a row: scattered ones would list half the program."""
    score = fuzzy(wanted, f"{entry.group} {entry.text}".strip())
    if score is None and wanted.casefold().strip() in entry.also.casefold():
        return fuzzy(wanted, entry.also)
    return score


def ranked(wanted: str, entries: Iterable[Entry]) -> list[Entry]:
    """Those that fit, the best first; all in their own order when nothing is wanted."""
    scored = [(score, entry) for entry in entries if (score := _fit(wanted, entry)) is not None]
    if wanted.strip():
        scored.sort(key=lambda pair: -pair[0])
    return [entry for _, entry in scored[:SHOWN]]


class EntriesModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: Sequence[Entry] = ()

    def show(self, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{entry.text} {entry.aside}".strip()
        return None


class EntryDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, QFontMetrics(self._view.font()).height() + 15)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = self._theme.colours
        entry: Entry = index.data(ENTRY)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        turned = self._view.layoutDirection()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.chosen))
            painter.drawRoundedRect(rect.adjusted(3, 1, -3, -1), 5, 5)
        if entry.icon:
            icon: QIcon = self._theme.icon(entry.icon)
            sign = QRect(rect.left() + 12, rect.center().y() - 9, 18, 18)
            icon.paint(painter, QStyle.visualRect(turned, rect, sign))
        font = QFont(self._view.font())
        metrics = QFontMetrics(font)
        aside_width = metrics.horizontalAdvance(entry.aside) + 16 if entry.aside else 0
        text = rect.adjusted(42, 0, -14 - aside_width, 0)
        said = f"{entry.group}: {apart(entry.text)}" if entry.group else entry.text
        painter.setFont(font)
        painter.setPen(QColor(colours.ink))
        middle = Qt.AlignmentFlag.AlignVCenter
        words = QStyle.visualRect(turned, rect, text)
        painter.drawText(words, middle | Qt.AlignmentFlag.AlignLeading, fitting(metrics, said, text.width()))
        painter.setPen(QColor(colours.soft))
        end = QStyle.visualRect(turned, rect, rect.adjusted(0, 0, -14, 0))
        painter.drawText(end, middle | Qt.AlignmentFlag.AlignTrailing, apart(entry.aside))
        painter.restore()


class Palette(QWidget):
    """Lies over the top of its window; goes away with Escape, with a choice, or when the keyboard goes elsewhere."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        form = forms.fill(self, "palette")
        self.setObjectName("palette")
        self.words = form.find(QLineEdit, "words")
        self.found = form.find(QListView, "found")
        self.nothing = form.find(QLabel, "nothing")
        form.find(QFrame, "paletteFrame").setAutoFillBackground(True)
        self._model = EntriesModel(self)
        self._commands: list[Entry] = []
        self._stories: Stories | None = None
        self._fitting: list[Entry] = []
        self._asking = False
        self._enter_waits = False
        self._back_to: QWidget | None = None
        self.found.setModel(self._model)
        self.found.setItemDelegate(EntryDelegate(theme, self.found))
        self.found.setUniformItemSizes(True)
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.found.clicked.connect(self._choose)
        self.words.textChanged.connect(self._find)
        self.words.installEventFilter(self)
        self.hide()

    def open(self, hint: str, commands: list[Entry], stories: Stories | None = None) -> None:
        """Show it over the window with these commands, and stories that are asked for while typing."""
        self._commands, self._stories, self._fitting = commands, stories, []
        self._enter_waits = False
        self._back_to = self.window().focusWidget()
        self.words.setPlaceholderText(hint)
        self.words.clear()
        self._place()
        self.show()
        self.raise_()
        self.words.setFocus(Qt.FocusReason.PopupFocusReason)
        self._find("")

    def leave(self) -> None:
        """Go away and give the keyboard back."""
        if self.isHidden():
            return
        back, self._back_to = self._back_to, None
        if back is not None and self.window().isActiveWindow():
            # first: from what is hidden Qt gives it to the next field, and the copy scrolls there
            back.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()

    def entries(self) -> list[Entry]:
        """What is listed now."""
        return [self._model.index(row).data(ENTRY) for row in range(self._model.rowCount())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._key(event.key()):
            return True
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self._back_to = None
            self.hide()
        return super().eventFilter(watched, event)

    def _key(self, key: int) -> bool:
        row, last = self.found.currentIndex().row(), self._model.rowCount() - 1
        match key:
            case Qt.Key.Key_Down:
                self._point_at(min(row + 1, last))
            case Qt.Key.Key_Up:
                self._point_at(max(row - 1, 0))
            case Qt.Key.Key_PageDown:
                self._point_at(min(row + 8, last))
            case Qt.Key.Key_PageUp:
                self._point_at(max(row - 8, 0))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._enter()
            case Qt.Key.Key_Escape:
                self.leave()
            case _:
                return False
        return True

    def _point_at(self, row: int) -> None:
        self.found.setCurrentIndex(self._model.index(row))

    def _enter(self) -> None:
        """Stories that are on their way are waited for: those that still stand there fit what was typed before."""
        is_command = 0 <= self.found.currentIndex().row() < len(ranked(self.words.text(), self._commands))
        if self._asking and not is_command:
            self._enter_waits = True
        else:
            self._choose(self.found.currentIndex())

    def _find(self, words: str) -> None:
        self._enter_waits = False
        self._asking = self._stories is not None
        self._list(words)
        if self._stories is not None:
            self._stories(words.strip(), self._take_stories)

    def _take_stories(self, stories: list[Entry]) -> None:
        self._asking = False
        self._fitting = stories
        self._list(self.words.text())
        if self._enter_waits and self.isVisible():
            self._enter()

    def _list(self, words: str) -> None:
        self._model.show((ranked(words, self._commands) + self._fitting)[:SHOWN])
        self._point_at(0)
        self._say_nothing_fits(bool(words.strip()) and not self._asking and not self._model.rowCount())
        self._place()

    def _say_nothing_fits(self, on: bool) -> None:
        self.nothing.setVisible(on)
        self.found.setVisible(not on)
        self.words.setAccessibleDescription(self.nothing.text() if on else "")

    def _choose(self, index: Index) -> None:
        entry: Entry | None = index.data(ENTRY)
        if entry is not None:
            self.leave()
            entry.call()

    def _place(self) -> None:
        """As high as what it lists."""
        window = self.window()
        width = min(WIDTH_PX, window.width() - 40)
        listed = self._model.rowCount() * max(self.found.sizeHintForRow(0), 0)
        if not self.nothing.isHidden():
            listed = self.nothing.sizeHint().height()
        height = min(HEIGHT_PX, window.height() - 100, self.words.sizeHint().height() + AROUND_PX + listed)
        self.setGeometry((window.width() - width) // 2, 62, width, height)
        self.move(QPoint((window.width() - width) // 2, 62))
