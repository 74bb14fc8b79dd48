"""The files that a photo leaves as: cut, turned, made smaller, in the right kind and colours, with its words."""

import io
from dataclasses import asdict, replace
from typing import Any

import pytest
from PIL import Image, ImageCms, ImageDraw

from deskeditor.formats.photos.metadata import embedded
from deskeditor.formats.photos.pictures import Picture, Rendition, picture
from deskeditor.formats.photos.pixels import small
from deskeditor.formats.photos.renditions import DEFAULT_RULES, HIGH, WEB, RenditionRule, as_setting, rules
from deskeditor.news.problems import BadInput
from deskeditor.store.pictures import know_heif
from tests.formats.stories import image, photo

QUARTERS = ("red", "lime", "blue", "yellow")
"""Upper left, upper right, lower left, lower right."""
RGB = {"red": (255, 0, 0), "lime": (0, 255, 0), "blue": (0, 0, 255), "yellow": (255, 255, 0)}


def quarters(width: int = 400, height: int = 200, kind: str = "JPEG", **options: Any) -> bytes:
    made = Image.new("RGB", (width, height))
    draw = ImageDraw.Draw(made)
    for number, colour in enumerate(QUARTERS):
        left, top = width // 2 * (number % 2), height // 2 * (number // 2)
        draw.rectangle((left, top, left + width // 2, top + height // 2), colour)
    written = io.BytesIO()
    made.save(written, kind, **options)
    return written.getvalue()


def of(data: bytes, *asked: RenditionRule, **fields: Any) -> Picture:
    shot = photo(data=data)
    return picture(replace(shot, **fields), lambda _: data, set(), rules=asked or DEFAULT_RULES)


def corner(made: Rendition, x: float, y: float) -> str:
    """The colour there, by its name; x and y are shares."""
    with Image.open(io.BytesIO(made.data)) as opened:
        assert opened.size == (made.width, made.height)
        assert opened.get_format_mimetype() == made.media_type
        seen = opened.convert("RGB").getpixel((int(x * (made.width - 1)), int(y * (made.height - 1))))
    assert isinstance(seen, tuple)
    return min(RGB, key=lambda name: sum(abs(a - b) for a, b in zip(RGB[name], seen, strict=True)))


def four(made: Rendition) -> tuple[str, ...]:
    return tuple(corner(made, x, y) for y in (0.1, 0.9) for x in (0.1, 0.9))


def test_what_serves_a_page_as_it_is_leaves_as_one_file_with_its_own_pixels() -> None:
    data = quarters()
    made = of(data)
    assert [r.name for r in made.renditions] == ["highRes"] and made.shown is made.original
    with Image.open(io.BytesIO(data)) as before, Image.open(io.BytesIO(made.original.data)) as after:
        assert before.tobytes() == after.tobytes()


def test_the_cut_is_made_for_the_page_and_the_whole_photo_leaves_beside_it() -> None:
    made = of(quarters(), crop=(0.5, 0.0, 1.0, 1.0), focal_point=(0.75, 0.25))
    assert four(made.original) == QUARTERS
    assert (made.shown.name, made.shown.width, made.shown.height) == ("web", 200, 200)
    assert four(made.shown) == ("lime", "lime", "yellow", "yellow")
    assert (made.original.focal_point, made.shown.focal_point) == ((0.75, 0.25), (0.5, 0.25))


def test_a_newsroom_may_give_away_nothing_that_was_cut() -> None:
    high = replace(HIGH, whole=False)
    made = of(quarters(), high, WEB, crop=(0.5, 0.0, 1.0, 1.0))
    assert four(made.original) == ("lime", "lime", "yellow", "yellow")
    assert made.photo.crop is None  # nobody cuts it once more
    assert embedded(made.original.data).caption == "The quay on Monday."


def test_cuts_made_by_hand_leave_under_their_names() -> None:
    made = of(quarters(), crops=(("square", 0.0, 0.0, 0.5, 1.0), ("16:9", 0.0, 0.0, 1.0, 0.5)))
    square, wide = made.rendition("square"), made.rendition("16:9")
    assert square and wide
    assert four(square) == ("red", "red", "blue", "blue")
    assert (square.file, wide.file) == ("quay-square.jpg", "quay-16-9.jpg")
    assert four(wide) == ("red", "lime", "red", "lime")


def test_a_rule_with_a_ratio_cuts_around_the_focal_point_inside_of_the_cut() -> None:
    rule = RenditionRule("teaser", "square", 80)
    teaser = of(quarters(), rule, focal_point=(0.9, 0.5)).rendition("teaser")
    assert teaser and (teaser.width, teaser.height) == (80, 80)
    assert four(teaser) == ("lime", "lime", "yellow", "yellow")
    within = of(quarters(), rule, focal_point=(0.9, 0.5), crop=(0.0, 0.0, 0.5, 1.0)).rendition("teaser")
    assert within and four(within) == ("red", "red", "blue", "blue")


def test_a_straightened_photo_has_no_blank_corner_and_keeps_its_proportions() -> None:
    white = Image.new("RGB", (400, 200), "white")
    written = io.BytesIO()
    white.save(written, "JPEG")
    made = of(written.getvalue(), straighten=7.5).shown
    with Image.open(io.BytesIO(made.data)) as opened:
        assert all(low > 250 for low, _ in opened.convert("RGB").getextrema())  # type: ignore[misc]
    assert abs(made.width / made.height - 2) < 0.02
    assert four(of(quarters(), straighten=-5.0).shown) == QUARTERS


@pytest.mark.parametrize("orientation", [3, 6, 8])
def test_a_photo_that_lies_on_its_side_leaves_upright(orientation: int) -> None:
    lying = {3: Image.Transpose.ROTATE_180, 6: Image.Transpose.ROTATE_90, 8: Image.Transpose.ROTATE_270}[orientation]
    exif = Image.Exif()
    exif[0x0112] = orientation
    with Image.open(io.BytesIO(quarters())) as upright:
        written = io.BytesIO()
        upright.transpose(lying).save(written, "JPEG", exif=exif)
    data = written.getvalue()
    made = picture(replace(photo(data=data), width=400, height=200), lambda _: data, set())
    assert four(made.original) == QUARTERS
    with Image.open(io.BytesIO(made.original.data)) as opened:
        assert opened.getexif().get(0x0112, 1) == 1
    assert embedded(made.original.data).credit == "Ann Lee / Port Gazette"


def test_heic_leaves_as_jpeg_with_its_words() -> None:
    know_heif()
    data = quarters(kind="HEIF")
    made = of(data, media_type="image/heic", name="a phone.heic")
    assert (made.original.file, made.original.media_type) == ("a phone.jpg", "image/jpeg")
    assert four(made.original) == QUARTERS
    assert embedded(made.original.data).caption == "The quay on Monday."


@pytest.mark.parametrize(
    ("kind", "media_type"),
    [("webp", "image/webp"), ("avif", "image/avif"), ("png", "image/png"), ("same", "image/tiff")],
)
def test_a_rendition_of_any_kind_says_the_same_words(kind: Any, media_type: str) -> None:
    made = of(quarters(kind="TIFF"), RenditionRule("mobile", largest=100, kind=kind)).rendition("mobile")
    assert made and made.media_type == media_type and four(made) == QUARTERS
    assert asdict(embedded(made.data)) == asdict(embedded(of(quarters()).original.data))


def test_what_can_be_seen_through_stays_so_and_what_moves_is_left_alone() -> None:
    clear = of(image(kind="PNG", mode="RGBA"), RenditionRule("mobile", largest=30)).rendition("mobile")
    assert clear and clear.media_type == "image/png"
    frames = [Image.new("RGB", (50, 50), colour) for colour in QUARTERS]
    written = io.BytesIO()
    frames[0].save(written, "GIF", save_all=True, append_images=frames[1:])
    (moving,) = of(written.getvalue(), crop=(0.0, 0.0, 0.5, 0.5)).renditions
    with Image.open(io.BytesIO(moving.data)) as opened:
        assert opened.n_frames == 4  # type: ignore[attr-defined]


def test_colours_are_kept_by_their_profile_or_made_srgb() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    wide = of(quarters(icc_profile=profile), RenditionRule("small", largest=50)).rendition("small")
    assert wide
    with Image.open(io.BytesIO(wide.data)) as opened:
        assert opened.info["icc_profile"] == profile
    inks = io.BytesIO()
    with Image.open(io.BytesIO(quarters())) as colours:
        colours.convert("CMYK").save(inks, "JPEG", icc_profile=profile)  # a profile that does not fit
    shown = of(inks.getvalue()).shown
    assert shown.name == "web" and four(shown) == QUARTERS
    with Image.open(io.BytesIO(shown.data)) as opened:
        assert opened.mode == "RGB" and "icc_profile" not in opened.info


def test_of_a_tiff_with_pages_the_first_leaves() -> None:
    written = io.BytesIO()
    with Image.open(io.BytesIO(quarters())) as first:
        first.save(written, "TIFF", save_all=True, append_images=[Image.new("RGB", (90, 90), "black")])
    made = of(written.getvalue())
    with Image.open(io.BytesIO(made.original.data)) as opened:
        assert getattr(opened, "n_frames", 1) == 1
    assert four(made.original) == QUARTERS


def test_no_two_files_of_a_story_share_a_name() -> None:
    taken: set[str] = set()
    data = quarters()
    for _ in range(2):
        picture(replace(photo(data=data), crop=(0.0, 0.0, 0.5, 0.5)), lambda _: data, taken)
    assert len(taken) == 4


def test_a_damaged_photo_is_told_in_a_sentence() -> None:
    with pytest.raises(BadInput, match="damaged"):
        picture(replace(photo(), width=5000), lambda _: image()[:200], set())


def test_rules_are_kept_and_read_and_wrong_ones_told() -> None:
    assert rules([]) == DEFAULT_RULES == rules(as_setting(DEFAULT_RULES))
    teaser = RenditionRule("teaser", "3:2", 640, 70, "webp")
    assert rules(as_setting([teaser])) == (HIGH, teaser)
    for wrong in (
        {"name": ""},
        {"name": "a", "ratio": "wide"},
        {"name": "a", "largest": -1},
        {"name": "a", "quality": 0},
        {"name": "a", "kind": "bmp"},
        {"name": "a", "size": 3},
        {"name": "a", "largest": True},
    ):
        with pytest.raises(BadInput):
            rules([wrong])
    with pytest.raises(BadInput, match="Two renditions"):
        rules([{"name": "a"}, {"name": "a"}])


@pytest.mark.parametrize("kind", ["JPEG", "HEIF", "AVIF", "TIFF", "PNG"])
def test_every_kind_can_be_shown_on_a_screen(kind: str) -> None:
    know_heif()
    shown, media_type = small(quarters(3000, 1500, kind), "quay", 300)
    assert (media_type, four(Rendition("", "", media_type, 300, 150, shown))) == ("image/jpeg", QUARTERS)
    drawing = b"<svg xmlns='http://www.w3.org/2000/svg'/>"
    assert small(drawing, "a.svg", 300) == (drawing, "image/svg+xml")
