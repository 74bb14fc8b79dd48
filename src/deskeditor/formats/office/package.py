"""Packages: the zip files that DOCX, ODT and EPUB are. Written without a clock; opened with every care."""

import io
import zipfile
import zlib
from collections.abc import Iterable

from lxml import etree

from deskeditor.news.problems import BadInput

LARGEST_PACKAGE = 256 * 2**20
"""Bytes of everything in a package, unpacked."""
MOST_PARTS = 10_000
PACKED_ALREADY = (".jpg", ".jpeg", ".png", ".gif", ".webp")


def packed(parts: Iterable[tuple[str, bytes]], mimetype: str = "") -> bytes:
    """The parts as a package; the same parts are the same bytes.

    `mimetype` stands first and uncompressed, as ODF 1.3 part 2, 3.3 and EPUB OCF 4.2.2 want it.
    """
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        if mimetype:
            _add(archive, "mimetype", mimetype.encode(), zipfile.ZIP_STORED)
        for name, data in parts:
            stored = name.lower().endswith(PACKED_ALREADY)
            _add(archive, name, data, zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED)
    return written.getvalue()


def _add(archive: zipfile.ZipFile, name: str, data: bytes, method: int) -> None:
    entry = zipfile.ZipInfo(name)  # no time of day
    entry.compress_type = method
    entry.external_attr = 0o644 << 16
    archive.writestr(entry, data)


class Package:
    """A package that came in. Nothing of it is ever put on disk, so its names can do no harm.

    Raises BadInput for what is no zip, damaged, locked with a password, or larger unpacked than any document.
    """

    def __init__(self, data: bytes, name: str) -> None:
        self._name = name
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise BadInput(
                f"{name} is damaged, or not what its name says; save it again where it comes from."
            ) from error
        entries = self._archive.infolist()
        if len(entries) > MOST_PARTS or sum(entry.file_size for entry in entries) > LARGEST_PACKAGE:
            raise BadInput(f"{name} holds more than {LARGEST_PACKAGE // 2**20} MB when unpacked and is not read.")
        if any(entry.flag_bits & 1 for entry in entries):
            raise BadInput(f"{name} is locked with a password; save it without one.")
        self.names = frozenset(self._archive.namelist())

    def read(self, part: str) -> bytes:
        """The bytes of a part; empty when there is none. A part that says less than it holds is refused."""
        if part not in self.names:
            return b""
        try:
            return self._archive.read(part)
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            OSError,
            ValueError,
            RuntimeError,
            NotImplementedError,
        ) as error:
            raise BadInput(f"{self._name} is damaged ({part} cannot be unpacked); save it again.") from error

    def xml(self, part: str) -> etree._Element | None:
        """The root of a part; None when there is none. Raises BadInput for broken XML and for any DTD.

        No word processor writes a DTD into its files; whoever does wants entities expanded.
        """
        data = self.read(part)
        return xml_of(data, self._name) if data else None


def xml_of(data: bytes, name: str) -> etree._Element:
    """The root of an XML text without a DTD. Raises BadInput."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise BadInput(f"{name} is damaged: its XML cannot be read; save it again where it comes from.") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise BadInput(f"{name} defines entities of its own, as no word processor does, and is not read.")
    return root
