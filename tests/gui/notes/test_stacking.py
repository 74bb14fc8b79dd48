"""Where cards stand: laws that hold for any cards."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st
from pytest import approx

from deskeditor.gui.notes.stacking import stacked

GAP = 7.0
WANTS = st.lists(st.floats(-2000, 2000).map(round).map(float), min_size=1, max_size=12).map(sorted)


@settings(max_examples=80, deadline=None)
@given(WANTS, st.data())
def test_no_card_lies_over_another_and_the_pinned_one_stands_at_its_words(
    wants: list[float], data: st.DataObject
) -> None:
    heights = data.draw(st.lists(st.integers(20, 200).map(float), min_size=len(wants), max_size=len(wants)))
    pinned = data.draw(st.none() | st.integers(0, len(wants) - 1))
    placed = stacked(wants, heights, GAP, pinned=pinned)
    for (y, height), (below, _) in pairwise(zip(placed, heights, strict=True)):
        assert below >= y + height + GAP - 1e-6
    if pinned is not None:
        assert placed[pinned] == approx(wants[pinned])


@settings(max_examples=60, deadline=None)
@given(WANTS, st.data())
def test_no_card_can_be_moved_nearer_to_its_words(wants: list[float], data: st.DataObject) -> None:
    """The sum of squares does not get less by moving any run of cards that touch a little up or down."""
    heights = [40.0] * len(wants)
    placed = stacked(wants, heights, GAP)
    first = data.draw(st.integers(0, len(wants) - 1))
    last = data.draw(st.integers(first, len(wants) - 1))
    for by in (-0.5, 0.5):
        moved = [y + (by if first <= n <= last else 0) for n, y in enumerate(placed)]
        if all(below >= y + 40 + GAP - 1e-9 for y, below in pairwise(moved)):
            assert _squares(moved, wants) >= _squares(placed, wants) - 1e-6


def _squares(placed: list[float], wants: list[float]) -> float:
    return sum((y - want) ** 2 for y, want in zip(placed, wants, strict=True))


def test_nothing_stands_above_the_top() -> None:
    assert stacked([5, 5, 400], [50, 50, 50], GAP, top=8) == [8, 65, 400]
    assert stacked([5, 5, 300], [50, 50, 50], GAP, top=8, pinned=2) == [8, 65, 300]


def test_cards_go_above_the_top_where_the_pinned_one_leaves_no_room() -> None:
    assert stacked([5, 20, 100], [50, 50, 50], GAP, top=8, pinned=2) == [-14, 43, 100]
