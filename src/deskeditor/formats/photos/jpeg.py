"""What a JPEG file carries beside its picture: further pictures (phones, MPO), small ones of an earlier crop, notes.

Their metadata say where they were taken, and their pixels may show what was cut away; neither leaves.
"""

import struct
from collections.abc import Iterator

START, END, SCAN = 0xD8, 0xD9, 0xDA
APP0, APP1, APP2, APP13, APP14, APP15 = 0xE0, 0xE1, 0xE2, 0xED, 0xEE, 0xEF
COMMENT = 0xFE
PHOTOSHOP = b"Photoshop 3.0\0"
JFIF = b"JFIF\0"
METADATA = (b"Exif\0", b"http://ns.adobe.com/xap/1.0/\0")
DROPPED = (0x0409, 0x040C, 0x0422, 0x0423, 0x0424, 0x0425)
"""Image resources of Photoshop that hold a small picture, EXIF or XMP once more, or the sum of an earlier caption."""


def first_picture(data: bytes) -> bytes:
    """The file with its first picture alone, without thumbnails, comments and what programs put beside the metadata;
    what is no JPEG comes back as it is."""
    if data[:2] != b"\xff\xd8":
        return data
    kept = [data[:2]]
    at = 2
    for marker, start, end in _segments(data):
        content = data[start + 4 : end]
        if marker == APP13 and content.startswith(PHOTOSHOP):
            content = PHOTOSHOP + b"".join(_resources(content[len(PHOTOSHOP) :]))
            kept.append(_segment(APP13, content))
        elif marker == APP0 and content.startswith(JFIF):
            kept.append(_segment(marker, content[:12] + b"\0\0"))  # no small picture: 0 by 0 pixels
        elif _stays(marker, content):
            kept.append(data[at:end])
        at = end
    return b"".join(kept) + data[at : _end_of_scan(data, at)]


def _segment(marker: int, content: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(content) + 2) + content


def _stays(marker: int, content: bytes) -> bool:
    if marker == APP1:
        return content.startswith(METADATA)
    if marker == APP2:
        return content.startswith(b"ICC_PROFILE\0")
    return marker == APP14 or not (APP0 <= marker <= APP15 or marker == COMMENT)


def _segments(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Marker, start and end of each segment before the pixels."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker in (SCAN, END):
            return
        length = 2 + int.from_bytes(data[at + 2 : at + 4], "big")
        if at + length > len(data):
            return
        yield marker, at, at + length
        at += length


def _end_of_scan(data: bytes, at: int) -> int:
    """The end of the picture whose pixels begin here. In the pixels 0xFF is followed by 0 or by a restart mark."""
    while (at := data.find(b"\xff", at)) >= 0 and at + 1 < len(data):
        marker = data[at + 1]
        if marker == END:
            return at + 2
        if marker in (0, 0xFF) or 0xD0 <= marker <= 0xD7:
            at += 1 if marker == 0xFF else 2
        else:
            at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return len(data)


def _resources(block: bytes) -> Iterator[bytes]:
    """The image resources of Photoshop without thumbnails; the rest as it is when it cannot be read."""
    at = 0
    while at + 12 <= len(block):
        name_end = at + 6 + _even(1 + block[at + 6])
        size = int.from_bytes(block[name_end : name_end + 4], "big")
        end = name_end + 4 + _even(size)
        if block[at : at + 4] != b"8BIM" or name_end + 4 + size > len(block):
            break
        if int.from_bytes(block[at + 4 : at + 6], "big") not in DROPPED:
            yield block[at:end]
        at = end
    yield block[at:]


def _even(length: int) -> int:
    return length + length % 2
