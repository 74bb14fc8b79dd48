"""A second pair of eyes on the writer: a disk that hangs stops the thread that waits for it, and must not stop this."""

import threading
from collections.abc import Callable

EVERY_S = 0.05


class Watch:
    """Calls `look` twenty times a second, in a thread of its own, until it is closed."""

    def __init__(self, look: Callable[[], None]) -> None:
        self._look = look
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="newsroom watch", daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._over.set()

    def _run(self) -> None:
        while not self._over.wait(EVERY_S):
            self._look()
