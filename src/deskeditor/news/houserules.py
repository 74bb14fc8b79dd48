"""What a house allows in quotations, and what it lets leave.

AP alters nothing, "even to correct minor grammatical errors"; Reuters allows nothing but deletions that an ellipsis
shows; the Guardian tidies away ums. So what counts as trimmed, and what blocks, is a setting of the newsroom.
"""

from dataclasses import dataclass
from typing import Literal

Weight = Literal["count", "warn", "block"]


@dataclass(frozen=True, slots=True)
class QuoteRules:
    """The first five: what may be done to recorded words without saying *altered*. Case, marks and punctuation may
    always be the house's own. The others: what a quotation of this kind does at the gate of a public exit; `count` says
    how many there are, and nothing else."""

    ellipsis: bool = True
    """Words left out behind an ellipsis."""
    brackets: bool = True
    """[Words] put in, or in the place of others."""
    fillers: bool = True
    """um, uh, you know, and words said twice by a slip of the tongue left out unseen."""
    contractions: bool = False
    """do not for don't, and the other way round."""
    fragments: bool = True
    """Part of a sentence as a quotation of its own."""
    altered: Weight = "warn"
    misattributed: Weight = "warn"
    unrecorded: Weight = "count"
