"""Typing, deciding and opening with 500 suggestions and 200 notes in 10,000 words, beside the same story without any.

    QT_QPA_PLATFORM=offscreen python benchmarks/review.py [--words N] [--suggestions N] [--notes N]

No window: what is measured is the session that the panes share, with undo and the three readings that they follow. What
a key costs until it is painted, `keystroke.py` tells; the margin, `margin.py`.
"""

import argparse
import random
import statistics
import time
from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from deskeditor.gui.session import Session
from deskeditor.news.records import Note, Story
from deskeditor.text import anchors
from deskeditor.text.document import Document
from deskeditor.text.readings import Which
from deskeditor.text.suggesting import Outcome, Proposer, suggest

TIMES = 300
READINGS: tuple[Which, ...] = ("original", "marked", "accepted")


def milliseconds(act: Callable[[], object], times: int) -> list[float]:
    found = []
    for _ in range(times):
        begun = time.perf_counter()
        act()
        found.append((time.perf_counter() - begun) * 1000)
    return found


def said(times: list[float]) -> str:
    ordered = sorted(times)
    return f"{statistics.median(ordered):9.2f} ms   p95 {ordered[int(len(ordered) * 0.95)]:9.2f} ms"


def story(words: int, suggestions: int, notes: int) -> bytes:
    """All edits of a story in which four people propose, and note, all over the copy."""
    drawn = random.Random(7)
    document = Document(Story, "measured")
    paragraphs = [" ".join(f"word{n + each}" for each in range(50)) for n in range(0, words, 50)]
    document.set("body", "\n\n".join(paragraphs))
    for number in range(suggestions):
        who = Proposer(("ann", "bo", "cy", "dee")[number % 4], lambda: "2026-11-23T10:00:00+00:00")
        at = drawn.randrange(len(document.lines("body")) - 20)
        suggest(document, "body", at, at + (0, 8, 8)[number % 3], ("new ", "", "other")[number % 3], who)
    for number in range(notes):
        at = drawn.randrange(len(document.lines("body")) - 20)
        note = Note(f"n{number}", thread=f"n{number}", text="Who says so?", by="ann")
        with document.changing():
            document.add("notes", note)
            anchors.keep(document, note.id, anchors.make(document, "body", at, at + 12))
    return document.update()


def opened(update: bytes) -> Session:
    document = Document(Story, "measured", [update])
    session = Session(document, {}, lambda *_: None, me="ed")
    for which in READINGS:
        session.view("body", which)
    session.value()
    document.ranges("body")
    return session


def measure(name: str, update: bytes) -> None:
    print(f"{name:32} {'open':18} {said(milliseconds(lambda: opened(update), 5))}")
    for what, proposing in (("type", False), ("type a suggestion", True)):
        session = opened(update)
        session.suggesting = proposing
        at = len(session.story.lines("body")) // 2

        def key(session: Session = session) -> None:
            nonlocal at
            session.splice("body", at, at, "x")
            at += 1

        print(f"{'':32} {what:18} {said(milliseconds(key, TIMES))}")
    session = opened(update)
    if ids := [one.id for one in session.value().suggestions]:
        print(f"{'':32} {'list them':18} {said(milliseconds(lambda: _listed(session), 20))}")
        outcomes: tuple[Outcome, ...] = ("accepted", "rejected")
        for outcome, what in zip(outcomes, ("accept all", "reject all"), strict=True):
            session = opened(update)
            begun = time.perf_counter()
            session.decide_suggestions(ids, outcome)
            print(f"{'':32} {what:18} {(time.perf_counter() - begun) * 1000:9.2f} ms   ({len(ids)})")
            begun = time.perf_counter()
            session.undo()
            print(f"{'':32} {'  and back':18} {(time.perf_counter() - begun) * 1000:9.2f} ms")


def _listed(session: Session) -> None:
    from deskeditor.text.suggesting import suggestions

    suggestions(session.story)


def main() -> None:
    asked = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    asked.add_argument("--words", type=int, default=10_000)
    asked.add_argument("--suggestions", type=int, default=500)
    asked.add_argument("--notes", type=int, default=200)
    chosen = asked.parse_args()
    _app = QApplication([])
    measure("without any", story(chosen.words, 0, 0))
    name = f"{chosen.suggestions} suggestions, {chosen.notes} notes"
    measure(name, story(chosen.words, chosen.suggestions, chosen.notes))


if __name__ == "__main__":
    main()
