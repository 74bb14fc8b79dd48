"""Numbers as a language writes them: `2.3 million`, `$40,000`, `25 Prozent`, `٤٠`, `five`."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from deskeditor.checks.facts.words import fact_words, levelled, one_of
from deskeditor.checks.quotes.lexicon import lexicon
from deskeditor.checks.quotes.normal import normal

_MONEY = r"(?:(?:US|A|C|NZ|HK)?\$|€|£|¥|₺|₹)"
_SHORT = {"k": 1000, "m": 10**6, "mn": 10**6, "b": 10**9, "bn": 10**9, "tn": 10**12}
"""Scales that stand right behind the digits: £600m."""
_WORD = re.compile(r"[^\W\d_]+")
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
    for start, end, value in _in_words(text, tag):
        if not any(number.start < end and start < number.end for number in found):
            found.append(Number(start, end, Fraction(value), Fraction(1), spelled=True))
    return sorted(found, key=lambda number: number.start)


def _number(match: re.Match[str], tag: str) -> Number | None:
    words = fact_words(tag)
    parsed = _parsed(match["digits"], words.decimal)
    if parsed is None:
        return None
    value, unit = parsed
    scale = next((n for name, n in words.scales.items() if _same(name, match["scale"])), 1) if match["scale"] else 1
    if short := match["short"]:
        if len(short) == 1 and not match["money"]:
            return None  # 400m are metres, or millions
        scale = _SHORT[short.lower()]
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
    end = rf"(?![.,]\d)(?:(?P<short>{one_of(_SHORT)})(?!\w)|(?!\w){scale})"
    return re.compile(rf"(?P<money>{_MONEY}\s?)?(?<![^\Wوفبل]|[.,]){digits}{end}{percent}", re.IGNORECASE)


def _in_words(text: str, tag: str) -> Iterator[tuple[int, int, int]]:
    """Runs of words that say a number greater than one, with its value; empty for a language whose words are not
    known."""
    known = _words(tag)
    if not known[0]:
        return
    run: list[re.Match[str]] = []
    for match in _WORD.finditer(text):
        is_number = _key(match[0]) in known[0] or _key(match[0]) in known[1]
        if run and (not is_number or text[run[-1].end() : match.start()] not in (" ", "-", "\u00a0")):
            yield from _said(run, text, tag)
            run = []
        if is_number:
            run.append(match)
    if run:
        yield from _said(run, text, tag)


def _said(run: Sequence[re.Match[str]], text: str, tag: str) -> Iterator[tuple[int, int, int]]:
    start, end = run[0].start(), run[-1].end()
    behind = text[end : end + 2]
    goes_on = len(behind) == 2 and behind[0] == "-" and behind[1].isalpha()  # two-thirds
    value = _value_in_words([_key(match[0]) for match in run], tag)
    if value > 1 and not goes_on and text[max(0, start - 1) : start] != "-":
        yield start, end, value


@lru_cache(maxsize=32)
def _words(tag: str) -> tuple[Mapping[str, int], Mapping[str, int]]:
    """Numbers and scales in words, as `_key` has them."""
    known, own = lexicon(tag), fact_words(tag)
    if known.numbers:
        return known.numbers, known.scales
    scales = {_key(word): value for word, value in own.scales.items()} if own.numbers else {}
    return {_key(word): value for word, value in own.numbers.items()}, scales


@lru_cache(maxsize=16384)
def _key(word: str) -> str:
    return " ".join(normal(word).split())


def _value_in_words(words: Sequence[str], tag: str) -> int:
    """The value: units and tens are added up, and multiplied by the scales behind them."""
    units, scales = _words(tag)
    total = group = 0
    for word in words:
        if word in units:
            group += units[word]
            continue
        group = max(group, 1) * scales[word]
        if scales[word] >= 1000:
            total, group = total + group, 0
    return total + group
