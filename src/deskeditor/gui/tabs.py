"""The open stories: one tab each, with the copy of the chosen one below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QToolButton, QVBoxLayout, QWidget

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
    """`shown` names the story that is in front now (empty: none). A single story shows no tabs."""

    shown = Signal(str)
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
        self.bar.currentChanged.connect(self._show)
        self.bar.tabCloseRequested.connect(lambda place: self.close_wanted.emit(self._id(place)))
        self.bar.detach_wanted.connect(lambda place: self.detach_wanted.emit(self._id(place)))
        self.bar.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.bar.hide()

    def open(self, story_id: str, page: QWidget, title: str) -> None:
        """A tab for the story, behind the last one, and in front of all."""
        self._pages[story_id] = page
        self._stack.addWidget(page)
        place = self.bar.addTab("")
        self.bar.setTabData(place, story_id)
        self._add_close_button(place, story_id)
        self.name(story_id, title)
        self.bar.setVisible(self.bar.count() > 1)
        self.bar.setCurrentIndex(place)
        if self.bar.count() == 1:
            self._show(place)

    def take(self, story_id: str) -> QWidget | None:
        """Remove the tab; its page is the caller's from now on."""
        page = self._pages.pop(story_id, None)
        if page is None:
            return None
        self._stack.removeWidget(page)
        page.setParent(None)
        self.bar.removeTab(self._place(story_id))
        self.bar.setVisible(self.bar.count() > 1)
        if not self._pages:
            self.shown.emit("")
        return page

    def show_story(self, story_id: str) -> bool:
        """Bring it to the front; False when it is not open here."""
        place = self._place(story_id)
        if place < 0:
            return False
        self.bar.setCurrentIndex(place)
        return True

    def step(self, by: int) -> None:
        if self.bar.count() > 1:
            self.bar.setCurrentIndex((self.bar.currentIndex() + by) % self.bar.count())

    def name(self, story_id: str, title: str) -> None:
        place = self._place(story_id)
        cut = title if len(title) <= TITLE_LENGTH else title[: TITLE_LENGTH - 1].rstrip() + "…"
        self.bar.setTabText(place, cut.replace("&", "&&"))
        self.bar.setTabToolTip(place, title)

    def page(self, story_id: str) -> QWidget | None:
        return self._pages.get(story_id)

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
        if page is not None:
            self._stack.setCurrentWidget(page)
            self.shown.emit(story_id)

    def _place(self, story_id: str) -> int:
        return next((p for p in range(self.bar.count()) if self.bar.tabData(p) == story_id), -1)

    def _id(self, place: int) -> str:
        return str(self.bar.tabData(place) or "") if place >= 0 else ""
