"""What was open, and where one was in it: kept from moment to moment, and there again at the next start.

One small file for each newsroom lies in the user's state folder, not in the newsroom: it is about this person at this
computer. It is written whole beside the old one, which it then replaces. One that cannot be read is as good as none.

The file is one JSON object, `form` 1:

    newsroom   the folder
    me         id of who writes there at this computer: two people may have one newsroom open, each in a program
               of their own
    queue      chosen (id of a story), state, desk, mine, spiked, today; not the words that were searched for: a list
               that is empty because of them would look like a newsroom that has lost its stories
    windows    the main one first, each with
        alone      a window of single stories, without a queue
        front      id of the story in front
        tabs       in their order, each with story (id), title and spot
        layout     write, edit or publish
        pane       of the inspector: preview, quotes, photos, details ...
        queue, inspector   whether it was wanted beside the copy
        latest     which of these two was wanted last: queue or inspector
        geometry   as Qt gives it, in base64

A `spot` says where one was in a story: `field` that had the keyboard (headline, dek, dateline, body; empty: none yet),
`carets` ({field: [anchor, caret]}, code points of the field's text), `top` (code point with which the first line of the
body in view begins), `head_px` (how much of the head is scrolled out of view), `before` (the words before the caret
in `field`, by which it is found again when others wrote above it meanwhile) and `begun` (notes and answers that were
begun and not sent: {card: words}, see `gui.notes.begun`).
"""

import base64
import contextlib
import dataclasses
import hashlib
import json
import logging
import os
import threading
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, TypeVar

from platformdirs import user_state_path

