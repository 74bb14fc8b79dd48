"""Find and replace in words: what matches, which matches lie inside quotations, and what they become. No widgets
here.

Positions are code points.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import regex

from deskeditor.checks.quotes.inside import inside, is_inside
from deskeditor.gui.copy.commands import Edit
from deskeditor.news.problems import BadInput
from deskeditor.render.typography import twins

LIMIT_S = 0.25
"""How long an expression may take: after that the window would be felt to wait."""
MOST_MATCHES = 50_000


@dataclass(frozen=True)
class Query:
    """What is looked for. Quotation marks, apostrophes and blanks match their twins, straight or curly, however it
    is written."""

    words: str
    expression: bool = False
    whole_word: bool = False
    match_case: bool = False

    @cached_property
    def pattern(self) -> "regex.Pattern[str]":
        """Raises BadInput with one sentence for an expression that is none."""
        source = twins(self.words, regular_expression=self.expression)
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
        if not self.words:
            return []
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


def in_quotations(matches: Iterable[Match], text: str, tag: str) -> set[Match]:
    """The matches that touch words of a quotation; the text is in the language `tag`."""
    ranges = inside(text, tag)
    return {match for match in matches if is_inside(ranges, match.start, match.end)}


def replace_all(text: str, tag: str, query: Query, replacement: str, *, everywhere: bool) -> tuple[list[Edit], int]:
    """The edits that replace every match, and how many matches inside quotations they leave alone unless they are to be
    replaced `everywhere`."""
    matches = query.matches(text)
    left = set() if everywhere else in_quotations(matches, text, tag)
    edits = [Edit(m.start, m.end, query.replaced(text, m, replacement)) for m in matches if m not in left]
    return edits, len(left)
