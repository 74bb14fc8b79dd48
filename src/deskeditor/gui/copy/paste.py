"""What comes from the clipboard or is dropped: words as Markdown, text files, photos."""

import base64
import binascii
import hashlib
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from deskeditor.news.problems import BadInput
from deskeditor.render.marks import kinds
from deskeditor.text.cleaning import clean

OWN = "text/markdown"
"""Copied from our own copy: Markdown already, whatever else is there."""
PHOTO_ENDINGS = frozenset({".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".gif", ".avif", ".heic", ".bmp"})
TEXT_ENDINGS = frozenset({".txt", ".md", ".markdown", ".text"})
LARGEST_FILE = 20_000_000
LARGEST_PICTURE = 100_000_000


@dataclass(frozen=True, slots=True)
class PhotoInWords:
    """A picture of pasted words: the words show it by this name."""

    name: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Pasted:
    """`photos`: paths of files, pictures that came without one (`QImage`), or those that the words show."""

    words: str = ""
    photos: list[Path | QImage | PhotoInWords] = field(default_factory=list)


def pasted(data: QMimeData | None, *, plain: bool = False) -> Pasted:
    """What is to be put in; nothing of an empty clipboard.

    Raises BadInput with one sentence for a file that is no text or words that cannot be kept.
    """
    if data is None:
        return Pasted()
    if data.hasUrls():
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if files:
            return _of_files(files)
    if data.hasFormat(OWN) and not plain:
        return Pasted(clean(bytes(data.data(OWN).data()).decode("utf-8", "replace")))
    if data.hasHtml() and not plain:
        words, photos = _markdown(data.html())
        if words.strip():
            return Pasted(words, list(photos))
    if data.hasText() and data.text().strip():
        return Pasted(_paragraphs(clean(kept(data.text()))))
    if data.hasImage():
        image = data.imageData()
        if isinstance(image, QImage) and not image.isNull():
            return Pasted(photos=[image])
    return Pasted()


def set_apart(words: str, before: str, after: str) -> str:
    """Pasted words as they go between those of a line: a list, table or heading stands in paragraphs of its own."""
    found = [kind for kind in kinds(words.split("\n")) if kind.name != "blank"]
    if not found or all(kind.name == "text" for kind in (found[0], found[-1])):
        return words
    above = "\n\n" if before.strip() and found[0].name != "text" else ""
    below = "\n\n" if after.strip() and found[-1].name != "text" else ""
    return above + words + below


def _paragraphs(words: str) -> str:
    """Lines of plain text as paragraphs. One line stays as it is, with the blanks at its ends."""
    from deskeditor.render.paste import text_to_markdown

    return text_to_markdown(words) if "\n" in words else words


def kept(words: str) -> str:
    """Words without what is no character: Qt hands on halves of pairs and its own codes from other programs."""
    return "".join(c for c in words if not ("\ud800" <= c <= "\udfff" or c in "\ufdd0\ufdd1\x00"))


def _of_files(files: list[Path]) -> Pasted:
    photos: list[Path | QImage | PhotoInWords] = [file for file in files if file.suffix.lower() in PHOTO_ENDINGS]
    texts = [file for file in files if file.suffix.lower() in TEXT_ENDINGS]
    others = [file for file in files if file not in texts and file not in photos]
    if others and not photos and not texts:
        raise BadInput(f"{others[0].name} is neither a photo nor a text; use Import for other files.")
    return Pasted("\n\n".join(_read(file).strip("\n") for file in texts), photos)


def _read(file: Path) -> str:
    try:
        if file.stat().st_size > LARGEST_FILE:
            raise BadInput(f"{file.name} is too large to be put into a story.")
        return clean(file.read_bytes().decode("utf-8-sig"))
    except UnicodeDecodeError as problem:
        raise BadInput(f"{file.name} is not UTF-8 text; save it as UTF-8 and drop it again.") from problem
    except OSError as problem:
        raise BadInput(f"{file.name} cannot be read: {problem.strerror}.") from problem


def _markdown(html: str) -> tuple[str, list[PhotoInWords]]:
    """The words, and the pictures that came along with them; those that lie on the net are left behind."""
    from deskeditor.render.paste import with_pictures  # loads an HTML parser, which only a paste needs

    pasted = with_pictures(html)
    names: dict[str, str] = {}
    photos: dict[str, PhotoInWords] = {}
    for picture in pasted.pictures:
        if data := picture_data(picture.address):
            # Named by what it is: the same picture again is the same photo of the story.
            name = f"pasted-{hashlib.sha256(data).hexdigest()[:8]}{Path(picture.name).suffix}"
            names[picture.name] = name
            photos[name] = PhotoInWords(name, data)
    return pasted.renamed(names), list(photos.values())


def picture_data(address: str) -> bytes:
    """The bytes of a picture in the clipboard: in its address, or in the file that a word processor put into the folder
    for what is thrown away. Any other file is none of it: a page could name whichever it likes."""
    if address.startswith("data:image/"):
        head, _, said = address.partition(",")
        try:
            return base64.b64decode(said) if head.endswith(";base64") else b""
        except (binascii.Error, ValueError):
            return b""
    path = Path(QUrl(address).toLocalFile()) if address.startswith("file:") else None
    if path is None or not path.resolve().is_relative_to(Path(tempfile.gettempdir()).resolve()):
        return b""
    try:
        return path.read_bytes() if path.stat().st_size <= LARGEST_PICTURE else b""
    except OSError:
        return b""
