"""The shape of a story: how long it is with and without quotations, who is quoted how often, how hard it is to read."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from deskeditor.checks.facts.lines import sentence_ranges
from deskeditor.checks.prose import Prose, passages
from deskeditor.checks.quotes.spans import spans
from deskeditor.checks.quotes.speakers import attributed
from deskeditor.checks.readability import Readability, readability
from deskeditor.checks.snippets import Snippet, snippets
from deskeditor.news.quotations import Quotation
from deskeditor.render.counts import characters, reading_time_s, words

LONG = 35
"""Words; a sentence with more is named."""
_WORD = re.compile(r"[^\W\d_]+(?:['’‘\u200c-][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody who is quoted; an empty name: the copy does not say who it is."""

    name: str
    quotations: int
    words: int


@dataclass(frozen=True, slots=True)
class Place:
    """Words of the body, in code points of its original reading."""

    start: int
    end: int
    text: str
    words: int
    name: str = ""
    """Of a quotation: who says it."""


@dataclass(frozen=True, slots=True)
class Headline:
    """A headline or the standfirst; `limit` is the longest that it should be, in characters."""

    field: str
    text: str
    characters: int
    words: int
    limit: int

    @property
    def is_too_long(self) -> bool:
        return self.characters > self.limit


@dataclass(frozen=True, slots=True)
class Shape:
    words: int
    quoted: int
    """Words of these inside of quotations."""
    reading_time_s: int
    sentences: int
    voices: tuple[Voice, ...]
    """Who has most words first."""
    longest: Place | None
    """The longest quotation."""
    long_sentences: tuple[Place, ...]
    readability: Readability | None
    headlines: tuple[Headline, ...]
    snippets: tuple[Snippet, ...]

    @property
    def own(self) -> int:
        """Words that are the writer's."""
        return self.words - self.quoted

    @property
    def share_quoted(self) -> int:
        """Percent of the words."""
        return round(100 * self.quoted / self.words) if self.words else 0

    @property
    def per_sentence(self) -> float:
        """Words of a sentence on average."""
        return round(self.words / self.sentences, 1) if self.sentences else 0.0


HEADLINES: Mapping[str, int] = {"headline": 70, "headline_social": 100, "headline_print": 48, "dek": 160}
"""The fields, and how many characters they have at most where nobody set another limit."""


def shape(
    fields: Mapping[str, str], tag: str, people: Sequence[str] = (), limits: Mapping[str, int] = HEADLINES
) -> Shape:
    """Of a story with these words. `people`: full names that the newsroom knows. Never raises."""
    body = fields.get("body", "")
    quotations = _whole(attributed(body, spans(body, tag), tag, people))
    total = words(body)
    sentences = [
        (*passage.place(start, end), passage.prose.text[start:end])
        for passage in passages({"body": body}, tag)
        for start, end in _sentences(passage.prose)
    ]
    long = [Place(start, end, text, count) for start, end, text in sentences if (count := words(text)) > LONG]
    counted = [word for *_, text in sentences for word in _WORD.findall(text)]
    longest = max(quotations, key=lambda one: one.words, default=None)
    return Shape(
        total,
        min(total, sum(one.words for one in quotations)),
        reading_time_s(total, tag),
        len(sentences),
        _voices(quotations),
        longest,
        tuple(long),
        readability(counted, len(sentences), tag),
        tuple(_headline(field, fields.get(field, ""), limits.get(field, limit)) for field, limit in HEADLINES.items()),
        snippets(fields.get("headline", ""), fields.get("headline_social", ""), fields.get("dek", "")),
    )


@lru_cache(maxsize=8192)
def _sentences(prose: Prose) -> tuple[tuple[int, int], ...]:
    """Those of running text; a heading and the cell of a table are none."""
    return sentence_ranges(prose.text, prose.tag, prose.place) if prose.place in ("words", "block") else ()


def _whole(quotations: Sequence[Quotation]) -> list[Place]:
    """Each quotation once, also where `she said` interrupts it."""
    found: list[Place] = []
    for one in quotations:
        count = words(one.words)
        if one.continues and found:
            before = found[-1]
            text = f"{before.text} … {one.words}"
            found[-1] = Place(before.start, one.end, text, before.words + count, before.name or one.speaker.name)
        else:
            found.append(Place(one.start, one.end, one.words, count, one.speaker.name))
    return found


def _voices(quotations: Sequence[Place]) -> tuple[Voice, ...]:
    said: dict[str, list[int]] = {}
    for one in quotations:
        said.setdefault(one.name, []).append(one.words)
    found = [Voice(name, len(counts), sum(counts)) for name, counts in said.items()]
    return tuple(sorted(found, key=lambda voice: (not voice.name, -voice.words, voice.name)))


def _headline(field: str, text: str, limit: int) -> Headline:
    return Headline(field, text, characters(text), words(text), limit)
