"""Thousands of updates read as a few.

Applying an update costs some microseconds however little is in it: a story with 100,000 keystrokes in its log would
take more than half a second to open. Most of them say the same: this client put a character behind the one before.
Such a run is one update in the same format (see `text.updates`), and letters typed one behind the other are one struct
in it, as in what the library itself writes of them; what the client deleted of its own meanwhile goes in with it.

Only what follows without a gap and without an overlap is put together: where the next update does not begin with the
very number at which the last one ended, the run ends. (yrs 0.28 cuts structs in the wrong place that overlap.) What is
made here is for reading, and never written.
"""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

WORTH_IT = 1000
"""Updates; fewer are applied one by one."""
_STRING = 4
"""The kind of a struct that holds characters, in the lower bits of its first byte."""
_TYPED = (0x84, 0xC4)
"""Such a struct that says what stood at its left, and not or also at its right."""
_UNITS = (0, 1, 1, 1, 2)
"""How many structs a character counts for (its UTF-16 units), by its bytes."""
_LOW = tuple(bytes((number & 0x7F | 0x80, number >> 7 | 0x80)) for number in range(1 << 14))


def stitched(updates: Sequence[bytes]) -> list[bytes]:
    """Fewer updates which, applied in this order, bring the same as these."""
    made: list[bytes] = []
    at = 0
    while at < len(updates):
        lead, clock = _header(updates[at])
        run = _run(updates, at, lead, clock) if lead else _Run([], [], 0, 1)
        made.append(_together(run, lead[2:], clock) if run.taken > 1 else updates[at])
        at += run.taken
    return made


class _Run(NamedTuple):
    """What updates of one client bring that follow each other: structs without a gap, and deletions of its own."""

    structs: list[bytes]
    deletions: list[bytes]
    ranges: int
    taken: int


def _run(updates: Sequence[bytes], at: int, lead: bytes, clock: int) -> _Run:
    structs: list[bytes] = []
    deletions: list[bytes] = []
    ranges = size = 0
    client = lead[2:]
    deletes = b"\0\1" + client
    written = b""
    typed = _Typed(0, b"", b"", [])
    position = at
    for position in range(at, len(updates)):
        # This is done for every keystroke that was ever made in a story.
        update = updates[position]
        if update[:1] == b"\0":
            more = update[len(deletes) : len(deletes) + 1] if update.startswith(deletes) else b""
            if not b"\0" < more < b"\x80":
                break
            ranges += more[0]
            deletions.append(update[len(deletes) + 1 :])
            continue
        if structs and not size:
            break
        clock += _UNITS[size]
        before, written = written, (_LOW[clock & 0x3FFF] + _high(clock >> 14) if clock >= 0x4000 else _number(clock))
        begins = lead + written
        if not update.startswith(begins) or update[-1]:
            break
        struct = update[len(begins) : -1]
        behind_one = _UNITS[size] == 1
        size = _size(struct)
        if behind_one and size and struct[0] in _TYPED and struct.startswith(client + before, 1):
            right = struct[1 + len(client) + len(before) : -size - 1]
            if typed.letters and right == typed.right and struct[0] == typed.info:
                typed.letters.append(struct[-size:])
                continue
            _end(typed, structs)
            typed = _Typed(struct[0], client + before, right, [struct[-size:]])
            structs.append(b"")
        else:
            _end(typed, structs)
            typed = _Typed(0, b"", b"", [])
            structs.append(struct)
    else:
        position += 1
    _end(typed, structs)
    return _Run(structs, deletions, ranges, position - at)


class _Typed(NamedTuple):
    """Letters typed one behind the other: together they are one struct, which stands where the first one stood."""

    info: int
    left: bytes
    right: bytes
    letters: list[bytes]


def _end(typed: _Typed, structs: list[bytes]) -> None:
    """Put the struct of what was typed into its place, the last one."""
    if typed.letters:
        words = b"".join(typed.letters)
        structs[-1] = b"".join((bytes((typed.info,)), typed.left, typed.right, _number(len(words)), words))


def _together(run: _Run, client: bytes, clock: int) -> bytes:
    inserted = (b"\1", _number(len(run.structs)), client, _number(clock), *run.structs)
    if not run.ranges:
        return b"".join((*inserted, b"\0"))
    return b"".join((*inserted, b"\1", client, _number(run.ranges), *run.deletions))


def _header(update: bytes) -> tuple[bytes, int]:
    """Of an update that brings one struct and deletes nothing, how it begins and which struct of its client it is.

    Else nothing and 0. Only the length of a deleted range can end an update, and that is never 0.
    """
    if update[:2] != b"\1\1" or update[-1] or len(update) < 6:
        return b"", 0
    at = 2
    while update[at] >= 0x80 and at < len(update) - 1:
        at += 1
    lead = update[: at + 1]
    clock = shift = 0
    for byte in update[at + 1 : at + 6]:
        clock |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            return lead, clock
    return b"", 0


def _size(struct: bytes) -> int:
    """How many bytes the one character has that the struct brings; 0 for anything else.

    The character stands at the end, before it how many bytes it has.
    """
    if struct[0] & 0x1F != _STRING or len(struct) < 7:
        return 0
    if struct[-2] == 1:
        return 1
    if struct[-3] == 2 and struct[-2] >= 0xC0:
        return 2
    if struct[-4] == 3 and struct[-3] >= 0xE0:
        return 3
    return 4 if struct[-5] == 4 and struct[-4] >= 0xF0 else 0


@cache
def _high(number: int) -> bytes:
    return _number(number)


def _number(number: int) -> bytes:
    """As the format has it: seven bits in a byte, the lowest first."""
    if number >= 1 << 14:
        return _LOW[number & 0x3FFF] + _number(number >> 14)
    return bytes((number & 0x7F | 0x80, number >> 7)) if number >= 0x80 else bytes((number,))
