"""What is known of each paragraph of a copy, put together: kept from one look to the next, so that a key costs its
paragraph and not the copy.

Two copies that follow each other have most of their paragraphs in common, before what was changed and behind it. Of
these nothing is asked again: what was known of them is taken over, and counted on from another place.
"""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from deskeditor.checks.prose import Copy, Passage, Prose

T = TypeVar("T")
_Known = tuple[tuple[Prose, ...], tuple[object, ...], list[int], list[T]]
"""The paragraphs of the last copy, what was asked about, and the numbers of those of which something is known."""


class Gathered(Generic[T]):
    """Of a function that says something about a paragraph; what is empty is left out.

    The function has to give the same for the same paragraph, and should keep what it finds out (`functools.lru_cache`).
    May be asked from several threads at once.
    """

    def __init__(self, facts: Callable[..., T]) -> None:
        """`facts` gets a `Prose`, and what is asked about besides."""
        self._facts = facts
        self._known: _Known[T] = ((), (), [], [])

    def __call__(self, copy: Copy, *about: object) -> list[tuple[Passage, T]]:
        """The passages of which something is known, in order, each with it."""
        numbers, facts = self.numbered(copy, *about)
        passages = copy.passages
        return [(passages[number], fact) for number, fact in zip(numbers, facts, strict=True)]

    def numbered(self, copy: Copy, *about: object) -> tuple[Sequence[int], Sequence[T]]:
        """The numbers of these passages, and what is known of each."""
        known = self._known
        if known[0] is not copy.proses or known[1] != about:
            known = self._known = self._gathered(copy.proses, about, known)
        return known[2], known[3]

    def _gathered(self, proses: tuple[Prose, ...], about: tuple[object, ...], known: _Known[T]) -> _Known[T]:
        before, asked, numbers, facts = known
        first, last = shared(before, proses) if asked == about else (0, 0)
        low, high = bisect_left(numbers, first), bisect_left(numbers, len(before) - last)
        moved = len(proses) - len(before)
        new = [
            (number, fact)
            for number in range(first, len(proses) - last)
            if (fact := self._facts(proses[number], *about))
        ]
        behind = numbers[high:] if not moved else [number + moved for number in numbers[high:]]
        return (
            proses,
            about,
            [*numbers[:low], *(number for number, _ in new), *behind],
            [*facts[:low], *(fact for _, fact in new), *facts[high:]],
        )


def shared(before: tuple[Prose, ...], now: tuple[Prose, ...]) -> tuple[int, int]:
    """How many paragraphs at the beginning are the same in both, and how many of the others at the end."""
    global _compared  # each check asks about the same two
    one, other, counts = _compared
    if one is before and other is now:
        return counts
    most = min(len(before), len(now))
    first = _alike(most, lambda low, high: before[low:high] == now[low:high])
    ends = len(before), len(now)
    last = _alike(
        most - first,
        lambda low, high: before[ends[0] - high : ends[0] - low] == now[ends[1] - high : ends[1] - low],
    )
    _compared = before, now, (first, last)
    return first, last


_compared: tuple[tuple[Prose, ...], tuple[Prose, ...], tuple[int, int]] = ((), (), (0, 0))


def _alike(most: int, same: Callable[[int, int], bool]) -> int:
    """How far the same goes on, from 0. Comparing slices is what Python does fastest."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if same(low, middle):
            low = middle
        else:
            high = middle - 1
    return low
