"""What a photo in a story still needs."""

import pytest

from deskeditor.news.photos import open_points
from deskeditor.news.records import Photo, PhotoUse

WHOLE = Photo("p", caption="A bridge.", alt="A bridge over a river", credit="Ann Lee", width=1200, height=800)


def test_a_whole_photo_needs_nothing() -> None:
    assert open_points(WHOLE, PhotoUse("u")) == ()


@pytest.mark.parametrize(
    ("photo", "use", "begins"),
    [
        (Photo("p", caption="c", alt="a"), PhotoUse("u"), "No credit"),
        (Photo("p", caption="c", credit="c"), PhotoUse("u"), "No alternative text"),
        (Photo("p", alt="a", credit="c"), PhotoUse("u"), "No caption"),
        (Photo("p", caption="x" * 601, alt="a", credit="c"), PhotoUse("u"), "The caption has 601"),
        (Photo("p", caption="c", alt="a", credit="c", width=459), PhotoUse("u"), "Only 459 pixels"),
        (Photo("p", caption="c", alt="a", credit="c"), PhotoUse("u", caption_override="o"), "The caption differs"),
    ],
)
def test_each_want_is_a_sentence(photo: Photo, use: PhotoUse, begins: str) -> None:
    (point,) = open_points(photo, use)
    assert point.startswith(begins) and point.endswith(".")


def test_a_decorative_photo_needs_no_alternative_text() -> None:
    assert open_points(Photo("p", caption="c", credit="c", decorative=True), PhotoUse("u")) == ()


def test_a_caption_of_its_own_counts_instead() -> None:
    use = PhotoUse("u", caption_override="Here it is.", override_reason="other angle")
    assert open_points(Photo("p", alt="a", credit="c"), use) == ()
