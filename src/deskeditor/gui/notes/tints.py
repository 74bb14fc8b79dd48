"""The words in the copy that notes are about have a soft ground in the colour of who wrote the note."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QTextBlock

from deskeditor.gui.inspector.colours import colours_of
from deskeditor.gui.notes.column import Slot

if TYPE_CHECKING:
    from deskeditor.gui.notes.shown import CopyNotes

SOFT, STRONG = 0.15, 0.34
"""How much of the colour shows; the strong one is below the words of the card that is open."""


class Tints:
    def __init__(self, shown: "CopyNotes") -> None:
        self._shown = shown
        self._slots: Sequence[Slot] = ()
        self._noted: list[Slot] = []
        """Of the cards near the view, the notes: a key that is painted looks at few."""
        shown.copy.body.tinted = self._in_block

    def show(self) -> None:
        """Notes are others now, or another card is open."""
        shown, colours = self._shown, colours_of(self._shown.copy)
        for name, field in shown.copy.head.fields.items():
            field.put_tints(
                [
                    (*card.place, self._ground(shown.names.colour(card.by, colours), card.id))
                    for card in shown.cards
                    if card.about == name and card.place is not None and card.sort == "note" and card.is_open
                ]
            )
        shown.copy.body.viewport().update()

    def _in_block(self, block: QTextBlock) -> list[tuple[int, int, QColor]]:
        """UTF-16 columns, and the colour behind them. Only cards near the view are asked: the others' words are not to
        be seen."""
        found: list[tuple[int, int, QColor]] = []
        if not self._shown.margin.isVisible():
            return found
        first, last = block.position(), block.position() + block.length() - 1
        for slot in self._notes():
            cursor = slot.stand.cursor
            assert cursor is not None  # chosen so
            start, end = max(cursor.selectionStart(), first), min(cursor.selectionEnd(), last)
            if start < end:
                found.append((start - first, end - first, self._ground(slot.ink, slot.id)))
        return found

    def _notes(self) -> list[Slot]:
        slots = self._shown.margin.column.slots
        if slots is not self._slots:
            self._slots = slots
            cards = ((slot, slot.stand.card) for slot in slots if slot.stand.cursor is not None)
            self._noted = [slot for slot, card in cards if card.sort == "note" and card.is_open]
        return self._noted

    def _ground(self, ink: QColor, id: str) -> QColor:
        ground = QColor(ink)
        ground.setAlphaF(STRONG if id == self._shown.active else SOFT)
        return ground
