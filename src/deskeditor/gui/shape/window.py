"""The shape of the story in front, in a window of its own that follows the words while they are written."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtWidgets import QDialog, QPushButton, QTextBrowser

from deskeditor.gui import forms
from deskeditor.gui.inspector.colours import colours_of
from deskeditor.gui.settings import LIMIT_DEK, LIMIT_PRINT, LIMIT_SOCIAL, LIMIT_WEB
from deskeditor.gui.shape.words import page
from deskeditor.news.languages import direction_of

if TYPE_CHECKING:
    from deskeditor.checks.shape import Shape
    from deskeditor.gui.session import Session
    from deskeditor.gui.window import Window
    from deskeditor.news.records import Story
    from deskeditor.newsroom import Newsroom
    from deskeditor.text.document import Change

SOON_MS = 600
LIMITS = {
    "headline": LIMIT_WEB,
    "headline_social": LIMIT_SOCIAL,
    "headline_print": LIMIT_PRINT,
    "dek": LIMIT_DEK,
}


class ShapeWindow(QDialog):
    """Beside the copy. Links lead into it."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window = window
        self._story = ""
        self._session: Session | None = None
        self.shape: Shape | None = None
        """As last read."""
        form = forms.fill(self, "shape")
        self.page = form.find(QTextBrowser, "page")
        self.page.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.page.anchorClicked.connect(self._go)
        form.find(QPushButton, "closeButton").clicked.connect(self.reject)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._follow)
        self._lay_out()
        window.desk.closing.connect(self.close)
        window.desk.open_changed.connect(self._follow_soon)
        window.theme.changed.connect(self._show)
        window.tabs.shown.connect(self._follow_soon)
        window.stories.came.connect(self._follow_soon)

    def _lay_out(self) -> None:
        """At the edge of the window, so that the copy stays in sight."""
        room, beside = self.screen().availableGeometry(), self._window.frameGeometry()
        self.resize(min(500, room.width() - 40), min(760, room.height() - 60))
        left = min(beside.right(), room.right()) - self.width() - 12
        self.move(max(left, room.left()), max(min(beside.top() + 40, room.bottom() - self.height() - 40), room.top()))
        self.page.setFocus()

    def show_story(self, story: str) -> None:
        """This one, as soon as it is read."""
        session = self._window.desk.session(story)
        if self._session is not session:
            if self._session is not None:
                self._session.changed.disconnect(self._changed)
            self._session = session
            if session is not None:
                session.changed.connect(self._changed)
        self._story = story
        self.reload()

    def reload(self) -> None:
        """Count again, on a worker."""
        session, newsroom = self._session, self._window.desk.newsroom
        if session is None or newsroom is None:
            return
        story: Story = session.value()
        limits = {field: self._window.settings.get(setting) for field, setting in LIMITS.items()}
        self._window.desk.tasks.ask(lambda: _read(newsroom, story, limits), self._came, key="shape")

    def _came(self, found: "tuple[Story, Shape]") -> None:
        story, self.shape = found
        if story.id != self._story:
            return
        title = story.slugline or story.headline
        self.setWindowTitle(
            self.tr("Shape of the Story: {0}").format(title) if title else self.tr("Shape of the Story")
        )
        self._show()

    def _show(self, *_: object) -> None:
        if self.shape is None or self._session is None:
            return
        direction = direction_of(self._session.value().language)
        bar = self.page.verticalScrollBar()
        at = bar.value()
        self.page.setHtml(page(self.shape, colours_of(self), direction))
        bar.setValue(at)

    def _changed(self, _change: "Change") -> None:
        self._soon.start()

    def _follow_soon(self, *_: object) -> None:
        self._soon.start()

    def _follow(self) -> None:
        """The story that is in front, as its words are now; without one there is nothing to show."""
        if not self._window.front:
            self.close()
        elif self._window.front != self._story:
            self.show_story(self._window.front)
        else:
            self.reload()

    def _go(self, link: QUrl) -> None:
        """The place in the copy. Its words may have moved since it was counted; then it is near."""
        if self._session is None:
            return
        field, start, end = link.path().split("-")
        view = self._session.view(field, "original")
        if self._window.front != self._story:
            self._window.open_story(self._story)
        self._window.go_to(field, *view.span(int(start), int(end)))
        self._window.activateWindow()


def _read(newsroom: "Newsroom", story: "Story", limits: dict[str, int]) -> "tuple[Story, Shape]":
    from deskeditor.review.shape import shape_of

    return story, shape_of(newsroom, story, limits)
