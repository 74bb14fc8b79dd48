"""The clipboards of the programs that people write in, as they are."""

import html
import re
from pathlib import Path

import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskeditor.render.body import to_html
from deskeditor.render.paste import has_changes, text_to_markdown, to_markdown


def clipboard(name: str) -> str:
    return (Path(__file__).parent / "clipboard" / f"{name}.html").read_text(encoding="utf-8")


def test_google_docs() -> None:
    assert to_markdown(clipboard("google-docs")) == (
        "## A heading\n\nPlain and **bold** *slanted*, “curly” & [a link](https://example.org/a?b=c).\n\n"
        "- one\n  - deeper\n- two"
    )


def test_word() -> None:
    assert to_markdown(clipboard("word")) == (
        "## The title\n\n**Bold** and plain *slanted* words.\n\n- First\n  - Under it\n- Second\n\n"
        "Between\n\n1. One\n2. Two\n\n"
        "> “It is a habit.”\n\n| **Plan** | Cost \\| net |\n| --- | --- |\n| Wall | £2m |"
    )


def test_libreoffice() -> None:
    piece = """<!DOCTYPE html><html><head><meta name="generator" content="LibreOffice 7.4"/></head><body lang="de-DE">
    <h2 class="western">Überschrift</h2><p style="line-height: 100%"><font face="Liberation Serif"><b>Fett</b> und
    <i>kursiv</i></font><br/>neue Zeile</p><ol><li><p>eins</p></li><li><p>zwei</p></li></ol></body></html>"""
    assert to_markdown(piece) == "## Überschrift\n\n**Fett** und\n*kursiv*\\\nneue Zeile\n\n1. eins\n2. zwei"


def test_a_web_page() -> None:
    assert to_markdown(clipboard("web-page")) == (
        "He said no and\n[yes](https://example.org/a%20%28b%29).\n\n> A *quote*\n\n---\n\n### Small\n\n"
        "5*3 and \\*stars\\* and \\[x\\](https://y.org) 3. Oktober"
    )


def test_tracked_changes_are_asked_about_and_settled() -> None:
    piece = "<p>It costs <ins>£1.4m</ins><del>£2m</del> a year</p>"
    assert has_changes(piece)
    assert to_markdown(piece) == "It costs £1.4m a year"
    assert to_markdown(piece, changes="rejected") == "It costs £2m a year"
    assert not has_changes("<p>delicious</p>")


def test_no_break_spaces_that_mean_something_stay() -> None:
    piece = "<p>«&nbsp;Oui&nbsp;», 10&nbsp;km&nbsp;and&nbsp;&nbsp;more</p>"
    assert to_markdown(piece) == "«\u00a0Oui\u00a0», 10\u00a0km and more"


def test_marks_inside_words_are_left_out() -> None:
    assert to_markdown("<p>un<b>frigging</b>believable and <b>so</b>-so</p>") == "unfriggingbelievable and **so**-so"


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("One.\r\n\r\nTwo\r\nthree.", "One.\n\nTwo\nthree."),
        ("One.\nTwo.", "One.\n\nTwo."),
        ("One.\u2029Two.  ", "One.\n\nTwo."),
    ],
)
def test_plain_text(text: str, markdown: str) -> None:
    assert text_to_markdown(text) == markdown


@pytest.mark.parametrize("tag", ["b", "div", "span", "blockquote"])
def test_elements_in_elements_without_end_keep_their_words(tag: str) -> None:
    assert "a word" in to_markdown(f"<{tag}>" * 20_000 + "a word")


@pytest.mark.parametrize("piece", ["", "   ", "<!-- -->", "<![if x]>", "<p></p>", "\x00", "<!--StartFragment-->"])
def test_nothing_is_nothing(piece: str) -> None:
    assert to_markdown(piece) == ""


@given(st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc")), max_size=60))
def test_pasted_words_are_shown_as_they_were(words: str) -> None:
    pasted = to_markdown(f"<p>{html.escape(words)}</p>")
    shown = lxml.html.fragment_fromstring(to_html(pasted), create_parent="div").text_content()
    assert _unlisted(shown) == _unlisted(words)


def _unlisted(words: str) -> list[str]:
    """Without a mark of a list at the start, which is taken for one."""
    return re.sub(r"^(?:\d+\.|[-*])\s", "", words.strip()).split()


def test_pull_quotes_readings_and_sides_of_columns_stay() -> None:
    assert to_markdown('<aside class="pullquote"><blockquote><p>Set again</p></blockquote></aside>') == ">> Set again"
    assert to_markdown("<aside><p>A box.</p></aside>") == "A box."
    assert to_markdown("<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>字</p>") == "{漢|かん}字"
    table = '<table><tr><th>a</th><th style="text-align: right">b</th></tr><tr><td>1</td><td>2</td></tr></table>'
    assert to_markdown(table) == "| a | b |\n| --- | ---: |\n| 1 | 2 |"
    assert to_markdown('<ol start="3"><li>x</li><li>y</li></ol>') == "3. x\n4. y"
