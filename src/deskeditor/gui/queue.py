"""The queue: every story of the newsroom, searched, filtered and sorted as one types and clicks."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QEvent,
    QObject,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from deskeditor.gui import forms, states
from deskeditor.gui.company import Company, sentence
from deskeditor.gui.dates import in_figures
from deskeditor.gui.searches import Searches
from deskeditor.gui.settings import QUEUE_DESCENDING, QUEUE_SORT, Settings
from deskeditor.gui.stories import ROW, Index, Question, Row, Shelf, StoriesModel
from deskeditor.gui.storyrow import StoryDelegate
from deskeditor.gui.tasks import Asks
from deskeditor.gui.theme import Theme
from deskeditor.text.searching import search as understood

SEARCH_DELAY_MS = 60
CLOCK_MS = 30_000


class QueuePane(QWidget):
    """The pane around the list. `opened`: a story was chosen with Enter or a double click."""

    opened = Signal(str)
    wanted_new = Signal()
    wanted_menu = Signal(str, QPoint)
    chosen_changed = Signal()

    SORTS: tuple[tuple[str, str], ...] = (
        ("deadline", QT_TRANSLATE_NOOP("QueuePane", "Deadline")),
        ("modified", QT_TRANSLATE_NOOP("QueuePane", "Last change")),
        ("slugline", QT_TRANSLATE_NOOP("QueuePane", "Slugline")),
        ("headline", QT_TRANSLATE_NOOP("QueuePane", "Headline")),
        ("state", QT_TRANSLATE_NOOP("QueuePane", "State")),
        ("desk", QT_TRANSLATE_NOOP("QueuePane", "Section")),
        ("words", QT_TRANSLATE_NOOP("QueuePane", "Words")),
        ("assignee", QT_TRANSLATE_NOOP("QueuePane", "Assigned to")),
        ("language", QT_TRANSLATE_NOOP("QueuePane", "Language")),
    )

    def __init__(
        self,
        tasks: Asks,
        settings: Settings,
        theme: Theme,
        parent: QWidget | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._settings = settings
        self._theme = theme
        self._shelf: Shelf | None = None
        self._question = Question(sort=settings.get(QUEUE_SORT), descending=settings.get(QUEUE_DESCENDING))
        self._stale = False
        self._kept_id = ""
        self._kept_scroll = 0
        self._asking = False
        self._enter_waits = False
        form = forms.fill(self, "queue")
        self.search = form.find(QLineEdit, "search")
        self.view = form.find(QListView, "stories")
        self._pages = form.find(QStackedWidget, "pages")
        self._count = form.find(QLabel, "countLabel")
        self._empty_title = form.find(QLabel, "emptyTitle")
        self._empty_hint = form.find(QLabel, "emptyHint")
        self._empty_button = form.find(QPushButton, "emptyButton")
        self._state = form.find(QToolButton, "stateFilter")
        self._desk = form.find(QToolButton, "deskFilter")
        self._mine = form.find(QToolButton, "mineFilter")
        self._today = form.find(QToolButton, "todayFilter")
        self._spiked = form.find(QToolButton, "spikedButton")
        self._sort = form.find(QToolButton, "sortButton")
        self._new = form.find(QToolButton, "newButton")
        self._searches_button = form.find(QToolButton, "searchesButton")
        self.searches = Searches(self._searches_button, self.search, tasks, lambda: self._question, self._ask_saved)
        self.model = StoriesModel(tasks, self)
        self._delegate = StoryDelegate(theme, self.view, clock)
        self._set_up_view()
        self._set_up_filters()
        self._delay = QTimer(self, singleShot=True, interval=SEARCH_DELAY_MS)
        self._delay.timeout.connect(self._search)
        self.search.textEdited.connect(self._search_edited)
        self.search.textChanged.connect(lambda words: None if words else self._search())
        self.search.installEventFilter(self)
        self.model.answered.connect(self._answered)
        minute = QTimer(self, interval=CLOCK_MS)
        minute.timeout.connect(lambda: self.view.viewport().update())
        minute.start()
        theme.changed.connect(self._recolour)
        self._recolour()

    def _set_up_view(self) -> None:
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._delegate)
        self.view.setUniformItemSizes(True)
        self.view.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._menu)
        self.view.doubleClicked.connect(self._open)
        self.view.installEventFilter(self)
        self.view.viewport().installEventFilter(self)
        self._was_wide = self._delegate.wide
        self.model.modelReset.connect(self._keep_place)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())

    def _set_up_filters(self) -> None:
        self._state.setMenu(QMenu(self._state))
        self._desk.setMenu(QMenu(self._desk))
        self._sort.setMenu(QMenu(self._sort))
        self._state.menu().aboutToShow.connect(self._fill_states)
        self._fill_sorts()
        self._mine.toggled.connect(lambda on: self.ask(mine=on))
        self._today.toggled.connect(lambda on: self.ask(today=on))
        self._spiked.toggled.connect(lambda on: self.ask(spiked=on))
        self._new.clicked.connect(self.wanted_new)
        self._empty_button.clicked.connect(self._empty_clicked)
        self._empty_button.setProperty("primary", True)

    # the newsroom

    def take_from(self, shelf: Shelf | None) -> None:
        """Show the stories of this newsroom from now on; None for none."""
        self._shelf = shelf
        self.model.take_from(shelf)
        self._question = replace(self._question, words="", state="", desk="", mine=False, today=False, spiked=False)
        self.search.clear()
        for button in (self._mine, self._today, self._spiked):
            button.setChecked(False)
        self._name_filters()
        self.model.ask(self._question)
        self.searches.take_from(shelf)
        self._read_desks()

    def refresh(self) -> None:
        """The newsroom has changed: read again what is in sight, or when it next is."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        self._kept_id = self.chosen or self._kept_id
        self._kept_scroll = self.view.verticalScrollBar().value()
        first = self.view.indexAt(QPoint(4, 4)).row()
        last = self.view.indexAt(QPoint(4, self.view.viewport().height() - 4)).row()
        self.model.read_again(first, max(first, last if last >= 0 else first))

    def ask(self, **changes: Any) -> None:
        """Change the question: words, state, desk, mine, today, spiked, sort, descending."""
        question = replace(self._question, **changes)
        if question == self._question:
            return
        self._question = question
        self._settings.set(QUEUE_SORT, question.sort)
        self._settings.set(QUEUE_DESCENDING, question.descending)
        self._name_filters()
        self._kept_id, self._kept_scroll = self.chosen, 0
        self._asking = True
        self.model.ask(question)

    def show_today(self) -> None:
        """My desk, today: what is due or was changed today, and nothing else that was filtered by."""
        self.bring_back(state="", desk="", mine=False, today=True, spiked=False, chosen=self.chosen)
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def bring_back(self, *, state: str, desk: str, mine: bool, today: bool, spiked: bool, chosen: str) -> None:
        """Show as few as were shown before, with this story chosen, and search for nothing."""
        self._asking = True
        mine = mine and self._mine.isEnabled()
        self._question = replace(
            self._question, words="", state=state, desk=desk, mine=mine, today=today, spiked=spiked
        )
        for widget, is_on in ((self._mine, mine), (self._today, today), (self._spiked, spiked)):
            was_blocked = widget.blockSignals(True)
            widget.setChecked(is_on)
            widget.blockSignals(was_blocked)
        was_blocked = self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(was_blocked)
        self._name_filters()
        self._kept_id, self._kept_scroll = chosen, 0
        self.model.ask(self._question)

    @property
    def question(self) -> Question:
        return self._question

    @property
    def chosen(self) -> str:
        """Id of the story that is chosen in the list, empty when none is."""
        row: Row | None = self.view.currentIndex().data(ROW)
        return row.id if row else ""

    @property
    def chosen_places(self) -> list[tuple[int, int]]:
        """The first and the last place of each run of stories that is selected, in the order of the list."""
        selection = self.view.selectionModel().selection()
        runs = [selection.at(number) for number in range(selection.count())]
        return sorted((run.top(), run.bottom()) for run in runs)

    @property
    def chosen_row(self) -> Row | None:
        found: Row | None = self.view.currentIndex().data(ROW)
        return found

    def choose(self, story_id: str) -> None:
        """Put the choice on this story, now or when its page is here."""
        self._kept_id = story_id
        place = self.model.place_of(story_id)
        if place is not None:
            self.view.setCurrentIndex(self.model.index(place))

    def know_company(self, company: Company) -> None:
        """Mark the stories in which others are."""
        self._delegate.company = company.of
        self.model.company = lambda story_id: sentence(company.of(story_id))
        company.changed.connect(self.view.viewport().update)

    def know_me(self, known: bool) -> None:
        """Whether it is known who sits here, so that there can be "mine"."""
        self._mine.setEnabled(known)
        if not known:
            self._mine.setChecked(False)

    def begin_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    # what happens

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.view and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._open(self.view.currentIndex())
                return True
            if watched is self.view and event.text().isprintable() and event.text().strip() and not _commands(event):
                # The list's own search would ask the newsroom for every page.
                self.search.setFocus(Qt.FocusReason.OtherFocusReason)
                QApplication.sendEvent(self.search, event)
                return True
            if watched is self.search and self._from_search(event.key()):
                return True
        if watched is self.view.viewport() and event.type() == QEvent.Type.Resize:
            self._resized()
        return super().eventFilter(watched, event)

    def _from_search(self, key: int) -> bool:
        """Arrows go from the search into the list, Enter opens the first story, Escape empties the search."""
        match key:
            case Qt.Key.Key_Down:
                self.view.setFocus(Qt.FocusReason.TabFocusReason)
                if not self.view.currentIndex().isValid():
                    self.view.setCurrentIndex(self.model.index(0))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._delay.stop()
                self._search()
                if self._asking:
                    self._enter_waits = True
                else:
                    self._open_chosen()
            case Qt.Key.Key_Escape if self.search.text():
                self.search.clear()
            case _:
                return False
        return True

    def _resized(self) -> None:
        if self._delegate.wide != self._was_wide:
            self._was_wide = self._delegate.wide
            self.view.scheduleDelayedItemsLayout()

    def _search_edited(self) -> None:
        self._enter_waits = False
        self._delay.start()

    def _search(self) -> None:
        self.ask(words=self.search.text().strip())

    def _open_chosen(self) -> None:
        """The story on which the list stands, else the first."""
        self._open(self.model.index(max(self.view.currentIndex().row(), 0)))

    def _open(self, index: Index) -> None:
        row: Row | None = index.data(ROW)
        if row is not None:
            self.opened.emit(row.id)

    def _menu(self, where: QPoint) -> None:
        row: Row | None = self.view.indexAt(where).data(ROW)
        if row is not None:
            self.wanted_menu.emit(row.id, self.view.viewport().mapToGlobal(where))

    def _keep_place(self) -> None:
        if self._kept_id:
            self.choose(self._kept_id)
        self.view.verticalScrollBar().setValue(self._kept_scroll)

    def _answered(self) -> None:
        count = self.model.rowCount()
        self._count.setText(self.tr("1 story") if count == 1 else self.tr("{n} stories").format(n=in_figures(count)))
        self._pages.setCurrentIndex(0 if count else 1)
        if not count:
            self._say_empty()
        self.chosen_changed.emit()
        self._asking, waited = False, self._enter_waits
        self._enter_waits = False
        if waited:
            self._open_chosen()

    def _say_empty(self) -> None:
        asked = self._question
        filtered = bool(asked.words or asked.state or asked.desk or asked.mine or asked.today)
        if asked.spiked and not filtered:
            title, hint, button = self.tr("Nothing is spiked"), self.tr("What is spiked waits here to be restored."), ""
        elif filtered:
            title = self.tr("No story fits")
            troubles = understood(asked.words).troubles
            hint = troubles[0] if troubles else self.tr("Other words, or fewer filters, may find it.")
            button = self.tr("Show all stories")
        else:
            title, button = self.tr("No stories yet"), self.tr("New story")
            hint = self.tr("Start one here, or drop a text file on the window.")
        self._empty_title.setText(title)
        self._empty_hint.setText(hint)
        self._empty_button.setText(button)
        self._empty_button.setVisible(bool(button))

    def _empty_clicked(self) -> None:
        asked = self._question
        if asked.words or asked.state or asked.desk or asked.mine or asked.today:
            self.search.clear()
            self._mine.setChecked(False)
            self._today.setChecked(False)
            self.ask(words="", state="", desk="", mine=False, today=False)
        else:
            self.wanted_new.emit()

    # filters

    def _ask_saved(self, saved: Mapping[str, Any]) -> None:
        """Show what a search that is kept finds."""
        said = {name: str(saved.get(name, "")) for name in ("words", "state", "desk")}
        mine, today = bool(saved.get("mine")) and self._mine.isEnabled(), bool(saved.get("today"))
        self.bring_back(
            state=said["state"], desk=said["desk"], mine=mine, today=today, spiked=False, chosen=self.chosen
        )
        self.search.setText(said["words"])
        self._search()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name_filters(self) -> None:
        asked = self._question
        self._state.setText((states.name_of(asked.state) if asked.state else self.tr("All states")) + " ▾")
        self._desk.setText((asked.desk or self.tr("All sections")) + " ▾")
        for button, on in ((self._state, asked.state), (self._desk, asked.desk)):
            button.setCheckable(bool(on))
            button.setChecked(bool(on))

    def _fill_states(self) -> None:
        keys = self._shelf.states() if self._shelf else ()
        names = {"": self.tr("All states")} | {key: states.name_of(key) for key in keys}
        _fill(self._state.menu(), names, self._question.state, lambda key: self.ask(state=key))

    def _read_desks(self) -> None:
        if self._shelf is not None:
            self._tasks.ask(self._shelf.desks, self._fill_desks, key="queue-desks")

    def _fill_desks(self, desks: list[str]) -> None:
        names = {"": self.tr("All sections")} | {desk: desk for desk in desks}
        menu = self._desk.menu()
        _fill(menu, names, self._question.desk, lambda desk: self.ask(desk=desk))

    def _fill_sorts(self) -> None:
        menu = self._sort.menu()
        names = {key: self.tr(name) for key, name in self.SORTS}
        _fill(menu, names, self._question.sort, lambda key: self.ask(sort=key))
        menu.addSeparator()
        backwards = QAction(self.tr("Reverse order"), menu, checkable=True, checked=self._question.descending)
        backwards.toggled.connect(lambda on: self.ask(descending=on))
        menu.addAction(backwards)

    def _recolour(self) -> None:
        self._new.setIcon(self._theme.icon("plus"))
        self._searches_button.setIcon(self._theme.icon("search"))
        self._sort.setIcon(self._theme.icon("sort"))
        self.view.viewport().update()


def _commands(event: QKeyEvent) -> bool:
    """Whether the key was pressed with Ctrl, Alt or Meta."""
    return bool(event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier))


def _fill(menu: QMenu, names: Mapping[str, str], now: str, choose: Callable[[str], None]) -> None:
    menu.clear()
    group = QActionGroup(menu)
    for key, name in names.items():
        action = QAction(name, group, checkable=True, checked=key == now)
        action.triggered.connect(lambda _=False, key=key: choose(key))
        menu.addAction(action)
