"""What a hand does to a cut: it stays inside of the photo and keeps its ratio."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deskeditor.gui.photos import boxes
from deskeditor.gui.photos.boxes import HANDLES, LEAST
from deskeditor.news.crops import Box

share = st.floats(0, 1, allow_nan=False)
point = st.tuples(st.floats(-0.5, 1.5), st.floats(-0.5, 1.5))
ratios = st.sampled_from([16 / 9, 1.0, 4 / 5, 3 / 2])
photos = st.tuples(st.integers(200, 6000), st.integers(200, 6000))


def stands(box: Box) -> bool:
    left, top, right, bottom = box
    return -1e-9 <= left < right <= 1 + 1e-9 and -1e-9 <= top < bottom <= 1 + 1e-9


def shape(box: Box) -> float:
    return (box[2] - box[0]) / (box[3] - box[1])


@settings(max_examples=60, deadline=None)
@given(ratios, photos, st.lists(st.tuples(st.sampled_from(HANDLES), point), max_size=6), st.floats(0.5, 2))
def test_a_cut_of_a_ratio_keeps_it_and_stays_inside(
    ratio: float, size: tuple[int, int], drags: list[tuple[str, tuple[float, float]]], factor: float
) -> None:
    wanted = boxes.shape_of(ratio, *size)
    box = boxes.largest(ratio, *size)
    for handle, to in drags:
        box = boxes.dragged(box, handle, to, wanted)
        assert stands(box) and shape(box) == pytest.approx(wanted)
    for changed in (boxes.scaled(box, factor), boxes.moved(box, (factor - 1, 1 - factor))):
        assert stands(changed) and shape(changed) == pytest.approx(wanted)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(HANDLES), point)
def test_a_free_cut_keeps_what_lies_opposite(handle: str, to: tuple[float, float]) -> None:
    before = (0.2, 0.3, 0.7, 0.8)
    after = boxes.dragged(before, handle, to)
    assert stands(after) and min(after[2] - after[0], after[3] - after[1]) >= LEAST - 1e-9
    for side, letter in zip(range(4), "wnes", strict=True):
        assert letter in handle or after[side] == before[side]


def test_a_handle_that_is_drawn_goes_where_the_hand_is() -> None:
    assert boxes.dragged((0.2, 0.2, 0.6, 0.6), "se", (0.8, 0.7)) == (0.2, 0.2, 0.8, 0.7)
    assert boxes.dragged((0.2, 0.2, 0.6, 0.6), "nw", (0.1, 0.5), 1.0) == pytest.approx((0.1, 0.1, 0.6, 0.6))


@pytest.mark.parametrize(
    ("typed", "name"), [("3:2", "3:2"), (" 3 x 2 ", "3:2"), ("1,91/1", "1.91:1"), ("3", ""), ("0:4", ""), ("a:b", "")]
)
def test_a_ratio_is_read_as_it_is_typed(typed: str, name: str) -> None:
    assert boxes.ratio_typed(typed) == name
