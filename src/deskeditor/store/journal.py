"""Edits outside SQLite: `journal/`, what repair is made of when the database is damaged or cannot be written.

`2026-11.edits` takes every edit after it was committed. When a backup is made it is closed and becomes
`until-….edits`; it is taken away when a verified backup holds what stands in it, and a later one is verified too.
`unsaved-….edits` takes the edits that SQLite would not take (locked, disk full); it is emptied into the log as soon as
SQLite is well, or at the next opening. Programs that write to one journal take turns by the lock file.

A file is a row of frames: the mark, the length of what follows and its CRC-32, each four bytes, then one line of JSON
and the update. A frame that was cut off or damaged is passed over: the next mark is looked for.
"""

import contextlib
import errno
import json
import os
import re
import secrets
import struct
import zlib
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from deskeditor.store.files import replace_file, sync_folder
from deskeditor.store.locks import locked
from deskeditor.store.log import Edit

FOLDER = "journal"
LOCK = ".lock"
CLOSED = "until-"
"""How the names of closed files begin."""
_MONTH = re.compile(r"\d{4}-\d{2}\.edits")
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
    """Add the edits to the file, all or none; with `sync` they are on the disk when this returns. Raises OSError."""
    data = b"".join(framed(edit) for edit in edits)
    path.parent.mkdir(exist_ok=True)
    with locked(path.parent / LOCK), path.open("ab", buffering=0) as file:
        stood = file.seek(0, os.SEEK_END)
        try:
            # A disk that is nearly full takes the beginning and says how much that was.
            if (file.write(data) or 0) < len(data):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            if sync:
                os.fsync(file.fileno())
                if not stood:
                    sync_folder(path.parent)
        except OSError:
            with contextlib.suppress(OSError):
                file.truncate(stood)
            raise


def write(path: Path, edits: Iterable[Edit]) -> None:
    """A file with these edits and no others; it changes whole or not at all. Raises OSError."""
    replace_file(path, b"".join(map(framed, edits)))


def read(path: Path) -> list[Edit]:
    """The whole edits of a file. Raises OSError."""
    return list(frames(path.read_bytes()))


def blank(path: Path, records: Collection[str]) -> int:
    """Overwrite the frames of these records with zeros, on the disk when this returns; how many there were.

    In place: other programs go on with the same file, and a death in the middle leaves frames that are whole or passed
    over. Pieces of a damaged frame go too, when they name one of the records. Raises OSError.
    """
    with locked(path.parent / LOCK), path.open("r+b", buffering=0) as file:
        data = file.read()
        spans = list(_spans(data, records))
        for start, end in spans:
            file.seek(start)
            file.write(bytes(end - start))
        if spans:
            os.fsync(file.fileno())
    return len(spans)


def _spans(data: bytes, records: Collection[str]) -> Iterator[tuple[int, int]]:
    """Where the frames of these records lie, and what between whole frames names one of them."""
    named = [record.encode() for record in records]
    at = 0
    while at < len(data):
        start = data.find(MARK, at)
        edit, end = _frame(data, start) if start >= 0 else (None, len(data))
        if edit is None:
            # A frame that is not whole reaches to the next mark.
            following = data.find(MARK, end)
            end = following if following >= 0 else len(data)
            if any(name in data[at:end] for name in named):
                yield at, end
        else:
            if any(name in data[at:start] for name in named):
                yield at, start
            if edit.record in records:
                yield start, end
        at = end


def remove(path: Path, size: int) -> None:
    """Take a file of this size away; one to which its program has added something meanwhile stays."""
    with contextlib.suppress(OSError), locked(path.parent / LOCK):
        if path.stat().st_size == size:
            path.unlink()


def month(newsroom: Path, at: str) -> Path:
    """The file for committed edits of this time (ISO 8601)."""
    return newsroom / FOLDER / f"{at[:7]}.edits"


def unsaved(newsroom: Path, token: str) -> Path:
    return newsroom / FOLDER / f"unsaved-{token}.edits"


def left_behind(newsroom: Path) -> list[Path]:
    """Files of edits that SQLite had not taken when their program ended."""
    return sorted((newsroom / FOLDER).glob("unsaved-*.edits"))


def files(newsroom: Path) -> list[Path]:
    """All files of the journal, those that SQLite had not taken too."""
    return sorted((newsroom / FOLDER).glob("*.edits"))


def turn_page(newsroom: Path, at: str) -> list[Path]:
    """Close the files that committed edits go to, so that later ones go to new files; all that are closed, in order.

    What stands in a closed file was committed before this was called, and none is written to it any more: programs that
    write at this moment hold the lock, or open the new file. `at`: the time, ISO 8601. Raises OSError.
    """
    folder = newsroom / FOLDER
    if not folder.is_dir():
        return []
    with locked(folder / LOCK):
        for path in folder.glob("*.edits"):
            if _MONTH.fullmatch(path.name) and path.stat().st_size:
                stem = f"{CLOSED}{at[:19].replace(':', '')}"
                path.rename(folder / f"{stem}-{secrets.token_hex(3)}.edits")
    return sorted(folder.glob(f"{CLOSED}*.edits"))
