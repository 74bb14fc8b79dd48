"""The stories that are open in one window: a session from the desk and a page in the tabs for each.

A story that was open at the last end has its tab again at once, and is read when the tab first comes to the front.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from deskeditor.gui import notices
from deskeditor.gui.desk import Desk
from deskeditor.gui.remembered import Spot, Tab
from deskeditor.gui.tabs import StoryTabs

if TYPE_CHECKING:
    from deskeditor.gui.copy.pane import CopyPane
    from deskeditor.gui.session import Session
    from deskeditor.news.records import Story

MOST_SPOTS = 200
"""Of closed stories, so that one is back where one was when they are opened again."""


class OpenStories(QObject):
    """Brings stories in and lets them go. What their sessions tell comes out of one place."""

    came = Signal(str, bool)
    """Id of a story that is open from now on; and whether its tab was there already, waiting for it."""
    gone = Signal(str)
    changed = Signal(object)
    """`Change` of any of them."""
    surroundings_changed = Signal()
    undo_changed = Signal()

    def __init__(
        self, desk: Desk, tabs: StoryTabs, make_page: Callable[["Session"], "CopyPane"], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tabs = tabs
        self._make_page = make_page
        self._bodies_wanted: set[str] = set()
        self._filling: set[str] = set()
        """Stories that are being read for the tab that waits for them."""
        self._left: OrderedDict[str, Spot] = OrderedDict()
        """Where one was in stories that have no page now."""
        self._unseen: dict[str, Spot] = {}
        """Where one was in pages that are not seen; they stay as they were left."""
        tabs.page_wanted.connect(self._fill)
        tabs.shown.connect(lambda _: self._unseen.clear())
        desk.not_opened.connect(self._not_opened)
        desk.records_destroyed.connect(self._close_destroyed, Qt.ConnectionType.QueuedConnection)

    @property
    def front(self) -> "CopyPane | None":
        """The copy of the story in front."""
        return self._page(self._tabs.front)

    def open(self, story_id: str, body: bool = False) -> None:
        """Bring the story to the front; `body`: with the caret in the body."""
        if body:
            self._bodies_wanted.add(story_id)
        if not story_id or self._tabs.show_story(story_id):
            self._focus(story_id)
        else:
            self._desk.open_story(story_id, self._add)

    def expect(self, tabs: Iterable[Tab], front: str, read: bool = True) -> None:
        """Tabs as they were, with this story in front; without `read` only when it is asked for once more."""
        for tab in tabs:
            if tab.story not in self._tabs.story_ids:
                self._leave(tab.story, tab.spot)
                self._tabs.expect(tab.story, tab.title)
        if self._tabs.story_ids:
            self._tabs.put_in_front(front)
            if read:
                self.read_front()

    def read_front(self) -> None:
        """Read the story in front, if its tab waits for it."""
        self._tabs.show_story(self._tabs.front)

    def spot(self, story_id: str) -> Spot:
        """Where one is in the story, or was when it was open last."""
        page = self._page(story_id)
        if page is None:
            return self._left.get(story_id, Spot())
        if page.isVisible():
            return page.spot()
        if story_id not in self._unseen:
            self._unseen[story_id] = page.spot()
        return self._unseen[story_id]

    def close(self, story_id: str = "") -> None:
        """This story, or the one in front."""
        story_id = story_id or self._tabs.front
        if story_id not in self._tabs.story_ids:
            return
        if (page := self._page(story_id)) is not None:
            self._leave(story_id, page.spot())
            if session := self._desk.session(story_id):
                session.changed.disconnect(self.changed)
                session.surroundings_changed.disconnect(self.surroundings_changed)
                session.undo_changed.disconnect(self.undo_changed)
        self._tabs.take(story_id)
        if page is not None:
            page.deleteLater()
            self._desk.release(story_id)
        self.gone.emit(story_id)

    def close_all(self) -> None:
        for story_id in self._tabs.story_ids:
            self.close(story_id)

    def name_all(self) -> None:
        """The titles as they are now."""
        for story_id in self._tabs.story_ids:
            if (one := self._desk.session(story_id)) is not None:
                self._tabs.name(story_id, title_of(one.value()))

    def focus(self) -> None:
        """The keyboard to the story in front."""
        self._focus(self._tabs.front)

    @property
    def pages(self) -> "dict[str, CopyPane]":
        """The copies that are there, by story."""
        return {id: page for id in self._tabs.story_ids if (page := self._page(id)) is not None}

    # inside

    def _page(self, story_id: str) -> "CopyPane | None":
        return cast("CopyPane | None", self._tabs.page(story_id))

    def _fill(self, story_id: str) -> None:
        """The tab in front has no page yet."""
        if story_id not in self._filling:
            self._filling.add(story_id)
            self._desk.open_story(story_id, self._add)

    def _add(self, session: "Session") -> None:
        story_id = session.id
        expected = story_id in self._filling
        self._filling.discard(story_id)
        waits = story_id in self._tabs.story_ids
        if self._page(story_id) is not None or (expected and not waits):
            self._desk.release(story_id)
            return
        page = self._make_page(session)
        session.changed.connect(self.changed)
        session.surroundings_changed.connect(self.surroundings_changed)
        session.undo_changed.connect(self.undo_changed)
        self._tabs.open(story_id, page, title_of(session.value()))
        self.came.emit(story_id, waits)
        if (spot := self._left.pop(story_id, None)) is not None:
            page.go_back_to(spot)
        else:
            page.remember_field("")  # Qt has put the keyboard somewhere when the page before went
        if story_id == self._tabs.front:
            self._focus(story_id)

    def _close_destroyed(self, records: frozenset[str]) -> None:
        for story_id in records & set(self._tabs.story_ids):
            notices.info(self.tr("“{0}” was destroyed.").format(self._tabs.title(story_id)))
            self.close(story_id)

    def _not_opened(self, story_id: str) -> None:
        if story_id in self._filling:
            self._filling.discard(story_id)
            self.close(story_id)

    def _focus(self, story_id: str) -> None:
        page = self._page(story_id)
        if page is None:
            return
        page.do("focus_body" if story_id in self._bodies_wanted else "focus")
        self._bodies_wanted.discard(story_id)

    def _leave(self, story_id: str, spot: Spot) -> None:
        self._left[story_id] = spot
        while len(self._left) > MOST_SPOTS:
            self._left.popitem(last=False)


def title_of(story: "Story") -> str:
    return story.headline.strip() or story.slugline.strip() or QCoreApplication.translate("stories", "New story")
