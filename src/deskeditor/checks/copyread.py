"""The language check of a story: everything that a good sub would mark, found again as soon as words change.

Checks of a paragraph are remembered by its words, so that a key costs its paragraph; those of the whole copy put
together what they know of each paragraph.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from deskeditor.checks.gathered import Gathered
from deskeditor.checks.prose import Copy, Prose
from deskeditor.checks.style.stylebook import Stylebook
from deskeditor.news.findings import Finding
from deskeditor.news.housewords import HouseWords

MOST_REMEMBERED = 8192
"""Paragraphs whose findings are kept: many more than a story has."""


class Speller(Protocol):
    """Who knows words (`checks.spelling`). May be slow when asked for the first time; asked from one thread only."""

    def wrong(self, words: Mapping[str, Iterable[str]]) -> Mapping[str, frozenset[str]]:
        """By BCP 47 tag the words of these that no dictionary of the language knows; all of a language that has none
        are right."""
        ...


@dataclass(frozen=True)
class House:
    """What the house settled, and who helps. `names`: people and places that the newsroom knows, as written."""

    words: HouseWords = field(default_factory=HouseWords)
    names: frozenset[str] = frozenset()
    stylebook: Stylebook = field(default_factory=Stylebook)


ParagraphCheck = Callable[[Prose, House], Iterable[Finding]]
"""Places count in the paragraph: make findings by `prose.found`."""
CopyCheck = Callable[[Copy, House], Iterable[Finding]]
"""Places count in fields: make findings by `passage.placed(prose.found(...))`."""


class Copyread:
    """Of one story. Belongs to one thread at a time."""

    def __init__(
        self,
        house: House,
        of_paragraphs: Sequence[ParagraphCheck],
        of_copy: Sequence[CopyCheck],
        breathe: Callable[[], object] = lambda: None,
    ) -> None:
        """`breathe` is called before each paragraph that is read: it may wait while somebody types."""
        self.house = house
        self._of_paragraphs = of_paragraphs
        self._of_copy = of_copy
        self._breathe = breathe
        self._read: dict[Prose, tuple[Finding, ...]] = {}
        self._found_in = Gathered(self._findings)

    def check(self, copy: Copy) -> list[Finding]:
        """What is found in the copy, field by field in the order in which it is read; each place once for a rule."""
        found: dict[tuple[str, str, int, int], Finding] = {}
        order = {passage.field: n for n, passage in enumerate(copy.passages)}
        for passage, findings in self._found_in(copy):
            for finding in findings:
                self._keep(passage.placed(finding), found)
        for check in self._of_copy:
            self._breathe()
            for finding in check(copy, self.house):
                self._keep(finding, found)
        told = _without_doubles(found.values())
        return sorted(told, key=lambda one: (order.get(one.field, 0), one.start, one.end, one.rank))

    def _keep(self, finding: Finding, found: dict[tuple[str, str, int, int], Finding]) -> None:
        if not self.house.words.forgives(finding.rule, finding.text, finding.language):
            found.setdefault((finding.rule, finding.field, finding.start, finding.end), finding)

    def _findings(self, prose: Prose) -> tuple[Finding, ...]:
        if (kept := self._read.get(prose)) is None:
            self._breathe()
            kept = tuple(finding for check in self._of_paragraphs for finding in check(prose, self.house))
            if len(self._read) >= MOST_REMEMBERED:
                self._read.clear()
            self._read[prose] = kept
        return kept


def _without_doubles(found: Iterable[Finding]) -> list[Finding]:
    """Who knows how a name is written elsewhere says more about it than who does not know the word."""
    every = list(found)
    names = {(one.field, one.start, one.end) for one in every if one.kind == "name"}
    return [one for one in every if one.kind != "spelling" or (one.field, one.start, one.end) not in names]
