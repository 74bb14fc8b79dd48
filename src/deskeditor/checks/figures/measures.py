"""Measures of which readers elsewhere have no idea: what they are in others, offered once for each unit.

Amounts of money are converted only as the story converts them itself: no rate is looked up. Where the story converts
the same two currencies at two rates that lie further apart than rounding explains, it is said.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise

from deskeditor.checks.copyread import House
from deskeditor.checks.facts.measures import converted
from deskeditor.checks.facts.numbers import Number, numbers
from deskeditor.checks.facts.words import fact_words, levelled, one_of
from deskeditor.checks.figures.contradictions import unsaid
from deskeditor.checks.gathered import Gathered
from deskeditor.checks.prose import REMEMBERED, Copy, Passage, Prose
from deskeditor.news.findings import Finding

TO_METRIC = {
    "mi": "km",
    "ft": "m",
    "in": "cm",
    "lb": "kg",
    "acre": "ha",
    "mi2": "km2",
    "F": "C",
    "mi/h": "km/h",
}
FROM_METRIC = {"km": "mi", "m": "ft", "cm": "in", "kg": "lb", "ha": "acre", "km2": "mi2", "C": "F", "km/h": "mi/h"}
SIGNS = {"C": "°C", "F": "°F", "km2": "km²", "mi2": "sq mi", "mi/h": "mph", "acre": "acres"}
"""How a unit is written in brackets; others as their code."""
AT_HOME_IMPERIAL = frozenset({"en-us"})
AT_HOME_BOTH = {"en-gb": {"F": "C"}}
"""Where miles, feet and kilometers are all understood: what is not."""
_MONEY_NAMES = frozenset({"pound", "pounds"})
_AMERICAN = re.compile(r"meters?\b")
"""British spelling has metres."""
RACES = frozenset({50, 60, 100, 110, 200, 400, 800, 1500, 3000, 5000, 10000})
"""Meters that are run, swum or rowed more often than measured."""
NEAR = 60
_SCALES = frozenset({100, 1000, 1000000, 1000000000})
_DIFFERENCE = re.compile(
    r"\b(?:by|warm(?:ing|ed|er)|cool(?:ing|ed|er)|ris(?:e|es|en|ing)|rose|increas\w+|above|below|higher|lower|limit\w*"
    r"|targets?|dropp?(?:ed|s|ing)?|f[ae]ll(?:en|s)?|differ\w+|um|[Ee]rwärm\w+|Anstieg|gestiegen|über|unter|wärmer|kälter)\b"
)
"""What says that degrees count a difference."""
ROUNDED = Fraction(15, 100)
"""By how much two rates of one story may differ, relative to the first."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A number with its unit, in a paragraph."""

    start: int
    end: int
    value: Fraction
    unit: str
    """A code of `checks.facts.measures`, or the sign of a currency."""
    step: Fraction
    """What the last digit that is written counts."""
    stands_alone: bool = True
    """It is neither in brackets nor followed by a number, nor is it a part of a word (`10-mile`)."""


def conversions(copy: Copy, _house: House) -> Iterator[Finding]:
    """Of the body; measures in a headline, in a quotation, or converted already are passed over."""
    every = [(passage, measure) for passage, own in _measures_in(copy) for measure in own]
    foreign = _foreign(copy.tag, every)
    offered: set[str] = set()
    for passage, measure in every:
        to = foreign.get(measure.unit, "")
        if not to or not measure.stands_alone or measure.unit in offered or passage.prose.role != "body":
            continue
        value = converted(measure.value, measure.unit, to)
        if value is None or any(other.unit == to and _near(other.value, value) for _, other in every):
            continue
        offered.add(measure.unit)
        yield _offer(passage, measure, f"{_written(value, measure, copy.tag)} {SIGNS.get(to, to)}")
    yield from _money(copy)


def _foreign(tag: str, every: Iterable[tuple[Passage, Measure]]) -> dict[str, str]:
    """What is offered to readers of this language. Of English without a region, meters are for Americans."""
    tag = tag.lower()
    if tag in AT_HOME_BOTH:
        return AT_HOME_BOTH[tag]
    if tag in AT_HOME_IMPERIAL:
        return FROM_METRIC
    if tag == "en" and any(_AMERICAN.search(one.prose.text, m.start, m.end) for one, m in every):
        return TO_METRIC | FROM_METRIC
    return TO_METRIC


@lru_cache(maxsize=REMEMBERED)
def measures(prose: Prose) -> tuple[Measure, ...]:
    """Those of a paragraph outside of quotations."""
    units = fact_words(prose.tag).units
    text = unsaid(prose)
    level = levelled(text)
    found: list[Measure] = []
    every = numbers(text, prose.tag) if units and prose.place != "heading" else []
    for n, number in enumerate(every):
        after = _unit_after(prose.tag).match(level, number.end)
        if after is None or number.percent or number.money or _is_no_measure(text, number, units, after):
            continue
        name = " ".join(after["unit"].split())
        if name in _MONEY_NAMES or name in ("C", "F", "m", "in"):
            continue
        following = every[n + 1].start if n + 1 < len(every) else len(text) + 9
        alone = after["gap"] != "-" and following - after.end() > 2 and not _bracketed(text, number.start, after.end())
        if found and number.start - found[-1].end <= len(", "):
            alone = False  # 5 feet 10 inches
        minus = text[max(0, number.start - 1) : number.start] in ("-", "−", "–")
        value = -number.value if minus else number.value
        found.append(Measure(number.start, after.end(), value, units[name], number.unit, alone and not minus))
    return tuple(found)


