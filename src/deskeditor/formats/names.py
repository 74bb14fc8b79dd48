"""Names of exported files: the slugline, made safe for every file system, and never one that is taken."""

import re
import unicodedata
from collections.abc import Callable, Collection

LONGEST = 120
"""UTF-8 bytes of a name without its extension. File systems allow 255; extensions and zip tools want room."""
UNSAFE = re.compile(
    r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]'
)
RESERVED = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$"} | {f"{p}{n}" for p in ("com", "lpt") for n in "123456789¹²³"}
)
"""Device names of Windows; with an extension, too (`CON.md`)."""
EXTENSIONS = {
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/webp": ".webp",
    "image/gif": ".gif",
    "image/tiff": ".tif",
    "image/avif": ".avif",
    "image/heic": ".heic",
    "image/svg+xml": ".svg",
    "image/bmp": ".bmp",
}


def file_stem(slugline: str, id: str, is_taken: Callable[[str], bool] = lambda name: False) -> str:
    """The name of the story's files without an extension: at most 120 UTF-8 bytes.

    The slugline in NFC with unsafe characters turned to `-`; with `-` and the first eight of the id when it is empty
    (then after the word `story`), reserved or taken; with more of the id when that is taken, too.
    """
    name = safe(slugline)
    if name and not is_reserved(name) and not is_taken(name):
        return name
    longer = [with_suffix(name or "story", f"-{id[:length]}") for length in (8, 13, len(id))]
    return next((candidate for candidate in longer if not is_taken(candidate)), longer[-1])


def safe(name: str) -> str:
    """The name with nothing in it that a file system refuses or changes; may be empty."""
    name = UNSAFE.sub("-", unicodedata.normalize("NFC", name))
    # Windows drops dots and spaces at the end; a dot at the start hides the file.
    name = cut(name.strip().rstrip(". ").lstrip("."), LONGEST).rstrip(". ")
    return "" if not name.strip("- .") else name


def with_suffix(name: str, suffix: str) -> str:
    return cut(name, LONGEST - len(suffix.encode())).rstrip(". ") + suffix


def cut(text: str, limit: int) -> str:
    """As much of the text as fits in so many UTF-8 bytes, ending at a character (with all that combines with it)."""
    data = text.encode("utf-8")
    if len(data) <= limit:
        return text
    kept = data[:limit].decode("utf-8", "ignore")
    if unicodedata.combining(text[len(kept)]) or text[len(kept)] in "\u200d\ufe0f":
        while kept and (unicodedata.combining(kept[-1]) or kept[-1] in "\u200d\ufe0f"):
            kept = kept[:-1]
        kept = kept[:-1]
    return kept


def is_reserved(name: str) -> bool:
    return name.split(".")[0].rstrip().casefold() in RESERVED


def same_file(name: str) -> str:
    """What two names have in common that are one file where a file system knows no case, or composes letters."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def photo_file(name: str, media_type: str, id: str, taken: Collection[str] = ()) -> str:
    """The file name of a photo: its name made safe, with the extension that its contents ask for."""
    extension = EXTENSIONS.get(media_type, "")
    stem, dot, last = name.rpartition(".")
    known = {*EXTENSIONS.values(), ".jpeg", ".tiff", ".jpe", ".jfif", ".heif", ".hif"}
    if not (dot and f".{last.lower()}" in known):
        stem, last = name, ""
    if not extension or _means(f".{last.lower()}") == extension:
        extension = f".{last}" if last else extension
    # The stem is looked up with its extension: `mayor.jpg` and `mayor.png` are two files.
    used = {same_file(t) for t in taken}
    base = safe(stem) or "photo"
    candidates = [base, *(with_suffix(base, f"-{id[:n]}") for n in (8, 13, len(id)))]
    fitting = (c + extension for c in candidates if not is_reserved(c))
    return next((c for c in fitting if same_file(c) not in used), candidates[-1] + extension)


def _means(extension: str) -> str:
    return {
        ".jpeg": ".jpg",
        ".jpe": ".jpg",
        ".jfif": ".jpg",
        ".tiff": ".tif",
        ".heif": ".heic",
        ".hif": ".heic",
    }.get(extension, extension)
