"""How a language writes dates, numbers and measures, read from `resources/facts/TAG.toml`.

Language is data: no code asks which language it is. Words are kept as `levelled` leaves them, so level a text before
you look for them; a place in it is the same place in the text.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from functools import lru_cache
from typing import Any

from deskeditor.shipped import shipped

Phrases = tuple[str, ...]

_LEVEL = str.maketrans(
    "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹يىېكەةہھأإآٱ٪\u00a0\u202f\u2009",
    "01234567890123456789یییکهههها" + "ااا%   ",
)
"""Variants of one letter or digit, each one character for one."""


@dataclass(frozen=True, slots=True, eq=False)
class FactWords:
    """What is known of one language. A list that is empty is not known, and what would need it is not found."""

    tag: str
    months: tuple[Phrases, ...] = ()
    """January first."""
    weekdays: tuple[Phrases, ...] = ()
    """Monday first."""
    day_endings: Phrases = ()
    """Behind the number of a day: `th`, `.`."""
    month_endings: Phrases = ()
    weekday_endings: Phrases = ()
    day_links: Phrases = ()
    """Between day and month: the 3rd *of* May."""
    before_day: Phrases = ()
    """Between weekday and day: Monday *the* 3rd of May."""
    weekday_behind: bool = False
    """The weekday follows the date: `23 Kasım 2026 Pazartesi`."""
    decimal: str = "."
    percent: Phrases = ()
    scales: Mapping[str, int] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)
    """In words, where the check of quotations (`checks.quotes.lexicon`) knows none."""
    hedges: Phrases = ()
    """Before a number that is not meant exactly: `about`, `more than`."""
    rising: Phrases = ()
    falling: Phrases = ()
    by: Phrases = ()
    from_: Phrases = ()
    to: Phrases = ()
    of: Phrases = ()
    or_: Phrases = ()
    and_: Phrases = ()
    total_before: Phrases = ()
    total_after: Phrases = ()
    men_women: tuple[Phrases, ...] = ()
    """Nouns for people of whom nobody belongs to two: men and women."""
    born: Phrases = ()
    died: Phrases = ()
    at_age: Phrases = ()
    ago: Phrases = ()
    in_year: Phrases = ()
    then_words: Phrases = ()
    """What says that an age is not today's."""
    units: Mapping[str, str] = field(default_factory=dict)
    """By name as it is written, the code of `checks.facts.measures`."""


def levelled(text: str) -> str:
    """The text in one code for each letter and digit; every character stays where it is."""
    return text.translate(_LEVEL)


def one_of(phrases: Iterable[str]) -> str:
    """A pattern for any of these, the longest first; one that matches nothing when there is none."""
    return _one_of(tuple(phrases))


@lru_cache(maxsize=1024)
def _one_of(phrases: Phrases) -> str:
    every = sorted({phrase for phrase in phrases if phrase}, key=lambda phrase: (-len(phrase), phrase))
    return "(?:" + "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in every) + ")" if every else "(?!)"


def fact_words(tag: str) -> FactWords:
    """Of this language: the most specific file that there is; an empty value when none is."""
    return _fact_words(tag.strip().lower())


@lru_cache(maxsize=64)
def _fact_words(tag: str) -> FactWords:
    parts = tag.replace("_", "-").split("-")
    for n in range(len(parts), 0, -1):
        name = "-".join(parts[:n])
        if name in _known():
            return _read(_known()[name])
    return FactWords("und")


@lru_cache(maxsize=1)
def _known() -> dict[str, str]:
    """The tags there are files for, lower case, each with the name of its file."""
    files = (entry.name for entry in (shipped("resources") / "facts").iterdir() if entry.is_file())
    return {name.removesuffix(".toml").lower(): name for name in files if name.endswith(".toml")}


@lru_cache(maxsize=32)
def _read(name: str) -> FactWords:
    """Raises ValueError for a file that is not TOML or holds what `FactWords` does not know."""
    said = tomllib.loads((shipped("resources") / "facts" / name).read_text("utf-8"))
    given = {_field(key): _levelled(value) for key, value in said.items()}
    if unknown := sorted(given.keys() - {f.name for f in fields(FactWords)}):
        raise ValueError(f"{name}: unknown: {', '.join(unknown)}")
    return FactWords(name.removesuffix(".toml"), **given)


def _field(key: str) -> str:
    """Python has its own use for some of the words."""
    return f"{key}_" if key in ("from", "or", "and") else key


def _levelled(value: Any) -> Any:
    if isinstance(value, str):
        return levelled(value)
    if isinstance(value, list):
        return tuple(_levelled(each) for each in value)
    if isinstance(value, dict):
        return {levelled(key): each for key, each in value.items()}
    return value
