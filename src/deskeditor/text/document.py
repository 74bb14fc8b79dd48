"""One record as a document of edits: a shared document (pycrdt) behind the fields of a frozen dataclass.

How a record lies in its shared document (part of the file format; never change the meaning of a name):

- each prose field: a root Text of the field's name;
- all `value` fields: the root Map `fields`, field name to JSON;
- each listing: a root Map of the field's name, with flat keys `<entry id>/<attribute>` to JSON and `<entry id>/order`
  to a fractional key. An entry exists when its order key does. Removing takes the order key only, so that a concurrent
  move brings back the whole entry; attributes that are not there have their defaults;
- each choice: a root Map of the field's name, from the word to its order key;
- decisions: the root Map `decisions`, from the id to the entry of `news.decisions`; nothing is ever taken out;
- anchors: the root Map `anchors`, from the id to the entry of `text.anchors`;
- suggestions: in prose, marks on its words (`text.marked`); for all else, and for what was decided on any of them, the
  root Map `suggestions`, from the id to the entry of `text.suggesting`.

No shared type lies inside another (one made under the same key on both sides loses one side). Nothing is written by
opening or reading. Every opening is another client: ids are random and never kept.
"""

from base64 import b64encode
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, fields, replace
from datetime import UTC, datetime
from typing import Any, Generic, Protocol, TypeVar
from weakref import finalize

import pycrdt

from deskeditor.news import decisions as rules
from deskeditor.news.decisions import Decision
from deskeditor.news.ids import new_id
from deskeditor.news.kept import Way, kept, way_of
from deskeditor.text import order, soundness
from deskeditor.text.cleaning import clean
from deskeditor.text.compare import Splice, difference
from deskeditor.text.events import Delta, Events, splices
from deskeditor.text.lines import Lines
from deskeditor.text.listing import Choice, Listing, contents, value_or
from deskeditor.text.losing import Held, Strayed, Worn, held, lost, met, overwritten, standing
from deskeditor.text.marked import INSERTION, NONE, Chunk, MarkedRuns, Marks, own_only
from deskeditor.text.ranges import Part, Runs, follow, joined, parts
from deskeditor.text.readings import Reading
from deskeditor.text.shapes import from_json, hints, to_json
from deskeditor.text.spans import found, named
from deskeditor.text.stitching import WORTH_IT, stitched
from deskeditor.text.suggesting import suggestions
from deskeditor.text.updates import NOTHING, Holdings, holdings, left, unreadable

R = TypeVar("R")


class _Elsewhere:
    def __repr__(self) -> str:
        return "ELSEWHERE"


ELSEWHERE = _Elsewhere()
"""Origin of what came from another window, person or desk."""


@dataclass(frozen=True, slots=True)
class Change:
    """A field changed. `splices` (of prose, else empty) are in order, each on the text that the last one left.

    `origin` is what the maker of the change gave: a widget, the `Undo` that undid or redid, ELSEWHERE, or None.
    `remarked`: words that stay were given marks of suggestions, or lost them.
    """

    record_id: str
    field: str
    splices: tuple[Splice, ...]
    origin: object
    remarked: bool = False


@dataclass(frozen=True, slots=True)
class Taken:
    """A splice, the words that it took out, and which of these belonged to anchors."""

    splice: Splice
    removed: str
    parts: tuple[Part, ...]


class Follower(Protocol):
    """What goes along with the changes of a document: undo."""

    def before_commit(self, document: "Document[Any]", made: "Mapping[str, list[Taken]]", origin: object) -> None:
        """A change made here is about to be complete: what it did to each field that can be undone."""

    def followed(self, document: "Document[Any]", field: str, made: "list[Taken]") -> None:
        """Somebody else, or undo, changed a text."""

    def step(self) -> None:
        """What comes next does not go on with what was."""


def now() -> datetime:
    return datetime.now(UTC)


