"""A newsroom with two folders that stand for two sites."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from deskeditor.cms.registry import KINDS
from deskeditor.cms.secrets import Secrets
from deskeditor.delivery.deciding import decide
from deskeditor.delivery.running import run_ready
from deskeditor.newsroom import Newsroom
from tests.cms.site_in_memory import Clock, SiteInMemory
from tests.delivery.desk import SITES, Room, room_with

Out = Callable[..., str]


@pytest.fixture
def house(tmp_path: Path) -> Iterator[Newsroom]:
    with Newsroom.create(tmp_path / "room", name="Harbour Post") as made:
        for name in ("site", "paper"):
            (tmp_path / name).mkdir()
            id = made.destinations.add("folder", name, address=str(tmp_path / name))
            made.destinations.set_rules(id, format="html", pattern="story")
        yield made


@pytest.fixture
def out(house: Newsroom) -> Out:
    """Publish a new story at destinations; gives its id."""

    def publish(*names: str, **fields: object) -> str:
        said = {"slugline": "barrier", "headline": "Barrier holds", "body": "It cost 11 million.", "state": "published"}
        story = house.new_story(**(said | fields))
        for name in names or ("site", "paper"):
            decide(house, story, house.destinations.find(name))
        run(house)
        return story

    return publish


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    """A newsroom with a site in memory, and a clock that is set by hand."""
    monkeypatch.setattr(KINDS, "_built_in", {**KINDS._built_in, "memory": "tests.delivery.desk:KIND"})
    clock = Clock()
    SITES.append(SiteInMemory(clock))
    with Newsroom.create(tmp_path / "room", name="Harbour Post", profile="large", clock=clock) as newsroom:
        yield room_with(newsroom, clock)
    SITES.pop()


def run(newsroom: Newsroom) -> None:
    for _ in run_ready(newsroom, Secrets(newsroom.id)):
        pass


def page(newsroom: Newsroom, name: str) -> str:
    folder = Path(newsroom.destinations.find(name).address)
    return "\n".join(file.read_text() for file in sorted(folder.rglob("*.html")))
