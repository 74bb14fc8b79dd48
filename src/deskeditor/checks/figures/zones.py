"""Times of day against the season and the dateline: EST in July, `10 a.m. (0900 GMT)` from Istanbul.

Cities are those after which time zones are called, and a few more that datelines have.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from deskeditor.checks.copyread import House
from deskeditor.checks.facts.dates import dates
from deskeditor.checks.facts.lines import sentence_ranges
from deskeditor.checks.figures.contradictions import unsaid
from deskeditor.checks.prose import Copy, Prose
from deskeditor.news.findings import Finding
from deskeditor.text.fold import fold

_HALF = r"[ap]\.m\.|[ap]m\b"
_TIME = r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?"
_LOCAL = re.compile(
    rf"(?<![\d:.,])(?:{_TIME}\s?(?P<half>{_HALF})?(?:\s?Uhr)?)(?:\s(?:local time|Ortszeit))?"
    r"\s?\((?P<utc_hour>\d{1,2}):?(?P<utc_minute>\d{2})\s?(?:GMT|UTC)\)"
)
_SEASONAL = re.compile(rf"\d\s?(?:{_HALF})?\s?(?P<zone>EST|EDT|CST|CDT|PST|PDT|CET|CEST)\b")
_ZONES = re.compile(r"GMT|UTC|[ECP][SD]T|CES?T")
_SUMMER = {"EST": "EDT", "CST": "CDT", "PST": "PDT", "CET": "CEST"}
_WINTER = {summer: winter for winter, summer in _SUMMER.items()}
SUMMER_MONTHS, WINTER_MONTHS = frozenset(range(4, 10)), frozenset({12, 1, 2})
"""Those throughout which North America and Europe agree on the clock."""
MORE_CITIES = {
    "washington": "America/New_York",
    "boston": "America/New_York",
    "miami": "America/New_York",
    "san francisco": "America/Los_Angeles",
    "seattle": "America/Los_Angeles",
    "ankara": "Europe/Istanbul",
    "erbil": "Asia/Baghdad",
    "sulaymaniyah": "Asia/Baghdad",
    "munich": "Europe/Berlin",
    "munchen": "Europe/Berlin",
    "hamburg": "Europe/Berlin",
    "frankfurt": "Europe/Berlin",
    "geneva": "Europe/Zurich",
    "milan": "Europe/Rome",
    "barcelona": "Europe/Madrid",
    "beijing": "Asia/Shanghai",
    "new delhi": "Asia/Kolkata",
    "mumbai": "Asia/Kolkata",
    "tel aviv": "Asia/Jerusalem",
    "kyiv": "Europe/Kyiv",
}


def times_of_day(copy: Copy, _house: House) -> Iterator[Finding]:
    """Of the whole copy, since the dateline says where and when it is of. Nothing without a day."""
    try:
        day = date.fromisoformat(copy.day)
    except ValueError:
        return
    zone = zone_of(copy.dateline)
    for passage in copy.passages:
        if _ZONES.search(passage.prose.text):
            found = [*_seasons(passage.prose, day), *(_local(passage.prose, day, zone) if zone else ())]
            yield from map(passage.placed, found)


def zone_of(dateline: str) -> ZoneInfo | None:
    """The time zone of a dateline, `ISTANBUL, Nov. 23`; None for a place that is not known."""
    name = _cities().get(fold(re.split(r"[,(/—–]| - ", dateline, maxsplit=1)[0].strip()))
    try:
        return ZoneInfo(name) if name else None
    except ZoneInfoNotFoundError:
        return None


@lru_cache(maxsize=1)
def _cities() -> dict[str, str]:
    named = {
        fold(name.rsplit("/", 1)[1].replace("_", " ")): name for name in sorted(available_timezones()) if "/" in name
    }
    return {city: name for city, name in named.items() if not name.startswith("Etc/")} | MORE_CITIES


def _seasons(prose: Prose, day: date) -> Iterator[Finding]:
    text = unsaid(prose)
    for match in _SEASONAL.finditer(text):
        zone = match["zone"]
        month = _month(prose, match.start(), day)
        right = _SUMMER.get(zone) if month in SUMMER_MONTHS else _WINTER.get(zone) if month in WINTER_MONTHS else None
        if right:
            season = "summer" if right in _WINTER else "winter"
            message = f"In {season} the clocks show {right}."
            yield prose.found(
                "number", "warning", "number.zone", match.start("zone"), match.end("zone"), message, (right,)
            )


def _month(prose: Prose, at: int, day: date) -> int:
    """That of the date in the sentence; else of the story. 0: the sentence speaks of several."""
    start, end = next(((s, e) for s, e in sentence_ranges(prose.text, prose.tag, prose.place) if s <= at < e), (0, 0))
    months = {one.month for one in dates(prose.text[start:end], prose.tag) if one.month}
    return months.pop() if len(months) == 1 else 0 if months else day.month


def _local(prose: Prose, day: date, zone: ZoneInfo) -> Iterator[Finding]:
    for match in _LOCAL.finditer(unsaid(prose)):
        hour, minute = int(match["hour"]), int(match["minute"] or 0)
        utc_hour, utc_minute = int(match["utc_hour"]), int(match["utc_minute"])
        if match["half"]:
            if hour > 12:
                continue
            hour = hour % 12 + (12 if match["half"].startswith("p") else 0)
        if (
            hour > 23
            or minute > 59
            or utc_hour > 23
            or utc_minute > 59
            or _month(prose, match.start(), day) != day.month
        ):
            continue
        offset = datetime.combine(day, time(12), zone).utcoffset() or timedelta()
        minutes = (hour * 60 + minute - offset // timedelta(minutes=1)) % 1440
        if minutes != utc_hour * 60 + utc_minute:
            right = f"{minutes // 60:02}{minutes % 60:02}"
            message = f"At the place of the dateline that is {right} GMT on the day of the story."
            yield prose.found("number", "warning", "number.zone", match.start(), match.end(), message)
