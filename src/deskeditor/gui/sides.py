"""Queue, copy and inspector side by side: what of it shows, and how wide each is."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from deskeditor.gui.layouts import Layout, Wish, shown, wish_of
from deskeditor.gui.settings import PANE_WIDTHS, Settings

QUEUE_LEAST_PX, QUEUE_PX = 250, 340
CENTRE_LEAST_PX = 400
SIDE_LEAST_PX = 320
SIDE_PX: dict[Layout, int] = {"write": 420, "edit": 420, "publish": 500}
QUEUE_SHARE = 0.58
"""Of the window, while no story is open."""
FILL_AFTER_MS = 40
"""The inspector is made so long after its place shows: keys go into the copy first."""


class Sides(QSplitter):
    """`fill` makes the inspector when its place at the right first shows, and is not called again. `arranged` tells
    that something was shown or hidden."""

    arranged = Signal()

    def __init__(self, queue: QWidget, centre: QWidget, fill: Callable[[], QWidget], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.queue, self.centre, self.side = queue, centre, QWidget(self)
        self._fill = fill
        self._filled = False
        self._fill_soon = QTimer(self, singleShot=True, interval=FILL_AFTER_MS)
        self._fill_soon.timeout.connect(self.fill)
        self.layout_: Layout = "edit"
        self.wish = Wish()
        self._story_open: bool | None = None
        self._queue_px = QUEUE_PX
        self._side_px = dict(SIDE_PX)
        inside = QVBoxLayout(self.side)
        inside.setContentsMargins(0, 0, 0, 0)
        self.setChildrenCollapsible(False)
        for place, (widget, least) in enumerate(
            ((queue, QUEUE_LEAST_PX), (centre, CENTRE_LEAST_PX), (self.side, SIDE_LEAST_PX))
        ):
            widget.setMinimumWidth(least)
            self.addWidget(widget)
            self.setStretchFactor(place, int(widget is centre))
        self.side.hide()
        self.splitterMoved.connect(self._keep_widths)

    def lay_out(self, layout: Layout) -> None:
        """One of the three layouts, from now on."""
        self.layout_, self.wish = layout, wish_of(layout)

    def arrange(self, width_px: int, story_open: bool, newsroom_open: bool) -> None:
        """Show and hide the sides as wished and as there is room in a window of this width."""
        now = shown(self.wish, width_px, story_open, newsroom_open)
        before = (not self.queue.isHidden(), not self.side.isHidden(), self._story_open)
        self.queue.setVisible(now.queue)
        self.side.setVisible(now.inspector)
        if now.inspector and not self._filled:
            self._fill_soon.start()
        if before != (now.queue, now.inspector, story_open):
            self._story_open = story_open
            self.share(width_px)
            self.arranged.emit()

    def fill(self) -> None:
        """Make the inspector now, when it is not there yet."""
        self._fill_soon.stop()
        if not self._filled:
            self._filled = True
            made = self._fill()
            inside = self.side.layout()
            assert inside is not None  # made with it
            inside.addWidget(made)

    def share(self, width_px: int) -> None:
        """The widths that the panes had last; without a story the queue has the larger half."""
        queue = 0 if self.queue.isHidden() else self._queue_px if self._story_open else int(width_px * QUEUE_SHARE)
        side = 0 if self.side.isHidden() else self._side_px[self.layout_]
        self.setSizes([queue, max(width_px - queue - side, CENTRE_LEAST_PX), side])

    def remember(self, settings: Settings) -> None:
        widths = (self._queue_px, *self._side_px.values())
        settings.set(PANE_WIDTHS, tuple(str(width) for width in widths))

    def restore(self, settings: Settings) -> None:
        kept = settings.get(PANE_WIDTHS)
        if len(kept) == 1 + len(self._side_px) and all(width.isdigit() for width in kept):
            self._queue_px, *sides = (int(width) for width in kept)
            self._side_px = dict(zip(self._side_px, sides, strict=True))

    def _keep_widths(self) -> None:
        """The person has moved a border."""
        queue, _, side = self.sizes()
        if self._story_open and queue:
            self._queue_px = queue
        if side:
            self._side_px[self.layout_] = side
