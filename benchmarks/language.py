"""What the language check costs the one who types: keys with the check on and off, and what an answer takes.

    python benchmarks/language.py [--words N ...] [--keys N] [--findings N]
    python benchmarks/language.py --pixels [--words N ...] [--lines N]

In the real window without a screen, with the Language pane in sight, as in `watching.py`: a letter is typed in the
middle of stories of 1,000 and 50,000 words, of one that is set to a wrong language, and in one line of 7,000
characters, in the pause in which the check begins, so that each key comes while the one before it is being checked.
The floor is the same program with the check off.

At a time: the most that the editor's thread works before it looks again whether a key came (one turn of the loop of
events), while answers of so many findings are taken, painted and listed: processor time of that thread.

`--pixels` measures the same stories from outside, from the key to its glyph on the screen as `keystroke.py` does, with
a key every third of a second, so that each one meets the check of the one before.
"""

import argparse
import os
import re
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

import editor
import window
from article import make_article
from keystroke import shares, steady
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from report import Row, Times, show
from rooms import with_articles
from watching import Measured, keys_in

from deskeditor.gui.app import SWITCH_S, Program
from deskeditor.gui.language.watch import DELAY_MS, LanguageWatch
from deskeditor.gui.settings import LANGUAGE_CHECKED
from deskeditor.newsroom import Newsroom

AIM = "no more than without the check"
AT_A_TIME = "under 4 ms"
RHYTHMS = {
    "key that meets the check": (DELAY_MS / 1000 - 0.02, DELAY_MS / 1000 + 0.06),
    "key in the flow": (editor.PACE_S, editor.PACE_S),
}
LINE = 7_000
"""Characters of the one long line."""
KEYS_A_SECOND = 3
SLOW_MS = 600
"""Longer than the pause before a look."""


