"""Which panes stand beside the copy: the three layouts, and what a small window has room for."""

from dataclasses import dataclass, replace
from typing import Literal

Layout = Literal["write", "edit", "publish"]
Side = Literal["queue", "inspector"]
LAYOUTS: tuple[Layout, ...] = ("write", "edit", "publish")
BOTH_SIDES_PX = 1281
"""Narrower windows have one side pane at a time."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the person asked for. `latest` is the side that was asked for last; it wins where there is room for one."""

    queue: bool = True
    inspector: bool = False
    latest: Side = "queue"

    def with_queue(self, on: bool) -> "Wish":
        return replace(self, queue=on, latest="queue" if on else self.latest)

    def with_inspector(self, on: bool) -> "Wish":
        return replace(self, inspector=on, latest="inspector" if on else self.latest)


@dataclass(frozen=True, slots=True)
class Shown:
    queue: bool
    inspector: bool


def shown(wish: Wish, width_px: int, story_open: bool, newsroom_open: bool) -> Shown:
    """Nothing is shown that would be empty: no queue without a newsroom, no inspector without a story."""
    queue = newsroom_open and (wish.queue or not story_open)
    inspector = story_open and wish.inspector
    if queue and inspector and width_px < BOTH_SIDES_PX:
        return Shown(queue=wish.latest == "queue", inspector=wish.latest == "inspector")
    return Shown(queue, inspector)


def wish_of(layout: Layout) -> Wish:
    """What a layout asks for; the queue folds in all of them, F8 brings it back."""
    return Wish(queue=False, inspector=layout != "write", latest="inspector")
