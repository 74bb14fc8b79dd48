"""The words of a reader's comment, as WordPress stores them and as it shows them."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deskeditor.cms.wordpress.comments import words_of


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("I <b>saw</b> it &amp; <em class='x'>ran</em>.", "I saw it & ran."),
        ("First.\n\nSecond  line.\nThird.", "First.\n\nSecond  line.\nThird."),
        ("<p>First.</p>\n<p>Second<br />\nline.</p>\n", "First.\n\nSecond\nline."),
        ("<p>One.</p><p>Two.</p>", "One.\n\nTwo."),
        ("One.\r\n\r\nTwo.", "One.\n\nTwo."),
        ("I <3 this, 1 < 2 and </3", "I <3 this, 1 < 2 and </3"),
        ("&lt;b&gt; stays, AT&T and ?a=1&copy=2 too", "<b> stays, AT&T and ?a=1&copy=2 too"),
        ('<a href="https://x.example/?a>b" rel="nofollow ugc">here</a> &#8230; &#x2019;', "here … ’"),
        ("Nothing<!-- more\n --> hidden", "Nothing hidden"),
        ("<blockquote>She said so.</blockquote>\nI did not.", "She said so.\n\nI did not."),
        ("سڵاو <strong>جیهان</strong> 🙂", "سڵاو جیهان 🙂"),
        ("<script>alert(1)</script>", "alert(1)"),
        ("", ""),
    ],
)
def test_the_words_are_plain_and_otherwise_as_they_were_written(html: str, words: str) -> None:
    assert words_of(html) == words


@settings(max_examples=100)
@given(st.text(st.characters(exclude_characters="<&\r\0", exclude_categories=["Cs"])))
def test_words_without_markup_stay_as_they_are(words: str) -> None:
    assert words_of(words) == words.strip()


@pytest.mark.parametrize("hostile", ["<a" + " " * 60_000, "<a x" * 20_000, "<!--" * 20_000, "<p " * 20_000 + "="])
def test_markup_that_never_ends_is_read_at_once(hostile: str) -> None:
    begun = time.process_time()
    words_of(hostile)
    assert time.process_time() - begun < 5