def with_slips(words: int, slips: int) -> str:
    """An article in so many words of which letters were exchanged."""
    every = max(1, words // max(1, slips))
    seen = 0

    def exchanged(match: re.Match[str]) -> str:
        nonlocal seen
        seen += 1
        word = match.group()
        return f"{word[:2]}{word[3]}{word[2]}{word[4:]}" if not seen % every else word

    return re.sub(r"(?<![#*>\[(])\b[a-z]{5,}\b", exchanged, make_article(words))


@contextmanager
def opened(text: str, *, checking: bool, tag: str = "en") -> Iterator[tuple[Program, LanguageWatch]]:
    """The program with this story, which was looked at once, and the pane that lists what was found."""
    with (
        tempfile.TemporaryDirectory(prefix="deskeditor-bench-") as folder,
        patch.dict(os.environ, XDG_STATE_HOME=folder),
        editor.opened(Path(folder), with_articles(Path(folder) / "newsroom", {"article": text})) as program,
    ):
        seen = program.window
        seen.settings.set(LANGUAGE_CHECKED, checking)
        assert seen.copy is not None
        if tag != "en":
            seen.copy.session.set("language", tag)
        seen.revealed_inspector().show_pane("language")
        seen.copy.do("focus_body")
        watch = seen.copy.session.findChild(LanguageWatch)
        assert watch is not None
        if checking:
            editor.idle_until(lambda: watch.looked and not watch.is_behind, 120)
        editor.rest(1)
        yield program, watch


def typed(text: str, keys: int, *, checking: bool, tag: str) -> dict[str, Measured]:
    """By rhythm."""
    with opened(text, checking=checking, tag=tag) as (program, watch):
        copy = program.window.copy
        assert copy is not None
        answers: list[int] = []
        watch.found_changed.connect(lambda: answers.append(1))
        found = {}
        for name, pauses in RHYTHMS.items():
            answers.clear()
            found[name] = (*keys_in(copy.body, copy.session.catch_up, keys, pauses), len(answers))
        return found


def turns(text: str, keys: int) -> tuple[list[float], int]:
    """For each key the longest turn of the loop until its answer has come and nothing is left to do, in milliseconds;
    and how many findings there are."""
    with opened(text, checking=True) as (program, watch):
        copy = program.window.copy
        assert copy is not None
        cursor = copy.body.textCursor()
        cursor.setPosition(copy.body.document().characterCount() // 2)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        copy.body.setTextCursor(cursor)
        editor.rest(1)
        longest = []
        for number in range(keys):
            QTest.keyClick(copy.body, "e" if number % 6 else " ")
            QApplication.processEvents()
            longest.append(_longest_turn_ms(SLOW_MS / 1000))
        return longest, len(watch.found)


def _longest_turn_ms(seconds: float) -> float:
    longest, end = 0.0, time.monotonic() + seconds
    while time.monotonic() < end:
        began = time.thread_time()
        QApplication.processEvents()
        longest = max(longest, time.thread_time() - began)
        time.sleep(0.001)
    return longest * 1000


def texts(lengths: tuple[int, ...]) -> list[tuple[str, str, str]]:
    """What each is called, its words, and the language that it is set to."""
    line = make_article(LINE // 4, plain=True).replace("\n", " ")[:LINE]
    found = [(f"{words:,} words", make_article(words), "en") for words in lengths]
    wrong = (f"{max(lengths):,} words set to German", make_article(max(lengths)), "de")
    return [*found, wrong, (f"a line of {LINE:,} characters", line, "en")]


def pixels(lengths: tuple[int, ...], lines: int) -> list[Row]:
    rows = []
    for what, text, tag in texts(lengths):
        found = {on: _to_pixel(text, tag, lines, on=on) for on in (False, True)}
        problem = str(found[True].get("error", "") or found[False].get("error", ""))
        rows.append(Row("key to pixel", what, steady(found[True]), steady(found[False]), AIM, problem))
    return rows


def _to_pixel(text: str, tag: str, lines: int, *, on: bool) -> dict[str, Any]:
    with tempfile.TemporaryDirectory(prefix="deskeditor-bench-") as tmp:
        room, settings = Path(tmp) / "newsroom", Path(tmp) / "settings" / "deskeditor"
        settings.mkdir(parents=True)
        (settings / "deskeditor.ini").write_text(f"[copy]\nlanguage={str(on).lower()}\n", "utf-8")
        with Newsroom.create(room, name="Benchmark", profile="large") as newsroom:
            newsroom.me = newsroom.add_person(name="Robin Bench")
            newsroom.new_story(slugline="article", headline="Article", body=text, language=tag)
        where = (
            *("--click", shares(window.IN_COPY), "--edit-region", shares(window.COPY), "--hz", str(KEYS_A_SECOND)),
            *("--lines", str(lines), "--burst-lines", "0", "--env", f"XDG_CONFIG_HOME={settings.parent}"),
        )
        return window.latency("deskeditor", room, window.program("{file}", "article"), *where)


def measure(lengths: tuple[int, ...] = (1_000, 50_000), keys: int = 120, findings: int = 2_500) -> list[Row]:
    editor.application()
    sys.setswitchinterval(SWITCH_S)
    rows = []
    for what, text, tag in texts(lengths):
        found = {on: typed(text, keys, checking=on, tag=tag) for on in (False, True)}
        for rhythm in RHYTHMS:
            own, done, checks = found[True][rhythm]
            own_without, done_without, _ = found[False][rhythm]
            at = f"{what}, {checks} checks"
            rows.append(Row(f"{rhythm}, processor time", at, Times.of(own), Times.of(own_without), AIM))
            rows.append(Row(f"{rhythm}, until it is done", at, Times.of(done), Times.of(done_without), AIM))
    for slips in (20, findings):
        longest, many = turns(with_slips(10_000, slips), keys // 4)
        rows.append(Row("at a time", f"10,000 words, {many:,} findings", Times.of(longest), Times.of([4.0]), AT_A_TIME))
    return rows


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--words", type=int, nargs="*", default=(1_000, 50_000))
    parser.add_argument("--keys", type=int, default=120)
    parser.add_argument("--findings", type=int, default=2_500)
    parser.add_argument("--pixels", action="store_true", help="from the key to the screen")
    parser.add_argument("--lines", type=int, default=2, help="lines of 45 keys that are typed, with --pixels")
    given = parser.parse_args()
    if given.pixels:
        show(pixels(tuple(given.words), given.lines))
        sys.exit()
    show(measure(tuple(given.words), given.keys, given.findings))
