"""Destinations, deliveries and what is known of sent items, through merges, backups, repairs and plain files."""

import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from deskeditor.news.deliveries import Contribution, Delivery, Remote, State
from deskeditor.news.ids import new_id
from deskeditor.newsroom import Newsroom
from deskeditor.store import salvage
from deskeditor.store.database import FILE_NAME
from deskeditor.upkeep import backups, verifying
from deskeditor.upkeep.merging import merge
from deskeditor.upkeep.plain_files import write_out
from deskeditor.upkeep.verifying import Flaw

LATER = "2999-11-23T09:00:00Z"


def put(newsroom: Newsroom, story: str, state: str, destination: str, **said: object) -> str:
    """A delivery in this state."""
    made = newsroom.outbox.again(Delivery(new_id(), story, destination, kept=newsroom.keep_version(story), **said))  # type: ignore[arg-type]
    newsroom.outbox.put(made.id, state=state)
    return made.id


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A story that was sent to a site, and is to be sent to a folder."""
    folder = tmp_path / "desk"
    with Newsroom.create(folder, name="Harbour Post") as newsroom:
        story = newsroom.new_story(slugline="barrier", headline="Barrier holds")
        site = newsroom.destinations.add("wordpress", "Post", address="https://post.example", user="ann")
        put(newsroom, story, "done", site)
        out = newsroom.destinations.add("folder", "Out", address=str(tmp_path / "out"))
        put(newsroom, story, "waiting", out)
        known = [
            Remote(site, "story", story, story, "17", "https://post.example/17", {"hash": "1"}, {"seal": {"a": 1}})
        ]
        known += [Remote(site, "photo", f"{n:040x}", story, str(n)) for n in range(30)]
        known += [Remote(site, "tag", "Häfen", "", "3")]
        newsroom.outbox.know(*known)
        comment = Contribution(new_id(), story, site, "5", name="Ray", email="ray@example.com", words="Well said.")
        newsroom.contributions.fetched([comment])
    return folder


def known(folder: Path) -> tuple[dict[str, State], dict[tuple[str, str], Remote]]:
    """The states of deliveries by the name of their destination, and all that is known of items there."""
    with Newsroom.open(folder) as newsroom:
        names = {one.id: one.name for one in newsroom.destinations.all()}
        states = {names[one.destination]: one.state for one in newsroom.outbox.newest()}
        kinds = ("story", "photo", "tag")
        found = [one for id in names for kind in kinds for one in newsroom.outbox.remotes(id, kind).values()]
        return states, {(one.kind, one.local): one for one in found}


def other(folder: Path, to: Path) -> Path:
    shutil.copytree(folder, to)
    return to


def test_what_a_copy_sent_is_known_here_and_what_it_is_about_to_send_stays_its_own(desk: Path, tmp_path: Path) -> None:
    laptop = other(desk, tmp_path / "laptop")
    with Newsroom.open(laptop) as newsroom:
        story = newsroom.find_story("barrier")
        ghost = newsroom.destinations.add("ghost", "Ghost")
        put(newsroom, story, "done", ghost)
        put(newsroom, story, "waiting", ghost)
        newsroom.outbox.know(Remote(ghost, "story", story, story, "g1"))
        site = newsroom.destinations.find("Post").id
        (comment,) = newsroom.contributions.of_story(story)
        newsroom.contributions.put(comment.id, state="approved", decided_at=LATER)
        stands = newsroom.outbox.remote(site, "story", story)
        assert stands is not None
        newsroom.act(lambda db: db.execute("UPDATE remote SET at = ?, url = 'new' WHERE kind = 'story'", [LATER]))
    with Newsroom.open(desk) as newsroom:
        assert merge(newsroom, laptop).delivered == 5
        assert [one.name for one in newsroom.destinations.all()] == ["Post", "Out", "Ghost"]
        assert [one.state for one in newsroom.outbox.of_story(story) if one.destination == ghost] == ["done"]
        there = newsroom.outbox.remote(ghost, "story", story)
        assert there is not None and there.remote_id == "g1"
        here = newsroom.outbox.remote(site, "story", story)
        assert here is not None and here.url == "new"
        assert [one.state for one in newsroom.contributions.of_story(story)] == ["approved"]
        assert merge(newsroom, laptop).nothing_new


def test_a_restored_backup_sends_nothing_by_itself_and_knows_what_was_sent(desk: Path, tmp_path: Path) -> None:
    with Newsroom.open(desk) as newsroom:
        made = backups.back_up(newsroom)
    to = backups.restore(made.path, tmp_path / "restored")
    states, there = known(to)
    assert states == {"Post": "done", "Out": "failed"} and there == known(desk)[1]
    assert known(desk)[0]["Out"] == "waiting"
    assert [flaw for flaw in found_in(to) if flaw.severity == "damage"] == []


def found_in(folder: Path) -> Iterator[Flaw]:
    return (one for one in verifying.verify(folder) if isinstance(one, Flaw))


def test_repair_keeps_all_of_a_sound_file(desk: Path) -> None:
    before = known(desk)
    for _ in verifying.repair(desk):
        pass
    assert known(desk) == before


def test_the_pages_alone_tell_what_is_known_of_each_item(desk: Path) -> None:
    with closing(sqlite3.connect(desk / FILE_NAME)) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    found = salvage.pages((desk / FILE_NAME).read_bytes())
    assert {row["name"] for row in found.rows["destination"].values()} == {"Post", "Out"}
    assert len(found.rows["remote"]) == 32 and len(found.rows["delivery"]) == 2
    assert [row["email"] for row in found.rows["contribution"].values()] == ["ray@example.com"]


def test_a_check_names_what_cannot_be_read_and_what_is_of_nothing(desk: Path) -> None:
    assert not [flaw for flaw in found_in(desk) if flaw.severity == "damage" or "remote" in flaw.sentence]
    with closing(sqlite3.connect(desk / FILE_NAME)) as db, db:
        db.execute("UPDATE remote SET sent = '{' WHERE kind = 'tag'")
        db.execute("UPDATE delivery SET destination = ? WHERE state = 'waiting'", [new_id()])
    said = [flaw.sentence for flaw in found_in(desk)]
    assert "1 rows of remote cannot be read (sent)." in said
    assert "1 rows of delivery name a destination that is not here." in said


def test_plain_files_have_all_but_readers_addresses(desk: Path, tmp_path: Path) -> None:
    with Newsroom.open(desk) as newsroom:
        for _ in write_out(newsroom, tmp_path / "plain"):
            pass
    said = {file.name: file.read_text() for file in (tmp_path / "plain").glob("*.json")}
    assert {one["name"] for one in json.loads(said["destinations.json"])} == {"Post", "Out"}
    assert len(json.loads(said["deliveries.json"])) == 2 and "https://post.example/17" in said["items.json"]
    assert "Well said." in said["contributions.json"] and "ray@example.com" not in "".join(said.values())
