"""Markdown for other readers says what the story says, and comes back byte for byte."""

import re

import lxml.html
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from deskeditor.render.body import to_html
from deskeditor.render.escape import from_commonmark, to_commonmark
from tests.render.test_body import BODIES

COMMONMARK = MarkdownIt("commonmark").enable("table")
CHARACTERS = "ab 1*_[]()<>#-+.!\\&;~`|:=\n\n\t\"'x^/é中و"
PIECES = st.sampled_from(
    [
        *CHARACTERS,
        *("**", "***", "__", "    ", "\n\n", "\n\n\n", "](", "![", "](https://x.org/", "[a](https://x.org/a_b)"),
        *("&amp;", "&#42;", "\n- ", "\n  - ", "\n1. ", "\n2. ", "\n\n    ", "\n> ", "\n>", "\n## ", "\n---\n"),
        *("\n***\n", "\n===\n", "---", "```", "\\\n", "  \n", "\\*", "\\\\", "<b>", "</b>", "<!-- "),
        *("<https://x.org/>", "a | b\n--- | ---\nc | d\n", "|", "\n[x]: https://x.org/\n", "[x]"),
        *("word ", "3. ", "1986. ", "12) ", "f*ck ", "snake_case ", "5*3 and 4*2 ", "~~", "a*", "*b"),
    ]
)
TEXTS = st.lists(PIECES, max_size=25).map("".join)


def shape(html: str) -> list[str]:
    """Words and marks, without what is no meaning here: blanks, looseness of lists, levels of headings, photos."""
    found: list[str] = []

    def walk(element: lxml.html.HtmlElement) -> None:
        tag = str(element.tag)
        name = re.sub("h[1-6]", "h", tag)
        quiet = name in ("div", "p", "thead", "tbody", "img")
        if not quiet:
            found.append(f"<{name}{' ' + element.get('href', '') if name == 'a' else ''}>")
        found.append(element.text or "")
        for child in element:
            walk(child)
            found.append(child.tail or "")
        found.append("" if quiet else f"</{name}>")
        if name in ("p", "img"):
            found.append(" ")

    walk(lxml.html.fragment_fromstring(html, create_parent="div"))
    return "".join(" ".join("".join(found).split())).replace(" <", "<").replace("> ", ">").split("\n")


@given(st.text())
def test_any_text_comes_back(body: str) -> None:
    assert from_commonmark(to_commonmark(body)) == body


@settings(max_examples=600)
@given(TEXTS | BODIES.map("\n".join))
def test_any_markdown_comes_back(body: str) -> None:
    assert from_commonmark(to_commonmark(body)) == body


@settings(max_examples=600)
@given(TEXTS)
def test_other_readers_read_what_readers_of_the_story_see(body: str) -> None:
    assert shape(COMMONMARK.render(to_commonmark(body))) == shape(to_html(body))


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("3. Oktober", "3\\. Oktober"),
        ("1986. It was", "1986\\. It was"),
        ("5*3 and 4*2", "5\\*3 and 4\\*2"),
        ("#MeToo", "#MeToo"),
        ("    indented", "&#32;   indented"),
        (">50% more", "\\>50% more"),
        ("AT&T &amp; <b>", "AT&T \\&amp; \\<b>"),
        ("5 < 6 [sic] snake_case", "5 < 6 [sic] snake_case"),
        ("**bold** and \\*not\\*", "**bold** and &#42;not&#42;"),
        ("1. first\n2. second", "1. first\n2. second"),
        ("A line\n---\nmore", "A line\n\\---\nmore"),
        ("![](my photo.jpg)", "\\!\\[\\](my photo.jpg)"),
        ("![](<my photo.jpg>)", "![](<my photo.jpg>)"),
    ],
)
def test_what_is_written(body: str, text: str) -> None:
    assert to_commonmark(body) == text


@pytest.mark.parametrize("text", ["\\*not\\*", "a \\~ b", "Setext\n===", "a  \nb"])
def test_what_somebody_else_wrote_is_taken_as_it_is(text: str) -> None:
    assert from_commonmark(text) == text
