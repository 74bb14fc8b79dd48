"""Opening a story of 10,000 words in a window that is open: from the Enter key to the words on the screen.

The floor is a bare QPlainTextEdit that shows the same words at the press of a key.
"""

import argparse
import time
from collections.abc import Callable
from pathlib import Path

from article import make_article
from report import Row, Times, show
from rooms import with_articles
from screen import Screen
from window import COPY, FLOOR, Watched, ink, program, screen

WORDS = 10_000
OPENINGS = 12
WHOLE = (0.0, 0.0, 1.0, 1.0)


def times(seen: Watched, prepare: Callable[[], None], go: str, openings: int) -> Times:
    """Opens so many times; the first shows how much ink is waited for in the others."""
    found = []
    prepare()
    seen.rest()
    seen.screen.chord(go)
    seen.rest()
    whole = int(0.9 * ink(seen.pixels))
    for _ in range(openings):
        prepare()
        seen.rest(0.6)
        started = time.perf_counter()
        seen.screen.chord(go, gap=0)
        found.append((seen.wait_for_ink(whole) - started) * 1000)
        seen.rest(0.6)
    return Times.of(found)


def measure(words: int = WORDS, openings: int = OPENINGS) -> list[Row]:
    text = make_article(words)
    with screen() as (on, tmp):
        file = tmp / "article.md"
        file.write_text(text, encoding="utf-8")
        with Watched(on, tmp, (*FLOOR, str(file)), WHOLE) as seen:
            seen.appear()
            least = times(seen, lambda: on.chord("F4"), "F5", openings)
        try:
            found, problem = in_program(on, tmp, text, openings), ""
        except RuntimeError as error:
            found, problem = None, str(error)
    return [Row("open a story", f"{words:,} words", found, least, "under 200 ms", problem)]


def in_program(on: Screen, tmp: Path, text: str, openings: int) -> Times:
    room = with_articles(tmp / "newsroom", {"other": "Something else.", "article": text})
    opened = False
    with Watched(on, tmp, program(room, "other"), COPY) as seen:

        def choose() -> None:
            """Close the story when it is the one in front, and choose it by name, Enter not yet pressed."""
            nonlocal opened
            if opened:
                on.chord("ctrl+w")
                seen.rest(0.6)
            opened = True
            on.chord("ctrl+o")
            seen.rest(0.6)
            for letter in "article":
                on.chord(letter, gap=0.03)

        seen.appear()
        return times(seen, choose, "Return", openings)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--words", type=int, default=WORDS)
    parser.add_argument("--openings", type=int, default=OPENINGS)
    given = parser.parse_args()
    show(measure(given.words, given.openings))
