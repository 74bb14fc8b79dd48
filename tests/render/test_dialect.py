"""The body as readers see it, and that it is what the copy shows while it is written."""

import lxml.html
import pytest
from hypothesis import given

from deskeditor.render.body import Body, to_html
from deskeditor.render.marks import hidden, kinds, marks_of
from tests.render.test_body import BODIES
from tests.render.test_escape import TEXTS
from tests.render.test_marks import TEXT


@pytest.mark.parametrize("text", TEXT)
def test_what_a_reporter_types_is_what_readers_see(text: str) -> None:
    html = to_html(text)
    assert html.startswith("<p>") and html.count("<") == 2
    shown = lxml.html.fragment_fromstring(html).text_content()
    assert shown.split() == text.split()


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("One\nline.\n\nTwo.", "<p>One\nline.</p><p>Two.</p>"),
        ("# One\n### Three", "<h2>One</h2><h3>Three</h3>"),
        ("> a\n>\n> - b", "<blockquote><p>a</p><ul><li>b</li></ul></blockquote>"),
        (">> a\n>> b", '<aside class="pullquote"><blockquote><p>a\nb</p></blockquote></aside>'),
        (
            "> a\n>> b",
            '<blockquote><p>a</p></blockquote><aside class="pullquote"><blockquote><p>b</p></blockquote></aside>',
        ),
        ("> a\n> — Ann *Lee*", "<blockquote><p>a</p><footer>— Ann <em>Lee</em></footer></blockquote>"),
        ("> a\n>\n> — Ann", "<blockquote><p>a</p><footer>— Ann</footer></blockquote>"),
        ("> — No.\n>\n> — Yes.", "<blockquote><p>— No.</p><p>— Yes.</p></blockquote>"),
        ("> — Ann", "<blockquote><p>— Ann</p></blockquote>"),
        (
            "https://x.com/jack/status/20",
            '<figure class="embed" data-provider="twitter"><a href="https://x.com/jack/status/20">'
            "https://x.com/jack/status/20</a><figcaption>X</figcaption></figure>",
        ),
        ("See https://youtu.be/abc", "<p>See https://youtu.be/abc</p>"),
        ("https://example.com/status/20", "<p>https://example.com/status/20</p>"),
        (
            "{漢字|かんじ}と **{仮名|かな}**",
            "<p><ruby>漢字<rt>かんじ</rt></ruby>と <strong><ruby>仮名<rt>かな</rt></ruby></strong></p>",
        ),
        ("{a|b} {漢|} {|か} {漢{字|か}}", "<p>{a|b} {漢|} {|か} {漢<ruby>字<rt>か</rt></ruby>}</p>"),
        ("- a\n  1. b\n  2. c\n- d", "<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul>"),
        ("- a\n\n  more\n- b", "<ul><li><p>a</p><p>more</p></li><li><p>b</p></li></ul>"),
        ("a\\\nb", "<p>a<br>\nb</p>"),
        ("a  \nb", "<p>a  \nb</p>"),
        ("**a\nb**", "<p><strong>a\nb</strong></p>"),
        ("***", "<hr>"),
        (
            "a | b\n:-: | --:\n*c* | d \\| e",
            '<table><thead><tr><th class="center">a</th><th class="end">b</th></tr></thead>'
            '<tbody><tr><td class="center"><em>c</em></td><td class="end">d | e</td></tr></tbody></table>',
        ),
        ("[a](https://x.org/?b=1&c=2)", '<p><a href="https://x.org/?b=1&amp;c=2">a</a></p>'),
        ('[a](https://x.org/ü?b="c"|100%)', '<p><a href="https://x.org/ü?b=%22c%22%7C100%25">a</a></p>'),
        ("&lt;b&gt; \\<i>", "<p>&amp;lt;b&amp;gt; &lt;i&gt;</p>"),
        ("Look![here](https://x.org/)", '<p>Look!<a href="https://x.org/">here</a></p>'),
    ],
)
def test_marks_become_elements(text: str, html: str) -> None:
    assert to_html(text) == html


def words_of_copy(text: str) -> str:
    """What the copy shows: the lines without their marks, as the highlighter hides them."""
    lines = text.split("\n")
    found = list(kinds(lines))
    defined = {kind.label for kind in found if kind.name == "definition"}
    defined |= {"^" + kind.label for kind in found if kind.name == "footnote"}
    shown: list[str] = []
    block = ""
    at = 0
    while at < len(lines):
        kind = found[at]
        block = ("quote" if kind.quotes else kind.name) if kind.begins else block
        end = at + 1
        while found[at].name != "blank" and end < len(lines) and found[end].name == "text" and not found[end].begins:
            end += 1
        if block in ("text", "heading", "item") and found[at].name != "blank":
            words = [line[kind.text_at :] for line, kind in zip(lines[at:end], found[at:end], strict=True)]
            for line, marked in zip(words, marks_of(words, defined), strict=True):
                notes = [(m.start, m.end) for m in marked if m.kind == "footnote_ref"]  # the page shows its number
                skipped = {column for start, stop in [*hidden(marked), *notes] for column in range(start, stop)}
                shown.append("".join(c for n, c in enumerate(line) if n not in skipped))
        at = end
    return "".join("".join(shown).split())


@given(TEXTS | BODIES.map("\n".join))
def test_copy_and_preview_agree(text: str) -> None:
    body = Body(text)
    shown = ""
    for block in body.blocks():
        if block.html and block.name in ("text", "heading", "item"):
            element = lxml.html.fragment_fromstring(block.html, create_parent="div")
            for reference in element.xpath("//sup[@class='note-ref']"):
                reference.drop_tree()
            shown += element.text_content()
    assert "".join(shown.split()) == words_of_copy(text)
