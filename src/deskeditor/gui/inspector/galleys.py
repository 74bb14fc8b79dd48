"""Print and PDF as the window does them: the gate is asked for the in-house exit, a receipt is kept."""

from collections.abc import Callable
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from deskeditor.formats.export import Departure
from deskeditor.formats.format import ExportFile
from deskeditor.formats.names import safe
from deskeditor.gui import notices, questions
from deskeditor.gui.gatewords import barred
from deskeditor.gui.inspector.printing import Galley, Press
from deskeditor.gui.tasks import Asks
from deskeditor.leaving import departure
from deskeditor.ledger.asking import unless_changed
from deskeditor.ledger.scanning import inspect
from deskeditor.news.gate import Finding
from deskeditor.news.problems import Refused
from deskeditor.news.published import Published

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from deskeditor.newsroom import Newsroom


def ask_printer(parent: QWidget) -> "QPrinter | None":
    """The printer that somebody chose; None for none."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    return printer if dialog.exec() == QDialog.DialogCode.Accepted else None


class Galleys(QObject):
    """One story after the other goes on paper. `parent` is the widget over which its questions stand."""

    refused = Signal(Finding)
    """Words that may not even be printed in the house; the window goes to the spot."""

    def __init__(self, newsroom: Callable[[], "Newsroom"], tasks: Asks, parent: QWidget) -> None:
        super().__init__(parent)
        self._newsroom = newsroom
        self._tasks = tasks
        self._over = parent

    def save_pdf(self, story_id: str) -> None:
        self._leave(story_id, self._save)

    def print_story(self, story_id: str) -> None:
        self._leave(story_id, self._print)

    def _leave(self, story_id: str, then: Callable[[Departure], None]) -> None:
        """The story as it is on disk, past the gate."""
        newsroom = self._newsroom

        def passed(leaving: Departure) -> None:
            blockers = leaving.verdict.blockers
            if blockers:
                notices.error(barred(blockers[0].sentence))
                self.refused.emit(blockers[0])
            else:
                then(leaving)

        self._tasks.ask(lambda: _looked_at(newsroom(), story_id), passed)

    def _save(self, leaving: Departure) -> None:
        name = f"{safe(leaving.story.slugline) or leaving.story.id[:8]}.pdf"
        path = questions.new_file(self._over, self.tr("Save as PDF"), name, "PDF (*.pdf)")
        if path is not None:
            newsroom = self._newsroom
            look = partial(look_at_name, newsroom, leaving.story, path)
            self._tasks.ask(look, lambda _: self._write(leaving, path))

    def _write(self, leaving: Departure, path: Path) -> None:
        press = self._press(leaving)
        press.finished.connect(lambda trouble: self._finished(press, leaving, trouble, path))
        press.write(path)

    def _print(self, leaving: Departure) -> None:
        printer = ask_printer(self._over)
        if printer is None:
            return
        press = self._press(leaving)
        press.finished.connect(lambda trouble: self._finished(press, leaving, trouble, None))
        press.print_on(printer)

    def _press(self, leaving: Departure) -> Press:
        newsroom = self._newsroom()
        galley = Galley(leaving.story, leaving.verdict.banners, newsroom.folder / "themes")
        return Press(galley, newsroom.media_path, self._tasks, self)

    def _finished(self, press: Press, leaving: Departure, trouble: str, path: Path | None) -> None:
        press.deleteLater()
        if trouble:
            notices.error(trouble)
            return
        newsroom = self._newsroom
        said = self.tr("The PDF is written: {0}").format(path) if path else self.tr("The story is with the printer.")
        self._tasks.ask(lambda: keep_receipt(newsroom(), leaving, path), lambda _: notices.info(said))


def _looked_at(newsroom: "Newsroom", story_id: str) -> Departure:
    """The gate's answer, and a look at the page that is to be printed. Raises Refused."""
    leaving = departure(newsroom, story_id, "in-house")
    if not leaving.verdict.blockers:
        galley = Galley(leaving.story, leaving.verdict.banners, newsroom.folder / "themes")
        inspect(newsroom, leaving.story, [ExportFile(f"{safe(leaving.story.slugline)}.pdf", galley.html.encode())])
    return leaving


def look_at_name(newsroom: Callable[[], "Newsroom"], story: Published, path: Path) -> None:
    """Raises Refused when the name that somebody chose for a file gives away what must not leave."""
    inspect(newsroom(), story, [ExportFile(path.name, b"")])


def keep_receipt(newsroom: "Newsroom", leaving: Departure, path: Path | None, format: str = "") -> None:
    """Raises Refused when it turned out meanwhile that the story must not leave; what was written is gone then."""
    try:
        newsroom.keep_receipt(
            leaving.story.id,
            exit="in-house",
            destination=path.name if path else "printer",
            format=format or ("pdf" if path else "print"),
            version=leaving.story.version,
            hash=sha256(path.read_bytes()).hexdigest() if path else "",
            outcome="exported",
            unless=unless_changed(newsroom, leaving.story, leaving.verdict),
        )
    except Refused:
        if path is not None:
            path.unlink(missing_ok=True)
        raise
