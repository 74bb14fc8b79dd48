"""Suggestions: changes that somebody proposes and nobody has decided on yet.

In prose a suggestion is on the words: `ins:<id>` on what it would put in, `del:<id>` on what it would take out, both
under one id for words that are to take the place of others. So it goes wherever its words go, whatever is done around
them. A suggestion for any other field is an entry of the document's `suggestions`: field, kind, by, at, and the JSON of
the value. What was decided is kept there too, with `outcome`, `decided_by` and `decided_at`.

Whoever goes on with a suggestion of their own changes it: words that they suggested and take out again are gone, and
what they type at its edge is part of it.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any, Literal

from deskeditor.news.ids import new_id
from deskeditor.news.kept import kept, way_of
from deskeditor.news.records import Suggestion
from deskeditor.text.cleaning import clean
from deskeditor.text.compare import difference
from deskeditor.text.losing import all_held, met, overwritten, standing
from deskeditor.text.marked import DELETION, INSERTION, Marks, Run
from deskeditor.text.ranges import joined
from deskeditor.text.readings import Reading
from deskeditor.text.shapes import from_json, hints, to_json

if TYPE_CHECKING:
    from deskeditor.text.document import Document

Outcome = Literal["accepted", "rejected"]
EntryKind = Literal["add", "amend", "remove", "move"]
NEVER_SUGGESTED = frozenset(
    {"bin", "ednote", "notes", "claims", "names", "received", "created", "created_by", "fact_check", "story_kind"}
    | {"ignored", "translation_of", "translated_version"}
    | {"assignee", "deadline", "target_length", "budget_line", "assignment_place", "assignment_note", "photo_order"}
)
"""Fields that stay in the house, or say how far the story has come: they are changed at once."""


MOVED_FROM = 3
"""Code points that are taken for moved when they are taken out at one place and come in at another one."""


@dataclass(slots=True)
class Proposer:
    """Somebody who suggests. `by`: id of a person, or the name of somebody who is not in the newsroom; `at` gives the
    time, ISO 8601."""

    by: str
    at: Callable[[], str]
    _one: str = ""
    cut: tuple[str, str, str] = ("", "", "")
    """What was suggested last to be taken out: id of the record, of the suggestion, and the words."""

    @contextmanager
    def one(self, id: str = "") -> Iterator[str]:
        """All that is suggested inside is one suggestion; answers with its id."""
        before, self._one = self._one, self._one or id or new_id()
        try:
            yield self._one
        finally:
            self._one = before

    @property
    def id(self) -> str:
        return self._one

    def said(self) -> dict[str, Any]:
        return {"by": self.by, "at": self.at()}


def may_be_suggested(record: type, field: str) -> bool:
    """Whether a change of this field can be a suggestion."""
    return way_of(record, field) not in (None, "decided", "suggested") and field not in NEVER_SUGGESTED


# Prose


def suggest(
    document: "Document[Any]",
    field: str,
    start: int,
    end: int,
    inserted: str,
    who: Proposer,
    origin: object = None,
) -> int:
    """Propose words in the place of the code points from start to end of the shared text.

    Answers with the position behind the words that were put in: where the caret belongs. Raises IndexError.
    """
    inserted = clean(inserted)
    with document.changing(origin):
        words = document.lines(field).slice(start, end)
        key, end = _take_out(document, field, start, end, who)
        if not inserted:
            who.cut = (document.id, key, words)
            return end
        marks = None if key else _going_on(document, field, end, who)
        if marks is None:
            key = key or _moved(document, inserted, who)
            marks = {INSERTION + (key or who.id or new_id()): who.said()}
        document.put(field, end, end, inserted, marks)
    return end + len(inserted)


def _moved(document: "Document[Any]", inserted: str, who: Proposer) -> str:
    """Id of what one has just suggested to take out, when it is these words that come in elsewhere now."""
    of, id, words = who.cut
    if not id or of != document.id or words.strip() != inserted.strip() or len(inserted.strip()) < MOVED_FROM:
        return ""
    found = [one for one in suggestions(document) if one.id == id]
    return id if found and (found[0].kind, found[0].deleted) == ("delete", words) else ""


def _take_out(document: "Document[Any]", field: str, start: int, end: int, who: Proposer) -> tuple[str, int]:
    """Mark words as to be taken out, but for those that one suggested oneself, which go. Id, and the end as it is
    then."""
    if start == end:
        return "", end
    runs = document.runs(field)
    pieces = runs.within(start, end) if runs is not None else [Run(start, end, {})]
    id, gone = "", 0
    own = [piece for piece in pieces if _own(piece.marks, INSERTION, who)]
    keys = met(runs, start, end) if own else ()
    with document.wearing(field, keys, who.by, who.at()):
        for piece in reversed(own):
            document.put(field, piece.start, piece.end, "", {})
            gone += piece.end - piece.start
    for first, last in _standing(document, field, start, end - gone):
        id = id or _beside(document, field, first, last, who) or who.id or new_id()
        _mark_deleted(document, field, first, last, id, who)
    return id, end - gone


def _standing(document: "Document[Any]", field: str, start: int, end: int) -> list[tuple[int, int]]:
    """Of these words, those that nobody would take out yet, in runs."""
    runs = document.runs(field)
    if runs is None:
        return [(start, end)] if start < end else []
    found: list[tuple[int, int]] = []
    for run in runs.within(start, end):
        if any(key.startswith(DELETION) for key in run.marks):
            continue
        if found and found[-1][1] == run.start:
            found[-1] = (found[-1][0], run.end)
        else:
            found.append((run.start, run.end))
    return found


def _mark_deleted(document: "Document[Any]", field: str, start: int, end: int, id: str, who: Proposer) -> None:
    """Words that stand right beside others of the same suggestion are marked together with them."""
    key = DELETION + id
    first, last, said = start, end, None
    while (run := _around(document, field, first)[0]) is not None and key in run.marks:
        first, said = run.start, run.marks[key]
    while (run := _around(document, field, last)[1]) is not None and key in run.marks:
        last, said = run.end, run.marks[key]
    words = document.lines(field).slice(first, last)
    begun = {"by": said["by"], "at": said["at"]} if said else who.said()
    document.mark(field, first, last, key, begun | {"words": words, "n": _number(document, field, key)})


def _number(document: "Document[Any]", field: str, key: str) -> int:
    runs = document.runs(field)
    marks = (run.marks[key] for run in runs or () if key in run.marks)
    return 1 + max((int(said.get("n", 0)) for said in marks), default=0)


def _around(document: "Document[Any]", field: str, at: int) -> tuple[Run | None, Run | None]:
    runs = document.runs(field)
    return runs.around(at) if runs is not None else (None, None)


def _beside(document: "Document[Any]", field: str, start: int, end: int, who: Proposer) -> str:
    """Id of a suggestion of one's own that would take out words right beside these, or put some in there."""
    before, behind = _around(document, field, start)[0], _around(document, field, end)[1]
    for run in (before, behind):
        if run is not None and (id := _own(run.marks, DELETION, who) or _own(run.marks, INSERTION, who)):
            return id
    return ""


