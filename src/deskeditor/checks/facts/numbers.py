"""Numbers as a language writes them: `2.3 million`, `$40,000`, `25 Prozent`, `٤٠`, `five`."""

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from deskeditor.checks.facts.words import fact_words, levelled, one_of
from deskeditor.checks.quotes.lexicon import lexicon

_MONEY = r"(?:(?:US|A|C|NZ|HK)?\$|€|£|¥|₺|₹)"
_LONGEST = 18
"""Digits of a number; what has more is none that one reckons with."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number and the code points at which it stands, with its sign, scale and percent."""

    start: int
    end: int
    value: Fraction
    unit: Fraction
    """What the last digit that is written counts: 1 of `80`, 100,000 of `2.3 million`."""
    percent: bool = False
    money: str = ""
    scale: int = 1
    spelled: bool = False
    """In words; or in digits."""


def numbers(text: str, tag: str) -> list[Number]:
    """Those in a text, in order; `one` is no number that one checks."""
    level = levelled(text)
    found = [number for match in _pattern(tag).finditer(level) if (number := _number(match, tag))]
    if spelled := _spelled(tag):
        found += [
            Number(m.start(), m.end(), Fraction(value), Fraction(1), spelled=True)
            for m in spelled.finditer(level)
            if (value := _value_in_words(m[0], tag)) > 1
            and not any(n.start < m.end() and m.start() < n.end for n in found)
        ]
    return sorted(found, key=lambda number: number.start)


def _number(match: re.Match[str], tag: str) -> Number | None:
    words = fact_words(tag)
    parsed = _parsed(match["digits"], words.decimal)
    if parsed is None:
        return None
    value, unit = parsed
    scale = next((n for name, n in words.scales.items() if _same(name, match["scale"])), 1) if match["scale"] else 1
    return Number(
        match.start(), match.end(), value * scale, unit * scale, bool(match["percent"]), match["money"] or "", scale
    )


def _parsed(digits: str, decimal: str) -> tuple[Fraction, Fraction] | None:
    """Value and unit; None where one cannot be sure which number it is."""
    digits = digits.replace("٫", decimal).replace("٬", "" if decimal != "," else ".").replace(" ", "")
    thousands = "." if decimal == "," else ","
    whole, mark, rest = digits.partition(decimal)
    groups = whole.split(thousands)
    if len(groups) > 1 and not (1 <= len(groups[0]) <= 3 and all(len(group) == 3 for group in groups[1:])):
        return None
    whole = "".join(groups)
    if not whole.isdigit() or (mark and not rest.isdigit()) or len(whole + rest) > _LONGEST:
        return None
    return Fraction(f"{whole}.{rest or 0}"), Fraction(1, 10 ** len(rest))


def _same(name: str, written: str) -> bool:
    return name.casefold() == " ".join(written.split()).casefold()


@lru_cache(maxsize=32)
def _pattern(tag: str) -> re.Pattern[str]:
    words = fact_words(tag)
    signs = [sign for sign in words.percent if not sign[0].isalpha()]
    names = [name for name in words.percent if name[0].isalpha()]
    percent = rf"(?:\s?(?P<percent>{one_of(signs)}|{one_of(names)}(?!\w)))?"
    scale = rf"(?:[\s-]?(?P<scale>{one_of(words.scales)})(?!\w))?"
    digits = r"(?P<digits>\d{1,3}(?: \d{3})+(?![\d])|\d+(?:[.,٫٬]\d+)*)"
    return re.compile(rf"(?P<money>{_MONEY}\s?)?(?<![^\Wوفبل]|[.,]){digits}(?!\w){scale}{percent}", re.IGNORECASE)


@lru_cache(maxsize=32)
def _spelled(tag: str) -> re.Pattern[str] | None:
    """Runs of words that say a number."""
    known = lexicon(tag)
    names = [*known.numbers, *known.scales]
    if not known.numbers:
        return None
    word = one_of(levelled(name) for name in names)
    return re.compile(rf"(?<!\w)(?<!\w-){word}(?:(?:\s+|-){word})*(?!\w|-\w)", re.IGNORECASE)


def _value_in_words(words: str, tag: str) -> int:
    """The value where all of it is read for sure: units, tens and scales; 0 otherwise."""
    known = lexicon(tag)
    values = {levelled(name): value for name, value in known.numbers.items()}
    scales = {levelled(name): value for name, value in known.scales.items()}
    total = group = 0
    for word in re.split(r"[\s-]+", words.casefold()):
        if word in values:
            group += values[word]
        elif word in scales:
            group = max(group, 1) * scales[word]
            if scales[word] >= 1000:
                total, group = total + group, 0
    return total + group
