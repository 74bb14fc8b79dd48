"""Where the copy contradicts itself in numbers: weekday against date, percentages, sums, ages, conversions.

What cannot be right by itself is an error; what depends on when the story is of, a warning. Words between quotation
marks are not looked at: who speaks may be wrong.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from deskeditor.checks.copyread import House
from deskeditor.checks.facts.arithmetic import Reference
from deskeditor.checks.facts.arithmetic import contradictions as within
from deskeditor.checks.facts.dates import Dated, dates
from deskeditor.checks.facts.growth import odd_amounts
from deskeditor.checks.facts.lines import sentence_ranges
from deskeditor.checks.facts.words import fact_words, levelled
from deskeditor.checks.gathered import Gathered
from deskeditor.checks.prose import REMEMBERED, Copy, Passage, Prose
from deskeditor.news.findings import Finding

NEAR = timedelta(days=60)
"""How far from the day of the story a date without a year is surely one of the nearest."""
_COMPARED = 5
"""Years back that a story of today is compared with, without being about them."""
AROUND = 200
"""Code points around an age in which its sentence may say that it is of another time."""
ENGLISH = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_NAME = r"[A-ZÀ-ÖØ-Þ][^\W\d_]+(?:-[^\W\d_]+)*"
_AGED = re.compile(
    rf"(?P<name>{_NAME}(?: {_NAME}){{1,3}}), (?P<age>\d{{1,3}})(?=[,.)]|\Z| —)"
    rf"|\b(?P<before>\d{{1,3}})-year-old (?P<called>{_NAME}(?: {_NAME}){{1,3}})"
)
_OLDEST = 122
"""Years that the oldest person lived (Jeanne Calment, 1875 to 1997)."""
_THEN = re.compile(r"\b(?:then|was|when|had been|would|damals|einst)\b", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)[12]\d{3}(?!\d)")


def contradictions(copy: Copy, _house: House) -> Iterator[Finding]:
    """Of the whole copy, since it says which years it speaks of."""
    reference = Reference.of("", copy.day)
    far = not reference.year or bool(_other_years_in.numbered(copy, reference.year)[0])
    for passage, found in _found_in(copy, reference, far):
        yield from map(passage.placed, found)
    for passage, found in () if far else _near_days_in(copy, copy.day):
        yield from map(passage.placed, found)
    yield from _ages_that_differ(copy)


@lru_cache(maxsize=REMEMBERED)
def _speaks_of_other_years(prose: Prose, year: int) -> bool:
    """A year by itself, of the last few, is but compared with: `5.4 percent, from 5.8 in 2024`."""
    return any(
        day.year and abs(day.year - year) > (1 if day.month else _COMPARED) for day in dates(prose.text, prose.tag)
    )


@lru_cache(maxsize=REMEMBERED)
def _of_prose(prose: Prose, reference: Reference, other_years: bool) -> tuple[Finding, ...]:
    if not any(c.isdigit() for c in prose.text) and not dates(prose.text, prose.tag):
        return ()
    text = unsaid(prose)
    found = []
    for start, end in sentence_ranges(prose.text, prose.tag, prose.place):
        for words, message in within(text[start:end], prose.tag, reference, other_years):
            at = text.find(words, start, end)
            if at < 0:
                continue
            days = dates(words, prose.tag)
            certain = not _depends_on_the_day(words, days, prose.tag)
            found.append(
                prose.found(
                    "number",
                    "error" if certain else "warning",
                    "number.weekday" if _is_day(words, days) else "number.contradiction",
                    at,
                    at + len(words),
                    message,
                    _right_day(words, days, prose.tag, reference),
                )
            )
        for words, message in odd_amounts(text[start:end], prose.tag):
            if (at := text.find(words, start, end)) >= 0:
                found.append(prose.found("number", "warning", "number.contradiction", at, at + len(words), message))
    return tuple(found)


@lru_cache(maxsize=REMEMBERED)
def _near_days(prose: Prose, written: str) -> tuple[Finding, ...]:
    """Weekdays that would be right a year earlier or later only: without a year the nearest day of that name is meant,
    where one is near."""
    try:
        today = date.fromisoformat(written)
    except ValueError:
        return ()
    found = []
    for day in dates(unsaid(prose), prose.tag):
        if day.weekday < 0 or not day.day or day.year:
            continue
        near = [one for year in (-1, 0, 1) if (one := _date(today.year + year, day)) and abs(one - today) <= NEAR]
        if len(near) == 1 and near[0].weekday() != day.weekday:
            words = prose.text[day.start : day.end]
            message = f"In {near[0].year} that day is a {ENGLISH[near[0].weekday()]}."
            right = _right_day(words, dates(words, prose.tag), prose.tag, Reference("", near[0].year))
            found.append(prose.found("number", "warning", "number.weekday", day.start, day.end, message, right))
    return tuple(found)


def _date(year: int, day: Dated) -> date | None:
    try:
        return date(year, day.month, day.day)
    except ValueError:
        return None


def unsaid(prose: Prose) -> str:
    """The words with spaces for what somebody says, and for passages in another language."""
    if not prose.said and not prose.foreign:
        return prose.text
    text = list(prose.text)
    for start, end in (*prose.said, *((start, end) for start, end, _ in prose.foreign)):
        text[start:end] = " " * len(text[start:end])
    return "".join(text)


def _is_day(words: str, days: Sequence[Dated]) -> bool:
    return len(days) == 1 and days[0].end - days[0].start >= len(words.rstrip(" ,"))


def _depends_on_the_day(words: str, days: Sequence[Dated], tag: str) -> bool:
    """Whether it is wrong only if the story is of when it seems to be: a date without a year, an age, years ago."""
    if _is_day(words, days):
        return bool(days[0].day and days[0].weekday >= 0 and not days[0].year)
    known = fact_words(tag)
    return any(phrase in levelled(words) for phrase in (*known.born, *known.ago))


def _right_day(words: str, days: Sequence[Dated], tag: str, reference: Reference) -> tuple[str, ...]:
    """The words with the weekday that the date has."""
    if not _is_day(words, days) or days[0].weekday < 0 or not days[0].day:
        return ()
    day = days[0]
    try:
        actual = date(day.year or reference.year, day.month, day.day).weekday()
    except ValueError:
        return ()
    names = fact_words(tag).weekdays
    form = next((n for n, name in enumerate(names[day.weekday]) if re.search(rf"\b{re.escape(name)}\b", words)), None)
    if form is None or actual == day.weekday:
        return ()
    wanted, before = names[actual], names[day.weekday][form]
    right = wanted[min(form, len(wanted) - 1)]
    return (re.sub(rf"\b{re.escape(before)}\b", right, words, count=1),)


def _ages_that_differ(copy: Copy) -> Iterator[Finding]:
    """One full name with two ages."""
    known: dict[str, tuple[str, Passage, int, int]] = {}
    for passage, ages in _ages_in(copy):
        for name, age, start, end in ages:
            if int(age) > _OLDEST:
                message = f"Nobody is known to have lived longer than {_OLDEST} years."
                yield passage.placed(passage.prose.found("number", "warning", "number.age", start, end, message))
            if name not in known:
                known[name] = age, passage, start, end
            elif known[name][0] != age and int(age) <= _OLDEST:
                first, other, low, high = known[name]
                made = passage.prose.found(
                    "number", "warning", "number.age", start, end, f"{name} is {first} elsewhere in the story."
                )
                yield _beside(passage.placed(made), other, low, high)


def _beside(finding: Finding, other: Passage, start: int, end: int) -> Finding:
    return replace(finding, elsewhere=(other.elsewhere(start, end),))


@lru_cache(maxsize=REMEMBERED)
def _ages(prose: Prose) -> tuple[tuple[str, str, int, int], ...]:
    """Name, age and place; not where the sentence speaks of another time."""
    text = unsaid(prose)
    found = []
    for match in _AGED.finditer(text):
        low, high = max(0, match.start() - AROUND), min(len(text), match.end() + AROUND)
        start = max(text.rfind(". ", low, match.start()), low)
        stop = text.find(". ", match.end(), high)
        if not _YEAR.search(text, start, stop if stop >= 0 else high) and not _THEN.search(text, start, match.start()):
            name, age = match["name"] or match["called"], match["age"] or match["before"]
            found.append((name, age, match.start(), match.end()))
    return tuple(found)


_other_years_in, _found_in = Gathered(_speaks_of_other_years), Gathered(_of_prose)
_near_days_in, _ages_in = Gathered(_near_days), Gathered(_ages)
