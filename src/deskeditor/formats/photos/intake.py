"""A file that is to become a photo of the newsroom: looked at, read, and refused when it is none."""

from dataclasses import dataclass

from deskeditor.formats.photos.likeness import likeness_of
from deskeditor.formats.photos.metadata import Embedded, embedded
from deskeditor.formats.photos.svg import cleaned_svg, is_svg
from deskeditor.store.pictures import examined


@dataclass(frozen=True, slots=True)
class Intake:
    """`data` is what is kept: the file untouched, of an SVG what was left by cleaning. Pixels are as it is seen."""

    data: bytes
    media_type: str
    width: int
    height: int
    said: Embedded
    likeness: str = ""


def taken_in(data: bytes, name: str) -> Intake:
    """Raises BadInput, with `name` in the sentence, for what is no photo, is damaged or cut off, or is too large."""
    if is_svg(data):
        drawing, width, height = cleaned_svg(data, name)
        return Intake(drawing, "image/svg+xml", width, height, Embedded())
    likenesses: list[str] = []
    picture = examined(data, name, lambda image: likenesses.append(likeness_of(image)))
    return Intake(data, picture.media_type, picture.width, picture.height, embedded(data), likenesses[0])
