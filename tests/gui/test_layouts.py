from hypothesis import given
from hypothesis import strategies as st

from deskeditor.gui.layouts import LAYOUTS, Shown, Wish, shown, wish_of

WISHES = st.builds(Wish, st.booleans(), st.booleans(), st.sampled_from(["queue", "inspector"]))


@given(WISHES, st.integers(400, 1280), st.booleans(), st.booleans())
def test_a_small_window_has_one_side_pane_at_a_time(wish: Wish, width: int, story: bool, newsroom: bool) -> None:
    found = shown(wish, width, story, newsroom)
    assert not (found.queue and found.inspector)


@given(WISHES, st.integers(400, 3000), st.booleans(), st.booleans())
def test_nothing_empty_is_shown(wish: Wish, width: int, story: bool, newsroom: bool) -> None:
    found = shown(wish, width, story, newsroom)
    assert newsroom or not found.queue
    assert story or not found.inspector


@given(WISHES, st.integers(400, 3000))
def test_without_a_story_the_queue_is_there(wish: Wish, width: int) -> None:
    assert shown(wish, width, story_open=False, newsroom_open=True) == Shown(True, False)


@given(WISHES, st.integers(400, 3000))
def test_the_pane_that_was_asked_for_last_is_there(wish: Wish, width: int) -> None:
    assert shown(wish.with_queue(True), width, True, True).queue
    assert shown(wish.with_inspector(True), width, True, True).inspector


def test_the_queue_folds_in_every_layout() -> None:
    assert [shown(wish_of(layout), 1440, True, True) for layout in LAYOUTS] == [
        Shown(False, False),
        Shown(False, True),
        Shown(False, True),
    ]
