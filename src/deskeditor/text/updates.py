"""What an update of a shared document holds, as far as one must know without applying it.

The format is Yjs' update format 1 (https://github.com/yjs/yjs, src/utils/encoding.js): the structs by client, then the
deletions by client; a state vector is the number of known structs by client. Numbers are variable-length integers.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import pycrdt

from deskeditor.news.problems import DiskTrouble

NOTHING = b"\x00\x00"
"""The update that changes nothing."""


def covers(state: bytes, update: bytes) -> bool:
    """Whether an update that was applied to a document in this state (`Document.state()`) went in whole.

    An update whose predecessor has not arrived is set aside and is in no `Document.update()`: its row must stay. A
    state tells nothing of deletions of known words, so ask it only about what was applied. Raises DiskTrouble for
    bytes that are no update.
    """
    return not left(state, [update])


def left(state: bytes, updates: Iterable[bytes]) -> list[bytes]:
    """Of updates that were applied to a document in this state, those that did not go in whole."""
    try:
        known = dict(_pairs(state, 0)[0])
        return [update for update in updates if not _went_in(pycrdt.get_update(update, state), known)]
    except (ValueError, IndexError) as problem:
        raise unreadable() from problem


def _went_in(missing: bytes, known: Mapping[int, int]) -> bool:
    """`missing`: what the document does not have of an update, and all of its deletions."""
    if missing == NOTHING:
        return True
    return missing[0] == 0 and all(end <= known.get(client, 0) for client, _, end in deleted(missing))


@dataclass(frozen=True, slots=True)
class Holdings:
    """All that a document has: its state, how many structs of each client, and which of them are deleted."""

    state: bytes
    known: Mapping[int, int]
    gone: Mapping[int, list[tuple[int, int]]]
    """By client, first struct and the one behind the last; in order, apart from each other."""

    def has(self, update: bytes) -> bool:
        """Whether applying the update would change nothing. Raises DiskTrouble for bytes that are no update."""
        try:
            missing = pycrdt.get_update(update, self.state)
            return missing == NOTHING or (missing[0] == 0 and all(self._is_gone(*part) for part in deleted(missing)))
        except (ValueError, IndexError) as problem:
            raise unreadable() from problem

    def _is_gone(self, client: int, start: int, end: int) -> bool:
        ranges = self.gone.get(client, [])
        at = bisect_right(ranges, (start, 2**64)) - 1
        return at >= 0 and end <= ranges[at][1]


def holdings(state: bytes, deletions: bytes) -> Holdings:
    """`deletions`: the update of the document since its own state, which has them all."""
    gone: dict[int, list[tuple[int, int]]] = {}
    for client, start, end in sorted(deleted(deletions)):
        ranges = gone.setdefault(client, [])
        if ranges and start <= ranges[-1][1]:
            ranges[-1] = (ranges[-1][0], max(end, ranges[-1][1]))
        else:
            ranges.append((start, end))
    return Holdings(state, dict(_pairs(state, 0)[0]), gone)


def meet(one: Holdings, other: Holdings) -> Mapping[int, int]:
    """How many structs of each client both have."""
    both = {client: min(count, other.known.get(client, 0)) for client, count in one.known.items()}
    return {client: count for client, count in both.items() if count}


def clients_of(state: bytes) -> set[int]:
    """Under which numbers a document in this state (`Document.state()`) was written. Raises DiskTrouble."""
    try:
        return {client for client, _ in _pairs(state, 0)[0]}
    except IndexError as problem:
        raise unreadable() from problem


def unreadable() -> DiskTrouble:
    return DiskTrouble("An edit in the newsroom's file is damaged; check the newsroom and repair it.")


def deletes_only(update: bytes) -> bool:
    """Whether an update puts nothing in."""
    return update[:1] == b"\x00"


def deleted(update: bytes) -> list[tuple[int, int, int]]:
    """What an update without structs deletes: client, first struct and the one behind the last."""
    count, at = _number(update, 1)
    found: list[tuple[int, int, int]] = []
    for _ in range(count):
        client, at = _number(update, at)
        ranges, at = _pairs(update, at)
        found.extend((client, start, start + length) for start, length in ranges)
    return found


def _pairs(data: bytes, at: int) -> tuple[list[tuple[int, int]], int]:
    count, at = _number(data, at)
    pairs = []
    for _ in range(count):
        first, at = _number(data, at)
        second, at = _number(data, at)
        pairs.append((first, second))
    return pairs, at


def _number(data: bytes, at: int) -> tuple[int, int]:
    number = shift = 0
    while True:
        byte = data[at]
        number |= (byte & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if byte < 0x80:
            return number, at
