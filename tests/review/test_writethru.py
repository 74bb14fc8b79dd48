from collections.abc import Iterator
from pathlib import Path

import pytest

from deskeditor.newsroom import Newsroom
from deskeditor.review.writethru import KEPT_AS, NO_LEAD, another, lead


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    with Newsroom.create(tmp_path / "The Lantern") as newsroom:
        newsroom.me = newsroom.add_person(name="Ada Quill")
        yield newsroom


def test_a_new_lead_stands_over_the_old_copy_whose_version_is_kept(newsroom: Newsroom) -> None:
    id = newsroom.new_story(slugline="ferry", body="No ferry today.", ednote="Ask the harbour.")
    lead(newsroom, id, "The ferry runs again.", "ADDS the harbour master")
    story = newsroom.story(id)
    assert story.body == "The ferry runs again.\n\nNo ferry today."
    assert story.ednote == "UPDATES: ADDS the harbour master\nAsk the harbour."
    kept = newsroom.versions(id)[0]
    assert kept.name == KEPT_AS
    assert newsroom.version_value(kept.id).story.body == "No ferry today."


def test_a_story_of_its_own_updates_the_old_one_and_leaves_it_as_it_is(newsroom: Newsroom) -> None:
    id = newsroom.new_story(slugline="ferry", headline="Ferry stops", body="", state="published", version=2)
    other = newsroom.story(another(newsroom, id, ""))
    assert (other.update_of, other.version, other.state) == (id, 3, "draft")
    assert (other.slugline, other.headline) == ("ferry", "Ferry stops")
    assert other.body == f"{NO_LEAD}\n\n"
    assert newsroom.story(id).body == "" and newsroom.story(id).state == "published"
