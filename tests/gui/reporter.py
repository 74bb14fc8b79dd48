"""A reporter at the real window, for tests of whole stories: keys go where the keyboard is, clicks where one looks."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QDialog, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from deskeditor.gui import notices, places, questions
from deskeditor.gui.app import Program
from deskeditor.gui.copy.pane import CopyPane
from deskeditor.gui.inspector.inspector import Inspector
from deskeditor.gui.inspector.preview import PreviewPane
from deskeditor.gui.session import Session
from deskeditor.gui.settings import Settings
from deskeditor.gui.window import Window
from deskeditor.newsroom import Newsroom

W = TypeVar("W", bound=QWidget)
D = TypeVar("D", bound=QDialog)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@dataclass
class Reporter:
    """Who sits at the program. `bot` waits; `chosen_files` is what the next file dialog answers."""

    bot: QtBot
    app: QApplication
    home: Path
    programs: list[Program] = field(default_factory=list)
    chosen_files: list[Path] = field(default_factory=list)
    told: list[notices.Notice] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    # the program

    def start(self, newsroom: Path | None = None) -> Window:
        """Start the program; without a newsroom it opens the last one, or asks its three questions."""
        program = Program(self.app, Settings(self.home / "settings.ini"))
        self.programs.append(program)
        program.begin(newsroom, None, "")
        program.window.resize(1440, 900)
        program.window.activateWindow()
        self.until(program.window.isActiveWindow)
        return program.window

    def leave(self) -> None:
        """Close the program: everything is on disk when this returns."""
        program = self.programs.pop()
        program.window.close()
        program.close()
        program.window.deleteLater()
        program.deleteLater()
        self.bot.wait(1)  # the engine's objects go in the order in which they were told to

    @property
    def program(self) -> Program:
        return self.programs[-1]

    @property
    def window(self) -> Window:
        return self.program.window

    @property
    def newsroom(self) -> Newsroom:
        assert self.program.desk.newsroom is not None
        return self.program.desk.newsroom

    @property
    def session(self) -> Session:
        session = self.program.desk.session(self.window.front)
        assert session is not None
        session.catch_up()
        return session

    @property
    def copy(self) -> CopyPane:
        assert self.window.copy is not None
        return self.window.copy

    @property
    def inspector(self) -> Inspector:
        assert self.window.inspector is not None
        return self.window.inspector

    @property
    def body(self) -> str:
        return self.session.value().body

    def until(self, true: Callable[[], object], timeout_ms: int = 20_000) -> None:
        self.bot.waitUntil(lambda: bool(true()), timeout=timeout_ms)

    # keys and clicks

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        """A key, to whatever has the keyboard."""
        for _ in range(times):
            QTest.keyClick(self.focused, key, modifiers)

    def write(self, words: str) -> None:
        """Key by key, to whatever has the keyboard; a line's end is Enter."""
        for number, line in enumerate(words.split("\n")):
            if number:
                self.press(Qt.Key.Key_Return)
            for letter in line:
                self._strike(letter)

    def _strike(self, letter: str) -> None:
        """`keyClicks` knows ASCII alone."""
        if letter.isascii():
            QTest.keyClicks(self.focused, letter)
            return
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(self.focused, QKeyEvent(kind, 0, NONE, letter))

    def fill(self, widget: QWidget, words: str) -> None:
        """Click into a field and type."""
        self.click(widget)
        QTest.keyClicks(widget, words)

    def paste(self, words: str = "", html: str = "") -> None:
        """What another program put on the clipboard."""
        data = QMimeData()
        if html:
            data.setHtml(html)
        if words:
            data.setText(words)
        QApplication.clipboard().setMimeData(data)
        self.press(Qt.Key.Key_V, CTRL)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, NONE, at or QPoint())

    def click_row(self, view: QAbstractItemView, row: int) -> None:
        index = view.model().index(row, 0)
        view.scrollTo(index)
        self.click(view.viewport(), view.visualRect(index).center())

    def choose(self, box: QComboBox, words: str) -> None:
        """In a box, by the first letters of what is wanted."""
        box.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClicks(box, words)

    def command(self, words: str) -> None:
        """A command by its name, from the palette."""
        self.press(Qt.Key.Key_P, CTRL | SHIFT)
        self.until(self.window.palette_.words.hasFocus)
        self.write(words)
        self.until(lambda: self.window.palette_.entries() and self.window.palette_.entries()[0].text.startswith(words))
        self.press(Qt.Key.Key_Return)

    @property
    def focused(self) -> QWidget:
        found = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert found is not None, "nothing has the keyboard"
        return found

    def find(self, parent: QWidget, kind: type[W], name: str) -> W:
        found = parent.findChild(kind, name)
        assert found is not None, f"there is no {name}"
        return found

    def dialog(self, kind: type[D]) -> D:
        """The dialog that has just been opened, once it has the keyboard."""
        self.until(lambda: isinstance(QApplication.activeWindow(), kind))
        found = QApplication.activeWindow()
        assert isinstance(found, kind)
        return found

    def gone(self, dialog: QDialog) -> None:
        """Until the dialog has closed. The window gets the keyboard back, as every desktop gives it."""
        closed = dialog.isHidden
        self.until(lambda: not isValid(dialog) or closed())
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)

    # the preview

    @property
    def preview(self) -> PreviewPane:
        return self.inspector.preview

    def until_seen(self, words: str) -> None:
        """Until the page shows these words, be it in the web engine or in the plain browser."""
        self.until(lambda: self.preview._loaded, 30_000)
        self.until(lambda: words in self.page_words(), 10_000)

    def page_words(self) -> str:
        """All words of the page, blanks made one."""
        if self.preview.engine is None:
            return " ".join(self.preview.findChildren(QTextBrowser)[0].toPlainText().split())
        answers: list[object] = []
        self.preview.engine.run("document.body.textContent", answers.append)
        self.until(lambda: answers)
        return " ".join(str(answers[0]).split())


@contextmanager
def at_work(bot: QtBot, app: QApplication, home: Path) -> Iterator[Reporter]:
    """A reporter whose data and answers to dialogs are those of the test. A fault of ours fails it at the end."""
    reporter = Reporter(bot, app, home)
    notices.door.held.clear()
    notices.door.told.connect(reporter.told.append)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(places, "newsroom_folder", lambda: home / "newsroom")
        patch.setattr(questions, "tell_fault", lambda _parent, trace: reporter.faults.append(trace))
        patch.setattr(questions, "files", lambda *_: reporter.chosen_files)
        yield reporter
        while reporter.programs:
            reporter.leave()
    QApplication.clipboard().clear()  # a QMimeData of ours that is there when Qt ends takes the process with it
    notices.door.told.disconnect(reporter.told.append)
    notices.door.held.clear()
    assert reporter.faults == []
