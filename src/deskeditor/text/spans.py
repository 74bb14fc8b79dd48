"""Which characters of a shared text they are, whatever happens around them.

Every character of a shared text has an identity for good: who wrote it, as the how-many-eth. pycrdt's sticky positions
are made of these, but count UTF-8 bytes where the identity counts UTF-16 units (0.14.13, yrs 0.28): in words that are
not ASCII they name another character, or none at all and panic. What is exact is a deletion. So characters are named by
the update that would delete them, and found by letting that happen to a copy and looking at what went.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import pycrdt

from deskeditor.text.ranges import Range, Runs, joined
from deskeditor.text.updates import deleted


class _Copy:
    """A copy of a document, to be spoilt."""

    def __init__(self, update: bytes, field: str, *, named: bool = True) -> None:
        """`named`: what is deleted is kept as an update, which takes longer the more was deleted before."""
        self.doc: pycrdt.Doc[Any] = pycrdt.Doc()
        self.text = self.doc.get(field, type=pycrdt.Text)
        self.doc.apply_update(update)
        self.updates: list[bytes] = []
        self.deltas: list[list[dict[str, Any]]] = []
        self._subscriptions: list[Any] = [
            *([self.doc.observe(lambda event: self.updates.append(event.update))] if named else []),
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
    copy = _Copy(update, field)
    for start, end in reversed(runs):
        with copy.doc.transaction():
            del copy.text[start:end]
    return copy.updates[::-1]


def found_apart(update: bytes, field: str, names: Sequence[bytes]) -> list[Runs]:
    """Where characters are that `named_apart` named (UTF-8 bytes), as far as they are left.

    Characters never change their order: what is deleted from the last name to the first leaves those before it where
    they are. Names that somebody made up are the names of nothing.
    """
    copy = _Copy(update, field, named=False)
    places: list[Runs] = []
    for name in reversed(names):
        copy.deltas.clear()
        try:
            copy.doc.apply_update(name)
        except ValueError:
            pass
        except BaseException as problem:
            # Rust's own alarm is no Exception; bytes that were made up can set it off.
            if type(problem).__name__ != "PanicException":
                raise
        places.append(joined(run for delta in copy.deltas for run in _runs(delta)))
    return places[::-1]
