"""The thread that goes on with the outbox of one newsroom. It knows no Qt: what it finds is told by calling."""

import logging
import threading
from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING

from deskeditor.cms.secrets import Secrets
from deskeditor.cms.steps import Patience, Step
from deskeditor.gui.delivery.overview import Overview, overview
from deskeditor.news.times import parse, stamp

if TYPE_CHECKING:
    from deskeditor.delivery.alarms import Watch
    from deskeditor.newsroom import Newsroom

FIRST_PAUSE_S = 2.0
LONGEST_PAUSE_S = 20.0
"""Another program may have put something into the outbox, a story that is out may have been changed so that it should
not be, and a computer that slept has missed its own alarm clock."""
SHORTEST_PAUSE_S = 1.0
log = logging.getLogger(__name__)


class Rounds(threading.Thread):
    """Goes round until it is told to stop: what is ready is gone on with, then it sleeps until something is due.

    `told` is called with the outbox as it stands after each round, `stepped` before each thing that is done, `failed`
    with what came in the way of the round itself; all on this thread.
    """

    def __init__(
        self,
        newsroom: "Newsroom",
        secrets: Secrets,
        told: Callable[[Overview], None],
        stepped: Callable[[str, Step], None],
        failed: Callable[[Exception], None],
        patience: Patience = Patience(),
    ) -> None:
        super().__init__(name="courier", daemon=True)  # what a site does not answer must not keep the program alive
        self._newsroom, self._secrets, self._patience = newsroom, secrets, patience
        self._told, self._stepped, self._failed = told, stepped, failed
        self._over, self._wanted = threading.Event(), threading.Event()
        self._pause_s = LONGEST_PAUSE_S
        self._watch: Watch | None = None

    def wake(self) -> None:
        """There is something to do."""
        self._wanted.set()

    def stop(self) -> None:
        """Go no further than the present step; what is on its way is gone on with at the next opening."""
        self._over.set()
        self._wanted.set()

    def run(self) -> None:
        """What was left is told at once; the start of the program has the first seconds for itself."""
        pause_s = FIRST_PAUSE_S
        self._try(lambda: self._told(overview(self._newsroom)))
        while not self._over.is_set():
            self._wanted.wait(pause_s)
            if self._over.is_set():
                break
            self._wanted.clear()
            pause_s = LONGEST_PAUSE_S
            if self._try(self._round):
                pause_s = self._pause_s
        if self._watch is not None:
            self._watch.close()

    def _try(self, what: Callable[[], None]) -> bool:
        """A fault of ours, or of a plug-in, ends this round and not all others."""
        try:
            what()
        except Exception as problem:
            if self._over.is_set():
                log.info("the newsroom was closed while something was sent: %s", type(problem).__name__)
            else:
                self._failed(problem)
            return False
        return True

    def _round(self) -> None:
        outbox = self._newsroom.outbox
        if not outbox.newest(1) and self._newsroom.destinations.first() is None:
            return  # what nobody sends anything with is not loaded
        from deskeditor.delivery.alarms import Watch
        from deskeditor.delivery.running import run_ready, take_up

        self._watch = self._watch or Watch(self._newsroom)
        self._watch.look()
        take_up(self._newsroom, self._secrets)
        if outbox.ready(stamp(self._newsroom.clock())):
            self._told(overview(self._newsroom))  # before it is gone on with, which may take long
        with closing(run_ready(self._newsroom, self._secrets, self._patience)) as steps:
            for delivery, step in steps:
                if self._over.is_set():
                    return
                self._stepped(delivery.id, step)
        found = overview(self._newsroom)
        self._told(found)
        self._pause_s = self._until_next(found)

    def _until_next(self, found: Overview) -> float:
        """`SHORTEST_PAUSE_S` when the next was due before: another program is at it."""
        if not found.open and not found.followed:
            return LONGEST_PAUSE_S
        at = self._newsroom.outbox.next_at()
        left = (parse(at) - self._newsroom.clock()).total_seconds() if at else 0.0
        return min(max(left, SHORTEST_PAUSE_S), LONGEST_PAUSE_S)
