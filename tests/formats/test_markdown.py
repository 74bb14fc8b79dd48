"""Markdown out and in: the same story again, and other programs' files read leniently."""

from dataclasses import replace
from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from deskeditor.formats import markdown
from deskeditor.formats.draft import PHOTO, STORY
from deskeditor.formats.front_matter import parted
from deskeditor.news.problems import BadInput
from deskeditor.news.published import Published, PublishedByline
from deskeditor.news.records import Embargo
from tests.formats.stories import NASTY, copy_of, full_story, image, photo, story

ANY = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs"], exclude_characters="\r\u2029\ufdd0\ufdd1\0"), max_size=120
)
LIKE_COPY = st.text(st.sampled_from(list("ab1.)(*_#>-+|[]!<&;\\`~: \n\t“”ä")), max_size=60)


def written(made: Published, *files: bytes, folder: str = "") -> str:
    (file,) = markdown.write(copy_of(made, *files, folder=folder))
    return file.data.decode("utf-8")


def same_again(made: Published) -> None:
    draft = markdown.read(written(made))
    assert draft.warnings == ()
    expected = {name: getattr(made, name) for name in ("slugline", "headline", "body", *STORY)}
    defaults = {name: getattr(story(), name) for name in expected} | {"embargo": None, "dateline_date": ""}
    empty: dict[str, Any] = {name: type(value)() for name, value in expected.items() if isinstance(value, str | tuple)}
    read = defaults | empty | dict(draft.fields)
    assert {name: read[name] for name in expected} == expected
    lines = [PublishedByline(**{n: getattr(line, n) for n in PublishedByline.__slots__}) for line in draft.bylines]
    assert tuple(lines) == made.bylines


def test_a_full_story_comes_back_equal() -> None:
    same_again(full_story())
    same_again(full_story(NASTY))
    same_again(story(embargo=Embargo()))


@settings(max_examples=150, deadline=None)
@given(body=ANY | LIKE_COPY)
def test_every_body_comes_back_byte_for_byte(body: str) -> None:
    assert markdown.read(written(story(body=body))).body == body


@settings(max_examples=100, deadline=None)
@given(text=ANY.map(str.strip))
def test_any_text_in_any_field_comes_back(text: str) -> None:
    same_again(full_story(text))


@pytest.mark.parametrize(
    "body",
    [
        "",
        "\n",
        "\n\n\n",
        "# Not a headline",
        "---\nfoo\n---\n",
        "Words\n---\n",
        "no newline at the end",
        "  indented\n\n\n",
    ],
)
def test_bodies_that_look_like_front_matter_or_headlines(body: str) -> None:
    assert markdown.read(written(story(body=body))).body == body
    assert markdown.read(written(story(body=body, headline=""))).body == body


def test_photos_come_back_with_their_words_and_the_body_with_their_names() -> None:
    data = image()
    quay = photo("the quay.jpg", data, role="lead", caption=NASTY, crop=(0.0, 0.1, 0.9, 1.0), focal_point=(0.5, 0.5))
    more: dict[str, Any] = {"event": NASTY, "extended_description": NASTY}
    more |= {"description_writer": "ek", "supplier_reference": "4711"}
    quay = replace(quay, crops=(("square", 0.0, 0.0, 0.5, 1.0), ("3:2", 0.1, 0.0, 1.0, 1.0)), straighten=-2.5, **more)
    boat = photo("boat", data, decorative=True, alt="", place="")
    body = "![](<the quay.jpg>)\n\n![](boat) \n\n![own words](boat)\n\n![](unknown.jpg)\n\nSee ![](boat) here."
    text = written(story(body=body, photos=(quay, boat)), data, data, folder="harbour-photos/")
    assert "![A quay with two boats](<harbour-photos/the%20quay.jpg>)\n" in text
    draft = markdown.read(text)
    assert draft.body == body
    assert [(p.name, p.file, p.role) for p in draft.photos[:2]] == [
        ("the quay.jpg", "harbour-photos/the quay.jpg", "lead"),
        ("boat", "harbour-photos/boat.jpg", "inline"),
    ]
    for made, read in zip((quay, boat), draft.photos, strict=False):
        filled = {name: getattr(made, name) for name in PHOTO if getattr(made, name) not in ("", (), None, False)}
        assert dict(read.fields) == filled


