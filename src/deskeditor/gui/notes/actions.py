"""What the Review menu does about notes and the margin; `gui.menus` puts these into the menus."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QMenu

from deskeditor.gui import notices
from deskeditor.gui.action import SEPARATOR, Action, later
from deskeditor.gui.settings import NOTES_SHOWN

if TYPE_CHECKING:
    from deskeditor.gui.notes.shown import CopyNotes
    from deskeditor.gui.window import Window

NOTES: tuple[Action, ...] = (
    Action(
        "notes.add",
        QT_TRANSLATE_NOOP("actions", "&Note on These Words"),
        later("notes.actions", "add"),
        QT_TRANSLATE_NOOP(
            "actions", "Say something about the selected words, or the paragraph, to who works on the story"
        ),
        "edit",
        "Ctrl+M",
        "story",
    ),
    Action(
        "notes.elsewhere",
        QT_TRANSLATE_NOOP("actions", "Note on Something &Else…"),
        later("notes.actions", "add_elsewhere"),
        QT_TRANSLATE_NOOP("actions", "Say something about the story, a field, a photo or its caption"),
        "edit",
        None,
        "story",
    ),
    Action(
        "notes.next",
        QT_TRANSLATE_NOOP("actions", "Ne&xt Note or Suggestion"),
        later("notes.actions", "go_to_next"),
        QT_TRANSLATE_NOOP("actions", "Go to the words that the next note or suggestion is about"),
        "down",
        "F5",
        "story",
    ),
    Action(
        "notes.previous",
        QT_TRANSLATE_NOOP("actions", "Pre&vious Note or Suggestion"),
        later("notes.actions", "go_to_previous"),
        QT_TRANSLATE_NOOP("actions", "Go to the words that the note or suggestion before is about"),
        "up",
        "Shift+F5",
        "story",
    ),
    Action(
        "notes.answer",
        QT_TRANSLATE_NOOP("actions", "&Answer, or Back to the Words"),
        later("notes.actions", "to_card_or_words"),
        QT_TRANSLATE_NOOP("actions", "From the words to their card in the margin, to write an answer; from there back"),
        "edit",
        "Ctrl+Alt+J",
        "story",
    ),
    Action(
        "notes.resolve",
        QT_TRANSLATE_NOOP("actions", "&Resolve or Open Again"),
        later("notes.actions", "resolve"),
        QT_TRANSLATE_NOOP("actions", "Settle the note that is open in the margin, or open it again"),
        "check",
        "Ctrl+Alt+R",
        "story",
    ),
    Action(
        "notes.filter",
        QT_TRANSLATE_NOOP("actions", "&Which Notes Are Shown…"),
        later("notes.actions", "choose_filter"),
        QT_TRANSLATE_NOOP("actions", "Open ones, mine, resolved ones, all; those of one person"),
        "filter",
        None,
        "story",
    ),
    Action(
        "notes.margin",
        QT_TRANSLATE_NOOP("actions", "Show or Hide the &Margin"),
        later("notes.actions", "toggle_margin"),
        QT_TRANSLATE_NOOP("actions", "Notes and suggestions beside the copy, or not"),
        "mirror",
        "Shift+F8",
        "story",
    ),
)
NOTES_MENU: tuple[str, ...] = (
    "notes.add",
    "notes.elsewhere",
    "notes.answer",
    "notes.resolve",
    SEPARATOR,
    "notes.next",
    "notes.previous",
    SEPARATOR,
    "notes.filter",
    "notes.margin",
)


def add(window: "Window") -> None:
    if (shown := _notes(window)) is not None:
        shown.begin()


def add_elsewhere(window: "Window") -> None:
    from deskeditor.gui.notes.menus import fill_new

    if (shown := _notes(window)) is not None:
        _pop_up(window, partial(fill_new, shown=shown))


def choose_filter(window: "Window") -> None:
    from deskeditor.gui.notes.menus import fill_filter

    if (shown := _notes(window)) is not None:
        _pop_up(window, partial(fill_filter, shown=shown))


def go_to_next(window: "Window") -> None:
    _step(window, forward=True)


def go_to_previous(window: "Window") -> None:
    _step(window, forward=False)


def to_card_or_words(window: "Window") -> None:
    shown = _notes(window)
    if shown is None:
        return
    if shown.in_margin:
        shown.back_to_words()
    elif not shown.into_card():
        notices.info(_tr("There is no note on the words at the caret. Ctrl+M writes one, F5 goes to the next one."))


def resolve(window: "Window") -> None:
    shown = _notes(window)
    if shown is not None and not shown.settle():
        notices.info(_tr("No note is open in the margin. F5 goes to the next one."))


def toggle_margin(window: "Window") -> None:
    shown = _notes(window)
    if shown is None:
        return
    settings = shown.copy.settings
    settings.set(NOTES_SHOWN, not settings.get(NOTES_SHOWN))
    if settings.get(NOTES_SHOWN) and not shown.has_something:
        notices.info(_tr("The story has no open notes or suggestions. Ctrl+M writes a note on the selected words."))


def _step(window: "Window", *, forward: bool) -> None:
    shown = _notes(window)
    if shown is not None and not shown.step(forward=forward):
        notices.info(_tr("The story has no open notes or suggestions."))


def _notes(window: "Window") -> "CopyNotes | None":
    from deskeditor.gui.notes.shown import notes_of

    window.back_to_copy()
    return notes_of(window.copy)


def _pop_up(window: "Window", fill: Callable[[QMenu], None]) -> None:
    """A menu at the caret, with its first entry chosen."""
    copy = window.copy
    if copy is None:
        return
    menu = QMenu(copy)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    fill(menu)
    body = copy.body
    corner = body.cursorRect().bottomLeft() if body.rect().contains(body.cursorRect().center()) else QPoint(40, 40)
    menu.popup(body.viewport().mapToGlobal(corner))
    menu.setActiveAction(menu.actions()[0])


def _tr(text: str) -> str:
    return QCoreApplication.translate("notes", text)
