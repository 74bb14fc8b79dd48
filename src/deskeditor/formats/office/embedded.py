"""Photos as word processors and e-readers show them: JPEG, PNG or GIF, small enough for a page."""

import io
from dataclasses import dataclass

from deskeditor.formats.photos.pictures import Picture
from deskeditor.news.problems import BadInput

SHOWN_EVERYWHERE = {"image/jpeg": "jpg", "image/png": "png", "image/gif": "gif"}


@dataclass(frozen=True, slots=True)
class Embedded:
    """The file of a photo inside a document; `ending` is without its point."""

    picture: Picture
    data: bytes
    media_type: str
    width: int
    height: int

    @property
    def ending(self) -> str:
        return SHOWN_EVERYWHERE[self.media_type]

    @property
    def alt(self) -> str:
        """Empty for a photo that only decorates."""
        return "" if self.picture.photo.decorative else self.picture.photo.alt.strip()


def embedded(picture: Picture) -> Embedded:
    """The rendition for pages; as JPEG or PNG when it is of a kind that not every program shows. Raises BadInput."""
    shown = picture.shown
    if shown.media_type in SHOWN_EVERYWHERE:
        return Embedded(picture, shown.data, shown.media_type, shown.width, shown.height)
    data, media_type, (width, height) = _converted(shown.data, picture.photo.name)
    return Embedded(picture, data, media_type, width, height)


def _converted(data: bytes, name: str) -> tuple[bytes, str, tuple[int, int]]:
    from PIL import Image, ImageOps

    written = io.BytesIO()
    try:
        with Image.open(io.BytesIO(data)) as opened:
            image = ImageOps.exif_transpose(opened)
            if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
                image.convert("RGBA").save(written, "PNG")
                return written.getvalue(), "image/png", image.size
            image.convert("RGB").save(written, "JPEG", quality=90, icc_profile=opened.info.get("icc_profile"))
            return written.getvalue(), "image/jpeg", image.size
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise BadInput(f"The photo “{name}” cannot be put into a document ({error}); replace it.") from error