@example(alt="x", body=["![x](c.jpg)", "![x ](c.jpg)", "![](c.jpg)"])
@example(alt="", body=["![ ](c.jpg)", "![](c.jpg)"])
@settings(max_examples=80, deadline=None)
@given(
    alt=ANY,
    body=st.lists(
        st.sampled_from(["![](a b.jpg)", "![](<a b.jpg>)", "![](c.jpg)", "![x](c.jpg)", "w", ""]), max_size=6
    ),
)
def test_photo_lines_come_back_whatever_the_photo_says(alt: str, body: list[str]) -> None:
    data = image(4, 4)
    made = story(body="\n".join(body), photos=(photo("a b.jpg", data, alt=alt), photo("c.jpg", data, alt=alt)))
    assert markdown.read(written(made, data, data, folder="x-photos/")).body == made.body


def test_the_front_matter_is_yaml_that_other_programs_read() -> None:
    text = written(full_story())
    values = yaml.safe_load(text.split("---\n")[1])
    assert values["headline"] == "Harbour opens"
    assert [line["name"] for line in values["bylines"]] == ["Ann Lee", "Bo Ek", "Cy Dow"]
    assert values["urgency"] == 3
    assert values["embargo"] == {"until": "2026-12-01T06:00:00+01:00", "zone": "Europe/Berlin"}
    assert "ednote" not in values


# Files of other programs


def test_usual_names_are_understood_and_unknown_ones_named() -> None:
    draft = markdown.read(
        "---\ntitle: Yes\nauthor: By Ann Lee\ntags: [a, b]\nlang: no\nsummary: 'Dek: here'\n"
        "draft: true\nweight: 3\n---\nBody\n"
    )
    assert draft.fields == {
        "headline": "Yes",
        "keywords": ("a", "b"),
        "language": "no",
        "dek": "Dek: here",
        "body": "Body\n",
    }
    assert [line.name for line in draft.bylines] == ["Ann Lee"]
    assert len(draft.warnings) == 2
    assert "weight" in draft.warnings[1]


def test_values_that_do_not_fit_are_left_out_with_a_warning() -> None:
    draft = markdown.read("---\nheadline: H\nurgency: high\npubstatus: gone\nembargo: soon\ndek: {a: b}\n---\n\nB")
    assert draft.fields == {"headline": "H", "body": "B"}
    assert len(draft.warnings) == 4


def test_without_front_matter_a_first_title_is_the_headline() -> None:
    assert markdown.read("# Harbour opens\n\nWords.\n").fields == {"headline": "Harbour opens", "body": "Words.\n"}
    assert markdown.read("Words.\n\n# Not\n").fields == {"headline": "", "body": "Words.\n\n# Not\n"}
    assert markdown.read("#MeToo began\n").body == "#MeToo began\n"
    assert markdown.read("## Part\n").body == "## Part\n"


def test_a_file_without_front_matter_stays_byte_for_byte() -> None:
    text = "One  \ntwo\n\n\tthree 5\\*3 & <b>\n\n---\n\n* item\n"
    assert markdown.read(text).body == text


def test_photos_of_plain_markdown_are_taken_by_their_lines() -> None:
    lines = (
        '![A \\[quay\\]](img/a%20b.jpg "The quay")',
        "![](img2/a%20b.jpg)",
        "![](https://example.com/x.jpg)",
        "![](/etc/x.png)",
    )
    text = "\n\n".join(lines)
    draft = markdown.read(text)
    assert [(p.name, p.file) for p in draft.photos] == [("a b.jpg", "img/a b.jpg"), ("-a b.jpg", "img2/a b.jpg")]
    assert draft.photos[0].fields == {"alt": "A [quay]", "caption": "The quay"}
    assert draft.body.startswith("![](<a b.jpg>)\n\n![](<-a b.jpg>)\n\n![](https://example.com/x.jpg)\n")


@pytest.mark.parametrize(
    "text",
    [
        "---\na: [1\n---\nB",
        "---\n\tx: 1\n---\nB",
        "---\na: &x 1\nb: *x\n---\nB",
        "---\n- \x01\n---\n",
        "---\na: !!python/object x\n---\n",
    ],
)
def test_front_matter_that_is_no_yaml_is_told(text: str) -> None:
    try:
        draft = markdown.read(text)
    except BadInput as problem:
        assert "front matter" in str(problem)
    else:
        assert "python" in text
        assert draft.warnings


def test_a_rule_at_the_start_is_no_front_matter() -> None:
    assert parted("---\n\nWords --- and\n") == ({}, "---\n\nWords --- and\n")
    assert parted("---\nJust words.\n---\nMore.\n") == ({}, "---\nJust words.\n---\nMore.\n")
    assert parted("---\n---\n\nB") == ({}, "B")
    assert parted("---\na: b\n---") == ({"a": "b"}, "")
    assert parted("---\na: b\n...\nB") == ({"a": "b"}, "B")


def test_the_private_does_not_leave() -> None:
    text = written(replace(full_story(), related=()))
    assert not any(word in text for word in ("ednote", "bin:", "deadline", "assignee", "email"))
