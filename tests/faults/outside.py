"""The program seen from outside: started in a process and a home of its own, driven, and killed."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.faults.recorder import Recorder

PATIENCE_S = 60.0
"""How long a command may take on a busy machine before the program counts as hung."""
KEPT_LINES = 400
"""Of what the program writes to its standard error: the end tells why it died."""
CHECKOUT = Path(__file__).parents[2]
Line = Mapping[str, Any]


class Died(Exception):
    """The program ended by itself."""


@dataclass
class Running:
    """One life of the program. What it tells goes to the recorder."""

    process: "subprocess.Popen[bytes]"
    recorder: Recorder
    places: Recorder
    """What was open, and where the caret stood."""
    told: list[Line] = field(default_factory=list)
    marks: list[Line] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    answers: dict[int, Line] = field(default_factory=dict)
    _more: threading.Condition = field(default_factory=threading.Condition)
    _number: int = 0
    _ended: bool = False
    _said: deque[bytes] = field(default_factory=lambda: deque(maxlen=KEPT_LINES))

    def __post_init__(self) -> None:
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        # A pipe that nobody reads is full after 64 KiB, and then whoever writes a warning stands still.
        self._hearer = threading.Thread(target=self._hear, daemon=True)
        self._hearer.start()

    def until_open(self, at_most_s: float = PATIENCE_S) -> bool:
        """Until its newsroom is open; False when it is not in that time."""
        return self._wait(lambda: 0 in self.answers, at_most_s)

    def send(self, do: str, **arguments: Any) -> int:
        """Hand over a command and do not wait for it; its number."""
        self._number += 1
        assert self.process.stdin is not None
        with contextlib.suppress(BrokenPipeError):  # that it ended is told to whoever waits for the answer
            self.process.stdin.write(json.dumps({"number": self._number, "do": do} | arguments).encode() + b"\n")
            self.process.stdin.flush()
        return self._number

    def do(self, do: str, **arguments: Any) -> Any:
        """Carry out a command; its answer. Raises Died when the program does not outlive it."""
        number = self.send(do, **arguments)
        if not self._wait(lambda: number in self.answers, PATIENCE_S):
            raise Died(f"{do} was not done: {self.why()}")
        return self.answers[number]["answer"]

    def why(self) -> str:
        """Why nothing comes any more."""
        if self.faults:
            return self.faults[0]
        if not self._ended:
            self.process.send_signal(signal.SIGABRT)  # Python then tells where each of its threads is
        return self._last_words()

    def until_mark(self, name: str, at_most_s: float, past: int = 0) -> bool:
        """Until a work of this name begins, after so many lines about works."""
        return self._wait(lambda: any(mark["name"] == name for mark in self.marks[past:]), at_most_s)

    def until_told(self, words: str, at_most_s: float = PATIENCE_S) -> bool:
        """Until the person is told something with these words in it."""
        return self._wait(lambda: any(words in line["sentence"] for line in self.told), at_most_s)

    def until_done(self, number: int, at_most_s: float) -> bool:
        return self._wait(lambda: number in self.answers, at_most_s)

    @property
    def ended(self) -> bool:
        """By itself, or by a mistake of the program."""
        return self._ended or bool(self.faults)

    def kill(self) -> float:
        """Kill -9; the moment before which it lived. What it told until then is recorded when this returns."""
        killed = time.monotonic()
        self.process.send_signal(signal.SIGKILL)
        self._end()
        return killed

    def leave(self) -> int:
        """Close the windows as a person does; the exit code."""
        self.send("leave")
        self.process.wait(PATIENCE_S)
        self._end()
        return self.process.returncode

    def _last_words(self) -> str:
        self._hearer.join(PATIENCE_S)
        return b"".join(self._said).decode(errors="replace")

    def _hear(self) -> None:
        assert self.process.stderr is not None
        self._said.extend(self.process.stderr)

    def _end(self) -> None:
        self.process.wait(PATIENCE_S)
        self._reader.join(PATIENCE_S)
        self._hearer.join(PATIENCE_S)
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            assert pipe is not None
            with contextlib.suppress(BrokenPipeError):  # a command was on its way to the dead
                pipe.close()

    def _wait(self, true: Callable[[], object], at_most_s: float) -> bool:
        with self._more:
            self._more.wait_for(lambda: true() or self._ended or self.faults, at_most_s)
            return bool(true())

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if line.endswith(b"\n"):  # the last one may be cut off by the kill
                self._take(json.loads(line))
        with self._more:
            self._ended = True
            self._more.notify_all()

    def _take(self, line: Line) -> None:
        with self._more:
            match line["kind"]:
                case "state":
                    self.recorder.note(line["at"], line["record"], line["fields"], sure=line["of"] != "expected")
                case "where":
                    self.places.note(line["at"], "window", line["where"])
                case "mark":
                    self.marks.append(line)
                case "told":
                    self.told.append(line)
                case "fault":
                    self.faults.append(line["trace"])
                case "done":
                    self.answers[line["number"]] = line
            self._more.notify_all()


def start(newsroom: Path, home: Path, recorder: Recorder, places: Recorder) -> Running:
    """Start the program on a newsroom, with settings and data of nobody else."""
    command = [sys.executable, "-m", "tests.faults.driven", str(newsroom)]
    process = subprocess.Popen(
        command,
        cwd=CHECKOUT,
        env=_environment(home),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    return Running(process, recorder, places)


def _environment(home: Path) -> dict[str, str]:
    own = {
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_STATE_HOME": str(home / "state"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": os.pathsep.join([str(CHECKOUT / "src"), str(CHECKOUT)]),
        "PYTHONFAULTHANDLER": "1",
    }
    return {k: v for k, v in os.environ.items() if not k.startswith("DESKEDITOR_")} | own
