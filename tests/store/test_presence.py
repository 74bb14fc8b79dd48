"""Who else is in a newsroom: seen by others, gone with its program, however that ends."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from deskeditor.newsroom import Newsroom
from deskeditor.store import presence

STAYS = """
import sys, time
from pathlib import Path
from deskeditor.newsroom import Newsroom
room = Newsroom.open(Path(sys.argv[1]))
room.here([sys.argv[2]])
print("here", flush=True)
time.sleep(60)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with Newsroom.create(tmp_path / "room") as newsroom:
        newsroom.me = newsroom.add_person(name="Ana Reyes")
    return tmp_path / "room"


def test_each_program_sees_the_others_and_not_itself(folder: Path) -> None:
    with Newsroom.open(folder) as one, Newsroom.open(folder) as two:
        assert one.others() == two.others() == []
        one.here(["story-1"])
        two.here(["story-2", "story-1"])
        (seen,) = one.others()
        assert seen.stories == ("story-1", "story-2")
        assert (seen.person, seen.pid) == (two.me, os.getpid())
        assert [other.stories for other in two.others()] == [("story-1",)]
        one.here([])
        assert [other.stories for other in two.others()] == [()]
    assert list((folder / presence.FOLDER).iterdir()) == []


def test_many_stories_and_then_few_are_read_whole(folder: Path) -> None:
    with Newsroom.open(folder) as one, Newsroom.open(folder) as two:
        many = [f"{number:036}" for number in range(400)]
        one.here(many)
        assert two.others()[0].stories == tuple(many)
        one.here(many[:1])
        assert two.others()[0].stories == tuple(many[:1])


def test_who_was_killed_is_gone(folder: Path) -> None:
    command = [sys.executable, "-c", STAYS, str(folder), "story-1"]
    with (
        Newsroom.open(folder) as newsroom,
        subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program,
    ):
        assert program.stdout is not None
        assert program.stdout.readline() == "here\n"
        assert [(other.pid, other.stories) for other in newsroom.others()] == [(program.pid, ("story-1",))]
        program.kill()
        program.wait(20)
        assert newsroom.others() == []
        assert list((folder / presence.FOLDER).iterdir()) == []


def test_a_copied_folder_shows_nobody(folder: Path, tmp_path: Path) -> None:
    with Newsroom.open(folder) as newsroom:
        newsroom.here(["story-1"])
        shutil.copytree(folder / presence.FOLDER, tmp_path / "copy" / presence.FOLDER)
        assert presence.present(tmp_path / "copy") == []
        assert len(presence.present(folder)) == 1


@pytest.mark.parametrize("words", [b"{", b"\xff\xfe", b"[1, 2]", b'{"token": "x", "stories": 3}'])
def test_files_of_nobody_are_no_person(folder: Path, words: bytes) -> None:
    (folder / presence.FOLDER).mkdir()
    (folder / presence.FOLDER / "strange.json").write_bytes(words)
    (folder / presence.FOLDER / "a folder.json").mkdir()
    (folder / presence.FOLDER / "empty.json").touch()
    with Newsroom.open(folder) as newsroom:
        newsroom.here(["story-1"])
        assert newsroom.others() == []


def test_where_it_cannot_be_said_nothing_is_said(folder: Path) -> None:
    (folder / presence.FOLDER).write_bytes(b"not a folder")
    with Newsroom.open(folder) as newsroom:
        newsroom.here(["story-1"])
        assert newsroom.others() == []
        story = newsroom.new_story(headline="Written all the same")
        assert newsroom.story(story).headline == "Written all the same"


def test_a_file_that_was_cleared_away_comes_back(folder: Path) -> None:
    with Newsroom.open(folder) as one, Newsroom.open(folder) as two:
        one.here(["story-1"])
        shutil.rmtree(folder / presence.FOLDER)
        one.here(["story-1"])
        assert [other.stories for other in two.others()] == [("story-1",)]


def test_who_sits_here_now_is_said_anew(folder: Path) -> None:
    with Newsroom.open(folder) as one, Newsroom.open(folder) as two:
        one.here(["story-1"])
        one.me = one.add_person(name="Ben Okri")
        one.here(["story-1"])
        assert two.others()[0].person == one.me
