"""Memory while typing for an hour: the real window, with everything on, at ten keys a second as fast as it goes.

    python benchmarks/memory.py [--keys 36000] [--every 1000]

What is typed is a day's kind of work: sentences and paragraphs, slips that are rubbed out, steps that are undone, the
caret moved. The floor is a bare QPlainTextEdit with its own undo, in a process of its own, that gets the same keys. A
line is printed for every thousand keys: resident memory in megabytes. It grows by what is written, and by the steps
that can be undone; at the end stands how much that was for each thousand keys of the second half.
"""

import argparse
import gc
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from article import make_article
from editor import application, idle_until, opened
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from rooms import with_articles

HOUR = 36_000
"""Keys at ten a second."""
CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
MEGABYTE = 1 << 20
Key = tuple[str | Qt.Key, Qt.KeyboardModifier]


@dataclass(frozen=True, slots=True)
class Course:
    """Resident megabytes after every so many keys."""

    every: int
    megabytes: tuple[float, ...]

    @property
    def growth(self) -> float:
        """Kilobytes for a thousand keys, in the second half."""
        half = self.megabytes[len(self.megabytes) // 2 :]
        thousands = (len(half) - 1) * self.every / 1000
        return (half[-1] - half[0]) * 1024 / thousands if thousands else 0.0


def keys(count: int) -> Iterator[Key]:
    """The same ones for every process."""
    chance = random.Random(1)
    words = make_article(3_000, plain=True).split()
    pressed: list[Key] = []
    while True:
        pressed = [(letter, NONE) for letter in chance.choice(words) + " "]
        match chance.randrange(40):
            case 0:
                pressed += [(Qt.Key.Key_Return, NONE)]
            case 1 | 2 | 3:
                pressed += [(Qt.Key.Key_Backspace, NONE)] * chance.randrange(1, 9)
            case 4:
                pressed += [(Qt.Key.Key_Z, CTRL)] * chance.randrange(1, 4)
            case 5:
                pressed += [(chance.choice([Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_PageUp]), NONE)]
            case 6:
                pressed += [(Qt.Key.Key_End, CTRL)]
        for key in pressed:
            if not count:
                return
            count -= 1
            yield key


def strike(editor: QPlainTextEdit, key: str | Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    """`keyClick` knows ASCII alone."""
    if isinstance(key, Qt.Key):
        QTest.keyClick(editor, key, modifiers)
    elif key.isascii():
        QTest.keyClicks(editor, key)
    else:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(editor, QKeyEvent(kind, 0, modifiers, key))


def resident() -> float:
    """Megabytes of this process, after what can be freed was freed."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / MEGABYTE


def course(editor: QPlainTextEdit, count: int, every: int) -> Course:
    megabytes = []
    for number, (key, modifiers) in enumerate(keys(count)):
        if number % every == 0:
            idle_until(lambda: True)
            megabytes.append(resident())
            print(f"{number:7,} keys {megabytes[-1]:8.1f} MB", file=sys.stderr, flush=True)
        strike(editor, key, modifiers)
        QApplication.processEvents()
    return Course(every, (*megabytes, resident()))


def of_the_program(count: int, every: int) -> Course:
    with (
        tempfile.TemporaryDirectory(prefix="deskeditor-bench-") as tmp,
        patch.dict(os.environ, XDG_STATE_HOME=tmp),
    ):
        room = with_articles(Path(tmp) / "newsroom", {"article": make_article(2_000)})
        application()
        with opened(Path(tmp), room) as program:
            assert program.window.copy is not None
            return course(program.window.copy.body, count, every)


def of_the_floor(count: int, every: int) -> Course:
    application()
    editor = QPlainTextEdit(make_article(2_000))
    editor.show()
    return course(editor, count, every)


def apart(floor: bool, count: int, every: int) -> Course:
    """Measured in a process of its own."""
    command = [sys.executable, __file__, "--keys", str(count), "--every", str(every), "--in-process"]
    run = subprocess.run([*command, *(["--floor"] if floor else [])], stdout=subprocess.PIPE, text=True, check=True)
    return Course(every, tuple(map(float, run.stdout.split())))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--keys", type=int, default=HOUR)
    parser.add_argument("--every", type=int, default=1000)
    parser.add_argument("--in-process", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--floor", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.in_process:
        found = (of_the_floor if given.floor else of_the_program)(given.keys, given.every)
        print(*found.megabytes)
        return
    ours, least = apart(False, given.keys, given.every), apart(True, given.keys, given.every)
    print(f"{'keys':>8} {'deskeditor, MB':>16} {'QPlainTextEdit, MB':>20}")
    for number, (mine, theirs) in enumerate(zip(ours.megabytes, least.megabytes, strict=True)):
        print(f"{min(number * given.every, given.keys):8,} {mine:16.1f} {theirs:20.1f}")
    print(f"{'grown':>8} {ours.growth:11.0f} kB and {least.growth:.0f} kB for a thousand keys, in the second half")


if __name__ == "__main__":
    main()
