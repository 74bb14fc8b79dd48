"""The open stories: one tab each, with the copy of the chosen one below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QMouseEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QToolButton, QVBoxLayout, QWidget

from deskeditor.gui.reading import apart
from deskeditor.gui.theme import Theme

TITLE_LENGTH = 28


class TabBar(QTabBar):
    """A middle click closes; a double click asks for a window of its own."""

    detach_wanted = Signal(int)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton and (place := self.tabAt(event.position().toPoint())) >= 0:
            self.tabCloseRequested.emit(place)
            return
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if (place := self.tabAt(event.position().toPoint())) >= 0:
            self.detach_wanted.emit(place)


class StoryTabs(QWidget):
    """`shown` names the story that is in front now (empty: none). A single story shows no tabs.

    A tab may be there before its page is: `page_wanted` asks for it when the tab comes to the front.
    """

    shown = Signal(str)
    page_wanted = Signal(str)
    close_wanted = Signal(str)
    detach_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.bar = TabBar(self)
        self.bar.setObjectName("storyTabs")
        self.bar.setAccessibleName(self.tr("Open stories"))
        self.bar.setExpanding(False)
        self.bar.setMovable(True)
        self.bar.setElideMode(Qt.TextElideMode.ElideRight)
        self.bar.setUsesScrollButtons(True)
        self.bar.setDrawBase(False)
        self._stack = QStackedWidget(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self._stack)
        self._pages: dict[str, QWidget] = {}
        self._titles: dict[str, str] = {}
        self._marks: dict[str, str] = {}
        self._blank = QWidget(self)
        """Stands where the page of a story will be."""
        self._stack.addWidget(self._blank)
        self.bar.currentChanged.connect(self._show)
        self.bar.tabCloseRequested.connect(lambda place: self.close_wanted.emit(self._id(place)))
        self.bar.detach_wanted.connect(lambda place: self.detach_wanted.emit(self._id(place)))
        self.bar.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.bar.hide()

    def open(self, story_id: str, page: QWidget, title: str) -> None:
        """The page of the story: in the tab that waits for it, else in a new one behind the last, in front of all."""
        waited = self._place(story_id) >= 0
        self._pages[story_id] = page
        self._stack.addWidget(page)
        place = self._place(story_id) if waited else self._add(story_id)
        self.name(story_id, title)
        if not waited and self.bar.currentIndex() != place:
            self.bar.setCurrentIndex(place)
        elif self.bar.currentIndex() == place:
            self._show(place)

    def expect(self, story_id: str, title: str) -> None:
        """A tab behind the last one, whose page comes when it is in front."""
        self._add(story_id)
        self.name(story_id, title)

    def _add(self, story_id: str) -> int:
        was_blocked = self.bar.blockSignals(True)  # Qt puts the first tab in front, which has no story yet
        place = self.bar.addTab("")
        self.bar.blockSignals(was_blocked)
        self.bar.setTabData(place, story_id)
        self._add_close_button(place, story_id)
        self.bar.setVisible(self.bar.count() > 1)
        return place

    def take(self, story_id: str) -> QWidget | None:
        """Remove the tab; its page, if it has one, is the caller's from now on."""
        place = self._place(story_id)
        if place < 0:
            return None
        self._titles.pop(story_id, None)
        self._marks.pop(story_id, None)
        page = self._pages.pop(story_id, None)
        if page is not None:
            self._stack.removeWidget(page)
            page.setParent(None)
        self.bar.removeTab(place)
        self.bar.setVisible(self.bar.count() > 1)
        if not self.bar.count():
            self.shown.emit("")
        return page

    def show_story(self, story_id: str) -> bool:
        """Bring it to the front; False when it is not open here."""
        place = self._place(story_id)
        if place < 0:
            return False
        if self.bar.currentIndex() != place:
            self.bar.setCurrentIndex(place)
        elif story_id not in self._pages:
            self._show(place)
        return True

    def put_in_front(self, story_id: str) -> None:
        """As `show_story`, without asking for a page: one that opens in front of it is on its way."""
        was_blocked = self.bar.blockSignals(True)
        self.bar.setCurrentIndex(max(self._place(story_id), 0))
        self.bar.blockSignals(was_blocked)

    def mark(self, story_id: str, icon: QIcon, said: str) -> None:
        """A mark on the tab, and what is said of it; an empty sentence takes it off."""
        self._marks[story_id] = said
        self.bar.setTabIcon(self._place(story_id), icon if said else QIcon())
        self.name(story_id, self.title(story_id))

    def step(self, by: int) -> None:
        if self.bar.count() > 1:
            self.bar.setCurrentIndex((self.bar.currentIndex() + by) % self.bar.count())

    def name(self, story_id: str, title: str) -> None:
        self._titles[story_id] = title
        place = self._place(story_id)
        cut = title if len(title) <= TITLE_LENGTH else title[: TITLE_LENGTH - 1].rstrip() + "…"
        self.bar.setTabText(place, apart(cut.replace("&", "&&")))
        said = self._marks.get(story_id, "")
        self.bar.setTabToolTip(place, f"{title}\n{said}" if said else title)
        self.bar.setAccessibleTabName(place, f"{title}. {said}" if said else title)

    def page(self, story_id: str) -> QWidget | None:
        return self._pages.get(story_id)

    def title(self, story_id: str) -> str:
        """The whole of it."""
        return self._titles.get(story_id, "")

    @property
    def story_ids(self) -> list[str]:
        """In the order of the tabs."""
        return [self._id(place) for place in range(self.bar.count())]

    @property
    def front(self) -> str:
        return self._id(self.bar.currentIndex())

    def recolour(self) -> None:
        for place in range(self.bar.count()):
            button = self.bar.tabButton(place, QTabBar.ButtonPosition.RightSide)
            if isinstance(button, QToolButton):
                button.setIcon(self._theme.icon("close"))

    def _add_close_button(self, place: int, story_id: str) -> None:
        button = QToolButton(self.bar)
        button.setProperty("flat", True)
        button.setObjectName("tabClose")
        button.setIcon(self._theme.icon("close"))
        button.setAccessibleName(self.tr("Close story"))
        button.setToolTip(self.tr("Close story"))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self.close_wanted.emit(story_id))
        self.bar.setTabButton(place, QTabBar.ButtonPosition.RightSide, button)

    def _show(self, place: int) -> None:
        story_id = self._id(place)
        page = self._pages.get(story_id)
        self._stack.setCurrentWidget(page or self._blank)
        self.shown.emit(story_id)
        if page is None and story_id:
            self.page_wanted.emit(story_id)

    def _place(self, story_id: str) -> int:
        return next((p for p in range(self.bar.count()) if self.bar.tabData(p) == story_id), -1)

    def _id(self, place: int) -> str:
        return str(self.bar.tabData(place) or "") if place >= 0 else ""
