"""Names of exported files, as FORMATS asks for them."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskeditor.formats.names import LONGEST, cut, file_stem, photo_file, same_file

ID = "01932f4e-7b2a-7c3d-9e4f-0123456789ab"


@pytest.mark.parametrize(
    ("slugline", "stem"),
    [
        ("harbour-opens", "harbour-opens"),
        ("harbour opens", "harbour opens"),
        ('a/b\\c:d*e?f"g<h>i|j', "a-b-c-d-e-f-g-h-i-j"),
        ("line\nbreak\ttab\x00nul", "line-break-tab-nul"),
        ("Kerku\u0308k", "Kerkük"),
        ("میناء البصرة", "میناء البصرة"),
        ("..hidden", "hidden"),
        ("trailing. . ", "trailing"),
        ("", "story-01932f4e"),
        ("///", "story-01932f4e"),
        ("CON", "CON-01932f4e"),
        ("aux.md", "aux.md-01932f4e"),
        ("COM¹", "COM¹-01932f4e"),
        ("console", "console"),
        ("right\u202eleft", "right-left"),
    ],
)
def test_the_slugline_becomes_a_name(slugline: str, stem: str) -> None:
    assert file_stem(slugline, ID) == stem


def test_a_taken_name_gets_the_id() -> None:
    assert file_stem("port", ID, {"port"}.__contains__) == "port-01932f4e"
    assert file_stem("port", ID, {"port", "port-01932f4e"}.__contains__) == "port-01932f4e-7b2a"


@given(st.text(max_size=300))
def test_every_slugline_becomes_a_name_that_file_systems_take(slugline: str) -> None:
    stem = file_stem(slugline, ID)
    assert 0 < len(stem.encode("utf-8")) <= LONGEST
    assert stem == unicodedata.normalize("NFC", stem)
    assert not set(stem) & set('<>:"/\\|?*\0\n')
    assert stem == stem.strip()
    assert not stem.endswith(".")
    assert not stem.startswith(".")


@given(st.text(max_size=200), st.integers(1, 60))
def test_a_cut_ends_at_a_character(text: str, limit: int) -> None:
    kept = cut(text, limit)
    assert text.startswith(kept)
    assert len(kept.encode("utf-8")) <= limit
    if kept != text and kept:
        assert not unicodedata.combining(text[len(kept)])


def test_a_letter_is_not_cut_from_its_accent() -> None:
    assert cut("ab\u0301cd", 3) == "a"
    assert cut("کوردستان", 5) == "کو"


@pytest.mark.parametrize(
    ("name", "media_type", "file"),
    [
        ("quay.jpg", "image/jpeg", "quay.jpg"),
        ("quay.JPEG", "image/jpeg", "quay.JPEG"),
        ("quay", "image/jpeg", "quay.jpg"),
        ("quay.png", "image/jpeg", "quay.jpg"),
        ("St. Mary's", "image/png", "St. Mary's.png"),
        ("a<b>.jpg", "image/jpeg", "a-b-.jpg"),
        ("", "image/webp", "photo.webp"),
        ("con.jpg", "image/jpeg", "con-01932f4e.jpg"),
    ],
)
def test_a_photo_is_named_after_itself_and_what_it_is(name: str, media_type: str, file: str) -> None:
    assert photo_file(name, media_type, ID) == file


def test_no_two_photos_share_a_name() -> None:
    assert photo_file("Quay.jpg", "image/jpeg", ID, {"quay.jpg"}) == "Quay-01932f4e.jpg"
    assert same_file("QUAY.jpg") == same_file("quay.JPG")