def _going_on(document: "Document[Any]", field: str, at: int, who: Proposer) -> dict[str, Any] | None:
    """The marks of one's own suggestion at whose edge, or in the midst of which, words are put in; of another one than
    what is one suggestion now (`Proposer.one`), only in its midst."""
    before, behind = _around(document, field, at)
    edges = [_own(run.marks, INSERTION, who) if run is not None else "" for run in (before, behind)]
    for run, id in zip((before, behind), edges, strict=True):
        if run is not None and id and (who.id in ("", id) or edges == [id, id]):
            return {INSERTION + id: run.marks[INSERTION + id]}
    if before is not None and (id := _own(before.marks, DELETION, who)) and who.id in ("", id):
        said = before.marks[DELETION + id]
        return {INSERTION + id: {"by": said["by"], "at": said["at"]}}
    return None


def _own(marks: Marks, prefix: str, who: Proposer) -> str:
    """Id of a suggestion of this kind and this person among marks."""
    for key, said in marks.items():
        if key.startswith(prefix) and isinstance(said, dict) and said.get("by") == who.by:
            return key.removeprefix(prefix)
    return ""


def one_for(document: "Document[Any]", field: str, places: Iterable[tuple[int, int]], who: Proposer) -> str:
    """Id of one's own suggestion that edits at these places (code points of the shared text) go on with, all of them:
    one in whose midst there is a place, for half of a pair of signs could not be decided on; or one that has a place
    at each of its edges. Else empty: they are a suggestion of their own."""
    common: set[str] | None = None
    for start, end in places:
        found = (_around(document, field, start)[0], _around(document, field, end)[1])
        ids = [_own(run.marks, INSERTION, who) if run is not None else "" for run in found]
        if ids[0] and ids[0] == ids[1]:
            return ids[0]
        common = {id for id in ids if id and (common is None or id in common)}
    return min(common or {""})


