"""Paragraphs as readers see them, and where their characters stand in the field."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from deskeditor.checks.quotes.paragraphs import Paragraph, paragraphs

bodies = st.lists(
    st.sampled_from(
        [
            "*",
            "**",
            "_",
            "[",
            "](http://a.b)",
            "[^1]",
            "\\",
            "# ",
            "> ",
            "- ",
            "1. ",
            "|",
            "---",
            "\n",
            "\n\n",
            " ",
            "a",
            "é😀",
            "“",
            "”",
        ]
    ),
    max_size=50,
).map("".join)


def found(text: str, field: str = "body") -> list[Paragraph]:
    return list(paragraphs(text, field))


def test_marks_addresses_and_escapes_are_not_shown() -> None:
    (paragraph,) = found("*We* go to [the town](http://a.b) now\\! Words.[^1]")
    assert paragraph.text == "We go to the town now! Words."
    assert paragraph.at(paragraph.text.index("town")) == "*We* go to [the town]".index("town")


def test_a_paragraph_without_marks_needs_no_places() -> None:
    (paragraph,) = found("We go\nto the town.")
    assert (paragraph.text, paragraph.places) == ("We go to the town.", None)


def test_each_place_is_told_apart() -> None:
    text = "# Head\n\nWords\nmore.\n\n> said\n> again\n>\n> once\n\n| a | b |\n|---|---|\n| c | d |\n\n"
    text += "- item\n\n[^1]: note"
    assert [(p.text, p.place) for p in found(text)] == [
        ("Head", "heading"),
        ("Words more.", "words"),
        ("said again", "block"),
        ("once", "block"),
        *((cell, "cell") for cell in "abcd"),
        ("item", "words"),
        ("note", "words"),
    ]


def test_paragraphs_of_one_block_quotation_share_its_group() -> None:
    groups = [p.group for p in found("> one\n>\n> two\n\n> three\n\nwords")]
    assert groups[0] == groups[1] != groups[2]
    assert groups[3] == 0


def test_only_the_body_is_markdown() -> None:
    assert [p.text for p in found("*Flood* in town", "headline")] == ["*Flood* in town"]
    assert [p.place for p in found("one\ntwo", "dek")] == ["words", "words"]


@settings(deadline=None)
@given(bodies, st.sampled_from(["body", "headline"]))
@example("> *a\n> b*", "body")
def test_every_character_stands_where_it_is_said_to(text: str, field: str) -> None:
    end = 0
    for paragraph in found(text, field):
        assert paragraph.start >= end
        for n, character in enumerate(paragraph.text):
            assert text[paragraph.at(n)] == character or (character == " " and text[paragraph.at(n)] == "\n")
        places = [paragraph.at(n) for n in range(len(paragraph.text))]
        assert places == sorted(set(places))
        end = paragraph.after(len(paragraph.text))
        assert end <= len(text)
