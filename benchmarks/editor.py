"""What a key costs the editor's own thread, in the real window: no screen, no clock of another process.

A letter is typed in the middle of stories of 1,000 and 50,000 words, in the program with everything on (saving,
versions, tabs remembered), and in a bare QPlainTextEdit with the same text. A key is done when the letter is in the
widget and in the record, and handed to the writer; all is idle when everything is done that it set off on this thread,
painting included. Processor time leaves out what other programs on the computer took meanwhile.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

from article import make_article
from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from report import Row, Times, show
from rooms import with_articles

from deskeditor.gui.app import SWITCH_S, Program, make_application
from deskeditor.gui.inspector.engine import register_scheme
from deskeditor.gui.settings import Settings

LENGTHS = (1_000, 50_000)
AIM = "median under 1 ms at 50,000 words"
WHAT = ("key, processor time of the editor's thread", "key, until it is done", "key, until all is idle")
WARM_UP = 60
PACE_S = 0.004
"""Between two keys, so that the writer and the timers have their turn as they have between the keys of a person."""


def application() -> QApplication:
    """The one of this process."""
    there = QApplication.instance()
    if isinstance(there, QApplication):
        return there
    register_scheme()
    with patch.dict(os.environ, QT_QPA_PLATFORM="offscreen"):
        return make_application()


def idle_until(true: Callable[[], object], timeout_s: float = 60.0) -> None:
    """Let events be dealt with until it is so. Raises TimeoutError."""
    end = time.monotonic() + timeout_s
    while not true():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
        if time.monotonic() > end:
            raise TimeoutError(f"not within {timeout_s} s")


def rest(seconds: float) -> None:
    end = time.monotonic() + seconds
    idle_until(lambda: time.monotonic() >= end)


Measured = tuple[list[float], list[float], list[float]]
"""Milliseconds of each key: processor time of this thread, time until it is done, and until nothing is left to do."""


def timed(editor: QPlainTextEdit, finish: Callable[[], object], keys: int) -> Measured:
    cursor = editor.textCursor()
    cursor.setPosition(editor.document().characterCount() // 2)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    editor.setTextCursor(cursor)
    rest(0.5)
    own_ms, key_ms, idle_ms = [], [], []
    for number in range(WARM_UP + keys):
        own, began = time.thread_time(), time.perf_counter()
        QTest.keyClick(editor, "e" if number % 6 else " ")
        finish()
        typed, own = time.perf_counter(), time.thread_time() - own
        QApplication.processEvents()
        done = time.perf_counter()
        if number >= WARM_UP:
            own_ms.append(own * 1000)
            key_ms.append((typed - began) * 1000)
            idle_ms.append((done - began) * 1000)
        rest(PACE_S)
    return own_ms, key_ms, idle_ms


def floor(text: str, keys: int) -> Measured:
    editor = QPlainTextEdit(text)
    editor.setUndoRedoEnabled(False)
    editor.resize(1280, 800)
    editor.show()
    editor.activateWindow()
    try:
        return timed(editor, lambda: None, keys)
    finally:
        editor.deleteLater()


@contextmanager
def opened(home: Path, room: Path) -> Iterator[Program]:
    """The program, with the first story of the newsroom open and the keyboard in its body."""
    program = Program(application(), Settings(home / "settings.ini"))
    program.begin(room, "article", "")
    window = program.window
    window.resize(1280, 800)
    idle_until(lambda: window.copy is not None)
    window.activateWindow()
    assert window.copy is not None
    window.copy.do("focus_body")
    idle_until(window.copy.body.hasFocus)
    try:
        yield program
    finally:
        window.close()
        program.close()


def deskeditor(tmp: Path, text: str, keys: int) -> Measured:
    with opened(tmp, with_articles(tmp / "newsroom", {"article": text})) as program:
        copy = program.window.copy
        assert copy is not None
        return timed(copy.body, copy.session.catch_up, keys)


def measure(lengths: tuple[int, ...] = LENGTHS, keys: int = 400) -> list[Row]:
    application()
    sys.setswitchinterval(SWITCH_S)
    rows = []
    for words in lengths:
        text = make_article(words)
        least = floor(text, keys)
        with (
            tempfile.TemporaryDirectory(prefix="deskeditor-bench-") as tmp,
            patch.dict(os.environ, XDG_STATE_HOME=tmp),
        ):
            found = deskeditor(Path(tmp), text, keys)
        for name, ours, theirs in zip(WHAT, found, least, strict=True):
            rows.append(Row(name, f"{words:,} words", Times.of(ours), Times.of(theirs), AIM))
    return rows


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--words", type=int, nargs="*", default=LENGTHS)
    parser.add_argument("--keys", type=int, default=400)
    given = parser.parse_args()
    show(measure(tuple(given.words), given.keys))
