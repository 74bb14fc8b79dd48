"""The words of a Word document: paragraphs and line breaks, tracked changes as if they were accepted.

mammoth reads the document; it leaves out what was deleted and keeps what was inserted. Pictures, comments and notes are
left out. What a hostile file could do is asked before mammoth sees it: how large it grows, and entities in its XML.
"""

import io
import re
import zipfile
import zlib
from html.parser import HTMLParser

from deskeditor.news.problems import BadInput

LARGEST = 64 * 1024 * 1024
"""Bytes of all parts of the document together, unpacked, its pictures left out."""
MOST_PARTS = 10_000
MAIN = "[Content_Types].xml"
PICTURES = re.compile(r"word/(?:media|embeddings|fonts)/", re.IGNORECASE)
ENTITIES = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
BLOCKS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr"})


def words(data: bytes, name: str) -> str:
    """Raises BadInput, with a sentence, for what is no whole Word document."""
    import mammoth  # here: most who import this module read no document

    small = _without_pictures(data, name)
    try:
        html = mammoth.convert_to_html(io.BytesIO(small), convert_image=_no_picture).value
    except RecursionError as error:
        raise BadInput(f"{name} is nested too deeply for a Word document.") from error
    except Exception as error:  # mammoth and its parser raise what they meet in a damaged file: KeyError, ExpatError …
        raise BadInput(f"{name} is damaged: it is no whole Word document. Save it again, or as plain text.") from error
    reader = _Words()
    reader.feed(html)
    reader.close()
    return "\n\n".join(paragraph for paragraph in reader.paragraphs() if paragraph.strip())


def _without_pictures(data: bytes, name: str) -> bytes:
    """The document's text parts alone, each unpacked within bounds, packed again."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as zip:
            infos = [info for info in zip.infolist() if not PICTURES.match(info.filename) and not info.is_dir()]
            _look_at(infos, name)
            kept: dict[str, bytes] = {}
            left = LARGEST
            for info in infos:
                with zip.open(info) as part:
                    kept[info.filename] = part.read(left + 1)
                left -= len(kept[info.filename])
                if left < 0:
                    raise BadInput(_too_large(name))
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError, RuntimeError) as error:
        raise BadInput(f"{name} is no whole Word document: it cannot be unpacked.") from error
    if any(ENTITIES.search(part) for part in kept.values()):
        raise BadInput(f"{name} is no usual Word document: it declares entities of its own.")
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as zip:
        for file_name, content in kept.items():
            zip.writestr(file_name, content)
    return packed.getvalue()


def _look_at(infos: list[zipfile.ZipInfo], name: str) -> None:
    if not any(info.filename == MAIN for info in infos):
        raise BadInput(f"{name} is no Word document (.docx).")
    if len(infos) > MOST_PARTS or sum(info.file_size for info in infos) > LARGEST:
        raise BadInput(_too_large(name))
    if any(info.flag_bits & 0x1 for info in infos):
        raise BadInput(f"{name} is encrypted; save it without a password.")


def _too_large(name: str) -> str:
    return f"{name} is too large for a transcript: unpacked it has more than {LARGEST // 2**20} MB of text."


def _no_picture(_image: object) -> list[object]:
    return []


class _Words(HTMLParser):
    """The paragraphs of mammoth's HTML."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._found: list[list[str]] = [[]]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "br":
            self._found[-1].append("\n")
        elif tag in ("td", "th") and self._found[-1]:
            self._found[-1].append("\t")
        elif tag in BLOCKS and self._found[-1] and self._found[-1][-1] != "\t":
            self._found.append([])

    def handle_endtag(self, tag: str) -> None:
        if tag in BLOCKS or tag == "table":
            self._found.append([])

    def handle_data(self, data: str) -> None:
        self._found[-1].append(data)

    def paragraphs(self) -> list[str]:
        return ["".join(pieces).strip("\n") for pieces in self._found]
