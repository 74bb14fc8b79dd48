"""Words that are not for use: where recorded words stand in the copy although their terms forbid it.

The quotes are cut into words, and runs of their words are looked up in the letters of the copy (`news.letters`): so
marks, line breaks, punctuation, tags and letters from another alphabet do not hide a quotation, and the spans stay
those of the words as they were written.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from deskeditor.news.letters import LINK_TARGET, Fold, Letters, bare, views
from deskeditor.news.records import Quote

__all__ = ["LINK_TARGET", "Fold", "NotForUse", "Use", "forbidden", "is_quoted"]

RUN = 6
"""So many words in a row, of a longer quote, are that quote. Fewer occur in two texts by accident."""
SHORT = 3
"""A quote of fewer words is recognised between quotation marks only: "I quit" stands in many stories."""
KNOWN_BY = 8
"""So many letters at the beginning of a run are looked up."""
LONG = 24
"""Letters of a run that is recognised although letters of other words touch it: nobody writes so many by accident."""

WATCHED = ("off the record", "deep background")
"""Terms that forbid the words, the stricter first."""

QUOTE_MARKS = re.compile(r"[“„«”»\"‟「『」』]")


@dataclass(frozen=True, slots=True)
class Use:
    """Where words of a quote stand: `record` and `field` as the copy was given, and the span in it."""

    quote: Quote
    record: str
    field: str
    start: int
    end: int
    words: str
    """As they stand in the copy."""


Copy = Iterable[tuple[str, str, str]]
"""Id of the record (empty: the story), field, words."""
Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Wanted:
    quote: Quote
    count: int
    """Words in it."""


class NotForUse:
    """Quotes that are off the record or under embargo (`held`, ids of quotes), and those on deep background.

    A quote stays what it was when it, or who said it, is spiked. What was recorded for another story than `story` is
    recognised by a long run only: few words would be found in copy that has nothing to do with it. Words that were also
    said on the record for this story may be used.
    """

    def __init__(self, quotes: Collection[Quote], fold: Fold, story: str = "", held: Collection[str] = ()) -> None:
        self._fold = fold
        self._wanted: list[_Wanted] = []
        self._beginnings: dict[str, dict[str, list[int]]] = {}
        """Runs, and which quotes have them, by their first letters."""
        self._few: dict[str, list[int]] = {}
        """Runs of fewer letters."""
        watched = [q for q in quotes if q.terms in WATCHED or q.id in held]
        if not watched:
            return
        open_ = _runs_of_all(
            (q for q in quotes if q.terms == "on the record" and not q.spiked and q.id not in held), fold
        )
        for quote in sorted(watched, key=lambda q: WATCHED.index(q.terms) if q.terms in WATCHED else len(WATCHED)):
            for said in filter(None, (quote.words, quote.original)):
                words = _words(said, fold)
                if words and (not story or quote.story == story or len(words) >= RUN):
                    self._want(quote, words, open_)

    def _want(self, quote: Quote, words: list[str], open_: set[Words]) -> None:
        number = len(self._wanted)
        self._wanted.append(_Wanted(quote, len(words)))
        for run in set(_runs(words, min(len(words), RUN))) - open_:
            said = "".join(run)
            alike = self._few if len(said) < KNOWN_BY else self._beginnings.setdefault(said[:KNOWN_BY], {})
            alike.setdefault(said, []).append(number)

    def uses(self, copy: Copy) -> Iterator[Use]:
        """Where they stand, each place once: words off the record and under embargo in whatever form, words on deep
        background as a quotation."""
        if not self._wanted:
            return
        found = [(record, field, text, self._found(text)) for record, field, text in copy if text]
        there: set[tuple[str, str, int, int]] = set()
        for number, wanted in enumerate(self._wanted):
            for record, field, text, spans in found:
                for start, end in _merged(spans.get(number, ())):
                    counts = _counts(wanted, quoted=is_quoted(text, start, end))
                    if counts and (record, field, start, end) not in there:
                        there.add((record, field, start, end))
                        yield Use(wanted.quote, record, field, start, end, text[start:end])

    def _found(self, text: str) -> dict[int, set[tuple[int, int]]]:
        """Spans of runs in the text, by the number of what they are of."""
        spans: dict[int, set[tuple[int, int]]] = {}
        for view in views(text, self._fold):
            for run, numbers, first in self._in(view):
                last = first + len(run) - 1
                if len(run) >= LONG or view.stands_alone(first, last):
                    for number in numbers:
                        spans.setdefault(number, set()).add(view.span(first, last))
        return spans

    def _in(self, view: Letters) -> Iterator[tuple[str, list[int], int]]:
        said, beginnings = view.said, self._beginnings
        for at in range(len(said) - KNOWN_BY + 1) if beginnings else ():
            for run, numbers in beginnings.get(said[at : at + KNOWN_BY], {}).items():
                if said.startswith(run, at):
                    yield run, numbers, at
        for run, numbers in self._few.items():
            at = said.find(run)
            while at >= 0:
                yield run, numbers, at
                at = said.find(run, at + 1)


def forbidden(
    copy: Copy, quotes: Collection[Quote], fold: Fold, story: str = "", held: Collection[str] = ()
) -> Iterator[Use]:
    """Uses of words that are not for use, see `NotForUse`."""
    return NotForUse(quotes, fold, story, held).uses(copy)


def _counts(wanted: _Wanted, *, quoted: bool) -> bool:
    return quoted or (wanted.quote.terms != "deep background" and wanted.count >= SHORT)


def _merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Overlapping spans are one."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _runs_of_all(quotes: Iterable[Quote], fold: Fold) -> set[Words]:
    """Every run of words that is on the record: what was said twice, once openly, may be used."""
    said = [_words(q.words, fold) for q in quotes]
    return {run for words in said for size in range(1, min(len(words), RUN) + 1) for run in _runs(words, size)}


def _runs(words: list[str], size: int) -> Iterator[Words]:
    return (tuple(words[at : at + size]) for at in range(len(words) - size + 1))


def _words(text: str, fold: Fold) -> list[str]:
    found = (bare(m[0], fold) for m in _word_pattern().finditer(LINK_TARGET.sub(" ", text)))
    return [word for word in found if word]


@cache
def _word_pattern() -> re.Pattern[str]:
    """Runs of letters, digits, marks that combine with them and joiners. `\\w` alone breaks at Arabic vowel signs."""
    marks = "".join(chr(c) for c in range(0x300, 0x10000) if unicodedata.category(chr(c)) in ("Mn", "Mc"))
    return re.compile(rf"(?:[^\W_]|[{marks}\u200c\u200d\u00ad])+")


def is_quoted(text: str, start: int, end: int) -> bool:
    """Whether quotation marks enclose the words in their paragraph, or they stand in a block quotation."""
    above = text.rfind("\n\n", 0, start)
    first = 0 if above < 0 else above + 2
    below = text.find("\n\n", end)
    before, after = text[first:start], text[end : below if below >= 0 else len(text)]
    if text[first:].lstrip().startswith("> "):
        return True
    # An odd number of marks before the words: one is open. One that goes on in the next paragraph has none after.
    opened = len(QUOTE_MARKS.findall(before))
    return opened % 2 == 1 and (bool(QUOTE_MARKS.search(after)) or opened == 1)