class Document(Generic[R]):
    """One record: read as a value, changed by edits, told of by `Change`.

    It belongs to one thread at a time. Updates are bytes that any other document of the same record takes, in any order
    and as often as it likes.
    """

    def __init__(
        self, record: type[R], id: str, updates: Iterable[bytes] = (), *, clock: Callable[[], datetime] = now
    ) -> None:
        """Raises DiskTrouble when an update is damaged."""
        self.record: type[Any] = record
        self.id = id
        self._clock = clock
        self._doc: pycrdt.Doc[Any] = pycrdt.Doc()
        self._lines: dict[str, Lines] = {}
        self._cache: dict[str, Any] = {}
        self._value: R | None = None
        self._decisions: tuple[Decision, ...] | None = None
        self._outcome: rules.Outcome | None = None
        self._outside: list[bytes] = []
        self._followers: list[Follower] = []
        self._update_listeners: list[Callable[[bytes], None]] = []
        self._change_listeners: list[Callable[[Change], None]] = []
        self._changes: deque[Change] = deque()
        self._telling = False
        self._noted: dict[str, list[Taken]] = {}
        self._runs: dict[str, MarkedRuns | None] = {}
        """The marks of prose fields, as far as they were asked for; None: none at all."""
        self._remarked: set[str] = set()
        self._proposals: dict[str, Any] | None = None
        self._taking = False
        """Something of somebody else goes in."""
        self.strayed = Strayed()
        """Marks of suggestions that words lost, or got, by what came in last, though nobody meant it."""
        self._worn = Worn()
        self.actor = ""
        """Who changes the document here: id of a person, or a name."""
        self._ranges: dict[str, dict[str, Runs]] | None = None
        self._ranged: dict[str, tuple[str, str]] = {}
        """Field and name of the anchors whose ranges are known, as they were looked up; the ranges follow each edit."""
        self._anchors_changed = False
        self._events = Events()
        self._take_roots()
        self._load(updates)
        self._listening = False

    @property
    def client_id(self) -> int:
        """Random for this opening; never to be used for another one (rule 1)."""
        return self._doc.client_id

    # Reading

    def value(self) -> R:
        """The record as it stands. Fields are read again only when they changed."""
        if self._value is None:
            if not self._cache:
                self._read_values()
            names = (f.name for f in fields(self.record) if "kept" in f.metadata)
            self._value = self.record(id=self.id, **{name: self.read(name) for name in names})
        return self._value

    def read(self, field: str) -> Any:
        """One field of `value()`. Raises KeyError for one that is not kept."""
        if field not in self._cache:
            self._cache[field] = self._read(field, self._way(field))
        return self._cache[field]

    def lines(self, field: str) -> Lines:
        """The words of a prose field, live, with those of open suggestions. Not to be changed: that is for `splice`."""
        found = self._lines.get(field)
        if found is None:
            chunks = self._diff(field)
            self._take_runs(field, chunks)
            found = self._lines[field] = Lines("".join(chunk.words for chunk in chunks))
        return found

    def chunks(self, field: str) -> tuple[Chunk, ...]:
        """The words of a prose field by the marks of suggestions that they carry (`text.readings`)."""
        runs, text = self.runs(field), self.lines(field).text()
        if runs is None:
            return (Chunk(text),) if text else ()
        return tuple(Chunk(text[run.start : run.end], run.marks) for run in runs)

    def runs(self, field: str) -> MarkedRuns | None:
        """Which words of a prose field carry marks, live; None when none does. Not to be changed."""
        if field not in self._runs:
            self._take_runs(field, self._diff(field))
        return self._runs[field]

    def _diff(self, field: str) -> list[Chunk]:
        return [Chunk(str(words), soundness.marks(marks or NONE)) for words, marks in self._texts[field].diff()]

    def _take_runs(self, field: str, chunks: list[Chunk]) -> None:
        runs = MarkedRuns(chunks) if any(chunk.marks for chunk in chunks) else None
        self._runs[field] = runs if runs or (runs is not None and runs.foreign) else None

    def decisions(self) -> tuple[Decision, ...]:
        """All that was ever decided about the record, in the order of time."""
        if self._decisions is None:
            entries = contents(self._decided).items()
            made = (_decision(id, entry) for id, entry in entries if isinstance(entry, dict))
            self._decisions = tuple(sorted(made, key=lambda decision: (decision.at, decision.id)))
        return self._decisions

    @property
    def pending(self) -> bool:
        """Whether an update was applied whose predecessor has not arrived: `value()` and `update()` lack it yet."""
        return bool(self._outside)

    def ahead(self, field: str) -> bool:
        """Whether there are changes of a field that are made and not told yet: a listener made them, or they are told
        next."""
        return any(change.field == field for change in self._changes)

    # Changing

    @contextmanager
    def changing(self, origin: object = None) -> Iterator[None]:
        """Several changes as one transaction, one update and one step of undo. Inside another one it is part of that.

        What was done before an exception stays done.
        """
        if self._events.changing:
            yield
            return
        self._listen()
        self._events.changing = True
        try:
            with self._doc.transaction(origin=origin):
                try:
                    yield
                finally:
                    self._tell_followers(origin)
        finally:
            self._events.changing = False
            self.tell(origin)

    def splice(self, field: str, start: int, end: int, inserted: str, origin: object = None) -> None:
        """Put words in the place of the code points from start to end of a prose field. This is how one types.

        The words are cleaned first (`text.clean`). Inside of words that somebody suggests they belong to these. What is
        suggested and goes as a whole is kept among `proposals`. Raises IndexError for a range that is not in the text.
        """
        keys = met(self.runs(field), start, end) if end > start else set()
        if not keys:
            self.put(field, start, end, inserted, NONE, origin)
            return
        with self.changing(origin), self.wearing(field, keys, self.actor, self._now()):
            self.put(field, start, end, inserted, NONE)

    @contextmanager
    def wearing(self, field: str, keys: Collection[str], by: str, at: str) -> Iterator[None]:
        """Words of suggestions (keys of their marks) go in here: of those that have none left then, a record is
        kept."""
        before = self._worn.keep(held(field, self.runs(field), self.lines(field), keys)) if keys else []
        yield
        if before:
            for id, told in overwritten(before, standing(self), by, at).items():
                self.keep_proposal(id, told)

    def put(self, field: str, start: int, end: int, inserted: str, marks: Marks, origin: object = None) -> None:
        """As `splice`; the words get these marks, beside those of the suggested words in whose midst they are put.

        To take a mark from them there would need a second one behind them, where it goes on; that one would stand when
        somebody else decides on the suggestion meanwhile, and mark all that follows.
        """
        text = self._texts[field]
        lines = self.lines(field)
        inserted = clean(inserted)
        if start > end:
            raise IndexError(f"{start} is behind {end}")
        first = lines.to_utf8(start)
        last = lines.to_utf8(end) if end > start else first
        if first == last and not inserted:
            return
        if self._followers:
            self.watch_ranges()
        marks = {**self._inside(field, start, end), **marks}
        with self.changing(origin):
            self._settle(field)
            if last > first:
                del text[first:last]
            if inserted:
                text.insert(first, inserted, dict(marks))  # or it would take on the marks of the words before it
            self._follow_marks(field, Splice(start, end, inserted), marks)
            self._note(field, Splice(start, end, inserted), lines.splice(start, end, inserted))

    def _settle(self, field: str) -> None:
        """Words that came into a deletion which was not made for them lose its mark in the shared text, too."""
        runs, lines = self._runs.get(field), self._lines[field]
        if runs is not None and runs.foreign:
            for start, end, key in runs.foreign:
                self._texts[field].format(lines.to_utf8(start), lines.to_utf8(end), {key: None})
            runs.foreign = ()

    def _inside(self, field: str, start: int, end: int) -> Marks:
        """The suggested insertions in whose midst these words are."""
        runs = self.runs(field)
        if runs is None:
            return NONE
        before, behind = runs.around(start)[0], runs.around(end)[1]
        if before is None or behind is None:
            return NONE
        before_too = before.marks.items()
        return {key: said for key, said in before_too if key.startswith(INSERTION) and behind.marks.get(key) == said}

    def _follow_marks(self, field: str, splice: Splice, marks: Marks) -> None:
        runs = self._runs.get(field)
        if marks or (runs is not None and any(run.marks for run in runs.within(splice.start, splice.end))):
            self._forget_suggestions()
        if runs is not None:
            runs.splice(splice.start, splice.end, len(splice.inserted), marks)
        elif marks:
            self._runs[field] = runs = MarkedRuns.plain(len(self._lines[field]))
            runs.splice(splice.start, splice.end, len(splice.inserted), marks)
        if runs is not None and not runs:
            self._runs[field] = None

    def set(self, field: str, value: Any, origin: object = None) -> None:
        """Give a field another value, by writing only what differs; nothing when it is equal already.

        Raises TypeError or ValueError for a value that the field cannot have, BadInput for words that cannot be kept.
        """
        match self._way(field):
            case "prose":
                self._set_prose(field, clean(value), origin)
            case "value":
                self._set_value(field, value, origin)
            case "listing":
                self._set_listing(field, tuple(value), origin)
            case "choice":
                self._set_choice(field, tuple(dict.fromkeys(value)), origin)
            case _:
                raise TypeError(f"{field} is decided, not set")

    def mark(self, field: str, start: int, end: int, key: str, value: Any = True, origin: object = None) -> None:
        """Mark words of the shared text as suggested under a key (`ins:<id>`, `del:<id>`), or (None) no longer."""
        lines = self.lines(field)
        first, last = lines.to_utf8(start), lines.to_utf8(end)
        with self.changing(origin):
            self._settle(field)
            runs = self.runs(field) or MarkedRuns.plain(len(lines))
            self._texts[field].format(first, last, {key: value})
            runs.mark(start, end, key, value)
            self._runs[field] = runs if runs else None
            self._remark(field)

    def unmark(self, field: str, keys: Collection[str], origin: object = None) -> None:
        """Mark no words as suggested under these keys any longer: in one go, however many there are."""
        runs = self.runs(field)
        if runs is None or not keys:
            return
        with self.changing(origin):
            self._settle(field)
            text = self._texts[field]
            text.format(0, len(text), dict.fromkeys(keys))
            runs.clear(keys)
            self._runs[field] = runs if runs else None
            self._remark(field)

    def _remark(self, field: str) -> None:
        self._remarked.add(field)
        self._forget(field)
        self._forget_suggestions()

    def add(self, field: str, entry: Any, before: str | None = None, origin: object = None) -> None:
        """Put an entry into a listing, before the entry with that id or at the end."""
        listing = self._listings[field]
        listing.checked(entry)
        ids, at = self._others(field, entry.id, before)
        with self.changing(origin):
            written = listing.write(entry)
            self._forget_if(listing.arrange([*ids[:at], entry.id, *ids[at:]]) or written, field)

    def amend(self, field: str, entry_id: str, origin: object = None, **changes: Any) -> None:
        """Change attributes of one entry of a listing. Raises KeyError when there is no such entry."""
        listing = self._listings[field]
        entry = replace(self._entry(field, entry_id), **changes)
        listing.checked(entry)
        with self.changing(origin):
            self._forget_if(listing.write(entry), field)

    def move(self, field: str, entry_id: str, before: str | None, origin: object = None) -> None:
        """Put an entry of a listing before another one, or at the end. Raises KeyError when there is no such entry."""
        self._entry(field, entry_id)
        if before == entry_id:
            return
        ids, at = self._others(field, entry_id, before)
        with self.changing(origin):
            wanted = [*ids[:at], entry_id, *ids[at:]]
            self._forget_if(self._listings[field].arrange(wanted, moved=entry_id), field)

    def remove(self, field: str, entry_id: str, origin: object = None) -> None:
        """Take an entry out of a listing. Raises KeyError when there is no such entry."""
        self._entry(field, entry_id)
        with self.changing(origin):
            self._forget_if(self._listings[field].remove(entry_id), field)

    def decide(self, what: str, value: Any, *, actor: str, note: str = "", origin: object = None) -> None:
        """Add a decision (`news.decisions`) that replaces those that hold now; nothing when the same holds already."""
        json = to_json(value)
        ends = rules.open_ends(self.decisions(), what)
        if what != "override" and len(ends) == 1 and ends[0].value == json:
            return
        decision = Decision(
            id=new_id(),
            what=what,
            value=json,
            actor=actor,
            at=self._clock().astimezone(UTC).isoformat(timespec="microseconds"),
            after=tuple(end.id for end in ends),
            note=note,
        )
        entry = to_json({name: value for name, value in asdict(decision).items() if name != "id"})
        with self.changing(origin):
            self._decided[decision.id] = entry
            self._forget_decisions()

    # Suggestions (`text.suggesting` says what they are)

    def settle_lost(self, before: Iterable[Held], told_before: Mapping[str, Any]) -> None:
        """Keep what became of suggestions that had these words, or of which this was kept, before undo took them.

        Goes out with the undo as one update; it is no step of undo.
        """
        known, now = self.proposals(), standing(self)
        settled = lost(before, now, known, self.actor, self._now())
        settled |= {
            id: {**told, "outcome": "overwritten"}  # the words are gone on which nobody has decided any more
            for id, told in told_before.items()
            if told.get("outcome") and (told.get("deleted") or told.get("inserted")) and id not in {*known, *now}
        }
        for id, told in settled.items():
            with self._silent(), self._doc.transaction():
                self.keep_proposal(id, told)

    def _now(self) -> str:
        return self._clock().astimezone(UTC).isoformat(timespec="seconds")

    def proposals(self) -> Mapping[str, Any]:
        """What is kept of suggestions beside the marks, by id: those for fields that are no prose, and how each that
        somebody decided on was decided."""
        if self._proposals is None:
            entries = contents(self._proposed).items()
            self._proposals = {id: entry for id, entry in entries if isinstance(entry, dict)}
        return self._proposals

    def keep_proposal(self, id: str, entry: Mapping[str, Any] | None, origin: object = None) -> None:
        """Keep what is said of a suggestion beside its marks, or (None) no longer."""
        with self.changing(origin):
            if entry is not None:
                self._proposed[id] = to_json(dict(entry))
            elif id in self._proposed:
                del self._proposed[id]
            self._proposals = None
            self._forget_suggestions()

    def _forget_suggestions(self) -> None:
        for name in kept(self.record, "suggested"):
            self._forget(name)

    # Anchors (`text.anchors` says what they are)

    def anchors(self) -> dict[str, Any]:
        """What is kept of every anchor, by id."""
        return {id: entry for id, entry in contents(self._anchors).items() if soundness.is_anchor(entry, self._texts)}

    def keep_anchor(self, id: str, entry: Mapping[str, Any] | None, origin: object = None) -> None:
        """Keep an anchor, or (None) no longer."""
        if entry is None and id not in self._anchors:
            return
        for follower in self._followers:
            follower.step()
        with self.changing(origin):
            if entry is None:
                del self._anchors[id]
            else:
                self._anchors[id] = to_json(dict(entry))
            self._anchors_changed = True
            self._noted.setdefault("anchors", [])

    def ranges(self, field: str) -> Mapping[str, Runs]:
        """Where the characters of the kept anchors of a field are, by id, in code points."""
        self.watch_ranges()
        return self._ranges.get(field, {}) if self._ranges else {}

    def watch_ranges(self) -> None:
        """Know from now on where the anchors are, so that what an edit takes from them is known."""
        if self._ranges is None or self._anchors_changed:
            self._ranges = self._find_ranges(self._ranges or {})
            self._anchors_changed = False

    def name(self, field: str, runs: Runs) -> bytes:
        """The lasting name of characters (`text.spans`). Raises IndexError, ValueError when there are none."""
        lines = self.lines(field)
        if not runs or any(start >= end for start, end in runs):
            raise ValueError("an anchor needs at least one character")
        return named(self.update(), field, tuple((lines.to_utf8(start), lines.to_utf8(end)) for start, end in runs))

    def find(self, field: str, names: Mapping[str, bytes]) -> dict[str, Runs]:
        """Where named characters are, as far as they are left."""
        lines = self.lines(field)
        places = found(self.update(), field, names).items()
        return {id: tuple((lines.from_utf8(a), lines.from_utf8(b)) for a, b in runs) for id, runs in places}

    def restore_ranges(self, field: str, restored: Mapping[str, Runs]) -> None:
        """Undo put words back: they are other characters now, and the anchors that had lost them name these.

        Goes out with the undo as one update; it is no step of undo.
        """
        entries = self.anchors()
        for id, runs in restored.items():
            if id in entries and self._ranges:
                every = self._ranges[field][id] = joined([*runs, *self._ranges[field][id]])
                self._noted.setdefault("anchors", [])
                with self._silent(), self._doc.transaction():
                    self._anchors[id] = entries[id] | {"words": b64encode(self.name(field, every)).decode()}

    @contextmanager
    def _silent(self) -> Iterator[None]:
        """Events tell nothing that is not known."""
        self._events.changing = True
        try:
            yield
        finally:
            self._events.changing = False

    def _find_ranges(self, known: Mapping[str, Mapping[str, Runs]]) -> dict[str, dict[str, Runs]]:
        """Those of anchors that are new, name other characters or had none left; the others are where they are known to
        be. To find one takes a millisecond."""
        names: dict[str, dict[str, bytes]] = {}
        ranges: dict[str, dict[str, Runs]] = {}
        before, self._ranged = self._ranged, {}
        for id, entry in self.anchors().items():
            field = entry["field"]
            self._ranged[id] = said = (field, entry["words"])
            runs = known.get(field, {}).get(id, ())
            if runs and before.get(id) == said:
                ranges.setdefault(field, {})[id] = runs
            else:
                names.setdefault(field, {})[id] = soundness.name_of(entry["words"])
        for field, wanted in names.items():
            ranges.setdefault(field, {}).update(self.find(field, wanted))
        return ranges

    # Exchange

    def apply(self, update: bytes, origin: object = ELSEWHERE) -> None:
        """Take in an update of another document of this record. Raises DiskTrouble when it is damaged.

        It is told to `on_change`, and not to `on_update`: that is for updates that were made here.
        """
        if update != NOTHING:
            self.apply_all([update], origin)

    def apply_all(self, updates: list[bytes], origin: object = ELSEWHERE) -> None:
        """Take in several updates, told as one change. Raises DiskTrouble when one is damaged."""
        if self._change_listeners or self._followers:
            self._read_all_texts()
        self._listen()
        self._events.applying = self._taking = True
        self.strayed = Strayed(self.proposals() if any(self._runs.values()) else {})
        try:
            with self._doc.transaction(origin=origin):
                self._take_in(updates)
        finally:
            self._events.applying = False
            self.tell(origin)
            self._taking = False

    def state(self) -> bytes:
        """How far the document is (a state vector): what `update` of another one wants to know."""
        return self._doc.get_state()

    def update(self, since: bytes | None = None) -> bytes:
        """All edits, or those that a document in that state does not have. Pending updates are not among them."""
        return self._doc.get_update(since)

    def holdings(self) -> Holdings:
        """All that the document has, to be held against updates that may bring nothing new."""
        state = self.state()
        return holdings(state, self.update(state))

    # Listening

    def on_update(self, listener: Callable[[bytes], None]) -> Callable[[], None]:
        """Be told each update that is made here, undo included. The answer ends it."""
        self._update_listeners.append(listener)
        return lambda: self._update_listeners.remove(listener)

    def on_change(self, listener: Callable[[Change], None]) -> Callable[[], None]:
        """Be told each change of a field, whoever made it, after it is complete. The answer ends it."""
        self._read_all_texts()
        self.decisions()
        self._change_listeners.append(listener)
        return lambda: self._change_listeners.remove(listener)

    def follow(self, follower: Follower) -> list[pycrdt.Text | pycrdt.Map[Any]]:
        """Let undo go along; answers with the shared types that it may take back: all but decisions, anchors and what
        people said to each other."""
        self._read_all_texts()
        self._listen()
        self._followers.append(follower)
        return [*self._texts.values(), *(map for name, map in self._maps.items() if self._undoable(name))]

    def tell(self, origin: object) -> tuple[Change, ...]:
        """Tell what the last transaction changed. Whoever ran it calls this: `changing`, `apply` and undo."""
        self.digest()
        noted, self._noted = self._noted, {}
        remarked, self._remarked = self._remarked, set()
        changes = tuple(
            Change(self.id, field, tuple(taken.splice for taken in made), origin, field in remarked)
            for field, made in noted.items()
        )
        self._changes.extend(changes)
        updates = self._events.made()
        for update in updates if len(updates) < 2 else [pycrdt.merge_updates(*updates)]:
            for listen in tuple(self._update_listeners):
                listen(update)
        if not self._telling:
            self._tell_changes()
        return changes

    def _tell_followers(self, origin: object) -> None:
        undoable = {field: made for field, made in self._noted.items() if self._undoable(field)}
        if undoable:
            for follower in self._followers:
                follower.before_commit(self, undoable, origin)

    def _undoable(self, field: str) -> bool:
        if field in ("decisions", "anchors"):
            return False
        way = way_of(self.record, field) if field not in ("fields", "suggestions") else "value"
        return way != "decided" and not (way == "listing" and not self._listings[field].undone)

    def _tell_changes(self) -> None:
        """In order, also when a listener makes further changes."""
        self._telling = True
        try:
            while self._changes:
                change = self._changes.popleft()
                for listener in tuple(self._change_listeners):
                    listener(change)
        finally:
            self._telling = False

    # Roots and events

    def _take_roots(self) -> None:
        """Naming a root writes nothing: it is there for everybody once somebody puts something in."""
        with self._doc.transaction():
            self._texts = {name: self._doc.get(name, type=pycrdt.Text) for name in kept(self.record, "prose")}
            listings, choices = kept(self.record, "listing"), kept(self.record, "choice")
            names = [*listings, *choices, "suggestions", "fields", "decisions", "anchors"]
            self._maps: dict[str, pycrdt.Map[Any]] = {name: self._doc.get(name, type=pycrdt.Map) for name in names}
        self._proposed, self._fields, self._decided, self._anchors = (self._maps[name] for name in names[-4:])
        ends = order.signature(self.client_id)
        self._listings = {
            name: Listing(self._maps[name], f.metadata["entry"], ends, undone=f.metadata["undone"])
            for name, f in listings.items()
        }
        self._choices = {name: Choice(self._maps[name], ends) for name in choices}

    def _load(self, updates: Iterable[bytes]) -> None:
        """In one transaction: what is deleted by a later update is never built up."""
        updates = list(updates)
        if len(updates) >= WORTH_IT:
            if self._went_in(stitched(updates)):
                return
            # What waits in a document is in the way of what comes after it.
            self._doc = pycrdt.Doc()
            self._take_roots()
        with self._doc.transaction():
            self._take_in(updates)

    def _went_in(self, updates: list[bytes]) -> bool:
        """Apply these updates; whether all of each could be."""
        try:
            with self._doc.transaction():
                for update in updates:
                    self._doc.apply_update(update)
        except ValueError:
            return False
        return not left(self.state(), updates)

    def _take_in(self, updates: list[bytes]) -> None:
        """Apply updates, and again those that waited for one of them.

        An update whose predecessor is missing should go in by itself when that arrives. With pycrdt 0.14.13 (yrs 0.28)
        it often does not when several wait, and never would; given again, it goes in.
        """
        for update in updates:
            self._apply(update)
        self._outside = left(self.state(), [*self._outside, *updates])
        waiting = len(updates) + len(self._outside)
        while 0 < len(self._outside) < waiting:
            waiting = len(self._outside)
            for update in self._outside:
                self._apply(update)
            self._outside = left(self.state(), self._outside)

    def _apply(self, update: bytes) -> None:
        try:
            self._doc.apply_update(update)
        except ValueError as problem:
            raise unreadable() from problem
        except BaseException as problem:
            # Rust's own alarm is no Exception; bytes that were made up can set it off.
            if type(problem).__name__ != "PanicException":
                raise
            raise unreadable() from problem

    def _listen(self) -> None:
        """From the first change on. Who only reads a record, as the projection does, needs no events."""
        if not self._listening:
            self._listening = True
            finalize(self, self._events.listen(self._doc, self._texts, self._maps)).atexit = False

    def digest(self) -> None:
        """Bring what is cached up to what somebody else, or undo, changed."""
        for field, delta in self._events.deltas():
            self._follow_delta(field, delta)
        for name in self._events.touched():
            if name == "decisions":
                self._forget_decisions()
            elif name == "anchors":
                self._anchors_changed = True
                self._noted.setdefault("anchors", [])
            elif name == "suggestions":
                self._proposals = None
                self._forget_suggestions()
            elif any(f.name == name for f in fields(self.record)):
                self._forget(name)

    def _follow_delta(self, field: str, delta: Delta) -> None:
        lines = self._lines.get(field)
        if lines is None:
            self._forget(field)
            self._runs.pop(field, None)
            self._forget_suggestions()
            return
        self._forget(field)
        runs = self._runs.get(field)
        marks = held(field, runs, lines) if self._taking else []
        if any("attributes" in step for step in delta) or (runs is not None and runs.foreign):
            # Marks are looked at as a whole: what of a deletion is meant does not show in what changed of it.
            self._runs.pop(field, None)
            self._forget_suggestions()
            if any("attributes" in step for step in delta if "retain" in step):
                self._remark(field)
        made = []
        for splice, removed in splices(lines, delta):
            if self._runs.get(field) is not None:
                self._follow_marks(field, splice, NONE)
            made.append(self._note(field, splice, removed))
        if self._taking and (marks or self.runs(field) is not None):
            self.strayed.take(field, marks, [taken.splice for taken in made], self.runs(field))
        for follower in self._followers:
            follower.followed(self, field, made)

    def _read_all_texts(self) -> None:
        for field in self._texts:
            self.lines(field)

    def _note(self, field: str, splice: Splice, removed: str) -> Taken:
        self._forget(field)
        ranges = self._ranges.get(field) if self._ranges else None
        if ranges:
            taken = Taken(splice, removed, parts(ranges, splice))
            follow(ranges, splice)
        else:
            taken = Taken(splice, removed, ())
        self._noted[field].append(taken)
        return taken

    def _forget(self, field: str) -> None:
        """A field changed: it is read again when somebody asks."""
        self._noted.setdefault(field, [])
        self._cache.pop(field, None)
        self._value = None

    def _forget_decisions(self) -> None:
        before = {name: self.read(name) for name in kept(self.record, "decided")}
        self._decisions = self._outcome = None
        for name, value in before.items():
            del self._cache[name]
            if self.read(name) != value:
                self._forget(name)
        self._noted.setdefault("decisions", [])

    # Fields

    def _way(self, field: str) -> Way:
        way = way_of(self.record, field)
        if way is None:
            raise KeyError(f"{field} of a {self.record.__name__.lower()} is not kept in its edits")
        return way

    def _read(self, field: str, way: Way) -> Any:
        match way:
            case "prose":
                if field in self._lines and self._runs.get(field) is None:
                    return self._lines[field].text()
                if field in self._lines:
                    return Reading(self.chunks(field)).text
                return Reading(own_only(self._diff(field))).text
            case "value":
                return self._read_value(field)
            case "listing":
                return self._listings[field].read()
            case "choice":
                return self._choices[field].read()
            case "decided":
                return self._read_decided(field)
            case "suggested":
                return suggestions(self)

    def _read_value(self, field: str) -> Any:
        default = kept(self.record, "value")[field].default
        if field not in self._fields:
            return default
        return value_or(default, hints(self.record)[field], self._fields[field])

    def _read_values(self) -> None:
        """All at once, when a record is read for the first time."""
        entries = contents(self._fields)
        types = hints(self.record)
        for name, field in kept(self.record, "value").items():
            given = name in entries
            self._cache[name] = value_or(field.default, types[name], entries[name]) if given else field.default

    def _read_decided(self, field: str) -> Any:
        if self._outcome is None:
            self._outcome = rules.outcome(self.decisions())
        outcome = self._outcome
        if field == "conflicts":
            return outcome.conflicts
        if field == "checks":
            return rules.checks(outcome.values)
        if field == "embargo":
            return rules.embargo(outcome.values)
        if field == "rulings":
            return rules.rulings(outcome.values)
        if field == "corrections":
            return rules.corrections(outcome.values)
        return outcome.values.get(field, kept(self.record, "decided")[field].default)

    def _set_prose(self, field: str, words: str, origin: object) -> None:
        self.lines(field)
        differing = difference(self.read(field), words)
        with self.changing(origin):
            for splice in differing:
                if self.runs(field) is None:
                    self.splice(field, splice.start, splice.end, splice.inserted)
                    continue
                reading = Reading(self.chunks(field))
                for start, end in reversed(reading.runs(splice.start, splice.end)):
                    self.splice(field, start, end, "")
                at = reading.to_marked(splice.start)
                self.splice(field, at, at, splice.inserted)

    def _set_value(self, field: str, value: Any, origin: object) -> None:
        json = to_json(value)
        wanted = from_json(hints(self.record)[field], json)
        if wanted == self.read(field):
            return
        with self.changing(origin):
            self._fields[field] = json
            self._forget(field)

    def _set_listing(self, field: str, entries: tuple[Any, ...], origin: object) -> None:
        listing = self._listings[field]
        standing = {entry.id: entry for entry in self.read(field)}
        wanted = [entry.id for entry in entries]
        if len(set(wanted)) != len(wanted):
            raise ValueError(f"two entries of {field} have one id")
        for entry in entries:
            listing.checked(entry)
        with self.changing(origin):
            written = [listing.remove(id) for id in standing.keys() - set(wanted)]
            written += [listing.write(entry) for entry in entries if standing.get(entry.id) != entry]
            self._forget_if(listing.arrange(wanted) or any(written), field)

    def _set_choice(self, field: str, words: tuple[str, ...], origin: object) -> None:
        to_json(words)
        with self.changing(origin):
            self._forget_if(self._choices[field].write(words), field)

    def _entry(self, field: str, id: str) -> Any:
        for entry in self.read(field):
            if entry.id == id:
                return entry
        raise KeyError(f"{field} has no entry {id}")

    def _others(self, field: str, id: str, before: str | None) -> tuple[list[str], int]:
        """The ids of the other entries of a listing, and where among them an entry comes to stand."""
        ids = [other.id for other in self.read(field) if other.id != id]
        return ids, ids.index(before) if before in ids else len(ids)

    def _forget_if(self, changed: bool, field: str) -> None:
        if changed:
            self._forget(field)


def _decision(id: str, entry: Mapping[str, Any]) -> Decision:
    after = tuple(str(other) for other in entry.get("after") or ())
    said = {name: str(entry.get(name, "")) for name in ("what", "actor", "at", "note")}
    return Decision(id=id, value=from_json(Any, entry.get("value")), after=after, **said)
