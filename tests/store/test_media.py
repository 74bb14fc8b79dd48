"""Photos: only what is one comes in, and its bytes stay as they are."""

import os
import struct
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from deskeditor.news.problems import BadInput, DiskTrouble
from deskeditor.newsroom import Newsroom
from deskeditor.store import media, pictures


def picture(format: str = "JPEG", size: tuple[int, int] = (60, 40), **how: object) -> bytes:
    out = BytesIO()
    Image.new("RGB", size, (200, 30, 30)).save(out, format, **how)
    return out.getvalue()


def turned() -> bytes:
    exif = Image.Exif()
    exif[pictures.ORIENTATION] = 6
    return picture(exif=exif)


def bomb(width: int, height: int) -> bytes:
    """A PNG of some hundred bytes that claims to be as large as this."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(b"\0" * 10_000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def test_what_a_death_left_of_a_copy_goes_and_a_copy_under_way_stays(newsroom: Newsroom) -> None:
    sha256 = newsroom.photo(newsroom.add_photo(picture(), "mayor.jpg")).sha256
    folder = newsroom.folder / media.FOLDER
    left, under_way = folder / ".0123456789abcdef.part", folder / ".fedcba9876543210.part"
    for path in (left, under_way):
        path.write_bytes(b"RIFF")
    os.utime(left, (0, 0))
    Newsroom.open(newsroom.folder).close()
    assert not left.exists()
    assert under_way.exists() and media.read(newsroom.folder, sha256)


@pytest.mark.parametrize(
    ("format", "media_type", "extension"),
    [
        ("JPEG", "image/jpeg", ".jpg"),
        ("PNG", "image/png", ".png"),
        ("WEBP", "image/webp", ".webp"),
        ("TIFF", "image/tiff", ".tif"),
        ("GIF", "image/gif", ".gif"),
    ],
)
def test_a_photo_is_known_by_its_content_and_kept_untouched(
    newsroom: Newsroom, format: str, media_type: str, extension: str
) -> None:
    data = picture(format)
    id = newsroom.add_photo(data, "mayor.bin")
    photo = newsroom.photo(id)
    assert (photo.media_type, photo.width, photo.height, photo.size) == (media_type, 60, 40, len(data))
    assert photo.file_name.endswith(extension)
    assert newsroom.media_path(photo.sha256).read_bytes() == data
    assert newsroom.media(photo.sha256) == data


def test_a_photo_is_as_wide_as_it_is_seen() -> None:
    assert pictures.examined(turned(), "x.jpg") == pictures.Picture("image/jpeg", 40, 60)


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: b"", "not a photo"),
        (lambda: b"Not a photo at all, but a long letter to the editor." * 50, "not a photo"),
        (lambda: b"<page xmlns='http://www.w3.org/2000/svg'/>", "not a photo"),
        (lambda: b"<svg xmlns='http://www.w3.org/1999/xhtml'/>", "no SVG"),
        (lambda: picture(size=(600, 400))[:900], "damaged or cut off|not a photo"),
        (lambda: picture("PNG", (600, 400))[:500], "damaged or cut off"),
        (lambda: picture()[:20], "not a photo|damaged"),
        (lambda: picture("TIFF")[:3000], "damaged or cut off|not a photo"),
        (lambda: picture("WEBP", (600, 400))[:100], "damaged or cut off|not a photo"),
        (lambda: bomb(60_000, 60_000), "megapixels"),
        (lambda: bomb(16_000, 16_000), "megapixels"),
        (lambda: bomb(300, 300), "damaged or cut off"),
    ],
)
def test_what_is_no_whole_photo_is_refused_in_a_sentence_and_nothing_is_kept(
    newsroom: Newsroom, folder: Path, make: Callable[[], bytes], said: str
) -> None:
    with pytest.raises(BadInput, match=said) as caught:
        newsroom.add_photo(make(), "mayor.jpg")
    assert "mayor.jpg" in str(caught.value)
    assert newsroom.records("photo") == []
    assert not list((folder / media.FOLDER).rglob("*"))


@pytest.mark.parametrize(
    "name", ["../../etc/passwd.jpg", "..\\up.jpg", "/abs/olute.jpg", "a<b>\"c'.jpg", ".jpg", "con.jpg"]
)
def test_the_name_of_a_photo_is_safe(newsroom: Newsroom, name: str) -> None:
    kept = newsroom.photo(newsroom.add_photo(picture(), name)).file_name
    assert kept
    assert not set(kept) & set('/\\<>"')
    assert not kept.startswith(".")


def test_a_photo_that_is_here_is_not_made_twice_and_what_was_written_stands(newsroom: Newsroom) -> None:
    first = newsroom.add_photo(picture(), "mayor.jpg", caption="The mayor.")
    again = newsroom.add_photo(picture(), "copy.jpg", caption="Somebody.", credit="Planet")
    assert again == first
    photo = newsroom.photo(first)
    assert (photo.caption, photo.credit, photo.file_name) == ("The mayor.", "Planet", "mayor.jpg")


def test_two_photos_of_one_name_have_two_names_in_a_story(newsroom: Newsroom) -> None:
    story = newsroom.new_story(slugline="storm")
    one = newsroom.add_photo(picture(size=(10, 10)), "storm.jpg")
    other = newsroom.add_photo(picture(size=(11, 11)), "storm.jpg")
    for photo in (one, other, one):
        newsroom.use_photo(story, photo)
    names = [use.name for use in newsroom.story(story).photos]
    assert len({name.casefold() for name in names}) == 3
    assert [photo.id for photo in newsroom.photos_of(story)] == [one, other]
    assert newsroom.stories_with_photo(one) == [story]


def test_a_file_of_media_is_whole_or_not_there(tmp_path: Path) -> None:
    sha256 = media.keep(tmp_path, b"words")
    path = media.path_of(tmp_path, sha256)
    assert path.read_bytes() == b"words"
    assert [p.name for p in path.parent.iterdir()] == [sha256]
    assert media.keep(tmp_path, b"words") == sha256


def test_a_damaged_or_missing_file_of_media_is_told(tmp_path: Path) -> None:
    sha256 = media.keep(tmp_path, b"words")
    media.path_of(tmp_path, sha256).write_bytes(b"wards")
    with pytest.raises(DiskTrouble, match="damaged"):
        media.read(tmp_path, sha256)
    media.path_of(tmp_path, sha256).unlink()
    with pytest.raises(DiskTrouble, match="cannot be read"):
        media.read(tmp_path, sha256)


def test_a_media_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / media.FOLDER).write_text("a file where the folder should be")
    with pytest.raises(DiskTrouble, match="could not be kept"):
        media.keep(tmp_path, b"words")


@pytest.mark.parametrize("name", ["", "../secret", "A" * 64, "0" * 63, "0" * 64 + "/.."])
def test_only_a_hash_names_a_file_of_media(newsroom: Newsroom, name: str) -> None:
    with pytest.raises(BadInput):
        newsroom.media_path(name)
