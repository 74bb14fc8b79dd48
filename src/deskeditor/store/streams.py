"""Large files, sealed in pieces: a recording is played from any second, and is never in the clear on the disk.

The form follows STREAM (Hoang, Reyhanitabar, Rogaway, Vizár: Online Authenticated-Encryption and its Nonce-Reuse
Misuse-Resistance, 2015): a header of 44 bytes (8 that say what it is, 4 for the size of a piece, 32 of salt), then
pieces, each with its tag. Every file has a key of its own, derived by HKDF-SHA256 from the vault's key and the salt, so
that a counter can be the nonce: 11 bytes for the number of the piece and one that says whether it is the last. Header
and place are the associated data of every piece. A piece that was changed, moved, taken from another file, or after
which others were cut off does not open.
"""

import io
import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from deskeditor.news.problems import DiskTrouble
from deskeditor.store.ciphers import KEY_BYTES, Key, Unopened

MAGIC = b"DskSeal1"
SALT_BYTES = 32
PIECE = 256 * 1024
MOST_PIECE = 1 << 20
TAG_BYTES = 16
HEADER_BYTES = len(MAGIC) + 4 + SALT_BYTES
LAST = b"\x01"
NOT_LAST = b"\x00"


class Sealing:
    """A file that is read as what it is when it is sealed: the header, then piece by piece."""

    def __init__(self, source: BinaryIO, key: Key, place: bytes, piece: int = PIECE) -> None:
        self._pieces = _sealed(source, key, place, piece)

    def read(self, _size: int = -1) -> bytes:
        """The next piece, however long; nothing at the end. Raises OSError."""
        return next(self._pieces, b"")


def _sealed(source: BinaryIO, key: Key, place: bytes, piece: int) -> Iterator[bytes]:
    salt = os.urandom(SALT_BYTES)
    header = MAGIC + piece.to_bytes(4, "big") + salt
    cipher = AESGCM(_key(key, salt).secret)
    yield header
    number, words = 0, source.read(piece)
    while True:
        following = source.read(piece) if len(words) == piece else b""
        yield cipher.encrypt(_nonce(number, last=not following), words, header + place)
        if not following:
            return
        number, words = number + 1, following


def is_sealed(path: Path) -> bool:
    """Whether the file says of itself that it is sealed. Raises DiskTrouble when it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(len(MAGIC)) == MAGIC
    except OSError as error:
        raise DiskTrouble(f"{path} cannot be read: {error.strerror or error}.") from error


def _key(key: Key, salt: bytes) -> Key:
    return Key(HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=b"deskeditor recording").derive(key.secret))


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11, "big") + (LAST if last else NOT_LAST)


class SealedFile(io.RawIOBase):
    """A sealed file, read as what is in it. One piece of it is in memory at a time, and none once it is closed.

    It belongs to one thread at a time. Reading raises Unopened (which is an error in a sentence) when the file is not
    what was sealed.
    """

    def __init__(self, path: Path, key: Key, place: bytes) -> None:
        """Raises DiskTrouble when it cannot be read, Unopened when it is not what was sealed here."""
        super().__init__()
        self._file: BinaryIO | None = None
        try:
            self._file = path.open("rb")
            length = os.fstat(self._file.fileno()).st_size
            header = self._file.read(HEADER_BYTES)
        except OSError as error:
            self.close()
            raise DiskTrouble(f"{path} cannot be read: {error.strerror or error}.") from error
        self._piece = int.from_bytes(header[len(MAGIC) : len(MAGIC) + 4], "big")
        known = len(header) == HEADER_BYTES and header.startswith(MAGIC) and 0 < self._piece <= MOST_PIECE
        body = length - HEADER_BYTES
        self._count = -(-body // (self._piece + TAG_BYTES)) if known else 0
        self.size = body - self._count * TAG_BYTES
        """Bytes of what is in it."""
        if not known or self.size < 0 or not self._count:
            self.close()
            raise Unopened
        self._about = header + place
        self._cipher: AESGCM | None = AESGCM(_key(key, header[len(MAGIC) + 4 :]).secret)
        self._at = 0
        self._held = -1
        self._words = b""
        try:
            self._read_piece(self._count - 1)  # a file that was cut off is found out now, not at its end
        except BaseException:
            self.close()
            raise

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self.size}[whence]
        if base + offset < 0:
            raise ValueError("before the beginning of the file")
        self._at = base + offset
        return self._at

    def readinto(self, buffer: "memoryview | bytearray") -> int:  # type: ignore[override]  # any writable buffer
        """Up to the end of one piece."""
        number, within = divmod(self._at, self._piece)
        if self._at >= self.size or not len(buffer):
            return 0
        words = self._read_piece(number)[within : within + len(buffer)]
        buffer[: len(words)] = words
        self._at += len(words)
        return len(words)

    def _read_piece(self, number: int) -> bytes:
        if self._file is None or self._cipher is None:
            raise ValueError("the recording is closed")
        if number != self._held:
            self._file.seek(HEADER_BYTES + number * (self._piece + TAG_BYTES))
            found = self._file.read(self._piece + TAG_BYTES)
            try:
                words = self._cipher.decrypt(_nonce(number, last=number == self._count - 1), found, self._about)
            except (InvalidTag, ValueError):  # ValueError: too short to have a tag
                raise Unopened from None
            self._words, self._held = words, number
        return self._words

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
        self._file = None
        self._cipher = None
        self._words = b""
        super().close()
