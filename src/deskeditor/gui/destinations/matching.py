"""The pages on which people are matched to authors there, and sections to categories."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from deskeditor.cms.site import Named
from deskeditor.delivery.matching import same_names
from deskeditor.gui.alphabet import by_alphabet
from deskeditor.gui.destinations.kept import Kept
from deskeditor.gui.forms import fill
from deskeditor.news.destinations import NOBODY
from deskeditor.news.records import Person

REMOTE_ID = Qt.ItemDataRole.UserRole
HERE, THERE, NOTE = range(3)
MOST_ROWS = 200
"""More are found by their names."""
NAMES_THERE = "names_there"
"""In `Destination.options`: what ids there are called, to be shown while the site cannot be asked."""


@dataclass(frozen=True, slots=True)
class Row:
    """`key`: as in the rule; `suggested`: id there of the one who has the same name."""

    key: str
    name: str
    stands: str = ""
    suggested: str = ""


class MatchPage(QWidget):
    """`fetch_wanted`: the site should be asked who and what is there."""

    fetch_wanted = Signal()

    def __init__(self, kept: Kept, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = kept
        self._rows: list[Row] = []
        self._shown: list[Row] = []
        self._there: tuple[Named, ...] = ()
        self._model = QStandardItemModel(self)
        self.form = fill(self, "destinationmatch")
        self.table = self.form.find(QTableWidget, "table")
        self.search = self.form.find(QLineEdit, "search")
        self.take = self.form.find(QPushButton, "take")
        self.fetch = self.form.find(QPushButton, "fetch")
        self.said = self.form.find(QLabel, "said")
        self.said.hide()
        self._build()
        self.search.textChanged.connect(lambda _: self._list())
        self.take.clicked.connect(self.take_suggestions)
        self.fetch.clicked.connect(self.fetch_wanted)
        kept.reached_changed.connect(self.refresh)

    # what a page says of itself

    def rows(self) -> Iterable[Row]:
        raise NotImplementedError

    def found_there(self) -> Sequence[Named]:
        raise NotImplementedError

    def unmatched(self) -> str:
        """What the first entry of each box says."""
        raise NotImplementedError

    def note(self, row: Row) -> str:
        raise NotImplementedError

    def keep(self, matched: Mapping[str, str | None]) -> None:
        raise NotImplementedError

    # the table

    def refresh(self) -> None:
        """From the destination and from what the site said."""
        self._there = tuple(self.found_there())
        self._rows = list(self.rows())
        self._fill_model()
        self._list()
        unsaid = self._kept.reached.unsaid if self._kept.reached else ""
        self.say(unsaid)

    def say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def busy(self, on: bool) -> None:
        self.fetch.setEnabled(not on)
        self.say(self.tr("Asking…") if on else "")

    def take_suggestions(self) -> None:
        """What has the same name is matched, where a person has not decided."""
        found = {row.key: row.suggested for row in self._rows if row.suggested and not row.stands}
        if found:
            self._decide(found)
            self.refresh()

    @property
    def names(self) -> dict[str, str]:
        """What ids there are called, as far as it is known."""
        known = dict(self._kept.destination.options.get(NAMES_THERE) or {})
        return {str(id): str(name) for id, name in known.items()} | {one.remote_id: one.name for one in self._there}

    def _build(self) -> None:
        table = self.table
        table.setColumnCount(3)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(34)

    def _fill_model(self) -> None:
        """One list for all boxes: hundreds of authors times hundreds of people would be many."""
        self._model.clear()
        self._append(self.unmatched(), "")
        names, times = self.names, Counter(one.name for one in self._there)
        for one in sorted(self._there, key=lambda one: by_alphabet(one.name)):
            alike = times[one.name] > 1
            self._append(f"{one.name} ({one.slug or one.remote_id})" if alike else one.name, one.remote_id)
        known = {one.remote_id for one in self._there}
        for row in self._rows:
            if row.stands and row.stands not in known:
                known.add(row.stands)
                self._append(names.get(row.stands) or self.tr("Number {id}").format(id=row.stands), row.stands)

    def _append(self, words: str, id: str) -> None:
        item = QStandardItem(words)
        item.setData(id, REMOTE_ID)
        self._model.appendRow(item)

    def _list(self) -> None:
        wanted = folded(self.search.text())
        found = [row for row in self._rows if wanted in folded(row.name)]
        self._shown = found[:MOST_ROWS]
        self.table.setRowCount(0)
        self.table.setRowCount(len(self._shown))
        for number, row in enumerate(self._shown):
            self._put(number, row)
        suggested = sum(1 for row in self._rows if row.suggested and not row.stands)
        one, many = self.tr("&Take the Suggestion"), self.tr("&Take the {n} Suggestions").format(n=suggested)
        self.take.setText(one if suggested == 1 else many)
        self.take.setVisible(suggested > 0)
        if len(found) > MOST_ROWS:
            self.say(self.tr("{n} more are found by their names.").format(n=len(found) - MOST_ROWS))

    def _put(self, number: int, row: Row) -> None:
        here = QTableWidgetItem(row.name)
        here.setToolTip(row.name)
        self.table.setItem(number, HERE, here)
        self.table.setItem(number, NOTE, QTableWidgetItem(self.note(row)))
        box = QComboBox()
        box.setProperty("inTable", True)
        box.setModel(self._model)
        box.setAccessibleName(row.name)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.installEventFilter(self)
        box.setCurrentIndex(max(box.findData(row.stands, REMOTE_ID), 0))
        box.activated.connect(lambda _, box=box, key=row.key: self._chosen(box, key))
        self.table.setCellWidget(number, THERE, box)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The wheel moves the list, and matches nobody by the way."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QComboBox):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _chosen(self, box: QComboBox, key: str) -> None:
        self._decide({key: str(box.currentData(REMOTE_ID)) or None})
        self._rows = list(self.rows())
        for number, row in enumerate(self._shown):
            now = next((one for one in self._rows if one.key == row.key), row)
            item = self.table.item(number, NOTE)
            if item is not None:
                item.setText(self.note(now))

    def _decide(self, matched: Mapping[str, str | None]) -> None:
        self.keep(matched)
        names, known = self.names, dict(self._kept.destination.options.get(NAMES_THERE) or {})
        added = {id: names[id] for id in matched.values() if id and id in names}
        if added:
            self._kept.set_options(**{NAMES_THERE: known | added})


class AuthorsPage(MatchPage):
    def __init__(self, kept: Kept, people: Sequence[Person], parent: QWidget | None = None) -> None:
        super().__init__(kept, parent)
        self._people = people
        for name in ("sectionsAs", "sectionsAsLabel", "newSections"):
            self.form.find(QWidget, name).hide()
        self.form.find(QLabel, "hint").setText(
            self.tr(
                "Who stands in the byline is matched once to an author there. Somebody who is not matched is asked for"
                " when a story is sent, and is never replaced by somebody else."
            )
        )
        self.table.setHorizontalHeaderLabels([self.tr("Here"), self.tr("Author there"), ""])
        self.refresh()

    def rows(self) -> Iterable[Row]:
        matched = self._kept.destination.rules.authors
        suggested = same_names(self._people, self._there, matched)
        times = Counter(_printed(person) for person in self._people)
        for person in sorted(self._people, key=lambda p: by_alphabet(_printed(p))):
            name = _printed(person)
            about = person.job_title or person.organization or person.location or person.id[-6:]
            name = f"{name} ({about})" if times[name] > 1 else name
            yield Row(person.id, name, matched.get(person.id, ""), suggested.get(person.id, ""))
        known = {person.id for person in self._people}
        for key in sorted(set(matched) - known - {NOBODY}):
            yield Row(key, key.removeprefix("name:"), matched[key])
        yield Row(NOBODY, self.tr("(a story without a byline)"), matched.get(NOBODY, ""))

    def found_there(self) -> Sequence[Named]:
        return self._kept.reached.authors if self._kept.reached else ()

    def unmatched(self) -> str:
        return self.tr("Not matched")

    def note(self, row: Row) -> str:
        if row.stands and self._there and row.stands not in {one.remote_id for one in self._there}:
            return self.tr("Is not there any more")
        if row.suggested and not row.stands:
            return self.tr("The same name is there: {name}").format(name=self.names.get(row.suggested, ""))
        return ""

    def keep(self, matched: Mapping[str, str | None]) -> None:
        self._kept.set_rules(authors=dict(matched))


class SectionsPage(MatchPage):
    def __init__(self, kept: Kept, desks: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(kept, parent)
        self._desks = desks
        self.form.find(QLabel, "hint").setText(
            self.tr("A section goes to the category there that has its name, unless another one is chosen here.")
        )
        self.table.setHorizontalHeaderLabels([self.tr("Section here"), self.tr("There"), ""])
        self._sections_as()
        new = self.form.find(QCheckBox, "newSections")
        new.setChecked(kept.destination.rules.new_sections)
        new.toggled.connect(self._set_new)
        self.refresh()

    def _sections_as(self) -> None:
        values = ("category", "tag", "nothing")
        box, rules = self.form.find(QComboBox, "sectionsAs"), self._kept.destination.rules
        box.setCurrentIndex(values.index(rules.sections_as))
        box.activated.connect(lambda index: self._set_as(values[index]))
        for name in ("sectionsAs", "sectionsAsLabel"):
            self.form.find(QWidget, name).setVisible("sections_as" not in self._kept.kind.without)
        self.form.find(QWidget, "newSections").setVisible("new_sections" not in self._kept.kind.without)
        self._allow()

    def _set_as(self, said: str) -> None:
        self._kept.set_rules(sections_as=said)
        self._allow()
        self._list()

    def _set_new(self, on: bool) -> None:
        self._kept.set_rules(new_sections=on)
        self._list()

    def _allow(self) -> None:
        as_category = self._kept.destination.rules.sections_as == "category"
        self.table.setEnabled(as_category)
        self.form.find(QCheckBox, "newSections").setEnabled(as_category)

    def rows(self) -> Iterable[Row]:
        matched = self._kept.destination.rules.sections
        for desk in sorted({*self._desks, *matched} - {""}, key=by_alphabet):
            yield Row(desk, desk, matched.get(desk, ""))

    def found_there(self) -> Sequence[Named]:
        return self._kept.reached.sections if self._kept.reached else ()

    def unmatched(self) -> str:
        return self.tr("The one of its name")

    def note(self, row: Row) -> str:
        if not self._there or self._kept.destination.rules.sections_as != "category":
            return ""
        if row.stands:
            missing = row.stands not in {one.remote_id for one in self._there}
            return self.tr("Is not there any more") if missing else ""
        if any(folded(one.name) == folded(row.name) for one in self._there):
            return self.tr("Is there")
        new = self._kept.destination.rules.new_sections
        return self.tr("Is made when the first story goes there") if new else self.tr("Is not there: choose one")

    def keep(self, matched: Mapping[str, str | None]) -> None:
        self._kept.set_rules(sections=dict(matched))


def _printed(person: Person) -> str:
    return person.display_name or person.name


def folded(name: str) -> str:
    """Two names are one by this, whatever their capitals and accents."""
    split = unicodedata.normalize("NFKD", name)
    return "".join(c for c in split if not unicodedata.combining(c)).casefold().strip()
