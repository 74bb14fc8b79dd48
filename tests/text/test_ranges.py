"""Ranges follow edits as if every character carried its own mark, and losses know what undo puts back."""

from hypothesis import given, settings
from hypothesis import strategies as st

from deskeditor.text.compare import Splice
from deskeditor.text.ranges import Losses, Part, Runs, followed, parts, whole

EDITS = st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1), st.sampled_from(["", "x", "yz"])), max_size=10)


def spliced(length: int, one: float, other: float, words: str) -> Splice:
    start, end = sorted((round(one * length), round(other * length)))
    return Splice(start, end, words)


@given(st.floats(0, 1), st.floats(0, 1), EDITS)
@settings(max_examples=400, deadline=None)
def test_a_range_is_where_its_characters_are(one: float, other: float, edits: list[tuple[float, float, str]]) -> None:
    text = [(letter, False) for letter in "abcdefghijkl"]
    start, end = sorted((round(one * 11), round(other * 11)))
    text[start : end + 1] = [(letter, True) for letter, _ in text[start : end + 1]]
    runs: Runs = ((start, end + 1),)
    for edit in edits:
        splice = spliced(len(text), *edit)
        text[splice.start : splice.end] = [(letter, False) for letter in splice.inserted]
        runs = followed(runs, splice)
        marked = [at for at, (_, mine) in enumerate(text) if mine]
        assert [at for start, end in runs for at in range(start, end)] == marked
        assert whole(runs) == ((marked[0], marked[-1] + 1) if marked else None)


@given(EDITS, EDITS)
@settings(max_examples=400, deadline=None)
def test_losses_are_the_characters_that_stood_there_before(
    edits: list[tuple[float, float, str]], later: list[tuple[float, float, str]]
) -> None:
    """Every character is a range of its own; those that are gone are told, in order, where undo puts them back."""
    before = "abcdefghijkl"
    text = list(before)
    ranges: dict[str, Runs] = {letter: ((at, at + 1),) for at, letter in enumerate(before)}
    losses = Losses()
    for edit in edits:
        splice = spliced(len(text), *edit)
        losses.follow(splice, "".join(text[splice.start : splice.end]), parts(ranges, splice))
        ranges = {key: followed(runs, splice) for key, runs in ranges.items()}
        text[splice.start : splice.end] = splice.inserted
    gone = [letter for letter in before if letter not in text]
    put_back = Splice(3, 3, "".join(gone))
    assert losses.restored([put_back]) == {letter: ((3 + at, 4 + at),) for at, letter in enumerate(gone)}
    apart = [Splice(2 * at, 2 * at, letter) for at, letter in enumerate(gone)]
    assert losses.restored(apart) == {letter: ((2 * at, 2 * at + 1),) for at, letter in enumerate(gone)}
    assert losses.restored([Splice(0, 0, "".join(gone) + "?")]) == {}


def test_a_replacement_from_the_end_of_a_text_to_its_start() -> None:
    losses = Losses()
    for at in range(30_000, 0, -10):
        losses.follow(Splice(at, at + 3, "wolf"), "fox", (Part(f"{at}", 0, 3),) if at % 1000 == 0 else ())
    assert len(losses.restored([Splice(0, 0, "fox" * 3000)])) == 30


def test_words_of_others_in_between_keep_the_regions_apart() -> None:
    losses = Losses()
    losses.follow(Splice(4, 7, ""), "cat", (Part("a", 0, 3),))
    losses.shift(Splice(0, 0, "Yes, "))
    losses.follow(Splice(8, 9, ""), " ", ())
    assert losses.restored([Splice(8, 8, " cat")]) == {"a": ((9, 12),)}
