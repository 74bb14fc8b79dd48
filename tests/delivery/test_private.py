"""What is said in the house stays there: every file that reaches a destination is looked through, packed ones too."""

import logging
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlite_utils import Database

from deskeditor.delivery.corrections import Asked, correct
from deskeditor.delivery.deciding import decide
from deskeditor.formats.readable import texts
from deskeditor.news.deliveries import Contribution
from deskeditor.news.ids import new_id
from deskeditor.newsroom import Newsroom
from tests.delivery.conftest import run
from tests.store.test_destroying import JPEG

PRIVATE = "Zwetschgenkönig"
FORMATS = ("ninjs", "docx", "html")


def found_in(folder: Path) -> list[str]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    told = [path.name for path in files if PRIVATE in path.name]
    return told + [path.name for path in files if any(PRIVATE in text for text in texts(path.name, path.read_bytes()))]


def rows_of(table: str) -> Callable[[Database], str]:
    return lambda db: str(list(db.table(table).rows))


def test_notes_sources_causes_and_readers_reach_no_destination(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with Newsroom.create(tmp_path / "room", name="Harbour Post") as newsroom:
        said = {"slugline": "barrier", "headline": "Barrier holds", "body": "It cost 11 million.", "state": "ready"}
        story = newsroom.new_story(**said, ednote=PRIVATE)
        source = newsroom.add_source(name=f"Ann {PRIVATE}", notes=PRIVATE, phone=PRIVATE)
        newsroom.add_quote(words=f"Said {PRIVATE} here", story=story, source=source, terms="off the record")
        newsroom.use_photo(story, newsroom.add_photo(JPEG, "quay.jpg", caption="A quay", alt="A quay", credit="Ann"))
        for name in FORMATS:
            (tmp_path / "out" / name).mkdir(parents=True)
            id = newsroom.destinations.add("folder", name, address=str(tmp_path / "out" / name))
            newsroom.destinations.set_rules(id, format=name)
            decide(newsroom, story, newsroom.destinations.one(id))
        run(newsroom)
        assert found_in(tmp_path / "out") == []
        reader = Contribution(new_id(), story, id, "9", "", "Bo", f"{PRIVATE}@example.org", "Well done", "")
        newsroom.contributions.fetched([reader])
        for kind in ("correction", "kill"):
            asked = Asked(kind, PRIVATE, "It cost 12 million.", "", PRIVATE, PRIVATE)
            assert correct(newsroom, story, asked).unsent == ()
            run(newsroom)
            assert found_in(tmp_path / "out") == []
        assert {one.state for one in newsroom.outbox.newest()} == {"done"}
        kept = [newsroom.ask(rows_of(name)) for name in ("delivery", "remote", "receipt")]
        assert PRIVATE not in str(kept)
    assert PRIVATE not in caplog.text
