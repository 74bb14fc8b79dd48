"""Tells, once each, what is wrong with the files of the newsroom that the language check goes by."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from deskeditor.gui import notices

if TYPE_CHECKING:
    from deskeditor.gui.desk import Desk


class Troubles(QObject):
    """`troubles_of` makes one, for all stories."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._told: tuple[str, ...] = ()

    def tell(self, troubles: Sequence[str]) -> None:
        """Only what was not so before: of a file that was mended and damaged again one wants to hear once more."""
        for one in troubles:
            if one not in self._told:
                notices.warning(one)
        self._told = tuple(troubles)


def troubles_of(desk: "Desk") -> Troubles:
    return desk.findChild(Troubles) or Troubles(desk)
