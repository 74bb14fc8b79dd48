"""From the start of the process to a window that takes keys, with 10,000 stories in the newsroom.

A story is opened whose body is empty, and the letter m is typed all the while; the time is taken when the first m
stands in the body. The floor is a bare QPlainTextEdit that is started the same way.
"""

import argparse
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from report import Row, Times, show
from rooms import with_copies
from screen import Screen, differs, now
from window import COPY, FLOOR, Mask, Picture, Watched, program, screen

from deskeditor.newsroom import Newsroom

STARTS = 10
KEY_EVERY_S = 0.03
Command = Callable[[int], Sequence[str]]
WHOLE = (0.0, 0.0, 1.0, 1.0)
DARK = 128
"""Of 255."""


def first_letter(on: Screen, tmp: Path, command: Sequence[str], region: Sequence[float]) -> tuple[Picture, Mask]:
    """How the region looks when one m has been typed, and which pixels are its ink: not those of the words that stand
    in an empty body, where further letters come to stand."""
    with Watched(on, tmp, command, region) as seen:
        seen.appear()
        before, still_before = seen.steady()
        on.chord("m")
        seen.rest()
        after, still_after = seen.steady()
        return after, differs(before, after) & still_before & still_after & (after < DARK)


def time_to_first_letter(
    on: Screen, tmp: Path, command: Sequence[str], region: Sequence[float], letter: tuple[Picture, Mask]
) -> float:
    """Milliseconds from the start of the process until the letter shows."""
    picture, where = letter
    wanted, needed = picture[where], 0.9 * where.sum()
    with Watched(on, tmp, command, region) as seen:
        started, next_key = seen.program.started, 0.0
        while now() - started < 30:
            if now() > next_key:
                on.chord("m", gap=0)
                next_key = now() + KEY_EVERY_S
            if (~differs(seen.pixels[where], wanted)).sum() >= needed:
                return (now() - started) * 1000
            time.sleep(0.001)
        seen.program.check()
    raise RuntimeError("no letter showed within 30 s")


def times(on: Screen, tmp: Path, command: Command, region: Sequence[float], starts: int) -> Times:
    letter = first_letter(on, tmp, command(0), region)
    return Times.of([time_to_first_letter(on, tmp, command(n), region, letter) for n in range(1, starts + 1)])


def measure(stories: int = 10_000, starts: int = STARTS) -> list[Row]:
    at = f"{stories:,} stories"
    with screen() as (on, tmp):
        room = with_copies(tmp / "newsroom", stories)
        with Newsroom.open(room) as newsroom:
            ids = [newsroom.new_story(slugline="start", headline="Start here") for _ in range(starts + 1)]
        empty = tmp / "empty.txt"
        empty.touch()
        least = times(on, tmp, lambda _: (*FLOOR, str(empty)), WHOLE, starts)
        try:
            found, problem = times(on, tmp, lambda n: program(room, ids[n]), COPY, starts), ""
        except RuntimeError as error:
            found, problem = None, str(error)
    return [Row("start to first key", at, found, least, "under 1,500 ms", problem)]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--stories", type=int, default=10_000)
    parser.add_argument("--starts", type=int, default=STARTS)
    given = parser.parse_args()
    show(measure(given.stories, given.starts))
