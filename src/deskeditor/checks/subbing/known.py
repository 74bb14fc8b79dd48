"""Which words are ordinary ones, and which two are one letter apart."""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import combinations

from deskeditor.checks.prose import REMEMBERED, Prose
from deskeditor.shipped import shipped

WORD = re.compile(r"[^\W\d_]+(?:\u200c[^\W\d_]+)*(?:['’‑-][^\W\d_]+)*")
"""A word with what hangs on it by an apostrophe, a hyphen or a zero-width non-joiner."""


def listed(text: str) -> frozenset[str]:
    """Those of a list that is written with spaces."""
    return frozenset(text.split())


def language_of(tag: str) -> str:
    """The first subtag of a BCP 47 tag."""
    return tag.partition("-")[0].lower()


@lru_cache(maxsize=8)
def ordinary(language: str) -> frozenset[str]:
    """The words that are often used in this language, in small letters; none where no list is shipped.

    The list is the one by which misspelt words are mended: see `resources/dictionaries/README.md`.
    """
    path = shipped("resources") / "dictionaries" / "frequency" / f"{language}.txt"
    try:
        return frozenset(path.read_text("utf-8").split())
    except OSError:
        return frozenset()


@lru_cache(maxsize=REMEMBERED)
def reads_as_set(prose: Prose) -> bool:
    """Whether a paragraph may be in the language that it is set to: most of its words in small letters are ordinary.

    True where no list is shipped, and for a few words.
    """
    known = ordinary(language_of(prose.tag))
    small = {word for word in WORD.findall(prose.text) if word.islower()}
    telling = {word for word in small if len(word) >= _LONG}
    asked = telling if len(telling) >= _FEWEST else small
    return not known or len(asked) < _FEWEST or len(asked & known) >= _LEAST_KNOWN * len(asked)


_FEWEST = 4
_LONG = 4
"""Letters: short words are words of many languages."""
_LEAST_KNOWN = 0.6
"""The paragraphs of sixteen English articles have 0.75 at least, those of German and French stories 0.3 at most."""


def is_slip(one: str, other: str) -> bool:
    """Whether one letter was changed, left out, put in, or changed its place with the next."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    if len(one) > len(other):
        one, other = other, one
    start = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))
    if len(one) < len(other):
        return one[start:] == other[start + 1 :]
    if one[start + 1 :] == other[start + 1 :]:
        return True
    return one[start : start + 2] == other[start : start + 2][::-1] and one[start + 2 :] == other[start + 2 :]


@lru_cache(maxsize=16)
def slips_among(words: frozenset[str]) -> tuple[tuple[str, str], ...]:
    """The pairs of these words that are one slip apart, each pair sorted. Linear in the number of words."""
    shared: dict[str, list[str]] = {}
    for word in words:
        for key in _without_one(word):
            shared.setdefault(key, []).append(word)
    pairs = {
        (min(one, other), max(one, other))
        for alike in shared.values()
        if 1 < len(alike) <= _MOST_ALIKE
        for one, other in combinations(alike, 2)
    }
    return tuple(sorted(pair for pair in pairs if is_slip(*pair)))


_MOST_ALIKE = 12
"""Words that share all but one letter: more of them are no names, but numbers of parts and the like."""


@lru_cache(maxsize=16384)
def _without_one(word: str) -> frozenset[str]:
    """The word, and what is left of it when any one of its letters is missing."""
    return frozenset({word, *(word[:n] + word[n + 1 :] for n in range(len(word)))})


def sentence_starts(text: str) -> frozenset[int]:
    """Where a word has a capital because a sentence begins, or may begin: behind a stop, a mark, a dash, a colon."""
    return frozenset(match.end() for match in _START.finditer(text))


_START = re.compile(r"(?:\A|[.!?…:;•\n\"“”„«»‘’'(\[—–-]\s*)[\s\"“„«»‘'(\[—–-]*")


def one_of(words: Iterable[str]) -> str:
    """For a regular expression: any of these, the longest first."""
    return "(?:" + "|".join(sorted(map(re.escape, words), key=len, reverse=True)) + ")"
