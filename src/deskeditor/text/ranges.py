"""Ranges of a text that go along with its edits, and what a step of undo took from them.

A range is kept by its characters: words put in before it or behind it, also right at its edge, are not part of it;
words put in between are, as long as there is something of it on both sides. When none of its characters is left it is
gone, and nothing that is typed there later brings it back. Only undoing the deletion does: `Losses` remembers what was
deleted and which of it belonged to which range.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from deskeditor.text.compare import Splice

Range = tuple[int, int]
"""Start and end."""
Runs = tuple[Range, ...]
"""The characters of a range, without what others put in between: in order, and apart from each other."""


@dataclass(frozen=True, slots=True)
class Part:
    """Deleted characters that belonged to a range: offsets into the deleted words."""

    key: str
    start: int
    end: int


def followed(runs: Runs, splice: Splice) -> Runs:
    """Where characters are after a splice; nowhere when it took the last of them."""
    if not runs or runs[-1][1] <= splice.start:
        return runs
    grown = len(splice.inserted) - (splice.end - splice.start)
    if splice.end <= runs[0][0]:
        return tuple([(start + grown, end + grown) for start, end in runs]) if grown else runs
    left: list[Range] = []
    for start, end in runs:
        if splice.end <= start:
            left.append((start + grown, end + grown))
        elif splice.start >= end:
            left.append((start, end))
        else:
            left.append((start, splice.start))
            left.append((splice.end + grown, end + grown))
    return joined(left)


def joined(runs: Iterable[Range]) -> Runs:
    """In order, without empty ones, those that touch as one."""
    found: list[Range] = []
    for start, end in sorted(runs):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        elif start < end:
            found.append((start, end))
    return tuple(found)


def whole(runs: Runs) -> Range | None:
    """From the first character to the last, with what stands between them; None when there is none."""
    return (runs[0][0], runs[-1][1]) if runs else None


def parts(ranges: Mapping[str, Runs], splice: Splice) -> tuple[Part, ...]:
    """What a splice deletes of ranges."""
    if splice.start == splice.end:
        return ()
    first, last = splice.start, splice.end
    met = [(key, runs) for key, runs in ranges.items() if runs and runs[0][0] < last and runs[-1][1] > first]
    cut = ((key, max(start, first), min(end, last)) for key, runs in met for start, end in runs)
    return tuple(Part(key, low - first, high - first) for key, low, high in cut if low < high)


def follow(ranges: dict[str, Runs], splice: Splice) -> None:
    """Take all ranges along with a splice."""
    at = splice.start
    for id, runs in ranges.items():
        if runs and runs[-1][1] > at:
            ranges[id] = followed(runs, splice)


@dataclass(frozen=True, slots=True)
class _Region:
    """Words of a text (start, length) that stand where others were before the step."""

    start: int
    length: int
    removed: str
    parts: tuple[Part, ...]

    @property
    def end(self) -> int:
        return self.start + self.length


class Losses:
    """What a step of undo took out of one text. Regions lie apart from each other, in the order of the text."""

    def __init__(self) -> None:
        self._regions: list[_Region] = []
        self._shift = 0
        """To be added to their starts, for edits that go through a text from its end to its start."""

    def __bool__(self) -> bool:
        return bool(self._regions)

    def follow(self, splice: Splice, removed: str, parts: Iterable[Part]) -> None:
        """The step goes on with this splice, which took out these words."""
        splice = Splice(splice.start - self._shift, splice.end - self._shift, splice.inserted)
        region = _Region(splice.start, len(splice.inserted), removed, tuple(parts))
        if not self._regions or splice.start > self._regions[-1].end:
            self._regions.append(region)
        elif splice.end < self._regions[0].start:
            grown = len(splice.inserted) - (splice.end - splice.start)
            self._shift += grown
            self._regions.insert(0, replace(region, start=region.start - grown))
        else:
            self._join(splice, removed, region.parts)

    def _join(self, splice: Splice, removed: str, parts: tuple[Part, ...]) -> None:
        met = [r for r in self._regions if r.start <= splice.end and r.end >= splice.start]
        start = min([splice.start, *(r.start for r in met)])
        end = max([splice.end, *(r.end for r in met)])
        grown = len(splice.inserted) - (splice.end - splice.start)
        words, kept = _taken(splice, removed, parts, met)
        before = [r for r in self._regions if r.end < splice.start]
        behind = [replace(r, start=r.start + grown) for r in self._regions if r.start > splice.end]
        self._regions = [*before, _Region(start, end - start + grown, words, kept), *behind]

    def shift(self, splice: Splice) -> None:
        """Somebody else changed the text."""
        splice = Splice(splice.start - self._shift, splice.end - self._shift, splice.inserted)
        self._regions = [_shifted(region, splice) for region in self._regions]

    def restored(self, splices: Iterable[Splice]) -> dict[str, Runs]:
        """Where the parts of ranges are again, by range, after splices that put the deleted words back.

        Empty when what they put in is not what was taken: then nobody can tell.
        """
        inserted = [(splice.start, splice.inserted) for splice in splices if splice.inserted]
        if "".join(words for _, words in inserted) != "".join(region.removed for region in self._regions):
            return {}
        places = [at + offset for at, words in inserted for offset in range(len(words))]
        found: dict[str, list[Range]] = {}
        shift = 0
        for region in self._regions:
            for part in region.parts:
                characters = places[shift + part.start : shift + part.end]
                found.setdefault(part.key, []).extend((at, at + 1) for at in characters)
            shift += len(region.removed)
        return {key: joined(runs) for key, runs in found.items()}


def _taken(splice: Splice, removed: str, parts: tuple[Part, ...], met: list[_Region]) -> tuple[str, tuple[Part, ...]]:
    """The words that stood before the step in the regions that a splice meets and in what it deletes beside them."""
    words = ""
    kept: list[Part] = []
    at = splice.start
    for region in [*met, None]:
        until = max(at, min(region.start, splice.end)) if region else max(at, splice.end)
        low, high = at - splice.start, until - splice.start
        kept += [
            Part(part.key, max(part.start, low) - low + len(words), min(part.end, high) - low + len(words))
            for part in parts
            if low < high and part.start < high and part.end > low
        ]
        words += removed[low:high]
        if region:
            kept += [Part(part.key, part.start + len(words), part.end + len(words)) for part in region.parts]
            words += region.removed
            at = max(at, region.end)
    return words, tuple(kept)


def _shifted(region: _Region, splice: Splice) -> _Region:
    grown = len(splice.inserted) - (splice.end - splice.start)
    if splice.end <= region.start:
        return replace(region, start=region.start + grown)
    if splice.start >= region.end:
        return region
    return replace(region, start=min(region.start, splice.start), length=max(0, region.length + grown))
