"""The photos of a story as the files that lie beside it: the whole one with its metadata, and those made of it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from PIL import Image

from deskeditor.formats.names import photo_file, safe, with_suffix
from deskeditor.formats.photos.metadata import with_metadata, with_words_of
from deskeditor.formats.photos.pixels import Pixels, as_seen, cut, encoded, fewer_pixels, no_larger, opened
from deskeditor.formats.photos.renditions import DEFAULT_RULES, HIGH, WEB, RenditionRule
from deskeditor.news.crops import CENTRE, WHOLE, Box, cut_to, inside, is_box, on_the_original, ratio_of
from deskeditor.news.published import PublishedPhoto

ON_THE_WEB = ("image/jpeg", "image/png", "image/webp", "image/gif", "image/avif", "image/svg+xml")
MADE_ANEW = ("image/heic",)
"""Kinds that nobody can be sent: they leave as JPEG."""
SVG = "image/svg+xml"
ORIENTATION = 0x0112
MOST_PIXELS = 200_000_000
"""More is no photo but a trap for the memory; such a one goes out as it is, without a version for the web."""

Media = Callable[[PublishedPhoto], bytes]
"""The bytes of a photo's original. Raises DiskTrouble when they cannot be read."""


@dataclass(frozen=True, slots=True)
class Rendition:
    """One file of a photo. `name` is that of its rule, IPTC's where there is one; `file` the name beside the story.

    `focal_point`: where the eye is to rest, in shares of this file; None where nobody said, or it was cut away.
    """

    name: str
    file: str
    media_type: str
    width: int
    height: int
    data: bytes
    focal_point: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo as the story uses it, with its files: `renditions`, the original first."""

    photo: PublishedPhoto
    renditions: tuple[Rendition, ...]

    @property
    def original(self) -> Rendition:
        """In full size; the whole photo, unless the newsroom does not give away what was cut."""
        return self.renditions[0]

    @property
    def shown(self) -> Rendition:
        """The one that a page shows."""
        return self.rendition(WEB.name) or self.original

    def rendition(self, name: str) -> Rendition | None:
        return next((made for made in self.renditions if made.name == name), None)


def picture(
    photo: PublishedPhoto,
    media: Media,
    taken: set[str],
    embargo: str = "",
    rules: Sequence[RenditionRule] = DEFAULT_RULES,
) -> Picture:
    """The photo's files. Their names are added to `taken`, so that no two photos of a story share one.

    Raises BadInput when the photo is damaged.
    """
    data = media(photo)
    high = next((rule for rule in rules if rule.name == HIGH.name), HIGH)
    shown = photo if high.whole else replace(photo, crop=None, crops=(), straighten=0.0)
    if photo.media_type == SVG or photo.width * photo.height > MOST_PIXELS:
        return Picture(photo, (_original(photo, data, None, taken, embargo),))
    with opened(data, photo.name) as image:
        original = _original(photo, data, _remade(photo, data, image, high), taken, embargo, high)
        wanted = [] if _moves(image) else list(_wanted(photo, rules, image))
        made = tuple(_made(photo, image, wanted, original, taken, embargo)) if wanted else ()
    return Picture(shown, (original, *made))


_Remade = tuple[bytes, str, tuple[int, int]]
"""A file, its media type, and its width and height."""


def _original(
    photo: PublishedPhoto,
    data: bytes,
    remade: _Remade | None,
    taken: set[str],
    embargo: str,
    high: RenditionRule = HIGH,
) -> Rendition:
    """The photo in full size: its own bytes where they can leave as they are, else made anew."""
    data, media_type, (width, height) = remade or (data, photo.media_type, (photo.width, photo.height))
    file = photo_file(photo.name, media_type, photo.id, taken)
    taken.add(file)
    written = with_metadata(data, _as(photo, media_type, width, height, len(data)), embargo)
    return Rendition(HIGH.name, file, media_type, width, height, written, _point(photo, high, photo.crop or WHOLE))


def _remade(photo: PublishedPhoto, data: bytes, image: Image.Image, high: RenditionRule) -> _Remade | None:
    """The photo as the rule wants it; None when its own bytes serve.

    They do not where it has to be turned to be seen upright: not every reader looks into its EXIF. Nor do they where
    there are more pages behind the first.
    """
    kind = _kind(photo, high)
    same = high.kind == "same" and photo.media_type not in MADE_ANEW
    is_cut = not high.whole and bool(photo.crop or photo.straighten)
    pages = image.format == "TIFF" and getattr(image, "n_frames", 1) > 1
    upright = image.getexif().get(ORIENTATION, 1) in (0, 1)
    if _moves(image) or (same and not is_cut and not high.largest and not pages and upright):
        return None
    pixels = as_seen(image, 0.0 if high.whole else photo.straighten)
    fitted = no_larger(cut(pixels.image, _box(photo, high)), high.largest)
    made, media_type = encoded(Pixels(fitted, pixels.profile), kind, high.quality)
    return with_words_of(data, made, cut=is_cut), media_type, fitted.size


def _moves(image: Image.Image) -> bool:
    return image.format in ("GIF", "PNG", "WEBP", "AVIF") and getattr(image, "n_frames", 1) > 1


def _wanted(photo: PublishedPhoto, rules: Sequence[RenditionRule], image: Image.Image) -> Iterator[RenditionRule]:
    """The rules but for the original, then a rule for each cut that was made by hand and that no rule asks for."""
    for rule in rules:
        if rule.name != HIGH.name and not (rule.name == WEB.name and _serves(photo, rule, image)):
            yield rule
    asked = {rule.ratio for rule in rules} | {rule.name for rule in rules}
    for name, *_ in photo.crops:
        if name not in asked:
            yield replace(WEB, name=name, ratio=name)


def _serves(photo: PublishedPhoto, rule: RenditionRule, image: Image.Image) -> bool:
    """Whether a page can show the original itself."""
    fits = not rule.largest or photo.width <= rule.largest
    shows = photo.media_type in ON_THE_WEB and image.mode != "CMYK" and not rule.ratio
    return fits and shows and not photo.crop and not photo.straighten


def _made(
    photo: PublishedPhoto,
    image: Image.Image,
    wanted: Sequence[RenditionRule],
    original: Rendition,
    taken: set[str],
    embargo: str,
) -> Iterator[Rendition]:
    """The files made of the picture, which is decoded once for all of them, and no larger than they need it."""
    image = fewer_pixels(image, max(_share_needed(photo, rule) for rule in wanted))
    turned = as_seen(image, photo.straighten)
    unturned = as_seen(image) if photo.straighten and any(rule.whole for rule in wanted) else turned
    stem = original.file.rpartition(".")[0]
    for rule in wanted:
        pixels = unturned if rule.whole else turned
        box = _box(photo, rule)
        small = no_larger(cut(pixels.image, box), rule.largest, narrowed=rule.name == WEB.name)
        data, media_type = encoded(Pixels(small, pixels.profile), _kind(photo, rule), rule.quality)
        file = photo_file(with_suffix(stem, f"-{safe(rule.name)}"), media_type, photo.id, taken)
        taken.add(file)
        is_cut = box != WHOLE or bool(photo.straighten and not rule.whole)
        data = with_words_of(original.data, data, cut=is_cut)
        data = with_metadata(data, _as(photo, media_type, *small.size, len(data)), embargo)
        yield Rendition(rule.name, file, media_type, *small.size, data, _point(photo, rule, box))


def _share_needed(photo: PublishedPhoto, rule: RenditionRule) -> float:
    """Of the original's width: with fewer pixels the rendition would be larger than what it is made of."""
    if not rule.largest:
        return 1.0
    left, top, right, bottom = _box(photo, rule)
    across, down = (right - left) * photo.width, (bottom - top) * photo.height
    return min(1.0, rule.largest / max(1.0, across if rule.name == WEB.name else max(across, down)))


