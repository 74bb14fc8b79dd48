"""The window of reader comments: what readers wrote below the stories, and what is decided on it.

The site is asked for every decision, off the thread of the windows; meanwhile one goes on with the next comment. What a
reader wrote is shown as plain text, and the reader's e-mail address here alone.
"""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from deskeditor.delivery.contributions import Fetched, as_quote, as_tip, decide_on, fetch
from deskeditor.gui import forms
from deskeditor.gui.contributions.shown import MOST, Found, Row, found
from deskeditor.gui.contributions.words import (
    EMPTY,
    WHICH,
    about,
    flag_sentences,
    flag_words,
    one_line,
    reader,
    state_words,
    title_of,
    tr,
)
from deskeditor.gui.history.times import moment_words, short_words
from deskeditor.news.deliveries import Contribution, ContributionState
from deskeditor.news.problems import Problem
from deskeditor.news.times import now

if TYPE_CHECKING:
    from deskeditor.cms.secrets import Secrets
    from deskeditor.gui.desk import Desk
    from deskeditor.gui.tasks import Job
    from deskeditor.gui.theme import Theme
    from deskeditor.newsroom import Newsroom

STATE, LOOK_AT, READER, STORY, WORDS, WHEN = range(6)
WIDTHS_PX = {STATE: 120, LOOK_AT: 110, READER: 140, STORY: 190}
ID = Qt.ItemDataRole.UserRole
DECISIONS: dict[str, ContributionState] = {
    "approve": "approved",
    "hold": "held",
    "reject": "rejected",
    "trash": "trash",
}
KEYS: dict[str, tuple[str, ...]] = {
    "approve": ("A",),
    "hold": ("H",),
    "reject": ("R",),
    "trash": ("T", "Del"),
    "quote": ("Q",),
    "tip": ("P",),
    "openStory": ("S",),
    "browse": ("B",),
}
"""In the list and in the comment, by the button that they press."""