# Any field


def suggest_value(document: "Document[Any]", field: str, value: Any, who: Proposer, origin: object = None) -> None:
    """Propose another value of a field, from what it would be if all that is proposed were accepted.

    Prose by its passages; a list by its entries. Raises as `Document.set`.
    """
    way = way_of(document.record, field)
    if not may_be_suggested(document.record, field):
        document.set(field, value, origin)
        return
    with document.changing(origin):
        if way == "prose":
            _suggest_prose(document, field, clean(value), who)
        elif way == "listing":
            _suggest_entries(document, field, tuple(value), who)
        else:
            json = to_json(value)
            from_json(hints(document.record)[field], json)
            _propose(document, who, field=field, kind="set", value=json, was=to_json(document.read(field)))


def _suggest_prose(document: "Document[Any]", field: str, words: str, who: Proposer) -> None:
    for splice in difference(Reading(document.chunks(field), "accepted").text, words):
        reading = Reading(document.chunks(field), "accepted")
        runs = reading.runs(splice.start, splice.end)
        if not runs:
            at = reading.to_marked(splice.start)
            suggest(document, field, at, at, splice.inserted, who)
            continue
        with who.one():
            for start, end in reversed(runs[:-1]):
                suggest(document, field, start, end, "", who)
            grown = len(document.lines(field)) - reading.marked_length
            start, end = runs[-1]
            suggest(document, field, start + grown, end + grown, splice.inserted, who)


def _suggest_entries(document: "Document[Any]", field: str, wanted: tuple[Any, ...], who: Proposer) -> None:
    standing = {entry.id: entry for entry in folded(document, field)}
    ids = [entry.id for entry in wanted]
    for id, entry in standing.items():
        if id not in ids:
            suggest_entry(document, field, "remove", entry, who)
    order = [id for id in standing if id in ids]
    for number, entry in enumerate(wanted):
        before = ids[number + 1] if number + 1 < len(ids) else ""
        if entry.id not in standing:
            suggest_entry(document, field, "add", entry, who, before=before)
        elif entry != standing[entry.id]:
            suggest_entry(document, field, "amend", entry, who)
    if order != [id for id in ids if id in standing]:
        _propose(document, who, field=field, kind="move", value=ids, was=list(standing))


def suggest_entry(
    document: "Document[Any]",
    field: str,
    kind: EntryKind,
    entry: Any,
    who: Proposer,
    *,
    before: str = "",
    origin: object = None,
) -> None:
    """Propose an entry of a list: to be there (before another one, or at the end), to be otherwise, or to be gone."""
    stands = next((one for one in document.read(field) if one.id == entry.id), None)
    value: Any = to_json(entry)
    if kind == "add":
        value |= {"before": before}
    elif kind == "amend" and stands is not None:
        value = {f.name: to_json(getattr(entry, f.name)) for f in fields(entry) if _differs(f.name, entry, stands)}
    elif kind == "move":
        ids = [one.id for one in folded(document, field) if one.id != entry.id]
        at = ids.index(before) if before in ids else len(ids)
        value = [*ids[:at], entry.id, *ids[at:]]
    _propose(document, who, origin, field=field, kind=kind, entry=entry.id, value=value, was=to_json(stands))


def _differs(name: str, one: Any, other: Any) -> bool:
    return bool(getattr(one, name) != getattr(other, name))


