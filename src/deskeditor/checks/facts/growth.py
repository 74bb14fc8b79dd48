"""Amounts that do not go together, in the other orders in which they are told: `rose 44% to 67 from 50`,
`from 47 to 75, an increase of 80%`, `1.2 million, up 12% from 1 million`; parts that are more than their whole.

Less certain than what `arithmetic` finds, since more stands between the numbers.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise

from deskeditor.checks.facts.arithmetic import about, direction, hedged, is_year, matches, pairs, rounded
from deskeditor.checks.facts.numbers import Number, numbers
from deskeditor.checks.facts.words import FactWords, fact_words, one_of

FAR = 60
"""Code points between two things that belong together."""
_NO_STOP = r"[^.;!?]"
_CHANGE = re.compile(r"[\s-][^\W\d]+(?=\s*(?:[,.;)]|\Z)|\s+(?:on|from|since)\b)")
"""Behind a percentage, of all the time: a 10 percent increase, but not an increase a year."""
_EXCLUSIVE = re.compile(
    r"\b(?:undecided|don['’]t know|didn['’]t know|not sure|unsure|no opinion|the rest|the remaining|the remainder"
    r"|unentschieden|unentschlossen|weiß nicht|der Rest|die übrigen)\b",
    re.IGNORECASE,
)
"""Who says so belongs to nobody else of those who were asked."""
_ALL = 100
_ROUNDED = 1
"""Percent by which shares that were rounded may be more than all."""
_OVERLAP = re.compile(r"\b(?:of (?:them|whom|which)|both|also|as well|davon|beide|auch)\b", re.IGNORECASE)
_INCLUDING = r"[^\d.;!?]{0,50}\b(?:including|darunter|dont)\s+(?:about\s+)?"
_DASH = r"[^\d.;!?]{1,50}(?:\s[–—-]\s|:\s|—|\()"
_AND = r"[^\d.;!?()–—]{1,40}?(?:,\s+|,?\s+(?:and|und|et)\s+)(?:another\s+|weitere\s+)?"


@lru_cache(maxsize=8192)
def odd_amounts(words: str, tag: str) -> tuple[tuple[str, str], ...]:
    """Within one sentence: the words that can hardly be right together, and what is to be said of them."""
    every = numbers(words, tag)
    if len(every) < 3:
        return ()
    known = fact_words(tag)
    found = (
        *_from_to_percent(words, every, known),
        *_percent_to_from(words, every, known),
        *_up_from(words, every, known),
        *_share_of(words, every, known),
    )
    return tuple(dict.fromkeys((*found, *_parts(words, every, known), *_shares(words, every))))


# percentages


def _from_to_percent(text: str, every: Sequence[Number], known: FactWords) -> Iterator[tuple[str, str]]:
    """`from 47 to 75, an increase of 60%`; `from 50 to 60, a 20 percent increase`."""
    for n, (before, after, gap) in enumerate(pairs(text, every)):
        percent = every[n + 2] if n + 2 < len(every) else None
        if percent is None or not percent.percent or not _behind(text, before, known.from_):
            continue
        between = text[after.end : percent.start]
        if not matches(rf"(?:\s+[^\W\d]+){{0,2}}\s+{one_of(known.to)}\s+", gap) or len(between) > FAR:
            continue
        if not re.fullmatch(r"(?:\s+[^\W\d]+){0,3}(?:,|\s[–—-]|\s\()\s*(?:[^\W\d]+\s+){1,4}", between):
            continue
        rises = direction(between, known)
        if rises is None and (behind := _CHANGE.match(text, percent.end)):
            rises = direction(behind[0], known)
        yield from _changed(text, percent, before, after, rises, known)


def _percent_to_from(text: str, every: Sequence[Number], known: FactWords) -> Iterator[tuple[str, str]]:
    """`rose 34% to 67 million from 50 million`; in between, an amount in brackets may stand."""
    for n, (percent, after, gap) in enumerate(pairs(text, every)):
        if not percent.percent or not matches(rf"\s+{one_of(known.to)}\s+", gap):
            continue
        for before in every[n + 2 : n + 5]:
            between = re.sub(r"\([^()]*\)", "", text[after.end : before.start])
            if re.search(r"\d", between) or len(between) > FAR:
                continue
            if not re.fullmatch(rf"{_NO_STOP}*?,?\s+{one_of(known.from_)}\s+", between, re.IGNORECASE):
                continue
            rises = direction(text[max(0, percent.start - FAR) : percent.start], known)
            yield from _changed(text, percent, before, after, rises, known)
            break


def _up_from(text: str, every: Sequence[Number], known: FactWords) -> Iterator[tuple[str, str]]:
    """`1.2 million, up 12% from 1 million`."""
    for n, (percent, before, gap) in enumerate(pairs(text, every)):
        if not n or not percent.percent or not matches(rf"\s+{one_of(known.from_)}\s+", gap):
            continue
        after = every[n - 1]
        between = text[after.end : percent.start]
        if len(between) > FAR or not re.fullmatch(rf"{_NO_STOP}*,\s+(?:up|down)\s+", between) or not after.money:
            continue
        yield from _changed(text, percent, before, after, between.rstrip().endswith("up"), known)


def _share_of(text: str, every: Sequence[Number], known: FactWords) -> Iterator[tuple[str, str]]:
    """`Of the 80 members, 40, or 50 percent, voted`."""
    for n, (whole, part, gap) in enumerate(pairs(text, every)):
        percent = every[n + 2] if n + 2 < len(every) else None
        if percent is None or not percent.percent or part.percent or _differ(text, part, whole, known):
            continue
        if not re.search(rf"(?:\A|[,;:–—(])\s*{one_of(known.of)}\s+\Z", text[: whole.start], re.IGNORECASE):
            continue
        if not matches(r"(?:\s+[^\W\d]+){1,3},?(?:\s+[^\W\d]+){0,2}\s+", gap) or hedged(text, percent, known):
            continue
        between, behind = text[part.end : percent.start], text[percent.end :]
        if not matches(rf"(?:\s+[^\W\d]+)?(?:\s*\(|,\s+{one_of(known.or_)}\s+)", between):
            continue
        share = part.value / whole.value * 100
        if re.match(r"\s*(?:[),.]|\Z)", behind) and abs(share - percent.value) > percent.unit:
            words = text[whole.start : percent.end]
            yield words, f"{_said(text, part)} of {_said(text, whole)} is {rounded(share)} percent."


def _changed(
    text: str, percent: Number, before: Number, after: Number, rises: bool | None, known: FactWords
) -> Iterator[tuple[str, str]]:
    """Nothing where it is not sure which way it goes, or that both are meant exactly and in the same money."""
    if rises is None or before.percent or after.percent or before.money.strip() != after.money.strip():
        return
    if any(hedged(text, one, known) or is_year(text, one) for one in (before, after, percent)):
        return
    (least, most), (low, high) = about(before), about(after)
    if least <= 0 or (max(before.scale, after.scale) > min(before.scale, after.scale) == 1 and not before.money):
        return
    changes = [(b - a) / a * 100 for a in (least, most) for b in (low, high)]
    sign = 1 if rises else -1
    first, last = sorted((sign * (percent.value - percent.unit), sign * (percent.value + percent.unit)))
    if max(changes) < first or min(changes) > last:
        middle = (low + high - least - most) / (least + most) * 100
        way = "a rise" if middle > 0 else "a fall" if middle < 0 else "a change"
        start, end = (
            min(one.start for one in (percent, before, after)),
            max(one.end for one in (percent, before, after)),
        )
        yield (
            text[start:end],
            f"From {_said(text, before)} to {_said(text, after)} is {way} of {rounded(abs(middle))} percent.",
        )


def _behind(text: str, number: Number, phrases: Sequence[str]) -> bool:
    return re.search(rf"(?<!\w){one_of(phrases)}\s+\Z", text[: number.start], re.IGNORECASE) is not None


# parts


def _parts(text: str, every: Sequence[Number], known: FactWords) -> Iterator[tuple[str, str]]:
    """`212,480 in all, including 197,000 for bills and 25,480 for wages`: parts that are more than the whole."""
    for n, whole in enumerate(every[:-2]):
        if not re.fullmatch(f"(?:{_INCLUDING}|{_DASH})", text[whole.end : every[n + 1].start]):
            continue
        last = n + 2
        while last < len(every) and re.fullmatch(_AND, text[every[last - 1].end : every[last].start]):
            last += 1
        parts = every[n + 1 : last]
        end = re.search(r"[.;!?]\s|\Z", text[parts[-1].end :])
        stretch = text[whole.start : parts[-1].end + (end.start() if end else 0)]
        if len(parts) < 2 or _OVERLAP.search(stretch) or any(_differ(text, one, whole, known) for one in parts):
            continue
        total = sum((one.value for one in parts), Fraction(0))
        rounding = sum((one.unit for one in (*parts, whole) if one.unit != 1), Fraction(0)) / 2
        if total > whole.value + rounding:
            said = f"Together that is {rounded(total)}, more than {_said(text, whole)}."
            yield text[whole.start : parts[-1].end], said


def _differ(text: str, part: Number, whole: Number, known: FactWords) -> bool:
    """Whether two numbers count other things, or are not meant exactly, as far as it can be seen."""
    if part.percent or whole.percent or part.money.strip() != whole.money.strip() or part.value > whole.value:
        return True
    if is_year(text, part) or is_year(text, whole) or whole.value < 10:
        return True
    return hedged(text, part, known) or hedged(text, whole, known)


def _shares(text: str, every: Sequence[Number]) -> Iterator[tuple[str, str]]:
    """`46% are for it, 38% against and 26% undecided`."""
    shares = [one for one in every if one.percent]
    if len(shares) < 3 or not _EXCLUSIVE.search(text):
        return
    if sum(shares[0].start <= one.start <= shares[-1].start for one in every) > len(shares):
        return  # they are not in a row
    if any(len(text[one.end : other.start]) > FAR for one, other in pairwise(shares)):
        return
    total = sum((one.value for one in shares), Fraction(0))
    if total > _ALL + _ROUNDED:
        yield text[shares[0].start : shares[-1].end], f"Together that is {rounded(total)} percent, more than all."


def _said(text: str, number: Number) -> str:
    return text[number.start : number.end].strip()
