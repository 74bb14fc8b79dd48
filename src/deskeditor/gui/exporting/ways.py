"""The ways out as the menus and the main button take them."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from deskeditor.gui.exporting.choices import called, others, save_as
from deskeditor.gui.exporting.leaving import LeavingDialog

if TYPE_CHECKING:
    from deskeditor.gui.window import Window


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
