"""Photos, recordings and documents as files named by their SHA-256: `media/ab/abcdef...`. They are never changed, and
removed only with the record that is destroyed."""

import contextlib
import hashlib
from pathlib import Path

from deskeditor.news.problems import BadInput, DiskTrouble
from deskeditor.store.files import replace_file

FOLDER = "media"


def sha256_of(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def path_of(newsroom: Path, sha256: str) -> Path:
    """Where the file with this hash lies, or would. Raises BadInput for what is no SHA-256."""
    if len(sha256) != 64 or not all(c in "0123456789abcdef" for c in sha256):
        raise BadInput(f"{sha256!r} is not the SHA-256 of a file.")
    return newsroom / FOLDER / sha256[:2] / sha256


def keep(newsroom: Path, data: bytes) -> str:
    """Put the bytes into the media folder, whole or not at all, and return their SHA-256."""
    sha256 = sha256_of(data)
    path = path_of(newsroom, sha256)
    if path.exists() and path.stat().st_size == len(data):
        return sha256
    try:
        # Not the newsroom's own folder: while it is away, nothing may stand in the place to which it comes back.
        path.parents[1].mkdir(exist_ok=True)
        path.parent.mkdir(exist_ok=True)
        replace_file(path, data)
    except OSError as error:
        raise DiskTrouble(f"The file could not be kept in {path.parent}: {error.strerror or error}.") from error
    return sha256


def read(newsroom: Path, sha256: str) -> bytes:
    """The bytes of the file. Raises DiskTrouble when it is missing, unreadable, or not what its name says."""
    path = path_of(newsroom, sha256)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise DiskTrouble(f"{path} cannot be read: {error.strerror or error}.") from error
    if sha256_of(data) != sha256:
        raise DiskTrouble(f"{path} is damaged: its content no longer has the SHA-256 of its name. Restore a backup.")
    return data


def remove(newsroom: Path, sha256: str) -> None:
    """Take the file away, and its folder when that is empty. Raises BadInput for what is no SHA-256, OSError."""
    path = path_of(newsroom, sha256)
    path.unlink(missing_ok=True)
    with contextlib.suppress(OSError):
        path.parent.rmdir()
