"""Wire copy from one newsroom to another: out past the gate, in by the door that everything takes."""

from pathlib import Path

import pytest

from deskeditor.formats.importing import import_file
from deskeditor.formats.registry import format_named
from deskeditor.leaving import leave
from deskeditor.news.records import Byline, PhotoUse
from deskeditor.newsroom import Newsroom
from tests.formats.stories import image

BODY = "It *opened*.\n\n![](quay.jpg)\n\nNobody came.\n"


@pytest.fixture(scope="module")
def sender(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    folder = tmp_path_factory.mktemp("sender") / "desk"
    with Newsroom.create(folder) as newsroom:
        photo = newsroom.add_photo(image(), "quay.jpg", caption="The quay", alt="Boats", credit="Ann Lee")
        uses = (PhotoUse("u1", photo, "quay.jpg", "inline"),)
        id = newsroom.new_story(
            slugline="quay", headline="Quay opens", body=BODY, photos=uses, bylines=(Byline("b1", "", "Ann Lee"),)
        )
        newsroom.set_fields(id, pubstatus="canceled")
    return folder, id


@pytest.mark.parametrize("format", ["ninjs", "nitf"])
def test_a_kill_arrives_with_its_photo(sender: tuple[Path, str], tmp_path: Path, format: str) -> None:
    with Newsroom.open(sender[0]) as newsroom:
        done = [*leave(newsroom, [sender[1]], format_named(format), tmp_path)][-1]
    assert done.path is not None
    with Newsroom.create(tmp_path / "desk") as newsroom:
        (came,) = import_file(newsroom, done.path)
        story = newsroom.story(came.id)
        (use,) = story.photos
        photo = newsroom.photo(use.photo)
    assert (story.headline, story.body.strip(), story.pubstatus) == ("Quay opens", BODY.strip(), "canceled")
    assert (use.name, use.role, photo.caption, photo.alt, photo.credit) == (
        *("quay.jpg", "inline", "The quay", "Boats", "Ann Lee"),
    )
    assert came.warnings == ("Killed by its sender: this story must not be published.",)


def test_a_photo_that_did_not_come_is_told_and_not_shown(sender: tuple[Path, str], tmp_path: Path) -> None:
    with Newsroom.open(sender[0]) as newsroom:
        done = [*leave(newsroom, [sender[1]], format_named("nitf"), tmp_path)][-1]
    assert done.path is not None
    alone = done.path.rename(tmp_path.parent / "alone.nitf.xml")
    with Newsroom.create(tmp_path / "desk") as newsroom:
        (came,) = import_file(newsroom, alone)
        story = newsroom.story(came.id)
    assert story.body.strip() == "It *opened*.\n\nNobody came."
    assert any("quay.jpg is not there" in warning for warning in came.warnings)
