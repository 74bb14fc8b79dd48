"""The check of a whole story: every quotation in its fields, who says it, and whether those were the words.

It keeps what it found out. A paragraph that was read is not read again, and a quotation that was judged is judged again
only when its words, its speaker or what a person decided about it are others: so a keystroke costs its paragraph.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from typing import NamedTuple

from deskeditor.checks.quotes.lexicon import lexicon
from deskeditor.checks.quotes.paragraphs import MARKDOWN_FIELDS
from deskeditor.checks.quotes.recorded import Recorded
from deskeditor.checks.quotes.spans import spans
from deskeditor.checks.quotes.speakers import attributed
from deskeditor.checks.quotes.verdict import Case, Judged
from deskeditor.news.houserules import QuoteRules
from deskeditor.news.quotations import Checked, Kind, Quotation
from deskeditor.news.records import Ruling
from deskeditor.news.times import now

FIELDS = ("headline", "headline_print", "headline_social", "dek", "body", "editors_note")
"""Those of a story in which it is quoted, in the order in which they are read; captions are `caption:<photo id>`."""
_BODY = "body"
MOST_JUDGED = 2048
"""Verdicts that are kept, many more than a story has quotations."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A ruling and where its anchor is now, in code points of its field."""

    anchor: str
    ruling: Ruling
    start: int
    end: int


class _Key(NamedTuple):
    """All that a verdict depends on, apart from what was recorded."""

    marked: str
    pieces: tuple[tuple[int, int], ...]
    """Counted from the first mark."""
    markdown: bool
    kind: Kind
    speaker: str
    named: bool
    ruling: Ruling | None
    follows: bool


class QuoteCheck:
    """Of one story, against what was recorded for it. Belongs to one thread at a time."""

    def __init__(
        self,
        recorded: Recorded,
        rules: QuoteRules,
        clock: Callable[[], datetime] = now,
        breathe: Callable[[], object] = lambda: None,
    ) -> None:
        """`breathe` is called before each quotation that is judged: it may wait while somebody types."""
        self._breathe = breathe
        self.recorded = recorded
        self.rules = rules
        self._clock = clock
        self._people = recorded.people
        self._read: dict[str, tuple[str, tuple[str, ...], list[Quotation]]] = {}
        """Of a field: its text, the names from the body with which it was read, and what was found."""
        self._judged: dict[_Key, tuple[int, Judged]] = {}
        self._held: frozenset[str] = frozenset()
        self._tag = ""

    def check(self, fields: Mapping[str, str], tag: str, rulings: Sequence[Placed] = ()) -> list[Checked]:
        """Every quotation of these fields, in the order of `FIELDS`, then of the captions. Never raises, whatever
        they hold."""
        self._forget_what_changed(tag)
        found: list[Checked] = []
        named = self._named(fields.get(_BODY, ""), tag)
        for field in (*(f for f in FIELDS if f in fields), *(f for f in fields if f not in FIELDS)):
            mine = [placed for placed in rulings if placed.ruling.field == field]
            found.extend(self._field(field, fields[field], tag, mine, () if field == _BODY else named))
        return found

    def _forget_what_changed(self, tag: str) -> None:
        held = self.recorded.held(self._clock())
        if held != self._held or tag != self._tag or len(self._judged) > MOST_JUDGED:
            self._judged.clear()
        if tag != self._tag:
            self._read.clear()
        self._held, self._tag = held, tag

    def _field(
        self, field: str, text: str, tag: str, rulings: Sequence[Placed], named: tuple[str, ...]
    ) -> Iterator[Checked]:
        quotations = self._quotations(field, text, tag, named)
        cases = [
            Case(
                quotation,
                text,
                tag,
                self.recorded,
                self.rules,
                self._held,
                _ruling(quotation, rulings),
                follows=number + 1 < len(quotations) and quotations[number + 1].continues,
            )
            for number, quotation in enumerate(quotations)
        ]
        times: Counter[str] = Counter()
        for case, judged in zip(cases, self._verdicts(cases, tag), strict=True):
            quotation = case.quotation
            times[quotation.words] += 1
            yield Checked(
                _id(field, quotation.words, times[quotation.words]),
                quotation,
                judged.verdict,
                judged.sentence,
                judged.differences,
                judged.evidence,
                case.ruling,
            )

    def _named(self, body: str, tag: str) -> tuple[str, ...]:
        """The persons who are quoted in the body, in full: a headline has only their surnames."""
        quotations = self._quotations(_BODY, body, tag)
        return tuple(dict.fromkeys(q.speaker.name for q in quotations if q.speaker.named and q.speaker.name))

    def _quotations(self, field: str, text: str, tag: str, named: tuple[str, ...] = ()) -> list[Quotation]:
        known = self._read.get(field)
        if known is None or known[:2] != (text, named):
            known = text, named, attributed(text, spans(text, tag, field), tag, self._people, named)
            self._read[field] = known
        return known[2]

    def _verdicts(self, cases: Sequence[Case], tag: str) -> Iterator[Judged]:
        keys = [_key(case) for case in cases]
        new = {key: case for key, case in zip(keys, cases, strict=True) if key not in self._judged}
        if new:
            self.recorded.expect((case.tokens for case in new.values()), lexicon(tag))
        for key, case in new.items():
            self._breathe()
            self._judged[key] = case.quotation.start, case.judged()
        for key, case in zip(keys, cases, strict=True):
            start, judged = self._judged[key]
            yield _moved(judged, case.quotation.start - start)


def _key(case: Case) -> _Key:
    quotation = case.quotation
    return _Key(
        case.text[quotation.start : quotation.end],
        tuple((start - quotation.start, end - quotation.start) for start, end in quotation.pieces),
        quotation.field in MARKDOWN_FIELDS,
        quotation.kind,
        quotation.speaker.name,
        quotation.speaker.named,
        case.ruling,
        case.follows,
    )


def _moved(judged: Judged, by: int) -> Judged:
    if not by or not judged.differences:
        return judged
    return replace(
        judged,
        differences=tuple(replace(d, start=d.start + by, end=d.end + by) for d in judged.differences),
    )


def _ruling(quotation: Quotation, rulings: Sequence[Placed]) -> Ruling | None:
    """What was decided about these very words, the latest of it."""
    holding = [
        placed.ruling
        for placed in rulings
        if placed.start < quotation.end and quotation.start < placed.end and placed.ruling.words == quotation.words
    ]
    return max(holding, key=lambda ruling: ruling.at, default=None)


def _id(field: str, words: str, time: int) -> str:
    """Of the words of a field that stand there for the first, second ... time."""
    return sha256(f"{field}\0{time}\0{words}".encode("utf-8", "surrogatepass")).hexdigest()[:16]
