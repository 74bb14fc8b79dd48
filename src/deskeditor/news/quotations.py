"""Quotations in the copy: what stands between quotation marks or in a block quotation, who says it, and whether those
were the words. All positions are code points of the field in which the quotation stands.
"""

import sys
from dataclasses import dataclass
from typing import Literal

from deskeditor.news.records import Ruling, Terms

Kind = Literal["full", "fragment", "block"]
Verdict = Literal["exact", "trimmed", "altered", "unrecorded", "misattributed", "not for use", "too short"]
Change = Literal["changed", "added", "left out", "elided", "inserted"]
"""Of a word: another one, one more, one less; left out behind an ellipsis, or put into brackets, where all can see."""

VERDICTS: tuple[Verdict, ...] = (
    "not for use",
    "misattributed",
    "altered",
    "unrecorded",
    "too short",
    "trimmed",
    "exact",
)
"""The gravest first."""
FAULTY: frozenset[Verdict] = frozenset({"altered", "misattributed", "not for use"})
"""Those that are marked in the copy."""
EVERYWHERE = (0, sys.maxsize)
"""Where a ruling on a caption stands: it has no anchor, and holds wherever its words are."""


def is_in_caption(field: str) -> bool:
    """Whether this is the field of a caption, `caption:<photo id>`: of the photo, or of its use in the story."""
    return field.startswith("caption:")


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who is quoted, as the copy says. `name` is the fullest form that the copy has of it ("Olga Marsh" for "Marsh"
    and "she"), empty when the copy does not say."""

    name: str = ""
    start: int = 0
    end: int = 0
    """Where this quotation names them: "she", "Marsh", "the ministry"; 0, 0 when it is carried over."""
    cue: str = ""
    """The word that says that they speak: `said`, `according to`; empty when it is carried over."""
    named: bool = False
    """Whether `name` is that of a person; otherwise an organization, a document, "a spokesman" ..."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """One quotation as it stands in the copy, with its marks from `start` to `end`.

    `pieces` are the words without marks, one for each paragraph; a quotation that the speaker's tag interrupts
    (“One,” she said, “two.”) is two quotations, the second with `continues`. `open`: its closing mark is missing.
    """

    field: str
    start: int
    end: int
    words: str
    """Those of the pieces as readers see them (no emphasis marks, no soft wraps), joined by an empty line."""
    pieces: tuple[tuple[int, int], ...]
    kind: Kind = "full"
    speaker: Speaker = Speaker()
    continues: bool = False
    open: bool = False


@dataclass(frozen=True, slots=True)
class Difference:
    """Words of the copy (`start` to `end`, `copy`) beside those that were recorded; either may be empty.

    `meaning`: it changes, or may change, the sense: a name, a number, a negation, a modal; for words behind an
    ellipsis, that they hold a not, never, no, but, if, only or unless.
    """

    change: Change
    start: int
    end: int
    copy: str
    recorded: str
    meaning: bool = False


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the quotation was held against: a recorded quote, or a passage of a transcript."""

    quote: str = ""
    """Id of a quote; empty when only a transcript has the words."""
    transcript: str = ""
    span: tuple[int, int] | None = None
    """Code points in the text of the transcript."""
    time_range: tuple[float, float] | None = None
    """Seconds in the recording."""
    words: str = ""
    """The recorded words that the quotation stands for, from its first to its last."""
    source: str = ""
    """Id of the source who said them."""
    speaker: str = ""
    """The name, or alias, of the source; the label of the transcript when nobody said who that is."""
    terms: Terms = "on the record"
    note: str = ""
    """What the quote's own evidence field says."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A quotation and what the ledger and the transcripts say to it.

    `id` belongs to its words: it stays the same while they do, wherever they move. `sentence` is for a person.
    """

    id: str
    quotation: Quotation
    verdict: Verdict
    sentence: str
    differences: tuple[Difference, ...] = ()
    evidence: Evidence | None = None
    ruling: Ruling | None = None
    """What a person decided about it, when that holds for these words."""

    @property
    def meaning(self) -> bool:
        """Whether a difference may change the sense."""
        return any(difference.meaning for difference in self.differences)

    @property
    def cleared(self) -> bool:
        return self.ruling is not None and bool(self.ruling.cleared)

    @property
    def faulty(self) -> bool:
        """Whether it is to be marked in the copy. What is not for use stays so, cleared or not."""
        return self.verdict == "not for use" or (self.verdict in FAULTY and not self.cleared)