class CommentsDialog(QDialog):
    """A window of its own beside the others."""

    story_wanted = Signal(str)
    quote_wanted = Signal(str)

    def __init__(self, desk: "Desk", theme: "Theme", story_id: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._theme = desk, theme
        self._found = Found()
        self._asked: tuple[str, str] | None = None
        self._busy: dict[str, ContributionState] = {}
        """What is being decided, by the id of the comment."""
        self._job: Job | None = None
        self._came: list[Fetched] = []
        self._troubles: tuple[str, ...] = ()
        self._noted = ""
        """Id of the comment that the note is of."""
        self._to_list = True
        """The list gets the keyboard as soon as something is in it."""
        form = forms.fill(self, "comments")
        self.which, self.of = form.find(QComboBox, "which"), form.find(QComboBox, "of")
        self.fetched, self.trouble = form.find(QLabel, "fetched"), form.find(QLabel, "trouble")
        self.pages, self.empty = form.find(QStackedWidget, "pages"), form.find(QLabel, "empty")
        self.list = form.find(QTreeWidget, "list")
        self.title, self.about = form.find(QLabel, "title"), form.find(QLabel, "about")
        self.flags, self.words = form.find(QLabel, "flags"), form.find(QPlainTextEdit, "words")
        self.note, self.fetch_button = form.find(QLineEdit, "note"), form.find(QPushButton, "fetch")
        self.buttons = {name: form.find(QPushButton, name) for name in KEYS}
        self._lay_out(form)
        self._wire(form)
        self.fetch_button.setFocus()
        self.show_story(story_id)

    def _lay_out(self, form: forms.Form) -> None:
        room = self.screen().availableGeometry()
        self.resize(min(1120, room.width() - 60), min(680, room.height() - 70))
        self.list.setHeaderLabels(
            [self.tr("State"), self.tr("Look at"), self.tr("Reader"), self.tr("Story"), self.tr("Comment"), ""]
        )
        self.list.headerItem().setText(WHEN, self.tr("Written"))
        header = self.list.header()
        header.setStretchLastSection(False)
        for column, width in WIDTHS_PX.items():
            self.list.setColumnWidth(column, width)
        header.setSectionResizeMode(WORDS, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(WHEN, QHeaderView.ResizeMode.ResizeToContents)
        splitter = form.find(QSplitter, "splitter")
        splitter.setSizes([300, 260])
        splitter.setStretchFactor(0, 1)
        for which, said in WHICH.items():
            self.which.addItem(tr(said), which)
        self.of.addItem(self.tr("all stories"), "")
        self.trouble.hide()
        form.find(QLabel, "keys").setText(
            self.tr(
                "In the list: A approve, H hold, R reject, T trash, Q quote, P tip, S story, B browser, N note;"
                " F5 fetches. Several can be chosen."
            )
        )

    def _wire(self, form: forms.Form) -> None:
        for box in (self.which, self.of):
            box.activated.connect(lambda *_: self.reload())
        self.list.itemSelectionChanged.connect(self._show_one)
        self.list.itemActivated.connect(lambda *_: self.words.setFocus())
        for name, state in DECISIONS.items():
            self.buttons[name].clicked.connect(partial(self._decide, state))
        self.buttons["quote"].clicked.connect(self._make_quote)
        self.buttons["tip"].clicked.connect(self._make_tip)
        self.buttons["openStory"].clicked.connect(self._go)
        self.buttons["browse"].clicked.connect(self._browse)
        self.fetch_button.clicked.connect(self.fetch)
        self.note.editingFinished.connect(self._keep_note)
        self.note.returnPressed.connect(self.list.setFocus)
        form.find(QPushButton, "closeButton").clicked.connect(self.reject)
        for place in (self.list, self.words):
            for name, keys in KEYS.items():
                for key in keys:
                    self._on_key(place, key).activated.connect(self.buttons[name].click)
            self._on_key(place, "N").activated.connect(self.note.setFocus)
        QShortcut(QKeySequence("F5"), self).activated.connect(self.fetch_button.click)
        self._desk.closing.connect(self.close)
        self._theme.changed.connect(self._recolour)

    @staticmethod
    def _on_key(place: QWidget, key: str) -> QShortcut:
        return QShortcut(QKeySequence(key), place, context=Qt.ShortcutContext.WidgetShortcut)

    def done(self, result: int) -> None:
        self._keep_note()
        if self._job is not None:
            self._job.cancel()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        """The command line, or another program, may have decided something meanwhile."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow() and self._asked is not None:
            self.reload()

    # the list

    def show_story(self, story_id: str) -> None:
        """The comments on this story, or on all of them."""
        while self.of.count() > 1:
            self.of.removeItem(1)
        if story_id:
            self.of.addItem(self.tr("this story"), story_id)
        self.of.setCurrentIndex(self.of.count() - 1)
        self._to_list = True
        self._came = []
        self.reload()

    def reload(self) -> None:
        newsroom = self._desk.newsroom
        if newsroom is not None:
            self._asked = asked = (self.of.currentData(), self.which.currentData())
            self._desk.tasks.ask(lambda: found(newsroom, *asked), self._take, key=f"comments-{id(self)}")

    def _take(self, came: Found) -> None:
        """Those that were chosen stay so; where they are gone the next one is."""
        if self.of.currentData() and came.name:
            self.of.setItemText(self.of.currentIndex(), self.tr("“{story}”").format(story=one_line(came.name)[:60]))
        chosen, row = set(self.chosen_ids), max(self.list.currentIndex().row(), 0)
        had_keyboard = self.pages.isAncestorOf(self.focusWidget() or self)
        if came.rows != self._found.rows or not self.list.topLevelItemCount():
            self.list.blockSignals(True)
            self.list.clear()
            self.list.addTopLevelItems([self._item(one) for one in came.rows])
            there = chosen & {one.said.id for one in came.rows}
            self._choose(there, min(row, len(came.rows) - 1))
            self.list.blockSignals(False)
        self._found = came
        self.pages.setCurrentIndex(1 if came.rows else 0)
        self.empty.setText(self._why_empty(came))
        if came.rows and self._to_list:
            self._to_list = False
            self.list.setFocus()
        elif had_keyboard and not came.rows:
            self.fetch_button.setFocus()
        self._say_fetched()
        self._show_one()

    def _recolour(self) -> None:
        self._found = Found()
        self.reload()

    def _choose(self, ids: set[str], row: int) -> None:
        those = []
        for n in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(n)
            if item is not None and (item.data(STATE, ID) in ids or (not ids and n == row)):
                those.append(item)
        if those:
            self.list.setCurrentItem(those[0])
        for item in those:
            item.setSelected(True)

    def _item(self, row: Row) -> QTreeWidgetItem:
        """No tool tips: what a reader wrote would be taken for HTML there."""
        said = row.said
        at = short_words(said.received, now().astimezone().date()) if said.received else ""
        item = QTreeWidgetItem([self._state(said), flag_words(said), reader(said), row.story, one_line(said.words), at])
        item.setData(STATE, ID, said.id)
        colours = self._theme.colours
        item.setForeground(LOOK_AT, QColor(colours.bad if "threat" in said.flags else colours.warn))
        if said.state == "held":
            item.setForeground(STATE, QColor(colours.accent))
        return item

    def _state(self, said: Contribution) -> str:
        return self.tr("Asking the site…") if said.id in self._busy else state_words(said)

    def _why_empty(self, came: Found) -> str:
        which = self.which.currentData()
        if not came.sites:
            return self.tr(
                "No destination has comments. Those of WordPress and Ghost do; set the site of your newsroom up in"
                " File ▸ Destinations."
            )
        if came.others:
            return tr(EMPTY[which]) + " " + self.tr("Choose another state above; there are some.")
        if not came.fetched:
            return self.tr("Comments were not fetched yet. Press F5 to fetch them from {site}.").format(
                site=self.tr(", ").join(came.sites)
            )
        return self.tr("Readers wrote nothing so far. Press F5 to fetch again.")

    # one comment

    @property
    def chosen_ids(self) -> list[str]:
        return [str(item.data(STATE, ID)) for item in self.list.selectedItems()]

    @property
    def chosen(self) -> Row | None:
        """The one that is shown in full."""
        ids = self.chosen_ids
        id = self.list.currentIndex().siblingAtColumn(STATE).data(ID)
        wanted = id if id in ids else next(iter(ids), "")
        return next((row for row in self._found.rows if row.said.id == wanted), None)

    def _show_one(self) -> None:
        row = self.chosen
        said = row.said if row else None
        id = said.id if said else ""
        if id != self._noted:
            self._keep_note()
        if id != self._noted or not self.note.isModified():
            self.note.setText(said.note if said else "")
        self._noted = id
        people = {person.id: person.name for person in self._desk.facts.people}
        self.title.setText(title_of(row) if row else "")
        self.about.setText(about(row, people.get(row.said.decided_by, "")) if row else "")
        self.flags.setText(flag_sentences(said) if said else "")
        self.flags.setVisible(bool(said and said.flags))
        if self.words.toPlainText() != (said.words if said else ""):
            self.words.setPlainText(said.words if said else "")
        self._allow(row)

    def _allow(self, row: Row | None) -> None:
        states = {one.said.state for one in self._chosen_free()}
        for name, state in DECISIONS.items():
            self.buttons[name].setEnabled(bool(states - {state}))
        for name in ("quote", "tip", "openStory"):
            self.buttons[name].setEnabled(row is not None)
        self.buttons["browse"].setEnabled(row is not None and row.url.startswith(("http://", "https://")))
        self.note.setEnabled(row is not None)

    def _chosen_free(self) -> list[Row]:
        """Those of the chosen ones that something can be decided on now."""
        ids = set(self.chosen_ids) - set(self._busy)
        return [row for row in self._found.rows if row.said.id in ids and row.said.state != "gone"]

    def _keep_note(self) -> None:
        newsroom, id, said = self._desk.newsroom, self._noted, self.note.text().strip()
        if newsroom is not None and id and self.note.isModified():
            self.note.setModified(False)
            self._desk.tasks.ask(lambda: newsroom.contributions.put(id, note=said), self._kept)

    def _kept(self, _: Contribution) -> None:
        self.reload()

    # what a person does

    def _decide(self, state: ContributionState, _checked: bool = False) -> None:
        newsroom = self._desk.newsroom
        ids = [row.said.id for row in self._chosen_free() if row.said.state != state]
        if newsroom is None or not ids:
            return
        self._keep_note()
        note = self.note.text().strip() if len(ids) == 1 else ""
        self._busy |= dict.fromkeys(ids, state)
        self._say_trouble(())
        self._go_on(ids)
        work = partial(decide_all, newsroom, self._desk.secrets_of(newsroom), ids, state, note)
        self._desk.tasks.run(work, self._decided, self._all_decided, self._not_decided)

    def _go_on(self, ids: Sequence[str]) -> None:
        """To the comment after those that are decided now, which say that they are."""
        rows = [n for n, row in enumerate(self._found.rows) if row.said.id in ids]
        for n in rows:
            if (item := self.list.topLevelItem(n)) is not None:
                item.setText(STATE, self._state(self._found.rows[n].said))
        if (following := self.list.topLevelItem(max(rows) + 1)) is not None:
            self.list.setCurrentItem(following)
        self._show_one()

    def _decided(self, came: tuple[str, str]) -> None:
        id, sentence = came
        self._busy.pop(id, None)
        if sentence:
            self._say_trouble((*self._troubles, sentence))
            self._item_says(id)
        self.reload()

    def _all_decided(self, _: bool) -> None:
        self._show_one()

    def _not_decided(self, problem: Exception) -> None:
        """A fault of ours."""
        for id in list(self._busy):
            self._busy.pop(id)
            self._item_says(id)
        self._show_one()
        self._failed(problem)

    def _item_says(self, id: str) -> None:
        for n, row in enumerate(self._found.rows):
            if row.said.id == id and (item := self.list.topLevelItem(n)) is not None:
                item.setText(STATE, self._state(row.said))

    def _make_quote(self) -> None:
        newsroom, row = self._desk.newsroom, self.chosen
        if newsroom is not None and row is not None:
            id = row.said.id
            self._desk.tasks.ask(lambda: as_quote(newsroom, id), self._quoted, self._failed)

    def _quoted(self, quote: str) -> None:
        self.reload()
        self.quote_wanted.emit(quote)

    def _make_tip(self) -> None:
        newsroom, row = self._desk.newsroom, self.chosen
        if newsroom is not None and row is not None:
            id = row.said.id
            self._desk.tasks.ask(lambda: as_tip(newsroom, id), self._tipped, self._failed)

    def _tipped(self, story: str) -> None:
        self.reload()
        self.story_wanted.emit(story)

    def _go(self) -> None:
        if (row := self.chosen) is not None:
            self.story_wanted.emit(row.said.story)

    def _browse(self) -> None:
        if (row := self.chosen) is not None:
            QDesktopServices.openUrl(QUrl(row.url))

    # fetching

    def fetch(self) -> None:
        """Fetch what is listed, or stop that."""
        newsroom, story = self._desk.newsroom, self.of.currentData()
        if self._job is not None:
            self._job.cancel()
            return
        if newsroom is None:
            return
        self._came = []
        self._to_list = not self._found.rows
        self._say_trouble(())
        secrets = self._desk.secrets_of(newsroom)
        work = partial(fetch, newsroom, secrets, (story,) if story else ())
        self._job = self._desk.tasks.run(work, self._fetched_one, self._fetched, self._not_fetched)
        self.fetch_button.setText(self.tr("Stop &Fetching"))
        self._say_fetched()

    def _fetched_one(self, came: Fetched) -> None:
        self._came.append(came)
        if came.sentence:
            site, why = came.destination.name, came.sentence
            said = why if site in why else self.tr("{site}: {why}").format(site=site, why=why)
            self._say_trouble((*self._troubles, said))
        self._say_fetched()

    def _fetched(self, _whole: bool) -> None:
        self._fetching_ended()
        if not self._came and self._found.sites:
            why = self.tr("This story is on no site.") if self.of.currentData() else self.tr("No story is on a site.")
            self._say_trouble((why,))

    def _not_fetched(self, problem: Exception) -> None:
        self._fetching_ended()
        self._failed(problem)

    def _fetching_ended(self) -> None:
        self._job = None
        self.fetch_button.setText(self.tr("&Fetch"))
        self.reload()

    def _say_fetched(self) -> None:
        new = sum(one.new for one in self._came)
        if self._job is not None:
            said = self.tr("Fetching… stories: {n}, new: {new}").format(n=len(self._came), new=new)
        elif not self._found.fetched:
            said = self.tr("Not fetched yet")
        else:
            said = self.tr("Fetched {when}").format(when=moment_words(self._found.fetched))
            if any(not one.sentence for one in self._came):
                said += " · " + (self.tr("{n} new").format(n=new) if new else self.tr("nothing new"))
        if self._found.more:
            said += " · " + self.tr("the first {n} are listed").format(n=MOST)
        self.fetched.setText(said)

    def _say_trouble(self, sentences: tuple[str, ...]) -> None:
        self._troubles = tuple(dict.fromkeys(sentences))
        self.trouble.setText("\n".join(self._troubles))
        self.trouble.setVisible(bool(self._troubles))

    def _failed(self, problem: Exception) -> None:
        if isinstance(problem, Problem):
            self._say_trouble((*self._troubles, str(problem)))
        else:
            self._desk.tasks.fault.emit(problem)


# What is done on a worker.


def decide_all(
    newsroom: "Newsroom", secrets: "Secrets", ids: Sequence[str], state: ContributionState, note: str
) -> Iterator[tuple[str, str]]:
    """Each with why it could not be decided; empty: it is."""
    for id in ids:
        try:
            decide_on(newsroom, id, state, secrets, note)
        except Problem as problem:
            yield id, str(problem)
        else:
            yield id, ""
