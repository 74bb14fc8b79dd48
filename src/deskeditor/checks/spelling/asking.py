"""The process that knows words, from this side: started when it is first asked, and again when it dies."""

import json
import subprocess
import sys
import weakref
from contextlib import suppress
from threading import Lock, Timer
from typing import Any

from deskeditor.news.problems import Interrupted

PROGRAM = "deskeditor.checks.spelling.child"
PATIENCE_S = 30.0
"""Longer than the slowest dictionary needs to load on a busy computer; one that says nothing for as long hangs."""


class Silent(Exception):
    """It died, or said nothing, twice: what it was asked is too much for it."""


class Child:
    """May be asked from any thread; one question at a time."""

    def __init__(self, patience_s: float = PATIENCE_S, program: tuple[str, ...] = ("-m", PROGRAM)) -> None:
        self._patience_s = patience_s
        self._program = program
        self._lock = Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._interrupted = 0
        """How often."""
        self._ending: weakref.finalize[..., Child] | None = None

    @property
    def pid(self) -> int:
        """Of the process that runs; 0 when none does."""
        return self._process.pid if self._process is not None else 0

    def ask(self, question: dict[str, Any]) -> dict[str, Any]:
        """Raises Silent, and Interrupted; the next question starts another process."""
        with self._lock:
            before = self._interrupted
            for _ in range(2):
                with suppress(OSError, ValueError):
                    answer: dict[str, Any] = json.loads(self._said(question))
                    return answer
                self._end()
                if self._interrupted != before:
                    raise Interrupted("The dictionaries were not asked to the end.")
            raise Silent

    def interrupt(self) -> None:
        """End the question that is under way, if there is one, from another thread than the one that waits for it."""
        self._interrupted += 1
        if (process := self._process) is not None:
            process.kill()

    def close(self) -> None:
        with self._lock:
            self._end()

    def _said(self, question: dict[str, Any]) -> bytes:
        """The line that it answers; empty when it died. Raises OSError."""
        process = self._running()
        assert process.stdin is not None and process.stdout is not None
        watch = Timer(self._patience_s, process.kill)
        watch.daemon = True
        watch.start()
        try:
            process.stdin.write(json.dumps(question).encode("ascii") + b"\n")
            process.stdin.flush()
            return process.stdout.readline()
        finally:
            watch.cancel()

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-X", "utf8", *self._program],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                start_new_session=True,  # Ctrl+C in a terminal is for the program, which then ends this one
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
            self._ending = weakref.finalize(self, _finish, self._process)
        return self._process

    def _end(self) -> None:
        if self._ending is not None:
            self._ending()
        self._process = self._ending = None


def _finish(process: subprocess.Popen[bytes]) -> None:
    """End it; also without this it ends when whoever asks has gone, as nothing is left to read."""
    process.kill()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with suppress(OSError):  # what was not written yet is for nobody
                pipe.close()
    process.wait()
