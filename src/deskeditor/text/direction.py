"""In which direction a paragraph is set: as the story, unless its own words run the other way.

The Unicode algorithm alone (UAX #9, P2) goes by the first letter. So “CNN” before an Arabic sentence would turn the
whole paragraph. Here the first letter and most of the letters must both say so, and a name alone (an item of a list)
turns nothing: it takes a few words or the end of a sentence.
"""

import re
from functools import lru_cache
from typing import Literal
from unicodedata import bidirectional

Direction = Literal["ltr", "rtl"]
_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]+")
"""Where the scripts from right to left have their place in Unicode."""
_DIALLED = re.compile(
    "(?<![\\w+/.:\u200e\u2066-])(?:"
    r"\+[0-9\u06f0-\u06f9](?:[ \u00a0().-]{0,2}[0-9\u06f0-\u06f9]){5,14}"
    r"|(?=(?:[0-9\u06f0-\u06f9]+[ \u00a0-]){2})[0\u06f0](?:[ \u00a0-]?[0-9\u06f0-\u06f9]){6,14})"
    r"(?![\w/:]|[.-]\w)"
)
"""An international number, or one of the country in at least three groups: with digits of which the algorithm takes
the order of the letters before them (European and Persian ones)."""
FEW = 4
"""So many words are more than a name."""
_ENDS = (".", "!", "?", "؟", "…", ":", "۔")
_CLOSING = " \t\n\"'”’“»«›)]״"


@lru_cache(maxsize=512)
def direction_in(words: str, usual: Direction) -> Direction:
    """The direction of a paragraph in a story that runs in the `usual` one."""
    if usual == "ltr" and words.isascii():
        return usual
    first = next((way for way in map(bidirectional, words) if way in ("L", "R", "AL")), "")
    if not first or (first == "L") == (usual == "ltr"):
        return usual
    if len(words.split(maxsplit=FEW)) < FEW and not words.rstrip(_CLOSING).endswith(_ENDS):
        return usual
    letters = sum(map(str.isalpha, words))
    right = sum(sum(map(str.isalpha, found)) for found in _RIGHT.findall(words))
    mostly: Direction = "rtl" if right * 2 > letters else "ltr"
    return mostly if right * 2 != letters else usual


def dialled(words: str) -> str:
    """The words with a mark before each telephone number, so that its groups keep their order among words from right to
    left; the Unicode algorithm alone would set `+964 750 123` as 123 750 964+. Nothing but the mark (LRM) is added."""
    return _DIALLED.sub("\u200e\\g<0>", words)


def has_right_to_left(words: str) -> bool:
    """Whether any letter of the words runs from right to left."""
    return not words.isascii() and _RIGHT.search(words) is not None
