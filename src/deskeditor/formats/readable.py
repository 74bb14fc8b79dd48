"""Everything that can be read in the bytes of a file: its words in whatever way they are written, its metadata, and
what is packed into it.

For the scan of what leaves: it had rather yield too much than miss a form. Yields text several times where it can be
read in several ways (with and without markup, escaped and not).
"""

import base64
import gzip
import html
import io
import json
import re
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from urllib.parse import unquote_plus

from PIL import Image

DEEPEST = 6
"""Archives within archives are opened so far."""
LARGEST_PART = 512 * 2**20
"""Bytes of an unpacked part; what is larger is read as it is packed, and so is what is damaged."""
PICTURES = (b"\xff\xd8\xff", b"\x89PNG", b"RIFF", b"II*\0", b"MM\0*", b"GIF8")
DATA_URI = re.compile(r"data:[\w.+/-]*(?:;[\w=.+-]+)*;base64,([A-Za-z0-9+/=%\s]+)")
ESCAPE = re.compile(r"\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[\"'\\/*_\-.!()\[\]{}#+~`>|])")
CSS_ESCAPE = re.compile(r"\\([0-9a-fA-F]{1,6})\s?")
QUOTED_PRINTABLE = re.compile(r"(?:=[0-9A-F]{2})+")
MARKUP = re.compile(r"<[^<>]*>|[*~`]+")
PRINTABLE = re.compile(
    rb"(?:[\x20-\x7e]|[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}){3,}"
)
STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.S)
HEX_STRING = re.compile(rb"<((?:[0-9A-Fa-f]{2}\s*){3,})>")
END = 2**20
"""So many bytes at each end of a file that is no text are read in every way; properties stand there."""
LONGEST = 8 * 2**20
"""So many bytes of a file that is no text, no archive and no picture are read as ASCII and UTF-8; of a longer one, a
recording, the ends are."""
ROUNDS = 3
"""So many escapes within escapes are taken off."""


def texts(name: str, data: bytes, depth: int = 0) -> Iterator[str]:
    """The readings of a file and of its name."""
    yield from _readings(name)
    if depth < DEEPEST:
        packed = _unpacked(data)
        if packed is not None:
            for inner, content in packed:
                yield from texts(inner, content, depth + 1)
            return
    if data.startswith(PICTURES):
        yield from _of_picture(data)
    elif not data.startswith(b"%PDF") and (text := _as_text(data)) is not None:
        yield from _of_text(text, depth)
    else:
        yield from _strings(data)
        yield from _of_streams(data)


def _unpacked(data: bytes) -> list[tuple[str, bytes]] | None:
    """Names and contents of what is packed into it; None for what is no archive that can be opened."""
    with suppress(zipfile.BadZipFile, OSError, EOFError, zlib.error, ValueError, RuntimeError, NotImplementedError):
        if data.startswith(b"PK"):
            return _of_zip(data)
        if data.startswith(b"\x1f\x8b"):
            with gzip.GzipFile(fileobj=io.BytesIO(data)) as file:
                # The header holds the name and the comment of what is packed.
                return [("", file.read(LARGEST_PART)), ("", b"\0" + data[:512])]
    return None


def _of_zip(data: bytes) -> list[tuple[str, bytes]]:
    found: list[tuple[str, bytes]] = []
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        found.append(("", archive.comment))
        for entry in archive.infolist():
            found.append((entry.filename, entry.comment + b"\n" + entry.extra))
            if not entry.is_dir() and entry.file_size <= LARGEST_PART:
                found.append((entry.filename, archive.read(entry)))
    return found


# Words


