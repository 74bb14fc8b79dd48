"""What suggestions lose without anybody deciding on them: words that somebody else deletes, and marks that go when two
people change the same words at once.

Whoever deletes all words of a suggestion leaves a record of it (`overwritten`, or `withdrawn` where it was their own).
In a merge nobody does: words can be gone that somebody proposed to delete meanwhile, and what was typed into suggested
words can stand there without a mark, when somebody else decided on them meanwhile. Who takes the edits of others in
sees what was there before; `mend` sets it right.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from deskeditor.text.compare import Splice
from deskeditor.text.marked import DELETION, INSERTION, Chunk, MarkedRuns, Marks, own_only
from deskeditor.text.ranges import Runs, followed

if TYPE_CHECKING:
    from deskeditor.text.document import Document


@dataclass(frozen=True, slots=True)
class Held:
    """A mark on words of a field: which (code points), what it says, and the words."""

    field: str
    key: str
    said: Any
    words: str
    runs: Runs

    @property
    def id(self) -> str:
        return self.key.partition(":")[2]


def held(field: str, runs: MarkedRuns | None, text: str, keys: Iterable[str] | None = None) -> list[Held]:
    """The marks of a field, or those with these keys."""
    wanted = None if keys is None else frozenset(keys)
    found: dict[str, tuple[Any, list[tuple[int, int]]]] = {}
    for run in runs or ():
        for key, said in run.marks.items():
            if wanted is None or key in wanted:
                found.setdefault(key, (said, []))[1].append((run.start, run.end))
    return [
        Held(field, key, said, "".join(text[start:end] for start, end in places), tuple(places))
        for key, (said, places) in found.items()
    ]


def met(runs: MarkedRuns | None, start: int, end: int) -> set[str]:
    """The keys of both marks of each suggestion that has words there."""
    ids = {key.partition(":")[2] for run in (runs.within(start, end) if runs else ()) for key in run.marks}
    return {prefix + id for id in ids for prefix in (INSERTION, DELETION)}


def overwritten(before: Iterable[Held], now: MarkedRuns | None, by: str, at: str) -> dict[str, dict[str, Any]]:
    """What is to be kept, by id, of suggestions that had these words and have none any more."""
    open_ids = {key.partition(":")[2] for run in now or () for key in run.marks}
    kept: dict[str, dict[str, Any]] = {}
    for one in before:
        if one.id not in open_ids:
            said = one.said if isinstance(one.said, dict) else {}
            own = bool(by) and said.get("by") == by
            told = kept.setdefault(one.id, {"field": one.field, "by": said.get("by", ""), "at": said.get("at", "")})
            told["deleted" if one.key.startswith(DELETION) else "inserted"] = one.words
            told |= {"outcome": "withdrawn" if own else "overwritten", "decided_by": by, "decided_at": at}
    return {id: {**told, "kind": _kind(told)} for id, told in kept.items()}


def _kind(told: Mapping[str, Any]) -> str:
    if told.get("deleted") and told.get("inserted"):
        return "replace"
    return "delete" if told.get("deleted") else "insert"


def followed_by(marks: Iterable[Held], splices: Iterable[Splice]) -> list[Held]:
    """Where the words are after splices."""
    splices, found = list(splices), []
    for one in marks:
        runs = one.runs
        for splice in splices:
            runs = followed(runs, splice)
        found.append(replace(one, runs=runs))
    return found


def bereft(marks: Iterable[Held], now: MarkedRuns | None) -> list[Held]:
    """Of marks that were there: those on words that stand and have them no longer, and (without runs) those of
    deletions whose words are all gone."""
    keys = {key for run in now or () for key in run.marks}
    found = []
    for one in marks:
        if one.key.startswith(INSERTION):
            if bare := _without(one, now):
                found.append(replace(one, runs=bare))
        elif not one.runs and one.key not in keys and INSERTION + one.id not in keys:
            found.append(one)
    return found


def _without(one: Held, now: MarkedRuns | None) -> Runs:
    if now is None:
        return one.runs
    pieces = (run for start, end in one.runs for run in now.within(start, end))
    return tuple((run.start, run.end) for run in pieces if one.key not in run.marks)


def mend(document: "Document[Any]", *, at: str, origin: object = None) -> bool:
    """To be called right after edits of others went in: give words their marks again, and keep a record of what was
    overwritten. Whether anything was to be done."""
    lost, document.bereft = document.bereft, []
    decided = document.proposals() if lost else {}
    gone = [one for one in lost if not one.runs and one.id not in decided]
    bare = [(one, runs) for one in lost if (runs := _not_decided(document, one, decided.get(one.id, {})))]
    if not gone and not bare:
        return False
    with document.changing(origin):
        for one, runs in bare:
            for start, end in runs:
                document.mark(one.field, start, end, one.key, one.said)
        for id, kept in overwritten(gone, None, "", at).items():
            document.keep_proposal(id, kept)
    return True


def _not_decided(document: "Document[Any]", one: Held, decided: Mapping[str, Any]) -> Runs:
    """Of words without their mark, those that whoever decided did not know."""
    if decided.get("outcome") != "accepted":
        return one.runs
    lines = document.lines(one.field)
    said: Marks = {DELETION: {"words": str(decided.get("inserted", "")), "n": 0}}
    chunks = own_only(Chunk(lines.slice(start, end), said) for start, end in one.runs)
    at, places, found = 0, [place for start, end in one.runs for place in range(start, end)], []
    for chunk in chunks:
        if not chunk.marks and chunk.words:
            found.append((places[at], places[at + len(chunk.words) - 1] + 1))
        at += len(chunk.words)
    return tuple(found)
