"""Suggestions and notes in the newsroom's file: merged, sent, compacted, checked, and gone with a destroyed record."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.store.conftest import Clock
from tests.store.merging import compact, copied, meant, rebuilt, tables

from deskeditor.news.problems import Refused
from deskeditor.news.records import Note, Photo, Story
from deskeditor.newsroom import Newsroom
from deskeditor.store import checkup
from deskeditor.store.database import FILE_NAME
from deskeditor.text import anchors
from deskeditor.text.document import Document
from deskeditor.text.suggesting import Proposer, decide, suggest, suggest_value
from deskeditor.upkeep import storyfile
from deskeditor.upkeep.merging import merge

BODY = "The old bridge over the river is closed.\n\nNobody knew ئەو why 😀."


@pytest.fixture
def desk(tmp_path: Path, clock: Clock) -> Path:
    """A newsroom with one story, in which somebody proposes, and one photo."""
    folder = tmp_path / "desk"
    with Newsroom.create(folder, name="Desk", clock=clock) as newsroom:
        newsroom.me = newsroom.add_person(name="Ada")
        story = newsroom.new_story(slugline="bridge", headline="Bridge opens", body=BODY)
        with newsroom.edit(Photo) as photo:
            photo.set("caption", "The bridge")
            suggest_value(photo, "caption", "The zebrawood bridge", ann())
        with newsroom.edit(Story, story) as document:
            suggest(document, "body", 4, 8, "quixotic ", ann())
            suggest_value(document, "headline", "Bridge closes", ann())
            suggest_value(document, "slugline", "yclept", ann())
            document.add("notes", Note("n1", thread="n1", text="Is it marmoreal?", by="ann", at="2026-11-23T10:00:00Z"))
            anchors.keep(document, "n1", anchors.make(document, "body", 20, 24))
    return folder


def ann() -> Proposer:
    return Proposer("ann", lambda: "2026-11-23T10:00:00+00:00")


def bridge(newsroom: Newsroom) -> Document[Story]:
    return newsroom.document(newsroom.find_story("bridge"))


def flaws(folder: Path) -> list[checkup.Flaw]:
    return [one for one in checkup.check(folder) if isinstance(one, checkup.Flaw) and one.severity != "note"]


def test_tables_of_suggestions_and_notes_follow_from_the_log(desk: Path) -> None:
    with closing(sqlite3.connect(desk / FILE_NAME)) as db:
        assert db.execute("SELECT count(*) FROM suggestion").fetchone() == (3,)
        assert db.execute("SELECT count(*) FROM photo_suggestion").fetchone() == (1,)
        assert db.execute("SELECT text FROM note").fetchone() == ("Is it marmoreal?",)
        assert db.execute("SELECT body, headline, slugline FROM story").fetchone() == (BODY, "Bridge opens", "bridge")
    assert not flaws(desk)
    with closing(sqlite3.connect(desk / FILE_NAME)) as db:
        db.execute("DELETE FROM suggestion")
        db.execute("UPDATE note SET text = 'other'")
        db.commit()
    assert {one.part for one in flaws(desk)} == {"tables"}
    rebuilt(desk)
    assert not flaws(desk)


def test_two_newsrooms_that_proposed_and_decided_apart_become_one(desk: Path, tmp_path: Path, clock: Clock) -> None:
    laptop = copied(desk, tmp_path / "laptop")
    with Newsroom.open(desk, clock=clock) as newsroom:
        found = bridge(newsroom)
        (words,) = [one for one in found.value().suggestions if one.field == "body"]
        with newsroom.edit(Story, found.id) as document:
            decide(document, [words.id], "rejected", by="ed", at="2026-11-23T11:00:00+00:00")
            suggest(document, "body", 0, 3, "", Proposer("bo", lambda: "2026-11-23T11:00:00+00:00"))
            document.splice("body", 30, 30, "new ")
    with Newsroom.open(laptop, clock=clock) as newsroom, newsroom.edit(Story, bridge(newsroom).id) as document:
        at = document.lines("body").text().index("quixotic") + 3
        suggest(document, "body", at, at, "UU", ann())
        document.splice("body", 0, 4, "")
    clock.go(minutes=1)
    with Newsroom.open(desk, clock=clock) as newsroom:
        merge(newsroom, laptop)
        document = bridge(newsroom)
        assert "UU" not in document.value().body  # what was typed into rejected words is no part of the story
        open_ = {(one.kind, one.inserted, one.deleted) for one in document.value().suggestions if one.field == "body"}
        assert open_ == {("insert", "UU", "")}
        (lost,) = [one for one in document.proposals().values() if one.get("outcome") == "overwritten"]
        assert (lost["by"], lost["deleted"]) == ("bo", "The")
    with Newsroom.open(laptop, clock=clock) as newsroom:
        merge(newsroom, desk)
    assert meant(desk) == meant(laptop)
    assert tables(desk, modified=False)["suggestion"] == tables(laptop, modified=False)["suggestion"]
    for folder in (desk, laptop):
        before = tables(folder)
        with Newsroom.open(folder, clock=clock) as newsroom:
            compact(newsroom, found.id)
        rebuilt(folder)
        assert tables(folder) == before and not flaws(folder)


def test_a_story_file_carries_suggestions_and_comes_back(desk: Path, tmp_path: Path, clock: Clock) -> None:
    laptop = tmp_path / "laptop"
    with Newsroom.create(laptop, name="Laptop", clock=clock) as newsroom:
        newsroom.me = newsroom.add_person(name="Bo")
    with Newsroom.open(desk, clock=clock) as newsroom:
        mo = newsroom.add_person(name="Mo Checker")  # has only ever said something
        with newsroom.edit(Story, bridge(newsroom).id) as document:
            document.add("notes", Note("n3", text="Who?", by=mo))
        sent = storyfile.send(newsroom, bridge(newsroom).id, tmp_path / "bridge.story")
    with Newsroom.open(laptop, clock=clock) as newsroom:
        storyfile.open_file(newsroom, sent.path)
        assert newsroom.person(mo).name == "Mo Checker"
        with newsroom.edit(Story, bridge(newsroom).id) as document:
            suggest(document, "body", 0, 0, "Today ", Proposer("bo", lambda: "2026-11-23T12:00:00+00:00"))
        back = storyfile.send(newsroom, document.id, tmp_path / "back.story")
    with Newsroom.open(desk, clock=clock) as newsroom:
        storyfile.open_file(newsroom, back.path)
        found = bridge(newsroom)
        assert {one.inserted for one in found.value().suggestions if one.inserted} >= {"Today ", "quixotic "}
        assert found.value().body == BODY and found.chunks("body") == document.chunks("body")
    assert not flaws(desk) and not flaws(laptop)


def test_what_is_not_for_use_leaves_in_no_suggestion_or_note(desk: Path, tmp_path: Path, clock: Clock) -> None:
    never = "The mayor told us that the tolls would double"
    for kind in ("suggestion", "note"):
        with Newsroom.open(desk, clock=clock) as newsroom:
            story = bridge(newsroom).id
            if kind == "suggestion":
                source = newsroom.add_source(name="Ann Lee")
                newsroom.add_quote(words=never, source=source, story=story, terms="off the record")
            with newsroom.edit(Story, story) as document:
                if kind == "suggestion":
                    suggest(document, "body", 0, 0, never + ". ", ann())
                else:
                    decide(document, [s.id for s in document.value().suggestions], "rejected", by="ed", at="")
                    document.add("notes", Note("n2", thread="n2", text=never + ".", by="ann"))
            with pytest.raises(Refused):
                storyfile.send(newsroom, story, tmp_path / "out.story")


def test_the_history_does_not_say_every_open_suggestion_and_note_again_with_each_new_one(
    desk: Path, clock: Clock
) -> None:
    with Newsroom.open(desk, clock=clock) as newsroom:
        story = bridge(newsroom).id
        before = len(newsroom.history(story))
        for n in range(3):
            with newsroom.edit(Story, story) as document:
                suggest(document, "body", n, n, "x", ann())
                document.add("notes", Note(f"more{n}", text=f"Said {n}", by="ann"))
        told = newsroom.history(story)[before:]
        assert [one.field for one in told].count("suggestions") <= 1
        assert all(one.before is None and one.after is None for one in told if one.field == "suggestions")
        said = [one.after or "" for one in told if one.field == "notes"]
        assert [text.count('"id"') for text in said] == [1, 1, 1] and "Said 2" in said[2]


def test_words_of_suggestions_and_notes_go_with_a_destroyed_story(desk: Path, clock: Clock) -> None:
    with Newsroom.open(desk, clock=clock) as newsroom:
        story = bridge(newsroom).id
        newsroom.destroy([story])
    for path in desk.rglob("*"):
        if path.is_file() and "backups" not in path.parts:
            held = path.read_bytes()
            for words in (b"quixotic", b"marmoreal", b"yclept"):
                assert words not in held, (path.name, words)
