"""Recorded quotations found again in the words of a story, so that a format can say whose they are."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from deskeditor.formats.content import Run, Runs
from deskeditor.news.published import PublishedQuote

_ALIKE = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " ", "\u202f": " ", "\n": " "})
"""Characters that are set in one way or the other; each is as long as what it is compared as."""


@dataclass(frozen=True, slots=True)
class Said:
    """A quotation that the story has, by the id under which an element of the page says so."""

    id: str
    quote: PublishedQuote


def parted(runs: Runs, said: Sequence[Said]) -> Iterator[tuple[Said | None, Run]]:
    """The same words cut where a quotation begins and ends, each part with the quotation that it belongs to."""
    spans = _spans(runs, said)
    at = 0
    for run in runs:
        end = at + len(run.text)
        for start, stop, each in _cuts(at, end, spans):
            yield each, replace(run, text=run.text[start - at : stop - at])
        if not run.text:
            yield next((s for a, b, s in spans if a < at < b), None), run
        at = end


def standing(runs: Runs, said: Sequence[Said]) -> Iterator[Said]:
    """The quotations that these words hold."""
    return (each for _, _, each in _spans(runs, said))


def _spans(runs: Runs, said: Sequence[Said]) -> list[tuple[int, int, Said]]:
    """Where quotations stand, in their order; of two that overlap the first counts."""
    if not said:
        return []
    text = "".join(run.text for run in runs).translate(_ALIKE)
    found: list[tuple[int, int, Said]] = []
    for each in said:
        words = each.quote.words.strip().translate(_ALIKE)
        at = text.find(words) if words else -1
        if at >= 0 and not any(a < at + len(words) and at < b for a, b, _ in found):
            found.append((at, at + len(words), each))
    return sorted(found, key=lambda span: span[:2])


def _cuts(at: int, end: int, spans: Sequence[tuple[int, int, Said]]) -> Iterator[tuple[int, int, Said | None]]:
    """The pieces of `at` to `end`, none of them empty."""
    for start, stop, each in spans:
        if stop <= at or start >= end:
            continue
        if start > at:
            yield at, start, None
        yield max(at, start), min(stop, end), each
        at = min(stop, end)
    if at < end:
        yield at, end, None
