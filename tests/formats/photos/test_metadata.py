"""IPTC metadata in pictures: written, read again, and agreeing with itself."""

import io
import json
import shutil
import subprocess
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pyexiv2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import ExifTags, Image

from deskeditor.formats.photos.jpeg import first_picture
from deskeditor.formats.photos.metadata import Embedded, embedded, with_metadata
from deskeditor.news.problems import BadInput
from tests.formats.stories import NASTY, image, photo

REFERENCES = Path(__file__).parents[4] / "shared/schemas/iptc-photometadata/reference-images"
KINDS = [("JPEG", "image/jpeg"), ("PNG", "image/png"), ("WEBP", "image/webp"), ("TIFF", "image/tiff")]
FIELDS: dict[str, Any] = {
    "headline": "Boats",
    "caption": "کوردستان: “The quay”, on Monday;\nwith <b>boats</b> & ropes.",
    "alt": "A quay",
    "creator": "Ann Lee, staff",
    "creator_job_title": "Photographer",
    "credit": "میناء البصرة الكبير والجديد — وكالة الأنباء",
    "source": NASTY,
    "copyright": "© 2026 Ann Lee",
    "usage_terms": "Editorial use only",
    "instructions": "Mandatory credit",
    "date_created": "2026-11-20T09:30:00+01:00",
    "place": "Basra, Iraq",
    "people": ("Bo, Ek", "Cy Dow"),
    "keywords": ("port, harbour", "ships"),
    "description_writer": "ek",
    "extended_description": "Two boats, one of them blue, lie at a quay — میناء.",
    "event": "Opening of the harbour",
    "digital_source_type": "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture",
    "supplier_reference": "PG-4711",
}
TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cn", "Co"]), max_size=80).map(str.strip)


def raw(data: bytes) -> tuple[dict[str, Any], dict[str, Any], dict[str, Any]]:
    opened = pyexiv2.ImageData(data)
    try:
        return opened.read_xmp(), opened.read_iptc(), opened.read_exif()
    finally:
        opened.close()


@pytest.mark.parametrize(("kind", "media_type"), KINDS)
def test_what_was_written_is_read_again(kind: str, media_type: str) -> None:
    data = image(kind=kind)
    written = with_metadata(data, photo(data=data, **FIELDS))
    assert asdict(embedded(written)) == FIELDS
    xmp, iptc, exif = raw(written)
    assert xmp["Xmp.photoshop.Credit"] == FIELDS["credit"]
    if kind != "WEBP":
        assert iptc["Iptc.Envelope.CharacterSet"] == "\x1b%G"
        credit = iptc["Iptc.Application2.Credit"]
        assert len(credit.encode()) <= 32
        assert FIELDS["credit"].startswith(credit)
        assert iptc["Iptc.Application2.Caption"] == FIELDS["caption"]
    assert exif["Exif.Image.Artist"] == FIELDS["creator"]
    assert exif["Exif.Image.ImageDescription"] == FIELDS["caption"]


@pytest.mark.parametrize(("kind", "media_type"), KINDS)
def test_the_pixels_are_untouched(kind: str, media_type: str, tmp_path: Path) -> None:
    data = image(kind=kind)
    (tmp_path / "a").write_bytes(data)
    (tmp_path / "b").write_bytes(with_metadata(data, photo(data=data, **FIELDS)))
    with Image.open(tmp_path / "a") as before, Image.open(tmp_path / "b") as after:
        assert before.tobytes() == after.tobytes()
        assert before.format == after.format


@settings(max_examples=40, deadline=None)
@given(
    caption=TEXT,
    credit=TEXT,
    creator=TEXT.filter(lambda t: ";" not in t),
    people=st.lists(TEXT.filter(bool), max_size=3),
)
def test_any_words_survive(caption: str, credit: str, creator: str, people: list[str]) -> None:
    shot = photo(caption=caption, credit=credit, creator=creator, people=tuple(people))
    read = embedded(with_metadata(image(), shot))
    assert (read.caption, read.credit, read.creator, read.people) == (caption, credit, creator, tuple(people))


def test_what_is_empty_is_taken_out() -> None:
    full = with_metadata(image(), photo(**FIELDS))
    empty: dict[str, Any] = {name: type(value)() for name, value in FIELDS.items()}
    assert embedded(with_metadata(full, photo(**empty))) == Embedded()


def test_the_embargo_stands_in_the_instructions() -> None:
    written = with_metadata(image(), photo(instructions="Mandatory credit"), "2026-12-01T05:00:00Z")
    assert embedded(written).instructions == "Embargoed until 2026-12-01T05:00:00Z. Mandatory credit"


