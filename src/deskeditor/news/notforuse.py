"""Words that are not for use: where recorded words stand in the copy although their terms forbid it.

Both the copy and the quotes are cut into words, each word is folded, and runs of words are looked up in an index of the
copy's runs: so marks, line breaks and punctuation do not hide a quotation, and the spans stay those of the words as
they were written.
"""

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from deskeditor.news.records import Quote

Fold = Callable[[str], str]
"""Maps a word to what it is compared by: case, accents and letter variants away (`deskeditor.text.fold`)."""

RUN = 6
"""So many words in a row, of a longer quote, are that quote. Fewer occur in two texts by accident."""
SHORT = 3
"""A quote of fewer words is recognised between quotation marks only: "I quit" stands in many stories."""

WATCHED = ("off the record", "deep background")
"""Terms that forbid the words, the stricter first."""

QUOTE_MARKS = re.compile(r"[“„«”»\"‟「『」』]")
LINK_TARGET = re.compile(
    r"(?<=\])\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+\"[^\"\n]*\")?\)|<?\bhttps?://[^\s<>]+>?|^!\[\]\(.*\)$", re.M
)
"""Addresses, which are not words of the copy."""


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


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    folded: str


Copy = Iterable[tuple[str, str, str]]
"""Id of the record (empty: the story), field, words."""


def forbidden(
    copy: Copy, quotes: Collection[Quote], fold: Fold, story: str = "", held: Collection[str] = ()
) -> Iterator[Use]:
    """Uses of words that are off the record or under embargo (`held`, ids of quotes) in whatever form, and of words on
    deep background as a quotation; each place once.

    A quote stays what it was when it, or who said it, is spiked. What was recorded for another story than `story` is
    recognised by a long run only: few words would be found in copy that has nothing to do with it. Words that were also
    said on the record for this story may be used.
    """
    watched = [q for q in quotes if q.terms in WATCHED or q.id in held]
    if not watched:
        return
    open_quotes = (q for q in quotes if q.terms == "on the record" and not q.spiked and q.id not in held)
    cleared = _runs_of_all(open_quotes, fold)
    fields = [(record, field, text, _words(text, fold)) for record, field, text in copy if text]
    there: set[tuple[str, str, int, int]] = set()
    for quote in sorted(watched, key=lambda q: WATCHED.index(q.terms) if q.terms in WATCHED else len(WATCHED)):
        for said in filter(None, (quote.words, quote.original)):
            wanted = [w.folded for w in _words(said, fold)]
            if story and quote.story != story and len(wanted) < RUN:
                continue
            for record, field, text, words in fields:
                for start, end in _found(wanted, cleared, words):
                    counts = _counts(quote, len(wanted), quoted=is_quoted(text, start, end))
                    if counts and (record, field, start, end) not in there:
                        there.add((record, field, start, end))
                        yield Use(quote, record, field, start, end, text[start:end])


def _counts(quote: Quote, words: int, *, quoted: bool) -> bool:
    return quoted or (quote.terms != "deep background" and words >= SHORT)


def _found(wanted: list[str], cleared: set[tuple[str, ...]], words: list[_Word]) -> list[tuple[int, int]]:
    """Spans in which a run of `wanted` stands; overlapping runs are one span."""
    size = min(len(wanted), RUN)
    if not size:
        return []
    runs = set(_runs(wanted, size)) - cleared
    folded = [w.folded for w in words]
    spans: list[tuple[int, int]] = []
    for at, run in enumerate(_runs(folded, size)):
        if run in runs:
            start, end = words[at].start, words[at + size - 1].end
            if spans and start <= spans[-1][1]:
                spans[-1] = (spans[-1][0], end)
            else:
                spans.append((start, end))
    return spans


def _runs_of_all(quotes: Iterable[Quote], fold: Fold) -> set[tuple[str, ...]]:
    """Every run of words that is on the record: what was said twice, once openly, may be used."""
    said = [[w.folded for w in _words(q.words, fold)] for q in quotes]
    return {run for words in said for size in range(1, min(len(words), RUN) + 1) for run in _runs(words, size)}


def _runs(words: list[str], size: int) -> Iterator[tuple[str, ...]]:
    return (tuple(words[at : at + size]) for at in range(len(words) - size + 1))


def _words(text: str, fold: Fold) -> list[_Word]:
    blanked = LINK_TARGET.sub(lambda m: " " * len(m[0]), text)
    found = (_Word(m.start(), m.end(), fold(m[0])) for m in _word_pattern().finditer(blanked))
    return [word for word in found if word.folded]


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
