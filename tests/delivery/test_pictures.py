"""The files of photos for a site: in order, each under a name of its own, and not made twice."""

import io

import pytest
from PIL import Image

from deskeditor.delivery import pictures
from deskeditor.delivery.pictures import pictures_of
from deskeditor.formats.photos.pictures import picture as made_of
from deskeditor.formats.photos.renditions import DEFAULT_RULES
from deskeditor.newsroom import Newsroom


def picture(colour: str) -> bytes:
    written = io.BytesIO()
    Image.new("RGB", (60, 40), colour).save(written, "PNG")
    return written.getvalue()


@pytest.fixture
def story(house: Newsroom) -> str:
    id = house.new_story(slugline="quay")
    for name, colour in (("a.png", "red"), ("b.png", "green"), ("c.png", "blue")):
        house.use_photo(id, house.add_photo(picture(colour), name, caption=colour, credit="AP", alt=colour))
    return id


def test_in_the_order_of_the_story(house: Newsroom, story: str) -> None:
    made = pictures_of(house, house.published(story), DEFAULT_RULES)
    assert [one.photo.caption for one in made] == ["red", "green", "blue"]
    assert [one.original.file for one in made] == ["a.png", "b.png", "c.png"]


def test_no_two_files_have_one_name(house: Newsroom, story: str) -> None:
    use = house.story(story).photos[2]
    house.use_photo(story, use.photo, name="A.PNG")
    made = pictures_of(house, house.published(story), DEFAULT_RULES)
    names = [one.original.file.casefold() for one in made]
    assert len(set(names)) == 4


def test_what_was_made_is_not_made_again_unless_its_words_changed(
    house: Newsroom, story: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = pictures_of(house, house.published(story), DEFAULT_RULES)
    made: list[str] = []

    def counted(photo, *said):  # type: ignore[no-untyped-def]  # as the function it stands for
        made.append(photo.name)
        return made_of(photo, *said)

    monkeypatch.setattr(pictures, "picture", counted)
    assert pictures_of(house, house.published(story), DEFAULT_RULES) == first
    assert made == []
    house.set_fields(house.story(story).photos[1].photo, caption="dark green")
    again = pictures_of(house, house.published(story), DEFAULT_RULES)
    assert made == ["b.png"]
    assert b"dark green" in again[1].original.data
