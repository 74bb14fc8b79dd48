"""A newsroom with a site of nothing but values, a clock that is set by hand, and a courier who goes on when asked."""

from contextlib import suppress
from dataclasses import dataclass, field

from deskeditor.cms.delivering import Patience
from deskeditor.cms.secrets import Secrets
from deskeditor.cms.site import Kind
from deskeditor.delivery.deciding import decide
from deskeditor.delivery.running import run_ready
from deskeditor.news.deliveries import Delivery
from deskeditor.news.destinations import NOBODY, Destination
from deskeditor.newsroom import Newsroom
from tests.cms.site_in_memory import Clock, Killed, Post, SiteInMemory

PATIENCE = Patience(settle_s=40.0, looks=3, pause_s=5.0)


@dataclass
class Room:
    newsroom: Newsroom
    site: SiteInMemory
    clock: Clock
    destination: Destination
    told: list[str] = field(default_factory=list)

    def story(self, **said: object) -> str:
        usual = {"slugline": "barrier", "headline": "Barrier holds", "body": "It cost 11 million.", "state": "ready"}
        return self.newsroom.new_story(**(usual | said))

    def send(self, story: str, **said: object) -> Delivery:
        return decide(self.newsroom, story, self.destination, **said)  # type: ignore[arg-type]

    def run(self) -> None:
        """What is ready now, once."""
        for _delivery, step in run_ready(self.newsroom, Secrets(self.newsroom.id), PATIENCE):
            self.told.append(step.sentence)

    def until_quiet(self, seconds: float = 3600.0) -> None:
        """Go on as a program does that stays open so long; one that is killed is started again."""
        end = self.clock.now.timestamp() + seconds
        while self.clock.now.timestamp() < end:
            with suppress(Killed):
                self.run()
            self.clock.pass_by(5)

    def one(self, delivery: Delivery) -> Delivery:
        return self.newsroom.outbox.one(delivery.id)

    @property
    def post(self) -> Post:
        """The only one."""
        (post,) = self.site.posts.values()
        return post

    def becomes(self, status: str) -> None:
        """There, of itself or by somebody."""
        self.post.fields = {**self.post.fields, "status": status}


def room_with(newsroom: Newsroom, clock: Clock, kind: str = "memory", **said: object) -> Room:
    id = newsroom.destinations.add(kind, "Port Sunday Post", **said)
    newsroom.destinations.set_rules(id, authors={NOBODY: "1"})
    return Room(newsroom, SITES[-1], clock, newsroom.destinations.one(id))


SITES: list[SiteInMemory] = []
"""The one that the kind `memory` opens is the last."""


KIND = Kind("memory", "Memory", lambda destination, secret: SITES[-1], ())
