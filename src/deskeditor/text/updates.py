"""What an update of a shared document holds, as far as one must know without applying it.

The format is Yjs' update format 1 (https://github.com/yjs/yjs, src/utils/encoding.js): the structs by client, then the
deletions by client; a state vector is the number of known structs by client. Numbers are variable-length integers.
"""

from collections.abc import Iterable, Mapping

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


def clients_of(state: bytes) -> set[int]:
    """Under which numbers a document in this state (`Document.state()`) was written. Raises DiskTrouble."""
    try:
        return {client for client, _ in _pairs(state, 0)[0]}
    except IndexError as problem:
        raise unreadable() from problem


def unreadable() -> DiskTrouble:
    return DiskTrouble("An edit in the newsroom's file is damaged; restore the newsroom from a backup.")


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
