"""The stories that are open in one window: a session from the desk and a page in the tabs for each."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QObject, Signal

from deskeditor.gui.desk import Desk
from deskeditor.gui.tabs import StoryTabs

if TYPE_CHECKING:
    from deskeditor.gui.copy.pane import CopyPane
    from deskeditor.gui.session import Session
    from deskeditor.news.records import Story


class OpenStories(QObject):
    """Brings stories in and lets them go. What their sessions tell comes out of one place."""

    came = Signal(str)
    """Id of a story that is open here from now on, and in front."""
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

    @property
    def front(self) -> "CopyPane | None":
        """The copy of the story in front."""
        return cast("CopyPane | None", self._tabs.page(self._tabs.front))

    def open(self, story_id: str, body: bool = False) -> None:
        """Bring the story to the front; `body`: with the caret in the body."""
        if not story_id or self._tabs.show_story(story_id):
            self.focus()
            return
        if body:
            self._bodies_wanted.add(story_id)
        self._desk.open_story(story_id, self._add)

    def _add(self, session: "Session") -> None:
        if self._tabs.page(session.id) is not None:
            self._desk.release(session.id)
            return
        page = self._make_page(session)
        session.changed.connect(self.changed)
        session.surroundings_changed.connect(self.surroundings_changed)
        session.undo_changed.connect(self.undo_changed)
        self._tabs.open(session.id, page, title_of(session.value()))
        self.came.emit(session.id)
        if session.id in self._bodies_wanted:
            self._bodies_wanted.discard(session.id)
            page.do("focus_body")
        else:
            self.focus()

    def close(self, story_id: str = "") -> None:
        """This story, or the one in front."""
        story_id = story_id or self._tabs.front
        page = self._tabs.take(story_id)
        if page is None:
            return
        if session := self._desk.session(story_id):
            session.changed.disconnect(self.changed)
            session.surroundings_changed.disconnect(self.surroundings_changed)
            session.undo_changed.disconnect(self.undo_changed)
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
        if self.front is not None:
            self.front.do("focus")


def title_of(story: "Story") -> str:
    return story.headline.strip() or story.slugline.strip() or QCoreApplication.translate("stories", "New story")
