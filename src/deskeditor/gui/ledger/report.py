"""The quote report from the window: saved as HTML or PDF, or printed."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from deskeditor.gui import notices, questions

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from deskeditor.gui.inspector.printing import Press
    from deskeditor.gui.window import Window
    from deskeditor.leaving import Report
    from deskeditor.newsroom import Newsroom


def save_report(window: "Window") -> None:
    _make(window, partial(_save, window))


def print_report(window: "Window") -> None:
    _make(window, partial(_print, window))


def _make(window: "Window", then: "Callable[[Report], None]") -> None:
    """On a worker: the report of the story in front, as it is saved and past the gate."""
    newsroom, story_id = window.desk.newsroom, window.front
    if newsroom is None or not story_id:
        return

    def make() -> "Report":
        from deskeditor.leaving import report

        newsroom.flush()
        return report(newsroom, story_id)

    window.desk.tasks.ask(make, then)


def _save(window: "Window", made: "Report") -> None:
    title = _tr("Save the quote report")
    path = questions.new_file(window, title, f"{made.name}.html", "HTML (*.html);;PDF (*.pdf)")
    newsroom = window.desk.newsroom
    if path is None or newsroom is None:
        return
    if path.suffix.lower() == ".pdf":
        _press(window, newsroom, made, path, lambda press: press.write(path))
        return

    def write() -> None:
        from deskeditor.leaving import write_report

        write_report(newsroom, made.departure.story.id, path)

    window.desk.tasks.ask(write, lambda _: notices.info(_tr("The quote report is written: {0}").format(path)))


def _print(window: "Window", made: "Report") -> None:
    from deskeditor.gui.inspector.galleys import ask_printer

    newsroom, printer = window.desk.newsroom, ask_printer(window)
    if newsroom is not None and printer is not None:
        _press(window, newsroom, made, None, partial(_on, printer))


def _on(printer: "QPrinter", press: "Press") -> None:
    press.print_on(printer)


def _press(
    window: "Window", newsroom: "Newsroom", made: "Report", path: Path | None, start: "Callable[[Press], None]"
) -> None:
    from dataclasses import replace

    from deskeditor.gui.inspector.galleys import keep_receipt, look_at_name
    from deskeditor.gui.inspector.printing import Press, Sheet

    sheet = Sheet(made.html, replace(made.departure.story, photos=()))
    press = Press(sheet, newsroom.media_path, window.desk.tasks, window)

    def finished(trouble: str) -> None:
        press.deleteLater()
        if trouble:
            notices.error(trouble)
            return
        said = _tr("The quote report is written: {0}").format(path) if path else _tr("The report is with the printer.")
        keep = partial(keep_receipt, newsroom, made.departure, path, "quote report")
        window.desk.tasks.ask(keep, lambda _: notices.info(said))

    press.finished.connect(finished)
    name = path or Path(f"{made.name}.pdf")
    look = partial(look_at_name, lambda: newsroom, made.departure.story, name)
    window.desk.tasks.ask(look, lambda _: start(press))


def _tr(text: str) -> str:
    return QCoreApplication.translate("report", text)
