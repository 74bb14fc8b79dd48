"""Where the files of a story lie: never outside of the destination, and never two stories in one place."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deskeditor.cms.placing import parts_of
from deskeditor.delivery.patterns import FIELDS, MOST_PARTS, Place, check_pattern, place_for
from deskeditor.formats.names import same_file
from deskeditor.news.problems import BadInput
from deskeditor.news.published import Published, published
from deskeditor.news.records import Story

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
STORY = published(
    Story("01900000-0000-7000-8000-000000000001", slugline="quay", desk="Sport"), people={}, photos={}, sources={}
)


def place(pattern: str, story: Published = STORY) -> Place:
    return place_for(pattern, story, NOW, lambda place: False)


@pytest.mark.parametrize(
    ("pattern", "folder", "stem"),
    [
        ("", "", "quay"),
        ("{year}/{month}/{slugline}", "2026/11", "quay"),
        ("{year}\\{month}\\", "2026/11", "quay"),
        (" /in/ {desk} /{year}{month}{day}-{slugline}", "in/Sport", "20261123-quay"),
        ("{id}", "", STORY.id),
        ("CON/latest", "CON-01900000", "latest"),
    ],
)
def test_patterns(pattern: str, folder: str, stem: str) -> None:
    assert place(pattern) == Place(folder, stem)


def test_the_day_is_that_of_the_publication_then_that_which_is_planned() -> None:
    story = replace(STORY, schedule="2027-01-02T12:00:00Z")
    assert place("{year}{month}{day}", story).stem == "20270102"
    assert place("{year}", replace(story, first_published="2025-03-04T12:00:00Z")).stem == "2025"


@pytest.mark.parametrize(
    "pattern",
    ["../x", "a/../b", "./a", "a/...", "{nobody}", "{desk.__class__}", "{}", "{slugline", "}", "{desk!r}", "a/" * 9],
)
def test_what_is_no_pattern_is_told_in_a_sentence(pattern: str) -> None:
    with pytest.raises(BadInput):
        check_pattern(pattern)
    with pytest.raises(BadInput):
        place(pattern)


pieces = st.one_of(
    st.sampled_from([f"{{{name}}}" for name in FIELDS]), st.text(max_size=8), st.sampled_from(["/", "..", "\\"])
)
words = st.one_of(
    st.text(max_size=200), st.sampled_from(["../../etc", "..", ".", "/", "con", "a/b", "\0", "‮gpj", "  "])
)


@given(st.lists(pieces, max_size=8).map("".join), words, words, words)
def test_no_pattern_and_no_words_lead_out_of_the_destination(
    pattern: str, slugline: str, desk: str, language: str
) -> None:
    story = replace(STORY, slugline=slugline, desk=desk, language=language)
    try:
        found = place(pattern, story)
    except BadInput:
        return
    whole = f"{found.folder}/{found.stem}".lstrip("/")
    parts = parts_of(whole)
    assert len(parts) <= MOST_PARTS
    assert all(0 < len(part.encode()) <= 120 and not part.startswith(".") for part in parts)


@given(
    st.lists(
        st.tuples(st.uuids(), st.sampled_from(["Quay", "quay", "", "ß", "ss"])), unique_by=lambda s: s[0], max_size=6
    )
)
def test_no_two_stories_share_a_place(stories: list[tuple[object, str]]) -> None:
    taken: set[str] = set()
    for id, slugline in stories:
        found = place_for("{slugline}", replace(STORY, id=str(id), slugline=slugline), NOW, lambda p: p.key in taken)
        assert found.key not in taken
        taken.add(found.key)
    assert len(taken) == len(stories)
    assert all(key == same_file(key) for key in taken)
