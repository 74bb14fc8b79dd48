"""The program's window under measurement: how it is started, and where in it the copy and the preview are."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from screen import INK, Program, Screen, differs, now, window_mapped

HERE = Path(__file__).resolve().parent
FLOOR = (sys.executable, str(HERE / "floor.py"))
# Chromium refuses its sandbox to root; nobody else goes without.
ENV: Mapping[str, str] = {"QTWEBENGINE_DISABLE_SANDBOX": "1"} if os.geteuid() == 0 else {}
COPY = (0.01, 0.1, 0.66, 0.962)
"""Where the body is in the window of 1280 by 800 with the preview beside it: left, top, right, bottom as shares."""
PREVIEW = (0.68, 0.2, 0.98, 0.95)
IN_COPY = (0.3, 0.6)
AS_INSTALLED = "import sys; sys.modules['numpy'] = None; from deskeditor.__main__ import main; sys.exit(main())"
"""As a person has it: numpy is here for the measurements only, and sqlite-utils loads it where it finds it."""
SHOW_PREVIEW = "ctrl+4"
SHOT = os.environ.get("DESKEDITOR_BENCH_SHOT", "")
"""File for a picture of the screen when something did not show."""
Mask = NDArray[np.bool_]
Picture = NDArray[np.uint8]


def program(newsroom: Path | str, story: str) -> tuple[str, ...]:
    """The command that opens a story."""
    return (sys.executable, "-c", AS_INSTALLED, "--newsroom", str(newsroom), "open", story)


def latency(name: str, file: Path, command: Sequence[str], *options: str) -> dict[str, Any]:
    """Run the latency harness on a program; what it prints. A failed run has `error`."""
    own = [option for key, value in ENV.items() for option in ("--env", f"{key}={value}")]
    run = subprocess.run(
        [sys.executable, str(HERE / "latency.py"), "--name", name, "--file", str(file), *own, *options, "--", *command],
        capture_output=True,
        text=True,
        timeout=420,
    )
    lines = run.stdout.strip().splitlines()
    return json.loads(lines[-1]) if lines else {"error": run.stderr.strip().splitlines()[-1:]}


@contextmanager
def screen() -> Iterator[tuple[Screen, Path]]:
    """A screen and a folder, both gone afterwards."""
    shm = Path("/dev/shm")
    with tempfile.TemporaryDirectory(prefix="deskeditor-bench-", dir=shm if shm.is_dir() else None) as tmp:
        opened = Screen(tmp=Path(tmp))
        try:
            yield opened, Path(tmp)
        finally:
            opened.close()


class Watched:
    """A program on a screen, and a region of it that is looked at."""

    def __init__(self, on: Screen, tmp: Path, command: Sequence[str], region: Sequence[float]) -> None:
        self.screen = on
        left, top, right, bottom = region
        rows = slice(int(top * on.h), int(bottom * on.h))
        columns = slice(int(left * on.w), int(right * on.w))
        self.pixels: Picture = on.green[rows, columns]
        on.move(on.w - 2, on.h - 2)
        self.program = Program(on, tmp, command, ENV)

    def __enter__(self) -> "Watched":
        return self

    def __exit__(self, *exception: object) -> None:
        self.program.stop()

    def appear(self, timeout_s: float = 40.0) -> None:
        """Return when the window is there and has come to rest."""
        end, empty, mapped = now() + timeout_s, self.pixels.copy(), False
        while not (mapped and differs(self.pixels, empty).any()):
            mapped = mapped or window_mapped(self.screen)
            self.program.check()
            if now() > end:
                raise RuntimeError(f"no window within {timeout_s} s: {self.program.said()}")
            time.sleep(0.01)
        self.rest(1.5)

    def rest(self, quiet_s: float = 1.0, timeout_s: float = 40.0) -> None:
        """Return when nothing but a caret has moved for so long and the program computes little."""
        end, since, last = now() + timeout_s, now(), self.pixels.copy()
        cpu = self.program.cpu.read()
        while now() < end:
            time.sleep(0.01)
            self.program.check()
            moved = differs(self.pixels, last)
            if moved.any(axis=0).sum() >= 5:
                since, last = now(), self.pixels.copy()
            if now() - since > quiet_s:
                used, cpu = self.program.cpu.read() - cpu, self.program.cpu.read()
                if used < 0.5 * quiet_s:
                    return
                since = now()
        raise RuntimeError(f"the window did not come to rest in {timeout_s} s")

    def steady(self) -> tuple[Picture, Mask]:
        """The region as it is, and which of its pixels a blinking caret does not touch."""
        first = self.pixels.copy()
        still = np.ones(first.shape, bool)
        for _ in range(14):
            time.sleep(0.1)
            still &= ~differs(self.pixels, first)
        return self.pixels.copy(), still

    def wait_for_ink(self, pixels: int, timeout_s: float = 30.0) -> float:
        """The moment at which the region holds so much ink. Raises RuntimeError."""
        end = now() + timeout_s
        while now() < end:
            if ink(self.pixels) >= pixels:
                return now()
            time.sleep(0.0005)
        if SHOT:
            self.screen.shot(SHOT)
        raise RuntimeError(f"what was awaited did not show within {timeout_s} s")


def ink(picture: Picture) -> int:
    """How many pixels are not of the most frequent grey."""
    paper = int(np.bincount(picture.ravel(), minlength=256).argmax())
    return int((np.abs(picture.astype(np.int16) - paper) > INK).sum())
