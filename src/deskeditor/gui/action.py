"""What an action of the window is: its text, its key, what it needs and what it calls."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from deskeditor.gui.window import Window

Key = QKeySequence.StandardKey
Needs = Literal["nothing", "newsroom", "chosen", "story"]
SEPARATOR = "-"
"""An entry of a menu that is a line between two groups."""


@dataclass(frozen=True, slots=True)
class Action:
    """`needs`: what must be there for it to apply: an open newsroom, a story chosen in queue or tabs, or an open story.
    `shortcut` is a standard key of the system where there is one. `toggles`: it is on or off."""

    id: str
    text: str
    call: Callable[["Window"], object]
    tip: str = ""
    icon: str = ""
    shortcut: QKeySequence.StandardKey | str | None = None
    needs: Needs = "nothing"
    toggles: bool = False
    role: QAction.MenuRole = QAction.MenuRole.NoRole


def later(module: str, name: str) -> Callable[["Window"], object]:
    """A function of a module of `deskeditor.gui` that takes the window; the module is loaded at the first call."""

    def call(window: "Window") -> Any:
        return getattr(import_module(f"deskeditor.gui.{module}"), name)(window)

    return call
