"""The Spike: everything that was put aside, whoever did it; back from it, or gone for good."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
)

from deskeditor.gui import forms, notices
from deskeditor.gui.dates import dated
from deskeditor.gui.desk import Desk
from deskeditor.gui.inspector.moment import parsed
from deskeditor.gui.upkeep import destroying
from deskeditor.news.permissions import seat
from deskeditor.newsroom import Newsroom
from deskeditor.review.workflow import may_set_aside
from deskeditor.text.fold import fold
from deskeditor.upkeep import spike
from deskeditor.upkeep.spike import OnSpike

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from deskeditor.gui.window import Window

KINDS: dict[str, str] = {
    "story": QT_TRANSLATE_NOOP("spike", "Story"),
    "photo": QT_TRANSLATE_NOOP("spike", "Photo"),
    "source": QT_TRANSLATE_NOOP("spike", "Source"),
    "quote": QT_TRANSLATE_NOOP("spike", "Quote"),
    "transcript": QT_TRANSLATE_NOOP("spike", "Transcript"),
}
ROW_PX = 30
WHAT, KIND, WHO, WHEN, SAFE = range(5)
SORTED: dict[int, Callable[[OnSpike], Any]] = {WHEN: lambda one: one.spiked.since, SAFE: lambda one: one.days_left}
SHOWN = ("headline", "dek", "caption", "words", "original", "notes", "body", "text")
"""The fields that are shown to read, in their order."""


@dataclass(frozen=True, slots=True)
class Found:
    """What is on the spike, and how many days the house keeps it there."""

    all: tuple[OnSpike, ...]
    days: int


def show_spike(window: "Window") -> None:
    if window.desk.newsroom is not None:
        SpikeDialog(window.desk, window).open()


class Item(QTreeWidgetItem):
    """A row that sorts by what it means: times as times, days as numbers."""

    def __init__(self, one: OnSpike, texts: list[str]) -> None:
        super().__init__(texts)
        self.one = one
        self.folded = fold(f"{one.spiked.title} {one.who}")

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Item):
            return NotImplemented
        column = self.treeWidget().sortColumn()
        if (key := SORTED.get(column)) is not None:
            return bool(key(self.one) < key(other.one))
        return self.text(column).casefold() < other.text(column).casefold()


class SpikeDialog(QDialog):
    def __init__(self, desk: Desk, parent: "QWidget | None" = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._found = Found((), spike.LEAST_DAYS)
        self._form = forms.fill(self, "spike")
        self.words = self._form.find(QLineEdit, "words")
        self.kind = self._form.find(QComboBox, "kind")
        self.list = self._form.find(QTreeWidget, "list")
        self.shown = self._form.find(QPlainTextEdit, "shown")
        self._summary = self._form.find(QLabel, "summary")
        self._buttons = {name: self._form.find(QPushButton, name) for name in ("restore", "destroy", "empty", "close")}
        self._build()
        self._wire()
        self.resize(1000, 620)
        self.reload()

    def _build(self) -> None:
        self.kind.addItem(self.tr("All kinds"), "")
        for key, name in KINDS.items():
            self.kind.addItem(QCoreApplication.translate("spike", name), key)
        self.list.setHeaderLabels(
            [self.tr("What"), self.tr("Kind"), self.tr("Spiked by"), self.tr("When"), self.tr("Safe for")]
        )
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        for column in (KIND, WHO, WHEN, SAFE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.list.sortByColumn(WHEN, Qt.SortOrder.DescendingOrder)
        self.shown.setPlaceholderText(self.tr("Choose something to read it here."))
        split = self._form.find(QSplitter, "split")
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([620, 340])

    def _wire(self) -> None:
        self.words.textChanged.connect(self._filter)
        self.kind.currentIndexChanged.connect(self._filter)
        self.list.itemSelectionChanged.connect(self._chosen_changed)
        self._buttons["restore"].clicked.connect(self.restore_chosen)
        self._buttons["destroy"].clicked.connect(self.destroy_chosen)
        self._buttons["empty"].clicked.connect(self.empty)
        self._buttons["close"].clicked.connect(self.accept)
        self._desk.projected.connect(self.reload)

    @property
    def chosen(self) -> list[OnSpike]:
        return [item.one for item in self.list.selectedItems() if isinstance(item, Item) and not item.isHidden()]

    def reload(self) -> None:
        newsroom = self._desk.newsroom
        if newsroom is not None:
            self._desk.tasks.ask(lambda: found_in(newsroom), self._take, key="spike")

    def restore_chosen(self) -> None:
        """Brings back what is chosen; a story that is open here in its session."""
        newsroom, chosen = self._desk.newsroom, self.chosen
        if newsroom is None or not chosen:
            return
        facts = self._desk.facts
        why_not = may_set_aside(facts.workflow, "spiked", seat(facts.me, facts.people))
        if why_not and any(one.spiked.kind == "story" for one in chosen):
            notices.warning(why_not)
            return
        ids = [one.spiked.id for one in chosen]
        for id in [id for id in ids if self._desk.session(id) is not None]:
            self._desk.decide(id, "spiked", False)
            ids.remove(id)
        self._desk.tasks.ask(lambda: spike.restore(newsroom, ids), lambda _: self._restored(chosen))

    def _restored(self, chosen: list[OnSpike]) -> None:
        if len(chosen) == 1:
            notices.info(self.tr("“{0}” is back from the spike.").format(chosen[0].spiked.title))
        else:
            notices.info(self.tr("{0} records are back from the spike.").format(len(chosen)))
        self.reload()

    def destroy_chosen(self) -> None:
        self._ask_to_destroy(self.chosen)

    def empty(self) -> None:
        """Asks for all that has been here long enough, and says exactly what that is."""
        self._ask_to_destroy([one for one in self._found.all if one.ripe])

    def _ask_to_destroy(self, those: Iterable[OnSpike]) -> None:
        if ids := [one.spiked.id for one in those]:
            dialog = destroying.ask(self._desk, ids, self)
            if dialog is not None:
                dialog.destroyed_.connect(self.reload)

    # inside

    def _take(self, found: Found) -> None:
        kept = {one.spiked.id for one in self.chosen}
        self._found = found
        self.list.setSortingEnabled(False)
        self.list.clear()
        for one in found.all:
            item = Item(one, self._texts(one))
            item.setToolTip(WHAT, one.spiked.title)
            item.setSizeHint(WHAT, QSize(0, ROW_PX))
            self.list.addTopLevelItem(item)
            item.setSelected(one.spiked.id in kept)
        self.list.setSortingEnabled(True)
        self._filter()
        if not self.list.selectedItems() and (first := self.list.topLevelItem(0)) is not None:
            self.list.setCurrentItem(first)

    def _texts(self, one: OnSpike) -> list[str]:
        moment = parsed(one.spiked.since)
        local = moment.astimezone() if moment else None
        when = dated(local, "D %b %Y, %H:%M") if local else ""
        title = one.spiked.title or self.tr("(without words)")
        safe = self.tr("may be emptied") if one.ripe else days_words(one.days_left)
        return [title, kind_words(one.spiked.kind), one.who or self.tr("somebody"), when, safe]

    def _filter(self) -> None:
        words, kind = fold(self.words.text()).split(), str(self.kind.currentData() or "")
        shown = 0
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            if isinstance(item, Item):
                fits = all(word in item.folded for word in words) and kind in ("", item.one.spiked.kind)
                item.setHidden(not fits)
                shown += fits
        self._say(shown)
        self._chosen_changed()

    def _say(self, shown: int) -> None:
        ripe = sum(one.ripe for one in self._found.all)
        days = self._found.days
        if not self._found.all:
            said = self.tr("Nothing is spiked.")
        elif not shown:
            said = self.tr("Nothing of that kind or with those words is on the spike.")
        elif ripe:
            said = self.tr("{0} of {1} have been here for {2} days and go when the spike is emptied.")
            said = said.format(ripe, len(self._found.all), days)
        else:
            said = self.tr("All of this is safe: nothing has been here for {0} days yet.").format(days)
        self._summary.setText(said)
        self._buttons["empty"].setEnabled(ripe > 0)

    def _chosen_changed(self) -> None:
        chosen = self.chosen
        for name in ("restore", "destroy"):
            self._buttons[name].setEnabled(bool(chosen))
        newsroom = self._desk.newsroom
        if newsroom is None or len(chosen) != 1:
            self.shown.clear()
            return
        id = chosen[0].spiked.id
        self._desk.tasks.ask(lambda: words_of(newsroom, id), self._show, lambda _: self.shown.clear(), "spike-words")

    def _show(self, words: str) -> None:
        if self.shown.toPlainText() != words:
            self.shown.setPlainText(words)


def days_words(days: int) -> str:
    """How long it is safe, for a person."""
    return QCoreApplication.translate("spike", "1 day" if days == 1 else "{0} days").format(days)


def kind_words(kind: str) -> str:
    return QCoreApplication.translate("spike", KINDS.get(kind, kind))


# What is done on a worker.


def found_in(newsroom: Newsroom) -> Found:
    return Found(tuple(spike.on_spike(newsroom)), spike.days(newsroom))


def words_of(newsroom: Newsroom, id: str) -> str:
    """What was written in the record, to read."""
    record: Any = getattr(newsroom, newsroom.kind_of(id))(id)
    said = [str(getattr(record, name, "")).strip() for name in SHOWN]
    return "\n\n".join(filter(None, said))
