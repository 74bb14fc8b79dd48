"""What becomes of the words of a reading when suggestions are decided on, or many edits come at once.

What shows before and after is known as ranges of the shared text. What is in both stays where it is, so that carets,
notes and the screen have no more to follow than what really comes and goes, and no words are compared.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from deskeditor.text.compare import Splice
from deskeditor.text.ranges import Range


@dataclass(frozen=True, slots=True)
class _Kept:
    """Code points of the shared text before the edits that none of these touched; `shift` is to be added for where they
    are after them."""

    start: int
    end: int
    shift: int

    @property
    def now(self) -> Range:
        return self.start + self.shift, self.end + self.shift


def reread(
    shown: Sequence[Range], splices: Sequence[Splice], shows: Sequence[Range], words: str
) -> tuple[Splice, ...] | None:
    """The splices of the reading, one after the other; None for edits that go neither up nor down the text.

    `shown` and `shows`: what showed before the splices and what shows after them, of the shared text as it was then and
    as it is now; `words`: the shared text now.
    """
    kept = _kept(splices, len(words))
    if kept is None:
        return None
    changes: list[tuple[int, int, str]] = []
    for one, following in pairwise(kept):
        for low, high in _within(shows, one.end + one.shift, following.start + following.shift):
            changes.append((following.start, following.start, words[low:high]))
    stays = [(low - one.shift, high - one.shift) for one in kept for low, high in _within(shows, *one.now)]
    starts = [one.start for one in kept]
    for low, high in _without(stays, shown):
        shift = kept[bisect_right(starts, low) - 1].shift
        changes.append((low, low, words[low + shift : high + shift]))
    edges = sorted({edge for one in kept for edge in (one.start, one.end)})
    cut = [part for start, end in pairwise(edges) for part in _within(shown, start, end)]
    changes += [(low, high, "") for low, high in _without(cut, stays)]
    return tuple(_in_turn(sorted(changes, key=lambda one: one[:2]), shown))


def _kept(splices: Sequence[Splice], length: int) -> list[_Kept] | None:
    """What lies between the splices, from the start of the text to its end (`length`: after them)."""
    found: list[_Kept] = []
    at = shift = 0
    ascending = _from_start(splices)
    if ascending is None:
        return None
    for start, end, grown in ascending:
        found.append(_Kept(at, start, shift))
        at, shift = end, shift + grown
    return [*found, _Kept(at, length - shift, shift)]


def _from_start(splices: Sequence[Splice]) -> list[tuple[int, int, int]] | None:
    """Start and end of each in the text before all of them, and by how much it grew there."""
    grown = [len(splice.inserted) - (splice.end - splice.start) for splice in splices]
    if all(later.end <= sooner.start for sooner, later in pairwise(splices)):
        return [(s.start, s.end, more) for s, more in zip(reversed(splices), reversed(grown), strict=True)]
    found: list[tuple[int, int, int]] = []
    shift = until = 0
    for splice, more in zip(splices, grown, strict=True):
        if splice.start < until:
            return None
        found.append((splice.start - shift, splice.end - shift, more))
        shift, until = shift + more, splice.start + len(splice.inserted)
    return found


def _within(ranges: Sequence[Range], start: int, end: int) -> list[Range]:
    """The parts of ranges that are in another one."""
    first = max(bisect_right(ranges, (start, start)) - 1, 0)
    last = bisect_left(ranges, (end, end))
    cut = ((max(low, start), min(high, end)) for low, high in ranges[first:last])
    return [(low, high) for low, high in cut if low < high]


def _without(ranges: Iterable[Range], others: Sequence[Range]) -> Iterator[Range]:
    """The parts of ranges that are in none of the others."""
    for start, end in ranges:
        for low, high in _within(others, start, end):
            if start < low:
                yield start, low
            start = high
        if start < end:
            yield start, end


def _in_turn(changes: Iterable[tuple[int, int, str]], shown: Sequence[Range]) -> Iterator[Splice]:
    """Changes of the shared text as it was, as splices of what showed of it, each on what the last one left."""
    before = [0]
    for low, high in shown:
        before.append(before[-1] + high - low)

    def place(at: int) -> int:
        number = bisect_right(shown, (at, at)) - 1
        if number >= 0 and at < shown[number][1]:
            return before[number] + at - shown[number][0]
        return before[number + 1]

    shift = 0
    last: Splice | None = None
    for start, end, words in changes:
        low, high = place(start), place(end)
        if last is not None and low == last.end:
            last = Splice(last.start, high, last.inserted + words)
            continue
        if last is not None:
            yield Splice(last.start + shift, last.end + shift, last.inserted)
            shift += len(last.inserted) - (last.end - last.start)
        last = Splice(low, high, words)
    if last is not None:
        yield Splice(last.start + shift, last.end + shift, last.inserted)
