"""What suggestions lose without anybody deciding on them: words that somebody else deletes, and marks that go when two
people change the same words at once.

Whoever deletes all words of a suggestion, or takes it back by undo, leaves a record of it (`overwritten`, or
`withdrawn` where it was their own), with the words that it had before the first of them went.
In a merge nobody does: words can be gone that somebody proposed to delete meanwhile, and what was typed into suggested
words can stand there without a mark, when somebody else decided on them meanwhile. Who takes the edits of others in
sees what was there before; `mend` sets it right.
"""

import hashlib
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from uuid import UUID

from deskeditor.news.kept import kept as prose_of
from deskeditor.text.compare import Splice
from deskeditor.text.lines import Lines
from deskeditor.text.marked import DELETION, INSERTION, Chunk, MarkedRuns, Marks, is_left_of, own_only
from deskeditor.text.ranges import Range, Runs, followed, joined

if TYPE_CHECKING:
    from deskeditor.text.document import Document


LOST = ("withdrawn", "overwritten")
"""What became of suggestions that nobody decided on."""


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


class Worn:
    """The words of suggestions that go letter by letter, as they were before the first one went."""

    def __init__(self) -> None:
        self._words: dict[str, str] = {}

    def keep(self, marks: Iterable[Held]) -> list[Held]:
        """The same marks, with these words. To be called before words of theirs go."""
        found = []
        for one in marks:
            before = self._words.get(one.key, "")
            if not is_left_of(one.words, before):
                before = self._words[one.key] = one.words
            found.append(replace(one, words=before))
        return found


def held(field: str, runs: MarkedRuns | None, lines: Lines | None, keys: Iterable[str] | None = None) -> list[Held]:
    """The marks of a field, or those with these keys; without lines, without the words."""
    wanted = None if keys is None else frozenset(keys)
    found: dict[str, tuple[Any, list[tuple[int, int]]]] = {}
    for run in runs or ():
        for key, said in run.marks.items():
            if wanted is None or key in wanted:
                found.setdefault(key, (said, []))[1].append((run.start, run.end))
    return [
        Held(field, key, said, "".join(lines.slice(*place) for place in places) if lines else "", tuple(places))
        for key, (said, places) in found.items()
    ]


def met(runs: MarkedRuns | None, start: int, end: int) -> set[str]:
    """The keys of both marks of each suggestion that has words there."""
    ids = {key.partition(":")[2] for run in (runs.within(start, end) if runs else ()) for key in run.marks}
    return {prefix + id for id in ids for prefix in (INSERTION, DELETION)}


def ids_of(runs: MarkedRuns | None) -> set[str]:
    """The suggestions that have words in a text."""
    return {key.partition(":")[2] for run in runs or () for key in run.marks}


def standing(document: "Document[Any]") -> set[str]:
    """The suggestions that have words in any prose field."""
    return {id for field in prose_of(document.record, "prose") for id in ids_of(document.runs(field))}


def all_held(document: "Document[Any]") -> list[Held]:
    """The marks of every prose field."""
    fields = prose_of(document.record, "prose")
    return [one for f in fields if document.runs(f) is not None for one in held(f, document.runs(f), document.lines(f))]


def lost(
    before: Iterable[Held], now: Container[str], known: Mapping[str, Any], by: str, at: str
) -> dict[str, dict[str, Any] | None]:
    """What is to be kept, by id, of suggestions that had these words and are not among those that have any now; None
    for those that have some again though it is kept (`known`) that they had none."""
    gone = [one for one in before if not known.get(one.id, {}).get("outcome")]
    back = [id for id, kept in known.items() if kept.get("outcome") in LOST and id in now]
    return {**overwritten(gone, now, by, at), **dict.fromkeys(back)}


def overwritten(before: Iterable[Held], now: Container[str], by: str, at: str) -> dict[str, dict[str, Any]]:
    """What is to be kept, by id, of suggestions that had these words and are not among those that have any now."""
    kept: dict[str, dict[str, Any]] = {}
    for one in before:
        if one.id not in now:
            said = _object(one.said)
            own = bool(by) and said.get("by") == by
            told = kept.setdefault(one.id, {"field": one.field, "by": said.get("by", ""), "at": said.get("at", "")})
            told["deleted" if one.key.startswith(DELETION) else "inserted"] = one.words
            told["n"] = max(_number(said), told.get("n", 0))
            told |= {"outcome": "withdrawn" if own else "overwritten", "decided_by": by, "decided_at": at}
    return {id: {**told, "kind": _kind(told)} for id, told in kept.items()}


def _number(said: Mapping[str, Any]) -> int:
    """Of a marking: those that are made later have greater ones."""
    number = said.get("n", 0)
    return number if isinstance(number, int) else 0


def _kind(told: Mapping[str, Any]) -> str:
    if told.get("deleted") and told.get("inserted"):
        return "replace"
    return "delete" if told.get("deleted") else "insert"


