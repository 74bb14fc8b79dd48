"""Search as you type in 100,000 stories: from the question to the first page of the queue and the number found.

The floor is the bare full-text index in the same file, asked for the numbers of the same stories.
"""

import argparse
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from report import Row, Times, show
from rooms import with_copies

from deskeditor.newsroom import Newsroom, StoryFilter
from deskeditor.text.fold import fold

TYPED = (
    "harbour bridge",
    "minister",
    "opposition contract",
    "priya raman",
    "water report",
    "quietly changed",
    "Leïla",
    "three schools",
    "ferry safety",
    "telephone",
)
PAGE = 100
"""What the queue asks for."""


def prefixes() -> Iterator[str]:
    """What stands in the search field after each key."""
    for typed in TYPED:
        yield from (typed[:length] for length in range(1, len(typed) + 1))


def bare_query(typed: str) -> str:
    """All words, the last one perhaps unfinished, in the language of FTS5."""
    return " ".join(f'"{word}"' for word in fold(typed).split()) + "*"


def timed(work: Callable[[], object]) -> float:
    before = time.perf_counter()
    work()
    return (time.perf_counter() - before) * 1000


def measure(stories: int = 100_000) -> list[Row]:
    with tempfile.TemporaryDirectory(prefix="deskeditor-bench-") as tmp:
        folder = with_copies(Path(tmp) / "newsroom", stories)
        with Newsroom.open(folder) as newsroom:
            views = [StoryFilter(words=words) for words in prefixes()]
            newsroom.stories(views[0], limit=PAGE)
            times = [
                timed(lambda: (newsroom.stories(view, limit=PAGE), newsroom.count_stories(view)))  # noqa: B023
                for view in views
            ]
        with closing(sqlite3.connect(folder / "newsroom.db")) as db:
            bare = "SELECT rowid FROM search WHERE search MATCH ? LIMIT ?"
            floor = [
                timed(lambda: db.execute(bare, [bare_query(words), PAGE]).fetchall())  # noqa: B023
                for words in prefixes()
            ]
    at = f"{stories:,} stories"
    return [Row("search as you type", at, Times.of(times), Times.of(floor), "p95 under 50 ms")]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--stories", type=int, default=100_000)
    show(measure(parser.parse_args().stories))
