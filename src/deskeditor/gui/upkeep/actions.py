"""The actions that keep a newsroom and its history; `gui.actions` puts them into the menus."""

from deskeditor.gui.action import Action

UPKEEP: tuple[Action, ...] = ()
UPKEEP_MENU: tuple[str, ...] = ()
"""Ids, in their order in File, Newsroom Upkeep."""
