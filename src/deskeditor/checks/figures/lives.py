"""The age at which somebody died, against the days of birth and death that the copy has. English."""

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from deskeditor.checks.copyread import House
from deskeditor.checks.facts.dates import dates
from deskeditor.checks.figures.contradictions import unsaid
from deskeditor.checks.gathered import Gathered
from deskeditor.checks.prose import REMEMBERED, Copy, Prose
from deskeditor.news.findings import Finding

_BORN = re.compile(r"\b[Bb]orn (?:on )?(?=\w+ \w+,? \d{4})")
_DIED = re.compile(r"[;,]?\s+(?:and\s+)?died (?:on )?")
"""Right behind the day of birth: a death elsewhere in the copy may be that of a husband."""
_AGED = re.compile(r"\b(?:died|dies|dead) (?:at )?(?:the age of |age |aged )(?P<age>\d{1,3})(?!\w)")
_LONGEST_DATE = 24
"""Code points of September 30, 2026, with the words that may be in it."""


def lives(copy: Copy, _house: House) -> Iterator[Finding]:
    """Of the whole copy, when it has one such life: “who has died aged 94”; the rule is `number.age`."""
    told = frozenset[tuple[date, date]]().union(*_lives_in.numbered(copy)[1])
    if len(told) != 1:
        return
    ((born, died),) = told
    lived = died.year - born.year - ((died.month, died.day) < (born.month, born.day))
    for passage in copy.passages:
        text = unsaid(passage.prose)
        for match in _AGED.finditer(text):
            if int(match["age"]) != lived:
                message = f"From {born} to {died} are {lived} years."
                yield passage.placed(passage.prose.found("number", "warning", "number.age", *match.span(), message))


@lru_cache(maxsize=REMEMBERED)
def _lives(prose: Prose) -> frozenset[tuple[date, date]]:
    """The days of birth and death of whom a paragraph tells both: born 4 March 1931; died 9 November 2026."""
    if not prose.tag.lower().startswith("en") or "orn" not in prose.text:
        return frozenset()
    text, found = unsaid(prose), set()
    for match in _BORN.finditer(text):
        born, end = _day(text, match.end(), prose.tag)
        behind = _DIED.match(text, end) if born else None
        died = _day(text, behind.end(), prose.tag)[0] if behind else None
        if born and died:
            found.add((born, died))
    return frozenset(found)


def _day(text: str, at: int, tag: str) -> tuple[date | None, int]:
    """The whole date that stands there, and where it ends."""
    for day in dates(text[at : at + _LONGEST_DATE], tag)[:1]:
        if day.start == 0 and day.year and day.day:
            try:
                return date(day.year, day.month, day.day), at + day.end
            except ValueError:
                break  # there is no such day: another check says so
    return None, at


_lives_in = Gathered(_lives)
