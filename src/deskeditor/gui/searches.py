"""The button beside the search of the queue: searches that the newsroom keeps, and the fields that one can look in."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu, QToolButton

from deskeditor.gui import states
from deskeditor.gui.stories import Question
from deskeditor.gui.tasks import Asks

FIELDS: tuple[tuple[str, str], ...] = (
    ("speaker", QT_TRANSLATE_NOOP("searches", "Speaker")),
    ("byline", QT_TRANSLATE_NOOP("searches", "Byline")),
    ("headline", QT_TRANSLATE_NOOP("searches", "Headline or slugline")),
    ("caption", QT_TRANSLATE_NOOP("searches", "Caption")),
    ("subject", QT_TRANSLATE_NOOP("searches", "Subject or keyword")),
    ("place", QT_TRANSLATE_NOOP("searches", "Place")),
    ("section", QT_TRANSLATE_NOOP("searches", "Section")),
    ("state", QT_TRANSLATE_NOOP("searches", "State")),
    ("language", QT_TRANSLATE_NOOP("searches", "Language")),
    ("date", QT_TRANSLATE_NOOP("searches", "Date")),
)
KEPT = ("words", "state", "desk", "mine", "today")
"""What of a question is kept."""
Saved = Mapping[str, Any]


def tr(text: str) -> str:
    return QCoreApplication.translate("searches", text)


@runtime_checkable
class KeepsSearches(Protocol):
    """A newsroom that keeps searches. Called on a worker."""

    def saved(self) -> Sequence[Saved]: ...
    def save(self, search: Saved) -> Sequence[Saved]: ...
    def forget(self, search: Saved) -> Sequence[Saved]: ...


def kept(question: Question) -> dict[str, Any]:
    """What is kept of a question: nothing that is empty."""
    return {name: value for name in KEPT if (value := getattr(question, name))}


def named(search: Saved) -> str:
    """What a search is called: what it asks for."""
    parts = [str(search.get("words", "")), states.name_of(search["state"]) if search.get("state") else ""]
    parts += [str(search.get("desk", "")), tr("Mine") if search.get("mine") else ""]
    return " · ".join(filter(None, [*parts, tr("Today") if search.get("today") else ""]))


class Searches(QObject):
    """`ask` shows the answer to a question, of which it gives what is not empty."""

    def __init__(
        self,
        button: QToolButton,
        field: QLineEdit,
        tasks: Asks,
        question: Callable[[], Question],
        ask: Callable[[Saved], None],
    ) -> None:
        super().__init__(button)
        self._field = field
        self._tasks = tasks
        self._question = question
        self._ask = ask
        self._shelf: KeepsSearches | None = None
        self.saved: Sequence[Saved] = ()
        self.menu = QMenu(button)
        self.menu.aboutToShow.connect(self._fill)
        button.setMenu(self.menu)

    def take_from(self, shelf: object) -> None:
        """The searches of this newsroom from now on; of none that keeps no searches."""
        self._shelf = shelf if isinstance(shelf, KeepsSearches) else None
        self.saved = ()
        if self._shelf is not None:
            self._tasks.ask(self._shelf.saved, self._read, key="searches")

    def _read(self, saved: Sequence[Saved]) -> None:
        self.saved = saved

    def _fill(self) -> None:
        if self._shelf is not None:  # another program may have kept one
            self._tasks.ask(self._shelf.saved, self._read, key="searches")
        self.menu.clear()
        for search in self.saved:
            self.menu.addAction(_plain(named(search)), partial(self._ask, search))
        if self.saved:
            self.menu.addSeparator()
        now = kept(self._question())
        save = QAction(tr("&Keep This Search"), self.menu)
        save.triggered.connect(lambda: self._save(now))
        self.menu.addAction(save)
        save.setEnabled(self._shelf is not None and bool(now) and now not in [dict(one) for one in self.saved])
        forget = self.menu.addMenu(tr("&Forget a Search"))
        forget.setEnabled(bool(self.saved))
        for search in self.saved:
            forget.addAction(_plain(named(search)), partial(self._forget, search))
        fields = self.menu.addMenu(tr("&Look In"))
        for key, name in FIELDS:
            fields.addAction(f"{tr(name)}\t{key}:", partial(self.look_in, key))

    def look_in(self, field: str) -> None:
        """Put the field into the search, with the caret where its value is to be typed."""
        words = self._field.text().rstrip()
        self._field.setText(f"{words} {field}:".strip())
        self._field.setFocus()
        self._field.end(False)

    def _save(self, search: Saved) -> None:
        if self._shelf is not None:
            self._tasks.ask(partial(self._shelf.save, search), self._read, key="searches")

    def _forget(self, search: Saved) -> None:
        if self._shelf is not None:
            self._tasks.ask(partial(self._shelf.forget, search), self._read, key="searches")


def _plain(words: str) -> str:
    """So that an & is no mnemonic."""
    return words.replace("&", "&&")
