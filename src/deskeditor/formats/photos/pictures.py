"""The photos of a story as the files that lie beside it: the original with its metadata, and one cut for the web."""

import io
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PIL import Image, ImageOps

from deskeditor.formats.names import photo_file, with_suffix
from deskeditor.formats.photos.metadata import with_metadata, with_words_of
from deskeditor.news.problems import BadInput
from deskeditor.news.published import PublishedPhoto

WEB_WIDTH_PX = 1600
WEB_QUALITY = 85
ON_THE_WEB = ("image/jpeg", "image/png", "image/webp", "image/gif", "image/avif")
MOST_PIXELS = 200_000_000
"""More is no photo but a trap for the memory; such a one goes out as it is, without a version for the web."""

Media = Callable[[PublishedPhoto], bytes]
"""The bytes of a photo's original. Raises DiskTrouble when they cannot be read."""


@dataclass(frozen=True, slots=True)
class Rendition:
    """One file of a photo. `name` is IPTC's name for the rendition, `file` the name beside the story."""

    name: str
    file: str
    media_type: str
    width: int
    height: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo as the story uses it, with its files."""

    photo: PublishedPhoto
    original: Rendition
    web: Rendition | None = None
    """None when the original serves."""

    @property
    def shown(self) -> Rendition:
        """The one that a page shows."""
        return self.web or self.original

    @property
    def renditions(self) -> tuple[Rendition, ...]:
        return (self.original, self.web) if self.web else (self.original,)


def picture(photo: PublishedPhoto, media: Media, taken: set[str], embargo: str = "") -> Picture:
    """The photo's files. Their names are added to `taken`, so that no two photos of a story share one."""
    data = with_metadata(media(photo), photo, embargo)
    file = photo_file(photo.name, photo.media_type, photo.id, taken)
    taken.add(file)
    original = Rendition("highRes", file, photo.media_type, photo.width, photo.height, data)
    made = _for_the_web(photo, data)
    if made is None:
        return Picture(photo, original)
    small, media_type, (width, height) = made
    stem = file.rpartition(".")[0]
    web_file = photo_file(with_suffix(stem, "-web"), media_type, photo.id, taken)
    taken.add(web_file)
    small = with_metadata(with_words_of(data, small), _as(photo, media_type, width, height, len(small)), embargo)
    return Picture(photo, original, Rendition("web", web_file, media_type, width, height, small))


def _as(photo: PublishedPhoto, media_type: str, width: int, height: int, size: int) -> PublishedPhoto:
    return replace(photo, media_type=media_type, width=width, height=height, size=size, crop=None, focal_point=None)


def _for_the_web(photo: PublishedPhoto, data: bytes) -> tuple[bytes, str, tuple[int, int]] | None:
    """A smaller or cropped picture, its media type and its size; None when the original serves the web as it is."""
    if photo.width * photo.height > MOST_PIXELS:
        return None
    fits = photo.width <= WEB_WIDTH_PX and photo.media_type in ON_THE_WEB
    if (fits and not photo.crop) or photo.media_type == "image/gif":
        return None
    try:
        with Image.open(io.BytesIO(data)) as opened:
            profile = opened.info.get("icc_profile")
            image = _cut(_eight_bits(ImageOps.exif_transpose(opened)), photo.crop)
            image.thumbnail((WEB_WIDTH_PX, WEB_WIDTH_PX * 4), Image.Resampling.LANCZOS)
            return _encoded(image, photo.media_type, profile)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise BadInput(
            f"The photo “{photo.name}” is damaged and cannot be made smaller ({error}); replace it."
        ) from error


def _eight_bits(image: Image.Image) -> Image.Image:
    """A picture in shades of grey of more than eight bits, with eight: Pillow's own way makes all light ones white."""
    if not image.mode.startswith(("I", "F")):
        return image
    whites = (65535,) if image.mode.startswith("I;16") else (1, 255, 65535)
    image = image if image.mode == "F" else image.convert("I")
    lightest: Any = image.getextrema()[1]
    white = next((white for white in whites if lightest <= white), lightest)
    return image.point(lambda shade: shade * (255 / white)).convert("L")


def _cut(image: Image.Image, crop: tuple[float, float, float, float] | None) -> Image.Image:
    if not crop:
        return image.copy()
    left, top, right, bottom = (round(share * length) for share, length in zip(crop, image.size * 2, strict=True))
    box = (max(0, left), max(0, top), min(image.width, max(left + 1, right)), min(image.height, max(top + 1, bottom)))
    return image.crop(box)


def _encoded(image: Image.Image, media_type: str, profile: bytes | None) -> tuple[bytes, str, tuple[int, int]]:
    written = io.BytesIO()
    transparent = image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info
    if transparent:
        image.convert("RGBA").save(written, "PNG", optimize=True, icc_profile=profile)
        return written.getvalue(), "image/png", image.size
    # A profile for CMYK or grey does not fit the RGB that is written.
    kept = profile if image.mode == "RGB" else None
    image.convert("RGB").save(written, "JPEG", quality=WEB_QUALITY, optimize=True, progressive=True, icc_profile=kept)
    return written.getvalue(), "image/jpeg", image.size
