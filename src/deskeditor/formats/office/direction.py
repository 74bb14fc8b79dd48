"""Words of both directions in one paragraph, for formats that want the direction of every run said."""

import unicodedata
from collections.abc import Iterable, Iterator

from deskeditor.formats.content import Run
from deskeditor.text.direction import direction_in

_RIGHT = ("R", "AL")


def is_turned(runs: Iterable[Run], right_to_left: bool) -> bool:
    """Whether the paragraph of these words runs from right to left; `right_to_left`: whether its story does."""
    return direction_in("".join(run.text for run in runs), "rtl" if right_to_left else "ltr") == "rtl"


def directed(text: str, right_to_left: bool) -> Iterator[tuple[str, bool]]:
    """The text in pieces, each with whether it runs from right to left.

    What has no direction of its own (blanks, figures, punctuation) goes with the words on both of its sides where they
    agree, else with the paragraph: rules N1 and N2 of the Unicode bidirectional algorithm.
    """
    strong = [_strong(character) for character in text]
    pieces: list[tuple[str, bool]] = []
    before = right_to_left
    at = 0
    while at < len(text):
        if strong[at] is None:
            end = next((n for n in range(at, len(text)) if strong[n] is not None), len(text))
            after = strong[end] if end < len(text) else right_to_left
            way = before if before == after else right_to_left
        else:
            end = next((n for n in range(at, len(text)) if strong[n] != strong[at]), len(text))
            way = before = bool(strong[at])
        if pieces and pieces[-1][1] == way:
            pieces[-1] = (pieces[-1][0] + text[at:end], way)
        else:
            pieces.append((text[at:end], way))
        at = end
    yield from pieces


def _strong(character: str) -> bool | None:
    kind = unicodedata.bidirectional(character)
    return True if kind in _RIGHT else False if kind == "L" else None
