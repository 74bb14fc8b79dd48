"""The blocks of a post, in the shapes that the editor of WordPress saves: another one it calls invalid."""

import re

import pytest
from lxml import html as parser

from deskeditor.formats.cms.wordpress import Blocks, blocks_of
from deskeditor.formats.format import Copy
from deskeditor.formats.fragment import Marks
from tests.formats.cms.test_wxr import balanced
from tests.formats.stories import LANGUAGES, copy_of, story, whole

HTML = re.compile(r"<!-- wp:html -->\n(.*?)\n<!-- /wp:html -->", re.S)
PARAGRAPH = re.compile(r"<!-- wp:paragraph (\{.*?\} )?-->\n<p(.*?)>")


def written(copy: Copy) -> str:
    rtl = copy.story.language if copy.story.direction == "rtl" else ""
    return blocks_of(copy, Blocks(Marks(copy.url), {}, rtl), with_byline=True, lead=True)


def block(name: str, body: str) -> str:
    found = re.search(rf"<!-- wp:{name} .*?<!-- /wp:{name} -->", written(copy_of(story(body=body))), re.S)
    assert found
    return found[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_blocks_of_html_are_closed_in_themselves(language: str) -> None:
    content = written(whole(language))
    assert balanced(content)
    found = HTML.findall(content)
    assert found
    for html in found:
        whole_html = parser.tostring(parser.fragment_fromstring(html), encoding="unicode", with_tail=False)
        assert whole_html == html


@pytest.mark.parametrize("language", ["ar", "ckb"])
def test_each_block_from_right_to_left_says_so_itself(language: str) -> None:
    content = written(whole(language))
    paragraphs = PARAGRAPH.findall(content)
    assert len(paragraphs) > 3
    for told, attributes in paragraphs:
        assert '"direction":"rtl"' in told and 'dir="rtl"' in attributes
    spoken = f'<span dir="rtl" lang="{language}">'
    assert f'<h2 class="wp-block-heading has-text-align-right">{spoken}' in content
    assert f'<figcaption class="wp-element-caption">{spoken}' in content
    assert f"<blockquote><p>{spoken}" in content and f"<cite>{spoken}" in content
    for tag in ("ul", "ol", "table", "section"):
        assert f'<div dir="rtl" lang="{language}"><{tag}' in content
    assert "wp:list" not in content and "wp:table" not in content


def test_a_story_from_left_to_right_has_no_such_marks() -> None:
    assert "dir=" not in written(whole("en")) and "lang=" not in written(whole("en"))


def test_a_table_of_a_head_alone_has_no_empty_body() -> None:
    assert "tbody" not in block("table", "| only |\n|---|\n")
    assert "<tbody><tr><td>1</td></tr></tbody>" in block("table", "| one |\n|---|\n| 1 |\n")


def test_a_pull_quote_is_one_paragraph() -> None:
    said = block("pullquote", ">> It was *late*.\n>>\n>> - a bridge\n>> - a ferry\n>> — Bo Ek\n")
    assert "<blockquote><p>It was <em>late</em>.<br>a bridge<br>a ferry" in said
    assert said.count("<p>") == 1 and "<ul>" not in said and "Bo Ek" in said


def test_words_in_brackets_stay_words() -> None:
    content = written(copy_of(story(body='He typed [gallery ids="1"], [/caption] and [sic].\n')))
    assert '&#91;gallery ids="1"], &#91;/caption] and [sic].' in content
