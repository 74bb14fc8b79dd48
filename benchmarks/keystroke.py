"""From the key to the pixel: typing at the end of stories of 1,000, 10,000 and 50,000 words, preview open.

The floor is a bare QPlainTextEdit with the same text, typed into just before.
"""

import argparse
import tempfile
from pathlib import Path
from typing import Any

import window
from article import make_article
from report import Row, Times, show
from rooms import with_articles

LENGTHS = (1_000, 10_000, 50_000)
AIM = "median 1.5 ×, p95 2 × the floor"


def floor(tmp: Path, words: int, *options: str) -> dict[str, Any]:
    """The harness on the bare editor with an article of this length."""
    file = tmp / f"article-{words}.md"
    file.write_text(make_article(words), encoding="utf-8")
    return window.latency("floor", file, (*window.FLOOR, "{file}"), *options)


def deskeditor(tmp: Path, words: int, *options: str) -> dict[str, Any]:
    """The harness on the program with the same article as a story, preview open."""
    room = with_articles(tmp / f"newsroom-{words}", {"article": make_article(words)})
    where = (
        *("--click", shares(window.IN_COPY)),
        *("--edit-region", shares(window.COPY)),
        *("--preview-region", shares(window.PREVIEW)),
        *("--keys-first", window.SHOW_PREVIEW),
    )
    return window.latency("deskeditor", room, window.program("{file}", "article"), *where, *options)


def measure(lengths: tuple[int, ...] = LENGTHS, lines: int = 3, shots: str = "") -> list[Row]:
    rows = []
    options = ("--lines", str(lines), "--burst-lines", "0", *(("--shots", shots) if shots else ()))
    for words in lengths:
        with tempfile.TemporaryDirectory(prefix="deskeditor-bench-") as tmp:
            least = floor(Path(tmp), words, *options)
            found = deskeditor(Path(tmp), words, *options, "--preview-keys", "0")
        problem = str(found.get("error", "")) or str(least.get("error", ""))
        rows.append(Row("key to pixel", f"{words:,} words", steady(found), steady(least), AIM, problem))
    return rows


def steady(found: dict[str, Any]) -> Times | None:
    return Times(found["steady"]["p50"], found["steady"]["p95"]) if "steady" in found else None


def shares(values: tuple[float, ...]) -> str:
    return ",".join(map(str, values))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--words", type=int, nargs="*", default=LENGTHS)
    parser.add_argument("--lines", type=int, default=3, help="lines of 45 keys that are typed")
    parser.add_argument("--shots", default="", help="folder for pictures of the screen at every step")
    given = parser.parse_args()
    show(measure(tuple(given.words), given.lines, given.shots))