def _box(photo: PublishedPhoto, rule: RenditionRule) -> Box:
    """What the rule cuts out: the cut of its ratio that was made by hand, else one around the focal point."""
    own = photo.crop if photo.crop and is_box(photo.crop) and not rule.whole else WHOLE
    for name, *sides in photo.crops:
        left, top, right, bottom = sides
        if name == rule.ratio and not rule.whole and is_box((left, top, right, bottom)):
            return left, top, right, bottom
    ratio = ratio_of(rule.ratio)
    if ratio is None:
        return own
    return cut_to(ratio, photo.width, photo.height, within=own, around=photo.focal_point or CENTRE)


def _point(photo: PublishedPhoto, rule: RenditionRule, box: Box) -> tuple[float, float] | None:
    if photo.focal_point is None:
        return None
    if not rule.whole:
        return inside(photo.focal_point, box)
    return on_the_original(photo.focal_point, photo.width, photo.height, photo.straighten)


def _kind(photo: PublishedPhoto, rule: RenditionRule) -> str:
    own = photo.media_type.partition("/")[2]
    return {"heic": "jpeg", "gif": "png"}.get(own, own) if rule.kind == "same" else rule.kind


def _as(photo: PublishedPhoto, media_type: str, width: int, height: int, size: int) -> PublishedPhoto:
    return replace(photo, media_type=media_type, width=width, height=height, size=size, crop=None, focal_point=None)
