"""A million characters on one line, and marks that never close: work grows with the length, not with its square."""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest

from deskeditor.render.body import Body
from deskeditor.render.counts import words
from deskeditor.render.escape import from_commonmark, to_commonmark
from deskeditor.render.marks import kinds, marks, marks_of
from deskeditor.render.typography import typed

PATTERNS = [
    *("word *x* ", "*", "**", "*a ", "a* ", "*a_ ", "_a*", "**a _b [c ", "[", "]", "[a](", "![a](", "](", "[^", "[^1]"),
    *(
        "x “a” *b* ",
        "<",
        "<https://",
        "“",
        '"a ',
        "“a[b](",
        "|",
        "a|",
        "> ",
        "- ",
        "1. a ",
        "\\",
        "\\*",
        "`",
        "~",
        "&amp;",
    ),
    *("[a](http://x.y) ", "[a][b] ", "(", "#", " ", "\t", "—"),
]
LINES = [
    *("- a\n", "> a\n", "1. a\n", "1. a\n\n", "* a\n\n", "a | b\n--- | ---\n", "[^1]: a\n", "[a]: http://x.y\n"),
    *("> > a\n>\n", "***\n\n", "  - a\n"),
]


def steps(act: Callable[[], Any]) -> int:
    """How many calls and jumps back in Python code the act takes: a measure of work that no clock disturbs."""
    count = 0

    def tracer(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal count
        count += 1
        return tracer

    old = sys.gettrace()
    sys.settrace(tracer)
    try:
        act()
    finally:
        sys.settrace(old)
    return count


def grows_evenly(act: Callable[[str], Any], piece: str) -> None:
    once, four_times = (steps(lambda n=n: act(piece * n)) for n in (60, 240))  # type: ignore[misc]  # default binds n
    assert four_times < 8 * once + 2000, piece


@pytest.mark.parametrize("piece", PATTERNS)
def test_a_long_line(piece: str) -> None:
    grows_evenly(marks, piece)
    grows_evenly(Body, piece)
    grows_evenly(to_commonmark, piece)


@pytest.mark.parametrize("piece", LINES)
def test_many_lines(piece: str) -> None:
    grows_evenly(lambda text: list(kinds(text.split("\n"))), piece)
    grows_evenly(Body, piece)
    grows_evenly(lambda text: marks_of(text.split("\n")), piece)
    grows_evenly(to_commonmark, piece)


@pytest.mark.parametrize(
    ("piece", "length"),
    [("word *x* [a](http://x.y) “so” ", 1_000_000), ("*a ", 200_000), ("[a](", 200_000), ("1. ", 200_000)],
)
def test_a_million_characters_on_one_line(piece: str, length: int) -> None:
    line = (piece * (length // len(piece) + 1))[:length]
    body = Body("First.\n\n" + line, marked=True)
    assert len(body.html()) > length // 2
    assert [swap.id for swap in body.splice(0, 1, ["Changed."])] == [1]
    assert words(line) >= 0
    assert from_commonmark(to_commonmark(line)) == line
    assert typed(line, ".", "en") is None


def test_a_change_costs_the_same_in_a_long_story() -> None:
    def work(paragraphs: int) -> int:
        body = Body("\n\n".join(f"Paragraph {n} with *some* words." for n in range(paragraphs)), marked=True)
        return steps(lambda: body.splice(paragraphs, 1, ["Another *paragraph*."]))

    assert work(2000) < 1.5 * work(100)
