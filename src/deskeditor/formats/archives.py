"""Zip archives of unknown origin (DOCX, ODT, EPUB): what no honest one is, is refused before a library unpacks it."""

import io
import zipfile
from itertools import pairwise

from deskeditor.news.problems import BadInput

MOST_PARTS = 20_000
LARGEST_UNPACKED = 1024 * 1024 * 1024
"""Bytes of all parts."""
LARGEST_PART = 512 * 1024 * 1024
MOST_PACKED = 400
"""How many times smaller a large part may be packed; words reach 20, an even picture some hundred."""
_SMALL = 16 * 1024 * 1024


def refuse_hostile_archive(data: bytes) -> None:
    """Raises BadInput for a zip bomb, for names that lead out of the archive, and for a broken one; anything that is no
    zip archive is let through."""
    if not data.startswith(b"PK\x03\x04"):
        return
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
        raise BadInput("The archive is damaged; it cannot be read.") from error
    if any(part.header_offset < 0 for part in parts):
        raise BadInput("The archive is damaged; it cannot be read.")
    if len(parts) > MOST_PARTS:
        raise BadInput(f"The archive has {len(parts)} parts; more than {MOST_PARTS} are not read.")
    _refuse_bomb(parts)
    for part in parts:
        steps = part.filename.replace("\\", "/").split("/")
        if ".." in steps or part.filename.startswith(("/", "\\")) or ":" in steps[0]:
            raise BadInput("The archive has a part whose name leads out of it; it is not read.")
        if part.flag_bits & 0x1:
            raise BadInput("The archive is encrypted; take the password away and import it again.")


def _refuse_bomb(parts: list[zipfile.ZipInfo]) -> None:
    whole = sum(part.file_size for part in parts)
    if whole > LARGEST_UNPACKED or any(part.file_size > LARGEST_PART for part in parts):
        raise BadInput(f"The archive would unpack to {whole // 2**20} MB; so much is not read.")
    if any(p.file_size > _SMALL and p.file_size > MOST_PACKED * max(p.compress_size, 1) for p in parts):
        raise BadInput("The archive unpacks to very much more than a document holds; it is not read.")
    # Parts that share their bytes are how a small archive holds more than it could.
    spans = sorted((part.header_offset, part.compress_size) for part in parts)
    if any(at + size > following for (at, size), (following, _) in pairwise(spans)):
        raise BadInput("The archive has parts that lie in each other; it is not read.")
