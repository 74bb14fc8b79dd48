"""How the suggestions of each person look: a colour and a kind of underline, always the same for the same person.

The colours are those of Okabe and Ito, who chose them so that colour-blind people tell them apart; darker on light
paper, so that words in them can be read (contrast of 4.5 to 1, WCAG 2.2, 1.4.3). Two people never differ by the colour
alone: whoever comes next has another underline, too. A wave and dots are left out: they mark what a check objects to.
"""

import zlib
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtGui import QTextCharFormat

Underline = QTextCharFormat.UnderlineStyle

LIGHT: tuple[str, ...] = ("#0068a8", "#a84a00", "#00705a", "#9c3f78", "#6f5a00", "#5a4fb8", "#b3203a")
DARK: tuple[str, ...] = ("#6cbdf0", "#ee9a4d", "#3fc9a4", "#e5a3cb", "#f0e442", "#b7b0f5", "#ff9a9a")
"""Blue, vermilion, green, purple, yellow, violet, red: the same hues for dark paper."""
UNDERLINES: tuple[Underline, ...] = (
    Underline.SingleUnderline,
    Underline.DashUnderline,
    Underline.DashDotLine,
    Underline.DashDotDotLine,
)


@dataclass(frozen=True, slots=True)
class Author:
    """`number` counts those who suggest; see `authors`."""

    number: int

    def colour(self, dark: bool) -> str:
        """As `#rrggbb`."""
        return (DARK if dark else LIGHT)[self.number % len(LIGHT)]

    @property
    def underline(self) -> Underline:
        return UNDERLINES[self.number % len(UNDERLINES)]


def author_of(by: str, people: Iterable[str]) -> Author:
    """How the suggestions of `by` look, in a newsroom of these people.

    Ids of people are in the order of time, so whoever joins changes nobody's colour. Somebody who is not in the
    newsroom has one by their name.
    """
    known = sorted(people)
    return Author(known.index(by) if by in known else zlib.crc32(by.encode()) % (len(LIGHT) * len(UNDERLINES)))
