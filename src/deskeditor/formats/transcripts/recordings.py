"""What a recording says of itself: its kind by its first bytes, its length and when it was made where it says so.

No sound is decoded. What a file does not say plainly (the length of an MP3) the player finds out when it is played.
Sources: RFC 3533 (Ogg), RFC 7845 (Opus), RFC 9639 (FLAC), ISO/IEC 14496-12 (MP4, QuickTime), Microsoft's RIFF.
"""

import stat
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import BinaryIO

from deskeditor.formats.files import shown
from deskeditor.news.problems import BadInput

HEAD = 64 * 1024
TAIL = 256 * 1024
"""Bytes at the end of an Ogg file in which its last page begins (a page has at most 65,307)."""
LONGEST_S = 7 * 24 * 3600.0
MAC_EPOCH = datetime(1904, 1, 1, tzinfo=UTC)
"""From which MP4 and QuickTime count their seconds."""
ENDINGS = (
    *(".aac", ".aif", ".aiff", ".amr", ".caf", ".ds2", ".dss", ".flac", ".m4a", ".mka", ".mp3", ".oga", ".ogg"),
    *(".opus", ".wav", ".wma", ".3gp", ".avi", ".m4v", ".mkv", ".mov", ".mp4", ".mpg", ".webm", ".wmv"),
)
SUFFIXES = {
    "audio/aac": ".aac",
    "audio/aiff": ".aiff",
    "audio/amr": ".amr",
    "audio/basic": ".au",
    "audio/flac": ".flac",
    "audio/mp4": ".m4a",
    "audio/mpeg": ".mp3",
    "audio/ogg": ".ogg",
    "audio/wav": ".wav",
    "video/mp4": ".mp4",
    "video/quicktime": ".mov",
    "video/webm": ".webm",
}
"""The usual ending of a kind."""


@dataclass(frozen=True, slots=True)
class Recording:
    """`duration` in seconds, 0 when the file does not say it; `recorded_at` ISO 8601, empty likewise."""

    media_type: str
    duration: float = 0.0
    recorded_at: str = ""


def examined(path: Path) -> Recording:
    """What the file is. Raises BadInput, with a sentence, for what is no recording or cannot be read."""
    try:
        if stat.S_ISFIFO(path.stat().st_mode):  # it would have to be read twice, and may never say anything
            raise BadInput(f"{shown(path)} is a pipe; save the recording in a file first.")
        with path.open("rb") as file:
            return _examined(file, path)
    except IsADirectoryError:
        raise BadInput(f"{shown(path)} is a folder; name the recording in it.") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else error
        raise BadInput(f"{shown(path)} cannot be read: {reason}.") from error


def _examined(file: BinaryIO, path: Path) -> Recording:
    head = file.read(HEAD)
    if not head:
        raise BadInput(f"{shown(path)} is empty.")
    media_type = kind_of(head, path.suffix.lower())
    if not media_type:
        raise BadInput(f"{shown(path)} is no audio or video file that is known here.")
    reader = READERS.get(media_type)
    try:
        duration, recorded_at = reader(file, head) if reader else (0.0, "")
    except (struct.error, IndexError, OverflowError, ZeroDivisionError):
        return Recording(media_type)  # a damaged head; the player says what it can make of it
    return Recording(media_type, round(duration, 3) if 0 < duration <= LONGEST_S else 0.0, recorded_at)


def kind_of(head: bytes, ending: str = "") -> str:
    """The media type by the first bytes of a file; empty for what is no recording."""
    if head[:4] == b"RIFF":
        return {b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}.get(head[8:12], "")
    if head[4:8] == b"ftyp":
        brand = head[8:12]
        if brand in (b"M4A ", b"M4B "):
            return "audio/mp4"
        return "video/quicktime" if brand == b"qt  " else "audio/mp4" if ending == ".m4a" else "video/mp4"
    if head[:4] == b"OggS":
        return "video/ogg" if b"theora" in head[:256] else "audio/ogg"
    if head[:4] == b"\x1aE\xdf\xa3":
        kind = "webm" if b"webm" in head[:64] else "x-matroska"
        return f"{'audio' if ending in ('.mka', '.weba') else 'video'}/{kind}"
    for begin, media_type in BEGINNINGS:
        if head.startswith(begin):
            return media_type
    if head[:4] == b"FORM" and head[8:12] in (b"AIFF", b"AIFC"):
        return "audio/aiff"
    return _frame(head)


