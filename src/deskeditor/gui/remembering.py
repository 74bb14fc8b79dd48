"""Keeps what is open, and brings it back: see `remembered` for what, this is for when.

The windows are looked at eight times a second and the file is written on a thread of its own when something is another
than before. So no key and no pane has to tell, and nothing can be forgotten to be told.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QTimer

from deskeditor.gui.layouts import LAYOUTS, Wish
from deskeditor.gui.remembered import Keeper, QueueThen, Remembered, Tab, WindowThen, file_of, read

if TYPE_CHECKING:
    from deskeditor.gui.queue import QueuePane
    from deskeditor.gui.window import Window
    from deskeditor.newsroom import Newsroom

LOOK_MS = 125


@dataclass(frozen=True, slots=True)
class Left:
    """What was open, without what is not there any more."""

    main: WindowThen = field(default_factory=WindowThen)
    others: tuple[WindowThen, ...] = ()
    queue: QueueThen = field(default_factory=QueueThen)
    is_somebody: bool = True
    """It is known who writes in this newsroom at this computer."""


def left(newsroom: "Newsroom") -> Left:
    """What was open of this newsroom when it was closed last, or when a program with it died. For a worker."""
    remembered = read(file_of(newsroom.folder))
    rows = newsroom.rows_of(remembered.stories)
    titles = {id: row.headline.strip() or row.slugline.strip() for id, row in rows.items() if not row.spiked}
    windows = [_still_there(window, titles) for window in remembered.windows]
    main = next((window for window in windows if not window.alone), WindowThen())
    queue = remembered.queue
    if not remembered.newsroom:
        queue = replace(queue, today=newsroom.workflow.opens_on == "my desk")
    return Left(main, tuple(window for window in windows if window.alone and window.tabs), queue, bool(remembered.me))


def _still_there(window: WindowThen, titles: dict[str, str]) -> WindowThen:
    """With the tabs of stories that are still here, by their names of today."""
    tabs = tuple(replace(tab, title=titles[tab.story] or tab.title) for tab in window.tabs if tab.story in titles)
    return replace(window, tabs=tabs, front=_front(window, [tab.story for tab in tabs]))


def _front(window: WindowThen, there: Sequence[str]) -> str:
    """The story that was in front, or the next one that is still there, or the last."""
    order = [tab.story for tab in window.tabs]
    place = order.index(window.front) if window.front in order else 0
    return next((story for story in (*order[place:], *reversed(order[:place])) if story in there), "")


class Remembering(QObject):
    """`windows` gives those that are open, the main one first."""

    def __init__(self, windows: "Callable[[], Sequence[Window]]", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._windows = windows
        self._newsroom = Path()
        self._keeper: Keeper | None = None
        self._kept: Remembered | None = None
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)

    def begin(self, newsroom: Path) -> None:
        """From now on keep what is open of this newsroom."""
        self.end()
        self._newsroom, self._kept = newsroom, None
        self._keeper = Keeper(file_of(newsroom))
        self._timer.start()

    def look(self) -> None:
        """Keep what is open, if it is not what was kept last."""
        if self._keeper is None:
            return
        windows = self._windows()
        main = windows[0]
        me = main.desk.facts.me
        now = Remembered(str(self._newsroom), tuple(map(then_of, windows)), _queue_then(main.queue), me)
        if now != self._kept:
            self._kept = now
            self._keeper.keep(now)

    def end(self) -> None:
        """It stays as it is now: the windows are about to close."""
        self._timer.stop()
        self.look()
        keeper, self._keeper = self._keeper, None
        if keeper is not None:
            keeper.close()


def then_of(window: "Window") -> WindowThen:
    """The window as it is."""
    tabs, sides = window.tabs, window.sides
    return WindowThen(
        alone=window.alone,
        front=tabs.front,
        tabs=tuple(Tab(id, tabs.title(id), window.stories.spot(id)) for id in tabs.story_ids),
        layout=sides.layout_,
        pane=window.pane,
        queue=sides.wish.queue,
        inspector=sides.wish.inspector,
        latest=sides.wish.latest,
        geometry=bytes(window.saveGeometry().data()),
    )


def bring_back(window: "Window", then: WindowThen, *, read_front: bool = True, place: bool = True) -> None:
    """Make the window what it was. Its stories are read when they are in front; with `place` it is where it was, too,
    as far as that is still on a screen."""
    if place and then.geometry and then.geometry != bytes(window.saveGeometry().data()):
        window.restoreGeometry(QByteArray(then.geometry))
    if not then.tabs:
        return
    layout = next((known for known in LAYOUTS if known == then.layout), window.sides.layout_)
    window.sides.lay_out(layout)
    window.sides.wish = Wish(then.queue, then.inspector, "inspector" if then.latest == "inspector" else "queue")
    window.show_pane_first(then.pane)
    window.stories.expect(then.tabs, then.front, read_front)
    window.show_centre()


def _queue_then(queue: "QueuePane") -> QueueThen:
    asked = queue.question
    return QueueThen(queue.chosen, asked.state, asked.desk, asked.mine, asked.spiked, asked.today)
