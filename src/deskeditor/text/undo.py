"""Undo and redo of one's own edits, over several documents, as one history.

pycrdt's undo manager keeps the history: one for a window, over all of its documents. It joins transactions by time
alone; what belongs together here is typing that goes on at the same place. So it gets a clock of steps: time stands
still while a step goes on, and leaps when one ends.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import pycrdt

from deskeditor.text.compare import Splice
from deskeditor.text.document import Change, Document

PAUSE_MS = 500
"""After this, typing is a new step."""
_LEAP = 10 * PAUSE_MS


@dataclass(frozen=True, slots=True)
class Place:
    """Where something changed: code points of the text as it is now."""

    record_id: str
    field: str
    start: int
    end: int


class Undo:
    """One history for a window. Only edits whose origin is one's own are in it; decisions never are.

    Changes that it makes in the documents carry this object as their origin.
    """

    def __init__(self, origin: object, clock: Callable[[], int]) -> None:
        """`origin` (hashable) marks one's own edits; `clock` gives milliseconds."""
        self.place: Place | None = None
        """Where the last undo or redo changed something: where the caret belongs."""
        self._clock = clock
        self._origins = {origin}
        self._documents: list[Document[Any]] = []
        self._step = _LEAP
        self._typing: Place | None = None
        self._typed_at = 0
        self._manager = pycrdt.UndoManager(capture_timeout_millis=PAUSE_MS, timestamp=lambda: self._step)
        self._manager.include_origin(origin)

    def include(self, origin: object) -> None:
        """Edits with this origin are one's own, too: those of another widget of the window."""
        if origin not in self._origins:
            self._origins.add(origin)
            self._manager.include_origin(origin)

    def track(self, document: Document[Any]) -> None:
        """Have a document in the history from now on."""
        if document not in self._documents:
            self._documents.append(document)
            for scope in document.follow(self):
                self._manager.expand_scope(scope)

    def step(self) -> None:
        """What comes next is a step of its own."""
        self._typing = None

    @property
    def can_undo(self) -> bool:
        return self._manager.can_undo()

    @property
    def can_redo(self) -> bool:
        return self._manager.can_redo()

    def undo(self) -> bool:
        """Take back the last step. False when there is none that still changes something."""
        return self._run(self._manager.undo)

    def redo(self) -> bool:
        """Do again what was taken back last."""
        return self._run(self._manager.redo)

    def _run(self, act: Callable[[], bool]) -> bool:
        self.step()
        self.place = None
        done = act()
        for document in self._documents:
            for change in document.tell(self):
                self.place = _place_of(change)
        return done

    # What documents tell

    def before_commit(self, document: Document[Any], noted: Mapping[str, list[Splice]], origin: object) -> None:
        """Decide whether a change made here goes on with the running step."""
        if origin not in self._origins or not noted:
            return
        now = self._clock()
        typed = _only_splice(noted)
        if typed is None:
            self._step += _LEAP
            self._typing = None
            return
        field, splice = typed
        if not self._goes_on(document.id, field, splice, now):
            self._step += _LEAP
        caret = splice.start + len(splice.inserted)
        self._typing, self._typed_at = Place(document.id, field, caret, caret), now

    def followed(self, document: Document[Any], field: str, splices: tuple[Splice, ...]) -> None:
        """Somebody else's words move the place where one types."""
        if self._typing and (self._typing.record_id, self._typing.field) == (document.id, field):
            at = self._typing.start
            for splice in splices:
                if splice.end <= at:
                    at += len(splice.inserted) - (splice.end - splice.start)
            self._typing = Place(document.id, field, at, at)

    def _goes_on(self, record_id: str, field: str, splice: Splice, now: int) -> bool:
        last = self._typing
        if last is None or now - self._typed_at > PAUSE_MS:
            return False
        return (record_id, field) == (last.record_id, last.field) and last.start in (splice.start, splice.end)


def _only_splice(noted: Mapping[str, list[Splice]]) -> tuple[str, Splice] | None:
    """The one splice that a change consists of: it may be typing."""
    if len(noted) == 1:
        for field, splices in noted.items():
            if len(splices) == 1:
                return field, splices[0]
    return None


def _place_of(change: Change) -> Place:
    if not change.splices:
        return Place(change.record_id, change.field, 0, 0)
    last = change.splices[-1]
    return Place(change.record_id, change.field, last.start, last.start + len(last.inserted))