BEGINNINGS: tuple[tuple[bytes, str], ...] = (
    (b"fLaC", "audio/flac"),
    (b"ID3", "audio/mpeg"),
    (b"#!AMR", "audio/amr"),
    (b"caff", "audio/x-caf"),
    (b"\x02dss", "audio/x-dss"),
    (b"\x03dss", "audio/x-dss"),
    (b"\x03ds2", "audio/x-dss"),
    (b".snd", "audio/basic"),
    (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", "audio/x-ms-wma"),
    (b"\x00\x00\x01\xba", "video/mpeg"),
)


def _frame(head: bytes) -> str:
    """MP3 and AAC without a head begin with a frame: eleven or twelve bits that are set."""
    if len(head) < 4 or head[0] != 0xFF:
        return ""
    if head[1] & 0xF6 == 0xF0:
        return "audio/aac"
    layer, rate = (head[1] >> 1) & 3, head[2] >> 4
    return "audio/mpeg" if head[1] & 0xE0 == 0xE0 and layer and rate not in (0, 15) else ""


Said = tuple[float, str]


def _wav(file: BinaryIO, _head: bytes) -> Said:
    rate = 0
    for name, size, at in _riff_chunks(file):
        if name == b"fmt ":
            file.seek(at)
            rate = struct.unpack("<I", file.read(12)[8:12])[0]
        elif name == b"data" and rate:
            return min(size, _length(file) - at) / rate, ""
    return 0.0, ""


def _riff_chunks(file: BinaryIO) -> Iterator[tuple[bytes, int, int]]:
    at, length = 12, _length(file)
    while at + 8 <= length:
        file.seek(at)
        name, size = struct.unpack("<4sI", file.read(8))
        yield name, size, at + 8
        at += 8 + size + size % 2


def _flac(_file: BinaryIO, head: bytes) -> Said:
    bits = int.from_bytes(head[18:26])
    rate, samples = bits >> 44, bits & ((1 << 36) - 1)
    return (samples / rate if rate else 0.0), ""


def _ogg(file: BinaryIO, head: bytes) -> Said:
    """The last page says how many samples there are; Opus counts them at 48,000 Hz, and some before the first."""
    begin = 27 + head[26]
    skipped = 0
    if head[begin : begin + 8] == b"OpusHead":
        rate = 48_000
        skipped = int.from_bytes(head[begin + 10 : begin + 12], "little")
    elif head[begin : begin + 7] == b"\x01vorbis":
        rate = int.from_bytes(head[begin + 12 : begin + 16], "little")
    else:
        return 0.0, ""
    length = _length(file)
    file.seek(max(0, length - TAIL))
    tail = file.read(TAIL)
    serial = head[14:18]
    at = tail.rfind(b"OggS")
    while at >= 0 and tail[at + 14 : at + 18] != serial:
        at = tail.rfind(b"OggS", 0, at)
    if at < 0 or not rate:
        return 0.0, ""
    samples = int.from_bytes(tail[at + 6 : at + 14], "little", signed=True)
    return max(0, samples - skipped) / rate, ""


def _mp4(file: BinaryIO, _head: bytes) -> Said:
    for name, start, end in _boxes(file, 0, _length(file)):
        if name == b"moov":
            for inner, begin, _ in _boxes(file, start, end):
                if inner == b"mvhd":
                    file.seek(begin)
                    return _movie_head(file.read(32))
    return 0.0, ""


def _movie_head(box: bytes) -> Said:
    if box[0] == 1:
        made, _, scale, duration = struct.unpack(">QQIQ", box[4:32])
    else:
        made, _, scale, duration = struct.unpack(">IIII", box[4:20])
    at = MAC_EPOCH + timedelta(seconds=made) if made else None
    # A clock that was never set says 1904 or 1970: no recording of a newsroom is so old.
    when = at.isoformat(timespec="seconds") if at and 1995 <= at.year <= 2100 else ""
    return (duration / scale if scale else 0.0), when


def _boxes(file: BinaryIO, at: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Name, start and end of what is inside each box from `at` to `end`."""
    while at + 8 <= end:
        file.seek(at)
        size, name = struct.unpack(">I4s", file.read(8))
        inside = at + 8
        if size == 1:
            size, inside = struct.unpack(">Q", file.read(8))[0], at + 16
        elif size == 0:
            size = end - at
        if size < inside - at:
            return
        yield name, inside, min(at + size, end)
        at += size


def _length(file: BinaryIO) -> int:
    return file.seek(0, 2)


READERS: dict[str, Callable[[BinaryIO, bytes], Said]] = {
    "audio/wav": _wav,
    "audio/flac": _flac,
    "audio/ogg": _ogg,
    "audio/mp4": _mp4,
    "video/mp4": _mp4,
    "video/quicktime": _mp4,
}
