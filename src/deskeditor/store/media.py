"""Photos, recordings and documents as files named by their SHA-256: `media/ab/abcdef...`. They are never changed, and
removed only with the record that is destroyed."""

import contextlib
import hashlib
import os
import secrets
import time
from pathlib import Path
from typing import BinaryIO

from deskeditor.news.problems import BadInput, DiskTrouble
from deskeditor.store.files import PIECE, copy_file, name_file, replace_file, sync_folder

FOLDER = "media"
ABANDONED_S = 3600.0
"""Seconds after which a file that was not written to is not being copied any more."""


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


def keep_file(newsroom: Path, file: Path) -> str:
    """As `keep`, for a file of any size, which is never read whole. The file itself stays as it is.

    Raises BadInput when it cannot be read, DiskTrouble when it cannot be kept.
    """
    try:
        source = file.open("rb")
    except IsADirectoryError:
        raise BadInput(f"{file} is a folder; name the file in it.") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else error
        raise BadInput(f"{file} cannot be read: {reason}.") from error
    with source:
        return keep_stream(newsroom, source, str(file))


def keep_stream(newsroom: Path, source: BinaryIO, name: str) -> str:
    """`keep_file` of what is open already, from where it stands; `name` is for the sentence of a problem."""
    folder = newsroom / FOLDER
    beside = folder / f".{secrets.token_hex(8)}.part"
    sum_ = hashlib.sha256()
    try:
        folder.mkdir(exist_ok=True)
        with beside.open("xb") as target:
            while piece := _piece(source, name):
                sum_.update(piece)
                target.write(piece)
            target.flush()
            os.fsync(target.fileno())
        path = path_of(newsroom, sum_.hexdigest())
        if not (path.exists() and path.stat().st_size == beside.stat().st_size):
            path.parent.mkdir(exist_ok=True)
            beside.replace(path)
            sync_folder(path.parent)
    except OSError as error:
        raise DiskTrouble(f"The file could not be kept in {folder}: {error.strerror or error}.") from error
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
    return sum_.hexdigest()


def clear_away(newsroom: Path) -> None:
    """Remove the beginnings of files whose copying a death of the program cut short; nobody writes them any more."""
    with contextlib.suppress(OSError):
        for beside in (newsroom / FOLDER).glob(".*.part"):
            if time.time() - beside.stat().st_mtime > ABANDONED_S:
                beside.unlink(missing_ok=True)


def _piece(source: BinaryIO, name: str) -> bytes:
    try:
        return source.read(PIECE)
    except OSError as error:
        raise BadInput(f"{name} cannot be read: {error.strerror or error}.") from error


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


def write_out(newsroom: Path, sha256: str, target: Path) -> None:
    """Copy a file of any size out of the media; it is proved on the way, and `target` is whole or not there at all.

    Raises BadInput when `target` is there already, DiskTrouble.
    """
    path = path_of(newsroom, sha256)
    beside = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        found = copy_file(path, beside)
        if found == sha256:
            name_file(beside, target)
            return
    except FileExistsError:
        raise BadInput(f"{target} is there already; name another file.") from None
    except OSError as error:
        raise DiskTrouble(f"{path} cannot be copied to {target}: {error.strerror or error}.") from error
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
    raise DiskTrouble(f"{path} is damaged: its content no longer has the SHA-256 of its name. Restore a backup.")


def remove(newsroom: Path, sha256: str) -> None:
    """Take the file away, and its folder when that is empty. Raises BadInput for what is no SHA-256, OSError."""
    path = path_of(newsroom, sha256)
    path.unlink(missing_ok=True)
    with contextlib.suppress(OSError):
        path.parent.rmdir()
