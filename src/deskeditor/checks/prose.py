"""The copy as the language check reads it: paragraph by paragraph, each a value by itself.

A check of a paragraph is a function of a `Prose` and of what the house settled; so a paragraph that was read is not
read again, and a key costs its paragraph. A check of the whole copy gets all its passages, and should keep what it
finds out about each `Prose` (`functools.lru_cache`).
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as kept
from functools import lru_cache
from typing import Literal, NamedTuple

from deskeditor.checks.quotes.inside import inside
from deskeditor.checks.quotes.paragraphs import Paragraph, Place, paragraphs
from deskeditor.news.findings import Elsewhere, Finding, Kind, Level

Role = Literal["body", "headline", "caption"]
Range = tuple[int, int]
FIELDS = ("headline", "headline_print", "headline_social", "dek", "body", "editors_note")
"""Those of a story that readers get, in the order in which they are read; captions are `caption:<use id>`."""
HEADLINES = frozenset({"headline", "headline_print", "headline_social", "dek"})
REMEMBERED = 8192
"""Paragraphs that are kept in memory."""


@dataclass(frozen=True, slots=True)
class Prose:
    """A paragraph as readers see it. `tag`: its language. `said`: the words inside of quotations, ranges of `text`.

    `foreign`: ranges that are marked as another language, with its tag.
    """

    text: str
    tag: str
    place: Place = "words"
    role: Role = "body"
    said: tuple[Range, ...] = ()
    foreign: tuple[tuple[int, int, str], ...] = ()
    _hash: int = kept(default=0, init=False, repr=False, compare=False)
    """Kept: each check looks a paragraph up among those that it has read."""

    def __post_init__(self) -> None:
        own = hash((self.text, self.tag, self.place, self.role, self.said, self.foreign))
        object.__setattr__(self, "_hash", own)

    def __hash__(self) -> int:
        return self._hash

    def is_said(self, start: int, end: int) -> bool:
        """Whether these code points touch words of a quotation."""
        end = max(end, start + 1)
        for low, high in self.said:  # noqa: SIM110  # asked for each word, and any() takes twice as long
            if low < end and start < high:
                return True
        return False

    def tag_at(self, at: int) -> str:
        """The language of the word there."""
        return next((tag for start, end, tag in self.foreign if start <= at < end), self.tag)

    def found(
        self,
        kind: Kind,
        level: Level,
        rule: str,
        start: int,
        end: int,
        message: str,
        suggestions: Sequence[str] = (),
    ) -> Finding:
        """A finding whose places count in this paragraph. Words inside a quotation are at most a warning."""
        quoted = self.is_said(start, end)
        return Finding(
            kind,
            "warning" if quoted and level == "error" else level,
            rule,
            "",
            start,
            end,
            self.text[start:end],
            message,
            tuple(suggestions),
            quoted,
            language=self.tag_at(start),
        )


class Passage(NamedTuple):
    """A paragraph in its field; `start` is where its text begins there.

    All that stand behind a key are made anew, for which a tuple is quickest.
    """

    field: str
    prose: Prose
    paragraph: Paragraph
    start: int

    def place(self, start: int, end: int) -> Range:
        """Code points of the field for code points of the paragraph as it is read."""
        return self.start + self.paragraph.at(start), self.start + self.paragraph.after(end)

    def placed(self, finding: Finding) -> Finding:
        """A finding whose places count in the paragraph, with those of the field."""
        start, end = self.place(finding.start, finding.end)
        return Finding(
            finding.kind,
            finding.level,
            finding.rule,
            self.field,
            start,
            end,
            finding.text,
            finding.message,
            finding.suggestions,
            finding.quoted,
            finding.elsewhere,
            finding.language,
        )

    def elsewhere(self, start: int, end: int) -> Elsewhere:
        return Elsewhere(self.field, *self.place(start, end), self.prose.text[start:end])


@dataclass(frozen=True, slots=True)
class Copy:
    """What is checked: the passages of all fields in order, and what stands beside them.

    `names` are those of the story's own people (bylines, sources, people in its photos), as they are written.
    """

    passages: tuple[Passage, ...]
    tag: str = "en"
    section: str = ""
    dateline: str = ""
    names: tuple[str, ...] = ()
    day: str = ""
    """YYYY-MM-DD on which it is written, or will be read: what “on Monday” counts from; empty: not known."""
    proses: tuple[Prose, ...] = kept(default=(), init=False, repr=False, compare=False)
    """The paragraphs of the passages (`checks.gathered`)."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "proses", tuple([passage.prose for passage in self.passages]))


def passages(fields: Mapping[str, str], tag: str, breathe: Callable[[], object] = lambda: None) -> tuple[Passage, ...]:
    """The paragraphs of these fields, in the order of `FIELDS`, then those of the captions. Never raises.

    `breathe` is called before each: it may wait while somebody types.
    """
    ordered = [*(name for name in FIELDS if name in fields), *(name for name in fields if name not in FIELDS)]
    found: list[Passage] = []
    for field in ordered:
        sort, start = field.partition(":")[0], 0
        for block in fields[field].split("\n\n"):  # what one key changes is one of them
            if block and not block.isspace():
                breathe()
                found += [Passage(field, prose, paragraph, start) for paragraph, prose in _read(block, sort, tag)]
            start += len(block) + 2
    return tuple(found)


@lru_cache(maxsize=REMEMBERED)
def _read(block: str, field: str, tag: str) -> tuple[tuple[Paragraph, Prose], ...]:
    """The paragraphs of a block: a soft wrap makes none, an item of a list does."""
    role: Role = "caption" if field == "caption" else "headline" if field in HEADLINES else "body"
    found = []
    for paragraph in paragraphs(block, field):
        said = tuple(inside(paragraph.text, tag))
        if paragraph.place == "block":
            said = ((0, len(paragraph.text)),)
        found.append((paragraph, Prose(paragraph.text, tag, paragraph.place, role, said, paragraph.foreign)))
    return tuple(found)
