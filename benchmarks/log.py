"""Reading a story with 100,000 edits in its log, none of them made one: from the question to its document.

    python benchmarks/log.py [--edits 100000] [--openings 9]

The edits are letters, typed in runs of about 300 at changing places, with a tenth of the letters deleted again. The
floor is the same log made one row, as the program does in the first pause of who writes. Times in milliseconds.
"""

import argparse
import random
import tempfile
import time
from pathlib import Path

from article import make_article
from report import Row, Times, show

from deskeditor.newsroom import Newsroom
from deskeditor.store import compaction, log

RUN = 300
AIM = "under 300 ms"


def written(folder: Path, edits: int) -> str:
    """A newsroom with such a story; its id."""
    chance, letters = random.Random(1), make_article(edits // 5)
    with Newsroom.create(folder) as newsroom:
        story = newsroom.new_story(slugline="long")
        document = newsroom.document(story)
        made: list[bytes] = []
        document.on_update(made.append)
        at = 0
        while len(made) < edits:
            length = len(document.lines("body"))
            if len(made) % RUN == 0:
                at = chance.randrange(length + 1)
            if at and chance.random() < 0.1:
                document.splice("body", at - 1, at, "")
                at -= 1
            else:
                document.splice("body", at, at, letters[len(made)])
                at += 1
        rows = [log.Edit("story", story, document.client_id, update, "2026-11-22T17:00:00+00:00") for update in made]
        newsroom.act(lambda db: log.append(db, rows, log.Writer()))
    return story


def openings(folder: Path, story: str, times: int) -> Times:
    found = []
    for _ in range(times):
        with Newsroom.open(folder) as newsroom:
            began = time.perf_counter()
            newsroom.document(story).read("body")
            found.append((time.perf_counter() - began) * 1000)
    return Times.of(found)


def measure(edits: int = 100_000, times: int = 9) -> list[Row]:
    with tempfile.TemporaryDirectory() as tmp:
        folder = Path(tmp) / "newsroom"
        story = written(folder, edits)
        as_typed = openings(folder, story, times)
        with Newsroom.open(folder) as newsroom:
            newsroom.flush()
            newsroom.act(lambda db: compaction.compact(db, story))
        return [Row("read a long log", f"{edits:,} edits", as_typed, openings(folder, story, times), AIM)]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--edits", type=int, default=100_000)
    parser.add_argument("--openings", type=int, default=9)
    given = parser.parse_args()
    show(measure(given.edits, given.openings))
