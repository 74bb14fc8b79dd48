"""Pages that are free go back to the disk; a file that cannot give any is left as it is."""

from pathlib import Path

import pytest
from tests.store.conftest import Clock
from tests.store.test_thinning import until

from deskeditor.news.records import Story
from deskeditor.newsroom import Newsroom
from deskeditor.store import space, writer
from deskeditor.store.database import FILE_NAME, connect, create_database


def pages(newsroom: Newsroom) -> int:
    return int(newsroom.ask(lambda db: db.execute("PRAGMA page_count").fetchone()[0]))


def filled_and_emptied(path: Path) -> None:
    db = connect(path)
    db.execute("CREATE TABLE scratch (words)")
    db.execute(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
        " INSERT INTO scratch SELECT hex(randomblob(300)) FROM n"
    )
    db.execute("DROP TABLE scratch")
    db.close()


def test_free_pages_are_given_back_piece_by_piece(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    create_database(path)
    filled_and_emptied(path)
    before = path.stat().st_size
    db = connect(path)
    pieces = 0
    while space.give_back(db):
        pieces += 1
    db.close()
    assert pieces > 1
    assert path.stat().st_size < before / 4


def test_a_file_that_was_made_without_it_gives_pages_back_after_a_vacuum(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / FILE_NAME
    with monkeypatch.context() as patch:
        patch.setattr(space, "prepare", lambda db: None)
        create_database(path)
    filled_and_emptied(path)
    db = connect(path)
    assert not space.give_back(db)
    space.prepare(db)
    db.execute("VACUUM")
    db.close()
    filled_and_emptied(path)
    db = connect(path)
    assert space.give_back(db)
    db.close()


def test_a_quiet_newsroom_does_not_keep_the_room_of_its_keystrokes(
    folder: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in (("TIDY_AFTER_S", 0.0), ("TIDY_EVERY_S", 0.0), ("COMPACT_AFTER_S", 0.0)):
        monkeypatch.setattr(writer, name, value)
    with Newsroom.create(folder, clock=clock) as newsroom:
        story = newsroom.new_story(slugline="storm")
        document = newsroom.document(story)
        document.on_update(lambda update: newsroom.submit(Story, story, update))
        for at in range(3000):
            document.splice("body", at, at, "wind "[at % 5])
        newsroom.flush()
        grown = pages(newsroom)
        until(newsroom, lambda: pages(newsroom) < grown / 2)
        assert newsroom.story(story).body == "wind " * 600
