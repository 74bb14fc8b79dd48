"""The thread that goes on with the outbox of one newsroom. It knows no Qt: what it finds is told by calling."""

import logging
import threading
from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING

from deskeditor.cms.delivering import Patience, Step
from deskeditor.cms.secrets import Secrets
from deskeditor.gui.delivery.overview import Overview, overview
from deskeditor.news.times import parse

if TYPE_CHECKING:
    from deskeditor.newsroom import Newsroom

LONGEST_PAUSE_S = 60.0
"""Another program may have put something into the outbox, and a computer that slept has missed its own alarm clock."""
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
        patience: Patience = Patience(),  # noqa: B008  # a value
    ) -> None:
        super().__init__(name="courier", daemon=True)  # what a site does not answer must not keep the program alive
        self._newsroom, self._secrets, self._patience = newsroom, secrets, patience
        self._told, self._stepped, self._failed = told, stepped, failed
        self._over, self._wanted = threading.Event(), threading.Event()

    def wake(self) -> None:
        """There is something to do."""
        self._wanted.set()

    def stop(self) -> None:
        """Go no further than the present step; what is on its way is gone on with at the next opening."""
        self._over.set()
        self._wanted.set()

    def run(self) -> None:
        while not self._over.is_set():
            self._wanted.clear()
            pause_s = LONGEST_PAUSE_S
            try:
                self._round()
                pause_s = self._pause_s()
            except Exception as problem:  # a fault of ours, or of a plug-in, ends this round and not all others
                if self._over.is_set():
                    log.info("the newsroom was closed while something was sent: %s", type(problem).__name__)
                    return
                self._failed(problem)
            self._wanted.wait(pause_s)

    def _round(self) -> None:
        from deskeditor.delivery.running import run_ready

        self._told(overview(self._newsroom))
        with closing(run_ready(self._newsroom, self._secrets, self._patience)) as steps:  # type: ignore[type-var]
            for delivery, step in steps:
                if self._over.is_set():
                    return
                self._stepped(delivery.id, step)
        self._told(overview(self._newsroom))

    def _pause_s(self) -> float:
        """Until the next is due; `SHORTEST_PAUSE_S` when that was before: another program is at it."""
        newsroom = self._newsroom
        if not (stands := overview(newsroom)).open and not stands.followed:
            return LONGEST_PAUSE_S
        at = newsroom.outbox.next_at()
        left = (parse(at) - newsroom.clock()).total_seconds() if at else 0.0
        return min(max(left, SHORTEST_PAUSE_S), LONGEST_PAUSE_S)