def _is_no_measure(text: str, number: Number, units: Mapping[str, str], after: re.Match[str]) -> bool:
    """His own two feet, the 400 meters, and warming by 1.5 degrees, which is no temperature."""
    unit = units.get(" ".join(after["unit"].split()))
    if unit in ("C", "F"):
        return _DIFFERENCE.search(text, max(0, number.start - NEAR), after.end() + NEAR) is not None
    if number.spelled and number.value in _SCALES:
        return True  # a million miles
    return (unit == "ft" and number.spelled and number.value < 5) or (unit == "m" and number.value in RACES)


@lru_cache(maxsize=32)
def _unit_after(tag: str) -> re.Pattern[str]:
    return re.compile(rf"(?P<gap>[\s-]?)(?P<unit>{one_of(fact_words(tag).units)})(?!\w)")


def _bracketed(text: str, start: int, end: int) -> bool:
    return text[end : end + 2].lstrip()[:1] in ("(", "[", "/") or (
        text[max(0, start - 1) : start] in ("(", "[") or text[end : end + 1] in (")", "]")
    )


def _near(one: Fraction, other: Fraction) -> bool:
    return abs(one - other) <= abs(other) / 5


def _written(value: Fraction, measure: Measure, tag: str) -> str:
    """As exact as it was before: two digits that count, or one more than the other has."""
    decimal, thousands = (fact_words(tag).decimal, "," if fact_words(tag).decimal == "." else ".")
    digits = max(2, len(str(int(abs(measure.value / measure.step))).rstrip("0")))
    if measure.unit in ("C", "F"):
        return f"{round(value)}"
    said = f"{float(f'{float(value):.{digits}g}'):,.6f}".rstrip("0").rstrip(".")
    swapped: dict[str, str | int | None] = {".": decimal, ",": thousands}
    return said.translate(str.maketrans(swapped))


def _offer(passage: Passage, measure: Measure, other: str) -> Finding:
    prose = passage.prose
    words = prose.text[measure.start : measure.end]
    made = prose.found(
        "number",
        "suggestion",
        "number.convert",
        measure.start,
        measure.end,
        f"For readers who reckon otherwise: about {other}.",
        (f"{words} ({other})",),
    )
    return passage.placed(made)


# money


@dataclass(frozen=True, slots=True)
class _Exchange:
    """`$40 million (€36 million)`: one amount in two currencies. `rate`: how much of the second one is worth."""

    start: int
    end: int
    pair: tuple[str, str]
    rate: Fraction


def _money(copy: Copy) -> Iterator[Finding]:
    known: dict[tuple[str, str], Fraction] = {}
    for passage, exchanges in _exchanges_in(copy):
        for one in exchanges:
            rate = known.setdefault(one.pair, one.rate)
            if abs(one.rate - rate) > rate * ROUNDED:
                message = (
                    f"Elsewhere in the story {one.pair[0]}1 is {one.pair[1]}{float(rate):.2f}, "
                    f"here {one.pair[1]}{float(one.rate):.2f}."
                )
                made = passage.prose.found("number", "warning", "number.rate", one.start, one.end, message)
                yield passage.placed(made)
    rates = {first: (second, rate) for (first, second), rate in known.items()}
    for passage, amounts in _amounts_in(copy) if rates else ():
        if passage.prose.role == "body" and passage.prose.place != "heading":
            yield from _unconverted(passage, amounts, rates)


_INDIAN = ("crore", "crores", "lakh", "lakhs")


def _unconverted(
    passage: Passage, amounts: Iterable[Number], rates: dict[str, tuple[str, Fraction]]
) -> Iterator[Finding]:
    taken = [(one.start, one.end) for one in _exchanges(passage.prose)]
    text = unsaid(passage.prose)
    for number in amounts:
        sign = number.money.strip()
        if sign not in rates or any(start < number.end and number.start < end for start, end in taken):
            continue
        if _bracketed(text, number.start, number.end):
            continue
        to, rate = rates[sign]
        scale = Fraction(number.scale)
        measure = Measure(number.start, number.end, number.value / scale, sign, number.unit / scale)
        amount = _written(number.value / scale * rate, measure, passage.prose.tag)
        words = text[number.start : number.end]
        if words.lower().endswith(_INDIAN):
            continue  # nobody says crores of dollars
        scaled = re.search(r"[\s-]?[^\W\d]+\Z", words)
        yield _offer(passage, measure, f"{to}{amount}{scaled[0] if scaled else ''}")


@lru_cache(maxsize=REMEMBERED)
def _amounts(prose: Prose) -> tuple[Number, ...]:
    if not any(sign in prose.text for sign in "$€£¥₺₹"):
        return ()
    return tuple(number for number in numbers(unsaid(prose), prose.tag) if number.money)


@lru_cache(maxsize=REMEMBERED)
def _exchanges(prose: Prose) -> tuple[_Exchange, ...]:
    text, found = unsaid(prose), []
    every = [replace(number, money=number.money.strip()) for number in _amounts(prose)]
    for one, two in pairwise(every):
        in_brackets = re.fullmatch(r"\s?\((?:about |around |some |rund |etwa )?", text[one.end : two.start])
        if in_brackets and text[two.end : two.end + 1] == ")" and one.money != two.money and one.value:
            found.append(_Exchange(one.start, two.end + 1, (one.money, two.money), two.value / one.value))
    return tuple(found)


_measures_in, _amounts_in, _exchanges_in = Gathered(measures), Gathered(_amounts), Gathered(_exchanges)
