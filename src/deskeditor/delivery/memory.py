"""What is known of the items of one destination, kept in the newsroom."""

from dataclasses import dataclass, replace
from typing import Any

from deskeditor.cms.delivering import MOVED
from deskeditor.cms.registry import kind_named
from deskeditor.news.deliveries import Remote
from deskeditor.news.destinations import Destination
from deskeditor.newsroom import Newsroom

PLACE = "place"
"""In `Remote.sent`: the site at which this is known."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A `cms.site.Memory`. A number says nothing at another site: what was kept while the destination had another
    address is known no more, and of a story only that it has to be looked for there."""

    newsroom: Newsroom
    destination: Destination
    """As it is when its site is opened: another address may be given to it meanwhile."""

    def get(self, kind: str, local: str) -> Remote | None:
        found = self.newsroom.outbox.remote(self.destination.id, kind, local)
        if found is None or found.sent.get(PLACE, "") in ("", self._place()):
            return found
        return replace(found, remote_id="", url="", sent={MOVED: found.sent}) if kind == "story" else None

    def keep(self, remote: Remote) -> None:
        sent: dict[str, Any] = {name: value for name, value in remote.sent.items() if name != PLACE}
        if place := self._place():
            sent[PLACE] = place
        self.newsroom.outbox.know(replace(remote, sent=sent))

    def _place(self) -> str:
        """Empty for a place for files, in which what lies there is known by its bytes."""
        return "" if kind_named(self.destination.kind).drop else self.destination.place

    def forget(self, kind: str, local: str) -> None:
        self.newsroom.outbox.forget(self.destination.id, kind, local)
