"""A newsroom with one story that is ready, and a site that stands in memory."""

from pathlib import Path

import pytest

from deskeditor.newsroom import Newsroom
from tests.gui.delivery.fake_site import KIND, Published, stand


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Published:
    world = Published()
    stand(world, monkeypatch)
    return world


@pytest.fixture
def room(tmp_path: Path, site: Published) -> Path:
    """Its folder. The byline of the story is by Ada, who is matched to nobody at the site yet."""
    folder = tmp_path / "The Beacon"
    with Newsroom.create(folder, name="The Beacon", profile="small") as newsroom:
        newsroom.me = newsroom.add_person(name="Ada Quill")
        newsroom.new_story(slugline="bridge", headline="Bridge opens", body="The bridge is open.", state="ready")
        newsroom.destinations.add(KIND, "The Lantern Online")
    return folder
