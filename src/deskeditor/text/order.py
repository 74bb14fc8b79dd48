"""Order of entries that several people move at once: each entry carries a key, and there is always room between two.

Keys are fractions after the point in base 62, compared as strings. They end in some digits of the replica that made
them, so that two people who put something in the same gap do not make the same key.
"""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import TypeVar

Key = TypeVar("Key", str, int)

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_VALUE = {digit: value for value, digit in enumerate(DIGITS)}


def between(low: str, high: str) -> str:
    """A key behind `low` and before `high`; an empty one is no bound. `low` must be less than `high`."""
    made = []
    bounded = bool(high)
    for at in range(len(low) + len(high) + 2):
        least = _VALUE[low[at]] if at < len(low) else 0
        most = (_VALUE[high[at]] if at < len(high) else 0) if bounded else len(DIGITS)
        if most - least > 1:
            made.append(least + 1 if low and not bounded else (least + most) // 2)
            break
        made.append(least)
        bounded = bounded and most == least
    return "".join(DIGITS[value] for value in made)


def signature(client: int) -> str:
    """The last digits of the keys that a replica makes."""
    return DIGITS[client % 62] + DIGITS[client // 62 % 62] + DIGITS[1 + client // 3844 % 61]


def ordered(keys: Mapping[str, str]) -> list[str]:
    """The names in the order of their keys."""
    return sorted(keys, key=lambda name: (keys[name], name))


def assigned(wanted: Sequence[str], keys: Mapping[str, str], signature: str) -> dict[str, str]:
    """The fewest keys to write so that `wanted` is the order: of those that are new, and of those that move."""
    staying = rising([name for name in wanted if name in keys], keys)
    written: dict[str, str] = {}
    before = ""
    for at, name in enumerate(wanted):
        if name in staying:
            before = keys[name]
            continue
        behind = next((keys[other] for other in wanted[at:] if other in staying), "")
        before = written[name] = between(before, behind) + signature
    return written


def rising(names: Sequence[str], keys: Mapping[str, Key]) -> set[str]:
    """The names of a longest subsequence whose keys rise: they need not be touched."""
    ends: list[Key] = []
    lengths = []
    for name in names:
        at = bisect_left(ends, keys[name])
        ends[at : at + 1] = [keys[name]]
        lengths.append(at + 1)
    staying = set()
    length = len(ends)
    bound: Key | None = None
    for name, long in zip(reversed(names), reversed(lengths), strict=True):
        if long == length and (bound is None or keys[name] < bound):
            staying.add(name)
            length, bound = length - 1, keys[name]
    return staying
