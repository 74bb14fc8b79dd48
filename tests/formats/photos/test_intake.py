"""What becomes a photo of the newsroom, and what is refused in a sentence."""

import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from deskeditor.formats.photos.intake import taken_in
from deskeditor.formats.photos.likeness import MOST_APART, apart, groups
from deskeditor.formats.photos.svg import cleaned_svg
from deskeditor.news.problems import BadInput
from deskeditor.newsroom import Newsroom
from deskeditor.store.pictures import know_heif
from tests.formats.stories import image


def scene(seed: int = 1, size: tuple[int, int] = (320, 240)) -> Image.Image:
    """A picture in which there is something to see."""
    made = Image.new("RGB", (320, 240), "white")
    draw = ImageDraw.Draw(made)
    for number in range(24):
        x, y = (number * 53 * seed) % 320, (number * 97 * (seed + 2)) % 240
        shade = (number * 31 * seed) % 256
        draw.ellipse((x - 50, y - 30, x + 50, y + 30), (shade, 255 - shade, (shade * 7) % 256))
    return made.resize(size)


def saved(picture: Image.Image, kind: str = "JPEG", **options: object) -> bytes:
    written = io.BytesIO()
    picture.save(written, kind, **options)
    return written.getvalue()


@pytest.mark.parametrize(
    ("kind", "media_type"),
    [
        ("JPEG", "image/jpeg"),
        ("PNG", "image/png"),
        ("WEBP", "image/webp"),
        ("TIFF", "image/tiff"),
        ("GIF", "image/gif"),
        ("AVIF", "image/avif"),
        ("HEIF", "image/heic"),
    ],
)
def test_every_kind_is_known_by_its_content(kind: str, media_type: str) -> None:
    know_heif()
    data = saved(scene(), kind)
    intake = taken_in(data, "photo.txt")
    assert (intake.media_type, intake.width, intake.height, intake.data) == (media_type, 320, 240, data)
    assert apart(intake.likeness, taken_in(saved(scene()), "a.jpg").likeness) <= MOST_APART


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no picture",
        b"<html><svg></svg></html>",
        saved(scene())[:2000],
        saved(scene(), "PNG")[:-40],
        saved(scene(), "WEBP")[:500],
        b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\0" * 40,
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + (60000).to_bytes(4, "big") * 2 + b"\x08\x02\0\0\0" + b"\0" * 20,
        b"%PDF-1.7",
    ],
)
def test_what_is_no_whole_photo_is_refused_by_name(data: bytes) -> None:
    with pytest.raises(BadInput, match=r"quay\.jpg"):
        taken_in(data, "quay.jpg")


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(["JPEG", "PNG", "WEBP", "GIF", "TIFF", "AVIF"]), st.data())
def test_no_damage_brings_it_down(kind: str, data: st.DataObject) -> None:
    whole = bytearray(saved(scene(size=(32, 24)), kind))
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    try:
        taken_in(bytes(whole), "a.jpg")
    except BadInput as problem:
        assert "a.jpg" in str(problem)


# Likeness


def test_the_same_photo_smaller_brighter_or_compressed_looks_alike_and_another_does_not() -> None:
    one = taken_in(saved(scene()), "a.jpg").likeness
    smaller = taken_in(saved(scene(size=(160, 120)), quality=40), "b.jpg").likeness
    brighter = taken_in(saved(scene().point(lambda v: min(255, v + 12)), "PNG"), "c.png").likeness
    other = taken_in(saved(scene(5)), "d.jpg").likeness
    assert max(apart(one, smaller), apart(one, brighter)) <= MOST_APART < apart(one, other)
    assert groups({"a": one, "d": other, "b": smaller, "e": ""}, [("d", "e")]) == [["a", "b"], ["d", "e"]]


def test_photos_in_which_nothing_is_to_be_seen_are_not_alike() -> None:
    assert taken_in(image(), "a.jpg").likeness == ""
    assert apart("", "") == 64


