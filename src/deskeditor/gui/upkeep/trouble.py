"""Saving that fails: said for as long as it lasts, with what to do and where the words are meanwhile."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from deskeditor.gui import questions
from deskeditor.gui.desk import Desk

if TYPE_CHECKING:
    from deskeditor.gui.window import Window
    from deskeditor.news.records import Story

KEEP_MS = 2000
"""How often the words of the open stories are written down elsewhere while saving fails."""


class SavingTrouble(QObject):
    """Whether saving fails now. Meanwhile the open stories are kept in a folder far from the newsroom, for a person to
    read; the writer keeps what it could not save there too."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.sentence = ""
        """What is wrong and what to do; empty while all is well."""
        self.kept_in: Path | None = None
        self._stories: list[Story] = []
        self._timer = QTimer(self, interval=KEEP_MS)
        self._timer.timeout.connect(self._keep)
        desk.trouble.connect(self._begin)
        desk.saved.connect(self._look)
        desk.closing.connect(self._end)

    @property
    def lasts(self) -> bool:
        return bool(self.sentence)

    def try_now(self) -> None:
        if self._desk.newsroom is not None:
            self._desk.newsroom.try_now()

    def _begin(self, sentence: str) -> None:
        self.sentence = sentence
        self._stories = []
        self._timer.start()
        self._keep()

    def _look(self, at: datetime) -> None:
        newsroom = self._desk.newsroom
        if self.lasts and newsroom is not None and not newsroom.unsaved:
            self._end()

    def _end(self) -> None:
        self._timer.stop()
        self.kept_in = None
        self._stories = []
        if self.sentence:
            self.sentence = ""
            self.changed.emit()

    def _keep(self) -> None:
        newsroom = self._desk.newsroom
        if newsroom is None:
            return
        sessions = [s for id in sorted(self._desk.open_ids) if (s := self._desk.session(id)) is not None]
        stories = [session.value() for session in sessions]
        if self.kept_in is not None and stories == self._stories:
            return
        self._stories = stories
        wholes = {session.id: session.story.update() for session in sessions}
        said = "\n\n\n".join(map(in_words, stories))
        self._desk.tasks.ask(lambda: newsroom.keep_open(wholes, said), self._kept, key="kept-words")

    def _kept(self, kept: bool) -> None:
        if self.lasts and self._desk.newsroom is not None:
            self.kept_in = self._desk.newsroom.kept_in
            self.changed.emit()


def in_words(story: "Story") -> str:
    """A story for a person to read, and to take into another program by hand."""
    head = [f"# {story.headline or story.slugline}", story.dek, story.body]
    bin = f"---\n\n{story.bin}" if story.bin else ""
    return "\n\n".join(part for part in (*head, bin) if part) + "\n"


class TroubleBar(QFrame):
    """A strip over everything, there while saving fails and gone when it works again."""

    def __init__(self, trouble: SavingTrouble, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trouble = trouble
        self.setObjectName("troubleBar")
        self._what = QLabel(self)
        self._where = QLabel(self)
        self._what.setObjectName("troubleWhat")
        for label in (self._what, self._where):
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.again = QPushButton(self.tr("Try Now"), self)
        self.show_words = QPushButton(self.tr("Show the Words"), self)
        self.again.clicked.connect(trouble.try_now)
        self.show_words.clicked.connect(self._show_words)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self._what)
        said.addWidget(self._where)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 10, 8)
        layout.addLayout(said, 1)
        layout.addWidget(self.show_words)
        layout.addWidget(self.again)
        trouble.changed.connect(self.tell)
        self.tell()

    @property
    def words(self) -> str:
        return f"{self._what.text()} {self._where.text()}".strip()

    def tell(self) -> None:
        """Show what stands now."""
        trouble = self._trouble
        self.setVisible(trouble.lasts)
        self._what.setText(self.tr("Saving does not work. {why}").format(why=trouble.sentence))
        if trouble.kept_in is not None:
            kept = self.tr(
                "Go on writing: your words are in this window and in {folder}. They are saved by themselves as soon as"
                " it works again."
            )
            self._where.setText(kept.format(folder=trouble.kept_in))
        else:
            self._where.setText(
                self.tr("Your words are in this window: leave it open. They are saved as soon as it works again.")
            )
        self.show_words.setVisible(trouble.kept_in is not None)
        self.setAccessibleName(self.words)

    def _show_words(self) -> None:
        if self._trouble.kept_in is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._trouble.kept_in)))


class LeaveQuestion(QObject):
    """Asks before the window is closed while words are not saved; nobody shall wonder later where they are."""

    def __init__(self, trouble: SavingTrouble, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._trouble = trouble
        self._desk = desk
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Close or not self._trouble.lasts or self._may_leave():
            return False
        event.ignore()
        return True

    def _may_leave(self) -> bool:
        newsroom = self._desk.newsroom
        if newsroom is None or not newsroom.unsaved:
            return True
        if newsroom.kept_in is None:
            where = self.tr("They could be kept nowhere else: copy them into another program before you close.")
        else:
            where = self.tr(
                "They are kept in {folder}, and are saved by themselves when this newsroom is opened again on this"
                " computer."
            ).format(folder=newsroom.kept_in)
        question = self.tr("Your last words are not saved in the newsroom yet.")
        return questions.sure(self._window, question, f"{self._trouble.sentence}\n\n{where}", self.tr("Close Anyway"))


def show_in(window: "Window", trouble: SavingTrouble) -> None:
    """Say it at the top of this window."""
    layout = window.centralWidget().layout()
    assert isinstance(layout, QVBoxLayout)
    layout.insertWidget(0, TroubleBar(trouble, window))
