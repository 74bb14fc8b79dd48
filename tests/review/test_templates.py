from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deskeditor.news.problems import BadInput, NotFound
from deskeditor.news.records import CheckState
from deskeditor.news.templates import Template, begun, template
from deskeditor.newsroom import Newsroom
from deskeditor.review import templates
from deskeditor.review.templates import folder_of, keep, remove, shipped_templates, start, templates_of, toml_of


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    with Newsroom.create(tmp_path / "The Lantern") as newsroom:
        newsroom.me = newsroom.add_person(name="Ada Quill", desk="News")
        yield newsroom


def test_every_shipped_template_begins_a_story_that_may_not_leave_yet(newsroom: Newsroom) -> None:
    shipped = shipped_templates()
    assert {"news", "brief", "feature", "interview", "opinion", "match", "obituary"} <= {one.key for one in shipped}
    for kind in shipped:
        story = newsroom.story(start(newsroom, kind))
        assert story.story_kind == kind.key
        assert "TK" in story.body
        assert story.bylines[0].person == story.assignee == newsroom.me
        assert story.desk == "News"
        assert set(story.checks) == set(kind.checks)


def test_what_a_template_says_comes_before_what_a_person_is(newsroom: Newsroom) -> None:
    sport = template("sport", '[story]\ndesk = "Sport"\nlanguage = "ckb"\n')
    story = newsroom.story(start(newsroom, sport, language="en"))
    assert (story.desk, story.language) == ("Sport", "ckb")


def test_a_story_becomes_a_template_and_the_template_a_story(newsroom: Newsroom) -> None:
    words = 'Tide table\n\n"""quoted""" \\ back 🌊\n\nالمدّ'
    first = newsroom.new_story(
        slugline="tides", body=words, desk="News", target_length=80, checks={"facts": CheckState("done", "x", "y")}
    )
    made = keep(newsroom, first, "Tide table", "Every morning")
    assert made.own and made.key == "tide-table"
    read = templates_of(newsroom).named("tide-table")
    assert read is not None and begun(read) == begun(made)
    again = newsroom.story(start(newsroom, read))
    assert (again.body, again.slugline, again.target_length) == (words, "tides", 80)
    assert again.checks == {"facts": CheckState("required")}
    assert again.id != first and again.story_kind == "tide-table"


def test_every_shipped_template_survives_being_written() -> None:
    for kind in shipped_templates():
        assert template(kind.key, toml_of(kind)) == kind


@settings(max_examples=60, deadline=None)
@given(
    st.text(st.characters(exclude_categories=["Cs"])),
    st.text(st.sampled_from("a\"'\\\r\n\t🌊ة")),
    st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=9), max_size=3),
)
def test_all_words_survive_being_written(name: str, body: str, keywords: list[str]) -> None:
    kind = Template("any", name, about=body, fields={"body": body, "dek": name, "keywords": tuple(keywords)})
    assert template("any", toml_of(kind)).fields == kind.fields


def test_one_of_its_own_replaces_a_shipped_one_until_it_is_removed(newsroom: Newsroom) -> None:
    story = newsroom.new_story(slugline="own", body="Ours.")
    keep(newsroom, story, "Brief")
    own = templates_of(newsroom).named("brief")
    assert own is not None and own.own and own.fields["body"] == "Ours."
    remove(newsroom, "brief")
    shipped = templates_of(newsroom).named("brief")
    assert shipped is not None and not shipped.own
    with pytest.raises(NotFound, match="no template “brief” of its own"):
        remove(newsroom, "brief")


def test_a_damaged_one_is_told_and_the_others_stay(newsroom: Newsroom) -> None:
    folder_of(newsroom).mkdir()
    (folder_of(newsroom) / "brief.toml").write_text("[story\n", "utf-8")
    (folder_of(newsroom) / "tides.toml").write_bytes(b"\xff\xfe\x00")
    found = templates_of(newsroom)
    assert len(found.troubles) == 2
    assert "brief" in found.troubles[0] and "line 1" in found.troubles[0]
    brief = found.named("brief")
    assert brief is not None and not brief.own
    with pytest.raises(BadInput, match="“brief” cannot be read"):
        templates.named(newsroom, "brief")


def test_a_template_needs_a_name_and_cannot_leave_its_folder(newsroom: Newsroom) -> None:
    story = newsroom.new_story(slugline="own")
    with pytest.raises(BadInput, match="needs a name"):
        keep(newsroom, story, " – ")
    assert keep(newsroom, story, "../../etc").key == "etc"
    assert [path.name for path in newsroom.folder.glob("templates/*")] == ["etc.toml"]
    with pytest.raises(NotFound):
        remove(newsroom, "../newsroom")
    with pytest.raises(NotFound, match="there are news, brief"):
        templates.named(newsroom, "sonnet")
