"""Where words are somebody's own."""

from hypothesis import given
from hypothesis import strategies as st

from deskeditor.checks.quotes.inside import inside, is_inside


def words(text: str, tag: str = "en") -> list[str]:
    return [text[start:end] for start, end in inside(text, tag)]


def test_words_in_marks_of_any_kind_are_inside() -> None:
    assert words("She said: “We left.”") == ["We left."]
    assert words('"We left," she said.') == ["We left,"]
    assert words("„Wir gingen“, sagte sie.", "de") == ["Wir gingen"]
    assert words("« Nous partons », dit-elle.", "fr")[0].strip() == "Nous partons"


def test_a_title_in_marks_counts_since_a_tool_cannot_be_sure() -> None:
    assert words("He reads “The Harbour” often.") == ["The Harbour"]


def test_block_quotations_and_quotations_over_paragraphs_are_inside() -> None:
    assert "We left at dawn." in "".join(words("She wrote:\n\n> We left at dawn."))
    text = "She said: “We left.\n\n“Nobody saw us.”\n\nThe end."
    assert words(text) == ["We left.", "Nobody saw us."]


def test_touching_is_inside() -> None:
    ranges = inside("a “bc” d", "en")
    assert ranges == [(3, 5)]
    assert [is_inside(ranges, *span) for span in ((0, 1), (1, 4), (4, 5), (5, 6), (7, 8))] == [
        False,
        True,
        True,
        False,
        False,
    ]
    assert not is_inside([], 0, 3)


@given(st.text(alphabet="ab “”„\"'‘’«»>.\n", max_size=80), st.sampled_from(["en", "de", "fr", "tr", "ar", "ckb", "xx"]))
def test_ranges_lie_in_the_text_in_order_and_apart(text: str, tag: str) -> None:
    last = -1
    for start, end in inside(text, tag):
        assert last < start < end <= len(text)
        last = end


@given(
    st.text(alphabet="ab “”\n", max_size=40),
    st.integers(0, 40),
    st.integers(1, 5),
)
def test_a_span_is_inside_when_a_letter_of_it_is(text: str, start: int, length: int) -> None:
    ranges = inside(text, "en")
    letters = {at for begin, end in ranges for at in range(begin, end)}
    assert is_inside(ranges, start, start + length) == any(at in letters for at in range(start, start + length))
