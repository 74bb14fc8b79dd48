"""What the Review menu does about suggestions; `gui.menus` puts these into the menus."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QMenu

from deskeditor.gui import notices
from deskeditor.gui.action import SEPARATOR, Action, later
from deskeditor.text.readings import Which
from deskeditor.text.suggesting import Outcome

if TYPE_CHECKING:
    from deskeditor.gui.suggesting.shown import CopySuggestions
    from deskeditor.gui.window import Window


def _action(name: str, text: str, tip: str, icon: str, shortcut: str | None = None, *, toggles: bool = False) -> Action:
    call = later("suggesting.actions", f"to_{name}" if name in ("next", "previous") else name)
    return Action(f"review.{name}", text, call, tip, icon, shortcut, "story", toggles)


READINGS_MENU, SEVERAL_MENU = "menu:readings", "menu:several"
SUGGESTING: tuple[Action, ...] = (
    _action(
        "suggest",
        QT_TRANSLATE_NOOP("actions", "&Suggest Changes"),
        QT_TRANSLATE_NOOP("actions", "What you change in this story is only proposed, until somebody accepts it"),
        "pencil",
        "Ctrl+Alt+S",
        toggles=True,
    ),
    _action(
        "original",
        QT_TRANSLATE_NOOP("actions", "Show the &Original"),
        QT_TRANSLATE_NOOP("actions", "The copy as it is without the suggestions"),
        "words",
        toggles=True,
    ),
    _action(
        "marked",
        QT_TRANSLATE_NOOP("actions", "Show Suggestions &Marked"),
        QT_TRANSLATE_NOOP("actions", "The copy with what is suggested marked in it"),
        "words",
        toggles=True,
    ),
    _action(
        "accepted",
        QT_TRANSLATE_NOOP("actions", "Show As &If Accepted"),
        QT_TRANSLATE_NOOP("actions", "The copy as it would be with all suggestions accepted"),
        "words",
        toggles=True,
    ),
    _action(
        "reading",
        QT_TRANSLATE_NOOP("actions", "Show Ne&xt Reading"),
        QT_TRANSLATE_NOOP("actions", "From the original to the marked copy, to the copy as if accepted, and round"),
        "words",
        "Ctrl+Shift+R",
    ),
    _action(
        "next",
        QT_TRANSLATE_NOOP("actions", "Next Su&ggestion"),
        QT_TRANSLATE_NOOP("actions", "Go to the next change that somebody suggests"),
        "down",
        "Ctrl+J",
    ),
    _action(
        "previous",
        QT_TRANSLATE_NOOP("actions", "&Previous Suggestion"),
        QT_TRANSLATE_NOOP("actions", "Go to the change before that somebody suggests"),
        "up",
        "Ctrl+Shift+J",
    ),
    _action(
        "accept",
        QT_TRANSLATE_NOOP("actions", "Accep&t Suggestion"),
        QT_TRANSLATE_NOOP("actions", "Accept the suggestion at the caret, or all in the selection, and go on"),
        "check",
        "Ctrl+Alt+V",
    ),
    _action(
        "reject",
        QT_TRANSLATE_NOOP("actions", "Re&ject Suggestion"),
        QT_TRANSLATE_NOOP("actions", "Reject the suggestion at the caret, or all in the selection, and go on"),
        "close",
        "Ctrl+Alt+X",
    ),
    _action(
        "accept_all",
        QT_TRANSLATE_NOOP("actions", "&Accept All Suggestions"),
        QT_TRANSLATE_NOOP("actions", "Accept everything that is suggested for this story and its photos"),
        "check",
    ),
    _action(
        "reject_all",
        QT_TRANSLATE_NOOP("actions", "&Reject All Suggestions"),
        QT_TRANSLATE_NOOP("actions", "Reject everything that is suggested for this story and its photos"),
        "close",
    ),
    _action(
        "all_by",
        QT_TRANSLATE_NOOP("actions", "Accept or Reject All &by…"),
        QT_TRANSLATE_NOOP("actions", "Accept or reject everything that one person suggests"),
        "person",
    ),
)
SUGGESTING_MENU: tuple[str, ...] = (
    "review.suggest",
    READINGS_MENU,
    "review.next",
    "review.previous",
    "review.accept",
    "review.reject",
    SEVERAL_MENU,
)
SUGGESTING_SUBMENUS: dict[str, tuple[str, tuple[str, ...]]] = {
    READINGS_MENU: (
        QT_TRANSLATE_NOOP("actions", "Sh&ow the Copy"),
        ("review.original", "review.marked", "review.accepted", SEPARATOR, "review.reading"),
    ),
    SEVERAL_MENU: (
        QT_TRANSLATE_NOOP("actions", "Decide on Severa&l"),
        ("review.accept_all", "review.reject_all", "review.all_by"),
    ),
}


def suggest(window: "Window") -> None:
    window.mode.turn()


def original(window: "Window") -> None:
    _show(window, "original")


def marked(window: "Window") -> None:
    _show(window, "marked")


def accepted(window: "Window") -> None:
    _show(window, "accepted")


def reading(window: "Window") -> None:
    """The next of the three."""
    order: dict[Which, Which] = {"original": "marked", "marked": "accepted", "accepted": "original"}
    if window.copy is not None:
        _show(window, order[window.copy.reading])


def _show(window: "Window", which: Which) -> None:
    window.back_to_copy()
    if window.copy is not None:
        window.copy.show_reading(which)
        window.mode.watch(window.copy)


def to_next(window: "Window") -> None:
    _step(window, forward=True)


def to_previous(window: "Window") -> None:
    _step(window, forward=False)


def _step(window: "Window", *, forward: bool) -> None:
    if (shown := _shown(window)) is not None:
        shown.step(forward)


def accept(window: "Window") -> None:
    _decide(window, "accepted")


def reject(window: "Window") -> None:
    _decide(window, "rejected")


def _decide(window: "Window", outcome: Outcome) -> None:
    if (shown := _shown(window)) is not None:
        shown.decide_here(outcome)


def accept_all(window: "Window") -> None:
    if (shown := _shown(window)) is not None:
        shown.decide_all("accepted")


def reject_all(window: "Window") -> None:
    if (shown := _shown(window)) is not None:
        shown.decide_all("rejected")


def all_by(window: "Window") -> None:
    """A menu of those who suggest in this story."""
    from deskeditor.gui.suggesting.shown import tr

    if (shown := _shown(window)) is None:
        return
    shown.refresh()
    if not shown.proposals:
        notices.info(tr("There are no suggestions in this story."))
        return
    menu = QMenu(window)
    for by, name, count in shown.people():
        called = name.replace("&", "&&")
        accepting = menu.addAction(tr("Accept all by {name} ({n})").format(name=called, n=count))
        accepting.triggered.connect(partial(_decide_by, shown, by, "accepted"))
        rejecting = menu.addAction(tr("Reject all by {name} ({n})").format(name=called, n=count))
        rejecting.triggered.connect(partial(_decide_by, shown, by, "rejected"))
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(shown.bar.mapToGlobal(shown.bar.count.geometry().bottomLeft()))
    menu.setActiveAction(menu.actions()[0])


def _decide_by(shown: "CopySuggestions", by: str, outcome: Outcome, _checked: bool = False) -> None:
    shown.decide_all_by(by, outcome)


def _shown(window: "Window") -> "CopySuggestions | None":
    from deskeditor.gui.suggesting.shown import suggestions_of

    return suggestions_of(window.copy)
