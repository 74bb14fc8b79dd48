"""Numbers that are wrong as they are written: hours that no clock has, `22th`, `$5 dollars`, the larger number first.

Each paragraph by itself. Only languages whose words are given here are looked at; a sign alone means the same in all.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from deskeditor.checks.copyread import House
from deskeditor.checks.facts.numbers import Number, numbers
from deskeditor.checks.figures.contradictions import unsaid
from deskeditor.checks.prose import Prose
from deskeditor.news.findings import Finding

_HALF = r"(?:[ap]\.m\.|[ap]m\b|[AP]\.?M\b)"
_CLOCK = re.compile(rf"(?<![\d:.,$€£-])(?P<hour>\d{{1,2}})(?:[:.](?P<minute>\d{{2}}))?\s?(?P<half>{_HALF}|Uhr\b)")
_ORDINAL = re.compile(r"(?<![\w.,-])(?P<number>\d+)(?P<ending>st|nd|rd|th)\b", re.IGNORECASE)
_STONES = re.compile(r"\d\s?(?:lb|kg)|\bstone|\bweigh", re.IGNORECASE)
_SCALE = r"(?:[  -](?:thousand|million|billion|trillion|m|bn))?"
_TWICE = re.compile(
    rf"\$\s?\d[\d.,]*{_SCALE}\s(?:US\s|U\.S\.\s)?dollars?\b|€\s?\d[\d.,]*{_SCALE}\seuros?\b"
    rf"|£\s?\d[\d.,]*{_SCALE}\spounds?\b|\d\s?%\s(?:percent|per cent|Prozent)\b",
)
_SIGN = re.compile(r"\s?[$€£%]\s?")
_DASHED_YEARS = re.compile(
    r"(?<![\w.,/+-])(?P<one>1[5-9]\d\d|20\d\d)\s?[-–—]\s?(?P<two>1[5-9]\d\d|20\d\d)(?![\w/-]|[.,]\d)"
)
_FROM_YEAR = re.compile(r"\bfrom (?P<one>1[5-9]\d\d|20\d\d) to (?P<two>1[5-9]\d\d|20\d\d)(?=[,.;)])(?![.,]\d)")
_FALLS = re.compile(
    r"\b(?:fell|fall|falls|falling|fallen|down|dropp?(?:ed|s|ing)?|cuts?|cutting|reduc\w+|declin\w+|shr[aiu]nk\w*|lower\w*"
    r"|back|sank|slipp?ed|slid|decreas\w+|counts?|counted)\b[^.!?]*\Z",
    re.IGNORECASE,
)
_ERA = re.compile(r"\s?(?:B\.?\s?C|v\.\s?(?:Chr|u)|av\.|M\.?Ö)", re.IGNORECASE)
_BETWEEN = {"en": (r"between", r"and"), "de": (r"zwischen", r"und"), "fr": (r"entre", r"et")}
_YEARS_OLD = re.compile(r"(?<![\w.,-])(?P<n>\d{1,3}|[a-z]+(?:-[a-z]+)?)-years[- ]old\b")
_AGED_NOUN = re.compile(r"(?<![\w.,-])(?P<n>\d{3})[- ]year[- ]old (?:man|woman|boy|girl)(?![\w’'-])")
FAR = 20
"""Code points before a number in which `between` stands."""
_OLDEST = 122
"""Years that the oldest person lived (Jeanne Calment, 1875 to 1997)."""


def slips(prose: Prose, _house: House) -> Iterator[Finding]:
    """What is wrong in one paragraph; words that somebody says are passed over."""
    if not any(c.isdigit() for c in prose.text) and "years" not in prose.text:
        return
    text = unsaid(prose)
    yield from _clocks(prose, text)
    yield from _said_twice(prose, text)
    yield from _ranges(prose, text)
    if prose.tag.lower().startswith("en"):
        yield from _ordinals(prose, text)
        yield from _old(prose, text)


def _clocks(prose: Prose, text: str) -> Iterator[Finding]:
    for match in _CLOCK.finditer(text):
        hour, minute = int(match["hour"]), int(match["minute"] or 0)
        german = match["half"] == "Uhr"
        if hour > 29 and not match["minute"]:
            continue  # 50 AM stations
        if german and (hour > 24 or minute > 59):
            message = "No clock shows that time."
        elif not german and (hour > 12 or minute > 59):
            message = (
                "No clock shows that time."
                if minute > 59 or hour > 23
                else "It is one or the other: 24 hours, or a.m. and p.m."
            )
        else:
            continue
        yield prose.found("number", "error", "number.clock", match.start(), match.end(), message)


def _ordinals(prose: Prose, text: str) -> Iterator[Finding]:
    weighs = _STONES.search(text) is not None
    for match in _ORDINAL.finditer(text):
        if weighs and match["ending"].lower() == "st":
            continue  # 11st 5lb
        number = int(match["number"][-2:])
        right = "th" if 10 < number < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
        if match["ending"].lower() != right:
            written = match["number"] + (right.upper() if match["ending"].isupper() else right)
            message = f"That number ends in {right}."
            yield prose.found("number", "error", "number.ordinal", match.start(), match.end(), message, (written,))


def _said_twice(prose: Prose, text: str) -> Iterator[Finding]:
    for match in _TWICE.finditer(text):
        start = match.start()
        while start and (text[start - 1].isdigit() or text[start - 1] in ".,"):
            start -= 1  # of 12.5% percent
        words = text[start : match.end()]
        without_word = words.rsplit(" ", 2)[0] if words.lower().endswith("per cent") else words.rsplit(" ", 1)[0]
        suggestions = (
            without_word,
            _SIGN.sub("", words, count=1) if "%" not in words else _SIGN.sub(" ", words, count=1),
        )
        message = "The unit is there twice, as a sign and as a word."
        yield prose.found("number", "error", "number.unit-twice", start, match.end(), message, suggestions)


def _ranges(prose: Prose, text: str) -> Iterator[Finding]:
    for match in _DASHED_YEARS.finditer(text):
        if int(match["one"]) > int(match["two"]) and not _ERA.match(text, match.end()):
            message = "The later year stands first."
            turned = (
                match[0].replace(match["one"], "\0").replace(match["two"], match["one"]).replace("\0", match["two"])
            )
            yield prose.found("number", "warning", "number.range", match.start(), match.end(), message, (turned,))
    for match in _FROM_YEAR.finditer(text) if prose.tag.lower().startswith("en") else ():
        if int(match["one"]) > int(match["two"]) and not _FALLS.search(text[: match.start()]):
            message = "The later year stands first."
            turned = f"from {match['two']} to {match['one']}"
            yield prose.found("number", "warning", "number.range", match.start(), match.end(), message, (turned,))
    if (words := _BETWEEN.get(prose.tag.lower().split("-")[0])) is None:
        return
    before, link = words
    if not re.search(rf"\b{before}\b", text, re.IGNORECASE):
        return
    every = numbers(text, prose.tag)
    for one, two in pairwise(every):
        near = max(0, one.start - FAR)
        opening = re.search(rf"\b{before}\s+\Z", text[near : one.start], re.IGNORECASE)
        if opening is None:
            continue
        start = near + opening.start()
        gap = text[one.end : two.start]
        if re.fullmatch(rf"\s+{link}\s+", gap, re.IGNORECASE) and _turned(text, one, two):
            message = "The larger number stands first."
            yield prose.found("number", "warning", "number.range", start, two.end, message)
        elif prose.tag.lower().startswith("en") and re.fullmatch(r"\s+to\s+", gap):
            right = text[start : two.end].replace(gap, " and ", 1)
            message = "It is “between ... and”, or “from ... to”."
            yield prose.found("number", "warning", "number.between-to", start, two.end, message, (right,))


def _turned(text: str, one: Number, two: Number) -> bool:
    """Whether the first is the larger, and both count the same. Up to 24 they may be hours: between 10 and 2."""
    if one.value <= two.value or one.scale > two.scale or (one.money and two.money and one.money != two.money):
        return False
    if _ERA.match(text, two.end):
        return False
    return max(one.value, two.value) > 24 or two.percent or bool(two.money)


def _old(prose: Prose, text: str) -> Iterator[Finding]:
    for match in _YEARS_OLD.finditer(text):
        written = (f"{match['n']}-year-old", f"{match['n']} years old")
        message = "Before a noun it is “-year-old”, behind a verb “years old”."
        yield prose.found("grammar", "error", "number.years-old", match.start(), match.end(), message, written)
    for match in _AGED_NOUN.finditer(text):
        if int(match["n"]) > _OLDEST:
            message = f"Nobody is known to have lived longer than {_OLDEST} years."
            yield prose.found("number", "warning", "number.age", match.start(), match.end(), message)