def test_where_it_was_taken_and_with_what_does_not_leave() -> None:
    opened = pyexiv2.ImageData(image())
    opened.modify_exif(
        {
            "Exif.GPSInfo.GPSLatitude": "53/1 44/1 0/1",
            "Exif.GPSInfo.GPSLatitudeRef": "N",
            "Exif.Photo.BodySerialNumber": "12345",
            "Exif.Photo.CameraOwnerName": "A. Source",
            "Exif.Image.Make": "Camera",
        }
    )
    opened.modify_xmp({"Xmp.exif.GPSLatitude": "53,44.0N", "Xmp.aux.SerialNumber": "12345"})
    opened.modify_thumbnail(image(8, 8))
    with_gps = opened.get_bytes()
    opened.close()
    assert b"GPSLatitude" in with_gps
    written = with_metadata(with_gps, photo())
    xmp, _, exif = raw(written)
    kept = json.dumps([xmp, exif])
    assert "GPS" not in kept
    assert "12345" not in kept
    assert "A. Source" not in kept
    assert "Thumbnail" not in kept
    assert exif["Exif.Image.Make"] == "Camera"


def gps() -> Image.Exif:
    exif = Image.Exif()
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitudeRef] = "N"
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitude] = (53.0, 44.0, 0.0)
    return exif


def test_pictures_behind_the_picture_do_not_leave() -> None:
    behind = Image.new("RGB", (60, 40), "red")
    data = image(kind="MPO", save_all=True, append_images=[behind])
    with Image.open(io.BytesIO(data)) as opened:
        assert opened.n_frames == 2  # type: ignore[attr-defined]
        pixels = opened.tobytes()
    written = with_metadata(data, photo(data=data, media_type="image/jpeg"))
    with Image.open(io.BytesIO(written)) as opened:
        assert opened.format == "JPEG"
        assert opened.tobytes() == pixels
    assert written.count(b"\xff\xd8\xff") == 1
    assert written.endswith(b"\xff\xd9")


def test_the_small_picture_of_photoshop_does_not_leave() -> None:
    plain = with_metadata(image(), photo(**FIELDS))
    small = b"8BIM\x04\x0c\0\0" + (9).to_bytes(4, "big") + b"thumbnail" + b"\0"
    path = b"8BIM\x07\xd0\x03abc" + (3).to_bytes(4, "big") + b"xyz" + b"\0"
    start = plain.index(b"\xff\xed")
    length = int.from_bytes(plain[start + 2 : start + 4], "big")
    content = plain[start + 4 : start + 2 + length]
    block = content + small + path
    with_small = plain[:start] + b"\xff\xed" + (len(block) + 2).to_bytes(2, "big") + block + plain[start + 2 + length :]
    assert embedded(with_small).caption == FIELDS["caption"]
    cleaned = first_picture(with_small)
    assert b"thumbnail" not in cleaned
    assert b"xyz" in cleaned
    assert asdict(embedded(cleaned)) == FIELDS


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300), st.integers(0, 600))
def test_a_damaged_jpeg_is_cut_without_trouble(noise: bytes, at: int) -> None:
    data = image(8, 8)
    assert first_picture(data) == data
    assert first_picture(data + noise) == data
    assert len(first_picture(data[:at] + noise)) <= len(data[:at] + noise)


def test_avif_and_gif_say_no_place() -> None:
    data = image(kind="AVIF", exif=gps())
    written = with_metadata(data, photo(data=data))
    with Image.open(io.BytesIO(written)) as opened:
        assert opened.format == "AVIF"
        assert not opened.getexif().get_ifd(ExifTags.IFD.GPSInfo)


@pytest.mark.parametrize("kind", ["AVIF", "GIF"])
def test_kinds_that_the_library_does_not_write_say_the_same_words(kind: str) -> None:
    data = image(kind=kind, mode="P" if kind == "GIF" else "RGB")
    written = with_metadata(data, photo(data=data, **FIELDS))
    assert asdict(embedded(written)) == FIELDS
    with Image.open(io.BytesIO(written)) as opened:
        assert (opened.format, opened.size) == (kind, (60, 40))
    again = with_metadata(written, photo(data=data, caption="Anew"))
    assert embedded(again).caption == "Anew"


