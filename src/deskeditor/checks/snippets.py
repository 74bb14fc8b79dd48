"""What search engines and social networks will show of a story: how much of its title and description fits.

Search engines cut by width; widths are those of Helvetica, whose letters are as wide as those of Arial. Where each of
them cuts changes from year to year and by screen: the limits are those that hold usually.
"""

import unicodedata
from dataclasses import dataclass
from typing import Literal

SEARCH_TITLE_PX, SEARCH_TITLE_SIZE = 600, 20
SEARCH_DESCRIPTION_PX, SEARCH_DESCRIPTION_SIZE = 920, 14
"""On a wide screen, and the size of the letters there, in pixels."""
SOCIAL_TITLE, SOCIAL_DESCRIPTION = 70, 125
"""Characters of a card."""
_NARROW = dict.fromkeys("ijl‘’'", 222) | dict.fromkeys(" ftI.,:;!/\\[]", 278) | dict.fromkeys("r-()`“”„«»", 333)
_WIDE = dict.fromkeys("mMW%", 850) | dict.fromkeys("w", 722) | dict.fromkeys("CDHNRU", 722) | dict.fromkeys("GOQ", 778)
_CAPITALS = dict.fromkeys("ABEKPSVXY&", 667) | dict.fromkeys("FTZ", 611) | dict.fromkeys("ckszvxyJ", 500)
_WIDTHS = _NARROW | _WIDE | _CAPITALS | dict.fromkeys("—…@", 1000) | dict.fromkeys("+<>=~", 584)
_USUAL = 556
"""Thousandths of the size of a letter that is not named above: the other small ones, and digits."""
_ARABIC = 450

Where = Literal["search", "social"]


@dataclass(frozen=True, slots=True)
class Line:
    """A title or a description. `shown`: as much of it as is seen, with an ellipsis where it is cut."""

    text: str
    shown: str
    length: int
    limit: int
    unit: Literal["pixels", "characters"]

    @property
    def is_cut(self) -> bool:
        return self.shown != self.text


@dataclass(frozen=True, slots=True)
class Snippet:
    where: Where
    title: Line
    description: Line


def snippets(headline: str, headline_social: str, dek: str) -> tuple[Snippet, Snippet]:
    """As a page of the story says it: the social headline where there is one, the standfirst for a description."""
    headline, social, dek = (" ".join(text.split()) for text in (headline, headline_social or headline, dek))
    return (
        Snippet(
            "search",
            _in_pixels(headline, SEARCH_TITLE_PX, SEARCH_TITLE_SIZE),
            _in_pixels(dek, SEARCH_DESCRIPTION_PX, SEARCH_DESCRIPTION_SIZE),
        ),
        Snippet("social", _in_characters(social, SOCIAL_TITLE), _in_characters(dek, SOCIAL_DESCRIPTION)),
    )


def width_px(text: str, size: int) -> int:
    """Of one line in letters of this size."""
    return round(sum(map(_width, text)) * size / 1000)


def _width(character: str) -> int:
    """Thousandths of the size; an accent takes no room of its own."""
    if unicodedata.combining(character) or unicodedata.category(character) == "Cf":
        return 0
    if unicodedata.east_asian_width(character) in ("W", "F"):
        return 1000
    if unicodedata.bidirectional(character) in ("AL", "R"):
        return _ARABIC
    return _WIDTHS.get(unicodedata.normalize("NFD", character)[0], 680 if character.isupper() else _USUAL)


def _in_pixels(text: str, limit: int, size: int) -> Line:
    length = width_px(text, size)
    if length <= limit:
        return Line(text, text, length, limit, "pixels")
    room, end = limit * 1000 - _width("…") * size, 0
    while end < len(text) and room >= 0:
        room -= _width(text[end]) * size
        end += 1
    return Line(text, _cut(text, end - 1), length, limit, "pixels")


def _in_characters(text: str, limit: int) -> Line:
    return Line(text, text if len(text) <= limit else _cut(text, limit - 1), len(text), limit, "characters")


def _cut(text: str, end: int) -> str:
    """At the end of a word, where there is one."""
    at = text.rfind(" ", 0, end + 1)
    return text[: at if at > 0 else end].rstrip(" ,;:–—-") + "…"
