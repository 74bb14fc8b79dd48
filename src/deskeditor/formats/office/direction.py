"""Words of both directions in one paragraph, for formats that want the direction of every run said."""

import unicodedata
from collections.abc import Iterable, Iterator

from deskeditor.formats.content import Run
from deskeditor.news.languages import direction_of
from deskeditor.text.direction import direction_in

_RIGHT = ("R", "AL")


def is_turned(runs: Iterable[Run], right_to_left: bool) -> bool:
    """Whether the paragraph of these words runs from right to left; `right_to_left`: whether its story does."""
    return direction_in("".join(run.text for run in runs), "rtl" if right_to_left else "ltr") == "rtl"


def held(words: str, language: str) -> str:
    """Words in a language of their own, with a mark of its direction behind a full stop or another sign at their end:
    LibreOffice goes by Unicode alone, and would set the sign before words that run against their paragraph."""
    if not words or unicodedata.bidirectional(words[-1]) in (*_RIGHT, "L", "WS"):
        return words
    return words + ("\u200f" if direction_of(language) == "rtl" else "\u200e")


def unheld(words: str) -> str:
    """The words of a run without the mark that `held` put there."""
    bare = words.rstrip("\u200e\u200f")
    return bare if bare and unicodedata.bidirectional(bare[-1]) not in (*_RIGHT, "L", "WS") else words


def directed(text: str, right_to_left: bool) -> Iterator[tuple[str, bool]]:
    """The text in pieces, each with whether it runs from right to left.

    What has no direction of its own (blanks, figures, punctuation) goes with the words on both of its sides where they
    agree, else with the paragraph, and figures with the Latin word before them: rules N1, N2 and W7 of the Unicode
    bidirectional algorithm.
    """
    strong = list(_strong(text, right_to_left))
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


def _strong(text: str, right_to_left: bool) -> Iterator[bool | None]:
    last = right_to_left
    for kind in map(unicodedata.bidirectional, text):
        if kind in _RIGHT or kind == "L":
            last = kind != "L"
            yield last
        else:
            yield False if kind == "EN" and not last else None
