"""Marks on words hold on to them."""

from hypothesis import given
from hypothesis import strategies as st

from deskeditor.gui.copy.marked import Marked, MarkedLines
from deskeditor.text.lines import Lines

WORDS = st.text(alphabet="ab “”\n🙂", max_size=60)


def marked(lines: Lines, spans: list[tuple[int, int]]) -> list[tuple[int, Marked]]:
    found = []
    for start, end in spans:
        line, column = lines.line_of(start)
        words = lines.line(line)[column : column + end - start]
        if words:
            found.append((line, Marked(column, column + len(words), "grave", words)))
    return found


def splice(lines: Lines, marks: MarkedLines, start: int, end: int, inserted: str) -> None:
    """As `gui.copy.binding` tells it."""
    first, column = lines.line_of(start)
    gone = lines.splice(start, end, inserted).count("\n")
    marks.revise(first, column, gone, inserted.count("\n"))


def all_marks(lines: Lines, marks: MarkedLines) -> list[str]:
    return [mark.words for line in range(lines.count) for mark in marks.on(line)]


def test_a_mark_goes_along_with_what_is_typed_before_it() -> None:
    lines = Lines("One “two” three\nfour “five”")
    marks = MarkedLines(lines.line, lines.count)
    assert marks.put(marked(lines, [(4, 9), (21, 27)]), lines.count) == [0, 1]
    splice(lines, marks, 0, 0, "Zero ")
    assert marks.on(0) == (Marked(9, 14, "grave", "“two”"),)
    splice(lines, marks, 5, 5, "\n\n")
    assert (marks.on(0), marks.on(1)) == ((), ())
    assert marks.on(2) == (Marked(4, 9, "grave", "“two”"),)
    assert marks.on(3) == (Marked(5, 11, "grave", "“five”"),)
    splice(lines, marks, 0, 7, "")
    assert marks.on(0) == (Marked(4, 9, "grave", "“two”"),)


def test_a_mark_goes_when_its_words_change_and_stays_when_others_do() -> None:
    lines = Lines("“One” and “two”")
    marks = MarkedLines(lines.line, lines.count)
    marks.put(marked(lines, [(0, 5), (10, 15)]), lines.count)
    splice(lines, marks, 2, 2, "x")
    assert marks.on(0) == (Marked(11, 16, "grave", "“two”"),)
    splice(lines, marks, 16, 16, "!")
    assert marks.on(0) == (Marked(11, 16, "grave", "“two”"),)


def test_only_lines_that_look_otherwise_are_set_again() -> None:
    lines = Lines("“One”\n“two”\n“three”")
    marks = MarkedLines(lines.line, lines.count)
    marks.put(marked(lines, [(0, 5), (6, 11)]), lines.count)
    assert marks.put(marked(lines, [(0, 5), (12, 19)]), lines.count) == [1, 2]


@given(WORDS, st.data())
def test_a_mark_never_stands_on_other_words(text: str, data: st.DataObject) -> None:
    lines = Lines(text)
    marks = MarkedLines(lines.line, lines.count)
    places = st.integers(0, len(text))
    spans = [tuple(sorted(pair)) for pair in data.draw(st.lists(st.tuples(places, places), max_size=6))]
    marks.put(marked(lines, [(a, b) for a, b in spans]), lines.count)
    before = all_marks(lines, marks)
    for _ in range(data.draw(st.integers(1, 5))):
        start, end = sorted(data.draw(st.tuples(st.integers(0, len(lines)), st.integers(0, len(lines)))))
        splice(lines, marks, start, end, data.draw(WORDS))
        for line in range(lines.count):
            for mark in marks.on(line):
                assert lines.line(line)[mark.start : mark.end] == mark.words
        assert not set(all_marks(lines, marks)) - set(before)


@given(WORDS, WORDS.filter(bool), st.data())
def test_words_that_nobody_touched_stay_marked(text: str, inserted: str, data: st.DataObject) -> None:
    lines = Lines(text)
    marks = MarkedLines(lines.line, lines.count)
    places = st.integers(0, len(text))
    start, end = sorted(data.draw(st.tuples(places, places)))
    found = marked(lines, [(start, end)])
    marks.put(found, lines.count)
    at = data.draw(st.integers(0, len(text)))
    inside = found and start < at < start + len(found[0][1].words)
    splice(lines, marks, at, at, inserted)
    assert all_marks(lines, marks) == ([] if inside else [mark.words for _, mark in found])
