"""What is known of the items of one destination, kept in the newsroom."""

from dataclasses import dataclass

from deskeditor.news.deliveries import Remote
from deskeditor.newsroom import Newsroom


@dataclass(frozen=True, slots=True)
class Kept:
    """A `cms.site.Memory`."""

    newsroom: Newsroom
    destination: str

    def get(self, kind: str, local: str) -> Remote | None:
        return self.newsroom.outbox.remote(self.destination, kind, local)

    def keep(self, remote: Remote) -> None:
        self.newsroom.outbox.know(remote)

    def forget(self, kind: str, local: str) -> None:
        self.newsroom.outbox.forget(self.destination, kind, local)
