"""The pixels of a photo: opened as they are to be seen, turned, cut, made smaller, and written in a kind of file.

Colours stay what they are: an RGB profile goes along; what is no RGB becomes sRGB.
"""

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from PIL import Image, ImageOps

from deskeditor.formats.photos.svg import is_svg
from deskeditor.news.crops import Box, pixels, straightened_share
from deskeditor.news.problems import BadInput
from deskeditor.store.pictures import is_heif, know_heif

TRANSPARENT = ("RGBA", "LA", "PA")
KINDS = {"jpeg": "image/jpeg", "png": "image/png", "webp": "image/webp", "avif": "image/avif", "tiff": "image/tiff"}
REDUCED = ("RGB", "RGBA", "L", "CMYK")
ROOM = 1.5
"""So much larger than a rendition is what it is made of, to be as sharp as from the whole."""
DAMAGED = (OSError, RuntimeError, ValueError, SyntaxError, EOFError, ArithmeticError, LookupError, TypeError)
"""What the decoders raise for damaged files."""


@dataclass(frozen=True, slots=True)
class Pixels:
    image: Image.Image
    profile: bytes | None
    """ICC; None for sRGB."""


@contextmanager
def opened(data: bytes, name: str) -> Iterator[Image.Image]:
    """The picture before it is decoded. Raises BadInput, with `name`, when it is damaged in the block as well."""
    if is_heif(data):
        know_heif()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            with Image.open(io.BytesIO(data)) as image:
                yield image
        except (*DAMAGED, Image.DecompressionBombError, MemoryError) as error:
            raise BadInput(
                f"The photo “{name}” is damaged and cannot be made smaller ({error}); replace it."
            ) from error


def small(data: bytes, name: str, widest: int, quality: int = 85) -> tuple[bytes, str]:
    """The photo for a screen, upright and no larger each way than that, and its media type; SVG as it is.

    Raises BadInput, with `name`, when it is damaged.
    """
    if is_svg(data):
        return data, "image/svg+xml"
    with opened(data, name) as image:
        share = min(1.0, widest / max(*image.size, 1))
        seen = as_seen(fewer_pixels(image, share))
        return encoded(Pixels(no_larger(seen.image, widest), seen.profile), "jpeg", quality)


def fewer_pixels(image: Image.Image, share: float) -> Image.Image:
    """The picture in a size of at least `share` of its own, half as much again: sooner decoded and turned.

    A JPEG is decoded in a half, a quarter or an eighth of its size at once.
    """
    wanted = share * ROOM
    if wanted >= 1:
        return image
    width = image.width
    image.draft(None, (int(image.width * wanted) + 1, int(image.height * wanted) + 1))
    factor = int(image.width / (width * wanted))
    return image.reduce(factor) if factor > 1 and image.mode in REDUCED else image


def as_seen(image: Image.Image, degrees: float = 0.0) -> Pixels:
    """Turned as its EXIF says, then straightened by so many degrees clockwise, in RGB(A) or grey of eight bits."""
    profile = image.info.get("icc_profile") or None
    turned = _eight_bits(ImageOps.exif_transpose(image))
    turned, profile = _in_rgb(turned, profile)
    return Pixels(straightened(turned, degrees), profile)


def straightened(image: Image.Image, degrees: float) -> Image.Image:
    """The picture turned clockwise about its centre, and as much of it as leaves no corner blank."""
    if not degrees:
        return image
    share = straightened_share(image.width, image.height, degrees)
    width, height = max(1, int(image.width * share)), max(1, int(image.height * share))
    turned = image.rotate(-degrees, Image.Resampling.BICUBIC, expand=False)
    left, top = (image.width - width) // 2, (image.height - height) // 2
    return turned.crop((left, top, left + width, top + height))


def cut(image: Image.Image, box: Box) -> Image.Image:
    return image.crop(pixels(box, *image.size))


def no_larger(image: Image.Image, largest: int, *, narrowed: bool = False) -> Image.Image:
    """With its longer side of at most so many pixels (0: any); `narrowed`: its width, unless it is a long strip."""
    if not largest:
        return image
    smaller = image.copy()
    smaller.thumbnail((largest, largest * 4 if narrowed else largest), Image.Resampling.LANCZOS)
    return smaller


def encoded(made: Pixels, kind: str, quality: int) -> tuple[bytes, str]:
    """The file and its media type. `kind` as in `KINDS`; JPEG cannot be seen through and becomes PNG for what can."""
    written = io.BytesIO()
    image, kept = made.image, {"icc_profile": made.profile} if made.profile else {}
    if image.mode in TRANSPARENT:
        kind = "png" if kind == "jpeg" else kind
        image = image.convert("RGBA")
    if kind == "jpeg":
        image.save(written, "JPEG", quality=quality, optimize=True, progressive=True, **kept)
    elif kind == "png":
        image.save(written, "PNG", optimize=True, **kept)
    elif kind == "tiff":
        image.save(written, "TIFF", compression="tiff_lzw", **kept)
    else:
        image.save(written, kind.upper(), quality=quality, **kept)
    return written.getvalue(), KINDS[kind]


def _eight_bits(image: Image.Image) -> Image.Image:
    """A picture in shades of grey of more than eight bits, with eight: Pillow's own way makes all light ones white."""
    if not image.mode.startswith(("I", "F")):
        return image
    whites = (65535,) if image.mode.startswith("I;16") else (1, 255, 65535)
    image = image if image.mode == "F" else image.convert("I")
    lightest: Any = image.getextrema()[1]
    white = next((white for white in whites if lightest <= white), lightest)
    return image.point(lambda shade: shade * (255 / white)).convert("L")


def _in_rgb(image: Image.Image, profile: bytes | None) -> tuple[Image.Image, bytes | None]:
    """In RGB, with its profile, or RGBA; what has other colours becomes sRGB, by its profile where that is right."""
    if image.mode in TRANSPARENT or "transparency" in image.info:
        return image.convert("RGBA"), profile if image.mode == "RGBA" and _is_of(profile, b"RGB ") else None
    if image.mode == "RGB":
        return image, profile if _is_of(profile, b"RGB ") else None
    if image.mode == "CMYK" and _is_of(profile, b"CMYK") and (converted := _to_srgb(image, profile or b"")):
        return converted, None
    return image.convert("RGB"), None


def _is_of(profile: bytes | None, space: bytes) -> bool:
    """Whether the ICC profile is for this colour space (ICC.1:2022, 7.2.6)."""
    return profile is not None and profile[16:20] == space


def _to_srgb(image: Image.Image, profile: bytes) -> Image.Image | None:
    from PIL import ImageCms

    try:
        srgb = ImageCms.createProfile("sRGB")
        return ImageCms.profileToProfile(image, io.BytesIO(profile), srgb, outputMode="RGB")
    except (ImageCms.PyCMSError, OSError):
        return None
