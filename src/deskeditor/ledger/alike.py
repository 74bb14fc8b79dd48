"""Which recorded quote a quotation may be: those of its story first, then all others; the most alike first."""

import re
from collections import Counter
from collections.abc import Iterable
from functools import cached_property
from itertools import islice
from math import log
from typing import NamedTuple

from deskeditor.newsroom import Newsroom, QuoteRow
from deskeditor.text.fold import fold

OFFERED = 100
"""At once; more words find the others."""
MOST = 1_000_000
"""Quotes that are looked through."""
WORD = re.compile(r"\w+")


class _Known(NamedTuple):
    row: QuoteRow
    folded: str
    """Its words, who said them, and for which story: what is searched in."""


class Alike:
    """To link one quotation by hand. Reads the newsroom at the first question; for a worker. Spiked quotes are not
    offered, and a confidential source goes by its alias."""

    def __init__(self, newsroom: Newsroom, story_id: str, words: str) -> None:
        self._newsroom = newsroom
        self._story = story_id
        self._words = words

    def found(self, wanted: str = "", limit: int = OFFERED) -> list[QuoteRow]:
        """The quotes in which all these words, or beginnings of words, occur."""
        words = fold(wanted).split()
        found = (known.row for known in self._ranked if all(word in known.folded for word in words))
        return list(islice(found, limit))

    @cached_property
    def _ranked(self) -> list[_Known]:
        rows = self._newsroom.quote_rows(limit=MOST)
        said = [_words_of(row.words) for row in rows]
        weights = _weights(_words_of(self._words), said)
        alike = [sum(weights[word] for word in each & weights.keys()) for each in said]
        order = sorted(range(len(rows)), key=lambda n: (rows[n].story != self._story, -alike[n]))
        return [_Known(rows[n], _searched(rows[n])) for n in order]


def _weights(words: frozenset[str], said: Iterable[frozenset[str]]) -> dict[str, float]:
    """What each word of the quotation tells: a rare one more than one that many quotes have."""
    counts = Counter(word for each in said for word in each & words)
    number = 1 + sum(counts.values())
    return {word: log(number / count) for word, count in counts.items()}


def _words_of(text: str) -> frozenset[str]:
    return frozenset(WORD.findall(fold(text)))


def _searched(row: QuoteRow) -> str:
    return fold(f"{row.words} {row.source_name} {row.story_name}")