def _as_text(data: bytes) -> str | None:
    """None for what is no text."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", errors="replace")
    if b"\0" in data[:4096]:
        return None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _of_text(text: str, depth: int) -> Iterator[str]:
    for found in DATA_URI.finditer(text):
        with suppress(ValueError):
            yield from texts("", base64.b64decode(re.sub(r"\s", "", found[1].replace("%2B", "+"))), depth + 1)
    yield from _readings(DATA_URI.sub(" ", text))


def _readings(text: str) -> Iterator[str]:
    yield text
    seen = text
    for _round in range(ROUNDS):
        read = _unescaped(seen)
        if read == seen:
            break
        seen = read
        yield seen
    if CSS_ESCAPE.search(text):
        yield CSS_ESCAPE.sub(lambda m: _character(m[1]), text)
    if QUOTED_PRINTABLE.search(text):
        yield QUOTED_PRINTABLE.sub(lambda m: bytes.fromhex(m[0].replace("=", "")).decode("utf-8", "replace"), text)
    if MARKUP.search(seen):
        yield MARKUP.sub("", seen)
        yield MARKUP.sub(" ", seen)


def _unescaped(text: str) -> str:
    if "&" in text:
        text = html.unescape(text)
    if "%" in text:
        text = unquote_plus(text)
    return ESCAPE.sub(lambda m: _escaped(m[0]), text) if "\\" in text else text


def _escaped(found: str) -> str:
    if found[1] in "ux":
        return str(json.loads(f'"\\u{found[2:].rjust(4, "0")}"'))
    return found[1]


def _character(code: str) -> str:
    number = int(code, 16)
    return chr(number) if 0 < number < 0x110000 and not 0xD800 <= number < 0xE000 else " "


# Bytes that are no text


def _strings(data: bytes) -> Iterator[str]:
    """What in the bytes could be words: as UTF-8, as Latin-1 and as UTF-16."""
    ends = data if len(data) <= 2 * END else data[:END] + data[-END:]
    narrow = data if len(data) <= LONGEST else ends
    yield from _readings("\n".join(found.decode("utf-8", "replace") for found in PRINTABLE.findall(narrow)))
    yield "\n".join(re.findall(r"[\x20-\x7e\xa0-\xff]{3,}", ends.decode("latin-1")))
    for order in ("utf-16-le", "utf-16-be"):
        for shift in (0, 1):
            wide = ends[shift:].decode(order, "ignore")
            words = "\n".join(re.findall(r"[\u0020-\u07ff\u1e00-\u1eff]{3,}", wide))
            if words:
                yield words


def _of_streams(data: bytes) -> Iterator[str]:
    """The packed parts of a PDF, and its properties where they are written as numbers."""
    if not data.startswith(b"%PDF"):
        return
    for found in STREAM.finditer(data):
        with suppress(zlib.error):
            yield from _strings(zlib.decompress(found[1]))
    for found in HEX_STRING.finditer(data):
        words = bytes.fromhex(found[1].decode())
        yield words.decode("utf-16" if words[:2] == b"\xfe\xff" else "latin-1", "replace")


def _of_picture(data: bytes) -> Iterator[str]:
    yield from _strings(_without_pixels(data))
    with (
        suppress(OSError, ValueError, SyntaxError, Image.DecompressionBombError),
        Image.open(io.BytesIO(data)) as picture,
    ):
        # Packed texts of a PNG are unpacked by Pillow; the others stand in the bytes.
        for key, value in {**picture.info, **getattr(picture, "text", {})}.items():
            yield f"{key}: {value}" if isinstance(value, str) else str(key)
            if isinstance(value, bytes) and key != "icc_profile":
                yield from _strings(value)


def _without_pixels(data: bytes) -> bytes:
    """In the pixels anything can be read; so they are left out where it is known which bytes they are."""
    if data.startswith(b"\xff\xd8"):
        scan = data.find(b"\xff\xda")
        end = data.rfind(b"\xff\xd9")
        return data[:scan] + data[end:] if 0 <= scan < end else data
    if data.startswith(b"\x89PNG"):
        return b"".join(_chunks(data, 8, "big", (b"IDAT", b"iCCP")))
    if data.startswith(b"RIFF"):
        return b"".join(_chunks(data, 12, "little", (b"VP8 ", b"VP8L", b"ALPH", b"ICCP")))
    return data


def _chunks(data: bytes, at: int, order: str, left_out: tuple[bytes, ...]) -> Iterator[bytes]:
    """The contents of the chunks of a PNG (length, name, content, sum) or of a RIFF (name, length, content)."""
    png = order == "big"
    while at + 8 <= len(data):
        name, number = (data[at + 4 : at + 8], data[at : at + 4]) if png else (data[at : at + 4], data[at + 4 : at + 8])
        size = int.from_bytes(number, "big" if png else "little")
        if name not in left_out:
            yield name + data[at + 8 : at + 8 + size] + b"\0"
        at += 12 + size if png else 8 + size + size % 2
    yield data[at:]
