"""Every check of the language check, in the order in which they are asked: the one place where a new one is entered."""

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from weakref import WeakSet

from deskeditor.checks.copyread import CopyCheck, Copyread, House, ParagraphCheck
from deskeditor.checks.figures.contradictions import contradictions
from deskeditor.checks.figures.lives import lives
from deskeditor.checks.figures.measures import conversions
from deskeditor.checks.figures.slips import slips
from deskeditor.checks.figures.zones import times_of_day
from deskeditor.checks.spelling.check import Spelling
from deskeditor.checks.spelling.readings import NAME_RULE, differ_by_a_slip
from deskeditor.checks.spelling.speller import Dictionaries
from deskeditor.checks.style.stylebook import style, style_of_copy
from deskeditor.checks.subbing import every as subbing
from deskeditor.news.findings import Finding

OF_PARAGRAPHS: tuple[ParagraphCheck, ...] = (style, slips, *subbing.OF_PARAGRAPHS)
"""Asked about each paragraph by itself, once for its words."""
OF_COPY: tuple[CopyCheck, ...] = (style_of_copy, contradictions, lives, conversions, times_of_day, *subbing.OF_COPY)
"""Asked about the whole copy, after its spelling."""


def every_check(house: House, newsroom: Path | None = None, breathe: Callable[[], object] = lambda: None) -> Copyread:
    """All checks, for one story. `newsroom`: the folder with dictionaries of its own; `breathe` is called before each
    paragraph that is read, and may wait."""
    return Copyread(house, OF_PARAGRAPHS, (Spelling(dictionaries(newsroom), breathe), *OF_COPY), breathe)


@lru_cache(maxsize=2)
def dictionaries(newsroom: Path | None) -> Dictionaries:
    """Those that all stories of a newsroom share: what was asked once is known."""
    made = Dictionaries(newsroom)
    _made.add(made)
    return made


_made: WeakSet[Dictionaries] = WeakSet()


def interrupt() -> None:
    """Whoever waits for a dictionary gets Interrupted instead: the program ends. From any thread."""
    for each in list(_made):
        each.interrupt()


def suggestions(finding: Finding, newsroom: Path | None = None) -> tuple[str, ...]:
    """How a misspelt word could be spelled, the likeliest first; for a name that nobody knows only what a slip makes of
    it, as any other would make another person of somebody."""
    found = dictionaries(newsroom).suggest(finding.text, finding.language)
    if finding.rule != NAME_RULE:
        return found
    return tuple(one for one in found if differ_by_a_slip(finding.text, one))
