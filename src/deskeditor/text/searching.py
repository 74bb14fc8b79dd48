"""What somebody types into the search: words, "phrases", and what is looked for in one field, as `speaker:lane`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from deskeditor.text.fold import fold

FIELDS = ("speaker", "byline", "headline", "caption", "subject", "place", "section", "state", "language", "date")
"""What can stand before the colon."""
_TERM = re.compile(
    rf"(?<!\S)(?P<not>-?)(?P<field>{'|'.join(FIELDS)}):"
    r"(?:[\"“„”](?P<phrase>[^\"“”]*)(?:[\"“”]|$)|(?P<loose>\S*))(?=\s|$)",
    re.IGNORECASE,
)
_WORD = re.compile(r"\w+")
_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_WEEK = 7


@dataclass(frozen=True, slots=True)
class Term:
    """What is to be found in a field: one of the `values`. `exact`: whole words, as those in quotation marks are."""

    field: str
    values: tuple[str, ...]
    exact: bool = False
    excluded: bool = False


@dataclass(frozen=True, slots=True)
class Search:
    """`words`: what is to be found anywhere, as typed; `troubles`: sentences about what cannot be understood."""

    words: str
    terms: tuple[Term, ...] = ()
    troubles: tuple[str, ...] = ()


def search(typed: str) -> Search:
    """A field without a value, as one has while it is typed, asks for nothing."""
    terms = tuple(_terms(typed))
    words = _TERM.sub(" ", typed) if _TERM.search(typed) else typed
    troubles = [trouble for term in terms for trouble in _troubles(term)]
    return Search(words if words.strip() else "", terms, tuple(troubles))


def _terms(typed: str) -> Iterator[Term]:
    for found in _TERM.finditer(typed):
        phrase, loose = found["phrase"], found["loose"]
        values = (phrase,) if phrase is not None else (loose or "").split(",")
        said = tuple(value.strip() for value in values if _WORD.search(value))
        if said:
            yield Term(found["field"].lower(), said, phrase is not None, bool(found["not"]))


def _troubles(term: Term) -> Iterator[str]:
    if term.field == "date":
        for value in term.values:
            if days(value, date.today()) is None:
                yield f"“{value}” is no date; give one such as 2026-11-23, 2026-11, 2026-11-01..2026-11-15 or today."


def days(value: str, today: date) -> tuple[date, date] | None:
    """The first day that is meant, and the day after the last one; None for what is no date.

    A year, a month or a day of ISO 8601, two of them with two dots between, one side of which may be open, or one of
    the words today, yesterday, tomorrow and week (the last seven days).
    """
    first, dots, last = value.strip().lower().partition("..")
    if not dots:
        return _days(first, today)
    begin = _days(first, today) if first else (date.min, date.min)
    end = _days(last, today) if last else (date.max, date.max)
    if begin is None or end is None or end[1] < begin[0]:
        return None
    return begin[0], end[1]


def _days(value: str, today: date) -> tuple[date, date] | None:
    named = {"yesterday": -1, "today": 0, "tomorrow": 1}
    if value in named:
        day = today + timedelta(days=named[value])
        return day, day + timedelta(days=1)
    if value == "week":
        return today - timedelta(days=_WEEK - 1), today + timedelta(days=1)
    if (found := _DAY.fullmatch(value)) is None:
        return None
    year, month, day_of_month = (int(part) if part else 0 for part in found.groups())
    try:
        if not month:
            return date(year, 1, 1), date(year + 1, 1, 1)
        if not day_of_month:
            return date(year, month, 1), date(year + month // 12, month % 12 + 1, 1)
        only = date(year, month, day_of_month)
        return only, only + timedelta(days=1)
    except (ValueError, OverflowError):
        return None


def fits(text: str, value: str, *, exact: bool = False) -> bool:
    """Whether the words of a value stand in the text one behind the other; the last may be unfinished unless they are
    meant exactly. Neither case, accents nor Arabic letter forms matter."""
    wanted, there = _WORD.findall(fold(value)), _WORD.findall(fold(text))
    return bool(wanted) and any(_begins(there[at:], wanted, exact) for at in range(len(there) - len(wanted) + 1))


def _begins(there: Sequence[str], wanted: Sequence[str], exact: bool) -> bool:
    if list(there[: len(wanted) - 1]) != list(wanted[:-1]):
        return False
    last = there[len(wanted) - 1]
    return last == wanted[-1] if exact else last.startswith(wanted[-1])
