"""The spike: what was put aside, who did it, how long it is safe there, and back from it."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from deskeditor.news.problems import BadInput
from deskeditor.news.times import parse
from deskeditor.newsroom import Newsroom, Spiked

LEAST_DAYS = 30
"""Whatever the house sets: what is spiked is safe for at least so long."""


@dataclass(frozen=True, slots=True)
class OnSpike:
    """`who` spiked it, by name, empty when nobody knows; `days_left`: full days until emptying may take it."""

    spiked: Spiked
    who: str
    days_left: int

    @property
    def ripe(self) -> bool:
        """Whether emptying takes it."""
        return self.days_left == 0


def days(newsroom: Newsroom) -> int:
    """How many days the spike keeps what is put on it."""
    return max(LEAST_DAYS, int(newsroom.settings.get("spike_days")))


def on_spike(newsroom: Newsroom) -> list[OnSpike]:
    """Everything, the last spiked first."""
    people = {person.id: person.display_name or person.name for person in newsroom.records("person")}
    now, kept = newsroom.clock(), days(newsroom)
    return [OnSpike(one, people.get(one.person, ""), _days_left(one.since, now, kept)) for one in newsroom.spiked()]


def _days_left(since: str, now: datetime, kept: int) -> int:
    """A day that has begun counts; a moment that cannot be read is now."""
    try:
        left = parse(since) + timedelta(days=kept) - now
    except BadInput:
        return kept
    return max(0, -(-left // timedelta(days=1)))


def restore(newsroom: Newsroom, ids: Iterable[str]) -> list[str]:
    """Bring these back from the spike; the ids of those that were on it. Raises NotFound."""
    here = {one.id for one in newsroom.spiked()}
    back = [newsroom.kind_of(id) and id for id in ids]
    for id in back:
        if id in here:
            newsroom.set_fields(id, spiked=False)
    return [id for id in back if id in here]


def emptied(found: Collection[OnSpike]) -> list[str]:
    """The ids of what emptying takes."""
    return [one.spiked.id for one in found if one.ripe]
