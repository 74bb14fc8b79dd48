"""Who changed what in the whole newsroom: the newest first, of one person or of all, of what one looks for."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QPushButton, QStackedLayout, QWidget

from deskeditor.gui.alphabet import by_alphabet
from deskeditor.gui.desk import Desk
from deskeditor.gui.forms import fill
from deskeditor.gui.history.byday import DayRowsView
from deskeditor.gui.history.changelist import ChangeList, ChangeRow, rows_of
from deskeditor.gui.history.fields import Known
from deskeditor.gui.inspector.widgets import Hint
from deskeditor.newsroom import Changed, Newsroom

PAGE = 200
"""Changes that are asked for at once."""
ENOUGH = 50
MOST = 5000
"""While fewer than ENOUGH are found of what one looks for, older ones are asked for, up to so many."""


@dataclass(frozen=True, slots=True)
class _Found:
    changes: tuple[Changed, ...]
    known: Known


class NewsroomChanges(QDialog):
    """Beside the windows, not before them. `open_story` opens the story of a change."""

    def __init__(
        self,
        desk: Desk,
        open_story: Callable[[str], None],
        parent: QWidget | None = None,
        *,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(760, 620)
        self._desk = desk
        self._open_story = open_story
        self._known = Known()
        self._found: tuple[Changed, ...] = ()
        form = fill(self, "changes")
        self.person = form.find(QComboBox, "person")
        self.words = form.find(QLineEdit, "words")
        self.older = form.find(QPushButton, "older")
        self._open = form.find(QPushButton, "open")
        self.list = ChangeList(lambda: self._known, today, self)
        self.view = DayRowsView(self)
        self.view.setModel(self.list)
        self.view.setAccessibleName(self.tr("Who changed what"))
        self._stack = QStackedLayout(form.find(QWidget, "listPlace"))
        self._stack.addWidget(Hint(self.tr("Nothing was changed that is looked for here.")))
        self._stack.addWidget(self.view)
        form.find(QPushButton, "close").clicked.connect(self.close)
        self._fill_people()
        self._wire()
        self._ask()

    def _wire(self) -> None:
        self.person.activated.connect(lambda _: self._ask())
        self.words.textChanged.connect(lambda _: self._look())
        self.older.clicked.connect(self._ask_older)
        self._open.clicked.connect(lambda: self._open_chosen(self.view.currentIndex()))
        self.view.activated.connect(self._open_chosen)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._mark_open())
        self._desk.closing.connect(self.close)
        self.words.setFocus()

    def _fill_people(self) -> None:
        self.person.addItem(self.tr("Everybody"), "")
        for person in sorted(self._desk.facts.people, key=lambda p: by_alphabet(p.name)):
            self.person.addItem(person.display_name or person.name, person.id)

    # asking

    def _ask(self) -> None:
        self._found = ()
        self._ask_after("")

    def _ask_older(self) -> None:
        if self._found:
            self._ask_after(self._found[-1].id)

    def _ask_after(self, last: str) -> None:
        newsroom, person = self._desk.newsroom, str(self.person.currentData())
        if newsroom is not None:
            self._desk.tasks.ask(lambda: _read(newsroom, last, person), self._take, key=f"changes-{id(self)}")

    def _take(self, found: _Found) -> None:
        self._known = found.known
        self._found += found.changes
        self.older.setEnabled(len(found.changes) == PAGE)
        self._look()

    # showing

    def _look(self) -> None:
        """What is looked for may be further back than what was asked for."""
        self._show()
        wanted, found = self.words.text().strip(), self.list.rowCount()
        if wanted and found < ENOUGH and self.older.isEnabled() and len(self._found) < MOST:
            self._ask_older()

    def _show(self) -> None:
        """Those in which all the words are found: in the title of the record, the field, or the name of the person."""
        wanted = self.words.text().casefold().split()
        rows = [ChangeRow(change, change.title) for change in self._found]
        rows = [row for row in rows if all(word in self._said(row) for word in wanted)]
        self.list.show_rows(list(rows_of(rows)))
        self._stack.setCurrentIndex(1 if rows else 0)
        self._mark_open()

    def _said(self, row: ChangeRow) -> str:
        return f"{row.title} {self.list.heading(row)} {self.list.trailing(row)}".casefold()

    def _story_at(self, index: QModelIndex) -> str:
        row = index.data(Qt.ItemDataRole.UserRole) if index.isValid() else None
        return row.change.record if isinstance(row, ChangeRow) and row.change.kind == "story" else ""

    def _mark_open(self) -> None:
        self._open.setEnabled(bool(self._story_at(self.view.currentIndex())))

    def _open_chosen(self, index: QModelIndex) -> None:
        if story_id := self._story_at(index):
            self._open_story(story_id)


def _read(newsroom: Newsroom, last: str, person: str) -> _Found:
    """On a worker."""
    changes = tuple(newsroom.changes(PAGE, last, person))
    people = {one.id: one for one in newsroom.records("person")}
    sources = {one.id: one for one in newsroom.records("source")}
    titles = {change.record: change.title for change in changes if change.kind == "story"}
    return _Found(changes, Known(people, sources, titles))
