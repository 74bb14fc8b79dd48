"""Where cards stand in the margin: each as near as can be to its words, none over another, in the order of the copy."""

from collections.abc import Sequence
from itertools import accumulate
from math import inf


def stacked(
    wants: Sequence[float], heights: Sequence[float], gap: float, *, pinned: int | None = None, top: float | None = None
) -> list[float]:
    """The upper edges of cards whose words stand at `wants` (in order, pixels), with the least sum of squares of their
    distances from there.

    `pinned` is the card that stands just where it wants to. None stands above `top`, unless there is no other room
    above the pinned one.
    """
    offsets = [0.0, *accumulate(height + gap for height in heights)][: len(wants)]
    free = [want - offset for want, offset in zip(wants, offsets, strict=True)]
    least = -inf if top is None else top
    if pinned is None:
        placed = [max(each, least) for each in _rising(free)]
    else:
        at = free[pinned]
        above = [min(max(each, least), at) for each in _rising(free[:pinned])]
        placed = [*above, at, *(max(each, at) for each in _rising(free[pinned + 1 :]))]
    return [each + offset for each, offset in zip(placed, offsets, strict=True)]


def _rising(values: Sequence[float]) -> list[float]:
    """The numbers that never fall and are nearest to these: neighbours that are in the wrong order become their mean,
    again and again (pool adjacent violators)."""
    pools: list[tuple[float, int]] = []
    for value in values:
        total, count = value, 1
        while pools and pools[-1][0] / pools[-1][1] > total / count:
            before = pools.pop()
            total, count = total + before[0], count + before[1]
        pools.append((total, count))
    return [total / count for total, count in pools for _ in range(count)]
