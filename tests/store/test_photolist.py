"""The newsroom's photos as a list, and those that look alike."""

from collections.abc import Iterator
from io import BytesIO

import pytest
from PIL import Image

from deskeditor.newsroom import Newsroom, PhotoFilter
from deskeditor.store.photolist import PhotosShown


def picture(colour: str) -> bytes:
    buffer = BytesIO()
    Image.new("RGB", (64, 48), colour).save(buffer, "JPEG")
    return buffer.getvalue()


@pytest.fixture(scope="module")
def newsroom(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Newsroom]:
    with Newsroom.create(tmp_path_factory.mktemp("photolist") / "newsroom") as newsroom:
        said = {"caption": "The mayor, 100% sure.", "alt": "A man.", "credit": "Ann Lee"}
        first = newsroom.add_photo(picture("navy"), "mayor.jpg", **said)
        second = newsroom.add_photo(picture("red"), "bridge.jpg", rights_until="2020-01-01")
        third = newsroom.add_photo(picture("green"), "wood.jpg", keywords=("trees",))
        for id, look in zip((first, second, third), (0xFF, 0xFE, ~0xFF & 2**64 - 1), strict=True):
            newsroom.set_fields(id, likeness=f"{look:016x}")
        newsroom.set_fields(newsroom.add_photo(picture("pink"), "old.jpg"), spiked=True)
        newsroom.use_photo(newsroom.new_story(slugline="one"), first)
        newsroom.use_photo(newsroom.new_story(slugline="two"), first)
        yield newsroom


def names(newsroom: Newsroom, shown: PhotosShown = "all", words: str = "") -> list[str]:
    return [row.file_name for row in newsroom.photo_rows(PhotoFilter(words, shown, "2026-11-23"))]


def test_all_the_last_added_first_with_how_often_they_are_used(newsroom: Newsroom) -> None:
    rows = newsroom.photo_rows()
    assert [(row.file_name, row.uses, row.wanting) for row in rows] == [
        ("wood.jpg", 0, True),
        ("bridge.jpg", 0, True),
        ("mayor.jpg", 2, False),
    ]


def test_what_is_shown_of_them(newsroom: Newsroom) -> None:
    assert names(newsroom, "unused") == names(newsroom, "wanting") == ["wood.jpg", "bridge.jpg"]
    assert names(newsroom, "rights") == ["bridge.jpg"]
    assert names(newsroom, "spiked") == ["old.jpg"]


def test_words_are_found_in_any_field_and_signs_are_no_wildcards(newsroom: Newsroom) -> None:
    assert names(newsroom, words="ann mayor") == ["mayor.jpg"]
    assert names(newsroom, words="100%") == ["mayor.jpg"]
    assert names(newsroom, words="trees") == ["wood.jpg"]
    assert names(newsroom, words="_ayor") == []


def test_those_that_look_alike_stand_together(newsroom: Newsroom) -> None:
    given = {row.file_name: row.id for row in newsroom.photo_rows()}
    assert sorted(names(newsroom, "alike")) == ["bridge.jpg", "mayor.jpg"]
    assert [photo.file_name for photo in newsroom.photos_like(given["mayor.jpg"])] == ["bridge.jpg"]
    assert newsroom.photos_like(given["wood.jpg"]) == []