def test_a_photo_on_its_side_looks_like_itself() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    lying = saved(scene().transpose(Image.Transpose.ROTATE_90), exif=exif)
    assert apart(taken_in(lying, "a.jpg").likeness, taken_in(saved(scene()), "b.jpg").likeness) <= MOST_APART


def test_the_newsroom_tells_doubles_and_merges_none(tmp_path: Path) -> None:
    with Newsroom.create(tmp_path / "room") as newsroom:
        one = newsroom.add_photo(saved(scene()), "a.jpg", caption="One")
        two = newsroom.add_photo(saved(scene(size=(200, 150))), "b.jpg", caption="Two")
        three = newsroom.add_photo(saved(scene(5)), "c.jpg")
        assert len({one, two, three}) == 3
        assert [photo.id for photo in newsroom.photos_like(two)] == [one]
        assert newsroom.photos_like(three) == []
        assert newsroom.photo(one).caption == "One"
        assert newsroom.add_photo(saved(scene()), "again.jpg") == one


# SVG

DRAWING = b"""<?xml version="1.0"?><!-- by A. Source -->
<!DOCTYPE svg [<!ENTITY dot "M0 0h1">]>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 400 300"
 xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:export-filename="/home/source/secret.svg"
 onload="alert(1)"><style>.a{fill:url(#g)} @import url(http://evil.example/x.css);</style>
<script>alert(2)</script><foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="http://evil.example"/></foreignObject>
<defs><linearGradient id="g"/></defs><path d="&dot;" style="fill:url(#g)" fill="url(http://evil.example/a)"/>
<image href="http://evil.example/pixel.png" width="1" height="1"/><use xlink:href="#g"/>
<a xlink:href="javascript:alert(3)"><text>in</text></a>
<text lang="ckb" x="1">\xd8\xa8\xdb\x95\xd9\x86\xd8\xaf\xdb\x95\xd8\xb1</text>
<image href="data:image/png;base64,iVBORw0KGgo="/><image href="data:image/svg+xml;base64,PHN2Zy8+"/>
<animate attributeName="href" to="http://evil.example"/><set attributeName="onclick" to="alert(4)"/></svg>"""


def test_of_a_drawing_stays_what_draws() -> None:
    intake = taken_in(DRAWING, "map.svg")
    assert (intake.media_type, intake.width, intake.height) == ("image/svg+xml", 400, 300)
    for gone in (b"script", b"alert", b"evil", b"secret", b"Source", b"foreign", b"animate", b"inkscape", b"DOCTYPE"):
        assert gone not in intake.data
    for kept in (b"M0 0h1", b"url(#g)", b'href="#g"', b"data:image/png", b"linearGradient", "بەندەر".encode()):
        assert kept in intake.data
    assert b"svg+xml" not in intake.data
    assert cleaned_svg(intake.data, "map.svg")[0] == intake.data


def test_a_drawing_that_swells_or_loads_is_refused() -> None:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    bomb = (
        f'<!DOCTYPE svg [<!ENTITY l0 "lol">{laughs}]><svg xmlns="http://www.w3.org/2000/svg"><text>&l11;</text></svg>'
    )
    with pytest.raises(BadInput, match="bomb"):
        taken_in(bomb.encode(), "bomb.svg")
    outside = b'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/hostname">]><svg xmlns="http://www.w3.org/2000/svg"><text>&x;</text></svg>'
    with pytest.raises(BadInput, match=r"a\.svg"):
        taken_in(outside, "a.svg")


@pytest.mark.parametrize(
    ("said", "size"),
    [
        ('width="10mm" height="20mm"', (38, 76)),
        ('width="100%" viewBox="0 0 30.4 40"', (30, 40)),
        ('width="60" viewBox="0 0 30 40"', (60, 80)),
        ("", (300, 150)),
    ],
)
def test_how_large_a_drawing_is(said: str, size: tuple[int, int]) -> None:
    data = f'<svg xmlns="http://www.w3.org/2000/svg" {said}/>'.encode()
    assert cleaned_svg(data, "a.svg")[1:] == size
