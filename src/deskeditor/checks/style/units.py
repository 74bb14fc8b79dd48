"""Rules about a paragraph, a sentence or a heading as a whole: how often, how long, how capitalised."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import regex

from deskeditor.checks.style.rules import PATIENCE_S, Hit

_SENTENCE_END = re.compile(r"[.!?…]+[\"”’»)\]]*(?=\s+[^\sa-z])")
_SMALL = {
    "a",
    "an",
    "and",
    "as",
    "at",
    "but",
    "by",
    "for",
    "from",
    "if",
    "in",
    "into",
    "nor",
    "of",
    "off",
    "on",
    "onto",
}
_SMALL |= {"or", "out", "over", "per", "so", "than", "the", "to", "up", "via", "vs", "with", "yet"}
_LONG_SMALL = {"from", "into", "onto", "over", "than", "with"}
"""AP capitalises words of four letters and more; Chicago does not capitalise prepositions of any length."""


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Code points of each sentence, as well as signs tell."""
    start = 0
    for found in _SENTENCE_END.finditer(text):
        yield start, found.end()
        start = found.end() + len(text[found.end() :]) - len(text[found.end() :].lstrip())
    if text[start:].strip():
        yield start, len(text)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """More of something than there should be, or fewer."""

    pattern: "regex.Pattern[str]"
    most: int
    least: int
    by_sentence: bool

    def hits(self, text: str) -> Iterator[Hit]:
        for start, end in sentences(text) if self.by_sentence else [(0, len(text))]:
            count = sum(1 for _ in self.pattern.finditer(text, start, end, timeout=PATIENCE_S))
            if (self.most and count > self.most) or count < self.least:
                yield Hit(start, end, said=(str(self.most or self.least),))


@dataclass(frozen=True, slots=True)
class Repetition:
    """The same token twice, with nothing but spaces between."""

    pattern: "regex.Pattern[str]"
    ignore_case: bool
    letters_only: bool

    def hits(self, text: str) -> Iterator[Hit]:
        before = None
        for found in self.pattern.finditer(text, timeout=PATIENCE_S):
            if (
                before is not None
                and self._same(before[0], found[0])
                and not text[before.end() : found.start()].strip()
            ):
                yield Hit(before.start(), found.end(), (before[0],), (found[0],))
            before = found

    def _same(self, one: str, other: str) -> bool:
        if self.letters_only and not one.isalpha():
            return False
        return one.lower() == other.lower() if self.ignore_case else one == other


@dataclass(frozen=True, slots=True)
class Capitals:
    """Words that are not in the case that a heading should have."""

    case: str
    pattern: "regex.Pattern[str] | None"
    exceptions: frozenset[str]
    share: float
    """Of the words that must be right."""
    chicago: bool

    def hits(self, text: str) -> Iterator[Hit]:
        start, end = len(text) - len(text.lstrip()), len(text.rstrip())
        words = text[start:end]
        if words and not self._right(words):
            yield Hit(start, end, said=(words,))

    def _right(self, text: str) -> bool:
        if self.pattern is not None:
            return self.pattern.search(text, timeout=PATIENCE_S) is not None
        if self.case == "$lower":
            return text == text.lower() or self._kept(text.split(), str.islower)
        if self.case == "$upper":
            return text == text.upper() or self._kept(text.split(), str.isupper)
        words = [one for piece in text.split() if (one := piece.strip("\"'“”‘’.,:;!?()[]"))]
        right = [
            self._in_title(one, n, len(words)) if self.case == "$title" else self._in_sentence(one, n)
            for n, one in enumerate(words)
        ]
        return not words or sum(right) / len(words) >= self.share

    def _kept(self, words: list[str], is_right: object) -> bool:
        return all(one in self.exceptions or (callable(is_right) and is_right(one)) for one in words)

    def _in_title(self, word: str, n: int, of: int) -> bool:
        small = word.lower() in _SMALL and (self.chicago or word.lower() not in _LONG_SMALL)
        if word in self.exceptions or not word[:1].isalpha() or not word.isascii():
            return True
        return word[0].islower() if small and 0 < n < of - 1 else word[0].isupper()

    def _in_sentence(self, word: str, n: int) -> bool:
        if word in self.exceptions or not word[:1].isalpha() or (len(word) > 1 and word.isupper()):
            return True
        return word[0].isupper() if n == 0 else word[0].islower()
