"""The words in the copy that notes are about have a soft ground in the colour of who wrote the note."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QTextBlock

from deskeditor.gui.inspector.colours import colours_of

if TYPE_CHECKING:
    from deskeditor.gui.notes.shown import CopyNotes

SOFT, STRONG = 0.15, 0.34
"""How much of the colour shows; the strong one is below the words of the card that is open."""


class Tints:
    def __init__(self, shown: "CopyNotes") -> None:
        self._shown = shown
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
        for slot in self._shown.margin.column.slots:
            cursor, card = slot.stand.cursor, slot.stand.card
            if cursor is None or card.sort != "note" or not card.is_open:
                continue
            start, end = max(cursor.selectionStart(), first), min(cursor.selectionEnd(), last)
            if start < end:
                found.append((start - first, end - first, self._ground(slot.ink, slot.id)))
        return found

    def _ground(self, ink: QColor, id: str) -> QColor:
        ground = QColor(ink)
        ground.setAlphaF(STRONG if id == self._shown.active else SOFT)
        return ground
