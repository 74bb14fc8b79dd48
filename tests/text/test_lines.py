"""Lines: equal to a plain string whatever is done to it, and the three units agree."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deskeditor.text.lines import Lines

WORDS = st.text(st.sampled_from("ab \n\n😀👩🏽\u0301é\u2028\u200dکوردییع\u200cە，\x85\x0c\x1c"), max_size=60)
EDITS = st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1), WORDS), max_size=12)
SNIPPETS = st.sampled_from(["", "x", "é\n", "\n\n\n", "😀"])


@given(WORDS, EDITS)
@settings(max_examples=150, deadline=None)
def test_lines_equal_a_plain_string_after_any_splices(text: str, edits: list[tuple[float, float, str]]) -> None:
    lines = Lines(text)
    watch = lines.watch()
    seen = text.split("\n")
    for one, other, inserted in edits:
        start, end = sorted((round(one * len(text)), round(other * len(text))))
        assert lines.splice(start, end, inserted) == text[start:end]
        text = text[:start] + inserted + text[end:]
        same(lines, text)
        seen = followed(seen, watch.dirty(), lines)
        assert seen == text.split("\n")


@given(WORDS, EDITS)
@settings(max_examples=100, deadline=None)
def test_a_watch_that_is_asked_late_tells_the_same(text: str, edits: list[tuple[float, float, str]]) -> None:
    lines = Lines(text)
    watch = lines.watch()
    seen = text.split("\n")
    for one, other, inserted in edits:
        start, end = sorted((round(one * len(lines)), round(other * len(lines))))
        lines.splice(start, end, inserted)
    assert followed(seen, watch.dirty(), lines) == lines.text().split("\n")
    assert watch.dirty() is None


@given(
    st.lists(
        st.tuples(st.integers(0, 10**6), st.integers(0, 3000), st.sampled_from(["", "x", "é\n", "\n\n\n", "😀"])),
        max_size=20,
    )
)
@settings(max_examples=40, deadline=None)
def test_many_lines_in_many_chunks(edits: list[tuple[int, int, str]]) -> None:
    text = "".join(f"line {n} é\n" if n % 7 else f"{n}😀\n" for n in range(600))
    lines = Lines(text)
    for at, long, inserted in edits:
        start = at % (len(text) + 1)
        end = min(start + long, len(text))
        lines.splice(start, end, inserted)
        text = text[:start] + inserted + text[end:]
        spots = {0, len(text), start, len(text) // 3, max(0, start - 1)}
        for spot in sorted(spots):
            assert lines.to_utf8(spot) == len(text[:spot].encode())
            assert lines.to_utf16(spot) == len(text[:spot].encode("utf-16-le")) // 2
    same_sizes(lines, text)
    assert lines.text() == text
    assert [lines.line(n) for n in range(lines.count)] == text.split("\n")


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=80))
@settings(max_examples=200, deadline=None)
def test_positions_convert_exactly_in_any_text(text: str) -> None:
    """All of Unicode, and every unit of it: a position inside a character is that of the character."""
    lines = Lines(text)
    at_utf16 = at_utf8 = 0
    for at, character in enumerate(text):
        wide, long = len(character.encode("utf-16-le")) // 2, len(character.encode())
        assert (lines.to_utf16(at), lines.to_utf8(at)) == (at_utf16, at_utf8)
        assert {lines.from_utf16(at_utf16 + inside) for inside in range(wide)} == {at}
        assert {lines.from_utf8(at_utf8 + inside) for inside in range(long)} == {at}
        at_utf16, at_utf8 = at_utf16 + wide, at_utf8 + long
    assert (lines.to_utf16(len(text)), lines.to_utf8(len(text))) == (at_utf16, at_utf8)
    assert (lines.from_utf16(at_utf16), lines.from_utf8(at_utf8)) == (len(text), len(text))


def same(lines: Lines, text: str) -> None:
    for at in range(len(text) + 1):
        assert lines.to_utf16(at) == len(text[:at].encode("utf-16-le")) // 2
        assert lines.from_utf16(lines.to_utf16(at)) == at
        assert lines.to_utf8(at) == len(text[:at].encode())
        assert lines.from_utf8(lines.to_utf8(at)) == at
        line, column = lines.line_of(at)
        assert (line, column) == (text[:at].count("\n"), at - (text[:at].rfind("\n") + 1))
        assert lines.start_of(line) == at - column
        assert lines.slice(at // 2, at) == text[at // 2 : at]
    assert lines.text() == text
    assert [lines.line(n) for n in range(lines.count)] == text.split("\n")
    same_sizes(lines, text)


def same_sizes(lines: Lines, text: str) -> None:
    assert len(lines) == len(text)
    assert lines.utf16_length == len(text.encode("utf-16-le")) // 2
    assert lines.utf8_length == len(text.encode())
    assert lines.count == text.count("\n") + 1


def followed(seen: list[str], dirty: tuple[int, int, int] | None, lines: Lines) -> list[str]:
    """What a reader knows who looks at the dirty lines only."""
    if dirty is None:
        return seen
    first, removed, added = dirty
    return seen[:first] + [lines.line(n) for n in range(first, first + added)] + seen[first + removed :]


def test_a_position_inside_a_character_is_the_one_before_it() -> None:
    lines = Lines("a😀é")
    assert [lines.from_utf16(at) for at in range(5)] == [0, 1, 1, 2, 3]
    assert [lines.from_utf8(at) for at in range(8)] == [0, 1, 1, 1, 1, 2, 2, 3]


@pytest.mark.parametrize(("start", "end"), [(-1, 0), (2, 1), (0, 4), (4, 4)])
def test_a_range_outside_the_text_is_refused_and_changes_nothing(start: int, end: int) -> None:
    lines = Lines("abc")
    with pytest.raises(IndexError):
        lines.splice(start, end, "x")
    with pytest.raises(IndexError):
        lines.slice(start, end)
    assert lines.text() == "abc"


def test_a_position_outside_the_text_is_refused() -> None:
    lines = Lines("aé\nb")
    for ask in (lines.to_utf16, lines.to_utf8, lines.from_utf16, lines.line_of):
        with pytest.raises(IndexError):
            ask(5)
        with pytest.raises(IndexError):
            ask(-1)
    with pytest.raises(IndexError):
        lines.line(2)
    with pytest.raises(IndexError):
        lines.start_of(-1)


def test_a_line_of_a_million_characters() -> None:
    lines = Lines("x" * 1_000_000)
    lines.splice(500_000, 500_000, "é")
    assert lines.to_utf8(500_001) == 500_002
    assert lines.from_utf8(lines.utf8_length) == 1_000_001
    lines.splice(500_000, 500_001, "\n")
    assert (lines.count, lines.line_of(700_000)) == (2, (1, 199_999))


def test_a_dropped_watch_gathers_nothing() -> None:
    lines = Lines("a\nb")
    watch = lines.watch()
    del watch
    lines.splice(0, 1, "x\ny")
    assert lines.watch().dirty() is None


def test_other_words_altogether_make_every_line_dirty() -> None:
    lines = Lines("a\nb\nc")
    watch = lines.watch()
    lines.replace("x")
    assert watch.dirty() == (0, 3, 1)
    assert lines.text() == "x"
