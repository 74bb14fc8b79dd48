"""Find and replace in words: what matches, which matches lie inside quotations, and what they become.

Positions are code points.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache

import regex

from deskeditor.checks.quotes.inside import inside, is_inside
from deskeditor.news.problems import BadInput
from deskeditor.render.typography import twins
from deskeditor.text.fold import fold

LIMIT_S = 0.25
"""How long an expression may take: after that the window would be felt to wait."""
MOST_MATCHES = 50_000


@dataclass(frozen=True)
class Query:
    """What is looked for.

    Quotation marks, apostrophes and blanks match their twins, straight or curly, unless the words are meant as they are
    `typed`. `alike`: letters match with and without diacritics, and Arabic and Kurdish ones however a keyboard writes
    them; it has no meaning for an expression.
    """

    words: str
    expression: bool = False
    whole_word: bool = False
    match_case: bool = False
    alike: bool = False
    as_typed: bool = False

    @cached_property
    def pattern(self) -> "regex.Pattern[str]":
        """Raises BadInput with one sentence for an expression that is none."""
        words = self._folded(self.words)[0] if self._folds else self.words
        if self.as_typed:
            source = words if self.expression else regex.escape(words, special_only=True, literal_spaces=True)
        else:
            source = twins(words, regular_expression=self.expression)
        if self.whole_word:
            source = rf"(?<!\w)(?:{source})(?!\w)"
        flags = regex.MULTILINE | regex.VERSION0 | (0 if self.match_case else regex.IGNORECASE)
        try:
            return regex.compile(source, flags)
        except regex.error as problem:
            raise BadInput(f"This is no regular expression: {problem}.") from problem

    def matches(self, text: str) -> list["Match"]:
        """Every place, in order; none that is empty. Raises BadInput for a bad expression or one that takes too
        long."""
        if not self.words or (self._folds and not self._folded(self.words)[0]):
            return []
        if self._folds:
            return self._alike(text)
        return self._matches(text)

    @property
    def _folds(self) -> bool:
        return self.alike and not self.expression

    def _folded(self, text: str) -> tuple[str, list[int]]:
        return folded(text, case=self.match_case, marks=self.as_typed)

    def _alike(self, text: str) -> list["Match"]:
        """The matches in the folded words, where they stand in the text; none that is half a letter (æ, ß)."""
        words, places = self._folded(text)
        found = []
        for match in self._matches(words):
            start, last = match.start, match.end
            if (start and places[start - 1] == places[start]) or places[last - 1] == places[last]:
                continue
            end = places[last - 1] + 1
            while end < len(text) and unicodedata.combining(text[end]):
                end += 1
            found.append(Match(places[start], end))
        return found

    def _matches(self, text: str) -> list["Match"]:
        found: list[Match] = []
        try:
            for each in self.pattern.finditer(text, timeout=LIMIT_S):
                if each.end() > each.start():
                    found.append(Match(each.start(), each.end()))
                if len(found) >= MOST_MATCHES:
                    break
        except TimeoutError:
            raise BadInput("This expression takes too long; make it simpler.") from None
        return found

    def replaced(self, text: str, match: "Match", replacement: str) -> str:
        """What stands in the place of a match: `replacement`, with `\\1` or `\\g<name>` filled in for an
        expression."""
        if not self.expression:
            return replacement
        try:
            found = self.pattern.match(text, match.start, timeout=LIMIT_S)
            return found.expand(replacement) if found else replacement
        except (regex.error, IndexError) as problem:
            raise BadInput(f"The replacement is not right: {problem}.") from problem
        except TimeoutError:
            raise BadInput("This expression takes too long; make it simpler.") from None


@dataclass(frozen=True, slots=True, order=True)
class Match:
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Replaced:
    """What stands in the place of the code points from `start` to `end`."""

    start: int
    end: int
    inserted: str


def folded(text: str, *, case: bool = False, marks: bool = False) -> tuple[str, list[int]]:
    """Letters without diacritics and one code for each, and for each of these where it comes from; then the end.

    `case`: capitals stay capitals; `marks`: quotation marks, apostrophes, dashes and blanks stay as they are.
    """
    pieces = [_folded(character, case, marks) for character in text]
    places = [at for at, piece in enumerate(pieces) for _ in piece]
    return "".join(pieces), [*places, len(text)]


@lru_cache(4096)
def _folded(character: str, case: bool, marks: bool) -> str:
    if marks and unicodedata.category(character)[0] in "PZ":
        return character
    bare = fold(character)
    return bare.upper() if case and character.isupper() else bare


def in_quotations(matches: Iterable[Match], text: str, tag: str) -> set[Match]:
    """The matches that touch words of a quotation; the text is in the language `tag`."""
    ranges = inside(text, tag)
    return {match for match in matches if is_inside(ranges, match.start, match.end)}


def replace_all(text: str, tag: str, query: Query, replacement: str, *, everywhere: bool) -> tuple[list[Replaced], int]:
    """The edits that replace every match, and how many matches inside quotations they leave alone unless they are to be
    replaced `everywhere`."""
    matches = query.matches(text)
    left = set() if everywhere else in_quotations(matches, text, tag)
    edits = [Replaced(m.start, m.end, query.replaced(text, m, replacement)) for m in matches if m not in left]
    return edits, len(left)
