"""Where the words of cards stand on the sheet.

Each card whose words are in the body holds a cursor of its document there: Qt moves it along with every key, so that
nothing has to be reckoned while one types. Only what is around the view is ever looked at: the cards are in the order
of the copy, and the first that is near is found by bisection.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from deskeditor.gui.notes.cards import HEAD, Card, in_order
from deskeditor.news.notes import on_photo
from deskeditor.text.ranges import Range

if TYPE_CHECKING:
    from deskeditor.gui.copy.pane import CopyPane

_KEEP = QTextCursor.MoveMode.KeepAnchor


@dataclass(frozen=True, slots=True)
class Stand:
    """A card, and how far below the top of the sheet its words begin, in pixels. `cursor` has the words selected,
    where they are in the body."""

    card: Card
    y: float
    cursor: QTextCursor | None = None


class Places:
    """Of the cards of one copy. `follow` is told when they are others, or their words were put elsewhere."""

    def __init__(self, copy: "CopyPane") -> None:
        self._copy = copy
        self.cards: list[Card] = []
        """In the order of the copy."""
        self._above: list[Card] = []
        self._in_body: list[tuple[QTextCursor, Card]] = []

    def follow(self, cards: Iterable[Card]) -> None:
        cards = list(cards)
        photos = self._photos_shown() if any(on_photo(card.about) for card in cards) else {}
        self.cards = in_order(cards, photos)
        self._above, known, self._in_body = [], {card.id: cursor for cursor, card in self._in_body}, []
        at_utf16 = self._converting()
        for card in self.cards:
            place = card.place or (0, 0)
            if card.about != "body" or card.orphan:
                photo = on_photo(card.about)
                at = photos.get(photo[1]) if photo is not None else None
                if at is None:
                    self._above.append(card)
                    continue
                place = (at, at)
            cursor = known.get(card.id) or QTextCursor(self._copy.body.document())
            _select(cursor, at_utf16(place[0]), at_utf16(place[1]))
            self._in_body.append((cursor, card))

    def _converting(self) -> Callable[[int], int]:
        """From code points of the shared text to positions of Qt; in a story of usual letters, shown as it is, these
        are the same, and need no reckoning."""
        body = self._copy.body
        binding, last = body.binding, body.document().characterCount() - 1
        if binding.which == "marked" and len(binding.lines) == last == binding.at_utf16(last):
            return lambda at: min(at, last)
        return lambda at: min(binding.at_utf16(at), last)

    def mend(self, places: Mapping[str, Range | None]) -> bool:
        """Put the words of these cards where they are, after others were typed around them; False when the words of one
        are gone, or there again. Qt has moved the cursors along, but for what was typed at the edges."""
        if any(card.orphan and places.get(card.id) for card in self._above):
            return False
        at_utf16 = self._converting()
        for cursor, card in self._in_body:
            if card.id in places:
                place = places[card.id]
                if place is None and card.place is not None:
                    return False
                if place is not None:
                    _select(cursor, at_utf16(place[0]), at_utf16(place[1]))
        return True

    def _photos_shown(self) -> dict[str, int]:
        """Where in the body (code points) each use of a photo stands that is shown there."""
        body = self._copy.body
        uses = {use.name: use.id for use in self._copy.session.story.read("photos")}
        found: dict[str, int] = {}
        for line, kind in enumerate(body.structure.kinds):
            if kind.name == "photo" and kind.photo in uses:
                block = body.document().findBlockByNumber(line)
                found.setdefault(uses[kind.photo], body.binding.position(block.position()))
        return found

    # what is near

    def near(self, slack: float) -> list[Stand]:
        """The cards whose words are in view, or not further from it than so many pixels; in the order of the copy."""
        copy = self._copy
        tops = [self._top_above(card) for card in self._above]
        found = [Stand(card, top) for card, top in zip(self._above, tops, strict=True) if top >= -slack]
        return found + self._near_in_body(copy.body.y(), slack, copy.sheet.height() + slack)

    def _near_in_body(self, sheet_y: float, slack: float, bottom: float) -> list[Stand]:
        if not self._in_body:
            return []
        first, rows = self._rows(slack + max(sheet_y, 0), bottom)
        document = self._copy.body.document()
        start = document.findBlockByNumber(first).position()
        at = bisect_left(self._in_body, start, key=lambda each: each[0].selectionStart())
        found = []
        for cursor, card in self._in_body[at:]:
            block = document.findBlock(cursor.selectionStart())
            number = block.blockNumber() - first
            if not 0 <= number < len(rows):
                break
            line = block.layout().lineForTextPosition(cursor.selectionStart() - block.position())
            found.append(Stand(card, sheet_y + rows[number] + (line.y() if line.isValid() else 0), cursor))
        return found

    def _rows(self, above: float, bottom: float) -> tuple[int, list[float]]:
        """The number of the first block near the view, and where from there on each block begins in the viewport."""
        body = self._copy.body
        block = body.firstVisibleBlock()
        place = body.blockBoundingGeometry(block).translated(body.contentOffset())
        top, rows = place.top(), [place.top()]
        before = block.previous()
        while before.isValid() and top > -above:
            body.page.set_if_stale(before)
            top -= body.page.blockBoundingRect(before).height()
            rows.append(top)
            before = before.previous()
        rows.reverse()
        first = block.blockNumber() - (len(rows) - 1)
        down = place.top()
        while block.isValid() and down < bottom:
            body.page.set_if_stale(block)
            down += body.page.blockBoundingRect(block).height()
            rows.append(down)
            block = block.next()
        return first, rows[:-1] if len(rows) > 1 else rows

    def _top_above(self, card: Card) -> float:
        """Of what is above the body: beside its field of the head, or at the top of the sheet."""
        copy = self._copy
        head = copy.head
        top: float = head.y()
        fields: Mapping[str, QWidget] = {"bylines": head.byline, "dateline": head.dateline, **head.fields}
        if card.about in HEAD and not card.orphan:
            top += fields[card.about].y()
            if card.about in head.fields and card.place is not None:
                field = head.fields[card.about]
                cursor = field.textCursor()
                length = field.document().characterCount() - 1
                cursor.setPosition(min(field.binding.at_utf16(card.place[0]), length))
                top += field.cursorRect(cursor).top()
        return top

    # at the caret

    def at(self, field: str, position: int) -> Card | None:
        """The card on whose words a code point of a field stands; of several the one with the fewest words."""
        if field == "body":
            at = self._copy.body.binding.at_utf16(position)
            met = [
                (cursor.selectionEnd() - cursor.selectionStart(), n, card)
                for n, (cursor, card) in enumerate(self._in_body)
                if cursor.selectionStart() <= at <= cursor.selectionEnd() and cursor.hasSelection()
            ]
        else:
            met = [
                (card.place[1] - card.place[0], n, card)
                for n, card in enumerate(self._above)
                if card.about == field and card.place is not None and card.place[0] <= position <= card.place[1]
            ]
        return min(met)[2] if met else None

    def number_behind(self, field: str, position: int, *, forward: bool) -> int:
        """Which card comes next behind (or before) a place of the copy; round the end."""
        keys = [self._key(card, cursor) for card, cursor in self._all()]
        here = (HEAD.index(field) if field in HEAD else len(HEAD), position)
        if forward:
            return next((n for n, key in enumerate(keys) if key > here), 0)
        return next((n for n in reversed(range(len(keys))) if keys[n] < here), len(keys) - 1)

    def _all(self) -> Sequence[tuple[Card, QTextCursor | None]]:
        return [*((card, None) for card in self._above), *((card, cursor) for cursor, card in self._in_body)]

    def _key(self, card: Card, cursor: QTextCursor | None) -> tuple[int, int]:
        if cursor is not None:
            return len(HEAD), self._copy.body.binding.position(cursor.selectionStart())
        if card.about in HEAD and not card.orphan:
            return HEAD.index(card.about), card.place[0] if card.place else 0
        return -1, 0

    def cursor_of(self, id: str) -> QTextCursor | None:
        """With the words of a card selected, where they are in the body."""
        return next((cursor for cursor, card in self._in_body if card.id == id), None)

    def words_of(self, card: Card) -> Range | None:
        """Where the words of a card are now (code points of the shared text), whatever was typed since it was made."""
        cursor = self.cursor_of(card.id)
        if cursor is None or card.place is None:
            return card.place
        position = self._copy.body.binding.position
        start, end = position(cursor.selectionStart()), position(cursor.selectionEnd())
        return (start, end) if start < end else None


def _select(cursor: QTextCursor, start: int, end: int) -> None:
    if cursor.anchor() != start or cursor.position() != end:
        cursor.setPosition(start)
        cursor.setPosition(end, _KEEP)
