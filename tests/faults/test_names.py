"""Names of 255 bytes, which is the most that a file can have, in one byte and in many for a letter."""

import io
from pathlib import Path

import pytest
from PIL import Image

from deskeditor import leaving
from deskeditor.formats.registry import FORMATS
from deskeditor.newsroom import Newsroom
from deskeditor.upkeep import backups

LONGEST = 255
NAMES = {
    "one byte a letter": "n" * LONGEST,
    "two bytes": "ü" * 127 + "n",
    "three bytes": "漢" * 85,
    "four bytes": "😀" * 63 + "nnn",
    "combined": "e\u0301" * 85,
    "from right to left": "کورد" * 31 + "کnnnnn",
}


def with_ending(name: str, ending: str) -> str:
    """The same with an ending, as long as can be."""
    while len((name + ending).encode()) > LONGEST:
        name = name[:-1]
    return name + ending


def a_picture() -> bytes:
    drawn = io.BytesIO()
    Image.new("RGB", (9, 9), "navy").save(drawn, "JPEG")
    return drawn.getvalue()


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_newsroom_photos_and_exports_with_the_longest_names(name: str, tmp_path: Path) -> None:
    """Everything goes in and comes out whole, and no name that is made is longer than a file system takes."""
    folder = tmp_path / name
    assert len(folder.name.encode()) == LONGEST
    with Newsroom.create(folder) as newsroom:
        newsroom.me = newsroom.add_person(name="Ada Quill")
        story = newsroom.new_story(slugline=name, headline=name, body="Calm.")
        photo = newsroom.add_photo(a_picture(), with_ending(name, ".jpg"), caption="The sea.", credit="A", alt="Sea")
        newsroom.use_photo(story, photo)
        for number, format in enumerate(FORMATS.values()):
            override = leaving.Override("Ada Quill", "A test of long names.")
            left = list(leaving.leave(newsroom, [story], format, tmp_path / f"out {number}", override=override))
            assert left[-1].outcome == "exported"
            assert [p for p in (tmp_path / f"out {number}").rglob("*") if p.is_file()]
        backup = backups.back_up(newsroom).path
    with Newsroom.open(folder) as newsroom:
        assert newsroom.story(story).slugline == name
        assert newsroom.media(newsroom.photo(photo).sha256) == a_picture()
    beside = backups.restore(backup, tmp_path / "beside")
    with Newsroom.open(beside) as newsroom:
        assert newsroom.story(story).body == "Calm."


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_two_photos_with_the_same_longest_name(name: str, tmp_path: Path) -> None:
    with Newsroom.create(tmp_path / "desk") as newsroom:
        story = newsroom.new_story(slugline="storm")
        for colour in ("navy", "red"):
            drawn = io.BytesIO()
            Image.new("RGB", (9, 9), colour).save(drawn, "PNG")
            newsroom.use_photo(story, newsroom.add_photo(drawn.getvalue(), with_ending(name, ".png")))
        names = [use.name for use in newsroom.story(story).photos]
        assert len(set(names)) == 2
        assert all(len(name.encode()) <= LONGEST for name in names)
