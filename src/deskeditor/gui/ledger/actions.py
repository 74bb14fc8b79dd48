"""The actions on quotations, sources and recordings; `gui.actions` makes the Quotes menu of them."""

from deskeditor.gui.action import Action

QUOTES: tuple[Action, ...] = ()
QUOTES_MENU: tuple[str, ...] = ("pane.quotes",)
