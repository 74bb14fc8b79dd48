"""The body as blocks."""

from dataclasses import replace

import pytest

from deskeditor.formats.content import (
    Block,
    Embed,
    Figure,
    Heading,
    Item,
    List,
    Note,
    Paragraph,
    Quote,
    Rule,
    Run,
    Table,
    content,
    texts_of,
)
from deskeditor.formats.format import Copy
from deskeditor.news.published import Published
from tests.render.stories import photo, story


def copy(body: str, **fields: object) -> Copy:
    made: Published = replace(story(), body=body, dateline="", dateline_date="", photos=(), **fields)  # type: ignore[arg-type]
    return Copy(made, "storm")


def p(*words: str) -> Paragraph:
    return Paragraph(tuple(Run(text) for text in words))


@pytest.mark.parametrize(
    ("body", "blocks"),
    [
        ("", ()),
        ("One.\n\nTwo.", (p("One."), p("Two."))),
        ("## Then\n\n***", (Heading(2, (Run("Then"),)), Rule())),
        (
            "a **b *c*** [d](https://x.org)\\\ne",
            (
                Paragraph(
                    (
                        Run("a "),
                        Run("b ", strong=True),
                        Run("c", strong=True, emphasis=True),
                        Run(" "),
                        Run("d", link="https://x.org"),
                        Run(line_break=True),
                        Run("\ne"),
                    )
                ),
            ),
        ),
        (
            "- a\n  1. b\n  2. c\n- d",
            (List(False, (Item((p("a"), List(True, (Item((p("b"),)), Item((p("c"),)))))), Item((p("d"),)))),),
        ),
        ("- a\n\n  more\n- b", (List(False, (Item((p("a"), p("more"))), Item((p("b"),)))),)),
        (
            "a | b\n:-: | --:\nc | d",
            (Table(((Run("a"),), (Run("b"),)), (((Run("c"),), (Run("d"),)),), ("center", "end")),),
        ),
        ("> a\n> — Ann", (Quote((p("a"),), (Run("— Ann"),)),)),
        (">> a", (Quote((p("a"),), pull=True),)),
        ("https://youtu.be/abc", (Embed("https://youtu.be/abc", "youtube"),)),
        ("{漢字|かんじ}", (Paragraph((Run("漢字", ruby="かんじ"),)),)),
    ],
)
def test_every_kind_of_block(body: str, blocks: tuple[Block, ...]) -> None:
    assert content(copy(body)).blocks == blocks


def test_footnotes_stand_apart_under_their_numbers() -> None:
    found = content(copy("One[^b] two[^a].\n\n[^a]: First.\n[^b]: *Second*."))
    assert found.blocks == (Paragraph((Run("One"), Run(note=1), Run(" two"), Run(note=2), Run("."))),)
    assert found.notes == (Note(1, (Paragraph((Run("Second", emphasis=True), Run("."))),)), Note(2, (p("First."),)))


def test_photos_stand_where_their_line_is_and_the_others_follow() -> None:
    lead, placed, other = (photo(role=role, name=f"{role}.jpg") for role in ("lead", "inline", "gallery"))
    made = replace(copy("One.\n\n![](inline.jpg)\n\nTwo."), story=replace(story(), photos=(lead, placed, other)))
    made = replace(made, story=replace(made.story, body="One.\n\n![](inline.jpg)\n\nTwo.", dateline=""))
    found = content(made)
    assert found.blocks == (p("One."), Figure(placed, None), p("Two."))
    assert (found.lead, found.gallery) == (Figure(lead, None), (Figure(other, None),))


def test_the_dateline_is_told_from_the_words() -> None:
    made = replace(copy("Calm."), story=replace(story(), body="Calm.", dateline="BERLIN", dateline_date=""))
    assert content(made).blocks == (Paragraph((Run("BERLIN", dateline=True), Run(" — Calm."))),)


def test_the_words_of_all_blocks() -> None:
    body = "## a\n\n- b\n  - c\n\n> d\n> — e\n\nf | g\n--- | ---\nh | i\n\n![](no.jpg)\n\nhttps://youtu.be/abc\n\n***"
    assert list(texts_of(content(copy(body)).blocks)) == ["a", "b", "c", "d", "— e", "f", "g", "h", "i"]
