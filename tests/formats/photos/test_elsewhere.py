"""What ExifTool, a program of other makers, reads in the photos that leave; left out where it is not installed."""

import json
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw

from deskeditor.formats.photos.pictures import Picture, picture
from deskeditor.formats.photos.renditions import HIGH, WEB, RenditionRule
from deskeditor.store.pictures import know_heif
from tests.formats.stories import photo

EXIFTOOL = shutil.which("exiftool")
pytestmark = pytest.mark.skipif(not EXIFTOOL, reason="exiftool is not installed: no other program read the photos")
RULES = (HIGH, WEB, RenditionRule("mobile", largest=80, kind="webp"), RenditionRule("small", largest=60, kind="avif"))
WORDS = {
    "en": ("The “quay” & <boats>, on Monday.", "Two boats", "Ann Lee / Port Gazette"),
    "de": ("Möwen über dem Kai: „Endlich!“, süß.", "Zwei Boote", "Jürgen Groß / dpa"),
    "ar": ("رصيف الميناء يوم الاثنين، ١٤ قاربًا.", "قاربان عند الرصيف", "علي حسن — وكالة أنباء الميناء الكبير"),
    "ckb": ("کەناری بەندەر لە ڕۆژی دووشەممە.", "دوو بەلەم", "ئان لی / ڕۆژنامەی بەندەر"),
}
KINDS = {
    "JPEG": "image/jpeg",
    "PNG": "image/png",
    "WEBP": "image/webp",
    "TIFF": "image/tiff",
    "AVIF": "image/avif",
    "HEIF": "image/heic",
    "GIF": "image/gif",
}
PRIVATE = (
    *("GPSLatitude=53.7", "GPSLatitudeRef=N", "XMP:GPSLatitude=53.7", "XMP-iptcExt:LocationCreatedGPSLatitude=53.7"),
    *("ExifIFD:SerialNumber=SN12345", "XMP-aux:SerialNumber=SN12345", "LensSerialNumber=SN12345"),
    *("ImageUniqueID=SN12345", "OwnerName=SECRET", "UserComment=SECRET", "XPComment=SECRET", "Comment=SECRET"),
    *("XMP-xmpMM:HistorySoftwareAgent=SECRET", "XMP-lr:PrivateRTKInfo=SECRET", "XMP-xmp:Nickname=SECRET"),
    *("XMP-mwg-rs:RegionName=SECRET", "XMP-MP:RegionPersonDisplayName=SECRET", "XMP-photoshop:History=SECRET"),
    *("HostComputer=SECRET", "IPTC:EditStatus=SECRET", "ThumbnailImage<=SMALL", "PhotoshopThumbnail<=SMALL"),
)


def drawn(path: Path, kind: str, size: tuple[int, int] = (120, 90)) -> Path:
    made = Image.new("RGB", size, "white")
    ImageDraw.Draw(made).ellipse((10, 10, size[0] // 2, size[1] // 2), "navy")
    know_heif()
    made.save(path, kind)
    return path


def files_of(file: Path, **fields: Any) -> Picture:
    data = file.read_bytes()
    shot = photo(data=file.with_suffix(".jpg").read_bytes(), crop=(0.0, 0.0, 0.5, 0.5))
    return picture(
        replace(shot, media_type=KINDS[file.stem], name=file.name, **fields), lambda _: data, set(), rules=RULES
    )


@pytest.fixture(scope="module")
def private(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a photo of each kind that says all that is nobody's business."""
    folder = tmp_path_factory.mktemp("private")
    small = drawn(folder / "small.jpeg", "JPEG", (60, 45))
    said = [f"-{each.replace('SMALL', str(small))}" for each in PRIVATE]
    files = [drawn(folder / f"{kind}.{'jpg' if kind == 'JPEG' else kind.lower()}", kind) for kind in KINDS]
    subprocess.run([str(EXIFTOOL), "-q", "-m", "-overwrite_original", *said, *map(str, files)], capture_output=True)
    for kind in KINDS:
        drawn(folder / f"{kind}.jpg", "JPEG") if kind != "JPEG" else None
    assert b"SN12345" in (folder / "JPEG.jpg").read_bytes()
    return folder


def told(folder: Path, pictures: list[Picture]) -> list[dict[str, Any]]:
    for one in pictures:
        for made in one.renditions:
            (folder / f"{one.photo.media_type.partition('/')[2]} {made.name} {made.file}").write_bytes(made.data)
    answer = subprocess.run(
        [str(EXIFTOOL), "-j", "-a", "-u", "-G1", "-ee", str(folder)], capture_output=True, text=True
    )
    found: list[dict[str, Any]] = json.loads(answer.stdout)
    return found


@pytest.mark.parametrize("language", WORDS)
def test_every_file_says_the_same_words_and_nothing_private(language: str, private: Path, tmp_path: Path) -> None:
    caption, alt, credit = WORDS[language]
    named = {"caption": caption, "alt": alt, "credit": credit, "creator": credit, "copyright": f"© {credit}"}
    files = [private / f"{kind}.{'jpg' if kind == 'JPEG' else kind.lower()}" for kind in KINDS]
    pictures = [files_of(file, **named, usage_terms=caption, instructions=alt) for file in files]
    tags = told(tmp_path, pictures)
    assert len(tags) == 4 * len(KINDS)
    for tag in tags:
        what = tag["SourceFile"]
        assert tag["XMP-dc:Description"] == tag["XMP-xmpRights:UsageTerms"] == caption, what
        assert tag["XMP-iptcCore:AltTextAccessibility"] == tag["XMP-photoshop:Instructions"] == alt, what
        assert tag["XMP-photoshop:Credit"] == tag["XMP-dc:Creator"] == credit, what
        assert tag["XMP-dc:Rights"] == f"© {credit}", what
        assert tag.get("IPTC:Caption-Abstract", caption) == tag.get("IFD0:ImageDescription", caption) == caption, what
        assert credit.startswith(tag.get("IPTC:Credit", "")), what
        if what.endswith(".jpg"):
            assert {"IPTC:Caption-Abstract", "IPTC:Credit", "IFD0:ImageDescription"} <= tag.keys(), what
        said = json.dumps({key: value for key, value in tag.items() if not key.startswith(("SourceFile", "System:"))})
        assert not [word for word in ("SECRET", "SN12345", "GPS", "humbnail", "Warning") if word in said], what
