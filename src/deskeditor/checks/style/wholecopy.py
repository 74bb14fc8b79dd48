"""Rules that only the whole story answers."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import regex

from deskeditor.checks.prose import Copy, Passage
from deskeditor.checks.style.rules import PATIENCE_S, Hit


@dataclass(frozen=True, slots=True)
class Consistency:
    """One of two ways to write a word, but not both: the one that came later is found."""

    pairs: "tuple[tuple[regex.Pattern[str], regex.Pattern[str]], ...]"

    def hits(self, copy: Copy, passages: Iterable[Passage]) -> Iterator[tuple[Passage, Hit]]:
        read = tuple(passages)
        for one, other in self.pairs:
            first, second = _all(one, read), _all(other, read)
            if first and second:
                later = second if first[0][0] <= second[0][0] else first
                for _, passage, hit in later:
                    yield passage, hit


def _all(pattern: "regex.Pattern[str]", passages: tuple[Passage, ...]) -> list[tuple[tuple[int, int], Passage, Hit]]:
    return [
        ((n, found.start()), passage, Hit(found.start(), found.end(), said=(found[0],)))
        for n, passage in enumerate(passages)
        for found in pattern.finditer(passage.prose.text, timeout=PATIENCE_S)
        if not passage.prose.is_said(found.start(), found.end())
    ]


@dataclass(frozen=True, slots=True)
class Conditional:
    """What may stand only when something else stands, too: an abbreviation and its explanation."""

    first: "regex.Pattern[str]"
    second: "regex.Pattern[str]"
    exceptions: frozenset[str]

    def hits(self, copy: Copy, passages: Iterable[Passage]) -> Iterator[tuple[Passage, Hit]]:
        read = tuple(passages)
        explained = {
            _core(found)
            for passage in copy.passages
            for found in self.second.finditer(passage.prose.text, timeout=PATIENCE_S)
        }
        seen: set[str] = set()
        for passage in read:
            for found in self.first.finditer(passage.prose.text, timeout=PATIENCE_S):
                word = _core(found)
                if word not in explained and word not in self.exceptions and word not in seen:
                    seen.add(word)
                    yield passage, Hit(found.start(), found.end(), said=(word,))


def _core(found: "regex.Match[str]") -> str:
    """The first group that took part, else all of it: as Vale has it."""
    return next((one for one in found.groups() if one), found[0])
