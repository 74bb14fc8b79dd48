"""Where the copy contradicts itself: weekday against date, percentages, sums, ages, conversions.

Only what cannot be right is said, with all that rounding allows: a false alarm costs more than a query that is missing.
What somebody says between quotation marks is theirs, and not looked at.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise

from deskeditor.checks.facts.dates import Dated, dates
from deskeditor.checks.facts.lines import Line
from deskeditor.checks.facts.measures import converted
from deskeditor.checks.facts.numbers import Number, numbers
from deskeditor.checks.facts.words import FactWords, fact_words, levelled, one_of

GREGORIAN_SINCE = 1930
"""Before that some countries still counted days otherwise."""
FAR = 60
"""Code points between two things that belong together."""
_ROUND = Fraction(1, 10)
_MONTH_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_QUOTED = re.compile('[“„«"][^“”„«»"\n]*[”“»"]')
_NUMBER = r"[\d][\d.,٫٬]*"


@dataclass(frozen=True, slots=True)
class Reference:
    """When a story is of. `day` is exact (the dateline's date); `year` is roughly the present; 0: not known."""

    day: str = ""
    year: int = 0

    @classmethod
    def of(cls, dateline_date: str, written: str) -> "Reference":
        """From `YYYY-MM-DD` and a time, ISO 8601; what is neither counts as not known."""
        for text in (dateline_date, written):
            if re.match(r"[12]\d{3}-", text):
                return cls(dateline_date, int(text[:4]))
        return cls()


@dataclass(frozen=True, slots=True)
class Query:
    """Words that cannot be right together. Code points of the line's `words`; `line` is where that begins."""

    field: str
    line: int
    words: str
    sentence: str


def queries(
    lines: Iterable[Line], tag: str, reference: Reference, breathe: Callable[[], object] = lambda: None
) -> list[Query]:
    """In the order of the copy. `reference`: when the story is of; `breathe` is called before each line."""
    lines = list(lines)
    other_years = _speaks_of_other_years(lines, tag, reference.year)
    found = []
    for line in lines:
        breathe()
        for text, sentence in contradictions(line.words, tag, reference, other_years):
            found.append(Query(line.field, line.start, text, sentence))
    return sorted([*found, *_ages_that_differ(lines, tag)], key=lambda query: _order(query, lines))


def _order(query: Query, lines: Sequence[Line]) -> int:
    return next((n for n, line in enumerate(lines) if (line.field, line.start) == (query.field, query.line)), 0)


def _speaks_of_other_years(lines: Iterable[Line], tag: str, year: int) -> bool:
    """Whether a date without a year may be of long ago."""
    return not year or any(day.year and abs(day.year - year) > 1 for line in lines for day in dates(line.words, tag))


@lru_cache(maxsize=8192)
def contradictions(words: str, tag: str, reference: Reference, other_years: bool) -> tuple[tuple[str, str], ...]:
    """Within one sentence: the words that cannot be right together, and what is to be said of them.

    `other_years`: the copy speaks of other years than that of the story, so a date without a year may be of any.
    """
    said = _QUOTED.sub(lambda match: " " * len(match[0]), words)
    known = fact_words(tag)
    every = numbers(said, tag)
    days = dates(said, tag)
    counted = [n for n in every if not any(day.start < n.end and n.start < day.end for day in days)]
    return tuple(
        dict.fromkeys(
            (
                *_days(said, days, known, reference, other_years),
                *_changes(said, counted, known),
                *_shares(said, counted, known),
                *_conversions(said, counted, known),
                *_totals(said, counted, known),
                *_births(said, known, reference),
                *_years_ago(said, counted, days, known, reference),
            )
        )
    )


# the calendar


def _days(
    text: str, days: Iterable[Dated], known: FactWords, reference: Reference, other_years: bool
) -> Iterator[tuple[str, str]]:
    for day in days:
        if not (day.day and day.month):
            continue
        words = text[day.start : day.end]
        last = _MONTH_DAYS[day.month - 1] if 1 <= day.month <= 12 else 0
        if not 1 <= day.day <= last or (day.year and not _exists(day.year, day.month, day.day)):
            if not (day.year or day.weekday >= 0 or words[:1].isdigit()):
                continue  # in June 31 people came
            yield words, "There is no such day in the calendar."
        elif day.weekday >= 0 and day.year >= GREGORIAN_SINCE:
            actual = date(day.year, day.month, day.day).weekday()
            if actual != day.weekday:
                yield words, f"That day is a {_weekday(actual)}."
        elif day.weekday >= 0 and not day.year and not other_years:
            near = [reference.year + by for by in (-1, 0, 1)]
            fits = [year for year in near if _exists(year, day.month, day.day)]
            if fits and all(date(year, day.month, day.day).weekday() != day.weekday for year in fits):
                nearest = _nearest(reference, day)
                yield words, f"In {nearest.year} that day is a {_weekday(nearest.weekday())}."


def _nearest(reference: Reference, day: Dated) -> date:
    """The day of that name in the year of the story."""
    years = (reference.year, reference.year - 1, reference.year + 1)
    return next(date(year, day.month, day.day) for year in years if _exists(year, day.month, day.day))


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _weekday(number: int) -> str:
    return ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")[number]


# percentages


def _changes(text: str, every: Sequence[Number], known: FactWords) -> Iterator[tuple[str, str]]:
    """`rose 25 percent, from 80 to 100`."""
    for before, after, gap in pairs(text, every):
        if not matches(rf"(?:\s+[^\W\d]+){{0,2}}\s+{one_of(known.to)}\s+", gap):
            continue
        if not re.search(rf"(?<!\w){one_of(known.from_)}\s+\Z", text[: before.start], re.IGNORECASE):
            continue
        if before.percent or after.percent or not before.value or (is_year(text, before) and is_year(text, after)):
            continue
        percent = next((n for n in reversed(every) if n.percent and n.end <= before.start), None)
        if percent is None or not matches(rf"[\s,(–—]*{one_of(known.from_)}\s+", text[percent.end : before.start]):
            continue
        rises = direction(text[max(0, percent.start - FAR) : percent.start], known)
        if rises is None or hedged(text, before, known) or hedged(text, after, known):
            continue
        yield from _change(text, percent, before, after, rises)


def _change(text: str, percent: Number, before: Number, after: Number, rises: bool) -> Iterator[tuple[str, str]]:
    low, high = about(before), about(after)
    if after.scale > 1 and before.scale == 1 and before.value < 1000:
        low = (low[0] * after.scale, low[1] * after.scale)  # from 2.1 to 2.3 million
    if low[0] <= 0:
        return
    changes = [(b - a) / a * 100 for a in low for b in high]
    sign = 1 if rises else -1
    least, most = sorted((sign * (percent.value - percent.unit), sign * (percent.value + percent.unit)))
    if max(changes) < least or min(changes) > most:
        middle = (high[0] + high[1] - low[0] - low[1]) / (low[0] + low[1]) * 100
        words = text[percent.start : after.end]
        way = "a rise" if middle > 0 else "a fall" if middle < 0 else "a change"
        yield words, f"From {_said(text, before)} to {_said(text, after)} is {way} of {rounded(abs(middle))} percent."


def direction(text: str, known: FactWords) -> bool | None:
    """Whether it rises; None where that is not said, or both are."""
    rises = _last(text, known.rising)
    falls = _last(text, known.falling)
    return None if rises == falls or min(rises, falls) >= 0 else rises > falls


def _last(text: str, phrases: Iterable[str]) -> int:
    found = [match.start() for match in re.finditer(rf"(?<!\w){one_of(phrases)}(?!\w)", text, re.IGNORECASE)]
    return found[-1] if found else -1


def _shares(text: str, every: Sequence[Number], known: FactWords) -> Iterator[tuple[str, str]]:
    """`12 of the 40 members (25 percent)`."""
    for n, (part, whole, gap) in enumerate(pairs(text, every)):
        percent = every[n + 2] if n + 2 < len(every) else None
        if percent is None or not percent.percent or part.percent or whole.percent or not whole.value:
            continue
        if not matches(rf"\s+(?:[^\W\d]+\s+)?{one_of(known.of)}\s+", gap):
            continue
        between = text[whole.end : percent.start]
        if not matches(rf"(?:\s+[^\W\d]+){{0,3}}(?:\s*\(|,\s+{one_of(known.or_)}\s+)", between):
            continue
        if not re.match(r"\s*(?:[),.]|\Z)", text[percent.end :]):
            continue  # 25 percent of something else
        if part.value > whole.value or part.money != whole.money or hedged(text, part, known):
            continue
        low, high = about(part), about(whole)
        shares = [a / b * 100 for a in low for b in high if b > 0]
        if shares and (max(shares) < percent.value - percent.unit or min(shares) > percent.value + percent.unit):
            share = part.value / whole.value * 100
            words = text[part.start : percent.end]
            yield words, f"{_said(text, part)} of {_said(text, whole)} is {rounded(share)} percent."


# sums


def _totals(text: str, every: Sequence[Number], known: FactWords) -> Iterator[tuple[str, str]]:
    yield from _split_by_sex(text, every, known)
    yield from _added_up(text, every, known)


def _split_by_sex(text: str, every: Sequence[Number], known: FactWords) -> Iterator[tuple[str, str]]:
    """`12 people — 5 men and 8 women`: nobody is in both."""
    link = rf"(?:,\s+|,?\s+{one_of(known.and_)}\s+)"
    for nouns in known.men_women:
        for n, whole in enumerate(every):
            parts = every[n + 1 : n + 1 + len(nouns)]
            if len(parts) < len(nouns) or any(hedged(text, one, known) or one.percent for one in (whole, *parts)):
                continue
            if not matches(r"(?:\s+[^\W\d]+){1,3}\s*(?:[—–(:]|\s-\s)\s*", text[whole.end : parts[0].start]):
                continue
            gaps = [text[a.end : b.start] for a, b in pairwise(parts)]
            if not all(matches(rf"\s+[^\W\d]+{link}", gap) for gap in gaps):
                continue
            following = [_word_after(text, part) for part in parts]
            end = text[parts[-1].end :]
            closes = re.match(r"\s+[^\W\d]+\s*(?:[—–).;]|\s-\s|\Z)", end)
            if sorted(following) != sorted(noun.casefold() for noun in nouns) or closes is None:
                continue
            if (total := sum((part.value for part in parts), Fraction(0))) != whole.value:
                yield (
                    text[whole.start : parts[-1].end],
                    f"Together that is {rounded(total)}, not {_said(text, whole)}.",
                )


def _word_after(text: str, number: Number) -> str:
    match = re.match(r"\s+([^\W\d]+)", text[number.end :])
    return match[1].casefold() if match else ""


def _added_up(text: str, every: Sequence[Number], known: FactWords) -> Iterator[tuple[str, str]]:
    """`40 buses and 30 trams, a total of 80`."""
    if not known.total_before:
        return
    link = rf"(?:\s+[^\W\d]+){{0,3}}(?:,\s+{one_of(known.and_)}\s+|,\s+|\s+{one_of(known.and_)}\s+)"
    for n in range(2, len(every)):
        total = every[n]
        gap = rf"(?:\s+[^\W\d]+){{0,3}},\s+(?:[^\W\d]+\s+)?{one_of(known.total_before)}\s+"
        if not matches(gap, text[every[n - 1].end : total.start]):
            continue
        first = n - 1
        while first and matches(link, text[every[first - 1].end : every[first].start]):
            first -= 1
        parts = every[first:n]
        if len(parts) < 2 or any(hedged(text, one, known) or one.percent != total.percent for one in (*parts, total)):
            continue
        if any(one.money != total.money for one in parts) or any(is_year(text, one) for one in parts):
            continue
        rounding = sum((one.unit for one in parts if one.unit != 1), Fraction(0)) / 2
        rounding += total.unit / 2 if total.unit != 1 else 0
        if abs(sum(one.value for one in parts) - total.value) > rounding:
            added = rounded(sum((one.value for one in parts), Fraction(0)))
            yield text[parts[0].start : total.end], f"Together that is {added}, not {_said(text, total)}."


# measures


def _conversions(text: str, every: Sequence[Number], known: FactWords) -> Iterator[tuple[str, str]]:
    """`10 miles (26 kilometers)`."""
    if not known.units:
        return
    units = one_of(known.units)
    for one, other, gap in pairs(text, every):
        match = re.fullmatch(rf"[\s-]?(?P<unit>{units})\s*\(", gap)
        after = re.match(rf"\s?(?P<unit>{units})\s*\)", text[other.end :])
        if match is None or after is None or one.percent or other.percent:
            continue
        unit, to = _unit(match["unit"], known), _unit(after["unit"], known)
        if unit == to:
            continue
        there, back = converted(one.value, unit, to), converted(other.value, to, unit)
        if there is None or back is None or _below_zero(text, one, other):
            continue
        if not _within(there, other) and not _within(back, one):
            words = text[one.start : other.end + after.end()]
            yield words, f"{text[one.start : match.end('unit') + one.end]} is {rounded(there)} {after['unit']}."


def _unit(name: str, known: FactWords) -> str:
    written = " ".join(name.split())
    return known.units.get(written, "")


def _below_zero(text: str, *every: Number) -> bool:
    """A sign before it, which may be a dash: one cannot be sure."""
    return any(text[max(0, n.start - 1) : n.start] in ("-", "−", "–") for n in every)


def _within(value: Fraction, written: Number) -> bool:
    """Whether somebody may have written that number for this value: rounded by a tenth, or to its last digit."""
    allowed = max(written.unit, abs(written.value) * _ROUND)
    return abs(value - written.value) <= allowed


# people and years


def _births(text: str, known: FactWords, reference: Reference) -> Iterator[tuple[str, str]]:
    """`Ann Lee, 43, who was born in 1990`; `born in 1920 and died in 1985 at the age of 70`."""
    born = rf"(?<!\w){one_of(known.born)}\s+(?P<born>[12]\d{{3}})(?!\d)"
    died = rf"{one_of(known.died)}\s+(?P<died>[12]\d{{3}}),?\s+{one_of(known.at_age)}\s+(?P<age>\d{{1,3}})(?!\w)"
    if lived := re.search(rf"{born},?\s+(?:{one_of(known.and_)}\s+)?{died}", text):
        years = int(lived["died"]) - int(lived["born"])
        if int(lived["age"]) not in (years, years - 1):
            yield lived[0], f"From {lived['born']} to {lived['died']} are {years} years."
        return
    match = re.search(rf"(?<=[^\W\d]),\s(?P<age>\d{{1,2}}),\s+{born}", text)
    if match is None or not reference.year or len(re.findall(r"(?<![\d.,])[12]\d{3}(?!\d)", text)) != 1:
        return
    birth = int(match["born"])
    least, most = reference.year - birth - 1, reference.year - birth + (0 if reference.day else 1)
    if not least <= int(match["age"]) <= most:
        yield match[0].lstrip(", "), f"Who was born in {birth} is {least} or {reference.year - birth}."


def _years_ago(
    text: str, every: Sequence[Number], days: Sequence[Dated], known: FactWords, reference: Reference
) -> Iterator[tuple[str, str]]:
    """`ten years ago, in 2012`."""
    if not known.ago or not reference.year:
        return
    for number in every:
        match = re.match(
            rf"\s+{one_of(known.ago)},?\s+{one_of(known.in_year)}\s+(?P<year>[12]\d{{3}})(?!\d)", text[number.end :]
        )
        if match is None or number.unit != 1 or hedged(text, number, known):
            continue
        if abs(reference.year - int(match["year"]) - number.value) > 1:
            since = reference.year - int(match["year"])
            yield (
                text[number.start : number.end + match.end()],
                f"In {reference.year}, {match['year']} is {since} years ago.",
            )


def _ages_that_differ(lines: Iterable[Line], tag: str) -> Iterator[Query]:
    """One full name with two ages."""
    known: dict[str, tuple[str, str]] = {}
    then = one_of(fact_words(tag).then_words)
    for line in lines:
        said = _QUOTED.sub(lambda match: " " * len(match[0]), line.words)
        for item in line.items:
            if item.kind != "name" or " " not in item.name:
                continue
            match = re.search(rf"{re.escape(item.name)}, (\d{{1,3}})(?=,|\.|\Z| —|\))", said)
            if match is None or _has_year(line.words, tag) or re.search(rf"(?<!\w){then}\s*\Z", said[: match.start()]):
                continue
            age, words = known.setdefault(item.name, (match[1], line.words))
            if age != match[1] and words != line.words:
                yield Query(line.field, line.start, match[0], f"{item.name} is {age} elsewhere in the story.")


def _has_year(text: str, tag: str) -> bool:
    """Whether an age in it may be that of another year."""
    return any(day.year for day in dates(text, tag))


# what they share


def pairs(text: str, every: Sequence[Number]) -> list[tuple[Number, Number, str]]:
    """Each number with the next one, and what stands between them."""
    return [(a, b, text[a.end : b.start]) for a, b in pairwise(every)]


def matches(pattern: str, text: str) -> bool:
    return len(text) <= FAR and re.fullmatch(pattern, levelled(text), re.IGNORECASE) is not None


def hedged(text: str, number: Number, known: FactWords) -> bool:
    before = text[max(0, number.start - FAR) : number.start]
    return re.search(rf"(?<!\w){one_of(known.hedges)}\s+\Z", before, re.IGNORECASE) is not None


def is_year(text: str, number: Number) -> bool:
    return re.fullmatch(r"(?:1[5-9]|20)\d{2}", text[number.start : number.end]) is not None


def about(number: Number) -> tuple[Fraction, Fraction]:
    """The least and the most that may have been rounded to it; a whole count is exact."""
    half = number.unit / 2 if number.unit != 1 else Fraction(0)
    if number.money and number.unit == 1:
        half = Fraction(1, 2)
    return number.value - half, number.value + half


def _said(text: str, number: Number) -> str:
    return text[number.start : number.end].strip()


def rounded(value: Fraction) -> str:
    """With one digit behind the point where there is something to tell."""
    tenths = round(value * 10)
    return f"{tenths // 10:,}" if tenths % 10 == 0 else f"{float(Fraction(tenths, 10)):,}"
