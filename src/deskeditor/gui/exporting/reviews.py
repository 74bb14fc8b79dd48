"""Review documents come back, and the marked-up copy goes on paper."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QMessageBox

from deskeditor.formats.format import Copy, ExportFile
from deskeditor.formats.names import safe
from deskeditor.gui import notices, questions
from deskeditor.gui.gatewords import barred
from deskeditor.gui.inspector.galleys import ask_printer, keep_receipt
from deskeditor.gui.inspector.printing import Press, Sheet
from deskeditor.leaving import departure
from deskeditor.news.problems import Problem

if TYPE_CHECKING:
    from deskeditor.formats.export import Departure
    from deskeditor.gui.window import Window
    from deskeditor.newsroom import Newsroom
    from deskeditor.review.exchange import BroughtIn

KINDS = "*.docx *.md"


def import_review(window: "Window") -> None:
    """Files that somebody sent back, as proposals and notes of the stories that they were made of."""
    kinds = window.tr("Review documents ({endings});;All files (*)").format(endings=KINDS)
    paths = questions.files(window, window.tr("Import what came back from review"), kinds)
    if window.desk.newsroom is not None and paths:
        ReviewDesk(window).bring_in(window.desk.newsroom, paths)


def print_marked(window: "Window") -> None:
    """The story with everything that is proposed for it, and its notes."""
    if window.desk.newsroom is not None and window.chosen:
        ReviewDesk(window).print_story(window.desk.newsroom, window.chosen)


def ask_legal(window: "Window") -> bool | None:
    """Whether the notes for the lawyers go along; None: nothing shall be printed at all."""
    question = window.tr("The story has notes for the lawyers.")
    box = QMessageBox(QMessageBox.Icon.Question, "deskeditor", question, parent=window)
    box.setInformativeText(window.tr("Without the tick they stay out of the marked-up copy."))
    tick = QCheckBox(window.tr("With the notes for the &lawyers"), box)
    box.setCheckBox(tick)
    go_on = box.addButton(window.tr("&Print…"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    return tick.isChecked() if box.clickedButton() is go_on else None


class ReviewDesk(QObject):
    """One act, for which disk and SQL are asked on a worker; it is done with itself at its end."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window

    # In

    def bring_in(self, newsroom: "Newsroom", paths: list[Path]) -> None:
        self._window.desk.tasks.ask(partial(_brought_in, newsroom, paths), self._came, self._failed)

    def _came(self, came: "tuple[list[BroughtIn], list[str]]") -> None:
        brought, refused = came
        if len(brought) == 1:
            self._window.open_story(brought[0].story)
        said = [f"{one.slugline}: {one.sentence}" if len(brought) > 1 else one.sentence for one in brought]
        if refused:
            notices.error(" ".join((*refused, *said)))
        elif any(one.left for one in brought):
            notices.warning(" ".join((*said, self.tr("Notes say what, and whose it was."))))
        else:
            notices.info(" ".join(said))
        self.deleteLater()

    def _failed(self, problem: Exception) -> None:
        self.deleteLater()
        if not isinstance(problem, Problem):
            raise problem
        notices.error(str(problem))

    # Out

    def print_story(self, newsroom: "Newsroom", story_id: str) -> None:
        self._window.desk.tasks.ask(partial(_has_legal, newsroom, story_id), partial(self._ask, newsroom, story_id))

    def _ask(self, newsroom: "Newsroom", story_id: str, has_legal: bool) -> None:
        legal = ask_legal(self._window) if has_legal else False
        if legal is None:
            self.deleteLater()
            return
        self._window.desk.tasks.ask(partial(_sheet, newsroom, story_id, legal), self._print, self._failed)

    def _print(self, made: "tuple[Departure, Sheet]") -> None:
        leaving, sheet = made
        newsroom = self._window.desk.newsroom
        if leaving.verdict.blockers:
            notices.error(barred(leaving.verdict.blockers[0].sentence))
            self._window.go_to_finding(leaving.verdict.blockers[0], leaving.story.id)
        elif newsroom is not None and (printer := ask_printer(self._window)) is not None:
            press = Press(sheet, newsroom.media_path, self._window.desk.tasks, self)
            press.finished.connect(partial(self._printed, newsroom, leaving))
            press.print_on(printer)
            return
        self.deleteLater()

    def _printed(self, newsroom: "Newsroom", leaving: "Departure", trouble: str) -> None:
        if trouble:
            notices.error(trouble)
            self.deleteLater()
            return
        keep = partial(keep_receipt, newsroom, leaving, None, "marked-up print")
        self._window.desk.tasks.ask(keep, self._kept, self._failed)

    def _kept(self, _nothing: None) -> None:
        notices.info(self.tr("The marked-up copy is with the printer."))
        self.deleteLater()


def _brought_in(newsroom: "Newsroom", paths: list[Path]) -> "tuple[list[BroughtIn], list[str]]":
    """What came in, and a sentence for each file that did not."""
    from deskeditor.review.exchange import bring_in, read_review

    came: list[BroughtIn] = []
    refused: list[str] = []
    for path in paths:
        try:
            came.append(bring_in(newsroom, read_review(newsroom, path)))
        except Problem as problem:
            refused.append(str(problem))
    return came, refused


def _has_legal(newsroom: "Newsroom", story_id: str) -> bool:
    return any(note.kind == "legal" for note in newsroom.story(story_id).notes)


def _sheet(newsroom: "Newsroom", story_id: str, legal: bool) -> "tuple[Departure, Sheet]":
    """The page, looked through for what must not even be printed. Raises Refused."""
    from deskeditor.formats.marked_page import FORMAT, marked_html
    from deskeditor.ledger.scanning import inspect

    leaving = departure(newsroom, story_id, "in-house", FORMAT, legal=legal)
    stem = safe(leaving.story.slugline) or leaving.story.id
    html = marked_html(Copy(leaving.story, stem, banners=leaving.verdict.banners, review=leaving.review))
    if not leaving.verdict.blockers:
        inspect(newsroom, leaving.story, [ExportFile(f"{stem}.marked.pdf.html", html.encode())], leaving.review)
    return leaving, Sheet(html, leaving.story)
