"""The window about destinations: which there are, how to get in, and what a story becomes there."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QWidget,
)

from deskeditor.cms.site import Kind
from deskeditor.gui import notices, questions
from deskeditor.gui.desk import Desk
from deskeditor.gui.destinations.access import AccessPage, reach_kept
from deskeditor.gui.destinations.adding import AddDialog
from deskeditor.gui.destinations.asking import InOrder, Reached, Shown, read
from deskeditor.gui.destinations.files import FilesPage
from deskeditor.gui.destinations.kept import Kept
from deskeditor.gui.destinations.matching import AuthorsPage, MatchPage, SectionsPage
from deskeditor.gui.destinations.pictures import PicturesPage
from deskeditor.gui.destinations.story import StoryPage
from deskeditor.gui.forms import fill
from deskeditor.gui.inspector.widgets import Hint
from deskeditor.news.destinations import Destination
from deskeditor.news.problems import Problem

if TYPE_CHECKING:
    from deskeditor.gui.window import Window

ID = Qt.ItemDataRole.UserRole


def show_destinations(window: "Window", *, adding: bool = False, chosen: str = "") -> "DestinationsDialog | None":
    """The window, which is one for each newsroom window; `adding`: with the question for a new destination, `chosen`:
    with this one in front. None while no newsroom is open."""
    if window.desk.newsroom is None:
        return None
    dialog = next(iter(window.findChildren(DestinationsDialog)), None) or DestinationsDialog(window.desk, window)
    if chosen:
        dialog.choose(chosen)
    if adding:
        dialog.add()
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    return dialog


class DestinationsDialog(QDialog):
    """All changes hold at once. `shown` is what was read last; `present` the one whose pages are shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        assert desk.newsroom is not None  # whoever opens the window has looked
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._newsroom = desk, desk.newsroom
        self._secrets = desk.secrets_of(desk.newsroom)
        self._writes = InOrder(desk.tasks)
        self.shown = Shown()
        self.present: Kept | None = None
        self._reached: dict[str, Reached] = {}
        self._wanted, self._adds = "", False
        self._adding: AddDialog | None = None
        self._read_once = False
        form = fill(self, "destinations")
        self.resize(form.root.minimumSize())
        self.list = form.find(QListWidget, "list")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._title = form.find(QLabel, "title")
        self._about = form.find(QLabel, "about")
        self._keyring = form.find(QLabel, "keyring")
        self.pages = form.find(QStackedWidget, "pages")
        self.tabs: QTabWidget | None = None
        self.buttons = {n: form.find(QPushButton, f"{n}Button") for n in ("add", "remove", "up", "down", "close")}
        self.pages.addWidget(Hint(self._nothing_yet(), self.pages))
        self._wire()
        self._show()
        self.reload()

    def _nothing_yet(self) -> str:
        return self.tr(
            "Finished stories go to a web site (WordPress, Ghost, Plone), to a server or into a folder. Add the first"
            " one: it becomes the Send button."
        )

    def _wire(self) -> None:
        self.list.currentItemChanged.connect(lambda *_: self._show())
        self.buttons["add"].clicked.connect(self.add)
        self.buttons["remove"].clicked.connect(self.remove)
        self.buttons["up"].clicked.connect(partial(self.move_by, -1))
        self.buttons["down"].clicked.connect(partial(self.move_by, 1))
        self.buttons["close"].clicked.connect(self.close)
        for keys, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            QShortcut(QKeySequence(keys), self.list, partial(self.move_by, by))
        self._desk.closing.connect(self.close)

    # the list

    def reload(self) -> None:
        self._desk.tasks.ask(partial(read, self._newsroom, self._secrets), self._came, key=f"destinations {id(self)}")

    def choose(self, id: str) -> None:
        """Bring this destination to the front, now or when it has been read."""
        self._wanted = id
        self._list()

    def _came(self, shown: Shown) -> None:
        first, self._read_once = not self._read_once, True
        self.shown = shown
        self._list()
        for sentence in shown.troubles if first else ():
            notices.warning(sentence)
        self._keyring.setText("" if shown.keyring else self._no_keyring())
        if self._adds or (first and not shown.destinations and self.isVisible()):
            self._adds = False
            self.add()

    def _no_keyring(self) -> str:
        return self.tr(
            "This computer has no keyring for passwords: they are kept nowhere, and asked for each time the program"
            " starts."
        )

    def _list(self) -> None:
        wanted = self._wanted or self.chosen
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for number, one in enumerate(self.shown.destinations):
            item = QListWidgetItem(self._said(one, number), self.list)
            item.setData(ID, one.id)
            item.setToolTip(one.name)
            if one.id == wanted:
                self.list.setCurrentItem(item)
                self._wanted = ""
        if self.list.currentItem() is None and self.list.count():
            self.list.setCurrentRow(0)
        self.list.blockSignals(blocked)
        self._show()

    def _said(self, one: Destination, number: int) -> str:
        kind = self.shown.kinds.get(one.kind)
        said = [kind.title if kind else one.kind]
        if one.id in self.shown.wanting:
            said.append(self.tr("password needed"))
        elif number == 0:
            said.append(self.tr("the Send button"))
        return f"{one.name}\n{' · '.join(said)}"

    @property
    def chosen(self) -> str:
        item = self.list.currentItem()
        return str(item.data(ID)) if item else ""

    def _one(self) -> Destination | None:
        return next((one for one in self.shown.destinations if one.id == self.chosen), None)

    # the pages

    def _show(self) -> None:
        """The pages of the chosen one; those that are shown already stay, with the caret in them."""
        one = self._one()
        row, count = self.list.currentRow(), self.list.count()
        self.buttons["remove"].setEnabled(one is not None)
        self.buttons["up"].setEnabled(row > 0)
        self.buttons["down"].setEnabled(0 <= row < count - 1)
        self.buttons["add"].setEnabled(self._read_once)
        if one is None:
            self._leave_pages()
            self._title.setText(self.tr("No destination yet") if self._read_once else "")
            self._about.setText("")
            return
        self._title.setText(one.name)
        kind = self.shown.kinds.get(one.kind)
        self._about.setText(" · ".join(filter(None, (kind.title if kind else one.kind, one.address))))
        if self.present is None or self.present.destination.id != one.id:
            self._leave_pages()
            if kind is None:
                missing = self.tr("The kind “{kind}” is not installed here.").format(kind=one.kind)
                self._put_in(Hint(missing, self.pages))
            else:
                self._build(one, kind)

    def _leave_pages(self) -> None:
        while self.pages.count() > 1:
            if (page := self.pages.widget(1)) is not None:
                self.pages.removeWidget(page)
                page.deleteLater()
        if self.present is not None:
            self.present.deleteLater()
        self.present = self.tabs = None

    def _put_in(self, page: QWidget) -> None:
        self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)

    def _build(self, one: Destination, kind: Kind) -> None:
        kept = Kept(self._newsroom, self._secrets, self._writes, one, kind, self)
        kept.reached = self._reached.get(one.id)
        kept.written.connect(self._written)
        kept.reached_changed.connect(partial(self._remember, kept))
        self.present, self.tabs = kept, QTabWidget(self.pages)
        tasks = self._desk.tasks
        access = AccessPage(kept, tasks, self.shown.people, wanting=one.id in self.shown.wanting)
        self.tabs.addTab(access, self.tr("Access"))
        if kind.drop:
            self.tabs.addTab(FilesPage(kept, tasks), self.tr("Files"))
        else:
            self.tabs.addTab(StoryPage(kept, self._desk.facts.profile), self.tr("Story"))
            if "authors" not in kind.without:
                self._add_matching(AuthorsPage(kept, self.shown.people), self.tr("Authors"))
            if "sections" not in kind.without:
                self._add_matching(SectionsPage(kept, self.shown.desks), self.tr("Sections"))
        self.tabs.addTab(PicturesPage(kept), self.tr("Photos"))
        self.tabs.currentChanged.connect(self._tab_shown)
        self._put_in(self.tabs)
        if one.id in self.shown.wanting:
            access.setup.focus_secret()

    def _add_matching(self, page: MatchPage, title: str) -> None:
        assert self.tabs is not None  # its caller has just made them
        page.fetch_wanted.connect(self.fetch)
        self.tabs.addTab(page, title)

    def _tab_shown(self, _index: int) -> None:
        """Names there are fetched when they are looked at for the first time."""
        if self.present and self.present.reached is None and isinstance(self._page, MatchPage):
            self.fetch()

    @property
    def _page(self) -> QWidget | None:
        return self.tabs.currentWidget() if self.tabs else None

    def fetch(self) -> None:
        """Ask the site who and what is there."""
        if (kept := self.present) is None:
            return
        self._matching(lambda page: page.busy(True))
        work = partial(_names_at, kept, kept.destination)
        self._desk.tasks.ask(work, self._fetched, self._not_fetched, key="names at a destination")

    def _fetched(self, found: tuple[str, Reached]) -> None:
        """Of one that another was chosen after meanwhile, it is remembered."""
        id, reached = found
        self._reached[id] = reached
        if self.present is not None and self.present.destination.id == id:
            self._matching(lambda page: page.busy(False))
            self.present.arrived(reached)

    def _not_fetched(self, problem: Exception) -> None:
        self._matching(lambda page: page.busy(False))
        if not isinstance(problem, Problem):
            raise problem
        self._matching(lambda page: page.say(str(problem)))

    def _matching(self, what: Callable[[MatchPage], None]) -> None:
        for index in range(self.tabs.count() if self.tabs else 0):
            page = self.tabs.widget(index) if self.tabs else None
            if isinstance(page, MatchPage):
                what(page)

    def _remember(self, kept: Kept) -> None:
        if kept.reached is not None:
            self._reached[kept.destination.id] = kept.reached

    # what a person does

    def add(self) -> None:
        """Ask for a new destination; as soon as its kinds are known."""
        if not self._read_once:
            self._adds = True
            return
        dialog = AddDialog(self._newsroom, self._secrets, self._desk.tasks, self.shown.kinds, self)
        self._adding = dialog
        dialog.added.connect(self._added)
        dialog.open()

    def _added(self, id: str) -> None:
        if self._adding is not None and self._adding.reached is not None:
            self._reached[id] = self._adding.reached
        self._wanted = id
        self._written()

    def remove(self) -> None:
        one = self._one()
        if one is None or not self._is_sure(one):
            return
        newsroom, secrets = self._newsroom, self._secrets

        def work() -> None:
            newsroom.destinations.remove(one.id)
            secrets.forget(one.id)

        self._writes.ask(work, self._removed)

    def _is_sure(self, one: Destination) -> bool:
        return questions.sure(
            self,
            self.tr("Remove “{name}”?").format(name=one.name),
            self.tr(
                "Nothing is sent there any more, and its password is forgotten. What stands there stays, and so do the"
                " receipts of what was sent."
            ),
            self.tr("Remove"),
        )

    def _removed(self, _: object) -> None:
        self._written()

    def move_by(self, by: int) -> None:
        """Up or down in the list; the first one is that of the main button."""
        row = self.list.currentRow()
        ids = [one.id for one in self.shown.destinations]
        if not (0 <= row < len(ids) and 0 <= row + by < len(ids)):
            return
        ids.insert(row + by, ids.pop(row))
        self._wanted = self.chosen
        self._writes.ask(partial(self._newsroom.destinations.order, ids), self._moved)

    def _moved(self, _: object) -> None:
        self._written()

    def _written(self) -> None:
        """The list, and the main button of every window, anew."""
        self.reload()
        self._desk.read_again()


def _names_at(kept: Kept, destination: Destination) -> tuple[str, Reached]:
    """On a worker. Raises Problem."""
    return destination.id, reach_kept(kept, destination, "")
