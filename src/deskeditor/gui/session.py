"""One open story on the GUI thread: its document of edits, those of its photos, and one history of one's own edits.

Panes send what the person wants in and redraw on `changed`. Nothing here waits: an edit goes to the documents at once,
and as a small update to the newsroom's writer, which has it on disk within a quarter of a second.
"""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from deskeditor.news.mixed import Mixed
from deskeditor.news.problems import Refused
from deskeditor.news.published import Published, published
from deskeditor.news.records import Person, Photo, Quote, Source, Story, Suggestion
from deskeditor.text import suggesting
from deskeditor.text.document import Change, Document
from deskeditor.text.losing import mend
from deskeditor.text.readings import Which
from deskeditor.text.suggesting import EntryKind, Outcome
from deskeditor.text.undo import Undo
from deskeditor.text.view import View

Submit = Callable[[type, str, bytes, int], None]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Values of other records that the story refers to, as last read from the newsroom."""

    people: Mapping[str, Person] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    quotes: tuple[Quote, ...] = ()
    related: Mapping[str, Story] = field(default_factory=dict)
    mixed: tuple[Mixed, ...] = ()
    """Passages of the story, its photos, quotes and transcripts that a merge mixed and nobody has read."""
    notices_at: str = "top"
    digits: Mapping[str, str] = field(default_factory=dict)
    """In which digits numbers are typed, by language."""


class Session(QObject):
    """All that the panes of one story share. `me` is the id of the person who writes."""

    changed = Signal(Change)
    """A `Change` of a field of the story or of one of its photos; `origin` is the widget of ours that made it, or the
    `Undo` that took it back or brought it again."""
    surroundings_changed = Signal()
    photo_wanted = Signal(str)
    """The story uses a photo whose document is not here yet; answer with `adopt`."""
    undo_changed = Signal()
    suggesting_changed = Signal(bool)

    def __init__(
        self,
        story: Document[Story],
        photos: Mapping[str, Document[Photo]],
        submit: Submit,
        *,
        me: str = "",
        clock_ms: Callable[[], int] = lambda: time.monotonic_ns() // 1_000_000,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.story = story
        self.photos: dict[str, Document[Photo]] = {}
        self.surroundings = Surroundings()
        self._submit = submit
        self._by: object = None
        self._turning: Undo | None = None
        self._origin = f"session-{story.client_id}"
        self._undo = Undo(self._origin, clock_ms)
        self._stops: list[Callable[[], None]] = []
        self.proposer = suggesting.Proposer(me, _now)
        """Who suggests while `suggesting` is on."""
        self.refusal: Callable[[Iterable[Suggestion], Outcome], str] = lambda _asked, _outcome: ""
        """Why who is here may not accept, or reject, these suggestions; empty when they may."""
        self._suggesting = False
        self._views: dict[tuple[str, str, Which], View] = {}
        self._typed: list[tuple[View | None, str, int, int, str, object, str | None]] = []
        self._typed_timer = QTimer(self, singleShot=True, interval=0)
        self._typed_timer.timeout.connect(self.catch_up)
        self._attach(story)
        for document in photos.values():
            self.adopt(document)

    @property
    def id(self) -> str:
        return self.story.id

    @property
    def me(self) -> str:
        return self.proposer.by

    @me.setter
    def me(self, person: str) -> None:
        self.proposer.by = person

    def close(self) -> None:
        """Lets go of the documents; the writer has everything already."""
        self.catch_up()
        for stop in self._stops:
            stop()
        self._stops.clear()

    # what stands there

    def value(self) -> Story:
        self.catch_up()
        return self.story.value()

    def photo(self, photo_id: str) -> Photo | None:
        document = self.photos.get(photo_id)
        return document.value() if document else None

    def published(self, modified: str = "", which: Which = "original") -> Published:
        """What readers would see now, or (`accepted`) if every suggestion were accepted."""
        self.catch_up()
        read = suggesting.accepted if which == "accepted" else Document.value
        return published(
            read(self.story),
            people=self.surroundings.people,
            photos={id: read(document) for id, document in self.photos.items()},
            sources=self.surroundings.sources,
            quotes=self.surroundings.quotes,
            related=self.surroundings.related,
            modified=modified,
            notices_at=self.surroundings.notices_at,
        )

    def name_of(self, person: str) -> str:
        """Of somebody in the newsroom; empty for an id that is not known."""
        found = self.surroundings.people.get(person)
        return found.name if found is not None else ""

    def document(self, record: str | None = None) -> Document[Any]:
        """The story's document, or that of one of its photos. Raises KeyError for any other record."""
        return self.story if record in (None, self.story.id) else self.photos[str(record)]

    def view(self, field: str, which: Which, record: str | None = None) -> View:
        """A reading of a prose field, kept up with every change before that is told."""
        document = self.document(record)
        key = document.id, field, which
        if key not in self._views:
            self._views[key] = View(document, field, which)
        return self._views[key]

    def shown(self, name: str, record: str | None = None) -> Any:
        """A field as the person changes it: with what is proposed while one suggests, else as it stands."""
        document = self.document(record)
        return suggesting.folded(document, name) if self.proposes(name, record) else document.read(name)

    def accepted(self, record: str | None = None) -> Any:
        """The story, or one of its photos, as if every suggestion had been accepted."""
        self.catch_up()
        return suggesting.accepted(self.document(record))

    # what the person does

    @property
    def suggesting(self) -> bool:
        """Whether what is changed here is proposed only."""
        return self._suggesting

    @suggesting.setter
    def suggesting(self, on: bool) -> None:
        self.catch_up()
        if on != self._suggesting:
            self.step()
            self._suggesting = on
            self.suggesting_changed.emit(on)

    def proposes(self, name: str, record: str | None = None) -> bool:
        """Whether a change of this field is proposed only."""
        return self._suggesting and suggesting.may_be_suggested(self.document(record).record, name)

    def splice(
        self,
        name: str,
        start: int,
        end: int,
        inserted: str,
        *,
        by: object = None,
        record: str | None = None,
        typed: bool = False,
    ) -> None:
        """Replace the code points `start` to `end` of a prose field (of the shared text). `typed`: by a key; words that
        are struck key by key without a pause are one step of undo."""
        document = self.document(record)
        with self._initiated(by), self._undo.typing((document.id, name) if typed else None):
            if self.proposes(name, record):
                suggesting.suggest(document, name, start, end, inserted, self.proposer, self._origin)
            else:
                document.splice(name, start, end, inserted, origin=self._origin)

    def one_for(self, name: str, places: Iterable[tuple[int, int]], record: str | None = None) -> str:
        """Id of the suggestion that edits at these places (code points of the shared text) are part of, if any."""
        if not self.proposes(name, record):
            return ""
        return suggesting.one_for(self.document(record), name, places, self.proposer)

    def goes_on_at(self, name: str, at: int, record: str | None = None) -> None:
        """What is typed next at this place of the shared text is one step of undo with what was just done."""
        self._undo.goes_on_at(self.document(record), name, at)

    def splice_shown(self, view: View, start: int, end: int, inserted: str, *, by: object = None) -> None:
        """Replace words of a reading; what it hides between them stays."""
        record = view.document.id
        runs = view.runs(start, end)
        if len(runs) < 2:
            first, last = runs[0] if runs else (view.to_marked(start),) * 2
            self.splice(view.field, first, last, inserted, by=by, record=record)
            return
        with self._initiated(by), view.document.changing(self._origin), self.proposer.one():
            for first, last in reversed(runs[1:]):
                self.splice(view.field, first, last, "", by=by, record=record)
            self.splice(view.field, *runs[0], inserted, by=by, record=record)

    def splice_typed(
        self,
        name: str,
        start: int,
        end: int,
        inserted: str,
        *,
        by: object = None,
        record: str | None = None,
        view: View | None = None,
    ) -> None:
        """As `splice`, or with a view as `splice_shown`, for what the widget `by` shows already: done as soon as that
        is painted, so that a keystroke waits for no other pane. Whatever else is asked of the session is done after
        it."""
        self._typed.append((view, name, start, end, inserted, by, record))
        self._typed_timer.start()

    def catch_up(self) -> None:
        """Do now what was typed and is not yet done."""
        while self._typed:
            typed, self._typed = self._typed, []
            for view, name, start, end, inserted, by, record in typed:
                if view is None:
                    self.splice(name, start, end, inserted, by=by, record=record)
                else:
                    self.splice_shown(view, start, end, inserted, by=by)

    def set(
        self, name: str, value: object, *, by: object = None, record: str | None = None, typed: bool = False
    ) -> None:
        """Give a field another value. `typed`: letter by letter; what is typed without a pause is one step of undo."""
        document = self.document(record)
        with self._initiated(by), self._undo.typing((document.id, name) if typed else None):
            if self.proposes(name, record):
                suggesting.suggest_value(document, name, value, self.proposer, self._origin)
            else:
                document.set(name, value, origin=self._origin)

    def add(
        self, name: str, entry: Any, *, before: str | None = None, by: object = None, record: str | None = None
    ) -> None:
        with self._initiated(by):
            if self.proposes(name, record):
                self._propose(name, "add", entry, record, before or "")
            else:
                self.document(record).add(name, entry, before=before, origin=self._origin)

    def amend(
        self, name: str, entry_id: str, /, *, by: object = None, record: str | None = None, **changes: object
    ) -> None:
        with self._initiated(by):
            if self.proposes(name, record):
                self._propose(name, "amend", replace(self._entry(name, entry_id, record), **changes), record)
            else:
                self.document(record).amend(name, entry_id, origin=self._origin, **changes)

    def move(
        self, name: str, entry_id: str, before: str | None, *, by: object = None, record: str | None = None
    ) -> None:
        with self._initiated(by):
            if self.proposes(name, record):
                self._propose(name, "move", self._entry(name, entry_id, record), record, before or "")
            else:
                self.document(record).move(name, entry_id, before, origin=self._origin)

    def remove(self, name: str, entry_id: str, *, by: object = None, record: str | None = None) -> None:
        with self._initiated(by):
            if self.proposes(name, record):
                self._propose(name, "remove", self._entry(name, entry_id, record), record)
            else:
                self.document(record).remove(name, entry_id, origin=self._origin)

    def _propose(self, name: str, kind: EntryKind, entry: Any, record: str | None, before: str = "") -> None:
        document = self.document(record)
        suggesting.suggest_entry(document, name, kind, entry, self.proposer, before=before, origin=self._origin)

    def _entry(self, name: str, entry_id: str, record: str | None) -> Any:
        """An entry of a list as it would be with what is proposed. Raises KeyError."""
        for entry in suggesting.folded(self.document(record), name):
            if entry.id == entry_id:
                return entry
        raise KeyError(f"{name} has no entry {entry_id}")

    def decide_suggestions(self, ids: Iterable[str], outcome: Outcome, *, by: object = None) -> int:
        """Accept or reject suggestions in the story and its photos, as one step of undo; how many were open.

        Raises Refused for those on which who is here may not decide; nothing is decided then.
        """
        wanted, decided = frozenset(ids), 0
        stands = [*self.value().suggestions, *(one for d in self.photos.values() for one in d.value().suggestions)]
        if said := self.refusal([one for one in stands if one.id in wanted], outcome):
            raise Refused(said)
        with self.at_once(by=by):
            documents: list[Document[Any]] = [self.story, *self.photos.values()]
            for document in documents:
                decided += suggesting.decide(document, wanted, outcome, by=self.me, at=_now(), origin=self._origin)
        return decided

    def decide(self, what: str, value: object, *, note: str = "", by: object = None, record: str | None = None) -> None:
        """A decision on the workflow: kept for good, never taken back by undo, only by another decision."""
        with self._initiated(by):
            self.document(record).decide(what, value, actor=self.me, note=note)

    @contextmanager
    def together(
        self, *, by: object = None, record: str | None = None, one_suggestion: bool = True, suggestion: str = ""
    ) -> Iterator[None]:
        """Several changes of one record as one step of undo, and as one suggestion (or part of the one with that id)
        unless each is to be one."""
        self.step()
        one = self.proposer.one(suggestion) if one_suggestion else nullcontext()
        with self._initiated(by), self.document(record).changing(self._origin), one:
            yield
            self.catch_up()
        self.step()

    @contextmanager
    def at_once(self, *, by: object = None) -> Iterator[None]:
        """Several changes, each record's in one `together`, as one step of undo."""
        self.catch_up()
        with self._initiated(by), self._undo.together():
            yield

    # undo

    def step(self) -> None:
        """What follows is a step of its own."""
        self.catch_up()
        self._undo.step()

    def undo(self) -> bool:
        return self._turned(self._undo.undo)

    def redo(self) -> bool:
        return self._turned(self._undo.redo)

    @property
    def can_undo(self) -> bool:
        return self._undo.can_undo

    @property
    def can_redo(self) -> bool:
        return self._undo.can_redo

    # what comes from elsewhere

    def receive(self, record: str, update: bytes) -> None:
        """An update of another window, program or desk."""
        self.catch_up()
        if record == self.story.id or record in self.photos:
            document = self.document(record)
            document.apply(update)
            mend(document, at=_now())

    def adopt(self, document: Document[Photo]) -> None:
        """Take a photo's document in, so that its caption is edited and undone here."""
        if document.id not in self.photos:
            self.photos[document.id] = document
            self._attach(document)
            self.changed.emit(Change(document.id, "", (), None))

    def lose(self, photo_id: str) -> None:
        """Let go of a photo that was destroyed; its use stays in the story and says that it is missing."""
        if self.photos.pop(photo_id, None) is not None:
            self._views = {key: view for key, view in self._views.items() if key[0] != photo_id}
            self.changed.emit(Change(photo_id, "", (), None))

    def surround(self, surroundings: Surroundings) -> None:
        if surroundings != self.surroundings:
            self.surroundings = surroundings
            self.surroundings_changed.emit()

    # inside

    def _attach(self, document: Document[Any]) -> None:
        record = document.record
        document.actor = self.me
        self._undo.track(document)
        client = document.client_id  # said with every update: one that only deletes does not say it itself
        self._stops.append(document.on_update(lambda update: self._submit(record, document.id, update, client)))
        self._stops.append(document.on_change(self._tell))
        if document is self.story:
            self._want_photos()

    def _tell(self, change: Change) -> None:
        initiator = self._by if change.origin == self._origin else self._turning
        if change.field in ("photos", "suggestions") and change.record_id == self.story.id:
            self._want_photos()
        for (record, name, _), view in self._views.items():
            if record == change.record_id and name == change.field:
                view.follow(change)
        self.changed.emit(replace(change, origin=initiator))
        self.undo_changed.emit()

    def _want_photos(self) -> None:
        for use in suggesting.folded(self.story, "photos"):
            if use.photo and use.photo not in self.photos:
                self.photo_wanted.emit(use.photo)

    def _turned(self, turn: Callable[[], bool]) -> bool:
        self.catch_up()
        self._turning = self._undo
        try:
            done = turn()
        finally:
            self._turning = None
        self.undo_changed.emit()
        return done

    @contextmanager
    def _initiated(self, by: object) -> Iterator[None]:
        self.catch_up()
        before, self._by = self._by, by
        try:
            yield
        finally:
            self._by = before


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
