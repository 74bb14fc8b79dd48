"""What was begun on a card and not sent: there again when the card is opened again, also after the program was closed.

The copy holds it (`CopyPane.begun`), by the card: the id of a thread or a suggestion, or, of a note that is new, `new`,
what it is about, and where its words are (`new body 12 20`, `new dek`). It is kept with what else says where one is in
a story (`gui.remembered`).
"""

from collections.abc import MutableMapping

from deskeditor.gui.notes.cards import Card
from deskeditor.text.ranges import Range

NEW = "new"
"""Id of the card of a note that is being begun."""


def key_of(card: Card) -> str:
    if card.id != NEW:
        return card.id
    place = f" {card.place[0]} {card.place[1]}" if card.place else ""
    return f"{NEW} {card.about}{place}"


def keep(begun: MutableMapping[str, str], card: Card, words: str) -> None:
    """Of new notes there is one at a time."""
    for key in [key for key in begun if card.id == NEW and _is_new(key)]:
        del begun[key]
    if words:
        begun[key_of(card)] = words
    else:
        begun.pop(key_of(card), None)


def new_one(begun: MutableMapping[str, str], length: int) -> tuple[str, Range | None, str] | None:
    """The new note that was begun: what it is about, where, and its words; None when there is none. `length`: of the
    body now; words that cannot be there any more are left out."""
    for key, words in begun.items():
        if not _is_new(key):
            continue
        about, *place = key.removeprefix(NEW + " ").split(" ")
        if len(place) == 2 and all(number.isdecimal() for number in place):
            start, end = int(place[0]), int(place[1])
            return about, (start, end) if start < end <= length else None, words
        return about, None, words
    return None


def _is_new(key: str) -> bool:
    return key.startswith(NEW + " ")
