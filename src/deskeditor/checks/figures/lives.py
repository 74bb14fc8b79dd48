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
_DIED = re.compile(r"\b[Dd]ied (?:on )?(?=\w+ \w+,? \d{4})")
_AGED = re.compile(r"\b(?:died|dies|dead) (?:at )?(?:the age of |age |aged )(?P<age>\d{1,3})(?!\w)")
_LONGEST_DATE = 24
"""Code points of September 30, 2026, with the words that may be in it."""


def lives(copy: Copy, _house: House) -> Iterator[Finding]:
    """Of the whole copy, when it has one birth and one death: “who has died aged 94”; the rule is `number.age`."""
    born, died = _only([one for one, _ in _told(copy)]), _only([one for _, one in _told(copy)])
    if born is None or died is None:
        return
    lived = died.year - born.year - ((died.month, died.day) < (born.month, born.day))
    for passage in copy.passages:
        text = unsaid(passage.prose)
        for match in _AGED.finditer(text):
            if int(match["age"]) != lived:
                message = f"From {born} to {died} are {lived} years."
                yield passage.placed(passage.prose.found("number", "warning", "number.age", *match.span(), message))


def _told(copy: Copy) -> list[tuple[frozenset[date], frozenset[date]]]:
    return [days for _, days in _days_in(copy) if days]


def _only(days: list[frozenset[date]]) -> date | None:
    every = frozenset[date]().union(*days)
    return next(iter(every)) if len(every) == 1 else None


@lru_cache(maxsize=REMEMBERED)
def _days(prose: Prose) -> tuple[frozenset[date], frozenset[date]] | None:
    """The days on which somebody was born, and died."""
    if not prose.tag.lower().startswith("en") or not re.search(r"\b(?:born|died)\b", prose.text, re.IGNORECASE):
        return None
    return _behind(prose, _BORN), _behind(prose, _DIED)


def _behind(prose: Prose, which: re.Pattern[str]) -> frozenset[date]:
    text, found = unsaid(prose), set()
    for match in which.finditer(text):
        for day in dates(text[match.end() : match.end() + _LONGEST_DATE], prose.tag)[:1]:
            if day.start == 0 and day.year and day.day:
                try:
                    found.add(date(day.year, day.month, day.day))
                except ValueError:
                    continue  # there is no such day: another check says so
    return frozenset(found)


_days_in = Gathered(_days)