T = TypeVar("T")
FORM = 1
MOST_TABS, MOST_WINDOWS = 200, 20
MOST_FILES = 100
"""Newsrooms that are remembered; demos make a new one each time."""
OLD_S = 3600
"""A file under way that is older was left behind."""
BEFORE = 32
"""Code points of the words before the caret."""

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where one was in a story; see above. Positions are code points, as they were then: the text may have changed."""

    field: str = ""
    carets: Mapping[str, tuple[int, int]] = dataclasses.field(default_factory=dict)
    top: int = 0
    head_px: int = 0
    before: str = ""
    begun: Mapping[str, str] = dataclasses.field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Tab:
    story: str
    title: str = ""
    spot: Spot = dataclasses.field(default_factory=Spot)


@dataclass(frozen=True, slots=True)
class WindowThen:
    """A window as it was."""

    alone: bool = False
    front: str = ""
    tabs: tuple[Tab, ...] = ()
    layout: str = "edit"
    pane: str = ""
    queue: bool = True
    inspector: bool = False
    latest: str = "queue"
    geometry: bytes = b""


@dataclass(frozen=True, slots=True)
class QueueThen:
    """What the queue was asked, and the story that was chosen in it."""

    chosen: str = ""
    state: str = ""
    desk: str = ""
    mine: bool = False
    spiked: bool = False
    today: bool = False


@dataclass(frozen=True, slots=True)
class Remembered:
    newsroom: str = ""
    windows: tuple[WindowThen, ...] = ()
    queue: QueueThen = dataclasses.field(default_factory=QueueThen)
    me: str = ""

    @property
    def stories(self) -> tuple[str, ...]:
        """The ids of all that was open."""
        return tuple(dict.fromkeys(tab.story for window in self.windows for tab in window.tabs))


def found_again(before: str, text: str, caret: int) -> int:
    """Where the caret is now that stood after the words `before`, at `caret`: there still, or after the nearest place
    where they stand, or where all but the last of them do (a crash may have taken what was typed just before it);
    `caret`, within the text, when they stand nowhere."""
    caret = min(max(caret, 0), len(text))
    for length in range(len(before), len(before) // 2, -1):
        words = before[:length]
        ends = [at + length for at in _nearest(words, text, caret - length) if at >= 0]
        if ends:
            return min(ends, key=lambda end: abs(end - caret))
    return caret


def _nearest(words: str, text: str, at: int) -> tuple[int, int]:
    """Where the words begin next at or before `at`, and next at or after it; -1 for nowhere."""
    return text.rfind(words, 0, max(at + len(words), 0)), text.find(words, max(at, 0))


# as a file


def encoded(remembered: Remembered) -> bytes:
    said = {"form": FORM} | asdict(remembered)
    for window in said["windows"]:
        window["geometry"] = base64.b64encode(window["geometry"]).decode()
    return json.dumps(said, ensure_ascii=False).encode("utf-8", "replace")


def decoded(data: bytes) -> Remembered:
    """What of it can be understood; whatever else it holds is as if it were not there."""
    try:
        said = json.loads(data)
    except (ValueError, RecursionError):
        return Remembered()
    if _at(said, "form", 0) != FORM:
        return Remembered()
    windows = [_window(one) for one in _list(said, "windows")[:MOST_WINDOWS]]
    return Remembered(_at(said, "newsroom", ""), tuple(windows), _queue(_map(said, "queue")), _at(said, "me", ""))


def _window(said: Any) -> WindowThen:
    tabs = [_tab(one) for one in _list(said, "tabs")[:MOST_TABS]]
    return WindowThen(
        alone=_at(said, "alone", False),
        front=_at(said, "front", ""),
        tabs=tuple({tab.story: tab for tab in tabs if tab.story}.values()),
        layout=_at(said, "layout", "edit"),
        pane=_at(said, "pane", ""),
        queue=_at(said, "queue", True),
        inspector=_at(said, "inspector", False),
        latest=_at(said, "latest", "queue"),
        geometry=_bytes(_at(said, "geometry", "")),
    )


def _tab(said: Any) -> Tab:
    return Tab(_at(said, "story", ""), _at(said, "title", ""), _spot(_map(said, "spot")))


def _spot(said: Any) -> Spot:
    carets = {str(name): pair for name, one in _map(said, "carets").items() if (pair := _pair(one)) is not None}
    top, head_px = _at(said, "top", 0), _at(said, "head_px", 0)
    begun = {str(card): words for card, words in _map(said, "begun").items() if isinstance(words, str)}
    return Spot(_at(said, "field", ""), carets, max(top, 0), max(head_px, 0), _at(said, "before", ""), begun)


def _pair(said: Any) -> tuple[int, int] | None:
    match said:
        case [int(anchor), int(caret)]:
            return max(anchor, 0), max(caret, 0)
        case _:
            return None


def _queue(said: Any) -> QueueThen:
    return QueueThen(
        chosen=_at(said, "chosen", ""),
        state=_at(said, "state", ""),
        desk=_at(said, "desk", ""),
        mine=_at(said, "mine", False),
        spiked=_at(said, "spiked", False),
        today=_at(said, "today", False),
    )


def _at(said: Any, name: str, otherwise: T) -> T:
    """What stands there, if it is of the same type as `otherwise`."""
    found = said.get(name) if isinstance(said, dict) else None
    return found if type(found) is type(otherwise) else otherwise


def _list(said: Any, name: str) -> list[Any]:
    return _at(said, name, list[Any]())


def _map(said: Any, name: str) -> dict[str, Any]:
    return _at(said, name, dict[str, Any]())


def _bytes(said: str) -> bytes:
    try:
        return base64.b64decode(said, validate=True)
    except ValueError:
        return b""


def usual_folder() -> Path:
    return user_state_path("deskeditor", appauthor=False) / "windows"


def file_of(newsroom: Path, folder: Path | None = None) -> Path:
    """Where it is kept what was open of this newsroom."""
    name = hashlib.sha256(str(newsroom.resolve()).encode("utf-8", "surrogateescape")).hexdigest()
    return (folder or usual_folder()) / f"{name[:24]}.json"


def read(file: Path) -> Remembered:
    """Nothing where there is no file, or none that can be read."""
    try:
        return decoded(file.read_bytes())
    except OSError:
        return Remembered()


def who_writes(newsroom: Path) -> str:
    """Id of who wrote in this newsroom last at this computer; empty where nobody did."""
    return read(file_of(newsroom)).me


def write(file: Path, remembered: Remembered) -> None:
    """Whole or not at all; on the disk when this returns. Raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    beside = file.with_name(f"{file.name}.{os.getpid()}")
    with beside.open("wb") as made:
        made.write(encoded(remembered))
        made.flush()
        os.fsync(made.fileno())
    beside.replace(file)


def tidy(folder: Path) -> None:
    """Take away what was remembered longest ago of too many newsrooms, and what a kill left half written."""
    with contextlib.suppress(OSError):
        aged = sorted(((file.stat().st_mtime, file) for file in folder.iterdir()), reverse=True)
        kept = [file for _, file in aged if file.suffix == ".json"][:MOST_FILES]
        for at, file in aged:
            if file not in kept and (file.suffix == ".json" or time.time() - at > OLD_S):
                file.unlink(missing_ok=True)


class Keeper:
    """Writes what it is given on a thread of its own: the newest, when several came meanwhile. A disk that does not
    take it is no reason to disturb anybody."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._wake = threading.Condition()
        self._newest: Remembered | None = None
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="what is open", daemon=True)
        self._thread.start()

    def keep(self, remembered: Remembered) -> None:
        with self._wake:
            self._newest = remembered
            self._wake.notify()

    def close(self) -> None:
        """It is on the disk when this returns."""
        with self._wake:
            self._closing = True
            self._wake.notify()
        self._thread.join()

    def _run(self) -> None:
        closing = False
        while not closing:
            with self._wake:
                self._wake.wait_for(lambda: self._newest is not None or self._closing)
                newest, self._newest = self._newest, None
                closing = self._closing
            if newest is not None:
                try:
                    write(self._file, newest)
                except OSError as error:
                    logger.info("What is open cannot be remembered: %s", error)
        tidy(self._file.parent)
