"""Choosing other stories: by typing words of them, or by their address."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from deskeditor.gui.inspector.widgets import Chip, Rows
from deskeditor.gui.tasks import Asks

ASK_AFTER_MS = 60


class Told(Protocol):
    """What is shown of a story that was found."""

    @property
    def id(self) -> str: ...
    @property
    def slugline(self) -> str: ...
    @property
    def headline(self) -> str: ...


Find = Callable[[str], Sequence[Told]]


class StoryPicker(QLineEdit):
    """Offers the stories in which the typed words stand; Enter on an address gives the address."""

    story_picked = Signal(str, str)
    """Its id and its headline."""
    address_given = Signal(str)

    def __init__(self, find: Find, tasks: Asks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find = find
        self._tasks = tasks
        self._offered: dict[str, Told] = {}
        self._model = QStringListModel(self)
        completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.activated[str].connect(self._pick, Qt.ConnectionType.QueuedConnection)
        self.setCompleter(completer)
        self._timer = QTimer(self, singleShot=True, interval=ASK_AFTER_MS)
        self._timer.timeout.connect(self._ask)
        self.textEdited.connect(lambda: self._timer.start())
        self.returnPressed.connect(self._entered)

    def _ask(self) -> None:
        words, find = self.text().strip(), self._find
        if words and not _is_address(words):
            self._tasks.ask(lambda: find(words), self._offer, key=f"stories-{id(self)}")

    def _offer(self, found: Sequence[Told]) -> None:
        self._offered = {_title(story): story for story in found}
        self._model.setStringList(list(self._offered))
        if self._offered and self.hasFocus():
            self.completer().complete()

    def _pick(self, title: str) -> None:
        story = self._offered.get(title)
        if story is not None:
            self.clear()
            self.story_picked.emit(story.id, story.headline or story.slugline)

    def _entered(self) -> None:
        words = self.text().strip()
        if _is_address(words):
            self.clear()
            self.address_given.emit(words)


class PickedStories(QWidget):
    """The stories that were picked, as chips, and the line in which the next one is found."""

    removed = Signal(str)
    """The key of the chip."""

    def __init__(self, picker: StoryPicker, parent: QWidget | None = None, *, one: bool = False) -> None:
        super().__init__(parent)
        self.picker = picker
        self._one = one
        self._chips: list[Chip] = []
        self._rows = Rows()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addLayout(self._rows)
        layout.addWidget(picker)
        self.setFocusProxy(picker)

    def show_stories(self, stories: Sequence[tuple[str, str]]) -> None:
        """Pairs of key and title."""
        for chip in self._chips:
            self._rows.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [Chip(key, title, self) for key, title in stories]
        for chip in self._chips:
            chip.removed.connect(self.removed)
            self._rows.addWidget(chip)
            chip.show()
        self.picker.setVisible(not (self._one and stories))
        self.updateGeometry()


def _is_address(words: str) -> bool:
    return words.startswith(("http://", "https://")) and " " not in words


def _title(story: Told) -> str:
    return (
        f"{story.headline}  ({story.slugline})"
        if story.headline and story.slugline
        else story.headline or story.slugline
    )
