"""What becomes of a reading when many marks and words change at once."""

from collections.abc import Sequence
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from deskeditor.text.compare import Splice, applied
from deskeditor.text.ranges import Range
from deskeditor.text.rereading import reread


def ranges(mask: Sequence[bool]) -> list[Range]:
    """Runs of what shows, as the runs of marks have them: those that touch may be apart."""
    found: list[Range] = []
    for at, shows in enumerate(mask):
        if shows and found and found[-1][1] == at and at % 5:
            found[-1] = (found[-1][0], at + 1)
        elif shows:
            found.append((at, at + 1))
    return found


def read(words: str, shown: Sequence[Range]) -> str:
    return "".join(words[low:high] for low, high in shown)


@st.composite
def edits(draw: st.DrawFn) -> tuple[str, list[Splice]]:
    words = draw(st.text("abcdef ", max_size=30))
    edges = sorted(draw(st.lists(st.integers(0, len(words)), max_size=8)))
    pieces = [
        Splice(low, high, draw(st.text("XYZ", max_size=3))) for low, high in zip(edges[::2], edges[1::2], strict=False)
    ]
    if draw(st.booleans()):
        return words, pieces[::-1]
    shift, upwards = 0, []
    for piece in pieces:
        upwards.append(Splice(piece.start + shift, piece.end + shift, piece.inserted))
        shift += len(piece.inserted) - (piece.end - piece.start)
    return words, upwards


@given(edits(), st.randoms())
def test_it_makes_of_what_showed_what_shows(made: tuple[str, list[Splice]], drawn: Random) -> None:
    words, splices = made
    after = applied(words, splices)
    shown = ranges([drawn.random() < 0.6 for _ in words])
    shows = ranges([drawn.random() < 0.6 for _ in after])
    found = reread(shown, splices, shows, after)
    assert found is not None
    assert applied(read(words, shown), found) == read(after, shows)


def test_what_stays_is_left_alone() -> None:
    words = "one two three"
    assert reread([(0, 13)], [], [(0, 4), (8, 13)], words) == (Splice(4, 8, ""),)
    assert reread([(0, 4), (8, 13)], [], [(0, 4), (4, 8), (8, 13)], words) == (Splice(4, 4, "two "),)
    assert reread([(0, 4), (8, 13)], [Splice(4, 8, "")], [(0, 9)], "one three") == ()


def test_edits_here_and_there_are_not_for_it() -> None:
    splices = [Splice(4, 4, "x"), Splice(0, 0, "y"), Splice(6, 6, "z")]
    assert reread([(0, 5)], splices, [(0, 8)], "yabcdxze") is None