def test_words_in_an_old_encoding_are_read_and_marked_anew() -> None:
    opened = pyexiv2.ImageData(image())
    opened.modify_iptc({"Iptc.Application2.Caption": "Möwen", "Iptc.Application2.ObjectName": "Küste"}, "cp1252")
    old = opened.get_bytes()
    opened.close()
    assert embedded(old).caption == "Möwen"
    _, iptc, _ = raw(with_metadata(old, photo(caption="Möwen")))
    assert iptc["Iptc.Application2.Caption"] == "Möwen"
    assert iptc["Iptc.Application2.ObjectName"] == "Küste"


def test_exif_in_an_old_encoding_is_read_and_written_anew() -> None:
    exif = Image.Exif()
    exif[0x010E], exif[0x013B], exif[0x0131] = b"M\xf6wen", "Bö Ek".encode(), b"Kam\xe9ra 2"
    old = image(exif=exif)
    assert (embedded(old).caption, embedded(old).creator) == ("Möwen", "Bö Ek")
    assert embedded(with_metadata(old, photo(caption="Möwen"))).caption == "Möwen"


def test_a_packet_that_is_no_utf8_brings_nothing_down() -> None:
    packet = b'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/">M\xf6wen</x:xmpmeta>'
    data = image()
    broken = data[:2] + b"\xff\xe1" + (len(packet) + 2).to_bytes(2, "big") + packet + data[2:]
    assert embedded(broken) == Embedded()
    assert embedded(with_metadata(broken, photo(**FIELDS))).caption == FIELDS["caption"]


def test_lists_without_order_are_bags() -> None:
    opened = pyexiv2.ImageData(with_metadata(image(), photo(**FIELDS)))
    packet = opened.read_raw_xmp()
    opened.close()
    assert "<dc:subject><rdf:Bag>" in "".join(packet.split())
    assert "<dc:creator><rdf:Seq>" in "".join(packet.split())


def test_what_has_no_place_for_metadata_goes_out_as_it_is() -> None:
    drawing = b"<svg xmlns='http://www.w3.org/2000/svg'/>"
    assert with_metadata(drawing, photo(media_type="image/svg+xml", **FIELDS)) == drawing
    assert embedded(drawing) == Embedded()


def test_a_damaged_picture_is_told_in_a_sentence() -> None:
    with pytest.raises(BadInput, match="is damaged"):
        with_metadata(b"\xff\xd8\xff\xe0 no picture", photo())
    assert embedded(b"no picture at all") == Embedded()


references = pytest.mark.parametrize(
    "name", ["IPTC-PhotometadataRef-Std2019.1.jpg", "IPTC-PhotometadataRef-Std2023.2.jpg"]
)


@references
def test_the_reference_photographs_come_out_word_for_word(name: str) -> None:
    if not REFERENCES.is_dir():
        pytest.skip("the IPTC reference photographs are not beside this checkout")
    data = (REFERENCES / name).read_bytes()
    said = embedded(data)
    later = () if "2023" in name else ("alt", "extended_description")
    assert [field for field, value in asdict(said).items() if not value and field not in later] == []
    written = with_metadata(data, photo(data=data, **asdict(said)))
    assert embedded(written) == said


@references
def test_other_programs_read_the_same_in_all_three_places(name: str, tmp_path: Path) -> None:
    if not REFERENCES.is_dir() or not shutil.which("exiftool"):
        pytest.skip("the IPTC reference photographs or exiftool are not here")
    data = (REFERENCES / name).read_bytes()
    shot = replace(photo(data=data, **asdict(embedded(data))), caption="Neue Möwen", creator="Bö Ek", copyright="© Bö")
    file = tmp_path / "written.jpg"
    file.write_bytes(with_metadata(data, shot))
    told = subprocess.run(["exiftool", "-j", "-G1", str(file)], capture_output=True, check=True, text=True).stdout
    tags = json.loads(told)[0]
    assert tags["XMP-dc:Description"] == tags["IPTC:Caption-Abstract"] == tags["IFD0:ImageDescription"] == "Neue Möwen"
    assert tags["XMP-dc:Creator"] == tags["IPTC:By-line"] == tags["IFD0:Artist"] == "Bö Ek"
    assert tags["XMP-dc:Rights"] == tags["IPTC:CopyrightNotice"] == tags["IFD0:Copyright"] == "© Bö"
    assert tags["IPTC:CodedCharacterSet"] == "UTF8"


def test_exif_that_cannot_be_read_does_not_leave() -> None:
    exif = Image.Exif()
    exif[0x9C9C] = b"\x00\xd8\x00\xd8SECRET"
    exif[0x010F] = "Camera SECRET"
    data = image(exif=exif)
    assert embedded(data).creator == ""
    written = with_metadata(data, photo(**FIELDS))
    assert b"SECRET" not in written and asdict(embedded(written)) == FIELDS
