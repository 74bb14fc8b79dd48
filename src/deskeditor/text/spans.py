"""Which characters of a shared text they are, whatever happens around them.

Every character of a shared text has an identity for good: who wrote it, as the how-many-eth. pycrdt's sticky positions
are made of these, but count UTF-8 bytes where the identity counts UTF-16 units (0.14.13, yrs 0.28): in words that are
not ASCII they name another character, or none at all and panic. What is exact is a deletion. So characters are named by
the update that would delete them, and found by letting that happen to a copy and looking at what went.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

import pycrdt

from deskeditor.text.ranges import Range, Runs, joined
from deskeditor.text.updates import deleted, deletes_only


class _Copy:
    """A copy of a document, to be spoilt."""

    def __init__(self, update: bytes, field: str) -> None:
        self.doc: pycrdt.Doc[Any] = pycrdt.Doc()
        self.text = self.doc.get(field, type=pycrdt.Text)
        self.doc.apply_update(update)
        self.updates: list[bytes] = []
        self.deltas: list[list[dict[str, Any]]] = []
        self._subscriptions: list[Any] = [
            self.doc.observe(lambda event: self.updates.append(event.update)),
            self.text.integrated.observe(lambda event: self.deltas.append(event.delta)),
        ]


def named(update: bytes, field: str, runs: Runs) -> bytes:
    """The name of the characters in these runs (UTF-8 bytes, at least one) of a text in this update's document."""
    copy = _Copy(update, field)
    with copy.doc.transaction():
        for start, end in reversed(runs):
            del copy.text[start:end]
    return copy.updates[0]


def found(update: bytes, field: str, names: Mapping[str, bytes]) -> dict[str, Runs]:
    """Where named characters are (UTF-8 bytes), as far as they are left."""
    places: dict[str, Runs] = {}
    waiting = dict(names)
    while waiting:
        copy = _Copy(update, field)
        gone: list[Range] = []
        spent: list[tuple[int, int, int]] = []
        for key, name in tuple(waiting.items()):
            ranges = deleted(name)
            if not _meet(spent, ranges):
                places[key] = _place(copy, waiting.pop(key), gone)
                spent.extend(ranges)
    return places


def _meet(spent: list[tuple[int, int, int]], ranges: list[tuple[int, int, int]]) -> bool:
    """Whether characters were named before: then this copy has them no more, and the next one must answer."""
    return any(
        client == other and start < last and first < end
        for client, start, end in ranges
        for other, first, last in spent
    )


def _place(copy: _Copy, name: bytes, gone: list[Range]) -> Runs:
    copy.deltas.clear()
    copy.doc.apply_update(name)
    standing: list[Range] = []
    for start, end in (run for delta in copy.deltas for run in _runs(delta)):
        standing += _before_all(start, end, gone)
    gone.extend(standing)
    return joined(standing)


def _runs(delta: list[dict[str, Any]]) -> Iterator[Range]:
    """What a delta deletes, in positions before it."""
    at = 0
    for step in delta:
        length = step.get("delete") or step.get("retain") or 0
        if "delete" in step:
            yield at, at + length
        at += length


def _before_all(start: int, end: int, gone: list[Range]) -> Iterator[Range]:
    """Where the bytes from start to end stood before others were deleted: around these."""
    for hole_start, hole_end in joined(gone):
        if hole_start <= start:
            start, end = start + hole_end - hole_start, end + hole_end - hole_start
        elif hole_start < end:
            yield start, hole_start
            start, end = hole_end, end + hole_end - hole_start
    yield start, end


def named_apart(update: bytes, field: str, runs: Runs) -> list[bytes]:
    """A name for each of these runs (UTF-8 bytes, in order, apart from each other, none of them empty)."""
    doc: pycrdt.Doc[Any] = pycrdt.Doc()
    text = doc.get(field, type=pycrdt.Text)
    doc.apply_update(update)
    # Where a mark begins or ends is a thing of its own, and would go with the words beside it.
    text.format(0, len(text), dict.fromkeys({key for _, marks in text.diff() for key in marks or ()}))
    names: list[bytes] = []
    # What goes is not looked at as a change of the text (`_Copy.deltas`): that takes longer the longer the text is.
    subscription = doc.observe(lambda event: names.append(event.update))
    for start, end in reversed(runs):
        del text[start:end]
    doc.unobserve(subscription)
    return names[::-1]


def found_apart(update: bytes, field: str, names: Sequence[bytes]) -> list[Runs]:
    """Where characters are that `named_apart` named (UTF-8 bytes), as far as they are left.

    The words of the text as it is are named as well, and held against the names; one that has characters of several, or
    new ones, letter by letter. Names that somebody made up are the names of nothing.
    """
    owners = _Owners(names)
    data = _text(update, field).encode()
    found: list[list[Range]] = [[] for _ in names]
    words = [piece.span() for piece in _WORD.finditer(data)]
    mixed: list[Range] = []
    for run, name in zip(words, named_apart(update, field, tuple(words)), strict=True):
        whose = owners.of(name)
        if len(whose) > 1:
            mixed += [(run[0] + start, run[0] + end) for start, end in _letters(data[slice(*run)])]
        elif (number := whose.pop()) is not None:
            found[number].append(run)
    for run, name in zip(mixed, named_apart(update, field, tuple(mixed)), strict=True):
        if len(whose := owners.of(name)) == 1 and (number := whose.pop()) is not None:
            found[number].append(run)
    return [joined(runs) for runs in found]


_WORD = re.compile(rb"\S+\s*|\s+")


def _text(update: bytes, field: str) -> str:
    doc: pycrdt.Doc[Any] = pycrdt.Doc()
    text = doc.get(field, type=pycrdt.Text)
    doc.apply_update(update)
    return str(text)


def _letters(word: bytes) -> Iterator[Range]:
    at = 0
    for letter in word.decode():
        size = len(letter.encode())
        yield at, at + size
        at += size


class _Owners:
    """By the identity of a character, the number of the name that it is in."""

    def __init__(self, names: Sequence[bytes]) -> None:
        self._ranges: dict[int, list[tuple[int, int, int]]] = {}
        for number, name in enumerate(names):
            for client, start, end in _identities(name):
                self._ranges.setdefault(client, []).append((start, end, number))
        for ranges in self._ranges.values():
            ranges.sort()

    def of(self, name: bytes) -> set[int | None]:
        """The numbers of all names in which characters of this one are; with None when some are in none."""
        return {number for client, start, end in deleted(name) for number in self._within(client, start, end)}

    def _within(self, client: int, start: int, end: int) -> Iterator[int | None]:
        ranges = self._ranges.get(client, [])
        n = max(bisect_right(ranges, start, key=lambda each: each[0]) - 1, 0)
        for first, last, number in islice(ranges, n, None):
            if first >= end:
                break
            if last <= start:
                continue
            if first > start:
                yield None
            yield number
            start = last
        if start < end:
            yield None


def _identities(name: bytes) -> list[tuple[int, int, int]]:
    """Nothing for what `named_apart` did not write: names come back with documents of others."""
    try:
        return deleted(name) if deletes_only(name) else []
    except IndexError:
        return []
