"""Files that somebody names: read whole, and never more than makes sense."""

import os
from pathlib import Path

from deskeditor.news.problems import BadInput

LARGEST_TEXT = 64 * 1024 * 1024
"""Bytes; a story of a million words has some 6 MB."""
LARGEST_PHOTO = 512 * 1024 * 1024


def file_bytes(path: Path, largest: int) -> bytes:
    """The content of a file, a pipe or a device. Raises BadInput when it cannot be read or is larger than `largest`."""
    try:
        with path.open("rb") as file:
            data = file.read(largest + 1)
    except IsADirectoryError:
        raise BadInput(f"{shown(path)} is a folder; name the files in it.") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else error
        raise BadInput(f"{shown(path)} cannot be read: {reason}.") from error
    if len(data) > largest:
        raise BadInput(f"{shown(path)} is larger than {largest // 2**20} MB; give a smaller file.")
    return data


def in_brief(text: str, longest: int = 80) -> str:
    """The text in one line of so many characters, for a sentence."""
    line = " ".join(text[: 4 * longest].split())
    return line if len(line) <= longest else f"{line[: longest - 1]}…"


def shown(path: Path) -> str:
    """The path as text; bytes in it that are no UTF-8 become question marks."""
    return os.fsencode(path).decode("utf-8", "replace")
