"""PNG, WebP and GIF files as the pieces they are made of: what may leave stays, notes and unknown pieces do not.

The pixels are not touched. A file whose pieces cannot be told apart comes back as it is; whoever opens it says so.
"""

import struct
from collections.abc import Iterator

PNG = b"\x89PNG\r\n\x1a\n"
PNG_KEPT = frozenset(
    b"IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP mDCV cLLI sBIT bKGD hIST pHYs sPLT eXIf acTL fcTL fdAT".split()
)
PNG_TEXTS = (b"tEXt", b"zTXt", b"iTXt")
PNG_METADATA = (
    b"XML:com.adobe.xmp\0",
    b"Raw profile type exif\0",
    b"Raw profile type iptc\0",
    b"Raw profile type xmp\0",
)
WEBP_KEPT = frozenset((b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP", b"EXIF", b"XMP "))
GIF = (b"GIF87a", b"GIF89a")
COMMENT, APPLICATION, PLAIN_TEXT, EXTENSION, PICTURE, TRAILER = 0xFE, 0xFF, 0x01, 0x21, 0x2C, 0x3B
LOOPS = (b"NETSCAPE2.0", b"ANIMEXTS1.0", b"ICCRGBG1012")
XMP_IN_GIF = b"XMP DataXMP"
MAGIC_TRAILER = bytes([0x01, *range(0xFF, -1, -1), 0x00])
"""Ends the packet for readers that take it for blocks (XMP specification, part 3, 1.1.2)."""


def without_notes(data: bytes) -> bytes:
    """The file without texts, comments, times and pieces of programs; metadata proper stay (see `metadata`)."""
    if data.startswith(PNG):
        return PNG + b"".join(_png(data))
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        pieces = b"WEBP" + b"".join(_webp(data))
        return b"RIFF" + struct.pack("<I", len(pieces)) + pieces
    return data


def gif_with(data: bytes, packet: str) -> bytes:
    """The GIF with this XMP packet in place of its own, and without comments; none when the packet is empty."""
    if data[:6] not in GIF or len(data) < 14:
        return data
    at = 13 + _colours(data[10])
    pieces = list(_gif(data, at))
    written = packet.encode("utf-8")
    block = bytes((EXTENSION, APPLICATION, 11)) + XMP_IN_GIF + written + MAGIC_TRAILER if written else b""
    return b"GIF89a" + data[6:at] + block + b"".join(pieces)


def gif_packet(data: bytes) -> str:
    """The XMP packet of a GIF; empty where it has none."""
    start = data.find(XMP_IN_GIF)
    end = data.find(MAGIC_TRAILER[:2], start)
    if data[:6] not in GIF or start < 0 or end < 0:
        return ""
    return data[start + len(XMP_IN_GIF) : end].decode("utf-8", "replace")


def _png(data: bytes) -> Iterator[bytes]:
    at = len(PNG)
    while at + 12 <= len(data):
        end = at + 12 + int.from_bytes(data[at : at + 4], "big")
        kind, content = data[at + 4 : at + 8], data[at + 8 : end - 4]
        if kind in PNG_KEPT or (kind in PNG_TEXTS and content.startswith(PNG_METADATA)):
            yield data[at:end]
        if kind == b"IEND":
            return
        at = end
    yield data[at:]


def _webp(data: bytes) -> Iterator[bytes]:
    at, end = 12, min(len(data), 8 + int.from_bytes(data[4:8], "little"))
    while at + 8 <= end:
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        after = at + 8 + size + size % 2
        if data[at : at + 4] in WEBP_KEPT:
            yield data[at:after]
        at = after


def _colours(flags: int) -> int:
    """The bytes of the table of colours that these flags tell of."""
    return 3 * 2 ** ((flags & 0x07) + 1) if flags & 0x80 else 0


def _gif(data: bytes, at: int) -> Iterator[bytes]:
    while at < len(data):
        mark = data[at]
        if mark == EXTENSION and at + 2 < len(data):
            end = _end_of_blocks(data, at + 2)
            kind, name = data[at + 1], data[at + 3 : at + 14]
            if kind not in (COMMENT, PLAIN_TEXT) and not (kind == APPLICATION and name not in LOOPS):
                yield data[at:end]
        elif mark == PICTURE and at + 10 < len(data):
            end = _end_of_blocks(data, at + 11 + _colours(data[at + 9]))
            yield data[at:end]
        else:
            yield bytes((TRAILER,))
            return
        at = end


def _end_of_blocks(data: bytes, at: int) -> int:
    while at < len(data) and data[at]:
        at += 1 + data[at]
    return at + 1
