"""What the menus call for the checker's sheet; `gui.menus` puts these into the menus."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from deskeditor.gui import notices
from deskeditor.gui.action import Action, later

if TYPE_CHECKING:
    from deskeditor.gui.checking.pane import SheetPane
    from deskeditor.gui.copy.pane import CopyPane
    from deskeditor.gui.window import Window

CHECKING: tuple[Action, ...] = (
    Action(
        "pane.facts",
        QT_TRANSLATE_NOOP("actions", "Facts"),
        lambda w: w.inspect("facts"),
        QT_TRANSLATE_NOOP("actions", "The checker’s sheet: the copy line by line, and what was found out about each"),
        "check",
        "Ctrl+9",
        "story",
        toggles=True,
    ),
    Action(
        "checking.begin",
        QT_TRANSLATE_NOOP("actions", "Begin t&he Checker’s Sheet"),
        later("checking.actions", "begin"),
        QT_TRANSLATE_NOOP("actions", "List the copy line by line, with what there is to check"),
        "check",
        None,
        "story",
    ),
    Action(
        "checking.line",
        QT_TRANSLATE_NOOP("actions", "Find This Line on the &Checker’s Sheet"),
        later("checking.actions", "find_line"),
        QT_TRANSLATE_NOOP("actions", "Go from the caret to its line on the checker’s sheet"),
        "check",
        "Ctrl+Alt+9",
        "story",
    ),
    Action(
        "checking.end",
        QT_TRANSLATE_NOOP("actions", "Put the Checker’s Sheet Awa&y"),
        later("checking.actions", "put_away"),
        QT_TRANSLATE_NOOP("actions", "The story needs no checking of facts; what was found out is kept"),
        "",
        None,
        "story",
    ),
)
CHECKING_MENU: tuple[str, ...] = ("checking.begin", "checking.line", "checking.end")


def make_sheet(window: "Window") -> QWidget:
    """The pane; loaded when it is first looked at."""
    from deskeditor.gui.checking.pane import SheetPane

    return SheetPane(window)


def begin(window: "Window") -> None:
    """Give the story a sheet, show it, and give it the keyboard."""
    if window.copy is not None:
        _shown(window).begin_sheet()


def find_line(window: "Window") -> None:
    """The line in which the caret stands, on the sheet, with the keyboard."""
    copy = window.copy
    if copy is None:
        return
    field, at = _caret(copy)
    pane = _shown(window)
    if not pane.choose_at(field, at):
        notices.info(_tr("The line is not on the sheet: begin the sheet, or wait a moment until it has been read."))


def _caret(copy: "CopyPane") -> tuple[str, int]:
    """The field in which the caret stands or stood last, and where, in the shared text."""
    for name, field in copy.head.fields.items():
        if field is copy.last_field:
            return name, field.binding.position(field.textCursor().position())
    return "body", copy.body.selection[0]


def put_away(window: "Window") -> None:
    from deskeditor.gui.checking.watch import watch_of

    if (session := window.desk.session(window.front)) is not None:
        watch_of(session, window.desk).switch(False)


def _shown(window: "Window") -> "SheetPane":
    from deskeditor.gui.checking.pane import SheetPane

    inspector = window.revealed_inspector()
    inspector.show_pane("facts")
    pane = inspector.findChild(SheetPane)
    assert pane is not None  # just shown
    return pane


def _tr(text: str) -> str:
    return QCoreApplication.translate("checking", text)
