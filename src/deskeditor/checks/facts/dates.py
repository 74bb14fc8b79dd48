"""Dates as a language writes them: `Monday, Nov. 23, 2026`, `Montag, 23. November 2026`, `٢٣ تشرين الثاني`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from deskeditor.checks.facts.words import FactWords, Phrases, fact_words, levelled, one_of

_YEAR = r"(?P<year>[12]\d{3})(?!\d|[.,]\d)"
_ISO = re.compile(r"(?<![\w.-])(?P<year>[12]\d{3})-(?P<month>\d{2})-(?P<day>\d{2})(?![\w-])")
_LONE_YEAR = re.compile(r"(?<![\w.,$€£#-])(?P<year>(?:1[5-9]|20)\d{2})(?![\w%]|[.,]\d|-\d)")


@dataclass(frozen=True, slots=True)
class Dated:
    """A date in a text, with the code points at which it stands. 0, and -1 for the weekday: it does not say."""

    start: int
    end: int
    day: int = 0
    month: int = 0
    year: int = 0
    weekday: int = -1
    """0 for Monday."""


def dates(text: str, tag: str) -> list[Dated]:
    """Those in a text, in order; a weekday or a year alone is one too. Linear in the length of the text."""
    level, words = levelled(text), fact_words(tag)
    taken: list[Dated] = []
    for pattern in _patterns(tag):
        for match in pattern.finditer(level):
            if not any(one.start < match.end() and match.start() < one.end for one in _near(taken, match)):
                taken.append(_dated(match, words))
    return sorted(taken, key=lambda one: one.start)


def _near(taken: Sequence[Dated], match: re.Match[str]) -> Iterator[Dated]:
    return (one for one in taken if one.end > match.start())


def _dated(match: re.Match[str], words: FactWords) -> Dated:
    said = match.groupdict()
    month = said.get("month") or ""
    return Dated(
        match.start(),
        match.end(),
        int(said.get("day") or 0),
        int(month) if month.isdigit() else _number(month, words.months, words.month_endings) + 1,
        int(said.get("year") or 0),
        _number(said.get("weekday") or said.get("behind") or "", words.weekdays, words.weekday_endings),
    )


def _number(name: str, names: Sequence[Phrases], endings: Phrases) -> int:
    """Which of the names it is; -1 for none."""
    wanted = _key(name).rstrip(".")
    if not wanted:
        return -1
    for number, forms in enumerate(names):
        if any(wanted == _key(form) + _key(ending) for form in forms for ending in ("", *endings)):
            return number
    return -1


def _key(name: str) -> str:
    return " ".join(name.split()).casefold().replace("i\u0307", "i")


@lru_cache(maxsize=32)
def _patterns(tag: str) -> tuple[re.Pattern[str], ...]:
    """The fullest first: what one has found, the next ones leave alone."""
    words = fact_words(tag)
    made = [_ISO]
    if words.months:
        made += [re.compile(source) for source in _sources(words)]
    return (*made, _LONE_YEAR)


def _sources(words: FactWords) -> Iterator[str]:
    month = rf"(?P<month>{_forms(words.months)}{_ending(words.month_endings)}\.?)"
    names = f"{_forms(words.weekdays)}{_ending(words.weekday_endings)}"
    begins = r"(?<![^\Wوفبل])"  # Arabic writes `and 23 May` without a space
    day = rf"(?P<day>0?[1-9]|[12]\d|3[01])(?!\d){_ending(words.day_endings)}"
    before = rf"(?:(?<!\w)(?P<weekday>{names})\.?,?\s+{_maybe(words.before_day)})?"
    behind = rf"(?:,?\s+\(?(?P<behind>{names})(?!\w))?" if words.weekday_behind else ""
    year = rf"(?:,?\s+{_YEAR})?"
    yield rf"{before}{begins}{day}\s+{_maybe(words.day_links)}{month}(?!\w){year}{behind}"
    yield rf"{before}(?<!\w){month}\s+{day}(?!\w|[.,:]\d){year}"
    yield rf"(?<!\w){month}\s+{_YEAR}"
    if not words.weekday_behind:
        yield rf"(?<!\w)(?P<weekday>{names})(?!\w)"


def _forms(names: Sequence[Phrases]) -> str:
    """Also where a sentence begins with it, and in a headline of capitals: but `may` is no month where `May` is."""
    return one_of(way for forms in names for form in forms for way in (form, form[:1].upper() + form[1:], form.upper()))


def _ending(endings: Phrases) -> str:
    return f"{one_of(endings)}?" if endings else ""


def _maybe(phrases: Phrases) -> str:
    return rf"(?:{one_of(phrases)}\s+)?" if phrases else ""