class Strayed:
    """Gathers, while edits of others go in, what happens to marks though nobody means it.

    `decided` is what was kept of suggestions before (`Document.proposals`).
    """

    def __init__(self, decided: Mapping[str, Any] | None = None) -> None:
        self.decided = decided or {}
        self.bereft: list[Held] = []
        """Marks of insertions on words that stand and are no longer in any."""
        self.gone: list[Held] = []
        """Marks of suggestions that have no words in the field any more."""
        self.gained: list[Held] = []
        """Marks of insertions on words that stood without them: nobody ever gives them to such words."""

    def take(self, field: str, before: Iterable[Held], splices: Iterable[Splice], now: MarkedRuns | None) -> None:
        """A field was changed by these splices: its marks before, and now."""
        splices = list(splices)
        before = list(before)
        marks = [replace(one, runs=_after(one.runs, splices)) for one in before]
        left = ids_of(now)
        still = joined((run.start, run.end) for run in now or () if any(key.startswith(INSERTION) for key in run.marks))
        self.gone += [one for one in before if one.id not in left]
        for one in marks:
            if one.key.startswith(INSERTION) and (bare := _less(one.runs, still)):
                self.bereft.append(replace(one, runs=bare))
        had = {one.key: one.runs for one in marks}
        came = _came(splices)
        for one in held(field, now, None):
            if one.key.startswith(INSERTION) and (stray := _less(one.runs, joined([*had.get(one.key, ()), *came]))):
                self.gained.append(replace(one, runs=stray))


def _after(runs: Runs, splices: Iterable[Splice]) -> Runs:
    """Where words are after splices."""
    for splice in splices:
        runs = followed(runs, splice)
    return runs


def _came(splices: list[Splice]) -> Runs:
    """Where the words are that splices put in."""
    found: Runs = ()
    for splice in splices:
        put_in = (splice.start, splice.start + len(splice.inserted))
        found = joined([*followed(found, splice), put_in])
    return found


def _less(runs: Runs, others: Runs) -> Runs:
    """What of the first is not in the others; both are in order."""
    left: list[Range] = []
    for start, end in runs:
        for low, high in others:
            if low < end and high > start:
                left.append((start, low))
                start = min(high, end)
        left.append((start, end))
    return joined(left)


def mend(document: "Document[Any]", *, at: str, origin: object = None) -> bool:
    """To be called right after edits of others went in: give words their marks again, take those away that they never
    had, and keep a record of what was overwritten. Whether anything was to be done."""
    strayed, document.strayed = document.strayed, Strayed()
    decided, now = document.proposals(), standing(document)
    back = [id for id in now if decided.get(id, {}).get("outcome") in LOST]
    if not (strayed.bereft or strayed.gained or strayed.gone or back):
        return False
    gone = [one for one in strayed.gone if one.id not in now and one.id not in decided]
    bare = [(one, runs) for one in strayed.bereft if (runs := _not_decided(document, one, decided.get(one.id, {})))]
    stray = [one for one in strayed.gained if not _is_meant(one, strayed.decided, decided)]
    if not (gone or bare or stray or back):
        return False
    with document.changing(origin):
        for one in stray:
            for start, end in one.runs:
                document.mark(one.field, start, end, one.key, None)
        for one, runs in bare:
            key = INSERTION + _next_id(one)  # the other one was decided on
            for start, end in runs:
                document.mark(one.field, start, end, key, {**_object(one.said), "again": True})
        for id in back:
            _settle_again(document, id, decided[id])
        for id, kept in overwritten(gone, (), "", at).items():
            document.keep_proposal(id, kept)
    return True


def _settle_again(document: "Document[Any]", id: str, told: Mapping[str, Any]) -> None:
    """It is kept that its words are all gone: words that carry the mark of that deletion were put in between them
    meanwhile. Otherwise somebody went on with it, and it is open."""
    marks = [one for one in all_held(document) if one.id == id]
    if any(one.key.startswith(INSERTION) or _number(_object(one.said)) > _number(told) for one in marks):
        document.keep_proposal(id, None)
        return
    for one in marks:
        for start, end in one.runs:
            document.mark(one.field, start, end, one.key, None)


def _next_id(one: Held) -> str:
    """The same wherever this is mended."""
    said = "\x1f".join((one.field, one.key, one.words))
    return str(UUID(bytes=hashlib.sha256(said.encode()).digest()[:16], version=5))


def _is_meant(one: Held, before: Mapping[str, Any], now: Mapping[str, Any]) -> bool:
    """Words get such a mark when somebody takes back that the suggestion was accepted, and by `mend`."""
    taken_back = before.get(one.id, {}).get("outcome") == "accepted" and not now.get(one.id, {}).get("outcome")
    return taken_back or bool(_object(one.said).get("again"))


def _object(json: Any) -> Mapping[str, Any]:
    return json if isinstance(json, dict) else {}


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
