"""How long it takes to merge two copies of a newsroom that are 10,000 edits apart.

    python benchmarks/merge.py [EDITS] [STORIES]

Each copy has EDITS / 2 edits of its own, spread over two thirds of the STORIES; a third of the stories were changed on
both sides. Said are the time of the merge, of a second one that finds nothing new, and the longest that typing had to
wait for the writer meanwhile (words that are typed are kept after that time at the latest).
"""

import shutil
import sys
import tempfile
import threading
import time
from pathlib import Path

from deskeditor.news.records import Story
from deskeditor.newsroom import Newsroom
from deskeditor.upkeep.merging import merge

PARAGRAPH = "The bridge over the river was closed again on Monday, and nobody knows for how long it will stay so.\n\n"


def fill(folder: Path, stories: int) -> list[str]:
    with Newsroom.create(folder, name="Benchmark") as newsroom:
        newsroom.me = newsroom.add_person(name="Ada Quill")
        return [
            newsroom.new_story(slugline=f"story {n}", headline=f"Story {n}", body=PARAGRAPH * 8) for n in range(stories)
        ]


def type_in(folder: Path, stories: list[str], edits: int, word: str) -> None:
    """Each word an edit of its own, some into each paragraph."""
    with Newsroom.open(folder) as newsroom:
        for at, story in enumerate(stories):
            document = newsroom.document(story)
            document.on_update(
                lambda update, story=story, client=document.client_id: newsroom.submit(Story, story, update, client)
            )
            for number in range(edits // len(stories) + (at < edits % len(stories))):
                place = (number * 37) % len(document.lines("body"))
                document.splice("body", place, place, f" {word}{number}")
        newsroom.flush()


def longest_wait(newsroom: Newsroom, stop: threading.Event) -> float:
    """Seconds: how long the writer was busy with something else, at most."""
    longest = 0.0
    while not stop.is_set():
        began = time.perf_counter()
        newsroom.act(lambda db: db.execute("SELECT 1").fetchone())
        longest = max(longest, time.perf_counter() - began)
        time.sleep(0.01)
    return longest


def main(edits: int = 10_000, stories: int = 100) -> None:
    with tempfile.TemporaryDirectory() as place:
        ours, theirs = Path(place) / "ours", Path(place) / "theirs"
        ids = fill(ours, stories)
        shutil.copytree(ours, theirs)
        third = len(ids) // 3
        type_in(ours, ids[: 2 * third] or ids, edits // 2, "ours")
        type_in(theirs, ids[third:], edits // 2, "theirs")
        with Newsroom.open(ours) as newsroom:
            stop, waited = threading.Event(), [0.0]
            watch = threading.Thread(target=lambda: waited.__setitem__(0, longest_wait(newsroom, stop)))
            watch.start()
            began = time.perf_counter()
            report = merge(newsroom, theirs)
            took = time.perf_counter() - began
            stop.set()
            watch.join()
            began = time.perf_counter()
            again = merge(newsroom, theirs)
            twice = time.perf_counter() - began
        assert again.nothing_new
        print(f"{edits:,} edits apart in {stories} stories: {report.total('edits'):,} came in")
        print(f"merged in {took:.2f} s; once more in {twice:.2f} s; {len(report.mixed)} passages to read")
        print(f"typing waited for the writer {waited[0] * 1000:.0f} ms at most")


if __name__ == "__main__":
    main(*(int(given) for given in sys.argv[1:]))
