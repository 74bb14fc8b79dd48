"""What shows that a line is right: links, files and passages of transcripts, and the checker's remark."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
)

from deskeditor.gui import notices, questions
from deskeditor.gui.checking.words import evidence_words
from deskeditor.gui.forms import fill
from deskeditor.news.quotation import in_marks
from deskeditor.news.records import Quote, Transcript
from deskeditor.review.checking import Entry, Evidence, Finding, Part

if TYPE_CHECKING:
    from deskeditor.gui.checking.watch import SheetWatch
    from deskeditor.gui.window import Window
    from deskeditor.newsroom import Newsroom

WIDTH_PX = 520
SCHEMES = ("http", "https")


class EvidenceDialog(QDialog):
    """About one line, or one part of it. Nothing is kept before it is accepted; a file is copied then."""

    def __init__(self, window: "Window", watch: "SheetWatch", entry: Entry, part: Part | None) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window, self._watch, self._entry, self._part = window, watch, entry, part
        checked = part.checked if part is not None else entry.checked
        self._before = checked.claim if checked is not None else None
        self._stale = checked is not None and checked.stale
        self._evidence: list[Evidence] = list(self._before.evidence) if self._before is not None else []
        self._transcripts: list[Transcript] = []
        form = fill(self, "evidence")
        words = part.item.words if part is not None else entry.line.words
        form.find(QLabel, "words").setText(in_marks(words, str(watch.session.story.read("language"))))
        self.list = form.find(QListWidget, "evidence")
        self.link = form.find(QLineEdit, "link")
        self.remark = form.find(QLineEdit, "remark")
        self.transcripts = form.find(QComboBox, "transcripts")
        self.passage = form.find(QPlainTextEdit, "passage")
        names = ("addLink", "addFile", "addPassage", "open", "remove")
        self.add_link, self.add_file, self.add_passage, self.open_, self.remove_ = (
            form.find(QPushButton, name) for name in names
        )
        self.remark.setText(self._before.remark if self._before is not None else "")
        self.buttons = form.find(QDialogButtonBox, "buttons")
        self.buttons.accepted.connect(self._keep)
        self.buttons.rejected.connect(self.reject)
        self._wire()
        self._show()
        self.setMinimumWidth(WIDTH_PX)
        self.adjustSize()
        self.link.setFocus()
        self._ask_transcripts()

    def _wire(self) -> None:
        for button in (self.add_link, self.add_file, self.add_passage, self.open_, self.remove_):
            button.setAutoDefault(False)
        self.add_link.clicked.connect(self._add_link)
        self.add_file.clicked.connect(self._add_file)
        self.add_passage.clicked.connect(self._add_passage)
        self.open_.clicked.connect(self._open)
        self.remove_.clicked.connect(self._remove)
        self.link.textChanged.connect(lambda _: self._enable())
        self.passage.selectionChanged.connect(self._enable)
        self.list.currentRowChanged.connect(lambda _: self._enable())
        self.list.itemActivated.connect(lambda _: self._open())
        self.transcripts.currentIndexChanged.connect(lambda _: self._show_transcript())
        for widget in (self.transcripts, self.passage, self.add_passage):
            widget.hide()

    # what is there

    def _show(self) -> None:
        self.list.clear()
        titles = {one.id: one.title for one in self._transcripts}
        for kind, what, where in self._evidence:
            called = titles.get(what) or self._watch.transcript_called(what)
            self.list.addItem(evidence_words(kind, what, where, called))
        self.list.setVisible(bool(self._evidence))
        self.list.setCurrentRow(len(self._evidence) - 1)
        self._enable()

    def _enable(self) -> None:
        self.add_link.setEnabled(bool(self.link.text().strip()))
        self.add_passage.setEnabled(self.passage.textCursor().hasSelection())
        for button in (self.open_, self.remove_):
            button.setVisible(bool(self._evidence))
            button.setEnabled(self.list.currentRow() >= 0)

    def _ask_transcripts(self) -> None:
        newsroom = self._window.desk.newsroom
        if newsroom is not None:
            story = self._watch.session.id
            self._window.desk.tasks.ask(partial(_transcripts, newsroom, story), self._take_transcripts)

    def _take_transcripts(self, found: list[Transcript]) -> None:
        self._transcripts = found
        self.transcripts.addItems([one.title or one.file_name for one in found])
        for widget in (self.transcripts, self.passage, self.add_passage):
            widget.setVisible(bool(found))
        self._show()
        self.adjustSize()

    def _show_transcript(self) -> None:
        at = self.transcripts.currentIndex()
        self.passage.setPlainText(self._transcripts[at].text if 0 <= at < len(self._transcripts) else "")

    # what is added

    def _add_link(self) -> None:
        url = QUrl.fromUserInput(self.link.text().strip())
        if not url.isValid() or url.scheme() not in SCHEMES or not url.host():
            notices.info(self.tr("That is no address of a page; it looks like https://example.org/report."))
            return
        self._evidence.append(("link", url.toString(), ""))
        self.link.clear()
        self._show()

    def _add_file(self) -> None:
        for path in questions.files(self, self.tr("Evidence"), self.tr("All files (*)")):
            self._evidence.append(("file", str(path), path.name))
        self._show()

    def _add_passage(self) -> None:
        cursor = self.passage.textCursor()
        at = self.transcripts.currentIndex()
        if not cursor.hasSelection() or not 0 <= at < len(self._transcripts):
            return
        text = self._transcripts[at].text
        start = _points(text, cursor.selectionStart())
        end = _points(text, cursor.selectionEnd())
        self._evidence.append(("transcript", self._transcripts[at].id, f"{start}-{end}"))
        self._show()

    def _remove(self) -> None:
        if 0 <= (at := self.list.currentRow()) < len(self._evidence):
            del self._evidence[at]
            self._show()

    def _open(self) -> None:
        if not 0 <= (at := self.list.currentRow()) < len(self._evidence):
            return
        kind, what, where = self._evidence[at]
        if kind == "link":
            QDesktopServices.openUrl(QUrl(what))
        elif kind == "transcript":
            self._hear(what, where)
        else:
            self._save_copy(what, where)

    def _hear(self, transcript: str, where: str) -> None:
        from deskeditor.gui.ledger.hearing import hear

        start, _, end = where.partition("-")
        span = (int(start), int(end)) if start.isdigit() and end.isdigit() else None
        hear(self._window, Quote("", transcript=transcript, span=span))

    def _save_copy(self, what: str, name: str) -> None:
        newsroom = self._window.desk.newsroom
        if newsroom is None or "/" in what or "\\" in what:
            notices.info(self.tr("The newsroom has no copy of this file yet: press OK first."))
            return
        target = questions.new_file(self, self.tr("Save a Copy"), name or what[:12], self.tr("All files (*)"))
        if target is not None:
            self._window.desk.tasks.ask(
                partial(newsroom.copy_media, what, target), lambda _: notices.info(self.tr("Saved."))
            )

    # keeping

    def _keep(self) -> None:
        """Copy the files first; then keep all of it at once."""
        newsroom = self._window.desk.newsroom
        if newsroom is None:
            return
        if self.link.text().strip():
            self._add_link()
            if self.link.text().strip():
                return
        self.buttons.setEnabled(False)
        self._window.desk.tasks.ask(partial(_with_files, newsroom, tuple(self._evidence)), self._kept, self._failed)

    def _failed(self, problem: Exception) -> None:
        self.buttons.setEnabled(True)
        notices.warning(str(problem))

    def _kept(self, evidence: tuple[Evidence, ...]) -> None:
        self.buttons.setEnabled(True)
        self._evidence = list(evidence)
        status = self._before.status if self._before is not None and not self._stale else "to check"
        finding = Finding(status, remark=self.remark.text(), evidence=evidence)
        if self._watch.settle([(self._entry, self._part)], finding):
            self.accept()


def _transcripts(newsroom: "Newsroom", story: str) -> list[Transcript]:
    """Those of the story that this person may read."""
    every = (newsroom.vault.over(one) for one in newsroom.transcripts_of(story))
    return [one for one in every if one.text]


def _with_files(newsroom: "Newsroom", evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """The same, with each file in the media of the newsroom. Raises BadInput, DiskTrouble."""
    return tuple(
        (kind, newsroom.keep_media(Path(what)), where)
        if kind == "file" and Path(what).is_absolute()
        else (kind, what, where)
        for kind, what, where in evidence
    )


def _points(text: str, at_utf16: int) -> int:
    """A position of Qt as one of code points."""
    return len(text.encode("utf-16-le")[: 2 * at_utf16].decode("utf-16-le", "ignore"))
