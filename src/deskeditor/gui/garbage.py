"""Cyclic garbage is collected on the thread of the windows, and only there.

Python collects on whichever thread happens to allocate: a widget in a cycle would then be destroyed by a worker, which
ends the program, and a collection in the midst of a key would be felt. So Python's own is off while windows live.

What was made before the first window (modules, their functions and types) is never garbage: it is left out, as going
through it alone would take longer than all the rest.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000
MANY = 5000
"""Objects made since the last look that are worth one."""
WHOLE_EVERY = 60
"""Looks after which also what has been there for long is gone through."""


class Garbage(QObject):
    """Looks after garbage from now until `stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(EVERY_MS)

    def look(self) -> None:
        self._looks += 1
        if self._looks % WHOLE_EVERY == 0:
            gc.collect()
        elif gc.get_count()[0] > MANY:
            gc.collect(1)

    def stop(self) -> None:
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
