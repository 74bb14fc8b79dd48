"""What the check of the quotations costs the one who types: a key that meets the check, with the check on and off.

A letter is typed in the middle of stories of 1,000 and 50,000 words, in the real window without a screen, as in
`editor.py`. The pauses between the keys are those in which the check begins, so that each key comes while the one
before it is being checked. Every second quotation of the story is in the ledger, and one in eight of these reads
otherwise in the copy. The floor is the same program with the check off.
"""

import argparse
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

import editor
from article import make_article
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from report import Row, Times, show
from rooms import with_articles

from deskeditor.checks.quotes.spans import spans
from deskeditor.gui.app import SWITCH_S
from deskeditor.gui.quotecheck.watch import DELAY_MS, QuoteWatch
from deskeditor.newsroom import Newsroom

LENGTHS = (1_000, 50_000)
AIM = "no more than without the check"
RHYTHMS = {
    "key that meets the check": (DELAY_MS / 1000 - 0.02, DELAY_MS / 1000 + 0.06),
    "key in the flow": (editor.PACE_S, editor.PACE_S),
}
"""The least and the most seconds between two keys."""
Measured = tuple[list[float], list[float], int]
"""Milliseconds of each key, processor time and until it is done, and how often the check answered meanwhile."""


def room(tmp: Path, text: str) -> Path:
    """The story, and a ledger of what is said in it."""
    made = with_articles(tmp / "newsroom", {"article": text})
    with Newsroom.open(made) as newsroom:
        story = newsroom.find_story("article")
        source = newsroom.add_source(name="Maria Okafor")
        for number, quotation in enumerate(spans(text, "en")[::2]):
            words = quotation.words if number % 8 else quotation.words.replace(" the ", " not the ", 1)
            newsroom.add_quote(words=words, source=source, story=story)
    return made


def typed(tmp: Path, text: str, keys: int, *, checking: bool) -> dict[str, Measured]:
    """By rhythm."""
    look = QuoteWatch.look if checking else lambda _watch: None
    away = QuoteWatch.look_away if checking else lambda _watch: None
    with (
        patch.object(QuoteWatch, "look", look),
        patch.object(QuoteWatch, "look_away", away),
        editor.opened(tmp, room(tmp, text)) as program,
    ):
        copy = program.window.copy
        assert copy is not None
        watch = copy.session.findChild(QuoteWatch)
        assert watch is not None
        if checking:
            editor.idle_until(lambda: watch.looked, 120)
        answers: list[int] = []
        watch.checked_changed.connect(lambda: answers.append(1))
        found = {}
        for name, pauses in RHYTHMS.items():
            answers.clear()
            found[name] = (*keys_in(copy.body, copy.session.catch_up, keys, pauses), len(answers))
        return found


def keys_in(
    body: QPlainTextEdit, finish: Callable[[], object], keys: int, pauses_s: tuple[float, float]
) -> tuple[list[float], list[float]]:
    cursor = body.textCursor()
    cursor.setPosition(body.document().characterCount() // 2)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    body.setTextCursor(cursor)
    editor.rest(1)
    chance = random.Random(1)
    own_ms, key_ms = [], []
    for number in range(keys):
        own, began = time.thread_time(), time.perf_counter()
        QTest.keyClick(body, "e" if number % 6 else " ")
        finish()
        own_ms.append((time.thread_time() - own) * 1000)
        key_ms.append((time.perf_counter() - began) * 1000)
        QApplication.processEvents()
        editor.rest(chance.uniform(*pauses_s))
    return own_ms, key_ms


def measure(lengths: tuple[int, ...] = LENGTHS, keys: int = 120) -> list[Row]:
    editor.application()
    sys.setswitchinterval(SWITCH_S)
    rows = []
    for words in lengths:
        text = make_article(words)
        found = {}
        for checking in (False, True):
            with (
                tempfile.TemporaryDirectory(prefix="deskeditor-bench-") as tmp,
                patch.dict(os.environ, XDG_STATE_HOME=tmp),
            ):
                found[checking] = typed(Path(tmp), text, keys, checking=checking)
        for rhythm in RHYTHMS:
            own, done, checks = found[True][rhythm]
            own_without, done_without, _ = found[False][rhythm]
            at = f"{words:,} words, {checks} checks"
            rows.append(Row(f"{rhythm}, processor time", at, Times.of(own), Times.of(own_without), AIM))
            rows.append(Row(f"{rhythm}, until it is done", at, Times.of(done), Times.of(done_without), AIM))
    return rows


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--words", type=int, nargs="*", default=LENGTHS)
    parser.add_argument("--keys", type=int, default=120)
    given = parser.parse_args()
    show(measure(tuple(given.words), given.keys))
