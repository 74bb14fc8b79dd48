"""What can be read, and which reader a file belongs to: told by what is in it first, by its name last.

A newsroom adds its own as an entry point of the group `deskeditor.readers`, whose value is a `Reader`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from deskeditor.formats.entries import Entries
from deskeditor.formats.reading import Reader
from deskeditor.news.problems import BadInput

HEAD = 4096
"""Bytes that a reader sees to say whether a file is its own."""
_HERE = "deskeditor.formats"


def _guarded(reader: Reader) -> Reader:
    """A reader of an installed package: a file that it stumbles over is none of its own. What its `read` raises ends
    with the process that it runs in."""

    def recognises(head: bytes) -> bool:
        try:
            return reader.recognises(head)
        except Exception:  # whatever a foreign package raises
            return False

    return replace(reader, recognises=recognises)


READERS: Entries[Reader] = Entries(
    {
        "markdown": f"{_HERE}.markdown:READER",
        "feed": f"{_HERE}.feeds.reading:READER",
        "text": f"{_HERE}.plain_text:READER",
        "html": f"{_HERE}.web_page:READER",
        "mail": f"{_HERE}.mail:READER",
        "outlook": f"{_HERE}.outlook:READER",
        "ninjs": f"{_HERE}.iptc.ninjs_reading:READER",
        "nitf": f"{_HERE}.iptc.nitf_reading:READER",
        "docx": f"{_HERE}.office.docx:READER",
        "odt": f"{_HERE}.office.odt:READER",
        "rtf": f"{_HERE}.office.rtf:READER",
        "newsml-g2": f"{_HERE}.iptc.newsml.reading:READER",
    },
    "deskeditor.readers",
    Reader,
    _guarded,
)
PHOTOS = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".tif", ".tiff", ".avif", ".heic", ".heif", ".svg")
_FOREIGN = {
    b"%PDF-": "a PDF; import the file that it was made from, or copy its words",
    b"\xff\xd8\xff": "a photo; photos are added to a story (photo add STORY FILE)",
    b"\x89PNG": "a photo; photos are added to a story (photo add STORY FILE)",
    b"GIF8": "a photo; photos are added to a story (photo add STORY FILE)",
    b"II*\0": "a photo; photos are added to a story (photo add STORY FILE)",
    b"MM\0*": "a photo; photos are added to a story (photo add STORY FILE)",
    b"MZ": "a program; programs are not imported",
    b"\x7fELF": "a program; programs are not imported",
    b"SQLite format 3\0": "a database; a newsroom's file is opened, not imported",
    b"\x1f\x8b": "packed (gzip); unpack it and import what is in it",
    b"7z\xbc\xaf": "packed (7z); unpack it and import what is in it",
    b"Rar!": "packed (RAR); unpack it and import what is in it",
}
"""How files begin that no reader of stories takes, and what is said of them."""


def readers() -> Mapping[str, Reader]:
    return READERS


def reader_named(name: str) -> Reader:
    """Raises BadInput for a reader that is not there, and lists those that are."""
    found = READERS.get(name) or READERS.get(name.lower())
    if found is None:
        raise BadInput(f"There is no reader “{name}”; there are {', '.join(READERS)}.")
    return found


def reader_for(name: str, data: bytes) -> Reader:
    """The reader of a file that is called `name`. Raises BadInput when there is none, and says what the file is."""
    head, ending = data[:HEAD], ending_of(name)
    sure = [reader for reader in READERS.values() if reader.recognises(head)]
    if sure:
        return next((reader for reader in sure if ending in reader.extensions), sure[0])
    for start, what in _FOREIGN.items():
        if head.startswith(start):
            raise BadInput(f"{name} is {what}.")
    if ending in PHOTOS:
        raise BadInput(f"{name} is a photo; photos are added to a story (photo add STORY FILE).")
    named = next((reader for reader in READERS.values() if ending in reader.extensions), None)
    if named is None:
        raise BadInput(f"{name}: files that end in {ending} cannot be read; {', '.join(extensions())} can.")
    return named


def extensions() -> Iterator[str]:
    """All endings of names that can be read, each once, without the empty one."""
    yield from dict.fromkeys(end for reader in READERS.values() for end in reader.extensions if end)


def ending_of(name: str) -> str:
    """The last ending of a file's name with its point, in lower case; empty when it has none."""
    stem, point, ending = name.rpartition(".")
    return point + ending.lower() if stem and "/" not in ending else ""


def troubles() -> tuple[str, ...]:
    """A sentence for each reader of an installed package that cannot be used."""
    return READERS.troubles()
