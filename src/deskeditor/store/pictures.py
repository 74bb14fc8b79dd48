"""Whether some bytes are a photo that can be used, found out without letting them fill the memory."""

import warnings
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, UnidentifiedImageError

from deskeditor.news.problems import BadInput

MEGAPIXELS = 250
"""More than the largest camera backs make; a few kilobytes can claim much more (a "pixel bomb")."""
BYTES = 512 * 1024 * 1024
MEDIA_TYPES = {
    "JPEG": "image/jpeg",
    "MPO": "image/jpeg",
    "PNG": "image/png",
    "WEBP": "image/webp",
    "TIFF": "image/tiff",
    "GIF": "image/gif",
    "AVIF": "image/avif",
    "HEIF": "image/heic",
}
"""By Pillow's name of the format. MPO is JPEG with more pictures behind the first, as phones write it."""
FORMATS = tuple(name for name in MEDIA_TYPES if name not in ("MPO", "HEIF"))
"""What Pillow is asked to read: it has no reader of MPO of its own, the one of JPEG opens it; HEIF see `know_heif`."""
HEIF_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1")
TURNED = (5, 6, 7, 8)
"""EXIF orientations in which width and height change places."""
ORIENTATION = 0x0112


@dataclass(frozen=True, slots=True)
class Picture:
    """Width and height in pixels, as it is to be seen (turned as its EXIF says)."""

    media_type: str
    width: int
    height: int


def is_heif(data: bytes) -> bool:
    """Whether it is a photo as phones write it (HEIC): of a brand of ISO 23008-12, and not AVIF."""
    return data[4:8] == b"ftyp" and data[8:12] in HEIF_BRANDS and b"avif" not in data[8:40]


def know_heif() -> None:
    """Let Pillow read HEIC; the library is loaded with the first of them."""
    from pillow_heif import register_heif_opener

    register_heif_opener(thumbnails=False)


def examined(data: bytes, name: str, look: Callable[[Image.Image], None] = lambda image: None) -> Picture:
    """What the picture is by its content, whatever its name says; `look` sees it decoded.

    Raises BadInput, with `name` in the sentence, for what is no photo, is damaged or cut off, or is too large.
    """
    if len(data) > BYTES:
        raise BadInput(f"“{name}” is larger than {BYTES // 2**20} MB; give a smaller photo.")
    formats = FORMATS
    if is_heif(data):
        know_heif()
        formats = ("HEIF",)
    with warnings.catch_warnings():
        # Pillow warns of a bomb at its own, lower limit; ours is asked below, before anything is decoded.
        warnings.simplefilter("ignore")
        try:
            with Image.open(BytesIO(data), formats=formats) as image:
                return _examined(image, name, look)
        except BadInput:
            raise
        except UnidentifiedImageError as error:
            raise BadInput(
                f"“{name}” is not a photo: JPEG, PNG, WebP, TIFF, GIF, AVIF, HEIC and SVG can be used."
            ) from error
        except Image.DecompressionBombError as error:
            raise too_large(name) from error
        except (
            OSError,
            RuntimeError,
            ValueError,
            SyntaxError,
            EOFError,
            MemoryError,
            ArithmeticError,
            LookupError,
            TypeError,
        ) as error:
            # What the decoders raise for damaged files; SyntaxError is what Pillow's PNG reader does.
            raise BadInput(f"“{name}” is damaged or cut off and was not taken in; get the photo again.") from error


def _examined(image: Image.Image, name: str, look: Callable[[Image.Image], None]) -> Picture:
    width, height = image.size
    if width * height > MEGAPIXELS * 1_000_000:
        raise too_large(name)
    media_type = MEDIA_TYPES[str(image.format)]
    if image.getexif().get(ORIENTATION) in TURNED:
        width, height = height, width
    # A file that was cut off opens well; only the last row of pixels tells.
    image.load()
    look(image)
    return Picture(media_type, width, height)


def too_large(name: str) -> BadInput:
    return BadInput(f"“{name}” claims more than {MEGAPIXELS} megapixels and was not opened; give a smaller photo.")
