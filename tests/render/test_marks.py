"""What a line is, and what is marked in it."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given

from deskeditor.render.marks import (
    START,
    Mark,
    cells,
    hidden,
    kinds,
    line_kind,
    marks,
    marks_of,
    quotations,
)
from tests.render.test_escape import TEXTS

TEXT = (
    "#MeToo",
    "3. Oktober 1990",
    "1986. It was a year",
    "1. Only one",
    "5*3 and 4*2",
    "f**k that s**t",
    "    an indented line",
    "\tindented",
    ">",
    ">50 percent",
    "_",
    "_ _",
    "___",
    "snake_case_name",
    "@_handle_",
    "+ 5 degrees",
    "* Names have been changed.",
    "a | b",
    "Heading\n===",
    "Heading\n---",
    "---\ntext",
    "text ![](photo.jpg)",
    "[sic] and [see note](below)",
    "[x](javascript:alert(1))",
    "`code` and ```more```",
    "<b>bold</b> & &amp;",
    "~~gone~~",
    "a * b * c",
    "**open",
    "**half*",
    "-one",
    "##",
    "[^ 1]",
)


@pytest.mark.parametrize("text", TEXT)
def test_what_a_reporter_types_stays_text(text: str) -> None:
    assert {kind.name for kind in kinds(text.split("\n"))} == {"text"}
    assert [mark for line in text.split("\n") for mark in marks(line) if mark.kind != "escape"] == []


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        ("# One\n## Two\nwords", "heading heading text"),
        ("> quoted\nwrapped\n>\n> more", "quote quote quote quote"),
        ("- one\n  - deeper\n- two", "item item item"),
        ("1. one\n2. two\n\n3. three", "item item blank item"),
        ("1. one\nwrapped\n2. two", "item text item"),
        ("1. one\n\nOther\n\n2. two", "text blank text blank text"),
        ("* one\n* two", "item item"),
        ("a | b\n--- | ---\nc | d\n\nend", "table table table blank text"),
        ("a | b\n---\nc | d", "text text text"),
        ("[^1]: note\n\n    more\n\nend", "footnote blank text blank text"),
        ("[home]: https://example.org/", "definition"),
        ("[home]: example.org", "text"),
        ("![](my.jpg)\n![](<my photo.jpg>)", "photo photo"),
        ("a\n\n***\n\nb\n\n---\n\nc", "text blank section_break blank text blank section_break blank text"),
    ],
)
def test_lines(lines: str, names: str) -> None:
    assert [kind.name for kind in kinds(lines.split("\n"))] == names.split()


def test_a_line_says_what_it_holds() -> None:
    assert line_kind("### Three")[0].level == 3
    assert line_kind("![](<my photo.jpg>)")[0].photo == "my photo.jpg"
    assert line_kind("![old alt](a.jpg)")[0].photo == "a.jpg"
    assert line_kind("[^n-1]: words")[0].label == "n-1"
    kind = line_kind("1. first", START, ["2. second"])[0]
    assert (kind.ordered, kind.number, kind.text_at, kind.begins) == (True, 1, 3, True)
    kind = line_kind("> - in a quote")[0]
    assert (kind.name, kind.quotes, kind.text_at) == ("item", 1, 4)


def test_no_more_lines_below_are_read_than_needed() -> None:
    def below() -> Iterator[str]:
        raise AssertionError("read ahead")
        yield ""

    for line in ("Words.", "# Heading", "- item", "> quote", "![](a.jpg)", "[^1]: note", "", "3. Oktober"):
        line_kind(line, START, below())


def spans(line: str) -> list[tuple[str, str]]:
    return [(mark.kind, line[mark.opening[1] : mark.closing[0]]) for mark in marks(line)]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("a **b** *c*", [("strong", "b"), ("emphasis", "c")]),
        ("***b***", [("emphasis", "**b**"), ("strong", "b")]),
        ("**a *b* c**", [("strong", "a *b* c"), ("emphasis", "b")]),
        ("__a__ _b_", [("strong", "a"), ("emphasis", "b")]),
        ("[a *b*](https://x.org/(c))", [("link", "a *b*"), ("emphasis", "b")]),
        ('[a](https://x.org "title")', [("link", "a")]),
        ("[a](mailto:a@x.org)", [("link", "a")]),
        ("<https://x.org/>", [("link", "https://x.org/")]),
        ("so[^1]", [("footnote_ref", "1")]),
        ("\\*a\\*", [("escape", "*"), ("escape", "*")]),
        ("[a [b](https://x.org/)](https://y.org/)", [("link", "b")]),
        ("و**كلمة** 中文**字**中", [("strong", "كلمة"), ("strong", "字")]),
    ],
)
def test_marks_inside_a_line(line: str, found: list[tuple[str, str]]) -> None:
    assert spans(line) == found


def test_a_reference_needs_its_definition() -> None:
    assert marks("[us] and [us][home] and [^1]", {"home"}) == [
        Mark(9, 19, "link", (9, 10), (12, 19), "[home"),
    ]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("“He said” and “she”", ["He said", "she"]),
        ('"Straight" 6" pipe "again"', ["Straight", "again"]),
        ("„Deutsch“, sagte er. »So«", ["Deutsch", "So"]),
        ("« Français » et «oui»", [" Français ", "oui"]),
        ("وتی: «بەڵێ»", ["بەڵێ"]),
        ("“It goes on", ["It goes on"]),
        ("「はい」と言った", ["はい"]),
        ("no quotation", []),
    ],
)
def test_quotations(line: str, words: list[str]) -> None:
    assert [line[mark.opening[1] : mark.closing[0]] for mark in quotations(line)] == words


def test_marks_over_soft_wrapped_lines_are_cut_at_their_ends() -> None:
    first, second = marks_of(["a **b", "c** d"])
    assert [(m.start, m.end, m.opening, m.closing) for m in first] == [(2, 5, (2, 4), (5, 5))]
    assert [(m.start, m.end, m.opening, m.closing) for m in second] == [(0, 3, (0, 0), (1, 3))]


@given(TEXTS)
def test_marks_nest_and_lie_in_their_line(text: str) -> None:
    for line in text.split("\n"):
        around: list[Mark] = []
        for mark in (m for m in marks(line) if m.kind != "quotation"):
            assert 0 <= mark.start <= mark.opening[1] <= mark.closing[0] <= mark.end <= len(line)
            while around and around[-1].end <= mark.start:
                around.pop()
            assert not around or mark.end <= around[-1].end
            around.append(mark)
        ranges = hidden(marks(line))
        assert all(a[1] <= b[0] for a, b in pairwise(ranges))


@given(TEXTS)
def test_every_line_is_something_and_its_words_begin_inside_it(text: str) -> None:
    lines = text.split("\n")
    for line, kind in zip(lines, kinds(lines), strict=True):
        assert 0 <= kind.text_at <= len(line)
        assert (kind.name == "blank") == (not line.strip(" \t"))


def test_cells_of_a_row() -> None:
    def words(row: str) -> list[str]:
        return [row[start:end] for start, end in cells(row)]

    assert words("a | b") == ["a", "b"]
    assert words("| a | b |") == ["a", "b"]
    assert words("|a||b|") == ["a", "", "b"]
    assert words("a \\| b | c") == ["a \\| b", "c"]
