"""The paragraphs of a field as readers see them, each knowing where its characters stand in the field.

What hides a quotation from a reader's eye is taken away here, once: emphasis marks, the addresses of links, escapes,
the `>` of a block quotation, the break of a soft wrap. So everything behind reads plain words, and `places` leads back.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from deskeditor.render.marks import LineKind, Mark, cells, hidden, is_delimiter, kinds, scan

Place = Literal["words", "heading", "block", "cell"]

MARKDOWN_FIELDS = frozenset({"body"})
HEADINGS = frozenset({"headline", "headline_print", "headline_social"})
_SPECIAL = re.compile(r"[\\*_\[\]<>{]")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`text` has a space for each soft wrap, so that its words can be read as one line. `group` is the same for the
    paragraphs of one block quotation, and 0 outside of them."""

    text: str
    start: int
    """Code point of the field where its first line begins."""
    place: Place = "words"
    group: int = 0
    places: tuple[int, ...] | None = None
    """Of each character and of the end, counted from `start`; None when nothing is hidden."""
    foreign: tuple[tuple[int, int, str], ...] = ()
    """Ranges of `text` that are marked as another language, each with its tag."""

    def at(self, n: int) -> int:
        """The code point of the field where the paragraph's character `n` stands."""
        return self.start + (n if self.places is None else self.places[n])

    def after(self, n: int) -> int:
        """The code point of the field right behind the paragraph's character `n - 1`."""
        return self.at(n - 1) + 1 if n else self.at(0)


def paragraphs(text: str, field: str = "body") -> tuple[Paragraph, ...]:
    """Of this field, in order. Only the body is Markdown; the headlines are headings."""
    if field in MARKDOWN_FIELDS:
        return _body(text)
    return tuple(_plain(text, "heading" if field in HEADINGS else "words"))


@lru_cache(maxsize=4)
def _body(text: str) -> tuple[Paragraph, ...]:
    """Kept, since who looks for quotations looks for their speakers next."""
    return tuple(_of_body(text))


def _plain(text: str, place: Place) -> Iterator[Paragraph]:
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield Paragraph(line, start, place)
        start += len(line) + 1


@dataclass(slots=True)
class _Open:
    """A paragraph as it is read: its lines without the marks at their beginnings, and where each of them stands."""

    place: Place
    group: int
    lines: list[str]
    starts: list[int]


def _of_body(text: str) -> Iterator[Paragraph]:
    lines = text.split("\n")
    start, group, quoted = 0, 0, False
    current: _Open | None = None
    for line, kind in zip(lines, kinds(lines), strict=True):
        if kind.quotes and (not quoted or kind.begins):
            group += 1
        quoted = kind.quotes > 0
        place = _place(kind)
        if current and (place is None or not _goes_on(current, kind, place)):
            yield _made(current)
            current = None
        if kind.name == "table" and not is_delimiter(line):
            yield from _cells(line, start)
        elif place is not None:
            current = current or _Open(place, group if place == "block" else 0, [], [])
            current.lines.append(line[kind.text_at :])
            current.starts.append(start + kind.text_at)
        start += len(line) + 1
    if current:
        yield _made(current)


def _place(kind: LineKind) -> Place | None:
    """Where a line of words stands; None for a line without any."""
    if kind.quotes:
        return None if kind.inner is not None and kind.inner.name == "blank" else "block"
    if kind.name == "heading":
        return "heading"
    return "words" if kind.name in ("text", "item", "footnote") else None


def _goes_on(current: _Open, kind: LineKind, place: Place) -> bool:
    """Whether the line belongs to the paragraph of the line before it: a soft wrap."""
    if place != current.place or place == "heading" or kind.name in ("heading", "item", "footnote"):
        return False
    if place == "block":
        inner = kind.inner
        while inner is not None and inner.inner is not None:
            inner = inner.inner
        return inner is not None and not inner.begins
    return not kind.begins and not kind.margin


def _cells(line: str, start: int) -> Iterator[Paragraph]:
    for left, right in cells(line):
        if left < right:
            yield _made(_Open("cell", 0, [line[left:right]], [start + left]))


def _made(current: _Open) -> Paragraph:
    first = current.starts[0]
    text = "\n".join(current.lines)
    gaps = _hidden(text) if _SPECIAL.search(text) else ()
    if not gaps and _contiguous(current):
        return Paragraph(text.replace("\n", " "), first, current.place, current.group)
    shown, places = _without(text, gaps)
    moved = _moved(current)
    foreign = _foreign(text, places)
    return Paragraph(
        shown.replace("\n", " "), first, current.place, current.group, tuple(moved[place] for place in places), foreign
    )


def _foreign(text: str, places: list[int]) -> tuple[tuple[int, int, str], ...]:
    """The words in another language, as ranges of what is shown of the text."""
    if "]{" not in text:
        return ()
    return tuple(
        (bisect_left(places, mark.opening[1]), bisect_left(places, mark.closing[0]), mark.target)
        for mark in scan(text)
        if mark.kind == "language"
    )


def _contiguous(current: _Open) -> bool:
    at = current.starts[0]
    for line, start in zip(current.lines, current.starts, strict=True):
        if start != at:
            return False
        at += len(line) + 1
    return True


def _moved(current: _Open) -> list[int]:
    """For each character of the joined lines and their end: where it stands, counted from the first."""
    found: list[int] = []
    for line, start in zip(current.lines, current.starts, strict=True):
        begin = start - current.starts[0]
        found.extend(range(begin, begin + len(line) + 1))
    return found


def _without(text: str, gaps: tuple[tuple[int, int], ...]) -> tuple[str, list[int]]:
    shown: list[str] = []
    places: list[int] = []
    at = 0
    for start, end in gaps:
        if start > at:
            shown.append(text[at:start])
            places.extend(range(at, start))
        at = max(at, end)
    shown.append(text[at:])
    places.extend(range(at, len(text) + 1))
    return "".join(shown), places


@lru_cache(maxsize=2048)
def _hidden(text: str) -> tuple[tuple[int, int], ...]:
    """What readers do not see of a paragraph, in order. A reference to a footnote is nobody's word."""
    found: list[Mark] = scan(text)
    ranges = hidden(found)
    ranges += [(mark.start, mark.end) for mark in found if mark.kind == "footnote_ref"]
    return tuple(sorted(ranges))
