"""Files that are surely on the disk, and whole."""

import errno
import hashlib
import os
import secrets
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from io import BufferedRandom
from pathlib import Path

PIECE = 1 << 20
Identity = tuple[int, int] | None
UNABLE = frozenset({errno.EINVAL, errno.ENOTSUP})
"""What some network disks say when a folder is to be flushed: they do it by themselves, or never."""
FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def full(error: OSError) -> bool:
    """Whether the disk has no more room, or the file may not grow any more."""
    return error.errno in FULL


def identity(path: Path) -> Identity:
    """What makes a file this one and no other of the same name; None when there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def write_file(path: Path, data: bytes) -> None:
    """A new file, on the disk when this returns. Raises OSError."""
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


@contextmanager
def replacing(path: Path) -> Iterator[BufferedRandom]:
    """A new file to be written. When the block ends it gets its name and is on the disk; when it fails, it goes.

    Raises OSError.
    """
    beside = path.with_name(f".{secrets.token_hex(8)}.part")  # a name of 255 bytes leaves no room for more
    try:
        with beside.open("x+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
        sync_folder(path.parent)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def replace_file(path: Path, data: bytes) -> None:
    """A file with this content, on the disk when this returns; it changes whole or not at all. Raises OSError."""
    with replacing(path) as file:
        file.write(data)


def write_through(path: Path) -> None:
    """What others have written to it is on the disk when this returns. Raises OSError."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def name_file(beside: Path, path: Path) -> None:
    """Give a file that was made beside its name. Raises FileExistsError when another one has it by now, OSError."""
    try:
        os.link(beside, path)
    except FileExistsError:
        raise
    except OSError as error:  # a disk without hard links
        if path.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path)) from error
        beside.rename(path)
    sync_folder(path.parent)


def copy_file(path: Path, to: Path) -> str:
    """Copy to a new file, on the disk when this returns; the SHA-256 of what was copied. Raises OSError."""
    copying = copied_by_pieces(path, to)
    while True:
        try:
            next(copying)
        except StopIteration as done:
            return str(done.value)


def copied_by_pieces(path: Path, to: Path) -> Generator[int, None, str]:
    """`copy_file` step by step: how many bytes were copied in each."""
    sum_ = hashlib.sha256()
    with path.open("rb") as source, to.open("xb") as target:
        while piece := source.read(PIECE):
            sum_.update(piece)
            target.write(piece)
            yield len(piece)
        target.flush()
        os.fsync(target.fileno())
    return sum_.hexdigest()


def sha256_of_file(path: Path) -> str:
    """Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def sync_folder(folder: Path) -> None:
    """What was made, renamed or taken away in it is on the disk when this returns. Raises OSError."""
    if os.name == "nt":
        return  # there a folder cannot be opened, and renaming waits for the disk
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    except OSError as error:
        if error.errno not in UNABLE:
            raise
    finally:
        os.close(opened)
