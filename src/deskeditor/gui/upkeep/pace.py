"""Steps of long work, no more often than a person can see."""

import time
from collections.abc import Callable, Iterator

from deskeditor.upkeep.backups import Backup, Progress

SHOWN_S = 0.1


def paced(
    steps: Iterator[Progress | Backup], clock: Callable[[], float] = time.monotonic
) -> Iterator[Progress | Backup]:
    """Some of the steps, at most ten a second, and every backup. Closing it closes the work."""
    shown = float("-inf")
    try:
        for step in steps:
            if isinstance(step, Backup) or clock() - shown >= SHOWN_S:
                shown = clock()
                yield step
    finally:
        if close := getattr(steps, "close", None):
            close()
