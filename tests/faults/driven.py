"""The real program, driven from outside: commands come in as lines of JSON, and what its window shows goes out.

    python -m tests.faults.driven NEWSROOM

Nothing of the program is replaced but the dialog about its own mistakes. Words are typed as key events into whatever
has the keyboard. A line tells when one of the works in `MARKED` begins, so that a kill can be aimed at it. Lines that
go out: `state` (what the window shows, or what a record holds after a change), `where` (tabs and caret), `mark`, `told`
(a notice to the person), `fault` (a mistake of the program), `done` (of a command).
"""

import importlib
import json
import os
import sys
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable, Iterator
from functools import wraps
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QWidget

from deskeditor.gui import app, notices
from deskeditor.gui.copy.binding import words_of
from deskeditor.gui.copy.pane import CopyPane
from deskeditor.gui.session import Session
from deskeditor.news.problems import Problem
from deskeditor.text.document import Change

Wait = Callable[[], object]
"""What a command waits for: it is asked again until it is true."""
Command = Iterator[Wait]
MARKED = {
    "migrating": ("deskeditor.store.schema", "migrate"),
    "compacting": ("deskeditor.store.compaction", "compact"),
    "projecting": ("deskeditor.store.projection", "Projector.project"),
    "keeping a photo": ("deskeditor.store.media", "keep"),
    "keeping a version": ("deskeditor.store.versions", "keep"),
    "backing up": ("deskeditor.store.backups", "make"),
    "recovering": ("deskeditor.newsroom", "recover"),
}
"""What is told when it begins, and the function of the program that does it."""
STORY_FIELDS = ("headline", "dek", "dateline", "body", "bin", "spiked", "photos")
PHOTO_FIELDS = ("caption", "alt", "sha256")
ASK_AGAIN_MS = 3
_out = threading.Lock()


def say(**what: Any) -> None:
    """One line to whoever drives, whole."""
    line = (json.dumps(what) + "\n").encode()
    with _out:
        while line:
            line = line[os.write(1, line) :]


def plain(value: Any) -> Any:
    """A field's value as JSON has it; the uses of photos by what they say."""
    if isinstance(value, tuple):
        return [f"{use.name} {use.photo} {use.role}" for use in value]
    return value


def mark(name: str, module: str, function: str) -> None:
    """Have the function tell when it begins. Nothing, when this form of the program has no such function."""
    try:
        holder: Any = importlib.import_module(module)
    except ModuleNotFoundError:
        return
    *path, last = function.split(".")
    for part in path:
        holder = getattr(holder, part)
    does = getattr(holder, last, None)
    if does is None:
        return

    @wraps(does)
    def telling(*arguments: Any, **named: Any) -> Any:
        say(kind="mark", name=name, at=time.monotonic())
        return does(*arguments, **named)

    setattr(holder, last, telling)


