"""Times as records keep them and as exports write them: ISO 8601 strings.

Records keep an offset (`2026-11-22T17:05:00+01:00`); exports are written in UTC to the second, because readers of
other makers stumble over offsets and fractions.
"""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from deskeditor.news.problems import BadInput

A_DAY = timedelta(days=1)


def now() -> datetime:
    return datetime.now(UTC)


def parse(text: str) -> datetime:
    """The moment that an ISO 8601 string names; UTC where it has no offset. A bare date is its midnight.

    Raises BadInput for anything else, and for a moment that is outside the calendar somewhere on earth.
    """
    try:
        moment = datetime.fromisoformat(text.strip())
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        for earlier in (-A_DAY, A_DAY):
            moment.astimezone(UTC) + earlier
    except (ValueError, OverflowError):
        raise BadInput(f"“{text}” is not a time; write it like 2026-11-22T17:00+01:00.") from None
    return moment


def in_zone(text: str, zone: str) -> str:
    """The time as it is kept: a time without an offset is read on the clocks of `zone` (IANA name; UTC when empty).

    Raises BadInput when the time or the zone is not known.
    """
    parse(text)
    naive = datetime.fromisoformat(text.strip())
    if naive.tzinfo is None:
        naive = naive.replace(tzinfo=_zone(zone))
    return naive.isoformat()


def utc(text: str) -> str:
    """`YYYY-MM-DDTHH:MM:SSZ`, as every export writes a time; empty stays empty. Raises BadInput."""
    return stamp(parse(text)) if text.strip() else ""


def stamp(moment: datetime) -> str:
    """`YYYY-MM-DDTHH:MM:SSZ`."""
    return moment.astimezone(UTC).replace(microsecond=0, tzinfo=None).isoformat() + "Z"


def day(text: str) -> date:
    """A date without a time, `YYYY-MM-DD`. Raises BadInput."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise BadInput(f"“{text}” is not a date; write it like 2026-11-22.") from None


def spoken(text: str, zone: str = "") -> str:
    """The time for a person, on the clocks of `zone` or with its own offset: `22 Nov 2026, 17:05 (Europe/Berlin)`."""
    moment = parse(text)
    if zone:
        try:
            moment, name = moment.astimezone(_zone(zone)), zone
        except BadInput:
            name = moment.tzname() or "UTC"
    else:
        name = moment.tzname() or "UTC"
    return f"{moment.day} {moment:%b %Y, %H:%M} ({name})"


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name or "UTC")
    except (ZoneInfoNotFoundError, ValueError, OSError):  # OSError: a name that is a folder, or too long for a file
        raise BadInput(f"“{name}” is not a time zone; write it like Europe/Berlin.") from None
