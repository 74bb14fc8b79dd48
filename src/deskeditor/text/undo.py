"""Undo and redo of one's own edits, over several documents, as one history.

pycrdt's undo manager keeps the history: one for a window, over all of its documents. It joins transactions by time
alone; what belongs together here is typing that goes on at the same place. So it gets a clock of steps: time stands
still while a step goes on, and leaps when one ends.
"""

from collections.abc import Callable, Hashable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pycrdt

from deskeditor.text.compare import Splice
from deskeditor.text.document import Change, Document, Taken
from deskeditor.text.losing import all_held
from deskeditor.text.ranges import Losses

PAUSE_MS = 500
"""After this, typing is a new step."""


class _StepClock:
    """Stands still while a step goes on. It knows no `Undo`: Rust holds on to it."""

    def __init__(self) -> None:
        self._time = 10 * PAUSE_MS

    def time(self) -> int:
        return self._time

    def leap(self) -> None:
        self._time += 10 * PAUSE_MS


@dataclass(frozen=True, slots=True)
class Place:
    """Where something changed: code points of the text as it is now."""

    record_id: str
    field: str
    start: int
    end: int


_Step = dict[tuple[Document[Any], str], Losses]
_Reverted = dict[tuple[Document[Any], str], tuple[list[Splice], Losses]]


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
        self._clock_of_steps = _StepClock()
        self._typing: Place | None = None
        self._typed_at = 0
        self._value: Hashable = None
        """Of which value it is being typed, when it is kept as a whole: see `typing`."""
        self._last_value: Hashable = None
        self._together: dict[int, int] = {}
        """Steps of the manager that are one for the person: how many it has after them, and how many before. pycrdt
        0.14.13 takes a step that spans documents back in one of them only, so each document has its own."""
        self._done: list[_Step] = []
        self._undone: list[_Step] = []
        """What each step of the manager took from texts with anchors, in the same order as its stacks, from their tops.

        Without anchors nothing is counted: with a long history that would cost more than the undo.
        """
        self._reverted: _Reverted | None = None
        """While undo or redo runs: what it does."""
        self._manager = pycrdt.UndoManager(capture_timeout_millis=PAUSE_MS, timestamp=self._clock_of_steps.time)
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
        self._last_value = None

    @contextmanager
    def typing(self, value: Hashable) -> Iterator[None]:
        """Changes inside come from typing in a value kept as a whole; they go on with those before of the same one."""
        self._value = value
        try:
            yield
        finally:
            self._value = None

    def goes_on_at(self, document: Document[Any], field: str, at: int) -> None:
        """What is typed next at this place goes on with the last step."""
        self._typing, self._typed_at = Place(document.id, field, at, at), self._clock()

    @contextmanager
    def together(self) -> Iterator[None]:
        """What is changed inside, in one transaction of each document, is one step of its own."""
        self.step()
        before = self._depth
        try:
            yield
        finally:
            self.step()
            if (after := self._depth) > before + 1:
                self._together[after] = before

    @property
    def _depth(self) -> int:
        return len(self._manager.undo_stack)

    @property
    def can_undo(self) -> bool:
        return self._manager.can_undo()

    @property
    def can_redo(self) -> bool:
        return self._manager.can_redo()

    def undo(self) -> bool:
        """Take back the last step. False when there is none that still changes something."""
        least = self._together.get(self._depth) if self._together else None
        done = self._undo_one()
        while done and least is not None and self._depth > least and self._undo_one():
            pass
        return done

    def redo(self) -> bool:
        """Do again what was taken back last."""
        depth = self._depth if self._together else 0
        most = next((after for after, before in self._together.items() if before == depth), 0)
        done = self._redo_one()
        while done and most and self._depth < most and self._redo_one():
            pass
        return done

    def _undo_one(self) -> bool:
        return self._run(self._manager.undo, lambda: len(self._manager.undo_stack), self._done, self._undone)

    def _redo_one(self) -> bool:
        return self._run(self._manager.redo, lambda: len(self._manager.redo_stack), self._undone, self._done)

    def _run(self, act: Callable[[], bool], count: Callable[[], int], source: list[_Step], target: list[_Step]) -> bool:
        self.step()
        self.place = None
        for document in self._documents:
            document.watch_ranges()
        suggested = {document: (all_held(document), document.proposals()) for document in self._documents}
        self._reverted = {}
        if not any(source):
            source.clear()
        before = count() if source else 0
        done = act()
        for document in self._documents:
            document.digest()
        reverted, self._reverted = self._reverted, None
        step = self._popped(source, before - count()) if source else {}
        if done:
            target.append({key: losses for key, (_, losses) in reverted.items() if losses})
            self._restore(step, reverted)
            for document, (marks, told) in suggested.items():
                document.settle_lost(marks, told)
        for document in self._documents:
            for change in document.tell(self):
                self.place = _place_of(change) if change.field != "anchors" else self.place
        return done

    def _popped(self, source: list[_Step], count: int) -> _Step:
        """The manager skips steps that no longer change anything; the last one that it took is what it did."""
        step: _Step = {}
        for _ in range(min(count, len(source))):
            step = source.pop()
        return step

    def _restore(self, step: _Step, reverted: _Reverted) -> None:
        """Anchors that had lost words to the step have them again."""
        for (document, field), (splices, _) in reverted.items():
            if losses := step.get((document, field)):
                document.restore_ranges(field, losses.restored(splices))

    # What documents tell

    def before_commit(self, document: Document[Any], made: Mapping[str, list[Taken]], origin: object) -> None:
        """Decide whether a change made here goes on with the running step."""
        if origin not in self._origins:
            for field, several in made.items():
                self.followed(document, field, several)
            return
        now = self._clock()
        typed = _only_splice(made)
        goes_on = self._goes_on(document.id, *typed, now) if typed else self._goes_on_in_value(now)
        if not goes_on:
            if self._together:
                depth = self._depth
                self._together = {after: before for after, before in self._together.items() if after <= depth}
            self._clock_of_steps.leap()
            self._done.append({})
            self._undone.clear()
        for field, several in made.items():
            for taken in several if document.ranges(field) else ():
                self._lost(document, field).follow(taken.splice, taken.removed, taken.parts)
        last = typed or _last_splice(made)
        self._typing, self._typed_at = last and _caret(document.id, *last), now
        self._last_value = self._value

    def followed(self, document: Document[Any], field: str, made: list[Taken]) -> None:
        """Somebody else's words move the place where one types; one's own come back, or go, by undo."""
        splices = [taken.splice for taken in made]
        if self._reverted is not None:
            losses = Losses()
            if document.ranges(field):
                for taken in made:
                    losses.follow(taken.splice, taken.removed, taken.parts)
            self._reverted[document, field] = splices, losses
            return
        for splice in splices:
            if self._done and (document, field) in self._done[-1]:
                self._lost(document, field).shift(splice)
            if self._typing and (self._typing.record_id, self._typing.field) == (document.id, field):
                at = self._typing.start
                at += len(splice.inserted) - (splice.end - splice.start) if splice.end <= at else 0
                self._typing = Place(document.id, field, at, at)

    def _lost(self, document: Document[Any], field: str) -> Losses:
        """What the running step took out of a text."""
        return self._done[-1].setdefault((document, field), Losses())

    def _goes_on(self, record_id: str, field: str, splice: Splice, now: int) -> bool:
        last = self._typing
        if last is None or now - self._typed_at > PAUSE_MS:
            return False
        return (record_id, field) == (last.record_id, last.field) and last.start in (splice.start, splice.end)

    def _goes_on_in_value(self, now: int) -> bool:
        return self._value is not None and self._value == self._last_value and now - self._typed_at <= PAUSE_MS


def _only_splice(made: Mapping[str, list[Taken]]) -> tuple[str, Splice] | None:
    """The one splice that a change consists of: it may be typing. What is suggested by it goes along."""
    changed = [(field, several) for field, several in made.items() if several or field != "suggestions"]
    if len(changed) == 1 and len(changed[0][1]) == 1:
        return changed[0][0], changed[0][1][0].splice
    return None


def _last_splice(made: Mapping[str, list[Taken]]) -> tuple[str, Splice] | None:
    """Where one goes on with a change of one field that put words in last: they were typed over others."""
    changed = [(field, several) for field, several in made.items() if several or field != "suggestions"]
    if len(changed) == 1 and changed[0][1] and changed[0][1][-1].splice.inserted:
        return changed[0][0], changed[0][1][-1].splice
    return None


def _caret(record_id: str, field: str, splice: Splice) -> Place:
    at = splice.start + len(splice.inserted)
    return Place(record_id, field, at, at)


def _place_of(change: Change) -> Place:
    if not change.splices:
        return Place(change.record_id, change.field, 0, 0)
    last = change.splices[-1]
    return Place(change.record_id, change.field, last.start, last.start + len(last.inserted))