class Hands(QObject):
    """At the keyboard of the program: carries out one command after the other, between events."""

    def __init__(self, program: "Driven") -> None:
        super().__init__(program)
        self.program = program
        self.window = program.window
        self._waiting: deque[dict[str, Any]] = deque()
        self._command: Command | None = None
        self._wait: Wait = lambda: True
        self._number = 0
        self._answer: Any = None
        self._watched: set[int] = set()
        self._rest = b""
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._go_on)
        notices.door.told.connect(self._tell_notice)
        self.window.tabs.shown.connect(lambda _id: self._watch())
        os.set_blocking(0, False)
        self._stdin = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._stdin.activated.connect(self._read)

    def begin(self) -> None:
        say(kind="done", number=0, at=time.monotonic(), answer=None)

    # commands

    def open(self, story: str) -> Command:
        self.window.open_story(story, body=True)
        yield lambda: self.window.front == story and self.window.copy is not None
        self.window.activateWindow()
        self.copy.do("focus_body")
        yield lambda: self.copy.body.hasFocus()

    def new(self) -> Command:
        before = self.window.front
        self.window.new_story()
        yield lambda: self.window.front not in ("", before) and self.window.copy is not None
        self._tell_all()
        self.copy.do("focus_body")
        yield lambda: self.copy.body.hasFocus()
        self._answer = self.window.front

    def type(self, words: str, pace_ms: float = 0) -> Command:
        for letter in words:
            self._strike(letter)
            yield self._pause(pace_ms)

    def keys(self, keys: str, times: int = 1, pace_ms: float = 0) -> Command:
        """A combination of keys by its name: `Ctrl+Home`, `Ctrl+Z`."""
        combination = QKeySequence(keys)[0]
        for _ in range(times):
            QTest.keyClick(self.focused, combination.key(), combination.keyboardModifiers())
            self._tell_window()
            yield self._pause(pace_ms)

    def paste(self, words: str) -> Command:
        QApplication.clipboard().setText(words)
        yield from self.keys("Ctrl+V")

    def focus(self, deed: str) -> Command:
        """`focus_headline`, `focus_body`."""
        self.copy.do(deed)
        yield lambda: QApplication.focusWidget() is not None

    def photo(self, path: str) -> Command:
        """As a file that is dropped on the copy."""
        session = self.session
        before = len(session.story.read("photos"))
        self.copy.photos_dropped.emit([Path(path)])
        yield lambda: len(session.story.read("photos")) > before
        self.copy.do("focus_body")
        yield lambda: self.copy.body.hasFocus()

    def photo_anyhow(self, path: str) -> Command:
        """As `photo`, when the disk may not take it: until it is there, or the person is told that it is not."""
        told: list[notices.Notice] = []
        notices.door.told.connect(told.append)
        session = self.session
        before = len(session.story.read("photos"))
        self.copy.photos_dropped.emit([Path(path)])
        yield lambda: told or len(session.story.read("photos")) > before
        notices.door.told.disconnect(told.append)
        self.copy.do("focus_body")
        yield lambda: self.copy.body.hasFocus()

    def caption(self, words: str) -> Command:
        """Typed after what stands in the caption of the story's last photo."""
        uses = self.session.story.read("photos")
        if not uses:
            return
        self.window.show_photo(uses[-1].name)
        field = self._caption_field()
        yield lambda: field.isVisible() and field.isEnabled()
        field.setFocus()
        yield field.hasFocus
        yield from self.keys("Ctrl+End")
        yield from self.type(words)
        self.copy.do("focus_body")
        yield lambda: self.copy.body.hasFocus()

    def close(self) -> Command:
        """The tab in front."""
        before = len(self.window.tabs.story_ids)
        yield from self.keys("Ctrl+W")
        yield lambda: len(self.window.tabs.story_ids) < before

    def spike(self, story: str) -> Command:
        """Spike the story, and take it from the spike again."""
        for on in (True, False):
            self.program.desk.decide(story, "spiked", on)
            yield self._pause(30)
            if session := self.program.desk.session(story):
                self._tell_record(session, session.id)

    def version(self, story: str, name: str) -> Command:
        newsroom = self.newsroom
        yield from self._work(lambda: (newsroom.flush(5), newsroom.keep_version(story, "named", name))[1])

    def restore(self, story: str, version: str) -> Command:
        """An earlier state of the story put over the present one, as the command line does it."""
        newsroom = self.newsroom
        earlier = newsroom.version_value(version).story
        words = {name: plain(getattr(earlier, name)) for name in ("headline", "dek", "dateline", "body")}
        _tell_state("expected", story, words)
        yield from self._work(lambda: newsroom.restore(story, version))

    def rest(self, ms: float) -> Command:
        yield self._pause(ms)

    def flush(self) -> Command:
        newsroom = self.newsroom
        yield from self._work(lambda: newsroom.flush(10))

    def compact(self, rows: int) -> Command:
        """Make records of so many rows long enough to be compacted, as soon as the writer has nothing else to do."""
        from deskeditor.store import compaction, writer

        compaction.is_long.__defaults__ = (rows,)
        writer.COMPACT_AFTER_S = 0.15
        yield lambda: True

    def back_up(self) -> Command:
        backups = importlib.import_module("deskeditor.upkeep.backups")
        newsroom = self.newsroom
        yield from self._work(lambda: str(backups.back_up(newsroom).path))

    def export(self, story: str, folder: str) -> Command:
        from deskeditor.formats.registry import format_named
        from deskeditor.leaving import leave

        newsroom = self.newsroom
        yield from self._work(
            lambda: [p.outcome for p in leave(newsroom, [story], format_named("markdown"), Path(folder))]
        )

    def look(self) -> Command:
        """What the window shows: the words of every story that is read, what is open and where, and what is asked."""
        yield lambda: self.window.front == "" or self.window.copy is not None
        yield self._pause(0)
        pages = {id: self.window.tabs.page(id) for id in self.window.tabs.story_ids}
        dialogs = [type(w).__name__ for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
        self._answer = {
            "pages": {id: shown(page) for id, page in pages.items() if page is not None},
            "where": self._where(),
            "dialogs": dialogs,
            "status": self.window.status.saved.text(),
        }

    def leave(self) -> Command:
        yield lambda: True
        QTimer.singleShot(0, self.program.quit)

    # what stands there

    @property
    def focused(self) -> QWidget:
        found = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert found is not None, "nothing has the keyboard"
        return found

    @property
    def copy(self) -> CopyPane:
        assert self.window.copy is not None
        return self.window.copy

    @property
    def session(self) -> Session:
        session = self.program.desk.session(self.window.front)
        assert session is not None
        return session

    @property
    def newsroom(self) -> Any:
        assert self.program.desk.newsroom is not None
        return self.program.desk.newsroom

    def _caption_field(self) -> QPlainTextEdit:
        assert self.window.inspector is not None
        found = self.window.inspector.photos.findChild(QPlainTextEdit, "caption")
        assert isinstance(found, QPlainTextEdit)
        return found

    # telling

    def _watch(self) -> None:
        """Tell every change of what is open, and once how it stands now."""
        session = self.program.desk.session(self.window.front)
        if session is not None and id(session) not in self._watched:
            self._watched.add(id(session))
            session.changed.connect(lambda change: self._tell_change(session, change))
            self._tell_all()

    def _tell_all(self) -> None:
        for record in (self.session.id, *self.session.photos):
            self._tell_record(self.session, record)

    def _tell_record(self, session: Session, record: str) -> None:
        document = session.document(record)
        names = STORY_FIELDS if record == session.id else PHOTO_FIELDS
        _tell_state("record", record, {name: plain(document.read(name)) for name in names})

    def _tell_change(self, session: Session, change: Change) -> None:
        known = STORY_FIELDS if change.record_id == session.id else PHOTO_FIELDS
        if change.field in known:
            value = plain(session.document(change.record_id).read(change.field))
            _tell_state("record", change.record_id, {change.field: value})
        elif not change.field:
            self._tell_record(session, change.record_id)

    def _tell_window(self) -> None:
        """The words of the copy in front, as the widgets hold them."""
        if self.window.copy is not None:
            _tell_state("window", self.window.front, shown(self.window.copy))
        say(kind="where", at=time.monotonic(), where=self._where())

    def _where(self) -> dict[str, Any]:
        """The open stories, the one in front, and the code point in its body at which the caret stands."""
        copy = self.window.copy
        caret = copy.body.selection[1] if copy is not None else None
        return {"tabs": self.window.tabs.story_ids, "front": self.window.front, "caret": caret}

    def _tell_notice(self, notice: notices.Notice) -> None:
        say(kind="told", level=notice.level, sentence=notice.sentence)

    # carrying out

    def _read(self) -> None:
        try:
            data = os.read(0, 1 << 20)
        except BlockingIOError:
            return
        if not data:
            os._exit(3)  # whoever drives is gone
        *lines, self._rest = (self._rest + data).split(b"\n")
        self._waiting.extend(json.loads(line) for line in lines)
        self._timer.start()

    def _go_on(self) -> None:
        """Until the command in hand waits for something; then ask again, between events."""
        if self._command is None:
            if not self._waiting:
                return
            asked = self._waiting.popleft()
            self._number = asked.pop("number")
            self._answer = None
            self._command = getattr(self, asked.pop("do"))(**asked)
            self._wait = lambda: True
        try:
            waits = not self._wait()
            if not waits:
                self._wait = next(self._command)
            self._timer.start(ASK_AGAIN_MS if waits else 0)
        except StopIteration:
            self._command = None
            self._tell_window()
            say(kind="done", number=self._number, at=time.monotonic(), answer=self._answer)
            self._timer.start(0)
        except Exception:
            self._command = None
            say(kind="fault", trace=traceback.format_exc())

    def _strike(self, letter: str) -> None:
        """`keyClicks` knows ASCII alone."""
        if letter == "\n":
            QTest.keyClick(self.focused, Qt.Key.Key_Return)
        elif letter.isascii():
            QTest.keyClicks(self.focused, letter)
        else:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(self.focused, event)
        self._tell_window()

    def _pause(self, ms: float) -> Wait:
        end = time.monotonic() + ms / 1000
        return lambda: time.monotonic() >= end

    def _work(self, work: Callable[[], Any]) -> Command:
        """On a worker, as the program does it; its result is the answer."""
        done: list[Any] = []
        self.program.tasks.ask(work, done.append, done.append)
        yield lambda: done
        if isinstance(done[0], Problem):
            self._answer = {"refused": str(done[0])}
        elif isinstance(done[0], Exception):
            raise done[0]
        else:
            self._answer = done[0]


def shown(page: Any) -> dict[str, str]:
    """The words of a copy as its widgets hold them."""
    return {
        "headline": words_of(page.head.headline.document()),
        "dek": words_of(page.head.dek.document()),
        "body": words_of(page.body.document()),
    }


def _tell_state(of: str, record: str, fields: dict[str, Any]) -> None:
    say(kind="state", of=of, record=record, fields=fields, at=time.monotonic())


class Driven(app.Program):
    """The program; `Hands` are at it as soon as its newsroom is open."""

    def begin(self, newsroom: Path | None, story: str | None, sample: app.Sample) -> None:
        super().begin(newsroom, story, sample)
        self.hands = Hands(self)
        self.desk.newsroom_opened.connect(self.hands.begin)

    def _ask_for_help(self, trace: str) -> None:
        """Instead of the dialog, for which nobody is there."""
        say(kind="fault", trace=trace)


def main(folder: Path) -> int:
    for name, (module, function) in MARKED.items():
        mark(name, module, function)
    app.Program = Driven  # type: ignore[misc]  # the program makes itself: this is the one place to have a hand in it
    return app.run(folder)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
