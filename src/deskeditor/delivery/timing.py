"""When a story is to be public: on the clocks of its own zone, and never before its embargo ends.

Two clocks count, ours and that of the site. A site whose clock is ahead would publish too early what it was given with
a time, so it is given nothing with a time; and what is held here until its time leaves only when both clocks say so.
"""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from deskeditor.news.deliveries import Delivery
from deskeditor.news.destinations import Wanted
from deskeditor.news.problems import BadInput, Problem
from deskeditor.news.records import Embargo, Story
from deskeditor.news.times import in_zone, parse, spoken, stamp

AT_ONCE_S = 120
"""What is due sooner is held here until its time and then published: a site may publish it at once."""
MOST_SKEW_S = 30
"""A site whose clock is ahead by more is trusted with no time."""
LARGEST_SKEW_S = 600
"""Beyond it a clock is wrong rather than a little off; then ours counts, but for an embargo."""
LOOK_AT_CLOCKS_S = 300
"""How often it is looked whether a clock was set right."""


class Early(Problem):
    """Its time has not come; `until` is when it is to be gone on with."""

    def __init__(self, sentence: str, until: datetime) -> None:
        super().__init__(sentence)
        self.until = until


def due_of(story: Story, now: datetime) -> str:
    """When the story may and shall be public: the later of schedule and embargo, when that is still to come (UTC, to
    the second, and never before it).

    Raises BadInput for a time that cannot be read.
    """
    times = [parse(text) for text in (story.schedule, story.embargo.until if story.embargo else "") if text]
    due = max(times, default=now)
    return stamp(due + timedelta(microseconds=999_999)) if due > now else ""


def wanted_at(delivery: Delivery, now: datetime, *, hold: bool) -> Wanted:
    """What is to be sent now. `hold`: it is kept here until its time, for the place cannot do that.

    Raises Early when it is to be held here, also because its time is too near.
    """
    if delivery.wanted != "scheduled" or not delivery.due:
        return delivery.wanted
    due = parse(delivery.due)
    left_s = (due - now).total_seconds()
    if left_s <= 0:
        return "published"
    if hold or left_s <= AT_ONCE_S:
        raise Early("It is held here until its time.", due)
    return "scheduled"


def raise_if_early(delivery: Delivery, wanted: Wanted, now: datetime, skew_s: float) -> None:
    """Before anything is written at a site whose clock is ahead of ours by `skew_s`. Raises Early."""
    if not delivery.due:
        return
    due = parse(delivery.due)
    if wanted == "scheduled" and skew_s > MOST_SKEW_S:
        said = f"The clock of the site is {round(skew_s)} seconds ahead, so it is held here until its time."
        raise Early(said, due)
    behind_s = (due - now).total_seconds() - skew_s
    if wanted == "published" and 1 <= behind_s <= LARGEST_SKEW_S:
        said = "By the clock of the site its time has not come yet; it is held here until then."
        raise Early(said, now + timedelta(seconds=behind_s))


def raise_if_embargoed_there(embargo: Embargo | None, now: datetime, skew_s: float) -> None:
    """Before anything is published that by our clock may be: one of two clocks is wrong, and it may be ours. Raises
    Early while the embargo is in force by the clock of the site, which is ahead of ours by `skew_s`."""
    if embargo is None or skew_s >= 0:
        return
    left_s = (parse(embargo.until) - now).total_seconds() - skew_s
    if left_s >= 1:
        said = (
            f"By the clock of the site the embargo is still in force ({spoken(embargo.until, embargo.zone)}); it is"
            " held here until then. Is the clock of this computer right?"
        )
        raise Early(said, now + timedelta(seconds=min(left_s, LOOK_AT_CLOCKS_S)))


LOOK_S, LOOK_LATE_S, LOOK_BEFORE_S = 30, 600, 3600
"""How often it is looked whether a story is live: around its time, when it was missed long ago, and long before it."""
LAST_LOOK_S = 600
"""So long before its time it is looked once more whether it still waits there: a person can still do something."""


def next_look(due: str, now: datetime) -> str:
    """When to look next at a story that waits at a site for its time (UTC)."""
    left_s = (parse(due) - now).total_seconds() if due else 0.0
    if left_s > LAST_LOOK_S + 60:
        pause_s = min(LOOK_BEFORE_S, left_s - LAST_LOOK_S)
    elif left_s > 0:
        pause_s = left_s + 1
    else:
        pause_s = LOOK_S if left_s > -LOOK_BEFORE_S else LOOK_LATE_S
    return stamp(now + timedelta(seconds=pause_s))


def moment_in(text: str, zone: str) -> str:
    """The time that a person wrote (ISO 8601), in UTC; without an offset on the clocks of `zone` (IANA name).

    Raises BadInput when it cannot be read, and when those clocks show it twice or never (daylight saving begins, ends).
    """
    kept = in_zone(text, zone)
    if datetime.fromisoformat(text.strip()).tzinfo is not None:
        return stamp(parse(kept))
    naive = datetime.fromisoformat(text.strip())
    both = [naive.replace(tzinfo=ZoneInfo(zone or "UTC"), fold=fold) for fold in (0, 1)]
    shown = [one for one in both if one.astimezone(UTC).astimezone(one.tzinfo).replace(tzinfo=None) == naive]
    if not shown:
        after = both[0].astimezone(UTC).astimezone(both[0].tzinfo)
        raise BadInput(f"The clocks of {zone} never show {naive:%d %b %Y, %H:%M}; they go on to {after:%H:%M} then.")
    offsets = {one.utcoffset(): one for one in shown}
    if len(offsets) > 1:
        said = " or ".join(one.isoformat(timespec="minutes") for one in offsets.values())
        raise BadInput(f"The clocks of {zone} show {naive:%d %b %Y, %H:%M} twice; write {said}.")
    return stamp(shown[0])


def in_zones(due: str, *zones: str) -> str:
    """A time for a person on the clocks of several zones, each said once: that of the story, that of the site."""
    said = [spoken(due, zone) for zone in dict.fromkeys(zone for zone in zones if zone)]
    return " = ".join(dict.fromkeys(said)) or spoken(due)
