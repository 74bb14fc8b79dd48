"""The queue: every story of the newsroom, asked of it page by page.

The model keeps no story it was not asked to show: how many there are, and the pages around what is in sight. A new
question (search, filter, order) replaces them at once when its first page is there; a change in the newsroom reads the
pages in sight again.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Protocol

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
    QTimer,
    Signal,
)
from PySide6.QtGui import QAction, QActionGroup, QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QWidget,
)

from deskeditor.gui import deadlines, forms
from deskeditor.gui.settings import QUEUE_DESCENDING, QUEUE_SORT, Settings
from deskeditor.gui.tasks import Asks
from deskeditor.gui.theme import Colours, Theme
from deskeditor.news import workflow

PAGE = 100
SEARCH_DELAY_MS = 60
CLOCK_MS = 30_000
ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class Row(Protocol):
    """What the queue shows of a story (`deskeditor.newsroom.StoryRow`)."""

    @property
    def id(self) -> str: ...
    @property
    def slugline(self) -> str: ...
    @property
    def headline(self) -> str: ...
    @property
    def state(self) -> str: ...
    @property
    def desk(self) -> str: ...
    @property
    def assignee_name(self) -> str: ...
    @property
    def deadline(self) -> str: ...
    @property
    def words(self) -> int: ...
    @property
    def target_length(self) -> int: ...
    @property
    def language(self) -> str: ...
    @property
    def spiked(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Question:
    """What the queue asks the newsroom for; see `deskeditor.newsroom.StoryFilter`."""

    words: str = ""
    state: str = ""
    desk: str = ""
    mine: bool = False
    spiked: bool = False
    sort: str = "deadline"
    descending: bool = False


class Shelf(Protocol):
    """Where the stories come from. Called on a worker."""

    def count(self, question: Question) -> int: ...
    def rows(self, question: Question, offset: int, limit: int) -> "list[Row]": ...
    def desks(self) -> list[str]: ...
    def states(self) -> tuple[str, ...]: ...


class StoriesModel(QAbstractListModel):
    """A window on the answer to one question. `answered` is told when another answer, or a newer one, shows."""

    answered = Signal()

    def __init__(self, tasks: Asks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._shelf: Shelf | None = None
        self._question = Question()
        self._pages: dict[int, list[Row]] = {}
        self._asked: set[int] = set()
        self._count = 0
        self._generation = 0

    # what views ask

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row())
        if role == ROW:
            return row
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.headline or row.slugline
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return spoken(row, datetime.now(UTC))
        return None

    def row(self, number: int) -> Row | None:
        """The story in this place; None while its page is on the way."""
        page, place = divmod(number, PAGE)
        rows = self._pages.get(page)
        if rows is None:
            self._fetch(page)
            return None
        return rows[place] if place < len(rows) else None

    def place_of(self, story_id: str) -> int | None:
        """Where the story stands, when its page is here."""
        for page, rows in self._pages.items():
            for place, row in enumerate(rows):
                if row.id == story_id:
                    return page * PAGE + place
        return None

    # what the pane asks

    def take_from(self, shelf: Shelf | None) -> None:
        self._shelf = shelf
        self._reset(0, {})

    def ask(self, question: Question) -> None:
        """Show the answer to this question as soon as its first page is here."""
        self._question = question
        self._read((0,))

    def read_again(self, first: int, last: int) -> None:
        """The newsroom has changed: read the pages of these rows again, keeping what stands there meanwhile."""
        self._read(tuple(range(max(first, 0) // PAGE, max(last, 0) // PAGE + 1)))

    def _read(self, pages: tuple[int, ...]) -> None:
        shelf, question = self._shelf, self._question
        if shelf is None:
            return
        self._generation += 1
        generation = self._generation

        def read() -> tuple[int, dict[int, list[Row]]]:
            return shelf.count(question), {page: shelf.rows(question, page * PAGE, PAGE) for page in pages}

        self._tasks.ask(read, lambda found: self._show(generation, *found), key="queue")

    def _show(self, generation: int, count: int, pages: dict[int, list[Row]]) -> None:
        if generation != self._generation:
            return
        same = count == self._count and all(
            [row.id for row in rows] == [row.id for row in self._pages.get(page, ())] for page, rows in pages.items()
        )
        if same:
            self._pages = pages
            self._asked.clear()
            self.dataChanged.emit(self.index(0), self.index(max(count - 1, 0)), [])
        else:
            self._reset(count, pages)
        self.answered.emit()

    def _reset(self, count: int, pages: dict[int, list[Row]]) -> None:
        self.beginResetModel()
        self._count, self._pages = count, pages
        self._asked.clear()
        self.endResetModel()

    def _fetch(self, page: int) -> None:
        shelf, question, generation = self._shelf, self._question, self._generation
        if shelf is None or page in self._asked:
            return
        self._asked.add(page)
        self._tasks.ask(lambda: shelf.rows(question, page * PAGE, PAGE), lambda rows: self._add(generation, page, rows))

    def _add(self, generation: int, page: int, rows: list[Row]) -> None:
        if generation != self._generation:
            self._asked.discard(page)
            return
        self._pages[page] = rows
        self.dataChanged.emit(self.index(page * PAGE), self.index(min((page + 1) * PAGE, self._count) - 1), [])


def spoken(row: Row, now: datetime) -> str:
    """The story in one sentence, for a screen reader and the tool tip."""
    parts = (
        row.headline or row.slugline,
        row.slugline if row.headline else "",
        workflow.state(row.state).name,
        row.desk,
        row.assignee_name,
        due(row, now).words,
        f"{row.words:,} / {row.target_length:,}" if row.target_length else f"{row.words:,}",
    )
    return " · ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Pill:
    ink: str
    tint: str


def due(row: Row, now: datetime) -> deadlines.Deadline:
    """The deadline while it matters: not once readers have the story."""
    if row.spiked or workflow.state(row.state).meaning in ("live", "withdrawn"):
        return deadlines.NO_DEADLINE
    return deadlines.deadline(row.deadline, now)


def pill(row: Row, colours: Colours) -> Pill:
    """Quiet colours by what the state means."""
    if row.spiked:
        return Pill(colours.bad, colours.bad_tint)
    match workflow.state(row.state).meaning:
        case "in review":
            return Pill(colours.calm, colours.calm_tint)
        case "ready" | "live":
            return Pill(colours.good, colours.good_tint)
        case "scheduled":
            return Pill(colours.warn, colours.warn_tint)
        case "withdrawn":
            return Pill(colours.bad, colours.bad_tint)
        case _:
            return Pill(colours.soft, colours.quiet_tint)


class StoryDelegate(QStyledItemDelegate):
    """Draws a story: in a narrow queue as three short lines, in a wide one as two lines with columns."""

    WIDE_PX = 640

    def __init__(self, theme: Theme, view: QListView, clock: Callable[[], datetime]) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._clock = clock

    @property
    def wide(self) -> bool:
        return self._view.viewport().width() >= self.WIDE_PX

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        small, large = QFontMetrics(self._small()), QFontMetrics(self._large())
        if self.wide:
            return QSize(self.WIDE_PX, large.height() + small.height() + 22)
        return QSize(120, small.height() * 2 + large.height() + 28)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = self._theme.colours
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.chosen))
            if state & QStyle.StateFlag.State_HasFocus:
                painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(colours.accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.hover))
        painter.setPen(QColor(colours.line))
        painter.drawLine(rect.left() + 12, rect.bottom(), rect.right() - 12, rect.bottom())
        row: Row | None = index.data(ROW)
        inner = rect.adjusted(14, 9, -14, -9)
        if row is None:
            painter.fillRect(QRect(inner.left(), inner.center().y() - 3, inner.width() // 2, 6), QColor(colours.hover))
        elif self.wide:
            self._paint_wide(painter, inner, row)
        else:
            self._paint_narrow(painter, inner, row)
        painter.restore()

    def _paint_narrow(self, painter: QPainter, rect: QRect, row: Row) -> None:
        colours = self._theme.colours
        small, large = self._small(), self._large()
        top = QRect(rect.left(), rect.top(), rect.width(), QFontMetrics(small).height())
        used = self._deadline(painter, top, row)
        self._line(painter, top.adjusted(0, 0, -used, 0), row.slugline or "—", small, colours.soft)
        middle = QRect(rect.left(), top.bottom() + 4, rect.width(), QFontMetrics(large).height())
        self._headline(painter, middle, row)
        low = QRect(rect.left(), middle.bottom() + 6, rect.width(), QFontMetrics(small).height())
        used_left = self._pill(painter, low, row)
        used_right = self._words(painter, low, row)
        said = " · ".join(part for part in (row.desk, row.assignee_name, _tag(row.language)) if part)
        self._line(painter, low.adjusted(used_left + 8, 0, -used_right - 8, 0), said, small, colours.soft)

    def _paint_wide(self, painter: QPainter, rect: QRect, row: Row) -> None:
        colours = self._theme.colours
        small, large = self._small(), self._large()
        columns: tuple[tuple[int, Callable[[QRect], int]], ...] = (
            (122, lambda cell: self._pill(painter, cell, row)),
            (124, lambda cell: self._two_lines(painter, cell, row.desk, row.assignee_name)),
            (94, lambda cell: self._words(painter, cell, row)),
            (112, lambda cell: self._deadline(painter, cell, row)),
        )
        width = sum(w for w, _ in columns)
        spare = max(0, rect.width() - 260)
        scale = min(1.0, spare / width) if width else 1.0
        x = rect.right() - int(width * scale)
        left = QRect(rect.left(), rect.top(), x - rect.left() - 18, QFontMetrics(large).height())
        self._headline(painter, left, row)
        under = QRect(left.left(), left.bottom() + 4, left.width(), QFontMetrics(small).height())
        said = " · ".join(part for part in (row.slugline, _tag(row.language)) if part)
        self._line(painter, under, said, small, colours.soft)
        for column, draw in columns:
            cell = QRect(x, rect.center().y() - QFontMetrics(small).height() // 2, int(column * scale) - 10, 0)
            cell.setHeight(QFontMetrics(small).height())
            draw(cell)
            x += int(column * scale)

    def _two_lines(self, painter: QPainter, rect: QRect, upper: str, lower: str) -> int:
        colours, font = self._theme.colours, self._small()
        away = (rect.height() + 4) // 2
        self._line(painter, rect.translated(0, -away), upper, font, colours.ink)
        return self._line(painter, rect.translated(0, away), lower, font, colours.soft)

    def _headline(self, painter: QPainter, rect: QRect, row: Row) -> None:
        colours = self._theme.colours
        said, ink = (row.headline, colours.ink) if row.headline else (self.tr("No headline yet"), colours.faint)
        self._line(painter, rect, said, self._large(), ink)

    def _deadline(self, painter: QPainter, rect: QRect, row: Row) -> int:
        """Draws it at the right; how much room it took."""
        colours = self._theme.colours
        found = due(row, self._clock())
        if not found.words:
            return 0
        ink = {"overdue": colours.bad, "soon": colours.warn}.get(found.pressure, colours.soft)
        font = self._small()
        font.setWeight(QFont.Weight.DemiBold if found.pressure == "overdue" else QFont.Weight.Normal)
        width = QFontMetrics(font).horizontalAdvance(found.words)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, found.words)
        return width + 10

    def _pill(self, painter: QPainter, rect: QRect, row: Row) -> int:
        look = pill(row, self._theme.colours)
        font = self._small()
        metrics = QFontMetrics(font)
        said = self.tr("Spiked") if row.spiked else workflow.state(row.state).name
        width = metrics.horizontalAdvance(said) + 14
        shape = QRect(rect.left(), rect.top() - 1, width, metrics.height() + 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.tint))
        painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2)
        painter.setFont(font)
        painter.setPen(QColor(look.ink))
        painter.drawText(shape, Qt.AlignmentFlag.AlignCenter, said)
        return width

    def _words(self, painter: QPainter, rect: QRect, row: Row) -> int:
        """Words and a slim bar against the target, at the right; how much room they took."""
        colours = self._theme.colours
        font = self._small()
        said = f"{row.words:,} / {row.target_length:,}" if row.target_length else f"{row.words:,}"
        width = QFontMetrics(font).horizontalAdvance(said)
        painter.setFont(font)
        painter.setPen(QColor(colours.soft))
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, said)
        if row.target_length:
            bar = QRect(rect.right() - width + 1, rect.bottom() + 2, width, 3)
            painter.fillRect(bar, QColor(colours.quiet_tint))
            share = min(row.words / row.target_length, 1.0)
            over = row.words > row.target_length * 1.1
            painter.fillRect(
                QRect(bar.left(), bar.top(), int(bar.width() * share), bar.height()),
                QColor(colours.warn if over else colours.accent),
            )
        return width + 4

    def _line(self, painter: QPainter, rect: QRect, said: str, font: QFont, ink: str) -> int:
        painter.setFont(font)
        painter.setPen(QColor(ink))
        cut = QFontMetrics(font).elidedText(said, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)
        return rect.width()

    def _small(self) -> QFont:
        font = QFont(self._view.font())
        font.setPointSizeF(max(font.pointSizeF() - 1, 7))
        return font

    def _large(self) -> QFont:
        font = QFont(self._view.font())
        font.setPointSizeF(font.pointSizeF() + 0.5)
        font.setWeight(QFont.Weight.DemiBold)
        return font


def _tag(language: str) -> str:
    return language.upper() if language else ""


class QueuePane(QWidget):
    """The pane around the list. `opened`: a story was chosen with Enter or a double click."""

    opened = Signal(str)
    wanted_new = Signal()
    wanted_menu = Signal(str, QPoint)
    chosen_changed = Signal()

    SORTS: tuple[tuple[str, str], ...] = (
        ("deadline", "Deadline"),
        ("modified", "Last change"),
        ("slugline", "Slugline"),
        ("headline", "Headline"),
        ("state", "State"),
        ("desk", "Section"),
        ("words", "Words"),
        ("assignee", "Assigned to"),
        ("language", "Language"),
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
        self._kept_id = ""
        self._kept_scroll = 0
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
        self._spiked = form.find(QToolButton, "spikedButton")
        self._sort = form.find(QToolButton, "sortButton")
        self._new = form.find(QToolButton, "newButton")
        self.model = StoriesModel(tasks, self)
        self._delegate = StoryDelegate(theme, self.view, clock)
        self._set_up_view()
        self._set_up_filters()
        self._delay = QTimer(self, singleShot=True, interval=SEARCH_DELAY_MS)
        self._delay.timeout.connect(self._search)
        self.search.textEdited.connect(lambda: self._delay.start())
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
        self._spiked.toggled.connect(lambda on: self.ask(spiked=on))
        self._new.clicked.connect(self.wanted_new)
        self._empty_button.clicked.connect(self._empty_clicked)
        self._empty_button.setProperty("primary", True)

    # the newsroom

    def take_from(self, shelf: Shelf | None) -> None:
        """Show the stories of this newsroom from now on; None for none."""
        self._shelf = shelf
        self.model.take_from(shelf)
        self._question = replace(self._question, words="", state="", desk="", mine=False, spiked=False)
        self.search.clear()
        for button in (self._mine, self._spiked):
            button.setChecked(False)
        self._name_filters()
        self.model.ask(self._question)
        self._read_desks()

    def refresh(self) -> None:
        """The newsroom has changed."""
        self._kept_id = self.chosen or self._kept_id
        self._kept_scroll = self.view.verticalScrollBar().value()
        first = self.view.indexAt(QPoint(4, 4)).row()
        last = self.view.indexAt(QPoint(4, self.view.viewport().height() - 4)).row()
        self.model.read_again(first, max(first, last if last >= 0 else first))

    def ask(self, **changes: Any) -> None:
        """Change the question: words, state, desk, mine, spiked, sort, descending."""
        question = replace(self._question, **changes)
        if question == self._question:
            return
        self._question = question
        self._settings.set(QUEUE_SORT, question.sort)
        self._settings.set(QUEUE_DESCENDING, question.descending)
        self._name_filters()
        self._kept_id, self._kept_scroll = self.chosen, 0
        self.model.ask(question)

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

    def know_me(self, known: bool) -> None:
        """Whether it is known who sits here, so that there can be "mine"."""
        self._mine.setEnabled(known)
        if not known:
            self._mine.setChecked(False)

    def begin_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    # what happens

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
                place = self.view.currentIndex().row()
                self._open(self.model.index(max(place, 0)))
            case Qt.Key.Key_Escape if self.search.text():
                self.search.clear()
            case _:
                return False
        return True

    def _resized(self) -> None:
        if self._delegate.wide != self._was_wide:
            self._was_wide = self._delegate.wide
            self.view.scheduleDelayedItemsLayout()

    def _search(self) -> None:
        self.ask(words=self.search.text().strip())

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
        self._count.setText(self.tr("1 story") if count == 1 else self.tr("{n} stories").format(n=f"{count:,}"))
        self._pages.setCurrentIndex(0 if count else 1)
        if not count:
            self._say_empty()
        self.chosen_changed.emit()

    def _say_empty(self) -> None:
        asked = self._question
        filtered = bool(asked.words or asked.state or asked.desk or asked.mine)
        if asked.spiked and not filtered:
            title, hint, button = self.tr("Nothing is spiked"), self.tr("What is spiked waits here to be restored."), ""
        elif filtered:
            title = self.tr("No story fits")
            hint = self.tr("Other words, or fewer filters, may find it.")
            button = self.tr("Show all stories")
        else:
            title, button = self.tr("No stories yet"), self.tr("New story")
            hint = self.tr("Start one here, or drop a text file on the window.")
        self._empty_title.setText(title)
        self._empty_hint.setText(hint)
        self._empty_button.setText(button)
        self._empty_button.setVisible(bool(button))

    def _empty_clicked(self) -> None:
        if self._question.words or self._question.state or self._question.desk or self._question.mine:
            self.search.clear()
            self._mine.setChecked(False)
            self.ask(words="", state="", desk="", mine=False)
        else:
            self.wanted_new.emit()

    # filters

    def _name_filters(self) -> None:
        asked = self._question
        self._state.setText((workflow.state(asked.state).name if asked.state else self.tr("All states")) + " ▾")
        self._desk.setText((asked.desk or self.tr("All sections")) + " ▾")
        for button, on in ((self._state, asked.state), (self._desk, asked.desk)):
            button.setCheckable(bool(on))
            button.setChecked(bool(on))

    def _fill_states(self) -> None:
        keys = self._shelf.states() if self._shelf else ()
        names = {"": self.tr("All states")} | {key: workflow.state(key).name for key in keys}
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
