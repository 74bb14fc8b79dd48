"""Which sentence of a translation stands for which of the original: by their lengths, paragraph by paragraph.

After Gale and Church, “A Program for Aligning Sentences in Bilingual Corpora” (Computational Linguistics 19, 1993): a
sentence becomes one, seldom two or none, and a long one becomes a long one. Figures and names that stay as they are
(`2026`, `Lane`) tell more than the length.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log, sqrt
from typing import TypeVar

from deskeditor.checks.facts.lines import lines
from deskeditor.text.fold import fold

VARIANCE = 6.8
"""Of the length of a translation, for each character of the original (Gale and Church)."""
SHAPES: tuple[tuple[int, int, float], ...] = (
    (1, 1, 0.89),
    (1, 0, 0.0099),
    (0, 1, 0.0099),
    (2, 1, 0.089),
    (1, 2, 0.089),
    (2, 2, 0.011),
)
"""How many sentences of the original become how many, and how often that is so (Gale and Church)."""
OF_PARAGRAPHS: tuple[tuple[int, int, float], ...] = (
    (1, 1, 0.9),
    (1, 0, 0.04),
    (0, 1, 0.04),
    (2, 1, 0.01),
    (1, 2, 0.01),
)
"""The same of paragraphs, which are seldom joined, and often not translated yet."""
SHARED = 3.0
"""What one figure or name that both have is worth, as a logarithm."""
T = TypeVar("T")
MISSED = 1.5
"""What a figure counts against two that only one of them has: it may be written as a word there."""
LONGEST = 1200
"""Paragraphs, or sentences of one, above which only neighbours in the same order are looked at."""
BAND = 60
_KEPT = re.compile(r"\d[\d.,:]*\d|\d+|\b[A-ZÀ-Þ][\w’'-]{2,}")


@dataclass(frozen=True, slots=True)
class Sentence:
    """Code points of the field."""

    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Pair:
    """Sentences of the original, and those that stand for them; either may be missing."""

    original: tuple[Sentence, ...]
    translation: tuple[Sentence, ...]

    @property
    def untouched(self) -> bool:
        """Whether the words were not translated yet."""
        return bool(self.original) and _words(self.original) == _words(self.translation)


def aligned(original: str, original_tag: str, translation: str, translation_tag: str, field: str) -> list[Pair]:
    """The sentences of a field and those of its translation, in order; every sentence is in one pair.

    Linear in the length of the longer text, as far as the two do not lie far apart.
    """
    ours, theirs = _paragraphs(original, original_tag, field), _paragraphs(translation, translation_tag, field)
    found: list[Pair] = []
    for some, others in _matched(ours, theirs, _of_paragraph, OF_PARAGRAPHS):
        found += _sentences([s for one in some for s in one], [s for one in others for s in one])
    return found


def sentences(text: str, tag: str, field: str) -> list[Sentence]:
    """Those of a field, in order."""
    return [sentence for paragraph in _paragraphs(text, tag, field) for sentence in paragraph]


def _words(found: Sequence[Sentence]) -> str:
    return " ".join(sentence.words for sentence in found)


def _of_paragraph(paragraph: Sequence[Sentence]) -> str:
    return _words(paragraph)


def _of_sentence(sentence: Sentence) -> str:
    return sentence.words


def _paragraphs(text: str, tag: str, field: str) -> list[list[Sentence]]:
    found: list[list[Sentence]] = []
    start = 0
    for block in text.split("\n\n"):
        read = [Sentence(start + line.start, start + line.end, line.words) for line in lines(block, field, tag or "en")]
        if read:
            found.append(read)
        start += len(block) + 2
    return found


def _sentences(ours: Sequence[Sentence], theirs: Sequence[Sentence]) -> Iterator[Pair]:
    for some, others in _matched(ours, theirs, _of_sentence, SHAPES):
        yield Pair(tuple(some), tuple(others))


def _matched(
    ours: Sequence[T], theirs: Sequence[T], words: Callable[[T], str], shapes: Sequence[tuple[int, int, float]]
) -> list[tuple[list[T], list[T]]]:
    """The likeliest way in which one row became the other."""
    said, other = [words(one) for one in ours], [words(one) for one in theirs]
    if len(said) == len(other) and len(said) > LONGEST:
        return [([a], [b]) for a, b in zip(ours, theirs, strict=True)]
    ratio = sum(map(len, other)) / sum(map(len, said)) if any(said) and any(other) else 1.0
    best: dict[tuple[int, int], tuple[float, tuple[int, int]]] = {(0, 0): (0.0, (0, 0))}
    for i in range(len(said) + 1):
        middle = i * len(other) // max(len(said), 1)
        for j in range(max(0, middle - BAND), min(len(other), middle + BAND) + 1):
            if (at := best.get((i, j))) is None:
                continue
            for taken, made, often in shapes:
                if i + taken <= len(said) and j + made <= len(other):
                    cost = at[0] + _cost(tuple(said[i : i + taken]), tuple(other[j : j + made]), ratio, often)
                    key = i + taken, j + made
                    if key not in best or cost < best[key][0]:
                        best[key] = cost, (taken, made)
    return _traced(best, ours, theirs)


def _traced(
    best: dict[tuple[int, int], tuple[float, tuple[int, int]]], ours: Sequence[T], theirs: Sequence[T]
) -> list[tuple[list[T], list[T]]]:
    i, j = len(ours), len(theirs)
    if (i, j) not in best:  # they lie too far apart to be matched: one below the other
        return [([one], []) for one in ours] + [([], [one]) for one in theirs]
    found: list[tuple[list[T], list[T]]] = []
    while i or j:
        taken, made = best[i, j][1]
        found.append((list(ours[i - taken : i]), list(theirs[j - made : j])))
        i, j = i - taken, j - made
    return found[::-1]


def _cost(some: tuple[str, ...], others: tuple[str, ...], ratio: float, often: float) -> float:
    """Minus the logarithm of how likely it is that these became those."""
    ours, theirs = sum(map(len, some)), sum(map(len, others))
    if not some or not others:
        return -log(often) + 0.02 * (ours + theirs)
    far = abs(theirs - ours * ratio) / sqrt(VARIANCE * max((ours + theirs / max(ratio, 0.01)) / 2, 1.0))
    left, right = (frozenset().union(*map(_marks_of, words)) for words in (some, others))
    kept, figures = len(left & right), sum(mark[0].isdigit() for mark in left ^ right)
    same = SHARED if some == others else 0.0
    return -log(often) + min(far * far / 2, 25.0) - SHARED * min(kept, 4) + MISSED * min(figures, 4) - same


@lru_cache(maxsize=8192)
def _marks_of(words: str) -> frozenset[str]:
    """What a translation leaves as it is."""
    return frozenset(re.sub(r"(?<=\d)[.,:](?=\d)", "", fold(found)) for found in _KEPT.findall(words))
