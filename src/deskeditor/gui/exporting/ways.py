"""The ways out as the menus and the main button take them."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QMenu, QWidget

from deskeditor.gui import notices
from deskeditor.gui.exporting.choices import called, others, save_as
from deskeditor.gui.exporting.leaving import LeavingDialog

if TYPE_CHECKING:
    from deskeditor.formats.export import Progress
    from deskeditor.gui.window import Window
    from deskeditor.newsroom import Newsroom


def look(window: "Window", story_id: str = "", format: str = "", beside: QWidget | None = None) -> None:
    """Show what would leave of a story, or of the one that is chosen; `beside`: over this window, not the main one."""
    from deskeditor.gui.settings import EXPORT_FORMAT

    desk, story_id = window.desk, story_id or window.chosen
    if desk.newsroom is None or not story_id:
        return
    wanted = format or desk.settings.get(EXPORT_FORMAT)
    dialog = LeavingDialog(desk, window.theme, story_id, wanted, beside or window)
    if beside is None:
        dialog.export_wanted.connect(lambda story, name: window.export([story], name))
    else:
        dialog.leave_export()
    dialog.show()


def fill_save_as(menu: QMenu, window: "Window") -> None:
    menu.clear()
    for name, text in save_as():
        menu.addAction(called(text)).triggered.connect(partial(_export, window, name))


def fill_more(menu: QMenu, window: "Window") -> None:
    menu.clear()
    for format in others():
        menu.addAction(f"{format.title}…").triggered.connect(partial(_export, window, format.name))


def _export(window: "Window", name: str, _checked: bool = False) -> None:
    window.export(format=name)


def send(window: "Window") -> None:
    """To where finished stories go: at once when nothing is in the way and nothing is to be looked at, else by the
    window that says what is."""
    newsroom, story_id = window.desk.newsroom, window.chosen
    if newsroom is None or not story_id:
        return
    Sending(window, newsroom, story_id).begin()


class Sending(QObject):
    """One story on its way to the destination."""

    def __init__(self, window: "Window", newsroom: "Newsroom", story_id: str) -> None:
        super().__init__(window)
        self._window = window
        self._newsroom = newsroom
        self._story = story_id

    def begin(self) -> None:
        facts = self._window.desk.facts
        if not facts.destination:
            notices.info(_tr("Where finished stories go is not set in Preferences; choose a folder."))
            self._ask()
            return
        work = partial(_send, self._newsroom, self._story, Path(facts.destination), facts.destination_format)
        self._window.desk.tasks.ask(work, self._sent, self._failed)

    def _sent(self, progress: "Progress | None") -> None:
        """`progress` is None when the gate has something to say first."""
        if progress is None:
            self._ask()
            return
        if progress.outcome == "exported":
            notices.info(_tr("Sent: {path}").format(path=progress.path))
        else:
            notices.error(progress.sentence)
        self.deleteLater()

    def _failed(self, problem: Exception) -> None:
        from deskeditor.news.problems import Problem

        if not isinstance(problem, Problem):
            self._window.desk.tasks.fault.emit(problem)
        else:
            notices.error(str(problem))
        self.deleteLater()

    def _ask(self) -> None:
        self._window.export([self._story], self._window.desk.facts.destination_format)
        self.deleteLater()


def _send(newsroom: "Newsroom", story_id: str, folder: Path, name: str) -> "Progress | None":
    """On a worker: write the story where it goes, if the gate has nothing to say. Raises Problem."""
    from deskeditor.formats.registry import format_named
    from deskeditor.leaving import departure, leave

    newsroom.flush(2)
    format = format_named(name)
    if departure(newsroom, story_id, format.exit, format).verdict.findings:
        return None
    *_, last = leave(newsroom, [story_id], format, folder.expanduser())
    return last


def _tr(text: str) -> str:
    return QCoreApplication.translate("exporting", text)
