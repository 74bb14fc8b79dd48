"""Findings go along with their words."""

from hypothesis import given
from hypothesis import strategies as st

from deskeditor.gui.quotecheck.moved import moved
from deskeditor.news.quotations import Checked, Difference, Quotation, Speaker
from deskeditor.text.compare import Splice

TEXT = st.text(alphabet="ab “”\n", min_size=1, max_size=40)


def checked(text: str, start: int, end: int, field: str = "body") -> Checked:
    speaker = Speaker("Marsh", start, end)
    quotation = Quotation(field, start, end, text[start:end], ((start, end),), speaker=speaker)
    return Checked(text[start:end], quotation, "altered", "", (Difference("changed", start, end, "", ""),))


@given(TEXT, st.data())
def test_a_finding_stays_on_its_words_or_goes(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    one = checked(text, start, end)
    now, splices = text, []
    for _ in range(data.draw(st.integers(1, 4))):
        first = data.draw(st.integers(0, len(now)))
        last = data.draw(st.integers(first, len(now)))
        inserted = data.draw(TEXT)
        splices.append(("body", Splice(first, last, inserted)))
        now = now[:first] + inserted + now[last:]
    for found in moved([one], splices):
        assert now[found.quotation.start : found.quotation.end] == text[start:end]
        assert found.quotation.pieces == ((found.quotation.start, found.quotation.end),)
        assert found.differences[0].start == found.quotation.start
        assert found.quotation.speaker.start == found.quotation.start


def test_what_is_typed_before_and_behind_changes_nothing() -> None:
    one = checked("One “two” three", 4, 9)
    before, behind = ("body", Splice(0, 0, "Zero ")), ("body", Splice(14, 14, "!"))
    (found,) = moved([one], [before, behind])
    assert (found.quotation.start, found.quotation.end) == (9, 14)
    assert moved([one], [("body", Splice(6, 6, "x"))]) == ()
    assert moved([one], [("body", Splice(3, 5, ""))]) == ()


def test_another_field_moves_nothing() -> None:
    one = checked("“One”", 0, 5, "headline")
    assert moved([one], [("body", Splice(0, 0, "x"))]) == (one,)
