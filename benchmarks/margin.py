"""The margin while one scrolls: a story of 10,000 words with 200 notes and 500 suggestions, line by line in the real
window without a screen, from the turn of the scroll bar until all is painted again.

The floor is the same story with the margin hidden. Sixty frames a second are 16.7 ms for each.
"""

import argparse
import os
import random
import sys
import tempfile
import time
from pathlib import Path
from unittest.mock import patch

import editor
from article import make_article
from PySide6.QtWidgets import QApplication
from report import Row, Times, show
from rooms import with_articles

from deskeditor.gui.app import SWITCH_S
from deskeditor.gui.copy.pane import CopyPane
from deskeditor.gui.notes.shown import CopyNotes, notes_of
from deskeditor.news.records import Person, Story
from deskeditor.newsroom import Newsroom
from deskeditor.review import notes
from deskeditor.text.document import Document
from deskeditor.text.suggesting import Proposer, suggest

WORDS, NOTES, SUGGESTIONS, LINES = 10_000, 200, 500, 400
AIM = "under 16.7 ms"
AT = "2026-11-23T08:00:00+00:00"
SAID = ("Who says so?", "The report of last year has another number, and the mayor used a third one on Monday.", "Cut?")


def reviewed(document: Document[Story], people: list[Person], count: int, suggestions: int) -> None:
    """Notes and suggestions all over the body, as four people leave them."""
    chance = random.Random(7)
    for number in range(count):
        start = chance.randrange(len(document.lines("body")) - 80)
        said = notes.Written(SAID[number % len(SAID)], people[number % len(people)].id, AT, people)
        made = notes.write(document, said, about="body", passage=(start, start + chance.randrange(4, 60)))
        if number % 3 == 0:
            notes.answer(document, made, notes.Written("Done.", people[0].id, AT))
    for number in range(suggestions):
        start = chance.randrange(len(document.lines("body")) - 20)
        end = start + (chance.randrange(3, 15) if number % 3 else 0)
        who = Proposer(people[number % len(people)].id, lambda: AT)
        suggest(document, "body", start, end, "other words " if number % 3 != 1 else "", who)


def room(tmp: Path, words: int, count: int, suggestions: int) -> Path:
    made = with_articles(tmp / "newsroom", {"article": make_article(words)})
    with Newsroom.open(made) as newsroom:
        ids = [newsroom.add_person(name=name) for name in ("Ada Quill", "Ben Hurst", "Cy Law", "Dilan Ahmed")]
        people = [newsroom.person(id) for id in ids]
        with newsroom.edit(Story, newsroom.find_story("article")) as document:
            reviewed(document, people, count, suggestions)
    return made


def scrolled(copy: CopyPane, lines: int) -> tuple[list[float], list[float]]:
    """Milliseconds of each line: of processor time, and until it is painted."""
    bar = copy.body.verticalScrollBar()
    own_ms: list[float] = []
    done_ms: list[float] = []
    bar.setValue(0)
    editor.rest(0.5)
    for line in range(1, min(lines, bar.maximum())):
        own, began = time.thread_time(), time.perf_counter()
        bar.setValue(line)
        QApplication.processEvents()
        own_ms.append((time.thread_time() - own) * 1000)
        done_ms.append((time.perf_counter() - began) * 1000)
    return own_ms, done_ms


def looked_at(shown: CopyNotes, times: int = 30) -> list[float]:
    """Processor milliseconds of a look at all notes and suggestions."""
    found = []
    for _ in range(times):
        began = time.thread_time()
        shown.refresh()
        found.append((time.thread_time() - began) * 1000)
    return found


def measure(words: int = WORDS, count: int = NOTES, suggestions: int = SUGGESTIONS, lines: int = LINES) -> list[Row]:
    editor.application()
    sys.setswitchinterval(SWITCH_S)
    with (
        tempfile.TemporaryDirectory(prefix="deskeditor-bench-") as tmp,
        patch.dict(os.environ, XDG_STATE_HOME=tmp),
        editor.opened(Path(tmp), room(Path(tmp), words, count, suggestions)) as program,
    ):
        copy = program.window.copy
        shown = notes_of(copy)
        assert copy is not None and shown is not None
        editor.idle_until(lambda: shown.margin.isVisible() and copy.body.page.is_settled, 60)
        own, done = scrolled(copy, lines)
        shown.margin.hide()
        own_without, done_without = scrolled(copy, lines)
        shown.margin.show()
        looks = looked_at(shown)
    at = f"{words:,} words, {count} notes, {suggestions} suggestions"
    return [
        Row("scroll by a line, processor time", at, Times.of(own), Times.of(own_without), AIM),
        Row("scroll by a line, until it is painted", at, Times.of(done), Times.of(done_without), AIM),
        Row("all cards looked at again, processor time", at, Times.of(looks), None, AIM),
    ]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--words", type=int, default=WORDS)
    given = parser.parse_args()
    show(measure(given.words))
