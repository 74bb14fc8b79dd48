"""What a keystroke costs the record, without a window: `Document.splice` beside a bare insert into a shared text.

    python benchmarks/splice.py [--words 50000] [--edits 2000]

`--edits` are letters typed all over the story beforehand: they cut the shared text into pieces, as weeks of work do.
Times in microseconds.
"""

import argparse
import random
import statistics
import time
from collections.abc import Callable

import pycrdt
from article import make_article

from deskeditor.news.records import Story
from deskeditor.text.document import Document
from deskeditor.text.lines import Lines
from deskeditor.text.undo import Undo


def measured(act: Callable[[], object], times: int = 400) -> str:
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        act()
        taken.append((time.perf_counter() - start) * 1e6)
    return f"{statistics.median(taken):9.1f}{statistics.quantiles(taken, n=20)[-1]:9.1f}"


def typist(document: Document[Story], at: int) -> Callable[[], None]:
    place = at

    def type_letter() -> None:
        nonlocal place
        document.splice("body", place, place, "é", "typist")
        place += 1

    return type_letter


def worked_on(document: Document[Story], edits: int) -> None:
    chance = random.Random(1)
    for _ in range(edits):
        at = chance.randrange(len(document.lines("body")))
        document.splice("body", at, at, "x")


def bare_insert(update: bytes) -> Callable[[], None]:
    """The floor: the same text without lines, undo and listeners, at its end."""
    doc: pycrdt.Doc[pycrdt.Text] = pycrdt.Doc()
    text = doc.get("body", type=pycrdt.Text)
    doc.apply_update(update)
    end = len(text)
    return lambda: text.insert(end, "é", {})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--words", type=int, default=50_000)
    parser.add_argument("--edits", type=int, default=2_000)
    given = parser.parse_args()

    document = Document(Story, "measured")
    document.set("body", make_article(given.words))
    worked_on(document, given.edits)
    undo = Undo("typist", lambda: time.monotonic_ns() // 1_000_000)
    undo.track(document)
    document.on_update(lambda update: None)
    document.on_change(lambda change: None)
    length = len(document.lines("body"))
    lines = Lines(document.read("body"))

    def convert() -> None:
        lines.to_utf8(lines.from_utf16(lines.utf16_length // 2))
        lines.splice(length // 2, length // 2, "é")

    print(f"{given.words} words, {lines.count} lines, {given.edits} earlier edits        median      p95")
    print("position converted and line changed         ", measured(convert))
    print("bare insert at the end (floor)              ", measured(bare_insert(document.update())))
    print("letter at the start                         ", measured(typist(document, 0)))
    print("letter in the middle                        ", measured(typist(document, length // 2)))
    print("letter at the end                           ", measured(typist(document, length)))
    type_letter = typist(document, length // 2)
    print("letter, and the record read again           ", measured(lambda: (type_letter(), document.value())))
    print("undo and redo                               ", measured(lambda: (undo.undo(), undo.redo()), 20))


if __name__ == "__main__":
    main()