def _propose(document: "Document[Any]", who: Proposer, origin: object = None, **said: Any) -> None:
    """One's own open proposal for the same thing is changed; one that proposes what stands there is taken back."""
    entry = said.get("entry", "")
    for id, found in document.proposals().items():
        same = (found.get("field"), found.get("entry", ""), found.get("by")) == (said["field"], entry, who.by)
        if same and not found.get("outcome"):
            if found.get("kind") == "add" and said["kind"] == "amend":
                said = {**said, "kind": "add", "value": {**_object(found.get("value")), **_object(said["value"])}}
            if (found.get("kind") == "add" and said["kind"] == "remove") or said["value"] == found.get("was"):
                document.keep_proposal(id, {**found, "outcome": "withdrawn"}, origin)
            else:
                document.keep_proposal(id, {**found, "kind": said["kind"], "value": said["value"]}, origin)
            return
    if said["value"] != said["was"]:
        document.keep_proposal(who.id or new_id(), {**who.said(), **said}, origin)


def _object(json: Any) -> dict[str, Any]:
    return json if isinstance(json, dict) else {}


# What is open


def suggestions(document: "Document[Any]") -> tuple[Suggestion, ...]:
    """All that is open, in the order in which it was begun."""
    found: dict[str, dict[str, Any]] = {}
    for field in kept(document.record, "prose"):
        if (runs := document.runs(field)) is None:
            continue
        text = document.lines(field).text()
        for run in runs:
            for key, said in run.marks.items():
                _gather(found, field, key, said, text[run.start : run.end])
    made = [_of_prose(id, said) for id, said in found.items()]
    made += [_of_entry(id, said) for id, said in document.proposals().items() if _stands(document.record, said)]
    return tuple(sorted(made, key=lambda one: (one.at, one.id)))


def _gather(found: dict[str, dict[str, Any]], field: str, key: str, said: Any, words: str) -> None:
    prefix, _, id = key.partition(":")
    if prefix not in ("ins", "del"):
        return
    said = said if isinstance(said, dict) else {}
    one = found.setdefault(id, {"field": field, "by": "", "at": "", "ins": [], "del": []})
    one["by"], one["at"] = one["by"] or str(said.get("by", "")), one["at"] or str(said.get("at", ""))
    one[prefix].append(words)


def _of_prose(id: str, said: dict[str, Any]) -> Suggestion:
    deleted, inserted = "".join(said["del"]), "".join(said["ins"])
    kind: Any = "replace" if deleted and inserted else "delete" if deleted else "insert"
    if deleted.strip() and deleted.strip() == inserted.strip():
        kind = "move"
    return Suggestion(id, said["field"], kind, said["by"], said["at"], deleted, inserted)


def _stands(record: type, said: Mapping[str, Any]) -> bool:
    """Whether it is open, and of a field of which a change can be suggested: another one is damaged, or made up."""
    field = said.get("field")
    is_field = isinstance(field, str) and any(one.name == field for one in fields(record))
    return not said.get("outcome") and is_field and may_be_suggested(record, str(field))


def _of_entry(id: str, said: dict[str, Any]) -> Suggestion:
    words = {name: str(said.get(name, "")) for name in ("field", "by", "at", "entry")}
    value, was = (json.dumps(said.get(name), ensure_ascii=False) for name in ("value", "was"))
    kind: Any = said.get("kind") if said.get("kind") in ("set", "add", "amend", "remove", "move") else "set"
    return Suggestion(id, kind=kind, value=value, was=was, **words)


def places(document: "Document[Any]", id: str) -> dict[str, list[Run]]:
    """Where a suggestion stands: by field, the runs of the shared text that carry its marks."""
    found: dict[str, list[Run]] = {}
    for field in kept(document.record, "prose"):
        for run in document.runs(field) or ():
            if INSERTION + id in run.marks or DELETION + id in run.marks:
                found.setdefault(field, []).append(run)
    return found


def folded(document: "Document[Any]", field: str) -> Any:
    """A field as if every suggestion for it had been accepted."""
    way = way_of(document.record, field)
    if way == "prose":
        return Reading(document.chunks(field), "accepted").text
    value = document.read(field)
    for said in sorted(document.proposals().values(), key=lambda one: str(one.get("at", ""))):
        if said.get("field") == field and not said.get("outcome"):
            value = _with(document.record, field, value, said)
    return value


