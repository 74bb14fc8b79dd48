"""Edits outside SQLite: `journal/`, what repair is made of when the database is damaged or cannot be written.

Two kinds of file lie there. `2026-11.edits` takes every edit after it was committed. `unsaved-….edits` takes those that
SQLite would not take (locked, disk full); it is emptied into the log as soon as SQLite is well, or at the next opening.

A file is a row of frames: the mark, the length of what follows and its CRC-32, each four bytes, then one line of JSON
and the update. A frame that was cut off or damaged is passed over: the next mark is looked for.
"""

import json
import os
import struct
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from deskeditor.store.log import Edit

FOLDER = "journal"
MARK = b"\xf5DEJ"
"""A byte that UTF-8 never has comes first, so that no words look like a frame."""
_HEAD = struct.Struct(">4sII")


def framed(edit: Edit) -> bytes:
    said = {"record": edit.record, "kind": edit.kind, "client": edit.client, "at": edit.at}
    payload = json.dumps(said, ensure_ascii=False).encode() + b"\n" + edit.update
    return _HEAD.pack(MARK, len(payload), zlib.crc32(payload)) + payload


def frames(data: bytes) -> Iterator[Edit]:
    """The edits that are whole, in their order."""
    at = data.find(MARK)
    while at >= 0:
        edit, end = _frame(data, at)
        if edit is not None:
            yield edit
        at = data.find(MARK, end)


def _frame(data: bytes, at: int) -> tuple[Edit | None, int]:
    """The edit framed here and where it ends; None, and the place after the mark, when it is not whole."""
    after_mark = at + len(MARK)
    if at + _HEAD.size > len(data):
        return None, after_mark
    _, length, checksum = _HEAD.unpack_from(data, at)
    payload = data[at + _HEAD.size : at + _HEAD.size + length]
    if len(payload) < length or zlib.crc32(payload) != checksum:
        return None, after_mark
    line, _, update = payload.partition(b"\n")
    try:
        said = json.loads(line)
        return Edit(said["kind"], said["record"], said["client"], update, said["at"]), at + _HEAD.size + length
    except (ValueError, KeyError, TypeError):
        return None, after_mark


def append(path: Path, edits: Iterable[Edit], *, sync: bool) -> None:
    """Add the edits to the file in one write; with `sync` they are on the disk when this returns. Raises OSError."""
    path.parent.mkdir(exist_ok=True)
    with path.open("ab", buffering=0) as file:
        file.write(b"".join(framed(edit) for edit in edits))
        if sync:
            os.fsync(file.fileno())


def read(path: Path) -> list[Edit]:
    """The whole edits of a file. Raises OSError."""
    return list(frames(path.read_bytes()))


def month(newsroom: Path, at: str) -> Path:
    """The file for committed edits of this time (ISO 8601)."""
    return newsroom / FOLDER / f"{at[:7]}.edits"


def unsaved(newsroom: Path, token: str) -> Path:
    return newsroom / FOLDER / f"unsaved-{token}.edits"


def left_behind(newsroom: Path) -> list[Path]:
    """Files of edits that SQLite had not taken when their program ended."""
    return sorted((newsroom / FOLDER).glob("unsaved-*.edits"))
