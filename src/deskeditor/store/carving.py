"""Rows out of the pages of a damaged SQLite file, without SQLite: whatever page still holds whole rows gives them.

A table lies in leaf pages that inner pages point to; when an inner page, an index, the list of tables or the header is
damaged, SQLite does not find the leaves any more. They are all still there. So every page is read as a leaf
(https://www.sqlite.org/fileformat2.html, "B-tree Pages"), and a row is believed when it has the shape of its table.
Pages that SQLite has given free hold rows that were deleted: whoever asks must expect those, too.
"""

import struct
from collections.abc import Iterator, Mapping

PAGE_SIZES = frozenset(2**n for n in range(9, 17))
USUAL_SIZE = 4096
LARGEST = 256 * 1024 * 1024
"""Bytes of a row; what claims to be longer is none."""
WAL_HEAD, FRAME_HEAD = 32, 24
_WAL_MARKS = (0x377F0682, 0x377F0683)

Value = int | float | str | bytes | None
Row = tuple[int, tuple[Value, ...]]
"""The rowid and the columns as they are stored: of an INTEGER PRIMARY KEY None stands there."""


class Pages:
    """The pages of a file, with those that stand in its write-ahead log put over them."""

    def __init__(self, data: bytes, over: Mapping[int, bytes] | None = None) -> None:
        self.size = page_size(data)
        self.count = max([len(data) // self.size, *(over or {})])
        self._data = data
        self._over = over or {}

    def page(self, number: int) -> bytes:
        """From 1 on; empty for one that is not there."""
        if number in self._over:
            return self._over[number]
        return self._data[(number - 1) * self.size : number * self.size] if number > 0 else b""

    def rows(self) -> Iterator[Row]:
        """What looks like a row, page by page."""
        for number in range(1, self.count + 1):
            yield from self._leaf(number)

    def _leaf(self, number: int) -> Iterator[Row]:
        page = self.page(number)
        head = 100 if number == 1 else 0
        if len(page) < self.size:
            return
        cells = struct.unpack_from(">H", page, head + 3)[0]
        pointers = page[head + 8 : head + 8 + 2 * cells]
        for at in range(0, len(pointers) - 1, 2):
            start = struct.unpack_from(">H", pointers, at)[0]
            try:
                yield self._cell(page, start)
            except (IndexError, ValueError, struct.error, OverflowError):
                continue

    def _cell(self, page: bytes, at: int) -> Row:
        length, at = _varint(page, at)
        rowid, at = _varint(page, at)
        if not 1 < length <= LARGEST:
            raise ValueError(length)
        return rowid, _columns(self._payload(page, at, length))

    def _payload(self, page: bytes, at: int, length: int) -> bytes:
        """What lies in the page, and on the overflow pages after it."""
        here = self._local(length)
        payload = bytearray(page[at : at + here])
        if len(payload) < here:
            raise ValueError("beyond the page")
        if length == here:
            return bytes(payload)
        following = struct.unpack_from(">I", page, at + here)[0]
        while len(payload) < length:
            overflow = self.page(following)
            if len(overflow) < self.size:
                raise ValueError("no such page")
            following = struct.unpack_from(">I", overflow)[0]
            payload += overflow[4 : 4 + length - len(payload)]
        return bytes(payload)

    def _local(self, length: int) -> int:
        """Bytes of a row that lie in the leaf itself; the names of the formula are those of the file format."""
        most = self.size - 35
        if length <= most:
            return length
        least = (self.size - 12) * 32 // 255 - 23
        fits = least + (length - least) % (self.size - 4)
        return fits if fits <= most else least


def page_size(data: bytes) -> int:
    """As the header says, or the usual one when it says nothing that could be."""
    said = struct.unpack_from(">H", data, 16)[0] if len(data) >= 18 else 0
    size = 65536 if said == 1 else said
    return size if size in PAGE_SIZES else USUAL_SIZE


def logged_pages(wal: bytes, size: int) -> dict[int, bytes]:
    """The last of each page in a write-ahead log, as far as it belongs together. Checksums are not asked for."""
    if len(wal) < WAL_HEAD or struct.unpack_from(">I", wal)[0] not in _WAL_MARKS:
        return {}
    salts, found = wal[16:24], {}
    for at in range(WAL_HEAD, len(wal) - FRAME_HEAD - size + 1, FRAME_HEAD + size):
        if wal[at + 8 : at + 16] != salts:
            break
        number = struct.unpack_from(">I", wal, at)[0]
        if 0 < number < 2**31:
            found[number] = wal[at + FRAME_HEAD : at + FRAME_HEAD + size]
    return found


def _columns(payload: bytes) -> tuple[Value, ...]:
    end, at = _varint(payload, 0)
    if end > len(payload):
        raise ValueError(end)
    kinds = []
    while at < end:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    values: list[Value] = []
    at = end
    for kind in kinds:
        length = _length(kind)
        part = payload[at : at + length]
        if len(part) < length:
            raise ValueError("beyond the row")
        values.append(_value(kind, part))
        at += length
    if at != len(payload):
        raise ValueError("more than the columns")
    return tuple(values)


def _length(kind: int) -> int:
    """Bytes of a column of this "serial type"."""
    if kind in (10, 11) or kind < 0:
        raise ValueError(kind)
    return (kind - 12) // 2 if kind >= 12 else (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)[kind]


def _value(kind: int, part: bytes) -> Value:
    if kind == 0:
        return None
    if kind in (8, 9):
        return kind - 8
    if kind == 7:
        return float(struct.unpack(">d", part)[0])
    if kind < 7:
        return int.from_bytes(part, "big", signed=True)
    return part.decode("utf-8") if kind % 2 else part


def _varint(data: bytes, at: int) -> tuple[int, int]:
    number = 0
    for step in range(9):
        byte = data[at + step]
        if step == 8:
            number = number << 8 | byte
            break
        number = number << 7 | byte & 0x7F
        if byte < 0x80:
            return number, at + step + 1
    return number - 2**64 if number >= 2**63 else number, at + 9