def accepted(document: "Document[Any]") -> Any:
    """The record as if every suggestion had been accepted."""
    names = [f.name for f in fields(document.record) if "kept" in f.metadata]
    changed = {said["field"] for said in document.proposals().values() if _stands(document.record, said)}
    changed |= {name for name in kept(document.record, "prose") if document.runs(name) is not None}
    nothing: dict[str, Any] = dict.fromkeys(kept(document.record, "suggested"), ())
    return replace(document.value(), **nothing, **{name: folded(document, name) for name in names if name in changed})


def _with(record: type, field: str, value: Any, said: dict[str, Any]) -> Any:
    """A value after what was proposed for it; as it was when that cannot be read."""
    try:
        if way_of(record, field) != "listing":
            return from_json(hints(record)[field], said.get("value"))
        return _with_entry(kept(record, "listing")[field].metadata["entry"], value, said)
    except (TypeError, ValueError, KeyError, AttributeError):
        return value


def _with_entry(kind: type, entries: tuple[Any, ...], said: dict[str, Any]) -> tuple[Any, ...]:
    proposed: Any = said.get("value")
    id = str(said.get("entry", ""))
    match said.get("kind"):
        case "remove":
            return tuple(entry for entry in entries if entry.id != id)
        case "amend":
            return tuple(_amended(entry, proposed) if entry.id == id else entry for entry in entries)
        case "add":
            entry, before = _made(kind, proposed), str(proposed["before"])
            others = [one for one in entries if one.id != entry.id]
            at = next((n for n, one in enumerate(others) if one.id == before), len(others))
            return (*others[:at], entry, *others[at:])
        case "move":
            order = {one: number for number, one in enumerate(proposed)}
            return tuple(sorted(entries, key=lambda entry: order.get(entry.id, len(order))))
    return entries


def _made(kind: type, proposed: dict[str, Any]) -> Any:
    types = hints(kind)
    return kind(**{name: from_json(types[name], json) for name, json in proposed.items() if name != "before"})


def _amended(entry: Any, proposed: dict[str, Any]) -> Any:
    types = hints(type(entry))
    return replace(entry, **{name: from_json(types[name], json) for name, json in proposed.items()})


# Deciding


_TOLD = [f.name for f in fields(Suggestion) if f.name not in ("id", "value", "was")]
"""What is kept of a suggestion for prose that was decided on."""


def decide(
    document: "Document[Any]",
    ids: Iterable[str],
    outcome: Outcome,
    *,
    by: str,
    at: str,
    origin: object = None,
) -> int:
    """Accept or reject suggestions, as one change; how many of them were open."""
    wanted = set(ids)
    stands = suggestions(document)
    chosen = [one for one in stands if one.id in wanted]
    if not chosen:
        return 0
    others = [one for one in all_held(document) if one.id not in wanted] if len(chosen) < len(stands) else []
    with document.changing(origin):
        _decide_prose(document, {one.id for one in chosen}, outcome)
        for id, told in overwritten(others, standing(document), by, at).items():
            document.keep_proposal(id, told)
        proposals = document.proposals()
        for one in chosen:
            said = proposals.get(one.id, {})
            if said and outcome == "accepted":
                value = _with(document.record, one.field, document.read(one.field), said)
                document.set(one.field, value)
            told = {name: words for name in _TOLD if (words := getattr(one, name))}
            decided = {"outcome": outcome, "decided_by": by, "decided_at": at}
            document.keep_proposal(one.id, {**(said or told), **decided})
    return len(chosen)


def _decide_prose(document: "Document[Any]", ids: set[str], outcome: Outcome) -> None:
    """What stays loses its marks, what does not is taken out: from the last words to the first, so that what is before
    stays where it is."""
    away, stays = (INSERTION, DELETION) if outcome == "rejected" else (DELETION, INSERTION)
    going, staying = ({prefix + id for id in ids} for prefix in (away, stays))
    for field in kept(document.record, "prose"):
        runs = list(document.runs(field) or ())
        gone = joined((run.start, run.end) for run in runs if not going.isdisjoint(run.marks))
        document.unmark(field, staying & {key for run in runs for key in run.marks})
        for start, end in reversed(gone):
            document.put(field, start, end, "", {})
