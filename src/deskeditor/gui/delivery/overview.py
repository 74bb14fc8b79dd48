"""The outbox as the windows show it: read on a worker, a value."""

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from deskeditor.news.deliveries import FOLLOWED, OPEN, TROUBLED, Delivery
from deskeditor.news.destinations import Destination
from deskeditor.news.problems import NotFound

if TYPE_CHECKING:
    from deskeditor.newsroom import Newsroom

MOST_LISTED = 200
tr = partial(QCoreApplication.translate, "delivery")


@dataclass(frozen=True, slots=True)
class Overview:
    """The deliveries, those that are not done yet first; the stories by their headlines; the destinations, also those
    that were removed."""

    deliveries: tuple[Delivery, ...] = ()
    titles: dict[str, str] = field(default_factory=dict)
    destinations: dict[str, Destination] = field(default_factory=dict)

    @property
    def open(self) -> tuple[Delivery, ...]:
        """Those that go on by themselves."""
        return tuple(one for one in self.deliveries if one.state in OPEN)

    @property
    def troubled(self) -> tuple[Delivery, ...]:
        """Those that ask for a person."""
        return tuple(one for one in self.deliveries if one.state in TROUBLED or alarm(one))

    @property
    def followed(self) -> tuple[Delivery, ...]:
        """Those that are there, and have not been seen live."""
        return tuple(one for one in self.deliveries if one.state in FOLLOWED)

    def one(self, id: str) -> Delivery | None:
        return next((one for one in self.deliveries if one.id == id), None)

    def title(self, delivery: Delivery) -> str:
        return self.titles.get(delivery.story) or delivery.story[:8]

    def place(self, delivery: Delivery) -> str:
        """The name of its destination."""
        found = self.destinations.get(delivery.destination)
        return found.name if found else delivery.destination[:8]


def alarm(delivery: Delivery) -> str:
    """What was decided after it had left and would keep it here now; empty for nothing."""
    return " ".join(delivery.steps.get("alarm", ()))


def overview(newsroom: "Newsroom") -> Overview:
    """Raises DiskTrouble."""
    deliveries = tuple(newsroom.outbox.newest(MOST_LISTED))
    rows = newsroom.rows_of({one.story for one in deliveries})
    titles = {id: row.headline or row.slugline for id, row in rows.items()}
    return Overview(deliveries, titles, dict(_places(newsroom, {one.destination for one in deliveries})))


def _places(newsroom: "Newsroom", ids: set[str]) -> list[tuple[str, Destination]]:
    found = []
    for id in sorted(ids):
        try:
            found.append((id, newsroom.destinations.one(id)))
        except NotFound:  # the delivery came with a merge; its destination stayed where it was
            continue
    return found


def summary(found: Overview) -> str:
    """What is not done yet, in a few words: `1 needs you · 2 on their way · 1 waits · 1 scheduled`; empty when all is
    done. What waits says for what: it was tried, or has to wait for something else."""
    troubled, followed = len(found.troubled), len(found.followed)
    held = sum(1 for one in found.open if one.state == "waiting" and one.sentence)
    open = len(found.open) - held
    said = []
    if troubled:
        said.append(tr("1 needs you") if troubled == 1 else tr("{n} need you").format(n=troubled))
    if open:
        said.append(tr("1 on its way") if open == 1 else tr("{n} on their way").format(n=open))
    if held:
        said.append(tr("1 waits") if held == 1 else tr("{n} wait").format(n=held))
    if waiting := followed - sum(1 for one in found.troubled if one in found.followed):
        said.append(tr("1 scheduled") if waiting == 1 else tr("{n} scheduled").format(n=waiting))
    return " · ".join(said)
